"""A weekend beside its two days: "komend weekend, 14 en 15 september"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.finding import Finding, Tested, Words, anchor
from kantlijn.language.patterns import patterns
from kantlijn.reading.times import calendar
from kantlijn.story import Story

CHECK = "time.weekday"

SATURDAY = 5
# Days between the story and dates without a year within which the nearest such days are meant: some four months.
NEAR = 120
LEAD = 30  # characters before the dates in which "het weekend van" stands


class WeekendWords:
    """Before two dates: they are those of a weekend."""

    weekend_of: re.Pattern[str]


def relations(story: Story) -> Iterator[Tested]:
    """Every two days that are called a weekend. A question: a fair may call its weekend what it likes."""
    words = patterns(story.language, "checks.feasts", WeekendWords, re.IGNORECASE)
    today = story.date.day
    for time in story.times:
        days = time.interval
        if time.kind != "period" or days is None or days.width != 2 or time.vague or time.field("month") is None:
            continue
        called = words.weekend_of.search(story.text, max(0, time.start - LEAD), time.start) is not None
        if not called or _days.quoted(story, time.start):
            continue
        if time.field("year") is None and (today is None or abs(days.low - today) > NEAR):
            continue
        first = int(days.low)
        if calendar.weekday(first) == SATURDAY:
            yield Tested((time,), "shelf")
            continue
        here = " ".join(story.words(time).split())
        nl, en = (_days.weekday_and_day(first, code) for code in ("nl", "en"))
        saturday = _days.nearest(SATURDAY, first)
        message = Words(f"‘{here}’ is geen weekend: het begint op {nl}.", f"“{here}” is no weekend: it starts on {en}.")
        line = Words(
            f"de zaterdag in de buurt is {wording.day(saturday, 'nl')}",
            f"the Saturday nearby is {wording.day(saturday, 'en')}",
        )
        yield Tested((time,), "shelf", Finding(CHECK, "query", message, (anchor(time),), calculation=(line,)))
