"""Which one slip of the pen would make a sum hold: two digits swapped, a factor of ten, a line left out or counted twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks.table._sums import TELLING, Sum
from kantlijn.checks.table._variants import variants
from kantlijn.finding import Words

MOST = 60  # parts in which a slip is looked for: in a longer column one is found by accident


class Slip(NamedTuple):
    """What explains a sum that does not hold: the figure that is wrong (None: the total), and how to say so."""

    part: int | None
    said: Words


def explain(one: Sum, code: str) -> Slip | None:
    """The one slip that explains it, or None where none does, or several do."""
    if len(one.parts) > MOST:
        return None
    for kind in (_in_total, _in_parts, _lines):
        found = [*kind(one, code)]
        if len(found) == 1:
            return found[0]
        if found:
            return None
    return None


def _fits(one: Sum, off: float) -> bool:
    """Whether a total and a sum that far apart agree."""
    return abs(off) <= one.room / 2 + 1e-9 * max(1.0, abs(one.total.value))


def _in_total(one: Sum, code: str) -> Iterator[Slip]:
    for value, said in variants(one.total, code, one.step):
        if _fits(one, one.added - value):
            yield Slip(None, said)


def _in_parts(one: Sum, code: str) -> Iterator[Slip]:
    for at, part in enumerate(one.parts):
        if part.mark is None:
            continue
        for value, said in variants(part, code, one.step):
            if _fits(one, one.added - part.value + value - one.total.value):
                yield Slip(at, said)


def _lines(one: Sum, code: str) -> Iterator[Slip]:
    off = one.added - one.total.value
    for part, name in zip(one.parts, one.names, strict=True):
        if not name or abs(part.value) <= TELLING * max(one.room, one.step):
            continue
        if _fits(one, off - part.value):
            out = Words(f"Zonder ‘{name}’ klopt het: die is niet meegeteld.", f"Without ‘{name}’ it holds: that was left out.")
            yield Slip(None, out)
        elif _fits(one, off + part.value):
            yield Slip(None, Words(f"Met ‘{name}’ dubbel geteld klopt het.", f"With ‘{name}’ counted twice it holds."))
