"""Which figures the words make into a change: from one amount to another, by a share or a factor, up or down."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, figure, of_a_kind
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Story, Time

REACH = 60  # characters between the two ends of a change, and from them to its size; at most 50 in docs/calibration.md
NEAR = 30  # between the two ends of "to B from A"
LEAD, TAIL = 45, 20  # before "from A" and behind "to B", in which the verb stands
MOST = 1e5  # no change in the news is larger, and no slip: a figure that is further off was read in the wrong unit
LIKE = 20.0  # a bare number takes the unit of one that it is at most so many times larger or smaller than

Way = Literal["up", "down"]


class Change(NamedTuple):
    """From `before` to `after` by `by`: a share of `before` (up or down). `sure`: the words leave no other reading."""

    before: Figure
    after: Figure
    by: Figure
    sure: bool


class Multiple(NamedTuple):
    """`after` is `factor` times `before`: "verdubbeld", "gehalveerd", "drie keer zo veel als"."""

    before: Figure
    after: Figure
    factor: Quantity


class Growth(NamedTuple):
    """`yearly` a year for `years` years makes `total` in all; `down` where it shrinks."""

    yearly: Figure
    years: Figure
    total: Figure
    down: bool


Proposal = Change | Multiple | Growth


def changes(story: Story, words: Cues, passage: Passage) -> Iterator[Proposal]:
    """Every change from one figure to another that the words of a sentence propose; none where one of them was adjusted."""
    if words.adjusted.search(passage.low, passage.span.start, passage.span.end):
        return
    for before, after in ends(words, passage.low, passage.amounts):
        yield from _sized(words, passage, before, after)
        yield from factored(words, passage, before, after)
    percentages = tuple(s for s in passage.shares if s.is_percentage)
    for before, after in ends(words, passage.low, percentages):
        yield from factored(words, passage, before, after)
    yield from _growth(story, words, passage)


# -- from A to B -----------------------------------------------------------------------------------------------------


def ends(words: Cues, low: str, figures: tuple[Figure, ...]) -> Iterator[tuple[Figure, Figure]]:
    """van A naar B, to B from A, with little between them."""
    for first, second in pairwise(figures):
        between = low[first.mark.end : second.start]
        lead = low[max(0, first.start - 12) : first.start]
        if len(between) > REACH or re.search(r"[.;]\s", between):
            continue
        onward = words.to.search(between) and words.before.search(lead)
        back = words.before.search(between) and words.to.search(lead) and len(between) <= NEAR
        if onward:
            before, after = alike(first, second)
        elif back and not words.a_change_of.search(between):
            before, after = alike(second, first)
        else:
            continue
        positive = before.strict.is_bounded and before.strict.low > 0
        if of_a_kind(before, after) and positive and apart(before, after) < MOST:
            yield before, after


def alike(before: Figure, after: Figure) -> tuple[Figure, Figure]:
    """ "van 250 naar 200 dagen", "from £1,000 to £1,050 a month": the barer one takes the unit of the other."""
    if before.is_bare == after.is_bare and before.unit is None:
        return before, after
    for bare, other in ((before, after), (after, before)):
        counted = (
            bare.is_bare and isinstance(bare.mark, Quantity) and bare.mark.kind == "count" and _of_a_size(bare, other)
        )
        if other.unit is not None and (counted or other.unit.startswith(f"{bare.unit} per ")):
            return before._replace(unit=other.unit), after._replace(unit=other.unit)
    return before, after


def _of_a_size(one: Figure, other: Figure) -> bool:
    return apart(one, other) < LIKE


def apart(one: Figure, other: Figure) -> float:
    """How many times the larger is the smaller."""
    small, large = sorted((one.strict.middle, other.strict.middle))
    return large / small if small > 0 else math.inf


def _sized(words: Cues, passage: Passage, before: Figure, after: Figure) -> Iterator[Change]:
    """The size of the change: the one share near enough to it that is told as a change."""
    first, last = sorted((before, after), key=lambda f: f.start)
    near = [s for s in passage.shares if _in_clause(words, passage.low, s.start, s.mark.end, first, last)]
    near = [s for s in near if not words.each_time.match(passage.low, s.mark.end)]  # "13 procent per tien jaar"
    sizes = [s for s in near if is_size(words, passage.low, s, first)]
    if len(sizes) == 1 and not _leads_elsewhere(words, passage, sizes[0], last):
        yield Change(before, after, sizes[0], sure=True)


def _leads_elsewhere(words: Cues, passage: Passage, size: Figure, last: Figure) -> bool:
    """Whether the share has an outcome of its own: "fell from 640 to 480, while thefts rose 12 per cent to 900"."""
    behind = next((a for a in passage.amounts if a.start > max(size.mark.end, last.end)), None)
    return behind is not None and words.to.fullmatch(passage.low[size.mark.end : behind.start].lstrip()) is not None


def factored(words: Cues, passage: Passage, before: Figure, after: Figure) -> Iterator[Multiple]:
    """The verb that says how many times: "verdubbeld", "gehalveerd"; not of another period ("sinds 1990 verdubbeld")."""
    low = passage.low
    first, last = sorted((before, after), key=lambda f: f.start)
    verbs = [f for f in factors(passage) if words.halves.match(low, f.start, f.end)]
    near = [f for f in verbs if _in_clause(words, low, f.start, f.end, first, last)]
    if len(near) == 1 and not words.since.search(low, max(0, near[0].start - NEAR), near[0].end + NEAR):
        yield Multiple(before, after, near[0])


def _in_clause(words: Cues, low: str, start: int, end: int, first: Figure, last: Figure) -> bool:
    """Whether what stands there is near the two ends of a change, with no new clause and verb of change between."""
    between = low[end : first.start] if end <= first.start else low[last.end : start]
    told, whole = words.a_change_of.search(between), between
    between = between[: told.start()] if told is not None else between  # "…, a rise of": a noun, and no other clause
    if end > first.start and (words.other_subject.search(whole) or words.other_clause.search(between)):
        return False
    if not (0 <= first.start - end <= REACH or 0 <= start - last.end <= REACH):
        return False
    later = words.next_clause.split(re.sub(r"\S+\s*$", "", between))[1:]  # its own last word apart: ", up 12 per cent"
    return not any(words.rose.search(clause) or words.fell.search(clause) for clause in later)


def is_size(words: Cues, low: str, by: Figure, first: Figure) -> bool:
    """Whether the words around a share make it a change: "een stijging van 12 procent", "12 procent meer", "met een derde"."""
    end, lead = by.mark.end, low[max(0, by.start - 34) : by.start]
    compared = words.more.match(low, end) or words.less.match(low, end)
    if (
        compared
        and words.than_other.match(low, compared.end())
        and not words.moment.search(low, compared.end(), compared.end() + NEAR)
    ):
        return False  # "12 procent meer dan begroot"
    if compared or words.a_change_of.search(lead) or words.by_part.search(lead):
        return True
    of_what = words.of_any.match(low, end) is not None and not 0 < first.start - end < NEAR
    return by.is_percentage and not of_what and words.by.search(lead) is not None


def factors(passage: Passage) -> list[Quantity]:
    """The factors of a sentence: "verdubbeld", "drie keer zo veel"."""
    ratios = (m for m in passage.marks if isinstance(m, Quantity) and m.kind == "ratio")
    return [m for m in ratios if m.value is not None and m.value > 0]


# -- over years -------------------------------------------------------------------------------------------------------


def _growth(story: Story, words: Cues, passage: Passage) -> Iterator[Growth]:
    """ "6 procent per jaar, vijf jaar lang, samen 34 procent"."""
    low, start = passage.low, passage.span.start
    durations = [m for m in passage.marks if isinstance(m, Time) and m.kind == "duration" and m.unit == "year"]
    for yearly in passage.shares:
        if not words.yearly.match(low, yearly.mark.end):
            continue
        span = next((m for m in durations if 0 < m.start - yearly.mark.end <= REACH), None)
        if span is None:  # "tien jaar lang met 3 procent per jaar"
            span = next((m for m in durations if 0 < yearly.start - m.end <= REACH and words.long_.match(low, m.end)), None)
        years = figure(story, span) if span is not None else None
        if years is None:
            continue
        near = (max(years.end, yearly.end), max(years.end, yearly.end) + REACH)
        totals = [s for s in passage.shares if near[0] < s.start <= near[1] and _is_total(words, low, s)]
        totals += [
            _growth_of(f)
            for f in factors(passage)
            if near[0] < f.start <= near[1] and words.halves.match(low, f.start, f.end)
        ]
        if len(totals) == 1:
            fell, rose = (pattern.search(low, start, yearly.start) is not None for pattern in (words.fall, words.rise))
            yield Growth(yearly, years, totals[0], down=fell and not rose)


def _growth_of(factor: Quantity) -> Figure:
    """ "verdubbeld" as a growth in all, with the width of an about-word (docs/intervals.md) either side."""
    value = factor.value or 1.0
    strict, loose = (Interval(value * (1 - w), value * (1 + w)) - Interval.point(1.0) for w in (0.1, 0.2))
    return Figure(factor, strict, loose, None, None)


def _is_total(words: Cues, low: str, total: Figure) -> bool:
    end = total.mark.end
    if words.more.match(low, end) or words.less.match(low, end):
        return True
    return words.in_all.search(low, max(0, total.start - 24), end + 12) is not None
