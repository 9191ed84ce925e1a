"""A total in a table against the sum of its rows or columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.table._grid import Figure, Grid, grid
from kantlijn.checks.table._remarks import addition, as_written, name, quoted, reading, where
from kantlijn.checks.table._slips import explain
from kantlijn.checks.table._sums import Sum, sums
from kantlijn.checks.table._words import Words as Cues
from kantlijn.checks.table._words import words
from kantlijn.finding import Finding, Place, Severity, Tested, Words, anchor, context, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Story

NAME = "table.sum"
CONTEXT = 12  # parts that a finding points at


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Totals and subtotals of rows and of columns; a part ("of which") against the row that it is a part of."""
    cues = words(story.language)
    for table in story.tables:
        found = grid(story, table)
        if found is None:
            continue
        down = [*sums(cues, found.rows, found.columns)]
        over = [*sums(cues, found.columns, found.rows)]
        crossed = _crossed(story, down, over)
        if crossed is not None:
            yield crossed
        for one, rows in (*((one, True) for one in down), *((one, False) for one in over)):
            marks = tuple(figure.mark for figure in [one.total, *one.parts] if figure.mark is not None)
            spoken = one.holds or crossed is not None or (found.rounded and one.loosely)
            finding = None if spoken else _remark(story, one, rows=rows)
            if one.holds or finding is not None or (one.borne_out and one.likely):
                yield Tested(marks, "story", finding)
        yield from _of_which(story, cues, found)


def _crossed(story: Story, down: Sequence[Sum], over: Sequence[Sum]) -> Tested | None:
    """The one figure that makes both its row and its column fail, by the same difference."""
    columns, rows = ([one for one in each if not one.holds] for each in (down, over))
    if len(columns) != 1 or len(rows) != 1:
        return None
    column, row = columns[0], rows[0]
    off = column.added - column.total.value
    if abs(off - (row.added - row.total.value)) > 1e-9 * max(1.0, abs(off)):
        return None
    if row.line_at not in column.parts_at or column.line_at not in row.parts_at:
        return None
    cell = column.parts[column.parts_at.index(row.line_at)]
    if cell.mark is None or column.total.mark is None or row.total.mark is None:
        return None
    nl, en = (as_written([cell], cell.value - off, code) for code in ("nl", "en"))
    message = Words(
        f"Met {nl} in plaats van {quoted(story, cell)} kloppen rij en kolom.",
        f"With {en} instead of {quoted(story, cell)} both row and column add up.",
    )
    lines = [_addition(one) for one in (column, row)]
    finding = Finding(
        NAME, "error", message,
        (anchor(cell.mark), counterpart(column.total.mark), counterpart(row.total.mark)),
        tuple(reading(story, figure) for figure in (cell, column.total, row.total)), tuple(lines),
    )  # fmt: skip
    return Tested((cell.mark, column.total.mark, row.total.mark), "story", finding)


def _addition(one: Sum) -> Words:
    said = addition(one.parts, one.added)
    nl, en = (as_written([one.total], one.total.value, code) for code in ("nl", "en"))
    return Words(f"{said.nl}, niet {nl}", f"{said.en}, not {en}")


def _remark(story: Story, one: Sum, *, rows: bool) -> Finding | None:
    """What is said of a sum that fails; nothing where neither the rest of the table nor a slip says that it is one."""
    slip = explain(one, story.language)
    if slip is None and not (one.likely and (one.borne_out or one.near)):
        return None
    severity: Severity = "error" if one.borne_out and not one.loosely else "query"
    every = [*one.parts, one.total]
    place = where(one.line, rows=rows)
    message = Words(
        f"{place.nl} tellen de getallen op tot {as_written(every, one.added, 'nl')}, niet tot {quoted(story, one.total)}.",
        f"{place.en} the figures add up to {as_written(every, one.added, 'en')}, not to {quoted(story, one.total)}.",
    )
    lines = [addition(one.parts, one.added), _room(one), slip.said if slip is not None else None]
    wrong = one.parts[slip.part] if slip is not None and slip.part is not None else one.total
    return Finding(
        NAME, severity, message, tuple(_places(one, wrong)),
        tuple(reading(story, figure) for figure in [one.total, *one.parts][:CONTEXT] if figure.mark is not None),
        tuple(line for line in lines if line is not None),
    )  # fmt: skip


def _places(one: Sum, wrong: Figure) -> Iterator[Place]:
    if wrong.mark is not None:
        yield anchor(wrong.mark)
    if wrong is not one.total and one.total.mark is not None:
        yield counterpart(one.total.mark)
    others = [figure.mark for figure in one.parts if figure.mark is not None and figure is not wrong]
    yield from (context(mark) for mark in others[:CONTEXT])


def _room(one: Sum) -> Words | None:
    """How much the parts may differ from the total by rounding, where they are rounded at all."""
    if one.exact:
        return None
    nl, en = (as_written([*one.parts, one.total], one.room, code) for code in ("nl", "en"))
    return Words(
        f"Door afronding kan het hooguit {nl} schelen.",
        f"Rounding can make a difference of {en} at most.",
    )


def _of_which(story: Story, cues: Cues, found: Grid) -> Iterator[Tested]:
    """A row that says it is a part of the row above it cannot be more."""
    whole: int | None = None
    for at, row in enumerate(found.rows):
        if not cues.of_which.match(row.low):
            whole = at
            continue
        if whole is None or at != whole + 1:
            continue  # the second part of the same whole, or a part of a part
        for column in found.columns:
            part, all_ = column.cells[at], column.cells[whole]
            if part is None or all_ is None or part.mark is None or all_.mark is None or part.unit != all_.unit:
                continue
            if part.unit[0] not in ("count", "money") or min(part.value, all_.value) < 0:
                continue
            more = part.rounded().low > all_.rounded().high
            finding = _more(story, part, all_, row.name, found.rows[whole].name) if more else None
            yield Tested((part.mark, all_.mark), "story", finding)


def _more(story: Story, part: Figure, whole: Figure, name_: str, of: str) -> Finding | None:
    """What is said of a part that is more than its whole."""
    if part.mark is None or whole.mark is None:
        return None
    message = Words(
        f"{name(name_)} is met {quoted(story, part)} meer dan {name(of)}, waar het een deel van is: {quoted(story, whole)}.",
        f"{name(name_)} at {quoted(story, part)} is more than {name(of)}, of which it is a part: {quoted(story, whole)}.",
    )
    line = {code: f"{as_written([part], part.value, code)} > {as_written([whole], whole.value, code)}" for code in ("nl", "en")}
    return Finding(
        NAME, "query", message, (anchor(part.mark), counterpart(whole.mark)), (reading(story, part), reading(story, whole)),
        (Words(line["nl"], line["en"]),),
    )  # fmt: skip
