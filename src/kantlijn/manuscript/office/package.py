"""The packed files (zip with XML in it) of Word and its like, opened with care: a manuscript comes from anywhere."""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from kantlijn.errors import Trouble
from kantlijn.wording import number
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

# A novel of 300,000 words in Word is 20 MB of XML in one part; XML of prose shrinks ten- to thirtyfold in the package,
# and deflate itself cannot do more than 1,032.
MAX_PART = 48 * 1024 * 1024
MAX_TAGS = 3_000_000
MAX_RATIO = 300
_SMALL = 1024 * 1024  # below this a high ratio does no harm
MAX_MEMBERS = 20_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CONVERT = Words(
    "Open het in Word of LibreOffice en bewaar het als Word-document (.docx).",
    "Open it in Word or LibreOffice and save it as a Word document (.docx).",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """What a packed file was taken for, and what its troubles say: what it is called (with article and suffix, and bare),
    the members by which one is known whose main document is gone, what a whole one is, and what to do with one that is
    something else, broken, or behind a password.
    """

    name: Words
    bare: Words
    members: frozenset[str]
    whole: Words
    convert: Words
    repair: Words
    unlock: Words


WORD = Kind(
    Words("een Word-document (.docx)", "a Word document (.docx)"),
    Words("Word-document", "Word document"),
    frozenset(("[Content_Types].xml", "word/styles.xml")),
    Words("een Word-document (.docx) dat Word kan openen", "a Word document (.docx) that Word can open"),
    _CONVERT,
    Words(
        "Open het in Word of LibreOffice, laat het herstellen en bewaar het als Word-document (.docx).",
        "Open it in Word or LibreOffice, let that repair it, and save it as a Word document (.docx).",
    ),
    Words(
        "Open het in Word met het wachtwoord en bewaar een kopie zonder.",
        "Open it in Word with the password and save a copy without one.",
    ),
)
_LOCKED = Words("het document zit achter een wachtwoord", "the document is locked with a password")
_ZIP = Words("een ingepakt bestand (zip)", "a packed (zip) file")
_UNPACK = Words(
    "Pak het uit en geef het manuscript dat erin zit.", "Unpack it and give the manuscript that is in it."
)
# What a packed file that is no Word document is told by, and what a person calls it.
_OTHERS = (
    ("xl/workbook.xml", Words("een rekenblad (.xlsx)", "a spreadsheet (.xlsx)")),
    ("ppt/presentation.xml", Words("een presentatie (.pptx)", "a presentation (.pptx)")),
    ("content.xml", Words("een OpenDocument-bestand (.odt, .ods)", "an OpenDocument file (.odt, .ods)")),
    ("Index/Document.iwa", Words("een bestand van Apple Pages of Numbers", "a file of Apple Pages or Numbers")),
    ("index.xml", Words("een bestand van Apple Pages", "a file of Apple Pages")),
    ("META-INF/container.xml", Words("een e-boek (.epub)", "an e-book (.epub)")),
    ("designmap.xml", Words("een InDesign-bestand (.idml)", "an InDesign file (.idml)")),
)
# The names of the strict variant of the format, and how the usual variant has them.
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")
_USUAL = rb"http://schemas.openxmlformats.org/\1/2006/\2"
# What zipfile and its unpackers raise for a broken package; that a way of packing is unknown is a RuntimeError too, and bad
# names are a ValueError.
_FAULTS = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, LookupError, ValueError, RuntimeError,
    OverflowError,
)  # fmt: skip
_WHOLE = re.compile(r"\d{1,9}", re.ASCII)
_BROKEN = Words(
    "het pakket is kapot; misschien ontbreekt een deel van het bestand",
    "the package is broken; part of the file may be missing",
)


def open_package(data: bytes, path: str, kind: Kind = WORD) -> zipfile.ZipFile:
    """The package in these bytes.

    Raises Trouble `old_word`, `encrypted`, `damaged`, `unknown_format` or `bomb`.
    """
    if data.startswith(_OLE):
        raise _ole(data, path, kind)
    if not data.startswith(b"PK"):
        message = Words(
            f"vanbinnen is het geen {kind.bare.nl}, wat de naam ook zegt",
            f"the file is no {kind.bare.en} inside, whatever its name says",
        )
        raise damaged(message, path, kind)
    if data.count(b"PK\x01\x02") > MAX_MEMBERS:
        raise _bomb(
            Words(
                f"er zitten meer dan {number(MAX_MEMBERS, 'nl')} bestanden in",
                f"it holds more than {number(MAX_MEMBERS, 'en')} files",
            ),
            path,
        )
    try:
        return zipfile.ZipFile(BytesIO(data))
    except _FAULTS:
        raise damaged(_BROKEN, path, kind) from None


def refuse_others(package: zipfile.ZipFile, main: str, path: str, kind: Kind = WORD) -> None:
    """Raises Trouble `unknown_format` or `damaged` where a package has no main document of its kind."""
    names = set(package.namelist())
    if main in names:
        return
    other = next((name for member, name in _OTHERS if member in names), None)
    if other is None and names & kind.members:
        message = Words(f"het {kind.bare.nl} dat erin hoort ontbreekt", f"the {kind.bare.en} in it is missing")
        raise damaged(message, path, kind)
    found = other or _ZIP
    raise Trouble(
        "unknown_format",
        Words(f"dit is {found.nl}, geen {kind.bare.nl}", f"this is {found.en}, not {kind.name.en}"),
        path,
        kind.name,
        kind.convert if other else _UNPACK,
    )


def part(package: zipfile.ZipFile, name: str, path: str, kind: Kind = WORD) -> _Element | None:
    """The root of one part, or None where the package does not have it.

    Entities are never resolved and nothing is fetched. Raises Trouble `damaged`, `encrypted` or `bomb`.
    """
    raw = unpacked(package, name, path, kind)
    return None if raw is None else parsed(raw, name, path, kind)


def parsed(raw: bytes, name: str, path: str, kind: Kind = WORD) -> _Element:
    """The root of XML that came out of a package, or is a file by itself. Raises Trouble as `part` does."""
    from lxml import etree

    if raw.count(b"<") > MAX_TAGS:
        raise _bomb(
            Words(
                f"{name} heeft meer dan {number(MAX_TAGS, 'nl')} tags", f"{name} has more than {number(MAX_TAGS, 'en')} tags"
            ),
            path,
        )
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        raise declares(name, path)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(_STRICT.sub(_USUAL, raw), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise damaged(Words(f"het onderdeel {name} is kapot", f"the part {name} is broken"), path, kind) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise declares(name, path)  # in an encoding in which the bytes above look otherwise
    return root


def unpacked(package: zipfile.ZipFile, name: str, path: str, kind: Kind = WORD) -> bytes | None:
    """The bytes of one member, or None where the package does not have it. Raises Trouble `damaged`, `encrypted` or `bomb`."""
    try:
        member = package.getinfo(name)
    except KeyError:
        return None
    if member.flag_bits & 1:
        raise encrypted(path, kind)
    try:
        with package.open(member) as file:
            raw = file.read(MAX_PART + 1)  # what the package says of its own sizes may be a lie
    except _FAULTS:
        raise damaged(
            Words(f"het onderdeel {name} is niet uit te pakken", f"the part {name} cannot be unpacked"), path, kind
        ) from None
    if len(raw) > MAX_PART:
        raise _bomb(
            Words(
                f"{name} wordt uitgepakt meer dan {MAX_PART // 1024**2} MB",
                f"{name} unpacks to more than {MAX_PART // 1024**2} MB",
            ),
            path,
        )
    if len(raw) > _SMALL and len(raw) > MAX_RATIO * max(1, member.compress_size):
        raise _bomb(
            Words(
                f"{name} wordt uitgepakt meer dan {MAX_RATIO} keer zo groot",
                f"{name} unpacks to more than {MAX_RATIO} times its size",
            ),
            path,
        )
    return raw


def refuse_sum(sizes: int, path: str) -> None:
    """Raises Trouble `bomb` where parts that are read one after another come to more bytes than one part may have."""
    if sizes > MAX_PART:
        raise _bomb(
            Words(
                f"de tekst wordt uitgepakt meer dan {MAX_PART // 1024**2} MB",
                f"its text unpacks to more than {MAX_PART // 1024**2} MB",
            ),
            path,
        )


def damaged(message: Words, path: str, kind: Kind = WORD) -> Trouble:
    """A packed file that cannot be read, with what to try."""
    return Trouble("damaged", message, path, kind.whole, kind.repair)


def encrypted(path: str, kind: Kind = WORD, message: Words = _LOCKED) -> Trouble:
    """A packed file behind a password, or behind what the message says."""
    return Trouble(
        "encrypted", message, path, Words("een bestand dat niet op slot zit", "a file that is not locked"), kind.unlock
    )


def _ole(data: bytes, path: str, kind: Kind) -> Trouble:
    # Names in such a file are UTF-16. An encrypted new document is wrapped in the old container.
    if "EncryptedPackage".encode("utf-16-le") in data:
        return encrypted(path)
    if "WordDocument".encode("utf-16-le") in data:
        return Trouble(
            "old_word",
            Words(
                "dit is een document van Word 97-2003 (.doc), wat de naam ook zegt",
                "this is a document of Word 97-2003 (.doc), whatever its name says",
            ),
            path,
            Words("een Word-document van 2007 of later (.docx)", "a Word document of 2007 or later (.docx)"),
            _CONVERT,
        )
    return Trouble(
        "unknown_format",
        Words("dit is een bestand van een oude Microsoft Office", "this is a file of old Microsoft Office"),
        path,
        kind.name,
        _CONVERT,
    )


def _bomb(message: Words, path: str) -> Trouble:
    return Trouble(
        "bomb",
        Words(
            f"{message.nl}; dit is gemaakt om een computer vol te laten lopen, of het is geen manuscript",
            f"{message.en}; this was made to fill a computer's memory, or it is no manuscript",
        ),
        path,
        Words("één manuscript", "one manuscript"),
        Words(
            "Vertrouw het bestand niet. Hebt u het zelf gemaakt, open het dan in het programma waarmee u dat deed en bewaar "
            "alleen het verhaal onder een nieuwe naam.",
            "Do not trust the file. If you made it yourself, open it in the program you made it with and save the story "
            "alone under a new name.",
        ),
    )


def declares(name: str, path: str) -> Trouble:
    """A part with a document type of its own, which is how files are made that unfold without end or fetch others."""
    return _bomb(
        Words(
            f"{name} definieert eigen entiteiten, wat geen tekstverwerker doet",
            f"{name} declares entities, which no word processor does",
        ),
        path,
    )


def whole_number(said: str | None) -> int | None:
    """A whole number in an attribute, None where it is none; one of more than nine digits is a mistake or a trap."""
    return int(said) if said and _WHOLE.fullmatch(said) else None


def main_part(package: zipfile.ZipFile, path: str) -> str:
    """The name of the main document, as the package's own relations have it."""
    relations = part(package, "_rels/.rels", path)
    for relation in relations if relations is not None else ():
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            return re.sub(r"^(?:\.?/)+", "", str(relation.get("Target", "")))
    return "word/document.xml"
