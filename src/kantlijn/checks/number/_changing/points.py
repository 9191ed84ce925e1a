"""Which figures the words make into a percentage that goes from one to another by so many points, or per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Literal, NamedTuple

from kantlijn.checks.number._changing.changes import REACH, ends, is_size
from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, in_percent, share
from kantlijn.interval import Interval
from kantlijn.story import Quantity

PER_POINT = {"percentage point": 1.0, "basis point": 0.01}
CLOSE = 30  # characters between "3 points more than" and what it is more than


class Points(NamedTuple):
    """A percentage that goes from `before` to `after` by `by`; `told` in points, or in per cent. `reading` and `loose` are
    the size in points, or in per cent, `value` as it is written.
    """

    before: Figure
    after: Figure
    by: Quantity
    told: Literal["points", "percent"]
    reading: Interval
    loose: Interval
    value: float | None


def points(words: Cues, passage: Passage, previous: Passage | None = None) -> Iterator[Points]:
    """Every change of a percentage whose size is told, each size once; `previous` is the sentence before it."""
    percentages = tuple(s for s in passage.shares if s.is_percentage)
    told: set[int] = set()
    if len(percentages) + len(sizes(words, passage)) < 2:
        return
    for before, after in ends(words, passage.low, percentages):
        found = _near(words, passage, before, after)
        if found is not None and found.by.start not in told:
            told.add(found.by.start)
            yield found
    for by in sizes(words, passage):
        found = _more_than(words, passage, by, percentages) or _in_two_moments(words, passage, by, percentages, previous)
        if found is not None and found.by.start not in told:
            told.add(found.by.start)
            yield found


def sizes(words: Cues, passage: Passage) -> list[Quantity]:
    """What may be the size of a change: percentages, points, and counted points ("3 punten")."""
    parts = [
        replace(m, kind="percentage", unit="percent")
        for m in passage.marks
        if isinstance(m, Quantity) and m.kind == "ratio" and words.of_a_percent.match(passage.low, m.end)
    ]
    return parts + [
        m
        for m in passage.marks
        if isinstance(m, Quantity)
        and not m.vague
        and (m.kind == "percentage" or (m.kind == "count" and (m.counts or "").lower() in words.points))
    ]


def sized(before: Figure, after: Figure, by: Quantity) -> Points:
    """A change of a percentage by a size, whichever way that is counted."""
    if by.kind == "percentage" and by.unit == "percent":
        return Points(before, after, by, "percent", by.strict, by.loose, by.value)
    per = PER_POINT.get(by.unit or "percentage point", 1.0)
    exact = by.kind == "count" and by.strict.is_point  # a counted point is rounded as a written one is
    strict = by.strict.widened(0.5, 0.5) if exact else by.strict.scaled(per)
    loose = by.loose.widened(1.0, 1.0) if exact else by.loose.scaled(per)
    return Points(before, after, by, "points", strict, loose, by.value * per if by.value is not None else None)


def _is_points(by: Quantity) -> bool:
    return by.kind == "count" or by.unit != "percent"


# -- the forms -------------------------------------------------------------------------------------------------------


def _near(words: Cues, passage: Passage, before: Figure, after: Figure) -> Points | None:
    """ "van 4 naar 6 procent, een stijging van 2 procentpunt", "wint 3 punten en gaat van 22 naar 25 procent"."""
    low = passage.low
    first, last = sorted((before, after), key=lambda f: f.start)
    near = [
        m for m in sizes(words, passage)
        if m is not before.mark and m is not after.mark
        and (0 <= m.start - last.end <= REACH or 0 <= first.start - m.end <= REACH)
        and _is_told(words, low, m, first)
    ]  # fmt: skip
    return sized(before, after, near[0]) if len(near) == 1 else None


def _is_told(words: Cues, low: str, by: Quantity, first: Figure) -> bool:
    """Whether a size is told as that of a change: points are, per cent behind "een stijging van", "3 punten" with a verb."""
    compared = words.more.match(low, by.end) or words.less.match(low, by.end)
    if compared and words.than_other.match(low, compared.end()):
        return False
    if by.kind == "count":
        gained = words.gained.search(low[max(0, by.start - 24) : by.start])
        return bool(gained or compared or _led(words, low, by))
    size = share(by)
    return _is_points(by) or (size is not None and (is_size(words, low, size, first) or _led(words, low, by)))


def _led(words: Cues, low: str, by: Quantity) -> bool:
    """ "een sprong van zes procent"."""
    return words.a_change_of.search(low[max(0, by.start - 34) : by.start]) is not None


def _more_than(words: Cues, passage: Passage, by: Quantity, percentages: tuple[Figure, ...]) -> Points | None:
    """ "7 procent, 2 procentpunt meer dan de 4 procent van vorig jaar"."""
    low = passage.low
    end = max(by.end, by.counts_span.end if by.counts_span is not None and by.kind == "count" else by.end)
    compared = words.more.match(low, end) or words.less.match(low, end)
    if compared is None:
        return None
    after = next((s for s in reversed(percentages) if s.mark.end <= by.start), None)
    before = next((s for s in percentages if s.start >= compared.end()), None)
    if after is None or before is None or before.start - compared.end() > CLOSE:
        return None
    joined = low[after.mark.end : by.start]
    if not words.than.match(low, compared.end(), before.start) or len(joined) > CLOSE or not re.search(r"[,(–—:]", joined):
        return None
    return sized(before, after, by)


def _with_bare(passage: Passage, percentages: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """ "stond op 12 procent en staat nu op 15": the bare number behind a percentage is one too."""
    first = percentages[0] if percentages else None
    if first is None:
        return percentages
    bare = [in_percent(a, first) for a in passage.amounts if first.end <= a.start <= first.end + CLOSE and a.is_bare]
    return tuple(sorted([*percentages, *(b for b in bare if b.is_percentage)], key=lambda f: f.start))


def _in_two_moments(
    words: Cues, passage: Passage, by: Quantity, percentages: tuple[Figure, ...], previous: Passage | None
) -> Points | None:
    """ "vorig jaar nog 2,5 procent, is nu 4 procent: een verhoging van 1,5 procent"; the two may stand a sentence back."""
    low = passage.low
    led = _led(words, low, by)
    percentages = _with_bare(passage, percentages)
    own = [s for s in percentages if s.mark.end <= by.start]
    told = [s for s in (previous.shares if previous else ()) if s.is_percentage] if not own else []
    pair = own or told
    if not led or len(pair) != 2 or words.of_any.match(low, by.end):
        return None
    if by.start - (own[-1].mark.end if own else passage.span.start) > CLOSE:
        return None
    start = previous.span.start if told and previous is not None else passage.span.start
    moments = {match[0].strip() for match in words.moment.finditer(low, start, by.start)}
    then_now = words.was.search(low[start : pair[0].start]) and words.now.search(low[pair[0].end : pair[1].start])
    if len(moments) < 2 and not then_now:
        return None
    lead = low[max(0, by.start - 34) : by.start]
    rises, falls = words.rise.search(lead), words.fall.search(lead)
    if bool(rises) == bool(falls):
        return None
    ((one, other),) = pairwise(pair)
    small, large = sorted((one, other), key=lambda f: f.strict.middle)
    return sized(small, large, by) if rises else sized(large, small, by)
