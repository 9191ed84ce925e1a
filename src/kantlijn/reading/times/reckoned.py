"""Lengths of time with something to reckon them from: "over drie weken", "de komende drie dagen", "twee weken voor Kerst";
and lengths that are made of several: "elf uur en 20 minuten".
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from kantlijn.interval import Interval
from kantlijn.language.times import TimeWords
from kantlijn.reading.times import calendar
from kantlijn.reading.times.lengths import is_few
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Time, TimeKind

REACH = 32  # characters before a length of time in which the words stand that say what it is reckoned from
# A length that is made of several is added up with a month of 30 and a year of 365 days, as everyone does who adds days to
# months; the same convention as that of the suites the reader is measured with.
DAYS = {**calendar.DAYS, "month": 30.0, "quarter": 90.0, "year": 365.0, "decade": 3650.0, "century": 36500.0}
CLOCK = ("second", "minute", "quarter hour", "hour")
MINUTES = 24 * 60

Read = tuple[Time, int]


class Now(NamedTuple):
    """The moment the story is told at: its day, and the minute of that day where it is known."""

    day: int
    minute: int | None

    def moments(self) -> Interval:
        """The moment in minutes: the whole day where only the day is known."""
        first = self.day * MINUTES
        return Interval(first, first + MINUTES, True, False) if self.minute is None else Interval.point(first + self.minute)


def read(line: Line, marks: Sequence[Mark], i: int, now: Now | None, words: TimeWords) -> Read | None:
    """The time that the lengths from mark `i` on lead to, or the length that they are together; None for a single one."""
    lengths = _lengths(line, marks, i, words)
    if not lengths:
        return None
    last = lengths[-1]
    behind = i + len(lengths)
    parts = tuple(lengths)
    if last.direction < 0 and last.kind == "date":  # the last one took the word "geleden"
        clocked = any(each.unit in CLOCK for each in lengths)
        if now is None or (len(lengths) == 1 and not clocked):
            return None
        return _moved(lengths, last.end, -1, now, parts), behind
    if now is not None and not last.direction and (ago := words.ago_behind.match(line.low, last.end)) is not None:
        return _moved(lengths, ago.end(), -1, now, parts), behind
    if now is not None and is_few(last):
        return _few(line, last, now, words, behind)
    if any(each.value is None and not each.hedge for each in lengths):
        return _period(line, lengths, now, words, behind) if len(lengths) == 1 else None
    if (found := _from_other(line, marks, lengths, behind, words)) is not None:
        return found
    if (found := _period(line, lengths, now, words, behind)) is not None:
        return found
    if now is not None and not last.direction:
        ahead = words.ahead.search(line.low[max(0, lengths[0].start - REACH) : lengths[0].start])
        if from_now := words.from_now.match(line.low, last.end):
            return _moved(lengths, from_now.end(), 1, now, parts), behind
        if ahead is not None and _looks_ahead(line, lengths[0].start, last.end, words):
            return _moved(lengths, last.end, 1, now, parts, start=lengths[0].start - len(ahead[0].lstrip())), behind
    if len(lengths) == 1 and (half := words.and_a_half.match(line.low, last.end)) and last.value is not None and last.interval:
        more = Interval(last.interval.low + 0.5, last.interval.high + 0.5, last.interval.low_closed, last.interval.high_closed)
        return replace(last, end=half.end(), interval=more, loose=more, value=last.value + 0.5, parts=parts), behind
    if (
        len(lengths) == 1
        and last.unit == "hour"
        and last.value is not None
        and (more_ := words.and_minutes.match(line.low, last.end))
    ):
        value = last.value * 60 + int(line.pack.lexicon[more_["minutes"]]["number"])
        around = Interval.rounded(value, 1.0)
        return replace(last, end=more_.end(), interval=around, loose=around, unit="minute", value=value, parts=parts), behind
    return (_sum(lengths, parts), behind) if len(lengths) > 1 else None


def _lengths(line: Line, marks: Sequence[Mark], i: int, words: TimeWords) -> list[Time]:
    """The lengths of time that stand in a row from mark `i` on, each of another unit: "1 jaar, 2 maanden en 3 dagen"."""
    found: list[Time] = []
    while i < len(marks):
        mark = marks[i]
        if not isinstance(mark, Time) or mark.unit is None or mark.interval is None:
            break
        if not (mark.kind == "duration" or (mark.kind == "date" and mark.direction < 0)):
            break
        if found:
            gap = line.low[found[-1].end : mark.start]
            if len(gap) > 6 or words.plus.fullmatch(gap) is None or mark.hedge is not None:
                break
            if mark.unit in [each.unit for each in found] or found[-1].kind == "date" or found[-1].direction:
                break
            if is_few(mark) or is_few(found[-1]):
                break
        found.append(mark)
        i += 1
    return found


def _number(length: Time) -> float:
    return length.value if length.value is not None else float(length.field("number") or 0)


def _moved(lengths: Sequence[Time], end: int, sign: int, now: Now, parts: tuple[Time, ...], start: int | None = None) -> Time:
    """The day, or the moment, so much ahead of now or behind it."""
    first = lengths[0]
    begin = first.start if start is None else start
    hedge = next((each.hedge for each in lengths if each.hedge), None)
    if any(each.unit in CLOCK for each in lengths):
        moment = now.moments()
        if is_few(first) and first.interval is not None:
            unit = DAYS[first.unit or "day"] * MINUTES
            far = sorted(sign * each * unit for each in (first.interval.low, first.interval.high))
            interval = Interval(moment.low + far[0], moment.high + far[1])
            return _time(begin, end, "period", interval, parts, unit="minute", vague=True)
        whole = [each for each in lengths if each.unit in calendar.MONTHS and len(lengths) > 1]
        day_ = now.day
        for each in whole:
            day_ = calendar.shifted(day_, sign * _number(each), each.unit or "month")
        rest = sum(_number(each) * DAYS[each.unit or "day"] for each in lengths if each not in whole)
        by = (day_ - now.day + sign * rest) * MINUTES
        interval = Interval(moment.low + by, moment.high + by, moment.low_closed, moment.high_closed)
        return _time(begin, end, "datetime", interval, parts, hedge=hedge)
    if len(lengths) == 1 and first.interval is not None:
        # whole days and weeks are exact; half a unit either side of months and years: as for "twee jaar geleden"
        exact = first.unit in ("day", "week", "fortnight") and first.value is not None and not first.vague and hedge is None
        low, high = (
            (first.value, first.value) if exact and first.value is not None else (first.interval.low, first.interval.high)
        )
        if not Interval(low, high).is_bounded:
            return _time(begin, end, "period", _open(now.day, sign, first), parts, hedge=hedge)
        ends = sorted(calendar.shifted(now.day, sign * each, first.unit or "day") for each in (low, high))
        return _time(begin, end, "date", Interval(ends[0], ends[1] + 1, True, False), parts, hedge=hedge, vague=not exact)
    day = now.day
    for each in lengths:
        day = calendar.shifted(day, sign * _number(each), each.unit or "day")
    return _time(begin, end, "date", Interval(day, day + 1, True, False), parts, hedge=hedge)


def _few(line: Line, length: Time, now: Now, words: TimeWords, behind: int) -> Read | None:
    """ "over een paar weken", "the past few months": as far as a few can reach, and vague."""
    before = line.low[max(0, length.start - REACH) : length.start]
    if from_now := words.from_now.match(line.low, length.end):
        return _moved((length,), from_now.end(), 1, now, (length,)), behind
    ahead = words.ahead.search(before)
    if ahead is not None and _looks_ahead(line, length.start, length.end, words):
        return _moved((length,), length.end, 1, now, (length,), start=length.start - len(ahead[0].lstrip())), behind
    said = words.next.search(before) or words.last.search(before)
    if said is None or length.interval is None:
        return None
    start, sign = length.start - len(said[0].lstrip()), 1 if said.re is words.next else -1
    most = length.interval.high
    if length.unit in CLOCK:
        moment, by = now.moments(), most * DAYS[length.unit] * MINUTES
        ends = (moment.low, moment.high + by) if sign > 0 else (moment.low - by, moment.high)
        return _time(start, length.end, "period", Interval(*ends), (length,), unit="minute", vague=True), behind
    there = calendar.shifted(now.day, sign * most, length.unit or "day")
    low, high = (now.day + 1, there + 1) if sign > 0 else (there, now.day)
    days = Interval(low, high, True, False) if low < high else None
    return _time(start, length.end, "period", days, (length,), vague=True), behind


def _open(day: int, sign: int, length: Time) -> Interval | None:
    """ "over minder dan twee weken": between a day and so much from it; "meer dan": beyond that."""
    if length.interval is None:
        return None
    reach = length.interval
    near = day if math.isinf(reach.low) else calendar.shifted(day, sign * reach.low, length.unit or "day")
    far = sign * math.inf if math.isinf(reach.high) else calendar.shifted(day, sign * reach.high, length.unit or "day")
    # "more than two weeks" leaves the day itself out
    near += 0 if reach.low_closed or math.isinf(reach.low) else sign
    far -= 0 if reach.high_closed or math.isinf(reach.high) else sign
    first, last = min(near, far), max(near, far)
    return Interval(first, last + (0 if math.isinf(last) else 1), True, False) if first <= last else None


def _period(line: Line, lengths: Sequence[Time], now: Now | None, words: TimeWords, behind: int) -> Read | None:
    """ "de afgelopen twee weken", "the next three days", "binnen de komende vijf uur"."""
    if now is None or any(each.hedge for each in lengths):
        return None
    before = line.low[max(0, lengths[0].start - REACH) : lengths[0].start]
    first_ = lengths[0]
    within = line.low[first_.start : line.low.rfind(" ", first_.start, first_.end) + 1]  # "de drie afgelopen jaren"
    ahead = words.next.search(before) or words.next.search(within)
    said = ahead or words.last.search(before) or words.last.search(within)
    if said is None or first_.value is None or line.pack.dates.told_of_behind.match(line.low, lengths[-1].end):
        return None  # also "de laatste drie jaar van zijn leven"
    start = first_.start - (0 if said.string is within else len(said[0].lstrip()))
    end, parts = lengths[-1].end, tuple(lengths)
    sign = 1 if ahead else -1
    if any(each.unit in CLOCK for each in lengths):
        moment = now.moments()
        by = sum(_number(each) * DAYS[each.unit or "day"] for each in lengths) * MINUTES
        low, high = (moment.low, moment.high + by) if ahead else (moment.low - by, moment.high)
        return _time(start, end, "period", Interval(low, high), parts, unit="minute"), behind
    there = now.day
    for each in lengths:
        there = calendar.shifted(there, sign * _number(each), each.unit or "day")
    first = now.day if ahead and ahead["within"] else now.day + 1
    low, high = (first, there + 1) if ahead else (there, now.day)
    days = Interval(low, high, True, False) if low < high else None  # none at the very ends of the calendar
    return _time(start, end, "period", days, parts), behind


def _from_other(line: Line, marks: Sequence[Mark], lengths: Sequence[Time], behind: int, words: TimeWords) -> Read | None:
    """ "twee weken voor Kerst", "drie dagen na 5 mei": so far from another day; "for ten days from 18 December": so long."""
    other = marks[behind] if behind < len(marks) else None
    if not isinstance(other, Time) or other.kind != "date" or other.interval is None or other.direction:
        return None
    link = words.offset.fullmatch(line.low[lengths[-1].end : other.start])
    if link is None or other.interval.high - other.interval.low != 1 or any(each.unit in CLOCK for each in lengths):
        return None
    day, sign = int(other.interval.low), -1 if link["earlier"] else 1
    to = words.to.match(line.low, other.end)
    if to is not None and behind + 1 < len(marks) and marks[behind + 1].start <= to.end() and sign > 0 and not link["behind"]:
        return None  # "two weeks, from 3 May to 17 May": the range is read by itself
    lasts = words.for_before.search(line.low, max(0, lengths[0].start - REACH), lengths[0].start)
    if sign > 0 and not any(each.hedge for each in lengths) and (link["starting"] or (lasts and not link["behind"])):
        for each in lengths:
            day = calendar.shifted(day, _number(each), each.unit or "day")
        lasted = Interval(other.interval.low, day, True, False)
        return _time(lengths[0].start, other.end, "period", lasted, (*lengths, other)), behind + 1
    if any(each.hedge for each in lengths):
        days = _open(day, sign, lengths[0]) if len(lengths) == 1 else None
        start = lengths[0].start
        found = _time(start, other.end, "period", days, (*lengths, other), hedge=lengths[0].hedge)
        return None if days is None else (found, behind + 1)
    for each in lengths:
        day = calendar.shifted(day, sign * _number(each), each.unit or "day")
    time = _time(lengths[0].start, other.end, "date", Interval(day, day + 1, True, False), (*lengths, other))
    return time, behind + 1


def _sum(lengths: Sequence[Time], parts: tuple[Time, ...]) -> Time:
    """The lengths as one, in the smallest of their units, rounded as the smallest is."""
    smallest = min(lengths, key=lambda each: DAYS[each.unit or "day"])
    unit = "minute" if smallest.unit == "quarter hour" else smallest.unit or "day"
    if unit in calendar.MONTHS:
        total = sum(_number(each) * calendar.MONTHS[each.unit or "month"] for each in lengths)
        value = total / calendar.MONTHS[unit]
    else:
        value = round(sum(_number(each) * DAYS[each.unit or "day"] for each in lengths) / DAYS[unit], 6)
    rest = _number(smallest)
    interval = smallest.interval
    around = (
        _hedged(lengths[0], value, unit)
        if lengths[0].hedge
        else None
        if interval is None or value + 0.25 == value  # more digits than a float has
        else Interval(value + interval.low - rest, value + interval.high - rest, True, interval.high_closed)
    )
    return Time(
        lengths[0].start,
        lengths[-1].end,
        "duration",
        around,
        around,
        unit=unit,
        hedge=lengths[0].hedge,
        value=value,
        parts=parts,
    )


def _hedged(first: Time, value: float, unit: str) -> Interval | None:
    """The sum as the hedge before it widens its first part: "ruim een uur en 10 minuten"."""
    if first.interval is None:
        return None
    factor = DAYS[first.unit or "day"] / DAYS[unit]
    rest = value - _number(first) * factor
    ends = (first.interval.low * factor + rest, first.interval.high * factor + rest)
    return Interval(*ends, first.interval.low_closed, first.interval.high_closed)


CLAUSE = 60  # characters before "in three weeks" in which the verb stands that looks ahead


def _looks_ahead(line: Line, start: int, end: int, words: TimeWords) -> bool:
    """Whether "over" or "in" before a length counts from now on, and is not how long something took."""
    before = line.low[max(0, start - CLAUSE) : start]
    clause = before[max(before.rfind(mark) for mark in ".!?;") + 1 :]
    alone = words.ahead.fullmatch(clause.lstrip()) is not None and _ENDS.match(line.low, end) is not None
    return alone or words.looks_ahead.search(clause) is not None


_ENDS = re.compile(r"\s?(?:[.,;:!?)]|$)")


def _time(
    start: int,
    end: int,
    kind: TimeKind,
    interval: Interval | None,
    parts: tuple[Time, ...],
    *,
    unit: str | None = None,
    hedge: str | None = None,
    vague: bool = False,
) -> Time:
    return Time(start, end, kind, interval, interval, unit=unit, hedge=hedge, vague=vague, relative=True, parts=parts)
