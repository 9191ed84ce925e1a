"""From one point to another, and on one side of one: "van 3 mei tot 5 juni", "tussen 15 en 16 uur", "na 18.30 uur"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from math import inf

from kantlijn.interval import Interval
from kantlijn.language.times import TimeWords
from kantlijn.reading.times import align, calendar, points
from kantlijn.reading.times.points import DAY, NOON, Point
from kantlijn.reading.times.reckoned import Now
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Time, TimeKind

REACH = 32  # characters before a time in which the words that open a range or a bound stand

Read = tuple[Time, int]
"""A time that is made of several, and the index of the first mark behind it."""


def read(line: Line, marks: Sequence[Mark], i: int, now: Now | None, words: TimeWords) -> Read | None:
    """The time made of several that begins with mark `i`; None where the mark stands for itself."""
    today = None if now is None else now.day
    if (in_week := _in_week(line, marks, i, now, words)) is not None:
        return in_week
    first = points.read(line, marks, i, words, today)
    if first is None:
        return None
    before = line.low[max(0, first.start - REACH) : first.start]
    if not first.stretch and (lasting := _lasting(line, marks, first, words)) is not None:
        return lasting
    if not first.stretch and (found := _ranged(line, marks, first, before, now, words)) is not None:
        return _announced(line, found[0], now), found[1]
    if not first.stretch and (bound := _bounded(line, first, before, words)) is not None:
        return bound, first.next
    if first.days is not None and first.clock is not None:
        time = _time(first)
        return (_announced(line, time, now) if first.stretch else time), first.next
    return None


_ALONE = re.compile(r"(?:^|[.!?\n]\s*|\n\s*[-–•*]\s*)(?:[a-z]{2,4}\s)?$")
_CLOSED = re.compile(r"\s?(?:[:.;,)]|$|\n)")


def _announced(line: Line, time: Time, now: Now | None) -> Time:
    """ "Zaterdag 13.00-17.00 uur: open dag.": a weekday with its hours and no verb is of the week that comes, as in an agenda."""
    part = time.parts[0] if time.parts else None
    if now is None or part is None or time.interval is None or time.unit != "minute" or not time.interval.is_bounded:
        return time
    bare = part.vague and part.field("weekday") is not None and part.field("day") is None
    if not bare or time.interval.low >= now.day * DAY:
        return time
    if not _ALONE.search(line.text, max(0, time.start - 8), time.start) or not _CLOSED.match(line.text, time.end):
        return time
    days = Interval(time.interval.low + WEEK * DAY, time.interval.high + WEEK * DAY)
    return replace(time, interval=days, loose=days)


def _in_week(line: Line, marks: Sequence[Mark], i: int, now: Now | None, words: TimeWords) -> Read | None:
    """ "volgende week van woensdag tot vrijdag", "this week between Wednesday and Friday": the weekdays of that week."""
    week = points.day(marks, i)
    if week is None or week.days is None or not week.relative or week.days.width != WEEK or i + 2 >= len(marks):
        return None
    opened = words.weekdays_of.match(line.low, week.end)
    if opened is None or opened.end() != marks[i + 1].start:
        return None
    ends = points.day(marks, i + 1), points.day(marks, i + 2)
    if any(each is None or not align.is_weekday(each) for each in ends):
        return None
    first, last = (each for each in ends if each is not None)
    gap = first.end, last.start
    link = words.to.fullmatch(line.low, *gap) or words.both.fullmatch(line.low, *gap)
    begun, ended = (each.parts[0].field("weekday") for each in (first, last))
    if link is None or begun is None or ended is None or ended <= begun:
        return None
    days = Interval(week.days.low + begun, week.days.low + ended + 1, True, False)
    whole = replace(week, end=last.end, parts=(*week.parts, *first.parts, *last.parts))
    return _mark(whole, "period", days), last.next


WEEK = 7


def _lasting(line: Line, marks: Sequence[Mark], first: Point, words: TimeWords) -> Read | None:
    """ "vanaf maandag drie dagen lang", "from 18 December for ten days", "4pm for 30 minutes": from a point for so long."""
    length = marks[first.next] if first.next < len(marks) else None
    if not isinstance(length, Time) or length.kind != "duration" or length.value is None or length.hedge or length.direction:
        return None
    if not words.lasting.fullmatch(line.low, first.end, length.start):
        return None
    if line.pack.jail.search(line.low, max(0, first.start - JAILED), length.end + JAILED):
        return None  # "jailed on Monday for three years"
    clocked = length.unit in MINUTES
    if (first.clock is None) == clocked or not (first.is_day or clocked) or length.value != int(length.value):
        return None
    whole = replace(first, end=length.end, next=first.next + 1, half_day=first.half_day)
    if first.clock is not None:
        begun = (0 if first.days is None else first.days.low * DAY) + first.clock.low
        span = Interval(begun, begun + length.value * MINUTES[length.unit or "hour"])
        clock = first.days is None
        return _mark(whole, "time" if clock else "period", span, None if clock else "minute"), whole.next
    if first.days is None:
        return None
    ended = calendar.shifted(int(first.days.low), length.value, length.unit or "day")
    if ended <= first.days.low:
        return None  # the calendar ends before it
    return _mark(whole, "period", Interval(first.days.low, ended, True, False)), whole.next


JAILED = 60  # characters around a length in which the word stands that makes it a sentence: as for its width (stated.py)
MINUTES = {"minute": 1, "hour": 60}


def _time(point: Point) -> Time:
    """The mark of a point: of a day, a clock time, or a day with a clock time."""
    kind: TimeKind = "date" if point.is_day else "period"
    interval, unit = point.days, None
    if point.clock is not None:
        kind, interval = "time", point.clock
        if point.days is not None:
            kind, unit = ("period", "minute") if point.stretch else ("datetime", None)
            day = point.days.low * DAY
            interval = Interval(day + point.clock.low, day + point.clock.high)
    return _mark(point, kind, interval, unit)


def _mark(point: Point, kind: TimeKind, interval: Interval | None, unit: str | None = None) -> Time:
    return Time(
        point.start,
        point.end,
        kind,
        interval,
        interval,
        unit=unit,
        hedge=point.hedge,
        vague=point.vague,
        half_day=point.half_day,
        relative=point.relative,
        parts=point.parts,
    )


# -- from one to another -----------------------------------------------------------------------------------------------


def _ranged(line: Line, marks: Sequence[Mark], first: Point, before: str, now: Now | None, words: TimeWords) -> Read | None:
    """The range that a point opens, or that a bare hour before it opens; or None."""
    if first.is_day and first.clock is None and line.pack.clock.night_between.search(before):
        return _night(line, marks, first)
    link = words.to.match(line.low, first.end)
    if link is None and now is not None and words.until_now.search(before) and first.days is not None and first.clock is None:
        days = align.from_(now.day, first)
        return None if days is None else (_mark(first, "period", days), first.next)
    opened_at = first.parts[-1].start if first.parts else first.start
    if link is None and (words.between.search(before) or words.between.search(line.low[max(0, opened_at - REACH) : opened_at])):
        link = words.both.match(line.low, first.end)
    if link is None:
        opened = words.bare_start.search(before) if first.clock is not None else None
        return None if opened is None else _from_bare(line, first, opened, words)
    today = None if now is None else now.day
    last = points.read(line, marks, first.next, words, today) if _stands_at(line, marks, first.next, link) else None
    if last is None and first.clock is not None and (bare := words.bare_end.match(line.low, link.end())):
        last = points.bare(line, bare["hour"], bare.start(), bare.end(), first.next, words)
        last = None if last is None else replace(last, next=_next_mark(marks, first.next, last.end))
    if last is None and first.days is not None and first.clock is None:
        last = _to_now(line, first, link.end(), now, words) or _to_day(line, marks, first, link.end())
    if last is not None and last.stretch and last.days is not None and first.clock is None:
        last = points.day(marks, first.next)  # "dinsdag t/m zondag van 10 tot 17 uur": the hours are those of every day
    if last is None or last.stretch:
        return None
    made = _between(line, first, last, words, exclusive=bool(link.groupdict().get("until")), today=today)
    return None if made is None else (made, last.next)


def _night(line: Line, marks: Sequence[Mark], first: Point) -> Read | None:
    """ "de nacht van vrijdag op zaterdag": from the evening of the one to the morning of the other."""
    link = line.pack.clock.night_to.match(line.low, first.end)
    if link is None or not _stands_at(line, marks, first.next, link):
        return None
    last = points.day(marks, first.next)
    if last is None or not last.is_day or first.days is None:
        return None
    first, last = align.both(first, last)
    assert first.days is not None  # both ends have their days
    hours = line.pack.clock.part_hours
    evening, morning = hours[line.pack.clock.evening][0], hours[line.pack.clock.night][1]
    whole = replace(first, end=last.end, parts=(*first.parts, *last.parts), vague=True)
    low, high = first.days.low * DAY + evening * 60, (first.days.low + 1) * DAY + morning * 60
    return _mark(whole, "period", Interval(low, high), "minute"), last.next


def _stands_at(line: Line, marks: Sequence[Mark], i: int, link: re.Match[str]) -> bool:
    """Whether a mark stands right behind a link, or begins with the article in which the link ends: "until the end of June"."""
    if i >= len(marks) or not link.start() < marks[i].start <= link.end():
        return False
    article = line.low[marks[i].start : link.end()]
    return len(article) <= LONGEST_ARTICLE and (not article or article[-1] == " ")


LONGEST_ARTICLE = 4  # "the ", "het "


def _to_now(line: Line, first: Point, at: int, now: Now | None, words: TimeWords) -> Point | None:
    """ "van 2019 tot nu", "from March to date": the day of the story as the other end."""
    match = words.now.match(line.low, at)
    if match is None or now is None:
        return None
    return Point(match.start(), match.end(), first.next, (), days=Interval(now.day, now.day + 1, True, False), relative=True)


def _to_day(line: Line, marks: Sequence[Mark], first: Point, at: int) -> Point | None:
    """ "July 13 to 15", "April 9th through 17th": a day of the same month as the other end, where the month comes first."""
    match = line.pack.dates.day_of_same_month.match(line.low, at) if line.pack.grammar.month_first and first.is_day else None
    day = first.parts[0].field("day")
    if match is None or day is None or first.days is None or not day < int(match["day"]) <= 31:
        return None
    low = first.days.low + int(match["day"]) - day
    return Point(at, match.end(), _next_mark(marks, first.next, match.end()), (), days=Interval(low, low + 1, True, False))


def _next_mark(marks: Sequence[Mark], i: int, offset: int) -> int:
    while i < len(marks) and marks[i].start < offset:
        i += 1
    return i


def _between(line: Line, first: Point, last: Point, words: TimeWords, *, exclusive: bool, today: int | None = None) -> Time | None:
    """The range from one point through another; the day, or the half of the day, that one lacks comes from the other."""
    whole = replace(
        first,
        end=last.end,
        parts=(*first.parts, *last.parts),
        relative=first.relative or last.relative,
        vague=first.vague or last.vague,
        hedge=None,
        half_day=first.half_day and last.half_day,
    )
    if first.clock is None and last.clock is None and first.days is not None and last.days is not None:
        first, last = align.both(first, last, today)
        if first.days is None or last.days is None:
            return None
        high = last.days.low if exclusive and not last.is_day and not _is_end(line, last) else last.days.high
        days = Interval(first.days.low, high, True, False) if high > first.days.low else None
        return None if days is None else _mark(whole, "period", days)
    if first.clock is None or last.clock is None:
        return None
    begun, ended = first.clock.low, last.clock.high
    from_, to = first.days or last.days, last.days or first.days
    one_day = from_ is to or from_ == to
    if one_day and begun + NOON < ended and _may_be_later(line, first) and points.tells_half(line, last):
        begun += NOON
    if one_day and ended <= begun < ended + NOON and _may_be_later(line, last):
        ended += NOON
    if from_ is None or to is None:
        return _mark(whole, "time", Interval(begun, ended if ended > begun else ended + DAY))
    low, high = from_.low * DAY + begun, (to.high - 1) * DAY + ended
    if high <= low:
        high += DAY
    return _mark(whole, "period", Interval(low, high), "minute") if high > low else None


def _is_end(line: Line, point: Point) -> bool:
    """Whether the point is the end of a period, so that "until" reaches through it: "tot eind juni"."""
    return point.hedge is not None and line.pack.lexicon.get(point.hedge, {}).get("part") == "end"


def _may_be_later(line: Line, point: Point) -> bool:
    """Whether a clock time before noon may be one after noon: no part of the day with it, and no nought before its hour."""
    if point.clock is None or point.clock.low >= NOON or points.tells_half(line, point):
        return False
    return point.half_day or re.search(r"(?<![\d.:])0\d[.:]", line.low[point.start : point.end]) is None


def _from_bare(line: Line, last: Point, opened: re.Match[str], words: TimeWords) -> Read | None:
    """ "van 3 tot 3:30", "from 9 to 11am": a bare hour before a clock time."""
    start = last.start - (len(opened[0]) - (opened.start("hour") - opened.start()))
    first = points.bare(line, opened["hour"], start, start + len(opened["hour"]), last.next, words)
    made = None if first is None else _between(line, first, last, words, exclusive=False)
    return None if made is None else (made, last.next)


# -- on one side of a time ---------------------------------------------------------------------------------------------


def _bounded(line: Line, point: Point, before: str, words: TimeWords) -> Time | None:
    """ "na 2018", "uiterlijk morgen", "vrijdag voor 16 uur": everything on one side.

    A year or a full date behind "voor" or "sinds" stays the day that is named: it is a fact by itself, which checks lean on.
    """
    if point.stretch:
        return None
    closed = True
    side = 0
    if (match := words.before.search(before)) or (match := words.since.search(before)):
        side = -1 if match.re is words.before else 1
        named = match.groupdict()
        leans = point.is_day or point.clock is not None or "relative" in line.kinds_at(point.start)
        if named.get("named") and (_is_named(point) or not leans):
            return None
        if named.get("for") and point.clock is None and not any(part.field("day") for part in point.parts):
            return None  # "de plannen voor morgen" are no plans before it
    elif match := words.after.search(before):
        side, closed = 1, False
    behind = None
    if side == 0:
        if behind := words.or_later.match(line.low, point.end):
            side = 1
        elif behind := words.or_earlier.match(line.low, point.end):
            side = -1
    if side == 0:
        return None
    including = match is None or bool(match.groupdict().get("with"))
    time = _time(point)
    interval = time.interval
    if interval is None:
        return None
    width = interval.high - interval.low
    if side > 0:
        low = interval.high if not closed and width > 1 and point.clock is None else interval.low
        open_ = Interval(low, inf, closed or width > 1, False)
    else:
        high = interval.high if including else interval.low
        open_ = Interval(-inf, high, False, including and point.clock is not None)
    kind: TimeKind = time.kind if time.kind == "time" else "period"
    unit = "minute" if time.kind == "datetime" else time.unit
    start = point.start if match is None else point.start - len(before) + match.start() + _blank(match[0])
    end = point.end if behind is None else behind.end()
    return replace(time, start=start, end=end, kind=kind, unit=unit, interval=open_, loose=open_, parts=point.parts)


def _is_named(point: Point) -> bool:
    """Whether the point is on the calendar by its own name: a year, a decade, a century, a full date."""
    return any(part.field(name) is not None for part in point.parts for name in ("year", "decade", "century"))


def _blank(said: str) -> int:
    return len(said) - len(said.lstrip())
