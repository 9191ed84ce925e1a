"""The XML of a part as it stands in the file, so that it can be changed at a place and nowhere else.

A library that writes XML writes all of it: other quotation marks, other entities, name spaces moved. Here the tags are
found in the text of the part itself, in the order in which lxml has the nodes, and edits are made between characters.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from kantlijn.manuscript.office.package import WORD, Kind, damaged, parsed
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

Edit: TypeAlias = tuple[int, int, str]
"""From where to where in the source, and what comes in its place."""

# Well-formed XML, as lxml has found it to be: a '<' outside of these is no tag, and a '>' may stand in a value.
_TAG = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(/?)([^\s/>]+)(?:[^>\"']|\"[^\"]*\"|'[^']*')*?(/?)>", re.DOTALL
)
_CHARACTER = re.compile(r"&[^;<>&]*;|\r\n|[^<]", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_ENCODING = re.compile(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_MARKS = (  # byte-order marks, and how a part begins that has none
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """Where a node stands in the source: its start tag, and its end tag (of what has none, the same)."""

    start: int
    inside: int
    close: int
    end: int


@dataclass(frozen=True)
class Source:
    """One part: its text, its root, and where every node (comments and instructions too) stands in the text."""

    name: str
    text: str
    encoding: str
    root: _Element
    nodes: dict[_Element, Node]
    sections: tuple[tuple[int, int], ...]  # of CDATA: from before what they hold to behind it, in order

    def start_tag(self, element: _Element) -> str:
        """The start tag of an element as it stands there."""
        node = self.nodes[element]
        return self.text[node.start : node.inside]

    def raw(self, element: _Element) -> str:
        """An element as it stands there."""
        node = self.nodes[element]
        return self.text[node.start : node.end]

    def prefix(self, uri: str) -> str | None:
        """The prefix of a name space that means the same everywhere: it is declared once, at the top. None without one."""
        held = (prefix for prefix, each in self.root.nsmap.items() if prefix and each == uri)
        return next((each for each in held if len(re.findall(rf"\bxmlns:{re.escape(each)}\s*=", self.text)) == 1), None)

    def offset(self, start: int, count: int) -> int:
        """Where a character of a stretch of text stands that starts at this place: behind `count` others. It may be
        within a CDATA section.
        """
        at = start
        while count > 0:
            section = _CDATA.match(self.text, at)
            if section is not None:
                held = section[1].replace("\r\n", "\n")
                if count < len(held):
                    return section.start(1) + _raw_length(section[1], count)
                count -= len(held)
                at = section.end()
                continue
            found = _CHARACTER.match(self.text, at)
            if found is None:
                break
            at = found.end()
            count -= 1
        return at

    def in_cdata(self, at: int) -> bool:
        """Whether a place of the source lies within a CDATA section."""
        number = bisect_left(self.sections, (at, 0)) - 1
        return number >= 0 and at < self.sections[number][1]

    def edited(self, edits: Iterable[Edit]) -> bytes:
        """The bytes of the part with these changes made. Edits do not overlap; those at one place keep their order."""
        out: list[str] = []
        at = 0
        for start, end, put in sorted(edits, key=lambda edit: edit[:2]):
            out += [self.text[at:start], put]
            at = max(at, end)
        out.append(self.text[at:])
        return "".join(out).encode(self.encoding, "xmlcharrefreplace")


def attribute(element: _Element, name: str) -> str | None:
    """An attribute by its name alone, whatever its name space: programs have these of their own until a name is in a
    standard.
    """
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), None)


def source(raw: bytes, name: str, path: str, kind: Kind = WORD) -> Source:
    """The XML in these bytes. Raises Trouble `damaged` or `bomb`."""
    root = parsed(raw, name, path, kind)
    encoding = next((each for mark, each in _MARKS if raw.startswith(mark)), None)
    if encoding is None:
        declared = _ENCODING.match(raw)
        encoding = declared[1].decode("ascii") if declared else "utf-8"
    try:
        text = raw.decode(encoding)
        whole = text.encode(encoding) == raw
    except (UnicodeError, LookupError):
        whole = False
    nodes, sections = _nodes(text) if whole else ([], [])
    elements = list(root.iter())
    if len(nodes) != len(elements):
        raise damaged(
            Words(f"het onderdeel {name} heeft een ongewone codering", f"the part {name} has an unusual encoding"), path, kind
        )
    return Source(name, text, encoding, root, dict(zip(elements, nodes, strict=True)), tuple(sections))


def _nodes(text: str) -> tuple[list[Node], list[tuple[int, int]]]:
    """The nodes of the root and within it, in the order of the file, and the CDATA sections; no nodes where tags do not
    match.
    """
    nodes: list[Node] = []
    sections: list[tuple[int, int]] = []
    opened: list[tuple[int, int, int]] = []  # number, start and end of the start tag
    for tag in _TAG.finditer(text):
        if tag[0].startswith("<![CDATA["):
            sections.append((tag.start() + len("<![CDATA["), tag.end() - len("]]>")))
        elif tag[2] is None:
            if opened:
                nodes.append(Node(tag.start(), tag.end(), tag.end(), tag.end()))
        elif tag[1]:
            if not opened:
                return [], []
            number, start, inside = opened.pop()
            nodes[number] = Node(start, inside, tag.start(), tag.end())
        elif opened or not nodes:
            nodes.append(Node(tag.start(), tag.end(), tag.end(), tag.end()))
            if not tag[3]:
                opened.append((len(nodes) - 1, tag.start(), tag.end()))
    return ([], []) if opened else (nodes, sections)


def _raw_length(section: str, count: int) -> int:
    """How long the first characters of a CDATA section are, in which a line end counts as one."""
    at = 0
    for _ in range(count):
        at += 2 if section.startswith("\r\n", at) else 1
    return at


def into(part: Source, element: _Element, children: str) -> Edit:
    """The edit that puts children at the end of an element, also of one that has no end tag yet."""
    node = part.nodes[element]
    if node.inside < node.end:
        return node.close, node.close, children
    tag = part.start_tag(element)
    named = re.match(r"<([^\s/>]+)", tag)
    assert named is not None
    return node.start, node.end, f"{tag[:-2].rstrip()}>{children}</{named[1]}>"
