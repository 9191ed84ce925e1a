"""The comments of a Word document: those of people, which stay, and those of an earlier run, which go.

Word keeps more about each comment in parts of their own: which one answers which (commentsExtended), and lasting
numbers (commentsIds, commentsExtensible). What is said there of a comment that goes, goes with it. A remark that a
person has answered is part of a conversation by then: it stays, and is not made a second time.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from kantlijn.manuscript.office.package import unpacked, whole_number
from kantlijn.manuscript.office.styles import Styles, W
from kantlijn.manuscript.remarks import AUTHOR, INITIALS
from kantlijn.manuscript.remarks.xml_source import Edit, Source, attribute, into, source

if TYPE_CHECKING:
    from lxml.etree import _Element

USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_PARA = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_ASIDE = ("commentsExtended", "commentsIds", "commentsExtensible")  # in this order: the second names what is in the third
_NO_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file while comments are written in it: the package, where its main document is, and what to call it."""

    zip: zipfile.ZipFile
    main: str
    path: str

    @property
    def folder(self) -> str:
        """The folder of the main document."""
        return posixpath.dirname(self.main)

    @property
    def relations(self) -> str:
        """The part that says which parts belong to the main document."""
        return posixpath.join(self.folder, "_rels", f"{posixpath.basename(self.main)}.rels")

    def raw(self, name: str) -> bytes | None:
        """The bytes of a part, or None where there is no such part."""
        return unpacked(self.zip, name, self.path)

    def source(self, name: str) -> Source | None:
        """The XML of a part, or None where there is no such part."""
        raw = self.raw(name)
        return None if raw is None else source(raw, name, self.path)


@dataclass(frozen=True, slots=True)
class Names:
    """How the elements of Word are named in a part: the prefix, and its declaration where an element has to bring it."""

    prefix: str
    declared: str = ""


@dataclass(frozen=True, slots=True)
class Comments:
    """What there is: the part of the comments (None: there is none yet), what goes of it, and how it is kept aside."""

    name: str
    part: Source | None
    gone: tuple[_Element, ...]
    stay: tuple[tuple[str, ...], ...]  # the words of the remarks that stay as they have been answered
    taken: int  # the highest number of those that stay
    numbers: frozenset[str]  # those of the comments that go
    aside: Mapping[str, bytes]

    @property
    def names(self) -> Names:
        """How the elements of Word are named in the part."""
        return names_of(self.part) if self.part is not None else Names("w")


def names_of(part: Source) -> Names:
    """How the elements of Word are named in a part."""
    space = STRICT if STRICT in part.start_tag(part.root) else USUAL
    prefix = part.prefix(USUAL)
    return Names(prefix) if prefix else Names("w", f' xmlns:w="{space}"')


def comments_in(package: Package) -> Comments:
    """The comments of a document, those of people and those of an earlier run. Raises Trouble `damaged` or `bomb`."""
    related = _related(package)
    name = related.get("comments") or _free(package)
    part = package.source(name)
    if part is None:
        return Comments(name, None, (), (), -1, frozenset(), {})
    every = list(part.root.iter(f"{W}comment"))
    own = [each for each in every if each.get(f"{W}author") == AUTHOR]
    own_places = {place for each in own for place in _places(each)}
    asides = {each: package.source(related[each]) for each in _ASIDE if each in related}
    extended = asides.get("commentsExtended")
    answered = {
        parent
        for each in (extended.root if extended is not None else ())
        if (parent := attribute(each, "paraIdParent")) and attribute(each, "paraId") not in own_places
    }
    gone = [each for each in own if not answered & set(_places(each))]
    going = set(gone)
    left = [each for each in every if each not in going]
    stay = tuple(tuple(_lines(each)) for each in own if each not in going)
    numbers = frozenset(str(each.get(f"{W}id")) for each in gone) - {str(each.get(f"{W}id")) for each in left}
    places = {place for each in gone for place in _places(each)}
    taken = max(map(_number, left), default=-1)
    return Comments(name, part, tuple(gone), stay, taken, numbers, dict(_without(asides, places)))


def _related(package: Package) -> dict[str, str]:
    """The parts that belong to the main document, by the last word of their relation."""
    part = package.source(package.relations)
    found: dict[str, str] = {}
    for each in part.root if part is not None else ():
        target, kind = str(each.get("Target", "")), str(each.get("Type", "")).rpartition("/")[2]
        if each.get("TargetMode") != "External":
            name = target.lstrip("/") if target.startswith("/") else posixpath.join(package.folder, target)
            found.setdefault(kind, posixpath.normpath(name))
    return found


def _free(package: Package) -> str:
    taken = {name.lower() for name in package.zip.namelist()}
    names = (posixpath.join(package.folder, f"comments{number or ''}.xml") for number in range(len(taken) + 1))
    return next(name for name in names if name.lower() not in taken)


def _places(comment: _Element) -> Iterator[str]:
    for paragraph in comment.iter(f"{W}p"):
        place = paragraph.get(_PARA)
        if place:
            yield place


def _lines(comment: _Element) -> Iterator[str]:
    for paragraph in comment.iter(f"{W}p"):
        yield "".join(each.text or "" for each in paragraph.iter(f"{W}t"))


def _number(element: _Element) -> int:
    """The number of a comment, or -1 where it is none."""
    number = whole_number(element.get(f"{W}id"))
    return -1 if number is None else number


def _without(asides: Mapping[str, Source | None], places: set[str]) -> Iterator[tuple[str, bytes]]:
    """The parts in which something is said of comments that go, without it."""
    lasting: set[str] = set()
    for part in asides.values():
        if part is None:
            continue
        edits: list[Edit] = []
        for each in part.root:
            place, number = attribute(each, "paraId"), attribute(each, "durableId")
            if place in places or (place is None and number in lasting):
                edits.append((part.nodes[each].start, part.nodes[each].end, ""))
                lasting |= {number} if number else set()
        if edits:
            yield part.name, part.edited(edits)


def highest(part: Source, numbers: frozenset[str]) -> int:
    """The highest number of a comment that the text refers to, other than these; also where there is no such comment."""
    tags = (f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")
    left = (each for each in part.root.iter(*tags) if each.get(f"{W}id") not in numbers)
    return max(map(_number, left), default=-1)


def comment(number: int, title: str, lines: Sequence[str], styles: Styles, names: Names) -> str:
    """One comment as XML: its title in bold, and a paragraph for each line."""
    w = names.prefix
    text = _style(styles, "annotationtext")
    properties = f"<{w}:pPr><{w}:pStyle {w}:val={quoteattr(text)}/></{w}:pPr>" if text else ""
    mark = f"<{w}:r>{reference_look(styles, names)}<{w}:annotationRef/></{w}:r>"
    bold = f"<{w}:rPr><{w}:b/></{w}:rPr>"
    runs = [
        f'<{w}:r>{look}<{w}:t xml:space="preserve">{escape(said)}</{w}:t></{w}:r>'
        for look, said in ((bold, title), *(("", line) for line in lines))
    ]
    runs[0] = mark + runs[0]
    held = "".join(f"<{w}:p>{properties}{run}</{w}:p>" for run in runs)
    own = f'{w}:id="{number}" {w}:author="{AUTHOR}" {w}:initials="{INITIALS}"'
    return f"<{w}:comment{names.declared} {own}>{held}</{w}:comment>"


def reference_look(styles: Styles, names: Names) -> str:
    """The properties of the run that holds the mark of a comment, where the document has a style for it."""
    identity, w = _style(styles, "annotationreference"), names.prefix
    return f"<{w}:rPr><{w}:rStyle {w}:val={quoteattr(identity)}/></{w}:rPr>" if identity else ""


def _style(styles: Styles, name: str) -> str | None:
    """The identity of a built-in style in this document: it is in the language of the Word that made it."""
    return next((identity for identity, each in styles.items() if each.names and each.names[0] == name), None)


def changed(package: Package, found: Comments, written: Sequence[str], main: Source) -> dict[str, bytes]:
    """The parts of the package, other than its text, that are changed or added for these comments."""
    parts = dict(found.aside)
    if found.part is not None:
        edits: list[Edit] = [(found.part.nodes[each].start, found.part.nodes[each].end, "") for each in found.gone]
        edits.append(into(found.part, found.part.root, "".join(written)))
        parts[found.name] = found.part.edited(edits)
        return parts
    strict = STRICT in main.start_tag(main.root)
    space = STRICT if strict else USUAL
    parts[found.name] = f'{_HEAD}<w:comments xmlns:w="{space}">{"".join(written)}</w:comments>'.encode()
    parts.update(_announced(package, found.name, strict))
    return parts


def _announced(package: Package, name: str, strict: bool) -> Iterator[tuple[str, bytes]]:
    """The list of content types and the relations of the main document, with the part of the comments in them."""
    types = package.source("[Content_Types].xml")
    if types is not None and not any(str(each.get("PartName", "")).lower() == f"/{name}".lower() for each in types.root):
        yield types.name, _listed(types, f'Override PartName={quoteattr(f"/{name}")} ContentType="{_CONTENT}"')
    if "comments" in _related(package):
        return
    relations = package.source(package.relations)
    if relations is None:
        relations = source(_NO_RELATIONS.encode(), package.relations, package.path)
    number = 1
    while f'"rIdKantlijn{number}"' in relations.text:
        number += 1
    kind, target = _STRICT_RELATION if strict else _RELATION, quoteattr(posixpath.basename(name))
    entry = f'Relationship Id="rIdKantlijn{number}" Type="{kind}" Target={target}'
    yield relations.name, _listed(relations, entry)


def _listed(part: Source, entry: str) -> bytes:
    """A list with one more entry, named as the list itself is."""
    prefix = f"{part.root.prefix}:" if part.root.prefix else ""
    return part.edited([into(part, part.root, f"<{prefix}{entry}/>")])
