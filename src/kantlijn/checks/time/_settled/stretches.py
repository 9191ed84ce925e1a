"""The moments near a length of years, two by two, and whether it fits between them with one digit written otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks.time import _lengths
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._slips import swapped
from kantlijn.interval import Interval
from kantlijn.story import Mark

# The first lines below a headline, in sentences.
BELOW = 5
# More moments than this around a length are a list of years, and some two of them fit by chance.
MOST = 24
# Shorter lengths fit some pair of years by chance.
SHORTEST = 3
# What another digit makes of a length; more years of difference are another thing.
TEN, A_HUNDRED = 10, 100
# The same of a length with a half: "drieënhalf" for "tweeënhalf".
HALVES = (1, -1, 10, -10)


class Near(NamedTuple):
    """A moment near a length: how many sentences ahead of it (behind it where above zero); None for the day of the story."""

    far: int | None
    moment: Moment


class Stretch(NamedTuple):
    """Two moments near a length, the first before the last."""

    first: Near
    last: Near

    @property
    def far(self) -> int:
        """How many sentences off its farthest end is."""
        return max(abs(each.far or 0) for each in (self.first, self.last))


def around(sentences: Sequence[Sentence], index: int, length: Length, before: int, behind: int) -> list[Near]:
    """The dated moments in the sentences around a length; below a headline those of the first lines."""
    story = sentences[index].story
    kind = story.blocks[story.block_at(length.mark.start)].kind if story.blocks else "paragraph"
    behind = max(behind, BELOW) if kind in ("headline", "lead", "caption") else behind
    found = []
    for n in range(max(0, index - before), min(len(sentences), index + behind + 1)):
        moments = sentences[n].moments(length.mark)
        found += [Near(n - index, each) for each in moments if n != index or not _parted(sentences[n], length, each)]
    return found if len(found) <= MOST else []


def _parted(sentence: Sentence, length: Length, moment: Moment) -> bool:
    """Whether a semicolon parts a length from a moment of its sentence: another thought begins, but behind "lasted 26
    years;".
    """
    mark, text, lead = moment.mark, sentence.story.text, sentence.lead(length.mark)
    if mark is None or sentence.words.took.search(lead) or sentence.words.lasts.search(lead):
        return False
    low, high = (mark.end, length.mark.start) if mark.end <= length.mark.start else (length.mark.end, mark.start)
    return ";" in text[low:high]


def pairs(near: Sequence[Near]) -> Iterator[Stretch]:
    """Every two of them of which the first comes before the last."""
    for first in near:
        for last in near:
            if first.far is not None and first.moment.days.low < last.moment.days.low:
                yield Stretch(first, last)


def nearest(pair: Stretch, near: Sequence[Near]) -> bool:
    """Whether no other year lies nearer to the length than the nearest of the pair, nor between the two as they are told."""
    dated = [each for each in near if each.far is not None]
    fars = [abs(each.far) for each in (pair.first, pair.last) if each.far is not None]
    if min(fars) > min(abs(each.far) for each in dated if each.far is not None):
        return False
    return pair.last.far is None or abs(dated.index(pair.first) - dated.index(pair.last)) == 1


def one_slip(length: Length, pair: Stretch) -> bool:
    """Whether the length fits with one digit of it written otherwise, its last one excepted: 25 for 35; or two swapped."""
    first, last = pair.first.moment, pair.last.moment
    years = last.year - first.year
    if length.number % 1:
        finer = not (first.year_only or last.year_only)
        return finer and any(_lengths.severity(_moved(length, length.number + off), first, last) is None for off in HALVES)
    said = int(length.number)
    if first.year_only and last.year_only:
        return _slip_of(said, years, True)
    explicit = pair.last.far is not None
    meant = (each for each in (years, years - 1) if _slip_of(said, each, explicit))
    return any(_lengths.severity(_moved(length, each), first, last) is None for each in meant)


def _slip_of(said: int, meant: int, explicit: bool) -> bool:
    if meant < SHORTEST or meant == said:
        return False
    if swapped(said, meant):
        return True
    off = abs(said - meant)
    if max(said, meant) == TEN * min(said, meant):
        return True
    least = min(said, meant)
    return off == TEN or (explicit and off == 2 * TEN and least >= TEN) or (off == A_HUNDRED and least > A_HUNDRED)


def _moved(length: Length, number: float) -> Length:
    by = Interval.point(number - length.number)
    return length._replace(number=float(number), strict=length.strict + by, loose=length.loose + by)


def marks(length: Length, pair: Stretch) -> tuple[Mark, ...]:
    """A length and the two moments, each once."""
    every = (length.mark, pair.first.moment.mark, pair.last.moment.mark)
    return tuple(dict.fromkeys(mark for mark in every if mark is not None))
