"""Feasts and memorial days: Koningsdag, Pasen, Thanksgiving; each computed from its rule, none looked up."""

from __future__ import annotations

import datetime

from kantlijn.interval import Interval
from kantlijn.language.times import Feast
from kantlijn.reading.times import calendar, moments
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line


def read(line: Line, i: int, today: int | None) -> Read | None:
    """Kerst 2019, tweede paasdag, the next Easter; without a year the nearest one to the day of the story."""
    token = line.tokens[i]
    rule: Feast = token.kinds["feast"]
    year, end, j = None, token.end, i + 1
    if (match := line.pack.dates.year_behind.match(line.low, token.end)) is not None:
        k = line.index_at(match.end())
        year = moments.year(line, k)
        if year is not None:
            end, j = line.tokens[k].end, k + 1
    start, relative = token.start, year is None
    sign = line.kind(i - 1, "relative") if i and line.joined(i - 1) else None
    if year is not None:
        day = on(rule, year)
    elif today is None:
        day = None
    else:
        day = _near(rule, today, int(sign or 0))
    days = None if day is None else Interval(day, day + 1, True, False)
    fields = () if year is None else (("year", year),)
    return moments.moment(start, end, "date", days, vague=relative, relative=relative, fields=fields), j


def _near(rule: Feast, today: int, sign: int) -> int:
    """The feast nearest to a day; the last one before it or the next one behind it where `sign` says so."""
    year = datetime.date.fromordinal(today).year
    days = [on(rule, each) for each in (year - 1, year, year + 1) if 1 <= each <= 9999]
    if sign < 0:
        days = [each for each in days if each < today] or days
    elif sign > 0:
        days = [each for each in days if each > today] or days
    return min(days, key=lambda each: abs(each - today))


def on(rule: Feast, year: int) -> int:
    """The day of a feast in a year (the forms of a rule: language/times.py)."""
    form, first, second, third = rule
    if form == "easter":
        return easter(year) + first
    if form == "thanksgiving":
        return nth_weekday(year, 11, 4, 3) + first
    if form == "nth":
        return nth_weekday(year, third, first, second)
    day = datetime.date(year, first, second).toordinal()
    return day - 1 if form == "not sunday" and calendar.weekday(day) == 6 else day


def easter(year: int) -> int:
    """Easter Sunday of the Gregorian calendar: Meeus, Astronomical Algorithms, chapter 8 (Butcher's rule)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, over = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - shift + 15) % 30
    quarter, left = divmod(rest, 4)
    weekday = (32 + 2 * over + 2 * quarter - epact - left) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1).toordinal()


def nth_weekday(year: int, month: int, number: int, weekday: int) -> int:
    """The n-th of a weekday in a month, counted from the end below 0: the third Tuesday of September."""
    days = calendar.month(year, month)
    if number > 0:
        first = int(days.low)
        return first + (weekday - calendar.weekday(first)) % 7 + 7 * (number - 1)
    last = int(days.high) - 1
    return last - (calendar.weekday(last) - weekday) % 7 + 7 * (number + 1)
