"""The products of a story, held once for both checks that speak of them: `product` of the total, `ratio` of what each has."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.each import for_every, shared, shared_on
from kantlijn.checks.number._multiplying.makings import makings
from kantlijn.checks.number._multiplying.one_in import one_in
from kantlijn.checks.number._multiplying.over_time import often, over_time
from kantlijn.checks.number._multiplying.product_remarks import RATIO, hold_product
from kantlijn.checks.number._multiplying.products import figures_of
from kantlijn.checks.number._multiplying.rates import rates
from kantlijn.checks.number._multiplying.takings import SENTENCES, takings
from kantlijn.checks.number._outcomes import outcomes
from kantlijn.checks.number._relations import Relations, relations
from kantlijn.checks.number._told import told
from kantlijn.finding import Tested
from kantlijn.story import Story


def multiplied(story: Story, check: str) -> Iterator[Tested]:
    """Every product that is told, put to the test under the name of `check`."""
    return (tested for name, tested in story.once(_all_held) if name == check)


def _all_held(story: Story) -> tuple[tuple[str, Tested], ...]:
    return tuple(_each_held(story))


def _each_held(story: Story) -> Iterator[tuple[str, Tested]]:
    words = relations(story.language)
    window: list[Passage] = []
    for passage, previous in told(story):
        yield from _held(story, words, passage, previous)
        window = [*(one for one in window if _is_near(story, one, passage)), passage]
        for said in takings(words, window) if len(window) > 1 else ():
            held = None if _sides(words, passage, figures_of(said)) else hold_product(story, words, passage, said)
            if held is not None and max(one.start for one in figures_of(said)) >= passage.span.start:
                yield held
        for tested in one_in(story, words, passage):
            yield RATIO, tested


def _sides(words: Relations, passage: Passage, figures: tuple[Figure, ...]) -> bool:
    """Whether two of the figures are the sides of one thing: "twee kamers van 4 bij 5 meter"."""
    here = sorted((one for one in figures if one.start >= passage.span.start), key=lambda one: one.start)
    return any(passage.low[one.end : other.start] in words.by_side for one, other in pairwise(here))


def _is_near(story: Story, one: Passage, passage: Passage) -> bool:
    """Whether a sentence stands in the same block, a few sentences before another."""
    if story.block_at(one.span.start) != story.block_at(passage.span.start):
        return False
    return story.sentence_at(passage.span.start) - story.sentence_at(one.span.start) < SENTENCES


def _held(story: Story, words: Relations, passage: Passage, previous: Passage | None) -> Iterator[tuple[str, Tested]]:
    if len(passage.amounts) + (len(previous.amounts) if previous is not None else 0) < 2:
        return
    spoken: set[int] = set()
    groups = (
        rates(story, words, passage, previous),
        shared(words, passage, previous),
        shared_on(words, passage, previous),
        for_every(words, passage, previous),
        makings(words, outcomes(story.language), passage, previous),
        over_time(outcomes(story.language), passage, previous),
        often(words, outcomes(story.language), passage, previous),
    )
    for group in groups:
        for said in group:
            starts = {one.start for one in figures_of(said)}
            if starts <= spoken or _sides(words, passage, figures_of(said)):
                continue
            held = hold_product(story, words, passage, said)
            if held is not None:
                spoken |= starts
                yield held
