"""What the package of an e-book says: its chapters in reading order, and its title, authors, language and date."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from kantlijn.manuscript.decode import marked_encoding
from kantlijn.manuscript.office.package import Kind, damaged, declares, encrypted, parsed, unpacked
from kantlijn.manuscript.web.page_facts import iso_day
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

BOOK = Kind(
    Words("een e-boek (.epub)", "an e-book (.epub)"),
    Words("e-boek", "e-book"),
    frozenset(("mimetype",)),
    Words("een e-boek (.epub) dat een leesprogramma kan openen", "an e-book (.epub) that a reading program can open"),
    Words(
        "Geef het onder de naam die bij zijn formaat hoort, of bewaar het als e-boek (.epub).",
        "Give it under the name that goes with its format, or save it as an e-book (.epub).",
    ),
    Words(
        "Haal het nog eens op bij de uitgever, of laat Calibre of Sigil het herstellen en opnieuw bewaren.",
        "Get it once more from its publisher, or let Calibre or Sigil repair it and save it anew.",
    ),
    Words(
        "Vraag de uitgever om een bestand zonder kopieerbeveiliging, of om het manuscript zelf.",
        "Ask the publisher for a file without copy protection, or for the manuscript itself.",
    ),
)
CONTAINER = "META-INF/container.xml"
_DOCTYPE = re.compile(rb"<!DOCTYPE[^>\[]*+>", re.IGNORECASE)
_DC = "{http://purl.org/dc/elements/1.1/}"
_OPF = "{http://www.idpf.org/2007/opf}"
# Scrambled letter types are no lock: these two ways of doing so are in the EPUB standard and in Adobe's tools.
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = ("application/xhtml+xml", "text/html", "application/xml", "text/xml", "application/x-dtbook+xml")
# Pages that tell where things are and what the book is, by the names of the guide of EPUB 2 and of EPUB 3.
NO_STORY = frozenset(
    "cover toc landmarks page-list loi lot loa lov index titlepage title-page halftitlepage halftitle copyright-page "
    "copyright colophon bodymatter-toc other.landmarks advertisement ad".split()
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A page of the book: its name in the package, and whether it is read in order or only where something points at it."""

    name: str
    linear: bool


@dataclass(frozen=True, slots=True)
class Book:
    """A book as its package describes it."""

    chapters: tuple[Chapter, ...]
    title: str | None
    authors: tuple[str, ...]
    dated: str | None
    language: str | None


def read_book(package: zipfile.ZipFile, path: str) -> Book:
    """What the package of an e-book says of it. Raises Trouble `encrypted`, `damaged` or `bomb`."""
    _refuse_locked(package, path)
    container = _part(package, CONTAINER, path)
    roots = container.iter("{*}rootfile") if container is not None else ()
    name = next((clean(each.get("full-path") or "") for each in roots), "")
    root = _part(package, name, path) if name else None
    if root is None:
        raise damaged(
            Words("de lijst van zijn hoofdstukken ontbreekt", "the list of its chapters is missing"), path, BOOK
        )
    return Book(
        tuple(_chapters(root, posixpath.dirname(name))),
        next((said for said in map(_said, root.iter(f"{_DC}title")) if said), None),
        tuple(dict.fromkeys(_authors(root))),
        next((day for day in _days(root) if day), None),
        next(
            (code for each in root.iter(f"{_DC}language") if (code := _said(each)[:2].lower()) in ("nl", "en")), None
        ),
    )


def clean(name: str) -> str:
    """A name in the package as the package itself has it: without %20 and the like, and without ../ in it."""
    return posixpath.normpath(unquote(name)).lstrip("/") if name else ""


def without_doctype(raw: bytes, name: str, path: str) -> bytes:
    """XML without the declaration of its document type, which the pages of books have, and without entities of its own.

    Raises Trouble `bomb` where it declares entities. Bytes of UTF-16 and the like come back in UTF-8.
    """
    mark = marked_encoding(raw)
    if mark is not None and mark[1] != "utf-8":
        text = raw[len(mark[0]) :].decode(mark[1], "replace")
        raw = re.sub(r"^\s*<\?xml[^>]*>", "", text).encode("utf-8", "replace")
    if b"<!ENTITY" in raw:
        raise declares(name, path)
    return _DOCTYPE.sub(b"", raw, count=1)


def _part(package: zipfile.ZipFile, name: str, path: str) -> _Element | None:
    raw = unpacked(package, name, path, BOOK)
    return None if raw is None else parsed(without_doctype(raw, name, path), name, path, BOOK)


def _refuse_locked(package: zipfile.ZipFile, path: str) -> None:
    locks = _part(package, "META-INF/encryption.xml", path)
    for lock in locks.iter("{*}EncryptedData") if locks is not None else ():
        method = lock.find("{*}EncryptionMethod")
        if method is None or method.get("Algorithm") not in _FONTS:
            raise encrypted(path, BOOK, Words("het e-boek heeft kopieerbeveiliging", "the e-book is copy-protected"))


def _chapters(root: _Element, folder: str) -> Iterator[Chapter]:
    items = {item.get("id"): item for item in root.iter("{*}item")}
    apart = {
        clean(posixpath.join(folder, address_path(each.get("href") or "")))
        for each in root.iter("{*}reference")
        if (each.get("type") or "").lower() in NO_STORY
    }
    for entry in root.iter("{*}itemref"):
        item = items.get(entry.get("idref"))
        if item is None or item.get("media-type") not in _PAGES:
            continue
        name = clean(posixpath.join(folder, address_path(item.get("href") or "")))
        if "nav" not in (item.get("properties") or "").split() and name not in apart:
            yield Chapter(name, entry.get("linear") != "no")


def address_path(address: str) -> str:
    """An address within the package without what comes behind its # or ?."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


def _authors(root: _Element) -> Iterator[str]:
    roles = {
        (meta.get("refines") or "").removeprefix("#"): (meta.text or "").strip()
        for meta in root.iter("{*}meta")
        if meta.get("property") == "role"
    }
    for creator in root.iter(f"{_DC}creator"):
        role = creator.get(f"{_OPF}role") or roles.get(creator.get("id") or "")
        if _said(creator) and role in (None, "aut"):
            yield _said(creator)


def _days(root: _Element) -> Iterator[str | None]:
    """The days on which the package says it was published: many a plain date is that of the file."""
    for date in root.iter(f"{_DC}date"):
        if date.get(f"{_OPF}event") == "publication":
            yield iso_day(_said(date))
    for meta in root.iter("{*}meta"):
        if meta.get("property") == "dcterms:issued":
            yield iso_day((meta.text or "").strip())


def _said(element: _Element) -> str:
    return re.sub(r"\s+", " ", "".join(str(text) for text in element.itertext())).strip()
