"""Centuries and decades of a sentence, as the years that they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._sentences import Sentence
from kantlijn.language import pack
from kantlijn.language.patterns import patterns
from kantlijn.story import Span, Time

# How far a part of a century may be stretched, as shares of it: "eind 18de eeuw" of 1760 goes, of 1730 it does not. Roomy on
# purpose; the half of a century is the only part that has an edge, and five years of grace.
PARTS = {"first": (0.0, 0.55), "second": (0.45, 1.0), "begin": (0.0, 0.45), "middle": (0.2, 0.8), "end": (0.55, 1.0)}
# A period counted from today ("de vorige eeuw") of at least so many days is a century or a decade.
LONG = 3600


class EraWords:
    """The words around centuries and decades, each named after its list in the language."""

    adjective: re.Pattern[str]
    part: re.Pattern[str]
    besides: re.Pattern[str]
    closed: re.Pattern[str]
    from_: re.Pattern[str]
    of_year: re.Pattern[str]
    goes_on: re.Pattern[str]
    dates: re.Pattern[str]
    made: re.Pattern[str]
    again: re.Pattern[str]
    anew: re.Pattern[str]
    bc: re.Pattern[str]
    before_noun: re.Pattern[str]


class Era(NamedTuple):
    """A century or a decade: where it stands, with the words for a part of it; its first and last year, both ends included
    as they are said ("the 19th century" may begin in 1800 and end in 1900), and those of the part. `mark` is the reader's,
    if there is one. `relative`: counted from today.
    """

    start: int
    end: int
    first: int
    last: int
    low: float
    high: float
    mark: Time | None
    adjective: bool
    relative: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class Years(NamedTuple):
    """The year that a date lies in, or the first and the last of a range of years."""

    mark: Time
    first: int
    last: int


def years_in(sentence: Sentence) -> list[Years]:
    """The years of a sentence: of its dates, and of its ranges of years."""
    found = []
    for time in sentence.times:
        year, to_year = time.field("year"), time.field("to_year")
        if year is not None and to_year is not None and time.kind == "period":
            found.append(Years(time, year, to_year))
        elif year is not None and (moment := _moments.moment(time)) is not None:
            found.append(Years(time, moment.year, moment.year))
    return found


def era_words(code: str) -> EraWords:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.century", EraWords, re.IGNORECASE)


def eras(sentence: Sentence, words: EraWords) -> list[Era]:
    """The centuries and decades of a sentence, in order."""
    found = [era for time in sentence.times if (era := _of_mark(sentence, time)) is not None]
    found += _adjectives(sentence, words)
    return sorted((_with_part(sentence, era, words) for era in found), key=lambda era: era.start)


def _of_mark(sentence: Sentence, time: Time) -> Era | None:
    century, decade = time.field("century"), time.field("decade")
    if time.direction or time.kind != "period":
        return None
    surface = sentence.story.words(time)
    if century is not None and century > 1:
        return _century(time.start, time.end, century, time, adjective="-" in surface)
    if decade is not None:
        era = Era(time.start, time.end, decade, decade + 9, decade, decade + 9, time, adjective=False)
        return era if time.interval is None or not time.vague else _narrowed(era, time)
    counted = time.relative and not time.fields and time.interval is not None and time.interval.is_bounded
    if counted and time.interval is not None and time.interval.width >= LONG:
        first, last = _days.year_of(time.interval.low), _days.year_of(time.interval.high)
        return Era(time.start, time.end, first, last, first, last, time, adjective=False, relative=True)
    return None


def _narrowed(era: Era, time: Time) -> Era:
    """A decade whose part the reader has read ("begin jaren vijftig"): the reader's third of it and what lies near."""
    if time.interval is None:
        return era
    low, high = _days.year_of(time.interval.low), _days.year_of(time.interval.high - 1)
    return era._replace(low=max(era.first, low - 2), high=min(era.last, high + 2))


def _century(start: int, end: int, number: int, mark: Time | None, *, adjective: bool) -> Era:
    first, last = (number - 1) * 100, number * 100
    return Era(start, end, first, last, first, last, mark, adjective)


def _adjectives(sentence: Sentence, words: EraWords) -> Iterator[Era]:
    lexicon = pack(sentence.story.language).lexicon
    for match in words.adjective.finditer(sentence.story.text, sentence.span.start, sentence.span.end):
        number = int(match["digits"]) if match["digits"] else lexicon.get((match["word"] or "").lower(), {}).get("ordinal")
        if number is not None and 1 < number <= 21:
            yield _century(match.start(), match.end(), int(number), None, adjective=True)


def _with_part(sentence: Sentence, era: Era, words: EraWords) -> Era:
    lead_start = max(sentence.span.start, era.start - 40)
    match = words.part.search(sentence.story.text, lead_start, era.start)
    if match is None or match.lastgroup is None:
        return era
    share = PARTS[match.lastgroup]
    length = era.last - era.first
    low, high = era.first + share[0] * length, era.first + share[1] * length
    return era._replace(start=match.start(), low=low, high=high)
