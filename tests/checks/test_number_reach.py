"""The reach of the checks of numbers: the same relations in other words and orders, in pairs, and what stays silent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kantlijn.checks import registry
from kantlijn.finding import Finding
from kantlijn.reading import read_text
from kantlijn.shelf import open_shelf

HERE = Path(__file__).parent
FAMILY = [registry.load(name) for name in registry.names() if name.startswith("number.")]
OWN = {f"number.{name}" for name in ("sum", "product", "ratio", "whole", "list_count", "range", "magnitude", "restated")}
SHELF = open_shelf()
DIFFERS = re.compile(r"\{([^|{}]*)\|([^|{}]*)\}")


def _blocks(name: str) -> list[list[str]]:
    blocks = (HERE / name).read_text(encoding="utf-8").split("\n\n")
    lines = [[line for line in block.splitlines() if line and not line.startswith("#")] for block in blocks]
    return [each for each in lines if each]


PAIRS = [(*head.split()[:2], passage) for head, passage in _blocks("pairs_reach.txt")]
CLEAN = [tuple(line.split(" ", 1)) for (line,) in _blocks("clean_reach.txt")]


def _remarks(passage: str, language: str) -> list[Finding]:
    story = read_text(passage, language)
    return [tested.finding for check in FAMILY for tested in check.check(story, SHELF) if tested.finding is not None]


@pytest.mark.parametrize(("language", "check", "passage"), PAIRS)
def test_the_wrong_one_is_remarked_upon_where_it_is(language: str, check: str, passage: str) -> None:
    differs = DIFFERS.search(passage)
    assert differs is not None
    start, end = differs.start(), differs.start() + len(differs[1])
    found = [one for one in _remarks(DIFFERS.sub(r"\1", passage), language) if one.check == check]
    assert any(place.start < end and start < place.end for one in found for place in one.places)


@pytest.mark.parametrize(("language", "check", "passage"), PAIRS)
def test_the_right_one_is_left_alone(language: str, check: str, passage: str) -> None:
    assert [(one.check, one.message.said(language)) for one in _remarks(DIFFERS.sub(r"\2", passage), language)] == []


@pytest.mark.parametrize(("language", "passage"), CLEAN)
def test_what_proves_nothing_is_left_alone(language: str, passage: str) -> None:
    found = [one for one in _remarks(passage, language) if one.check in OWN]
    assert [(one.check, one.message.said(language)) for one in found] == []


def test_there_are_enough_of_them() -> None:
    assert len(PAIRS) >= 80
    assert len(CLEAN) >= 25
