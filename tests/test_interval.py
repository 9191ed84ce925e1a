"""The ground floor: whatever numbers the operands may stand for, the outcome lies in the result."""

from __future__ import annotations

import math
import operator
import sys
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kantlijn.interval import EVERYTHING, Interval

quick = settings(max_examples=150, deadline=None, derandomize=True, database=None)

# Numbers as they come in the news: whole ones, cents, shares, and a few that floats find hard.
NUMBERS = st.one_of(
    st.integers(-1000, 1000).map(float),
    st.integers(-10_000, 10_000).map(lambda n: n / 100),
    st.floats(-1e15, 1e15, allow_nan=False),
    st.sampled_from([0.0, 1.0, -1.0, 0.1, 1e-300, 5e-324, 1e300, 2.0**53, 2.0**53 + 2]),
)


@st.composite
def intervals(draw: st.DrawFn, numbers: st.SearchStrategy[float] = NUMBERS) -> Interval:
    low, high = sorted((draw(numbers), draw(numbers)))
    kind = draw(st.sampled_from(["both", "both", "both", "above", "below", "everything"]))
    if kind == "everything":
        return EVERYTHING
    if kind == "above":
        return Interval(low, math.inf, draw(st.booleans()), False)
    if kind == "below":
        return Interval(-math.inf, high, False, draw(st.booleans()))
    return Interval.point(low) if low == high else Interval(low, high, draw(st.booleans()), draw(st.booleans()))


@st.composite
def members(draw: st.DrawFn) -> tuple[Interval, float]:
    """An interval with a number that is in it: an end that belongs to it, or one between."""
    interval = draw(intervals())
    low, high = max(interval.low, -1e12), min(interval.high, 1e12)
    assume(low <= high)
    number = draw(st.one_of(st.sampled_from([low, high]), st.floats(low, high)))
    assume(number in interval)
    return interval, number


def holds(interval: Interval, exact: Fraction) -> bool:
    """Whether an exact number lies in an interval: `in` without the rounding of floats."""
    if not math.isinf(interval.low) and exact <= Fraction(interval.low):
        return interval.low_closed and exact == Fraction(interval.low)
    if not math.isinf(interval.high) and exact >= Fraction(interval.high):
        return interval.high_closed and exact == Fraction(interval.high)
    return True


# -- soundness -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", [operator.add, operator.sub, operator.mul], ids=["+", "-", "×"])
@given(first=members(), second=members())
@quick
def test_what_the_numbers_give_lies_in_what_the_intervals_give(
    operation: Callable[..., Interval], first: tuple[Interval, float], second: tuple[Interval, float]
) -> None:
    exact = operation(Fraction(first[1]), Fraction(second[1]))  # type: ignore[arg-type]
    assert holds(operation(first[0], second[0]), exact)  # type: ignore[arg-type]


@given(members(), members())
@quick
def test_a_quotient_lies_in_the_quotient(first: tuple[Interval, float], second: tuple[Interval, float]) -> None:
    assume(second[1] != 0)
    assert holds(first[0] / second[0], Fraction(first[1]) / Fraction(second[1]))


@given(members())
@quick
def test_the_opposite_of_a_number_lies_in_the_opposite(member: tuple[Interval, float]) -> None:
    interval, number = member
    assert -number in -interval
    assert (-interval).__neg__() == interval


@given(members(), st.floats(-1e6, 1e6).filter(lambda f: f != 0))
@quick
def test_scaling_keeps_every_number(member: tuple[Interval, float], factor: float) -> None:
    interval, number = member
    assert holds(interval.scaled(factor), Fraction(number) * Fraction(factor))


@given(members(), st.floats(0, 1e9), st.floats(0, 1e9))
@quick
def test_widening_reaches_as_far_as_it_says(member: tuple[Interval, float], below: float, above: float) -> None:
    interval, number = member
    wide = interval.widened(below, above)
    assert number in wide
    assert interval.within(wide)
    assert holds(wide, Fraction(number) - Fraction(below))
    assert holds(wide, Fraction(number) + Fraction(above))


def test_what_is_larger_than_the_largest_float_is_larger_than_it() -> None:
    huge = Interval.point(1e300)
    assert huge * huge == Interval.at_least(sys.float_info.max)
    assert -huge * huge == Interval.at_most(-sys.float_info.max)
    assert Interval.point(1.7e308) + Interval.point(1.7e308) == Interval.at_least(sys.float_info.max)


# -- laws ------------------------------------------------------------------------------------------------------------


@given(intervals(), intervals())
@quick
def test_two_intervals_meet_exactly_when_they_have_an_intersection(first: Interval, second: Interval) -> None:
    common = first.intersection(second)
    assert first.meets(second) == second.meets(first) == (common is not None)
    assert common == second.intersection(first)
    if common is not None:
        assert common.within(first)
        assert common.within(second)


@given(members(), intervals())
@quick
def test_the_intersection_holds_what_both_hold(member: tuple[Interval, float], other: Interval) -> None:
    interval, number = member
    common = interval.intersection(other)
    assert (number in other) == (common is not None and number in common)


@given(intervals(), intervals())
@quick
def test_the_hull_holds_both_and_is_the_smallest(first: Interval, second: Interval) -> None:
    hull = first.hull(second)
    assert hull == second.hull(first)
    assert first.within(hull)
    assert second.within(hull)
    assert hull.low in (first.low, second.low)
    assert hull.high in (first.high, second.high)
    if first.within(second):
        assert hull == second


@given(intervals(), intervals())
@quick
def test_within_is_an_order(first: Interval, second: Interval) -> None:
    assert first.within(first)
    assert (first.within(second) and second.within(first)) == (first == second)
    assert first.within(second) == (first.intersection(second) == first)


@given(intervals(), intervals())
@quick
def test_a_gap_means_that_they_do_not_meet(first: Interval, second: Interval) -> None:
    assert first.gap(second) == second.gap(first) >= 0
    if first.gap(second) > 0:
        assert not first.meets(second)
    if first.meets(second):
        assert first.gap(second) == 0


@given(intervals(), intervals())
@quick
def test_plus_and_times_do_not_mind_the_order(first: Interval, second: Interval) -> None:
    assert first + second == second + first
    assert first * second == second * first


FIGURES = st.integers(-100_000_000, 100_000_000).map(lambda n: n / 100)


@given(intervals(FIGURES), intervals(FIGURES), intervals(FIGURES))
@quick
def test_what_lies_within_stays_within(inner: Interval, outer: Interval, other: Interval) -> None:
    assume(inner.within(outer))
    for operation in (operator.add, operator.sub, operator.mul, operator.truediv):
        assert operation(inner, other).within(operation(outer, other))


@given(intervals())
@quick
def test_the_middle_lies_between_the_ends(interval: Interval) -> None:
    assert interval.low <= interval.middle <= interval.high
    assert interval.width >= 0
    assert interval.is_point == (interval.width == 0)


WHOLE = st.integers(-(10**6), 10**6).map(float)


@given(intervals(WHOLE), intervals(WHOLE))
@quick
def test_whole_numbers_are_computed_exactly(first: Interval, second: Interval) -> None:
    total = first + second
    assert total.low == first.low + second.low
    assert total.high == first.high + second.high


# -- rounding --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "step", "low", "high"),
    [
        (40_000, 1000, 39_500, 40_500),
        (2.5, 0.1, 2.45, 2.55),
        (7, 1, 6.5, 7.5),
        (0.35, 0.01, 0.345, 0.355),
        (3_500_000, 100_000, 3_450_000, 3_550_000),
        (-4, 1, -4.5, -3.5),
        (0.3, 0.1, 0.25, 0.35),
    ],
)
def test_rounding_is_half_a_step_either_side(written: float, step: float, low: float, high: float) -> None:
    assert Interval.rounded(written, step) == Interval(low, high, True, False)


@given(st.integers(-999_999, 999_999), st.integers(0, 4))
@quick
def test_rounded_holds_what_rounds_to_it(whole: int, decimals: int) -> None:
    step = 10.0**-decimals
    reading = Interval.rounded(whole / 10**decimals, step)
    assert whole / 10**decimals in reading
    assert (whole - 1) / 10**decimals not in reading
    assert (whole + 1) / 10**decimals not in reading
    # Two numbers that lie one step apart share no number: the upper end of the one is the lower end of the other.
    following = Interval.rounded((whole + 1) / 10**decimals, step)
    assert reading.high == following.low
    assert not reading.meets(following)


# -- ends ------------------------------------------------------------------------------------------------------------

ENDS = [
    # first, second, meet?
    (Interval(1, 2), Interval(2, 3), True),
    (Interval(1, 2, True, False), Interval(2, 3), False),
    (Interval(1, 2), Interval(2, 3, False, True), False),
    (Interval.below(5), Interval.at_least(5), False),
    (Interval.at_most(5), Interval.at_least(5), True),
    (Interval.above(5), Interval.above(1e9), True),
    (Interval(1, 4, False, False), Interval.point(1), False),
    (Interval(1, 4, False, False), Interval.point(1.0000001), True),
    (EVERYTHING, Interval.point(0), True),
    (Interval(0.9 * 40_000, 40_000, True, False), Interval.point(40_000), False),
]


@pytest.mark.parametrize(("first", "second", "meet"), ENDS)
def test_open_and_closed_ends(first: Interval, second: Interval, meet: bool) -> None:
    assert first.meets(second) is meet


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Interval(1, 2) + Interval(10, 20, False, True), Interval(11, 22, False, True)),
        (Interval(1, 2) - Interval(1, 2, True, False), Interval(-1, 1, False, True)),
        (Interval(2, 3, True, False) * Interval(4, 5), Interval(8, 15, True, False)),
        (Interval(-2, 3, True, False) * Interval(4, 5), Interval(-10, 15, True, False)),
        (Interval.above(2) * Interval.above(3), Interval.above(6)),
        (Interval.at_least(0) * EVERYTHING, EVERYTHING),
        (Interval.point(0) * EVERYTHING, Interval.point(0)),
        (Interval.point(6) / Interval.point(0), EVERYTHING),
        (Interval.point(6) / Interval(-1, 1), EVERYTHING),
        (Interval.point(0) / Interval(1, 2), Interval.point(0)),
        (Interval.point(1) / Interval(0, 4, False, True), Interval.at_least(0.25)),
        (Interval.above(1) + Interval.below(1), EVERYTHING),
        (Interval(0, 1.5, False, True) * Interval(0, 2, True, True), Interval(0, 3)),
    ],
)
def test_ends_through_arithmetic(outcome: Interval, expected: Interval) -> None:
    # Where a float cannot hold an end exactly it moves one step outward; so they are compared as closely as floats go.
    assert (outcome.low, outcome.high) == pytest.approx((expected.low, expected.high), rel=1e-15)
    assert (outcome.low_closed, outcome.high_closed) == (expected.low_closed, expected.high_closed)
    assert expected.within(outcome)


def test_an_infinite_end_is_always_open() -> None:
    assert Interval(-math.inf, math.inf, True, True) == EVERYTHING
    assert math.inf not in Interval(0, math.inf, True, True)


@pytest.mark.parametrize(
    ("low", "high", "low_closed", "high_closed"),
    [
        (2, 1, True, True),
        (1, 1, True, False),
        (1, 1, False, True),
        (1, 1, False, False),
        (math.nan, 1, True, True),
        (1, math.nan, True, True),
        (math.inf, math.inf, True, True),
        (-math.inf, -math.inf, True, True),
    ],
)
def test_an_interval_without_a_number_is_refused(low: float, high: float, low_closed: bool, high_closed: bool) -> None:
    with pytest.raises(ValueError, match="number"):
        Interval(low, high, low_closed, high_closed)


@pytest.mark.parametrize(
    ("interval", "width", "middle", "bounded"),
    [
        (Interval(2, 6), 4, 4, True),
        (Interval.point(3), 0, 3, True),
        (Interval.above(3), math.inf, 3, False),
        (Interval.below(3), math.inf, 3, False),
        (EVERYTHING, math.inf, 0, False),
    ],
)
def test_width_and_middle(interval: Interval, width: float, middle: float, bounded: bool) -> None:
    assert (interval.width, interval.middle, interval.is_bounded) == (width, middle, bounded)


@pytest.mark.parametrize(("value", "step"), [(2.4, 1e-34), (1.4444444444444445e50, 1.0), (2111111.111111111, 1e-12)])
def test_of_a_number_with_more_digits_than_a_float_sees_there_is_but_one_reading(value: float, step: float) -> None:
    assert Interval.rounded(value, step) == Interval.point(value)


def test_a_number_beyond_what_a_float_tells_apart_is_rounded_to_itself() -> None:
    assert Interval.rounded(5e19, 1.0) == Interval.point(5e19)
