"""Dated reference tables with their provenance: those that every installation has on the shelf, and those that a desk
added to it. Neither needs a network.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from kantlijn.shelf.countries import Countries, open_countries
from kantlijn.shelf.desk import Desk
from kantlijn.shelf.fixed import FIXED
from kantlijn.shelf.packed import Packed
from kantlijn.shelf.places import Places, open_places
from kantlijn.shelf.rates import ECB, LAW, SHIPPED, Rates, latest_rates
from kantlijn.shelf.records import Source


class Table(NamedTuple):
    """Where a table comes from: how many rows, the ISO days of its first and last, its licence, and the SHA-256 of the
    file it was compiled from (of its own content where it was written by hand, or by the desk: `own`).
    """

    name: str
    title: str
    rows: int
    first: str
    last: str
    origin: str
    licence: str
    sha256: str
    kind: str
    own: bool = False


@dataclass(frozen=True)
class Shelf:
    """The tables in the folder that comes with the program, and those of the desk. Each is opened when it is first asked
    for: what no check asks for costs nothing.
    """

    folder: Path
    desk: Desk = field(default_factory=Desk)

    @cached_property
    def rates(self) -> Rates:
        """Exchange rates: those that `kantlijn shelf refresh` fetched, unless the program came with newer ones. Raises Trouble
        where the table is missing or damaged.
        """
        return latest_rates(self.folder, self.desk.folder, self.desk.rates)

    @cached_property
    def places(self) -> Places:
        """Towns and villages. Raises Trouble where the table is missing or damaged."""
        return open_places(self.folder / "places.bin")

    @cached_property
    def countries(self) -> Countries:
        """Countries and territories. Raises Trouble where the table is missing or damaged."""
        return open_countries(self.folder / "countries.bin")

    def tables(self) -> tuple[Table, ...]:
        """What is on the shelf: what comes with the program, sorted by name, and then what the desk added."""
        countries, places = self.countries, self.places
        return (
            _packed("countries", countries.source, countries.packed),
            _ecb(self.rates),
            _law(),
            _packed("places", places.source, places.packed),
            *_of_desk(self.desk),
        )


def open_shelf(folder: Path | None = None, own: Path | None = None) -> Shelf:
    """The shelf that comes with the program, or the one in another folder; `own` is the folder of the desk's own tables.
    Nothing is read yet.
    """
    return Shelf(folder or SHIPPED, Desk(own))


def _ecb(rates: Rates) -> Table:
    told = rates.provenance
    return Table(
        ECB,
        told["name"],
        int(told["rows"]),
        told["first"],
        told["last"],
        told["origin"],
        told["licence"],
        told["sha256"],
        "rates",
    )


def _packed(kind: str, source: Source, packed: Packed) -> Table:
    rows, sha256 = int(packed.provenance["rows"]), packed.provenance["sha256"]
    return Table(
        source.table, source.title, rows, source.date, source.date, source.origin, source.licence, sha256, kind
    )


def _law() -> Table:
    import hashlib
    from datetime import date

    lines = [f"{code}\t{fixed.per_euro}\t{fixed.since}\t{fixed.law}" for code, fixed in FIXED.items()]
    days = [date.fromordinal(fixed.since).isoformat() for fixed in FIXED.values()]
    return Table(
        LAW,
        "Conversion rates of the currencies that went into the euro",
        len(FIXED),
        min(days),
        max(days),
        "Council Regulation (EC) No 2866/98 and its amendments",
        "Law: no copyright",
        hashlib.sha256("\n".join(lines).encode()).hexdigest(),
        "rates",
    )


def _of_desk(desk: Desk) -> list[Table]:
    return [
        Table(
            table.source.table, table.source.title, len(table.rows), table.source.date, table.source.date,
            table.source.origin, table.source.licence, table.sha256, table.kind, own=True,
        )
        for table in desk.tables
    ]  # fmt: skip
