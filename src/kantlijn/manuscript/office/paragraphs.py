"""What the paragraphs and tables of a document are, once they are found: for all formats that have paragraphs with styles.

Styles say it where they do; else the looks of the line, its letters and its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kantlijn.errors import Trouble
from kantlijn.manuscript import lines as look
from kantlijn.manuscript.builder import Builder, Part, words
from kantlijn.manuscript.office.styles import Said
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

    from kantlijn.story import BlockKind

# A cell of a table of figures holds a few words; a frame around running text holds more than a paragraph of news (the
# median paragraph of the manuscripts at hand has 320 characters).
_PROSE_CELL = 300
_BYLINE_WITHIN = 6  # blocks from the top


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it was found: its parts, what its style says, whether all of its letters are bold, and the notes it
    refers to, by the place where these are kept and their identity there.
    """

    parts: tuple[Part, ...]
    said: Said = None
    bold: bool = False
    notes: tuple[tuple[str, str], ...] = ()
    pictured: bool = False  # a drawing, picture or chart is anchored in it


@dataclass(frozen=True, slots=True)
class Holder(Paragraph):
    """A paragraph with the frames or text boxes that hang on it."""

    runs_on: bool = False  # its end was deleted: the next paragraph goes on in it
    boxes: tuple[_Element, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells of paragraphs."""

    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]


def put(builder: Builder, found: Iterable[Paragraph | Table]) -> list[int]:
    """Adds the blocks of a document; gives where pictures stand: where the next block starts, or would."""
    pictures: list[int] = []
    for kind, parts, pictured in _told(found):
        if pictured:
            pictures.append(builder.following)
        if kind is not None:
            builder.append(kind, parts)
    return pictures


def _told(found: Iterable[Paragraph | Table]) -> Iterator[tuple[BlockKind | None, Sequence[Part], bool]]:
    """The blocks, and of each whether a picture stands in it; None for the kind of what is a picture and no text.
    There is one headline; a table that only makes a frame is the paragraphs in it; tables of contents are left out.
    """
    flat: list[Paragraph | Table] = []
    pictured: set[int] = set()  # before which of these a picture stands in a paragraph of its own
    for each in found:
        if isinstance(each, Table) and _is_frame(each):
            flat += flattened([each])
        elif isinstance(each, Table) or (words(each.parts) and each.said != "contents"):
            flat.append(each)
        elif each.pictured:
            pictured.add(len(flat))
    titled = any(isinstance(each, Paragraph) and each.said == "headline" for each in flat)
    headline = False
    for place, each in enumerate(flat):
        if place in pictured:
            yield None, (), True
        if isinstance(each, Table):
            yield "table", _cells(each), any(paragraph.pictured for paragraph in flattened([each]))
            continue
        kind = _kind(each, place, place + 1 == len(flat), titled)
        if kind == "headline":
            kind, headline = ("heading" if headline else "headline"), True
        yield kind, each.parts, each.pictured
    if len(flat) in pictured:
        yield None, (), True


def joined(before: Holder | None, paragraph: Holder) -> Holder:
    """A paragraph that goes on in one whose end was deleted, as one; the paragraph itself where there is none before it."""
    if before is None:
        return paragraph
    return replace(
        paragraph,
        parts=before.parts + paragraph.parts,
        said=before.said if words(before.parts) else paragraph.said,
        boxes=before.boxes + paragraph.boxes,
        notes=before.notes + paragraph.notes,
        pictured=before.pictured or paragraph.pictured,
    )


def nothing_in(path: str) -> Trouble:
    """A document in which there is no text to read."""
    return Trouble(
        "empty", Words("er staat niets in om te lezen", "there is nothing in it to read"), path,
        Words("een manuscript met tekst", "a manuscript with text"),
        Words(
            "Ziet u wel tekst, dan is het misschien een foto van tekst: plak de tekst zelf erin.",
            "If you do see text, it may be a picture of text: paste the text itself.",
        ),
    )  # fmt: skip


def language_of(counted: Counter[str]) -> str | None:
    """The language that most letters are marked with, where anybody marked them; `counted` has the letters of each."""
    total = sum(counted.values())
    return next((each for each in ("nl", "en") if counted[each] * 2 > total), None)


def flattened(found: Iterable[Paragraph | Table]) -> Iterator[Paragraph]:
    """The paragraphs in order, those in cells too."""
    for each in found:
        if isinstance(each, Paragraph):
            yield each
        else:
            for row in each.rows:
                for cell in row:
                    yield from cell


def _kind(paragraph: Paragraph, place: int, last: bool, titled: bool) -> BlockKind:
    line = words(paragraph.parts)
    said = paragraph.said
    if look.is_section_break(line):
        return "section_break"
    if said == "heading" and place == 0 and not titled:
        return "headline"
    if said and said != "contents":
        return said
    if look.is_dateline(line):
        return "dateline"
    if (place < _BYLINE_WITHIN or last) and look.is_byline(line):
        return "byline"
    if look.is_caption(line):
        return "caption"
    if look.is_lead(line):
        return "lead"
    if place == 0 and not last and not titled and look.is_headline(line):
        return "headline"
    if paragraph.bold and not last and look.is_heading(line):
        return "heading"
    return "list_item" if look.item_mark(line) else "paragraph"


def _is_frame(table: Table) -> bool:
    """Whether a table is there to put text in a frame or beside something, and not for its rows and columns."""
    if all(len(row) <= 1 for row in table.rows):
        return True
    return any(sum(len(words(each.parts)) for each in cell) > _PROSE_CELL for row in table.rows for cell in row)


def _cells(table: Table) -> list[Part]:
    parts: list[Part] = []
    for number, row in enumerate(table.rows):
        if number:
            parts.append(("\n", None))
        for column, cell in enumerate(row):
            if column:
                parts.append(("\t", None))
            filled = [paragraph for paragraph in cell if words(paragraph.parts)]
            for count, paragraph in enumerate(filled):
                if count:
                    parts.append((" ", None))
                parts += paragraph.parts
    return parts
