"""The checks of places on prose: pairs of a passage with an error and without, and clean passages that look like trouble."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from kantlijn.checks.place import area, distance, located, population, spelling, variant
from kantlijn.finding import Finding, Tested
from kantlijn.reading import read_text
from kantlijn.shelf import open_shelf
from kantlijn.story import Story

HERE = Path(__file__).parent
CHECKS = {module.NAME: module.check for module in (area, distance, located, population, spelling, variant)}
SHELF = open_shelf()


@dataclass(frozen=True)
class Pair:
    language: str
    check: str
    severity: str
    anchor: str
    wrong: str
    right: str

    @property
    def name(self) -> str:
        return f"{self.language}-{self.wrong[:40]}"


def pairs() -> list[Pair]:
    found = []
    for block in (HERE / "pairs_place.txt").read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            head, anchor = lines[0].split(" | ")
            language, check, severity = head.split()
            found.append(Pair(language, check, severity, anchor, lines[1][2:], lines[2][2:]))
    return found


def clean(language: str) -> list[str]:
    return (HERE / f"clean_place_{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")


@cache
def read(passage: str, language: str) -> Story:
    return read_text(passage, language)


def held(passage: str, language: str) -> list[Tested]:
    return [tested for check in CHECKS.values() for tested in check(read(passage, language), SHELF)]


def remarks(passage: str, language: str) -> list[Finding]:
    return [tested.finding for tested in held(passage, language) if tested.finding is not None]


def anchored(finding: Finding, story: Story) -> str:
    return story.text[finding.places[0].start : finding.places[0].end]


PAIRS = pairs()
each_pair = pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)


@each_pair
def test_the_error_is_remarked_once_and_where_it_is(pair: Pair) -> None:
    found = remarks(pair.wrong, pair.language)
    assert [one.check for one in found] == [pair.check]
    assert pair.severity in ("any", found[0].severity)
    assert pair.anchor in anchored(found[0], read(pair.wrong, pair.language))


@each_pair
def test_the_right_twin_is_left_alone(pair: Pair) -> None:
    assert [one.message.said(pair.language) for one in remarks(pair.right, pair.language)] == []


@each_pair
def test_a_remark_says_which_row_it_rests_on(pair: Pair) -> None:
    for finding in remarks(pair.wrong, pair.language):
        assert finding.calculation
        assert finding.reference
        assert finding.reference.date
        for words in (finding.message, *finding.calculation):
            assert words.nl
            assert words.en


@pytest.mark.parametrize(
    ("language", "passage"),
    [(language, passage) for language in ("nl", "en") for passage in clean(language)],
    ids=lambda value: value[:40],
)
def test_a_clean_passage_is_left_alone(language: str, passage: str) -> None:
    assert [one.message.said(language) for one in remarks(passage, language)] == []


def test_there_are_enough_of_them() -> None:
    """So that a file that is read wrong does not pass for a file without errors."""
    assert len(PAIRS) >= 60
    assert sum(len(clean(language)) for language in ("nl", "en")) >= 40
    assert sum(bool(held(pair.right, pair.language)) for pair in PAIRS) >= 50
