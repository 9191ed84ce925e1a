"""E-books: the chapters in reading order, as one manuscript.

A chapter is a page of tags, read as a web page is; but whatever stands in it belongs to the book. Left out are the pages
that say where things are and what the book is (contents, cover, title page, colophon), the marks of notes and those of the
pages of the printed edition. Notes are blocks of their own. The title of the only chapter with one is the headline; with more
chapters there is no headline over all of them.

A location is the `part` of the package (the file of the chapter) and the `xpath` in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html.entities import html5
from typing import TYPE_CHECKING

from kantlijn.errors import Trouble
from kantlijn.manuscript import lines as look
from kantlijn.manuscript.builder import Builder, Part, headline
from kantlijn.manuscript.decode import decode, refuse_empty
from kantlijn.manuscript.indesign.styles import plain_name, said_by
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.office.package import damaged, open_package, parsed, refuse_others, refuse_sum, unpacked
from kantlijn.manuscript.web.book_styles import Sheets
from kantlijn.manuscript.web.opf import BOOK, CONTAINER, NO_STORY, Book, read_book, without_doctype
from kantlijn.manuscript.web.tags import Found, Walk, is_reference, kind_of, path_of, read_blocks, titled, tokens_of, words_of
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

    from kantlijn.story import BlockKind

_TYPE = "{http://www.idpf.org/2007/ops}type"
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_OF_XML = (b"amp", b"lt", b"gt", b"quot", b"apos")
# What the standard (EPUB 3 structural semantics, DPUB-ARIA) and the makers of books call notes and the marks of them.
_NOTES = frozenset(
    "footnote footnotes endnote endnotes rearnote rearnotes doc-footnote doc-endnote doc-endnotes voetnoot voetnoten "
    "eindnoot eindnoten noten".split()
)
_MARKS = frozenset(
    "noteref doc-noteref backlink doc-backlink referrer pagebreak doc-pagebreak pagenum pagenumber paginanummer "
    "footnoteref endnoteref footnote-ref footnote-back footnote-reference".split()
)
_BY_CLASS: tuple[BlockKind, ...] = ("headline", "heading", "caption", "list_item", "furniture")
_NOTE_LINK = frozenset("footnote endnote voetnoot eindnoot noot".split())


def read(data: bytes, path: str) -> Manuscript:
    """An e-book (EPUB 2 or 3) as blocks parted by empty lines.

    Raises Trouble `empty`, `encrypted` (copy protection), `damaged`, `bomb` or `unknown_format`.
    """
    refuse_empty(data, path)
    package = open_package(data, path, BOOK)
    refuse_others(package, CONTAINER, path, BOOK)
    book = read_book(package, path)
    sheets = Sheets(package, path)
    found: list[Found] = []
    size = 0
    headed = 0
    for chapter in book.chapters:
        raw = unpacked(package, chapter.name, path, BOOK)
        if raw is None:
            raise damaged(
                Words(f"hoofdstuk {chapter.name} ontbreekt", f"chapter {chapter.name} is missing"), path, BOOK
            )
        size += len(raw)
        refuse_sum(size, path)
        root = _tree(raw, chapter.name, path)
        blocks = list(_blocks(root, chapter.name, sheets.hidden(root, chapter.name)))
        # A page that is only read when something points at it is one with notes, or no part of the story.
        found += blocks if chapter.linear else [block for block in blocks if block.kind == "footnote"]
        headed += any(block.kind == "headline" for block in blocks)
    if not any(each.kind in ("headline", "heading") for each in found):
        _look_for_headline(found)
    builder = Builder()
    for kind, each in titled(found):
        builder.append("heading" if kind == "headline" and headed > 1 else kind, each.parts)
    if not builder.blocks:
        raise Trouble(
            "empty", Words("er staat geen tekst in dit boek", "there is no text in this book"), path,
            Words("een e-boek met tekst", "an e-book with text"),
            Words(
                "Een boek van alleen plaatjes (een stripboek, een scan) heeft geen tekst om na te kijken.",
                "A book of pictures alone (comics, a scan) has no text to check.",
            ),
        )  # fmt: skip
    return _manuscript(path, builder, book)


def _look_for_headline(found: list[Found]) -> None:
    """Makes the first line the headline where it looks like one: word processors write books without headings in them."""
    if len(found) > 1 and found[0].kind == "paragraph" and look.is_headline(found[0].text):
        found[0] = replace(found[0], kind="headline")


def _manuscript(path: str, builder: Builder, book: Book) -> Manuscript:
    text = builder.text
    return Manuscript(
        path, "epub", text, tuple(builder.blocks), tuple(builder.pieces), title=book.title or headline(text, builder.blocks),
        authors=book.authors, dated=book.dated, language=book.language,
    )  # fmt: skip


def _tree(raw: bytes, name: str, path: str) -> _Element:
    """A chapter as a tree of tags without namespaces; one that is no XML, as many are, by the rules of web pages."""
    from lxml import etree
    from lxml import html as lxml_html

    plain = _ENTITY.sub(_character, without_doctype(raw, name, path))
    try:
        root = parsed(plain, name, path, BOOK)
    except Trouble as trouble:
        if trouble.code != "damaged":
            raise
        parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True)
        try:
            root = lxml_html.document_fromstring(decode(plain, path).encode("utf-8", "replace"), parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError, Trouble):
            raise trouble from None
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.startswith("{"):
            element.tag = element.tag.rpartition("}")[2]
    return root


def _character(match: re.Match[bytes]) -> bytes:
    """A character by its number, for the names that web pages have for it and XML has not."""
    found = html5.get(f"{match[1].decode('ascii')};")
    if found is None or match[1] in _OF_XML:
        return match[0]
    return b"".join(b"&#%d;" % ord(char) for char in found)


def _blocks(root: _Element, name: str, hidden: frozenset[str]) -> Iterator[Found]:
    """The blocks of a chapter, without what its style sheets hide."""
    body = next(root.iter("body"), None)
    if body is None or _is_out(body):
        return
    walk = Walk(
        lambda element: _is_out(element) or bool(hidden and _given(element) & hidden),
        lambda element: _is_mark(element) or bool(hidden and _given(element) & hidden),
        _kind_of,
    )
    read_blocks(body, path_of(body), "paragraph", walk)
    for found in walk.found:
        if found.text:
            parts: list[Part] = [(text, None if where is None else {"part": name, **where}) for text, where in found.parts]
            yield replace(found, parts=parts)


def _types(element: _Element) -> frozenset[str]:
    """What an element says it is, by the standards of books."""
    said = f"{element.get(_TYPE) or element.get('epub:type') or ''} {element.get('role') or ''}"
    return frozenset(said.lower().split())


def _is_out(element: _Element) -> bool:
    types = {each.removeprefix("doc-") for each in _types(element)}
    return bool(types & NO_STORY) or _is_page(element)


def _is_page(element: _Element) -> bool:
    types = _types(element)
    return "pagebreak" in types or "doc-pagebreak" in types


def _is_mark(element: _Element) -> bool:
    """Whether an element is the mark of a note, the way back from one, or the number of a printed page."""
    if (_types(element) | _classes(element)) & _MARKS or is_reference(element):
        return True
    if element.tag != "a" or "#" not in (element.get("href") or ""):
        return False
    # A number that is a link is a note's where it is raised or named so; else it may be the page of a table of contents.
    return words_of(element) in ("↩", "↑", "↩\ufe0e") or next(element.iter("sup"), None) is not None or bool(
        tokens_of(element) & _NOTE_LINK and len(words_of(element)) <= 6
    )


def _classes(element: _Element) -> frozenset[str]:
    return frozenset((element.get("class") or "").lower().split())


def _given(element: _Element) -> frozenset[str]:
    """The classes of an element as they are written; a style sheet tells capitals apart."""
    return frozenset((element.get("class") or "").split())


def _kind_of(element: _Element, kind: BlockKind) -> BlockKind:
    if kind == "footnote" or (_types(element) | _classes(element)) & _NOTES:
        return "heading" if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6") else "footnote"
    told = kind_of(element, kind)
    if told == "paragraph" and element.tag == "p":
        # Layout programs give the paragraphs of a book the names of the house's styles for classes.
        for name in _given(element):
            said = said_by(plain_name(name))
            told = next((each for each in _BY_CLASS if each == said), told)
    return told
