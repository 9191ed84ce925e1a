"""All checks together on prose: pairs of a passage with an error and without (pairs_*.txt), and clean passages that look like
trouble (clean_*.txt). One slip is one remark, and nothing else is said.

A pair opens with the language, the check, the severity ("any" where both will do) and, where it matters, the day of the story.
Then come the wrong and the right passage ("-", "+") with the words the remark must point at behind the bar, or one passage
with {wrong|right} in it. " // " parts paragraphs.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from kantlijn.checks import registry
from kantlijn.finding import Finding
from kantlijn.reading import read_text
from kantlijn.shelf import open_shelf
from kantlijn.story import Story
from kantlijn.weighing import GIVES_WAY, weighed

HERE = Path(__file__).parent
SHELF = open_shelf()
CHECKS = [registry.load(name).check for name in registry.names()]
DIFFERS = re.compile(r"\{([^|{}]*)\|([^|{}]*)\}")
# The day on which the clean passages of a file are told.
DAYS = {"time": "2019-08-24", "settled": "2019-08-24"}


@dataclass(frozen=True)
class Pair:
    file: str
    language: str
    check: str
    severity: str
    date: str
    wrong: str
    right: str
    anchor: str
    starts: tuple[int, ...]  # where in the wrong passage the words are that the remark must point at

    @property
    def name(self) -> str:
        return f"{self.file}-{self.check}-{self.language}-{self.wrong[:40]}"

    def points_at(self, finding: Finding) -> bool:
        spans = [(start, start + len(self.anchor)) for start in self.starts]
        places = [each for each in finding.places if each.role != "context"]
        return any(each.start < end and start < each.end for each in places for start, end in spans)


def as_read(passage: str) -> str:
    return passage.replace(" // ", "\n\n")


def blocks(path: Path) -> list[list[str]]:
    told = path.read_text(encoding="utf-8").split("\n\n")
    found = [[line for line in block.splitlines() if line and not line.startswith("#")] for block in told]
    return [lines for lines in found if lines]


def pairs() -> list[Pair]:
    found = []
    for path in sorted(HERE.glob("pairs_*.txt")):
        for head, *passages in blocks(path):
            said, _, anchor = head.partition(" | ")
            language, check, severity, date = (*said.split(), "")[:4]
            one = (path.stem[6:], language, check, severity, date)
            if len(passages) > 1:
                wrong, right = (as_read(passage[2:]) for passage in passages)
                starts = tuple(each.start() for each in re.finditer(re.escape(anchor), wrong))
                assert anchor, head
                assert starts, head
                found.append(Pair(*one, wrong, right, anchor, starts))
                continue
            whole = as_read(passages[0])
            differs = DIFFERS.search(whole)
            assert differs is not None, head
            found.append(Pair(*one, DIFFERS.sub(r"\1", whole), DIFFERS.sub(r"\2", whole), differs[1], (differs.start(),)))
    return found


def clean() -> list[tuple[str, str, str]]:
    found = []
    for path in sorted(HERE.glob("clean_*.txt")):
        _, file, language = path.stem.split("_")
        for lines in blocks(path):
            assert len(lines) == 1, lines  # a passage is a line: a second one would be passed over in silence
            found.append((language, DAYS.get(file, ""), as_read(lines[0])))
    return found


@cache
def read(passage: str, language: str, date: str) -> Story:
    return read_text(passage, language, datetime.date.fromisoformat(date) if date else None)


@cache
def remarks(passage: str, language: str, date: str) -> tuple[Finding, ...]:
    story = read(passage, language, date)
    found = [tested.finding for check in CHECKS for tested in check(story, SHELF) if tested.finding is not None]
    return tuple(each for each in weighed(story, found) if each.severity != "note")


PAIRS = pairs()
CLEAN = clean()
each_pair = pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)


@each_pair
def test_the_slip_is_one_remark_where_it_is(pair: Pair) -> None:
    (found,) = remarks(pair.wrong, pair.language, pair.date)
    also = [line.en for line in found.calculation if line.en.startswith("Also ")]
    shown = pair.check == found.check or any(line.startswith(f"Also {pair.check}: ") for line in also)
    if pair.check == GIVES_WAY and not shown:  # another check knew it too and speaks; it must have found it by itself
        story = read(pair.wrong, pair.language, pair.date)
        own = [tested.finding for tested in registry.load(pair.check).check(story, SHELF) if tested.finding is not None]
        assert any(pair.points_at(each) for each in own)
    else:
        assert shown
    assert pair.severity in ("any", found.severity)
    assert pair.points_at(found)


@each_pair
def test_the_right_twin_is_left_alone(pair: Pair) -> None:
    assert [one.message.said(pair.language) for one in remarks(pair.right, pair.language, pair.date)] == []


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.file == "place"], ids=lambda pair: pair.name)
def test_a_remark_on_a_place_says_which_row_it_rests_on(pair: Pair) -> None:
    for finding in remarks(pair.wrong, pair.language, pair.date):
        assert finding.reference is not None
        assert finding.reference.date


@each_pair
def test_a_remark_is_made_in_both_languages(pair: Pair) -> None:
    for finding in remarks(pair.wrong, pair.language, pair.date):
        for words in (finding.message, *finding.calculation):
            assert words.nl
            assert words.en


@pytest.mark.parametrize(("language", "date", "passage"), CLEAN, ids=lambda value: value[:40])
def test_a_clean_passage_is_left_alone(language: str, date: str, passage: str) -> None:
    assert [one.message.said(language) for one in remarks(passage, language, date)] == []


def test_there_are_enough_of_them() -> None:
    """So that a file that is read wrong does not pass for a file without errors."""
    assert len(PAIRS) >= 1_550
    assert len(CLEAN) >= 1_440
    # Those of tables and of the page need more than a passage, conversions have tests of their own, a note is no remark here.
    elsewhere = {name for name in registry.names() if name.startswith(("table.", "proof.", "visual."))}
    elsewhere |= {"money.conversion", "name.house", "quote.style"}
    assert {pair.check for pair in PAIRS} == set(registry.names()) - elsewhere
