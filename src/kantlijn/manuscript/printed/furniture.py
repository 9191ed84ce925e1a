"""What stands at the edges of the pages of a PDF and is not the story: running heads, page numbers, slug lines."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kantlijn.manuscript.boxes import Box
from kantlijn.manuscript.mending.furniture import of_page
from kantlijn.manuscript.printed.lines import Line

_TOP_ROWS, _FOOT_ROWS = 2, 4  # a running head with a number; below a page its number and up to three lines of the printer's
_APART = 1.6  # ems; text is set at 1.1 to 1.5, and what stands apart from it by a blank line
_ROMAN = re.compile(r"(?=[ivxl])x{0,4}(?:ix|iv|v?i{0,3})$|(?=[IVXL])X{0,4}(?:IX|IV|V?I{0,3})$")  # of a foreword
_LONGEST = 140  # characters of a slug line with path, page, date and time
_LEVEL = 3.0  # points; running heads stand at one height
_TWICE = 2
_LOOSE_HEADS = 3  # pages with other words at that height, as chapter titles are
_OUTSIDE_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Leaf:
    """The lines of a page, and what is left of the page after cutting, both as measured along the text."""

    lines: Sequence[Line]
    trim: Box


@dataclass(frozen=True, slots=True)
class _Edge:
    """A row at the head or the foot of a page (see furniture.Line), with its lines and its height from that edge."""

    words: str
    apart: bool
    page: bool
    leaf: int
    lines: tuple[Line, ...]
    height: float
    head: bool
    plain: bool  # set as the text is: of its size, upright, in small letters


def furniture(leaves: Sequence[Leaf], body: float) -> list[frozenset[int]]:
    """For every page the `id` of the lines that are furniture. `body` is the size that the text is set in."""
    edges = [edge for number, leaf in enumerate(leaves) for edge in _edges(number, leaf, body)]
    found = set(of_page(edges)) if len(leaves) > 1 or any(re.search(r"\.\w{2,4}\b", edge.words) for edge in edges) else set()
    found |= {index for index, edge in enumerate(edges) if _ROMAN.match(edge.words) and len(leaves) > 1}
    # A number alone between paragraphs is not at an edge that is apart from the text.
    found = {index for index in found if edges[index].apart}
    found |= _same_words(edges) | _same_height(edges, found, len(leaves))
    answer: list[set[int]] = [set() for _ in leaves]
    for index in found:
        answer[edges[index].leaf] |= {id(line) for line in edges[index].lines}
    for number, leaf in enumerate(leaves):
        answer[number] |= {id(line) for line in leaf.lines if _outside(line, leaf.trim)}
        # A page with nothing else on it holds what its author wanted read.
        if len(answer[number]) == len(leaf.lines) and len(leaves) == 1:
            answer[number] = set()
    return [frozenset(ids) for ids in answer]


def _edges(number: int, leaf: Leaf, body: float) -> list[_Edge]:
    """The rows at both edges of a page, from the top down; of a page with few rows each row once."""
    rows: list[list[Line]] = []
    for line in sorted(leaf.lines, key=lambda line: (-line.base, line.left)):
        same = rows and abs(rows[-1][0].base - line.base) <= 0.3 * line.size
        if same and line.left >= rows[-1][-1].right - 1:
            rows[-1].append(line)
        else:
            rows.append([line])
    heads = min(_TOP_ROWS, len(rows))
    chosen = [*range(heads), *range(max(heads, len(rows) - _FOOT_ROWS), len(rows))]
    edges: list[_Edge] = []
    for index in chosen:
        row = rows[index]
        words = " ".join(line.words for line in row).strip()
        if len(words) > _LONGEST:
            continue
        head = index < heads and index < len(rows) / 2
        # Apart from what lies further in on the page; the story may begin right below it.
        inner = rows[index + 1 : index + 2] if head else rows[index - 1 : index]
        gap = min((abs(row[0].base - line.base) for other in inner for line in other), default=9 * body)
        apart = gap > _APART * max(body, row[0].size) or (gap < 0.3 * body and bool(inner))
        height = leaf.trim[3] - row[0].base if head else row[0].base - leaf.trim[1]
        plain = all(line.size >= 0.95 * body and not line.italic and not line.words.isupper() for line in row)
        first = not edges
        edges.append(_Edge(words, apart, first, number, tuple(row), height, head, plain))
    return edges


def _same_words(edges: Sequence[_Edge]) -> set[int]:
    """Rows that come back on another page at the same height, but for their numbers."""
    groups: defaultdict[tuple[bool, str], list[int]] = defaultdict(list)
    for index, edge in enumerate(edges):
        words = re.sub(r"[\d\s]+", " ", edge.words).strip().casefold()
        if edge.apart and words:
            groups[edge.head, words].append(index)
    found: set[int] = set()
    for group in groups.values():
        for index in group:
            level = [other for other in group if abs(edges[other].height - edges[index].height) <= _LEVEL]
            if len({edges[other].leaf for other in level}) >= _TWICE:
                found.add(index)
    return found


def _same_height(edges: Sequence[_Edge], found: set[int], pages: int) -> set[int]:
    """Rows apart from the text, not set as it is, at the height where running heads or page numbers were found before."""
    levels = Counter((edges[index].head, round(edges[index].height)) for index in found)
    certain = [(head, height) for (head, height), times in levels.items() if times >= min(_LOOSE_HEADS, max(2, pages // 2))]
    return {
        index
        for index, edge in enumerate(edges)
        if edge.apart
        and not edge.plain
        and any(edge.head == head and abs(edge.height - height) <= _LEVEL for head, height in certain)
    }


def _outside(line: Line, trim: Box) -> bool:
    """Whether most of a line is cut off."""
    wide, high = line.right - line.left, line.high - line.low
    across = min(line.right, trim[2]) - max(line.left, trim[0])
    along = min(line.high, trim[3]) - max(line.low, trim[1])
    return across < _OUTSIDE_SHARE * wide or along < _OUTSIDE_SHARE * high
