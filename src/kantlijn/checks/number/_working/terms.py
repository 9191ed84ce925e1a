"""The figures of a story on one footing: amounts, shares, points and factors, each with its unit and its sentence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, NamedTuple

from kantlijn.checks._digits import last_step, leading
from kantlijn.checks.number._figures import Figure, figure, passages, share
from kantlijn.checks.number._rounding import outcome, told
from kantlijn.interval import Interval
from kantlijn.story import Mark, Quantity, Story, Time

Kind = Literal["amount", "share", "points", "times"]
NEAR = 1  # sentences between two figures that are told together
LIKE = 20.0  # a bare number takes the unit of one before it that it is at most so many times larger or smaller than
LARGE = 1000.0  # from which a bare number near an amount of money is taken for money; below it, "zes" may count anything
SCALED, FAR = 1e5, 6  # a bare number so large, "5,7 miljoen", does so from as many sentences back
DEGREES = "degree"  # temperatures are neither added nor taken from one another by a bare number
NO_PROSE = ("table", "furniture", "byline", "dateline")


class Term(NamedTuple):
    """One figure. `unit` is what an amount is of (a currency, a measure, None for things that are counted), `per` what a rate
    is per. `value` is the number as it is written, of a share and of points as a part of one.
    """

    figure: Figure
    kind: Kind
    unit: str | None
    per: str | None
    value: float
    sentence: int
    in_digits: bool = True
    step: float = 0.0
    on_the_way: Interval | None = None  # what it may be where it was worked out from others, and rounded on the way

    @property
    def start(self) -> int:
        """Where it starts in the story."""
        return self.figure.start

    @property
    def end(self) -> int:
        """Where it ends in the story, the counted noun included."""
        return self.figure.end

    @property
    def noun(self) -> str | None:
        """What it counts."""
        return self.figure.noun

    @property
    def strict(self) -> Interval:
        """What it stands for by convention."""
        return self.figure.strict

    @property
    def is_time(self) -> bool:
        """Whether it is a length of time."""
        return isinstance(self.figure.mark, Time)

    @property
    def in_words(self) -> bool:
        """Whether it is a share or a factor in words, in which no hand slips a digit: "een kwart", "verdubbeld"."""
        return not self.in_digits or self.kind == "times" or (self.kind == "share" and not self.figure.is_percentage)

    def is_like(self, other: Term) -> bool:
        """Whether two can be added or set side by side: one unit, and nouns that do not differ."""
        if (self.kind, self.unit, self.per) != (other.kind, other.unit, other.per):
            return False
        return self.unit is not None or self.noun is None or other.noun is None or self.noun == other.noun


def terms(story: Story) -> tuple[Term, ...]:
    """The figures of the running text, in order."""
    return story.once(_terms)


def wide(term: Term) -> Interval:
    """What a figure that was worked out from others may be: rounded on the way."""
    return term.on_the_way if term.kind == "amount" and term.on_the_way is not None else term.strict


def _rounded(term: Term) -> Interval | None:
    return None if term.kind != "amount" or term.is_time else outcome(term.figure).hull(term.strict)


def as_points(term: Term) -> Term:
    """ "the 9.5-point improvement": a bare number in points, of a percentage told before it."""
    one = term.figure._replace(strict=term.figure.strict.scaled(0.01), loose=term.figure.loose.scaled(0.01))
    return term._replace(figure=one, kind="points", value=term.value / 100)


def side_by_side(several: Sequence[Term]) -> list[Interval]:
    """The readings of figures that are told in one go: rounded as the finest of them is."""
    if all(one.kind == "amount" for one in several):
        return told([one.figure for one in several])
    return [one.strict for one in several]


def to_three_digits(term: Term) -> Interval:
    """What an amount may be that is set beside another: rounded to its third digit, where it ends in zeros."""
    if 0 < term.step < term.strict.width and term.figure.mark.hedge is None:
        return Interval.rounded(term.value, term.step)  # "2,0 miljoen" is rounded to its zero
    if term.kind != "amount" or not term.strict.is_point or term.value < LARGE:
        return term.strict
    return Interval.rounded(term.value, 10.0 ** (math.floor(math.log10(term.value)) - 2))


def _terms(story: Story) -> tuple[Term, ...]:
    found: list[Term] = []
    for number, passage in enumerate(passages(story)):
        if story.blocks and story.blocks[story.block_at(passage.span.start)].kind in NO_PROSE:
            continue
        for mark in passage.marks:
            term = _term(story, mark, number)
            if term is not None:
                written = story.words(mark.number if isinstance(mark, Quantity) else mark)
                in_digits = term.value >= LARGE or any(map(str.isdigit, written))
                first = leading(written, 0, len(written))
                step = last_step(first, story.language, term.value) if term.kind == "amount" else 0.0
                term = _with_unit(term, found)._replace(in_digits=in_digits, step=step)
                found.append(term._replace(on_the_way=_rounded(term)))
    return tuple(found)


def _term(story: Story, mark: Mark, sentence: int) -> Term | None:
    part = share(mark)
    if part is not None and part.value and part.value > 0:
        return Term(part, "share", None, None, part.value, sentence)
    if isinstance(mark, Quantity) and mark.value and mark.value > 0 and not (mark.vague or mark.impossible):
        if mark.kind == "ratio" and mark.value > 1:
            return Term(Figure(mark, mark.strict, mark.loose, None, None), "times", None, None, mark.value, sentence)
        if mark.kind == "percentage" and mark.unit in ("percent", "percentage point"):
            kind: Kind = "share" if mark.unit == "percent" else "points"  # share() leaves out those of more than all
            scaled = Figure(mark, mark.strict.scaled(0.01), mark.loose.scaled(0.01), None, None)
            return Term(scaled, kind, None, None, mark.value / 100, sentence)
    one = figure(story, mark)
    if one is None or not one.value or one.value <= 0:
        return None
    what, of, per = (one.unit or "").partition(" per ")
    unit = one.unit if not of else None if what == "1" else what
    return Term(one, "amount", unit, per if of else None, one.value, sentence)


def _with_unit(term: Term, before: Sequence[Term]) -> Term:
    """A bare number with the unit of a like amount that was just told: "14,2 miljoen euro … en 8,6 miljoen"."""
    if term.kind != "amount" or term.unit is not None or term.per is not None or term.noun is not None or term.is_time:
        return term
    for other in reversed(before[-6:]):
        if other.sentence < term.sentence - (FAR if term.value >= SCALED else term.value >= LARGE):
            break
        if other.kind != "amount" or other.is_time or other.per is not None:
            continue
        if other.unit is None or other.unit.startswith(DEGREES) or not 1 / LIKE < term.value / other.value < LIKE:
            continue
        if term.value >= LARGE or other.value < LARGE:
            return term._replace(unit=other.unit, figure=term.figure._replace(unit=other.unit))
    return term
