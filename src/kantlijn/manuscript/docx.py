"""Word documents: what a reader of the printed page sees, in the order of the page.

Read from the XML itself, as the usual way in passes over what authors need most: text that an editor put in (tracked
insertions), content controls, text boxes and notes. Out stay deletions, hidden text, comments, the codes of fields,
tables of contents, and headers and footers. Text boxes follow the paragraph they hang on; notes follow the body, in the
order in which it refers to them. A document's own properties never date it: they are the template's, or the last
editor's.

`paragraph` in a location counts the paragraphs (`w:p`) of a part, nested ones too, from 0 in the order of the file, `run`
the runs (`w:r`, and `m:r` of a formula) of that paragraph, deleted ones too, and `character` the characters of that run,
unseen ones too: with the three, a remark finds its way back into the file (`runs` and `characters` below).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kantlijn.errors import Trouble
from kantlijn.manuscript.builder import INVISIBLE, Builder, Part, bylines, headline, words
from kantlijn.manuscript.decode import refuse_empty
from kantlijn.manuscript.model import Location, Manuscript
from kantlijn.manuscript.office.columns import MOST
from kantlijn.manuscript.office.package import main_part, open_package, part, refuse_others, whole_number
from kantlijn.manuscript.office.paragraphs import Holder, Paragraph, Table, flattened, joined, language_of, nothing_in, put
from kantlijn.manuscript.office.styles import Styles, W, is_bold, read_styles, said_of, switched, value
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element


_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GONE = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))
_SILENT = frozenset(
    f"{W}{name}"
    for name in (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "rt", "sectPr", "tblPr", "trPr",
        "tcPr",
    )
)
_CHARACTERS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}
_RUNS = (f"{W}r", f"{_M}r")
_LETTERS = (f"{W}t", f"{_M}t")
_SEEN = re.compile(f"[^{INVISIBLE}]+")
_PICTURES = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))


@dataclass
class _Source:
    """One part of the package while it is read."""

    name: str | None
    styles: Styles
    numbers: Mapping[_Element, int]
    fields: list[bool] = field(default_factory=list)  # for each field we are in: whether in its result
    languages: Counter[str] = field(default_factory=Counter)


def read(data: bytes, path: str) -> Manuscript:
    """A Word document as blocks parted by empty lines.

    Raises Trouble `empty`, `old_word`, `encrypted`, `damaged`, `bomb` or `unknown_format`.
    """
    refuse_empty(data, path)
    package = open_package(data, path)
    name = main_part(package, path)
    refuse_others(package, name, path)
    folder = name.rpartition("/")[0]
    beside = f"{folder}/" if folder else ""
    styles = read_styles(part(package, f"{beside}styles.xml", path))
    root = part(package, name, path)
    body = root.find(f"{W}body") if root is not None else None
    if root is None or body is None:
        raise Trouble(
            "damaged", Words("er zit geen tekstdeel in", "there is no text part in it"), path,
            Words("een Word-document (.docx)", "a Word document (.docx)"),
            Words(
                "Open het in Word of LibreOffice en bewaar het opnieuw als Word-document (.docx).",
                "Open it in Word or LibreOffice and save it anew as a Word document (.docx).",
            ),
        )
    source = _Source(None, styles, _numbered(root))
    found = list(_contents(body, source))
    builder = Builder()
    pictures = put(builder, found)
    notes = {each: part(package, f"{beside}{each}.xml", path) for each in ("footnotes", "endnotes")}
    for parts in _notes(found, notes, styles):
        builder.append("footnote", parts)
    text = builder.text
    if not builder.blocks:
        raise nothing_in(path)
    blocks = tuple(builder.blocks)
    return Manuscript(
        path, "docx", text, blocks, tuple(builder.pieces), title=headline(text, blocks), authors=bylines(text, blocks),
        language=language_of(source.languages), pictures=tuple(min(place, len(text)) for place in pictures),
    )


def _numbered(root: _Element) -> dict[_Element, int]:
    return {paragraph: number for number, paragraph in enumerate(root.iter(f"{W}p"))}


# -- finding paragraphs and tables -------------------------------------------------------------------------------------


def _contents(container: _Element, source: _Source) -> Iterator[Paragraph | Table]:
    """The paragraphs and tables in a body, cell, note or text box, in order; each text box after its paragraph."""
    before: Holder | None = None
    for element in _children(container):
        if element.tag == f"{W}p":
            paragraph = joined(before, _paragraph(element, source))
            before = paragraph if paragraph.runs_on else None
            if before is None:
                yield from _whole(paragraph, source)
        else:
            if before is not None:
                yield from _whole(before, source)
                before = None
            yield Table(tuple(_row(row, source) for row in _rows(element)))
    if before is not None:
        yield from _whole(before, source)


def _whole(paragraph: Holder, source: _Source) -> Iterator[Paragraph | Table]:
    yield paragraph
    for box in paragraph.boxes:
        yield from _contents(box, _within(source, "textbox"))


def _within(source: _Source, name: str) -> _Source:
    """The same source under the name of a part within it, with fields of its own."""
    return replace(source, name=source.name or name, fields=[])


def _children(container: _Element, names: tuple[str, ...] = (f"{W}p", f"{W}tbl")) -> Iterator[_Element]:
    """The elements of these names, through content controls, insertions and alternatives, but not through deletions."""
    for child in container:
        if child.tag in names:
            yield child
        elif child.tag == f"{_MC}AlternateContent":
            for chosen in _chosen(child):
                yield from _children(chosen, names)
        elif isinstance(child.tag, str) and child.tag not in _GONE and child.tag not in _SILENT:
            yield from _children(child, names)


def _chosen(alternatives: _Element) -> Iterator[_Element]:
    """The one alternative that is read: the first choice, or the fallback for older programs where there is none."""
    choice = alternatives.find(f"{_MC}Choice")
    chosen = choice if choice is not None else alternatives.find(f"{_MC}Fallback")
    if chosen is not None:
        yield chosen


def _rows(table: _Element) -> Iterator[_Element]:
    for row in _children(table, (f"{W}tr",)):
        properties = row.find(f"{W}trPr")
        if properties is None or properties.find(f"{W}del") is None:
            yield row


def _row(row: _Element, source: _Source) -> tuple[tuple[Paragraph, ...], ...]:
    """The cells of a row; a cell over several columns is followed by empty ones, so that columns stay in line."""
    properties = row.find(f"{W}trPr")
    cells: list[tuple[Paragraph, ...]] = [()] * _columns(properties, "gridBefore")
    for cell in _children(row, (f"{W}tc",)):
        cells.append(tuple(flattened(_contents(cell, source))))
        cells += [()] * (_columns(cell.find(f"{W}tcPr"), "gridSpan") - 1)
    return (*cells, *[()] * _columns(properties, "gridAfter"))


def _columns(properties: _Element | None, name: str) -> int:
    """How many columns a property of a row or cell speaks of; 0 where it is not there."""
    said = value(properties.find(f"{W}{name}")) if properties is not None else None
    return min(whole_number(said) or 0, MOST)


# -- within a paragraph ------------------------------------------------------------------------------------------


@dataclass
class _Reading:
    """What has been met so far in one paragraph."""

    source: _Source
    number: int
    runs: list[_Element] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    pictured: bool = False
    plain: bool = False  # some of its letters are not bold
    style_bold: bool = False

    def where(self, run: int, character: int) -> Location:
        place: dict[str, int | str] = {"paragraph": self.number, "run": run, "character": character}
        return {"part": self.source.name, **place} if self.source.name else place


def _paragraph(element: _Element, source: _Source) -> Holder:
    properties = element.find(f"{W}pPr")
    reading = _Reading(source, source.numbers.get(element, 0), style_bold=is_bold(properties, source.styles))
    _walk(element, reading, live=True)
    mark = properties.find(f"{W}rPr") if properties is not None else None
    runs_on = mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None)
    said = said_of(properties, source.styles)
    return Holder(
        tuple(reading.parts), said, not reading.plain, tuple(reading.notes), reading.pictured, runs_on, tuple(reading.boxes)
    )


def _walk(element: _Element, reading: _Reading, live: bool) -> None:
    for child in element:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SILENT:
            continue
        if tag in _RUNS:
            hidden = switched(child.find(f"{W}rPr"), "vanish") or False
            _run(child, reading, live and not hidden)
        elif tag == f"{_MC}AlternateContent":
            chosen = list(_chosen(child))
            for each in child:
                _walk(each, reading, live and each in chosen)
        elif tag == f"{W}txbxContent":
            if live:
                reading.boxes.append(child)
        else:
            _walk(child, reading, live and tag not in _GONE)


def _run(run: _Element, reading: _Reading, live: bool) -> None:
    properties = run.find(f"{W}rPr")
    number, character = len(reading.runs), 0
    reading.runs.append(run)
    before = len(reading.parts)
    for child in run:
        tag = child.tag
        count = characters(child)
        if count:
            if live and all(reading.source.fields):
                for seen in _SEEN.finditer(_said(child)):
                    reading.parts.append((seen[0], reading.where(number, character + seen.start())))
            character += count
        elif tag == f"{W}fldChar":
            _turn(str(child.get(f"{W}fldCharType")), reading.source.fields)
        elif tag in _NOTES:
            if live and all(reading.source.fields):
                reading.notes.append((_NOTES[tag], str(child.get(f"{W}id"))))
        elif isinstance(tag, str) and tag not in _SILENT:
            # Drawings and old pictures, with the text boxes in them; phonetic guides, whose base is text.
            boxes = len(reading.boxes)
            _walk_drawing(child, reading, live)
            # What holds a text box is a frame; whether something else is drawn in it does not matter then.
            reading.pictured |= live and boxes == len(reading.boxes) and any(each.tag in _PICTURES for each in child.iter())
    said = words(reading.parts[before:])
    if said:
        bold = switched(properties, "b")
        reading.plain |= not (reading.style_bold if bold is None else bold)
        # Its own language: the default of the template says nothing about the author.
        language = properties.find(f"{W}lang") if properties is not None else None
        reading.source.languages[(value(language) or "")[:2].lower()] += len(said)


def _walk_drawing(element: _Element, reading: _Reading, live: bool) -> None:
    if element.tag == f"{_MC}AlternateContent":
        for chosen in _chosen(element):
            _walk(chosen, reading, live)
    elif element.tag == f"{W}txbxContent":
        if live:
            reading.boxes.append(element)
    else:
        _walk(element, reading, live)


def runs(paragraph: _Element) -> list[_Element]:
    """The runs of a paragraph, in the order in which a location counts them."""
    reading = _Reading(_Source(None, {}, {}), 0)
    _walk(paragraph, reading, live=False)
    return reading.runs


def characters(child: _Element) -> int:
    """How many characters a child of a run has, as a location counts them: also those that are not read."""
    if child.tag in _LETTERS:
        return len(child.text or "")
    return 1 if child.tag in _CHARACTERS or child.tag == f"{W}sym" else 0


def _said(child: _Element) -> str:
    if child.tag in _LETTERS:
        return child.text or ""
    return _symbol(child) if child.tag == f"{W}sym" else _CHARACTERS[str(child.tag)]


def _turn(kind: str, fields: list[bool]) -> None:
    """A field begins with its code, then comes its result."""
    if kind == "begin":
        fields.append(False)
    elif kind == "separate" and fields:
        fields[-1] = True
    elif kind == "end" and fields:
        fields.pop()


def _symbol(element: _Element) -> str:
    code = str(element.get(f"{W}char", ""))
    try:
        char = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    if element.get(f"{W}font") == "Symbol" and code.upper() in ("F0A0", "00A0", "A0"):
        return "€"  # the place of the euro in Adobe's Symbol encoding
    # Private characters are pictures of a font (ticks, telephones), and half a surrogate pair is no character.
    return "" if 0xD800 <= ord(char) <= 0xF8FF or ord(char) < 0x20 else char


# -- notes, and the language -------------------------------------------------------------------------------------------


def _notes(
    found: Sequence[Paragraph | Table], roots: Mapping[str, _Element | None], styles: Styles
) -> Iterator[list[Part]]:
    sources = {
        name: (_Source(name, styles, _numbered(root)), {str(note.get(f"{W}id")): note for note in root})
        for name, root in roots.items()
        if root is not None
    }
    seen: set[tuple[str, str]] = set()
    for name, identity in (note for paragraph in flattened(found) for note in paragraph.notes):
        if name in sources and (name, identity) not in seen:
            seen.add((name, identity))
            source, notes = sources[name]
            if identity in notes:
                for paragraph in flattened(_contents(notes[identity], source)):
                    yield list(paragraph.parts)
