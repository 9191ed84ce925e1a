"""Remarks as annotations in an OpenDocument text, at their words; everything else in the file stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.odt import CONTENT, OPEN_TEXT, is_flat
from kantlijn.manuscript.office.odt_styles import OFFICE, TEXT
from kantlijn.manuscript.office.package import open_package, unpacked
from kantlijn.manuscript.remarks import AUTHOR, INITIALS, Remark
from kantlijn.manuscript.remarks.anchors import Anchor
from kantlijn.manuscript.remarks.odt_places import Places
from kantlijn.manuscript.remarks.repack import repacked
from kantlijn.manuscript.remarks.words import at_words, writable
from kantlijn.manuscript.remarks.xml_source import Edit, Source, source

if TYPE_CHECKING:
    from lxml.etree import _Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_SPACES = {"office": OFFICE, "text": TEXT, "dc": _DC, "meta": _META}
_NAME = f"{OFFICE}name"


@dataclass(frozen=True, slots=True)
class _Placed:
    """A remark and where it goes."""

    name: str
    anchor: Anchor
    title: str
    lines: tuple[str, ...]


def write(data: bytes, manuscript: Manuscript, remarks: Sequence[Remark]) -> bytes:
    """The text with an annotation at the words of each remark, in the place of those of an earlier run.

    Raises Trouble `damaged` where the text cannot be read as it stands.
    """
    path = manuscript.path
    if is_flat(data):
        return _annotated(source(data, path, path, OPEN_TEXT), manuscript, remarks)
    package = open_package(data, path, OPEN_TEXT)
    raw = unpacked(package, CONTENT, path, OPEN_TEXT)
    if raw is None:  # a file that was read has it
        return data
    written = _annotated(source(raw, CONTENT, path, OPEN_TEXT), manuscript, remarks)
    return data if written == raw else repacked(data, package, {CONTENT: written}, path, OPEN_TEXT)


def _annotated(content: Source, manuscript: Manuscript, remarks: Sequence[Remark]) -> bytes:
    every = list(content.root.iter(f"{OFFICE}annotation"))
    own = [each for each in every if (each.findtext(f"{_DC}creator") or "").strip() == AUTHOR]
    mine = set(own)
    # A remark that a person has answered is part of a conversation by then: it stays, and is not made a second time.
    answered = {_said(each, "parent-name") for each in every if each not in mine}
    gone = [each for each in own if each.get(_NAME) is None or each.get(_NAME) not in answered]
    going = set(gone)
    stay = {tuple(_lines(each)) for each in own if each not in going}
    taken = {str(each.get(_NAME)) for each in every if each not in going}
    placed = list(_placed(content, manuscript, remarks, stay, taken))
    return content.edited([*_removed(content, gone, taken), *_marks(content, placed)])


def _placed(
    content: Source, manuscript: Manuscript, remarks: Sequence[Remark], stay: set[tuple[str, ...]], taken: set[str]
) -> Iterator[_Placed]:
    places = Places(content)
    number = 0
    for remark in remarks:
        words = at_words(manuscript, remark.words)
        anchor = places.anchor(words, manuscript.locate)
        if anchor is None:
            continue
        title, lines = writable(remark.title), tuple(map(writable, remark.lines))
        if not anchor.exact:
            lines = (f"“{writable(manuscript.text[words.start : words.end])}”", *lines)
        if (title, *lines) in stay:
            continue
        number += 1
        while f"kantlijn-{number}" in taken:
            number += 1
        yield _Placed(f"kantlijn-{number}", anchor, title, lines)


def _marks(content: Source, placed: Sequence[_Placed]) -> Iterator[Edit]:
    """The annotations and the marks of where they end. At one place those that end come before those that start."""
    names, declared = _names(content)
    office = names["office"]
    starts = [(each.anchor.low, 1, _annotation(each, names, declared)) for each in placed]
    ends = [
        (each.anchor.high, 0, f"<{office}:annotation-end{declared} {office}:name={quoteattr(each.name)}/>")
        for each in placed
    ]
    for place, _, mark in sorted([*ends, *starts], key=lambda mark: (mark[0].at, mark[1])):
        yield place.at, place.at, f"{place.close}{mark}{place.open}"


def _annotation(placed: _Placed, names: dict[str, str], declared: str) -> str:
    office, text, dc, meta = (names[each] for each in ("office", "text", "dc", "meta"))
    paragraphs = "".join(f"<{text}:p>{escape(line)}</{text}:p>" for line in (placed.title, *placed.lines))
    who = f"<{dc}:creator>{AUTHOR}</{dc}:creator><{meta}:creator-initials>{INITIALS}</{meta}:creator-initials>"
    name = quoteattr(placed.name)
    return f"<{office}:annotation{declared} {office}:name={name}>{who}{paragraphs}</{office}:annotation>"


def _names(content: Source) -> tuple[dict[str, str], str]:
    """The prefixes of the names in a remark, and what every mark has to declare of them itself."""
    prefixes: dict[str, str] = {}
    declared = ""
    for name, space in _SPACES.items():
        uri = space.strip("{}")
        # A prefix that is declared once, at the top, means the same everywhere.
        held = (
            prefix
            for prefix, each in content.root.nsmap.items()
            if prefix and each == uri and len(re.findall(rf"\bxmlns:{re.escape(prefix)}\s*=", content.text)) == 1
        )
        prefix = next(held, None)
        prefixes[name] = prefix or name
        declared += "" if prefix else f' xmlns:{name}="{uri}"'
    return prefixes, declared


def _removed(content: Source, gone: Sequence[_Element], taken: set[str]) -> Iterator[Edit]:
    """The annotations that go, taken out, and where they end."""
    names = {each.get(_NAME) for each in gone} - {None, *taken}
    ends = [each for each in content.root.iter(f"{OFFICE}annotation-end") if each.get(_NAME) in names]
    for each in (*gone, *ends):
        yield content.nodes[each].start, content.nodes[each].end, ""


def _lines(annotation: _Element) -> Iterator[str]:
    for paragraph in annotation.iter(f"{TEXT}p"):
        yield "".join(str(each) for each in paragraph.itertext())


def _said(element: _Element, name: str) -> str | None:
    """An attribute by its name alone: it was an extension before it came into the format."""
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), None)
