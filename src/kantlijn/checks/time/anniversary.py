"""An anniversary, a jubilee or an edition that does not go with the year in which the thing began."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time._marking import anniversaries, editions
from kantlijn.checks.time._sentences import blocks, sentences
from kantlijn.checks.time._settled import jubilees as settled_jubilees
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every anniversary, against the years in which the things around it began."""
    told: list[Tested] = []
    for block in blocks(story):
        told += anniversaries.anniversaries(block)
        for index in range(len(block)):
            told += editions.relations(block, index)
    yield from told
    yield from settled_jubilees.relations(list(sentences(story)), {mark for tested in told for mark in tested.marks})
