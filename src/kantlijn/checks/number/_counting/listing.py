"""The words of a language around lists and ranges, ready to be matched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from kantlijn.language.patterns import patterns


class Listing:
    """The cues of one language; what each is for stands in language/…/checks/listed.py."""

    and_word: str
    open_list: re.Pattern[str]
    many_in_one: re.Pattern[str]
    clause: re.Pattern[str]
    aside: re.Pattern[str]
    told_of_last: re.Pattern[str]
    groups: frozenset[str]
    named: re.Pattern[str]
    named_places: re.Pattern[str]
    places: frozenset[str]
    particles: str
    collectives: Mapping[str, int]
    in_turn: str
    order: tuple[str, ...]
    last_of_all: re.Pattern[str]
    times: re.Pattern[str]
    times_words: Mapping[str, int]
    are: re.Pattern[str]
    ranges_from: re.Pattern[str]
    ranges_to: re.Pattern[str]
    expects: re.Pattern[str]
    between: re.Pattern[str]
    between_and: re.Pattern[str]
    to_range: re.Pattern[str]
    aged: re.Pattern[str]
    aged_to: re.Pattern[str]
    counts_down: re.Pattern[str]
    and_most: re.Pattern[str]
    others: re.Pattern[str]


def listing(code: str) -> Listing:
    """The cues of a language, by its ISO 639-1 code."""
    return patterns(code, "checks.listed", Listing)


@cache
def names(code: str) -> re.Pattern[str]:
    """A list of names: "Oudega, Sandfirden en Idzega", "Tom and Bill"."""
    words = listing(code)
    token = r"(?:(?:[A-ZÀ-Þ]\.){1,4}|[A-ZÀ-Þ][\w'’-]*)"
    name = rf"{token}(?:\s(?:{words.particles}\s){{0,2}}{token}){{0,4}}"
    # A title in lower case may stand before a name: "and the Rev Peter Amble".
    title = r"(?:[a-zà-ÿ]{2,}\s){0,3}?"
    return re.compile(rf"{name}(?:,\s(?!{words.and_word}\s){title}{name}){{0,14}},?\s{words.and_word}\s{title}{name}")


@cache
def in_turn(code: str) -> tuple[re.Pattern[str], ...]:
    """The first, the second, the third …, each at the head of what is told of it."""
    words = listing(code)
    return tuple(re.compile(words.in_turn.replace("{}", each)) for each in words.order)


@cache
def joins(code: str) -> re.Pattern[str]:
    """The word for "and" between items."""
    return re.compile(rf"(?<!\w){listing(code).and_word}(?!\w)")


@cache
def collective(code: str) -> re.Pattern[str]:
    """A word for a number of people, and the blank behind it."""
    listed = "|".join(sorted(listing(code).collectives, key=lambda word: (-len(word), word)))
    return re.compile(rf"\b({listed})\s(?=[A-ZÀ-Þ])")
