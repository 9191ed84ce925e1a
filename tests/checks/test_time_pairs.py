"""The checks of time on prose: pairs of a passage with an error and without, and clean passages that look like trouble."""

from __future__ import annotations

import datetime
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
CHECKS = [registry.load(name).check for name in registry.names() if name.startswith("time.")]
SHELF = open_shelf()
DAY = "2019-08-24"


@dataclass(frozen=True)
class Pair:
    language: str
    check: str
    severity: str
    date: str
    anchor: str
    wrong: str
    right: str

    @property
    def name(self) -> str:
        return f"{self.language}-{self.check}-{self.wrong[:40]}"


def pairs() -> list[Pair]:
    found = []
    for block in (HERE / "pairs_time.txt").read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            head, anchor = lines[0].split(" | ")
            found.append(Pair(*head.split(), anchor, lines[1][2:], lines[2][2:]))
    return found


def clean(language: str) -> list[str]:
    return (HERE / f"clean_time_{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")


@cache
def read(passage: str, language: str, date: str) -> Story:
    return read_text(passage.replace(" // ", "\n\n"), language, datetime.date.fromisoformat(date))


@cache
def held(passage: str, language: str, date: str) -> tuple[Tested, ...]:
    return tuple(tested for check in CHECKS for tested in check(read(passage, language, date), SHELF))


def remarks(passage: str, language: str, date: str) -> list[Finding]:
    return [tested.finding for tested in held(passage, language, date) if tested.finding is not None]


PAIRS = pairs()
each_pair = pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)


@each_pair
def test_the_error_is_remarked_once_and_where_it_is(pair: Pair) -> None:
    found = remarks(pair.wrong, pair.language, pair.date)
    assert [one.check for one in found] == [pair.check]
    assert pair.severity in ("any", found[0].severity)
    story = read(pair.wrong, pair.language, pair.date)
    anchored = story.text[found[0].places[0].start : found[0].places[0].end]
    assert anchored in pair.anchor or pair.anchor in anchored


@each_pair
def test_the_right_twin_is_left_alone(pair: Pair) -> None:
    assert [one.message.said(pair.language) for one in remarks(pair.right, pair.language, pair.date)] == []


@pytest.mark.parametrize(
    ("language", "passage"),
    [(language, passage) for language in ("nl", "en") for passage in clean(language)],
    ids=lambda value: value[:40],
)
def test_a_clean_passage_is_left_alone(language: str, passage: str) -> None:
    assert [one.message.said(language) for one in remarks(passage, language, DAY)] == []


def test_there_are_enough_of_them() -> None:
    """So that a file that is read wrong does not pass for a file without errors."""
    assert len(PAIRS) >= 100
    assert sum(len(clean(language)) for language in ("nl", "en")) >= 100
    assert sum(bool(tested.marks) for pair in PAIRS for tested in held(pair.right, pair.language, pair.date)) >= 90
