"""Times that lean on the passage's own day: gisteren, vorige week dinsdag, week 9, twee jaar geleden."""

from __future__ import annotations

import datetime
import re

from kantlijn.interval import Interval
from kantlijn.reading.numbers.stated import Stated
from kantlijn.reading.times import calendar, dates, moments, within_month
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line
from kantlijn.story import Time


def day_off(line: Line, i: int, today: int | None) -> Read | None:
    """gisteren, tomorrow."""
    token = line.tokens[i]
    if line.pack.dates.no_day.search(line.low, max(0, token.start - 9), token.end):
        return None
    day = None if today is None else today + int(token.kinds["day"])
    days = None if day is None else Interval(day, day + 1, True, False)
    return moments.moment(token.start, token.end, "date", days, relative=True), i + 1


def relative(line: Line, i: int, today: int | None) -> Read | None:
    """vorige week dinsdag, afgelopen vrijdag, last year, next Monday, vorige maand."""
    token, sign, words = line.tokens[i], int(line.tokens[i].kinds["relative"]), line.pack.times
    if not line.joined(i):
        return None
    following = line.tokens[i + 1]
    end = following.end
    if (weekday := following.kinds.get("weekday", following.kinds.get("weekday_part"))) is not None:
        days = None
        if today is not None:
            ahead = (int(weekday) - calendar.weekday(today)) % 7
            day = today + (ahead or 7) if sign > 0 else today - ((7 - ahead) % 7 or 7) if sign < 0 else today + ahead
            if sign > 0 and "coming" not in token.kinds and ahead > 0 and calendar.weekday(today) < int(weekday):
                day += 7  # "volgende vrijdag" said on a Thursday is that of next week; the day after is "komende vrijdag"
            days = Interval(day, day + 1, True, False)
        return moments.moment(token.start, end, "date", days, relative=True, fields=(("weekday", int(weekday)),)), i + 2
    if "of_day" in following.kinds and "day" not in following.kinds:
        ahead = 0 if "coming" in token.kinds else sign  # "komende nacht" is that of today
        days = None if today is None else Interval(today + ahead, today + ahead + 1, True, False)
        return moments.moment(token.start, end, "date", days, vague=True, relative=True), i + 2
    unit = "quarter" if following.word in words.quarters else following.kinds.get("span")
    if unit == "week" and (weekday := _weekday_behind(line, i + 1)) is not None:
        last = line.index_at(weekday[1]) - 1
        days = None
        if today is not None:
            monday = today - calendar.weekday(today) + 7 * sign
            days = Interval(monday + weekday[0], monday + weekday[0] + 1, True, False)
        return moments.moment(token.start, weekday[1], "date", days, relative=True), last + 1
    if unit in ("week", "month", "quarter", *LONG) and following.word in words.singular:
        if (month := _month_of_year(line, i, str(unit), sign, today)) is not None:
            return month
        if unit == "month" and (found := within_month.behind(line, i, end, sign, today)) is not None:
            return found
        return moments.moment(token.start, end, "period", calendar_unit(str(unit), sign, today), relative=True), i + 2
    if unit == "fortnight" and sign and following.word in words.singular:
        days = (
            None
            if today is None
            else Interval(today - 14, today, True, False)
            if sign < 0
            else Interval(today + 1, today + 15, True, False)
        )
        return moments.moment(token.start, end, "period", days, relative=True), i + 2
    if "weekend" in following.kinds:
        week_ = calendar_unit("week", sign, today)
        days = None if week_ is None else Interval(week_.low + 5, week_.high, True, False)
        return moments.moment(token.start, end, "period", days, relative=True), i + 2
    if (number := following.kinds.get("month")) is not None and len(following.word) > 2:
        small = line.pack.grammar.months_have_capitals and not line.text[following.start].isupper()
        if small and following.word in line.pack.dates.unsure_months:
            return None  # "this may change"
        period = None
        if today is not None:
            year = calendar.nearest_year(int(number), 15, today + 180 * sign) if sign else datetime.date.fromordinal(today).year
            period = calendar.month(year, int(number))
        return moments.moment(token.start, end, "period", period, relative=True, fields=(("month", int(number)),)), i + 2
    if (season := following.kinds.get("season")) is not None:
        period = None
        if today is not None:
            first, last = season
            months = (int(last) - int(first)) % 12 + 1
            year = calendar.nearest_year(int(first) + 1 if int(first) < 12 else 12, 15, today + 150 * sign)
            period = calendar.month(year, int(first), months)
        return moments.moment(token.start, end, "period", period, vague=True, relative=True), i + 2
    return None


def _weekday_behind(line: Line, i: int) -> tuple[int, int] | None:
    """(weekday, end) of "volgende week op dinsdag", "next week Tuesday"."""
    match = line.pack.dates.on_weekday.match(line.low, line.tokens[i].end)
    j = line.index_at(match.end()) if match else len(line.tokens)
    if match is None or j >= len(line.tokens) or line.tokens[j].start != match.end():
        return None
    kinds = line.tokens[j].kinds
    weekday = kinds.get("weekday", kinds.get("weekday_part"))
    if weekday is None and len(line.tokens[j].word) > 2 and line.text[line.tokens[j].start].isupper():
        weekday = kinds.get("short_weekday")  # "next week Mon"
    return None if weekday is None else (int(weekday), line.tokens[j].end)


def _month_of_year(line: Line, i: int, unit: str, sign: int, today: int | None) -> Read | None:
    """volgend jaar maart, vorig jaar zomer, last year in June: the month or season of a year that leans on the story."""
    if unit != "year":
        return None
    if (season := line.follows(i + 1, "season")) is not None:
        first, last = season
        year = None if today is None else datetime.date.fromordinal(today).year + sign
        months = None if year is None else calendar.month(year, int(first), (int(last) - int(first)) % 12 + 1)
        return moments.moment(
            line.tokens[i].start, line.tokens[i + 2].end, "period", months, vague=True, relative=True
        ), i + 3
    if (month := line.follows(i + 1, "month")) is None or len(line.tokens[i + 2].word) <= 2:
        return None
    period = None if today is None else calendar.month(datetime.date.fromordinal(today).year + sign, int(month))
    mark = moments.moment(line.tokens[i].start, line.tokens[i + 2].end, "period", period, relative=True)
    return mark, i + 3


LONG = calendar.LONG


def calendar_unit(unit: str, sign: int, today: int | None) -> Interval | None:
    """This week, month, quarter, year, decade or century, the last one (-1) or the next (1)."""
    return None if today is None else calendar.around(unit, sign, today)


def after_next(line: Line, i: int, today: int | None) -> Read | None:
    """de week na de volgende, the year after next."""
    token, words = line.tokens[i], line.pack.passage
    behind = words.after_next.match(line.low, token.end)
    unit = str(token.kinds["span"])
    if behind is None or unit not in ("week", "month", *LONG) or token.word not in line.pack.times.singular:
        return None
    days = calendar_unit(unit, 2, today)
    return moments.moment(token.start, behind.end(), "period", days, relative=True), line.index_at(behind.end())


def _week_of(line: Line, i: int, today: int | None) -> Read | None:
    """de week van 10 april, the week beginning 4 February: Monday to Sunday."""
    link = line.pack.times.week_of.match(line.low, line.tokens[i].start)
    j = line.index_at(link.end()) if link else len(line.tokens)
    if link is None or j >= len(line.tokens) or line.tokens[j].start != link.end() or dates.parts(line, j) is None:
        return None
    found = dates.day_and_month(line, j, today, None, line.tokens[j].start)
    if found is None or found[0].interval is None:
        return None
    monday = found[0].interval.low - calendar.weekday(int(found[0].interval.low))
    days = Interval(monday, monday + 7, True, False)
    return moments.moment(line.tokens[i].start, found[0].end, "period", days, relative=found[0].relative), found[1]


def week(line: Line, i: int, today: int | None) -> Read | None:
    """week 9: Monday to Sunday, numbered as ISO 8601 does."""
    if (dated := _week_of(line, i, today)) is not None:
        return dated
    number = moments.small(line, i + 1, 53) if line.joined(i) and line.tokens[i].word == "week" else None
    if (
        number is None
        or "digits" not in line.tokens[i + 1].kinds
        or re.match(r"[-/]\d", line.gap(i + 1)[:1] + line.low[line.tokens[i + 1].end + 1 : line.tokens[i + 1].end + 2])
    ):
        return None
    start, end, j = line.tokens[i].start, line.tokens[i + 1].end, i + 2
    link = line.pack.times.week_of_year.match(line.low, end)
    year = moments.year(line, line.index_at(link.end())) if link else None
    if link is not None and year is not None:
        j = line.index_at(link.end()) + 1
        end = line.tokens[j - 1].end
    days = None
    if year is not None or today is not None:
        try:
            first = datetime.date.fromisocalendar(year or datetime.date.fromordinal(today or 1).year, number, 1).toordinal()
            days = Interval(first, first + 7, True, False)
        except ValueError:
            pass
    return moments.moment(start, end, "period", days, relative=year is None), j


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
