"""A book is many files: the chapters of a folder as one manuscript, so that they are read as one story.

Each chapter is read by the reader of its own format. Their texts follow each other, parted by an empty line, and every
location says in which `file` it is, by its path below the folder. Chapters are in the order of their names, numbers in
them by their value (2 before 10). A chapter that cannot be read is left out, and its trouble told.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kantlijn import manuscript
from kantlijn.errors import Trouble
from kantlijn.manuscript.boxes import Boxes
from kantlijn.manuscript.flow import PARTING
from kantlijn.manuscript.model import Chapter, Manuscript, Piece
from kantlijn.story import Block
from kantlijn.words import Words

MAX_CHAPTERS = 2_000
"""The most files that are taken for one book: the Bible has 1,189 chapters."""


def read(folder: Path) -> Manuscript:
    """The chapters of a folder as one manuscript; its `troubles` say what went wrong with those that could not be read.

    Raises Trouble `no_manuscript` where none of the files below the folder could be read, `too_many_files`.
    """
    paths = _chapters(folder)
    if len(paths) > MAX_CHAPTERS:
        raise Trouble(
            "too_many_files",
            Words(f"er zitten meer dan {MAX_CHAPTERS} bestanden in", f"it holds more than {MAX_CHAPTERS} files"),
            str(folder), Words("de hoofdstukken van één boek", "the chapters of one book"),
            Words("Geef de map met alleen de hoofdstukken.", "Give the folder with the chapters alone."),
        )  # fmt: skip
    chapters: list[Manuscript] = []
    troubles: list[Trouble] = []
    for path in paths:
        try:
            chapters.append(manuscript.read(path))
            troubles += chapters[-1].troubles
        except Trouble as trouble:
            troubles.append(trouble)
    if not chapters:
        raise troubles[0] if troubles else Trouble(
            "no_manuscript", Words("er zit geen manuscript in", "there is no manuscript in it"), str(folder),
            Words("een map met hoofdstukken", "a folder with chapters"),
            Words("Kijk of het de goede map is.", "Look whether it is the right folder."),
        )  # fmt: skip
    return bound(str(folder), chapters, troubles)


def bound(path: str, chapters: Sequence[Manuscript], troubles: Sequence[Trouble] = ()) -> Manuscript:
    """Chapters as one manuscript under the path of their folder. A chapter's title is no headline over all of the book,
    and a book has no day of publication.
    """
    text: list[str] = []
    placed: list[Chapter] = []
    blocks: list[Block] = []
    pieces: list[Piece] = []
    length = 0
    for chapter in chapters:
        if text:
            text.append(PARTING)
            length += len(PARTING)
        placed.append(Chapter(length, len(blocks), chapter))
        file = Path(chapter.path).relative_to(path).as_posix()
        blocks += [_moved(block, length) for block in chapter.blocks]
        pieces += [Piece(piece.start + length, {"file": file, **piece.where}) for piece in chapter.pieces]
        text.append(chapter.text)
        length += len(chapter.text)
    languages = Counter(chapter.language for chapter in chapters if chapter.language)
    return Manuscript(
        path, "book", "".join(text), tuple(blocks), tuple(pieces),
        authors=tuple(dict.fromkeys(name for chapter in chapters for name in chapter.authors)),
        language=languages.most_common(1)[0][0] if languages else None,
        mends=tuple(
            replace(mend, start=mend.start + at.start, end=mend.end + at.start) for at in placed for mend in at.manuscript.mends
        ),
        joins=tuple((at.block + one, at.block + other) for at in placed for one, other in at.manuscript.joins),
        boxes=_boxes(placed, length),
        chapters=tuple(placed), troubles=tuple(troubles),
        pictures=_pictures(placed),
    )  # fmt: skip


def _pictures(placed: Sequence[Chapter]) -> tuple[int, ...] | None:
    """Where pictures stand in the book, where every file of it tells of pictures."""
    found: list[int] = []
    for at in placed:
        if at.manuscript.pictures is None:
            return None
        found += (place + at.start for place in at.manuscript.pictures)
    return tuple(found)


def _moved(block: Block, by: int) -> Block:
    return Block("heading" if block.kind == "headline" else block.kind, block.start + by, block.end + by)


def _chapters(folder: Path) -> list[Path]:
    found = [
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in manuscript.SUFFIXES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and path.is_file()
    ]
    return sorted(found, key=lambda path: ([_natural(part) for part in path.relative_to(folder).parts], str(path)))


def _natural(name: str) -> list[tuple[int, int, str]]:
    """Sorts "hoofdstuk 2" before "hoofdstuk 10"."""
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part.casefold()) for part in re.split(r"(\d+)", name) if part]


def _boxes(chapters: Sequence[Chapter], length: int) -> Boxes | None:
    if not any(at.manuscript.boxes for at in chapters):
        return None
    edges = array("f", bytes(4 * 4 * length))
    for at in chapters:
        if at.manuscript.boxes is not None:
            edges[4 * at.start : 4 * at.start + len(at.manuscript.boxes.edges)] = at.manuscript.boxes.edges
    return Boxes(edges)
