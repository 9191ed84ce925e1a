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
from kantlijn.checks.time._marking.told import told as _marking_told
from kantlijn.checks.time._sentences import blocks, sentences
from kantlijn.checks.time._settled import apart
from kantlijn.checks.time._settled import lives as settled_lives
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """The ages of every person, against births, deaths and each other."""
    everything = list(sentences(story))
    told = story.once(lives.told)
    yield from told
    bound = {mark for tested in told for mark in tested.marks}
    for block in blocks(story):
        alone = list(one_life.relations(block, bound))
        yield from alone
        bound.update(mark for tested in alone for mark in tested.marks)
    rest = [*kin.relations(everything), *years_apart.relations(everything)]
    yield from rest
    bound.update(mark for tested in rest for mark in tested.marks)
    for sentence in everything:
        if sentence.times:
            yield from years_and_days.relations(sentence)
    yield from headline_ages.relations(story)
    yield from age_words.relations(story)
    bound.update(mark for tested in story.once(_marking_told) for mark in tested.marks)
    yield from settled_lives.relations(everything, bound)
    yield from apart.relations(everything, bound)
    yield from known_lives.lives(everything, shelf)
