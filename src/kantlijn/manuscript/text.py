"""Plain text, as authors and proofs have it: paragraphs parted by empty lines, one paragraph a line, or the text layer
of a page with its hard line ends, page numbers and slug lines. The text is the file itself; blocks are spans of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kantlijn.manuscript import lines as look
from kantlijn.manuscript.builder import bylines, headline, lines, trimmed
from kantlijn.manuscript.decode import decode, refuse_endless
from kantlijn.manuscript.flow import Mend
from kantlijn.manuscript.mending.captions import with_captions
from kantlijn.manuscript.mending.furniture import of_page
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.proof import mended
from kantlijn.story import Block, BlockKind

_ROW = re.compile("[^\r\n\f\v\u2028\u2029]+")
_NEWLINE = re.compile("\r\n|[\r\n\v\u2028\u2029]")
# Hard line ends: newspaper columns begin at about 28 characters, and no mail program or layout goes past 140. In the
# one real page proof at hand 290 of 343 lines break off within a sentence, in 335 texts with a paragraph a line none.
_NARROWEST = 25
_WIDEST = 140
_SHARE_BROKEN = 0.25
# A line is full when the next word would have come this close to the margin. Letters differ in width: of the lines of
# that proof half are shorter than 67 characters where nine in ten keep within 72.
_FULL = 0.85
# Two spaces between words are a slip of the thumb, three a gap; and three lines with as many gaps are a table.
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_ALIGNED = 3
_WIDE = 3
_FIGURE_BEHIND = re.compile(r" {3,}\S*\d")
_SHORT = 3  # lines; a caption has no more, and an address neither
_BYLINE_WITHIN = 6  # blocks from the top


@dataclass(frozen=True, slots=True)
class _Row:
    """A line that is not empty: its span without white space, its words, what stands before it, and how many cells it has
    where it is a line of a table (0 where it is none).
    """

    start: int
    end: int
    words: str
    indent: int
    apart: bool
    page: bool
    cells: int = 0


def read(data: bytes, path: str) -> Manuscript:
    """A text file, in UTF-8, UTF-16 or cp1252, as blocks. Offsets are into the decoded file.

    Raises Trouble `empty`, `binary`, `damaged` or `too_large`.
    """
    return of_text(decode(data, path), path)


def of_text(text: str, path: str) -> Manuscript:
    """The same for a text that is decoded already."""
    refuse_endless(text, path)
    rows = _rows(text)
    groups, wrap = _grouped(rows)
    blocks = _named(text, groups)
    if wrap:
        blocks = with_captions(text, blocks, wrap)
    mends, joins = mended(text, blocks)
    gaps = [gap for block in blocks if block.kind == "table" for gap in _column_gaps(text, block)]
    if gaps:
        mends = tuple(sorted((*mends, *gaps), key=lambda mend: mend.start))
    return Manuscript(
        path, "text", text, blocks, lines(text), title=headline(text, blocks), authors=bylines(text, blocks),
        mends=mends, joins=joins,
    )  # fmt: skip


def _column_gaps(text: str, block: Block) -> Iterator[Mend]:
    """The spaces between the columns of a table, which are read as the tab that parts cells in every format."""
    if "\t" not in text[block.start : block.end] and "|" not in text[block.start : block.end]:
        corner = len(text[block.start : block.end]) - len(text[block.start : block.end].lstrip(" "))
        if corner:
            yield Mend(block.start, block.start + corner, "markup", "\t")
        for match in _GAP.finditer(text, block.start, block.end):
            yield Mend(match.start(), match.end(), "markup", "\t")


def _rows(text: str) -> list[_Row]:
    rows: list[_Row] = []
    before = 0
    for match in _ROW.finditer(text):
        start, end = trimmed(text, *match.span())
        if start == end:
            continue
        between = text[before:start]
        page = "\f" in between
        apart = page or not rows or len(_NEWLINE.findall(between)) > 1
        words = text[start:end]
        rows.append(_Row(start, end, words, start - match.start(), apart, page, _cells(match[0], words)))
        before = end
    return _aligned(rows)


def _aligned(rows: list[_Row]) -> list[_Row]:
    """The rows, with tables of which the columns are kept apart by spaces alone: lines that follow each other, have gaps in
    the same number, and figures behind them.
    """
    gaps = [0 if row.cells or "   " not in row.words else len(_GAP.findall(row.words)) for row in rows]
    if not any(gaps):
        return rows
    first = 0
    for at in range(1, len(rows) + 1):
        if at < len(rows) and gaps[at] == gaps[first] and not rows[at].apart:
            continue
        run = rows[first:at]
        figures = sum(_FIGURE_BEHIND.search(row.words) is not None for row in run)
        if gaps[first] and len(run) >= _ALIGNED and figures * 2 > len(run):
            # The heads of the columns have nothing over the heads of the rows.
            heads = first > 0 and not run[0].apart and gaps[first - 1] == gaps[first] - 1 and rows[first - 1].indent >= _WIDE
            top = first - 1 if heads else first
            rows[top:at] = [replace(row, cells=gaps[first] + 1) for row in rows[top:at]]
        first = at
    return rows


@dataclass(frozen=True, slots=True)
class _Group:
    """Lines that make one block. `apart`: an empty line comes before it. `kind` where the lines themselves tell."""

    start: int
    end: int
    lines: int
    apart: bool
    kind: BlockKind | None = None


def _grouped(rows: Sequence[_Row]) -> tuple[list[_Group], int | None]:
    """The lines that make a block together, and the width at which they were broken (see _wrap)."""
    furniture = of_page(rows)
    wrap = _wrap(rows, furniture)
    broad = _FULL * (wrap or _WIDEST)
    groups: list[_Group] = []
    measures = _measures(rows, furniture) if wrap else ()
    first = 0
    for index in range(1, len(rows) + 1):
        if index < len(rows) and _goes_on(rows, index - 1, wrap and min(wrap, measures[index - 1]), furniture):
            continue
        run = rows[first:index]
        kind = _kind_of_run(run, first in furniture)
        # A single line that the margin or the foot of a page cut off is the beginning of a paragraph, not a crosshead.
        if kind is None and len(run) == 1 and first and (index in furniture or len(run[0].words) >= broad):
            kind = _kind_of_line(run[0].words)
        # The corner of a table over its row heads is often empty.
        corner = run[0].indent if kind == "table" else 0
        groups.append(_Group(run[0].start - corner, run[-1].end, len(run), run[0].apart, kind))
        first = index
    return groups, wrap


def _kind_of_run(run: Sequence[_Row], furniture: bool) -> BlockKind | None:
    if furniture:
        return "furniture"
    if len(run) > 1 and all(row.cells for row in run):
        return "table"
    if len(run) == 1 and look.is_section_break(run[0].words):
        return "section_break"
    return "list_item" if look.item_mark(run[0].words) else None


def _cells(line: str, words: str) -> int:
    """How many cells a line of a table has; 0 where it is no such line. An empty cell at either end counts too, but a tab
    that only sets a line in makes no table.
    """
    if "\t" in words or line.endswith("\t"):
        return line.count("\t") + 1
    bars = words.count("|") - 1
    return bars + 1 if bars > 0 else 0


def _wrap(rows: Sequence[_Row], furniture: frozenset[int]) -> int | None:
    """The width at which lines were broken by a program, or None where every line is a paragraph."""
    widths: list[int] = []
    broken = 0
    for index in range(len(rows) - 1):
        if rows[index + 1].apart or {index, index + 1} & furniture or rows[index].cells:
            continue
        if len(rows[index].words) <= _WIDEST:
            widths.append(len(rows[index].words))
            broken += _breaks_off(rows[index], rows[index + 1])
    if not widths or broken < _SHARE_BROKEN * len(widths):
        return None
    width = sorted(widths)[int(0.9 * (len(widths) - 1))]
    return width if width >= _NARROWEST else None


def _measures(rows: Sequence[_Row], furniture: frozenset[int]) -> Sequence[int]:
    """For each line how wide its column is: the widest of the lines that stand together, where these are as many as a
    paragraph has; a text on a cover is set narrower than the book.
    """
    widths: list[int] = []
    first = 0
    for index in range(1, len(rows) + 1):
        if index == len(rows) or rows[index].apart or {index - 1, index} & furniture:
            together = index - first
            widest = max(len(row.words) for row in rows[first:index])
            widths += [max(widest, _NARROWEST) if together > _SHORT else _WIDEST] * together
            first = index
    return widths


def _breaks_off(row: _Row, following: _Row) -> bool:
    """Whether a sentence goes on from one line to the next."""
    if look.ends_sentence(row.words):
        return False
    hyphen = row.words[-1] in "-\u2010" and row.words[-2:-1].isalnum()
    return hyphen or following.words[0].islower()


def _goes_on(rows: Sequence[_Row], index: int, wrap: int | None, furniture: frozenset[int]) -> bool:
    """Whether the line after this one belongs to the same block."""
    row, following = rows[index], rows[index + 1]
    if following.apart or {index, index + 1} & furniture:
        return False
    if row.cells or following.cells:
        return row.cells == following.cells
    if wrap is None or len(row.words) > _WIDEST:
        return False
    if look.is_section_break(row.words) or look.is_section_break(following.words):
        return False
    if _breaks_off(row, following):
        return True
    # The first line of a page or of a paragraph begins further in; a full stop before it makes it a paragraph.
    if (following.indent > row.indent or look.item_mark(following.words)) and look.ends_sentence(row.words):
        return False
    next_word = following.words.split(maxsplit=1)[0]
    return len(row.words) + 1 + len(next_word) >= _FULL * wrap


def _named(text: str, groups: Sequence[_Group]) -> tuple[Block, ...]:
    kinds: list[BlockKind | None] = [group.kind for group in groups]
    said = [text[group.start : group.end] for group in groups]
    story = [index for index, kind in enumerate(kinds) if kind != "furniture"]
    for place, index in enumerate(story):
        if kinds[index] is None and len(story) == 1:
            kinds[index] = "paragraph"  # what stands alone goes with no other text
        elif kinds[index] is None:
            last = place + 1 == len(story)
            kinds[index] = _kind_of_group(said[index], groups[index], place, last)
    for index in _left_by_pictures(groups, kinds, said):
        kinds[index] = "caption"
    return tuple(
        Block(kind or "paragraph", group.start, group.end) for kind, group in zip(kinds, groups, strict=True)
    )


def _kind_of_group(words: str, group: _Group, place: int, last: bool) -> BlockKind:
    if group.lines == 1 and look.is_dateline(words):
        return "dateline"
    if group.lines == 1 and (place < _BYLINE_WITHIN or last) and look.is_byline(words):
        return "byline"
    kind = _kind_of_line(words)
    if kind != "paragraph" or group.lines > 1 or last:
        return kind
    if place == 0 and look.is_headline(words):
        return "headline"
    return "heading" if look.is_heading(words) else "paragraph"


def _kind_of_line(words: str) -> BlockKind:
    if look.is_caption(words):
        return "caption"
    return "lead" if look.is_lead(words) else "paragraph"


def _left_by_pictures(
    groups: Sequence[_Group], kinds: Sequence[BlockKind | None], said: Sequence[str]
) -> Iterable[int]:
    """The lines that look like crossheads and are what is left of pictures in a text copied from a web page.

    Such a copy has a paragraph a line without empty lines, crossheads right on top of their text, and an empty line
    where a picture stood, with its caption below. A caption is also told by standing there twice in a row, once as the
    description of the picture.
    """
    like = {index for index, kind in enumerate(kinds) if kind == "heading"}
    captions = {i for i in like for other in (i - 1, i + 1) if other in like and said[other] == said[i]}
    after = [i for i in range(1, len(groups)) if kinds[i] == kinds[i - 1] == "paragraph"]
    spaced = sum(groups[index].apart for index in after)
    on_top = [index for index in like if not groups[index].apart]
    if spaced * 2 < len(after) and len(on_top) > 1:
        captions |= {index for index in like if groups[index].apart}
    return sorted(captions)
