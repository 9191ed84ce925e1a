"""Whether letters are a word: verhuizing, but not huizi or ver-huizing.

The file that tools/compile_words.py makes is a Bloom filter: every word form it was made of is known, and about one
other string of letters in 300 is taken for a word. So it is a witness and never the judge.
"""

from __future__ import annotations

import hashlib
import mmap
import struct
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from kantlijn.language.lists import opened
from kantlijn.words import Words

MAGIC = b"KLWORDS1"
_HEAD = 16
# Letters: two of the longest Dutch form in the list (48) and an s. A line of code or data may run to thousands.
_LONGEST = 97


def places(word: str, size: int, count: int) -> Iterator[int]:
    """The bits of a word in a filter of `size` bits."""
    first, step = struct.unpack("<QQ", hashlib.blake2b(word.encode(), digest_size=16).digest())
    for number in range(count):
        yield (first + number * (step | 1)) % size


# A book of 300 pages has some 15,000 different words, each of which is asked for a few times; the answers are pure.
@lru_cache(maxsize=65536)
def known(word: str, language: str) -> bool:
    """Whether a word form, in any case, is in the list of a language (`nl`, `en`; no other has one)."""
    buffer, size, count = _open(language)
    return size > 0 and all(
        buffer[_HEAD + (place >> 3)] >> (place & 7) & 1 for place in places(word.lower().replace("’", "'"), size, count)
    )


def like_a_word(word: str, language: str) -> bool:
    """Whether letters are a word or could be: known, or in Dutch put together of two known parts of three letters or
    more, with or without an s between them ("sovjetflat", "stadsbrug"), the last part of at least four.
    """
    low = word.lower()
    if known(low, language):
        return True
    if language != "nl" or len(low) > _LONGEST:
        return False
    return any(
        known(low[at:], "nl") and (known(low[:at], "nl") or (low[at - 1] == "s" and known(low[: at - 1], "nl")))
        for at in range(3, len(low) - 3)
    )


@lru_cache(maxsize=4)
def _open(language: str) -> tuple[mmap.mmap | bytes, int, int]:
    path = Path(__file__).parent / "data" / f"words_{language}.bin"
    if language not in ("nl", "en"):
        return b"", 0, 0
    buffer = opened(path, MAGIC, Words("de woordenlijst", "the list of words"), "compile_words.py")
    size, count = struct.unpack_from("<II", buffer, 8)
    return buffer, size, count
