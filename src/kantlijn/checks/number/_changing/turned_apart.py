"""Which way a figure is said to go in other words than those between the two: in the sentence before, or in the one behind.

"Het aantal branden nam toe. In 2023 waren het er 88, vorig jaar 71"; "… nu 388. Die groei is te danken aan …".
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter

from kantlijn.checks._content import content
from kantlijn.checks.number._alike import scopes
from kantlijn.checks.number._changing.changes import Way
from kantlijn.checks.number._changing.then_now import ThenNow, then_now
from kantlijn.checks.number._changing.ways import Turned, Turns, built, said_of, turning
from kantlijn.checks.number._cues import Cues, cues
from kantlijn.checks.number._figures import Passage, passages
from kantlijn.language import pack
from kantlijn.story import Span, Story

OPENING = 34  # characters in which a sentence comes to the change that it goes on about: "Die sterke groei", "The increase"
LEAD = 60  # before the first of two figures, in which the way they go is told: "De reistijd wordt langer: van 55 naar 38"
BEHIND = 2  # sentences behind the two in which the change is spoken of as known
STEM = 5  # letters of a noun that two sentences share
_LETTERS = re.compile(r"[^\W\d_]+")
_LAST = attrgetter("last")


def turned_apart(story: Story) -> Iterator[Turned]:
    """Every way that is told in another clause or sentence than the two figures that it is of."""
    words, marks, told = turning(story.language), cues(story.language), passages(story)
    pairs = then_now(story)
    for pair in pairs:
        if not pair.ordered or not pair.alone:
            continue
        near = pairs[bisect_left(pairs, pair.first, key=_LAST) : bisect_right(pairs, pair.last + 1, key=_LAST)]
        others = [p for p in near if p is not pair and p.first <= pair.last and p.last >= pair.first]
        if others or _ranked(marks, told[pair.first]) or _ranked(marks, told[pair.last]):
            continue
        first, last = told[pair.first], told[pair.last]
        found = _own(story, words, pair, first)
        for behind in told[pair.last + 1 : pair.last + 1 + BEHIND]:
            if found is None and _same_block(story, last, behind):
                found = _behind(story, words, behind)
        if found is None and pair.first and _same_block(story, first, told[pair.first - 1]):
            opens = pair.first == 1 or not _same_block(story, told[pair.first - 2], told[pair.first - 1])
            found = _before(story, words, pair, told[pair.first - 1], opens)
        if found is not None:
            way, said, sure = found
            yield Turned(pair.before, pair.after, way, said, sure and pair.sure)


def _ranked(words: Cues, passage: Passage) -> bool:
    return words.ranked.search(passage.low, passage.span.start, passage.span.end) is not None


def _same_block(story: Story, one: Passage, other: Passage) -> bool:
    return story.block_at(one.span.start) == story.block_at(other.span.start)


def _ways(story: Story, words: Turns, low: str, start: int, end: int) -> list[tuple[Way, Span, str]]:
    """Every word of direction in a stretch, with the way it goes and what it can be said of."""
    found: list[tuple[Way, Span, str]] = []
    found += [("up", Span(*match.span()), "any") for match in words.went_up.finditer(low, start, end)]
    found += [("down", Span(*match.span()), "any") for match in words.went_down.finditer(low, start, end)]
    for match in built(story.language).comparative.finditer(low, start, end):
        way, of = words.compared[match[0]]
        found.append((way, Span(*match.span()), of))
    return found


def _one_way(
    story: Story, words: Turns, pair: ThenNow, low: str, start: int, end: int
) -> tuple[Way, Span, str] | None:
    """The one way that a stretch names, in no doubt, of what can be said of the two: "verder opgelopen" of no length."""
    found = [each for each in _ways(story, words, low, start, end) if _said_of(pair, each[2])]
    if not found or len({way for way, _, _ in found}) > 1 or words.doubt.search(low, start, end):
        return None
    return found[-1]


def _own(story: Story, words: Turns, pair: ThenNow, passage: Passage) -> tuple[Way, Span, bool] | None:
    """ "De reistijd wordt langer: van 55 naar 38 minuten": a comparative, a colon, and the two figures."""
    low, start = passage.low, max(passage.span.start, pair.start - LEAD)
    colon = low.rfind(":", start, pair.start)
    if colon < 0 or pair.first != pair.last or re.search(r"\d", low[start:colon]):
        return None
    empty = pack(story.language).function_words
    full = [w for w in _LETTERS.findall(low[colon : pair.start]) if w not in empty]
    found = _one_way(story, words, pair, low, max(passage.span.start, colon - LEAD - LEAD), colon)
    than = words.than.search(low, found[1].end, colon) if found is not None else None
    # "larger this September than a year before, they said: it measured 9.1 million": than it was, and the verb of it
    then = than is not None and cues(story.language).earlier_then.search(low, than.end(), colon) is not None
    if found is None or (than is not None and not then) or len(full) > then:
        return None  # what stands behind the colon tells of the two itself
    return found[0], found[1], then


def _behind(story: Story, words: Turns, passage: Passage) -> tuple[Way, Span, bool] | None:
    """ "Die groei is te danken aan …": the change by its noun, spoken of as known, with no figure of its own."""
    low, start = passage.low, passage.span.start
    end = min(passage.span.end, start + OPENING)
    told = sorted(_ways(story, words, low, start, end), key=lambda each: each[1].start)
    if not told or told[0][2] != "any" or words.doubt.search(low, start, end):
        return None
    found = told[0]
    lead = low[start : found[1].start]
    definite = scopes(story.language).definite
    empty = pack(story.language).function_words
    full = [w for w in _LETTERS.findall(lead) if w not in empty]
    if not definite.match(lead) or len(full) > 1:
        return None
    behind = low[found[1].end : min(passage.span.end, found[1].end + OPENING)]
    return None if words.of_another.match(behind) else (found[0], found[1], True)


def _before(
    story: Story, words: Turns, pair: ThenNow, passage: Passage, opens: bool
) -> tuple[Way, Span, bool] | None:
    """ "Het aantal branden nam toe. In 2023 waren het er 88": a sentence without figures, about the same thing."""
    low, start, end = passage.low, passage.span.start, passage.span.end
    if passage.amounts or passage.shares:
        return None
    found = _one_way(story, words, pair, low, start, end)
    if found is None or words.than.search(low, found[1].end, end):
        return None
    noun = pair.before.noun or pair.after.noun
    about = noun is not None and any(w[:STEM] == noun[:STEM] for w in _LETTERS.findall(low[start:end]))
    told = passages(story)[pair.first]
    near = content(story.language, low[told.span.start : min(told.span.end, pair.end)])
    shared = bool(near & content(story.language, low[start:end]))
    bare = noun is None and not pair.before.is_percentage and pair.before.unit is None
    # the sentence that opens the story, or a paragraph, is what the figures behind it are told for
    return (found[0], found[1], False) if about or shared or bare or (opens and pair.sure) else None


def _said_of(pair: ThenNow, of: str) -> bool:
    return of == "any" or said_of(of, pair.before, pair.after)
