"""Whether a sentence is of another time than the tables, or denies what it says: then it is not held against them."""

from __future__ import annotations

from datetime import date

from kantlijn.checks.place._cues import Cues
from kantlijn.checks.place._geo import Masked
from kantlijn.story import Story, Time, within

# Since then the map of Europe is what it is; before it a town may have lain in another country, or a country been larger.
_MAP_SINCE = date(1993, 1, 1).toordinal()


def excused(story: Story, words: Cues, sentence: Masked) -> bool:
    """Whether the sentence is about the past, denies something, or speaks of what is made up."""
    told = story.text[sentence.span.start : sentence.span.end]
    if words.denied.search(told) or words.then.search(told):
        return True
    if story.date.high is not None and story.date.high < _MAP_SINCE:
        return True
    return any(_before(mark, _MAP_SINCE) for mark in within(story.times, sentence.span) if isinstance(mark, Time))


def long_ago(story: Story, sentence: Masked, years: int) -> bool:
    """Whether a sentence is of so many years before the story, or the story itself is so old against the tables."""
    now = story.date.high
    if now is None:
        return False
    limit = now - years * 365
    return any(_before(mark, limit) for mark in within(story.times, sentence.span) if isinstance(mark, Time))


def _before(mark: Time, day: int) -> bool:
    # `interval` counts from 1 January of year 1, as day 0; an ordinal from that day as 1.
    if mark.kind not in ("date", "period") or mark.interval is None or mark.unit == "minute":
        return False
    return mark.interval.high < day - 1
