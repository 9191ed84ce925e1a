"""A manuscript as it came in: its pages as text, the blocks on them, and the way back from every character to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeAlias

from kantlijn.errors import Trouble
from kantlijn.manuscript.boxes import Box, Boxes
from kantlijn.manuscript.flow import Flow, Mend, flow
from kantlijn.story import Block

Location: TypeAlias = Mapping[str, int | str | Sequence[Box]]
Format: TypeAlias = Literal[
    "text", "markdown", "html", "docx", "odt", "pdf", "epub", "rtf", "idml", "icml", "book"
]  # fmt: skip
COUNTED = ("column", "character", "byte")
"""What in a location counts on along a piece."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that lie together in the file: where they start in the text, and where in the file they are from.

    `where` holds `line` and `column` (1-based) for plain text and Markdown; `paragraph`, `run` and `character` (0-based,
    with `part` where it is not the main document) for Word; `paragraph` and `character` for
    OpenDocument; `xpath` and `character` for a web page, counted in the
    element's own text, without that of the elements in it, with `part` for an e-book; `paragraph` and `byte` (of the file,
    0-based) for RTF; `story`, `paragraph` and `character` (0-based, with `note` or `cell`) for InDesign; `page` (1-based)
    for a page proof; of a book also `file`, the path of the chapter below the folder.
    `column`, `character` and `byte` count on along the piece.
    """

    start: int
    where: Location


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of a book: where its text starts in that of the book, and the number of its first block there."""

    start: int
    block: int
    manuscript: Manuscript


@dataclass(frozen=True)
class Manuscript:
    """The text of one file. `text` is the decoded file itself for plain text and Markdown, and the text that was read
    (blocks parted by an empty line) for other formats; in a table a line is a row and a tab parts its cells.

    `blocks` are in the order of the page and do not overlap. `mends` say what is read otherwise than it stands there, in
    order and without overlap; `joins` which block goes on in which later one (pairs of their numbers), where a picture,
    its caption or the end of a page stands between. With both the `flow` is made, which is what is read.

    `dated` is a machine-readable day of publication (YYYY-MM-DD, of the page itself and never of the file or of the
    printer); `language` what the document declares itself (`nl`, `en`) or None. `chapters` are the files of a book, which
    has the path of their folder; `troubles` say what of the file could not be read, such as pages that are scans.
    `pictures` are the places in the text where a picture, drawing or chart stands, in order;
    None where the format or its reader does not tell of pictures.
    """

    path: str
    format: Format
    text: str
    blocks: tuple[Block, ...]
    pieces: tuple[Piece, ...]
    title: str | None = None
    authors: tuple[str, ...] = ()
    dated: str | None = None
    language: str | None = None
    mends: tuple[Mend, ...] = ()
    joins: tuple[tuple[int, int], ...] = ()
    boxes: Boxes | None = None
    chapters: tuple[Chapter, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    pictures: tuple[int, ...] | None = None
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False, default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(piece.start for piece in self.pieces))

    @cached_property
    def flow(self) -> Flow:
        """The story as it is read, with the way back from it to this text."""
        return flow(self.text, self.blocks, self.mends, self.joins)

    def locate(self, start: int, end: int | None = None) -> Location:
        """Where in the file a span of this text stands: where its first character does, and the boxes around all of them
        where the file is made of pages.
        """
        if not self.pieces:
            return {}
        piece = self.pieces[max(0, bisect_right(self._starts, start) - 1)]
        where = dict(piece.where)
        for name in COUNTED:
            first = where.get(name)
            if isinstance(first, int):
                where[name] = first + start - piece.start
        if self.boxes is not None:
            where["boxes"] = self.boxes.around(start, start + 1 if end is None else end)
        return where
