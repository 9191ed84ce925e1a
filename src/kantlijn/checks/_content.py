"""The words of a text that carry meaning, by which two passages are seen to be about one thing."""

from __future__ import annotations

import re

from kantlijn.language import pack

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6  # letters: enough to see "verhuisden" and "verhuisd" as one, short enough for compounds to differ


def content(code: str, low: str) -> frozenset[str]:
    """The stems of the words that carry meaning, of a stretch of text in lower case."""
    words = pack(code)
    empty = (words.function_words, words.noun_stops, words.lexicon)
    return frozenset(stem(w) for w in _WORD.findall(low) if not any(w in each for each in empty))


def stem(word: str) -> str:
    """The letters by which two forms of a word are one."""
    return word[:_STEM]
