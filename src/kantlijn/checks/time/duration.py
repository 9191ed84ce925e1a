"""A length of time that does not go with the moments it runs between."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import _lengths
from kantlijn.checks.time._lasting import clock_and_days, how_often, ranges, since, there_and_back, two_events, until_now
from kantlijn.checks.time._living import lives
from kantlijn.checks.time._marking.told import told as _marking_told
from kantlijn.checks.time._ordering import so_long_held
from kantlijn.checks.time._passing.told import told as _passing_told
from kantlijn.checks.time._sentences import Sentence, blocks, neighbours, sentences
from kantlijn.checks.time._settled import dates, hours, sums, terms, years
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every length of time that words tie to its beginning and its end: "van 1774 tot 1780, zes jaar lang"."""
    told = [tested for block in blocks(story) for tested in _told_in(block)]
    yield from told
    # What other checks of time have put to the test by its words is not settled by its figures.
    others = (*told, *story.once(_passing_told), *story.once(_marking_told), *story.once(lives.told))
    everything, bound = list(sentences(story)), {mark for tested in others for mark in tested.marks}
    for rule in (sums.relations, years.relations, hours.relations, dates.relations):
        yield from rule(everything, bound)
    yield from terms.relations(everything)


def _told_in(block: list[Sentence]) -> Iterator[Tested]:
    for index, sentence in enumerate(block):
        if not sentence.times:
            continue
        yield from _lengths_in(block, index)
        yield from ranges.adjectives(sentence)
        yield from there_and_back.relations(sentence)
        if (between := two_events.relation(sentence)) is not None:
            yield between
        yield from clock_and_days.relations(sentence)
        yield from clock_and_days.journeys(sentence)
        yield from how_often.relations(sentence)


def _lengths_in(block: list[Sentence], number: int) -> Iterator[Tested]:
    sentence = block[number]
    before = block[number - 1] if number else None
    behind = block[number + 1] if number + 1 < len(block) else None
    for index, mark in enumerate(sentence.times):
        length = _lengths.length(sentence.story, mark)
        if length is None or (mark.vague and mark.kind == "duration"):
            continue
        found = (
            since.since(sentence, length, *neighbours(sentence, index))
            or until_now.after(sentence, length, before)
            or until_now.exactly(sentence, length, behind)
            or so_long_held.held(sentence, length, before)
        )
        if found is not None:
            yield found
        else:
            yield from ranges.lengths_of(sentence, length)
