"""A figure of now set beside one of another moment: "steeg naar B, tegen A een jaar eerder", "£14m, down from £15m"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks.number._changing.changes import LEAD, REACH, Way, alike, apart, ends
from kantlijn.checks.number._changing.ways import AGE, Built, Turned, Turns, built, said_of, same_kind, turning, way_told
from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, in_percent
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Span, Story

MOST = 20.0  # a change by a larger factor is a slip of size, told elsewhere, and no wrong direction
NEARLY = 0.05  # what a round number may be off, loosely: docs/intervals.md


def compared_figures(passage: Passage) -> list[Figure]:
    """Amounts, percentages and ages, in order."""
    ages = []
    for m in passage.marks:
        if isinstance(m, Quantity) and m.kind == "age" and not m.vague and m.value is not None:
            bare = passage.low[m.start - 1 : m.start] == "(" and passage.low[m.end : m.end + 1] == ")"
            # "vorig jaar (38)": a number between brackets is read as an age, and is one behind a name only
            ages.append(
                Figure(m, Interval.point(m.value), m.loose, None, None) if bare else Figure(m, m.strict, m.loose, AGE, None)
            )
    shares = [s for s in passage.shares if s.is_percentage]
    return sorted([*(_plainly(a) for a in passage.amounts), *shares, *ages], key=lambda f: f.start)


def _plainly(one: Figure) -> Figure:
    """ "meer dan de 1.500 van vorig jaar": a comparison with a number that is known, where the reader sees a hedge."""
    mark, value = one.mark, one.value
    if not isinstance(mark, Quantity) or mark.hedge is None or value is None or one.strict.is_bounded:
        return one
    near = abs(value) * NEARLY
    return one._replace(strict=Interval.point(value), loose=Interval(value - near, value + near))


def set_beside(words: Turns, built: Built, passage: Passage, figures: list[Figure]) -> Iterator[Turned]:
    """ "steeg naar B, tegen A een jaar eerder"; "£14m, down from £15m"; "goedkoper: 1,29 euro, tegen 1,15 in mei"."""
    low, start = passage.low, passage.span.start
    for before, after, away in _beside(words, built, passage, figures):
        if away is not None:
            word = away["way"]
            way = words.compared[word][0] if word in words.compared else "up" if words.went_up.fullmatch(word) else "down"
            yield Turned(before, after, way, Span(away.start("way"), away.end("way")), sure=True)
            continue
        told = _before(words, built, low, max(start, after.start - 2 * LEAD), after)
        if told is not None:
            yield Turned(before, after, told[0], told[1], sure=False)


def _beside(
    words: Turns, built: Built, passage: Passage, figures: list[Figure]
) -> Iterator[tuple[Figure, Figure, re.Match[str] | None]]:
    """A figure of now set beside one of another moment: (then, now, the way told between them)."""
    low, end = passage.low, passage.span.end
    for one, other in pairwise(figures):
        before, after = alike(in_percent(other, one), in_percent(one, other))
        if not same_kind(before, after) or other.start - one.end > REACH:
            continue
        away = built.away.match(low, one.end, other.start)
        if away is not None and one.is_percentage != other.is_percentage:
            continue  # "420, a 40 per cent increase on the 350": the size of a change, and what it is on
        set_against = words.against.match(low, one.end, other.start) and (
            words.earlier.search(low, one.end, min(end, other.end + 40))
            or words.than_then.search(low, max(passage.span.start, one.start - 2 * LEAD), one.start)
        )
        if away is not None or set_against:
            yield before, after, away


def moves(story: Story, cues: Cues, passage: Passage) -> Iterator[tuple[Figure, Figure]]:
    """(then, now) of every figure in a sentence that is told of two moments, whatever way the words say it went."""
    words, found_in = turning(story.language), built(story.language)
    percentages = tuple(s for s in passage.shares if s.is_percentage)
    found: set[tuple[int, int]] = set()
    told = (*ends(cues, passage.low, passage.amounts), *ends(cues, passage.low, percentages))
    for before, after in (*told, *((b, a) for b, a, _ in _beside(words, found_in, passage, compared_figures(passage)))):
        if (before.start, after.start) not in found and apart(before, after) < MOST:
            found.add((before.start, after.start))
            yield before, after


def _before(words: Turns, built: Built, low: str, start: int, one: Figure) -> tuple[Way, Span] | None:
    """The way told in the clause before a figure, where that is what it came to and not by how much."""
    lead = low[start : one.start]
    cut = max((m.end() for m in words.clause_opens.finditer(lead)), default=0)
    at = start + cut
    if words.size_of.search(low[max(at, one.start - 16) : one.start]) or words.doubt.search(low, at, one.start):
        return None
    if not words.came_to.search(low[max(at, one.start - 24) : one.start]):
        return None
    at = max(at, one.start - LEAD - 15)
    told = way_told(words, low, at, one.start)
    compared = [*built.comparative.finditer(low, at, one.start)]
    if told is not None:
        return told if not compared else None
    if len(compared) != 1:
        return None
    if words.than.search(low, compared[0].end(), one.start) and not words.than_then.search(low, compared[0].start(), one.start):
        return None
    way, of = words.compared[compared[0][0]]
    if of == "degrees":
        return None  # weather against what is usual: number.polarity
    return (way, Span(compared[0].start(), compared[0].end())) if said_of(of, one, one) else None
