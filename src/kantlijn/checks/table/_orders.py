"""A column of ranks with the figures that it ranks by, and what does not fit in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kantlijn.checks.table._grid import Figure, grid
from kantlijn.checks.table._words import Words
from kantlijn.story import Quantity, Story, Table, within

# Rows from which a figure out of order is a mistake, and no column that is nearly in order by accident. Two neighbours that
# changed places: of six rows 5 of the 720 orders are like that, of eight 7 of 40,320. One figure anywhere: of eight rows 49.
# Fewer are enough where the head says that they are ranks.
NEIGHBOURS_NAMED, NEIGHBOURS, ANYWHERE_NAMED, ANYWHERE = 6, 8, 8, 10


class Ranks(NamedTuple):
    """The ranks of a table in the order of its rows, with the number of the row of each; `named`: the head says that they
    are ranks.
    """

    marks: tuple[Quantity, ...]
    rows: tuple[int, ...]
    named: bool

    @property
    def numbers(self) -> list[int]:
        """The ranks as numbers."""
        return [round(mark.value or 0) for mark in self.marks]


class Order(NamedTuple):
    """Figures in the order of their ranks. `up`: the smallest comes first. `wrong`: the place of the one that is out of
    order, None where all are in order.
    """

    name: str
    figures: tuple[Figure, ...]
    up: bool
    wrong: int | None


def ranks(story: Story, words: Words, table: Table) -> Ranks | None:
    """The column of ranks of a table, or None."""
    body = range(table.heads, len(table.rows))
    for column in range(table.width):
        rows = [at for at in body if table.rows[at][column].kind == "rank"]
        if not rows:
            continue
        marks = [next((m for m in within(story.quantities, table.rows[at][column])), None) for at in rows]
        found = [mark for mark in marks if isinstance(mark, Quantity) and mark.kind == "rank"]
        if len(found) != len(rows):
            return None
        head = " ".join(story.words(cell) for cell in table.column_head(column)).lower().strip()
        return Ranks(tuple(found), tuple(rows), words.ranked.match(head) is not None)
    return None


def orders(story: Story, table: Table, ranked: Ranks) -> list[Order]:
    """The columns that the ranks may be of: those in order, or in order but for one figure. A column that is in order
    goes before all that are not.
    """
    found = grid(story, table)
    if found is None:
        return []
    made: list[Order] = []
    by_rank = sorted(zip(ranked.numbers, ranked.rows, strict=True))
    for column in found.columns:
        figures = [column.cells[row - table.heads] for _, row in by_rank]
        known = [figure for figure in figures if figure is not None and figure.mark is not None]
        if len(known) != len(figures) or len({figure.unit for figure in known}) != 1 or len(known) < 3:
            continue
        values = [figure.value for figure in known]
        for up in (False, True):
            wrong = _out_of_order(values if up else [-value for value in values])
            if wrong is None:
                return [Order(column.name, tuple(known), up, None)]
            if wrong >= 0 and len(known) >= _least(values, wrong, named=ranked.named) and len(set(values)) * 2 > len(values):
                made.append(Order(column.name, tuple(known), up, wrong))
    return made


def _least(values: Sequence[float], wrong: int, *, named: bool) -> int:
    """How many rows there must be, for a figure out of order to be a mistake."""
    for first in (wrong - 1, wrong):
        if first >= 0 and first + 1 < len(values):
            turned = [*values[:first], values[first + 1], values[first], *values[first + 2 :]]
            if turned in (sorted(values), sorted(values, reverse=True)):
                return NEIGHBOURS_NAMED if named else NEIGHBOURS
    return ANYWHERE_NAMED if named else ANYWHERE


def _out_of_order(values: Sequence[float]) -> int | None:
    """The place of the one value that does not go up with the others; None where all do, -1 where more do not."""
    falls = [at for at in range(1, len(values)) if values[at] < values[at - 1]]
    if not falls:
        return None
    if len(falls) > 1:
        return -1
    at = falls[0]
    # Without the later one the rest goes up, or without the earlier one; of two neighbours it may be either.
    without_later = at + 1 == len(values) or values[at + 1] >= values[at - 1]
    without_earlier = at - 1 == 0 or values[at] >= values[at - 2]
    if without_later:
        return at
    return at - 1 if without_earlier else -1
