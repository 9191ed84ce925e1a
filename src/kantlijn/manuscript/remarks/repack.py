"""A packed file with some of its members changed, and all the others as they stand: not even unpacked.

zipfile can only write a member anew, which changes its bytes, or fails where one is damaged that nobody reads. So the
bytes of every other member are copied from where they lie, and only the list at the end is made again.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from kantlijn.manuscript.office.package import WORD, Kind, damaged
from kantlijn.words import Words

# The records of a zip file, as its specification (APPNOTE 4.3) has them.
_LOCAL = struct.Struct("<4s5H3L2H")
_LISTED = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_ZIP64 = 1  # the extra field for sizes that do not fit in four bytes
_FULL = 0xFFFFFFFF
_DEFLATED = 8
_UTF8_NAME = 0x800  # the flag for a name that is not ASCII; the others are about how the data was written
_EARLIEST = (0, 0x21)  # 1 January 1980, the first day that a zip file knows
_VERSION = 20  # what it takes to unpack a deflated member


@dataclass(frozen=True, slots=True)
class _Entry:
    """A member as it is listed: its record, its extra fields and its remark."""

    record: tuple[int, ...]
    name: bytes
    extra: bytes
    comment: bytes


def repacked(
    data: bytes, package: zipfile.ZipFile, changed: Mapping[str, bytes], path: str, kind: Kind = WORD
) -> bytes:
    """The file with these members changed, or added behind the others where it has no member of that name.

    `package` was opened on `data`. Raises Trouble `damaged` where the list of members cannot be followed.
    """
    if not changed:
        return data
    entries = _entries(data, package)
    members = package.filelist
    if len(entries) != len(members):
        raise damaged(Words("de inhoudsopgave van het pakket is kapot", "the list in the package is broken"), path, kind)
    end = min(package.start_dir, len(data))
    starts = sorted({min(max(0, member.header_offset), end) for member in members} | {end})
    stops = dict(pairwise(starts))
    fresh = {id(package.getinfo(name)): content for name, content in changed.items() if name in package.NameToInfo}
    out = [data[: starts[0]]]
    length = starts[0]
    moved: dict[int, int] = {}
    listed: dict[int, bytes] = {}
    order = sorted(range(len(members)), key=lambda number: (members[number].header_offset, number))
    for number in order:
        member, entry = members[number], entries[number]
        start = min(max(0, member.header_offset), end)
        if id(member) in fresh:
            local, listed[number] = _written(entry, fresh[id(member)], length)
            out.append(local)
            length += len(local)
        else:
            if start not in moved:
                moved[start] = length
                out.append(data[start : stops.get(start, end)])
                length += len(out[-1])
            listed[number] = _relisted(entry, moved[start])
    added = []
    for name in sorted(set(changed) - set(package.NameToInfo)):
        raw = name.encode("utf-8")
        blank = (_VERSION, _VERSION, 0 if raw.isascii() else _UTF8_NAME, _DEFLATED, *_EARLIEST, *[0] * 9, 0)
        local, record = _written(_Entry(blank, raw, b"", b""), changed[name], length)
        out.append(local)
        length += len(local)
        added.append(record)
    directory = b"".join([*(listed[number] for number in range(len(members))), *added])
    count = len(members) + len(added)
    out += [directory, _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), length, len(package.comment))]
    return b"".join([*out, package.comment])


def _entries(data: bytes, package: zipfile.ZipFile) -> list[_Entry]:
    entries: list[_Entry] = []
    at = package.start_dir
    while len(entries) < len(package.filelist) and data[at : at + 4] == b"PK\x01\x02" and at + _LISTED.size <= len(data):
        _, *record = _LISTED.unpack_from(data, at)
        sizes = record[9:12]
        at += _LISTED.size
        name, extra, comment = (data[at + sum(sizes[:n]) : at + sum(sizes[: n + 1])] for n in range(3))
        at += sum(sizes)
        entries.append(_Entry(tuple(record), name, extra, comment))
    return entries


def _written(entry: _Entry, content: bytes, offset: int) -> tuple[bytes, bytes]:
    """A member with new content, written at an offset: as it stands there, and as it is listed."""
    made_by, _, flags, method, time, day, *_, internal, external, _ = entry.record
    stored = method == zipfile.ZIP_STORED
    packed = content if stored else _deflated(content)
    head = (_VERSION, flags & _UTF8_NAME, method if stored else _DEFLATED, time, day, zlib.crc32(content), len(packed))
    local = _LOCAL.pack(b"PK\x03\x04", *head, len(content), len(entry.name), 0)
    listed = _LISTED.pack(
        b"PK\x01\x02", made_by, *head, len(content), len(entry.name), 0, len(entry.comment), 0, internal, external, offset
    )
    return local + entry.name + packed, listed + entry.name + entry.comment


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def _relisted(entry: _Entry, offset: int) -> bytes:
    """A member that stays as it is, listed at its new place."""
    record = list(entry.record)
    extra = entry.extra
    if record[-1] == _FULL:
        extra = _further(extra, sum(size == _FULL for size in (record[7], record[8])), offset)
    else:
        record[-1] = offset
    return _LISTED.pack(b"PK\x01\x02", *record) + entry.name + extra + entry.comment


def _further(extra: bytes, sizes: int, offset: int) -> bytes:
    """The extra fields with the place of a member in them changed, which comes behind its sizes."""
    at = 0
    while at + 4 <= len(extra):
        name, length = struct.unpack_from("<2H", extra, at)
        place = at + 4 + 8 * sizes
        if name == _ZIP64 and place + 8 <= len(extra):
            return extra[:place] + struct.pack("<Q", offset) + extra[place + 8 :]
        at += 4 + length
    return extra
