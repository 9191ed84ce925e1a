"""Where the characters of a page proof stand on its pages."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TypeAlias

Box: TypeAlias = tuple[float, float, float, float]  # left, bottom, right, top
# Characters of one line overlap in height by at least half; a raised note by less.
_SAME_LINE = 0.5


@dataclass(frozen=True)
class Boxes:
    """The rectangle of every character of a text: four numbers a character (left, bottom, right, top) in points, from the
    lower left corner of the page as it is stored, before it is turned. A character that is not on the page (a line end)
    has a box without width or height.
    """

    edges: array[float]

    def around(self, start: int, end: int) -> tuple[Box, ...]:
        """The rectangles around a span, one for each line it stands on, rounded to hundredths of a point."""
        found: list[list[float]] = []
        for offset in range(start, end):
            left, bottom, right, top = self.edges[4 * offset : 4 * offset + 4]
            if right <= left or top <= bottom:
                continue
            if found and _overlap(found[-1], bottom, top) and left >= found[-1][0]:
                line = found[-1]
                line[1], line[2], line[3] = min(line[1], bottom), max(line[2], right), max(line[3], top)
            else:
                found.append([left, bottom, right, top])
        return tuple((round(a, 2), round(b, 2), round(c, 2), round(d, 2)) for a, b, c, d in found)


def _overlap(line: list[float], bottom: float, top: float) -> bool:
    shared = min(line[3], top) - max(line[1], bottom)
    return shared >= _SAME_LINE * min(line[3] - line[1], top - bottom)
