"""Who says it, and what nobody says: tables/speakers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_tables import paragraph, table

from kantlijn.reading import read_text


@pytest.mark.parametrize(("language", "words", "lines"), table("speakers"))
def test_speakers(language: str, words: str, lines: tuple[str, ...]) -> None:
    story = paragraph(words, language)
    told = tuple(f"{story.words(each)} | {each.speaker or ''}".rstrip() for each in story.quotations if each.parent is None)
    assert told == tuple(line.rstrip() for line in lines)


@pytest.mark.parametrize(("language", "words", "lines"), table("attributed"))
def test_attributed(language: str, words: str, lines: tuple[str, ...]) -> None:
    story = read_text(words, language)
    outer = (each for each in story.quotations if each.parent is None)
    told = tuple(f"{story.words(each)} | {each.speaker or ''}".replace("\n", "⏎").rstrip() for each in outer)
    assert told == tuple(line.rstrip() for line in lines)


def test_a_part_behind_the_cue_goes_on_from_the_part_before_it() -> None:
    story = read_text("‘Het was donker’, zegt Pim Baas, ‘en koud.’", "nl")
    first, second = story.quotations
    assert (first.continues, second.continues) == (None, 0)
    assert story.words(first.named) == "Pim Baas"  # type: ignore[arg-type]
    assert story.words(first.cue) == "zegt"  # type: ignore[arg-type]


PARTS = st.sampled_from(
    ["‘Ja’", "“Nee!”", "‘Kom’, zei Jan", "de buurman", "Anna Blom", "volgens", "zegt", "hij", ".",
     ":", ", ", " ", "\n\n", "‘", "”", "De", "noemt"]
)  # fmt: skip


@given(st.lists(PARTS, max_size=25))
@settings(max_examples=200, deadline=None, derandomize=True, database=None)
def test_whatever_stands_there_the_numbers_hold(parts: list[str]) -> None:
    story = read_text(" ".join(["Er was eens.", *parts]), "nl")
    for number, each in enumerate(story.quotations):
        assert each.parent is None or each.parent < number
        assert each.continues is None or each.continues < number
        for span in (each.named, each.cue):
            assert span is None or 0 <= span.start < span.end <= len(story.text)
