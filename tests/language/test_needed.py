"""The words that a pattern cannot do without: told right, and never too many, so that no sentence is passed over wrongly."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from kantlijn.checks._where import found_in, has_a_word_twice, sentences_with
from kantlijn.checks.number import _cues as of_number
from kantlijn.checks.number._counting.listing import listing
from kantlijn.checks.number._order import order
from kantlijn.checks.place import _cues as of_place
from kantlijn.checks.time import _cues as of_time
from kantlijn.checks.time._told_words import told_words
from kantlijn.checks.visual import _there
from kantlijn.language.needed import needed
from kantlijn.reading import read_text

PASSAGES = Path(__file__).parents[1] / "checks"


@pytest.mark.parametrize(
    ("pattern", "words", "parts"),
    [
        (r"\b(?:geboren|overleden)\b", {"geboren", "overleden"}, ()),
        (r"(?<!\w)(?:eerste steen|opening)(?!\w)", {"eerste", "opening"}, ()),  # of several words the longest
        (r"\bstee?g\b", {"steg", "steeg"}, ()),
        (r"\b[Ss]ince\s(?:the\s)?\d{4}", {"since"}, ()),
        (r"\bstijg\w+", set(), ("stijg",)),
        (r"jarige?", set(), ("jarig", "jarige")),
        (r"\d{1,3}(?:ste|de)\b", set(), ("0",)),  # any digit; "ste" is part of many words
        (r"\bborn\b|°", {"born"}, ("°",)),
        (r"(?i:BORN)\s", set(), ("born",)),  # nothing says that a word begins there
    ],
)
def test_what_a_pattern_needs(pattern: str, words: set[str], parts: tuple[str, ...]) -> None:
    needs = needed(pattern, re.compile(pattern).flags)
    assert needs is not None
    assert needs.words == words
    assert set(needs.parts) == set(parts)


@pytest.mark.parametrize("pattern", [r"[A-Z]\w+", r"\b(?:de|\w+s)\b", r"", r"(?:geboren)?", r"\b\w*en\b", r"[^.;]{0,70}"])
def test_what_can_do_without_words(pattern: str) -> None:
    assert needed(pattern, re.compile(pattern).flags) is None


def _patterns(code: str) -> list[re.Pattern[str]]:
    records: list[Any] = [
        of_number.cues(code), of_time.cues(code), of_time.life_cues(code), of_place.cues(code), told_words(code), order(code),
        listing(code), _there.cues(code),
    ]  # fmt: skip
    values = [getattr(record, name) for record in records for name in type(record).__mro__[1].__annotations__]
    return [value for value in values if isinstance(value, re.Pattern)]


@pytest.mark.parametrize("code", ["nl", "en"])
def test_no_sentence_with_a_match_is_passed_over(code: str) -> None:
    told = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(PASSAGES.glob(f"*_{code}.txt")))
    story = read_text(told[:60_000], code)
    texts = [story.words(sentence) for sentence in story.sentences]
    passed_over = 0
    for pattern in _patterns(code):
        numbers = sentences_with(story, pattern)
        passed_over += len(texts) - len(numbers)
        for number, text in enumerate(texts):
            if number not in numbers:
                assert pattern.search(text) is None, (pattern.pattern, text)
                assert pattern.search(text.lower()) is None, (pattern.pattern, text)
    assert passed_over > len(texts)  # or all of this is for nothing


def test_all_is_found_that_a_search_of_the_whole_text_finds() -> None:
    story = read_text("Nog iets.\n\nZie de kaart. De grafiek toont 12 kaarten. Op pagina 4 niets.\n\nKaart 3: de haven.", "nl")
    for written in (r"(?i)\bkaart(?:en)?\b", r"\d+", r"[A-Z]\w+", r"\bbrug\b"):
        pattern = re.compile(written)
        found = [match.span() for match in found_in(story, pattern, story.text)]
        assert found == [match.span() for match in pattern.finditer(story.text)]


def test_a_word_beside_itself() -> None:
    assert has_a_word_twice(read_text("Dit is is een fout.", "nl"))
    assert has_a_word_twice(read_text("De\nde kade ligt er nog.", "nl"))
    assert not has_a_word_twice(read_text("De stand was 2 - 2 in de rust.", "nl"))
