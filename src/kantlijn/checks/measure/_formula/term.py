"""A figure as a term of a formula: what it is so much of, for each of what, and in how long."""

from __future__ import annotations

from typing import Literal, NamedTuple

from kantlijn.interval import Interval
from kantlijn.story import Mark, Quantity, Span

How = Literal["", "unit", "before", "each", "size"]
"""What makes it so much for each: nothing, its unit, a "per" before it, a word, its place behind the number of things."""
ANY = "*"  # for each of whatever is counted


class Term(NamedTuple):
    """`top` is a dimension, a currency or, behind a #, what is counted; `bottom` the same of what it is for, or nothing.

    `size`: what one of its unit is in the base units of both; `value` and the readings are as written. `seconds`: in how long
    it is so much, 0 where no time is told.
    """

    span: Span
    marks: tuple[Mark, ...]
    unit: str
    top: str
    bottom: str
    size: float
    value: float
    reading: Interval
    loose: Interval
    how: How = ""
    seconds: float = 0.0

    @property
    def start(self) -> int:
        """Where it starts in the story."""
        return self.span.start

    @property
    def end(self) -> int:
        """Where it ends in the story."""
        return self.span.end

    @property
    def noun(self) -> int:
        """Where it ends, the counted noun included."""
        mark = self.marks[0]
        span = mark.counts_span if isinstance(mark, Quantity) else None
        return max(self.end, span.end) if span is not None and span.start >= self.end else self.end

    @property
    def whole(self) -> float:
        """How much it is in base units."""
        return self.value * self.size
