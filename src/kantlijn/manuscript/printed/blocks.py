"""The blocks of a PDF page: lines that go on in each other are a paragraph, and type and place tell what it is."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from kantlijn.manuscript import lines as look
from kantlijn.manuscript.boxes import Box
from kantlijn.manuscript.printed.lines import Line
from kantlijn.manuscript.printed.order import Stack
from kantlijn.story import BlockKind

# In ems, or times the size of the text.
_INDENT = 0.6  # the smallest indent in use is an en, half an em
_DEEPEST = 8.0  # beyond that a line is placed on its own, as an address or a verse
_MORE_LEADING = 1.3  # times the usual leading; lines that are spread to fill a column get a tenth more
_CENTRED = 0.4
_ITEM_LINES = 8  # of an item in a list
_SHORT_HEAD = 2.0  # a justified line reaches the margin to within a point, a ragged one misses it by half a word
_TIGHT = 1.4  # the leading of few lines, of which there is no telling what is usual
_FEW_LINES = 4
_LARGE = 1.15
_SMALL = 0.93
_SIZES_DIFFER = 1.08
_RAGGED_SHARE = 0.2  # of the width, by which a line falls short that is the last of its paragraph without a full stop
_FIRST_BLOCKS = 8  # within which headline, byline and lead stand
_CAPTION = 450  # characters; the longest caption in the magazines at hand has 60 words
_NEAR_PICTURE = 30.0  # points
_HEADLINE_WORDS = 30
_LABEL = re.compile(r"(?:hoofdstuk|deel|chapter|part)\s+(?:\d{1,3}|[ivxlc]{1,7}|\w{3,9})\.?$", re.IGNORECASE)
_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§]{1,3})[.)]?\s*(?=[^\W\d]|['‘’“”\"(\[])")
_QUOTES = "'‘’“”\"„«»"


@dataclass(frozen=True, slots=True)
class Part:
    """What will be a block: its lines, or the cells of each row of a table."""

    kind: BlockKind
    lines: tuple[Line, ...]
    cells: tuple[tuple[Line | None, ...], ...] = ()

    @property
    def words(self) -> str:
        """Its words on one line."""
        return " ".join(line.words for line in self.lines)

    @property
    def size(self) -> float:
        """The size of most of its type, in points."""
        sizes: Counter[float] = Counter()
        for line in self.lines:
            sizes[line.size] += len(line.words)
        return max(sizes.items(), key=lambda item: (item[1], item[0]))[0]


@dataclass(frozen=True, slots=True)
class Setting:
    """How a document is set: the size of its text and the distance between two of its lines, in points."""

    body: float
    leading: float


def setting(pages: Sequence[Sequence[Line]]) -> Setting:
    """The size that most of the text is set in, and the usual distance of its lines."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.words)
    body = max(sizes.items(), key=lambda item: (item[1], item[0]))[0] if sizes else 10.0
    gaps = [
        upper.base - lower.base
        for page in pages
        for upper, lower in itertools.pairwise(page)
        if upper.size == lower.size == body and 0.8 * body < upper.base - lower.base < 2 * body
    ]
    return Setting(body, median(gaps) if gaps else 1.2 * body)


def paragraphs(stack: Stack, set_: Setting) -> list[Part]:
    """The paragraphs of lines below each other, of no kind yet."""
    if stack.cells:
        return [Part("table", stack.lines, stack.cells)]
    found = stack.lines
    gaps = [a.base - b.base for a, b in itertools.pairwise(found)]
    as_text = abs(found[0].size - set_.body) < 0.05 * set_.body
    usual = set_.leading if as_text else _TIGHT * found[0].size
    leading = min(median(gaps), usual) if gaps and (as_text or len(found) < _FEW_LINES) else median(gaps or [usual])
    groups: list[list[Line]] = []
    for index, line in enumerate(found):
        if index and not _opens(found, index, leading):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [Part("paragraph", tuple(group)) for group in groups]


def _opens(found: Sequence[Line], index: int, leading: float) -> bool:
    """Whether a line opens a paragraph, by the line before and the lines around it."""
    before, line = found[index - 1], found[index]
    if before.base - line.base > _MORE_LEADING * leading and before.base - line.base > leading + 0.25 * line.size:
        return True
    # A line that is mostly of another type may still be in the middle of a sentence.
    differ = max(before.size, line.size) > _SIZES_DIFFER * min(before.size, line.size)
    if differ and (look.ends_sentence(before.words) or _short(found, index)):
        return True
    if before.bold != line.bold and (look.ends_sentence(before.words) or _short(found, index) or _heads(before, line)):
        return True
    if _LABEL.match(before.words) or _LABEL.match(line.words):
        return True
    if look.is_section_break(line.words) or look.is_section_break(before.words) or look.is_byline(before.words):
        return True
    if look.item_mark(line.words) and (
        _among_items(found, index) or look.ends_sentence(before.words) or before.words.endswith(":")
    ):
        return True
    if line.marks and line.marks[0][0] == 0 and _NOTE.match(line.words):
        return True
    if abs(before.left + before.right - line.left - line.right) < 2 * _CENTRED * line.size and before.left != line.left:
        return False  # centred lines
    near = [other.left for other in found[max(0, index - 4) : index + 5] if other is not line]
    margin = sorted(near)[len(near) // 4] if len(near) > 2 else min(near)
    indent = line.left - margin
    if _INDENT * line.size < indent < _DEEPEST * line.size and before.left < line.left - _INDENT * line.size:
        return not look.item_mark(before.words)  # an item's later lines hang below its words
    if before.left - line.left > _INDENT * line.size and not _indented(found, index - 1):
        return True
    return _short(found, index) and look.ends_sentence(before.words)


def _among_items(found: Sequence[Line], index: int) -> bool:
    """Whether a line with an item's mark has an item above it, whose mark stands as far from the margin."""
    line = found[index]
    return any(
        look.item_mark(other.words) and abs(other.left - line.left) <= 0.5 * line.size
        for other in found[max(0, index - _ITEM_LINES) : index]
    )


def _heads(before: Line, line: Line) -> bool:
    """Whether a bold line stops short of the light one below it: a crosshead, and not bold words that run on."""
    return before.bold and before.right < line.right - _SHORT_HEAD * line.size


def _indented(found: Sequence[Line], index: int) -> bool:
    """Whether a line opens its paragraph with an indent, so that the next one goes back to the margin."""
    return index == 0 or found[index - 1].left < found[index].left - 1 or look.ends_sentence(found[index - 1].words)


def _short(found: Sequence[Line], index: int) -> bool:
    """Whether the line before broke off though the first word of this one would have fitted behind it."""
    before, line = found[index - 1], found[index]
    right = max(other.right for other in found[max(0, index - 4) : index + 4])
    left = min(other.left for other in found[max(0, index - 4) : index + 4])
    room = right - before.right
    word = (line.right - line.left) * (line.words + " ").index(" ") / max(1, len(line.words))
    return room > word + 0.5 * line.size and room > (
        0.0 if look.ends_sentence(before.words) else _RAGGED_SHARE * (right - left)
    )


@dataclass(slots=True)
class Naming:
    """Gives the parts of a document their kinds, page by page; remembers whether the headline has been."""

    set_: Setting
    pages: int = 0
    headline: float = 0.0  # its size, once there was one
    in_text: bool = False  # whether the story itself has begun

    def named(self, parts: Sequence[Part], pictures: Sequence[Box]) -> list[Part]:
        """The parts of one page with their kinds."""
        large = [part.size for part in parts if self._can_be_headline(part)]
        tallest = max(large, default=0.0) if not self.in_text and not self.headline else 0.0
        lowest = min((part.lines[-1].base for part in parts if part.size > _SMALL * self.set_.body), default=0.0)
        named: list[Part] = []
        for number, part in enumerate(parts):
            kind = self._kind(part, number, parts, tallest, pictures, lowest)
            if kind == "footnote" or (
                named and named[-1].kind == "footnote" and part.size == named[-1].size and kind != "table"
            ):
                kind = "footnote"
            if kind == "headline" and named and named[-1].kind == "headline":
                part = Part("headline", (*named.pop().lines, *part.lines))
            if kind == "paragraph":
                self.in_text = True
            named.append(Part(kind, part.lines, part.cells))
        self.pages += 1
        return named

    def _can_be_headline(self, part: Part) -> bool:
        words = part.words
        return (
            part.kind == "paragraph" and part.size >= _LARGE * self.set_.body and len(words.split()) <= _HEADLINE_WORDS
            and not _LABEL.match(words) and any(char.isalpha() for char in words) and len(words) > 2
        )  # fmt: skip

    def _kind(
        self, part: Part, number: int, parts: Sequence[Part], tallest: float, pictures: Sequence[Box], lowest: float
    ) -> BlockKind:
        words, size, body = part.words, part.size, self.set_.body
        if part.kind == "table":
            return "table"
        if look.is_section_break(words):
            return "section_break"
        if tallest and size == tallest and self._can_be_headline(part) and not self.in_text:
            self.headline = size
            return "headline"
        early = not self.pages and number < _FIRST_BLOCKS
        if early and look.is_byline(words):
            return "byline"
        if early and look.is_dateline(words):
            return "dateline"
        bold = all(line.bold for line in part.lines)
        if size >= _LARGE * body:
            if _LABEL.match(words) or (len(words.split()) <= _HEADLINE_WORDS and not look.ends_sentence(words)):
                return "heading"
            if words[:1] in _QUOTES and self.in_text:
                return "pull_quote"
        if (
            self.headline
            and not self.in_text
            and (bold or size > 1.03 * body)
            and look.ends_sentence(words)
            and size > _SMALL * body
        ):
            return "lead"
        if size <= _SMALL * body:
            return self._small(part, pictures, lowest)
        if look.item_mark(words):
            return "list_item"
        if (look.is_caption(words) and len(words) <= _CAPTION) or _beside_picture(part, parts, pictures, body):
            return "caption"
        if (bold or size > _SIZES_DIFFER * body or _capitals(words)) and len(part.lines) <= 3 and look.is_heading(words):
            return "heading"
        if look.is_lead(words):
            return "lead"
        return "paragraph"

    def _small(self, part: Part, pictures: Sequence[Box], lowest: float) -> BlockKind:
        words = part.words
        if _NOTE.match(words) and part.lines[0].base < lowest:
            return "footnote"
        if look.item_mark(words):
            return "list_item"
        if len(words) <= _CAPTION:
            if look.is_byline(words) and not self.pages and not self.in_text:
                return "byline"
            if all(line.bold for line in part.lines) and look.is_heading(words) and not _near(part, pictures):
                return "heading"
            return "caption"
        return "paragraph"


def _capitals(words: str) -> bool:
    return words.isupper() and len(words) > 3


def _beside_picture(part: Part, parts: Sequence[Part], pictures: Sequence[Box], body: float) -> bool:
    """Whether words that are set otherwise than the text, in italics or bold, stand right against a picture."""
    other = all(line.italic for line in part.lines) or all(line.bold for line in part.lines)
    return other and len(part.words) <= _CAPTION and look.ends_sentence(part.words) and _near(part, pictures)


def _near(part: Part, pictures: Sequence[Box]) -> bool:
    left, right = min(line.left for line in part.lines), max(line.right for line in part.lines)
    low, high = min(line.low for line in part.lines), max(line.high for line in part.lines)
    return any(
        min(right, box[2]) - max(left, box[0]) > 0 and (-5 < box[1] - high < _NEAR_PICTURE or -5 < low - box[3] < _NEAR_PICTURE)
        for box in pictures
    )
