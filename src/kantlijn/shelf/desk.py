"""The desk's part of the shelf: a folder of tables, each a file `NAME.csv` (own.py), and rates that were fetched later."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kantlijn.errors import Trouble, did_you_mean, why
from kantlijn.shelf.records import HouseName, Office, OwnRate, Person, Population, Statistic
from kantlijn.words import Words

if TYPE_CHECKING:
    from kantlijn.shelf.own import OwnTable

SUFFIX = ".csv"
Record = TypeVar("Record")


def key(name: str) -> str:
    """What a name is looked up by: in lower case, white space folded."""
    return " ".join(name.casefold().split())


@dataclass(frozen=True)
class Desk:
    """The tables that a desk added. The folder need not exist; nothing is read before it is asked for."""

    folder: Path | None = None

    @cached_property
    def tables(self) -> tuple[OwnTable, ...]:
        """All of them, sorted by name. Raises Trouble where one cannot be read."""
        if self.folder is None or not self.folder.is_dir():
            return ()
        from kantlijn.shelf import own  # most desks have no tables of their own

        return tuple(own.read(path) for path in sorted(self.folder.glob("*" + SUFFIX)))

    @cached_property
    def people(self) -> Mapping[str, tuple[Person, ...]]:
        """By name, as `key` has it: everybody who goes by it."""
        return _grouped((key(row.name), row) for row in self._rows(Person))

    @cached_property
    def offices(self) -> tuple[Office, ...]:
        """Who held which office, in the order of the tables."""
        return self._rows(Office)

    @cached_property
    def populations(self) -> Mapping[str, tuple[Population, ...]]:
        """By place, as `key` has it: every year that is known."""
        return _grouped((key(row.place), row) for row in self._rows(Population))

    @cached_property
    def names(self) -> tuple[HouseName, ...]:
        """How the desk writes names."""
        return self._rows(HouseName)

    @cached_property
    def series(self) -> Mapping[str, tuple[Statistic, ...]]:
        """By the name of the statistic, as `key` has it: every period that is known."""
        return _grouped((key(row.series), row) for row in self._rows(Statistic))

    @cached_property
    def rates(self) -> Mapping[str, tuple[OwnRate, ...]]:
        """By currency, as it stands in the table."""
        return _grouped((row.currency, row) for row in self._rows(OwnRate))

    def _rows(self, record: type[Record]) -> tuple[Record, ...]:
        return tuple(row for table in self.tables for row in table.rows if isinstance(row, record))


def _grouped(rows: Iterable[tuple[str, Record]]) -> Mapping[str, tuple[Record, ...]]:
    found: dict[str, list[Record]] = {}
    for name, row in rows:
        found.setdefault(name, []).append(row)
    return {name: tuple(rows) for name, rows in found.items()}


def add(folder: Path, path: Path) -> OwnTable:
    """Registers the table in a file: reads it whole, and copies it into the folder of the desk. A table of the same name is
    replaced. Raises Trouble where the file is not a table, or the folder cannot be written.
    """
    from kantlijn.shelf import own

    table = own.read(path)
    put(folder / (table.source.table + SUFFIX), path.read_bytes())
    return table


def put(target: Path, content: bytes) -> None:
    """Writes a file of the shelf: beside its place, and then renamed, so that nobody ever reads half of one."""
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        beside.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _unwritable(target.parent, error) from None


def remove(folder: Path, name: str) -> Path:
    """Takes a table of the desk off the shelf, and says which file that was. Raises Trouble where there is none."""
    files = {path.stem: path for path in sorted(folder.glob("*" + SUFFIX))} if folder.is_dir() else {}
    if name not in files:
        from kantlijn.shelf import own

        near = own.near_miss(name, tuple(files))
        raise Trouble(
            "unknown_table",
            Words(f"de redactie heeft geen tabel die “{name}” heet", f"the desk has no table called “{name}”"),
            str(folder),
            ", ".join(files) or Words("helemaal geen tabel", "no table at all"),
            did_you_mean(near) if near else Words("`kantlijn shelf` noemt ze.", "`kantlijn shelf` lists them."),
        )
    try:
        files[name].unlink()
    except OSError as error:
        raise _unwritable(folder, error) from None
    return files[name]


def _unwritable(folder: Path, error: OSError) -> Trouble:
    reason = why(error)
    return Trouble(
        "unwritable",
        Words(f"in deze map is niet te schrijven ({reason.nl})", f"this folder cannot be written ({reason.en})"),
        str(folder),
        Words("een map waarin u mag schrijven", "a folder you may write in"),
        Words("Zet een andere map in kantlijn.toml: shelf = \"…\".", "Put another folder in kantlijn.toml: shelf = \"…\"."),
    )  # fmt: skip
