"""The pages of an InDesign document: which stories lie on them, and in what order they are read.

Stories are read from page to page, and on a page from top to bottom and from left to right, by the frame they begin in.
What lies beside the pages, on hidden or non-printing layers, or on master pages alone, is not printed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kantlijn.manuscript.indesign.story import FRAMES

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNIT = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_NUMBER = re.compile(r"-?\d{1,12}(?:\.\d{1,20})?(?:[eE][-+]?\d{1,2})?$", re.ASCII)
# Frames whose tops differ by less than a line of body text (8 to 10 points) begin at the same height.
_LINE = 8.0
_NONE = ("", "n")  # how InDesign writes that there is no frame before

Matrix = tuple[float, ...]
Box = tuple[float, float, float, float]  # left, top, right, bottom: y grows downwards, in points


@dataclass(frozen=True, slots=True)
class _Frame:
    story: str
    first: bool
    box: Box | None  # None where it does not say where it lies


def order(spreads: Iterable[_Element], shows: Callable[[_Element], bool]) -> tuple[str, ...]:
    """The stories that lie on the pages of some spreads, in the order in which they are read."""
    begins: dict[str, tuple[bool, int, int, float, float, int]] = {}
    for number, root in enumerate(spreads):
        for spread in root.iter("Spread"):
            pages = sorted(_pages(spread))
            for frame in _frames(spread, _UNIT, shows):
                page = _page_of(frame.box, pages) if frame.box else 0
                if page is None:
                    continue
                left, top = frame.box[:2] if frame.box else (0.0, 0.0)
                place = (not frame.first, number, page, math.floor(top / _LINE), left, len(begins))
                begins[frame.story] = min(place, begins.get(frame.story, place))
    return tuple(sorted(begins, key=lambda story: begins[story][1:]))


def is_shown(item: _Element, hidden: frozenset[str]) -> bool:
    """Whether an item is printed: it does not say otherwise, nor does its layer."""
    return (
        item.get("Visible") != "false" and item.get("Nonprinting") != "true" and (item.get("ItemLayer") or "") not in hidden
    )


def hidden_layers(root: _Element) -> frozenset[str]:
    """The layers of a document that are switched off or not printed."""
    return frozenset(
        layer.get("Self") or ""
        for layer in root.iter("Layer")
        if layer.get("Visible") == "false" or layer.get("Printable") == "false"
    )


def hidden_conditions(root: _Element) -> frozenset[str]:
    """The conditions of a document whose text does not show."""
    return frozenset(each.get("Self") or "" for each in root.iter("Condition") if each.get("Visible") == "false")


def _pages(spread: _Element) -> Iterator[Box]:
    for page in spread.iterchildren("Page"):
        bounds = _numbers(page.get("GeometricBounds"))
        if len(bounds) == 4:
            top, left, bottom, right = bounds
            yield _around([(left, top), (right, bottom)], _matrix(page))


def _frames(element: _Element, matrix: Matrix, shows: Callable[[_Element], bool]) -> Iterator[_Frame]:
    for item in element.iterchildren(*FRAMES):
        if not shows(item):
            continue
        own = _times(_matrix(item), matrix)
        points = _points(item)
        box = _around(points, own) if points else None
        if box is not None and not all(map(math.isfinite, box)):
            box = None
        for text in (item, *item.iterchildren("TextPath")) if item.tag == "TextFrame" else item.iterchildren("TextPath"):
            if story := text.get("ParentStory"):
                yield _Frame(story, (text.get("PreviousTextFrame") or "") in _NONE, box)
        yield from _frames(item, own, shows)


def _points(item: _Element) -> list[tuple[float, float]]:
    found = []
    for point in item.iterfind("Properties/PathGeometry/GeometryPathType/PathPointArray/PathPointType"):
        numbers = _numbers(point.get("Anchor"))
        if len(numbers) == 2:
            found.append((numbers[0], numbers[1]))
    bounds = _numbers(item.get("GeometricBounds")) if not found else ()
    return [(bounds[1], bounds[0]), (bounds[3], bounds[2])] if len(bounds) == 4 else found


def _page_of(box: Box, pages: list[Box]) -> int | None:
    """The page most of a box lies on, or None where it lies beside all of them."""
    if not pages:
        return 0
    shared = [
        max(0.0, min(box[2], page[2]) - max(box[0], page[0])) * max(0.0, min(box[3], page[3]) - max(box[1], page[1]))
        for page in pages
    ]
    most = max(shared)
    return shared.index(most) if most > 0 else None


def _around(points: Iterable[tuple[float, float]], matrix: Matrix) -> Box:
    a, b, c, d, e, f = matrix
    moved = [(a * x + c * y + e, b * x + d * y + f) for x, y in points]
    return min(x for x, _ in moved), min(y for _, y in moved), max(x for x, _ in moved), max(y for _, y in moved)


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _matrix(element: _Element) -> Matrix:
    numbers = _numbers(element.get("ItemTransform"))
    return numbers if len(numbers) == 6 else _UNIT


def _numbers(said: str | None) -> tuple[float, ...]:
    parts = (said or "").split()
    return tuple(map(float, parts)) if all(_NUMBER.match(part) for part in parts) else ()
