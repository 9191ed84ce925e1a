"""What the tables on the shelf hold, row by row: records only.

Every record says which row of which table it is (`source`, `row`), so that a finding that leans on it can say so.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Source(NamedTuple):
    """Where the rows of a table come from. `date`: the ISO day its makers vouch for it; `own`: the desk added it."""

    table: str
    title: str
    origin: str
    licence: str
    date: str
    own: bool = False


class Days(NamedTuple):
    """From the first to the last day (proleptic ordinals, inclusive) that a date of a table may mean: "1952" is a year."""

    first: int
    last: int

    @property
    def year(self) -> int | None:
        """The year, where all of it lies in one."""
        first, last = date.fromordinal(self.first).year, date.fromordinal(self.last).year
        return first if first == last else None

    @property
    def day(self) -> int | None:
        """The day, where it is but one."""
        return self.first if self.first == self.last else None

    def __str__(self) -> str:
        """As a table writes it: `1952`, `1952-03`, `1952-03-09`."""
        first, last = date.fromordinal(self.first), date.fromordinal(self.last)
        if first == last:
            return first.isoformat()
        return first.isoformat()[:4] if first.month != last.month else first.isoformat()[:7]


class Person(NamedTuple):
    """When somebody was born and died; None: the table does not say (or, of `died`, that they live)."""

    name: str
    born: Days | None
    died: Days | None
    role: str
    source: Source
    row: int


class Office(NamedTuple):
    """Who held a function; `since` and `until` are None where the table does not say, or where it goes on."""

    function: str
    institution: str
    person: str
    party: str
    since: Days | None
    until: Days | None
    source: Source
    row: int


class Population(NamedTuple):
    """How many people lived somewhere in a year. `country` is an ISO code, `region` a province or state; both may be empty."""

    place: str
    country: str
    region: str
    year: int
    inhabitants: float
    source: Source
    row: int


class HouseName(NamedTuple):
    """How the desk writes a name, and how it does not."""

    right: str
    wrong: tuple[str, ...]
    note: str
    source: Source
    row: int


class Statistic(NamedTuple):
    """One value of a statistic: of which period, in which unit (as the reader of figures names units)."""

    series: str
    unit: str
    period: Days
    value: float
    source: Source
    row: int


class OwnRate(NamedTuple):
    """How many of a currency one euro was, from the first to the last day of `period`."""

    currency: str
    period: Days
    per_euro: float
    source: Source
    row: int


class Country(NamedTuple):
    """A country or territory by its ISO code; `nl` and `en` are its name, `capital` as the gazetteer spells it."""

    code: str
    nl: str
    en: str
    continent: str
    capital: str
    capital_nl: str
    currency: str
    area: float
    population: float
    population_year: int
    source: Source
    row: int

    def name(self, language: str) -> str:
        """What the country is called in a language of the messages."""
        return self.nl if language == "nl" else self.en


class Part(NamedTuple):
    """A part of the world, with the codes of its countries."""

    code: str
    nl: str
    en: str
    countries: frozenset[str]


class Region(NamedTuple):
    """A province or state: `nl` is empty where the table has no Dutch name for it."""

    code: str
    en: str
    nl: str

    def name(self, language: str) -> str:
        """What it is called in a language of the messages."""
        return self.nl if self.nl and language == "nl" else self.en


class Place(NamedTuple):
    """A town or village. `region` is the code of its province or state ("NL.02"), "" where the table has none;
    `population` 0 where it has none. `exact`: it was looked up by a name it goes by in Dutch, English or on the spot, not by
    one of the many others it was ever given.
    """

    name: str
    country: str
    region: str
    latitude: float
    longitude: float
    population: int
    exact: bool
    source: Source
    row: int
