"""Opening a packed table of the shelf: a file that is mapped into memory and looked into, never parsed.

All of them have the same head, little-endian: 8 bytes that name the layout, the length of the provenance (u32), how many
sections there are (u32), for each its start and length (u32 u32), then the provenance, lines of key TAB value.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kantlijn.language import lists
from kantlijn.shelf.records import Source
from kantlijn.words import Words

_MADE_BY = "compile_places.py"


@dataclass(frozen=True, eq=False)
class Packed:
    """An opened file: what it says of itself, and its sections."""

    provenance: Mapping[str, str]
    sections: Sequence[memoryview] = field(repr=False)

    def source(self, table: str) -> Source:
        """Where the rows of the table come from."""
        told = self.provenance
        return Source(table, told["title"], told["origin"], told["licence"], told["date"])


def opened(path: Path, magic: bytes, about: Words) -> Packed:
    """The packed table in a file; `about` says what table that is. Raises Trouble where it is not one."""
    buffer = memoryview(lists.opened(path, magic, about, _MADE_BY))
    length, count = struct.unpack_from("<II", buffer, 8)
    if len(buffer) < 16 + 8 * count + length:
        raise lists.damaged(path, about, _MADE_BY)
    bounds = list(struct.iter_unpack("<II", buffer[16 : 16 + 8 * count]))
    if len(buffer) != max((start + size for start, size in bounds), default=0):
        raise lists.damaged(path, about, _MADE_BY)
    text = bytes(buffer[16 + 8 * count : 16 + 8 * count + length]).decode()
    told = dict(line.split("\t", 1) for line in text.splitlines() if line)
    return Packed(told, [buffer[start : start + size] for start, size in bounds])


def packed(magic: bytes, provenance: Mapping[str, str], sections: Sequence[bytes]) -> bytes:
    """The bytes of such a file; each section starts at a multiple of four."""
    text = "".join(f"{name}\t{value}\n" for name, value in provenance.items()).encode()
    at = 16 + 8 * len(sections) + len(text)
    bounds, body = b"", b""
    for section in sections:
        body += b"\0" * (-(at + len(body)) % 4)
        bounds += struct.pack("<II", at + len(body), len(section))
        body += section
    return magic + struct.pack("<II", len(text), len(sections)) + bounds + text + body
