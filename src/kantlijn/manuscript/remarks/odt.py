"""Remarks as annotations in an OpenDocument text, at their words; everything else in the file stays as it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.odt import CONTENT, OPEN_TEXT, is_flat
from kantlijn.manuscript.office.odt_styles import OFFICE, TEXT
from kantlijn.manuscript.office.package import open_package, unpacked
from kantlijn.manuscript.remarks import AUTHOR, INITIALS, Remark
from kantlijn.manuscript.remarks.anchors import Placed, placed
from kantlijn.manuscript.remarks.odt_places import Places
from kantlijn.manuscript.remarks.repack import repacked
from kantlijn.manuscript.remarks.xml_source import Edit, Source, attribute, source

if TYPE_CHECKING:
    from lxml.etree import _Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_SPACES = {"office": OFFICE, "text": TEXT, "dc": _DC, "meta": _META}
_NAME = f"{OFFICE}name"


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
    answered = {attribute(each, "parent-name") for each in every if each not in mine}
    gone = [each for each in own if each.get(_NAME) is None or each.get(_NAME) not in answered]
    going = set(gone)
    stay = {tuple(_lines(each)) for each in own if each not in going}
    taken = {str(each.get(_NAME)) for each in every if each not in going}
    places = Places(content)
    new = placed(manuscript, remarks, lambda words: places.anchor(words, manuscript.locate), stay)
    named = dict(zip(_free(taken), new, strict=False))
    return content.edited([*_removed(content, gone, taken), *_marks(content, named)])


def _free(taken: Collection[str]) -> Iterator[str]:
    """Names for remarks, other than those that are taken."""
    return (name for number in count(1) if (name := f"kantlijn-{number}") not in taken)


def _marks(content: Source, named: Mapping[str, Placed]) -> Iterator[Edit]:
    """The annotations and the marks of where they end. At one place those that end come before those that start."""
    names, declared = _names(content)
    office = names["office"]
    starts = [(each.anchor.low, 1, _annotation(name, each, names, declared)) for name, each in named.items()]
    ends = [
        (each.anchor.high, 0, f"<{office}:annotation-end{declared} {office}:name={quoteattr(name)}/>")
        for name, each in named.items()
    ]
    for place, _, mark in sorted([*ends, *starts], key=lambda mark: (mark[0].at, mark[1])):
        yield place.at, place.at, f"{place.close}{mark}{place.open}"


def _annotation(name: str, remark: Placed, names: Mapping[str, str], declared: str) -> str:
    office, text, dc, meta = (names[each] for each in ("office", "text", "dc", "meta"))
    paragraphs = "".join(f"<{text}:p>{escape(line)}</{text}:p>" for line in (remark.title, *remark.lines))
    who = f"<{dc}:creator>{AUTHOR}</{dc}:creator><{meta}:creator-initials>{INITIALS}</{meta}:creator-initials>"
    return f"<{office}:annotation{declared} {office}:name={quoteattr(name)}>{who}{paragraphs}</{office}:annotation>"


def _names(content: Source) -> tuple[dict[str, str], str]:
    """The prefixes of the names in a remark, and what every mark has to declare of them itself."""
    prefixes: dict[str, str] = {}
    declared = ""
    for name, space in _SPACES.items():
        uri = space.strip("{}")
        prefix = content.prefix(uri)
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
