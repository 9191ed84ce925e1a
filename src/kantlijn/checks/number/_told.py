"""The sentences of a story that hold amounts, each with the sentence right before it, where that is of the same block."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks._low import low_text
from kantlijn.checks.number._figures import Passage, figure, share
from kantlijn.story import Mark, Story

MOST = 30  # amounts of a sentence; one with more is a table, and the work of a sentence stays bounded


def told(story: Story) -> Iterator[tuple[Passage, Passage | None]]:
    """(a sentence with amounts, the one before it). Sentences without figures cost nothing here."""
    return iter(story.once(_told))


def _told(story: Story) -> tuple[tuple[Passage, Passage | None], ...]:
    return tuple(_each(story))


def _each(story: Story) -> Iterator[tuple[Passage, Passage | None]]:
    low = story.once(low_text)
    marks: list[Mark] = sorted([*story.quantities, *story.times], key=lambda mark: mark.start)
    at, last = 0, -1
    before: tuple[int, Passage] | None = None
    while at < len(marks):
        number = story.sentence_at(marks[at].start)
        first = at
        end = story.sentences[number].end if story.sentences else len(story.text)
        while at < len(marks) and marks[at].start < end:
            at += 1
        if at == first or number == last:
            at = max(at, first + 1)  # a figure between two sentences
            continue
        last = number
        inside = tuple(marks[first:at])
        amounts = tuple(one for mark in inside if (one := figure(story, mark)) is not None)
        shares = tuple(one for mark in inside if (one := share(mark)) is not None)
        if not 0 < len(amounts) <= MOST:
            continue
        passage = Passage(low, story.sentences[number], amounts, shares, inside)
        near = before is not None and before[0] == number - 1 and _one_block(story, before[1], passage)
        yield passage, before[1] if near and before is not None else None
        before = (number, passage)


def _one_block(story: Story, one: Passage, other: Passage) -> bool:
    return story.block_at(one.span.start) == story.block_at(other.span.start)
