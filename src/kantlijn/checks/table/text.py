"""A figure in the text or a caption against the cell of the table that it is from."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks._digits import swapped
from kantlijn.checks.table._grid import Figure
from kantlijn.checks.table._named import Claim, claims
from kantlijn.checks.table._remarks import name, quoted, reading
from kantlijn.checks.table._words import words
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.reading.numbers.widths import last_digit
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Story

NAME = "table.text"
NEAR = 0.1  # figures that lie this near, as a share of the larger, are meant to be equal
LONG = 3  # digits of a number, zeros at the end apart, from which one slip between two of them is no accident
FACTORS = (10.0, 100.0, 1000.0)


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Figures that the text says of a row of a table, each against its cell."""
    if not story.tables:
        return
    for claim in claims(story, words(story.language)):
        assert claim.cell.mark is not None
        marks = (claim.figure, claim.cell.mark)
        if _agrees(claim):
            yield Tested(marks, "story")
            continue
        slip, sure = _slip(story, claim)
        if slip is not None:
            yield Tested(marks, "story", _remark(story, claim, slip, sure=sure and claim.counted))


def _agrees(claim: Claim) -> bool:
    """Whether the figure may be the one of the cell, rounded or roughly said."""
    cell = claim.cell.rounded()
    return claim.figure.loose.meets(cell) or _rounded(claim.figure).meets(cell)


def _rounded(figure: Quantity) -> Interval:
    """A figure as it may have been rounded to its last digit that is not zero."""
    if figure.value is None or figure.hedge is not None or not figure.value:
        return figure.strict
    decimal = 1.0
    while decimal > 1e-6 and abs(figure.value / decimal - round(figure.value / decimal)) > 1e-9:
        decimal /= 10
    return Interval.rounded(figure.value, last_digit(figure.value, decimal))


def _slip(story: Story, claim: Claim) -> tuple[Words | None, bool]:
    """(what may have happened, whether that is as good as certain); nothing where they are simply two figures."""
    said, there = claim.figure.value, claim.cell.value
    if said is None or said <= 0 or there <= 0 or claim.figure.hedge is not None:
        return None, False
    whole = [other for other in claim.others if _same(other[1], said)]
    if len(whole) == 1 and said >= 10 ** (LONG - 2):
        row, figure = name(whole[0][0]), quoted(story, whole[0][1])
        return Words(f"{figure} is het getal van {row}.", f"{figure} is the figure of {row}."), False
    written = story.text[claim.figure.number.start : claim.figure.number.end]
    long = len("".join(char for char in written if char.isdecimal()).strip("0")) >= LONG
    if any(abs(said * factor - there) <= 1e-9 * there for factor, _ in swapped(written, story.language)):
        return Words("Twee cijfers lijken verwisseld.", "Two digits seem to be swapped."), long
    if any(abs(max(said, there) / min(said, there) / factor - 1) < 1e-9 for factor in FACTORS):
        return Words("De komma of de schaal lijkt verschoven.", "The decimal point or the scale seems to have slipped."), False
    one, other = (f"{value:.15g}" for value in (said, there))
    if long and len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1:
        return Words("Eén cijfer verschilt.", "They differ by one digit."), False
    if abs(said - there) <= NEAR * max(said, there):
        return Words("Ze liggen dicht bij elkaar.", "They lie close together."), False
    return None, False


def _same(figure: Figure, value: float) -> bool:
    return abs(figure.value - value) <= 1e-9 * abs(value)


def _remark(story: Story, claim: Claim, slip: Words, *, sure: bool) -> Finding:
    severity: Severity = "error" if sure else "query"
    assert claim.cell.mark is not None
    said = f"‘{' '.join(story.words(claim.figure).split())}’"
    head = claim.column.name
    message = Words(
        f"In de tekst heeft {name(claim.row)} {said}, in de tabel {quoted(story, claim.cell)}.",
        f"In the text {name(claim.row)} has {said}, in the table {quoted(story, claim.cell)}.",
    )
    column = Words(f"Kolom {name(head)}.", f"Column {name(head)}.") if head else None
    return Finding(
        NAME, severity, message, (anchor(claim.figure), counterpart(claim.cell.mark)),
        (Reading(story.words(claim.figure), claim.figure.strict, claim.figure.unit), reading(story, claim.cell)),
        tuple(line for line in (column, slip) if line is not None),
    )  # fmt: skip
