"""What a desk's own table may be: its kinds, and the columns of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from kantlijn.shelf.records import HouseName, Office, OwnRate, Person, Population, Statistic
from kantlijn.words import Words

Sort = Literal["text", "texts", "days", "year", "number", "rate", "currency", "country"]


class Column(NamedTuple):
    """A column of a table: what its cells hold, and whether each of them must hold it. `field` is what the record calls it,
    where that is something else.
    """

    name: str
    sort: Sort
    required: bool = False
    field: str = ""


class Kind(NamedTuple):
    """A kind of table: what it is about, its columns, and the record each row becomes."""

    name: str
    about: Words
    columns: tuple[Column, ...]
    record: Callable[..., Any]


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "people",
            Words("mensen met hun geboorte- en sterfdatum", "people with the days they were born and died"),
            (Column("name", "text", True), Column("born", "days"), Column("died", "days"), Column("role", "text")),
            Person,
        ),
        Kind(
            "offices",
            Words("wie welke functie bekleedde", "who held which office"),
            (
                Column("function", "text", True), Column("institution", "text"), Column("person", "text", True),
                Column("party", "text"), Column("from", "days", field="since"), Column("to", "days", field="until"),
            ),
            Office,
        ),
        Kind(
            "populations",
            Words("inwonertallen per jaar", "populations by year"),
            (
                Column("place", "text", True), Column("country", "country"), Column("region", "text"),
                Column("year", "year", True), Column("inhabitants", "number", True),
            ),
            Population,
        ),
        Kind(
            "names",
            Words("hoe de redactie een naam schrijft, en hoe niet", "how the desk writes a name, and how not"),
            (Column("right", "text", True), Column("wrong", "texts"), Column("note", "text")),
            HouseName,
        ),
        Kind(
            "series",
            Words("statistieken: een waarde per periode", "statistics: a value a period"),
            (
                Column("series", "text", True), Column("unit", "text"), Column("period", "days", True),
                Column("value", "number", True),
            ),
            Statistic,
        ),
        Kind(
            "rates",
            Words("wisselkoersen die de ECB niet heeft", "exchange rates that the ECB does not have"),
            (Column("currency", "currency", True), Column("period", "days", True), Column("per_euro", "rate", True)),
            OwnRate,
        ),
    )
}  # fmt: skip
