"""A total against how many there are and what each has, costs or gets; a rate against the same by the year."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._multiplying.multiplied import multiplied
from kantlijn.checks.number._multiplying.product_remarks import PRODUCT
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story

NAME = PRODUCT


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every product that is told, where the total is what follows from the rest."""
    return multiplied(story, NAME)
