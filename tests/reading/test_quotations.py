"""Quotations with their marks, among all the marks that are apostrophes: tables/quotations."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_tables import paragraph, table

from kantlijn.reading.people.quotations import LONGEST, quotations
from kantlijn.story import Block


@pytest.mark.parametrize(("language", "words", "lines"), table("quotations"))
def test_quotations(language: str, words: str, lines: tuple[str, ...]) -> None:
    story = paragraph(words, language)
    assert tuple(story.words(quotation) for quotation in story.quotations) == lines


def test_a_quotation_ends_with_its_block() -> None:
    text = "‘Ik ga\n\nmorgen weg’, zei ze."
    assert quotations(text, [Block("paragraph", 0, 6), Block("paragraph", 8, len(text))], "nl") == ()


def test_a_mark_that_finds_no_mate_for_pages_is_a_slip() -> None:
    text = "‘Ik ga. " + "Het regende de hele dag. " * (LONGEST // 20) + "’ En toen zei ze: “Nee.”"
    found = quotations(text, [Block("paragraph", 0, len(text))], "nl")
    assert [text[quotation.start : quotation.end] for quotation in found] == ["“Nee.”"]


def test_an_answer_over_two_paragraphs_is_a_quotation_a_paragraph() -> None:
    text = "‘Mijn oom had een schuit.\n\n‘Die lag in de gracht’, vertelt Mies."
    first, second = quotations(text, [Block("paragraph", 0, 25), Block("paragraph", 27, len(text))], "nl")
    assert (text[first.start : first.end], first.open_ended) == ("‘Mijn oom had een schuit.", False)
    assert (text[second.start : second.end], second.continues) == ("‘Die lag in de gracht’", 0)


def test_a_mark_that_is_never_closed_opens_a_quotation_to_the_end_of_its_paragraph() -> None:
    text = "De buurvrouw stond al buiten. “Ik zag het dak zo naar beneden komen.\n\nDe brandweer kwam."
    end = text.index("\n")
    (found,) = quotations(text, [Block("paragraph", 0, end), Block("paragraph", end + 2, len(text))], "nl")
    assert text[found.start : found.end] == "“Ik zag het dak zo naar beneden komen."
    assert found.open_ended


def test_lines_with_a_dash_are_talk_where_they_ask_and_answer() -> None:
    def said(*lines: str) -> list[str]:
        text = "\n\n".join(lines)
        blocks = [Block("paragraph", at := text.index(line), at + len(line)) for line in lines]
        return [text[each.start : each.end] for each in quotations(text, blocks, "nl")]

    assert said("Het was stil.", "– Komt hij nog?", "– Ik denk het niet.") == ["– Komt hij nog?", "– Ik denk het niet."]
    assert said("De regels:", "– niet roken", "– geen honden") == []
    assert said("De regels:", "– De deur blijft dicht.", "– De hond blijft buiten.") == []


@given(st.text(alphabet=st.sampled_from("ab s'’‘“”„«»\"‚.,\n 8"), max_size=80))
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_quotations_lie_in_order_one_behind_the_other(text: str) -> None:
    at = 0
    found = quotations(text, [Block("paragraph", 0, len(text))], "nl")
    for number, quotation in enumerate(found):
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert text[quotation.start] in "‘“„«‚\"'"
        assert quotation.open_ended or text[quotation.end - 1] in "’”“»‘\"'"
        if quotation.parent is None:
            assert at <= quotation.start
            at = quotation.end
        else:
            outer = found[quotation.parent]
            assert quotation.parent < number
            assert outer.start < quotation.start < quotation.end <= outer.end
