"""How many people a headline says it happened to, and how many the first sentences say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kantlijn.checks._fates import Fates, fates, happened
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._heading.heads import AROUND, FIRST, Head, heads
from kantlijn.checks.number._relations import relations
from kantlijn.story import Quantity, Story, Time, within

MOST_PEOPLE = 1000  # from which a headline rounds
ROUNDED = 0.05  # how far a round number of fewer people may be off: "Veertig" for 41; a round count, docs/intervals.md


def toll(story: Story, head: Head, low: str) -> Iterator[tuple[Quantity, Figure]]:
    """ "Mijnongeluk eist 23 levens": with "32 mijnwerkers kwamen om het leven" below it, and no other number of them."""
    words = heads(story.language)
    marks = [m for m in within(story.quantities, head.block) if isinstance(m, Quantity) and m.kind == "count"]
    for mark in marks:
        if mark.vague or mark.hedge is not None or mark.value is None or mark.value >= MOST_PEOPLE:
            continue
        for (above, below), before in zip(happened(story.language), _verbs(story.language), strict=True):
            lead = low[max(head.block.start, mark.start - AROUND) : mark.start]
            of_people = mark.counts is None or mark.counts in relations(story.language).people | words.lives
            if not (above.match(low, mark.end + 1) or (of_people and before.search(lead))):
                continue
            counts = [one for p in head.below[:FIRST] for one in _told_of(fates(story.language), p, below)]
            told = {one.value for p in head.below for one in p.amounts if one.unit is None}
            if len({one.value for one in counts}) != 1 or mark.value in told:
                continue
            off = abs((counts[0].value or 0.0) - mark.value)
            if mark.value % 10 or off > ROUNDED * mark.value:
                yield mark, counts[0]


@cache
def _verbs(code: str) -> tuple[re.Pattern[str], ...]:
    """What happened to people, told in a headline before how many they were."""
    return tuple(re.compile(one) for one in heads(code).happened_before)


def _told_of(words: Fates, passage: Passage, below: re.Pattern[str]) -> Iterator[Figure]:
    """The counts of a sentence of which it is told, in their own clause."""
    if any(isinstance(m, Time) and m.kind == "period" and m.field("year") is not None for m in passage.marks):
        return  # "In 2019 kwamen er bij zo'n ongeluk 32 mensen om"
    low, amounts = passage.low, [a for a in passage.amounts if a.unit is None and not a.is_rate]
    if len(amounts) != 1:
        return  # "vier volwassenen en twee kinderen": groups that are added up
    one, start = amounts[0], passage.span.start
    added = words.one_and.search(low, max(start, one.start - AROUND), one.start) or words.and_one.match(low, one.end)
    lead = low[max(start, one.start - AROUND) : one.start]
    if added or words.not_added.search(lead) or not isinstance(one.mark, Quantity) or one.mark.hedge is not None:
        return
    if below.search(low, one.mark.end, min(passage.span.end, one.end + AROUND)):
        yield one
