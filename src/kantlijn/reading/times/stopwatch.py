"""What a stopwatch shows: "2.23.41" for a marathon, "1.43,85" for 1500 metres, "3:56.2" for a mile."""

from __future__ import annotations

import re

from kantlijn.interval import Interval
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line
from kantlijn.story import Time

# Hours, minutes and seconds: a clock time, a date or the number of a chapter may look the same, and a word must stand before.
_LONG = re.compile(
    r"(?P<hours>\d{1,2})(?P<sign>[.:])(?P<minutes>[0-5]\d)(?P=sign)(?P<seconds>[0-5]\d)(?:[.,](?P<rest>\d{1,3}))?(?![\d.:,]*\d)"
)
_WITH_RESTS = {  # minutes, seconds and parts of one: nothing else is written so, where the decimal mark is this
    ",": re.compile(r"(?P<minutes>\d{1,2})[.:](?P<seconds>[0-5]\d),(?P<rest>\d{1,3})(?![\d.:]*\d)"),
    ".": re.compile(r"(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d)\.(?P<rest>\d{1,3})(?![\d:]*\d)"),
}
_MEASURED = frozenset(("unit", "currency", "percent", "scale", "daypart", "twelve"))


def read(line: Line, i: int) -> Read | None:
    """The length of time that token `i` begins as a stopwatch shows it, in seconds."""
    token = line.tokens[i]
    if line.low[token.start - 1 : token.start] in (".", ",", ":", "-", "/") or line.low[token.end : token.end + 1].isalpha():
        return None
    match = _WITH_RESTS[line.pack.decimal_mark].match(line.low, token.start)
    if match is None:
        match = _LONG.match(line.low, token.start)
        words = line.pack.clock
        if match is None or words.timed_before.search(line.low, max(0, token.start - REACH), token.start) is None:
            return None
        if words.meridiem.match(line.low, match.end()) or words.hour_word.match(line.low, match.end()):
            return None
    j = line.index_at(match.end())
    beside = j < len(line.tokens) and line.low[match.end() : line.tokens[j].start] in ("", " ")
    if beside and _MEASURED & line.tokens[j].kinds.keys():
        return None
    parts = match.groupdict()
    rest = match["rest"] or ""
    seconds = int(parts.get("hours") or 0) * 3600 + int(match["minutes"]) * 60 + int(match["seconds"])
    step = 10.0 ** -len(rest)
    value = round(seconds + (int(rest) * step if rest else 0), len(rest))
    interval = Interval.rounded(value, step)
    mark = Time(token.start, match.end(), "duration", interval, interval.widened(step, step), unit="second", value=value)
    return mark, j


REACH = 24  # characters before a time in which the words stand that make it one of a race: "in een nieuw record van "
