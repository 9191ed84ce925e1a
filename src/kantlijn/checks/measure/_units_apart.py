"""How a number in one unit becomes a number in another: a factor, a factor and a zero, or a factor to divide by."""

from __future__ import annotations

from typing import NamedTuple

from kantlijn.checks.measure._measured import Measured
from kantlijn.interval import Interval
from kantlijn.language.measures import MEASURES, Measure

# Units of one name, of which the words do not say which is meant: the gallon, pint and ton of Britain and America, the calorie
# that is a thousand, the horsepower of either side of the sea, bytes in thousands or in 1,024s, a barrel of beer.
_NAMESAKES: dict[str, tuple[float, ...]] = {
    "gallon": (MEASURES["imperial gallon"].size,), "pint": (4.73176473e-4,), "quart": (1.1365225e-3,),
    "ton": (1000.0, MEASURES["long ton"].size), "tonne": (MEASURES["ton"].size, MEASURES["long ton"].size),
    "ounce": (MEASURES["troy ounce"].size,), "fluid ounce": (2.84130625e-5,), "calorie": (4184.0,),
    "horsepower": (745.6998715822702,),
    "kilobyte": (8 * 1024.0,), "megabyte": (8 * 1024.0**2,), "gigabyte": (8 * 1024.0**3,), "barrel": (0.16365924, 0.1173477658),
    "month": (28 * 86400.0, 30 * 86400.0, 31 * 86400.0), "year": (365 * 86400.0, 366 * 86400.0, 360 * 86400.0),
    "cup": (2.365882365e-4, 2.5e-4), "hectogram": (MEASURES["ounce"].size,), "mach": (295.0,),
}  # fmt: skip
_METRIC = ("meter", "gram", "liter", "tonne", "hectare", "degree celsius", "watt", "joule", "byte", "bit")


class Apart(NamedTuple):
    """A unit and another of the same dimension: `factor` of the other go into one, `zero` is added. `turned`: the one is so
    much per the other's so many (miles per gallon, litres per 100 kilometres), so that the factor is divided by the number.
    """

    factor: float
    zero: float = 0.0
    turned: bool = False

    def of(self, reading: Interval) -> Interval:
        """A reading in the first unit as one in the second."""
        if self.turned:
            return Interval.point(self.factor) / reading
        return reading.scaled(self.factor) + Interval.point(self.zero)

    def number(self, value: float) -> float:
        """A number in the first unit as one in the second."""
        return self.factor / value if self.turned else value * self.factor + self.zero


def apart(first: Measured, second: Measured) -> Apart | None:
    """How the first is told in the unit of the second; None where they do not measure the same, or have one unit."""
    if first.unit == second.unit:
        return None
    if first.thing == second.thing or not second.thing:
        found = between(first.size, second.size)
        if found is not None:
            return found
    above, per, _ = first.unit.partition(" per ")
    top = MEASURES.get(above)
    if per and not first.thing and " per " not in second.unit and top is not None and above != second.unit:
        return between(top, second.size)  # "5 cubic feet per second (142 litres)"
    return None


def between(one: Measure, other: Measure) -> Apart | None:
    """How a number of one measure becomes one of the other."""
    if one.dimension == other.dimension:
        return Apart(one.size / other.size, (one.zero - other.zero) / other.size)
    if one.dimension == " per ".join(reversed(other.dimension.split(" per "))):
        return Apart(1 / (one.size * other.size), turned=True)
    return None


def namesakes(one: Measured) -> tuple[float, ...]:
    """The other sizes that a unit of the same name has."""
    above = one.unit.partition(" per ")[0]
    own = MEASURES.get(above)
    if own is None:
        return ()
    sizes = _NAMESAKES.get(above, ())
    return tuple(one.size.size * size / own.size for size in sizes)


def variants(first: Measured, second: Measured, also: tuple[float, ...] = ()) -> list[Apart]:
    """The same two units with each other size that their names may have; `also`: other sizes of the first, of its word."""
    found = []
    for size in (first.size.size, *namesakes(first), *also):
        for other in (second.size.size, *namesakes(second)):
            one = first._replace(size=first.size._replace(size=size))
            apart_ = apart(one, second._replace(size=second.size._replace(size=other)))
            if apart_ is not None:
                found.append(apart_)
    return found


def is_metric(unit: str) -> bool:
    """Whether a unit is one of the metric system."""
    above = unit.partition(" per ")[0]
    return any(above.endswith(each) for each in _METRIC)


def one_system(first: Measured, second: Measured) -> bool:
    """Whether two units are of one system, in which nobody has to convert."""
    return is_metric(first.unit) == is_metric(second.unit) or first.size.dimension == "time"


def agree(first: Measured, second: Measured, by: Apart) -> bool:
    """Whether the two can be one measure: either was rounded to its last digit, or to its last digit that is not zero."""
    narrow, wide = by.of(first.narrow), by.of(first.wide)
    return narrow.meets(second.wide) or wide.meets(second.narrow)


def loosely(first: Measured, second: Measured, by: Apart) -> bool:
    """Whether the two can be one measure when both are read roughly."""
    return by.of(first.loose).meets(second.loose)
