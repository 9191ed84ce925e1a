"""A year, and so many years after or before another: "afgebroken in 1727, vier jaar nadat zij in 1720 was gebouwd"; so long
ago, with its year in the next sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from kantlijn.checks.time import _days, _lengths, _life_remarks, _moments
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._ordering import later_than, upside_down
from kantlijn.checks.time._ordering.order_words import order_words
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import CLAUSE, Sentence, words_in
from kantlijn.checks.time._told_words import told_words
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Mark, Time

CHECK = "time.ago"

# Words from "so long after" to the year of what it is after.
EVENT = 8
# A year either way is rounding.
SLACK = 1
# What is off by more than this is said of something else.
FURTHEST = 110


def relations(sentence: Sentence, bound: Set[Mark]) -> Iterator[Tested]:
    """Every length between the only two years of a sentence, with "after" or "before" behind it. A question."""
    moments = sentence.moments()
    if len(moments) != 2 or any(moment.mark is None for moment in moments):
        return
    words = told_words(sentence.story.language)
    for mark in sentence.times:
        number = mark.field("number")
        if mark.kind != "duration" or mark.unit != "year" or not number or mark.hedge or mark in bound:
            continue
        link = words.years_from.match(sentence.story.text, mark.end)
        first, second = moments
        if link is None or first.mark is None or second.mark is None or not first.mark.end <= mark.start < second.mark.start:
            continue
        lead, gap = sentence.gap(first.mark, mark), sentence.story.text[link.end() : second.mark.start]
        if not re.search(r"[,(–—]\s?$", lead) or re.search(r"[;:]|\.\s", lead + gap) or words_in(lead) > CLAUSE:
            continue
        if words_in(gap) > EVENT or "," in gap or _days.quoted(sentence.story, mark.start):
            continue
        if (first.year - second.year) * (1 if link["before"] is None else -1) < 0 and _out_of_order(sentence, mark):
            continue
        yield _held(sentence, mark, number if link["before"] is None else -number, first, second)


def _out_of_order(sentence: Sentence, mark: Time) -> bool:
    """Whether the order of the two is remarked upon already."""
    words = order_words(sentence.story.language)
    told = (*later_than.relations(sentence, words), *upside_down.relations(sentence, words))
    return any(each.finding is not None for each in told)


def _held(sentence: Sentence, mark: Time, number: int, first: Moment, second: Moment) -> Tested:
    marks = tuple(each for each in (mark, first.mark, second.mark) if each is not None)
    due = second.year + number
    off = abs(first.year - due)
    if off <= SLACK or off > FURTHEST:
        return Tested(marks, "story")
    here = " ".join(sentence.story.words(mark).split())
    way = Words("na" if number > 0 else "voor", "after" if number > 0 else "before")
    message = Words(
        f"Hier staat ‘{here}’, maar {abs(number)} jaar {way.nl} {second.year} is {due}, en hier staat {first.year}.",
        f"It says “{here}” here, but {abs(number)} years {way.en} {second.year} is {due}, and this says {first.year}.",
    )
    line = _life_remarks.difference(max(first.year, second.year), min(first.year, second.year))
    places = (anchor(mark), *(counterpart(each) for each in marks[1:]))
    return Tested(marks, "story", Finding(CHECK, "query", message, places, calculation=(line,)))


def that_was(first: Sentence, second: Sentence) -> Iterator[Tested]:
    """ "Het is dertig jaar geleden dat de fabriek sloot. Dat was in 1985.": the year of what was so long ago."""
    ago = [time for time in first.times if time.kind == "date" and time.direction < 0 and time.unit == "year"]
    years = second.moments()
    if len(ago) != 1 or len(years) != 1 or years[0].mark is None or first.moments(*ago):
        return
    lead = second.lead(years[0].mark).strip() + " "
    if told_words(second.story.language).that_was.fullmatch(lead) is None:
        return
    length, now = _lengths.length(first.story, ago[0]), _moments.told(first.story)
    if length is not None and now is not None and years[0].days.low < now.days.low:
        yield tried(CHECK, first.story, length, years[0], now, most="query")
