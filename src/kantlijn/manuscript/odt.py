"""OpenDocument texts (.odt, .ott, and .fodt, which is one XML file): what a reader of the printed page sees, in its order.

Read from the XML itself, as Word files are. Tracked insertions, frames, sections and notes are in; deletions, hidden
text and sections, remarks, tables of contents, and headers and footers are out. Frames follow the paragraph they hang
on, those that hang on a page the whole text; notes come last, in the order in which the text refers to them. A document's
own properties never date it: they are the template's, or the last editor's.

`paragraph` in a location counts the paragraphs and headings from 0 in the order of the file, those of notes and frames
too, and `character` the characters of that paragraph: odt_text.py says how.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kantlijn.errors import Trouble
from kantlijn.manuscript.builder import INVISIBLE, Builder, Part, bylines, headline
from kantlijn.manuscript.decode import refuse_empty
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.office.columns import MOST
from kantlijn.manuscript.office.odt_styles import OFFICE, TEXT, read_styles, said_of
from kantlijn.manuscript.office.odt_text import (
    DRAW,
    PARAGRAPHS,
    Reading,
    deletions,
    mark_change,
    numbered,
    read_paragraph,
)  # fmt: skip
from kantlijn.manuscript.office.package import Kind, encrypted, open_package, parsed, part, refuse_others, whole_number
from kantlijn.manuscript.office.paragraphs import Holder, Paragraph, Table, flattened, joined, language_of, nothing_in, put
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

    from kantlijn.manuscript.office.styles import Said

OPEN_TEXT = Kind(
    Words("een OpenDocument-tekst (.odt)", "an OpenDocument text (.odt)"),
    Words("OpenDocument-tekst", "OpenDocument text"),
    frozenset(("META-INF/manifest.xml", "styles.xml")),
    Words("een OpenDocument-tekst (.odt) die LibreOffice kan openen", "an OpenDocument text (.odt) that LibreOffice can open"),
    Words(
        "Open het in het programma waarmee het gemaakt is en bewaar het als OpenDocument-tekst (.odt).",
        "Open it in the program it was made with and save it as an OpenDocument text (.odt).",
    ),
    Words(
        "Open het in LibreOffice of Word, laat het herstellen en bewaar het als OpenDocument-tekst (.odt).",
        "Open it in LibreOffice or Word, let that repair it, and save it as an OpenDocument text (.odt).",
    ),
    Words(
        "Open het in LibreOffice met het wachtwoord en bewaar een kopie zonder.",
        "Open it in LibreOffice with the password and save a copy without one.",
    ),
)
CONTENT = "content.xml"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_SEEN = re.compile(f"[^{INVISIBLE}]+")
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
# Made by the program from the rest of the text, or kept beside it.
_OUT = frozenset(
    [
        *(f"{TEXT}{name}" for name in ("table-of-content", "illustration-index", "table-index", "object-index")),
        *(f"{TEXT}{name}" for name in ("alphabetical-index", "user-index", "bibliography-source", "tracked-changes")),
        *(f"{OFFICE}{name}" for name in ("forms", "annotation", "annotation-end", "event-listeners")),
    ]
)
_PICTURES = frozenset(f"{DRAW}{name}" for name in ("image", "object", "object-ole", "plugin", "floating-frame"))


@dataclass
class _Source:
    """A text while it is read."""

    reading: Reading
    numbers: Mapping[_Element, int]
    notes: list[_Element] = field(default_factory=list)
    paged: list[_Element] = field(default_factory=list)  # frames that hang on a page
    languages: Counter[str] = field(default_factory=Counter)


def read(data: bytes, path: str) -> Manuscript:
    """An OpenDocument text as blocks parted by empty lines.

    Raises Trouble `empty`, `encrypted`, `damaged`, `bomb` or `unknown_format`.
    """
    refuse_empty(data, path)
    root, template = _roots(data, path)
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise _no_text(root, path)
    source = _Source(Reading(read_styles([root, template]), deletions(root)), numbered(root))
    found = list(_contents(body, source))
    for frame in source.paged:
        found += _framed(frame, source)
    builder = Builder()
    pictures = put(builder, found)
    for note in source.notes:
        for paragraph in flattened(_contents(note, source)):
            builder.append("footnote", paragraph.parts)
    text, blocks = builder.text, tuple(builder.blocks)
    if not blocks:
        raise nothing_in(path)
    return Manuscript(
        path, "odt", text, blocks, tuple(builder.pieces), title=headline(text, blocks), authors=bylines(text, blocks),
        language=language_of(source.languages), pictures=tuple(min(place, len(text)) for place in pictures),
    )  # fmt: skip


def _roots(data: bytes, path: str) -> tuple[_Element, _Element | None]:
    """The root that holds the text, and that of the template's styles where these are apart."""
    if is_flat(data):
        return parsed(data, path, path, OPEN_TEXT), None
    package = open_package(data, path, OPEN_TEXT)
    manifest = part(package, "META-INF/manifest.xml", path, OPEN_TEXT)
    if manifest is not None and next(manifest.iter(f"{_MANIFEST}encryption-data"), None) is not None:
        raise encrypted(path, OPEN_TEXT)
    refuse_others(package, CONTENT, path, OPEN_TEXT)
    root = part(package, CONTENT, path, OPEN_TEXT)
    assert root is not None
    return root, part(package, "styles.xml", path, OPEN_TEXT)


def is_flat(data: bytes) -> bool:
    """Whether a file is XML by itself, and not a package."""
    return not data.startswith((b"PK", b"\xd0\xcf\x11\xe0")) and b"<" in data[:200]


def _no_text(root: _Element, path: str) -> Trouble:
    body = root.find(f"{OFFICE}body")
    kinds = [str(each.tag) for each in body] if body is not None else []
    other = {
        f"{OFFICE}spreadsheet": Words("een rekenblad (.ods)", "a spreadsheet (.ods)"),
        f"{OFFICE}presentation": Words("een presentatie (.odp)", "a presentation (.odp)"),
        f"{OFFICE}drawing": Words("een tekening (.odg)", "a drawing (.odg)"),
    }
    found = next((other[kind] for kind in kinds if kind in other), Words("iets zonder tekst", "something without text"))
    message = Words(f"dit is {found.nl}, geen OpenDocument-tekst", f"this is {found.en}, not an OpenDocument text")
    return Trouble("unknown_format", message, path, OPEN_TEXT.name, OPEN_TEXT.convert)


# -- finding paragraphs and tables -------------------------------------------------------------------------------------


def _contents(container: _Element, source: _Source) -> Iterator[Paragraph | Table]:
    """The paragraphs and tables in a text, section, list, cell, frame or note, in order; frames after their paragraph."""
    before: Holder | None = None
    for element, listed in _children(container, source, listed=False):
        if element.tag in PARAGRAPHS:
            paragraph = joined(before, _paragraph(element, source, listed))
            before = paragraph if paragraph.runs_on else None
            if before is None:
                yield from _whole(paragraph, source)
        elif element.tag == f"{_TABLE}table":
            if not source.reading.gone:
                if before is not None:
                    yield from _whole(before, source)
                    before = None
                yield Table(tuple(_row(row, source) for row in _rows(element)))
        elif not source.reading.gone:
            source.paged.append(element)
    if before is not None:
        yield from _whole(before, source)


def _children(container: _Element, source: _Source, listed: bool) -> Iterator[tuple[_Element, bool]]:
    """The paragraphs, tables and frames, through sections, lists and indexes, and whether each is in a list."""
    for child in container:
        tag = child.tag
        if not isinstance(tag, str) or tag in _OUT or mark_change(child, source.reading):
            continue
        if tag in PARAGRAPHS or tag == f"{_TABLE}table" or tag.startswith(DRAW):
            yield child, listed
        elif tag.startswith(TEXT) and not _is_hidden(child):
            yield from _children(child, source, listed or tag in (f"{TEXT}list", f"{TEXT}numbered-paragraph"))


def _is_hidden(section: _Element) -> bool:
    return section.get(f"{TEXT}display") == "none" or section.get(f"{TEXT}is-hidden") == "true"


def _whole(paragraph: Holder, source: _Source) -> Iterator[Paragraph | Table]:
    yield paragraph
    for frame in paragraph.boxes:
        yield from _framed(frame, source)


def _framed(frame: _Element, source: _Source) -> Iterator[Paragraph | Table]:
    """What is written in a frame or drawn shape, and in those within it."""
    for child in frame:
        if child.tag in PARAGRAPHS or child.tag == f"{TEXT}list":  # a drawn shape
            yield from _contents(frame, source)
            return
    if frame.tag == f"{DRAW}text-box":
        yield from _contents(frame, source)
        return
    for child in frame:
        if isinstance(child.tag, str) and child.tag.startswith(DRAW):
            yield from _framed(child, source)
            if frame.tag == f"{DRAW}frame":
                return  # what follows in a frame is the same for programs that cannot show this


def _rows(table: _Element) -> Iterator[_Element]:
    """The rows that are shown. A row that is said to be repeated is read once: what is told again adds nothing."""
    for child in table:
        if child.tag == f"{_TABLE}table-row":
            if child.get(f"{_TABLE}visibility") in (None, "visible"):
                yield child
        elif isinstance(child.tag, str) and child.tag.startswith(f"{_TABLE}table-") and child.tag not in _CELLS:
            yield from _rows(child)


def _row(row: _Element, source: _Source) -> tuple[tuple[Paragraph, ...], ...]:
    """The cells of a row; one that is repeated is followed by empty ones, so that columns stay in line."""
    cells: list[tuple[Paragraph, ...]] = []
    for cell in row:
        if cell.tag in _CELLS and len(cells) < MOST:
            covered = cell.tag != _CELLS[0]
            cells.append(() if covered else tuple(flattened(_contents(cell, source))))
            more = (whole_number(cell.get(f"{_TABLE}number-columns-repeated")) or 1) - 1
            cells += [()] * min(more, MOST - len(cells))
    return tuple(cells)


# -- paragraphs --------------------------------------------------------------------------------------------------------


def _paragraph(element: _Element, source: _Source, listed: bool) -> Holder:
    found = read_paragraph(element, source.reading)
    number = source.numbers.get(element, 0)
    parts: list[Part] = []
    plain = False
    for stretch in found.stretches:
        if stretch.live:
            for seen in _SEEN.finditer(stretch.text):
                parts.append((seen[0], {"paragraph": number, "character": stretch.character + seen.start()}))
            said = len(stretch.text.strip())
            plain |= bool(said) and not stretch.bold
            source.languages[(stretch.language or "")[:2].lower()] += said
    source.notes += found.notes
    frames = tuple(found.frames)
    pictured = any(_is_picture(frame) for frame in frames)
    runs_on = bool(source.reading.gone)
    return Holder(tuple(parts), _said(element, source, listed), not plain, (), pictured, runs_on, frames)


def _said(element: _Element, source: _Source, listed: bool) -> Said:
    said = said_of(element.get(f"{TEXT}style-name"), source.reading.styles)
    if said and said != "list_item":
        return said
    if element.tag == f"{TEXT}h":
        return "heading"
    return "list_item" if listed else said


def _is_picture(frame: _Element) -> bool:
    """Whether a frame or shape shows something that is no text."""
    return any(each.tag in _PICTURES for each in frame.iter()) and next(frame.iter(f"{DRAW}text-box"), None) is None
