"""Weekdays: vrijdag 8 maart, zaterdag, vrijdagavond, the Saturday before Easter, two Sundays from now."""

from __future__ import annotations

import re

from kantlijn.interval import Interval
from kantlijn.reading.times import calendar, dates, feasts, moments, numeric, passage
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line


def from_weekday(line: Line, i: int, today: int | None) -> Read | None:
    """A date that begins with its weekday, or the weekday alone: the nearest one behind `today`."""
    token = line.tokens[i]
    short = "weekday" not in token.kinds
    value = int(token.kinds.get("weekday", token.kinds.get("short_weekday", 0)))
    gap = line.pack.dates.behind_weekday.match(line.low, token.end)
    if gap is not None and dates.stands(line, k := line.index_at(gap.end()), gap.end()):
        if (found := dates.day_and_month(line, k, today, value, token.start)) is not None:
            return found
        if (found := numeric.read(line, k, value, token.start, today)) is not None:
            return found
    if (found := _of_weekday(line, i, today, value)) is not None:
        return found
    if (next_ := line.pack.passage.after_next.match(line.low, token.end)) is not None:  # "Friday after next"
        coming = None if today is None else today + ((value - calendar.weekday(today)) % 7 or 7) + 7
        days = None if coming is None else Interval(coming, coming + 1, True, False)
        return moments.moment(token.start, next_.end(), "date", days, relative=True), line.index_at(next_.end())
    if (beside := _beside_day(line, i, today, value)) is not None:
        return beside
    if line.pack.dates.weekday_of_other.search(line.low, max(0, token.start - 5), token.end + 10):
        return None  # "op de vrijdag voor het feest" is no day of this week
    if short and not _stands_for_weekday(line, i):
        return None
    if i and line.joined(i - 1) and "ordinal" in line.tokens[i - 1].kinds:
        return None  # "zijn tweede zondag thuis" is no day of this week
    days = None if today is None else _told_weekday(line, i, today, value)
    end, j = token.end, i + 1
    if line.follows(i, "daypart") is not None:
        end, j = line.tokens[i + 1].end, i + 2
    return moments.moment(token.start, end, "date", days, vague=True, relative=True, fields=(("weekday", value),)), j


def _stands_for_weekday(line: Line, i: int) -> bool:
    """Whether a short weekday ("za.", "Mon") stands by itself: behind a word that a day follows, and not before a noun."""
    token = line.tokens[i]
    before = line.pack.dates.weekday_alone.search(line.low[max(0, token.start - 8) : token.start])
    if token.word in line.pack.clock.weekday_words and line.low[token.end : token.end + 1] != ".":
        return False
    return (
        before is not None
        and re.match(r"\.?(?:[\s.,;:!?)]|$)", line.low[token.end : token.end + 2]) is not None
        and len(token.word) > 1
        and (line.low[token.end : token.end + 1] == "." or len(token.word) > 2)
    )


def _of_weekday(line: Line, i: int, today: int | None, weekday: int) -> Read | None:
    """vrijdag 23, maandag de 27ste, dinsdag van vorige week: the weekday with the day of its month, or of a week that leans."""
    token, words = line.tokens[i], line.pack.times
    j = i + 1
    if j >= len(line.tokens):
        return None
    if (
        (link := words.of.match(line.low, token.end)) is not None
        and link[0].strip()
        and "relative" in line.kinds_at(link.end())
    ):
        k = line.index_at(link.end())
        if line.follows(k, "span") == "week":
            monday = None if today is None else today - calendar.weekday(today) + 7 * int(line.tokens[k].kinds["relative"])
            days = None if monday is None else Interval(monday + weekday, monday + weekday + 1, True, False)
            return moments.moment(token.start, line.tokens[k + 1].end, "date", days, relative=True), k + 2
    match = line.pack.dates.to_ordinal.match(line.low, token.end)
    j = line.index_at(match.end()) if match else j
    number = moments.small(line, j, 31) if match is not None and dates.stands(line, j, match.end()) else None
    if number is None or match is None:
        return None
    end = moments.ordinal_end(line, line.tokens[j].end) if "digits" in line.tokens[j].kinds else line.tokens[j].end
    ordinal = end > line.tokens[j].end or "ordinal" in line.tokens[j].kinds
    if not ordinal and ("digits" not in line.tokens[j].kinds or match[0] != " "):
        return None
    if words.day_of_month.match(line.low, end) is None or re.match(r"[-/]\d", line.low[end : end + 2]):
        return None
    if not ordinal and line.pack.dates.hours_behind.match(line.low, end) and number <= 12:
        return None  # "maandag 8 tot 9" are hours
    day = None if today is None else dates.nearest(today, number, weekday)
    days = None if day is None else Interval(day, day + 1, True, False)
    return moments.moment(token.start, end, "date", days, relative=True, vague=True), line.index_at(end)


def _told_weekday(line: Line, i: int, today: int, weekday: int) -> Interval:
    """A bare weekday: in the news the nearest one behind, unless the verbs of its clause look ahead."""
    back = (calendar.weekday(today) - weekday) % 7
    day = today - back
    if back and passage.tense(line, line.tokens[i].start, line.tokens[i].end) > 0:
        day += 7
    return Interval(day, day + 1, True, False)


def from_weekday_part(line: Line, i: int, today: int | None) -> Read | None:
    """vrijdagavond, zondagochtend; before a date the date is read by itself."""
    token, j = line.tokens[i], i + 1
    gap = line.pack.dates.behind_weekday.fullmatch(line.gap(i))
    if gap and (dates.parts(line, j) is not None or numeric.read(line, j, 0, line.tokens[j].start, today) is not None):
        return None
    days = None if today is None else _told_weekday(line, i, today, int(token.kinds["weekday_part"]))
    return moments.moment(token.start, token.end, "date", days, vague=True, relative=True), j


def _beside_day(line: Line, i: int, today: int | None, weekday: int) -> Read | None:
    """ "de zaterdag voor Pinksteren", "the Monday after 5 May": the weekday nearest to a feast or a date; what it is beside
    stays a day of its own."""
    token = line.tokens[i]
    link = line.pack.dates.beside_day.match(line.low, token.end)
    k = line.index_at(link.end()) if link else len(line.tokens)
    if link is None or not dates.stands(line, k, link.end()):
        return None
    feast = "feast" in line.tokens[k].kinds
    other = feasts.read(line, k, today) if feast else dates.day_and_month(line, k, today, None, line.tokens[k].start)
    if other is None:
        return None
    days = None
    if other[0].interval is not None:
        there = int(other[0].interval.low)
        day = there - ((there - 1 - weekday) % 7 or 7) if link["earlier"] else there + ((weekday - there + 1) % 7 or 7)
        days = Interval(day, day + 1, True, False)
    return moments.moment(token.start, token.end, "date", days, relative=True, fields=(("weekday", weekday),)), i + 1


MOST = 12  # weekdays that anyone counts from today: beyond them one names weeks or months


def away(line: Line, i: int, today: int | None) -> Read | None:
    """ "twee maandagen geleden", "over drie zondagen", "two Sundays from now": so many such weekdays behind or ahead."""
    number, token = moments.small(line, i, MOST), line.tokens[i]
    weekday = line.follows(i, "weekdays")
    if number is None or weekday is None:
        return None
    start, end, sign = token.start, line.tokens[i + 1].end, 0
    if line.follows(i + 1, "ago") is not None:
        end, sign = line.tokens[i + 2].end, -1
    elif (behind := line.pack.times.from_now.match(line.low, end)) is not None:
        end, sign = behind.end(), 1
    elif (ahead := line.pack.dates.weekdays_ahead.search(line.low, max(0, start - 6), start)) is not None:
        start, sign = ahead.start(), 1
    if not sign:
        return None
    days = None
    if today is not None:
        first = (int(weekday) - calendar.weekday(today)) % 7 if sign > 0 else (calendar.weekday(today) - int(weekday)) % 7
        day = today + sign * ((first or 7) + 7 * (number - 1))
        days = Interval(day, day + 1, True, False)
    return moments.moment(start, end, "date", days, relative=True), line.index_at(end)
