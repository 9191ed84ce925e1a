"""A place in an order that is said of somebody, against a list of named figures beside it, or a number of others ahead.

"Italy won 21, Hungary 17 and Germany 11, which left Britain, on 14, second"; "Behind those three … finished fifth".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.checks.number._order import Place, order, places
from kantlijn.checks.number._superlatives import Named, listed, names
from kantlijn.story import Quantity, Span, Story

LEAD = 70  # characters between a name, or a number of others, and the place that is said
BESIDE = 30  # characters between a figure and its place, and before it
BACK = 3  # sentences before a list in which the figure of the one whose place is told stands


class Counted(NamedTuple):
    """A place, the figure it is said of, and the figures of the others."""

    place: Place
    own: Figure
    others: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class BehindGroup:
    """A place, and how many are said to come before it."""

    place: Place
    group: Span
    count: int


def listed_places(story: Story, passages: Sequence[Passage]) -> Iterator[Counted]:
    """Every place that is said of a name beside a list of names with their figures."""
    words = order(story.language)
    for at, passage in enumerate(passages):
        if len(passage.amounts) < 3:
            continue
        found = listed(story, passage)
        if not found or found[0].figure.unit in ("second", "minute", "hour"):
            continue
        last = max(n.figure.end for n in found)
        for place in places(words, passage.low, Span(last, passage.span.end)):
            if words.no_rank.match(passage.low, place.said.end) or not 1 < place.number <= len(found) + 1:
                continue
            if words.shared.search(passage.low, max(last, place.said.start - 20), place.said.end):
                continue
            told = names(story, story.text[max(last, place.said.start - LEAD) : place.said.start], False, False)
            if len(told) != 1:
                continue
            own = _own(story, passages, at, told[0].lower(), found)
            if own is not None:
                yield Counted(place, own, tuple(n.figure for n in found if n.name != told[0].lower()))


def _own(story: Story, passages: Sequence[Passage], at: int, name: str, found: list[Named]) -> Figure | None:
    """The figure of the one whose place is told: in the list, or the one of its kind in a sentence before that names it."""
    inside = [n.figure for n in found if n.name == name]
    if inside:
        return inside[0]
    block = story.block_at(passages[at].span.start)
    for other in reversed(passages[max(0, at - BACK) : at]):
        said = re.search(rf"(?<!\w){re.escape(name)}", other.low[other.span.start : other.span.end])
        if story.block_at(other.span.start) != block or said is None:
            continue
        figures = [a for a in other.amounts if a.unit == found[0].figure.unit and a.strict.is_point]
        figures = [a for a in figures if isinstance(a.mark, Quantity) and a.mark.kind == "count" and (a.value or 0) > 1]
        return figures[0] if len(figures) == 1 else None
    return None


def placed_figures(story: Story, passages: Sequence[Passage]) -> Iterator[Counted]:
    """ "SPD 31,2 procent, gevolgd door AfD 27,5 en CDU 19,9. De Groenen werden met 8,4 procent de derde partij": a place with
    its figure right before it, and more figures above that one than the place leaves room for.
    """
    words = order(story.language)
    for at, passage in enumerate(passages):
        figures = _figures(passage)
        if not figures:
            continue
        for place in places(words, passage.low, passage.span):
            own = next((f for f in reversed(figures) if 0 <= place.said.start - f.mark.end <= BESIDE), None)
            if own is None or place.number < 2 or words.no_rank.match(passage.low, place.said.end):
                continue
            joined = passage.low[own.mark.end : place.said.start]
            if re.search(r"[,;:.]", joined) or words.shared.search(passage.low, max(0, own.start - BESIDE), place.said.end):
                continue
            block = story.block_at(passage.span.start)
            near = [p for p in passages[max(0, at - 1) : at + 1] if story.block_at(p.span.start) == block]
            if not any(words.heads_list.search(p.low, p.span.start, p.span.end) for p in near):
                continue
            others = [f for p in near for f in _figures(p) if f.start < own.start and _alike(f, own)]
            above = tuple(f for f in others if f.strict.low > own.strict.high)
            if len(above) >= place.number and len(above) == len(others):
                yield Counted(place, own, above)


def _figures(passage: Passage) -> list[Figure]:
    shares = [s for s in passage.shares if s.is_percentage]
    return sorted([*(a for a in passage.amounts if a.value is not None), *shares], key=lambda f: f.start)


def _alike(one: Figure, other: Figure) -> bool:
    return one.is_percentage == other.is_percentage and (one.is_percentage or (of_a_kind(one, other) and not one.is_bare))


def behind_groups(story: Story, passage: Passage) -> Iterator[BehindGroup]:
    """ "Behind those three came the home boat, which finished fifth"; "achter dat drietal werd hij derde"."""
    words, low = order(story.language), passage.low
    for match in words.behind_group.finditer(low, passage.span.start, passage.span.end):
        said = match["count"]
        count = int(said) if said.isdigit() else words.groups.get(said) or words.numbers.get(said) or 0
        found = list(places(words, low, Span(match.end(), passage.span.end)))
        if not 1 <= count <= 10 or len(found) != 1 or words.no_rank.match(low, found[0].said.end):
            continue
        if words.shared.search(low, match.end(), found[0].said.end) or found[0].said.start - match.end() > 2 * LEAD:
            continue
        yield BehindGroup(found[0], Span(match.start(), match.end()), count)
