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

from kantlijn.language.known import known, like_a_word

if TYPE_CHECKING:
    import pyphen

# What follows the hyphen of a word that is left out: "in- en uitvoer", "zand-, klei- of veengrond", "pre- and post-war".
ELIDED = {
    "nl": frozenset({"en", "of", "tot", "noch", "dan", "als", "maar", "resp", "respectievelijk", "alsook", "versus"}),
    "en": frozenset({"and", "or", "to", "nor", "but", "versus"}),
}
# First parts that keep their hyphen before any word (Technische Handleiding 6.8; New Hart's Rules 3.3).
_KEEPS = {
    "nl": frozenset({"oud", "ex", "niet", "non", "bijna", "adjunct", "aspirant", "kandidaat", "interim", "collega"}),
    "en": frozenset({"ex", "self", "half", "cross", "well", "all", "non", "ill", "mid", "vice", "quasi", "far", "long", "short", "full", "part", "left", "right", "second"}),
}
# Small words in the middle of a compound: kant-en-klaar, state-of-the-art, Stratford-upon-Avon.
_LINKS = {
    "nl": frozenset({"en", "aan", "op", "in", "te", "de", "van", "voor", "met", "tot"}),
    "en": frozenset({"and", "of", "to", "in", "on", "at", "by", "the", "up", "off", "out", "upon", "over", "for", "a"}),
}
# Vowels that would be read as one sound, so that a compound has a hyphen between them (Technische Handleiding 6.3).
_COLLIDING = frozenset({"aa", "ae", "ai", "au", "ee", "ei", "eu", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu", "éé", "ée"})
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
    hangs = second.endswith("-")  # door-to-/door
    second = second.rstrip("-")
    left, right = first.lower().replace("’", "'"), second.lower().replace("’", "'")
    if not left or not right:
        return None  # a dash, or what is left of a word
    joined, hyphened = left + right, f"{left}-{right}"
    if hangs and right in _LINKS.get(language, ()) and not known(joined, language):
        return "-"
    if right in ELIDED.get(language, ()):
        # No English word of two parts hangs that is a word with "or" behind it (direct-/or), but Dutch ones do: bij-/en.
        one = known(joined, "en") if language == "en" else met.get(joined, 0) and not known(left, language)
        return "" if one else None
    if not right[:1].isalpha() or len(left) == 1 or any(char.isdigit() for char in left.rpartition("-")[2]):
        return "-"
    shouted = first.isupper() and second.isupper()
    if met.get(joined, 0) != met.get(hyphened, 0) and not shouted:
        return "" if met.get(joined, 0) > met.get(hyphened, 0) else "-"
    if not shouted and (second[0].isupper() or first.isupper()):
        return "-"
    if first[0].isupper() and not known(joined, language) and met.get(left + "-", 0):
        return "-"
    if language == "en" and first[0].isupper() and not known(left + "-" + right, language):
        return ""  # a name: Strat-/ford
    return _by_the_language(left, right, language)


def legal(word: str, at: int, language: str) -> bool:
    """Whether a word may be broken before its letter number `at`, by the patterns of TeX (pyphen)."""
    return any(at in _positions(word, pattern) for pattern in _PATTERNS.get(language, ()))


def _by_the_language(left: str, right: str, language: str) -> str:
    joined, tail = left + right, left.rpartition("-")[2]
    links = _LINKS.get(language, ())
    if tail != left:  # state-of-the-/art, vice-presi-/dent
        halves = known(tail, language) and known(right, language)
        if language == "en" and tail in links and known(right, language):
            return "-"  # mother-in-/law
        if known(tail + right, language) or not (tail in links or right in links or halves):
            return ""
        return "-" if language == "en" or tail in links else ""
    if left in ("ge", "be"):  # before a vowel these never have a hyphen: geëist, beïnvloed
        changed = _changed(left, right, language)
        if changed:
            return changed
    keeps = left in _KEEPS.get(language, ()) and len(right) > 3 and like_a_word(right, language)
    halves = known(left, language) and known(right, language)
    colliding = language == "nl" and left[-1] + right[0] in _COLLIDING and len(right) > 3 and known(left, language)
    # The word list takes one string in 300 for a word; a compound has two chances to show that it is none.
    if known(f"{left}-{right}", language) and known(right, language) and (keeps or colliding or not known(joined, language)):
        return "-"
    if known(joined, language):
        return "-" if colliding and halves and not legal(joined, len(left), language) else ""
    changed = _changed(left, right, language)
    if changed:
        return changed
    if keeps:
        return "-"
    if language == "nl":
        return "-" if colliding else ""
    # Dutch writes compounds as one word; English writes what is not in the dictionary with a hyphen.
    return "-" if halves and (right in links or min(len(left), len(right)) > 2) else ""


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
