"""An anniversary, a jubilee or an edition that does not go with the year in which the thing began."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time._marking.told import told
from kantlijn.checks.time._sentences import sentences
from kantlijn.checks.time._settled import jubilees
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every anniversary, against the years in which the things around it began."""
    found = story.once(told)
    yield from found
    yield from jubilees.relations(list(sentences(story)), {mark for tested in found for mark in tested.marks})
