"""Every anniversary that words tie to the year in which a thing began, and every edition."""

from __future__ import annotations

from kantlijn.checks.time._marking import anniversaries, editions
from kantlijn.checks.time._sentences import blocks
from kantlijn.finding import Tested
from kantlijn.story import Story


def told(story: Story) -> tuple[Tested, ...]:
    """The anniversaries and editions of a story, held or not."""
    found: list[Tested] = []
    for block in blocks(story):
        found += anniversaries.anniversaries(block)
        for index in range(len(block)):
            found += editions.relations(block, index)
    return tuple(found)
