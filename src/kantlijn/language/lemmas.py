"""The singular of a counted noun: vluchtelingen -> vluchteling, kinderen -> kind, people -> person.

Only nouns that are counted matter here, so only plurals are brought back; verbs and adjectives are nobody's business.
What decides is the longest known ending of the word, down to the whole word (tools/compile_lemmas.py makes the file,
which is opened and searched, never parsed). A compound takes the singular of its last part without being known itself.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kantlijn.language.lists import opened
from kantlijn.words import Words

MAGIC = b"KLLEMMA1"
_PLACES, _EDIT = struct.Struct("<II"), struct.Struct("<H")

_LONGEST = 32  # letters: no ending in the files has more than 23
# What a plural can end in; every other word is its own singular. The irregular plurals of English, which end in
# anything, are whole words in the file.
_PLURAL = {"nl": ("n", "s", "a", "i"), "en": ("s", "men", "ren", "xen", "e", "t", "h", "a", "i")}


@dataclass(frozen=True, eq=False)
class Endings:
    """An opened file of endings: sorted, each with the number of the edit that turns it into a singular."""

    buffer: mmap.mmap
    edits: tuple[tuple[int, str], ...]
    count: int

    def longest(self, key: bytes) -> tuple[int, str] | None:
        """The edit of the longest ending that a (reversed) word begins with."""
        high = self.count
        while key and high:
            low = 0
            while low < high:  # up to the last ending that does not come behind the key
                middle = (low + high) // 2
                start, end = _PLACES.unpack_from(self.buffer, 16 + 4 * middle)
                if self.buffer[start : end - 2] <= key:
                    low = middle + 1
                else:
                    high = middle
            if not low:
                return None
            start, end = _PLACES.unpack_from(self.buffer, 16 + 4 * (low - 1))
            found = self.buffer[start : end - 2]
            if key.startswith(found):
                return self.edits[_EDIT.unpack_from(self.buffer, end - 2)[0]]
            # What the word begins with too is no longer than what the two have in common, and comes before this one.
            apart = next(at for at, (own, other) in enumerate(zip(key, found, strict=False)) if own != other)
            key, high = key[:apart], low - 1
        return None


def lemma(word: str, language: str) -> str:
    """The singular of a counted noun, in the case it was given; a word that is no plural comes back as it is.

    A word with a capital is taken for a name and comes back as it is ("3.000 Polen"), but for what follows a hyphen
    ("VN-militairen" -> "VN-militair"). `language` is `nl` or `en`; another language has no lemmas: the word itself.
    """
    head, hyphen, last = word.rpartition("-")
    if not last or not last.islower() or not last.endswith(_PLURAL.get(language, ())):
        return word
    return head + hyphen + _singular(last.replace("’", "'"), language)


# 16,384 different counted nouns are more than a newspaper uses in a month; the answers are pure.
@lru_cache(maxsize=16384)
def _singular(word: str, language: str) -> str:
    turned = word[::-1] + "^"
    edit = _open(language).longest(turned[:_LONGEST].encode())
    if edit is None:
        return word
    cut, add = edit
    # An ending never eats a whole word, or nearly: "en" and "as" are no plurals.
    return word[: len(word) - cut] + add if len(word) - cut + len(add) >= 2 else word


@lru_cache(maxsize=4)
def _open(language: str) -> Endings:
    path = Path(__file__).parent / "data" / f"lemmas_{language}.bin"
    buffer = opened(path, MAGIC, Words("de lijst met meervouden", "the list of plurals"), "compile_lemmas.py")
    number, count = struct.unpack_from("<II", buffer, 8)
    at = 16 + 4 * (count + 1)
    edits = []
    for _ in range(number):
        cut, length = struct.unpack_from("<BB", buffer, at)
        edits.append((cut, buffer[at + 2 : at + 2 + length].decode()))
        at += 2 + length
    return Endings(buffer, tuple(edits), count)
