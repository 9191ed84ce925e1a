"""The words of a remark as strips on the pages of a proof: one for every line they stand on, whichever way it runs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from kantlijn.manuscript.boxes import Box, framed
from kantlijn.manuscript.model import Manuscript
from kantlijn.story import Span

Point: TypeAlias = tuple[float, float]
# Characters either side of the words by which the direction of their line is told; the words may be one digit.
_AROUND = 40
# Middles of characters of one line are no further apart than this share of the higher of the two: in boxes around the ink a
# quotation mark and a small letter behind it are at 0.7; the next line, set solid, is at 1.
_APART = 0.8
# By how much a character may begin before the one in front of it, in shares of its height: accents that were set apart.
_BACK = 0.3
# A marker drawn by hand goes a little beyond the letters. In shares of the height of the line, which keeps lines apart.
_MARGIN = 0.04


@dataclass(frozen=True, slots=True)
class Strip:
    """A stretch of one line. `page` counts from 1; `direction` is the angle the line runs in, in degrees counter-clockwise
    on the page as it is stored; `corners` are upper left, upper right, lower left and lower right for who reads the line.
    """

    page: int
    direction: int
    corners: tuple[Point, Point, Point, Point]


def strips(manuscript: Manuscript, span: Span) -> tuple[Strip, ...]:
    """The strips that cover a span of the text, in its order, without what the story passes over within it: a caption, a
    running head. Empty where its characters have no place on a page.
    """
    found: list[Strip] = []
    for part in read_within(manuscript, span):
        for page, boxes, start, end in _by_page(manuscript, part):
            direction = _direction(manuscript, start, end, page)
            found += (_strip(page, direction, line) for line in _lines([framed(box, direction // 90) for box in boxes]))
    return tuple(found)


def read_within(manuscript: Manuscript, span: Span) -> tuple[Span, ...]:
    """The parts of a span of the page that are read one behind the other: what stands between a block and the one in
    which it goes on is left out.
    """
    parts = [span]
    for first, second in manuscript.joins:
        gap = Span(manuscript.blocks[first].end, manuscript.blocks[second].start)
        if span.start < gap.start and gap.end < span.end:
            kept = [(each.start, min(each.end, gap.start)) for each in parts] + [
                (max(each.start, gap.end), each.end) for each in parts
            ]
            parts = [Span(start, end) for start, end in sorted(set(kept)) if start < end]
    return tuple(parts)


def _by_page(manuscript: Manuscript, span: Span) -> Iterator[tuple[int, list[Box], int, int]]:
    """The boxes of the visible characters of a span, page by page, with the span that stands on each."""
    starts = [piece.start for piece in manuscript.pieces]
    number = max(0, bisect_right(starts, span.start) - 1)
    boxes: list[Box] = []
    page, begin = 0, span.start
    while number < len(starts) and starts[number] < span.end:
        first = max(span.start, starts[number])
        last = min(span.end, starts[number + 1] if number + 1 < len(starts) else span.end)
        here = manuscript.pieces[number].where.get("page")
        if isinstance(here, int):
            if here != page and boxes:
                yield page, boxes, begin, first
                boxes = []
            if here != page:
                page, begin = here, first
            boxes += _boxes(manuscript, first, last)
        number += 1
    if boxes:
        yield page, boxes, begin, span.end


def _boxes(manuscript: Manuscript, start: int, end: int) -> list[Box]:
    edges = manuscript.boxes.edges if manuscript.boxes is not None else ()
    found = []
    for offset in range(start, min(end, len(edges) // 4)):
        left, bottom, right, top = edges[4 * offset : 4 * offset + 4]
        if right > left and top > bottom and not manuscript.text[offset].isspace():
            found.append((left, bottom, right, top))
    return found


def _direction(manuscript: Manuscript, start: int, end: int, page: int) -> int:
    """Which way the line with these characters runs: from each character to the next, most of them go the same way."""
    first, last = max(0, start - _AROUND), min(len(manuscript.text), end + _AROUND)
    votes = {0: 0, 90: 0, 180: 0, 270: 0}
    for here, boxes, _, _ in _by_page(manuscript, Span(first, last)):
        for one, other in pairwise(boxes) if here == page else ():
            across = min(one[3], other[3]) > max(one[1], other[1])
            along = min(one[2], other[2]) > max(one[0], other[0])
            if across and not along:
                votes[0 if other[0] > one[0] else 180] += 1
            elif along and not across:
                votes[90 if other[1] > one[1] else 270] += 1
    return max(votes, key=lambda angle: votes[angle])


def _back(point: Point, direction: int) -> Point:
    """The other way round: a point along the line as one on the page."""
    across, up = point
    return {0: (across, up), 90: (-up, across), 180: (-across, -up), 270: (up, -across)}[direction]


def _lines(boxes: Sequence[Box]) -> list[Box]:
    lines: list[Box] = []
    before = 0.0  # where the character before this one begins
    for left, bottom, right, top in boxes:
        if lines:
            line = lines[-1]
            high = max(line[3] - line[1], top - bottom)
            if left >= before - _BACK * high and abs(bottom + top - line[1] - line[3]) / 2 < _APART * high:
                lines[-1] = line[0], min(line[1], bottom), max(line[2], right), max(line[3], top)
                before = left
                continue
        lines.append((left, bottom, right, top))
        before = left
    return lines


def _strip(page: int, direction: int, line: Box) -> Strip:
    margin = _MARGIN * (line[3] - line[1])
    left, bottom, right, top = line[0] - margin, line[1] - margin, line[2] + margin, line[3] + margin
    upper_left, upper_right, lower_left, lower_right = (
        _rounded(_back(point, direction)) for point in ((left, top), (right, top), (left, bottom), (right, bottom))
    )
    return Strip(page, direction, (upper_left, upper_right, lower_left, lower_right))


def _rounded(point: Point) -> Point:
    # Hundredths of a point: a tenth of what the finest printer can set.
    return round(point[0], 2) + 0.0, round(point[1], 2) + 0.0
