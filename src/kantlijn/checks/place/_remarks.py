"""The row of a table that a remark on a place leans on."""

from __future__ import annotations

from kantlijn.finding import Reference
from kantlijn.shelf.records import Country, Place


def of_place(place: Place, words: str, value: float | None = None) -> Reference:
    """The row of the gazetteer: the name, its country or region, and the date of the table."""
    row = f"{words} ({place.region or place.country})"
    return Reference(place.source.table, row, place.source.date, place.source.origin, value)


def of_country(country: Country, value: float | None = None) -> Reference:
    """The row of the table of countries."""
    return Reference(country.source.table, country.code, country.source.date, country.source.origin, value)
