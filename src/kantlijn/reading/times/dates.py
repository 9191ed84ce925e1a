"""Days of the calendar by their month: 8 maart 2019, March 8, 11 tot en met 19 mei, the 21st."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from kantlijn.interval import Interval
from kantlijn.reading.times import calendar, moments, passage
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line
from kantlijn.story import Time


def day_and_month(line: Line, i: int, today: int | None, weekday: int | None, start: int) -> Read | None:
    """Day and month (or month and day) with or without a year, from token `i` on."""
    tokens = line.tokens
    found = parts(line, i)
    if found is None:
        return None
    date, number, j = found
    fields: list[tuple[str, int]] = [] if weekday is None else [("weekday", weekday)]
    fields += [("day", date), ("month", number)]
    end = moments.ordinal_end(line, tokens[j].end) if "digits" in tokens[j].kinds else tokens[j].end
    if (found_year := _year_behind(line, j, end)) is not None:
        year, last, behind = found_year
        fields.append(("year", year))
        days = calendar.day(year, number, date)
        return moments.moment(start, last, "date", days, impossible=days is None, fields=tuple(fields)), behind
    possible = calendar.ordinal(2000, number, date) is not None
    mark = moments.moment(start, end, "date", None, impossible=not possible, relative=True, fields=tuple(fields))
    if today is not None and possible:
        days = calendar.day(_meant_year(line, mark, today, (number, date), weekday), number, date)
        mark = replace(mark, interval=days, loose=days)
    return mark, j + 1


FAR = 250  # days to the farthest date without a year that a weekday can point at, as in checks/time/weekday.py
NEAR = 120  # days within which the nearest date is the one that is meant, whatever the verbs say: as in checks/time/weekday.py


def _meant_year(line: Line, mark: Time, today: int, day: tuple[int, int], weekday: int | None) -> int:
    """The year of a day without one: the nearest, or the next nearest where the weekday or the verbs ask for it."""
    nearest_ = calendar.nearest_year(*day, today)
    here = calendar.ordinal(nearest_, *day)
    if here is None or abs(here - today) <= (0 if weekday is not None else NEAR):
        return nearest_
    ahead = here > today
    other = nearest_ - 1 if ahead else nearest_ + 1
    there = calendar.ordinal(other, *day)
    if there is None:
        return nearest_
    if weekday is not None:
        fits = calendar.weekday(there) == weekday != calendar.weekday(here) and abs(there - today) <= FAR
        return other if fits else nearest_
    if line.pack.dates.told_of.search(line.low, max(0, mark.start - 12), mark.start):
        return nearest_  # "het besluit van 12 december wordt herzien": the verb is not about the day
    sign = passage.tense(line, mark.start, mark.end, passage.CLAUSE_ENDS)
    return other if sign and (sign > 0) != ahead else nearest_


_SHORT_YEAR = re.compile(r"\s'(\d\d)\b")


def _year_behind(line: Line, j: int, end: int) -> tuple[int, int, int] | None:
    """(year, end, index of the token behind) of the year behind a day and its month: 2019, '19, nineteen ninety."""
    if (short := _SHORT_YEAR.match(line.low, end)) is not None:
        return moments.short_year(short[1]), short.end(), j + 2
    if line.low[end : end + 1] == "-" == line.low[line.tokens[j].start - 1]:  # Sep-23-2020
        link = end + 1
    elif (gap := line.pack.dates.to_year.match(line.low, end)) is not None:
        link = gap.end()
    else:
        return None
    k = line.index_at(link)
    if not stands(line, k, link):
        return None
    if (year := moments.year(line, k)) is not None:
        return year, line.tokens[k].end, k + 1
    return moments.spelled_year(line, k)


def parts(line: Line, i: int) -> tuple[int, int, int] | None:
    """(day, month, index of the last token) of "8 maart", "8th of March", "March 8"; the day may be one that does not exist."""
    return _day_first(line, i) or (_month_first(line, i) if line.pack.grammar.month_first else None)


LAST = 39  # what is written where a day of the month should be: 31 April and 35 May are read, and judged afterwards


def _day_first(line: Line, i: int) -> tuple[int, int, int] | None:
    date = moments.small(line, i, LAST)
    month = line.kind(i + 1, "month") if date is not None else None
    if date is None or month is None or (date > 31 and len(line.tokens[i].word) != 2):
        return None
    named = line.tokens[i + 1]
    end = moments.ordinal_end(line, line.tokens[i].end)
    glued = end == named.start and end == line.tokens[i].end and len(named.word) > 3  # "14april"
    if not glued and line.pack.dates.to_month.fullmatch(line.low, end, named.start) is None:
        return None
    abbreviated = len(named.word) <= 3  # "3 mei", "8 jan."; and not the head of another word
    return None if abbreviated and re.match(r"[\w-]|'\w", line.low[named.end : named.end + 2]) else (date, int(month), i + 1)


def _month_first(line: Line, i: int) -> tuple[int, int, int] | None:
    month = line.kind(i, "month")
    gap = line.pack.dates.to_day.match(line.low, line.tokens[i].end) if month is not None else None
    if month is None or gap is None or (gap[0] in "-/" and len(line.tokens[i].word) > 3):
        return None
    j = line.index_at(gap.end())
    date = moments.small(line, j, LAST) if stands(line, j, gap.end()) else None
    if date is None or not line.tokens[j].kinds.keys() & {"digits", "ordinal"}:
        return None
    end = moments.ordinal_end(line, line.tokens[j].end)
    if re.match(r"[:%]|[.,]\d|[a-z]", line.low[end : end + 3]):
        return None
    # "in May, fifth in a row"
    start = line.tokens[i].start
    parted = "," in gap[0] and line.pack.times.in_before.search(line.low, max(0, start - 8), start)
    # "in June 12 people died"
    parted = parted or ("," not in gap[0] and line.pack.dates.month_without_day.search(line.low, max(0, start - 14), start))
    return None if parted and _year_behind(line, j, end) is None else (date, int(month), j)


def in_words(line: Line, i: int, today: int | None) -> Read | None:
    """twaalf mei, first of March."""
    return day_and_month(line, i, today, None, line.tokens[i].start) if parts(line, i) else None


def days_in_words(line: Line, i: int, today: int | None) -> Read | None:
    """van de negende tot en met de zeventiende april, between the ninth and seventeenth of April."""
    first, start = moments.small(line, i, 31), line.tokens[i].start
    link = line.pack.dates.to_day_in_words.match(line.low, line.tokens[i].end)
    k = line.index_at(link.end()) if link else len(line.tokens)
    if first is None or link is None or not stands(line, k, link.end()) or line.kind(k, "ordinal") is None:
        return None
    found = day_and_month(line, k, today, None, start)
    return None if found is None else _from_day(found, start, first)


def days(line: Line, i: int, today: int | None) -> Read | None:
    """11 tot en met 19 mei 2024, 14-17 June: from the first day through the last."""
    start = line.tokens[i].start
    match = line.pack.dates.days.match(line.low, start)
    if match is None and line.pack.clock.night_between.search(line.low, max(0, start - 14), start):
        match = line.pack.clock.night_days.match(line.low, start)
    if match is None or not 1 <= int(match[1]) <= 31:
        return None
    j = line.index_at(match.end())
    if j >= len(line.tokens) or line.tokens[j].start != match.end():
        return None
    found = day_and_month(line, j, today, None, line.tokens[i].start)
    return None if found is None else _from_day(found, line.tokens[i].start, int(match[1]))


def _from_day(found: Read, start: int, first: int) -> Read | None:
    """From a day of the month through the last day that was read."""
    last, following = found
    assert isinstance(last, Time)  # made by day_and_month
    day, month, year = (last.field(name) for name in ("day", "month", "year"))
    if last.impossible or day is None or first >= day:
        return None
    days_ = last.interval
    interval = None if days_ is None else Interval(days_.low - (day - first), days_.high, True, False)
    fields = (("month", month or 0), *((("year", year),) if year else ()))
    return moments.moment(start, last.end, "period", interval, relative=last.relative, fields=fields), following


def of_month(line: Line, i: int, today: int | None) -> Read | None:
    """ "op de 27ste", "on the 21st": the day of the month nearest to that of the story, where no noun follows."""
    token, words = line.tokens[i], line.pack.times
    number = moments.small(line, i, 31)
    end = moments.ordinal_end(line, token.end) if "digits" in token.kinds else token.end
    if number is None or ("digits" in token.kinds and end == token.end):
        return None
    before = line.low[max(0, token.start - 14) : token.start]
    if not words.the_cue.search(before) or words.day_of_month.match(line.low, end) is None:
        return None
    day = None if today is None else nearest(today, number, None)
    days = None if day is None else Interval(day, day + 1, True, False)
    return moments.moment(token.start, end, "date", days, relative=True, vague=True), line.index_at(end)


def nearest(today: int, number: int, weekday: int | None) -> int | None:
    """The day nearest to another that has this number in its month, and this weekday where one is named."""
    date = datetime.date.fromordinal(today)
    months = [divmod(date.year * 12 + date.month - 1 + each, 12) for each in range(-11, 12)]
    found = [calendar.ordinal(year, month + 1, number) for year, month in months if 1 <= year <= 9999]
    days = [each for each in found if each is not None and (weekday is None or calendar.weekday(each) == weekday)]
    return min(days, key=lambda each: (abs(each - today), each)) if days else None


def stands(line: Line, i: int, offset: int) -> bool:
    """Whether token `i` starts at an offset."""
    return i < len(line.tokens) and line.tokens[i].start == offset
