"""How far a written figure may be from the number that was added or multiplied: told in one go, rounded or not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from kantlijn.checks.number._figures import Figure
from kantlijn.interval import Interval
from kantlijn.reading.numbers.widths import last_digit

LEAST_ROUNDED = 1000.0  # below this a count that ends in a zero was counted: docs/intervals.md reads it as a point
# An outcome with one digit ("100.000") may be this far off, as a round number read loosely (reading/numbers/widths.py).
ROUGH = 0.05


def told(figures: Sequence[Figure]) -> list[Interval]:
    """The strict readings of figures that are told in one go: rounded as the finest of them is, where all are round."""
    step = min((_step(one) for one in figures), default=1.0)
    return [_rounded(one, step) for one in figures]


def to_last_digit(one: Figure) -> Interval | None:
    """What a whole number that ends in zeros may have been rounded from: 40.000 in a headline is 39.812 in the text."""
    if not _is_plain(one) or one.value is None or one.value < 10:
        return None
    step = last_digit(one.value, 1.0)
    return Interval.rounded(one.value, step) if step > 1 else None


def as_rounded(one: Figure) -> Interval:
    """The reading of a number that may have been rounded."""
    return to_last_digit(one) or one.strict


def outcome(one: Figure) -> Interval:
    """The strict reading of what was worked out from other figures: it may have been rounded on the way."""
    rounded = to_last_digit(one)
    if rounded is None or one.value is None:
        return one.strict
    return _both(rounded, _around(one.value, ROUGH)).hull(one.strict)


def fair(one: Figure) -> Interval:
    """The widest reading of a figure among others that it is told with: loose, but no wider than its own last digit."""
    if not _is_plain(one) or one.value is None or one.value < 10:
        if one.strict.is_point or not one.strict.is_bounded or one.mark.hedge is not None:
            return one.loose
        half = one.strict.width / 2  # one more of its last digit: "2,1 miljoen" is no 1,9
        return _both(one.loose, one.strict.widened(half, half))
    return _both(one.loose, Interval.rounded(one.value, last_digit(one.value, 1.0))).hull(one.strict)


def added(readings: Sequence[Interval]) -> Interval:
    """The sum of readings."""
    return reduce(lambda one, other: one + other, readings)


def _both(one: Interval, other: Interval) -> Interval:
    return one.intersection(other) or one


def _around(value: float, share: float) -> Interval:
    return Interval(value * (1 - share), value * (1 + share))


def _is_plain(one: Figure) -> bool:
    """Whether it is a whole number without a hedge, which the reader takes for exact."""
    return one.mark.hedge is None and one.value is not None and one.strict.is_point and one.value == int(one.value)


def _step(one: Figure) -> float:
    return last_digit(one.value, 1.0) if _is_plain(one) and one.value else 1.0


def _rounded(one: Figure, step: float) -> Interval:
    if one.value is None or not _is_plain(one) or one.value < LEAST_ROUNDED or step < 10:
        return one.strict
    return Interval.rounded(one.value, step)
