"""A point that a range may begin or end with: a day, a clock time, or a day with its clock time ("vrijdag om half negen")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kantlijn.interval import Interval
from kantlijn.language.times import TimeWords
from kantlijn.reading.times import dates, dayparts
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Quantity, Quotation, Time

DAY = 24 * 60  # minutes
NOON = 12 * 60
REACH = 32  # characters before a time in which the words that open a range or a bound stand
LONGEST = 24  # characters between a day and its clock time: ", om precies " and some


class Point(NamedTuple):
    """A day or a period, a clock time, or a day with a clock time. `next` is the index of the first mark behind it.

    `half_day`: the half of the day is open. `stretch`: the clock runs from one hour to another, and is not one time that is
    only roughly known.
    """

    start: int
    end: int
    next: int
    parts: tuple[Time, ...]
    days: Interval | None = None
    clock: Interval | None = None
    half_day: bool = False
    stretch: bool = False
    hedge: str | None = None
    vague: bool = False
    relative: bool = False

    @property
    def is_day(self) -> bool:
        """Whether it holds one day and not a longer period."""
        return self.days is not None and self.days.high - self.days.low == 1


def read(line: Line, marks: Sequence[Mark], i: int, words: TimeWords, now: int | None = None) -> Point | None:
    """The point that begins with mark `i`, or None. `now` is the day the story is told on."""
    mark = marks[i]
    if isinstance(mark, Time) and not mark.impossible and mark.interval is not None:
        if mark.kind in ("date", "period"):
            found = day(marks, i)
            whole_day = found is not None and found.is_day and mark.kind == "date"
            return _with_hour(line, marks, found, words) if found is not None and whole_day else found
        if mark.kind == "time":
            return _on_day(line, marks, _at(mark, i), words, now)
    clock = hours(line, marks, i, words, cued=False)
    if clock is None:
        return None
    if (
        isinstance(mark, Quantity)
        and mark.hedge is None
        and not words.opens.search(line.low[max(0, mark.start - 12) : mark.start])
    ):
        return None
    dated = _on_day(line, marks, clock, words, now)
    return dated if dated.days is not None else None


def day(marks: Sequence[Mark], i: int) -> Point | None:
    """The day or the period that a mark is, without a clock time behind it."""
    mark = marks[i]
    if not isinstance(mark, Time) or mark.kind not in ("date", "period") or mark.interval is None:
        return None
    return Point(
        mark.start,
        mark.end,
        i + 1,
        (mark,),
        days=mark.interval,
        hedge=mark.hedge,
        vague=mark.vague,
        relative=mark.relative,
    )


def _at(mark: Time, i: int) -> Point:
    interval = mark.interval
    ranged = interval is not None and not interval.is_point and mark.hedge is None
    return Point(mark.start, mark.end, i + 1, (mark,), clock=interval, half_day=mark.half_day, stretch=ranged, hedge=mark.hedge)


def _with_hour(line: Line, marks: Sequence[Mark], day: Point, words: TimeWords) -> Point:
    """The day with the clock time behind it: "morgen om 15 uur", "14 oktober, 8:00", "vanavond om 7"."""
    clock = None
    if day.next < len(marks):
        gap = line.low[day.end : marks[day.next].start]
        if len(gap) < LONGEST and words.at.fullmatch(gap):
            behind = marks[day.next]
            if dayparts.is_bare(behind) and "." in gap:
                return day  # the next sentence
            if isinstance(behind, Time) and behind.kind == "time" and behind.interval is not None:
                clock = _at(behind, day.next)
            else:
                clock = hours(line, marks, day.next, words, cued=len(gap.strip(" ,.")) > 0)
    hour = words.bare_hour.match(line.low, day.end) if clock is None else None
    if hour is not None and not _counts(marks, day.next, hour.start("hour")):
        clock = bare(line, hour["hour"], hour.start("hour"), hour.end(), day.next, words)
    before = line.low[max(0, day.start - 16) : day.start]
    hour = None if clock is not None else words.bare_before.search(before)
    if hour is None and clock is None and _part_of_day(line, day.parts[0]) is not None:
        hour = line.pack.clock.hour_before.search(before)
    if clock is None and hour is not None:
        start = day.start - (len(hour[0]) - hour.start("hour") + hour.start())
        clock = bare(line, hour["hour"], start, day.end, day.next, words)
        if clock is not None:
            return _both(line, day, clock)._replace(start=start)
    if clock is None or clock.clock is None:
        return day
    return _both(line, day, clock)._replace(start=day.start, end=clock.end, next=clock.next)


def _counts(marks: Sequence[Mark], i: int, at: int) -> bool:
    """Whether the number at an offset counts something: "vandaag om twaalf woningen"."""
    mark = marks[i] if i < len(marks) else None
    return isinstance(mark, Quantity) and mark.start == at and (mark.counts is not None or mark.kind != "count")


def _on_day(line: Line, marks: Sequence[Mark], clock: Point, words: TimeWords, now: int | None) -> Point:
    """The clock time with its day behind it, or a bare day of the month before it: "half negen vrijdag", "op 15 om 8:00"."""
    found = _day_behind(line, marks, clock, words)
    match = line.pack.clock.day_before.search(line.low, max(0, clock.start - LONGEST), clock.start)
    if found.days is not None or match is None or now is None or not 1 <= int(match["day"]) <= 31:
        return found
    day = dates.nearest(now, int(match["day"]), None)
    if day is None:
        return found
    days = Interval(day, day + 1, True, False)
    return clock._replace(start=match.start("day"), days=days, relative=True, vague=True)


def _day_behind(line: Line, marks: Sequence[Mark], clock: Point, words: TimeWords) -> Point:
    if clock.next >= len(marks):
        return clock
    behind = marks[clock.next]
    gap = line.low[clock.end : behind.start]
    if not isinstance(behind, Time) or behind.kind != "date" or behind.interval is None or behind.direction:
        return clock
    if behind.interval.high - behind.interval.low != 1 or len(gap) >= LONGEST or words.on.fullmatch(gap) is None:
        return clock
    day = Point(behind.start, behind.end, clock.next + 1, (behind,), days=behind.interval, relative=behind.relative)
    return _both(line, day, clock)._replace(start=clock.start, end=behind.end, next=day.next)


def _both(line: Line, day: Point, clock: Point) -> Point:
    """A day and a clock time as one; the part of the day that the day names ("gisteravond") settles the half of it."""
    part = _part_of_day(line, day.parts[0])
    found, half = clock.clock, clock.half_day
    if part is not None and found is not None and found.low < NOON:
        told = any(dayparts.tells_half(line, each.start, each.end) for each in clock.parts)
        if part >= 12 and found.high < NOON and not told:
            found = Interval(found.low + NOON, found.high + NOON)
        half = False
    return day._replace(parts=(*day.parts, *clock.parts), clock=found, half_day=half, stretch=clock.stretch, hedge=clock.hedge)


def _part_of_day(line: Line, day: Time) -> int | None:
    """The hour that the part of the day begins at which the last word of a day names: "gisteravond", "Friday night"."""
    last = line.index_at(day.end) - 1
    part = line.tokens[last].kinds.get("of_day") if last >= 0 and line.tokens[last].start >= day.start else None
    return None if part is None else int(part[0])


def hours(line: Line, marks: Sequence[Mark], i: int, words: TimeWords, *, cued: bool) -> Point | None:
    """Bare hours beside a day: "17 uur", "8 tot 9", "3 tot 8 uur 's morgens"; whoever asks knows that a day stands there.

    `cued`: a word stands between that hours follow. Without one "vrijdag 3-2" is a score and "vrijdag 5 uur" how long it took.
    """
    mark = marks[i]
    if not _unhedged(line, mark):
        return None
    parts: tuple[Time, ...] = ()
    low, high = 1.0, 0.0
    part = words.part_behind.match(line.low, mark.end) is not None
    cued = cued or part or mark_hedged(mark) or words.opens.search(line.low[max(0, mark.start - 12) : mark.start]) is not None
    if isinstance(mark, Quantity) and mark.kind == "score" and cued:
        score = _SCORE.fullmatch(line.low, mark.start, mark.end)
        low, high = (float(score[1]), float(score[2])) if score else (low, high)
    elif isinstance(mark, Quantity) and mark.kind == "count" and mark.counts is None and mark.value is None:
        low, high = mark.strict.low, mark.strict.high
    elif isinstance(mark, Time) and mark.kind == "duration" and mark.unit == "hour" and mark.interval is not None:
        if mark.vague or line.pack.grammar.hour_behind.search(line.low, mark.start, mark.end) is None:
            return None
        parts = (mark,)
        low, high = (mark.interval.low, mark.interval.high) if mark.value is None else (mark.value, mark.value)
        if not cued and high <= HALF:
            return None
    else:
        return None
    if not (0 <= low <= high <= 24 and low == int(low) and high == int(high)):
        return None
    point = Point(
        mark.start, mark.end, i + 1, parts, clock=Interval(low * 60, high * 60), half_day=high <= HALF, stretch=low < high
    )
    return settled(line, point, words)


_SCORE = re.compile(r"(\d{1,2})\s?[-–]\s?(\d{1,2})")
HALF = 12  # hours: beyond it a number of hours with a day before it is a time of that day


def mark_hedged(mark: Mark) -> bool:
    """Whether a hedge is part of a mark; of bare hours it can only be "tussen"."""
    return not isinstance(mark, Quotation) and mark.hedge is not None


def _unhedged(line: Line, mark: Mark) -> bool:
    return isinstance(mark, Quantity | Time) and (mark.hedge is None or "between" in line.pack.lexicon.get(mark.hedge, {}))


def settled(line: Line, point: Point, words: TimeWords) -> Point:
    """The clock time with the part of the day behind it: "3 tot 8 uur 's morgens"."""
    match = words.part_behind.match(line.low, point.end)
    if match is None or point.clock is None:
        return point
    first = part_of(line, match.group(0))
    if first is None:
        return point._replace(end=match.end())
    clock = point.clock
    if first >= 12 and clock.high < NOON:
        clock = Interval(clock.low + NOON, clock.high + NOON)
    return point._replace(end=match.end(), clock=clock, half_day=False)


def part_of(line: Line, said: str) -> int | None:
    """The hour that a part of the day begins at, in the words that stand behind a clock time; None for "o'clock"."""
    said = said.strip().lstrip("'‘ ").rstrip(".")
    entry = line.pack.lexicon.get(said) or line.pack.lexicon.get(said.replace(" ", ""), {})
    part = entry.get("daypart") or line.pack.lexicon.get(said.rsplit(" ", 1)[-1], {}).get("of_day")
    return None if part is None else int(part[0])


def bare(line: Line, word: str, start: int, end: int, after: int, words: TimeWords) -> Point | None:
    """An hour that nothing names as one but the time beside it: "om 7", "van 3 tot 3:30"."""
    hour = hour_of(line, word)
    if hour is None:
        return None
    point = Point(start, end, after, (), clock=Interval.point(hour * 60), half_day=hour <= 12)
    return settled(line, point, words)


def hour_of(line: Line, word: str) -> int | None:
    """An hour in digits or in a word, or None."""
    number = int(word) if word.isdigit() else line.pack.lexicon.get(word, {}).get("number")
    return int(number) if number is not None and 0 <= int(number) <= 24 else None
