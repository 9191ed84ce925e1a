"""Holds what two amounts are said to differ against the two."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._changing.moves import absolute, difference
from kantlijn.checks.number._changing.sized_apart import Difference
from kantlijn.checks.number._figures import Figure
from kantlijn.checks.number._remarks import PERCENTAGE, amount, both, middle, quoted, remark, severity
from kantlijn.checks.number._rounding import as_rounded
from kantlijn.checks.number._slips import explain
from kantlijn.finding import Tested, Words
from kantlijn.story import Story


def hold(story: Story, said: Difference) -> Iterator[Tested]:
    """The two amounts must be able to differ by so much, as they are rounded."""
    before, after, by = said.before, said.after, said.by
    finding = None
    apart = absolute(as_rounded(after) - as_rounded(before))
    if not apart.meets(as_rounded(by)):
        off = abs(middle(after) - middle(before))
        told = quoted(story, by.mark)
        message = Words(
            f"Het verschil is {amount(off, after, 'nl')}, niet {told}.",
            f"The difference is {amount(off, after, 'en')}, not {told}.",
        )
        subtracted = difference(before, after)
        line = both(lambda code: f"{subtracted.said(code)} = {amount(off, after, code)}")
        slip = explain(story, (by, after, before), lambda i: absolute(i[1] - i[2]).meets(i[0]))
        loosely = apart.meets(by.loose)
        figures: tuple[Figure, ...] = (by, before, after)
        if slip is not None:
            figures = (slip.figure, *(each for each in figures if each is not slip.figure))
        lines = (line, slip.said if slip else None)
        finding = remark(story, PERCENTAGE, severity(True, loosely), message, lines, figures)
    yield Tested((before.mark, after.mark, by.mark), "story", finding)
