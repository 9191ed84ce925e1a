"""Sentences that say a figure of a table: which row they name, and which column they speak of."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kantlijn.checks._content import content
from kantlijn.checks._low import low_text
from kantlijn.checks._sentences import with_figures
from kantlijn.checks.table._grid import ADDED, Figure, Grid, Line, grid
from kantlijn.checks.table._words import Words
from kantlijn.language import pack
from kantlijn.story import Quantity, Span, Story, Time, within

KINDS = (*ADDED, "percentage")
SILENT = ("table", "furniture", "section_break")
REACH = 90  # characters between the name of a row and its figure; further on it is another clause
SHORTEST = 3  # letters of the name of a row
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


class Claim(NamedTuple):
    """A figure in the text, the cell that holds what it should be, and the other cells of its column by their rows.

    `counted`: what it counts is in the head of the column too.
    """

    figure: Quantity
    cell: Figure
    row: str
    column: Line
    others: tuple[tuple[str, Figure], ...]
    counted: bool


class _Row(NamedTuple):
    """A row by its name: in which table, at which place."""

    table: int
    at: int
    name: str
    low: str


def claims(story: Story, words: Words) -> Iterator[Claim]:
    """Every figure in the running text that can be of one cell of one table, and of that alone."""
    grids = [grid(story, table) for table in story.tables]
    index = _rows(story, words, grids)
    if not index.rows:
        return
    low = story.once(low_text)
    for sentence, figures in _by_sentence(story):
        named = [*_names(low, sentence, index)]
        if not named:
            continue
        for figure in figures:
            rows = _row_of(words, low, sentence, figure, figures, named)
            made = [_claim(story, low, sentence, figure, row, grids[row.table]) for row in rows]
            found = [claim for claim in made if claim is not None]
            if len(found) == 1:
                yield found[0]


@dataclass(slots=True)
class _Index:
    """The rows of all tables by their names, and by the first word of those how long the names are, the longest first."""

    rows: dict[str, list[_Row]]
    lengths: dict[str, list[int]]


def _rows(story: Story, words: Words, grids: Sequence[Grid | None]) -> _Index:
    rows: dict[str, list[_Row]] = defaultdict(list)
    lengths: dict[str, set[int]] = defaultdict(set)
    function_words = pack(story.language).function_words
    for number, found in enumerate(grids):
        names = [row.low for row in found.rows] if found is not None else []
        times = Counter(names)
        for at, low in enumerate(names):
            first = _WORD.match(low)
            sums = words.total.match(low) or words.subtotal.match(low) or words.rest.match(low) or words.of_which.match(low)
            if first is None or len(low) < SHORTEST or sums or low in function_words or times[low] > 1:
                continue
            rows[low].append(_Row(number, at, found.rows[at].name if found else "", low))
            lengths[first[0]].add(len(low))
    return _Index(rows, {first: sorted(each, reverse=True) for first, each in lengths.items()})


def _by_sentence(story: Story) -> Iterator[tuple[Span, list[Quantity]]]:
    """The sentences of the running text with their figures."""
    told = [m for m in story.quantities if m.kind in KINDS and story.blocks[story.block_at(m.start)].kind not in SILENT]
    yield from ((sentence, figures) for sentence, figures in with_figures(story, told) if figures)


def _names(low: str, sentence: Span, index: _Index) -> Iterator[tuple[Span, _Row]]:
    """The rows that a sentence names, with the place where it does; the longest name at each place."""
    end = sentence.start
    for word in _WORD.finditer(low, sentence.start, sentence.end):
        at = word.start()
        if at < end:
            continue
        for length in index.lengths.get(word[0], ()):
            rows = index.rows.get(low[at : at + length])
            if rows and not low[at + length : at + length + 1].isalnum():
                end = at + length
                yield from ((Span(at, end), row) for row in rows)
                break


def _row_of(
    words: Words,
    low: str,
    sentence: Span,
    figure: Quantity,
    figures: Sequence[Quantity],
    named: Sequence[tuple[Span, _Row]],
) -> list[_Row]:
    """The row that a figure is said of: the last that was named before it, where no other figure stands between."""
    before = [(span, row) for span, row in named if span.end <= figure.start]
    near = [(span, row) for span, row in before if span.start == before[-1][0].start] if before else []
    if not near:
        places = {span.start for span, _ in named}
        near = [*named] if len(places) == 1 and len(figures) == 1 else []
    if not near:
        return []
    place = near[0][0]
    start, end = min(place.end, figure.end), max(place.start, figure.start)
    between = low[start:end]
    if len(between) > REACH or ";" in between or any(start <= other.start < end for other in figures if other is not figure):
        return []
    around = low[max(sentence.start, min(place.start, figure.start) - 30) : min(sentence.end, figure.end + 40)]
    return [] if words.elsewhere.search(around) else [row for _, row in near]


def _claim(story: Story, low: str, sentence: Span, figure: Quantity, row: _Row, found: Grid | None) -> Claim | None:
    """The cell of a row that a figure is of: in the one column of its kind that the sentence names."""
    if found is None:
        return None
    said = content(story.language, low[sentence.start : sentence.end]) - content(story.language, row.low)
    counted_as = f"{figure.counts or ''} {story.words(figure.counts_span) if figure.counts_span else ''}"
    noun = content(story.language, counted_as.lower())
    years = {*_YEAR.findall(low[sentence.start : sentence.end])}
    times = (mark.field("year") for mark in within(story.times, sentence) if isinstance(mark, Time))
    years |= {str(year) for year in times if year is not None}
    kind = (figure.kind, figure.unit)
    columns = [column for column in found.columns if any(each.unit == kind for each in column.figures)]
    title = content(story.language, found.caption.lower())
    weighed: list[tuple[int, bool, Line]] = []
    for column in columns:
        head_years = {*_YEAR.findall(column.low)}
        if head_years and not head_years & years:
            continue
        head = content(story.language, column.low)
        nouns = {each.mark.counts for each in column.figures if each.mark is not None}
        counted = bool(noun & (head | title)) or (figure.counts is not None and figure.counts in nouns)
        shared = len((said | noun) & head) + bool((said | noun) & title) + counted
        if shared and not (noun and head and not counted and figure.kind == "count"):
            weighed.append((shared, counted, column))
    best = max((shared for shared, _, _ in weighed), default=0)
    top = [each for each in weighed if each[0] == best]
    if len(top) != 1:
        return None
    _, counted, column = top[0]
    if years and not _YEAR.search(column.low) and not _YEAR.search(found.caption):
        return None  # the sentence is of a year, and of which one the table is it does not say
    cell = column.cells[row.at]
    if cell is None or cell.mark is None or cell.unit != kind:
        return None
    others = tuple(
        (found.rows[at].name, other)
        for at, other in enumerate(column.cells)
        if at != row.at and other is not None and other.mark is not None
    )
    return Claim(figure, cell, row.name, column, others, counted)
