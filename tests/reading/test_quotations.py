"""Quotations with their marks, among all the marks that are apostrophes: tables/quotations."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_tables import paragraph, table

from kantlijn.reading.quotations import LONGEST, quotations
from kantlijn.story import Block


@pytest.mark.parametrize(("language", "words", "lines"), table("quotations"))
def test_quotations(language: str, words: str, lines: tuple[str, ...]) -> None:
    story = paragraph(words, language)
    assert tuple(story.words(quotation) for quotation in story.quotations) == lines


def test_a_quotation_ends_with_its_block() -> None:
    text = "‘Ik ga\n\nmorgen weg’, zei ze."
    assert quotations(text, [Block("paragraph", 0, 6), Block("paragraph", 8, len(text))]) == ()


def test_a_mark_that_finds_no_mate_for_pages_is_a_slip() -> None:
    text = "‘Ik ga. " + "Het regende de hele dag. " * (LONGEST // 20) + "’ En toen zei ze: “Nee.”"
    found = quotations(text, [Block("paragraph", 0, len(text))])
    assert [text[quotation.start : quotation.end] for quotation in found] == ["“Nee.”"]


@given(st.text(alphabet=st.sampled_from("ab s'’‘“”„«»\"‚.,\n 8"), max_size=80))
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_quotations_lie_in_order_one_behind_the_other(text: str) -> None:
    at = 0
    for quotation in quotations(text, [Block("paragraph", 0, len(text))]):
        assert at <= quotation.start < quotation.end - 1 <= len(text)
        assert text[quotation.start] in "‘“„«‚\"'"
        assert text[quotation.end - 1] in "’”“»‘\"'"
        at = quotation.end
