"""How a table is spoken of in a remark."""

from __future__ import annotations

from collections.abc import Sequence

from kantlijn.checks.table._grid import Figure, Line
from kantlijn.finding import Reading, Words
from kantlijn.story import Story

TERMS = 8  # terms of a sum that are written out; more do not fit on a line of the margin
NAME = 40  # characters of the name of a row or column


def plain(value: float, code: str, decimals: int = 0) -> str:
    """A number of a table as it writes them, with so many decimals or as many as it needs: never with a scale word."""
    shown = f"{value:,.{decimals}f}" if abs(value - round(value, decimals)) < 1e-9 else f"{value:,.6f}".rstrip("0").rstrip(".")
    shown = shown.translate(str.maketrans(",.", ".,")) if code == "nl" else shown
    return shown.replace("-", "−")


def written(figures: Sequence[Figure], value: float) -> float:
    """A value in the scale in which the figures are written."""
    factors = {round(figure.factor, 9) for figure in figures if figure.written}
    return round(value / factors.pop(), 9) if len(factors) == 1 else value


def as_written(figures: Sequence[Figure], value: float, code: str) -> str:
    """A value as these figures would be written: in their scale, with their decimals."""
    return plain(written(figures, value), code, max((figure.decimals for figure in figures), default=0))


def addition(figures: Sequence[Figure], outcome: float) -> Words:
    """The addition, as on paper: "12 + 15 + 18 = 45"; of many figures the ends."""

    def said(code: str) -> str:
        terms = [as_written(figures, figure.value, code) for figure in figures]
        if len(terms) > TERMS:
            terms = [*terms[: TERMS - 2], "…", terms[-1]]
        return f"{' + '.join(terms)} = {as_written(figures, outcome, code)}".replace("+ −", "− ")

    return Words(said("nl"), said("en"))


def reading(story: Story, figure: Figure) -> Reading:
    """A figure of a cell as it was compared."""
    assert figure.mark is not None
    return Reading(story.words(figure.mark), figure.mark.strict, figure.mark.unit)


def name(words: str) -> str:
    """The name of a row or column between quotes, cut where it is a sentence."""
    return f"‘{words if len(words) <= NAME else words[: NAME - 1].rstrip() + '…'}’"


def where(line: Line, *, rows: bool) -> Words:
    """In which column (`rows`: the rows were added up in it), or row, at the head of a remark."""
    if not line.name:
        return Words("Hier", "Here")
    what = ("de kolom", "the column") if rows else ("de rij", "the row")
    return Words(f"In {what[0]} {name(line.name)}", f"In {what[1]} {name(line.name)}")


def quoted(story: Story, figure: Figure) -> str:
    """A figure as it stands in its cell, between quotes."""
    return f"‘{story.words(figure.mark)}’" if figure.mark is not None else "‘0’"
