"""Times that lean on the passage's own day: gisteren, vorige week dinsdag, week 9, twee jaar geleden."""

from __future__ import annotations

import datetime
import re

from kantlijn.interval import Interval
from kantlijn.reading import calendar, moments
from kantlijn.reading.moments import Read
from kantlijn.reading.stated import Stated
from kantlijn.reading.tokens import Line
from kantlijn.story import Time


def day_off(line: Line, i: int, today: int | None) -> Read | None:
    """gisteren, tomorrow."""
    token = line.tokens[i]
    if token.word == "morgen" and re.search(
        r"(?:'s|elke|iedere|de|goede|volgende)\s$", line.low[max(0, token.start - 9) : token.start]
    ):
        return None
    day = None if today is None else today + int(token.kinds["day"])
    days = None if day is None else Interval(day, day + 1, True, False)
    return moments.moment(token.start, token.end, "date", days, relative=True), i + 1


def relative(line: Line, i: int, today: int | None) -> Read | None:
    """vorige week dinsdag, afgelopen vrijdag, last year, next Monday, vorige maand."""
    token, sign = line.tokens[i], int(line.tokens[i].kinds["relative"])
    if not line.joined(i):
        return None
    following = line.tokens[i + 1]
    end = following.end
    if (weekday := following.kinds.get("weekday")) is not None:
        days = None
        if today is not None:
            ahead = (int(weekday) - calendar.weekday(today)) % 7
            day = today + (ahead or 7) if sign > 0 else today - ((7 - ahead) % 7 or 7) if sign < 0 else today + ahead
            days = Interval(day, day + 1, True, False)
        return moments.moment(token.start, end, "date", days, relative=True, fields=(("weekday", int(weekday)),)), i + 2
    unit = following.kinds.get("span")
    if unit == "week" and (weekday := line.follows(i + 1, "weekday")) is not None:
        days = None
        if today is not None:
            monday = today - calendar.weekday(today) + 7 * sign
            days = Interval(monday + int(weekday), monday + int(weekday) + 1, True, False)
        return moments.moment(token.start, line.tokens[i + 2].end, "date", days, relative=True), i + 3
    if unit in ("week", "month", "year") and following.word in ("week", "maand", "jaar", "month", "year"):
        return moments.moment(token.start, end, "period", _calendar_unit(str(unit), sign, today), relative=True), i + 2
    if (number := following.kinds.get("month")) is not None and len(following.word) > 3 and sign:
        period = None
        if today is not None:
            period = calendar.month(calendar.nearest_year(int(number), 15, today + 180 * sign), int(number))
        return moments.moment(token.start, end, "period", period, relative=True, fields=(("month", int(number)),)), i + 2
    if (season := following.kinds.get("season")) is not None and sign:
        period = None
        if today is not None:
            first, last = season
            months = (int(last) - int(first)) % 12 + 1
            year = calendar.nearest_year(int(first) + 1 if int(first) < 12 else 12, 15, today + 150 * sign)
            period = calendar.month(year, int(first), months)
        return moments.moment(token.start, end, "period", period, vague=True, relative=True), i + 2
    return None


def _calendar_unit(unit: str, sign: int, today: int | None) -> Interval | None:
    if today is None:
        return None
    if unit == "week":
        monday = today - calendar.weekday(today) + 7 * sign
        return Interval(monday, monday + 7, True, False)
    date = datetime.date.fromordinal(today)
    return calendar.years(date.year + sign) if unit == "year" else calendar.month(date.year, date.month + sign)


def week(line: Line, i: int, today: int | None) -> Read | None:
    """week 9: Monday to Sunday, numbered as ISO 8601 does."""
    number = moments.small(line, i + 1, 53) if line.joined(i) and line.tokens[i].word == "week" else None
    if number is None or "digits" not in line.tokens[i + 1].kinds or line.gap(i + 1)[:1] in "-/":
        return None
    days = None
    if today is not None:
        try:
            first = datetime.date.fromisocalendar(datetime.date.fromordinal(today).year, number, 1).toordinal()
            days = Interval(first, first + 7, True, False)
        except ValueError:
            pass
    return moments.moment(line.tokens[i].start, line.tokens[i + 1].end, "period", days, relative=True), i + 2


def ago(said: Stated, end: int, unit: str, reading: Interval, today: int | None) -> Time:
    """ "twee jaar geleden": a day or a period before the passage's day; half a unit either side and vague, days exact."""
    days, number = None, said.number
    hedged = said.hedge not in (None, "exact")
    exact = said.hedge == "exact" or (unit in ("day", "week", "fortnight") and number.form != "vague")
    if today is not None and reading.is_bounded and number.form != "vague":
        low, high = reading.high, reading.low
        if not hedged and not exact:
            low, high = number.value + 0.5, number.value - 0.5
        elif not hedged:
            low = high = number.value
        first, last = calendar.shifted(today, -low, unit), calendar.shifted(today, -high, unit)
        days = Interval(min(first, last), max(first, last) + 1, True, False)
    fields = (("number", round(number.value)),) if number.value == round(number.value) else ()
    return Time(
        said.start,
        end,
        "date",
        days,
        days,
        unit=unit,
        hedge=said.words,
        vague=not exact,
        relative=True,
        direction=-1,
        fields=fields,
    )
