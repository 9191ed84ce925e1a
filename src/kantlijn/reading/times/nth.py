"""The n-th of something in a month or a year: de eerste vrijdag van juli, the third week of 2027."""

from __future__ import annotations

import datetime

from kantlijn.interval import Interval
from kantlijn.reading.times import calendar, moments, months, periods
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line
from kantlijn.story import TimeKind


def read(line: Line, i: int, today: int | None) -> Read | None:
    """The n-th weekday, day, week or weekend of a month or year that begins at token `i`, or the n-th of a leaning month."""
    token = line.tokens[i]
    number, end, k = _number(line, i)
    if number is None and (bare := _of_leaning_month(line, i, today)) is not None:
        return bare
    if number is None:
        return None
    if abs(number) == 1 and (several := _several(line, k, end, number, today)) is not None:
        return several
    words = line.pack.times
    unit: str | int | None = None
    if k < len(line.tokens) and not line.low[end : line.tokens[k].start].strip():
        kinds = line.tokens[k].kinds
        unit = kinds.get("weekday")
        one = line.tokens[k].word in (*words.singular, *_days(line, k))
        if unit is None and one and kinds.get("span") in ("day", "week", "month"):
            unit = kinds["span"]
        if unit is not None:
            end, k = line.tokens[k].end, k + 1
    if (every := words.of_every.match(line.low, end)) is not None:
        return moments.moment(token.start, every.end(), "recurring", None), line.index_at(every.end())
    link = words.of.match(line.low, end)
    named = link is not None and (link[0].strip() or unit is not None)
    whole = _whole(line, end, link.end(), today, bare=unit is None) if named and link is not None else None
    if whole is None:
        return _bare(line, i, (end, k), number, unit, today)
    period, last, j, relative = whole
    if unit == "month" and (link is None or "," in link[0] or period is None or period.width <= LONGEST_MONTH):
        return None  # "last month, in May"
    days = None if period is None else _in(period, number, unit)
    if period is not None and days is None:
        return None
    kind: TimeKind = "period" if unit in ("week", "month") else "date"
    return moments.moment(token.start, last, kind, days, relative=relative), j


def _of_leaning_month(line: Line, i: int, today: int | None) -> Read | None:
    """20 of next month, 20 van de volgende maand: a bare number before a month that leans on the story's day."""
    token, words = line.tokens[i], line.pack.times
    link = words.of.match(line.low, token.end)
    if not token.word.isdigit() or not 1 <= int(token.word) <= 31 or link is None or not link[0].strip():
        return None
    j = line.index_at(link.end())
    if j >= len(line.tokens) or line.tokens[j].start != link.end() or "relative" not in line.tokens[j].kinds:
        return None
    if line.follows(j, "span") != "month" or words.named_behind.match(line.low, line.tokens[j + 1].end):
        return None
    found = _whole(line, token.end, link.end(), today, bare=True)
    days = None if found is None or found[0] is None else _in(found[0], int(token.word), None)
    if found is None or (found[0] is not None and days is None):
        return None
    return moments.moment(token.start, found[1], "date", days, relative=True), found[2]


def _several(line: Line, k: int, end: int, number: int, today: int | None) -> Read | None:
    """ "de eerste tien dagen van april", "the last two weeks of 2023": so many from the first on, or through the last."""
    i, words = line.index_at(end) - 1, line.pack.times
    many = moments.small(line, k, MOST)
    if many is None or many < 2 or line.low[end : line.tokens[k].start].strip() or not line.joined(k):
        return None
    unit, last = line.kind(k + 1, "span"), line.tokens[min(k + 1, len(line.tokens) - 1)].end
    link = words.of.match(line.low, last) if unit in ("day", "week", "month", "year") else None
    whole = _whole(line, last, link.end(), today, bare=False) if link is not None and link[0].strip() else None
    if whole is None:
        return None
    period, stop, j, relative_ = whole
    days = None
    if period is not None:
        first = int(period.low) if number > 0 else int(period.high)
        there = calendar.shifted(first, number * many, str(unit))
        days = Interval(min(first, there), max(first, there), True, False)
        if days.width > period.width:
            return None  # "de eerste veertig dagen van april"
    start = line.tokens[i].start
    return moments.moment(start, stop, "period", days, relative=relative_, vague=unit == "week"), j


def _bare(line: Line, i: int, behind: tuple[int, int], number: int, unit: str | int | None, today: int | None) -> Read | None:
    """ "op de derde dinsdag": of the month that is going on, where nothing behind says what it is the third of."""
    end, k = behind
    if line.pack.times.whose.search(line.low, max(0, line.tokens[i].start - 10), line.tokens[i].start):
        return None  # "her second Sunday at home"
    if not isinstance(unit, int) or not 1 <= number <= 5 or line.pack.times.day_of_month.match(line.low, end) is None:
        return None
    month = None if today is None else _now("month", today)
    days = None if month is None else _in(month, number, unit)
    return moments.moment(line.tokens[i].start, end, "date", days, vague=True, relative=True), k


def _days(line: Line, k: int) -> tuple[str, ...]:
    return (line.tokens[k].word,) if line.tokens[k].kinds.get("span") == "day" else ()


def _number(line: Line, i: int) -> tuple[int | None, int, int]:
    """(number, end, index of the token behind) of "derde", "3e", "laatste" (-1), "voorlaatste" (-2), "fifth last" (-5)."""
    token = line.tokens[i]
    if (last := token.kinds.get("final")) is not None:
        return int(last), token.end, i + 1
    value, end, k = token.kinds.get("ordinal"), token.end, i + 1
    if token.word.isdigit() and len(token.word) <= 2:
        end = moments.ordinal_end(line, token.end)
        value, k = (int(token.word) if end > token.end else None), line.index_at(end)
    if value is None or not 1 <= int(value) <= MOST:
        return None, 0, i + 1
    if line.kind(k, "final") == -1 and line.low[end : line.tokens[k].start] in (" ", "-"):  # "the fifth last day of May"
        return -int(value), line.tokens[k].end, k + 1
    return int(value), end, k


LONGEST_MONTH = 31
MOST = 53  # weeks of a year


def _whole(line: Line, end: int, at: int, today: int | None, *, bare: bool) -> tuple[Interval | None, int, int, bool] | None:
    """(days, end, index behind, whether it leans on the story's day) of the month or year that something is the n-th in."""
    words = line.pack.times
    if (it := words.of_it.match(line.low, end)) is not None:
        unit = line.pack.lexicon[it["unit"]]["span"]
        period = None if today is None else _now(str(unit), today)
        return period, it.end(), line.index_at(it.end()), True
    k = line.index_at(at)
    if k >= len(line.tokens) or line.tokens[k].start != at:
        return None
    if bare and "relative" not in line.tokens[k].kinds:
        return None
    month = "month" in line.tokens[k].kinds
    found = months.from_month(line, k, today, told=True) if month else periods.whole(line, k, today)
    if found is None or found[0].kind != "period" or found[0].vague:
        return None
    return found[0].interval, found[0].end, found[1], found[0].relative


def _now(unit: str, today: int) -> Interval | None:
    date = datetime.date.fromordinal(today)
    if unit == "month":
        return calendar.month(date.year, date.month)
    return calendar.years(date.year) if unit == "year" else None


def _in(period: Interval, number: int, unit: str | int | None) -> Interval | None:
    """The n-th day, weekday or week of a period; None where it has no such one."""
    first, last = int(period.low), int(period.high) - 1
    if unit == "week":
        # A week belongs to the month or year that has its Thursday, as ISO 8601 has it for years.
        thursday = first + (3 - calendar.weekday(first)) % 7 + 7 * (number - 1)
        if number < 0:
            thursday = last - (calendar.weekday(last) - 3) % 7 + 7 * (number + 1)
        days = Interval(thursday - 3, thursday + 4, True, False)
        return days if first <= thursday <= last else None
    if unit == "month":
        month = calendar.around("month", number - 1 if number > 0 else number + 1, first if number > 0 else last)
        return month if first <= month.low and month.high <= last + 1 else None
    if unit is None or unit == "day":
        day = first + number - 1 if number > 0 else last + number + 1
    else:
        day = first + (int(unit) - calendar.weekday(first)) % 7 + 7 * (number - 1)
        if number < 0:
            day = last - (calendar.weekday(last) - int(unit)) % 7 + 7 * (number + 1)
    return Interval(day, day + 1, True, False) if first <= day <= last else None
