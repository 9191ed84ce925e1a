"""A unit that slipped in for its neighbour: yards for metres, kilometres for metres, the converter set to another."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks._units import unit_name
from kantlijn.checks.measure._measured import Measured, sized
from kantlijn.checks.measure._units_apart import agree, apart
from kantlijn.finding import Words

SAME = 0.03  # units that lie nearer to each other than this are not told apart by a newspaper's rounding
# Units that stand in for each other: the converter was set to the neighbour, or the word slipped in.
_USUAL: dict[str, tuple[str, ...]] = {
    "length": ("mile", "kilometer", "yard", "meter", "foot", "centimeter", "inch", "millimeter", "nautical mile"),
    "area": ("acre", "hectare", "square mile", "square kilometer", "square meter", "square foot", "square yard"),
    "volume": ("liter", "cubic meter", "gallon", "imperial gallon", "pint", "barrel", "cubic foot", "cubic yard", "milliliter"),
    "mass": ("kilogram", "pound", "gram", "ounce", "stone", "tonne"),
    "speed": ("kilometer per hour", "mile per hour", "knot", "meter per second"),
    "temperature": ("degree celsius", "degree fahrenheit"),
    "time": ("second", "minute", "hour", "day", "week", "month", "year"),
}


class Slip(NamedTuple):
    """What went wrong, in words; `sure`: it leaves little room for chance."""

    said: Words
    sure: bool = True


def other_prefix(first: Measured, second: Measured) -> Slip | None:
    """A metre for a kilometre, a kilo for a tonne: the number is right and the unit a thousand times off."""
    for pair, unit, one in _instead(first, second):
        apart_by = abs(math.log10(pair[0].size.size / first.size.size) or math.log10(pair[1].size.size / second.size.size))
        by = apart(*pair)
        if abs(apart_by - _THOUSAND) < _EXACT and by is not None and agree(*pair, by):
            return Slip(_meant(unit, one))
    return None


_THOUSAND, _EXACT = 3.0, 1e-9  # powers of ten


def other_unit(first: Measured, second: Measured) -> Slip | None:
    """Any other unit that makes the two agree."""
    for pair, unit, one in _instead(first, second):
        by = apart(*pair)
        if by is not None and agree(*pair, by):
            return Slip(_meant(unit, one), sure=_is_close(pair, by.number(pair[0].nominal)))
    return None


def _is_close(pair: tuple[Measured, Measured], made: float) -> bool:
    """Whether three digits and more fit to half a per cent: of so many other units one comes near by accident."""
    long = len(f"{pair[1].nominal:.10g}".replace(".", "").strip("0")) >= _LONG
    return long and abs(made / pair[1].nominal - 1) < _VERY if pair[1].nominal else False


_LONG, _VERY = 3, 0.005  # tried on the pairs of tests/checks


def _instead(first: Measured, second: Measured) -> Iterator[tuple[tuple[Measured, Measured], str, Measured]]:
    """The two with another unit for one of them, the second first; that unit, and the figure it was put behind."""
    for one in (second, first):
        for unit in _USUAL.get(one.size.dimension, ()):
            size = sized(unit)
            if unit in (first.unit, second.unit) or size is None or abs(size[0].size / one.size.size - 1) < SAME:
                continue
            changed = one._replace(unit=unit, size=size[0])
            yield ((first, changed) if one is second else (changed, second)), unit, one


def _meant(unit: str, one: Measured) -> Words:
    nl, en = ((unit_name(unit, code), unit_name(one.unit, code)) for code in ("nl", "en"))
    return Words(f"Met {nl[0]} in plaats van {nl[1]} klopt het.", f"With {en[0]} instead of {en[1]} it holds.")
