"""Percentages of a table that are parts of one whole: which they are, and what they are shares of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks.table._grid import ADDED, Figure, Grid, Line, step_of
from kantlijn.checks.table._words import Words
from kantlijn.interval import Interval

LEAST = 3  # shares of one whole; of two, one may be left out as well as wrong
ALL = 100.0
BEARING_OUT = 2  # other lines that make 100, before one that does not is meant to
NEAR = 20.0  # points from 100 within which shares are meant to be all there is; in real tables of subsets they are double that


class Whole(NamedTuple):
    """Percentages in one line that may be meant to make 100; `total` is the cell that says so, where there is one.

    `meant`: the word share says it too. `sure`: other lines make 100, or the total says so.
    """

    line: Line
    parts: tuple[Figure, ...]
    total: Figure | None
    added: Interval
    holds: bool
    meant: bool
    sure: bool

    @property
    def sum(self) -> float:
        """What they add up to as they are written."""
        return sum(part.value for part in self.parts)

    @property
    def room(self) -> float:
        """How far from 100 rounding alone may bring them."""
        return self.added.width / 2


def wholes(words: Words, found: Grid, lines: Sequence[Line], across: Sequence[Line]) -> Iterator[Whole]:
    """The percentages in each of the lines `across` that are parts of one whole, where something says that they are: a
    total of 100, the same sum in other lines, or the word share.
    """
    # The title of a table with one column of percentages can only speak of that.
    alone = across is found.columns and sum(_all(column, "percentage") for column in across) == 1
    made = [whole for line in across if (whole := _whole(words, found, lines, line, titled=alone)) is not None]
    if not made:
        return
    held = sum(whole.holds for whole in made)
    failed = len(made) - held
    crossing = [whole for line in lines if (whole := _whole(words, found, across, line, titled=False)) is not None]
    rather = sum(whole.holds for whole in crossing) / max(1, len(crossing)) > held / len(made)  # the other way is meant
    for whole in made:
        others = held - whole.holds
        # One other line makes 100 by accident once in thirty times; of two lines it is enough where this one is near too.
        alike = others >= BEARING_OUT and failed * 2 <= held
        alike |= others == 1 and len(made) == 2 and abs(whole.sum - ALL) <= NEAR / 2
        if abs(whole.sum - ALL) > NEAR:
            continue  # parts of parts, or more than one answer
        if whole.total is not None or whole.meant or (alike and not rather):
            sure = others >= BEARING_OUT or whole.total is not None
            yield whole._replace(sure=sure)


def _whole(words: Words, found: Grid, lines: Sequence[Line], line: Line, *, titled: bool) -> Whole | None:
    head = f"{found.caption} {line.name}".lower() if titled else line.low
    if words.changes.search(line.low) or words.changes.search(found.caption.lower()):
        return None
    parts: list[Figure] = []
    total: Figure | None = None
    rest = False
    for name, cell in zip(lines, line.cells, strict=True):
        if name.blank or words.of_which.match(name.low):
            continue
        if words.total.match(name.low):
            total = cell
            continue
        if words.subtotal.match(name.low) or cell is None:
            return None
        if cell.mark is None:
            continue
        if cell.unit != ("percentage", "percent"):
            continue
        if words.changes.search(name.low) or not 0 <= cell.value <= ALL:
            return None
        rest |= words.rest.match(name.low) is not None
        parts.append(cell)
    if len(parts) < LEAST:
        return None
    added = Interval.point(0.0)
    for part in parts:
        added = added + part.rounded()
    middle = (added.low + added.high) / 2
    holds = added.low - 1e-9 <= ALL <= added.high + 1e-9
    says_all = total is not None and total.unit[0] == "percentage" and abs(total.value - ALL) < 1
    if total is not None and not says_all:
        return None  # percentages of wholes of their own, with that of all together
    meant = words.shares.search(head) is not None and (middle > ALL or rest)
    return Whole(line, tuple(parts), total if says_all else None, added, holds, meant, False)


# -- a share beside what it is a share of ------------------------------------------------------------------------------


class Ratio(NamedTuple):
    """A percentage with the two figures it comes from: a part of a whole, or (`change`) how much more the part is than
    the whole; the whole has no mark where it is the sum of a column. `held`: in how many rows of the column it comes out.
    """

    share: Figure
    part: Figure
    whole: Figure
    change: bool
    holds: bool
    loosely: bool
    name: str
    held: int

    @property
    def outcome(self) -> float:
        """What the percentage should be."""
        return 100 * (self.part.value / self.whole.value - self.change)


BEARING = 3  # rows that must come out for each that does not, before that one is believed to be wrong
ROWS = 2  # rows that must come out at all: one does by accident once in fifty times
BESIDE = 3  # columns of numbers, the nearest to a column of percentages, that it is worked out from


def ratios(words: Words, found: Grid) -> Iterator[Ratio]:
    """For each column of percentages the figures it is worked out from, in every row, where most rows bear it out."""
    shares = [at for at, column in enumerate(found.columns) if _all(column, "percentage")]
    numbers = [at for at, column in enumerate(found.columns) if any(_all(column, kind) for kind in ADDED)]
    for at in shares:
        near = sorted(numbers, key=lambda other: abs(other - at))[:BESIDE]
        tried: list[list[Ratio]] = []
        for part in near:
            tried.append([*_of_total(words, found, at, part)])
            for whole in near:
                if whole != part:
                    tried.append([*_in_row(found, at, part, whole, change=False)])
                    tried.append([*_in_row(found, at, part, whole, change=True)])
        best = max(tried, key=lambda each: sum(r.holds for r in each), default=[])
        held = sum(ratio.holds for ratio in best)
        failed = len(best) - held
        if held >= ROWS and failed * BEARING <= held + 1:
            yield from (ratio._replace(held=held) for ratio in best)


def _all(column: Line, kind: str) -> bool:
    figures = column.figures
    return bool(figures) and all(figure.unit[0] == kind for figure in figures) and (
        kind != "percentage" or all(figure.unit[1] == "percent" for figure in figures)
    )


def _of_total(words: Words, found: Grid, share: int, part: int) -> Iterator[Ratio]:
    """Each row's number as a share of the total of its column."""
    totals = [at for at, row in enumerate(found.rows) if words.total.match(row.low)]
    column = found.columns[part]
    whole = column.cells[totals[-1]] if totals else _added(words, found, column)
    if whole is None or whole.value <= 0:
        return
    step = step_of(column.figures)
    for at, row in enumerate(found.rows):
        if at not in totals and not words.no_part.search(row.low):
            said, one = found.columns[share].cells[at], found.columns[part].cells[at]
            yield from _ratio(said, one, whole, (step, step), row.name, change=False)


def _added(words: Words, found: Grid, column: Line) -> Figure | None:
    """All of a column that has no total below it, where every row of it is known."""
    figures = [
        cell for row, cell in zip(found.rows, column.cells, strict=True)
        if not (words.no_part.search(row.low) or words.of_which.match(row.low) or words.subtotal.match(row.low))
    ]  # fmt: skip
    known = [figure for figure in figures if figure is not None]
    if len(known) < len(figures) or not known:
        return None
    written = [figure for figure in known if figure.written]
    value, factor = sum(figure.value for figure in known), written[0].factor if written else 1.0
    return Figure(None, value, min((figure.step for figure in written), default=0.0), value / factor)


def _in_row(found: Grid, share: int, part: int, whole: int, *, change: bool) -> Iterator[Ratio]:
    """Each row's number as a share of the one in another column, or as so much more than that."""
    steps = step_of(found.columns[part].figures), step_of(found.columns[whole].figures)
    for at, row in enumerate(found.rows):
        said, one, other = (found.columns[column].cells[at] for column in (share, part, whole))
        yield from _ratio(said, one, other, steps, row.name, change=change)


def _ratio(
    share: Figure | None, part: Figure | None, whole: Figure | None, steps: tuple[float, float], name: str, *, change: bool
) -> Iterator[Ratio]:
    if share is None or part is None or whole is None or None in (share.mark, part.mark):
        return
    if (whole.mark is not None and part.unit != whole.unit) or whole.value <= 0 or part.value <= 0:
        return
    above, below = part.rounded(steps[0]), whole.rounded(steps[1])
    if below.low <= 0:
        return
    low, high = 100 * (above.low / below.high - change), 100 * (above.high / below.low - change)
    said = share.rounded()
    holds = low <= said.high + 1e-9 and said.low <= high + 1e-9
    loosely = low <= said.high + share.step and said.low - share.step <= high
    yield Ratio(share, part, whole, change, holds, loosely, name, 0)
