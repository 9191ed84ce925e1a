"""Anniversaries as they are written: "40-jarig bestaan", "eeuwfeest", "bestaat 40 jaar", "turns 90"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks.time import _lengths
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.checks.time._told_words import told_words
from kantlijn.interval import Interval
from kantlijn.story import Mark, Quantity, Time

KINDS = ("ordinal", "age", "rank", "count")
# Nobody is as old as this: it is the age of a thing.
NO_PERSON = 115
# Of a thing that "turns" a number of years: a round one, from this on.
ROUND_BIRTHDAY = 10
# A lustrum is kept every five years.
_LUSTRUM = 5
# Behind a number of years: the noun, or the word before it ("wedding anniversary"), with one adjective between.
_NOUN = re.compile(r"[\s-](?:[^\W\d_]+e\s)?([^\W\d_]+)(?:\s([^\W\d_]+))?")


class Anniversary(NamedTuple):
    """An anniversary as it is written: where it stands, the number of years, and the words for what began. `marks` is the
    mark of the reader, if there is one: "eeuwfeest" is a word and no figure. `alone`: what began is told in the same sentence.
    """

    mark: Time | Quantity
    number: int
    cue: re.Pattern[str]
    shown: str
    marks: tuple[Mark, ...]
    alone: bool = False


def told_in(sentence: Sentence) -> Iterator[Anniversary]:
    """Every anniversary of a sentence, however it is told."""
    story, words = sentence.story, sentence.words
    for time in sentence.times:
        number = time.field("anniversary")
        if number is not None:
            noun = _noun(sentence, time.end)
            if noun and words.jubilee.fullmatch(noun):
                yield Anniversary(time, number, _cue(sentence, noun), _upto(sentence, time, noun), (time,))
        elif time.kind == "duration" and time.hedge is None and _existence(sentence, time):
            years = _lengths.length(story, time)
            if years is not None and years.unit == "year" and years.number == int(years.number):
                yield Anniversary(time, int(years.number), words.began, story.words(time), (time,))
        elif time.kind == "duration" and time.unit == "year" and words.married_for.match(sentence.tail(time)):
            number = time.field("number")
            if number is not None and time.hedge is None:
                yield Anniversary(time, number, words.married, story.words(time), (time,))
    for quantity in sentence.figures:
        if quantity.value is None or quantity.kind not in KINDS:
            continue
        if quantity.kind == "count" and (quantity.counts or not words.reaches.search(sentence.lead(quantity))):
            continue
        noun = _noun(sentence, quantity.end)
        if not noun and _round(quantity.value) and _turns(sentence, quantity):
            alone = quantity.value < NO_PERSON
            yield Anniversary(quantity, int(quantity.value), words.began, story.words(quantity), (quantity,), alone)
        if noun and words.jubilee.fullmatch(noun) and quantity.value == int(quantity.value) and quantity.value >= 2:
            number = int(quantity.value) * (_LUSTRUM if quantity.kind == "ordinal" and words.lustrum.fullmatch(noun) else 1)
            cue = words.born if _birthday_of_a_person(sentence, quantity, noun) else _cue(sentence, noun)
            yield Anniversary(quantity, number, cue, _upto(sentence, quantity, noun), (quantity,))
    if sentence.may_have(words.feast):
        yield from _feasts(sentence)
    if sentence.may_have(words.jarig):
        yield from _long(sentence)


def _round(value: float) -> bool:
    return value >= ROUND_BIRTHDAY and value % 5 == 0


def _turns(sentence: Sentence, quantity: Quantity) -> bool:
    """ "turns 90", "is fifty years old" of a thing, which has no birth."""
    words, lead = sentence.words, sentence.lead(quantity)
    text = sentence.story.text[sentence.span.start : sentence.span.end]
    if words.born.search(text):
        return False
    old = words.aged_thing.search(sentence.story.words(quantity)) is not None
    return (old and sentence.life.was_so_old.search(lead) is not None) or words.reaches.search(lead) is not None


def _existence(sentence: Sentence, time: Time) -> bool:
    """ "bestaat 40 jaar", "dat het 40 jaar bestaat", "celebrates 25 years in business"."""
    words, tail = sentence.words, sentence.tail(time)
    if words.after.match(tail):
        return False  # "75 years since its liberation in 1944" names its own beginning
    lead = sentence.lead(time)
    if words.aged_thing.match(tail):
        return time.unit == "year"
    if words.exists.search(lead):
        return sentence.life.ends_clause.match(tail) is not None
    return words.exists_behind.match(tail) is not None or words.celebrates.search(lead) is not None


def _feasts(sentence: Sentence) -> Iterator[Anniversary]:
    """ "eeuwfeest", "gouden huwelijk", "bicentenary": a feast whose name is its number of years."""
    story, words = sentence.story, sentence.words
    for match in words.feast.finditer(story.text, sentence.span.start, sentence.span.end):
        of = told_words(story.language).feast_of.match(story.text, match.end())
        if of is None and told_words(story.language).feast_goes_on.match(story.text, match.end()):
            continue  # "Het bestuur, in 1985 aangetreden, viert het eeuwfeest van de club"
        number = int((match.lastgroup or "y0")[1:])
        years = Interval.point(number)
        mark = Time(match.start(), match.end(), "duration", years, years, unit="year", fields=(("anniversary", number),))
        cue = _cue(sentence, match[0]) if of is None else _cue_of(sentence, of)
        yield Anniversary(mark, number, cue, match[0], ())


def _long(sentence: Sentence) -> Iterator[Anniversary]:
    """ "125-jarig bestaan": more years than the reader takes for an age."""
    for match in sentence.words.jarig.finditer(sentence.story.text, sentence.span.start, sentence.span.end):
        number = int(match["number"])
        noun = _noun(sentence, match.end() - 1)
        years = Interval.point(number)
        mark = Time(match.start(), match.end("age"), "duration", years, years, unit="year", fields=(("anniversary", number),))
        if noun and not any(time.start <= match.start() < time.end for time in sentence.times):
            yield Anniversary(mark, number, _cue(sentence, noun), _upto(sentence, mark, noun), ())


def _noun(sentence: Sentence, at: int) -> str:
    match = _NOUN.match(sentence.story.text, at)
    if match is None:
        return ""
    return next((word for word in match.groups() if word and sentence.words.jubilee.fullmatch(word)), "")


def _upto(sentence: Sentence, mark: Time | Quantity, noun: str) -> str:
    """The words from a mark to its noun: "50th wedding anniversary"."""
    text = sentence.story.text
    return text[mark.start : text.index(noun, mark.end) + len(noun)]


def _cue_of(sentence: Sentence, of: re.Match[str]) -> re.Pattern[str]:
    """The words for what began, of "the centenary of her birth"."""
    words = sentence.words
    return {"birth": words.born, "death": words.died}.get(of.lastgroup or "", words.began)


def _birthday_of_a_person(sentence: Sentence, quantity: Quantity, noun: str) -> bool:
    """ "her 100th birthday": what began in some year is not hers."""
    theirs = settled_words(sentence.story.language).of_a_person.search(sentence.lead(quantity)) is not None
    return theirs and sentence.words.birth_day.fullmatch(noun) is not None


def _cue(sentence: Sentence, noun: str) -> re.Pattern[str]:
    words = sentence.words
    text = sentence.story.text
    of = told_words(sentence.story.language).feast_of.search(text, sentence.span.start, sentence.span.end)
    if of is not None and of.lastgroup and text[: of.start()].endswith(noun):
        return _cue_of(sentence, of)
    if words.wedding.search(noun):
        return words.married
    if words.death_day.search(sentence.story.text[sentence.span.start : sentence.span.end]):
        return words.died
    if words.birth_day.fullmatch(noun):
        return re.compile(f"{words.born.pattern}|{words.began.pattern}", re.IGNORECASE)
    return words.began
