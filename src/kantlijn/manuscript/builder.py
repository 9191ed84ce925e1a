"""Puts a text together block by block, so that the map back to the file is born together with the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeAlias

from kantlijn.manuscript.flow import PARTING
from kantlijn.manuscript.lines import byline_names
from kantlijn.manuscript.model import COUNTED, Location, Piece
from kantlijn.story import Block, BlockKind

# Characters with the place in the file they are from; None for what only parts the cells and rows of a table.
Part: TypeAlias = tuple[str, Location | None]

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"  # soft hyphen, zero-width characters, joiner, byte-order mark
_LINE = re.compile(r"\r\n|\r|\n")


class Builder:
    """A text in the making, for formats whose text is not the file itself.

    Text, blocks and pieces are only ever appended together: whatever the pieces say about a character is what was
    said when it was added.
    """

    def __init__(self) -> None:
        self._text: list[str] = []
        self._length = 0
        self.blocks: list[Block] = []
        self.pieces: list[Piece] = []

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._text)

    @property
    def following(self) -> int:
        """Where the next block will start."""
        return self._length + len(PARTING) if self._length else 0

    def append(self, kind: BlockKind, parts: Iterable[Part]) -> bool:
        """Adds a block without the white space around it; says whether anything was left to add. A table keeps the empty
        cells at its corners, or its columns would shift.
        """
        given = [part for part in parts if part[0]]
        kept = given if kind == "table" and words(given) else stripped(given)
        if not kept:
            return False
        if self._length:
            self._add(PARTING)
        start = self._length
        for text, where in kept:
            if where is not None and not (self.pieces and _goes_on(self.pieces[-1], where, self._length)):
                self.pieces.append(Piece(self._length, where))
            self._add(text)
        self.blocks.append(Block(kind, start, self._length))
        return True

    def _add(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)


def _goes_on(piece: Piece, where: Location, offset: int) -> bool:
    """Whether what is added at an offset lies in the file right behind the characters of a piece."""
    return further(piece.where, offset - piece.start) == where


def stripped(parts: list[Part]) -> list[Part]:
    """The same parts without the white space before and behind them, and without empty ones."""
    while parts and not parts[0][0].lstrip():
        parts.pop(0)
    while parts and not parts[-1][0].rstrip():
        parts.pop()
    if parts:
        text, where = parts[0]
        parts[0] = text.lstrip(), further(where, len(text) - len(text.lstrip()))
        parts[-1] = parts[-1][0].rstrip(), parts[-1][1]
    return [part for part in parts if part[0]]


def further(where: Location | None, count: int) -> Location | None:
    """The place some characters on, in formats that count them."""
    if where is None:
        return None
    return {name: first + count if name in COUNTED and isinstance(first, int) else first for name, first in where.items()}


def words(parts: Iterable[Part]) -> str:
    """The characters of some parts, without the white space around them."""
    return "".join(text for text, _ in parts).strip()


def headline(text: str, blocks: Iterable[Block]) -> str | None:
    """The words of the first headline, which is the title of a manuscript that has no other."""
    return next((text[block.start : block.end] for block in blocks if block.kind == "headline"), None)


def bylines(text: str, blocks: Iterable[Block], plain: Callable[[str], str] = str) -> tuple[str, ...]:
    """The names in the bylines, each once; `plain` takes the marks of the format out of a line."""
    named = (plain(text[block.start : block.end]) for block in blocks if block.kind == "byline")
    return tuple(dict.fromkeys(name for line in named for name in byline_names(line)))


def lines(text: str) -> tuple[Piece, ...]:
    """The pieces of a text that is the file itself: one for each line, as editors count them (\\n, \\r\\n, \\r)."""
    starts = [0, *(match.end() for match in _LINE.finditer(text))]
    return tuple(Piece(start, {"line": number, "column": 1}) for number, start in enumerate(starts, 1))


def count_lines(text: str) -> int:
    """How many lines a text has, without making them."""
    return text.count("\n") + text.count("\r") - text.count("\r\n") + 1


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the white space and invisible characters at its ends; empty where nothing is left."""
    while start < end and (text[start].isspace() or text[start] in INVISIBLE):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in INVISIBLE):
        end -= 1
    return start, end
