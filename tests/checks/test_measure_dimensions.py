"""What nouns may be measured in has a name for the remark, and a figure of zero breaks no check of measures."""

from __future__ import annotations

import pytest

from kantlijn.checks import registry
from kantlijn.checks.measure._heads import NAMES, TAKES
from kantlijn.reading import read_text
from kantlijn.shelf import open_shelf

SHELF = open_shelf()


def test_every_dimension_that_a_noun_takes_or_rejects_has_a_name() -> None:
    for right, wrong in TAKES.values():
        assert {right[0], *wrong} <= NAMES.keys()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Het zout is -3 procent, oftewel 35 gram op een kilo."),
        ("nl", "Het park van 0 hectare is zo groot als 3 voetbalvelden."),
        ("nl", "Het park van 12 hectare is zo groot als 0 voetbalvelden."),
        ("nl", "De brug van 60 meter is twee keer zo lang als de oude van 0 meter."),
        ("nl", "Het windpark van 0 megawatt levert 4.000 gigawattuur per jaar."),
        ("nl", "De ster staat op 0 lichtjaar; licht doet er 500 jaar over."),
        ("nl", "Het was 5 graden Celsius warmer (0 graden Fahrenheit)."),
        ("nl", "Het was 0 graden Celsius (0 graden Fahrenheit)."),
        ("en", "The leak lost 12 million litres, enough to fill -5 Olympic swimming pools."),
        ("en", "The old van does 60 miles per gallon (4.7 litres per 0 km) on a good day."),
        ("en", f"The old van does 60 miles per gallon (4.7 litres per {'9' * 320} km) on a good day."),
        ("en", "The river is 0 miles long (12 km) and was 12 miles long (0 km)."),
    ],
)
def test_nothing_divides_by_a_zero_that_somebody_wrote(language: str, text: str) -> None:
    story = read_text(text, language)
    for name in registry.names():
        if name.startswith("measure."):
            for tested in registry.load(name).check(story, SHELF):
                assert tested.against == "story"


def test_the_way_of_a_speed_in_knots_is_in_nautical_miles() -> None:
    story = read_text("Het schip voer 100 zeemijl in 5 uur, gemiddeld 40 knopen.", "nl")
    (finding,) = (each.finding for each in registry.load("measure.speed").check(story, SHELF) if each.finding)
    assert [line.nl for line in finding.calculation] == ["100 zeemijl / 5 uur = 20 knopen"]
