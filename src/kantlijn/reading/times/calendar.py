"""Days as numbers: the calendar under reading and checking. A day is a proleptic Gregorian ordinal; 1 January of 1 is 1."""

from __future__ import annotations

import datetime

from kantlijn.interval import Interval

DAYS = {
    "second": 1 / 86400, "minute": 1 / 1440, "quarter hour": 1 / 96, "hour": 1 / 24, "day": 1.0, "week": 7.0, "fortnight": 14.0,
    "month": 30.436875, "quarter": 91.310625, "year": 365.2425, "decade": 3652.425, "century": 36524.25,
}  # fmt: skip
"""How long the units of duration are, in days; months and years of the mean Gregorian calendar."""
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
"""The units of duration that the calendar counts in months."""

LAST = datetime.date.max.toordinal()
"""The last day that Python's calendar has, at the end of the year 9999."""


def date_of(day_: int) -> datetime.date:
    """The date of a day; of one beyond the calendar the first or the last date there is."""
    return datetime.date.fromordinal(min(LAST, max(1, day_)))


def ordinal(year: int, month: int, day: int) -> int | None:
    """The day as a number, or None where the calendar has no such day."""
    try:
        return datetime.date(year, month, day).toordinal()
    except ValueError:
        return None


def day(year: int, month: int, date: int) -> Interval | None:
    """One day, half-open; None where the calendar has no such day."""
    first = ordinal(year, month, date)
    return None if first is None else Interval(first, first + 1, True, False)


def month(year: int, number: int, months: int = 1) -> Interval:
    """Whole months from the first of a month on, half-open. `number` may lie beyond 12."""
    start = min(max(12, year * 12 + number - 1), 12 * 9999 + 11)  # months since the year 0, within the calendar
    return Interval(_first_of(start), _first_of(max(start + 1, start + months)), True, False)


def _first_of(month_: int) -> int:
    year, index = divmod(month_, 12)
    return LAST + 1 if year > datetime.MAXYEAR else datetime.date(year, index + 1, 1).toordinal()


def years(first: int, count: int = 1) -> Interval:
    """Whole years, half-open."""
    return month(first, 1, 12 * count)


def third(period: Interval, part: str) -> Interval:
    """The first, middle or last third of a period, in whole days (docs/intervals.md: begin, medio, eind)."""
    low, high = int(period.low), int(period.high)
    if high - low > 31:  # a year, a decade: thirds end at the turn of a month or a year
        start = date_of(low)
        end = date_of(high - 1)  # the day behind it need not be on the calendar
        months = (end.year - start.year) * 12 + end.month + 1 - start.month
        step = months // 3 if months % 36 else 12 * round(months / 36)
        index = {"begin": 0, "middle": 1, "end": 2}[part]
        from_ = 0 if index == 0 else step * index
        length = months - from_ if index == 2 else step
        return month(start.year, start.month + from_, length)
    third_ = (high - low) // 3
    cut = {"begin": (low, low + third_), "middle": (low + third_, low + 2 * third_), "end": (low + 2 * third_, high)}[part]
    if not third_:  # a weekend: its first day, all of it, its last day
        cut = {"begin": (low, low + 1), "middle": (low, high), "end": (high - 1, high)}[part]
    return Interval(*cut, True, False)


def shifted(day_: int, number: float, unit: str) -> int:
    """The day a number of units from another: by the calendar for whole months and years, by their mean length else."""
    if unit in MONTHS and number == int(number):
        date = date_of(day_)
        months = date.year * 12 + date.month - 1 + int(number) * MONTHS[unit]
        year, index = divmod(months, 12)
        year = min(9999, max(1, year))
        for last in (date.day, 30, 29, 28):
            found = ordinal(year, index + 1, min(date.day, last))
            if found is not None:
                return found
    return min(LAST, max(1, day_ + round(number * DAYS[unit])))


LONG = {"year": 1, "decade": 10, "century": 100}


def around(unit: str, sign: int, day_: int) -> Interval:
    """The week, month, quarter, year, decade or century that a day lies in, or one so many further on."""
    if unit == "week":
        monday = day_ - weekday(day_) + 7 * sign
        return Interval(monday, monday + 7, True, False)
    date = date_of(day_)
    if unit in LONG:
        return years(date.year - date.year % LONG[unit] + LONG[unit] * sign, LONG[unit])
    if unit == "quarter":
        return month(date.year, date.month - (date.month - 1) % 3 + 3 * sign, 3)
    return month(date.year, date.month + sign)


def nearest_year(month_: int, date: int, around: int) -> int:
    """The year in which this day of the year lies nearest to another day."""
    middle = date_of(around)
    best = min(
        (abs((ordinal(year, month_, min(date, 28)) or 0) - around), year)
        for year in (middle.year - 1, middle.year, middle.year + 1)
        if year > 0
    )
    return best[1]


def weekday(day_: int) -> int:
    """Monday is 0."""
    return (day_ - 1) % 7
