"""The ages of the people in a story, held against their births and deaths and against the story's day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.time import _moments
from kantlijn.checks.time._fact import Fact
from kantlijn.checks.time._living import ages, one_sentence
from kantlijn.checks.time._living.facts import births_and_deaths, by_person, one_person
from kantlijn.checks.time._sentences import Sentence, sentences
from kantlijn.finding import Tested
from kantlijn.story import Mark, Story


def told(story: Story) -> tuple[Tested, ...]:
    """The ages of a story that words tie to a person, held or not."""
    return tuple(relations(story, list(sentences(story))))


def relations(story: Story, everything: Sequence[Sentence]) -> Iterator[Tested]:
    """The facts of every person; each pair or triple of them that can contradict itself."""
    for sentence in everything:
        yield from one_sentence.life_in_brackets(sentence)
    people = by_person(story)
    bound: set[Mark] = set()
    for told_of in filter(one_person, people.values()):
        for tested in _person(story, told_of):
            bound.update(tested.marks)
            yield tested
    for sentence in everything:
        # What a name has bound already is not said again.
        alone = (*one_sentence.born_and_aged(sentence), *one_sentence.born_and_died(sentence))
        yield from (each for each in alone if not bound.issuperset(each.marks))


def _person(story: Story, facts: list[Fact]) -> Iterator[Tested]:
    births, deaths = births_and_deaths(facts)
    now = _moments.told_from(story)
    told = [f for f in facts if f.kind == "age"]
    for birth in births[:1]:
        for age in told:
            at = age.moment if age.at != "now" else now
            if age.at == "death" and at is None and deaths:
                at = deaths[0].moment
            if at is not None and birth.moment is not None and age.age is not None:
                yield from ages.aged(story, birth, age, at)
    yield from ages.same_age(story, [age for age in told if age.at == "now"])
    if not births:
        yield from ages.two_moments(story, told)
        yield from ages.other_moments(story, told)
