"""A number in the headline against the parts in the first sentences: seven hurt, and then four adults and two children."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._adding.lists import run_from
from kantlijn.checks.number._adding.wholes import NEAR, complementary, ratio
from kantlijn.checks.number._figures import Figure, Passage, figure
from kantlijn.checks.number._relations import Relations, Sum
from kantlijn.story import Story, within

FIRST = 3  # sentences of the body in which the headline's number is taken apart
STEM = 5  # letters by which "gewonden" is known in "raakten gewond"
MOST = 60  # people of whom a headline gives the number and the lead the parts


def headline_totals(story: Story) -> list[Figure]:
    """The small counts of the headline that name what they count."""
    found = []
    for block in story.blocks[:2]:
        if block.kind == "headline":
            marks = (figure(story, mark) for mark in within(story.quantities, block))
            found += [one for one in marks if one and one.unit is None and one.noun and 2 <= (one.value or 0) <= MOST]
    return found


def fronts(story: Story, words: Relations, passage: Passage, totals: list[Figure]) -> Iterator[Sum]:
    """The sum of the parts of one of the first sentences, where they are all there is and the noun comes back."""
    low = passage.low
    if len(passage.amounts) < 2 or passage.span.start < totals[-1].end:
        return
    run = run_from(words, passage, 0)
    stretch = low[passage.span.start : passage.span.end]
    for total in totals:
        noun = (total.noun or "")[:STEM]
        known = len(noun) == STEM and noun in stretch
        if known and len(run) >= 2 and all(one.unit is None for one in run) and complementary(story, words, passage, run):
            found = Sum(total, run, False)
            if 1 / NEAR <= ratio(found) <= NEAR:
                yield found
