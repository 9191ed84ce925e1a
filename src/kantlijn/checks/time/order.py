"""What is told to have happened before it could: a death before a birth, an end before its start."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time._living import acts, births_and_deaths
from kantlijn.checks.time._living.facts import by_person
from kantlijn.checks.time._ordering import journeys, later_than, life_course, made, not_yet, stages, upside_down
from kantlijn.checks.time._ordering.order_words import order_words
from kantlijn.checks.time._sentences import blocks, one_block, sentences
from kantlijn.checks.time._settled import course
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every two moments of which the words say which came first."""
    everything, words = list(sentences(story)), order_words(story.language)
    for index, sentence in enumerate(everything):
        if not sentence.times:
            continue
        yield from stages.relations(sentence)
        yield from stages.phases(sentence)
        if one_block(everything, index):
            yield from stages.across(everything[index - 1], sentence)
        yield from upside_down.relations(sentence, words)
        yield from later_than.relations(sentence, words)
        ahead = list(not_yet.relations(sentence, words))
        yield from ahead
        yield from made.relations(sentence, {mark for tested in ahead for mark in tested.marks})
        yield from journeys.relations(sentence, words)
        yield from acts.after_birth(sentence, words)
    for block in blocks(story):
        yield from life_course.relations(block)
        yield from course.relations(block, words)
    people = by_person(story)
    yield from births_and_deaths.relations(people)
    yield from acts.relations(everything, people)
