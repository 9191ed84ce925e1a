"""Times that lean on what was told before them: een jaar later, twee dagen daarna, de volgende dag, the same week.

They are counted from the nearest date before them in their paragraph. Where there is none, a length stays a length, and "the
next day" stays open. A length is among the single times as well, for the checks that hold it against two dates.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from kantlijn.interval import Interval
from kantlijn.language.passage import PassageWords
from kantlijn.reading.times import calendar, moments
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Time, TimeKind

REACH = 24  # characters before "dag" or "year" in which the words stand that say which: "de daaropvolgende "
FIELD = "from_passage"
"""The field of a time that leans on its passage: how many units behind it, or 0 for the same one."""
UNITS = ("day", "week", "month", "year")
LONGEST = 400.0  # days of what is counted from: a year, and no decade
CLAUSE = 90  # characters before and behind a weekday or a month in which the verb of its clause stands


def read(line: Line, i: int) -> Read | None:
    """ "de volgende dag", "the year before", "diezelfde week" at token `i`: open, until it is known what was told before."""
    token, words = line.tokens[i], line.pack.passage
    unit = token.kinds["span"]
    if unit not in UNITS or token.word not in (*line.pack.times.singular, *line.pack.times.moments):
        return None
    before = line.low[max(0, token.start - REACH) : token.start]
    for way, by in ((words.next_before, 1), (words.previous_before, -1), (words.same_before, 0)):
        if said := way.search(before):
            return _open(token.start - len(said[0]), token.end, str(unit), by), i + 1
    article = words.article.search(before)
    for way, by in ((words.next_behind, 1), (words.previous_behind, -1)):
        if article is not None and (behind := way.match(line.low, token.end)):
            return _open(token.start - len(article[0]), behind.end(), str(unit), by), line.index_at(behind.end())
    return None


def _open(start: int, end: int, unit: str, by: int) -> Time:
    mark = moments.moment(start, end, "date" if unit == "day" else "period", None, relative=True, fields=((FIELD, by),))
    return replace(mark, unit=unit)


def leans(mark: Mark) -> bool:
    """Whether a mark leans on its passage and is nothing by itself."""
    return isinstance(mark, Time) and mark.field(FIELD) is not None


class Told(NamedTuple):
    """The days that the passage spoke of last, and the block that they stand in."""

    days: Interval | None = None
    block: int = -1

    def then(self, mark: Mark, block: int) -> Told:
        """What the passage spoke of last, behind another mark of it."""
        here = self if block == self.block else Told(None, block)
        if not isinstance(mark, Time) or mark.interval is None or mark.kind not in ("date", "period") or mark.unit == "minute":
            return here
        if not mark.interval.is_bounded or mark.interval.width > LONGEST or mark.impossible:
            return here
        return Told(mark.interval, block)


def resolved(line: Line, mark: Mark, told: Told, block: int) -> Time | None:
    """The mark as days of the calendar; a length only where the passage has a date to count from."""
    days = told.days if told.block == block else None
    if not isinstance(mark, Time):
        return None
    by, words = mark.field(FIELD), line.pack.passage
    if by is not None:
        if days is None:
            return mark if by else None  # "die dag" without a day is no time
        return replace(mark, interval=_beside(days, by, mark.unit or "day"), loose=None, unit=None, fields=())
    if mark.kind != "duration" or days is None or mark.unit not in (*UNITS, "quarter", "decade", "fortnight"):
        return None
    later, earlier = words.later_behind.match(line.low, mark.end), words.earlier_behind.match(line.low, mark.end)
    behind = later or earlier
    if behind is None or mark.interval is None or not mark.interval.is_bounded:
        return None
    found = _moved(days, mark, 1 if later else -1)
    exact = mark.unit in ("day", "week", "fortnight") and mark.hedge is None and not mark.vague
    kind: TimeKind = "date" if found.width == 1 else "period"
    return Time(mark.start, behind.end(), kind, found, found, hedge=mark.hedge, vague=not exact, relative=True, parts=(mark,))


def _moved(days: Interval, length: Time, sign: int) -> Interval:
    """Days so much later or earlier: whole days and weeks exact, a year from a year the year itself, else half a unit wide."""
    unit = length.unit or "day"
    first, last = int(days.low), int(days.high) - 1
    low = high = length.value
    wide = days.width >= calendar.DAYS[unit] - 3 and unit in calendar.MONTHS
    if low is None or high is None or length.hedge or not (unit in ("day", "week", "fortnight") or wide):
        assert length.interval is not None  # whoever calls has looked
        low, high = length.interval.low, length.interval.high
    ends = sorted(calendar.shifted(each, sign * by, unit) for each in (first, last) for by in (low, high))
    if wide and low == high and unit in calendar.MONTHS:
        begun, ended = calendar.shifted(first, sign * low, unit), calendar.shifted(last + 1, sign * high, unit)
        return Interval(begun, max(begun + 1, ended), True, False)  # the calendar may end before either
    return Interval(ends[0], ends[-1] + 1, True, False)


def _beside(days: Interval, by: int, unit: str) -> Interval:
    """The day, week, month or year of the calendar beside the one that the last days lie in."""
    day = int(days.high) - 1 if by > 0 else int(days.low)
    if unit == "day":
        there = min(calendar.LAST, max(1, day + by))
        return Interval(there, there + 1, True, False) if by else days
    return calendar.around(unit, by, day)


SENTENCE, CLAUSE_ENDS = ".!?;:\"“”", ".!?;:\"“”,"
"""What a sentence and what a clause ends with, as far as the verb of a time can stand in it."""


def tense(line: Line, start: int, end: int, ends: str = SENTENCE) -> int:
    """-1 where the words around a time tell of what has been, 1 of what is to come, 0 where their verbs do not say."""
    words: PassageWords = line.pack.passage
    before, behind = line.low[max(0, start - CLAUSE) : start], line.low[end : end + CLAUSE]
    opened = max(before.rfind(mark) for mark in ends) + 1
    closed = min((at for at in (behind.find(mark) for mark in ends) if at >= 0), default=len(behind))
    clause = f"{before[opened:]} {behind[:closed]}"
    return (words.future.search(clause) is not None) - (words.past.search(clause) is not None)
