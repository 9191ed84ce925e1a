"""From one day to another in one sentence, and how long it was: "ging op 3 april dicht en op 15 juni weer open: tien weken"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.time import _lengths, _moments
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import CLAUSE, Sentence, words_in
from kantlijn.finding import Severity, Tested
from kantlijn.story import Time

CHECK = "time.duration"

UNITS = ("day", "week", "fortnight", "month", "year")


def relations(sentence: Sentence) -> Iterator[Tested]:
    """Every length behind the second of two days, where the words say that something ended on it."""
    text, words = sentence.story.text, sentence.words
    yield from _lasted(sentence)
    if not sentence.may_have(words.over_again) or words.over_again.search(text, sentence.span.start, sentence.span.end) is None:
        return
    days = _days_in(sentence)
    if len(days) != 2 or days[0].days.low >= days[1].days.low or days[1].mark is None or days[0].mark is None:
        return
    between = sentence.gap(days[0].mark, days[1].mark)
    if words.over_again.search(text, days[0].mark.end, sentence.span.end) is None or re.search(r"[;:()]", between):
        return
    for mark in sentence.times:
        if mark.kind != "duration" or mark.direction or mark.unit not in UNITS or mark.start < days[1].mark.end or mark.vague:
            continue
        gap = text[days[1].mark.end : mark.start]
        sign = re.search(r"[:–—(]\s?(?:[^\s,.;:()]+\s)?$|,\s(?:[^\s,.;:()]+\s){0,2}$", gap)
        sign = sign or words.after_length.search(gap)
        if sign is None or words_in(gap) > CLAUSE or words.not_running.match(sentence.tail(mark, 30)):
            continue
        length = _lengths.length(sentence.story, mark)
        if length is not None:
            most: Severity = "error" if ":" in sign[0] or words.after_length.search(gap) else "query"
            yield tried(CHECK, sentence.story, length, days[0], days[1], most=most)
        return


def _lasted(sentence: Sentence) -> Iterator[Tested]:
    """ "begon op 3 mei en duurde drie weken: op 24 mei gaf de stad zich over": a length that lasts, between its two days."""
    for mark in sentence.times:
        if mark.kind != "duration" or mark.direction or mark.unit not in UNITS or mark.vague:
            continue
        if sentence.words.lasts.search(sentence.lead(mark)) is None or sentence.words.began.search(sentence.lead(mark)) is None:
            continue
        days = _days_in(sentence)
        if len(days) != 2 or days[0].mark is None or days[1].mark is None or days[0].days.low >= days[1].days.low:
            return
        gap = sentence.gap(mark, days[1].mark) if days[1].mark.start > mark.end else ""
        if days[0].mark.end > mark.start or sentence.words.ends_then.match(gap) is None or words_in(gap) > CLAUSE:
            return
        length = _lengths.length(sentence.story, mark)
        if length is not None:
            yield tried(CHECK, sentence.story, length, days[0], days[1])
        return


def _days_in(sentence: Sentence) -> list[Moment]:
    """The days of a sentence; "gisteren, 15 juni" is one."""
    found: list[Moment] = []
    for time in sentence.times:
        moment = _moments.moment(time) if time.kind == "date" else None
        if moment is None or moment.days.width != 1:
            continue
        if found and found[-1].days == moment.days and isinstance(time, Time):
            found[-1] = moment
        else:
            found.append(moment)
    return found
