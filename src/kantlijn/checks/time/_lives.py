"""Birth, death and age of the people in a story, held against each other and against the story's day."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kantlijn.checks.time import _life_remarks, _moments
from kantlijn.checks.time._facts import OLDEST, Fact, facts
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import CHECK
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._who import subject
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.story import Quantity, Story, Time, within

# Ages at death are often written from two years alone: with old sources one year either way is no contradiction.
DEATH_SLACK = 1


def relations(story: Story, sentences: Sequence[Sentence]) -> Iterator[Tested]:
    """The facts of every person; each pair or triple of them that can contradict itself."""
    for sentence in sentences:
        yield from _life_in_brackets(sentence)
    people: dict[str, list[Fact]] = {}
    for fact in facts(sentences):
        people.setdefault(fact.person, []).append(fact)
    for told_of in people.values():
        yield from _person(story, told_of)
    yield from _acts(sentences, people)


def _person(story: Story, facts: list[Fact]) -> Iterator[Tested]:
    if len({fact.first for fact in facts if fact.first is not None}) > 1:
        return  # two people of one name: nothing is certain
    births = [f for f in facts if f.kind == "birth" and f.moment is not None]
    deaths = [f for f in facts if f.kind == "death" and f.moment is not None]
    if len({b.moment.year for b in births if b.moment}) > 1 or len({d.moment.year for d in deaths if d.moment}) > 1:
        return
    now = _moments.told(story)
    ages = [f for f in facts if f.kind == "age"]
    for birth in births[:1]:
        for death in deaths[:1]:
            if birth.moment is not None and death.moment is not None:
                yield from _born_and_died(birth, death)
        for age in ages:
            at = age.moment if age.at != "now" else now
            if age.at == "death" and at is None and deaths:
                at = deaths[0].moment
            if at is not None and birth.moment is not None and age.age is not None:
                yield from _aged(story, birth, age, at)
    yield from _two_ages(story, [age for age in ages if age.at == "now"])


def _born_and_died(birth: Fact, death: Fact) -> Iterator[Tested]:
    born, died = birth.moment, death.moment
    if born is None or died is None:
        return
    marks = (birth.mark, death.mark)
    (born_nl, born_en), (died_nl, died_en) = _life_remarks.when(born), _life_remarks.when(died)
    if died.days.high <= born.days.low:
        yield Tested(
            marks,
            "story",
            Finding(
                CHECK,
                "error",
                Words(
                    f"Hier staat een geboorte {born_nl} en een dood {died_nl}, dus eerder.",
                    f"The birth is put {born_en} and the death {died_en}, which is earlier.",
                ),
                (anchor(birth.mark), counterpart(death.mark)),
                calculation=(_life_remarks.difference(died.year, born.year),),
            ),
        )
    else:
        yield Tested(marks, "story")


def _aged(story: Story, birth: Fact, age: Fact, at: Moment) -> Iterator[Tested]:
    born = birth.moment
    if born is None or age.age is None:
        return
    youngest, oldest = ages_between(born, at)
    marks = tuple(dict.fromkeys(m for m in (age.mark, birth.mark, at.mark) if m is not None))
    slack = 0 if age.at == "now" else DEATH_SLACK
    off = max(youngest - slack - age.age, age.age - oldest - slack, 0)
    if off == 0:
        yield Tested(marks, "story")
        return
    grade: Severity = "query" if off == 1 or age.weak else "error"
    yield Tested(marks, "story", _life_remarks.wrong_age(story, birth, age, born, at, (youngest, oldest), grade))


def ages_between(born: Moment, at: Moment) -> tuple[int, int]:
    """The ages in whole years that somebody born at one moment may have at another."""
    return _completed(born.days.high - 1, at.days.low), _completed(born.days.low, at.days.high - 1)


def _completed(born: float, at: float) -> int:
    first, last = datetime.date.fromordinal(int(born)), datetime.date.fromordinal(int(at))
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def _two_ages(story: Story, ages: list[Fact]) -> Iterator[Tested]:
    """Two ages of one person, both when the story is told."""
    for first, second in pairwise(ages):
        if first.age is None or second.age is None or first.mark == second.mark:
            continue
        off = abs(first.age - second.age)
        marks = (first.mark, second.mark)
        if off == 0:
            yield Tested(marks, "story")
            continue
        one, other = (" ".join((fact.shown or story.words(fact.mark)).split()) for fact in (first, second))
        yield Tested(
            marks,
            "story",
            Finding(
                CHECK,
                "query" if off == 1 or first.weak or second.weak else "error",
                Words(
                    f"Hier staat ‘{other}’, eerder in het stuk is dezelfde persoon ‘{one}’.",
                    f"It says “{other}” here; earlier in the story the same person is “{one}”.",
                ),
                (anchor(second.mark), counterpart(first.mark)),
                calculation=(
                    Words(
                        f"{first.age} en {second.age}: {off} jaar verschil",
                        f"{first.age} and {second.age}: {off} year{'s' * (off > 1)} apart",
                    ),
                ),
            ),
        )


def _acts(sentences: Sequence[Sentence], people: dict[str, list[Fact]]) -> Iterator[Tested]:
    """What somebody did in a year before the birth: "In 1790 trouwde Bos" of a Bos who was born in 1830."""
    births = {
        person: facts_of[0]
        for person, facts in people.items()
        if len(facts_of := [fact for fact in facts if fact.kind == "birth" and fact.moment is not None]) == 1
        and len({fact.first for fact in facts if fact.first is not None}) <= 1
    }
    if not births:
        return
    told_of = {fact.mark for facts in people.values() for fact in facts}
    firsts = {person: fact.first for person, fact in births.items()}
    for index, sentence in enumerate(sentences):
        for moment in sentence.moments():
            if moment.mark is None or moment.mark in told_of:
                continue
            at = _doer(sentence, moment.mark)
            who = subject(sentences, index, at, firsts) if at else None
            birth = births.get(who[0]) if who else None
            if birth is None or birth.moment is None:
                continue
            marks = (moment.mark, birth.mark)
            if moment.days.high > birth.moment.days.low:
                yield Tested(marks, "story")
                continue
            (act_nl, act_en), (born_nl, born_en) = _life_remarks.when(moment), _life_remarks.when(birth.moment)
            message = Words(
                f"Wat hier {act_nl} gebeurt, ligt vóór de geboorte {born_nl}.",
                f"What is done here {act_en} comes before the birth {born_en}.",
            )
            places = (anchor(moment.mark), counterpart(birth.mark))
            line = _life_remarks.difference(moment.year, birth.moment.year)
            yield Tested(marks, "story", Finding(CHECK, "query", message, places, calculation=(line,)))


def _doer(sentence: Sentence, mark: Time) -> int | None:
    """Where the one who acts has been named, for "In 1790 trouwde Bos", "In 1790 she left"; None for any other sentence."""
    if len(sentence.lead(mark).split()) != 1 or sentence.words.died.search(sentence.tail(mark, 200)):
        return None
    behind = sentence.story.text[mark.end : sentence.span.end]
    words = list(re.finditer(r"[^\W\d_][\w’'-]*", behind[:80]))[:3]
    for word in words[:2]:
        if word[0].lower() in sentence.words.he_or_she or word[0][0].isupper():
            last = next((w for w in words if w.start() > word.start() and w[0][0].isupper()), word)
            return mark.end + (last if word[0][0].isupper() else word).end()
    return None


def _life_in_brackets(sentence: Sentence) -> Iterator[Tested]:
    """ "Anna Smit (1934-2010) werd 84": a life in brackets and the age reached right behind it."""
    text = sentence.story.text
    for time in sentence.times:
        year, to_year = time.field("year"), time.field("to_year")
        if year is None or to_year is None or text[time.start - 1 : time.start] != "(" or text[time.end : time.end + 1] != ")":
            continue
        for quantity in within(sentence.story.quantities, sentence.span):
            if not isinstance(quantity, Quantity) or quantity.start < time.end or quantity.value is None or quantity.hedge:
                continue
            plain = quantity.kind == "age" or (quantity.kind == "count" and quantity.counts in (None, "jaar", "year"))
            gap = text[time.end + 1 : quantity.start].lower()
            if not plain or len(gap.split()) > 2 or not sentence.words.lived.search(gap) or not 0 < quantity.value < OLDEST:
                continue
            born, died = _moments.years_moment(year, time), _moments.years_moment(to_year, time)
            birth = Fact("birth", "", None, time, born)
            age = Fact("age", "", None, quantity, died, int(quantity.value), "death")
            yield from _aged(sentence.story, birth, age, died)
