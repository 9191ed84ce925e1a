"""A table as lines that may add up: its rows, or its columns, with their names and the figures they hold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from kantlijn.checks._digits import plain
from kantlijn.checks.table._words import Words, words
from kantlijn.interval import Interval
from kantlijn.story import Cell, Quantity, Story, Table, within

ADDED = ("count", "money", "measure")  # kinds of figures that can be parts of one whole


class Figure(NamedTuple):
    """A figure of a cell: its value and the size of its last written digit, in its unit; and both as they are written.

    Without a mark it is a cell that says there is none: zero.
    """

    mark: Quantity | None
    value: float = 0.0
    step: float = 0.0
    written: float = 0.0
    text: str = "0"

    @property
    def factor(self) -> float:
        """What one as written is worth: 1,000 in a column in thousands."""
        return self.value / self.written if self.written else 1.0

    @property
    def decimals(self) -> int:
        """How many decimals it is written with."""
        return max(0, round(math.log10(self.factor / self.step))) if self.step and self.written else 0

    @property
    def unit(self) -> tuple[str, str | None]:
        """What it can be added to: figures of the same kind and unit."""
        return (self.mark.kind, self.mark.unit) if self.mark is not None else ("none", None)

    def rounded(self, step: float | None = None) -> Interval:
        """What it may have been before it was rounded to its last digit, or to `step` where that is larger."""
        size = max(self.step, step or 0.0)
        return Interval.rounded(self.value, size) if size else Interval.point(self.value)


class Line(NamedTuple):
    """A row or a column of the body of a table: its name, and for each line that crosses it a figure, or None where what
    stands there is not known. `blank` lines hold nothing at all: the name of a group of lines below it.
    """

    name: str
    low: str
    cells: tuple[Figure | None, ...]

    @property
    def blank(self) -> bool:
        """Whether it only has a name."""
        return all(cell is not None and cell.mark is None for cell in self.cells)

    @property
    def figures(self) -> list[Figure]:
        """Its figures that were written."""
        return [cell for cell in self.cells if cell is not None and cell.mark is not None]


class Grid(NamedTuple):
    """The body of a table: its rows, its columns of figures, and whether its numbers are said to be rounded."""

    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    caption: str
    rounded: bool


def grid(story: Story, table: Table) -> Grid | None:
    """The body of a table, or None where it has no two rows or no figures."""
    said = words(story.language)
    body = range(table.heads, len(table.rows))
    marks = _marks(story, table)
    columns = [at for at in range(table.width) if at != table.label and _has_figures(table, at)]
    if len(body) < 2 or not columns:
        return None
    empty = {at for at in body if all(table.rows[at][column].kind == "empty" for column in columns)}
    cells = [[_figure(story, said, table.rows[at][c], marks, at in empty) for c in columns] for at in body]
    rows = [_named(_row_name(story, table, at), row) for at, row in zip(body, cells, strict=True)]
    across = [_named(column_name(story, table, c), [row[n] for row in cells]) for n, c in enumerate(columns)]
    caption = " ".join(story.words(table.caption).split()) if table.caption is not None else ""
    return Grid(tuple(rows), tuple(across), caption, said.rounded.search(caption.lower()) is not None)


def column_name(story: Story, table: Table, column: int) -> str:
    """The heads of a column, from the top."""
    return " ".join(" ".join(story.words(cell).split()) for cell in table.column_head(column))


def step_of(figures: Sequence[Figure], least: int = 3) -> float:
    """The size of the last digit that any of the figures has: 100 where all of them end in two zeros, `least` or more."""
    steps = [figure.step for figure in figures if figure.step]
    values = [abs(figure.value) for figure in figures if figure.value]
    step = min(steps, default=0.0)
    if len(values) < least or not step:
        return step
    while step < min(values, default=0.0):
        tens = [value / (step * 10) for value in values]
        if any(abs(each - round(each)) > 1e-9 for each in tens):
            break
        step *= 10
    return step


def _row_name(story: Story, table: Table, row: int) -> str:
    head = table.row_head(row)
    return " ".join(story.words(head).split()) if head is not None else ""


def _named(name: str, cells: Sequence[Figure | None]) -> Line:
    return Line(name, name.lower().replace("’", "'"), tuple(cells))


def _has_figures(table: Table, column: int) -> bool:
    kinds = [row[column].kind for row in table.rows[table.heads :] if row[column].kind != "empty"]
    return sum(kind == "figure" for kind in kinds) * 2 > len(kinds)


def _marks(story: Story, table: Table) -> dict[int, Quantity]:
    return {mark.start: mark for mark in within(story.quantities, story.blocks[table.block]) if isinstance(mark, Quantity)}


def _figure(story: Story, said: Words, cell: Cell, marks: dict[int, Quantity], whole_row: bool) -> Figure | None:
    """The figure of a cell, zero where it says there is none or the whole row is empty, None where it is not known."""
    if cell.kind == "empty":
        sign = story.words(cell).lower()
        return Figure(None) if whole_row or (sign and sign in said.none_at_all) else None
    if cell.kind != "figure":
        return None
    mark = next((marks[at] for at in range(cell.start, cell.end) if at in marks), None)
    if mark is None or mark.value is None or mark.impossible or mark.hedge is not None:
        return None
    text = story.text[mark.number.start : mark.number.end]
    digits = "".join(char for char in text if char.isdecimal())
    mantissa = int(digits) if digits else 0
    if not mantissa:
        if not digits or mark.value:
            return None
        decimals = len(text) - 1 - max(text.rfind("."), text.rfind(",")) if any(each in text for each in ".,") else 0
        return Figure(mark, 0.0, mark.strict.width or 10.0**-decimals, 0.0, text)
    return Figure(mark, mark.value, abs(mark.value) / mantissa, _written(text, story.language, mark.value), text)


def _written(text: str, code: str, value: float) -> float:
    """The number as it stands in the cell, without the thousands or millions of its head."""
    for notation in (code, "nl" if code == "en" else "en"):
        written = plain(text, notation)
        if written and any(abs(abs(value) / written / size - 1) < 1e-9 for size in _FACTORS):
            return written if value > 0 else -written
    return value


_FACTORS = (1.0, 1e3, 1e6, 1e9, 1e4, 1e5, 0.01)  # what a head can say that one is worth; a cent is a hundredth of a euro
