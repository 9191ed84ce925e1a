"""A manuscript as it came in: the text that was read, its blocks, and the way back from every character to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from kantlijn.story import Block

Location: TypeAlias = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters that lies together in the file: where it starts in the text, and where in the file it is from.

    `where` holds `line` and `column` (1-based) for plain text and Markdown, `paragraph` and `run` (0-based, with `part`
    where it is not the main document) for Word, `xpath` for a web page. `column` counts on along the piece.
    """

    start: int
    where: Location


@dataclass(frozen=True)
class Manuscript:
    """The text of one file. `text` is the decoded file itself for plain text and Markdown, and the text that was read
    (blocks parted by an empty line) for other formats.

    `dated` is a machine-readable date of publication (ISO, of the page itself and never of the file or of the printer);
    `language` what the document declares itself (`nl`, `en`) or None.
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
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(piece.start for piece in self.pieces))

    def locate(self, offset: int) -> Location:
        """Where in the file a character stands."""
        if not self.pieces:
            return {}
        piece = self.pieces[max(0, bisect_right(self._starts, offset) - 1)]
        if "column" in piece.where:
            return {**piece.where, "column": int(piece.where["column"]) + offset - piece.start}
        return piece.where
