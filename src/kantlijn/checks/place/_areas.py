"""What countries, regions and their adjectives a language knows, and whether a place lies in one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.shelf.places import fold
from kantlijn.shelf.records import Place

# Territories that papers count as part of a state (the ISO gives each a code of its own). Only ever an excuse.
_OF_STATE = {
    "AU": "CC CX NF HM", "CN": "HK MO TW", "DK": "FO GL", "FI": "AX", "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
    "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG", "IL": "PS", "MA": "EH", "NL": "AW BQ CW SX", "NO": "BV SJ",
    "NZ": "CK NU TK", "RS": "XK", "US": "AS GU MP PR UM VI", "KP": "KR", "KR": "KP",
}  # fmt: skip
# Land that two states claim or hold: a place of the one may be told of as the other's. Only ever an excuse.
_CLAIMED = (
    ("IL", "PS"), ("IL", "SY"), ("RU", "GE"), ("AM", "AZ"), ("CN", "IN"), ("TR", "CY"), ("ES", "MA"), ("ES", "GI"),
    ("MD", "RU"), ("SD", "SS"), ("RS", "XK"), ("JP", "RU"),
)  # fmt: skip
# The same of single regions: the Crimea and the east of Ukraine, Kashmir.
_CLAIMED_REGIONS = {
    "UA.11": "RU", "UA.20": "RU", "UA.05": "RU", "UA.14": "RU", "UA.26": "RU", "UA.08": "RU", "IN.12": "PK", "IN.41": "PK",
    "PK.06": "IN", "PK.07": "IN",
}  # fmt: skip
# An area of which a town has the name too ("Luxembourg", "Singapore") names the town as well: smaller than Luxembourg, in km2.
_CITY_STATE = 3_000


class Areas(NamedTuple):
    """By folded name or adjective: the codes of what it means; `world` holds parts of the world by their adjective.
    `starts` are the first words of all of them, as far as they are not small words with a capital: a text without any of those
    speaks of no area.
    """

    names: Mapping[str, tuple[str, ...]]
    adjectives: Mapping[str, tuple[str, ...]]
    world: Mapping[str, str]
    starts: frozenset[str]


@lru_cache(maxsize=8)
def areas(language: str, shelf: Shelf) -> Areas:
    """The areas that a language has words for."""
    words = patterns(language, "checks.place", _Words)
    names = {key: (code,) for key, code in shelf.countries.names.items()}
    for key, regions in shelf.places.region_names.items():
        names[key] = (*names.get(key, ()), *regions)
    told: list[tuple[str, str]] = []
    for more in (words.region_names, words.country_names, words.counties):
        told += [(name, code) for code, listed in more.items() for name in listed.split("|")]
    for name, code in told:
        key = fold(name)
        if code not in names.get(key, ()):
            names[key] = (*names.get(key, ()), code)
    adjectives: dict[str, tuple[str, ...]] = {}
    for codes, listed in words.adjectives.items():
        for adjective in listed.split("|"):
            adjectives[fold(adjective)] = (*adjectives.get(fold(adjective), ()), *codes.split())
    world = {
        fold(adjective): code for code, listed in words.world_adjectives.items() for adjective in listed.split("|")
    }
    starts = frozenset(name.split()[0] for name in (*names, *adjectives, *world) if name)
    return Areas(names, adjectives, world, starts - words.links - words.name_links)


def in_area(place: Place, codes: Iterable[str]) -> bool:
    """Whether a place lies in an area, or is counted or claimed as part of it."""
    return any(_in_one(place, code) for code in codes)


def _in_one(place: Place, code: str) -> bool:
    country, _, region = code.partition(".")
    if region:
        # A place of which the region is not known may lie in any region of its country.
        own = place.region
        nested = own.startswith(f"{code}.") or code.startswith(f"{own}.")
        return place.country == country and (not own or own == code or nested)
    return (
        place.country == country
        or place.country in _OF_STATE.get(country, "").split()
        or (place.country, country) in _CLAIMED
        or (country, place.country) in _CLAIMED
        or _CLAIMED_REGIONS.get(place.region) == country
    )


def is_town_too(shelf: Shelf, name: str, codes: Iterable[str]) -> bool:
    """Whether the name of an area is that of a town in it as well ("Groningen", "Luxembourg"): who writes it may mean that."""
    for code in codes:
        if "." in code:
            if any(_in_one(place, code) for place in shelf.places.named(name)):
                return True
        elif code in shelf.countries.by_code and shelf.countries.by_code[code].area < _CITY_STATE:
            return True
    return False


class _Articles:
    articles: Mapping[str, str]


class _Words:
    links: frozenset[str]
    name_links: frozenset[str]
    adjectives: Mapping[str, str]
    world_adjectives: Mapping[str, str]
    region_names: Mapping[str, str]
    country_names: Mapping[str, str]
    counties: Mapping[str, str]


def area_name(shelf: Shelf, code: str, language: str) -> str:
    """What a country or region is called in a language of the messages, with the article it has there."""
    article = patterns(language, "checks.place", _Articles).articles.get(code, "")
    if "." in code:
        region = shelf.places.regions.get(code)
        return article + (region.name(language) if region else code)
    country = shelf.countries.by_code.get(code)
    return article + (country.name(language) if country else code)


def lies_in(shelf: Shelf, place: Place, language: str, told: Iterable[str]) -> str:
    """Where a place lies, told as finely as readers know the country, or as the areas `told` are: by its province, or the
    country alone.
    """
    told = list(told)
    same = any(code.startswith(f"{place.country}.") for code in told)
    finely = same or (place.country in _BY_PROVINCE and all("." in code for code in told))
    return area_name(shelf, place.region if finely and place.region else place.country, language)


# Where our readers know the provinces, and tell towns by them.
_BY_PROVINCE = ("NL", "BE")
