"""The order in which the lines of a PDF page are read: tables first found, then lines stacked into columns, then the stacks
in the order of a reader's eye.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kantlijn.manuscript.printed.lines import Line

# In ems unless said otherwise. Lines are set at 1.1 to 1.6; a blank line between paragraphs doubles that.
_LEADING = 2.6
_SIZES_DIFFER = 1.12  # times; caption and text, text and headline differ by more, figures within a line by less
_HEADLINE = 1.3  # times the size of the text
_SIDE = 2.0  # points by which columns may reach over each other's edge
_CELL = 32  # characters; the labels of a table are longer than its figures
_SHORT_CELLS = 0.8  # of all cells
_FIGURE_CELLS = 0.4  # of the cells that are not the first of their row; the head of a table of two rows is half of them
_ROW_APART = 3.0
# A full page of a broadsheet has 700 lines in 80 stacks. A page with more than this is no page of text; it is read from the
# top down, as finding its order would take longer than reading it.
_MOST_LINES, _MOST_STACKS = 3000, 250
_PHRASE_ROWS, _PHRASE_CELLS = 3, 22  # a table of words: rows, and characters of its longest cell


@dataclass(frozen=True, slots=True)
class Stack:
    """Lines below each other that are read in one go, or the rows of a table (`cells`: the cells of each row, None for an
    empty one).
    """

    lines: tuple[Line, ...]
    left: float
    right: float
    low: float
    high: float
    cells: tuple[tuple[Line | None, ...], ...] = ()


def stacks(found: Sequence[Line]) -> list[Stack]:
    """The lines of a page as stacks, in reading order."""
    if len(found) > _MOST_LINES:
        return [_stack([line]) for line in sorted(found, key=lambda line: (-line.base, line.left))]
    tables = _tables(found)
    taken = {id(cell) for table in tables for row in table for cell in row}
    loose = [line for line in found if id(line) not in taken]
    made = [_stack(column) for column in _columns(loose)]
    made += [_table(table) for table in tables]
    return _ordered(made)


def _stack(lines: Sequence[Line]) -> Stack:
    return Stack(
        tuple(lines), min(line.left for line in lines), max(line.right for line in lines),
        min(line.low for line in lines), max(line.high for line in lines),
    )  # fmt: skip


# -- tables ------------------------------------------------------------------------------------------------------------


def _tables(found: Sequence[Line]) -> list[list[list[Line]]]:
    """The rows of lines side by side that make a table: short, mostly figures, and more than one of them."""
    rows: list[list[Line]] = []
    for line in sorted(found, key=lambda line: (-line.base, line.left)):
        if rows and abs(rows[-1][0].base - line.base) <= 0.25 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    runs: list[list[list[Line]]] = []
    for row in rows:
        cells = _cells(row)
        if len(cells) < 2:
            if runs and runs[-1] and not _inside(row, runs[-1]):
                runs.append([])
            continue
        if not runs or not runs[-1] or runs[-1][-1][0].base - cells[0].base > _ROW_APART * cells[0].size:
            runs.append([])
        runs[-1].append(cells)
    return [run for run in runs if _is_table(run)]


def _cells(row: list[Line]) -> list[Line]:
    """The longest run of short lines side by side."""
    row = sorted(row, key=lambda line: line.left)
    best: list[Line] = []
    run: list[Line] = []
    for line in row:
        run = [*run, line] if len(line.words) <= _CELL else []
        best = run if len(run) > len(best) else best
    return best


def _inside(row: Sequence[Line], table: Sequence[Sequence[Line]]) -> bool:
    """Whether lines stand beside a table, not across it."""
    left, right = min(cells[0].left for cells in table), max(cells[-1].right for cells in table)
    return all(line.right < left or line.left > right for line in row)


def _is_table(rows: Sequence[Sequence[Line]]) -> bool:
    if len(rows) < 2:
        return False
    cells = [cell for row in rows for cell in row]
    later = [cell for row in rows for cell in row[1:]]
    figures = sum(any(char.isdigit() for char in cell.words) and len(cell.words) <= _PHRASE_CELLS for cell in later)
    if figures >= _FIGURE_CELLS * len(later) and sum(len(cell.words) <= _PHRASE_CELLS for cell in cells) >= _SHORT_CELLS * len(
        cells
    ):
        return True
    widest = max(len(cell.words) for cell in cells)
    columns = {len(row) for row in rows}
    return len(rows) >= _PHRASE_ROWS and widest <= _PHRASE_CELLS and len(columns) == 1 and min(columns) >= 3


def _table(rows: Sequence[Sequence[Line]]) -> Stack:
    columns: list[list[float]] = []
    for line in sorted((cell for row in rows for cell in row), key=lambda line: line.left):
        if columns and line.left < columns[-1][1] - 0.1 * line.size:
            columns[-1][1] = max(columns[-1][1], line.right)
        else:
            columns.append([line.left, line.right])
    whole = _stack([line for row in rows for line in row])
    cells: list[tuple[Line | None, ...]] = []
    for row in rows:
        placed: list[Line | None] = [None] * len(columns)
        for line in row:
            at = next(n for n, column in enumerate(columns) if column[0] - 0.01 <= line.left <= column[1])
            if placed[at] is not None:  # two cells that a longer one above them bridges
                return replace(whole, cells=tuple(tuple(row) for row in rows))
            placed[at] = line
        cells.append(tuple(placed))
    return replace(whole, cells=tuple(cells))


# -- columns -----------------------------------------------------------------------------------------------------------


def _columns(found: Sequence[Line]) -> list[list[Line]]:
    """Lines with but one line right below them and that with but one right above, of one size, are read on from each other."""
    ordered = sorted(found, key=lambda line: (-line.base, line.left))
    below = {index: _next(ordered, index, 1) for index in range(len(ordered))}
    above = {index: _next(ordered, index, -1) for index in range(len(ordered))}
    following: dict[int, int] = {}
    for index, nearest in below.items():
        if len(nearest) == 1 and above[nearest[0]] == [index]:
            upper, lower = ordered[index], ordered[nearest[0]]
            size = max(upper.size, lower.size)
            if upper.base - lower.base <= _LEADING * size and size <= _SIZES_DIFFER * min(upper.size, lower.size):
                following[index] = nearest[0]
    columns = []
    reached = set(following.values())
    for index in range(len(ordered)):
        if index in reached:
            continue
        column = [ordered[index]]
        while index in following:
            index = following[index]
            column.append(ordered[index])
        columns.append(column)
    return columns


def _next(ordered: Sequence[Line], index: int, step: int) -> list[int]:
    """The lines nearest below (step 1) or above (-1) that a line overlaps in width."""
    line = ordered[index]
    nearest: list[int] = []
    at = index + step
    while 0 <= at < len(ordered):
        other = ordered[at]
        if nearest and abs(other.base - ordered[nearest[0]].base) > 0.5 * ordered[nearest[0]].size:
            break
        if (
            abs(other.base - line.base) > 0.5 * min(line.size, other.size)
            and min(line.right, other.right) - max(line.left, other.left) > 0
        ):
            nearest.append(at)
        at += step
    return nearest


# -- order -------------------------------------------------------------------------------------------------------------


def _ordered(found: Sequence[Stack]) -> list[Stack]:
    """A stack goes before what stands below it, and before what stands to the right of it unless something over both their
    widths stands between (T. M. Breuel, High performance document layout analysis, 2003).
    """
    rest = sorted(found, key=lambda stack: (-stack.high, stack.left))
    if len(rest) > _MOST_STACKS:
        return rest
    before: dict[int, set[int]] = {index: set() for index in range(len(rest))}
    wide = _widened(rest)
    for one, a in enumerate(wide):
        for two, b in enumerate(wide):
            if one != two and _precedes(a, b, wide):
                before[two].add(one)
    answer: list[Stack] = []
    left = list(range(len(rest)))
    last = -1
    while left:
        free = [index for index in left if not before[index]] or left[:1]
        # Down the column that is being read, then from the top.
        index = next((index for index in free if last >= 0 and _below(rest[last], rest[index])), free[0])
        left.remove(index)
        for after in before.values():
            after.discard(index)
        answer.append(rest[index])
        last = index
    return answer


def _widened(rest: Sequence[Stack]) -> list[Stack]:
    """The stacks, those in large type as wide as the room to the right of them: a headline is over all columns below it."""
    sizes: Counter[float] = Counter()
    for stack in rest:
        for line in stack.lines:
            sizes[line.size] += len(line.words)
    body = max(sizes.items(), key=lambda item: (item[1], item[0]))[0] if sizes else 0.0
    edge = max((stack.right for stack in rest), default=0.0)
    answer = []
    for stack in rest:
        if stack.lines[0].size >= _HEADLINE * body:
            beside = [b.left for b in rest if b.left >= stack.right and min(b.high, stack.high) > max(b.low, stack.low)]
            stack = replace(stack, right=max(stack.right, min([edge, *beside])))
        answer.append(stack)
    return answer


def _below(upper: Stack, lower: Stack) -> bool:
    return min(upper.right, lower.right) - max(upper.left, lower.left) > 0 and lower.high <= upper.low + _SIDE


def _precedes(a: Stack, b: Stack, every: Sequence[Stack]) -> bool:
    if min(a.right, b.right) - max(a.left, b.left) > _SIDE:
        return (a.low + a.high) / 2 > (b.low + b.high) / 2
    if a.right > b.left + _SIDE:
        return False
    upper, lower = (a, b) if a.high >= b.high else (b, a)
    return not any(
        c.high <= upper.low + _SIDE and c.low >= lower.high - _SIDE
        and min(c.right, a.right) - max(c.left, a.left) > _SIDE and min(c.right, b.right) - max(c.left, b.left) > _SIDE
        for c in every
        if c is not a and c is not b
    )  # fmt: skip
