"""How long something took: a duration with its smaller part, "an hour and 15 minutes", in seconds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kantlijn.interval import Interval
from kantlijn.language import measures, pack
from kantlijn.story import Span, Story, Time, within

# Of a day, a week or a year a thing goes on for at least this part: eight hours a day, five days a week.
PART_OF_TIME = 0.2
_EVERY = 3  # words of the shortest of these: "every five seconds"
_LINKED = re.compile(r"\s?,?\s?(?:\w{2,3}\s)?")  # nothing, a comma, or "and"
_CLOCKED = re.compile(r"\d{1,2}\s?(?:uur\s|u|h|:)\s?\d{2}(?:[:.]\d{2})?")


class Spell(NamedTuple):
    """A stretch of time in seconds; `marks` are the durations it is made of."""

    start: int
    end: int
    marks: tuple[Time, ...]
    strict: Interval
    loose: Interval
    seconds: float


def spells(story: Story, sentence: Span, took: re.Pattern[str]) -> list[Spell]:
    """The lengths of time of a sentence, the smaller part with the larger; `took` matches what stands before a clock time
    that is a length of time ("in 2 uur 10")."""
    times = [time for time in within(story.times, sentence) if isinstance(time, Time)]
    found: list[Spell] = []
    at = 0
    while at < len(times):
        group = [times[at]]
        while at + 1 < len(times) and _goes_on(story, group[-1], times[at + 1]):
            at += 1
            group.append(times[at])
        at += 1
        if group[0].kind == "recurring":
            spell = _again(story, group[0])
        else:
            spell = _spell(group) if group[0].kind == "duration" else _clocked(story, group[0], took)
        if spell is not None:
            found.append(spell)
    return found


def _goes_on(story: Story, larger: Time, smaller: Time) -> bool:
    if not (larger.kind == smaller.kind == "duration" and larger.unit and smaller.unit) or smaller.parts or larger.parts:
        return False
    per = measures.times(smaller.unit, larger.unit)
    return per is not None and per < 1 and _LINKED.fullmatch(story.text[larger.end : smaller.start]) is not None


def _spell(group: Sequence[Time]) -> Spell | None:
    strict, loose, seconds = Interval.point(0.0), Interval.point(0.0), 0.0
    for time in group:
        size = measures.measure(time.unit or "")
        if time.interval is None or size is None or time.vague or time.direction:
            return None
        # The larger part is exact where a smaller one follows.
        value = time.value if time.value is not None else time.interval.middle
        last = time is group[-1]
        strict += (time.interval if last else Interval.point(value)).scaled(size.size)
        loose += ((time.loose or time.interval) if last else Interval.point(value)).scaled(size.size)
        seconds += value * size.size
    return Spell(group[0].start, group[-1].end, tuple(group), strict, loose, seconds)


def _again(story: Story, time: Time) -> Spell | None:
    """The length of "every five seconds", without its first word; None for "every Tuesday" and for a bare "every day"."""
    words = story.words(time).split()
    if len(words) < _EVERY:
        return None
    lexicon = pack(story.language).lexicon
    many = lexicon.get(words[-2].lower(), {}).get("number") or (int(words[-2]) if words[-2].isdecimal() else None)
    size = measures.measure(str(lexicon.get(words[-1].lower(), {}).get("span", "")))
    if not isinstance(many, (int, float)) or not many or size is None:
        return None
    seconds = many * size.size
    reading = Interval.point(seconds)
    start = time.end - len(words[-1]) - len(words[-2]) - 1
    return Spell(start, time.end, (time,), reading, reading, seconds)


def _clocked(story: Story, time: Time, took: re.Pattern[str]) -> Spell | None:
    written = story.words(time)
    if time.kind != "time" or time.interval is None or not time.interval.is_bounded or not _CLOCKED.fullmatch(written):
        return None
    if took.search(" ".join(story.text[max(0, time.start - 24) : time.start].split()) + " ") is None:
        return None
    seconds = time.interval.scaled(60.0)
    around = seconds.widened(60.0, 60.0)
    return Spell(time.start, time.end, (time,), around, around, seconds.middle)
