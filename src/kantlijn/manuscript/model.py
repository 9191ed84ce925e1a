"""A manuscript as it came in: the text that was read, its blocks, and the way back from every character to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from kantlijn.story import Block, Span

Location: TypeAlias = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that lie together in the file: where they start in the text, and where in the file they are from.

    `where` holds `line` and `column` (1-based) for plain text and Markdown, `paragraph` and `run` (0-based, with `part`
    where it is not the main document) for Word, `xpath` for a web page. `column` counts on along the piece.
    """

    start: int
    where: Location


@dataclass(frozen=True)
class Manuscript:
    """The text of one file. `text` is the decoded file itself for plain text and Markdown, and the text that was read
    (blocks parted by an empty line) for other formats.

    `dated` is a machine-readable day of publication (YYYY-MM-DD, of the page itself and never of the file or of the
    printer); `language` what the document declares itself (`nl`, `en`) or None. `silent` are stretches within blocks
    that are not prose, such as the address of a link; `prose` is the text without them.
    """

    path: str
    format: Literal["text", "markdown", "html", "docx"]
    text: str
    blocks: tuple[Block, ...]
    pieces: tuple[Piece, ...]
    title: str | None = None
    authors: tuple[str, ...] = ()
    dated: str | None = None
    language: str | None = None
    silent: tuple[Span, ...] = ()
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(piece.start for piece in self.pieces))

    @property
    def prose(self) -> str:
        """The text with a space for every silent character: as long as the text, so that every offset holds in both."""
        parts: list[str] = []
        end = 0
        for span in self.silent:
            parts += [self.text[end : span.start], " " * (span.end - span.start)]
            end = span.end
        return "".join([*parts, self.text[end:]])

    def locate(self, offset: int) -> Location:
        """Where in the file a character stands."""
        if not self.pieces:
            return {}
        piece = self.pieces[max(0, bisect_right(self._starts, offset) - 1)]
        if "column" in piece.where:
            return {**piece.where, "column": int(piece.where["column"]) + offset - piece.start}
        return piece.where
