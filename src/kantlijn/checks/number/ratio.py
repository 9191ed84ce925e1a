"""What each has, an average or so much a head against the total and the number that share it."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._multiplying.multiplied import multiplied
from kantlijn.checks.number._multiplying.product_remarks import RATIO
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story

NAME = RATIO


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every product that is told, where what each has is what follows from the rest."""
    return multiplied(story, NAME)
