"""What the sentences of a story tell of how old somebody is, or when somebody was born, with whose it is and the moments it
may be told of. More is taken than is certain ("The retired inspector, 76,"): the figures settle what holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks.time import _moments
from kantlijn.checks.time._fact import OLDEST, REACH_DEATH, Fact
from kantlijn.checks.time._living.facts import births_in
from kantlijn.checks.time._living.plain_ages import ages_in
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence, beside
from kantlijn.checks.time._settled.people import Whose, whose
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.story import Quantity, Time, within

# Younger than this, ages and other ordinals ("op zijn derde") are too many to tell a birth.
YOUNGEST = 9
# A bare number between commas is an age from this to that year.
BARE = (16, 110)
# A birthday on this day is kept in other years.
LEAP_DAY = (29, 2)


class Told(NamedTuple):
    """A birth, or an age at one of some moments (of which `now` may be one), and whose it is."""

    fact: Fact
    whose: Whose
    moments: tuple[Moment, ...]
    sentence: int


def told_in(sentences: Sequence[Sentence]) -> Iterator[Told]:
    """Every birth and age of a story of which a person can be guessed."""
    if not sentences or not any(sentence.times for sentence in sentences):
        return
    now = _moments.told(sentences[0].story)
    for index, sentence in enumerate(sentences):
        births = _births(sentence)
        for birth in births:
            if birth.mark is not None and (who := whose(sentences, index, birth.mark)) is not None:
                yield Told(Fact("birth", str(who.person), None, birth.mark, birth), who, (birth,), index)
        own = [each for each in sentence.moments() if each.mark not in {birth.mark for birth in births}]
        for age, sure in _ages(sentence):
            years = int(age.value or 0)
            moments = _moments_of(sentences, index, age, own, now)
            found = whose(sentences, index, age) if moments and YOUNGEST <= years < OLDEST else None
            if found is not None:
                who = found if sure else found._replace(sure=False)
                yield Told(Fact("age", str(who.person), None, age, None, years, "now"), who, moments, index)


def _births(sentence: Sentence) -> list[Moment]:
    """The births of a sentence, of which the word may stand far behind ("kwam in 1921 in de Jodenbreestraat ter wereld")."""
    if not sentence.times:
        return []
    of, found = settled_words(sentence.story.language).born_of, births_in(sentence)
    for moment in sentence.moments():
        mark = moment.mark
        if mark is None or any(mark is each.mark for each in found):
            continue
        alone = len(sentence.moments()) == 1 and beside(sentence, mark, sentence.words.born, REACH_DEATH)
        if alone or of.search(sentence.lead(mark)):
            found.append(moment)
    return [each for each in found if each.mark is not None and (each.mark.field("day"), each.mark.field("month")) != LEAP_DAY]


def _ages(sentence: Sentence) -> Iterator[tuple[Quantity | Time, bool]]:
    """The ages of a sentence, and whether each is one for certain."""
    plain = ages_in(sentence)
    known = {(age.start, age.end) for age in plain}
    yield from ((age, True) for age in plain)
    words, text = settled_words(sentence.story.language), sentence.story.text
    for mark in within(sentence.story.quantities, sentence.span):
        if not isinstance(mark, Quantity) or (mark.start, mark.end) in known or mark.value is None or mark.value % 1:
            continue
        if mark.kind in ("rank", "ordinal"):
            birthday = words.of_a_person.search(sentence.lead(mark)) and _birthday(sentence, mark)
            if birthday or sentence.life.at_ordinal.search(sentence.lead(mark)):
                yield mark, bool(birthday)  # "op haar 19de": an age where a birth bears it out, whatever stands behind it
        elif mark.kind == "count" and mark.counts is None and BARE[0] <= mark.value <= BARE[1] and mark.hedge is None:
            before = text[max(0, mark.start - 2) : mark.start]
            closed = re.match(r"[,)]", text[mark.end : mark.end + 1]) or words.and_now.match(text, mark.end)
            opens = sentence.lead(mark).strip() != "" and sentence.story.text[sentence.span.start : mark.start].count(" ") == 1
            behind = re.match(r"\s([^\W\d_]+)", text[mark.end : mark.end + 12])
            doer = behind is not None and behind[1].lower() in sentence.words.he_or_she
            if opens and doer and words.at_bare.search(sentence.lead(mark)):
                yield mark, False  # "At 62 he still coughs"
                continue
            at = words.at_bare.search(sentence.lead(mark)) is not None and bool(sentence.moments())
            if closed and (at or before == ", " or before.endswith("(")):
                yield mark, False
    for time in sentence.times:
        years = time.kind == "duration" and time.unit == "year" and time.value is not None and not time.hedge
        if years and words.was_then.match(sentence.tail(time)):
            yield time, True


def _birthday(sentence: Sentence, mark: Quantity) -> bool:
    noun = re.match(r"\s([^\W\d_]+)", sentence.tail(mark))
    return noun is not None and sentence.words.birth_day.fullmatch(noun[1]) is not None


def _moments_of(
    sentences: Sequence[Sentence], index: int, age: Quantity | Time, own: Sequence[Moment], now: Moment | None
) -> tuple[Moment, ...]:
    """The moments an age may be told of: those of its sentence; now, where no word says that it is of then; and for a "then"
    without a year that of the sentence before.
    """
    sentence, today = sentences[index], (now,) if now is not None else ()
    if any(each.kind == "duration" and each.direction for each in sentence.times):
        return ()  # "In 1904 trok hij naar Wenen, waar hij zeven jaar later stierf, 59 jaar oud": of the year that is not told
    lead, tail = sentence.lead(age), sentence.tail(age)
    if isinstance(age, Quantity) and _birthday(sentence, age):
        return (*own, *today)
    place = isinstance(age, Quantity) and age.kind in ("rank", "ordinal")
    ordinal = place or sentence.life.at_ordinal.search(lead) is not None
    then = (
        isinstance(age, Time)
        or sentence.words.at_that_time.search(lead)
        or sentence.life.age_when.match(tail)
        or sentence.life.when.match(tail)
    )
    perhaps = sentence.words.at_age.search(lead) is not None  # "aged 71", "he was 71": then, or when he died these days
    if not (ordinal or then or perhaps):
        return (*own, *today)
    if own or ordinal or not index:
        return (*own, *today) if perhaps and not (own or ordinal or then) else tuple(own)
    births = {birth.mark for birth in births_in(sentences[index - 1])}
    before = [each for each in sentences[index - 1].moments() if each.mark not in births]
    return tuple(before) if then else (*before, *today)
