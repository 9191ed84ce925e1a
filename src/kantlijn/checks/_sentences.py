"""The sentences of a story, each with those of some figures that lie in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from kantlijn.story import Span, Story


class Placed(Protocol):
    """What stands somewhere in a story."""

    @property
    def start(self) -> int:
        """Where it starts."""


Found = TypeVar("Found", bound=Placed)


def with_figures(story: Story, figures: Sequence[Found]) -> Iterator[tuple[Span, list[Found]]]:
    """Every sentence, in order, with the figures that start in it; `figures` are in order too."""
    at = 0
    for sentence in story.sentences:
        here = []
        while at < len(figures) and figures[at].start < sentence.end:
            if figures[at].start >= sentence.start:
                here.append(figures[at])
            at += 1
        yield sentence, here
