""" "Vorig jaar, in 2017", "last month, in May": a year or a month named by its place beside today, and by its name."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from kantlijn.checks.time import _days
from kantlijn.checks.time._sentences import Sentence
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.reading.times import calendar
from kantlijn.story import Time

CHECK = "time.ago"

# Up to so many days into a month or a year, what is printed may still have been written in the one before.
TURN = 7

_CLOSED = re.compile(r"\s*(?:[,.:)–—]|$)")
_MONTHS_WIDE = (27, 32)
_YEAR_WIDE = 360


def relations(sentence: Sentence) -> Iterator[Tested]:
    """Every "last year" or "next month" that stands right beside a year or a month of that name."""
    for index, mark in enumerate(sentence.times):
        if not _beside_today(mark):
            continue
        after = sentence.times[index + 1] if index + 1 < len(sentence.times) else None
        before = sentence.times[index - 1] if index else None
        if after is not None and _repeats(sentence, mark, after):
            yield from _held(sentence, mark, after)
        elif before is not None and _repeats(sentence, before, mark):
            yield from _held(sentence, mark, before)


def _beside_today(mark: Time) -> bool:
    """Whether a mark is a whole year or month counted from today: "vorig jaar", "this month"."""
    if mark.kind != "period" or not mark.relative or mark.vague or mark.fields or mark.direction or mark.interval is None:
        return False
    return mark.interval.width > _MONTHS_WIDE[0]


def _repeats(sentence: Sentence, first: Time, second: Time) -> bool:
    """Whether the second says the first again: nothing between but "(", ", in", and nothing behind that goes on from it.

    "Vorig jaar, in 2017 en in 2015" is a list, "ze won vorig jaar, in 2017 werd ze tweede" another thought.
    """
    gap = sentence.gap(first, second)
    apart = sentence.words.namely.search(gap) is not None
    closed = _CLOSED.match(sentence.tail(second)) is not None
    return apart and closed and sentence.words.tight(gap) and not _in_a_list(sentence, first)


def _in_a_list(sentence: Sentence, first: Time) -> bool:
    """Whether another time stands right before the first, as in "in 2015, 2016, dit jaar, …"."""
    before = [time for time in sentence.times if time.end <= first.start]
    return bool(before) and sentence.words.listed.fullmatch(sentence.gap(before[-1], first)) is not None


def _held(sentence: Sentence, mark: Time, named: Time) -> Iterator[Tested]:
    story, today = sentence.story, sentence.story.date.day
    if today is None or mark.interval is None:
        return
    yearly = mark.interval.width > _YEAR_WIDE
    here = datetime.date.fromordinal(int(mark.interval.low))
    said = named.field("year") if yearly else named.field("month")
    if said is None or named.kind != "period" or named.field("to_year") is not None:
        return
    year = named.field("year")
    off = said - here.year if yearly else _months_off(said, here.month, year, here.year)
    if off == 0:
        yield Tested((mark, named), "story")
        return
    if off == -1 and _just_turned(today, yearly):
        return
    if abs(off) == 1 and sentence.words.rolling.match(story.words(mark)):
        return
    severity: Severity = "query" if _days.quoted(story, mark.start) or (abs(off) == 1 and not yearly) else "error"
    yield Tested((mark, named), "story", _remark(sentence, mark, named, here, severity))


def _months_off(said: int, month: int, year: int | None, of_year: int) -> int:
    """How many months the one named lies from the one meant; without a year the nearest of that name."""
    if year is not None:
        return (year - of_year) * 12 + said - month
    return (said - month + 6) % 12 - 6


def _just_turned(today: int, yearly: bool) -> bool:
    date = datetime.date.fromordinal(today)
    start = calendar.ordinal(date.year, 1 if yearly else date.month, 1) or today
    return today - start < TURN


def _remark(sentence: Sentence, mark: Time, named: Time, here: datetime.date, severity: Severity) -> Finding:
    story = sentence.story
    one, other = (" ".join(story.words(time).split()) for time in (mark, named))
    told = story.date.day or here.toordinal()
    meant = _days.period_name(mark, here)
    return Finding(
        CHECK,
        severity,
        Words(
            f"‘{one}’ is {meant.nl}, en hier staat ‘{other}’.",
            f"“{one}” is {meant.en}, and here it says “{other}”.",
        ),
        (anchor(named), counterpart(mark)),
        calculation=(_days.told_on(told),),
    )
