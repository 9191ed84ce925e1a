"""The reference rates of the European Central Bank as the bank publishes them, made into a file that is opened, not parsed.

The layout, all little-endian (`kantlijn.shelf.rates` reads it):

    8 bytes   "KLRATES1"
    u32 u32 u32  length of the provenance text, number of days, number of currencies
    text      provenance, UTF-8, lines of key TAB value, padded with spaces to a multiple of four
    16 bytes  per currency: 3 letters, decimals (u8), then u32: first row, rows, offset of its column in the file
    u32       per day: proleptic ordinal, rising
    i32       per currency and row: units of it per euro times 10 to its decimals; 0 = not quoted that day
"""

from __future__ import annotations

import csv
import hashlib
import io
import struct
import zipfile
from datetime import date
from decimal import Decimal


def compile_rates(archive: bytes) -> bytes:
    """The compiled table of one eurofxref-hist.zip."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        (name,) = opened.namelist()
        table = opened.read(name)
    header, *lines = csv.reader(io.StringIO(table.decode("ascii")))
    lines.sort()
    days = [date.fromisoformat(line[0]).toordinal() for line in lines]
    codes = sorted((code.strip(), i) for i, code in enumerate(header) if i and code.strip())
    columns = [(code, [_quote(line[i]) for line in lines]) for code, i in codes]
    provenance = "\n".join(
        f"{key}\t{value}"
        for key, value in (
            ("name", "Euro foreign exchange reference rates"),
            ("origin", "European Central Bank, " + name),
            ("licence", "ECB statistics may be reused free of charge when the source is named"),
            ("sha256", hashlib.sha256(table).hexdigest()),
            ("first", lines[0][0]),
            ("last", lines[-1][0]),
            ("rows", str(len(lines))),
        )
    ).encode()
    provenance += b" " * (-len(provenance) % 4)
    offset = 8 + 12 + len(provenance) + 16 * len(columns) + 4 * len(days)
    directory, body = b"", b""
    for code, quotes in columns:
        quoted = [row for row, quote in enumerate(quotes) if quote is not None]
        first, count = quoted[0], quoted[-1] - quoted[0] + 1
        present = quotes[first : first + count]
        decimals = max(_decimals(quote) for quote in present if quote is not None)
        directory += struct.pack("<3sBIII", code.encode("ascii"), decimals, first, count, offset + len(body))
        body += struct.pack(f"<{count}i", *(0 if quote is None else int(quote.scaleb(decimals)) for quote in present))
    sizes = struct.pack("<III", len(provenance), len(days), len(columns))
    return b"KLRATES1" + sizes + provenance + directory + struct.pack(f"<{len(days)}I", *days) + body


def _quote(cell: str) -> Decimal | None:
    if cell.strip() in ("", "N/A"):
        return None
    quote = Decimal(cell)
    if quote <= 0:
        raise ValueError(f"a rate of {cell}")
    return quote


def _decimals(quote: Decimal) -> int:
    return max(0, -int(quote.normalize().as_tuple().exponent))
