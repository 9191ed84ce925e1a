"""What a story says of a person: a birth, a death, an age.

A fact belongs to a person only where the name, or a pronoun with one person before it, leaves no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._cues import Cues
from kantlijn.checks.time._fact import REACH_DEATH, Fact
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence, beside
from kantlijn.checks.time._told_ages import ages_in, told_age
from kantlijn.checks.time._who import Name, names, subject
from kantlijn.story import Time


def facts(sentences: Sequence[Sentence]) -> Iterator[Fact]:
    """Every birth, death and age in a story of which it is plain whose it is."""
    known: dict[str, str | None] = {}
    for index, sentence in enumerate(sentences):
        words, story = sentence.words, sentence.story
        ages = ages_in(sentence)
        text = story.text[sentence.span.start : sentence.span.end]
        born, dead = words.born.search(text) is not None, words.died.search(text) is not None
        brackets = "(" in text and len(sentence.times) > 1
        if not (ages or born or dead or brackets) or _days.quoted(story, sentence.span.start + len(text) // 2):
            continue
        mine = names(sentence)
        for name in mine:
            if name.first is not None:
                known[name.surname] = name.first if known.get(name.surname, name.first) == name.first else None
        yield from _in_brackets(sentence, mine)
        if born:
            yield from _dated(sentences, index, "birth", known)
        if dead:
            yield from _dated(sentences, index, "death", known)
            yield from _reached(sentences, index, known)
        for quantity in ages:
            fact = told_age(sentences, index, quantity, mine, dead, known)
            if fact is not None:
                yield fact


def by_person(sentences: Sequence[Sentence]) -> dict[str, list[Fact]]:
    """The facts of a story, each with the others of its person."""
    people: dict[str, list[Fact]] = {}
    for fact in facts(sentences):
        people.setdefault(fact.person, []).append(fact)
    return people


def one_person(facts: Sequence[Fact]) -> bool:
    """Whether all may be told of one person: of two with one name, or with two births, nothing is certain."""
    births, deaths = births_and_deaths(facts)
    years = [{fact.moment.year for fact in kind if fact.moment is not None} for kind in (births, deaths)]
    return len({fact.first for fact in facts if fact.first is not None}) <= 1 and all(len(each) <= 1 for each in years)


def births_and_deaths(facts: Sequence[Fact]) -> tuple[list[Fact], list[Fact]]:
    """The dated births among some facts, and the dated deaths."""
    dated = [fact for fact in facts if fact.moment is not None]
    return [fact for fact in dated if fact.kind == "birth"], [fact for fact in dated if fact.kind == "death"]


def births_in(sentence: Sentence) -> list[Moment]:
    """The dated moments of a sentence at which somebody was born."""
    return [moment for moment, _ in _beside_its_word(sentence, "birth")]


def _beside_its_word(sentence: Sentence, kind: Literal["birth", "death"]) -> Iterator[tuple[Moment, Time]]:
    cue, reach = (sentence.words.born, 0) if kind == "birth" else (sentence.words.died, REACH_DEATH)
    for moment in sentence.moments():
        mark = moment.mark
        if mark is not None and beside(sentence, mark, cue, reach) and not _both(sentence, mark, sentence.words, kind):
            yield moment, mark


def _dated(
    sentences: Sequence[Sentence], index: int, kind: Literal["birth", "death"], known: Mapping[str, str | None]
) -> Iterator[Fact]:
    """The births or deaths of a sentence that have a date."""
    for moment, mark in _beside_its_word(sentences[index], kind):
        who = subject(sentences, index, mark.start, known)
        if who is not None:
            yield Fact(kind, *who, mark, moment)


def _reached(sentences: Sequence[Sentence], index: int, known: Mapping[str, str | None]) -> Iterator[Fact]:
    """The years of "overleed in 1989 en werd 69 jaar": a length behind the verb, with nothing behind it."""
    sentence = sentences[index]
    for mark in sentence.times:
        years = years_reached(sentence, mark)
        who = subject(sentences, index, mark.start, known) if years else None
        if who is not None:
            yield Fact("age", *who, mark, None, years, "death", sentence.story.words(mark))


def years_reached(sentence: Sentence, mark: Time) -> int | None:
    """The number of years behind "werd", "lived to be", with nothing behind it."""
    if mark.kind != "duration" or mark.unit != "year" or mark.hedge or not sentence.words.lived.search(sentence.lead(mark)):
        return None
    return mark.field("number") if re.match(r"\s*(?:[.,;)]|$)", sentence.tail(mark)) else None


def _in_brackets(sentence: Sentence, mine: list[Name]) -> Iterator[Fact]:
    """ "Anna Smit (Delft, 3 mei 1934 – Gouda, 12 juni 2010)": birth and death. Years alone may be those of a reign."""
    text = sentence.story.text
    for name in mine:
        if name.first is None or text[name.end : name.end + 2] != " (":
            continue
        closing = text.find(")", name.end, min(sentence.span.end, name.end + 120))
        inside = [time for time in sentence.times if name.end < time.start < closing and time.field("day") is not None]
        life = [m for m in (_moments.moment(time) for time in inside if time.field("year") is not None) if m is not None]
        if closing < 0 or len(life) != 2 or life[0].mark is None or life[1].mark is None:
            continue
        if re.search(r"\s?(?:--?|–|—|†|;)\s?", text[life[0].mark.end : life[1].mark.start]):
            yield Fact("birth", name.surname, name.first, life[0].mark, life[0])
            yield Fact("death", name.surname, name.first, life[1].mark, life[1])


def _both(sentence: Sentence, mark: Time, words: Cues, kind: str) -> bool:
    """Whether the other cue stands nearer: in "geboren in 1929, overleden in 2001" each year has a word of its own."""
    own, other = (words.born, words.died) if kind == "birth" else (words.died, words.born)
    near, far = _distance(sentence, mark, own), _distance(sentence, mark, other)
    return far < near


def _distance(sentence: Sentence, mark: Time, cue: re.Pattern[str]) -> int:
    """How far a word lies from a year, in characters; right before it ("geboren in 1929") is no distance at all."""
    text = sentence.story.text
    found = [10_000]
    for match in cue.finditer(text, sentence.span.start, sentence.span.end):
        if match.end() > mark.start:
            found.append(match.start() - mark.end)
        else:
            beside_it = re.fullmatch(r"\s(?:(?:in|op|on|te|at)\s)?", text[match.end() : mark.start])
            found.append(0 if beside_it else mark.start - match.end())
    return min(found)
