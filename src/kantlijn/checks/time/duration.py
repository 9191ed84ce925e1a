"""A length of time, an anniversary or an age that does not go with the dates it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kantlijn.checks.time import (
    _after,
    _ago,
    _anniversaries,
    _later,
    _lengths,
    _lives,
    _named_twice,
    _ranges,
    _since,
    _stages,
    _to_go,
)
from kantlijn.checks.time._sentences import Sentence, sentences
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every length of time that words tie to two moments, every anniversary, and the ages and years of every person."""
    everything = list(sentences(story))
    for _, together in groupby(everything, key=lambda sentence: story.block_at(sentence.span.start)):
        block = list(together)
        for index, sentence in enumerate(block):
            yield from _between_moments(sentence)
            yield from _ranges.adjectives(sentence)
            yield from _named_twice.relations(sentence)
            yield from _stages.relations(sentence)
            yield from _after.relations(sentence, block[index - 1] if index else None)
        yield from _anniversaries.anniversaries(block)
    yield from _lives.relations(story, everything)


def _between_moments(sentence: Sentence) -> Iterator[Tested]:
    """Every length in a sentence, put beside the moments that the words around it tie it to: the first rule that fits."""
    for index, mark in enumerate(sentence.times):
        length = _lengths.length(sentence.story, mark)
        if length is None or (mark.vague and mark.kind == "duration"):
            continue
        previous = sentence.times[index - 1] if index else None
        following = sentence.times[index + 1] if index + 1 < len(sentence.times) else None
        for rule in (_ago.ago, _since.since, _later.later, _to_go.to_go):
            found = rule(sentence, length, previous, following)
            if found is not None:
                yield found
                break
        else:
            yield from _ranges.lengths_of(sentence, length)
