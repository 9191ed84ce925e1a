"""The words of a language that place places."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kantlijn.language.patterns import patterns


class Cues:
    """The patterns and words of a language; the tuples are patterns on a masked sentence (_geo.py)."""

    located: tuple[tuple[str, str], ...]
    by_kind: tuple[str, ...]
    moved: re.Pattern[str]
    city: re.Pattern[str]
    capital: tuple[str, ...]
    capital_alone: tuple[str, ...]
    in_world: tuple[str, ...]
    then: re.Pattern[str]
    denied: re.Pattern[str]
    how_old: re.Pattern[str]
    straight: re.Pattern[str]
    route: re.Pattern[str]
    partly: re.Pattern[str]
    distance: tuple[str, ...]
    compass: Mapping[str, int]
    population: tuple[str, ...]
    people: re.Pattern[str]
    not_all: re.Pattern[str]
    area: tuple[str, ...]
    times: Mapping[str, float]
    compared: tuple[str, ...]
    of_size: re.Pattern[str]
    not_size: re.Pattern[str]
    confused: Mapping[str, str]
    confused_adjectives: tuple[tuple[str, str, str, str], ...]
    namesakes: re.Pattern[str]
    country_only: tuple[str, ...]
    listed: tuple[str, ...]
    before_place: re.Pattern[str]
    any_place: tuple[str, ...]


def cues(language: str) -> Cues:
    """The words of one language."""
    return patterns(language, "checks.place", Cues)
