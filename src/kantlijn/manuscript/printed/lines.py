"""The lines of a PDF page, put together from where the characters stand and from nothing else.

Everything is measured along the text: `left` and `right` run with the words, `low` and `high` across them, so that a page
on its side is a page like any other. Characters that stand side by side are a run; runs on one base line a row; a row is
parted into lines at gutters, which are gaps that the rows above and below have as well.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from kantlijn.manuscript.printed.glyphs import Sheet, Type

# All in ems, the size of the type. A word space is a quarter, and a third or more where the line is spread to fill its
# width; the thinnest that setting programs make by default is four fifths of a quarter. Kerning moves a letter by a tenth.
_SPACE = 0.16
_NEAR = 1.0  # characters of one run; more is a hole in the line
_BACK = 0.1  # an accent is drawn back over its letter, but not before it
_LEVEL = 0.1  # characters of one run stand on one line to within this
_SAME_ROW = 0.22  # runs of one row; the smallest raise of a note is 0.3
_HOLE = 0.7  # a gap that may be a gutter
_GUTTER_ALONE = 4.0  # a gap so wide that it is one without help from its neighbours
_LETTERSPACED = 0.5  # the share of gaps in a run that are wider than kerning, where the letters are spaced out
_SMALL = 0.85  # of the size of the text: notes' marks, exponents
_MARK_LENGTH = 4  # characters of a raised mark
_NEIGHBOURS = 4  # rows above and below that are asked about a gutter
_DROP_CAP = 1.8  # of the size of the text; a drop cap goes down two lines or more
_ROWS_APART = 3.5  # rows farther apart than two blank lines are no neighbours
_EXACT = 0.1
_RAGGED = 1.5  # how far the edges of a gutter may lie apart: a paragraph is indented by one em, sometimes more
_ITEM_MARK = 6  # characters of a bullet, a letter or a number in parts
_MARK = re.compile(r"[•·▪◦‣●○■□➢➤✓*–—-]|\(?\d{1,3}[.)]|\(?[a-z]\)|\d{1,2}(?:\.\d{1,2}){1,2}\.?")
_OVERLAP = 0.5  # of the narrower of two runs, from where they are printed over each other


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one type side by side: which of the sheet's, and where. `breaks` are the places where a word space stands
    that is only a gap (the character behind it, and from where to where it goes); `spaced` whether one
    stands before and behind it.
    """

    first: int
    last: int
    left: float
    right: float
    low: float
    high: float
    type: Type
    breaks: tuple[tuple[int, float, float], ...] = ()
    spaced: tuple[bool, bool] = (False, False)
    base: float = 0.0  # the line it stands on
    holes: tuple[tuple[int, float, float], ...] = ()  # all wide gaps in it, between letters that are spaced out too
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: its words, and for every stretch of them the first of the sheet's characters that it is (-1 for a space
    that is only a gap). `marks` are the stretches of `words` that are raised small.
    """

    words: str
    stretches: tuple[tuple[int, int], ...]  # (characters, first character of the sheet or -1)
    left: float
    right: float
    low: float
    high: float
    base: float
    size: float
    bold: bool
    italic: bool
    marks: tuple[tuple[int, int], ...] = ()
    cap: bool = False  # begins with a drop cap


def turn_of(sheet: Sheet, chosen: Sequence[int]) -> int:
    """The quarter turns that most of these characters stand on their side."""
    count = Counter(sheet.types[sheet.type_of[index]].turn for index in chosen)
    turns = [(number, -(turn or 0)) for turn, number in count.items() if turn is not None]
    return -max(turns)[1] if turns else 0


def runs(sheet: Sheet, turn: int, chosen: Iterable[int]) -> list[Run]:
    """The runs of some characters of a sheet, measured along text with that turn."""
    lefts, lows, rights, highs = _edges(sheet.edges, turn)
    bases = _bases(sheet.origins, turn)
    found: list[Run] = []
    text, types, type_of, hints = sheet.text, sheet.types, sheet.type_of, sheet.hints
    first = before = -1
    number = -1
    size = right = base = 0.0
    spaced = leading = False
    wide: list[tuple[int, float, float]] = []

    def close() -> None:
        nonlocal leading
        if first >= 0:
            spread = before - first
            breaks = _word_spaces(wide, spread, size)
            found.append(
                Run(
                    first, before + 1, lefts[first], max(rights[first : before + 1]), min(lows[first : before + 1]),
                    max(highs[first : before + 1]), types[number], breaks, (leading, spaced),
                    bases[first], tuple(wide),
                )
            )  # fmt: skip
        leading = spaced

    for index in chosen:
        if text[index] in " \u00a0\u2002\u2003\u2009\u202f":
            spaced = True
            continue
        gap = lefts[index] - right
        if (
            type_of[index] != number
            or gap > _NEAR * size
            or lefts[index] < lefts[before] - _BACK * size
            or not -_LEVEL * size <= bases[index] - base <= _LEVEL * size
            or (spaced and index != before + 2)  # more than one space of the file between them
        ):
            close()
            first, number = index, type_of[index]
            size, base = types[number].size, bases[index]
            wide = []
        elif not spaced and (gap > _SPACE * size or (gap > 0 and index in hints)):
            wide.append((index, right, lefts[index]))
        before, right, spaced = index, rights[index], False
    close()
    return found


def _edges(edges: array[float], turn: int) -> tuple[array[float], array[float], array[float], array[float]]:
    left, bottom, right, top = edges[0::4], edges[1::4], edges[2::4], edges[3::4]

    def minus(numbers: array[float]) -> array[float]:
        return array("f", [-number for number in numbers])

    if turn == 0:
        return left, bottom, right, top
    if turn == 1:
        return bottom, minus(right), top, minus(left)
    if turn == 2:
        return minus(right), minus(top), minus(left), minus(bottom)
    return minus(top), left, minus(bottom), right


def _bases(origins: array[float], turn: int) -> array[float]:
    across = origins[1 - turn % 2 :: 2]
    return across if turn in (0, 3) else array("f", [-number for number in across])


def _word_spaces(wide: Sequence[tuple[int, float, float]], steps: int, size: float) -> tuple[tuple[int, float, float], ...]:
    """Which of the wide gaps in a run part words: all, unless the letters are spaced out."""
    if len(wide) <= 1 or len(wide) < _LETTERSPACED * steps:
        return tuple(wide)
    usual = median(right - left for _, left, right in wide)
    return tuple(each for each in wide if each[2] - each[1] > usual + _SPACE * size)


@dataclass(slots=True)
class _Row:
    base: float
    size: float
    runs: list[Run]


def lines(sheet: Sheet, found: Sequence[Run]) -> list[Line]:
    """The lines that these runs make, from the top down and from left to right."""
    if not found:
        return []
    sizes: Counter[float] = Counter()
    for run in found:
        sizes[run.type.size] += run.last - run.first
    body = sizes.most_common(1)[0][0]
    caps = [
        run
        for run in found
        if run.type.size >= _DROP_CAP * body and run.last - run.first <= 2 and sheet.text[run.first].isalpha()
    ]
    caps = [cap for cap in caps if _beside(cap, found)]
    small = [run for run in found if run.type.size <= _SMALL * body and run.last - run.first <= _MARK_LENGTH]
    apart = {id(run) for run in (*caps, *small)}
    rows = _rows([run for run in found if id(run) not in apart])
    left_over = [run for run in small if not _attached(run, rows)]
    rows = sorted([*rows, *_rows(left_over)], key=lambda row: -row.base)
    parted = [layer for row in rows for layer in _layers(row)]
    made = [_line(sheet, part) for row in _parted(sheet, parted) for part in row]
    for cap in caps:
        made = _with_cap(sheet, made, cap)
    return made


def whole(sheet: Sheet, chosen: Sequence[int]) -> list[Line]:
    """Characters that stand at a slant, as one line in the order of the file: a stamp across the page."""
    if not chosen:
        return []
    stretches: list[tuple[int, int]] = []
    words: list[str] = []
    for index in chosen:
        if words and (index in sheet.hints or index != stretches[-1][1] + stretches[-1][0]):
            words.append(" ")
            stretches.append((1, -1))
        if stretches and stretches[-1][1] >= 0:
            stretches[-1] = stretches[-1][0] + 1, stretches[-1][1]
        else:
            stretches.append((1, index))
        words.append(sheet.text[index])
    size = sheet.types[sheet.type_of[chosen[0]]].size
    left, low, right, high = (sheet.edges[4 * chosen[0] + side] for side in range(4))
    return [Line("".join(words), tuple(stretches), left, right, low, high, low, size, False, False)]


def _beside(cap: Run, found: Sequence[Run]) -> bool:
    """Whether text stands close to the right of a large initial, in two lines or more."""
    bases = {
        round(run.base)
        for run in found
        if run is not cap and 0 <= run.left - cap.right + 0.2 * run.type.size <= 1.5 * run.type.size
        and cap.low <= run.base <= cap.high and run.type.size < cap.type.size / 1.5
    }  # fmt: skip
    return len(bases) >= 2


def _rows(found: Iterable[Run]) -> list[_Row]:
    rows: list[_Row] = []
    for run in sorted(found, key=lambda run: (-run.base, run.left)):
        for row in reversed(rows[-3:]):
            if abs(row.base - run.base) <= _SAME_ROW * min(row.size, run.type.size):
                row.runs.append(run)
                break
        else:
            rows.append(_Row(run.base, run.type.size, [run]))
    return rows


def _attached(run: Run, rows: Sequence[_Row]) -> bool:
    """Adds a small run to the row that it stands raised or lowered in, if there is one."""
    for row in rows:
        if not -0.35 * row.size <= run.base - row.base <= 0.7 * row.size:
            continue
        for other in row.runs:
            near = 0.3 * other.type.size
            if other.type.size > run.type.size and (
                -near <= run.left - other.right <= near or -near <= other.left - run.right <= near
            ):
                row.runs.append(replace(run, raised=run.base - row.base > 0.15 * row.size))
                return True
    for row in rows:  # a short word in small capitals
        if abs(run.base - row.base) <= _SAME_ROW * run.type.size:
            row.runs.append(run)
            return True
    return False


def _layers(row: _Row) -> list[_Row]:
    """A row without what is printed over it, which makes a row of its own."""
    layers = _laid(row, row.runs)
    if len(layers) > 1 and any(run.holes for run in row.runs):
        # Words that the file has in another order may fill the holes of each other's runs.
        layers = _laid(row, [part for run in row.runs for part in _split(run)])
    return layers


def _laid(row: _Row, found: Sequence[Run]) -> list[_Row]:
    layers: list[_Row] = []
    for run in sorted(found, key=lambda run: (run.left, run.first)):
        for layer in layers:
            other = layer.runs[-1]
            if other.right - run.left <= _OVERLAP * min(run.right - run.left, other.right - other.left) or run.raised:
                layer.runs.append(run)
                break
        else:
            layers.append(_Row(row.base, run.type.size, [run]))
    return layers


def _split(run: Run) -> list[Run]:
    """A run as a run for each of its words."""
    parts: list[Run] = []
    for index, left, right in run.holes:
        spaced = run.spaced[0] if not parts else False, False
        parts.append(replace(run, last=index, right=left, breaks=(), holes=(), spaced=spaced))
        run = replace(run, first=index, left=right)
    return [*parts, replace(run, breaks=(), holes=(), spaced=(not parts and run.spaced[0], run.spaced[1]))]


def _parted(sheet: Sheet, rows: Sequence[_Row]) -> list[list[list[Run]]]:
    """The runs of every row, parted at its gutters."""
    holes = [_holes(sheet, row) for row in rows]
    answer: list[list[list[Run]]] = []
    for number, row in enumerate(rows):
        parts = [[row.runs[0]]]
        for index, run in enumerate(row.runs[1:], 1):
            hole = holes[number].get(index)
            if hole is not None and _is_gutter(hole, number, rows, holes):
                parts.append([])
            parts[-1].append(run)
        answer.append(parts)
    return answer


def _holes(sheet: Sheet, row: _Row) -> dict[int, tuple[float, float]]:
    """The wide gaps in a row: by the number of the run behind it, from where to where."""
    found: dict[int, tuple[float, float]] = {}
    right = row.runs[0].right
    for index, run in enumerate(row.runs[1:], 1):
        before = row.runs[index - 1]
        if run.left - right > _HOLE * max(run.type.size, before.type.size):
            # The words of an item hang at some distance from its mark.
            mark = before.last - before.first <= _ITEM_MARK and _MARK.fullmatch(sheet.text, before.first, before.last)
            if not (mark and index == 1):
                found[index] = right, run.left
        right = max(right, run.right)
    return found


def _is_gutter(
    hole: tuple[float, float], number: int, rows: Sequence[_Row], holes: Sequence[dict[int, tuple[float, float]]]
) -> bool:
    left, right = hole
    size = rows[number].size
    if right - left >= _GUTTER_ALONE * size:
        return True
    votes = 0
    for step in (-1, 1):
        asked = 0
        at = number + step
        while 0 <= at < len(rows) and asked < _NEIGHBOURS and abs(rows[at].base - rows[at - step].base) <= _ROWS_APART * size:
            row = rows[at]
            alike = [other for other in holes[at].values() if _alike(hole, other, size)]
            if alike:
                # What is right of it begins at the very same place, as columns do and words in a row of lines do not.
                exact = right - left >= size and any(abs(other[1] - right) <= _EXACT * size for other in alike)
                votes += 2 if exact else 1
                asked += 1
            elif any(run.left < (left + right) / 2 < run.right for run in row.runs):
                votes -= row.size <= 1.2 * size  # a headline over the columns says nothing about them
                asked += 1
            at += step
    return votes >= 2


def _alike(hole: tuple[float, float], other: tuple[float, float], size: float) -> bool:
    """Whether two gaps are at the same place: they lie over each other, and what is left or right of them ends together."""
    shared = min(hole[1], other[1]) - max(hole[0], other[0])
    level = min(abs(hole[0] - other[0]), abs(hole[1] - other[1]))
    return shared >= 0.5 * min(size, hole[1] - hole[0]) and level <= _RAGGED * size


def _line(sheet: Sheet, part: Sequence[Run]) -> Line:
    words: list[str] = []
    stretches: list[tuple[int, int]] = []
    marks: list[tuple[int, int]] = []
    length = 0

    def space() -> None:
        nonlocal length
        words.append(" ")
        stretches.append((1, -1))
        length += 1

    before: Run | None = None
    for run in part:
        if before is not None:
            # Nothing but a space of the file itself parts a note's mark from its word.
            wide = (0.3 if run.raised or before.raised else _SPACE) * max(before.type.size, run.type.size)
            if before.spaced[1] or run.spaced[0] or run.left - before.right > wide or _hinted(sheet, before, run):
                space()
        start = length
        first = run.first
        for stop in (*(index for index, _, _ in run.breaks), run.last):
            words.append(sheet.text[first:stop])
            stretches.append((stop - first, first))
            length += stop - first
            if stop != run.last:
                space()
            first = stop
        if run.raised:
            marks.append((start, length))
        before = run
    weights: Counter[float] = Counter()
    heavy = leaning = total = 0
    for run in part:
        count = run.last - run.first
        weights[run.type.size] += count
        heavy += count * run.type.bold
        leaning += count * run.type.italic
        total += count
    size = max(weights.items(), key=lambda item: (item[1], item[0]))[0]
    main = next((run for run in part if run.type.size == size and not run.raised), part[0])
    return Line(
        "".join(words), tuple(stretches), part[0].left, max(run.right for run in part), min(run.low for run in part),
        max(run.high for run in part), main.base, size, heavy > 0.9 * total, leaning > 0.9 * total, tuple(marks),
    )  # fmt: skip


def _hinted(sheet: Sheet, before: Run, run: Run) -> bool:
    """Whether pdfium parts two runs that follow each other in the file; of others it knows no more than we do."""
    return run.first in sheet.hints and 0 <= run.first - before.last <= 1


def _with_cap(sheet: Sheet, made: list[Line], cap: Run) -> list[Line]:
    """The lines with a drop cap put before the first of those it stands beside, which all begin where it begins."""
    beside = [
        index
        for index, line in enumerate(made)
        if -0.2 * line.size <= line.left - cap.right <= 1.5 * line.size and cap.low <= line.base <= cap.high and not line.cap
    ]
    if not beside:
        return sorted([*made, _line(sheet, [cap])], key=lambda line: -line.base)
    initial = sheet.text[cap.first : cap.last]
    for place, index in enumerate(beside):
        line = made[index]
        if place:
            made[index] = replace(line, left=cap.left)
            continue
        gap = " " if cap.spaced[1] else ""
        shift = len(initial) + len(gap)
        made[index] = replace(
            line, words=initial + gap + line.words, left=cap.left, cap=True,
            stretches=((len(initial), cap.first), *(((1, -1),) if gap else ()), *line.stretches),
            marks=tuple((start + shift, end + shift) for start, end in line.marks),
        )  # fmt: skip
    return made
