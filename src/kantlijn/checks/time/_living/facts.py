"""What a story says of a person: a birth, a death, an age.

A fact belongs to a person only where the name, or a pronoun with one person before it, leaves no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from kantlijn.checks._where import sentences_with
from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._cues import Cues
from kantlijn.checks.time._fact import REACH_DEATH, Fact
from kantlijn.checks.time._living.plain_ages import ages_in
from kantlijn.checks.time._living.told_ages import Told, told_age
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence, beside, words_in
from kantlijn.checks.time._sentences import sentences as sentences_of
from kantlijn.checks.time._who import Name, names, subject
from kantlijn.story import Story, Time

# A day without a year that lies no further back than this is the last one of that name: some two months.
LATELY = 60
MONTH = 31  # days: "vorige week", "vorige maand"
# Characters from a nameless "she was 20" to the name and "is now 74".
NEXT_LINES = 160
# Words of a sentence that opens with a birth, up to its date: "Born on", "Geboren in".
OPENING = 2
# Nobody who is in the paper was born before this, unless the story says so in words.
FIRST_BIRTH = 1890


def facts(sentences: Sequence[Sentence]) -> Iterator[Fact]:
    """Every birth, death and age in a story of which it is plain whose it is."""
    lately = bool(sentences) and _tells_of_a_death(sentences[0])
    told, block = Told({}, [], set(), set(), lately), -1
    for index, sentence in enumerate(sentences):
        if not (sentence.figures or sentence.times or lately):
            continue
        here = sentence.story.block_at(sentence.span.start)
        if here != block:
            told.here.clear()
            block = here
        for fact in _facts_in(sentences, index, told):
            if _days.quoted(sentence.story, fact.mark.start):
                continue  # "zei ze: ‘Mijn vader stierf in 1950’"
            told.here.append(fact)
            if fact.kind == "death":
                told.dead.add(fact.person)
            yield fact


def _tells_of_a_death(first: Sentence) -> bool:
    """Whether the story of a sentence says of anybody that he or she has just died."""
    story, cue = first.story, first.life.just_died
    return bool(sentences_with(story, cue)) and cue.search(story.text) is not None


def _facts_in(sentences: Sequence[Sentence], index: int, told: Told) -> Iterator[Fact]:
    sentence, known = sentences[index], told.known
    words, story, span = sentence.words, sentence.story, sentence.span
    ages = ages_in(sentence)
    if not (ages or sentence.times or told.lately):
        return
    born = sentence.may_have(words.born) and words.born.search(story.text, span.start, span.end) is not None
    dead = sentence.may_have(words.died) and words.died.search(story.text, span.start, span.end) is not None
    brackets = bool(sentence.times) and story.text.find("(", span.start, span.end) >= 0
    if not (ages or born or dead or brackets) or (_days.quoted(story, span.start) and _days.quoted(story, span.end - 1)):
        return
    mine = names(sentence)
    for name in mine:
        if name.first is not None:
            known[name.surname] = name.first if known.get(name.surname, name.first) == name.first else None
    lives = list(_in_brackets(sentence, mine))
    told.dead.update(fact.person for fact in lives if fact.kind == "death")
    yield from lives
    if born:
        yield from _dated(sentences, index, "birth", known)
    if dead:
        yield from _dated(sentences, index, "death", known)
        yield from _reached(sentences, index, known)
        lately = sentence.life.just_died.search(story.text, span.start, span.end)
        who = subject(sentences, index, lately.end(), known) if lately is not None else None
        if who is not None:
            told.just.add(who[0])
    for quantity in ages:
        fact = told_age(sentences, index, quantity, mine, dead, told)
        if fact is not None:
            yield fact


def by_person(story: Story) -> dict[str, list[Fact]]:
    """The facts of a story, each with the others of its person."""
    return story.once(_by_person)


def _by_person(story: Story) -> dict[str, list[Fact]]:
    sentences = [*sentences_of(story)]
    people: dict[str, list[Fact]] = {}
    for fact in facts(sentences):
        people.setdefault(fact.person, []).append(fact)
    return _joined_to_their_names(people)


def _joined_to_their_names(people: dict[str, list[Fact]]) -> dict[str, list[Fact]]:
    """With the facts of a nameless "she" among those of the one person whom the next lines name and call so old now: "They
    married in 1950, when she was 20. Kathleen Miller is now 74".
    """
    nameless = [person for person, facts in people.items() if " " in person and all(fact.at == "moment" for fact in facts)]
    named = [person for person, facts in people.items() if any(fact.again for fact in facts) and " " not in person]
    if len(nameless) != 1 or len(named) != 1:
        return people
    (she,), (name,) = nameless, named
    ahead = people[name][0].mark.start - people[she][-1].mark.end
    if not 0 < ahead < NEXT_LINES or len(people[name]) != 1:
        return people
    return {**{each: facts for each, facts in people.items() if each != she}, name: [*people[she], *people[name]]}


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


def deaths_in(sentence: Sentence) -> list[Moment]:
    """The moments of a sentence at which somebody died, dated or of the last weeks."""
    return [moment for moment, _ in _beside_its_word(sentence, "death")]


def _beside_its_word(sentence: Sentence, kind: Literal["birth", "death"]) -> Iterator[tuple[Moment, Time]]:
    cue, reach = (sentence.words.born, 0) if kind == "birth" else (sentence.words.died, REACH_DEATH)
    if not sentence.times or not sentence.may_have(cue):
        return
    for moment in (*sentence.moments(), *(_just_now(sentence) if kind == "death" else ())):
        mark = moment.mark
        if mark is not None and beside(sentence, mark, cue, reach) and not _both(sentence, mark, sentence.words, kind):
            yield moment, mark


def _just_now(sentence: Sentence) -> Iterator[Moment]:
    """The days of a sentence without a year that lie right before the day of the story: "is maandag 3 maart overleden"."""
    today = sentence.story.date.day
    for time in sentence.times:
        if today is None or not time.relative or time.direction or time.field("year") is not None:
            continue
        moment = _moments.moment(time)
        if moment is not None and moment.days.width <= MONTH and 0 <= today - moment.days.low <= LATELY:
            yield moment


def _dated(
    sentences: Sequence[Sentence], index: int, kind: Literal["birth", "death"], known: Mapping[str, str | None]
) -> Iterator[Fact]:
    """The births or deaths of a sentence that have a date."""
    for moment, mark in _beside_its_word(sentences[index], kind):
        who = subject(sentences, index, mark.start, known) or _named_behind(sentences[index], mark)
        if who is not None:
            yield Fact(kind, *who, mark, moment)


def _named_behind(sentence: Sentence, mark: Time) -> tuple[str, str | None] | None:
    """The one full name of "Born in 1950, Colin Sillman went to sea"."""
    lead = sentence.lead(mark)
    opening = f"{lead} {re.split(',', sentence.tail(mark))[0]}"
    if words_in(lead) > OPENING or sentence.words.born.search(opening) is None:
        return None
    full = [name for name in names(sentence) if name.first is not None and name.start >= mark.end]
    return (full[0].surname, full[0].first) if len(full) == 1 else None


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
    """ "Anna Smit (Delft, 3 mei 1934 – Gouda, 12 juni 2010)": birth and death. Two years alone may be those of a reign, and one
    alone ("Anna Smit (1934)") those of a birth or of something else.
    """
    text = sentence.story.text
    for name in mine:
        if name.first is None or text[name.end : name.end + 2] != " (":
            continue
        closing = text.find(")", name.end, min(sentence.span.end, name.end + 120))
        inside = [time for time in sentence.times if name.end < time.start < closing and time.field("year") is not None]
        life = [m for m in (_moments.moment(time) for time in inside) if m is not None]
        if closing < 0 or not life or any(each.mark is None for each in life):
            continue
        first, last = life[0].mark, life[-1].mark
        if first is None or last is None:
            continue
        if len(life) == 1 and last.end == closing and life[0].year >= FIRST_BIRTH and _alone(text[name.end + 2 : first.start]):
            yield Fact("birth", name.surname, name.first, first, life[0], weak=True)
        days = all(time.field("day") is not None for time in inside)
        if len(life) == 2 and days and re.search(r"\s?(?:--?|–|—|†|;)\s?", text[first.end : last.start]):
            yield Fact("birth", name.surname, name.first, first, life[0])
            yield Fact("death", name.surname, name.first, last, life[1])


def _alone(before: str) -> bool:
    """Whether nothing but a place stands before a year in brackets: "(1975)", "(Breda, 1975)"."""
    return re.fullmatch(r"(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?,\s)?", before) is not None


def _both(sentence: Sentence, mark: Time, words: Cues, kind: str) -> bool:
    """Whether the other cue stands nearer: in "geboren in 1929, overleden in 2001" each year has a word of its own."""
    own, other = (words.born, words.died) if kind == "birth" else (words.died, words.born)
    text, span = sentence.story.text, sentence.span
    start = max(span.start, *(text.rfind(sign, span.start, mark.start) + 1 for sign in ",;:("))
    ends = (text.find(sign, mark.end, span.end) for sign in ",;:)")
    end = min([span.end, *(each for each in ends if each >= 0)])
    mine, others = own.search(text, start, end) is not None, other.search(text, start, end) is not None
    if mine != others:
        return others  # between the same two commas stands the one word and not the other
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
            beside_it = sentence.words.to_date.fullmatch(text, match.end(), mark.start)
            found.append(0 if beside_it else mark.start - match.end())
    return min(found)
