"""From one point to another: "van 3 mei tot 5 juni", "tussen 15 en 16 uur", "de nacht van vrijdag op zaterdag"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kantlijn.interval import Interval
from kantlijn.language.times import TimeWords
from kantlijn.reading.times import align, dayparts, made, points
from kantlijn.reading.times.points import DAY, NOON, REACH, Point
from kantlijn.reading.times.reckoned import Now
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Time

Read = tuple[Time, int]
"""A time that is made of several, and the index of the first mark behind it."""


def read(line: Line, marks: Sequence[Mark], first: Point, before: str, now: Now | None, words: TimeWords) -> Read | None:
    """The range that a point opens, or that a bare hour before it opens; or None."""
    if first.is_day and first.clock is None and line.pack.clock.night_between.search(before):
        return _night(line, marks, first)
    link = words.to.match(line.low, first.end)
    if link is None and now is not None and words.until_now.search(before) and first.days is not None and first.clock is None:
        days = align.from_(now.day, first)
        return None if days is None else (made.mark(first, "period", days), first.next)
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
        last = None if last is None else last._replace(next=_next_mark(marks, first.next, last.end))
    if last is None and first.days is not None and first.clock is None:
        last = _to_now(line, first, link.end(), now, words) or _to_day(line, marks, first, link.end())
    if last is not None and last.stretch and last.days is not None and first.clock is None:
        last = points.day(marks, first.next)  # "dinsdag t/m zondag van 10 tot 17 uur": the hours are those of every day
    if last is None or last.stretch:
        return None
    whole = _between(line, first, last, words, exclusive=bool(link.groupdict().get("until")), today=today)
    return None if whole is None else (whole, last.next)


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
    whole = first._replace(end=last.end, parts=(*first.parts, *last.parts), vague=True)
    low, high = first.days.low * DAY + evening * 60, (first.days.low + 1) * DAY + morning * 60
    return made.mark(whole, "period", Interval(low, high), "minute"), last.next


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


def _between(
    line: Line, first: Point, last: Point, words: TimeWords, *, exclusive: bool, today: int | None = None
) -> Time | None:
    """The range from one point through another; the day, or the half of the day, that one lacks comes from the other."""
    whole = first._replace(end=last.end,
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
        return None if days is None else made.mark(whole, "period", days)
    if first.clock is None or last.clock is None:
        return None
    begun, ended = first.clock.low, last.clock.high
    from_, to = first.days or last.days, last.days or first.days
    one_day = from_ is to or from_ == to
    if one_day and begun + NOON < ended and _may_be_later(line, first) and dayparts.tells_half(line, last.start, last.end):
        begun += NOON
    if one_day and ended <= begun < ended + NOON and _may_be_later(line, last):
        ended += NOON
    if from_ is None or to is None:
        return made.mark(whole, "time", Interval(begun, ended if ended > begun else ended + DAY))
    low, high = from_.low * DAY + begun, (to.high - 1) * DAY + ended
    if high <= low:
        high += DAY
    return made.mark(whole, "period", Interval(low, high), "minute") if high > low else None


def _is_end(line: Line, point: Point) -> bool:
    """Whether the point is the end of a period, so that "until" reaches through it: "tot eind juni"."""
    return point.hedge is not None and line.pack.lexicon.get(point.hedge, {}).get("part") == "end"


def _may_be_later(line: Line, point: Point) -> bool:
    """Whether a clock time before noon may be one after noon: no part of the day with it, and no nought before its hour."""
    if point.clock is None or point.clock.low >= NOON or dayparts.tells_half(line, point.start, point.end):
        return False
    return point.half_day or re.search(r"(?<![\d.:])0\d[.:]", line.low[point.start : point.end]) is None


def _from_bare(line: Line, last: Point, opened: re.Match[str], words: TimeWords) -> Read | None:
    """ "van 3 tot 3:30", "from 9 to 11am": a bare hour before a clock time."""
    start = last.start - (len(opened[0]) - (opened.start("hour") - opened.start()))
    first = points.bare(line, opened["hour"], start, start + len(opened["hour"]), last.next, words)
    whole = None if first is None else _between(line, first, last, words, exclusive=False)
    return None if whole is None else (whole, last.next)
