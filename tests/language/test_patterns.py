"""The words of a pack made into patterns: what a record asks for is what it gets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated

import pytest

from kantlijn.language.patterns import WORD, Shape, either, patterns


@dataclass(frozen=True)
class Asked:
    running: re.Pattern[str]
    after: re.Pattern[str]
    particles: frozenset[str]
    particles_at_the_end: Annotated[re.Pattern[str], Shape(WORD + "$", ("PARTICLES", "HE_OR_SHE"))]
    he_or_she: tuple[str, ...]


@dataclass(frozen=True)
class TooMuch:
    not_in_any_pack: re.Pattern[str]


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_field_is_made_of_its_constant(code: str) -> None:
    made = patterns(code, "checks.elapsed", Asked)
    assert isinstance(made.particles, frozenset)
    assert isinstance(made.he_or_she, tuple)
    assert made.particles_at_the_end.search("anna van") or made.particles_at_the_end.search("anna of")
    assert made.particles_at_the_end.search(made.he_or_she[0])


def test_a_list_is_any_of_its_words_whole_and_the_longest_first() -> None:
    running = patterns("nl", "checks.elapsed", Asked).running
    found = running.search("dat is nu alweer zo")
    assert found is not None
    assert found[0] == "nu alweer"
    assert running.search("totaal") is None


def test_flags_are_those_that_were_asked() -> None:
    assert patterns("nl", "checks.elapsed", Asked).running.search("NU") is None
    assert patterns("nl", "checks.elapsed", Asked, re.IGNORECASE).running.search("NU")


def test_a_language_is_told_what_it_lacks() -> None:
    with pytest.raises(AttributeError, match="NOT_IN_ANY_PACK"):
        patterns("nl", "checks.elapsed", TooMuch)


def test_words_that_begin_alike_are_tried_in_the_order_they_had() -> None:
    words = ["zo'n", "ander", "alweer", "al", "a", "zo"]
    grouped, listed = (re.compile(rf"(?<!\w)(?:{each})") for each in (either(words), "|".join(words)))
    text = "al alweer ander a zo'n zomer zo andersom"
    assert grouped.findall(text) == listed.findall(text) == ["al", "alweer", "ander", "a", "zo'n", "zo", "zo", "ander"]


def test_words_with_signs_of_a_pattern_stay_in_their_order() -> None:
    assert either(["ab?", "a", "b|c"]) == "ab?|a|b|c"


def test_a_list_without_words_is_found_nowhere() -> None:
    assert re.search(WORD.replace("{}", either([])), "een, of geen") is None


def test_what_no_field_asks_for_is_not_there() -> None:
    with pytest.raises(AttributeError, match="nothing_like_it"):
        assert patterns("nl", "checks.elapsed", Asked).nothing_like_it  # type: ignore[attr-defined]
