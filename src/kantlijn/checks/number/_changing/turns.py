"""Which way the words say that a figure went, or which of two figures they say is the larger."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._changing.changes import LEAD, REACH, TAIL, alike, apart, ends
from kantlijn.checks.number._changing.set_beside import MOST, compared_figures, set_beside
from kantlijn.checks.number._changing.ways import AGE, Built, Turned, Turns, built, said_of, turning, way_told
from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.story import Quantity, Span, Story, Time

LEAST = 100  # a bare number below this may be a place in a list, where a smaller one is higher
_DIGIT = re.compile(r"\d")
BESIDE = 2.0  # a figure with a comparative right behind it is a difference, unless it lies within this factor of the other


def turns(story: Story, cues: Cues, passage: Passage) -> Iterator[Turned]:
    """Every direction that the words of a sentence give to two of its figures; each pair of figures once."""
    words, found_in = turning(story.language), built(story.language)
    figures = compared_figures(passage)
    found: set[tuple[int, int]] = set()
    forms = (
        _from_to(words, cues, passage),
        _than(words, found_in, passage, figures),
        set_beside(words, found_in, passage, figures),
    )
    for form in forms:
        for turned in form:
            pair = (turned.before.start, turned.after.start)
            if pair not in found and apart(turned.before, turned.after) < MOST:
                found.add(pair)
                yield turned


def _begins(one: Figure, at: int) -> int:
    """Where the number of a figure begins, where its hedge begins at `at`: "meer dan de" of "meer dan de 1.500"."""
    mark = one.mark
    if one.start != at:
        return one.start
    return mark.number.start if isinstance(mark, Quantity) else mark.end


# -- from A to B -----------------------------------------------------------------------------------------------------


def _from_to(words: Turns, cues: Cues, passage: Passage) -> Iterator[Turned]:
    """ "gestegen van A naar B", "de afname van A tot B", "rose to B from A"."""
    low, start, end = passage.low, passage.span.start, passage.span.end
    percentages = tuple(s for s in passage.shares if s.is_percentage)
    pairs = [*ends(cues, low, passage.amounts), *ends(cues, low, percentages)]
    if pairs and not cues.ranked.search(low, start, end):
        for before, after in pairs:
            first, last = sorted((before, after), key=lambda f: f.start)
            opens = max(start, first.start - LEAD)
            lead = low[opens : first.start]
            cut = max((m.end() for m in words.verb_opens.finditer(lead)), default=0)
            closes = cues.joins.split(low[last.end : min(end, last.end + TAIL)])[0]
            if words.doubt.search(lead, cut) or cues.unsure_way.search(lead, cut) or cues.unsure_way.search(closes):
                continue
            told = way_told(words, low, opens + cut, first.start) or way_told(words, low, last.end, last.end + len(closes))
            counted = words.a_number.search(low, start, first.start) is not None
            named = not (before.is_bare and after.is_bare) or before.strict.low >= LEAST or counted or before.is_percentage
            if told is not None and named:
                yield Turned(before, after, told[0], told[1], sure=True)


# -- B, more than A ---------------------------------------------------------------------------------------------------


def _than(words: Turns, built: Built, passage: Passage, figures: list[Figure]) -> Iterator[Turned]:
    """ "1.200 mensen, meer dan de 1.500 van vorig jaar"; "langer dan de 40 minuten die ervoor stonden: 52 minuten"."""
    low, start = passage.low, passage.span.start
    for match in built.comparative.finditer(low, start, passage.span.end):
        way, of = words.compared[match[0]]
        other = next((f for f in figures if _begins(f, match.start()) >= match.end()), None)
        begins = _begins(other, match.start()) if other is not None else 0
        if other is not None and isinstance(other.mark, Time) and other.start == match.start():
            begins = _digit(low, match.end(), other.mark.end)
        if other is None or not words.than_the.match(low, match.end(), begins):
            continue
        one = next((f for f in reversed(figures) if f.end <= match.start()), None)
        joined = low[one.end : match.start()] if one is not None else ""
        one, other = alike(one, other) if one is not None else (one, other)
        if one is not None and of == "age":
            one, other = (f._replace(unit=AGE) if f.unit == "year" or f.is_bare else f for f in (one, other))
        if one is None or len(joined) > REACH or not said_of(of, one, other) or re.search(r"[;:.]\s|\d", joined):
            continue
        if words.more_of_what.match(low, match.end()) and not re.match(r"\s?[,(:–—]", joined):
            continue  # "die drie hebben meer bedden dan de andere vijf": it is the beds that are compared
        if not joined.strip() and not (
            words.with_.search(low[max(start, one.start - 16) : one.start]) and apart(one, other) < BESIDE
        ):
            continue  # "48 euro hoger dan de 53 euro": so much more
        doubt = words.doubt.search(low, max(start, match.start() - 24), match.start()) or (
            words.size_of.search(low[max(start, one.start - 12) : one.start])
            and not words.with_.search(low[max(start, one.start - 16) : one.start])
        )
        if not doubt:
            yield Turned(other, one, way, Span(match.start(), match.end()), sure=True)


def _digit(low: str, start: int, end: int) -> int:
    """Where the first digit stands, or the end."""
    found = _DIGIT.search(low, start, end)
    return found.start() if found is not None else end
