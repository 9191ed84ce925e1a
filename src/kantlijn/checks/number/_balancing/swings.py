"""A profit that "swung to a loss", where the two that are told are both profits or both losses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks.number._figures import Figure, Passage, passages
from kantlijn.checks.number._remarks import reading
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.story import Span, Story

LARGE = 1e5  # a bare number from here counts money
NEAR = 30  # characters from "een verlies van" to its amount: "a pre-tax loss in the half-year of"


class Swings:
    """The words of a language, as patterns; what each is for stands in language/…/checks/balance.py."""

    in_black: re.Pattern[str]
    in_red: re.Pattern[str]
    swung: re.Pattern[str]
    no_swing: re.Pattern[str]


class _Side(NamedTuple):
    said: Span
    amount: Figure
    black: bool


def swings(story: Story, check: str) -> Iterator[Tested]:
    """Every swing with the two amounts that it went from and to, in its own sentence or in that and the one beside it."""
    words = patterns(story.language, "checks.balance", Swings)
    told = passages(story)
    for at, passage in enumerate(told):
        low, span = passage.low, passage.span
        swung = words.swung.search(low, span.start, span.end)
        if swung is None or words.no_swing.search(low, span.start, span.end):
            continue
        block = story.block_at(span.start)
        around = [told[n] for n in (at, at - 1, at - 2) if n >= 0 and story.block_at(told[n].span.start) == block]
        for reach in range(1, len(around) + 1):
            sides = [side for each in reversed(around[:reach]) for side in _sides(words, each)]
            if len(sides) >= 2:
                yield from _held(story, check, sides, Span(swung.start(), swung.end()), reach == 1)
                break


def _sides(words: Swings, passage: Passage) -> list[_Side]:
    """The profits and losses of a sentence, each with the amount that is told of it."""
    low, (start, end) = passage.low, (passage.span.start, passage.span.end)
    found = []
    for black, pattern in ((True, words.in_black), (False, words.in_red)):
        for match in pattern.finditer(low, start, end):
            behind = next((a for a in passage.amounts if 0 <= a.start - match.end() <= NEAR and a.currency is not None), None)
            before = next((a for a in passage.amounts if 0 <= match.start() - a.mark.end <= 2 and a.currency is not None), None)
            large = (a for a in passage.amounts if a.is_bare and a.strict.low >= LARGE)
            amount = behind or before or next((a for a in large if 0 <= a.start - match.end() <= NEAR), None)
            if amount is not None:
                found.append(_Side(Span(match.start(), match.end()), amount, black))
    return sorted(found, key=lambda side: side.said.start)


def _held(story: Story, check: str, sides: list[_Side], swung: Span, same: bool) -> Iterator[Tested]:
    one, other = sides[0], sides[-1]
    if len(sides) != 2 or one.amount is other.amount:
        return
    finding = None
    if one.black == other.black:
        word, again, said = story.words(one.said), story.words(other.said), story.words(swung)
        message = Words(
            f"Hier staat ‘{said}’, maar ‘{word}’ en ‘{again}’ staan aan dezelfde kant van nul.",
            f"It says ‘{said}’, but ‘{word}’ and ‘{again}’ are on the same side of nothing.",
        )
        line = Words(
            "Een van de twee is het omgekeerde, of er is niets omgeslagen.",
            "One of the two is the opposite, or nothing has swung.",
        )
        places = (anchor(other.said), counterpart(one.said), counterpart(other.amount.mark), counterpart(one.amount.mark))
        quoted = story.quotation_at(swung.start) is not None
        figures = (reading(story, other.amount), reading(story, one.amount))
        finding = Finding(check, "error" if same and not quoted else "query", message, places, figures, (line,))
    yield Tested((one.amount.mark, other.amount.mark), "story", finding)
