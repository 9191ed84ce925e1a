"""The bytes of a text file with something taken out or put in, and all the others as they were: its encoding, its
byte-order mark, its line ends, and what is odd about it.
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from kantlijn.manuscript.decode import is_utf8, marked_encoding, western_places

_SIGNS = {"−": "–", "≠": "!=", "≈": "~", "→": "–"}  # of calculations; other letters lose their accents


@dataclass(frozen=True, slots=True)
class Edit:
    """A span of the decoded text and what comes in its place."""

    start: int
    end: int
    put: str


def applied(text: str, edits: Sequence[Edit]) -> str:
    """The text with its edits, which are in order and do not overlap."""
    parts, end = [], 0
    for edit in edits:
        parts += [text[end : edit.start], edit.put]
        end = edit.end
    return "".join((*parts, text[end:]))


def edited(data: bytes, text: str, edits: Sequence[Edit], declared: str | None = None) -> bytes:
    """The same for a file and the text that was read from it; `declared` is the encoding a web page said it is in, where
    it was read by that. Characters that its encoding does not have are put as near as it can.
    """
    ends = [offset for edit in edits for offset in (edit.start, edit.end)]
    places = iter(_places(data, text, ends, declared))
    encoding = _encoding(data, declared)
    parts, end = [], 0
    for edit, first, last in zip(edits, places, places, strict=True):
        parts += [data[end:first], _encoded(edit.put, encoding)]
        end = last
    return b"".join((*parts, data[end:]))


def _places(data: bytes, text: str, offsets: Sequence[int], declared: str | None) -> list[int]:
    """At which byte each character begins; the offsets in order."""
    marked = marked_encoding(data)
    if marked is None and not is_utf8(data):
        return _by_decoding(data, offsets, declared) if declared else western_places(data, offsets)
    mark, encoding = marked or (b"", "utf-8")
    if encoding == "utf-8" and not is_utf8(data[len(mark) :]):
        return [len(mark) + place for place in western_places(data[len(mark) :], offsets)]
    found, byte, character = [], len(mark), 0
    for offset in offsets:
        byte += len(text[character:offset].encode(encoding))
        character = offset
        found.append(byte)
    return found


def _by_decoding(data: bytes, offsets: Sequence[int], encoding: str) -> list[int]:
    """The same in any encoding, by looking at which bytes a character comes out."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    found: list[int] = []
    character = begin = 0
    for byte in range(len(data)):
        while len(found) < len(offsets) and offsets[len(found)] <= character:
            found.append(begin)
        out = decoder.decode(data[byte : byte + 1])
        if out:
            character += len(out)
            begin = byte + 1
    return found + [len(data)] * (len(offsets) - len(found))


def _encoding(data: bytes, declared: str | None) -> str:
    marked = marked_encoding(data)
    if marked is not None or is_utf8(data):
        return marked[1] if marked else "utf-8"
    return declared or "cp1252"


def _encoded(put: str, encoding: str) -> bytes:
    try:
        return put.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_nearest(character, encoding) for character in put).encode(encoding, "replace")


def _nearest(character: str, encoding: str) -> str:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return _SIGNS.get(character) or unicodedata.normalize("NFKD", character)[:1]
    return character
