"""A file becomes a Manuscript: its text, its blocks, and a map from every character back to the file.

One module a format, named after it, each with the same one function:

    def read(data: bytes, path: str) -> Manuscript

`data` is the whole file, `path` what to call it in messages. It returns blocks in order that do not overlap, and pieces
that say where every character is from; it raises Trouble, and nothing else, for a file it cannot read. It opens no
file, writes nothing, follows no link and keeps nothing between two calls. A new format is such a module, its suffixes in
`_SUFFIXES` and a line in `_format`; what the format is, is told by the content where that is certain, and by the suffix
where it is not. The way back, remarks in a copy of the file, is in remarks/, one module a format as well.
"""

from __future__ import annotations

import importlib
import re
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from kantlijn.errors import Trouble, why
from kantlijn.manuscript import unread
from kantlijn.manuscript.model import Format, Manuscript
from kantlijn.words import Words

Reader: TypeAlias = Callable[[bytes, str], Manuscript]

_SUFFIXES: Mapping[Format, tuple[str, ...]] = {
    "text": (".text", ".txt"),
    "markdown": (".markdown", ".md"),
    "html": (".htm", ".html", ".xhtml"),
    "docx": (".docm", ".docx"),
    "pdf": (".pdf",),
    "odt": (".fodt", ".odt", ".ott"),
    "epub": (".epub",),
    "rtf": (".rtf",),
    "idml": (".idml",),
    "icml": (".icml",),
}
SUFFIXES: tuple[str, ...] = tuple(sorted(suffix for suffixes in _SUFFIXES.values() for suffix in suffixes))
"""The suffixes of the files that can be read, in lower case with their dot: what a folder is searched for."""

MAX_BYTES = 64 * 1024 * 1024
"""The largest file that is read, in bytes. The longest novels are 5 MB as plain text; pictures make Word files grow."""

# Possessive, so that a file of ten thousand opened comments does not take for ever.
_PAGE = re.compile(
    rb"\s*+(?:<\?xml[^>]*+>\s*+)?(?>(?:<!--.*?-->\s*+)*+)<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL
)
_HEAD = 4096  # bytes in which a web page says that it is one
_OLE = b"\xd0\xcf\x11\xe0"
_FLAT = re.compile(rb"<office:document\s")  # an OpenDocument text that is no package
_INCOPY = re.compile(rb"<\?aid\s[^>]*SnippetType=\"InCopyInterchange\"")
# The first member of these packages says what they are: its name stands at byte 30, its content, not packed, right behind.
_NAME = 30
_MEDIA: tuple[tuple[bytes, Format], ...] = (
    (b"application/vnd.oasis.opendocument.", "odt"),
    (b"application/epub+zip", "epub"),
    (b"application/vnd.adobe.indesign-idml-package", "idml"),
)
_CERTAIN: tuple[Format, ...] = ("docx", "odt", "epub", "rtf", "idml", "icml")  # of which nothing but damage lacks the marks
_PDF_HEAD = 1024  # bytes within which a PDF file says that it is one; mail programs put lines of their own before it
_FORMATS = Words(
    "platte tekst (.txt), Markdown (.md), een webpagina (.html), een Word-document (.docx), een drukproef (.pdf), een "
    "OpenDocument-tekst (.odt), Rich Text Format (.rtf), een e-boek (.epub) of een verhaal uit InDesign (.idml, .icml)",
    "plain text (.txt), Markdown (.md), a web page (.html), a Word document (.docx), a page proof (.pdf), an "
    "OpenDocument text (.odt), Rich Text Format (.rtf), an e-book (.epub) or a story from InDesign (.idml, .icml)",
)
_MANUSCRIPT = Words("een manuscript", "a manuscript")


def read(path: Path) -> Manuscript:
    """Reads one file, whatever its format. Never writes to it.

    Raises Trouble: `missing`, `folder`, `not_a_file`, `no_permission`, `unreadable`, `too_large`, `empty`,
    `unknown_format`, `binary`, `old_word`, `encrypted`, `damaged`, `bomb`, `scan`, `no_characters`.
    """
    suffix = path.suffix.lower()
    data = _bytes(path, suffix)
    if data and suffix in unread.MAYBE and not _is_of_today(data):
        raise unread.trouble(suffix, str(path), _FORMATS)
    return _reader(data, suffix)(data, str(path))


def again(manuscript: Manuscript) -> bytes:
    """The bytes of the file that a manuscript was read from, to make a copy of it.

    Raises Trouble as `read` does, and `changed` where it is no longer the same text.
    """
    path = Path(manuscript.path)
    data = _bytes(path, path.suffix.lower())
    if _reader(data, path.suffix.lower())(data, manuscript.path) != manuscript:
        raise Trouble(
            "changed",
            Words("het bestand is veranderd terwijl het werd nagekeken", "the file changed while it was being checked"),
            manuscript.path, _MANUSCRIPT,
            Words("Bewaar het, en laat het nog eens nakijken.", "Save it, and have it checked once more."),
        )  # fmt: skip
    return data


def read_plain(data: bytes, path: str) -> Manuscript:
    """Reads plain text that did not come from a file of its own, as on standard input.

    Raises Trouble `empty`, `binary`, `damaged`, `too_large`.
    """
    from kantlijn.manuscript import text

    if len(data) > MAX_BYTES:
        raise _too_large(path)
    return text.read(data, path)


def suffixes_of(format_: str) -> tuple[str, ...]:
    """The suffixes of one format, by its name (see model.Format)."""
    return next((suffixes for name, suffixes in _SUFFIXES.items() if name == format_), ())


def _reader(data: bytes, suffix: str) -> Reader:
    module = importlib.import_module(f"kantlijn.manuscript.{_format(data, suffix)}")
    reader: Reader = module.read
    return reader


def _format(data: bytes, suffix: str) -> Format:
    from kantlijn.manuscript import decode

    # An article about PDF files says so too, but has no objects.
    says_pdf = b"%PDF-" in data[:_PDF_HEAD] and (data.lstrip().startswith(b"%PDF-") or b"endobj" in data)
    if says_pdf or (suffix in _SUFFIXES["pdf"] and decode.signature(data) is None):
        return "pdf"
    page = _PAGE.match(data[:_HEAD].removeprefix(b"\xef\xbb\xbf")) is not None
    if data.startswith((b"PK\x03\x04", _OLE)):
        return _packed(data)
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if _FLAT.search(data[:_HEAD]):
        return "odt"
    if _INCOPY.search(data[:_HEAD]):
        return "icml"
    if not page and decode.signature(data) is None:
        for name in _CERTAIN:
            if suffix in _SUFFIXES[name]:
                return name
    if page or (suffix in _SUFFIXES["html"] and b"<" in data):
        return "html"
    return "markdown" if suffix in _SUFFIXES["markdown"] else "text"


def _is_of_today(data: bytes) -> bool:
    """Whether a file under an old name is one that can be read, or that the reader of Word files tells to be locked."""
    if data.startswith(_OLE):
        return "EncryptedPackage".encode("utf-16-le") in data
    return data.startswith((b"PK\x03\x04", b"{\\rtf")) or _PAGE.match(data[:_HEAD]) is not None


def _packed(data: bytes) -> Format:
    """What a package is, by what it says first or by its members, whose names stand in it as they are."""
    for mark, name in _MEDIA:
        if data.startswith(b"mimetype" + mark, _NAME):
            return name
    if b"word/document.xml" not in data:
        if b"designmap.xml" in data:
            return "idml"
        if b"content.xml" in data and b"META-INF/manifest.xml" in data:
            return "odt"
        if b"META-INF/container.xml" in data:
            return "epub"
    return "docx"


def _bytes(path: Path, suffix: str) -> bytes:
    where = str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Trouble(
                "folder", Words("dit is een map", "this is a folder"), where, _MANUSCRIPT,
                Words("Noem een bestand uit die map.", "Give the name of a file in it."),
            )
        if suffix and suffix not in SUFFIXES and suffix not in unread.MAYBE:
            raise unread.trouble(suffix, where, _FORMATS)
        if not stat.S_ISREG(status.st_mode):
            raise Trouble(
                "not_a_file",
                Words("dit is een apparaat of een pipe, geen bestand", "this is a device or a pipe, not a file"),
                where,
                _MANUSCRIPT,
                Words(
                    "Geef de tekst via standaardinvoer, met - als pad.",
                    "Give its text on standard input, with - for the path.",
                ),
            )
        if status.st_size > MAX_BYTES:
            raise _too_large(where)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unopened(error, where) from None
    if len(data) > MAX_BYTES:
        raise _too_large(where)
    return data


def _unopened(error: OSError | ValueError, where: str) -> Trouble:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Trouble(
            "missing", Words("dit bestand bestaat niet", "there is no such file"), where, _MANUSCRIPT,
            Words("Kijk of de naam en de map goed gespeld zijn.", "Look whether the name and the folder are spelt right."),
        )
    if isinstance(error, PermissionError):
        return Trouble(
            "no_permission", Words("u mag dit bestand niet lezen", "you may not read this file"), where,
            Words("een bestand dat u mag lezen", "a file you may read"),
            Words(
                "Vraag het aan de eigenaar, of sluit het programma waarin het openstaat.",
                "Ask its owner, or close the program that has it open.",
            ),
        )
    reason = why(error)
    return Trouble(
        "unreadable",
        Words(f"het bestand gaat niet open ({reason.nl})", f"the file could not be opened ({reason.en})"),
        where,
        Words("een leesbaar bestand", "a file that can be read"),
        Words(
            "Probeer het in een ander programma, of haal het nog eens op waar het vandaan kwam.",
            "Try to open it in another program; copy it from where it came from once more.",
        ),
    )


def _too_large(where: str) -> Trouble:
    return Trouble(
        "too_large",
        Words(f"het bestand is groter dan {MAX_BYTES // 1024**2} MB", f"the file is larger than {MAX_BYTES // 1024**2} MB"),
        where,
        Words("één manuscript", "one manuscript"),
        Words(
            "Geef de verhalen los, of bewaar het document zonder de foto's.",
            "Give the stories apart, or save the document without its pictures.",
        ),
    )
