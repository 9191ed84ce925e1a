"""Bringing the exchange rates up to date: the one place of the program that may use a network, and only when it is asked to.

The bank's file is compiled as the one that ships is, tried, and put beside the desk's own tables.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from kantlijn.errors import Trouble, why
from kantlijn.shelf import desk
from kantlijn.shelf.rates import FILE, SHIPPED, Rates, latest_rates, open_rates
from kantlijn.words import Words

# The bank's own page of the reference rates links to it: every working day since 4 January 1999.
ADDRESS = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"
_SECONDS = 30
_MOST_BYTES = 20_000_000  # thirty times what it is after a quarter of a century
# What every file of the bank has quoted since 1999; one without is not that file.
_ALWAYS = ("USD", "GBP", "JPY", "CHF")
_REMEDY = Words(
    "Haal eurofxref-hist.zip op een andere computer op, en geef het met --from.",
    "Fetch eurofxref-hist.zip on another computer, and give it with --from.",
)


class Refreshed(NamedTuple):
    """Where the new rates are, and the ISO days of the last quotation: now, and before."""

    path: Path
    last: str
    before: str


def rates(folder: Path, file: Path | None = None) -> Refreshed:
    """Puts newer rates into the folder of the desk: from a file, else from the bank itself.

    Raises Trouble where there is no network, where the file is not the bank's, or where it is older than what is there.
    """
    archive = _fetched() if file is None else _read(file)
    where = str(file or ADDRESS)
    compiled = _compiled(archive, where)
    target = folder / FILE
    now = latest_rates(SHIPPED, folder)
    fresh = _opened(compiled, folder, where)
    before, last = now.provenance["last"], fresh.provenance["last"]
    if last < before or not set(now.columns) <= set(fresh.columns) or fresh.days[0] != now.days[0]:
        raise Trouble(
            "outdated",
            Words(f"deze koersen lopen tot {last}, die van de plank tot {before}",
                  f"these rates end on {last}, those on the shelf on {before}"),
            where,
            Words("de hele reeks sinds 1999, tot een latere dag", "the whole series since 1999, up to a later day"),
            _REMEDY,
        )  # fmt: skip
    desk.put(target, compiled)
    return Refreshed(target, last, before)


def _compiled(archive: bytes, where: str) -> bytes:
    import zipfile

    from kantlijn.shelf import ecb

    try:
        return ecb.compile_rates(archive)
    except (zipfile.BadZipFile, ValueError, ArithmeticError, IndexError, KeyError, EOFError) as error:
        raise Trouble(
            "bad_table",
            Words(f"dit is niet het koersbestand van de ECB ({error})", f"this is not the ECB's file of rates ({error})"),
            where,
            Words("eurofxref-hist.zip, zoals de bank het publiceert", "eurofxref-hist.zip, as the bank publishes it"),
            _REMEDY,
        ) from None


def _opened(compiled: bytes, folder: Path, where: str) -> Rates:
    """The compiled table, tried as the checks will use it before it takes the place of the other."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        beside = Path(name) / FILE
        beside.write_bytes(compiled)
        fresh = open_rates(beside)
        missing = [code for code in _ALWAYS if code not in fresh.columns]
        if missing or any(later <= earlier for earlier, later in zip(fresh.days, fresh.days[1:], strict=False)):
            raise Trouble(
                "bad_table", Words("er ontbreken dagen of munten", "days or currencies are missing"), where,
                ", ".join(_ALWAYS), _REMEDY,
            )  # fmt: skip
        return fresh


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        reason = why(error)
        raise Trouble(
            "unreadable", Words(f"is niet te lezen ({reason.nl})", f"cannot be read ({reason.en})"), str(file),
            Words("eurofxref-hist.zip, zoals de bank het publiceert", "eurofxref-hist.zip, as the bank publishes it"),
        ) from None  # fmt: skip


def _fetched() -> bytes:
    import urllib.request

    try:
        with urllib.request.urlopen(ADDRESS, timeout=_SECONDS) as answer:
            data: bytes = answer.read(_MOST_BYTES)
    except OSError as error:  # no network, no such name, no answer in time, refused
        own = str(getattr(error, "reason", error))
        raise Trouble(
            "offline",
            Words(f"de Europese Centrale Bank is niet te bereiken ({own})",
                  f"the European Central Bank cannot be reached ({own})"),
            ADDRESS,
            Words("een computer met een verbinding, of een bestand", "a computer that is connected, or a file"),
            _REMEDY,
        ) from None  # fmt: skip
    return data
