"""Births and deaths on the desk's own table of people, against a story."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from kantlijn.checks.time import age
from kantlijn.reading import read_text
from kantlijn.shelf import desk, open_shelf

TABLE = """+++
kind = "people"
title = "Councillors of Hardeveen"
origin = "clerk of the council"
licence = "own"
date = 2015-01-15
+++
name,born,died,role
Mina Terpstra,1941-04-02,2001-06-09,councillor
"""


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Mina Terpstra overleed op 70-jarige leeftijd.", "Mina Terpstra overleed op 60-jarige leeftijd."),
        ("Mina Terpstra is geboren in 1951.", "Mina Terpstra is geboren in 1941."),
        ("Mina Terpstra zou vandaag 84 zijn geworden.", "Mina Terpstra zou vandaag 74 zijn geworden."),
    ],
)
def test_a_person_of_the_desk(tmp_path: Path, wrong: str, right: str) -> None:
    source = tmp_path / "councillors.csv"
    source.write_text(TABLE, encoding="utf-8")
    desk.add(tmp_path / "shelf", source)
    shelf = open_shelf(own=tmp_path / "shelf")
    day = datetime.date(2015, 4, 2)
    found = [each.finding for each in age.check(read_text(wrong, "nl", day), shelf) if each.finding]
    assert [each.reference.table for each in found if each.reference] == ["councillors"]
    assert not any(each.finding for each in age.check(read_text(right, "nl", day), shelf))
