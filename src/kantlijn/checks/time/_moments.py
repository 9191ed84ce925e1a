"""Moments of a story: a day or a stretch of days that something happened on, and the time between two of them."""

from __future__ import annotations

import datetime
import math
from typing import NamedTuple

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.interval import Interval
from kantlijn.reading.times import calendar
from kantlijn.story import Story, Time
from kantlijn.words import Words

# Months and years are not all of one length: this many days either side of a computed one.
CALENDAR_SLACK = 2.0
# What is called a moment is at most a season or a year; a decade says too little to subtract from.
LONGEST_MOMENT = 400


class Moment(NamedTuple):
    """A day or a stretch of days that something happened on, half-open; the mark it comes from (None: the day of the
    story), and how a remark calls it.
    """

    days: Interval
    mark: Time | None
    shown: Words
    year_only: bool = False

    @property
    def open(self) -> bool:
        """Whether it is every day from its first one on: a story whose own day is not known."""
        return math.isinf(self.days.high)

    @property
    def year(self) -> int:
        """The year of its first day."""
        return _days.year_of(self.days.low)


def moment(time: Time) -> Moment | None:
    """The moment that a date or a period tells, or None where it leaves the day open or is too long a time."""
    if time.kind not in ("date", "period") or time.interval is None or time.direction or time.field("to_year") is not None:
        return None
    if time.interval.width > LONGEST_MOMENT or time.field("decade") or time.field("century"):
        return None
    low, high = int(time.interval.low), int(time.interval.high)
    if low < 1 or high > calendar.LAST + 1:
        return None  # "gisteren" of the first day of the calendar
    year_only = time.kind == "period" and high - low > 300
    return Moment(time.interval, time, _shown(low, high), year_only)


def years_moment(year: int, mark: Time) -> Moment:
    """A bare year as a moment."""
    return Moment(calendar.years(year), mark, Words(str(year), str(year)), True)


def told(story: Story) -> Moment | None:
    """The day the story is told on, where it is one day."""
    day = story.date.day
    if day is None:
        return None
    return Moment(Interval(day, day + 1, True, False), None, _shown(day, day + 1))


def told_from(story: Story) -> Moment | None:
    """The day the story is told on, or all days from the latest date that it names, where only that is known."""
    low = story.date.low
    if low is None or story.date.high is not None:
        return told(story)
    days = (time.interval for time in story.times if time.field("day") is not None)
    if not any(day is not None and day.low == low for day in days):
        return None  # a year or a month may as well be one to come: "de brug is in juni 2035 klaar"
    shown = Words(f"{wording.day(low, 'nl')} of later", f"{wording.day(low, 'en')} or later")
    return Moment(Interval(low, math.inf, True, False), None, shown)


def _shown(low: int, high: int) -> Words:
    if high - low == 1:
        return Words(wording.day(low, "nl"), wording.day(low, "en"))
    first, last = datetime.date.fromordinal(low), datetime.date.fromordinal(high - 1)
    if (first.year, first.month) == (last.year, last.month) and high - low > 27:
        return Words(wording.month(low, "nl"), wording.month(low, "en"))
    if first.year == last.year:
        return Words(str(first.year), str(first.year))
    return Words(f"{first.year}/{last.year % 100:02}", f"{first.year}/{last.year % 100:02}")


def elapsed(first: Moment, last: Moment, unit: str) -> Interval:
    """How much time may lie between two moments, in a unit."""
    size = calendar.DAYS[unit]
    slack = 0.0 if unit in ("day", "week", "fortnight") else CALENDAR_SLACK
    shortest = last.days.low - (first.days.high - 1) - slack
    longest = (last.days.high - 1) - first.days.low + slack
    return Interval(shortest / size, longest / size)
