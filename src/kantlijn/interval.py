"""Interval arithmetic: the ground floor. It knows numbers and their ends, and nothing of text.

Every operation is sound: whatever numbers the operands may stand for, the true outcome lies in the result. Where a
float cannot hold an end exactly the end moves outward by one step, so rounding inside the machine can make a check
silent, and never make it speak.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

INFINITY = math.inf


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers between two ends; an end may belong to it (closed) or not (open); an infinite end is always open.

    Raises ValueError where the ends leave no number at all: an empty interval has no place in a reading.
    """

    low: float
    high: float
    low_closed: bool = True
    high_closed: bool = True

    def __post_init__(self) -> None:
        if -INFINITY < self.low < self.high < INFINITY:
            return  # as nearly all are
        if math.isnan(self.low) or math.isnan(self.high):
            raise ValueError("an end of an interval is not a number")
        if self.low > self.high or (self.low == self.high and not (self.low_closed and self.high_closed)):
            raise ValueError(f"no number lies in {self.low}..{self.high}")
        if self.low == -INFINITY and self.low_closed:
            object.__setattr__(self, "low_closed", False)
        if self.high == INFINITY and self.high_closed:
            object.__setattr__(self, "high_closed", False)
        if math.isinf(self.low) and self.low == self.high:
            raise ValueError("an interval has at least one finite number")

    # -- making one -----------------------------------------------------------------------------------------------

    @classmethod
    def point(cls, value: float) -> Self:
        """Exactly this number."""
        return cls(value, value)

    @classmethod
    def rounded(cls, value: float, step: float) -> Self:
        """What a writer who rounds to multiples of `step` may have had: half a step either side, upper end open; the number
        itself where a float can no longer tell the two ends apart."""
        low, high = _decimal(value - step / 2, step), _decimal(value + step / 2, step)
        return cls(low, high, True, low == high)

    @classmethod
    def above(cls, value: float) -> Self:
        """More than `value`."""
        return cls(value, INFINITY, False, False)

    @classmethod
    def below(cls, value: float) -> Self:
        """Less than `value`."""
        return cls(-INFINITY, value, False, False)

    @classmethod
    def at_least(cls, value: float) -> Self:
        """`value` or more."""
        return cls(value, INFINITY, True, False)

    @classmethod
    def at_most(cls, value: float) -> Self:
        """`value` or less."""
        return cls(-INFINITY, value, False, True)

    # -- asking ---------------------------------------------------------------------------------------------------

    @property
    def is_point(self) -> bool:
        """Whether it holds one number only."""
        return self.low == self.high

    @property
    def is_bounded(self) -> bool:
        """Whether both ends are finite."""
        return not (math.isinf(self.low) or math.isinf(self.high))

    @property
    def width(self) -> float:
        """The distance between the ends, infinite where one is open to infinity."""
        return self.high - self.low

    @property
    def middle(self) -> float:
        """The number half-way; the finite end where the other is infinite; 0 where both are."""
        if self.low > -INFINITY and self.high < INFINITY:
            return self.low + (self.high - self.low) / 2
        if math.isinf(self.low):
            return 0.0 if math.isinf(self.high) else self.high
        return self.low

    def __contains__(self, value: float) -> bool:
        """Whether `value` is one of its numbers."""
        return (self.low < value or (self.low == value and self.low_closed)) and (
            value < self.high or (self.high == value and self.high_closed)
        )

    def meets(self, other: Interval) -> bool:
        """Whether the two have a number in common: whether what they stand for can be equal."""
        return not (self._lies_before(other) or other._lies_before(self))

    def _lies_before(self, other: Interval) -> bool:
        return self.high < other.low or (self.high == other.low and not (self.high_closed and other.low_closed))

    def within(self, other: Interval) -> bool:
        """Whether every number of this one is in the other."""
        low = other.low < self.low or (other.low == self.low and (other.low_closed or not self.low_closed))
        high = self.high < other.high or (self.high == other.high and (other.high_closed or not self.high_closed))
        return low and high

    def gap(self, other: Interval) -> float:
        """The distance between the nearest ends of two intervals that do not meet; 0 where they touch or overlap."""
        return max(0.0, other.low - self.high, self.low - other.high)

    # -- combining ------------------------------------------------------------------------------------------------

    def intersection(self, other: Interval) -> Interval | None:
        """The numbers that are in both, or None."""
        if not self.meets(other):
            return None
        low, low_open = max((self.low, not self.low_closed), (other.low, not other.low_closed))
        high, high_closed = min((self.high, self.high_closed), (other.high, other.high_closed))
        return Interval(low, high, not low_open, high_closed)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        low, low_open = min((self.low, not self.low_closed), (other.low, not other.low_closed))
        high, high_closed = max((self.high, self.high_closed), (other.high, other.high_closed))
        return Interval(low, high, not low_open, high_closed)

    def widened(self, below: float, above: float) -> Interval:
        """The interval with its ends moved outward by these two distances, closed where they moved."""
        low_closed = self.low_closed or below > 0
        high_closed = self.high_closed or above > 0
        low = _outward(self.low - below, _down, self.low, below)
        high = _outward(self.high + above, _up, self.high, above)
        return Interval(low, high, low_closed, high_closed)

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low, self.high_closed, self.low_closed)

    def __add__(self, other: Interval) -> Interval:
        return Interval(
            _outward(self.low + other.low, _down, self.low, other.low),
            _outward(self.high + other.high, _up, self.high, other.high),
            self.low_closed and other.low_closed,
            self.high_closed and other.high_closed,
        )

    def __sub__(self, other: Interval) -> Interval:
        return self + (-other)

    def __mul__(self, other: Interval) -> Interval:
        if self.low > 0 and other.low > 0:  # as figures are: the least goes with the least, the most with the most
            return Interval(
                _outward(self.low * other.low, _down, self.low, other.low),
                _outward(self.high * other.high, _up, self.high, other.high),
                self.low_closed and other.low_closed,
                self.high_closed and other.high_closed,
            )
        if self == _ZERO or other == _ZERO:
            return _ZERO
        ends = [
            _product(a, b, closed_a, closed_b)
            for a, closed_a in ((self.low, self.low_closed), (self.high, self.high_closed))
            for b, closed_b in ((other.low, other.low_closed), (other.high, other.high_closed))
        ]
        low, low_open = min((down, not closed) for down, _, closed in ends)
        high, high_closed = max((up, closed) for _, up, closed in ends)
        return Interval(low, high, not low_open, high_closed)

    def __truediv__(self, other: Interval) -> Interval:
        """The quotient; every number at all where the divisor can be zero."""
        if other.low <= 0 <= other.high and not (other.low == 0 and not other.low_closed) and not (
            other.high == 0 and not other.high_closed
        ):
            return EVERYTHING
        if self == _ZERO:
            return _ZERO
        return self * other._inverse()

    def _inverse(self) -> Interval:
        low, high = -INFINITY, INFINITY
        if self.high != 0:
            low = 0.0 if math.isinf(self.high) else _outward(1 / self.high, _down, self.high)
        if self.low != 0:
            high = 0.0 if math.isinf(self.low) else _outward(1 / self.low, _up, self.low)
        return Interval(low, high, self.high_closed and not math.isinf(low), self.low_closed and not math.isinf(high))

    def scaled(self, factor: float) -> Interval:
        """Every number times a positive or negative factor that is not zero."""
        return self * Interval.point(factor)


EVERYTHING = Interval(-INFINITY, INFINITY, False, False)
_ZERO = Interval(0.0, 0.0)
_EXACT = 2.0**53  # the first whole number after which floats skip whole numbers


def _down(value: float) -> float:
    return math.nextafter(value, -INFINITY)  # also of an end that has grown past the largest float: back to that float


def _up(value: float) -> float:
    return math.nextafter(value, INFINITY)


def _whole(value: float) -> bool:
    return math.isinf(value) or (abs(value) < _EXACT and value == int(value))


def _outward(value: float, move: Callable[[float], float], one: float, other: float = 0.0) -> float:
    """The outcome itself where whole numbers gave a whole number, else one step further out."""
    return value if _whole(value) and _whole(one) and _whole(other) else move(value)


def _product(a: float, b: float, closed_a: bool, closed_b: bool) -> tuple[float, float, bool]:
    """The product of two ends, moved down and moved up, and whether it is reached."""
    if a == 0 or b == 0:
        # Zero times anything is zero, also times an end at infinity; it is reached when the zero itself belongs.
        return 0.0, 0.0, (a == 0 and closed_a) or (b == 0 and closed_b)
    return _outward(a * b, _down, a, b), _outward(a * b, _up, a, b), closed_a and closed_b


def _decimal(end: float, step: float) -> float:
    # 2.45 and not 2.4499999999999997: half a decimal step is a decimal number, and the float nearest to it is meant.
    return round(end, min(15, max(0, 2 - math.floor(math.log10(step)))))
