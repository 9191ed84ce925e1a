"""A story of InDesign: the text that runs through its frames, in paragraphs and tables.

Out stay deleted and hidden text, the notes of editors, and what InDesign fills in itself (page numbers, the marks of notes).
Notes follow the body; frames that are anchored in the text follow the paragraph they hang on. `paragraph` in a location
counts the paragraphs of the `story`, or of the `note` or `cell` in it, from 0; `character` the characters of that paragraph,
those of hidden text too, those of deleted text not. A processing instruction counts for one character, as it is one in
InDesign; so does a note, a table or an object that is anchored in the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kantlijn.manuscript.builder import INVISIBLE, Builder, Part
from kantlijn.manuscript.indesign.styles import Styles
from kantlijn.manuscript.model import Location
from kantlijn.manuscript.office.paragraphs import Paragraph, Table, flattened, put

if TYPE_CHECKING:
    from lxml.etree import _Element

_SILENT = frozenset(
    ("Properties", "StoryPreference", "InCopyExportOption", "MetadataPacketPreference", "Note", "HiddenText", "Endnote",
     "XMLAttribute", "XMLComment", "XMLInstruction", "Row", "Column", "PageReference")
)  # fmt: skip
FRAMES = ("TextFrame", "Rectangle", "Polygon", "Oval", "GraphicLine", "Group", "MultiStateObject", "State", "Button")
"""The items that lie on a page, or are anchored in text."""
_DEPTH = 20  # a frame in a frame in a frame is as much as layouts have
_CELL = re.compile(r"(\d{1,6}):(\d{1,6})$", re.ASCII)
_RIGHT_TAB = "8"  # what stands in a processing instruction ACE: 18 the page number, 4 the mark of a note, 7 indent to here
_READ_AS = {0x2028: "\n", 0x2029: "\n", 0x2011: "-"}
# Private characters are pictures of a font (arrows, telephones); U+FFFC stands for an object.
_RUN = re.compile(f"[^\x00-\x08\x0b-\x1f\ue000-\uf8ff\ufffc{INVISIBLE}]+")
_BOLD = re.compile(r"bold|black|heavy|vet|halfvet", re.IGNORECASE)
_LANGUAGES = (
    ("nl", re.compile(r"\bnl\b|nl_|dutch|nederlands", re.IGNORECASE)),
    ("en", re.compile(r"\ben\b|en_|english", re.IGNORECASE)),
)


@dataclass
class Reading:
    """Stories while they are read: what they are read with, and what has been found on the way."""

    stories: Mapping[str, _Element]
    styles: Styles
    shows: Callable[[_Element], bool]
    hidden: frozenset[str] = frozenset()  # conditions whose text does not show
    notes: list[Paragraph] = field(default_factory=list)
    languages: Counter[str] = field(default_factory=Counter)
    told: set[str] = field(default_factory=set)  # the stories that have been read
    depth: int = 0
    late: list[str] = field(default_factory=list)  # stories that lie too deep in others to be read in their place


@dataclass
class _Text:
    """Text that runs on by itself: a story, a cell, a note."""

    place: Mapping[str, str]
    found: list[Paragraph | Table] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    anchored: list[str] = field(default_factory=list)
    style: str = ""
    plain: bool = False
    paragraph: int = 0
    character: int = 0


@dataclass(frozen=True, slots=True)
class _Manner:
    """How text is set: whether it is read, whether it is bold, and its language."""

    live: bool = True
    bold: bool | None = None
    language: str | None = None
    within: bool = False  # in a range of paragraphs: one within it (what was inserted) does not end the paragraph


def story(identity: str, reading: Reading) -> list[Paragraph | Table]:
    """The paragraphs and tables of a story that has not been read before."""
    root = reading.stories.get(identity)
    if root is None or identity in reading.told:
        return []
    if reading.depth > _DEPTH:
        reading.late.append(identity)
        return []
    reading.told.add(identity)
    reading.depth += 1
    found = _run(root, {"story": identity}, reading)
    reading.depth -= 1
    if root.get("IsEndnoteStory") == "true":
        reading.notes += flattened(found)
        return []
    return found


def build(identities: Iterable[str], reading: Reading) -> Builder:
    """The text of stories in the order given, with their notes behind it."""
    builder = Builder()
    found = [each for identity in identities for each in story(identity, reading)]
    while reading.late:
        found += story(reading.late.pop(0), reading)
    put(builder, found)
    for note in reading.notes:
        builder.append("footnote", note.parts)
    return builder


def _run(root: _Element, place: Mapping[str, str], reading: Reading) -> list[Paragraph | Table]:
    text = _Text(place)
    _walk(root, text, reading, _Manner())
    _end(text, reading)
    return text.found


def _walk(element: _Element, text: _Text, reading: Reading, manner: _Manner) -> None:
    for child in element:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SILENT:
            continue
        if tag == "Content":
            _content(child, text, reading, manner)
        elif tag == "Br":
            _end(text, reading)
            text.paragraph += 1
            text.character = 0
        elif tag == "ParagraphStyleRange":
            style, before = child.get("AppliedParagraphStyle") or "", text.style
            if text.character and style != before and not manner.within:
                _end(text, reading)  # programs other than InDesign forget the end of a paragraph
                text.paragraph += 1
                text.character = 0
            text.style = style
            _walk(child, text, reading, replace(_manner(child, manner, reading), within=True))
            text.style = before if manner.within else style
        elif tag == "CharacterStyleRange":
            _walk(child, text, reading, _manner(child, manner, reading))
        elif tag == "Change":
            if child.get("ChangeType") != "DeletedText":
                _walk(child, text, reading, manner)
        elif tag == "Footnote":
            text.character += 1
            if manner.live:
                reading.notes += flattened(_run(child, {**text.place, "note": child.get("Self") or ""}, reading))
        elif tag == "Table":
            text.character += 1
            if manner.live:
                _break(text)
                text.found.append(_table(child, text, reading))
        elif tag in FRAMES:
            text.character += 1
            if manner.live:
                text.anchored += anchored(child, reading.shows)
        elif tag == "TextVariableInstance":
            for char in child.get("ResultText") or "" if manner.live else "":
                text.parts.append((char, _where(text)))
            text.character += 1
        else:
            _walk(child, text, reading, manner)


def anchored(item: _Element, shows: Callable[[_Element], bool]) -> Iterator[str]:
    """The stories in an item and those within it, in the order of the file."""
    if not shows(item):
        return
    if item.tag == "TextFrame":
        yield item.get("ParentStory") or ""
    for child in item:
        if child.tag == "TextPath":
            yield child.get("ParentStory") or ""
        elif child.tag in FRAMES:
            yield from anchored(child, shows)


def _manner(element: _Element, manner: _Manner, reading: Reading) -> _Manner:
    conditions = (element.get("AppliedConditions") or "").split()
    hidden = bool(conditions) and all(each in reading.hidden for each in conditions)
    said = element.get("FontStyle")
    return _Manner(
        manner.live and not hidden,
        manner.bold if said is None else bool(_BOLD.search(said)),
        element.get("AppliedLanguage") or manner.language,
        manner.within,
    )


def _content(element: _Element, text: _Text, reading: Reading, manner: _Manner) -> None:
    _say(element.text or "", text, reading, manner)
    for child in element:
        if child.tag is not None and not isinstance(child.tag, str):  # a processing instruction
            if manner.live and str(child.text or "").strip() == _RIGHT_TAB:
                text.parts.append(("\t", _where(text)))
            text.character += 1
        _say(child.tail or "", text, reading, manner)


def _say(words: str, text: _Text, reading: Reading, manner: _Manner) -> None:
    start = text.character
    for run in _RUN.finditer(words) if manner.live else ():
        text.character = start + run.start()
        text.parts.append((run[0].translate(_READ_AS), _where(text)))
        if not run[0].isspace():
            bold = manner.bold
            if bold is None:
                bold = bool(_BOLD.search(reading.styles.font_style(text.style) or ""))
            text.plain |= not bold
            said = manner.language or reading.styles.language(text.style) or ""
            reading.languages[next((code for code, names in _LANGUAGES if names.search(said)), "")] += len(run[0])
    text.character = start + len(words)


def _where(text: _Text) -> Location:
    return {**text.place, "paragraph": text.paragraph, "character": text.character}


def _end(text: _Text, reading: Reading) -> None:
    """Ends a paragraph, with the frames that hang on it behind it."""
    said = reading.styles.said(text.style)
    text.found.append(Paragraph(tuple(text.parts), said, not text.plain))
    text.parts, text.plain = [], False
    waiting, text.anchored = text.anchored, []
    for identity in waiting:
        text.found += story(identity, reading)


def _break(text: _Text) -> None:
    """What stands in a paragraph before a table in it is a paragraph by itself."""
    if text.parts:
        text.found.append(Paragraph(tuple(text.parts), None, False))
        text.parts, text.plain = [], False


def _table(element: _Element, text: _Text, reading: Reading) -> Table:
    rows: dict[int, dict[int, tuple[Paragraph, ...]]] = {}
    for cell in element.iterchildren("Cell"):
        if name := _CELL.match(cell.get("Name") or ""):  # column and row
            inside = _run(cell, {**text.place, "cell": cell.get("Self") or ""}, reading)
            rows.setdefault(int(name[2]), {})[int(name[1])] = tuple(flattened(inside))
    return Table(tuple(tuple(cells[column] for column in sorted(cells)) for _, cells in sorted(rows.items())))
