"""The order of things: what was opened in 1998 was not closed in 1994."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks.time import _days, _life_remarks
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Time

CHECK = "time.order"

# Characters from a year to its word ("werd in 1998 door de koningin geopend"), and from the one year to the other; longer
# stretches hold another thing that was built.
REACH, APART = 30, 60


def relations(sentence: Sentence) -> Iterator[Tested]:
    """Two stages of one thing, told in their order in one clause: built, opened, closed, pulled down. Told the other way
    round ("closed in 1994 and opened in 1998") it may well have had a second life, and nothing is said.
    """
    if len(sentence.times) < 2:
        return
    moments, text, span = sentence.moments(), sentence.story.text, sentence.span
    found = list(sentence.words.stage.finditer(text, span.start, span.end)) if len(moments) > 1 else []
    if len(found) < 2 or sentence.words.anew.search(text, span.start, span.end):
        return
    for (one, first), (other, second) in pairwise(_with_their_words(sentence, found, moments)):
        if _stage(one) >= _stage(other) or not _one_clause(sentence, first, second) or _another(sentence, one, other):
            continue
        yield _held(sentence, one[0], other[0], first, second)


def _with_their_words(
    sentence: Sentence, found: list[re.Match[str]], moments: list[Moment]
) -> list[tuple[re.Match[str], Moment]]:
    """Every dated moment with the one word of a stage that is its own: all before their years, or all behind them."""
    if len(found) != len(moments):
        return []
    pairs = list(zip(found, moments, strict=True))
    behind = all(_close(sentence, moment.mark, match) for match, moment in pairs)
    before = all(_close(sentence, match, moment.mark) for match, moment in pairs)
    return pairs if behind or before else []


def _close(sentence: Sentence, first: re.Match[str] | Time | None, second: re.Match[str] | Time | None) -> bool:
    if first is None or second is None:
        return False
    end, start = _ends(first)[1], _ends(second)[0]
    return 0 <= start - end <= REACH and not re.search(r"[,;:()]|\b(?:en|and)\b", sentence.story.text[end:start])


def _ends(what: re.Match[str] | Time) -> tuple[int, int]:
    return (what.start, what.end) if isinstance(what, Time) else what.span()


def _stage(match: re.Match[str]) -> int:
    return int((match.lastgroup or "s0")[1:])


def _one_clause(sentence: Sentence, first: Moment, second: Moment) -> bool:
    if first.mark is None or second.mark is None:
        return False
    gap = sentence.gap(first.mark, second.mark)
    return len(gap) <= APART and not re.search(r"[;:()]", gap) and sentence.words.turn.search(gap) is None


def _another(sentence: Sentence, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether a second thing comes in: "In 1998 werd de brug gebouwd en in 1994 een sluis geopend"."""
    return sentence.words.thing.search(sentence.story.text, one.end(), other.start()) is not None


def _held(sentence: Sentence, one: str, other: str, first: Moment, second: Moment) -> Tested:
    marks = tuple(mark for mark in (first.mark, second.mark) if mark is not None)
    if first.days.low < second.days.high or _days.quoted(sentence.story, marks[0].start):
        return Tested(marks, "story")
    (first_nl, first_en), (second_nl, second_en) = _life_remarks.when(first), _life_remarks.when(second)
    message = Words(
        f"Hier staat {first_nl} ‘{one}’ en {second_nl} ‘{other}’: dat is eerder.",
        f"It says “{one}” {first_en} and “{other}” {second_en}, which is earlier.",
    )
    line = _life_remarks.difference(second.year, first.year)
    places = (anchor(marks[1]), counterpart(marks[0]))
    return Tested(marks, "story", Finding(CHECK, "query", message, places, calculation=(line,)))
