"""A column that is two others multiplied, or divided, where one row does not come out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import combinations

from kantlijn.checks.table._grid import Figure, Grid, grid
from kantlijn.checks.table._remarks import as_written, name, quoted, reading
from kantlijn.checks.table._variants import variants
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.shelf import Shelf
from kantlijn.story import Story

NAME = "table.product"
LEAST = 2  # other rows that must come out to the last digit before a column is taken for the product of two others
COLUMNS = 8  # of figures among which they are looked for; a wider table is cut off here, so that the work stays bounded
# What one of the product is worth where the heads leave a scale unsaid: thousands, millions, a percentage, grams for kilos.
SCALES = (1.0, 1e3, 1e-3, 1e6, 1e-6, 1e2, 1e-2)


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every row of a table against the product that the other rows show."""
    for table in story.tables:
        found = grid(story, table)
        if found is not None:
            yield from _columns(story, found)


def _columns(story: Story, found: Grid) -> Iterator[Tested]:
    columns = range(min(len(found.columns), COLUMNS))
    spoken: set[int] = set()
    for three in combinations(columns, 3):
        for product in three:
            one, other = (at for at in three if at != product)
            rows = [_row(found, at, (one, other, product)) for at in range(len(found.rows))]
            scale = _scale([row for row in rows if row is not None])
            if scale is None:
                continue
            for at, row in enumerate(rows):
                if row is None:
                    continue
                marks = tuple(figure.mark for figure in row if figure.mark is not None)
                if _holds(row, scale):
                    yield Tested(marks, "story")
                elif not {mark.start for mark in marks} & spoken:
                    others = sum(1 for each in rows if each is not None and _holds(each, scale))
                    finding = _remark(story, found, (at, product), row, scale, others)
                    if finding is not None:
                        spoken |= {mark.start for mark in marks}
                        yield Tested(marks, "story", finding)


def _row(found: Grid, at: int, columns: Sequence[int]) -> tuple[Figure, Figure, Figure] | None:
    """The figures of a row in three columns; None where one is not there, or so small that anything fits."""
    cells = [found.rows[at].cells[column] for column in columns]
    kept = [cell for cell in cells if cell is not None and cell.mark is not None and cell.value > 0 and cell.step]
    return (kept[0], kept[1], kept[2]) if len(kept) == len(columns) else None


def _scale(rows: Sequence[tuple[Figure, Figure, Figure]]) -> float | None:
    """The scale at which all rows but one come out; None where they do not, or where it may be chance."""
    for scale in SCALES:
        holding = [row for row in rows if _holds(row, scale)]
        if len(holding) < len(rows) - 1 or len(holding) < LEAST or not _tells(holding, scale):
            continue
        return scale
    return None


def _tells(rows: Sequence[tuple[Figure, Figure, Figure]], scale: float) -> bool:
    """Whether so many rows cannot come out by chance: they differ, neither factor is one, and the digits leave little room."""
    chance = 1.0
    for one, other, product in rows:
        exact = one.value * other.value * scale in product.rounded()
        width = product.step if exact else _made(one, other, scale).width + product.step
        chance *= min(1.0, width / product.value)
    several = len({(one.value, other.value) for one, other, _ in rows}) >= LEAST
    return several and all(1.0 not in (one.value, other.value) for one, other, _ in rows) and chance < _CHANCE


_CHANCE = 1e-4  # of all rows at once; eight columns are some twelve hundred trials: triples, products and scales


def _made(one: Figure, other: Figure, scale: float) -> Interval:
    return (one.rounded() * other.rounded()).scaled(scale)


def _holds(row: tuple[Figure, Figure, Figure], scale: float) -> bool:
    one, other, product = row
    exact = one.value * other.value * scale
    return exact in product.rounded() or math.isclose(exact, product.value, rel_tol=1e-9) or (
        _made(one, other, scale).meets(product.rounded()) and abs(exact / product.value - 1) < _ROUNDED
    )  # fmt: skip


_SLIP = 2e-3  # of the outcome, what the mended figure may leave
_ROUNDED = 0.01  # what a product may be off where its factors were rounded


def _remark(
    story: Story, found: Grid, cell: tuple[int, int], row: tuple[Figure, Figure, Figure], scale: float, others: int
) -> Finding | None:
    one, other, product = row
    exact = one.value * other.value * scale
    meant = variants(product, story.language, product.step)
    slip = next((said for value, said in meant if math.isclose(value, exact, rel_tol=_SLIP)), None)
    severity: Severity = "error" if slip is not None or others > LEAST else "query"
    line, column = found.rows[cell[0]], found.columns[cell[1]]
    where = Words(f"In de rij {name(line.name)}", f"In the row {name(line.name)}") if line.name else Words("Hier", "Here")
    outcome = Words(*(as_written([product], exact, code) for code in ("nl", "en")))
    what = Words(*((name(column.name),) * 2)) if column.name else Words("de uitkomst", "the outcome")
    message = Words(
        f"{where.nl} is {what.nl} {outcome.nl}, niet {quoted(story, product)}.",
        f"{where.en} {what.en} is {outcome.en}, not {quoted(story, product)}.",
    )
    told = [[as_written([each], each.value, code) for each in (one, other)] for code in ("nl", "en")]
    sums = Words(f"{' × '.join(told[0])} = {outcome.nl}", f"{' × '.join(told[1])} = {outcome.en}")
    out = Words(f"Zo komen {others} andere rijen wel uit.", f"In that way {others} other rows come out.")
    marks = [figure for figure in row if figure.mark is not None]
    places = (anchor(product.mark), *(counterpart(each.mark) for each in (one, other) if each.mark)) if product.mark else ()
    lines = tuple(each for each in (sums, out, slip) if each is not None)
    readings = tuple(reading(story, each) for each in (product, *(each for each in marks if each is not product)))
    return Finding(NAME, severity, message, places, readings, lines) if places else None
