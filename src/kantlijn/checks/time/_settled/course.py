"""The years of a paragraph that tells a history in its order, of which one is out of it: "In 1906 … In 1993 opende de
minister er een toren … Toen in 1987 de productie vertrok".

A paragraph may look back, so that a year which breaks the order says nothing. One that would be in its place with another
digit for its decade, between the year before it and the one behind, each of something that happened, is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kantlijn.checks.time import _days, _life_remarks
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._ordering.order_words import OrderWords
from kantlijn.checks.time._sentences import Sentence, in_brackets
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.checks.time._slips import TENS, swapped
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Time

CHECK = "time.order"

# Years a paragraph needs to have an order.
FEWEST = 3


def relations(block: Sequence[Sentence], words: OrderWords) -> Iterator[Tested]:
    """The years of a block, one a sentence, of things that happened in them."""
    placed = [(each, at) for at, sentence in enumerate(block) for each in _told(sentence, words)]
    told = [each for each, _ in placed]
    years = [moment.year for moment in told]
    if len(told) < FEWEST:
        return
    breaks = [n for n, (one, other) in enumerate(pairwise(years)) if other < one]
    if not breaks:
        yield Tested(tuple(each.mark for each in told if each.mark is not None), "story")
        return
    n = breaks[0]
    if len(breaks) > 1 or n == 0 or _in_place(years[n - 1], years[n], years[n + 1]) is None or years[n - 1] > years[n + 1]:
        return
    if placed[n - 1][1] == placed[n][1] and _runs_ahead(block[placed[n][1]], told[n - 1], told[n]):
        return  # "She married him in 1961; he died in 1994": a sentence runs ahead, and the next one takes up the thread
    first, second = told[n], told[n + 1]
    if first.mark is not None and second.mark is not None:
        yield Tested((first.mark, second.mark), "story", _remark(first, second))


def _runs_ahead(sentence: Sentence, one: Moment, other: Moment) -> bool:
    """Whether a semicolon stands between two years of a sentence."""
    if one.mark is None or other.mark is None:
        return False
    return ";" in sentence.story.text[one.mark.end : other.mark.start]


def _told(sentence: Sentence, words: OrderWords) -> Iterator[Moment]:
    """The years of a sentence in which something happened."""
    text, span = sentence.story.text, sentence.span
    moments = sentence.moments()
    if not moments or settled_words(sentence.story.language).looks_back.search(text, span.start, span.end):
        return
    for moment in moments:
        mark = moment.mark
        if mark is None or _days.quoted(sentence.story, mark.start) or in_brackets(sentence, mark) is not None:
            continue
        if words.on_date.search(sentence.lead(mark)) is not None and not _is_aside(sentence, mark):
            yield moment


def _is_aside(sentence: Sentence, mark: Time) -> bool:
    """ "Bij zijn debuut, in 2004, was hij 17": a year between commas tells when something was that the story comes back to."""
    lead, tail = sentence.lead(mark).rstrip(), sentence.tail(mark)
    return tail.startswith(",") and lead.rpartition(" ")[0].endswith(",")


def _in_place(before: int, year: int, behind: int) -> int | None:
    """What a year may have been that lies between two others with one slip."""
    candidates = (*(year - off for off in TENS), *(y for y in range(before, behind + 1) if swapped(year, y)))
    return next((each for each in candidates if before <= each <= behind), None)


def _remark(first: Moment, second: Moment) -> Finding:
    (one_nl, one_en), (two_nl, two_en) = _life_remarks.when(first), _life_remarks.when(second)
    message = Words(
        f"Het verhaal loopt hier op, maar na wat {one_nl} gebeurt volgt wat {two_nl} gebeurt.",
        f"The story goes on in time here, but what happens {one_en} is followed by what happens {two_en}.",
    )
    line = _life_remarks.difference(second.year, first.year)
    places = tuple(make(each.mark) for make, each in ((anchor, first), (counterpart, second)) if each.mark is not None)
    return Finding(CHECK, "query", message, places, calculation=(line,))
