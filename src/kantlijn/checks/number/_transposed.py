"""Two numbers of a story that are the same but for two neighbouring digits, whatever they are said to count.

That "1.840 handtekeningen" and "de 1.480 ondertekenaars" are the same is not in the nouns; it is in the digits. Of two
numbers of three digits one pair in five hundred is each other's transposition, so that something more must say it: the
second is taken up as known ("de 1.480"), or one of the two stands in the headline, the lead or a caption.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from kantlijn.checks._content import content
from kantlijn.checks._low import low_text
from kantlijn.checks.number._alike import FRONT, is_definite
from kantlijn.checks.number._figures import Figure, figure
from kantlijn.checks.number._slips import is_swap
from kantlijn.story import Quantity, Story

_DIGITS = 3  # of a number, zeros at its end not counted
_SCALED = 2  # the same of one with a scale word in front: "51 miljoen" over "15 miljoen"
_SCALE = 1e5
_AROUND = 30  # characters beside a number in which the word for what it is of stands
_MOST = 8  # numbers of the same digits; more, and it is a list of something
_KINDS = ("count", "money", "measure")


def transposed(story: Story) -> Iterator[tuple[Figure, Figure]]:
    """The pairs, the earlier first."""
    by_digits: dict[tuple[str, float], list[Figure]] = defaultdict(list)
    values: set[float | None] = set()
    for mark in story.quantities:
        if mark.kind not in _KINDS or mark.value is None or story.table_at(mark.start) is not None:
            continue
        digits = re.sub(r"\D", "", story.words(mark.number))
        one = figure(story, mark) if len(digits) > 1 else None
        if one is not None and int(digits):
            by_digits["".join(sorted(digits)), mark.value / int(digits)].append(one)
            if not _in_front(story, one):
                values.add(mark.value)
    for (digits, scale), alike in by_digits.items():
        if 1 < len(alike) <= _MOST:
            significant = len(digits.lstrip("0"))
            yield from _pairs(story, alike, significant, scale, values)


def _pairs(
    story: Story, alike: list[Figure], significant: int, scale: float, values: set[float | None]
) -> Iterator[tuple[Figure, Figure]]:
    for at, later in enumerate(alike):
        for earlier in alike[:at]:
            if not _may_be_one(story, earlier, later) or not _turned(_digits(story, earlier), _digits(story, later)):
                continue
            front = next((one for one in (earlier, later) if _in_front(story, one)), None)
            if front is not None:
                # A number in front that the text has too is that one.
                enough = significant >= _DIGITS or (significant >= _SCALED and scale >= _SCALE)
                enough = enough or (significant >= _SCALED and _of_one_thing(story, earlier, later))
                if enough and front.value not in values:
                    yield earlier, later
            elif significant >= _DIGITS and is_definite(story, later) and earlier.noun != later.noun:
                yield earlier, later


def _of_one_thing(story: Story, one: Figure, other: Figure) -> bool:
    """Whether two measures or sums of money have a word of meaning beside them in common: "een silo van 27 meter hoog"."""
    if one.unit is None or one.unit != other.unit:
        return False
    low = story.once(low_text)
    first, second = (content(story.language, _around(story, low, each)) for each in (one, other))
    return not first.isdisjoint(second)


def _around(story: Story, low: str, one: Figure) -> str:
    sentence = story.sentences[story.sentence_at(one.start)]
    before, behind = max(sentence.start, one.start - _AROUND), min(sentence.end, one.mark.end + _AROUND)
    return f"{low[before : one.start]} {low[one.mark.end : behind]}"


def _turned(one: str, other: str) -> bool:
    """Whether two numbers are the same but for two neighbours, or are told in another order of three digits or more."""
    return is_swap(one, other) or (one != other and len(set(one.rstrip("0"))) >= _DIGITS)


def _may_be_one(story: Story, one: Figure, other: Figure) -> bool:
    same = one.unit == other.unit or one.is_bare or other.is_bare
    return same and story.sentence_at(one.start) != story.sentence_at(other.start)


def _digits(story: Story, one: Figure) -> str:
    return re.sub(r"\D", "", story.words(one.mark.number)) if isinstance(one.mark, Quantity) else ""


def _in_front(story: Story, one: Figure) -> bool:
    return story.blocks[story.block_at(one.start)].kind in FRONT
