"""The flow of a manuscript: its page made into the story as it is read, with the way back from every character.

On the page a word is broken at the end of a line, a caption stands in the middle of a sentence, and a slug line of the
layout program between two pages. The flow has the word whole, the sentence in one piece and the furniture out of the
way, behind the block it cut in two. Nothing is lost and no offset is ever shifted: a span of the flow is led back to the
page by the stretches the flow was made of.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from kantlijn.story import Block, Mended, MendKind, Span

PARTING = "\n\n"  # between two blocks that do not follow each other on the page
_WHOLE = ("furniture", "duplicate")  # mends that are about whole blocks, which stay as they are


@dataclass(frozen=True, slots=True)
class Mend:
    """A stretch of the page that the story reads otherwise: `read` in its place. `markup` is no mistake of the page: the
    marks of a format (emphasis, the address of a link), which nobody reads aloud.
    """

    start: int
    end: int
    kind: MendKind | Literal["markup"]
    read: str = ""


@dataclass(frozen=True)
class Flow:
    """What is read: the text with its blocks, and the mends that were made in it, by their place in the flow."""

    text: str
    blocks: tuple[Block, ...]
    mends: tuple[Mended, ...]
    _stretches: tuple[_Stretch, ...] = field(repr=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(stretch.start for stretch in self._stretches))

    def page(self, start: int, end: int) -> Span:
        """The span of the manuscript's text that a span of the flow is from, with whatever was passed over within it."""
        if not self._stretches:
            return Span(0, 0)
        first = self._at(start).first(start)
        return Span(first, max(first, self._at(end - 1).last(end - 1) + 1)) if end > start else Span(first, first)

    def _at(self, offset: int) -> _Stretch:
        return self._stretches[max(0, bisect_right(self._starts, offset) - 1)]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Characters of the flow, and the span of the page they are from: those very characters, or what is read for them."""

    start: int
    page: Span
    verbatim: bool

    def first(self, offset: int) -> int:
        return self.page.start + (offset - self.start if self.verbatim else 0)

    def last(self, offset: int) -> int:
        return self.first(offset) if self.verbatim else max(self.page.start, self.page.end - 1)


def flow(text: str, blocks: Sequence[Block], mends: Sequence[Mend], joins: Sequence[tuple[int, int]]) -> Flow:
    """The flow of a page: `blocks` in the order of the page, `mends` in order and without overlap, `joins` the pairs of
    blocks (by their number, the earlier first) of which the second goes on where the first breaks off.
    """
    within = tuple(mend for mend in mends if mend.kind not in _WHOLE)
    if not within and not joins:
        return Flow(text, tuple(blocks), (), (_Stretch(0, Span(0, len(text)), True),))
    making = _Making(text, within)
    goes_on = dict(joins)
    taken = set(goes_on.values())
    last = -1
    for number, block in enumerate(blocks):
        if number in taken:
            continue
        if last == number - 1:
            making.copy(blocks[last].end if number else 0, block.start)
        else:  # what stands before it on the page was read elsewhere
            making.put(PARTING, Span(block.start, block.start))
        start, last = making.length, number
        making.copy(block.start, block.end)
        while last in goes_on:
            making.put_seam(Span(blocks[last].end, blocks[goes_on[last]].start))
            last = goes_on[last]
            making.copy(blocks[last].start, blocks[last].end)
        if making.length > start:  # a block of nothing but markup says nothing
            making.blocks.append(Block(block.kind, start, making.length))
    making.copy(blocks[-1].end if blocks else 0, len(text))
    return making.done()


class _Making:
    """A flow in the making: text, stretches and mends are only ever added together."""

    def __init__(self, text: str, mends: Sequence[Mend]) -> None:
        self._page = text
        self._mends = mends
        self._mend_starts = [mend.start for mend in mends]
        self._broken = {mend.end for mend in mends if mend.kind == "hyphen"}
        self._parts: list[str] = []
        self._stretches: list[_Stretch] = []
        self._mended: list[Mended] = []
        self.length = 0
        self.blocks: list[Block] = []

    def copy(self, start: int, end: int) -> None:
        """Adds a stretch of the page, with its mends."""
        for mend in self._mends[bisect_left(self._mend_starts, start) : bisect_left(self._mend_starts, end)]:
            self._verbatim(start, mend.start)
            self.put(mend.read, Span(mend.start, mend.end))
            if mend.kind != "markup":
                first = self.length - len(mend.read)
                self._mended.append(Mended(first, self.length, mend.kind, self._page[mend.start : mend.end]))
            start = mend.end
        self._verbatim(start, end)

    def put(self, read: str, page: Span) -> None:
        """Adds what is read for a span of the page."""
        self._add(read, page, False)

    def put_seam(self, gap: Span) -> None:
        """Adds what is read between two blocks of which the second goes on where the first breaks off: nothing where that
        is within a word, which was broken at the end of a line.
        """
        if gap.start not in self._broken:
            self.put(" ", gap)
        elif self._mended and self._mended[-1].kind == "hyphen":
            self._mended[-1] = replace(self._mended[-1], written=self._mended[-1].written + "\n")

    def done(self) -> Flow:
        """The flow."""
        return Flow("".join(self._parts), tuple(self.blocks), tuple(self._mended), tuple(self._stretches))

    def _verbatim(self, start: int, end: int) -> None:
        if start < end:
            self._add(self._page[start:end], Span(start, end), True)

    def _add(self, read: str, page: Span, verbatim: bool) -> None:
        if read:
            self._stretches.append(_Stretch(self.length, page, verbatim))
            self._parts.append(read)
            self.length += len(read)
