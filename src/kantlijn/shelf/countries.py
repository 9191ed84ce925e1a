"""The countries of the world: their names in Dutch and English, where they lie, how large they are (docs/shelf.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kantlijn.shelf.packed import Packed, opened
from kantlijn.shelf.places import fold
from kantlijn.shelf.records import Country, Part, Source
from kantlijn.words import Words

TABLE = "countries"
MAGIC = b"KLCOUNT1"
ABOUT = Words("de tabel met landen", "the table of countries")


@dataclass(frozen=True, eq=False)
class Countries:
    """The opened table."""

    packed: Packed = field(repr=False)

    @cached_property
    def source(self) -> Source:
        """Where it comes from."""
        return self.packed.source(TABLE)

    @cached_property
    def by_code(self) -> Mapping[str, Country]:
        """Every country by its ISO code."""
        year = int(self.packed.provenance["population_year"])
        found = {}
        for number, line in enumerate(bytes(self.packed.sections[0]).decode().splitlines(), 1):
            code, nl, en, continent, capital, capital_nl, currency, area, population = line.split("\t")
            found[code] = Country(
                code, nl, en, continent, capital, capital_nl, currency, float(area), float(population), year, self.source,
                number,
            )  # fmt: skip
        return found

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The code of a country by each of its names in Dutch and English, folded as those of places are."""
        lines = bytes(self.packed.sections[1]).decode().splitlines()
        return dict(line.split("\t", 1) for line in lines)

    @cached_property
    def parts(self) -> Mapping[str, Part]:
        """Each part of the world, by the code that the United Nations give it ("011" is West Africa)."""
        lines = bytes(self.packed.sections[2]).decode().splitlines()
        told = (line.split("\t") for line in lines)
        return {code: Part(code, nl, en, frozenset(held.split())) for code, nl, en, held in told}

    def part_of(self, country: str) -> Part | None:
        """The smallest part of the world that a country is in."""
        holding = [part for part in self.parts.values() if country in part.countries]
        return min(holding, key=lambda part: (len(part.countries), part.code), default=None)

    def named(self, name: str) -> Country | None:
        """The country of a name in Dutch or English, or None."""
        code = self.names.get(fold(name))
        return self.by_code[code] if code else None


def open_countries(path: Path) -> Countries:
    """Opens the table. Raises Trouble where the file is not there or is not one."""
    return Countries(opened(path, MAGIC, ABOUT))
