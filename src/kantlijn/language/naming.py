"""The words with which a language introduces people, institutions and places, ready for use, and the lists of names."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated

from kantlijn.language import PACKS
from kantlijn.language.patterns import Shape, either, longest_first, patterns

_DATA = Path(__file__).with_name("data")
REGION, LARGE, SMALL = 3, 2, 1
"""How well a place is known: a country, a city of 100,000 inhabitants, any other."""


class Naming:
    """See language/nl/mentions.py for what each kind of word is."""

    locatives: frozenset[str]
    only_before_places: frozenset[str]
    place_nouns: frozenset[str]
    place_endings: Annotated[re.Pattern[str], Shape(r"(?:{})$")]
    place_last_words: frozenset[str]
    place_first_words: frozenset[str]
    named_after: frozenset[str]
    place_name_endings: tuple[str, ...]
    linked_bodies: frozenset[str]
    fields: frozenset[str]
    field_holders: frozenset[str]
    bodies: Annotated[re.Pattern[str], Shape(r"(?:{})$")]
    body_links: frozenset[str]
    organisations: frozenset[str]
    parties: frozenset[str]
    no_organisations: frozenset[str]
    not_alone: frozenset[str]
    role_modifiers: frozenset[str]
    people_adjectives: tuple[str, ...]
    reporting: frozenset[str]
    reporting_with_that: frozenset[str]
    reporting_number: frozenset[str]
    said_that: Annotated[re.Pattern[str], Shape(r"(?:[ \n]+[^\W\d_][\w’'-]*){0,5}?[ \n]+(?:{})(?![\w’'-])", ("THAT",))]
    legal_forms: frozenset[str]
    clubs: frozenset[str]
    listed: frozenset[str]
    office_of: frozenset[str]
    offices: frozenset[str]
    body_last_words: frozenset[str]
    body_ends: frozenset[str]
    firm_behind: Annotated[re.Pattern[str], Shape(r"[ \n](?:{})(?![\w’'-])")]
    other_titles: frozenset[str]
    opens_surname: frozenset[str]
    surname_joins: frozenset[str]
    things: frozenset[str]
    ships: frozenset[str]
    post_nominals: frozenset[str]
    also_adjectives: frozenset[str]
    place_titles: frozenset[str]
    people_genitives: tuple[str, ...]
    age_behind: re.Pattern[str]
    body_first: bool
    who: Annotated[re.Pattern[str], Shape(r",[ \n](?:{})(?!\w)")]
    body_joins: Annotated[re.Pattern[str], Shape(r"[ \n](?:{})[ \n]")]
    contrast: Annotated[re.Pattern[str], Shape(r"[,;][ \n]+(?:{})(?!\w)")]


@cache
def naming(code: str) -> Naming:
    """The words of one language (`nl`, `en`)."""
    return patterns(code, "mentions", Naming)


@cache
def reports(code: str) -> re.Pattern[str]:
    """What makes somebody the source of a figure: a phrase before them ("volgens", "figures from"), or a verb."""
    words = importlib.import_module(f"kantlijn.language.{code}.mentions")
    sources = importlib.import_module(f"kantlijn.language.{code}.speech").SOURCE
    listed = longest_first([*sources, *words.REPORTING])
    return re.compile(rf"(?<![\w’'-])(?:{words.FIGURES_OF}|(?:{either(listed)})(?![\w’'-]))", re.IGNORECASE)


@cache
def cue_words(code: str) -> frozenset[str]:
    """One word of everything that `reports` finds, so that a sentence without them need not be looked at."""
    words = importlib.import_module(f"kantlijn.language.{code}.mentions")
    sources = importlib.import_module(f"kantlijn.language.{code}.speech").SOURCE
    return frozenset([*words.REPORTING, *words.FIGURES_CUES, *(max(phrase.split(), key=len) for phrase in sources)])


@cache
def places() -> Mapping[str, int]:
    """Names of places, by how well they are known."""
    lines = _DATA.joinpath("places.txt").read_text(encoding="utf-8").split("\n")
    listed = {name: rank for rank, line in zip((REGION, LARGE, SMALL), lines, strict=False) for name in line.split("\t")}
    for code in PACKS:  # those of every language are read in each: a Dutch paper writes of Yorkshire
        own = importlib.import_module(f"kantlijn.language.{code}.mentions").PLACES
        listed |= {name.replace("_", " "): REGION for name in own}
    return listed


@cache
def surnames() -> frozenset[str]:
    """Surnames of one word."""
    return frozenset(_DATA.joinpath("surnames.txt").read_text(encoding="utf-8").split())
