"""Feasts against dates that any almanac gives, and the rules they are found by."""

from __future__ import annotations

import datetime

import pytest

from kantlijn.language import PACKS, pack
from kantlijn.reading.times import feasts

EASTER = ("1818-03-22", "1943-04-25", "2000-04-23", "2018-04-01", "2019-04-21", "2024-03-31", "2038-04-25", "2285-03-22")


@pytest.mark.parametrize("day", EASTER)
def test_easter(day: str) -> None:
    assert datetime.date.fromordinal(feasts.easter(int(day[:4]))).isoformat() == day


ALMANAC = (
    ("nl", "hemelvaartsdag", "2024-05-09"),
    ("nl", "pinksteren", "2024-05-19"),
    ("nl", "aswoensdag", "2024-02-14"),
    ("nl", "koningsdag", "2024-04-27"),
    ("nl", "koningsdag", "2025-04-26"),  # the 27th is a Sunday
    ("nl", "prinsjesdag", "2024-09-17"),
    ("nl", "moederdag", "2024-05-12"),
    ("en", "thanksgiving", "2024-11-28"),
    ("en", "memorial day", "2024-05-27"),
    ("en", "labor day", "2024-09-02"),
    ("en", "good friday", "2024-03-29"),
)


@pytest.mark.parametrize(("language", "name", "day"), ALMANAC)
def test_almanac(language: str, name: str, day: str) -> None:
    rule = pack(language).times.feasts[name]
    assert datetime.date.fromordinal(feasts.on(rule, int(day[:4]))).isoformat() == day


@pytest.mark.parametrize("language", PACKS)
def test_every_feast_falls_in_its_year(language: str) -> None:
    for name, rule in pack(language).times.feasts.items():
        for year in range(1900, 2101):
            assert datetime.date.fromordinal(feasts.on(rule, year)).year == year, name


def test_a_month_has_no_fifth_of_every_weekday() -> None:
    last = datetime.date.fromordinal(feasts.nth_weekday(2024, 5, -1, 0))
    assert (last.isoformat(), last.weekday()) == ("2024-05-27", 0)
