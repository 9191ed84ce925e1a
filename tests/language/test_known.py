"""Whether letters are a word: what the list has, what is put together of it, and what is far too long for either."""

from __future__ import annotations

import time

import pytest

from kantlijn.language.known import known, like_a_word


@pytest.mark.parametrize(("word", "language"), [("verhuizing", "nl"), ("Auto’s", "nl"), ("bridge", "en"), ("BRIDGE", "en")])
def test_a_form_is_known_in_any_case(word: str, language: str) -> None:
    assert known(word, language)


@pytest.mark.parametrize("word", ["huizi", "ver-huizing", ""])
def test_a_part_of_a_word_is_not(word: str) -> None:
    assert not known(word, "nl")


def test_a_dutch_compound_is_like_a_word_and_an_english_one_is_not() -> None:
    assert like_a_word("sovjetflat", "nl")
    assert like_a_word("stadsbrug", "nl")
    assert not like_a_word("stadsbru", "nl")
    assert not like_a_word("riverbankhouse", "en")


def test_another_language_has_no_list() -> None:
    assert not known("Haus", "de")


def test_a_run_of_letters_without_end_is_answered_at_once() -> None:
    start = time.process_time()
    assert not like_a_word("brug" * 25_000, "nl")
    assert time.process_time() - start < 1
