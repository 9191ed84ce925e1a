"""Where the characters of a page proof stand on its pages."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TypeAlias

Box: TypeAlias = tuple[float, float, float, float]  # left, bottom, right, top
# Characters of one line overlap in height by at least half; a raised note by less.
_SAME_LINE = 0.5
# Of the height of the type: how far the next character of a turned line may stand off, a wide word space between them.
_NEXT = 1.0


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
        before: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
        for offset in range(start, end):
            left, bottom, right, top = self.edges[4 * offset : 4 * offset + 4]
            if right <= left or top <= bottom:
                continue
            box = left, bottom, right, top
            if found and (_on_line(found[-1], box) or _turned(before, box)):
                line = found[-1]
                line[0], line[1] = min(line[0], left), min(line[1], bottom)
                line[2], line[3] = max(line[2], right), max(line[3], top)
            else:
                found.append([left, bottom, right, top])
            before = box
        return tuple((round(a, 2), round(b, 2), round(c, 2), round(d, 2)) for a, b, c, d in found)


def framed(box: Box, turn: int) -> Box:
    """A rectangle of the page as it is measured along text that stands on its side by some quarter turns."""
    left, bottom, right, top = box
    return (
        (left, bottom, right, top),
        (bottom, -right, top, -left),
        (-right, -top, -left, -bottom),
        (-top, left, -bottom, right),
    )[turn]


def _on_line(line: list[float], box: Box) -> bool:
    """Whether a character stands on from a line."""
    shared = min(line[3], box[3]) - max(line[1], box[1])
    return shared >= _SAME_LINE * min(line[3] - line[1], box[3] - box[1]) and box[0] >= line[0]


def _turned(before: Box, box: Box) -> bool:
    """Whether a character stands next to the one before on a line that runs up, down or backwards over the page."""
    wide, high = min(before[2] - before[0], box[2] - box[0]), min(before[3] - before[1], box[3] - box[1])
    across, along = min(before[2], box[2]) - max(before[0], box[0]), min(before[3], box[3]) - max(before[1], box[1])
    return (across >= _SAME_LINE * wide and -along <= _NEXT * wide and along < _SAME_LINE * high and wide > high) or (
        along >= _SAME_LINE * high and before[0] - box[0] >= 0 and -across <= _NEXT * high
    )
