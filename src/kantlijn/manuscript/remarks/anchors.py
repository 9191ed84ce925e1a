"""From where to where a remark goes, in the source of a part, and what is written there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.remarks import Remark
from kantlijn.manuscript.remarks.words import at_words, writable
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


@dataclass(frozen=True, slots=True)
class Placed:
    """A remark as it is written, and where it goes. Its lines begin with its words where it goes at more than these."""

    anchor: Anchor
    title: str
    lines: tuple[str, ...]


def placed(
    manuscript: Manuscript,
    remarks: Sequence[Remark],
    anchor: Callable[[Span], Anchor | None],
    stay: Collection[tuple[str, ...]],
) -> Iterator[Placed]:
    """The remarks that have a place, by what says where one on some words goes; without those that are there already and
    stay, of which these are the title and lines.
    """
    for remark in remarks:
        words = at_words(manuscript, remark.words)
        where = anchor(words)
        if where is None:
            continue
        title, lines = writable(remark.title), tuple(map(writable, remark.lines))
        if not where.exact:
            lines = (f"“{writable(manuscript.text[words.start : words.end])}”", *lines)
        if (title, *lines) not in stay:
            yield Placed(where, title, lines)


def anchored(
    words: Span, at: Callable[[int], Anchor | None], around: Callable[[int], Anchor | None]
) -> Anchor | None:
    """Where a remark on these words goes: from the first to the last of them, or as far as it can reach. `at` says where
    one on a single character goes, None for what only parts two blocks or cells; `around` where one on the letters or the
    paragraph goes that hold it. None where the words are nowhere.
    """
    first = at(words.start)
    if first is None:
        return around(words.start)
    for offset in range(words.end - 1, words.start - 1, -1):
        last = at(offset)
        if last is None or last.high.at <= first.low.at:
            continue
        # Where the last words stand in another cell or box, the remark goes as far as the paragraph it starts in.
        if last.paragraph is first.paragraph or last.paragraph.getparent() is first.paragraph.getparent():
            whole = offset == words.end - 1
            return Anchor(first.low, last.high, first.exact and last.exact and whole, first.paragraph)
    return first
