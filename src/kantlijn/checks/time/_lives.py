"""Birth, death and age of the people in a story, held against each other and against the story's day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.time import _acts, _ages, _life_remarks, _moments, _one_sentence
from kantlijn.checks.time._fact import Fact
from kantlijn.checks.time._facts import facts
from kantlijn.checks.time._outcome import CHECK
from kantlijn.checks.time._sentences import Sentence
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Mark, Story


def relations(story: Story, sentences: Sequence[Sentence]) -> Iterator[Tested]:
    """The facts of every person; each pair or triple of them that can contradict itself."""
    for sentence in sentences:
        yield from _one_sentence.life_in_brackets(sentence)
    people: dict[str, list[Fact]] = {}
    for fact in facts(sentences):
        people.setdefault(fact.person, []).append(fact)
    bound: set[Mark] = set()
    for told_of in people.values():
        for tested in _person(story, told_of):
            bound.update(tested.marks)
            yield tested
    for sentence in sentences:
        # What a name has bound already is not said again.
        yield from (each for each in _one_sentence.born_and_aged(sentence) if not bound.issuperset(each.marks))
    yield from _acts.relations(sentences, people)


def _person(story: Story, facts: list[Fact]) -> Iterator[Tested]:
    if len({fact.first for fact in facts if fact.first is not None}) > 1:
        return  # two people of one name: nothing is certain
    births = [f for f in facts if f.kind == "birth" and f.moment is not None]
    deaths = [f for f in facts if f.kind == "death" and f.moment is not None]
    if len({b.moment.year for b in births if b.moment}) > 1 or len({d.moment.year for d in deaths if d.moment}) > 1:
        return
    now = _moments.told_from(story)
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
                yield from _ages.aged(story, birth, age, at)
    yield from _ages.same_age(story, [age for age in ages if age.at == "now"])
    if not births:
        yield from _ages.two_moments(story, ages)


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
