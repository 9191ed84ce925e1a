"""A length of time, an anniversary or an age that does not go with the dates it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kantlijn.checks.time import _after, _lives, _spans
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every length of time that words tie to two moments, every anniversary, and the ages and years of every person."""
    sentences = list(_spans.sentences(story))
    for _, together in groupby(sentences, key=lambda sentence: story.block_at(sentence.span.start)):
        block = list(together)
        for index, sentence in enumerate(block):
            yield from _spans.relations(sentence)
            yield from _after.relations(sentence, block[index - 1] if index else None)
        yield from _after.anniversaries(block)
    yield from _lives.relations(story, sentences)
