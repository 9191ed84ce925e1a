"""Counts and amounts that hang together: pairs of a passage with an error and without, and passages that are right."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from kantlijn.checks import registry
from kantlijn.finding import Finding, Tested
from kantlijn.reading import read_text
from kantlijn.shelf import open_shelf
from kantlijn.story import Story

HERE = Path(__file__).parent
FAMILY = [registry.load(name) for name in registry.names() if name.startswith("number.")]
SHELF = open_shelf()
DIFFERS = re.compile(r"\{([^|{}]*)\|([^|{}]*)\}")


@dataclass(frozen=True)
class Pair:
    language: str
    check: str
    severity: str
    passage: str

    @property
    def wrong(self) -> str:
        return _read_as(DIFFERS.sub(r"\1", self.passage))

    @property
    def right(self) -> str:
        return _read_as(DIFFERS.sub(r"\2", self.passage))

    @property
    def place(self) -> tuple[int, int]:
        """Where the wrong passage differs."""
        before, inside = _read_as(self.passage.split("{")[0] + "§"), DIFFERS.search(self.passage)
        assert inside is not None
        return len(before) - 1, len(before) - 1 + len(inside[1])

    @property
    def name(self) -> str:
        return f"{self.check}-{self.language}-{self.passage[:40]}"


def _read_as(passage: str) -> str:
    return passage.replace(" // ", "\n\n")


def pairs() -> list[Pair]:
    found = []
    for block in (HERE / "pairs_relations.txt").read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            language, check, severity = lines[0].split()
            found.append(Pair(language, check, severity, lines[1]))
    return found


def clean(language: str) -> list[str]:
    return (HERE / f"clean_relations_{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")


@cache
def read(passage: str, language: str) -> Story:
    return read_text(passage, language)


def held(passage: str, language: str) -> list[Tested]:
    return [tested for check in FAMILY for tested in check.check(read(passage, language), SHELF)]


def remarks(passage: str, language: str) -> list[Finding]:
    return [tested.finding for tested in held(passage, language) if tested.finding is not None]


PAIRS = pairs()
each_pair = pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)


@each_pair
def test_the_error_is_remarked_where_it_is(pair: Pair) -> None:
    found = [one for one in remarks(pair.wrong, pair.language) if one.check == pair.check]
    start, end = pair.place
    assert any(place.start < end and start < place.end for one in found for place in one.places)
    assert pair.severity in ("any", *(one.severity for one in found))


@each_pair
def test_the_right_twin_is_left_alone(pair: Pair) -> None:
    assert [one.message.said(pair.language) for one in remarks(pair.right, pair.language)] == []


@each_pair
def test_a_remark_shows_its_sum_in_both_languages(pair: Pair) -> None:
    for finding in remarks(pair.wrong, pair.language):
        assert finding.calculation
        for words in (finding.message, *finding.calculation):
            assert words.nl
            assert words.en


@pytest.mark.parametrize(
    ("language", "passage"),
    [(language, passage) for language in ("nl", "en") for passage in clean(language)],
    ids=lambda value: value[:40],
)
def test_a_clean_passage_is_left_alone(language: str, passage: str) -> None:
    assert [one.message.said(language) for one in remarks(_read_as(passage), language)] == []


def test_there_are_enough_of_them() -> None:
    """So that a file that is read wrong does not pass for a file without errors."""
    assert len(PAIRS) >= 100
    assert sum(len(clean(language)) for language in ("nl", "en")) >= 60
