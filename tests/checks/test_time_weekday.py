"""Weekdays and dates: pairs of a right and a wrong sentence, what is left alone, and what a remark says."""

from __future__ import annotations

import datetime

import pytest

from kantlijn import finding as said
from kantlijn import shelf
from kantlijn.checks.time import weekday
from kantlijn.reading import read_text
from kantlijn.story import Story


def put(text: str, language: str, date: str | None) -> tuple[Story, list[said.Tested]]:
    story = read_text(text, language, datetime.date.fromisoformat(date) if date else None)
    return story, list(weekday.check(story, shelf.open_shelf()))


def remarks(text: str, language: str, date: str | None) -> list[tuple[str, str]]:
    """(severity, anchor) of every remark."""
    story, tested = put(text, language, date)
    return [(each.finding.severity, story.words(each.finding.places[0])) for each in tested if each.finding]  # type: ignore[arg-type]


# (language, day of the story, right, wrong, the anchor in the wrong one)
PAIRS = [
    ("nl", None, "Op zondag 1 februari 1953 brak de dijk.",
     "Op maandag 1 februari 1953 brak de dijk.", "maandag 1 februari 1953"),
    ("nl", None, "De nota is van vr. 3-5-2019.", "De nota is van ma. 3-5-2019.", "ma. 3-5-2019"),
    ("nl", "2021-05-07", "De veiling is op wo 12 mei.", "De veiling is op do 12 mei.", "do 12 mei"),
    ("nl", "2021-05-07", "De veiling is op woensdag twaalf mei.", "De veiling is op vrijdag twaalf mei.", "vrijdag twaalf mei"),
    ("nl", "2019-06-01", "De kermis duurt van maandag 3 tot en met vrijdag 7 juni.",
     "De kermis duurt van dinsdag 3 tot en met vrijdag 7 juni.", "dinsdag 3"),
    ("nl", "2019-06-01", "De kermis duurt van maandag 3 tot en met vrijdag 7 juni.",
     "De kermis duurt van maandag 3 tot en met zaterdag 7 juni.", "zaterdag 7 juni"),
    ("nl", "2021-05-05", "Dat bleek gisteren, dinsdag 4 mei, in de raad.",
     "Dat bleek gisteren, dinsdag 11 mei, in de raad.", "dinsdag 11 mei"),
    ("nl", "2021-05-05", "Vandaag (5 mei) is de brug dicht.", "Vandaag (15 mei) is de brug dicht.", "15 mei"),
    ("nl", "2018-06-05", "Op vrijdagavond 8 juni is er dans.",
     "Op zaterdagavond 8 juni is er dans.", "zaterdagavond 8 juni"),
    ("nl", "2018-06-05", "Komende vrijdag 8 juni is er dans.", "Komende zaterdag 8 juni is er dans.", "zaterdag 8 juni"),
    ("nl", "2018-06-05", "Het vriest in de nacht van vrijdag 8 op zaterdag 9 juni.",
     "Het vriest in de nacht van zaterdag 8 op zaterdag 9 juni.", "zaterdag 8"),
    ("en", "2018-06-05", "There is a dance on Friday night, 8 June.", "There is a dance on Sunday night, 8 June.",
     "Sunday night, 8 June"),
    ("en", "2018-06-05", "There is a dance next Friday (8 June).", "There is a dance next Saturday (8 June).",
     "Saturday (8 June"),
    ("en", None, "The bylaw took effect on Sunday 12 December 2021.", "The bylaw took effect on Monday 12 December 2021.",
     "Monday 12 December 2021"),
    ("en", "2021-05-07", "The auction is on Wed 12 May.", "The auction is on Thu 12 May.", "Thu 12 May"),
    ("en", "2021-05-07", "The auction is on Wednesday, May 12.", "The auction is on Friday, May 12.", "Friday, May 12"),
    ("en", "2021-05-07", "The auction, on Wednesday May 12th, 2021, is off.", "The auction, on Monday May 12th, 2021, is off.",
     "Monday May 12th, 2021"),
    ("en", "2021-05-05", "It rained yesterday, Tuesday 4 May, for hours.",
     "It rained yesterday, Tuesday 11 May, for hours.", "Tuesday 11 May"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "date", "right", "wrong", "anchor"), PAIRS)
def test_pair(language: str, date: str | None, right: str, wrong: str, anchor: str) -> None:
    assert remarks(right, language, date) == []
    found = remarks(wrong, language, date)
    assert found == [("error", anchor)]


@pytest.mark.parametrize(("language", "date", "right", "wrong", "anchor"), PAIRS)
def test_what_is_right_was_put_to_the_test(language: str, date: str | None, right: str, wrong: str, anchor: str) -> None:
    assert any(each.marks for each in put(right, language, date)[1])


SILENT = [
    ("nl", None, "Op dinsdag 12 mei is er markt.", "some year makes it right, and the story has no day"),
    ("nl", "2021-05-05", "In 1953 was de storm. Op zondag 1 februari kwam het water.", "the passage is told in 1953"),
    ("nl", "2018-10-09", "Volgende maand is er op dinsdag markt.", "no date"),
    ("nl", "2018-10-09", "Op woensdag 25 oktober 1917 begon de opstand.", "old style"),
    ("en", "2021-05-05", "Of the crew, 32 may have drowned.", "a verb, no month"),
    ("en", "2021-05-05", "In June 31 people signed up.", "a number of people"),
    ("nl", "2018-06-05", "In de vrijdagnacht, 9 juni, werd het stil.", "the night of Friday goes on into Saturday"),
    ("nl", "2022-01-05", "Het was maandag 14 juni druk op het strand.", "last summer as near as next"),
]


@pytest.mark.parametrize(("language", "date", "text", "why"), SILENT)
def test_left_alone(language: str, date: str | None, text: str, why: str) -> None:
    assert remarks(text, language, date) == [], why


def test_before_1900_it_is_only_asked() -> None:
    assert remarks("Op dinsdag 18 juni 1815 werd er gevochten.", "nl", None) == [("query", "dinsdag 18 juni 1815")]
    assert remarks("Op zondag 18 juni 1815 werd er gevochten.", "nl", None) == []


def test_a_year_elsewhere_that_fits_makes_it_a_question() -> None:
    far = "Het dorp vierde feest op maandag 2 juni.\n\nNiets.\n\nDe kroniek gaat over 1947."
    assert remarks(far, "nl", "2021-04-01") == [("query", "maandag 2 juni")]
    assert remarks(far.replace("1947", "1946"), "nl", "2021-04-01") == [("error", "maandag 2 juni")]
    told_then = "In 1947 was het zover. Het dorp vierde feest op maandag 2 juni."
    assert remarks(told_then, "nl", "2021-04-01") == []
    assert remarks(far, "nl", "2021-05-20") == [("error", "maandag 2 juni")]  # so near by no other year is meant
    assert remarks("Het dorp vierde feest op donderdag 2 juni.", "nl", "2021-04-01") == [("error", "donderdag 2 juni")]


def test_a_quoted_date_is_only_asked() -> None:
    assert remarks("‘Het was vrijdag 12 mei’, zegt ze.", "nl", "2021-05-20") == [("query", "vrijdag 12 mei")]


def test_writing_and_printing_lie_a_day_apart() -> None:
    assert remarks("De brug ging gisteren, maandag, dicht.", "nl", "2021-05-05") == [("query", "maandag")]


def test_the_remark_names_the_slips() -> None:
    _, tested = put("Op dinsdag 14 mei 1986 brak de dijk.", "nl", None)
    found = tested[0].finding
    assert found is not None
    assert found.message.nl == "‘dinsdag 14 mei 1986’ klopt niet: 14 mei 1986 was een woensdag."
    assert "ander jaar: in 1985 viel 14 mei op een dinsdag" in [line.nl for line in found.calculation]
    assert "another day: 13 May 1986 is a Tuesday" in [line.en for line in found.calculation]


def test_every_weekday_of_a_year_but_one_is_wrong() -> None:
    """Against the calendar of the standard library, on every day of two years."""
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    for offset in range(0, 731, 13):
        day = datetime.date(2019, 12, 30) + datetime.timedelta(offset)
        wrong = [n for n in range(7) if remarks(f"They met on {names[n]} {day.day} {day:%B} {day.year}.", "en", None)]
        assert wrong == [n for n in range(7) if n != day.weekday()]
