"""The names of a group are one place: the tables on the shelf say so."""

from __future__ import annotations

import importlib

import pytest

from kantlijn.shelf import open_shelf

SHELF = open_shelf()
GROUPS = [
    (language, group)
    for language in ("nl", "en")
    for group in importlib.import_module(f"kantlijn.language.{language}.checks.place_names").TWO_NAMES
]


def rows(name: str) -> set[tuple[str, int]]:
    found = {("place", place.row) for place in SHELF.places.named(name)}
    country = SHELF.countries.named(name)
    return found | ({("country", country.row)} if country else set())


@pytest.mark.parametrize(("language", "group"), GROUPS, ids=lambda value: value if isinstance(value, str) else "-".join(value))
def test_the_names_of_a_group_are_one_place(language: str, group: tuple[str, ...]) -> None:
    assert set.intersection(*(rows(name) for name in group))
