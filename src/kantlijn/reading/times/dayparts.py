"""Parts of a day that stand by themselves: 's avonds, in de vroege ochtend, late at night.

They are vague times of any day, for whoever wants to see every time of a text. No check is about them, so they are among the
times that are made of several (Story.joined) and not among those that are checked.
"""

from __future__ import annotations

from kantlijn.interval import Interval
from kantlijn.reading.times import moments
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Time

REACH = 32  # characters before a part of a day in which the words stand that make it a time: "in de loop van de hele "
FIELD = "part_of_day"
"""The field that a bare part of a day has: the hour it begins at."""


def read(line: Line, i: int) -> Read | None:
    """The bare part of a day at token `i`, with "vroeg" or "late" beside it."""
    token, words = line.tokens[i], line.pack.clock
    start, end = token.start, token.end
    if (said := words.part_said.match(line.low, max(0, start - 1))) or (said := words.part_said.match(line.low, start)):
        start, end = said.span()
    elif "daypart" in token.kinds and " " not in token.word:
        return None  # "pm" without its hour
    hours = words.part_hours.get(line.low[start:end].split()[-1]) or words.part_hours.get(token.word.split()[-1])
    if hours is None:
        return None
    cue = words.part_cue.search(line.low[max(0, start - REACH) : start])
    if cue is None and "daypart" not in token.kinds:
        return None
    if "day" in token.kinds and cue is not None and words.part_morning.search(cue[0]) is None:
        return None  # "tegen morgen" is tomorrow
    if words.part_name.match(line.low, end):
        return None
    if cue is not None:
        start -= len(cue[0])
    first, last = _narrowed(line, start, end, hours)
    interval = Interval(first * 60, last * 60, True, False)
    mark = moments.moment(start, end, "time", interval, vague=True, fields=((FIELD, hours[0]),))
    return mark, line.index_at(end)


def _narrowed(line: Line, start: int, end: int, hours: tuple[int, int]) -> tuple[float, float]:
    """The first or the last half of a part of a day that is called early or late."""
    first, last = hours
    middle = (first + last) / 2
    if line.pack.clock.part_early.search(line.low, start, end):
        return first, middle
    return (middle, last) if line.pack.clock.part_late.search(line.low, start, end) else (first, last)


def is_bare(mark: Mark) -> bool:
    """Whether a mark is a part of a day that stands by itself."""
    return isinstance(mark, Time) and mark.kind == "time" and mark.field(FIELD) is not None


def tells_half(line: Line, start: int, end: int) -> bool:
    """Whether a part of the day is named within a clock time: "3 uur 's middags", "3pm"."""
    return line.pack.times.part_behind.search(line.low, start, end) is not None
