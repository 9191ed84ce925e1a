"""The characters of one paragraph of an OpenDocument text, each with the place in the XML it stands at.

`character` counts the characters of the paragraph as an office program does: white space in the XML is one space or
none, text:s is as many as it says, a tab and a line break are one each; those that are not read (hidden, deleted) count
too, and those of what hangs on the paragraph (notes, remarks, frames) do not. So a remark finds its way back into the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kantlijn.manuscript.office.odt_styles import OFFICE, TEXT, Styles, first
from kantlijn.manuscript.office.package import whole_number

if TYPE_CHECKING:
    from lxml.etree import _Element

DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")
_SPACES = 256
"""The longest row of spaces that is believed: more than a line holds, and no file can fill memory with one number."""
# What stands in a paragraph and is no text of it: the reading aids of characters, codes, what goes before an index.
_SILENT = frozenset(
    f"{TEXT}{name}"
    for name in ("ruby-text", "tracked-changes", "script", "hidden-paragraph", "bibliography-source", "index-source")
)
_ONE = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}
_BLANK = re.compile(r"[ \t\r\n]+")
_STRETCH = re.compile(r"[ \t\r\n]+|[^ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that lie together in the XML: the text of a node or behind it (`tail`), from the `index`-th on; None for
    what an element stands for. `live` says whether they are read.
    """

    text: str
    character: int
    node: _Element
    tail: bool
    index: int | None
    live: bool
    bold: bool
    language: str | None


@dataclass
class Reading:
    """What goes along while a text is walked: its styles, the changes that are deletions, and which of those we are in."""

    styles: Styles
    deletions: frozenset[str]
    gone: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Look:
    """The looks of letters, by the styles around them."""

    live: bool
    bold: bool
    language: str | None


@dataclass
class Found:
    """The characters of a paragraph, and what hangs on it: notes and frames, of what is read."""

    stretches: list[Stretch] = field(default_factory=list)
    notes: list[_Element] = field(default_factory=list)
    frames: list[_Element] = field(default_factory=list)
    spaced: bool = True  # whether white space that comes now is none
    length: int = 0


def read_paragraph(paragraph: _Element, reading: Reading) -> Found:
    """The characters of a paragraph in order, and what hangs on it."""
    found = Found()
    name = paragraph.get(f"{TEXT}style-name")
    hidden = any(each.get(f"{TEXT}is-hidden") == "true" for each in paragraph.iterchildren(f"{TEXT}hidden-paragraph"))
    look = _look(_Look(not hidden, False, None), "paragraph", name, reading.styles)
    _walk(paragraph, look, found, reading)
    return found


def deletions(root: _Element) -> frozenset[str]:
    """The tracked changes that took something out. LibreOffice keeps what was taken out apart, or leaves it in place
    between two marks.
    """
    return frozenset(
        name
        for region in root.iter(f"{TEXT}changed-region")
        if region.find(f"{TEXT}deletion") is not None
        for name in (region.get(f"{TEXT}id"), region.get("{http://www.w3.org/XML/1998/namespace}id"))
        if name
    )


def mark_change(element: _Element, reading: Reading) -> bool:
    """Takes note of where a deletion begins and ends; says whether the element was such a mark."""
    change = element.get(f"{TEXT}change-id") or ""
    if element.tag == f"{TEXT}change-start":
        reading.gone |= {change} & reading.deletions
    elif element.tag == f"{TEXT}change-end":
        reading.gone.discard(change)
    else:
        return element.tag == f"{TEXT}change"
    return True


def _walk(element: _Element, look: _Look, found: Found, reading: Reading) -> None:
    _say(element.text, element, False, look, found, reading)
    for child in element:
        if isinstance(child.tag, str):
            _child(child, look, found, reading)
        _say(child.tail, child, True, look, found, reading)


def _child(child: _Element, look: _Look, found: Found, reading: Reading) -> None:
    tag = str(child.tag)
    live = look.live and not reading.gone
    if mark_change(child, reading):
        return
    if tag == f"{TEXT}s":
        _put(" " * _count(child), child, look, found, reading)
    elif tag in _ONE:
        _put(_ONE[tag], child, look, found, reading)
    elif tag == f"{TEXT}note":
        if live:
            found.notes.append(child)
    elif tag.startswith(DRAW):
        if live:
            found.frames.append(child)
    elif tag == f"{TEXT}hidden-text":
        shown = child.get(f"{TEXT}is-hidden") != "true"
        _walk(child, _Look(look.live and shown, look.bold, look.language), found, reading)
    elif tag.startswith((TEXT, _LOEXT)) and tag not in _SILENT and tag not in PARAGRAPHS:
        _walk(child, _look(look, "text", child.get(f"{TEXT}style-name"), reading.styles), found, reading)


def _look(look: _Look, family: str, name: str | None, styles: Styles) -> _Look:
    if not name:
        return look
    hidden = first(family, name, styles, lambda style: style.hidden)
    bold = first(family, name, styles, lambda style: style.bold)
    language = first(family, name, styles, lambda style: style.language)
    return _Look(
        look.live and not hidden, look.bold if bold is None else bold, look.language if language is None else language
    )


def _say(text: str | None, node: _Element, tail: bool, look: _Look, found: Found, reading: Reading) -> None:
    for each in _STRETCH.finditer(text or ""):
        blank = _BLANK.match(each[0]) is not None
        if blank and found.spaced:
            continue
        found.spaced = blank
        said = " " if blank else each[0]
        live = look.live and not reading.gone
        last = found.stretches[-1] if found.stretches else None
        if last is not None and (last.node, last.tail, last.live) == (node, tail, live) and _goes_on(last, each.start()):
            said, start, index = last.text + said, last.character, last.index
            found.length = start
            found.stretches.pop()
        else:
            start, index = found.length, each.start()
        found.stretches.append(Stretch(said, start, node, tail, index, live, look.bold, look.language))
        found.length = start + len(said)


def _goes_on(last: Stretch, at: int) -> bool:
    return last.index is not None and last.index + len(last.text) == at


def _put(text: str, node: _Element, look: _Look, found: Found, reading: Reading) -> None:
    live = look.live and not reading.gone
    found.stretches.append(Stretch(text, found.length, node, False, None, live, look.bold, look.language))
    found.length += len(text)
    found.spaced = False


def _count(element: _Element) -> int:
    count = whole_number(element.get(f"{TEXT}c"))
    return 1 if count is None else min(count, _SPACES)


def numbered(root: _Element) -> Mapping[_Element, int]:
    """The paragraphs of a text by their number, as a location counts them: from 0, without those of remarks and of what
    was deleted and kept apart.
    """
    return {paragraph: number for number, paragraph in enumerate(_counted(root))}


def _counted(element: _Element) -> Iterator[_Element]:
    outside = (f"{OFFICE}annotation", f"{TEXT}tracked-changes")
    stack = [element]
    while stack:
        each = stack.pop()
        if each.tag in PARAGRAPHS:
            yield each
        stack += [child for child in reversed(each) if child.tag not in outside]
