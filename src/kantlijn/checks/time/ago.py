"""So long ago, so long after, so long to go: a distance in time that does not go with the dates it lies between."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import _lengths
from kantlijn.checks.time._passing import after, ago, days_later, later, named_twice, to_go, years_from
from kantlijn.checks.time._sentences import Sentence, blocks, neighbours
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every distance in time between dates of the story, and between a date and the day of the story."""
    for block in blocks(story):
        for index, sentence in enumerate(block):
            if not sentence.times:
                continue
            yield from _distances(sentence)
            yield from named_twice.relations(sentence)
            held = list(after.relations(sentence, block[index - 1] if index else None))
            yield from held
            yield from years_from.relations(sentence, {mark for tested in held for mark in tested.marks})
            if index:
                yield from years_from.that_was(block[index - 1], sentence)


def _distances(sentence: Sentence) -> Iterator[Tested]:
    """Every length in a sentence, put beside the moments that the words around it tie it to: the first rule that fits."""
    for index, mark in enumerate(sentence.times):
        length = _lengths.length(sentence.story, mark)
        if length is None or (mark.vague and mark.kind == "duration"):
            continue
        for rule in (ago.ago, later.later, days_later.days_later, days_later.days_around, to_go.to_go):
            found = rule(sentence, length, *neighbours(sentence, index))
            if found is not None:
                yield found
                break
