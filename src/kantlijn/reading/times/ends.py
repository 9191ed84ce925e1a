"""Times that are made of several points: a range, what is on one side of one, and so long from one on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kantlijn.interval import Interval
from kantlijn.language.times import TimeWords
from kantlijn.reading.times import align, bounds, calendar, made, points, ranged
from kantlijn.reading.times.points import DAY, REACH, Point
from kantlijn.reading.times.reckoned import Now
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Time

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
    if not first.stretch and (found := ranged.read(line, marks, first, before, now, words)) is not None:
        return _announced(line, found[0], now), found[1]
    if not first.stretch and (bound := bounds.read(line, first, before, words)) is not None:
        return bound, first.next
    if first.days is not None and first.clock is not None:
        time = made.of_point(first)
        return (_announced(line, time, now) if first.stretch else time), first.next
    return None


_ALONE = re.compile(r"(?:^|[.!?\n]\s*|\n\s*[-–•*]\s*)(?:[a-z]{2,4}\s)?$")
_CLOSED = re.compile(r"\s?(?:[:.;,)]|$|\n)")


def _announced(line: Line, time: Time, now: Now | None) -> Time:
    """ "Zaterdag 13.00-17.00 uur: open dag.": a weekday with its hours and no verb is that of an agenda, ahead."""
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
    whole = week._replace(end=last.end, parts=(*week.parts, *first.parts, *last.parts))
    return made.mark(whole, "period", days), last.next


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
    whole = first._replace(end=length.end, next=first.next + 1, half_day=first.half_day)
    if first.clock is not None:
        begun = (0 if first.days is None else first.days.low * DAY) + first.clock.low
        span = Interval(begun, begun + length.value * MINUTES[length.unit or "hour"])
        clock = first.days is None
        return made.mark(whole, "time" if clock else "period", span, None if clock else "minute"), whole.next
    if first.days is None:
        return None
    ended = calendar.shifted(int(first.days.low), length.value, length.unit or "day")
    if ended <= first.days.low:
        return None  # the calendar ends before it
    return made.mark(whole, "period", Interval(first.days.low, ended, True, False)), whole.next


JAILED = 60  # characters around a length in which the word stands that makes it a sentence: as for its width (stated.py)
MINUTES = {"minute": 1, "hour": 60}
