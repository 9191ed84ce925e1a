"""Days as numbers, held against the calendar of the standard library, counted day by day."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kantlijn.interval import Interval
from kantlijn.reading import read_text
from kantlijn.reading.times import calendar

quick = settings(max_examples=200, deadline=None, derandomize=True, database=None)
DAYS = st.dates(datetime.date(1600, 1, 1), datetime.date(2400, 12, 31))


def first_of(year: int, month: int) -> datetime.date:
    return datetime.date(year, month, 1)


@given(DAYS)
@quick
def test_a_day(date: datetime.date) -> None:
    days = calendar.day(date.year, date.month, date.day)
    assert days is not None
    assert (days.low, days.high) == (date.toordinal(), date.toordinal() + 1)
    assert calendar.weekday(date.toordinal()) == date.weekday()


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (0, 1, 1), (2024, 1, 39)],
)
def test_a_day_that_no_calendar_has(year: int, month: int, day: int) -> None:
    assert calendar.ordinal(year, month, day) is None
    assert calendar.day(year, month, day) is None


@given(st.integers(1600, 2400), st.integers(1, 12), st.integers(1, 40))
@quick
def test_months_end_where_the_next_begin(year: int, month: int, count: int) -> None:
    whole = calendar.month(year, month, count)
    assert whole.low == first_of(year, month).toordinal()
    one = whole.low
    for n in range(count):
        part = calendar.month(year, month + n)
        assert part.low == one
        one = part.high
    assert whole.high == one


@given(st.integers(1600, 2400), st.integers(1, 200))
@quick
def test_years(first: int, count: int) -> None:
    days = calendar.years(first, count)
    assert datetime.date.fromordinal(int(days.low)) == first_of(first, 1)
    assert datetime.date.fromordinal(int(days.high)) == first_of(first + count, 1)


@given(st.integers(1600, 2400), st.one_of(st.integers(1, 12).map(lambda m: (m, 1)), st.just((1, 12)), st.just((1, 120))))
@quick
def test_the_three_thirds_make_the_whole(year: int, period: tuple[int, int]) -> None:
    whole = calendar.month(year, *period)
    first, middle, last = (calendar.third(whole, part) for part in ("begin", "middle", "end"))
    assert first.low == whole.low
    assert first.high == middle.low
    assert middle.high == last.low
    assert last.high == whole.high
    # None is shorter than a quarter of the whole or longer than a half.
    assert all(whole.width / 4 < part.width < whole.width / 2 for part in (first, middle, last))


THIRDS = [
    # a year, its thirds end with the month
    (calendar.years(2021), "begin", "2021-01-01", "2021-05-01"),
    (calendar.years(2021), "middle", "2021-05-01", "2021-09-01"),
    (calendar.years(2021), "end", "2021-09-01", "2022-01-01"),
    # a month, in days
    (calendar.month(2021, 3), "begin", "2021-03-01", "2021-03-11"),
    (calendar.month(2021, 3), "end", "2021-03-21", "2021-04-01"),
    # a decade, in months too
    (calendar.years(1990, 10), "begin", "1990-01-01", "1993-05-01"),
    (calendar.years(1990, 10), "end", "1996-09-01", "2000-01-01"),
]


@pytest.mark.parametrize(("whole", "part", "low", "high"), THIRDS)
def test_a_third(whole: calendar.Interval, part: str, low: str, high: str) -> None:
    days = calendar.third(whole, part)
    assert tuple(str(datetime.date.fromordinal(int(end))) for end in (days.low, days.high)) == (low, high)


@given(DAYS, st.integers(-500, 500))
@quick
def test_shifting_by_months_keeps_the_day_where_the_month_has_it(date: datetime.date, months: int) -> None:
    found = datetime.date.fromordinal(calendar.shifted(date.toordinal(), months, "month"))
    year, index = divmod(date.year * 12 + date.month - 1 + months, 12)
    assert (found.year, found.month) == (year, index + 1)
    length = (calendar.month(year, index + 1)).width
    assert found.day == min(date.day, length)


@given(DAYS, st.integers(-300, 300), st.sampled_from([("day", 1), ("week", 7), ("fortnight", 14)]))
@quick
def test_shifting_by_days_and_weeks_is_exact(date: datetime.date, number: int, unit: tuple[str, int]) -> None:
    assert calendar.shifted(date.toordinal(), number, unit[0]) == date.toordinal() + number * unit[1]


@given(DAYS, st.integers(0, 200))
@quick
def test_years_there_and_back(date: datetime.date, number: int) -> None:
    there = calendar.shifted(date.toordinal(), number, "year")
    assert abs(calendar.shifted(there, -number, "year") - date.toordinal()) <= 1  # 29 February comes back as the 28th


@given(DAYS, st.integers(1, 12), st.integers(1, 28))
@quick
def test_the_nearest_year(around: datetime.date, month: int, day: int) -> None:
    year = calendar.nearest_year(month, day, around.toordinal())
    distance = {y: abs((datetime.date(y, month, day) - around).days) for y in range(around.year - 2, around.year + 3)}
    assert distance[year] == min(distance.values())


@pytest.mark.parametrize("unit", ["month", "quarter", "year", "decade", "century"])
def test_the_length_of_a_unit_is_that_of_the_mean_calendar(unit: str) -> None:
    # The Gregorian calendar repeats itself after 400 years of 146,097 days together.
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    assert calendar.DAYS[unit] == pytest.approx(146_097 / 4800 * months, rel=1e-12)
    assert calendar.MONTHS[unit] == months


def test_the_ends_of_the_calendar_do_no_harm() -> None:
    first, last = datetime.date.min.toordinal(), datetime.date.max.toordinal()
    assert calendar.shifted(first, -5, "year") >= 1
    assert calendar.shifted(first, -5, "day") >= 1
    assert calendar.shifted(last, 5, "century") <= last
    assert calendar.shifted(last, 5.5, "year") <= last
    assert calendar.shifted(last, 3, "day") <= last
    assert calendar.years(9999).high > calendar.years(9999).low
    assert calendar.nearest_year(1, 1, first) >= 1
    assert calendar.nearest_year(12, 31, last) <= 9999


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Eind dit jaar is het klaar.", "nl", datetime.date.max),
        ("Later dit jaar, en twee jaar later weer.", "nl", datetime.date.max),
        ("The end of this year, the end of next decade.", "en", datetime.date.max),
        ("It opened in 1948. 9999 years later he returned.", "en", datetime.date.min),
        ("Van 31 december 9999 drie dagen lang, vanaf 31 december 9999 twee weken.", "nl", datetime.date.max),
        ("In 99 years from Friday to Monday.", "en", datetime.date.min),
        ("Begin vorig weekend, en een jaar eerder.", "nl", datetime.date.min),
    ],
)
def test_the_ends_of_the_calendar_are_no_trouble(text: str, language: str, day: datetime.date) -> None:
    assert read_text(text, language, day).times


def test_a_day_beyond_the_calendar_is_its_nearest() -> None:
    assert [calendar.date_of(day) for day in (-3, 1, calendar.LAST, calendar.LAST + 1)] == [
        datetime.date.min, datetime.date.min, datetime.date.max, datetime.date.max,
    ]  # fmt: skip


@pytest.mark.parametrize(("part", "days"), [("begin", (6, 7)), ("middle", (6, 8)), ("end", (7, 8))])
def test_a_part_of_a_weekend_is_a_day(part: str, days: tuple[int, int]) -> None:
    part_ = calendar.third(Interval(6, 8, True, False), part)
    assert (part_.low, part_.high) == days
