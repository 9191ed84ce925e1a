"""Which three figures are so much for each, how many there are, and all of it: by their units, whatever the words between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from kantlijn.checks.measure._formula.term import ANY, Term
from kantlijn.checks.measure._formula.terms import over_time
from kantlijn.checks.measure._formula.words import Formula, formula
from kantlijn.interval import Interval
from kantlijn.story import Mark, Story

SENTENCES = 4  # before the last of the three in which the others stand
MOST = 12  # figures in such a stretch; with more it is a list, and the work of a sentence stays bounded
PAIR, REACH = 6, 30  # figures between two of one sentence, and between those and the third that stands far from them
_SLACK = 0.03  # a year of 360 days, a month of 30 or 31
_BESIDE = 40  # characters between a number without a noun and what each of them has
_STEM = 4  # letters that two forms or two compounds of a noun have in common


class Made(NamedTuple):
    """`each`, so many times as `times` says, is `total`. `many` is the figure that says so, None where two times do."""

    each: Term
    many: Term | None
    total: Term
    times: Interval
    usual: float

    @property
    def figures(self) -> tuple[Term, ...]:
        """Those it is made of."""
        return tuple(one for one in (self.each, self.many, self.total) if one is not None)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of those."""
        return tuple(mark for one in self.figures for mark in one.marks)

    @property
    def last(self) -> Term:
        """The one that is told last."""
        return max(self.figures, key=lambda one: one.start)

    @property
    def off(self) -> float:
        """How many times what is told the outcome is."""
        return self.usual * self.each.whole / self.total.whole


def formulas(story: Story, found: Sequence[Term], at: int) -> Iterator[Made]:
    """Every formula of which the figure `at` is the last one told."""
    last, words = found[at], formula(story.language)
    sentence = story.sentence_at(last.start)
    near: list[Term] = []
    for one in reversed(found[max(0, at - MOST) : at]):
        if sentence - story.sentence_at(one.start) > SENTENCES:
            break
        near.append(one)
    for each in (last, *near):
        if not (each.bottom or each.seconds):
            continue  # no more than an amount
        others = permutations(near, 2) if each is last else _with(last, [one for one in near if one is not each])
        for many, total in others:
            made = _made(words, each, many, total)
            if made is not None:
                yield made
    for one in near:
        for each, total in ((last, one), (one, last)):
            made = _over(story, words, each, total)
            if made is not None:
                yield made


def _with(last: Term, near: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """The last one as how many and as the whole, with each of the others."""
    for one in near:
        yield one, last
        yield last, one


def far(story: Story, found: Sequence[Term]) -> Iterator[Made]:
    """Every formula of which two figures stand in one sentence and the third so far off that only their digits can tell."""
    words = formula(story.language)
    places = [story.sentence_at(one.start) for one in found]
    for at, one in enumerate(found):
        for to in range(at + 1, min(at + PAIR, len(found))):
            if places[to] != places[at]:
                break
            pair = [each for each in (one, found[to]) if _is_each(each)]
            for third in range(max(0, at - REACH), min(len(found), to + REACH)):
                if abs(places[third] - places[at]) <= SENTENCES or not (pair or _is_each(found[third])):
                    continue
                for each, many, total in permutations((one, found[to], found[third])):
                    made = _made(words, each, many, total) if _is_each(each) and many.top != "time" else None
                    if made is not None:
                        yield made


def _is_each(one: Term) -> bool:
    """Whether it says itself what it is so much for each of."""
    return bool(one.bottom) and one.how in ("unit", "before")


def _made(words: Formula, each: Term, many: Term, total: Term) -> Made | None:
    """So much for each of a number, or in one of a length of time."""
    if not _one_thing(words, each, total) or many.top == total.top or each.top == "time":
        return None
    if many.top == "time":
        if not each.seconds or total.seconds != many.seconds or many.bottom or not _beside(each, total):
            return None  # "15 customers an hour, six hours a week": so many a week
        return _times(each, many, total, many.size / each.seconds)
    if each.top != total.top or not each.bottom or total.bottom or many.bottom or not _counts(words, each.bottom, many.top):
        return None
    if many.top == "#" and not 0 < each.start - many.end <= _BESIDE:
        return None  # "193 million, each paying on average": a number without a noun has its noun before it
    longer = total.seconds / each.seconds if total.seconds and each.seconds else 1.0
    return _times(each, many, total, many.size * longer)


def _times(each: Term, many: Term, total: Term, size: float) -> Made:
    return Made(each, many, total, many.reading.scaled(size), many.value * size)


def _counts(words: Formula, bottom: str, top: str) -> bool:
    """Whether so many of the one are meant by so much for each of the other."""
    if bottom == top:
        return bottom != "#"
    if not top.startswith("#"):
        return False
    noun, of = top[1:], bottom[1:]
    if bottom == ANY:
        return True
    if not noun:
        return False
    if not bottom.startswith("#"):
        return False
    if of in words.pieces or any(of in names and noun in names for names in (words.people, words.homes)):
        return True
    return min(len(of), len(noun)) >= _STEM and (noun.startswith(of) or of.startswith(noun) or noun.endswith(of))


def _over(story: Story, words: Formula, each: Term, total: Term) -> Made | None:
    """So much a day against so much a year."""
    if each.top == "time" or not _one_thing(words, each, total) or not (each.seconds or total.seconds):
        return None
    short, long = over_time(story, each), over_time(story, total)
    if not 0 < short < long or not _beside(each, total):
        return None
    usual = long / short
    return Made(each, None, total, Interval(usual * (1 - _SLACK), usual * (1 + _SLACK)), usual)


def _beside(one: Term, other: Term) -> bool:
    """Whether two amounts are for each of the same; an average need not say of what it is one."""
    return one.bottom == other.bottom or "" in (one.bottom, other.bottom) or ANY in (one.bottom, other.bottom)


def _one_thing(words: Formula, one: Term, other: Term) -> bool:
    """Whether two amounts are of the same: people go by many names."""
    if one.top == other.top:
        return one.top != "#"
    counted = one.top.startswith("#") and other.top.startswith("#")
    return counted and any(each.top[1:] in words.people for each in (one, other)) and "#" not in (one.top, other.top)
