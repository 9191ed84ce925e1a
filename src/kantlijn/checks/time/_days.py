"""Days as the checks of time need them: their weekday, their name in a remark, and the years a passage speaks of."""

from __future__ import annotations

import datetime

from kantlijn import wording
from kantlijn.reading.times import calendar
from kantlijn.story import Span, Story, Time, within
from kantlijn.words import Words

_WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}  # fmt: skip

# A year, or a season over two of them, tells the time of a passage; a decade does not.
_LONGEST_YEARS = 2
_MONTH = 31  # days, at most
# As far back, in characters, as a passage is taken to reach, about a page; one endless block costs no more than that.
PASSAGE = 3000


def weekday_name(number: int, language: str) -> str:
    """What a weekday is called in a remark; 0 is Monday."""
    return _WEEKDAYS["nl" if language == "nl" else "en"][number]


def weekday_and_day(ordinal: int, language: str) -> str:
    """A day with its weekday: "zaterdag 6 oktober 2018"."""
    return f"{weekday_name(calendar.weekday(ordinal), language)} {wording.day(ordinal, language)}"


def nearest(weekday: int, around: int) -> int:
    """The day of that weekday which lies nearest to another day, within the calendar."""
    ahead = (weekday - calendar.weekday(around)) % 7
    day = around + (ahead if ahead <= 3 else ahead - 7)
    return min(calendar.LAST, max(1, day))


def is_day(time: Time) -> bool:
    """Whether it is a day of a month, which the calendar has; its year may be left out."""
    return time.kind == "date" and time.field("day") is not None and time.field("month") is not None and not time.impossible


def day_and_month(ordinal: int, language: str) -> str:
    """A day without its year: "6 oktober"."""
    return wording.day(ordinal, language).rsplit(" ", 1)[0]


def period_name(mark: Time, first: datetime.date) -> Words:
    """What a year or a month is called, by its first day: "2018", "juli 2019"."""
    if mark.interval is not None and mark.interval.width > _MONTH:
        return Words(str(first.year), str(first.year))
    day = first.toordinal()
    return Words(wording.month(day, "nl"), wording.month(day, "en"))


def told_on(day: int) -> Words:
    """The line of a calculation that says when the story is told."""
    return Words(f"het verhaal is van {wording.day(day, 'nl')}", f"the story is told on {wording.day(day, 'en')}")


def year_of(ordinal: float) -> int:
    """The year a day lies in; of a day beyond the calendar the first or the last that it has."""
    return datetime.date.fromordinal(min(calendar.LAST, max(1, int(ordinal)))).year


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    span = calendar.month(year, month)
    return int(span.high - span.low)


def years_spoken_of(story: Story, before: Time) -> set[int]:
    """The years named before a mark, in its block and the one before: the passage may be told in one of them."""
    first = story.blocks[max(0, story.block_at(before.start) - 1)].start if story.blocks else 0
    first = max(first, before.start - PASSAGE)
    years: set[int] = set()
    for time in times_between(story, Span(first, before.start)):
        if time.kind not in ("date", "period") or time.interval is None:
            continue
        if time.relative and time.field("month") is not None:
            continue
        low, high = year_of(time.interval.low), year_of(time.interval.high - 1)
        if high - low < _LONGEST_YEARS:
            years.update(range(low, high + 1))
    return years


def times_before(story: Story, mark: Time) -> list[Time]:
    """The times of the block before a mark, in order, no further back than a passage reaches."""
    start = story.blocks[story.block_at(mark.start)].start
    return times_between(story, Span(max(start, mark.start - PASSAGE), mark.start))


def times_between(story: Story, span: Span) -> list[Time]:
    """The times that lie in a span, in order."""
    return [mark for mark in within(story.times, span) if isinstance(mark, Time)]


def quoted(story: Story, at: int) -> bool:
    """Whether an offset lies within quotation marks."""
    return story.quotation_at(at) is not None
