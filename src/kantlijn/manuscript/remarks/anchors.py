"""From where to where a remark goes, in the source of a part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kantlijn.story import Span

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the source where marks may be put, with what has to close before them and open again behind them."""

    at: int
    close: str = ""
    open: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """From where to where a remark goes. `exact` says whether that is the very words; `paragraph` is the one it is in."""

    low: Place
    high: Place
    exact: bool
    paragraph: _Element


def anchored(words: Span, at: Callable[[int], Anchor | None]) -> Anchor | None:
    """Where a remark on these words goes: from the first to the last of them, or as far as it can reach; None where they
    are nowhere. `at` says where one on a single character goes.
    """
    first = at(words.start)
    if first is None:
        return None
    for offset in range(words.end - 1, words.start - 1, -1):
        last = at(offset)
        if last is None or last.high.at <= first.low.at:
            continue
        # Where the last words stand in another cell or box, the remark goes as far as the paragraph it starts in.
        if last.paragraph is first.paragraph or last.paragraph.getparent() is first.paragraph.getparent():
            whole = offset == words.end - 1
            return Anchor(first.low, last.high, first.exact and last.exact and whole, first.paragraph)
    return first
