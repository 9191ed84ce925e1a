"""The sentences of a story that hold amounts, each with the sentence right before it, where that is of the same block."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._figures import Passage, in_turn
from kantlijn.story import Story

MOST = 30  # amounts of a sentence; one with more is a table, and the work of a sentence stays bounded


def told(story: Story) -> Iterator[tuple[Passage, Passage | None]]:
    """(a sentence with amounts, the one before it where that has amounts too)."""
    return iter(story.once(_told))


def _told(story: Story) -> tuple[tuple[Passage, Passage | None], ...]:
    return tuple(
        (passage, previous if previous is not None and _has_amounts(previous) else None)
        for passage, previous in in_turn(story)
        if _has_amounts(passage)
    )


def _has_amounts(passage: Passage) -> bool:
    return 0 < len(passage.amounts) <= MOST
