"""Which figures the words make into so many times so much: a number of things, what each has of it, and all of it together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._relations import Relations
from kantlijn.interval import Interval
from kantlijn.story import Quantity

Link = Literal["sure", "perhaps", "slip"]
LEAD = 60  # characters before a figure in which the words stand that make it follow from others
FAR = 140  # characters between the first and the last figure of a product within a sentence
ONE = Interval.point(1.0)


@dataclass(frozen=True, slots=True)
class Product:
    """`count` times `each` is `total`, times `factor` where units differ ("per dag", "per jaar"); `told` is what follows.

    `count` is None where the factor alone says how many ("20 liter per dag, 7.300 liter per jaar"); `usual` is the number
    that is shown for it. `link`: how sure the words are that one follows from the others; "slip": not at all, and only
    one slip between them says that they belong together.
    """

    each: Figure
    total: Figure
    count: Figure | None
    told: Literal["total", "each"]
    link: Link
    factor: Interval = ONE
    usual: float = 1.0


def figures_of(said: Product) -> tuple[Figure, ...]:
    """The figures of a product, what follows first."""
    rest = [one for one in (said.count, said.each, said.total) if one is not None]
    first = next(one for one in rest if one is outcome_of(said))
    return (first, *(one for one in rest if one is not first))


def outcome_of(said: Product) -> Figure:
    """The figure that follows from the others."""
    return said.each if said.told == "each" else said.total


def last(*figures: Figure) -> Figure:
    """The one that is told last."""
    return max(figures, key=lambda one: one.start)


def link(words: Relations, passage: Passage, one: Figure, others: tuple[Figure, ...]) -> Link | None:
    """Whether the words before a figure make it follow from those that were told before it."""
    low = passage.low
    before = max((other.end for other in others if other.end <= one.start), default=passage.span.start)
    lead = low[max(before, passage.span.start, one.start - LEAD) : one.start]
    behind = words.behind.match(low, one.end, min(passage.span.end, one.end + 45))
    cues = (words.so, words.together, words.in_all, words.average)
    if behind or is_average(words, one) or any(each.search(lead) for each in cues):
        return "sure"
    if words.perhaps.search(lead):
        return "perhaps"
    return "slip" if words.hardly.search(lead) else None


def is_average(words: Relations, one: Figure) -> bool:
    """Whether it is told as an average: "gemiddeld 24", "an average of 24"."""
    return isinstance(one.mark, Quantity) and words.average.search((one.mark.hedge or "").lower()) is not None
