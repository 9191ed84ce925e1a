"""Everything that figures told together come to, by their types alone: sums, differences, parts, shares, changes; and, in
multiplied.py, products.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kantlijn.checks.number._multiplying.periods import TIMES
from kantlijn.checks.number._working.around import is_more
from kantlijn.checks.number._working.claims import PLAIN, Claim, Working
from kantlijn.checks.number._working.multiplied import over_time, times
from kantlijn.checks.number._working.outcome import ONE, Outcome
from kantlijn.checks.number._working.terms import NEAR, Term, side_by_side, to_three_digits, wide
from kantlijn.story import Quantity, Span, Story, within

LONGEST = 6  # items of a sum; longer lists are in tables, which have checks of their own
PAIRED = 4  # figures of a kind before one with which it may be compared, where another is what is meant
BEYOND = 3000.0  # no slip of the hand makes a figure so many times too large or too small


def outcomes(story: Story, words: Working, said: Claim, told: Sequence[Term]) -> Iterator[Outcome]:
    """What the figures told around one come to, in its unit; `told` are in order."""
    for each in _outcomes(story, words, said, told):
        if each.reading.is_bounded and 1 / BEYOND < each.value / said.term.value < BEYOND:
            yield each


def _outcomes(story: Story, words: Working, said: Claim, told: Sequence[Term]) -> Iterator[Outcome]:
    term = said.term
    if term.kind != "amount":
        for one, other, next_to in _pairs(told, mixed=said.form in PLAIN and term.noun is not None):
            for each in _compared(words, story, said, one, other):
                yield each if next_to else each._replace(apart=True)
        return
    amounts = [one for one in told if one.kind == "amount"]
    if term.per is None:
        yield from _added(story, term, [one for one in amounts if one.unit == term.unit and one.per is None])
        yield from _left(said, [one for one in amounts if one.unit == term.unit and one.per is None])
        if said.form == "running":
            yield from _grown(story, words, term, [one for one in amounts if one.unit == term.unit and one.per is None])
        yield from _of_it(term, amounts, [one for one in told if one.kind == "share"])
        yield from over_time(story, words, term, amounts)
    yield from times(story, words, term, amounts)


def _pairs(told: Sequence[Term], mixed: bool) -> Iterator[tuple[Term, Term, bool]]:
    """Two figures of one kind told together, and whether they are meant if any are: of one thing, with no third between."""
    last: dict[tuple[str, str | None, bool], tuple[Term, ...]] = {}
    for one in told:
        key = one.kind, one.unit, one.is_time
        before = last.get(key, ())
        for at, other in enumerate(before):
            near = one.sentence - other.sentence <= NEAR
            if near or len(before) > 1:
                yield other, one, near and at == len(before) - 1 and (_alike(other, one) or mixed)
        last[key] = (*before[-PAIRED:], one)


def _alike(one: Term, other: Term) -> bool:
    """Whether two are of a kind; a rate and a bare number told right behind it are ("12 babies a day; now 36")."""
    if one.is_like(other):
        return True
    if one.kind != "amount" or other.kind != "amount" or one.unit != other.unit or one.is_time or other.is_time:
        return False
    return other.noun is None and (one.per is None) != (other.per is None)


def _compared(words: Working, story: Story, said: Claim, one: Term, other: Term) -> Iterator[Outcome]:
    """A share of one in the other, and the change between them."""
    small, large = sorted((one, other), key=lambda each: each.value)
    if small.value == large.value or not (small.strict.is_bounded and large.strict.is_bounded):
        return
    low, high = to_three_digits(small), to_three_digits(large)
    if low.low <= 0:
        return
    operands, ratio = (one, other), large.value / small.value
    kind, way = said.term.kind, said.way
    by_word = said.term.in_words and words.factor.match(story.words(said.term.figure.mark).lower()) is not None
    if small.kind == "share":
        yield Outcome("points", operands, high - low, large.value - small.value)
    if kind == "points":
        return
    if kind == "times" or by_word:
        grows = said.term.value > 1
        yield Outcome("times", operands, high / low if grows else low / high, ratio if grows else 1 / ratio)
        return
    if way != "down":
        yield Outcome("rise", operands, high / low - ONE, ratio - 1, (1 - 1 / ratio, ratio))
    if way != "up":
        yield Outcome("fall", operands, ONE - low / high, 1 - 1 / ratio, (ratio - 1, 1 / ratio))
    if small.kind != "share" and kind == "share":
        yield Outcome("share", operands, low / high, 1 / ratio)


def _added(story: Story, term: Term, items: Sequence[Term]) -> Iterator[Outcome]:
    """Sums of figures told in one go, and the difference of two of them."""
    for first in range(len(items)):
        for behind in range(first + 2, min(len(items), first + LONGEST) + 1):
            run = items[first:behind]
            if run[-1].sentence - run[-2].sentence > NEAR:
                break
            if not all(a.is_like(b) for a, b in pairwise(run)) or not all(one.strict.is_bounded for one in run):
                continue
            if _is_broken(story, run):
                continue
            readings = side_by_side(run)
            made = readings[0]
            for each in readings[1:]:
                made = made + each
            listed = not _goes_on(story, items, first - 1, run[0]) and not _goes_on(story, items, behind, run[-1])
            yield Outcome("sum", tuple(run), made, sum(one.value for one in run), apart=not listed)
            if len(run) == 3:  # so many at first, so many off, so many more
                first_two = readings[0] - readings[1], run[0].value - run[1].value
                yield Outcome("balance", tuple(run), first_two[0] + readings[2], first_two[1] + run[2].value)
            if len(run) == 2 and run[0].value != run[1].value:
                small, large = sorted(zip(run, readings, strict=True), key=lambda each: each[0].value)
                yield Outcome("difference", tuple(run), large[1] - small[1], large[0].value - small[0].value)


def _goes_on(story: Story, items: Sequence[Term], at: int, end: Term) -> bool:
    """Whether a list goes on in its sentence beyond one of its ends; a colon opens it."""
    if not 0 <= at < len(items) or items[at].sentence != end.sentence or not items[at].is_like(end):
        return False
    first, second = sorted((items[at], end), key=lambda one: one.start)
    return ":" not in story.text[first.end : second.start]


def _left(said: Claim, items: Sequence[Term]) -> Iterator[Outcome]:
    """What is left of a whole when its parts, all that is told between the two, are taken off."""
    term = said.term
    before = [one for one in items if one.start < term.start and term.sentence - one.sentence <= NEAR + 1]
    for at, whole in enumerate(before[-4:-1], max(0, len(before) - 4)):
        parts = before[at + 1 :]
        left = whole.value - sum(one.value for one in parts)
        if left <= 0 or parts[0].sentence - whole.sentence > NEAR or term.sentence - parts[-1].sentence > NEAR:
            continue
        if not all(one.is_like(whole) and one.strict.is_bounded for one in parts):
            continue
        reading = wide(whole)
        for one in parts:
            reading = reading - wide(one)
        yield Outcome("rest", (whole, *parts), reading, left)


def _grown(story: Story, words: Working, term: Term, items: Sequence[Term]) -> Iterator[Outcome]:
    """ "The toll rose to 149 after 15 more bodies were found. Until Monday 124 had been counted": what was and what came."""
    for more in items:
        told = is_more(story, words, more)
        for base in items:
            if told and base is not more and base.value > more.value and abs(base.sentence - more.sentence) <= NEAR:
                yield Outcome("sum", (base, more), wide(base) + wide(more), base.value + more.value)


def _is_broken(story: Story, run: Sequence[Term]) -> bool:
    """Whether one of a list was told twice, or another of it is read as an age: "PvdA (9), VVD (8) en SP (3)"."""
    told = {(one.value, one.sentence) for one in run}
    if len({value for value, _ in told}) < len(told):
        return True
    between = within(story.quantities, Span(run[0].start, run[-1].end))
    return any(isinstance(one, Quantity) and one.kind == "age" for one in between)


def _of_it(term: Term, amounts: Sequence[Term], shares: Sequence[Term]) -> Iterator[Outcome]:
    """A share of an amount: "30 procent van de 4.500 banen", "1.5% of $8bn a year"."""
    for whole in amounts:
        for part in shares:
            near = abs(whole.sentence - part.sentence) <= NEAR and part.strict.is_bounded and part.value < 1
            if near and whole.unit == term.unit and (whole.per is None or whole.per in TIMES) and not whole.is_time:
                yield Outcome("part", (whole, part), wide(whole) * part.strict, whole.value * part.value)
                yield Outcome("whole", (whole, part), wide(whole) / part.strict, whole.value / part.value)
