"""A PDF with objects added behind its last byte, as its standard has it (an incremental update): all that was there stays
as it was, byte for byte, so that signatures go on holding for what was signed and taking the update off gives the file back.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

_START = re.compile(rb"startxref\s+(\d{1,12})\s+%%EOF")
_STREAM = re.compile(rb"\d{1,10}\s+\d{1,5}\s+obj\b")
_TAIL = 4096  # bytes in which the last cross-reference is named: readers look in 1,024, some files have junk behind it
_MARK = re.compile(rb"\n%Kantlijn: remarks on the first (\d{1,12}) bytes\n")


@dataclass(frozen=True, slots=True)
class Added:
    """An object as it stands in a file: its number and generation, and what stands between `obj` and `endobj`."""

    number: int
    generation: int
    body: bytes


def without(data: bytes) -> bytes:
    """The file without the update of an earlier run, where nobody added anything behind that; else the file itself."""
    *_, last = [None, *_MARK.finditer(data)]
    if last is None or int(last[1]) != last.start():
        return data
    tail = data[last.start() :]
    return data[: last.start()] if tail.count(b"%%EOF") == 1 and tail.endswith(b"%%EOF\n") else data


def written(thing: pikepdf.Object) -> Added:
    """An object of an open file as it is written. Its strings must not need to be encrypted."""
    import pikepdf

    number, generation = thing.objgen
    if not isinstance(thing, pikepdf.Stream):
        return Added(number, generation, thing.unparse(resolved=True))
    raw = thing.read_raw_bytes()
    about = pikepdf.Dictionary(dict(thing.stream_dict.items()))
    about.Length = len(raw)
    return Added(number, generation, about.unparse() + b"\nstream\n" + raw + b"\nendstream")


def appended(data: bytes, trailer: pikepdf.Object, objects: Iterable[Added]) -> bytes | None:
    """The file with objects added or replaced. None where its own cross-reference is not where it says, so that readers
    have to guess their way through the file and would not see what is added.
    """
    starts = list(_START.finditer(data, max(0, len(data) - _TAIL)))
    before = int(starts[-1][1]) if starts else len(data)
    table = data.startswith(b"xref", before)
    if not data.startswith(b"%PDF-") or not (table or _STREAM.match(data, before)):
        return None
    mark = b"\n%%Kantlijn: remarks on the first %d bytes\n" % len(data)
    parts, places = [mark], []
    length = len(data) + len(mark)
    ordered = sorted(objects, key=lambda each: each.number)
    for each in ordered:
        part = b"%d %d obj\n%s\nendobj\n" % (each.number, each.generation, each.body)
        places.append((each.number, each.generation, length))
        parts.append(part)
        length += len(part)
    size = max(int(trailer.get("/Size", 0)), ordered[-1].number + 1)
    names = _names(trailer, hashlib.md5(b"".join(parts), usedforsecurity=False).digest())
    names += b" /Prev %d" % before
    closing = _table(places, size, names) if table else _stream([*places, (size, 0, length)], size, names)
    return b"".join((data, *parts, closing, b"startxref\n%d\n%%%%EOF\n" % length))


def _names(trailer: pikepdf.Object, digest: bytes) -> bytes:
    said = []
    for key in ("/Root", "/Info"):
        thing = trailer.get(key)
        if thing is not None and thing.is_indirect:
            said.append(b"%s %d %d R" % (key.encode(), *thing.objgen))
    identity = trailer.get("/ID")
    if identity is not None and len(identity) == 2:
        said.append(b"/ID [ <%s> <%s> ]" % (bytes(identity[0]).hex().encode(), digest.hex().encode()))
    return b" ".join(said)


def _sections(places: Sequence[tuple[int, int, int]]) -> Iterator[list[tuple[int, int, int]]]:
    """The places in runs of objects with successive numbers."""
    for _, run in groupby(enumerate(places), key=lambda pair: pair[1][0] - pair[0]):
        yield [place for _, place in run]


def _table(places: Sequence[tuple[int, int, int]], size: int, names: bytes) -> bytes:
    rows = [b"xref\n0 1\n0000000000 65535 f \n"]
    for run in _sections(places):
        rows.append(b"%d %d\n" % (run[0][0], len(run)))
        rows += (b"%010d %05d n \n" % (offset, generation) for _, generation, offset in run)
    return b"".join(rows) + b"trailer\n<< /Size %d %s >>\n" % (size, names)


def _stream(places: Sequence[tuple[int, int, int]], size: int, names: bytes) -> bytes:
    index = b" ".join(b"%d %d" % (run[0][0], len(run)) for run in _sections(places))
    rows = b"".join(
        b"\x01" + offset.to_bytes(5, "big") + generation.to_bytes(2, "big") for _, generation, offset in places
    )
    about = b"<< /Type /XRef /Size %d /W [ 1 5 2 ] /Index [ %s ] %s /Length %d >>" % (size + 1, index, names, len(rows))
    return b"%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\n" % (size, about, rows)
