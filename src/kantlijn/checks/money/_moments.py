"""The days a conversion is judged at: the passage's own time before the story's, the story's before nothing."""

from __future__ import annotations

import math
import re
from datetime import date
from typing import Literal, NamedTuple

from kantlijn.checks.money._pairs import Pair, language
from kantlijn.finding import Words
from kantlijn.story import Span, Story, Time, within
from kantlijn.wording import day, month

# A story is written, and its amounts converted, before it is printed: the rates of the week before its date count as
# those of its date (a weekly paper closes some days ahead; a daily prints the rate of the working day before).
LEAD = 7
# Two weeks and more is no longer one moment.
_WIDE = 31
# A stretch of years says when a thing went on, not when an amount was converted.
_LONGEST = 800


class Moment(NamedTuple):
    """Inclusive days (proleptic ordinals) at which an amount may have been converted, and what says so.

    `wide`: the text leaves the day open, so that the rates of all these days are possible. `time` is its mark.
    """

    first: int
    last: int
    origin: Literal["passage", "story", "open"]
    time: Time | None = None

    @property
    def wide(self) -> bool:
        """Whether nothing but the story as a whole bounds the days."""
        return self.origin == "open"

    @property
    def days(self) -> tuple[int, int]:
        """The days whose rates count: of a single day also those of the week before it."""
        return (self.first - LEAD if self.first == self.last else self.first), self.last

    def said(self) -> Words:
        """When, as it stands in a sentence."""
        return Words(*(self._said(language) for language in ("nl", "en")))

    def _said(self, language: str) -> str:
        nl = language == "nl"
        low, high = date.fromordinal(self.first), date.fromordinal(self.last)
        after = date.fromordinal(self.last + 1)
        if self.first == self.last:
            return f"{'op' if nl else 'on'} {day(self.first, language)}"
        if low.month == low.day == after.month == after.day == 1 and after.year == low.year + 1:
            return f"in {low.year}"
        if low.day == 1 and after.day == 1 and (low.year, low.month) == (high.year, high.month):
            return f"in {month(self.first, language)}"
        between, until = ("tussen", "en") if nl else ("between", "and")
        return f"{between} {day(self.first, language)} {until} {day(self.last, language)}"


class Moments(NamedTuple):
    """When a pair is judged: `judged`, and other moments the passage may mean. `now` is the story's own date."""

    judged: Moment
    others: tuple[Moment, ...]
    now: Moment


def of_story(story: Story, last_quoted: int, first_quoted: int) -> Moment:
    """The story's own date; where it is open, from the latest past date the text fixes up to the last quotation."""
    low, high = story.date.low, story.date.high
    if low is not None and high is not None and high - low <= _WIDE:
        return Moment(low, high, "story")
    high = last_quoted if high is None else high
    if low is None:
        ends = [time.high for time in map(_moment, story.times) if time is not None]
        low = max((end for end in ends if end <= high), default=min(first_quoted, high))
    return Moment(min(low, high), max(low, high), "open")


def _moment(time: Time) -> _Days | None:
    if time.kind not in ("date", "period", "datetime") or time.interval is None or time.impossible:
        return None
    if not time.interval.is_bounded or time.interval.low < 1:
        return None
    scale = 1440 if time.kind == "datetime" else 1
    low = math.floor(time.interval.low / scale)
    high = math.floor(time.interval.high / scale)
    if time.kind != "datetime" and not time.interval.high_closed:
        high = math.ceil(time.interval.high) - 1
    if high < low or high > date.max.toordinal() - 2:
        return None
    return _Days(low, high)


def _telling(time: Time, now: Moment) -> _Days | None:
    """The days of a time that can date an amount: past, not too long, and saying more than the story's own date."""
    days = _moment(time)
    if days is None or days.low > now.last or days.high - days.low > _LONGEST:
        return None
    if not now.wide and days.low <= now.first <= days.high and days.low != days.high:
        return None  # "dit jaar"
    return days


class _Days(NamedTuple):
    low: int
    high: int


def of_pair(story: Story, pair: Pair, now: Moment) -> Moments:
    """When a conversion was made, going by its sentence; words like "koers van vandaag" go before everything."""
    words = language(story.language)
    sentence = story.sentences[story.sentence_at(pair.first.start)]
    second = story.sentences[story.sentence_at(pair.second.start)]
    around = story.text[pair.around.start : pair.around.end]
    found: list[tuple[tuple[bool, int], Moment, bool]] = []
    for time in within(story.times, Span(sentence.start, second.end)):
        days = _telling(time, now) if isinstance(time, Time) else None
        if days is None or not isinstance(time, Time):
            continue
        nearness = (time.start > pair.second.start, abs(time.start - pair.first.start))
        moment = Moment(days.low, min(days.high, max(now.last, days.low)), "passage", time)
        found.append((nearness, moment, _governs(story, time, pair, sentence.start)))
    found.sort(key=lambda each: each[0])
    governing = [moment for _, moment, governs in found if governs]
    loose = [moment for _, moment, governs in found if not governs]
    if not governing or words.now.search(around):
        return Moments(now, (*_earlier(story, sentence.start, now), *governing, *loose), now)
    others = (*governing[1:], *loose)
    return Moments(governing[0], others, now)


def _governs(story: Story, time: Time, pair: Pair, start: int) -> bool:
    """Whether a time in the sentence dates the amounts: it stands before them in their clause, or right behind them."""
    words = language(story.language)
    if words.not_when.search(story.text[max(start, time.start - 12) : time.start]):
        return False
    if time.start < pair.first.start:
        between = story.text[time.end : pair.first.start]
        return not (_CLAUSE.search(between) or words.now.search(between))
    behind = story.text[pair.second.end : time.start]
    return len(behind) <= _BEHIND and not _CLAUSE.search(behind.removeprefix(")"))


_CLAUSE = re.compile(r"[;()]")
# "(€ 94) in 2008": a preposition and an article fit in this many characters, another clause does not.
_BEHIND = 16


def _earlier(story: Story, before: int, now: Moment) -> tuple[Moment, ...]:
    """The times of the sentences before in the same block: they may still hold."""
    block = story.blocks[story.block_at(before)] if story.blocks else None
    first = story.sentence_at(before) - 2
    start = max(block.start if block else 0, story.sentences[max(0, first)].start)
    found = []
    for time in within(story.times, Span(start, before)):
        days = _telling(time, now) if isinstance(time, Time) else None
        if days is not None and isinstance(time, Time):
            found.append(Moment(days.low, min(days.high, max(now.last, days.low)), "passage", time))
    return tuple(found)
