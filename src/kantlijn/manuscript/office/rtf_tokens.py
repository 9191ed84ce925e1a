"""Rich Text Format taken apart: groups, control words, and the bytes of the text in them, each with its place."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

# The standard lets a control word have 32 letters and a number of 10 digits; one space behind it is part of it.
_TOKEN = re.compile(
    rb"\\(?:(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|'(?P<byte>[0-9a-fA-F]{2})|(?P<symbol>[^a-zA-Z]))"
    rb"|(?P<open>\{)|(?P<close>\})|(?P<line>[\r\n]+)|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
Sort: TypeAlias = Literal["word", "byte", "symbol", "open", "close", "line", "text"]

# The encodings of fonts by their character set, as Windows numbers these. 0 and 1 say nothing: the document's is meant.
CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 255: "cp850",
}  # fmt: skip
SYMBOLS = 2
"""The character set of fonts of pictures (Symbol, Wingdings), whose letters are no letters."""
_WIDE = ("cp932", "cp949", "cp936", "cp950", "utf_8")  # in which a character may take more than one byte


@dataclass(frozen=True, slots=True)
class Token:
    """A part of the file from `start` up to `end`, in bytes: the opening or end of a group, a control word with its number,
    one character by its byte, or a stretch of text.
    """

    sort: Sort
    value: bytes
    number: int | None
    start: int
    end: int


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file, in order, with raw data (\\bin) passed over. One that cannot be is the end of it."""
    at = 0
    while match := _TOKEN.match(data, at):
        sort: Sort = match.lastgroup if match.lastgroup != "number" else "word"  # type: ignore[assignment]
        at = match.end()
        number = int(match["number"]) if match["number"] else None
        if match["word"] == b"bin":
            at = min(len(data), at + max(0, number or 0))
        yield Token(sort, match[sort], number, match.start(), at)


def encoding_of(page: int) -> str | None:
    """Python's name of a code page by its number, or None where it knows none of that number."""
    name = {10000: "mac_roman", 65001: "utf_8"}.get(page, f"cp{page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return None
    return name


class Decoder:
    """Bytes become characters one by one, in encodings in which some take more than one byte."""

    def __init__(self) -> None:
        self._pending = b""
        self._start = 0

    def take(self, byte: bytes, at: int, encoding: str) -> tuple[str, int]:
        """The character that a byte completes and where in the file that character starts; no character where more
        bytes are to come.
        """
        start = self._start if self._pending else at
        whole = self._pending + byte
        self._pending = b""
        try:
            return whole.decode(encoding), start
        except UnicodeDecodeError:
            if encoding in _WIDE and len(whole) < 4:
                self._pending, self._start = whole, start
                return "", start
            return whole.decode(encoding, "replace")[:1], start

    @property
    def waits(self) -> bool:
        """Whether the last byte was the first of a character of more."""
        return bool(self._pending)

    def drop(self) -> None:
        """Forgets a character of which no more bytes come."""
        self._pending = b""
