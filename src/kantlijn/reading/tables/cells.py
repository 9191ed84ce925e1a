"""The rows and cells of a table, as they stand in the text.

In the flow of every format a table has a line a row and a tab between its cells. A cell is read by itself, as a sentence is:
nothing in it belongs to the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from kantlijn.story import Block, Span

Grid: TypeAlias = tuple[tuple[Span, ...], ...]
PARTING = "|"  # stands for the end of a cell where the reader walks along: no word, number or white space


def grids(text: str, blocks: Sequence[Block]) -> dict[int, Grid]:
    """For the number of every block that is a table, its rows of cells, without the white space in them."""
    return {at: _grid(text, block) for at, block in enumerate(blocks) if block.kind == "table"}


def parted(text: str, blocks: Sequence[Block]) -> str:
    """The text, character for character, with a bar where a cell ends, so that nothing is read across two cells."""
    spans = [(block.start, block.end) for block in blocks if block.kind == "table"]
    if not spans:
        return text
    pieces, last = [], 0
    for start, end in spans:
        pieces += [text[last:start], text[start:end].translate(_BARS)]
        last = end
    return "".join([*pieces, text[last:]])


_BARS = {ord(char): PARTING for char in "\t\n\r"}


def _grid(text: str, block: Block) -> Grid:
    words = text[block.start : block.end]
    bars = "\t" not in words and "|" in words  # drawn in plain text
    rows, at = [], block.start
    for row in words.split("\n"):
        cells, start = [], at
        for cell in row.split("|" if bars else "\t"):
            inner = cell.strip()
            first = start + len(cell) - len(cell.lstrip()) if inner else start
            cells.append(Span(first, first + len(inner)))
            start += len(cell) + 1
        if bars:
            cells = cells[row.lstrip().startswith("|") : len(cells) - row.rstrip().endswith("|")]
        if any(cell.end > cell.start for cell in cells) and not (bars and not re.search(r"\w", row)):
            rows.append(tuple(cells))
        at += len(row) + 1
    return tuple(rows)
