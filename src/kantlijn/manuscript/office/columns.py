"""Keeps the columns of a table in line where a cell goes over several of them, or over several rows."""

from __future__ import annotations

MOST = 63  # columns that one cell can go over: what Word allows; a larger number in a file is a mistake or a trap


class Columns:
    """Counts the tabs that stand before the cells of a table, row by row; `most` is the number of cells in its longest row.

    A cell over several columns is followed by empty ones, and so are the rows under a cell over several rows.
    """

    def __init__(self, most: int) -> None:
        self._most = min(most, MOST)
        self._taken: dict[int, int] = {}  # for how many rows more a column is taken by a cell above
        self._column = 0
        self._owed = -1

    def begin(self) -> None:
        """A new row."""
        self._column, self._owed = 0, -1
        self._taken = {column: rows for column, rows in self._taken.items() if rows}

    def tabs(self, across: int, down: int) -> int:
        """How many tabs stand before the next cell of the row, which goes over so many columns and rows."""
        self._pass_taken(len(self._taken) + self._column + 1)
        owed = self._owed + 1
        across = max(1, min(across, self._most - self._column))
        if down > 1:
            self._taken |= dict.fromkeys(range(self._column, self._column + across), down - 1)
        self._column += across
        self._owed = across - 1
        return owed

    def rest(self) -> int:
        """How many tabs stand behind the last cell of the row."""
        self._pass_taken(self._most)
        return max(0, self._owed)

    def _pass_taken(self, end: int) -> None:
        while self._column < end and self._taken.get(self._column, 0):
            self._taken[self._column] -= 1
            self._column += 1
            self._owed += 1
