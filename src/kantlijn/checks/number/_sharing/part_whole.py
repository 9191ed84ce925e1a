"""A part and its whole, wherever in a sentence or in two that follow each other the words make two amounts that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from kantlijn.checks.number._cues import Cues, cues
from kantlijn.checks.number._figures import Figure, Passage, of_a_kind, passages
from kantlijn.story import Quantity, Story, Time

FAR = 120  # characters from a whole that opens its sentence to the part of it
OF = 45  # between a part and "of the club's 60"
BEFORE = 60  # before a whole or a part, in which the word that makes it one stands
_EDGES = re.compile(r"[;:]\s|\d")


class PartWhole(NamedTuple):
    """`part` is one of `whole`, told in the sentences `first` to `last`; `sure`: the words leave no other reading."""

    part: Figure
    whole: Figure
    first: int
    last: int
    sure: bool

    @property
    def start(self) -> int:
        """Where the first of the two starts."""
        return min(self.part.start, self.whole.start)

    @property
    def end(self) -> int:
        """Where the second of the two ends, its noun included."""
        return max(self.part.end, self.whole.end)


def part_whole(story: Story) -> tuple[PartWhole, ...]:
    """Every part of a whole in the story, in order of where the second of the two stands."""
    return story.once(_all)


def _all(story: Story) -> tuple[PartWhole, ...]:
    words = cues(story.language)
    found: list[PartWhole] = []
    previous: Passage | None = None
    block = -1
    for at, passage in enumerate(passages(story)):
        here = story.block_at(passage.span.start)
        if passage.amounts and story.table_at(passage.span.start) is None:
            amounts = _amounts(passage)
            inside = [*_of(words, passage, at, amounts), *_opened(words, passage, at, amounts)]
            inside += _of_which(words, passage, at, amounts)
            found += inside
            if previous is not None and here == block and not inside:
                found += _taken_up(words, previous, passage, at, amounts)
        previous, block = passage, here
    return tuple(found)


def _amounts(passage: Passage) -> list[Figure]:
    return [a for a in passage.amounts if not a.is_rate and not isinstance(a.mark, Time) and a.strict.low > 0]


def _may_be(part: Figure, whole: Figure) -> bool:
    """Whether one can be part of the other: of one unit, and less."""
    same = of_a_kind(part, whole) or (part.unit == whole.unit and _takes_noun(part))
    return same and part.strict.middle < whole.strict.middle and whole.strict.is_bounded


def _takes_noun(part: Figure) -> bool:
    """Whether the noun of a part is one that the reader gave it from elsewhere, or a word behind it that it does not count."""
    return part.noun is None or (isinstance(part.mark, Quantity) and part.mark.counts_span is None)


def _of(words: Cues, passage: Passage, at: int, amounts: list[Figure]) -> Iterator[PartWhole]:
    """ "12 of the club's 60 shares", "9 miljoen winst op een omzet van 150 miljoen"."""
    for part, whole in pairwise(amounts):
        between = passage.low[part.mark.end : whole.start]
        if len(between) > OF or not (of_a_kind(part, whole) or part.is_bare or whole.is_bare):
            continue
        if (words.part_of.fullmatch(between) and _may_be(part, whole)) or _on(words, part, whole, between):
            yield PartWhole(part, whole, at, at, sure=True)


def _on(words: Cues, part: Figure, whole: Figure, between: str) -> bool:
    """ "winst op een omzet van", "a profit on sales of": money on money, where the second may leave its euros out."""
    money = part.currency is not None and (whole.currency == part.currency or whole.is_bare)
    return money and words.made_on.search(between) is not None and part.strict.middle < whole.strict.middle


def _opened(words: Cues, passage: Passage, at: int, amounts: list[Figure]) -> Iterator[PartWhole]:
    """ "Van de 480 formulieren die in de wijk waren gestopt, kwamen er 312 ingevuld terug"."""
    low, start = passage.low, passage.span.start
    for number, whole in enumerate(amounts):
        if not words.opens_whole.search(low[max(start, whole.start - BEFORE) : whole.start]):
            continue
        parts = [a for a in amounts[number + 1 :] if a.unit == whole.unit]
        if not parts or parts[0].start - whole.end > FAR or _EDGES.search(low[whole.end : parts[0].start].replace(", ", " ")):
            continue
        part = parts[0]
        if _may_be(part, whole) and not (isinstance(part.mark, Quantity) and part.mark.value == 1):
            yield PartWhole(part, whole, at, at, sure=len(parts) == 1)


def _of_which(words: Cues, passage: Passage, at: int, amounts: list[Figure]) -> Iterator[PartWhole]:
    """ "240 huizen, waarvan er 60 leeg zijn", "1.240 scholieren en 930 van hen"."""
    low = passage.low
    for whole, part in pairwise(amounts):
        between = low[whole.end : part.start]
        led = words.of_which.search(between)
        them = words.of_them_behind.match(low, part.mark.end)
        if (led or them) and len(between) <= FAR and whole.unit == part.unit and part.strict.middle < whole.strict.middle:
            yield PartWhole(part, whole, at, at, sure=True)


def _taken_up(
    words: Cues, previous: Passage, passage: Passage, at: int, amounts: list[Figure]
) -> Iterator[PartWhole]:
    """ "Het bestuur telt twaalf mensen. Vier van hen zijn vrouw"; "Daarvan stemden er 6.350 voor"."""
    told = _amounts(previous)
    if not amounts or not told:
        return
    part = amounts[0]
    lead = passage.low[passage.span.start : part.start]
    them = words.of_them_behind.match(passage.low, part.mark.end)
    if not (words.of_which.search(f" {lead}") or (them and len(lead) <= BEFORE)):
        return
    wholes = [a for a in told if a.unit == part.unit and a.strict.middle > part.strict.middle]
    if len(wholes) == 1 and wholes[0].strict.is_bounded:
        yield PartWhole(part, wholes[0], at - 1, at, sure=len(told) == 1)
