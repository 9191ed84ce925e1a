"""Looks whether a PDF file unpacks to more than a manuscript can be, before anything is made of it.

pdfium unpacks a stream whole, and what is on a page takes up to eighty times the size of its operators once it is parsed
(measured: 10 MB of the shortest operator take 0.8 GB and five seconds). What is allowed here bounds the memory of reading a
file to 1.5 GB at the very worst; a real proof of 300 pages unpacks to 5 MB and takes 100 MB. Images are not counted: they
are never unpacked. Fonts may be larger than pages, as they are not parsed that way.
"""

from __future__ import annotations

import re
import zlib

from kantlijn.errors import Trouble
from kantlijn.words import Words

MAX_CONTENT = 16 * 1024 * 1024
"""The largest stream that may be what is on a page, in bytes; a newspaper page with a map has 3 MB."""
MAX_STREAM = 64 * 1024 * 1024
"""The largest stream of any other kind, in bytes; a Chinese font has 20 MB."""
MAX_STREAMS = 256 * 1024 * 1024
"""All that is looked at together, in bytes."""
# Nothing of that size fits in less: deflate does at most 1,032 to 1, so only larger streams need to be looked at.
_SMALLEST = MAX_CONTENT // 1032
_STREAM = re.compile(rb"stream\r?\n")
_DICTIONARY = 2048  # bytes before a stream within which what it is stands
_STEP = 1024 * 1024
_CHAIN = 8  # filters one after another; real files have one or two
# A font, a colour profile, metadata, objects packed together; what is on a page says nothing of the kind.
_OTHER = re.compile(rb"/Length1\b|/Subtype\s*/(?!Form\b)\w|/Type\s*/(?!XObject\b|Pattern\b)\w|/N\s+\d")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_FLATE = re.compile(rb"/Fl(?:ateDecode)?\b")


def refuse_bombs(data: bytes, path: str) -> None:
    """Raises Trouble `bomb` for a file with a stream that unpacks to more than a manuscript can be."""
    total = 0
    end = 0
    for match in _STREAM.finditer(data):
        if match.start() < end or data[match.start() - 3 : match.start()] == b"end":
            continue
        head = data[max(0, match.start() - _DICTIONARY) : match.start()]
        head = head[head.rfind(b" obj") + 1 :]
        filters = len(_FLATE.findall(head))
        end = data.find(b"endstream", match.end())
        end = len(data) if end < 0 else end
        # Of a stream with more than one filter the first pass may already be small.
        if not filters or (filters == 1 and (end - match.end() < _SMALLEST or _IMAGE.search(head))):
            if not filters and not _OTHER.search(head) and end - match.end() > MAX_CONTENT:
                break
            continue
        most = MAX_STREAM if _OTHER.search(head) else MAX_CONTENT
        total += _unpacked(data[match.end() : end], min(filters, _CHAIN), most)
        if total > MAX_STREAMS:
            break
    else:
        return
    raise Trouble(
        "bomb",
        Words("het pakt uit tot meer dan een manuscript kan zijn", "it unpacks to more than a manuscript can be"),
        path,
        Words("een gewone drukproef", "an ordinary page proof"),
        Words(
            "Vertrouw dit bestand niet, of bewaar de PDF opnieuw in een ander programma.",
            "Do not trust this file, or save the PDF anew in another program.",
        ),
    )


def _unpacked(packed: bytes, filters: int, most: int) -> int:
    """The size that a stream unpacks to, in bytes; enough to be refused where that is more than `most`."""
    largest = 0
    for step in range(filters):
        unpacking = zlib.decompressobj()
        kept: list[bytes] = []
        size = 0
        left = packed
        try:
            while left and size <= most:
                part = unpacking.decompress(left, _STEP)
                size += len(part)
                if step + 1 < filters:
                    kept.append(part)
                left = unpacking.unconsumed_tail
                if not part and not left:
                    break
        except zlib.error:
            pass
        largest = max(largest, size)
        if size > most:
            return MAX_STREAMS + 1
        packed = b"".join(kept)
    return largest
