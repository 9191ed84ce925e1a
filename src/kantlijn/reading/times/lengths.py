"""Lengths of time without a number of their own: "een uur lang", "nog een week", "een paar dagen"; and with a short unit: "3u",
"90 min".
"""

from __future__ import annotations

import re

from kantlijn.interval import Interval
from kantlijn.reading.numbers.written import digits
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Time

_UNIT = re.compile(r"\s?([a-z]{1,8})(?![\w'’-])\.?")
_BEFORE = 16  # characters before "een" in which the word stands that makes it count


def one(line: Line, i: int) -> Read | None:
    """ "een uur lang", "nog een week", "over een uur": the article counts only because of what stands beside it."""
    unit = line.follows(i, "span")
    words = line.pack.times
    if unit is None or line.tokens[i + 1].word not in (*words.singular, *words.moments):
        return None
    token, end = line.tokens[i], line.tokens[i + 1].end
    or_so = line.pack.grammar.or_so.match(line.low, token.start)
    if or_so is not None and line.kinds_at(or_so.end()).keys() & {"number", "digits"}:
        return None  # "een uur of acht"
    if line.follows(i + 1, "ago") is not None or line.follows(i + 1, "later") is not None:
        return None  # read as a number with its unit
    before = line.low[max(0, token.start - _BEFORE) : token.start]
    another = "article" not in token.kinds
    if not another and words.one.search(before) is None and words.one_lasts.match(line.low, end) is None:
        return None
    return _length(token.start, end, str(unit), 1.0, 1.0), i + 2


FEW = "few"
"""The field of a length that is said to be a few units, and not how many."""
A_FEW = (2.0, 10.0)  # as for "een paar honderd": docs/intervals.md


def few(line: Line, i: int) -> Read | None:
    """ "een paar weken", "several days", "the last few minutes": from two up to ten, and vague."""
    token = line.tokens[i]
    unit = line.follows(i, "span")
    if unit is None or line.tokens[i + 1].word in line.pack.clock.part_hours:
        return None
    interval = Interval(*A_FEW, True, False)
    end = line.tokens[i + 1].end
    return Time(token.start, end, "duration", interval, interval, unit=str(unit), vague=True, fields=((FEW, 1),)), i + 2


def is_few(mark: Mark) -> bool:
    """Whether a mark is a few units of time, of which no check can tell whether they are right."""
    return isinstance(mark, Time) and mark.kind == "duration" and mark.field(FEW) is not None


def whole(line: Line, i: int) -> Read | None:
    """ "de hele week", "all day": one whole unit."""
    token = line.tokens[i]
    unit = line.kind(i + 1, "span") if line.gap(i) in (" ", "-") else None
    words = line.pack.times
    if unit not in ("day", "week", "month", "year") or line.tokens[i + 1].word not in (*words.singular, *words.moments):
        return None
    end = line.tokens[i + 1].end
    if words.one_named.match(line.low, end):
        return None
    return _length(token.start, end, str(unit), 1.0, 1.0), i + 2


def leaning(line: Line, i: int) -> Read | None:
    """ "het komende uur", "the past hour": one hour or minute, which what stands before it puts behind now or ahead of it."""
    unit, following = line.follows(i, "span"), line.tokens[i + 1] if i + 1 < len(line.tokens) else None
    if unit not in ("hour", "minute") or following is None or following.word not in line.pack.times.moments:
        return None
    if not line.kind(i, "relative") or line.pack.times.one_named.match(line.low, following.end):
        return None
    if line.pack.dates.told_of_behind.match(line.low, following.end):
        return None  # "the last hour of the match"
    return _length(following.start, following.end, str(unit), 1.0, 1.0), i + 2


LONGEST = 9  # characters of a number before "u" or "sec": no length has more


def short(line: Line, i: int) -> Read | None:
    """3u, 90 min, 1,5 sec: a number in digits with a short unit that is one only behind digits."""
    token = line.tokens[i]
    if line.low[token.start - 1 : token.start] in ("/", ":", ".", ",") or len(token.word) > LONGEST:
        return None
    match = _UNIT.match(line.low, token.end)
    unit = line.pack.times.short_units.get(match[1]) if match else None
    parsed = digits(token.word, line.pack.decimal_mark)
    if match is None or unit is None or parsed is None or line.low[token.start - 1 : token.start].isalnum():
        return None
    mantissa, decimals, possible = parsed
    if not possible or line.pack.dates.short_decade_before.search(line.low, max(0, token.start - 16), token.start):
        return None  # "highs in the 70s"
    return _length(token.start, match.end(1), unit, mantissa / 10**decimals, 10.0**-decimals), line.index_at(match.end(1))


def _length(start: int, end: int, unit: str, value: float, step: float) -> Time:
    """A running length of time, rounded as it is written (docs/intervals.md)."""
    interval = Interval.rounded(value, step)
    loose = interval.widened(1.0, 1.0)
    fields = (("number", int(value)),) if value == int(value) else ()
    return Time(start, end, "duration", interval, loose, unit=unit, fields=fields, value=value)
