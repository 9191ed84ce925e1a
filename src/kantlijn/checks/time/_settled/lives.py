"""The births that the ages of one person tell, against each other and against the birth that is told: "In 2008 won ze, op
haar 19de, goud … in 1979 in Assen geboren".

Every age at a moment is a year of birth, give or take. Where those of one person meet, all is well. Where one of them
meets none of the others, and would with one digit written otherwise, it is remarked upon.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from kantlijn.checks.time import _days, _life_remarks
from kantlijn.checks.time._fact import Fact
from kantlijn.checks.time._living.ages import ages_between
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.people import NOBODY
from kantlijn.checks.time._settled.told_lives import Told, told_in
from kantlijn.checks.time._slips import TENS_AND_HUNDREDS, swapped
from kantlijn.finding import Finding, Severity, Tested
from kantlijn.story import Mark, Story

# So many facts before and behind an age are held against it: more is told of nobody, but of one name in an endless list.
MOST = 20
# An age at some other moment than now may be told a year off.
SLACK = 1


class Estimate(NamedTuple):
    """The years in which somebody was born who is told to be so old at a moment."""

    told: Told
    moment: Moment
    low: int
    high: int

    def meets(self, other: Estimate, by: int = 0) -> bool:
        """Whether the two may be of one birth, the one put so many years off."""
        return self.low + by <= other.high and other.low <= self.high + by


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every age that no other rule has put to the test (`bound`), against what else is told of that person."""
    people: dict[int, list[Told]] = {}
    for each in told_in(sentences):
        people.setdefault(each.whose.person, []).append(each)
    for facts in people.values():
        for number, told in enumerate(facts):
            if told.fact.kind == "birth" or told.fact.mark in bound:
                continue
            others = [*facts[max(0, number - MOST) : number], *facts[number + 1 : number + 1 + MOST]]
            found = _settled(sentences[0].story, told, others)
            if found is not None:
                yield found


def _estimates(told: Told) -> list[Estimate]:
    if told.fact.kind == "birth":
        return [Estimate(told, told.moments[0], told.moments[0].year, told.moments[0].year)]
    age = told.fact.age or 0
    slack = [0 if each.mark is None else SLACK for each in told.moments]
    return [
        Estimate(told, each, each.year - age - 1 - more, _days.year_of(each.days.high - 1) - age + more)
        for each, more in zip(told.moments, slack, strict=True)
    ]


def _settled(story: Story, told: Told, others: Sequence[Told]) -> Tested | None:
    pairs = [
        (mine, other)
        for each in others
        for mine in _estimates(told)
        for other in _estimates(each)
        if not (mine.moment.mark is other.moment.mark and each.fact.kind == "age")  # two ages at one moment are two people's
    ]
    fits = next(((mine, other) for mine, other in pairs if mine.meets(other)), None)
    if fits is not None:
        return Tested(_marks(*fits), "story")
    slips = [(mine, other) for mine, other in pairs if _one_slip(mine, other)] or [
        (mine, other) for mine, other in pairs if _plain(mine, other)
    ]
    if not slips:
        return None
    mine, other = min(slips, key=lambda pair: (pair[1].told.fact.kind != "birth", abs(pair[1].told.sentence - told.sentence)))
    if mine.told.sentence < other.told.sentence and other.told.fact.kind == "age" and other.told.fact.at == "now":
        mine, other = other, mine  # said of the one that is told last
    return Tested(_marks(mine, other), "story", _remark(story, mine, other))


def _plain(mine: Estimate, other: Estimate) -> bool:
    """Whether nobody else and no other moment can be meant, and the years are too far apart for a slip of counting."""
    alone = all(each.told.whose.sure and len(each.told.moments) == 1 for each in (mine, other))
    return alone and max(mine.low - other.high, other.low - mine.high) > SLACK


def _one_slip(mine: Estimate, other: Estimate) -> bool:
    """Whether they meet with one digit of the age, or of the year of birth, written otherwise; or with two swapped."""
    if any(mine.meets(other, by) for off in TENS_AND_HUNDREDS for by in (off, -off)):
        return True
    age = mine.told.fact.age or 0
    turned = int(str(age)[::-1])
    if swapped(age, turned) and mine.meets(other, age - turned):
        return True
    return other.told.fact.kind == "birth" and any(swapped(other.low, year) for year in range(mine.low, mine.high + 1))


def _marks(mine: Estimate, other: Estimate) -> tuple[Mark, ...]:
    marks = (mine.told.fact.mark, other.told.fact.mark, mine.moment.mark, other.moment.mark)
    return tuple(dict.fromkeys(mark for mark in marks if mark is not None))


def _remark(story: Story, mine: Estimate, other: Estimate) -> Finding:
    grade = _grade(story, mine, other)
    age, known = _dated(mine), _dated(other)
    if known.kind == "birth":
        possible = ages_between(other.moment, mine.moment)
        return _life_remarks.wrong_age(story, known, age, other.moment, mine.moment, possible, grade)
    if mine.moment.mark is None:
        return _life_remarks.two_moments(story, age, known, mine.moment, grade)
    if other.moment.mark is None:
        return _life_remarks.two_moments(story, known, age, other.moment, grade)
    return _life_remarks.other_moments(story, known, age, grade)


def _dated(estimate: Estimate) -> Fact:
    """The fact as it is told of that one moment."""
    if estimate.told.fact.kind == "birth":
        return estimate.told.fact
    return estimate.told.fact._replace(moment=estimate.moment, at="now" if estimate.moment.mark is None else "moment")


def _grade(story: Story, mine: Estimate, other: Estimate) -> Severity:
    """Sure of a person with a name, not in somebody's words, where the years leave no other moment to be meant."""
    quoted = any(_days.quoted(story, each.told.fact.mark.start) for each in (mine, other))
    choice = any(len([m for m in each.told.moments if m.mark is not None]) > 1 for each in (mine, other))
    sure = mine.told.whose.sure and other.told.whose.sure
    plain = sure and _one_slip(mine, other) and mine.told.whose.person != NOBODY
    return "error" if plain and not (quoted or choice) else "query"
