"""From one moment to another: "van 1774 tot 1780, zes jaar lang", "het zesjarige bewind (1998-2004)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks.time import _lengths, _moments
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import CLAUSE, Sentence, words_in
from kantlijn.finding import Tested
from kantlijn.story import Quantity, Time, within

CHECK = "time.duration"

# Words between a range and its length in one clause: "was hij in totaal".
NEAR = 5
# The noun behind an adjective of years, with one more adjective between.
_NOUN = re.compile(r"\s(?:[^\W\d_]+e\s)?([^\W\d_]+)")


class Range(NamedTuple):
    """Two moments that the text joins into one stretch of time: from … to …, or 1998-2004."""

    first: Moment
    last: Moment
    start: int
    end: int


def ranges(sentence: Sentence) -> list[Range]:
    """The stretches from one dated moment to another in a sentence."""
    found: list[Range] = []
    for index, time in enumerate(sentence.times):
        year, to_year = time.field("year"), time.field("to_year")
        if year is not None and to_year is not None and time.kind == "period":
            found.append(Range(_moments.years_moment(year, time), _moments.years_moment(to_year, time), time.start, time.end))
        if index + 1 == len(sentence.times) or (year is None and time.relative):
            continue
        second = sentence.times[index + 1]
        gap, words = sentence.gap(time, second), sentence.words
        if not (words.to.fullmatch(gap) or words.to_his_death.fullmatch(gap)) or not words.from_.search(sentence.lead(time)):
            continue
        first, last = _moments.moment(time), _moments.moment(second)
        if first is not None and last is not None and second.field("year") is not None and first.days.low < last.days.low:
            found.append(Range(first, last, time.start, second.end))
    return found


def lengths_of(sentence: Sentence, length: Length) -> Iterator[Tested]:
    """ "Van 1774 tot 1780, zes jaar lang", "zes jaar, van 1774 tot 1780", "Van 1990 tot 1998 was hij acht jaar lid"."""
    mark = length.mark
    if mark.kind != "duration" or not isinstance(mark, Time) or mark.direction or length.unit in ("day", "week"):
        return
    if sentence.words.not_running.match(sentence.tail(mark, 30)):
        return  # "van 2015 tot 2025, vijf jaar langer dan gepland"
    for each in ranges(sentence):
        text = sentence.story.text
        behind = mark.start >= each.end
        gap = text[each.end : mark.start] if behind else text[mark.end : each.start]
        if not behind and mark.end > each.start:
            continue
        if not behind:
            gap = sentence.words.lasting.sub("", gap, count=1) if "-" in sentence.story.words(mark) else gap
            gap = sentence.words.from_before.sub("", gap)
        if any(
            time.kind == "duration" and min(each.end, mark.end) <= time.start < max(each.start, mark.start)
            for time in sentence.times
            if time is not mark
        ):
            continue
        those = behind and sentence.words.in_those.search(sentence.lead(mark)) is not None
        if those or (sentence.words.tight(gap) and not (behind and _goes_on(sentence, mark))):
            yield tried(CHECK, sentence.story, length, each.first, each.last)
        elif (
            behind
            and re.search(r"[,:–—]\s*$", gap)
            and words_in(gap) <= CLAUSE
            and not (sentence.words.turn.search(gap) or _goes_on(sentence, mark))
        ):
            # "Van 1987 tot 2003 werkte hij in de haven, zestien jaar lang"; it may also be the first of some parts.
            if (
                not sentence.words.more_parts.search(sentence.tail(mark))
                or _lengths.severity(length, each.first, each.last) is None
            ):
                yield tried(CHECK, sentence.story, length, each.first, each.last)
        elif not behind and re.search(r":\s*$", gap) and words_in(gap) <= CLAUSE and not sentence.words.turn.search(gap):
            # "Twintig jaar stond hij voor de klas: van 1971 tot 2006"
            yield tried(CHECK, sentence.story, length, each.first, each.last)
        elif behind and (sentence.words.tight(gap) or _near(sentence, gap)):
            yield from _inside(sentence, length, each)


def _near(sentence: Sentence, gap: str) -> bool:
    return "," not in gap and words_in(gap) <= NEAR and not sentence.words.turn.search(gap)


def _goes_on(sentence: Sentence, mark: Time) -> bool:
    """ "Van 2001 tot 2009 was ze wethouder, twee jaar lang zelfs locoburgemeester": a length of something else."""
    tail = sentence.tail(mark, 30)
    ends = sentence.words.ends.match(tail)
    return ends is not None and ends[0].strip() != "" and re.match(r"\s[a-z]", tail[ends.end() :]) is not None


def _inside(sentence: Sentence, length: Length, each: Range) -> Iterator[Tested]:
    """ "Tussen 1990 en 1998 was hij twee jaar ziek" is well possible; a length that is longer than its range is not."""
    between = _moments.elapsed(each.first, each.last, length.unit)
    if length.strict.low > between.high or _lengths.severity(length, each.first, each.last) is None:
        yield tried(CHECK, sentence.story, length, each.first, each.last)


def adjectives(sentence: Sentence) -> Iterator[Tested]:
    """ "het zesjarige bewind (1998-2004)": an adjective of years before something that lasts."""
    story = sentence.story
    stretches = ranges(sentence)
    if not stretches:
        return
    for mark in (*sentence.times, *within(story.quantities, sentence.span)):
        if isinstance(mark, Time):
            number = mark.field("anniversary")
        elif isinstance(mark, Quantity) and mark.kind == "age" and mark.value is not None:
            number = int(mark.value)
        else:
            continue
        noun = _NOUN.match(story.text, mark.end)
        if number is None or noun is None or not sentence.words.lasting.fullmatch(noun[1]):
            continue
        length = _lengths.written(mark, number)
        for each in stretches:
            gap = story.text[noun.end() : each.start] if each.start >= noun.end() else story.text[each.end : mark.start]
            if 0 <= words_in(gap) <= NEAR and not sentence.words.turn.search(gap):
                yield tried(CHECK, sentence.story, length, each.first, each.last)
