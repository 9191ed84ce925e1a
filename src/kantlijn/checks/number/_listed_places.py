"""A place in an order that is said of somebody, against a list of named figures beside it, or a number of others ahead.

"Italy won 21, Hungary 17 and Germany 11, which left Britain, on 14, second"; "Behind those three … finished fifth".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._order import Place, order, places
from kantlijn.checks.number._superlatives import Named, listed, names
from kantlijn.story import Quantity, Span, Story

LEAD = 70  # characters between a name, or a number of others, and the place that is said
BACK = 3  # sentences before a list in which the figure of the one whose place is told stands


@dataclass(frozen=True, slots=True)
class Counted:
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
        if story.block_at(other.span.start) != block or not re.search(rf"(?<!\w){re.escape(name)}", other.low[other.span.start : other.span.end]):
            continue
        figures = [a for a in other.amounts if a.unit == found[0].figure.unit and a.strict.is_point]
        figures = [a for a in figures if isinstance(a.mark, Quantity) and a.mark.kind == "count" and (a.value or 0) > 1]
        return figures[0] if len(figures) == 1 else None
    return None


def behind_groups(story: Story, passage: Passage) -> Iterator[BehindGroup]:
    """ "Behind those three came the hosts, who finished fifth"; "achter dat drietal werd hij derde"."""
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
