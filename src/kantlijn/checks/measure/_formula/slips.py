"""The one slip of the hand that makes a formula hold: it is what says that three figures belong together at all."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from kantlijn.checks._digits import leading, swapped
from kantlijn.checks._scales import other_scales
from kantlijn.checks._told_twice import language
from kantlijn.checks._units import unit_name
from kantlijn.checks.measure._formula.formulas import Made
from kantlijn.checks.measure._formula.term import Term
from kantlijn.finding import Words
from kantlijn.language import measures
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

_FACTORS = (10.0, 1000.0, 100.0)  # in the order of how often newspapers have to correct them
_ROUNDED = 0.12  # of a number its rounding may be wide, to say that the outcome is the number: "1.5" is 0.07 wide
EXACT = 0.004  # as a share: half a unit of the last of three digits
_LONG = 3  # digits, zeros at the end apart, from which two that changed places are no accident
# Units of one dimension that stand in for each other, and how many times the one is the other (definitions of 1959).
_NEIGHBOURS = {
    ("mile", "kilometer"): 1.609344, ("kilometer", "mile"): 1 / 1.609344,
    ("foot", "meter"): 0.3048, ("meter", "foot"): 1 / 0.3048,
    ("pound", "kilogram"): 0.45359237, ("kilogram", "pound"): 1 / 0.45359237,
}  # fmt: skip


class Slip(NamedTuple):
    """The figure that slipped, how to say so, and how far the formula is then off, as a share."""

    figure: Term
    said: Words
    off: float
    digits: bool = False


def slip_in(story: Story, made: Made, near: float) -> Slip | None:
    """The best supported slip that makes the outcome right to within `near`, or to within the rounding of what is told."""
    for figure, factor, said, digits in _slips(story, made):
        # a total that should be `factor` times itself leaves the outcome that many times less off
        left = made.off / factor if figure is made.total else made.off * factor
        off = abs(math.log(left))
        if off <= (EXACT if digits else near) or (not digits and near >= EXACT and off <= near * 2 and _rounds(made, left)):
            return Slip(figure, said(), off, digits)
    return None


def _rounds(made: Made, left: float) -> bool:
    """Whether what is told, once it is mended, is the outcome rounded."""
    value, told = made.total.value, made.total.reading
    return told.width <= value * _ROUNDED and value * left in told


def _slips(story: Story, made: Made) -> Iterator[tuple[Term, float, Callable[[], Words], bool]]:
    last = made.last
    order = sorted(made.figures, key=lambda one: one is not last)
    scales = language(story.language).scales
    for one in order:
        for factor, meant, stands in other_scales(story.words(one.span), scales):
            yield one, factor, partial(_instead, meant, stands), False
    for one in order:
        yield from ((one, factor, said, False) for factor, said in _other_units(one))
    for size in _FACTORS:
        for one in order:
            for factor in (size, 1 / size):
                yield one, factor, partial(_times, one, factor), False
    for one in order:
        written = _written(story, one)
        if len("".join(sign for sign in written if sign.isdigit()).strip("0")) >= _LONG:
            for factor, meant_ in swapped(written, story.language):
                if factor:
                    yield one, factor, partial(_swapped, meant_), True


def _written(story: Story, one: Term) -> str:
    mark = one.marks[0]
    span = mark.number if isinstance(mark, Quantity) else one.span
    return leading(story.text, span.start, span.end)


def _other_units(one: Term) -> Iterator[tuple[float, Callable[[], Words]]]:
    """Another prefix, or the neighbour in another system."""
    top = one.unit.partition(" per ")[0]
    size = measures.measure(top)
    if size is None or size.dimension == "time":
        return
    for power in (1e-3, 1e3):
        meant = _of_size(size.dimension, size.size * power, top)
        if meant is not None:
            yield power, partial(_units, meant, top)
    for (stands, meant), factor in _NEIGHBOURS.items():
        if stands == top:
            yield 1 / factor, partial(_units, meant, top)


def _units(meant: str, stands: str) -> Words:
    nl, en = ((unit_name(meant, code), unit_name(stands, code)) for code in ("nl", "en"))
    return _instead(Words(nl[0], en[0]), Words(nl[1], en[1]))


def _instead(meant: Words, stands: Words) -> Words:
    return Words(f"Met {meant.nl} in plaats van {stands.nl} klopt het.", f"With {meant.en} instead of {stands.en} it holds.")


def _swapped(meant: str) -> Words:
    return Words(
        f"Met {meant} klopt het: twee cijfers lijken verwisseld.", f"With {meant} it holds: two digits seem to be swapped."
    )


_PLAIN = (
    "gram", "kilogram", "tonne", "milligram", "microgram", "meter", "kilometer", "millimeter", "liter", "cubic meter",
    "milliliter", "watt", "kilowatt", "megawatt", "gigawatt", "watt hour", "kilowatt hour", "megawatt hour",
    "gigawatt hour", "terawatt hour",
)  # fmt: skip


def _of_size(dimension: str, size: float, like: str) -> str | None:
    """The unit of a newspaper that has that size."""
    for unit in _PLAIN:
        found = measures.measure(unit)
        if found is not None and unit != like and found.dimension == dimension and math.isclose(found.size, size, rel_tol=1e-9):
            return unit
    return None


def _times(one: Term, factor: float) -> Words:
    value = one.value * factor
    times = max(factor, 1 / factor)
    much = ("te hoog", "too high") if factor < 1 else ("te laag", "too low")
    return Words(
        f"Een factor {number(times, 'nl')} {much[0]}: met {number(value, 'nl')} klopt het.",
        f"A factor of {number(times, 'en')} {much[1]}: with {number(value, 'en')} it holds.",
    )
