"""What a story says of a person: a birth, a death, an age.

A fact belongs to a person only where the name, or a pronoun with one person before it, leaves no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._cues import Cues
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence, beside
from kantlijn.checks.time._who import Name, names, subject
from kantlijn.story import Mark, Quantity, Story, Time, within

REACH_DEATH = 60  # characters from a year to the word for dying: "in 1994 in een ziekenhuis in zijn geboortestad overleed"
OLDEST = 122  # years; the longest life on record (Jeanne Calment, 1875-1997)


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a story says of a person. `age` is a number of years at `at` (None: when the story is told).
    `weak`: the sentence is in the past tense, so that the age may be one of that time.
    """

    kind: Literal["birth", "death", "age"]
    person: str
    first: str | None
    mark: Mark
    moment: Moment | None = None
    age: int | None = None
    at: Literal["now", "death", "moment"] = "now"
    shown: str | None = None
    weak: bool = False


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
            fact = _age(sentences, index, quantity, mine, dead, known)
            if fact is not None:
                yield fact


def ages_in(sentence: Sentence) -> list[Quantity]:
    """The plain ages of a sentence."""
    story = sentence.story
    return [q for q in within(story.quantities, sentence.span) if isinstance(q, Quantity) and age_of(story, q) is not None]


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


def _deaths(sentence: Sentence, dates: list[Moment]) -> list[Moment]:
    """The moments at which somebody may have died: dated, or a day like "zaterdag" where the story has one."""
    dated = [m for m in dates if m.mark is not None and beside(sentence, m.mark, sentence.words.died, REACH_DEATH)]
    if dated:
        return dated
    days = [time for time in sentence.times if time.relative and time.kind == "date" and not time.direction]
    moments = (_moments.moment(time) for time in days)
    return [each for each in moments if each is not None] if len(days) == 1 else []


_OLD = re.compile(r"\s(?:jaar oud|jaar jong|years old|years of age)\b")


def age_of(story: Story, quantity: Quantity) -> int | None:
    """A plain age in whole years; None for "older than", "a man in his eighties", and for what is no age."""
    if quantity.value is None or quantity.hedge or quantity.value != int(quantity.value) or not 0 < quantity.value < OLDEST:
        return None
    if quantity.kind == "age":
        return int(quantity.value)
    return int(quantity.value) if quantity.kind == "count" and _OLD.match(story.text, quantity.number.end) else None


def _age(
    sentences: Sequence[Sentence],
    index: int,
    quantity: Quantity,
    mine: list[Name],
    dead: bool,
    known: Mapping[str, str | None],
) -> Fact | None:
    sentence = sentences[index]
    dates = sentence.moments()
    text, words = sentence.story.text, sentence.words
    years = age_of(sentence.story, quantity)
    if years is None or words.lasting.match(text, quantity.end + 1) or words.jubilee.match(text, quantity.end + 1):
        return None
    lead = text[max(sentence.span.start, quantity.start - 40) : quantity.start]
    who: tuple[str, str | None] | None = None
    elsewhere = [m for m in dates if m.mark is None or not beside(sentence, m.mark, words.born)]
    past = words.past.search(text[sentence.span.start : sentence.span.end]) is not None
    behind_it = text[quantity.end : quantity.end + 1]
    signs = lead[-1:] + behind_it if lead.endswith("(") else lead[-2:] + behind_it
    touching = [name for name in mine if text[name.end : quantity.start] == {"()": " (", ", ,": ", "}.get(signs)]
    if signs == "()" and not touching:
        return None
    if touching and not (dead and signs != "()"):
        if elsewhere and len(sentence.lead(_first_mark(elsewhere)).split()) <= 1:
            return None  # "In 1990 won Jan Bos (24)" is told in 1990
        name = touching[-1]
        first = name.first or known.get(name.surname)
        weak = bool(elsewhere) or (past and signs != "()")
        shown = text[name.start : quantity.end + (signs == "()")]
        return Fact("age", name.surname, first, quantity, None, years, "now", shown, weak)
    adjective = re.search(r"(?:jarige|year-old)$", text[quantity.start : quantity.end], re.IGNORECASE)
    if adjective:
        behind = [name for name in mine if name.start >= quantity.end and len(text[quantity.end : name.start].split()) <= 3]
        if not behind or re.search(r"[,.;:(]|\b(?:van|uit|of|from)\b", text[quantity.end : behind[0].start]):
            return None
        who = (behind[0].surname, behind[0].first or known.get(behind[0].surname))
        if who[1] is None and behind[0].surname not in known:
            return None
    else:
        who = subject(sentences, index, quantity.start, known)
    if who is None:
        return None
    shown = text[quantity.start : quantity.end] + (re.compile(r"[^\W\d_]*").match(text, quantity.end) or [""])[0]
    if dead:
        around = f"{lead[-20:]}|{shown}|{text[quantity.end : quantity.end + 20]}"
        if not words.at_death.search(around):
            return None  # "stierf toen haar zoon 27 was"
        near = _deaths(sentence, dates)
        return Fact("age", *who, quantity, near[0] if len(near) == 1 else None, years, "death", shown)
    if (day := birthday(sentence, quantity)) is not None:
        return Fact("age", *who, quantity, day, years, "moment", shown)
    if words.at_that_time.search(lead.lower()) or elsewhere or (past and not adjective):
        at = elsewhere[0] if len(elsewhere) == 1 and words.at_age.search(lead.lower()) else None
        return Fact("age", *who, quantity, at, years, "moment", shown) if at is not None else None
    return Fact("age", *who, quantity, None, years, "now", shown, weak=past)


_TO_DAY = re.compile(r"\s(?:jaar\s|years old\s)?(?:on\s|in\s|op\s)?")


def birthday(sentence: Sentence, quantity: Quantity) -> Moment | None:
    """The day in "werd vorige week 58", "turned 58 on Tuesday", "wordt in oktober 60": a day counted from the story's."""
    text = sentence.story.text
    for time in sentence.times:
        before = time.end <= quantity.start and not text[time.end : quantity.start].strip()
        behind = time.start >= quantity.end and _TO_DAY.fullmatch(text[quantity.end : time.start]) is not None
        if (before or behind) and time.relative and time.field("year") is None:
            # A bare weekday may lie ahead or behind: the day of the story is near enough.
            return _moments.told(sentence.story) if time.field("weekday") is not None else _moments.moment(time)
    return None


def _first_mark(moments: list[Moment]) -> Time:
    """The mark of the first moment; all of them come from marks."""
    return next(each.mark for each in moments if each.mark is not None)
