"""What every reader of dates, periods and clock times needs: the making of a mark, years and small numbers."""

from __future__ import annotations

import re

from kantlijn.interval import Interval
from kantlijn.reading.numbers import numbers
from kantlijn.reading.tokens import Line
from kantlijn.story import Time, TimeKind

Read = tuple[Time, int]
"""A mark and the index of the first token behind it."""


def moment(
    start: int,
    end: int,
    kind: TimeKind,
    interval: Interval | None,
    *,
    vague: bool = False,
    impossible: bool = False,
    relative: bool = False,
    half_day: bool = False,
    hedge: str | None = None,
    fields: tuple[tuple[str, int], ...] = (),
) -> Time:
    """A date, period or clock time; its loose reading is its strict one."""
    return Time(
        start,
        end,
        kind,
        interval,
        interval,
        hedge=hedge,
        vague=vague,
        impossible=impossible,
        relative=relative,
        half_day=half_day,
        fields=fields,
    )


def year(line: Line, i: int) -> int | None:
    """A year in four digits at token `i`: no marks in it, nothing glued to it."""
    token = line.tokens[i] if i < len(line.tokens) else None
    if token is None or len(token.word) != 4 or not token.word.isdigit() or not 1000 <= int(token.word) <= 2199:
        return None
    if token.end < len(line.low) and (line.low[token.end].isalpha() or line.low[token.end] in "%°"):
        return None
    if (token.start and line.low[token.start - 1].isalnum()) or _POSTCODE.match(line.text, token.end):
        return None
    return int(token.word)


def spelled_year(line: Line, i: int) -> tuple[int, int, int] | None:
    """(year, end, index of the token behind) of a year in words: tweeduizend acht, nineteen ninety."""
    if (whole := line.kind(i, "year_word")) is not None:
        return int(whole), line.tokens[i].end, i + 1
    first, rest = line.kind(i, "number"), line.follows(i, "number", "-")
    if first is not None and rest is not None and 1 <= int(rest) <= 99:
        if 11 <= int(first) <= 20 and int(rest) >= 10:
            return int(first) * 100 + int(rest), line.tokens[i + 1].end, i + 2
        if 1100 <= int(first) <= 2000 and int(first) % 100 == 0:
            return int(first) + int(rest), line.tokens[i + 1].end, i + 2
    number = numbers.read(line, i) if first is not None else None
    if number is None or number.form != "words" or not 1100 <= number.value <= 2100 or number.step > 1000:
        return None
    return int(number.value), number.end, number.next


_POSTCODE = re.compile(r"\s?[A-Z]{2}\b")


THIS_CENTURY = 30  # '29 is 2029 and '30 is 1930: what is told from the 2020s looks back further than it looks ahead


def short_year(digits: str) -> int:
    """The year that two digits stand for ("'98", "12-05-19")."""
    return int(digits) + (2000 if int(digits) < THIS_CENTURY else 1900)


def small(line: Line, i: int, most: int) -> int | None:
    """A number from 1 up to `most` in digits or words at token `i`, also with an ordinal ending ("8th")."""
    if not 0 <= i < len(line.tokens):
        return None
    token = line.tokens[i]
    if token.word.isdigit() and len(token.word) <= 2 and not line.low[token.start - 1 : token.start].isalnum():
        value = int(token.word)
    else:
        named = token.kinds.get("number") or token.kinds.get("ordinal")
        if named is None:
            return None
        value = int(named)
    return value if 1 <= value <= most else None


def ordinal_end(line: Line, end: int) -> int:
    """The end behind an ordinal ending that is glued to digits ("8th", "42ste"), or the end itself."""
    for ending in line.pack.ordinal_endings:
        if line.low.startswith(ending, end) and not line.low[end + len(ending) : end + len(ending) + 1].isalnum():
            return end + len(ending)
    return end
