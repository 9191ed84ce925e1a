"""A figure that is told as the outcome of others, against everything that those can come to."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._working.proposing import proposals
from kantlijn.checks.number._working.working_remarks import said_of
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story

NAME = "number.worked_out"


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every figure that words of conclusion, of naming or of comparing make follow from the figures told before it."""
    for proposal in proposals(story):
        yield said_of(story, NAME, proposal)
