"""A length in hours, days or weeks beside the stretch it fills: "van 9.00 tot 12.00 uur, drie uur lang", "van 3 tot 17 mei"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.checks.time._sentences import Sentence, words_in
from kantlijn.checks.time._told_words import told_words
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.reading.times import calendar
from kantlijn.story import Time, within

CHECK = "time.duration"

MINUTES = {"minute": 1, "quarter hour": 15, "hour": 60}
HALF_DAY = 720  # minutes
DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": calendar.DAYS["month"]}
# Days are counted with their first and last, or without one of them; whoever counts nights has one fewer still.
EITHER_WAY = 1.0
# What is off by more than these shares of itself is no rounding: an error; below it a question. Tried on the clean texts.
GRAVE, SLIGHT = 0.2, 0.08
# Words between the second of two hours and a length: "in Zwolle:", "at the Hook, all in all".
BEHIND = 6
# Words between a stretch and its length with "lasts" before it: ", and lasts about".
LASTS = 3
# Longer than this, a stretch is dated by years and is the work of the ranges of years.
LONGEST = 330


class Stretch(NamedTuple):
    """A stretch of a day in minutes, or of days, with every length it may have."""

    start: int
    end: int
    mark: Time
    lengths: tuple[float, ...]
    units: str


def relations(sentence: Sentence) -> Iterator[Tested]:
    """Every plain length in hours, days or weeks that stands right beside a stretch of time."""
    durations = [time for time in sentence.times if _plain(time)]
    if not durations:
        return
    for stretch in _stretches(sentence):
        for mark in durations:
            if stretch.units == ("clock" if mark.unit in MINUTES else "days") and _beside(sentence, stretch, mark):
                yield _held(sentence, stretch, mark)


def journeys(sentence: Sentence) -> Iterator[Tested]:
    """ "vertrekt om 9.15 uur en is om 11.45 uur in Zwolle: tweeënhalf uur": two hours, and a length behind. A question."""
    clocks = [time for time in sentence.times if time.kind == "time" and time.interval is not None and time.interval.is_point]
    lengths = [time for time in sentence.times if _plain(time) and time.unit in MINUTES]
    if len(clocks) != 2 or len(lengths) != 1 or lengths[0].start < clocks[1].end:
        return
    gap, text = sentence.gap(clocks[1], lengths[0]), sentence.story.text
    if words_in(gap) > BEHIND or re.search(r"[:(–—,]\s?(?:[^\s,.;:()]+\s){0,4}$", gap) is None:
        return
    said_again = told_words(sentence.story.language).which_is.search(gap) is not None
    if not said_again and sentence.words.sets_off.search(text, sentence.span.start, clocks[1].start) is None:
        return
    if sentence.words.per.match(sentence.tail(lengths[0])):
        return
    span = _of_clock((clocks[0], clocks[1]), clocks[0])
    if span and sentence.words.not_running.match(sentence.tail(lengths[0], 30)) is None:
        whole = Time(clocks[0].start, clocks[1].end, "time", None)
        tested = _held(sentence, Stretch(clocks[0].start, clocks[1].end, whole, span, "clock"), lengths[0])
        finding = replace(tested.finding, severity="query") if tested.finding is not None else None
        yield Tested((lengths[0], *clocks), "story", finding)


def _plain(time: Time) -> bool:
    known = time.unit in MINUTES or time.unit in DAYS
    return time.kind == "duration" and known and not time.direction and not time.hedge and not time.vague and bool(time.value)


def _stretches(sentence: Sentence) -> Iterator[Stretch]:
    joined = (time for time in within(sentence.story.joined, sentence.span) if isinstance(time, Time) and len(time.parts) == 2)
    for time in (*sentence.times, *joined):
        ends = time.parts if len(time.parts) == 2 else None
        if time.kind == "time":
            found = _of_clock(ends, time)
        elif time.kind == "period" and not time.vague and time.field("year") is None:
            found = _of_days(sentence, ends, time)
        else:
            continue
        if found:
            yield Stretch(time.start, time.end, time, found, "clock" if time.kind == "time" else "days")


def _of_clock(ends: tuple[Time, ...] | None, time: Time) -> tuple[float, ...]:
    if ends is not None:
        if any(end.interval is None or not end.interval.is_point or end.kind != "time" for end in ends):
            return ()
        first, last = (end.interval.low for end in ends if end.interval is not None)
    elif time.interval is not None and time.interval.is_bounded and time.interval.width > 0:
        first, last = time.interval.low, time.interval.high
    else:
        return ()
    length = (last - first) % (2 * HALF_DAY)
    return tuple(each for each in (length, (length + HALF_DAY) % (2 * HALF_DAY)) if each)


def _of_days(sentence: Sentence, ends: tuple[Time, ...] | None, time: Time) -> tuple[float, ...]:
    if ends is None:
        if time.interval is None or len(re.findall(r"\d{1,2}", sentence.story.words(time))) != 2:
            return ()
        return (time.interval.width,) if time.interval.width < LONGEST else ()
    if any(end.kind not in ("date", "period") or end.vague or end.field("month") is None for end in ends):
        return ()
    if any(end.interval is None for end in ends):
        return ()
    first, last = (end.interval for end in ends if end.interval is not None)
    low, high = last.low - first.high + 1, last.high - first.low
    if high < 0:
        low, high = low + calendar.DAYS["year"], high + calendar.DAYS["year"]
    return (low, high) if 0 < high < LONGEST else ()


def _beside(sentence: Sentence, stretch: Stretch, mark: Time) -> bool:
    """Whether the one says the other again: a comma or a bracket between, and nothing of weight."""
    text, words = sentence.story.text, sentence.words
    tail = sentence.tail(mark, 30)
    if words.not_running.match(tail) or words.per.match(tail):
        return False
    if stretch.end <= mark.start:
        gap = text[stretch.end : mark.start]
        if words.lasts.search(gap) is not None and words_in(gap) <= LASTS:
            return re.match(r"[,)]", gap) is not None and ";" not in gap  # "van 10.00 tot 12.30 uur, duurt tweeënhalf uur"
        return re.search(r"[,(:–—]", gap) is not None and words.tight(gap) and words.ends.match(tail) is not None
    if mark.end > stretch.start:
        return False
    gap = re.sub(words.from_, "", text[mark.end : stretch.start]).strip()
    lasts = words.lasts.search(sentence.lead(mark)) is not None
    return words.tight(gap) and (lasts or re.search(r"[,(:–—]", gap) is not None)


def _held(sentence: Sentence, stretch: Stretch, mark: Time) -> Tested:
    story, number = sentence.story, float(mark.value or 0)
    clock = stretch.units == "clock"
    size = MINUTES[mark.unit or "hour"] if clock else DAYS[mark.unit or "day"]
    said = number * size
    low, high = min(stretch.lengths), max(stretch.lengths)
    if clock:
        off = min(abs(said - each) for each in stretch.lengths)
    else:
        off = max(0.0, low - EITHER_WAY - said, said - high - EITHER_WAY)
    marks = (mark, stretch.mark)
    # Half a unit is what rounding does to a length ("drie weken" of eighteen days).
    rounded = size / 2 if mark.unit not in ("hour", "day", "minute") else 0.0
    if off <= max(SLIGHT * said, rounded):
        return Tested(marks, "story")
    grave = off > GRAVE * said and not _days.quoted(story, mark.start)
    return Tested(marks, "story", _remark(sentence, stretch, mark, "error" if grave else "query"))


def _remark(sentence: Sentence, stretch: Stretch, mark: Time, severity: Severity) -> Finding:
    story = sentence.story
    here, there = (" ".join(story.words(each).split()) for each in (mark, stretch.mark))
    if stretch.units == "clock":
        hours, minutes = divmod(round(stretch.lengths[0]), 60)
        nl, en = f"{hours} uur", f"{hours} hour{'s' * (hours != 1)}"
        if minutes:
            nl, en = f"{nl} en {minutes} minuten", f"{en} and {minutes} minutes"
        if not hours:
            nl, en = f"{minutes} minuten", f"{minutes} minutes"
    else:
        # One length counts both its first and its last day: without one of them it is a day less.
        low, high = round(min(stretch.lengths)) - (len(stretch.lengths) == 1), round(max(stretch.lengths))
        either = ("of", "or") if high - low == 1 else ("tot", "to")
        nl = f"{low} dagen" if low == high else f"{low} {either[0]} {high} dagen"
        en = f"{low} days" if low == high else f"{low} {either[1]} {high} days"
        if mark.unit in ("week", "fortnight"):
            weeks = [wording.number(round(max(stretch.lengths) / 7, 1), language) for language in ("nl", "en")]
            nl, en = f"{nl}, {weeks[0]} weken", f"{en}, {weeks[1]} weeks"
    message = Words(
        f"Hier staat ‘{here}’, maar ‘{there}’ is {nl}.", f"It says “{here}” here, but “{there}” is {en}."
    )
    reading = Reading(here, Interval.point(float(mark.value or 0)), mark.unit)
    line = Words(f"{there} = {nl}", f"{there} = {en}")
    return Finding(CHECK, severity, message, (anchor(mark), counterpart(stretch.mark)), (reading,), (line,))
