"""A length of time that does not go with the moments it runs between."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import _clock_and_days, _lengths, _ranges, _since
from kantlijn.checks.time._sentences import Sentence, neighbours, sentences
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every length of time that words tie to its beginning and its end: "van 1774 tot 1780, zes jaar lang"."""
    for sentence in sentences(story):
        yield from _lengths_in(sentence)
        yield from _ranges.adjectives(sentence)
        yield from _clock_and_days.relations(sentence)


def _lengths_in(sentence: Sentence) -> Iterator[Tested]:
    for index, mark in enumerate(sentence.times):
        length = _lengths.length(sentence.story, mark)
        if length is None or (mark.vague and mark.kind == "duration"):
            continue
        running = _since.since(sentence, length, *neighbours(sentence, index))
        if running is not None:
            yield running
        else:
            yield from _ranges.lengths_of(sentence, length)
