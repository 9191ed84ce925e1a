"""Tables: which rows and columns are heads, and the figures of cells with the unit of their head.

What a number in a cell is of, its column or row head says, or the title of the table.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kantlijn.interval import Interval
from kantlijn.language import pack
from kantlijn.reading.numbers.written import digits
from kantlijn.reading.tables import heads
from kantlijn.reading.tables.cells import Grid
from kantlijn.reading.tables.heads import Measure
from kantlijn.reading.tokens import LONGEST, Line
from kantlijn.story import Block, Cell, CellKind, Mark, Quantity, QuantityKind, Span, Table, within

HEADS = 3  # rows of heads; statistical offices stack up to three
TITLE = 160  # characters of a paragraph that is the title of a table: longer ones are running text
RANKS = 3  # rows from which 1, 2, 3 is an order and no count
# A number that is all of a cell: a sign, a currency, the digits, per cent, and the mark of a note.
_NUMBER = re.compile(
    r"(?P<sign>[-−–+]\s?)?(?:(?P<currency>[€$£¥])\s?)?(?P<minus>[-−–]\s?)?"
    r"(?P<digits>\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d[\d.,\u00a0\u2009\u202f]*\d|\d)(?:,[-–])?(?P<percent>\s?[%‰])?"
    r"(?P<note>\s?(?:\*{1,3}|[¹²³†‡]|\([a-z]\)))?"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_NO_FIGURE = re.compile(r"[-–—−.…·/?*\s]*")
# What only the one or only the other notation writes: a mark before one, two or four and more digits, or both marks.
_DECIMALS = re.compile(r"\d(?P<mark>[.,])(?:\d{1,2}|\d{4,})$|\d(?P<group>[.,])\d{3}(?!(?P=group))(?P<behind>[.,])\d+$")
_GROUPS = re.compile(r"\d(?P<mark>[.,])\d{3}(?P=mark)\d{3}")


@dataclass(slots=True)
class _Cell:
    """A cell while the table is made out: its words and the number it is, where it is one."""

    span: Span
    words: str
    kind: CellKind
    number: re.Match[str] | None = None
    mark: Mark | None = None


def read(
    line: Line, text: str, blocks: Sequence[Block], found: dict[int, Grid], marks: Sequence[Mark]
) -> tuple[tuple[Table, ...], list[Mark]]:
    """The tables, and all marks of the text with those in cells read by the heads of the table."""
    tables: list[Table] = []
    kept: list[Mark] = []
    at = 0
    for number, grid in found.items():
        block = blocks[number]
        while at < len(marks) and marks[at].start < block.start:
            kept.append(marks[at])
            at += 1
        first = at
        while at < len(marks) and marks[at].start < block.end:
            at += 1
        table, own = _Reading(line, text, blocks, number, grid, marks[first:at]).done()
        tables.append(table)
        kept += own
    kept += marks[at:]
    titles = [table.caption for table in tables if table.caption is not None]
    scales = {mark.start for title in titles for mark in within(kept, title) if _is_scale(line, mark)}
    return tuple(tables), [mark for mark in kept if mark.start not in scales]


class _Reading:
    """One table while it is made out."""

    def __init__(
        self, line: Line, text: str, blocks: Sequence[Block], number: int, grid: Grid, marks: Sequence[Mark]
    ) -> None:
        self._line, self._text, self._code = line, text, line.pack.code
        self._cues = heads.cues(self._code)
        self._number, self._marks = number, marks
        self._caption = _caption(text, blocks, number, self._cues)
        self._rows = self._cells(grid)
        self._width = max((len(row) for row in self._rows), default=0)
        self._mark_of_decimals = self._notation()

    def done(self) -> tuple[Table, list[Mark]]:
        """The table and its marks."""
        counted = self._even()
        top = self._heads()
        body = self._rows[top:]
        for column in range(self._width):
            head = " ".join(row[column].words for row in self._rows[:top] if row[column].words).lower().strip(" .:")
            self._name_column(body, column, head)
        label = self._label(body)
        for row in self._rows[:top]:
            for cell in row:
                cell.kind = "empty" if cell.kind == "empty" else "head"
        table = Table(
            self._number, tuple(tuple(Cell(c.span.start, c.span.end, c.kind) for c in row) for row in self._rows),
            top, label, self._caption,
        )  # fmt: skip
        marks = self._read(table, counted)
        kinds = tuple(
            tuple(Cell(c.start, c.end, self._rows[r][k].kind) for k, c in enumerate(row)) for r, row in enumerate(table.rows)
        )
        return replace(table, rows=kinds), marks

    # -- cells -------------------------------------------------------------------------------------------------------

    def _cells(self, grid: Grid) -> list[list[_Cell]]:
        rows, at = [], 0
        for spans in grid:
            row = []
            for span in spans:
                words = self._text[span.start : span.end]
                number = _NUMBER.fullmatch(words) if len(words) <= LONGEST else None
                while at < len(self._marks) and self._marks[at].start < span.start:
                    at += 1
                mark = self._marks[at] if at < len(self._marks) and self._marks[at].start < span.end else None
                whole = mark if mark is not None and mark.start == span.start and mark.end == span.end else None
                row.append(_Cell(span, words, self._kind(words, number, whole), number, whole))
            rows.append(row)
        return rows

    def _kind(self, words: str, number: re.Match[str] | None, whole: Mark | None) -> CellKind:
        if _NO_FIGURE.fullmatch(words) or words.lower() in self._cues.nothing:
            return "empty"
        if number is not None:
            return "year" if _YEAR.fullmatch(words.rstrip("* ")) else "figure"
        if isinstance(whole, Quantity):
            return "figure" if whole.value is not None and not whole.vague else "words"
        return "year" if whole is not None else "words"

    def _even(self) -> list[bool]:
        """Makes all rows of one length; says of each whether its own cells are known to be in their columns.

        A row of heads that is one short lost its empty corner: plain text has no white space at the ends of a block.
        """
        counted = []
        for number, row in enumerate(self._rows):
            short = self._width - len(row)
            if short == 1 and number == 0 and all(cell.kind in ("words", "year") for cell in row):
                row.insert(0, _Cell(Span(row[0].span.start, row[0].span.start), "", "empty"))
                short = 0
            end = row[-1].span.end
            row += [_Cell(Span(end, end), "", "empty") for _ in range(short)]
            counted.append(short == 0)
            if short:
                for cell in row:
                    cell.kind = "words" if cell.kind == "figure" else cell.kind
        return counted

    def _heads(self) -> int:
        """How many rows at the top are heads: words and years and no figures, above rows with figures."""
        top = 0
        for row in self._rows[:HEADS]:
            if any(cell.kind == "figure" for cell in row) or not any(cell.kind in ("words", "year") for cell in row[1:]):
                break
            if row[0].kind == "year" and any(cell.kind == "year" for cell in row[1:]):
                break
            top += 1
        return top if any(cell.kind in ("figure", "year") for row in self._rows[top:] for cell in row) else 0

    def _name_column(self, body: Sequence[Sequence[_Cell]], column: int, head: str) -> None:
        """Tells years, ranks and counts in a column apart."""
        cells = [row[column] for row in body if row[column].kind != "empty"]
        numbers = [cell for cell in cells if cell.number is not None and cell.kind in ("figure", "year")]
        said = heads.measure(head, self._code)
        alike = len(numbers) == len(cells) and all(cell.kind == "year" for cell in numbers)
        if (said is not None or not alike) and not self._cues.years.search(head):
            for cell in numbers:
                cell.kind = "figure"
        whole = [int(cell.words) for cell in numbers if cell.words.isdecimal()]
        named = self._cues.ranks.match(head) is not None
        first = column == 0 and self._width > 2 and (not head or named) and len(cells) == len(numbers)
        if len(whole) == len(numbers) >= RANKS and ((named and min(whole) >= 1) or (first and _counts_up(whole))):
            for cell in numbers:
                cell.kind = "rank"

    def _label(self, body: Sequence[Sequence[_Cell]]) -> int | None:
        """The column that names the rows: the first of words, else the first of years."""
        for kind in ("words", "year"):
            for column in range(self._width):
                cells = [row[column].kind for row in body if row[column].kind != "empty"]
                if cells and sum(each == kind for each in cells) * 2 > len(cells):
                    return column
        return None

    def _notation(self) -> str:
        """The decimal mark of the numbers: the language's, unless the table only has numbers that must be in the other."""
        own = pack(self._code).decimal_mark
        votes = {".": 0, ",": 0}
        for row in self._rows:
            for cell in row:
                if cell.number is None:
                    continue
                raw = cell.number["digits"]
                if found := _DECIMALS.search(raw):
                    votes[found["mark"] or found["behind"]] += 1
                elif found := _GROUPS.search(raw):
                    votes["." if found["mark"] == "," else ","] += 1
        other = "." if own == "," else ","
        return other if votes[other] and not votes[own] else own

    # -- figures -----------------------------------------------------------------------------------------------------

    def _read(self, table: Table, counted: Sequence[bool]) -> list[Mark]:
        """The marks of the table, with the numbers in its cells in the unit of their heads."""
        title = self._said(table.caption)
        corner = table.rows[0][0] if table.heads else None
        general = title if title is not None and title.says_unit else None
        if corner is not None and general is None:
            said = self._said(corner)
            general = said if said is not None and said.says_unit else None
        columns = [self._column(table, column) for column in range(table.width)]
        read: list[Mark] = []
        for number, row in enumerate(self._rows):
            label = table.row_head(number) if number >= table.heads else None
            across = self._said(label)
            for column, cell in enumerate(row):
                if cell.number is None or cell.kind not in ("figure", "rank") or not counted[number]:
                    continue
                if cell.kind == "rank":
                    mark = self._quantity(cell, Measure("rank"))
                else:
                    mark = self._quantity(cell, None if column == table.label else _agreed(columns[column], across, general))
                if mark is not None:
                    read.append(mark)
                else:
                    cell.kind = "words"
        taken = {mark.start: mark for mark in read}
        covered = [(mark.start, mark.end) for mark in read]
        top = table.rows[table.heads - 1][-1].end if table.heads else 0
        others = [
            m for m in self._marks
            if m.start not in taken and not _overlaps(m, covered) and not (m.start < top and _is_scale(self._line, m))
        ]  # fmt: skip
        return sorted([*read, *others], key=lambda mark: mark.start)

    def _column(self, table: Table, column: int) -> Measure | None:
        """What the heads of a column say, the lowest that says a unit first."""
        said = [m for cell in reversed(table.column_head(column)) if (m := self._said(cell)) is not None]
        return next((each for each in said if each.says_unit), said[0] if said else None)

    def _said(self, span: Span | Cell | None) -> Measure | None:
        return None if span is None else heads.measure(self._text[span.start : span.end], self._code)

    def _quantity(self, cell: _Cell, said: Measure | None) -> Quantity | None:
        """The number of a cell as a quantity. A unit in the cell goes before that of the heads, and scales with it."""
        number = cell.number
        assert number is not None
        parsed = digits(number["digits"].replace(" ", "\u00a0"), self._mark_of_decimals)
        if parsed is None:
            return None
        mantissa, decimals, possible = parsed
        said = said or Measure()
        kind, unit, factor = said.kind, said.unit, said.factor
        own = number["percent"]
        if own is not None:
            kind, unit, factor = "percentage", "percent" if own.strip() == "%" else "per mille", 1.0
        elif number["currency"] is not None:
            code, worth = pack(self._code).lexicon[number["currency"]]["currency"]
            factor = factor if kind in ("count", "money") else 1.0
            kind, unit, factor = "money", str(code), factor * float(worth) if kind != "money" else factor
        sign = -1 if (number["sign"] or "").strip() in ("-", "−", "–") or number["minus"] else 1
        value, step = sign * mantissa * factor / 10**decimals, factor / 10**decimals
        value, step = _tidy(value), _tidy(step)
        strict = Interval.point(value) if _is_exact(kind, factor, decimals) else Interval.rounded(value, step)
        start = cell.span.start + (0 if sign < 0 or number["currency"] else number.start("digits"))
        inner = Span(cell.span.start + number.start("digits"), cell.span.start + number.end("digits"))
        end = cell.span.start + (number.end("percent") if own else number.end("digits"))
        return Quantity(
            start, end, kind, inner, value, strict, strict.hull(Interval.rounded(value, step)), unit,
            counts=said.counts if kind == "count" else None, impossible=not possible,
        )  # fmt: skip


def _is_scale(line: Line, mark: Mark) -> bool:
    """Whether a number in a head or title says how many times the figures are meant: "x 1.000", "in millions"."""
    before = line.low[max(0, mark.start - 4) : mark.start].rstrip(" €$£")
    return isinstance(mark, Quantity) and (mark.vague or (before.endswith(("x", "×")) and (mark.value or 0) in _SCALES))


_SCALES = (1e3, 1e6, 1e9)


def _overlaps(mark: Mark, covered: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(covered, (mark.start, mark.start))
    return (at < len(covered) and covered[at][0] < mark.end) or (at > 0 and covered[at - 1][1] > mark.start)


def _is_exact(kind: QuantityKind, factor: float, decimals: int) -> bool:
    """Whether a number in a cell was counted and not rounded: whole things, and money to the cent."""
    return factor <= 1.0 and ((kind in ("count", "rank") and decimals == 0) or (kind == "money" and decimals in (0, 2)))


def _agreed(column: Measure | None, row: Measure | None, general: Measure | None) -> Measure | None:
    """What a figure is, by its column head, row head and the title of the table; the nearest that says a unit.

    A title that gives a scale alone ("x 1.000") goes with a unit that a head gives, and does not go with per cent.
    """
    said = column if column is not None and column.says_unit else row if row is not None and row.says_unit else None
    if said is not None and row is not None and column is not None and column.says_unit and row.says_unit and row != column:
        return row if row.kind == "percentage" or row.unit is not None else column
    counts = next((each.counts for each in (column, row) if each is not None and each.counts), None)
    if said is None and general is not None:
        return general._replace(counts=counts)
    if said is not None and general is not None and said.factor == 1.0 and general.factor > 1 and said.kind == "money":
        return said._replace(factor=general.factor)
    return said._replace(counts=counts) if said is not None else Measure(counts=counts) if counts else None


def _caption(text: str, blocks: Sequence[Block], number: int, cues: heads.Cues) -> Span | None:
    """The title of a table: a caption beside it, a heading right above it, or a short paragraph that calls it a table."""
    for at in (number - 1, number + 1):
        if 0 <= at < len(blocks):
            block = blocks[at]
            short = block.end - block.start <= TITLE
            titled = short and cues.title.match(text[block.start : block.start + 12].lower()) is not None
            if block.kind == "caption" or (block.kind in ("heading", "headline") and at < number and short) or titled:
                return Span(block.start, block.end)
    return None


def _counts_up(numbers: Sequence[int]) -> bool:
    """Whether numbers are 1, 2, 3, with the same one again for a tie."""
    return numbers[0] == 1 and all(one <= other <= at for at, (one, other) in enumerate(pairwise(numbers), 2))


def _tidy(value: float) -> float:
    # 14.2 * 1e6 is 14199999.999999998 in floats: fifteen digits are what a number in a cell has.
    return float(f"{value:.15g}")
