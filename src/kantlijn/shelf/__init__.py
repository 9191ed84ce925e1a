"""Dated reference tables with their provenance: what every installation has on the shelf, and needs no network for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kantlijn.shelf.fixed import FIXED
from kantlijn.shelf.rates import ECB, LAW, Rates, open_rates


@dataclass(frozen=True, slots=True)
class Table:
    """Where a table comes from: how many rows, the ISO days of its first and last, its licence, and the SHA-256 of the
    file it was compiled from (of its own content where it was written by hand).
    """

    name: str
    title: str
    rows: int
    first: str
    last: str
    origin: str
    licence: str
    sha256: str


@dataclass(frozen=True)
class Shelf:
    """The tables in a folder. Each is opened when it is first asked for."""

    folder: Path

    @cached_property
    def rates(self) -> Rates:
        """Exchange rates. Raises Trouble where the table is missing or damaged."""
        return open_rates(self.folder / "ecb.bin")

    def tables(self) -> tuple[Table, ...]:
        """What is on the shelf, sorted by name."""
        return (_ecb(self.rates), _law())


def open_shelf(folder: Path | None = None) -> Shelf:
    """The shelf that comes with the program, or the one in another folder. Nothing is read yet."""
    return Shelf(folder or Path(__file__).parent / "data")


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
    )
