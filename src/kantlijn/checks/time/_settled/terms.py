"""The age of a thing beside the year it is of, and a term beside the year in which it ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.time import _days, _lengths, _moments
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import finding
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.stretches import TEN, Near, Stretch, around, marks, one_slip, pairs
from kantlijn.checks.time._settled.told_lengths import to_come
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.finding import Severity, Tested
from kantlijn.story import Quantity, within

CHECK = "time.duration"

# Nothing that is dated by a year of the calendar is older than this many years.
OLDEST = 3000
# Sentences before and behind a term in which its years may stand.
BEFORE, BEHIND = 3, 1


def relations(sentences: Sequence[Sentence]) -> Iterator[Tested]:
    """The things and the terms of a story."""
    now = _moments.told(sentences[0].story) if sentences else None
    for index in range(len(sentences)):
        yield from _things(sentences, index, now)
        yield from _terms(sentences, index, now)


def _things(sentences: Sequence[Sentence], index: int, now: Moment | None) -> Iterator[Tested]:
    """ "De brug uit 1957 is 62 jaar oud": the age of a thing, from the one year of its sentence or the one before until now."""
    sentence = sentences[index]
    moments, story = sentence.moments() or (sentences[index - 1].moments() if index else []), sentence.story
    if now is None or len(moments) != 1 or any(each.kind == "person" for each in story.mentioned(sentence.span)):
        return
    for age in within(story.quantities, sentence.span):
        if not isinstance(age, Quantity) or age.value is None or age.hedge or not TEN <= age.value <= OLDEST or age.value % 1:
            continue
        old = sentence.life.old.match(story.text, age.number.end) is not None
        if not old or settled_words(story.language).is_old.search(sentence.lead(age)) is None:
            continue
        pair, length = Stretch(Near(0, moments[0]), Near(None, now)), _lengths.written(age, age.value)
        if _lengths.severity(length, moments[0], now) is None:
            yield Tested(marks(length, pair), "story")
        elif one_slip(length, pair):
            yield Tested(marks(length, pair), "story", finding(CHECK, story, length, moments[0], now, "query"))


def _terms(sentences: Sequence[Sentence], index: int, now: Moment | None) -> Iterator[Tested]:
    """ "In 2005 … een lening met een looptijd van dertig jaar. Tot 2035 betaalt de stad": a term, from year to year."""
    sentence = sentences[index]
    for mark in sentence.times:
        length = _lengths.length(sentence.story, mark)
        if length is None or now is None or mark.kind != "duration" or mark.hedge:
            continue
        if length.unit != "year" or length.number % 1:
            continue
        near = around(sentences, index, length, BEFORE, BEHIND)
        ahead = [pair for pair in pairs(near) if pair.last.moment.year > now.year >= pair.first.moment.year]
        if len(ahead) != 1 or not to_come(sentence, length):
            continue
        first, last = ahead[0].first.moment, ahead[0].last.moment
        if _lengths.severity(length, first, last) is None:
            yield Tested(marks(length, ahead[0]), "story")
        elif one_slip(length, ahead[0]):
            grade: Severity = "query" if _days.quoted(sentence.story, mark.start) else "error"
            yield Tested(marks(length, ahead[0]), "story", finding(CHECK, sentence.story, length, first, last, grade))
