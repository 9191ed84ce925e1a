"""What recurs: elke dinsdag, every two weeks, dagelijks, on Sundays."""

from __future__ import annotations

from kantlijn.reading.times import moments
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line


def read(line: Line, i: int) -> Read | None:
    """What recurs from token `i` on; it has no place on the calendar, so it is open."""
    start = line.tokens[i].start
    match = line.pack.times.recurs.match(line.low, start)
    if match is None:
        return None
    return moments.moment(start, match.end(), "recurring", None), line.index_at(match.end())
