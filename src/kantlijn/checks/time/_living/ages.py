"""Ages: one against a birth, and two of one person against each other."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kantlijn.checks.time import _life_remarks, _moments
from kantlijn.checks.time._fact import OLDEST, Fact
from kantlijn.checks.time._moments import Moment
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.reading.times import calendar
from kantlijn.story import Story

CHECK = "time.age"

# Ages at death are often written from two years alone: with old sources one year either way is no contradiction.
DEATH_SLACK = 1
# An age at some moment may be told a year off ("in 1990, toen hij 24 was", of the year in which he turned 24).
MOMENT_SLACK = 1
# A year in brackets is a birth for certain only right beside the age: "de 44-jarige Gerrit Okken (1975)".
BRACKETS = 60


def aged(story: Story, birth: Fact, age: Fact, at: Moment) -> Iterator[Tested]:
    """An age at a moment, against a birth."""
    born = birth.moment
    if born is None or age.age is None:
        return
    youngest, oldest = ages_between(born, at)
    marks = tuple(dict.fromkeys(m for m in (age.mark, birth.mark, at.mark) if m is not None))
    # Two days leave no room: whoever was born on 14 May 1931 and died on 3 March 2014 was 82.
    exact = age.at == "death" and not (born.year_only or at.year_only)
    slack = 0 if age.at == "now" or exact else DEATH_SLACK
    off = max(youngest - slack - age.age, age.age - oldest - slack, 0)
    if off == 0:
        if not at.open:  # where the day of the story is not known, only what is wrong on every day was put to the test
            yield Tested(marks, "story")
        return
    apart = abs(age.mark.start - birth.mark.start) > BRACKETS
    grade: Severity = "query" if off == 1 or age.weak or at.open or (birth.weak and apart) else "error"
    yield Tested(marks, "story", _life_remarks.wrong_age(story, birth, age, born, at, (youngest, oldest), grade))


def ages_between(born: Moment, at: Moment) -> tuple[int, int]:
    """The ages in whole years that somebody born at one moment may have at another."""
    youngest = completed(born.days.high - 1, at.days.low)
    return youngest, OLDEST if at.open else completed(born.days.low, at.days.high - 1)


def completed(born: float, at: float) -> int:
    """The age in whole years at a day of whoever was born on another."""
    first, last = datetime.date.fromordinal(int(born)), datetime.date.fromordinal(int(at))
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def same_age(story: Story, ages: Sequence[Fact]) -> Iterator[Tested]:
    """Two ages of one person, both when the story is told."""
    for first, second in pairwise(ages):
        if first.age is None or second.age is None or first.mark == second.mark:
            continue
        if story.sentence_at(first.mark.start) == story.sentence_at(second.mark.start) and first.age != second.age:
            continue  # father and daughter of one name: nobody says his age twice in one sentence
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


def two_moments(story: Story, ages: Sequence[Fact]) -> Iterator[Tested]:
    """The age of one person now, against those at other moments: "Hij is 43. In 1990, toen hij 24 was, …"."""
    now = _moments.told(story)
    today = next((fact for fact in ages if fact.at == "now"), None)
    if now is None or today is None or today.age is None:
        return
    for then in ages:
        if then.at != "moment" or then.moment is None or then.age is None:
            continue
        marks = tuple(dict.fromkeys(m for m in (today.mark, then.mark, then.moment.mark) if m is not None))
        off = math.ceil(born(today.age, now).gap(born(then.age, then.moment)) / calendar.DAYS["year"])
        if off <= MOMENT_SLACK:
            yield Tested(marks, "story")
        else:
            grade: Severity = "query" if off == MOMENT_SLACK + 1 or today.weak else "error"
            yield Tested(marks, "story", _life_remarks.two_moments(story, today, then, now, grade))


def other_moments(story: Story, ages: Sequence[Fact]) -> Iterator[Tested]:
    """Two ages of one person at two moments of which neither is now: "at 19, in 1980, … In 1999, when she was 38"."""
    dated = [fact for fact in ages if fact.at == "moment" and fact.moment is not None and fact.moment.mark is not None]
    for first, second in pairwise(dated):
        if first.moment is None or second.moment is None or first.age is None or second.age is None:
            continue
        if first.mark == second.mark or first.moment.mark == second.moment.mark:
            continue
        marks = tuple(
            dict.fromkeys(m for m in (second.mark, first.mark, first.moment.mark, second.moment.mark) if m is not None)
        )
        off = math.ceil(born(second.age, second.moment).gap(born(first.age, first.moment)) / calendar.DAYS["year"])
        if off <= MOMENT_SLACK:
            yield Tested(marks, "story")
        else:
            grade: Severity = "query" if off == MOMENT_SLACK + 1 else "error"
            yield Tested(marks, "story", _life_remarks.other_moments(story, first, second, grade))


def born(age: int, at: Moment) -> Interval:
    """The days on which somebody may be born who has an age at a moment."""
    first = calendar.shifted(int(at.days.low), -(age + 1), "year") + 1
    last = calendar.shifted(int(at.days.high) - 1, -age, "year")
    return Interval(min(first, last), last)
