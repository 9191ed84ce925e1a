"""Which place a story means by a name: the row of the gazetteer or of the countries, where there is but one it can be.

A name is many places' (Bergen lies in Norway, in Belgium and twice in Holland). It is settled where the shelf knows one by it;
where the story names a country in which one of them lies; and where one of them is so large that a writer would say so who
meant another. Else it stays open. Reading knows no shelf and checks look at sentences, so that the link is made here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.shelf.records import Country, Place
from kantlijn.story import Story

Settled = Literal["only", "story", "size"]
# The size from which a name means a city, as in checks/place, and how many times as large as its namesakes it is then.
_CITY, _TIMES = 100_000, 10


@dataclass(frozen=True, slots=True)
class Located:
    """The row that a name in a story stands for, of the table `places` or `countries` (which has no coordinates), and what
    settles that: the shelf has no other, the story names its country, or its size.
    """

    table: str
    row: int
    country: str
    latitude: float | None
    longitude: float | None
    settled: Settled


@dataclass(frozen=True, slots=True)
class _Names:
    country_names: Mapping[str, str]
    place_names: Mapping[str, str]


def located(story: Story, shelf: Shelf) -> Mapping[int, Located]:
    """By the number of a place in the story: the row it stands for, where that is settled."""
    names = {each.entity: each.name for each in story.mentions if each.kind == "place"}
    if not names:
        return {}
    words = patterns(story.language, "checks.place", _Names)
    countries = {entity: found for entity, name in names.items() if (found := _country(name, shelf, words)) is not None}
    towns = {entity: _towns(name, shelf, words) for entity, name in names.items() if entity not in countries}
    told = {each.code for each in countries.values()}
    told |= {each[0].country for each in towns.values() if len(each) == 1}
    answer = {entity: Located("countries", each.row, each.code, None, None, "only") for entity, each in countries.items()}
    for entity, candidates in towns.items():
        settled = next(_settled(candidates, told), None)
        if settled is not None:
            answer[entity] = settled
    return dict(sorted(answer.items()))


def _country(name: str, shelf: Shelf, words: _Names) -> Country | None:
    """The country of a name, also of one that the table has not ("Groot-Brittannië")."""
    found = shelf.countries.named(name)
    if found is not None:
        return found
    codes = [code for code, listed in words.country_names.items() if name in listed.split("|")]
    return shelf.countries.by_code.get(codes[0]) if len(codes) == 1 else None


def _towns(name: str, shelf: Shelf, words: _Names) -> list[Place]:
    """The towns that go by a name itself, not by one of the many that they were ever given."""
    own = words.place_names.get(name, name)
    return [place for place in shelf.places.named(own) if place.exact]


def _settled(found: list[Place], told: set[str]) -> Iterator[Located]:
    """What settles which of several towns is meant, if anything does: the first is meant."""
    if len(found) == 1:
        yield _at(found[0], "only")
        return
    near = [place for place in found if place.country in told]
    if len(near) == 1:
        yield _at(near[0], "story")
    elif found:
        largest, *others = sorted(near or found, key=lambda place: -place.population)
        if largest.population >= _CITY and all(place.population * _TIMES <= largest.population for place in others):
            yield _at(largest, "size")


def _at(place: Place, settled: Settled) -> Located:
    return Located("places", place.row, place.country, place.latitude, place.longitude, settled)
