"""Percentages in a table against 100, and against the figures beside them."""

from __future__ import annotations

from collections.abc import Iterator, Set

from kantlijn.checks.table._grid import Figure, Grid, grid
from kantlijn.checks.table._remarks import addition, as_written, name, plain, quoted, reading, where
from kantlijn.checks.table._shares import ALL, Ratio, Whole, ratios, wholes
from kantlijn.checks.table._variants import variants
from kantlijn.checks.table._words import Words as Cues
from kantlijn.checks.table._words import words
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, context, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Story, Table

NAME = "table.share"
AROUND = 2  # blocks before and behind a table in which it is said how it was asked
SURE = 3  # rows that bear out what a percentage is worked out from, before one that does not is called an error


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Columns and rows of shares that make 100; shares and changes beside the figures they come from."""
    cues = words(story.language)
    for table in story.tables:
        found = grid(story, table)
        if found is None:
            continue
        worked_out = [*ratios(cues, found)]
        spoken = {ratio.share.mark for ratio in worked_out if not ratio.holds}
        if not _several_answers(story, cues, table):
            for whole in wholes(cues, found, found.rows, found.columns):
                yield _held(story, found, whole, spoken, rows=True)
            for whole in wholes(cues, found, found.columns, found.rows):
                yield _held(story, found, whole, spoken, rows=False)
        for ratio in worked_out:
            yield _worked_out(story, ratio)


def _several_answers(story: Story, cues: Cues, table: Table) -> bool:
    """Whether more than one answer could be given, so that shares make more than 100."""
    near = story.blocks[max(0, table.block - AROUND) : table.block + AROUND + 1]
    return any(cues.several_answers.search(story.words(block).lower()) for block in near)


def _held(story: Story, found: Grid, whole: Whole, spoken: Set[Quantity | None], *, rows: bool) -> Tested:
    """What comes of adding up; a sum that fails by a figure of which is said already what it should be is not spoken of."""
    parts = [part for part in whole.parts if part.mark is not None]
    marks = tuple(figure.mark for figure in [*parts, whole.total] if figure is not None and figure.mark is not None)
    off = abs(whole.sum - ALL)
    if whole.holds or (found.rounded and off <= 2 * whole.room) or spoken & {part.mark for part in parts}:
        return Tested(marks, "story")
    step = max(part.step for part in parts)
    wrong, slip = _slip(story, whole)
    sure = whole.sure and (slip is not None or whole.total is not None)
    severity: Severity = "error" if sure and off > whole.room + step else "query"
    place = where(whole.line, rows=rows)
    shown = {code: as_written(parts, whole.sum, code) for code in ("nl", "en")}
    message = Words(
        f"{place.nl} zijn de percentages samen {shown['nl']}, geen 100.",
        f"{place.en} the percentages make {shown['en']}, not 100.",
    )
    lines = [
        addition(parts, whole.sum),
        Words(
            f"Door afronding kan het hooguit {plain(round(whole.room, 6), 'nl')} schelen.",
            f"Rounding can make a difference of {plain(round(whole.room, 6), 'en')} at most.",
        ),
        *([slip] if slip is not None else []),
    ]
    first = wrong or whole.total or max(parts, key=lambda part: part.value)
    assert first.mark is not None
    others = [figure.mark for figure in parts if figure is not first and figure.mark is not None]
    places = (anchor(first.mark), *(context(mark) for mark in others[:12]))
    readings = tuple(reading(story, figure) for figure in parts[:12])
    return Tested(marks, "story", Finding(NAME, severity, message, places, readings, tuple(lines)))


def _slip(story: Story, whole: Whole) -> tuple[Figure | None, Words | None]:
    """The one part that a slip of the pen explains, and how."""
    fits = [
        (part, said)
        for part in whole.parts
        if part.mark is not None
        for value, said in variants(part, story.language, min((each.step for each in whole.parts if each.step), default=0.0))
        if abs(whole.sum - part.value + value - ALL) <= whole.room / 2 + 1e-9
    ]
    return fits[0] if len(fits) == 1 else (None, None)


def _worked_out(story: Story, ratio: Ratio) -> Tested:
    marks = tuple(figure.mark for figure in (ratio.share, ratio.part, ratio.whole) if figure.mark is not None)
    if ratio.holds:
        return Tested(marks, "story")
    severity: Severity = "error" if ratio.held >= SURE and not ratio.loosely else "query"
    decimals = ratio.share.decimals
    right = {code: plain(round(ratio.outcome, max(decimals, 1)), code, decimals) for code in ("nl", "en")}
    row = (f"In de rij {name(ratio.name)}", f"In the row {name(ratio.name)}") if ratio.name else ("Hier", "Here")
    message = Words(
        f"{row[0]} is het percentage {right['nl']}, niet {quoted(story, ratio.share)}.",
        f"{row[1]} the percentage is {right['en']}, not {quoted(story, ratio.share)}.",
    )

    def sum_(code: str) -> str:
        part, whole = (as_written([figure], figure.value, code) for figure in (ratio.part, ratio.whole))
        top = f"({part} − {whole})" if ratio.change else part
        return f"{top} / {whole} = {right[code]} {'procent' if code == 'nl' else 'per cent'}"

    elsewhere = Words(
        f"Zo komen {ratio.held} andere rijen wel uit.", f"Worked out like this {ratio.held} other rows do come out."
    )
    places = (anchor(marks[0]), *(counterpart(mark) for mark in marks[1:]))
    readings = tuple(reading(story, one) for one in (ratio.share, ratio.part, ratio.whole) if one.mark is not None)
    calculation = (Words(sum_("nl"), sum_("en")), elsewhere)
    return Tested(marks, "story", Finding(NAME, severity, message, places, readings, calculation))
