"""Every figure of every sentence in tables/: what an editor says it must be read as."""

from __future__ import annotations

import pytest
from reading_tables import ends, figures, paragraph, table, wholes

from kantlijn.story import Quantity


@pytest.mark.parametrize(("language", "words", "lines"), table("numbers"))
def test_numbers(language: str, words: str, lines: tuple[str, ...]) -> None:
    assert figures(words, language) == lines


@pytest.mark.parametrize(("language", "words", "lines"), table("news"))
def test_sentences_of_newspapers(language: str, words: str, lines: tuple[str, ...]) -> None:
    assert figures(words, language) == lines


@pytest.mark.parametrize(("language", "words", "lines"), table("times"))
def test_times(language: str, words: str, lines: tuple[str, ...]) -> None:
    assert figures(words, language) == lines


@pytest.mark.parametrize(("language", "words", "lines"), table("joined"))
def test_times_that_are_made_of_several(language: str, words: str, lines: tuple[str, ...]) -> None:
    assert wholes(words, language) == lines


@pytest.mark.parametrize(("language", "words", "lines"), table("nouns"))
def test_counted_nouns(language: str, words: str, lines: tuple[str, ...]) -> None:
    assert figures(words, language) == lines


@pytest.mark.parametrize(("language", "words", "lines"), table("widths"))
def test_widths(language: str, words: str, lines: tuple[str, ...]) -> None:
    story = paragraph(words, language)
    found = []
    for mark in sorted([*story.quantities, *story.times], key=lambda mark: mark.start):
        strict = mark.strict if isinstance(mark, Quantity) else mark.interval
        assert strict
        assert mark.loose
        found.append(f"{story.words(mark)} = {ends(strict)} loose {ends(mark.loose)}")
    assert tuple(found) == lines
