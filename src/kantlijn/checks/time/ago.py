"""So long ago, so long after, so long to go: a distance in time that does not go with the dates it lies between."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time._passing.told import told
from kantlijn.checks.time._sentences import sentences
from kantlijn.checks.time._settled import events
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every distance in time between dates of the story, and between a date and the day of the story."""
    found = story.once(told)
    yield from found
    yield from events.relations(list(sentences(story)), {mark for tested in found for mark in tested.marks})
