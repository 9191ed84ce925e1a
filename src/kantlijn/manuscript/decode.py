"""Bytes become characters. Real manuscripts are UTF-8, UTF-16 from a text editor, the Windows code page of Western
Europe (cp1252), or two of these pasted together; all of them must come out as what the author typed.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from kantlijn.errors import Trouble
from kantlijn.manuscript.builder import INVISIBLE, count_lines
from kantlijn.wording import number
from kantlijn.words import Words

# A long novel has some 20,000 lines. Every line costs a record, so this keeps memory bounded.
MAX_LINES = 1_000_000

# Bytes that by accident are one character of UTF-8 as well, but by cp1252 an accented letter with quotation marks, a
# dash or an ellipsis right behind it: a capital before one (a place name that opens a story), a small letter before
# two (a café at the end of a quotation in a quotation). By UTF-8 these would be phonetic signs and letters of
# scripts that a newspaper does not print. Left out is 0xE2: three bytes that begin with it are the quotation marks of
# UTF-8 itself.
_MARK = rb"[\x80\x82\x84\x85\x8b\x91-\x97\x9b\xa0\xab\xbb]"
_LETTER_AND_MARKS = (
    rb"[\xc8-\xcb\xd3\xd6\xdc]" + _MARK + rb"|[\xe0\xe1\xe7-\xef]" + _MARK + rb"{2}|[\xf0-\xf4]" + _MARK + rb"{3}"
)
_NOT_ASCII = re.compile(
    rb"(?P<western>" + _LETTER_AND_MARKS + rb")"
    rb"|(?P<utf8>[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})"
    rb"|(?P<byte>[\x80-\xff])"
)
# Characters below 32 that no text has: all but tab, line feed, vertical tab, form feed, return, and the escape and
# substitute characters that old editors leave.
_CONTROL = re.compile("[\x01-\x08\x0e-\x19\x1c-\x1f\x7f]")
_UNSEEN = re.compile(rf"[\s{INVISIBLE}]*+\Z")
_SAMPLE = 1 << 16  # characters looked at: enough to tell a picture from prose, and little enough to cost nothing
# A byte of compressed data is one of these control characters one time in ten; the worst real file met here, the text
# layer of a page proof, has none at all. Half of one in ten lies between.
_TOO_MANY_CONTROLS = 0.05

# By the published signatures of these formats. What a person calls the file comes with the remedy of `refuse_binary`.
_SIGNATURES: tuple[tuple[bytes, Words], ...] = (
    (b"%PDF-", Words("een PDF", "a PDF file")),
    (b"{\\rtf", Words("een bestand in Rich Text Format (.rtf)", "a file in Rich Text Format (.rtf)")),
    (b"PK\x03\x04", Words("een ingepakt bestand (zip)", "a packed (zip) file")),
    (b"PK\x05\x06", Words("een leeg ingepakt bestand (zip)", "an empty packed (zip) file")),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        Words(
            "een bestand van een oude Microsoft Office (.doc, .xls, .msg)",
            "a file of old Microsoft Office (.doc, .xls, .msg)",
        ),
    ),
    (b"\x89PNG\r\n", Words("een afbeelding (PNG)", "a picture (PNG)")),
    (b"\xff\xd8\xff", Words("een afbeelding (JPEG)", "a picture (JPEG)")),
    (b"GIF8", Words("een afbeelding (GIF)", "a picture (GIF)")),
    (b"\x1f\x8b", Words("een ingepakt bestand (gzip)", "a packed (gzip) file")),
    (b"7z\xbc\xaf\x27\x1c", Words("een ingepakt bestand (7z)", "a packed (7z) file")),
    (b"ID3", Words("een geluidsopname (MP3)", "a sound recording (MP3)")),
    (b"%!PS", Words("een PostScript-bestand", "a PostScript file")),
    (b"SQLite format 3\x00", Words("een database (SQLite)", "a database (SQLite)")),
)
_NO_TEXT = Words(
    "dit is geen tekst: er staan bytes in die in geen tekst voorkomen", "this is not text: it holds bytes that no text has"
)


def signature(data: bytes) -> Words | None:
    """What a file that is no text certainly is, in a few words for a person; None where its first bytes do not tell."""
    return next((name for magic, name in _SIGNATURES if data.startswith(magic)), None)


def decode(data: bytes, path: str) -> str:
    """The characters of a text file, without its byte-order mark and with its newlines untouched.

    A byte-order mark decides; else UTF-8 where that is possible; else each sequence of bytes by itself, as UTF-8 where
    it is that and as cp1252 where it is not, which reads files pasted together from two sources. The five bytes that
    cp1252 leaves open become U+FFFD.

    Raises Trouble `empty` where nothing is left that can be seen, `binary` where it is no text, `damaged` where a file
    that says it is UTF-16 or UTF-32 is not.
    """
    refuse_empty(data, path)
    text = _decoded(data, path)
    refuse_binary(text, data, path)
    if _UNSEEN.match(text):
        raise _empty(path)
    return text


def refuse_empty(data: bytes, path: str) -> None:
    """Raises Trouble `empty` for a file of no bytes."""
    if not data:
        raise _empty(path)


def refuse_binary(text: str, data: bytes, path: str) -> None:
    """Raises Trouble `binary` where bytes are no text: a known signature, NUL characters, or too many controls."""
    name = signature(data)
    if name is None:
        sample = text[:_SAMPLE]
        controls = len(_CONTROL.findall(sample))
        if "\0" not in text and controls <= _TOO_MANY_CONTROLS * len(sample):
            return
    raise Trouble(
        "binary",
        Words(f"dit is {name.nl}, geen tekst", f"this is {name.en}, not text") if name else _NO_TEXT,
        path,
        Words(
            "een tekstbestand in UTF-8, UTF-16 met byte-order mark, of Windows-1252",
            "a text file in UTF-8, UTF-16 with a byte-order mark, or Windows-1252",
        ),
        Words(
            "Open het in het programma waarmee het gemaakt is en bewaar het als platte tekst (UTF-8) of als "
            "Word-document (.docx).",
            "Open it in the program it was made with and save it as plain text (UTF-8), or as a Word document (.docx).",
        ),
    )


def refuse_endless(text: str, path: str) -> None:
    """Raises Trouble `too_large` where a text has more lines than a manuscript can have."""
    if count_lines(text) > MAX_LINES:
        raise Trouble(
            "too_large",
            Words(
                f"het bestand heeft meer dan {number(MAX_LINES, 'nl')} regels",
                f"the file has more than {number(MAX_LINES, 'en')} lines",
            ),
            path,
            Words("één manuscript", "one manuscript"),
            Words(
                "Geef de verhalen los; is het een tabel met gegevens, geef dan het verhaal dat erop berust.",
                "Give the stories apart; for a table of data, give the story that is based on it.",
            ),
        )


def western(data: bytes) -> str:
    """Bytes of which some are UTF-8 and some cp1252, each read as what it is."""
    return _NOT_ASCII.sub(_as_utf8, data).decode("utf-8")


def western_places(data: bytes, offsets: Sequence[int]) -> list[int]:
    """At which byte each of these characters of `western(data)` begins; the offsets in order."""
    found: list[int] = []
    byte = character = 0
    for match in _NOT_ASCII.finditer(data):
        one = match.lastgroup == "utf8"
        length = match.start() - byte + (1 if one else len(match[0]))
        while len(found) < len(offsets) and offsets[len(found)] < character + length:
            found.append(byte + offsets[len(found)] - character)
        byte, character = match.end(), character + length
    return found + [byte + offset - character for offset in offsets[len(found) :]]


def is_utf8(data: bytes) -> bool:
    """Whether these bytes are UTF-8 and mean something by it."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    if data.isascii():
        return True
    # Three bytes and more that are UTF-8 by accident are no accident: the first of them decides.
    return any(match.lastgroup != "western" or len(match[0]) != 2 for match in _NOT_ASCII.finditer(data))


def _as_utf8(match: re.Match[bytes]) -> bytes:
    if match.lastgroup == "utf8":
        return match[0]
    return match[0].decode("cp1252", "replace").encode("utf-8")


def _decoded(data: bytes, path: str) -> str:
    marked = marked_encoding(data)
    if marked:
        mark, encoding = marked
        if encoding != "utf-8":
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                name, byte = encoding[:6].upper(), len(mark) + error.start
                raise Trouble(
                    "damaged",
                    Words(
                        f"het bestand zegt dat het {name} is, maar breekt af of ontspoort bij byte {byte}",
                        f"the file says that it is {name} but breaks off or goes wrong at byte {byte}",
                    ),
                    path,
                    Words("een heel tekstbestand", "a whole text file"),
                    Words(
                        "Open het in een teksteditor, kijk of alles er is en bewaar het als UTF-8.",
                        "Open it in a text editor, look whether all of it is there, and save it as UTF-8.",
                    ),
                ) from None
        data = data[len(mark) :]
    return data.decode("utf-8") if is_utf8(data) else western(data)


def marked_encoding(data: bytes) -> tuple[bytes, str] | None:
    """The byte-order mark a file begins with and the encoding it stands for, or None."""
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    marks = (
        (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
    )  # fmt: skip
    return next((each for each in marks if data.startswith(each[0])), None)


def _empty(path: str) -> Trouble:
    return Trouble(
        "empty", Words("er staat niets in om te lezen", "there is nothing in it to read"), path,
        Words("een manuscript met tekst", "a manuscript with text"),
        Words(
            "Kijk of het goede bestand bewaard is; een bestand in de cloud is misschien nog niet opgehaald.",
            "Look whether the right file was saved; a file on a cloud drive may not have been fetched yet.",
        ),
    )
