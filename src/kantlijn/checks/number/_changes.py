"""Which figures the words make into a change: from one amount to another, by a share or a factor, up or down."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, figure, of_a_kind, share
from kantlijn.story import Mark, Quantity, Story, Time

REACH = 60  # characters between the two ends of a change, and between them and its size; see docs/calibration.md
NEAR = 30  # between the two ends of "to B from A"
LEAD = 45  # before "from A" in which the verb stands
MOST = 1e5  # no change in the news is larger, and no slip: a figure that is further off was read in the wrong unit
WAY_LEAST = 100  # a bare number below this may be a place in a list, where a smaller one is higher
WAY_MOST = 20.0  # a change by a larger factor is a slip of size, told elsewhere, and no wrong direction

Way = Literal["up", "down"]


@dataclass(frozen=True, slots=True)
class Change:
    """From `before` to `after` by `by`: a share of `before` (up or down). `sure`: the words leave no other reading."""

    before: Figure
    after: Figure
    by: Figure
    sure: bool


@dataclass(frozen=True, slots=True)
class Multiple:
    """`after` is `factor` times `before`: "verdubbeld", "gehalveerd", "drie keer zo veel als"."""

    before: Figure
    after: Figure
    factor: Quantity


@dataclass(frozen=True, slots=True)
class Points:
    """A percentage that goes from `before` to `after` by `by` points; `told` in points, or in per cent."""

    before: Figure
    after: Figure
    by: Quantity
    told: Literal["points", "percent"]


@dataclass(frozen=True, slots=True)
class Turned:
    """From `before` to `after`, said to go `way`."""

    before: Figure
    after: Figure
    way: Way


@dataclass(frozen=True, slots=True)
class Growth:
    """`yearly` a year for `years` years makes `total` in all; `down` where it shrinks."""

    yearly: Figure
    years: Figure
    total: Figure
    down: bool


Proposal = Change | Multiple | Points | Turned | Growth


def changes(story: Story, words: Cues, passage: Passage) -> Iterator[Proposal]:
    """Every change that the words of a sentence propose."""
    percentages = tuple(s for s in passage.shares if s.is_percentage)
    ends = [*_ends(words, passage.low, passage.amounts)]
    for before, after in ends:
        yield from _directed(words, passage, before, after)
        yield from _sized(words, passage, before, after)
    if not ends:
        yield from _compared(words, passage, percentages)
    for before, after in _ends(words, passage.low, percentages):
        yield from _in_points(words, passage, before, after)
    yield from _growth(story, words, passage)


# -- from A to B -----------------------------------------------------------------------------------------------------


def _ends(words: Cues, low: str, figures: tuple[Figure, ...]) -> Iterator[tuple[Figure, Figure]]:
    """van A naar B, to B from A, with little between them."""
    for first, second in pairwise(figures):
        between = low[first.mark.end : second.start]
        lead = low[max(0, first.start - 12) : first.start]
        if len(between) > REACH or re.search(r"[.;]\s", between):
            continue
        if words.to.search(between) and words.before.search(lead):
            before, after = first, second
        elif (
            words.before.search(between)
            and words.to.search(lead)
            and len(between) <= NEAR
            and not words.a_change_of.search(between)
        ):
            before, after = second, first
        else:
            continue
        before, after = _alike(before, after)
        if (
            of_a_kind(before, after)
            and before.strict.is_bounded
            and before.strict.low > 0
            and _apart(before, after) < MOST
        ):
            yield before, after


def _alike(before: Figure, after: Figure) -> tuple[Figure, Figure]:
    """ "van 250 naar 200 dagen", "from 310 to 420 a night": the bare one takes the unit of the other."""
    bare, other = (before, after) if before.is_bare else (after, before)
    if (
        bare.is_bare
        and other.unit is not None
        and isinstance(bare.mark, Quantity)
        and bare.mark.kind == "count"
        and _of_a_size(bare, other)
    ):
        bare = replace(bare, unit=other.unit)
        return (bare, other) if before.is_bare else (other, bare)
    return before, after


def _of_a_size(one: Figure, other: Figure) -> bool:
    return _apart(one, other) < WAY_MOST


def _apart(one: Figure, other: Figure) -> float:
    """How many times the larger is the smaller."""
    small, large = sorted((one.strict.middle, other.strict.middle))
    return large / small if small > 0 else math.inf


def _sized(words: Cues, passage: Passage, before: Figure, after: Figure) -> Iterator[Change | Multiple]:
    """The size of the change: the one share or factor near enough to it."""
    low = passage.low
    first, last = sorted((before, after), key=lambda f: f.start)
    near = [s for s in passage.shares if 0 <= s.start - last.end <= REACH or 0 <= first.start - s.mark.end <= REACH]
    sizes = [s for s in near if _is_size(words, low, s)]
    if len(sizes) == 1:
        yield Change(before, after, sizes[0], sure=True)
    factors = [f for f in _verbs(words, passage) if 0 <= first.start - f.end < REACH or 0 <= f.start - last.end < REACH]
    if len(factors) == 1 and not words.since.search(low, max(0, factors[0].start - 30), factors[0].end + 30):
        yield Multiple(before, after, factors[0])


def _is_size(words: Cues, low: str, by: Figure) -> bool:
    """Whether the words around a share make it a change: "een stijging van 12 procent", "12 procent meer", "met een derde"."""
    end, lead = by.mark.end, low[max(0, by.start - 34) : by.start]
    if not by.is_percentage:
        return words.by_part.search(lead) is not None
    if by.noun is not None and words.of_all.match(low, end):
        return False
    return any(
        match is not None for match in (words.by.search(lead), words.more.match(low, end), words.less.match(low, end))
    )


def _verbs(words: Cues, passage: Passage) -> list[Quantity]:
    return [m for m in passage.marks if _is_factor(m) and words.halves.match(passage.low, m.start, m.end)]  # type: ignore[misc]


def _is_factor(mark: Mark) -> bool:
    return isinstance(mark, Quantity) and mark.kind == "ratio" and mark.value is not None and mark.value > 0


def _directed(words: Cues, passage: Passage, before: Figure, after: Figure) -> Iterator[Turned]:
    """ "gestegen van A naar B": which way the verb says it went, where only one way is named and nothing makes it doubtful."""
    low = passage.low
    passage_ends = passage.span.start, passage.span.end
    first, last = sorted((before, after), key=lambda f: f.start)
    lead = re.split(r"[,;:.(]\s|\d", low[max(passage.span.start, first.start - LEAD) : first.start])[-1]
    tail = words.joins.split(low[last.end : min(passage.span.end, last.end + 20)])[0]
    around = f"{lead} {tail}"
    up, down = words.rose.search(around) is not None, words.fell.search(around) is not None
    named = (
        before.unit is not None or before.noun is not None or after.noun is not None or before.strict.low >= WAY_LEAST
    )
    if (
        up != down
        and named
        and _of_a_size(before, after)
        and not words.unsure_way.search(around)
        and not words.ranked.search(low, *passage_ends)
    ):
        yield Turned(before, after, "up" if up else "down")


# -- A, so much more than B ------------------------------------------------------------------------------------------


def _compared(words: Cues, passage: Passage, percentages: tuple[Figure, ...]) -> Iterator[Change | Multiple]:
    low, amounts = passage.low, passage.amounts
    for by in percentages:
        end = _end_of_size(words, low, by)
        earlier = [a for a in amounts if a.end <= by.start and not a.is_rate]
        if end is None or not earlier:
            continue
        later = next((a for a in amounts if a.start >= end), None)
        if later is not None and words.than.match(low, end, later.start):
            if of_a_kind(earlier[-1], later) and by.start - earlier[-1].end <= REACH:
                sure = (
                    later.start - end < 30
                    and re.fullmatch(r"[^.;\d]*[,(–—:]\s?(?:[^\W\d_]+\s){0,4}", low[earlier[-1].end : by.start])
                    is not None
                )
                yield Change(later, earlier[-1], by, sure)
        elif (
            len(earlier) == 2
            and of_a_kind(*earlier)
            and earlier[0].unit is not None
            and not words.than_other.match(low, end)
        ):
            joined = low[earlier[1].end : by.start]
            if len(joined) <= REACH and words.or_so.search(joined):
                down = words.less.match(low, by.mark.end) is not None
                old, new = sorted(earlier, key=lambda a: a.strict.middle, reverse=down)
                yield Change(old, new, by, sure=True)
    for mark in passage.marks:
        if not _is_factor(mark) or not words.factor_of.search(low, mark.start, mark.end):
            continue
        earlier = [a for a in amounts if a.end <= mark.start and not a.is_rate]
        later = next((a for a in amounts if a.start >= mark.end), None)
        if (
            earlier
            and later is not None
            and of_a_kind(earlier[-1], later)
            and words.as_many.match(low, mark.end, later.start)
        ):
            if (
                mark.start - earlier[-1].end <= REACH
                and isinstance(mark, Quantity)
                and re.search(r"[,(–—:]", low[earlier[-1].end : mark.start])
            ):
                yield Multiple(later, earlier[-1], mark)


def _end_of_size(words: Cues, low: str, by: Figure) -> int | None:
    """Where "12 procent meer" or "een stijging van 12 procent" ends; None where it is no change."""
    match = words.more.match(low, by.mark.end) or words.less.match(low, by.mark.end)
    if match is not None:
        return match.end()
    return by.mark.end if words.a_change_of.search(low, max(0, by.start - 24), by.start) else None


# -- points and years ------------------------------------------------------------------------------------------------


def _in_points(words: Cues, passage: Passage, before: Figure, after: Figure) -> Iterator[Points]:
    """ "van 4 naar 6 procent, een stijging van 2 procentpunt": told in points, or in per cent where points are meant."""
    first, last = sorted((before, after), key=lambda f: f.start)
    near = [
        m for m in passage.marks
        if isinstance(m, Quantity) and m.kind == "percentage" and m is not before.mark and m is not after.mark
        and (0 <= m.start - last.end <= REACH or 0 <= first.start - m.end <= REACH)
    ]  # fmt: skip
    if len(near) != 1:
        return
    by, size = near[0], share(near[0])
    if by.unit == "percentage point":
        yield Points(before, after, by, "points")
    elif size is not None and _is_size(words, passage.low, size):
        yield Points(before, after, by, "percent")


def _growth(story: Story, words: Cues, passage: Passage) -> Iterator[Growth]:
    """ "6 procent per jaar, vijf jaar lang, samen 34 procent"."""
    low = passage.low
    for yearly in passage.shares:
        if not words.yearly.match(low, yearly.mark.end):
            continue
        spans = [
            m
            for m in passage.marks
            if isinstance(m, Time) and m.kind == "duration" and m.unit == "year" and m.start > yearly.mark.end
        ]
        if not spans or spans[0].start - yearly.mark.end > REACH:
            continue
        years = figure(story, spans[0])
        totals = [s for s in passage.shares if s.start > spans[0].end and _is_total(words, low, s)]
        if years is not None and len(totals) == 1 and totals[0].start - spans[0].end <= REACH:
            start = passage.span.start
            down = (
                words.fall.search(low, start, yearly.start) is not None
                and words.rise.search(low, start, yearly.start) is None
            )
            yield Growth(yearly, years, totals[0], down)


def _is_total(words: Cues, low: str, total: Figure) -> bool:
    end = total.mark.end
    if words.more.match(low, end) or words.less.match(low, end):
        return True
    return words.in_all.search(low, max(0, total.start - 24), end + 12) is not None
