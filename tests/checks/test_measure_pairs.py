"""The checks of measures and cents on prose: pairs of a passage with an error and without, and clean passages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from kantlijn.checks import registry
from kantlijn.checks.measure._heads import NAMES as NAMES_OF_DIMENSIONS
from kantlijn.checks.measure._heads import TAKES
from kantlijn.finding import Finding, Tested
from kantlijn.reading import read_text
from kantlijn.shelf import open_shelf
from kantlijn.story import Story

HERE = Path(__file__).parent
NAMES = (
    "measure.area", "measure.comparison", "measure.conversion", "measure.dimension", "measure.speed", "money.cents",
    "money.conversion",
)  # fmt: skip
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
    for block in (HERE / "pairs_measure.txt").read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            head, anchor = lines[0].split(" | ")
            language, check, severity = head.split()
            found.append(Pair(language, check, severity, anchor, lines[1][2:], lines[2][2:]))
    return found


def clean(language: str) -> list[str]:
    return (HERE / f"clean_measure_{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")


@cache
def read(passage: str, language: str) -> Story:
    return read_text(passage.replace(" // ", "\n\n"), language)


def held(passage: str, language: str) -> list[Tested]:
    return [tested for name in NAMES for tested in registry.load(name).check(read(passage, language), SHELF)]


def remarks(passage: str, language: str) -> list[Finding]:
    return [each.finding for each in held(passage, language) if each.finding is not None and each.finding.severity != "note"]


PAIRS = pairs()
each_pair = pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)


@each_pair
def test_the_error_is_remarked_once_and_where_it_is(pair: Pair) -> None:
    found = remarks(pair.wrong, pair.language)
    assert [one.check for one in found] == [pair.check]
    assert pair.severity in ("any", found[0].severity)
    place, story = found[0].places[0], read(pair.wrong, pair.language)
    assert story.text[place.start : place.end] in pair.anchor


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
    assert [one.message.said(language) for one in remarks(passage, language)] == []


def test_there_are_enough_of_them() -> None:
    """So that a file that is read wrong does not pass for a file without errors."""
    assert len(PAIRS) >= 100
    assert sum(len(clean(language)) for language in ("nl", "en")) >= 100
    assert sum(bool(tested.marks) for pair in PAIRS for tested in held(pair.right, pair.language)) >= 90


def test_every_dimension_that_a_noun_takes_or_rejects_has_a_name() -> None:
    for right, wrong in TAKES.values():
        assert {right[0], *wrong} <= NAMES_OF_DIMENSIONS.keys()
