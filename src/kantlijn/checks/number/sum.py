"""A total against its parts: what is told together, what is left over, and so many more than before."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._adding.differences import differences, in_per_cent, margins, runnings
from kantlijn.checks.number._adding.fronts import FIRST, fronts, headline_totals
from kantlijn.checks.number._adding.item_totals import item_totals
from kantlijn.checks.number._adding.lists import with_bracketed
from kantlijn.checks.number._adding.rests import rests, votes
from kantlijn.checks.number._adding.sum_remarks import NAME as NAME
from kantlijn.checks.number._adding.sum_remarks import hold_sum
from kantlijn.checks.number._adding.sums import sums
from kantlijn.checks.number._adding.told_apart import told_apart
from kantlijn.checks.number._figures import Passage
from kantlijn.checks.number._outcomes import outcomes
from kantlijn.checks.number._relations import Relations, Sum, relations
from kantlijn.checks.number._told import told
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Totals and their parts in a sentence, in two that follow each other, and in the items of a list."""
    words = relations(story.language)
    totals, first = headline_totals(story), FIRST
    for passage, previous in told(story):
        if totals and first and passage.span.start >= totals[-1].end:
            first -= 1
            for said in fronts(story, words, passage, totals):
                if (tested := hold_sum(story, passage, said)) is not None:
                    yield tested
        yield from _held(story, words, passage, previous)
    for passage, said in item_totals(story, words):
        tested = hold_sum(story, passage, said)
        if tested is not None:
            yield tested


def _held(story: Story, words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Tested]:
    """The sums that the words of a sentence propose, each figure as the outcome of one of them only."""
    spoken: set[int] = set()
    passage = with_bracketed(story, words, passage)
    if len(passage.amounts) + (len(previous.amounts) if previous else 0) < 3:
        return
    proposed: tuple[Iterator[Sum], ...] = (
        votes(words, passage, previous),
        rests(story, words, passage, previous),
        differences(words, passage),
        margins(words, passage, previous),
        runnings(words, passage, previous),
        sums(story, words, passage, previous),
        *([] if in_per_cent(passage) else [told_apart(words, outcomes(story.language), passage, previous)]),
    )
    for group in proposed:
        for said in group:
            starts = {one.start for one in (said.total, *said.parts)}
            if starts & spoken:
                continue
            tested = hold_sum(story, passage, said)
            if tested is not None:
                spoken |= starts
                yield tested
