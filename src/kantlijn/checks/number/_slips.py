"""Which one slip would make figures agree: a factor ten, a hundred or a thousand, or two digits that changed places."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kantlijn.checks._digits import swapped
from kantlijn.checks.number._figures import Figure
from kantlijn.finding import Words
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

FACTORS = (10.0, 1000.0, 100.0, 1e6)
"""In the order of how often newspapers have to correct them: a decimal point, million for billion, then the rest."""
TENS = (10.0, 100.0, 1000.0)
"""The same where no scale word can have slipped: a zero more or less, up to a thousand."""
LONG = 4  # digits of an amount, zeros at the end apart, from which a swap of two that makes a relation hold is believed
_SCALES = {
    1e3: ("duizend", "thousand"),
    1e6: ("miljoen", "million"),
    1e9: ("miljard", "billion"),
    1e12: ("biljoen", "trillion"),
}


class Slip(NamedTuple):
    """The figure that slipped, what it should then have been as a factor of what it is, and how to say so."""

    figure: Figure
    factor: float
    said: Words


def explain(story: Story, figures: Sequence[Figure], holds: Callable[[Sequence[Interval]], bool]) -> Slip | None:
    """The best supported single slip: the first factor that makes the relation hold for one of the figures, else a swap.

    `holds` is the relation on readings, in the order of `figures`; the figures most likely to be wrong come first. Amounts
    are taken as they are written here: a slip that needs rounding besides explains nothing.
    """
    stands = [_as_written(one) for one in figures]
    if not all(one.strict.is_bounded for one in figures):
        return None  # "less than half" fits any number that is small enough
    numbers = [(at, one) for at, one in enumerate(figures) if not _is_in_words(one)]
    for size in FACTORS:
        for at, one in numbers:
            for factor in (size, 1 / size):
                if holds([*stands[:at], stands[at].scaled(factor), *stands[at + 1 :]]):
                    return Slip(one, factor, _factor(story, one, factor))
    for at, one in numbers:
        for factor, written in swaps(story, one):
            if _is_long(one, written) and holds([*stands[:at], stands[at].scaled(factor), *stands[at + 1 :]]):
                nl, en = "twee cijfers lijken verwisseld", "two digits seem to be swapped"
                return Slip(one, factor, Words(f"Met {written} klopt het: {nl}.", f"With {written} it holds: {en}."))
    return None


def _is_in_words(one: Figure) -> bool:
    """A share such as "a quarter", in which no hand slips a decimal point."""
    return isinstance(one.mark, Quantity) and one.mark.kind == "ratio"


def _is_long(one: Figure, written: str) -> bool:
    """Whether a swap that fits is no accident: a share has few neighbours that fit, a short amount has many."""
    return one.is_percentage or len(re.sub(r"\D", "", written).strip("0")) >= LONG


def _as_written(one: Figure) -> Interval:
    if one.value is None or one.is_percentage or 0 < one.value < 1:
        return one.strict
    return Interval.point(one.value)


def is_swap(one: str, other: str) -> bool:
    """Whether two numbers as they are written differ in two neighbouring digits that changed places, and in nothing else."""
    differ = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(one) != len(other) or len(differ) != 2:
        return False
    first, second = differ
    return second == first + 1 and one[first] == other[second] and one[second] == other[first]


def is_size_off(ratio: float, near: float, sizes: Sequence[float] = FACTORS) -> bool:
    """Whether a ratio is one of some sizes, either way, but for a share `near` of it that rounding leaves."""
    return any(abs(ratio / factor - 1) <= near for size in sizes for factor in (size, 1 / size))


def swaps(story: Story, one: Figure) -> list[tuple[float, str]]:
    """(factor, digits) of every way to swap two neighbouring digits of a number as it is written."""
    span = one.mark.number if isinstance(one.mark, Quantity) else one.mark
    written = re.sub(r"[^\d.,].*$", "", story.text[span.start : span.end].lstrip("€$£ ")).rstrip(".,")
    return swapped(written, story.language)


def _factor(story: Story, one: Figure, factor: float) -> Words:
    words = re.findall(r"[^\W\d_]+", story.words(one.mark).lower())
    scale = next((s for s, names in _SCALES.items() if any(w in names or w in _SHORT.get(s, ()) for w in words)), None)
    if scale is not None and scale * factor in _SCALES:
        meant, stood = _SCALES[scale * factor], _SCALES[scale]
        return Words(
            f"Met {meant[0]} in plaats van {stood[0]} klopt het.", f"With {meant[1]} instead of {stood[1]} it holds."
        )
    value = (one.value or one.strict.middle) * factor
    times = factor if factor > 1 else 1 / factor
    unit = " procent" if one.is_percentage else ""
    shown = value * 100 if unit else value
    much = ("te hoog", "too high") if factor < 1 else ("te laag", "too low")
    return Words(
        f"Een factor {number(times, 'nl')} {much[0]}: met {number(shown, 'nl')}{unit} klopt het.",
        f"A factor of {number(times, 'en')} {much[1]}: with {number(shown, 'en')}{' per cent' if unit else ''} it holds.",
    )


_SHORT = {1e6: ("mln", "m"), 1e9: ("mld", "mrd", "bn")}
