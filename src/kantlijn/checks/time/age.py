"""An age that does not go with a year of birth or death, or with another age of the same person."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import (
    _age_words,
    _headline_ages,
    _kin,
    _known_lives,
    _lives,
    _one_life,
    _years_and_days,
    _years_apart,
)
from kantlijn.checks.time._sentences import blocks, sentences
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """The ages of every person, against births, deaths and each other."""
    everything = list(sentences(story))
    lives = list(_lives.relations(story, everything))
    yield from lives
    bound = {mark for tested in lives for mark in tested.marks}
    for block in blocks(story):
        yield from _one_life.relations(block, bound)
    yield from _kin.relations(everything)
    yield from _years_apart.relations(everything)
    for sentence in everything:
        yield from _years_and_days.relations(sentence)
    yield from _headline_ages.relations(story)
    yield from _age_words.relations(story)
    yield from _known_lives.lives(everything, shelf)
