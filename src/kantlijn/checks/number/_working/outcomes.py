"""Everything that figures told together come to, by their types alone: sums, differences, products, parts, shares, changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from kantlijn.checks._low import low_text
from kantlijn.checks.number._figures import side_by_side as in_one_breath
from kantlijn.checks.number._multiplying.periods import INTO, TIMES
from kantlijn.checks.number._rounding import fair
from kantlijn.checks.number._working.claims import PLAIN, Claim, Working
from kantlijn.checks.number._working.terms import Term, side_by_side, wide
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Span, Story, within

Relation = Literal[
    "sum", "balance", "rest", "difference", "product", "each", "part", "whole", "over", "share", "rise", "fall", "points",
    "times",
]  # fmt: skip
LONGEST = 6  # items of a sum; longer lists are in tables, which have checks of their own
BEYOND = 3000.0  # no slip of the hand makes a figure so many times too large or too small
NEAR = 1  # sentences between two figures that are told together
ONE = Interval.point(1.0)
SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What `operands` come to by a relation: `value` as they are written, `reading` with their rounding.

    `by_mistake` is what comes out where the wrong one is divided by, or where what it is made into is told for what is added.
    `apart`: another figure of the kind stands between them, so that they may be what is meant and need not.
    """

    relation: Relation
    operands: tuple[Term, ...]
    reading: Interval
    value: float
    by_mistake: tuple[float, ...] = ()
    apart: bool = False

    @property
    def last(self) -> Term:
        """The operand told last."""
        return max(self.operands, key=lambda one: one.start)

    @property
    def is_close(self) -> bool:
        """Whether its operands stand in one sentence."""
        return len({one.sentence for one in self.operands}) == 1


def _loose(one: Outcome, each: Term) -> Interval:
    if each.is_time:
        return Interval.point(each.value)  # what is paid for six months is paid six times
    if one.relation == "points":
        return in_one_breath(each.figure)
    return fair(each.figure) if each.kind == "amount" else each.figure.loose


def loosely(one: Outcome) -> Interval:
    """The same with every figure read loosely: what a writer in a hurry may have had."""
    read = [_loose(one, each) for each in one.operands]
    if one.relation in ("sum", "balance"):
        made = read[0]
        for at, each in enumerate(read[1:]):
            made = made - each if one.relation == "balance" and at == 0 else made + each
        return made
    if one.relation == "rest":
        made = read[0]
        for each in read[1:]:
            made = made - each
        return made
    values = [each.value for each in one.operands]
    if one.relation in ("product", "part", "over"):
        made, usual = read[0], values[0]
        for each, value in zip(read[1:], values[1:], strict=True):
            made, usual = made * each, usual * value
        return made.scaled(one.value / usual)  # times what one unit of time goes into another
    first, second = read
    if one.relation == "each":
        return first / second
    small, large = (first, second) if values[0] < values[1] else (second, first)
    if one.relation in ("difference", "points"):
        return large - small
    if one.relation in ("share", "fall"):
        return small / large if one.relation == "share" else ONE - small / large
    return large / small - ONE if one.relation == "rise" else large / small if one.value > 1 else small / large


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
                yield each if next_to else replace(each, apart=True)
        return
    amounts = [one for one in told if one.kind == "amount"]
    if term.per is None:
        yield from _added(story, term, [one for one in amounts if one.unit == term.unit and one.per is None])
        yield from _left(said, [one for one in amounts if one.unit == term.unit and one.per is None])
        if said.form == "running":
            yield from _grown(story, words, term, [one for one in amounts if one.unit == term.unit and one.per is None])
        yield from _of_it(term, amounts, [one for one in told if one.kind == "share"])
        yield from _over_time(story, words, term, amounts)
    yield from _times(story, words, term, amounts)


def _pairs(told: Sequence[Term], mixed: bool) -> Iterator[tuple[Term, Term, bool]]:
    """Two figures of one kind told together, and whether they are meant if any are: of one thing, with no third between."""
    last: dict[tuple[str, str | None, bool], tuple[Term, ...]] = {}
    for one in told:
        key = one.kind, one.unit, one.is_time
        before = last.get(key, ())
        for at, other in enumerate(before):
            if one.sentence - other.sentence <= NEAR:
                yield other, one, at == len(before) - 1 and (_alike(other, one) or mixed)
        last[key] = (*before[-1:], one)


def _alike(one: Term, other: Term) -> bool:
    """Whether two are of a kind; a rate and a bare number told right behind it are ("12 babies a day; now 36")."""
    if one.is_like(other):
        return True
    return one.unit is None and one.per is not None and other.per is None and other.noun is None and other.kind == "amount"


def _compared(words: Working, story: Story, said: Claim, one: Term, other: Term) -> Iterator[Outcome]:
    """A share of one in the other, and the change between them."""
    small, large = sorted((one, other), key=lambda each: each.value)
    if small.value == large.value or not (small.strict.is_bounded and large.strict.is_bounded):
        return
    low, high = side_by_side([small, large])
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
            listed = not _goes_on(items, first - 1, run[0]) and not _goes_on(items, behind, run[-1])
            yield Outcome("sum", tuple(run), made, sum(one.value for one in run), apart=not listed)
            if len(run) == 3:  # so many at first, so many off, so many more
                first_two = readings[0] - readings[1], run[0].value - run[1].value
                yield Outcome("balance", tuple(run), first_two[0] + readings[2], first_two[1] + run[2].value)
            if len(run) == 2 and run[0].value != run[1].value and term.is_like(run[0]):
                small, large = sorted(zip(run, readings, strict=True), key=lambda each: each[0].value)
                yield Outcome("difference", tuple(run), large[1] - small[1], large[0].value - small[0].value)


def _goes_on(items: Sequence[Term], at: int, end: Term) -> bool:
    """Whether a list goes on in its sentence beyond one of its ends."""
    return 0 <= at < len(items) and items[at].sentence == end.sentence and items[at].is_like(end)


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
    low = story.once(low_text)
    for more in items:
        lead, end = low[max(0, more.start - 14) : more.start], more.figure.mark.end
        told = words.more_before.search(lead) or words.more_behind.match(low, end)
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


def _times(story: Story, words: Working, term: Term, amounts: Sequence[Term]) -> Iterator[Outcome]:
    """So many of them times what each has, and the other way round."""
    if term.per in TIMES:
        yield from _spread(term, amounts)
        return
    low = story.text
    numbers = [one for one in amounts if one.unit is None and one.per is None and not one.is_time and one.value > 1]
    if term.per is not None:  # "1.800 patiënten per arts" is divided by the doctors, where they are counted
        numbers = [one for one in numbers if one.noun is not None and one.noun.endswith(term.per)] or numbers
    numbers += _measured(amounts)
    for number in numbers:
        for one in amounts:
            apart = min(abs(one.sentence - number.sentence), abs(term.sentence - number.sentence) + 1)
            far = apart > NEAR
            if one is number or (far and one.per is None) or not one.strict.is_bounded:
                continue
            a, n = wide(one), wide(number)
            if not n.is_bounded or n.low <= 0 or a.low <= 0:
                continue
            if term.per is not None:
                if not far and one.unit == term.unit and one.per is None:
                    yield Outcome("each", (one, number), a / n, one.value / number.value)
                continue
            if one.is_time:
                if term.is_time and one.unit in SECONDS and term.unit in SECONDS and _is_each(words, low, number, one):
                    factor = SECONDS[one.unit] / SECONDS[term.unit]
                    yield Outcome("product", (number, one), (a * n).scaled(factor), one.value * number.value * factor)
                continue
            if one.unit != term.unit or term.is_time or one.per in TIMES:
                continue
            if number.unit is not None and one.per != number.unit:
                continue
            if one.unit is None and not (one.per is not None or _is_each(words, low, number, one)):
                continue  # a number of things times a number of things
            yield Outcome("product", (number, one), a * n, one.value * number.value, apart=far)
            if one.per is None and one.unit is not None:
                yield Outcome("each", (one, number), a / n, one.value / number.value)


def _spread(term: Term, amounts: Sequence[Term]) -> Iterator[Outcome]:
    """An amount over a number of years, and so much a year; measures by the hour are speeds, which are held elsewhere."""
    if term.unit is not None and term.figure.currency is None:
        return
    for one in amounts:
        for span in amounts:
            near = abs(one.sentence - span.sentence) <= NEAR and one.strict.is_bounded
            whole = one.unit == term.unit and one.per is None and not one.is_time
            if span.is_time and span.unit == term.per and near and whole:
                yield Outcome("each", (one, span), wide(one) / Interval.point(span.value), one.value / span.value)


def _measured(amounts: Sequence[Term]) -> list[Term]:
    """Amounts of which something is so much per unit: "25.000 ton" beside "80 euro per ton"."""
    per = {one.per for one in amounts if one.per is not None and one.per not in TIMES}
    return [one for one in amounts if one.unit in per and one.per is None and not one.is_time]


def _is_each(words: Working, text: str, number: Term, one: Term) -> bool:
    """ "18 groepen van elk 24 leerlingen"."""
    between = text[number.end : one.start].lower()
    return number.end <= one.start and words.of_each.search(between) is not None


def _over_time(story: Story, words: Working, term: Term, amounts: Sequence[Term]) -> Iterator[Outcome]:
    """So much a day, over a number of weeks that is told, or over a year."""
    for rate in amounts:
        if rate.per not in TIMES or rate.unit != term.unit or term.is_time or rate.per is None:
            continue
        at = rate.sentence, term.sentence
        spans = [one for one in amounts if one.is_time and min(abs(one.sentence - each) for each in at) <= NEAR]
        for span in spans:
            times = _times_in(rate.per, span)
            if times is not None:
                reading, usual = times
                yield Outcome("over", (rate, span), rate.strict * reading, rate.value * usual)
        sentences = (story.sentences[term.sentence], story.sentences[rate.sentence])
        if (rate.per, "year") in INTO and any(words.year.search(story.words(each).lower()) for each in sentences):
            usual, few, many = INTO[rate.per, "year"]
            yield Outcome("over", (rate,), rate.strict * Interval(few, many), rate.value * usual)


def _times_in(per: str, span: Term) -> tuple[Interval, float] | None:
    """How many of a unit of time a length of time holds."""
    if span.unit is None:
        return None
    length = span.strict if span.strict.is_bounded else Interval.point(span.value)  # "over five weeks" is during them
    if span.unit == per:
        return length.hull(Interval.point(span.value)), span.value
    into = INTO.get((per, span.unit))
    if into is None:
        return None
    usual, few, many = into
    return length * Interval(few, many), span.value * usual
