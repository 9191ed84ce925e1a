"""A length of time that does not go with the moments it runs between."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import (
    _clock_and_days,
    _how_often,
    _lengths,
    _ranges,
    _since,
    _so_long_held,
    _there_and_back,
    _two_events,
    _until_now,
)
from kantlijn.checks.time._sentences import Sentence, blocks, neighbours
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every length of time that words tie to its beginning and its end: "van 1774 tot 1780, zes jaar lang"."""
    for block in blocks(story):
        for index, sentence in enumerate(block):
            if not sentence.times:
                continue
            yield from _lengths_in(block, index)
            yield from _ranges.adjectives(sentence)
            yield from _there_and_back.relations(sentence)
            if (between := _two_events.relation(sentence)) is not None:
                yield between
            yield from _clock_and_days.relations(sentence)
            yield from _clock_and_days.journeys(sentence)
            yield from _how_often.relations(sentence)


def _lengths_in(block: list[Sentence], number: int) -> Iterator[Tested]:
    sentence = block[number]
    before = block[number - 1] if number else None
    behind = block[number + 1] if number + 1 < len(block) else None
    for index, mark in enumerate(sentence.times):
        length = _lengths.length(sentence.story, mark)
        if length is None or (mark.vague and mark.kind == "duration"):
            continue
        found = (
            _since.since(sentence, length, *neighbours(sentence, index))
            or _until_now.after(sentence, length, before)
            or _until_now.exactly(sentence, length, behind)
            or _so_long_held.held(sentence, length, before)
        )
        if found is not None:
            yield found
        else:
            yield from _ranges.lengths_of(sentence, length)
