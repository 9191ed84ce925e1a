"""What figures come to by one relation: as they are written, with their rounding, and read loosely."""

from __future__ import annotations

from typing import Literal, NamedTuple

from kantlijn.checks.number._figures import side_by_side as in_one_breath
from kantlijn.checks.number._rounding import fair
from kantlijn.checks.number._working.terms import Term
from kantlijn.interval import Interval

Relation = Literal[
    "sum", "balance", "rest", "difference", "product", "each", "part", "whole", "over", "share", "rise", "fall", "points",
    "times",
]  # fmt: skip
ONE = Interval.point(1.0)


class Outcome(NamedTuple):
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
