"""Words broken at the end of a line: put together again, with or without their hyphen."""

import re
from pathlib import Path

import pyphen
import pytest

from kantlijn.language.broken import met_words, whole

HERE = Path(__file__).parent
PATTERNS = {"nl": "nl_NL", "en": "en_GB"}


def words(language):
    lines = (HERE / f"broken_{language}.txt").read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def breaks(word, language):
    """Every way to break a word: at its hyphens, and where a syllable ends (two letters or more on each side)."""
    hyphenator = pyphen.Pyphen(lang=PATTERNS[language])
    for match in re.finditer("-", word):
        yield word[: match.start()], word[match.end() :]
    for part in re.finditer(r"[^\W\d_]+", word):
        if not part[0].isupper():
            for at in hyphenator.positions(part[0]):
                yield word[: part.start() + at], word[part.start() + at :]


def read(first, second, language):
    middle = whole(first, re.match(r"\w+-?", second)[0], language, {})
    if middle is None:
        return f"{first}- {second}"
    return first + middle + second[1 if middle.strip("-") else 0 :]


def wrong(language, hyphened):
    made = [(word, *pair) for word in words(language) if ("-" in word) is hyphened for pair in breaks(word, language)]
    return made, [(first, second) for word, first, second in made if read(first, second, language) != word]


# The shares are those of docs/calibration.md; a change that makes them worse has to be argued there.
@pytest.mark.parametrize(
    ("language", "hyphened", "least", "most_wrong"),
    [("nl", False, 600, 0), ("nl", True, 130, 0), ("en", False, 480, 0), ("en", True, 75, 4)],
)
def test_words_broken_at_every_place(language, hyphened, least, most_wrong):
    made, failed = wrong(language, hyphened)
    assert len(made) >= least
    assert len(failed) <= most_wrong, failed


@pytest.mark.parametrize(
    ("first", "second", "language", "met", "read"),
    [
        # The rest of the manuscript is heard first: it is written by the same hand.
        ("hand", "made", "en", "a handmade chair", ""),
        ("hand", "made", "en", "a hand-made chair", "-"),
        ("Rusland", "correspondent", "nl", "mijn Rusland-boeken", "-"),
        ("Rusland", "correspondent", "nl", "mijn boeken", ""),
        ("Smol", "narov", "nl", "Bij Smolnarov lag een brug.", ""),
        # What is left out is never joined, though dagen and bijen are words.
        ("dag", "en", "nl", "", None),
        ("bij", "en", "nl", "", None),
        ("in", "of", "nl", "", None),
        ("pre", "and", "en", "", None),
        ("two", "or", "en", "", None),
        # Letters that a Dutch break takes away come back.
        ("ge", "eist", "nl", "", "ë"),
        ("be", "invloed", "nl", "", "ï"),
        ("auto", "tje", "nl", "", "ot"),
        # Capitals and figures.
        ("KLM", "vlucht", "nl", "", "-"),
        ("Noord", "Holland", "nl", "", "-"),
        ("twintig", "jarige", "nl", "", ""),
        ("17", "jarige", "nl", "", "-"),
        ("MOS", "KOU", "nl", "", ""),
        ("door", "to-", "en", "", "-"),
    ],
)
def test_a_broken_word(first, second, language, met, read):
    assert whole(first, second, language, met_words(met)) == read


@pytest.mark.parametrize("parts", [("", "huis"), ("huis", ""), ("", "")])
def test_half_a_word_is_left_as_it_stands(parts):
    assert whole(*parts, "nl", {}) is None
