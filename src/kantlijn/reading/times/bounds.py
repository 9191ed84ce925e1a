"""On one side of a time: "na 18.30 uur", "uiterlijk morgen", "2019 or later"."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from kantlijn.interval import Interval
from kantlijn.language.times import TimeWords
from kantlijn.reading.times import made
from kantlijn.reading.times.points import Point
from kantlijn.reading.tokens import Line
from kantlijn.story import Time, TimeKind


def read(line: Line, point: Point, before: str, words: TimeWords) -> Time | None:
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
    time = made.of_point(point)
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
