"""An age that does not go with a year of birth or death, or with another age of the same person."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time._living import (
    age_words,
    headline_ages,
    kin,
    known_lives,
    lives,
    one_life,
    years_and_days,
    years_apart,
)
from kantlijn.checks.time._sentences import blocks, sentences
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """The ages of every person, against births, deaths and each other."""
    everything = list(sentences(story))
    told = list(lives.relations(story, everything))
    yield from told
    bound = {mark for tested in told for mark in tested.marks}
    for block in blocks(story):
        yield from one_life.relations(block, bound)
    yield from kin.relations(everything)
    yield from years_apart.relations(everything)
    for sentence in everything:
        if sentence.times:
            yield from years_and_days.relations(sentence)
    yield from headline_ages.relations(story)
    yield from age_words.relations(story)
    yield from known_lives.lives(everything, shelf)
