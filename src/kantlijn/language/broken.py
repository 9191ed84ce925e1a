"""A word that was broken at the end of a line: whole again without its hyphen, with it, or no one word at all.

"ver-/huizen" is verhuizen, "KLM-/vlucht" keeps its hyphen, and "dag-/en weekbladen" are two words. Line ends do not say
which, so witnesses are heard: the rest of the manuscript, the word list, and where a word may be broken.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from kantlijn.language.known import known

if TYPE_CHECKING:
    import pyphen

# What follows the hyphen of a word that is left out: "in- en uitvoer", "zand-, klei- of veengrond", "pre- and post-war".
ELIDED = {
    "nl": frozenset({"en", "of", "tot", "noch", "dan", "als", "maar", "resp", "respectievelijk", "alsook", "versus"}),
    "en": frozenset({"and", "or", "to", "nor", "but", "versus"}),
}
# First parts that keep their hyphen before any word (Technische Handleiding 6.8; New Hart's Rules 3.3).
_KEEPS = {
    "nl": frozenset({"oud", "ex", "niet", "non", "bijna", "vice", "adjunct", "aspirant", "kandidaat", "interim", "collega"}),
    "en": frozenset({"ex", "self", "half", "cross", "well", "all", "non", "ill", "mid", "vice", "quasi"}),
}
# Vowels that would be read as one sound, so that a compound has a hyphen between them (Technische Handleiding 6.3).
_COLLIDING = frozenset({"aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "oe", "oi", "oo", "ou", "ui", "uu", "ij", "éé", "ée"})
_TREMA = {"a": "ä", "e": "ë", "i": "ï", "o": "ö", "u": "ü"}
_DOUBLED = {"a": "a", "o": "o", "u": "u", "é": "e"}
_PATTERNS = {"nl": ("nl_NL",), "en": ("en_GB", "en_US")}
_WORD = re.compile(r"[^\W\d_]+(?:['’\u2010-][^\W\d_]+)*")


def met_words(text: str) -> Mapping[str, int]:
    """The words of a text in lower case with how often they stand there, a word with a hyphen as one; and for each
    name that stands before a hyphen and small letters ("Rusland-kenner") that name with its hyphen.
    """
    met = Counter(_WORD.findall(text))
    folded: Counter[str] = Counter()
    for word, times in met.items():
        low = word.lower().replace("’", "'").replace("\u2010", "-")
        folded[low] += times
        name, hyphen, rest = word.partition("-")
        if hyphen and name[0].isupper() and rest.islower():
            folded[name.lower() + hyphen] += times
    return folded


def whole(first: str, second: str, language: str, met: Mapping[str, int]) -> str | None:
    """How a word that stands there as `first`, a hyphen and `second` is read, from the hyphen on and up to the first
    letter of `second`: "" (joined), "-" (the hyphen is its own), the letter or letters that the break has changed
    ("ge-/eist" is geëist: "ë" in place of "-e"; "auto-/tje" is autootje: "o"), or None where these are two words.

    `met` are the words of the manuscript in lower case, each with how often it stands there unbroken.
    """
    left, right = first.lower().replace("’", "'"), second.lower().replace("’", "'")
    joined, hyphened = left + right, f"{left}-{right}"
    if right in ELIDED.get(language, ()):
        return "" if met.get(joined, 0) and not known(left, language) else None
    if not first[-1:].isalpha() or not second[:1].isalpha():
        return "-"
    shouted = first.isupper() and second.isupper()
    if met.get(joined, 0) != met.get(hyphened, 0) and not shouted:
        return "" if met.get(joined, 0) > met.get(hyphened, 0) else "-"
    if not shouted and (second[0].isupper() or (first.isupper() and len(first) > 1) or len(first) == 1):
        return "-" if not (len(first) == 1 and known(joined, language)) else ""
    if first[0].isupper() and not known(joined, language) and met.get(left + "-", 0):
        return "-"
    return _by_the_language(left, right, language)


def legal(word: str, at: int, language: str) -> bool:
    """Whether a word may be broken before its letter number `at`, by the patterns of TeX (pyphen)."""
    return any(at in _positions(word, pattern) for pattern in _PATTERNS.get(language, ()))


def _by_the_language(left: str, right: str, language: str) -> str:
    joined = left + right
    if known(joined, language):
        return ""
    if known(f"{left}-{right}", language):
        return "-"
    changed = _changed(left, right, language)
    if changed:
        return changed
    tail = left.rpartition("-")[2]
    if tail != left:  # state-of-the-/art, vice-presi-/dent
        return "" if known(tail + right, language) or not (known(tail, language) and known(right, language)) else "-"
    if left in _KEEPS.get(language, ()):
        return "-" if known(right, language) else ""
    words = known(left, language) and known(right, language)
    if words and left[-1] + right[0] in _COLLIDING and language == "nl":
        return "-"
    # Dutch writes compounds as one word; English writes what is not in the dictionary with a hyphen.
    if words and language == "en" and len(left) > 2 and len(right) > 2:
        return "-"
    if words and not legal(joined, len(left), language) and min(len(left), len(right)) > 3:
        return "-" if language == "en" else ""
    return ""


def _changed(left: str, right: str, language: str) -> str | None:
    """The letters that a Dutch break took away: a trema at the start of a line, a vowel doubled before -tje."""
    if language != "nl" or not right:
        return None
    trema = _TREMA.get(right[0])
    if trema and known(left + trema + right[1:], language):
        return trema
    if right.startswith("tje") and left[-1] in _DOUBLED and known(left + _DOUBLED[left[-1]] + right, language):
        return _DOUBLED[left[-1]] + right[0]
    return None


@lru_cache(maxsize=8192)
def _positions(word: str, pattern: str) -> frozenset[int]:
    return frozenset(int(at) for at in _hyphenator(pattern).positions(word))


@lru_cache(maxsize=4)
def _hyphenator(pattern: str) -> pyphen.Pyphen:
    import pyphen

    return pyphen.Pyphen(lang=pattern, left=1, right=1)
