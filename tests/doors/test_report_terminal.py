"""What an editor sees in a terminal: the words underlined where they stand, also wide ones, and nothing that obeys."""

from __future__ import annotations

import pytest
from handmade import clash, proof, story
from hypothesis import given
from hypothesis import strategies as st

from kantlijn.dismissals import fingerprint
from kantlijn.proofread import Proof
from kantlijn.report import terminal
from kantlijn.report.layout import LONGEST_EXCERPT, Run, cells, excerpts, safe, underline, wrapped
from kantlijn.story import StoryDate


def text(of: Proof, language: str = "nl") -> str:
    return terminal.written(terminal.checked([of], lambda _: language))


def test_the_whole_remark() -> None:
    written = "De vloot telde 14 schepen.\n\nIn de haven lagen 41 schepen van de vloot.\n"
    of = story(written, date=StoryDate(1, 1, "option"))
    remark = clash(of, "41", "14")
    assert text(proof(of, remark, path="haven.md")) == (
        "haven.md:3:19: fout number.restated\n"
        "    In de haven lagen 41 schepen van de vloot.\n"
        "                      ^^\n"
        "  haven.md:1:16\n"
        "    De vloot telde 14 schepen.\n"
        "                   ~~\n"
        "  Hier staat 41, daar 14.\n"
        "    41 ≠ 14\n"
        f"  kantlijn dismiss haven.md {fingerprint(of, remark)} --reason 'nagekeken, klopt'\n"
        "\n"
        "haven.md: 1 fout\n"
        "  2 van de 2 cijfers nagerekend (2 tegen het verhaal zelf); geen data of tijden\n"
    )


def test_no_remarks_still_say_what_was_covered_and_how_the_story_was_dated() -> None:
    of = proof(story("Er waren 3 boten.", "en", StoryDate(736_999, 737_008, "text")), path="a.txt")
    assert text(of, "en") == (
        "a.txt: no remarks\n"
        "  0 of 1 figure recomputed; no dates or times\n"
        "  Date of the story: between 1 November 2018 and 10 November 2018 (as the text has it)\n"
    )


@pytest.mark.parametrize("before", ["日本語 ", "e\u0301e\u0301 ", "👍 ", "a\tb\t", "gewoon "])
def test_the_marks_stand_under_the_words(before: str) -> None:
    of = story(f"{before}12 en 34.")
    lines = text(proof(of, clash(of, "12", "34"))).split("\n")
    line, row = lines[1], lines[2]
    assert cells(line[: line.index("12")]) == row.index("^")
    assert cells(line[: line.index("34")]) == row.index("~")


def test_hard_wrapped_sentences_are_one_line() -> None:
    of = story("Er voeren\r\n12 boten\nen 34 schepen.")
    shown = "    Er voeren 12 boten en 34 schepen.\n              ^^          ~~\n"
    assert shown in text(proof(of, clash(of, "12", "34")))


def test_a_long_sentence_is_shown_around_its_words() -> None:
    of = story("Woord " * 200 + "12 " + "woord " * 200 + "34 " + "woord " * 200)
    shown = excerpts(of, clash(of, "12", "34").places)
    assert len(shown) == 2
    for excerpt, number in zip(shown, ("12", "34"), strict=True):
        line = "".join(run.text for run in excerpt.runs)
        assert len(line) < LONGEST_EXCERPT
        assert line.startswith("… ")
        assert line.endswith(" …")
        assert number in line


def test_what_a_terminal_would_obey_never_reaches_it() -> None:
    of = story("De \x1b]0;weg\x07 prijs \u202e12 en\x9b 34.")
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(text(proof(of, clash(of, "12", "34"), path="a\x1b[2Jb.md")))


def test_text_without_colours_has_no_escapes_and_styles_have_words() -> None:
    of = story("Er waren 12 boten en 34 schepen.")
    remark = proof(of, clash(of, "12", "34", severity="query"))
    assert "vraag" in text(remark)
    assert "query" in text(remark, "en")
    assert "\x1b" not in text(remark)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200), st.integers(10, 60))
def test_wrapping_loses_no_word_and_keeps_within_the_width(words: str, width: int) -> None:
    lines = wrapped([Run(words)], width)
    said = ["".join(run.text for run in line) for line in lines]
    assert " ".join(said).split() == words.split()
    assert all(cells(line) <= width or " " not in line.strip(" ") for line in said)


def test_underlining_follows_the_styles() -> None:
    assert underline((Run("ab "), Run("日", "anchor"), Run(" "), Run("c", "counterpart"))) == "   ^^ ~"
    assert underline((Run("ab"),)) == ""


def test_safe_keeps_ordinary_text() -> None:
    assert safe("naïef € 3 – 日本 😀") == "naïef € 3 – 日本 😀"
