"""Which two figures the words put on the two sides of a balance, and what outcome they say it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from kantlijn.checks._where import sentences_with
from kantlijn.checks.number._changing.changes import alike
from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity, Span, Story

BEFORE, BEHIND = 60, 30  # characters either side of a figure in which the word that gives it a side stands
AROUND = 28  # characters either side of an outcome in which it is denied or put in another moment
LARGE = 1e5  # from here a number beside income and spending is money, whether it says so or not
APART = 90  # between the two figures of one balance

Sign = Literal[1, -1]


class Balance(NamedTuple):
    """`plus` against `minus`, with an outcome that says the one or the other is the larger (`sign`), told at `said`.

    `sure`: it is a count in one breath with its outcome.
    """

    plus: Figure
    minus: Figure
    sign: Sign
    said: Span
    sure: bool


class Sides:
    """The words of a language, as patterns; what each is for stands in language/…/checks/balance.py."""

    families: tuple[dict[str, str], ...]
    not_now: re.Pattern[str]
    more_than_half: re.Pattern[str]
    usual_before: re.Pattern[str]
    usual_behind: re.Pattern[str]
    above: dict[str, str]
    below: dict[str, str]
    more_of: re.Pattern[str]
    fewer_of: re.Pattern[str]
    most: re.Pattern[str]
    majority: re.Pattern[str]
    minority: re.Pattern[str]
    other_majority: re.Pattern[str]
    to_share: re.Pattern[str]
    from_share: re.Pattern[str]
    won: re.Pattern[str]
    lost: re.Pattern[str]
    with_votes: re.Pattern[str]
    other_got: re.Pattern[str]
    votes: frozenset[str]
    by_votes: re.Pattern[str]
    to_votes: re.Pattern[str]
    of_votes: re.Pattern[str]


class Family(NamedTuple):
    """A kind of balance: the words that give a figure its side, and those of the outcome."""

    plus_before: re.Pattern[str]
    minus_before: re.Pattern[str]
    plus_behind: re.Pattern[str]
    minus_behind: re.Pattern[str]
    surplus: re.Pattern[str]
    shortfall: re.Pattern[str]
    kind: str


def sides(code: str) -> Sides:
    """The words of a language."""
    return patterns(code, "checks.balance", Sides)


@cache
def families(code: str) -> tuple[Family, ...]:
    """The kinds of balance of a language, ready to be matched."""
    return tuple(
        Family(
            re.compile(each["plus_before"]),
            re.compile(each["minus_before"]),
            re.compile(each["plus_behind"]),
            re.compile(each["minus_behind"]),
            re.compile(each["surplus"]),
            re.compile(each["shortfall"]),
            each["kind"],
        )
        for each in sides(code).families
    )


@cache
def _weather(code: str) -> tuple[tuple[str, Sign, re.Pattern[str]], ...]:
    words = sides(code)
    signs: tuple[tuple[Sign, dict[str, str]], ...] = ((1, words.above), (-1, words.below))
    return tuple((unit, sign, re.compile(pattern)) for sign, table in signs for unit, pattern in table.items())


def balances(
    story: Story, passage: Passage, previous: Passage | None, following: Passage | None = None
) -> Iterator[Balance]:
    """Every balance that a sentence tells, its outcome in that sentence or in the one before it."""
    if len(passage.amounts) < 2:
        return
    words, number = sides(story.language), story.sentence_at(passage.span.start)
    for family in families(story.language):
        if not _may_come_out(story, family, number):
            continue
        pair = _two_sides(passage, family)
        if pair is None:
            continue
        found = outcome(words, passage, family, passage.span)
        before = None if found or previous is None else outcome(words, previous, family, previous.span)
        apart = found or before or following is None or any(following.amounts)
        behind = None if apart or following is None else outcome(words, following, family, following.span)
        told = found or before or behind
        if told is None or (
            family.kind == "vote" and words.more_than_half.search(passage.low, *_wide(passage, previous if before else None))
        ):
            continue
        yield Balance(*pair, told[0], told[1], sure=family.kind != "money" or found is not None)
    yield from _usual(story, words, passage, previous, following)


def _may_come_out(story: Story, family: Family, number: int) -> bool:
    """Whether a sentence or the one before it has any word for how a balance comes out."""
    told = (sentences_with(story, family.surplus), sentences_with(story, family.shortfall))
    return any(at in numbers for numbers in told for at in (number, number - 1))


def _wide(passage: Passage, previous: Passage | None) -> tuple[int, int]:
    return (previous.span.start if previous is not None else passage.span.start), passage.span.end


def outcome(words: Sides, passage: Passage, family: Family, span: Span) -> tuple[Sign, Span] | None:
    """The one outcome that is told in a sentence, where it is told of now."""
    low = passage.low
    plus, minus = ([*each.finditer(low, span.start, span.end)] for each in (family.surplus, family.shortfall))
    if bool(plus) == bool(minus):
        return None
    first = (plus or minus)[0]
    around = (
        low[max(span.start, first.start() - AROUND) : first.start()],
        low[first.end() : min(span.end, first.end() + AROUND)],
    )
    # What stands behind a figure or a comma is of the figures, and no longer of the outcome.
    if words.not_now.search(around[0]) or words.not_now.search(re.split(r"[,:;(\d]", around[1])[0]):
        return None
    return (1 if plus else -1), Span(first.start(), first.end())


def _two_sides(passage: Passage, family: Family) -> tuple[Figure, Figure] | None:
    """The one figure on each side."""
    plus: list[Figure] = []
    minus: list[Figure] = []
    edge = passage.span.start
    for at, one in enumerate(passage.amounts):
        following = passage.amounts[at + 1].start if at + 1 < len(passage.amounts) else passage.span.end
        side = _side(passage.low, family, one, edge, following)
        edge = one.mark.end
        if side:
            (plus if side > 0 else minus).append(one)
    if len(plus) != 1 or len(minus) != 1:
        return None
    one, other = alike(plus[0], minus[0])
    first, last = sorted((one, other), key=lambda f: f.start)
    fits = of_a_kind(one, other) or (family.kind != "money" and one.unit is None and other.unit is None)
    if not fits or last.start - first.mark.end > APART or one.is_rate or other.is_rate:
        return None
    if family.kind != "money":
        return (one, other) if one.unit is None else None
    # "bij inkomsten van 96 miljoen en uitgaven van 93 miljoen": the currency was told before
    bare = one.is_bare and other.is_bare and min(one.strict.low, other.strict.low) >= LARGE
    return (one, other) if one.is_money or bare else None


def _side(low: str, family: Family, one: Figure, edge: int, following: int) -> int:
    """1 on the plus side, -1 on the minus side, 0 where the words do not say."""
    # What stands right behind a figure is nearer to it than what stands before; its counted noun may be the very word.
    behind = low[one.mark.end : min(following, one.mark.end + BEHIND)]
    plus, minus = family.plus_behind.match(behind), family.minus_behind.match(behind)
    if bool(plus) != bool(minus):
        return 1 if plus else -1
    lead = low[max(edge, one.start - BEFORE) : one.start]
    before = [(m.start(), 1) for m in family.plus_before.finditer(lead)]
    before += [
        (m.start(), -1) for m in family.minus_before.finditer(low[max(edge, one.start - BEFORE) : following], 0, len(lead))
    ]
    return max(before)[1] if before else 0


# -- against what is usual ------------------------------------------------------------------------------------------


def _usual(
    story: Story, words: Sides, passage: Passage, previous: Passage | None, following: Passage | None
) -> Iterator[Balance]:
    """ "Januari was te warm": the mean of the month against what is normal."""
    low, figures = passage.low, passage.amounts
    for one, other in pairwise(figures):
        one_, other_ = alike(one, other)
        if other.start - one.end > BEFORE or not of_a_kind(one_, other_):
            continue
        usual = [_is_usual(words, low, f, passage.span.end) for f in (one, other)]
        if all(usual):
            usual[0] = False  # "4.1 degrees on average, against a norm of 6.3": the first average is that of the month
        if usual[0] == usual[1]:
            continue
        now, norm = (other_, one_) if usual[0] else (one_, other_)
        for unit, sign, pattern in _weather(story.language):
            if now.unit != unit:
                continue
            told = pattern.search(low, *_wide(passage, previous))
            if told is None and following is not None:
                told = pattern.search(low, following.span.start, following.span.end)
            if told is not None:
                yield Balance(now, norm, sign, Span(told.start(), told.end()), sure=False)


def _is_usual(words: Sides, low: str, one: Figure, end: int) -> bool:
    behind = words.usual_behind.match(low, one.mark.end, end)
    return behind is not None or words.usual_before.search(low[max(0, one.start - 40) : one.start]) is not None


# -- one noun against another -----------------------------------------------------------------------------------------


def more_of_one(story: Story, passage: Passage, following: Passage | None) -> Iterator[Balance]:
    """ "Meer vrouwen dan mannen: 4.120 vrouwen en 4.380 mannen"."""
    figures = [*passage.amounts, *(following.amounts if following is not None else ())]
    if not figures:
        return
    words, low = sides(story.language), passage.low
    directions: tuple[tuple[Sign, re.Pattern[str]], ...] = ((1, words.more_of), (-1, words.fewer_of))
    for sign, pattern in directions:
        for match in pattern.finditer(low, passage.span.start, passage.span.end):
            names = [each for each in match.groups() if each is not None]
            found = [[f for f in figures if f.unit is None and _counts(story, low, f, name)] for name in names]
            if len(found) == 2 and all(len(each) == 1 for each in found):
                yield Balance(found[0][0], found[1][0], sign, Span(match.start(), match.end()), sure=True)


def _counts(story: Story, low: str, one: Figure, name: str) -> bool:
    """Whether a figure counts that noun: "4.120 vrouwen", "vrouwen (4.120)"."""
    mark = one.mark
    if not isinstance(mark, Quantity):
        return False
    if mark.counts_span is not None and mark.counts_span.start >= mark.end:
        return story.words(mark.counts_span).lower() == name
    return low[max(0, one.start - len(name) - 2) : one.start] == f"{name} ("
