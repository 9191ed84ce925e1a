"""A desk's own table: a CSV file with its provenance above it, in TOML between two lines of plusses.

    +++
    kind = "people"
    title = "Raadsleden"
    origin = "Griffie van de gemeente"
    licence = "own"
    date = 2026-01-15
    +++
    name,born,died,role
    Mina Terpstra,1961-04-02,,raadslid

Cells are parted by commas, semicolons or tabs, whatever the line with the names of the columns has; several spellings in
one cell by "|". A date is a day, a month or a year.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import MINYEAR, date
from pathlib import Path
from typing import Any, NamedTuple

from kantlijn.errors import Trouble, did_you_mean, why
from kantlijn.shelf.columns import KINDS, Column, Kind
from kantlijn.shelf.records import Days, Source
from kantlijn.words import Said, Words

FENCE = "+++"
HEADER = ("kind", "name", "title", "origin", "licence", "date")
_REQUIRED = ("kind", "origin", "licence", "date")
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?")
# Names that the tables of the program have.
TAKEN = frozenset({"ecb", "fixed", "places", "countries", "regions"})
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_HELP = Words("docs/shelf.md heeft een voorbeeld van elke soort.", "docs/shelf.md has an example of each kind.")


class OwnTable(NamedTuple):
    """A table of the desk that has been read: its rows are records of one kind. `sha256` is of the file as it stands."""

    source: Source
    kind: str
    rows: tuple[Any, ...]
    sha256: str


def read(path: Path) -> OwnTable:
    """The table in a file. Raises Trouble where it is not one: which line, what stands there, what was expected."""
    import hashlib

    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = why(error)
        raise Trouble(
            "unreadable", Words(f"is niet te lezen ({reason.nl})", f"cannot be read ({reason.en})"), str(path),
            Words("een tabel: een CSV-bestand met een kop", "a table: a CSV file with a header"), _HELP,
        ) from None  # fmt: skip
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise Trouble(
            "bad_table", Words("is geen UTF-8", "is not UTF-8"), f"{path}:{line}",
            remedy=Words("Bewaar het opnieuw als ‘CSV UTF-8’.", "Save it again as “CSV UTF-8”."),
        ) from None  # fmt: skip
    header, body, first_line = _parted(path, text)
    kind, source = _provenance(path, header)
    rows = _rows(path, kind, body, first_line, source)
    return OwnTable(source, kind.name, rows, hashlib.sha256(raw).hexdigest())


def _parted(path: Path, text: str) -> tuple[Mapping[str, Any], str, int]:
    """The header, the table below it, and the number of the table's first line."""
    import tomllib

    lines = text.split("\n")
    fences = [number for number, line in enumerate(lines[:60]) if line.strip().strip(",;\t") == FENCE][:2]
    if len(fences) < 2 or any(line.strip() for line in lines[: fences[0]]):
        raise _bad(
            f"{path}:1", Words("boven de tabel staat geen kop", "there is no header above the table"),
            Words(f"een regel {FENCE}, regels als kind = \"people\", en weer {FENCE}",
                  f"a line {FENCE}, lines such as kind = \"people\", and again {FENCE}"),
        )  # fmt: skip
    # A spreadsheet that saved the file has filled its lines with separators, and doubled the marks in them.
    head = [_unquoted(line.rstrip(",;\t ")) for line in lines[fences[0] + 1 : fences[1]]]
    try:
        header = tomllib.loads("\n".join(head))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = fences[0] + 1 + int(found[1]) if found else fences[0] + 2
        raise _bad(
            f"{path}:{line}", Words(f"de kop is geen goede TOML ({error})", f"the header is not TOML ({error})"),
            Words('regels als naam = "waarde"', 'lines such as name = "value"'),
        ) from None  # fmt: skip
    return header, "\n".join(lines[fences[1] + 1 :]), fences[1] + 2


def _unquoted(line: str) -> str:
    if line.startswith('"') and line.endswith('"') and '""' in line:
        return line[1:-1].replace('""', '"')
    return line


def _provenance(path: Path, header: Mapping[str, Any]) -> tuple[Kind, Source]:
    where = f"{path}:1"
    for key in header:
        if key not in HEADER:
            near = near_miss(key, HEADER)
            raise Trouble(
                "unknown_key", Words(f"onbekende sleutel “{key}” in de kop", f"unknown key “{key}” in the header"),
                where, ", ".join(HEADER), did_you_mean(near) if near else _HELP,
            )  # fmt: skip
    for key in _REQUIRED:
        if not str(header.get(key, "")).strip():
            raise _bad(
                where, Words(f"de kop zegt niet wat “{key}” is", f"the header does not say “{key}”"),
                Words(f"een regel {key} = …", f"a line {key} = …"),
            )  # fmt: skip
    if str(header["kind"]) not in KINDS:
        near = near_miss(str(header["kind"]), tuple(KINDS))
        raise _bad(
            where, Words(f"een soort tabel “{header['kind']}” is er niet", f"there is no kind of table “{header['kind']}”"),
            ", ".join(KINDS), did_you_mean(near) if near else _HELP,
        )  # fmt: skip
    told = header["date"]
    day = told if isinstance(told, date) else _day(str(told))
    if day is None:
        raise _bad(
            where, Words(f"“{told}” is geen dag", f"“{told}” is no day"),
            Words("de dag waarop de tabel gold, zoals 2026-01-15", "the day the table was true, such as 2026-01-15"),
        )  # fmt: skip
    name = str(header.get("name") or path.stem).lower()
    if not _NAME.fullmatch(name) or name in TAKEN:
        raise _bad(
            where, Words(f"een tabel kan niet “{name}” heten", f"a table cannot be called “{name}”"),
            Words("letters, cijfers en streepjes, en geen naam van een tabel van het programma zelf",
                  "letters, digits and hyphens, and not the name of a table of the program itself"),
            Words('Zet een regel name = "…" in de kop.', 'Put a line name = "…" in the header.'),
        )  # fmt: skip
    kind = KINDS[header["kind"]]
    title = str(header.get("title") or name)
    return kind, Source(name, title, str(header["origin"]), str(header["licence"]), day.isoformat()[:10], own=True)


def _rows(path: Path, kind: Kind, body: str, first_line: int, source: Source) -> tuple[Any, ...]:
    import csv

    names = [column.name for column in kind.columns]
    head = next((line for line in body.split("\n") if line.strip()), "")
    parted_by = max(",;\t", key=lambda sign: sum(cell.strip().strip('"') in names for cell in head.split(sign)))
    reader = csv.reader(body.split("\n"), delimiter=parted_by, strict=True)
    order: list[Column] = []
    records: list[Any] = []
    try:
        for cells in reader:
            where = f"{path}:{first_line + reader.line_num - 1}"
            if not any(cell.strip() for cell in cells):
                continue
            if not order:
                order = _order(where, kind, [cell.strip() for cell in cells])
                continue
            records.append(_record(where, kind, order, cells, source, len(records) + 1))
    except csv.Error as error:
        where = f"{path}:{first_line + reader.line_num - 1}"
        raise _bad(
            where, Words(f"deze regel is geen CSV ({error})", f"this line is not CSV ({error})"),
            Words("cellen met een scheidingsteken ertussen, aanhalingstekens in paren",
                  "cells with a separator between them, quotation marks in pairs"),
        ) from None  # fmt: skip
    if not records:
        raise _bad(
            f"{path}:{first_line}", Words("de tabel heeft geen rijen", "the table has no rows"),
            Words("de namen van de kolommen en daaronder minstens één rij",
                  "the names of the columns and at least one row below"),
        )  # fmt: skip
    return tuple(records)


def _order(where: str, kind: Kind, head: Sequence[str]) -> list[Column]:
    known = {column.name: column for column in kind.columns}
    while head and not head[-1]:
        head = head[:-1]
    for name in head:
        if name not in known:
            near = near_miss(name, tuple(known))
            raise _bad(
                where, Words(f"onbekende kolom “{name}”", f"unknown column “{name}”"), ", ".join(known),
                did_you_mean(near) if near else _HELP,
            )  # fmt: skip
    twice = [name for name in known if list(head).count(name) > 1]
    missing = [column.name for column in kind.columns if column.required and column.name not in head]
    if twice or missing:
        name = (twice or missing)[0]
        told = Words(f"kolom “{name}” staat er twee keer", f"column “{name}” is there twice")
        raise _bad(
            where, told if twice else Words(f"kolom “{name}” ontbreekt", f"column “{name}” is missing"), ", ".join(known)
        )
    return [known[name] for name in head]


def _record(
    where: str, kind: Kind, order: Sequence[Column], cells: Sequence[str], source: Source, number: int
) -> Any:
    extra = [cell for cell in cells[len(order) :] if cell.strip()]
    if extra or len(cells) < len(order) - sum(not column.required for column in order):
        raise _bad(
            where, Words(f"deze rij heeft {len(cells)} cellen", f"this row has {len(cells)} cells"),
            ", ".join(column.name for column in order),
            Words("Staat er een scheidingsteken in een cel? Zet die dan tussen aanhalingstekens.",
                  "Is there a separator inside a cell? Put that cell in quotation marks."),
        )  # fmt: skip
    said = dict(zip((column.name for column in order), (cell.strip() for cell in cells), strict=False))
    fields = {column.field or column.name: _cell(where, column, said.get(column.name, "")) for column in kind.columns}
    for first, last in (("since", "until"), ("born", "died")):
        if fields.get(first) and fields.get(last) and fields[last].last < fields[first].first:
            raise _bad(
                where, Words(f"{fields[last]} ligt voor {fields[first]}", f"{fields[last]} is before {fields[first]}"),
                Words("eerst het begin, dan het eind", "the beginning first, then the end"),
            )  # fmt: skip
    return kind.record(**fields, source=source, row=number)


def _cell(where: str, column: Column, text: str) -> Any:
    if not text:
        if column.required:
            raise _bad(
                where, Words(f"“{column.name}” is leeg", f"“{column.name}” is empty"), _EXPECTED[column.sort]
            )
        return {"text": "", "country": "", "texts": ()}.get(column.sort)
    value = _value(column, text)
    if value is None:
        raise _bad(
            where, Words(f"“{text}” kan niet in kolom “{column.name}”", f"“{text}” cannot be in column “{column.name}”"),
            _EXPECTED[column.sort],
        )  # fmt: skip
    return value


def _value(column: Column, text: str) -> Any:
    if column.sort == "text":
        return " ".join(text.split())
    if column.sort == "texts":
        return tuple(" ".join(part.split()) for part in text.split("|") if part.strip())
    if column.sort == "days":
        return days(text)
    if column.sort == "year":
        return int(text) if _YEAR.fullmatch(text) and int(text) >= MINYEAR else None
    if column.sort in ("number", "rate"):
        number = float(text) if _NUMBER.fullmatch(text) else math.nan
        return number if math.isfinite(number) and (column.sort == "number" or number > 0) else None
    return text if re.fullmatch("[A-Z]{3}" if column.sort == "currency" else "[A-Z]{2}", text) else None


_EXPECTED: Mapping[str, Said] = {
    "text": Words("woorden", "words"),
    "texts": Words("woorden, met | ertussen", "words, with | between them"),
    "days": Words("een dag, een maand of een jaar: 1952-03-09, 1952-03 of 1952",
                  "a day, a month or a year: 1952-03-09, 1952-03 or 1952"),
    "year": Words("een jaar, zoals 2024", "a year, such as 2024"),
    "number": Words("cijfers met een punt voor de decimalen, zoals 12500 of 3.5",
                    "digits with a point before the decimals, such as 12500 or 3.5"),
    "rate": Words("een getal boven nul, met een punt voor de decimalen",
                  "a number above zero, with a point before the decimals"),
    "currency": Words("drie hoofdletters, zoals EUR", "three capitals, such as EUR"),
    "country": Words("twee hoofdletters, zoals NL", "two capitals, such as NL"),
}  # fmt: skip


def days(text: str) -> Days | None:
    """The days that a date of a table may mean: of a day, a month or a year; None where it is no date."""
    month = _MONTH.fullmatch(text)
    try:
        if _YEAR.fullmatch(text):
            return Days(date(int(text), 1, 1).toordinal(), date(int(text), 12, 31).toordinal())
        if month:
            year, number = int(month[1]), int(month[2])
            following = date(year + number // 12, number % 12 + 1, 1)
            return Days(date(year, number, 1).toordinal(), following.toordinal() - 1)
    except ValueError:
        return None
    day = _day(text)
    return Days(day.toordinal(), day.toordinal()) if day else None


def _day(text: str) -> date | None:
    if len(text) != 10:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def near_miss(name: str, known: Sequence[str]) -> str | None:
    """The one of the known names that was probably meant."""
    import difflib

    return next(iter(difflib.get_close_matches(name.lower(), known, 1, 0.5)), None)


def _bad(where: str, message: Words, expected: Said, remedy: Said = _HELP) -> Trouble:
    return Trouble("bad_table", message, where, expected, remedy)
