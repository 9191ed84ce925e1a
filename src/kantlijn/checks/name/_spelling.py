"""Whether two words are one name, spelled two ways."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kantlijn.checks.name._people import cues

_DOUBLE = re.compile(r"(.)\1")
# Shorter names differ by one letter without being one name: "Bos", "Vos"; "Smit", "Smid". Of six letters and more, two
# surnames of one story hardly ever do (none in the clean prose of docs/calibration.md).
_ONE_LETTER = 6
_SOUND = 4
_BEGIN = 3


def flat(word: str) -> str:
    """A word in lower case without marks on its letters."""
    if word.isascii():
        return word.lower()
    return "".join(sign for sign in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(sign))


# A story names the same people over and over.
@lru_cache(maxsize=8192)
def sound(word: str, language: str) -> str:
    """What a name sounds like, roughly: two that come out alike may be two spellings of one."""
    said = flat(word).replace("’", "").replace("'", "").replace("-", "")
    for letters, other in cues(language).sounds:
        said = said.replace(letters, other)
    return _DOUBLE.sub(r"\1", said)


def one_first_name(one: str, other: str, language: str) -> bool:
    """Whether two first names may be one: spelled two ways, or one a form of the other ("Kathryn", "Catherine")."""
    begin = sound(one, language)[:_BEGIN]
    return one_name(one, other, language) or (len(begin) == _BEGIN and begin == sound(other, language)[:_BEGIN])


def one_name(one: str, other: str, language: str) -> bool:
    """Whether two words that differ may be one name spelled two ways: they sound alike, or one letter is added, left out,
    or another, or two are swapped. The same word with an ending behind it is that word.
    """
    first, second = flat(one), flat(other)
    if first == second:
        return one.lower() != other.lower() and min(len(one), len(other)) >= _SOUND
    short, long = sorted((first, second), key=len)
    if long.startswith(short) and long[len(short) :].lstrip("’'") in cues(language).endings:
        return False
    if len(short) >= _SOUND and sound(one, language) == sound(other, language):
        return True
    if len(short) < _ONE_LETTER:
        return False
    heard = sound(one, language), sound(other, language)
    return _one_letter_apart(first, second) or (len(short) > _ONE_LETTER and _one_letter_apart(*heard))


def _one_letter_apart(one: str, other: str) -> bool:
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, tail = one[at:], other[at:]
    if len(rest) == len(tail):
        swapped = len(rest) > 1 and rest[0] == tail[1] and rest[1] == tail[0] and rest[2:] == tail[2:]
        return rest[1:] == tail[1:] or swapped
    return rest[1:] == tail or rest == tail[1:]


@lru_cache(maxsize=8192)
def keys(word: str, language: str) -> tuple[str, ...]:
    """Under what a word is kept so that every spelling of it shares at least one: its sound, and itself with a letter left
    out.
    """
    found: dict[str, None] = {}
    for form in (sound(word, language), flat(word)):
        found[form] = None
        if len(form) >= _ONE_LETTER - 1:
            found.update(dict.fromkeys([form[:at] + form[at + 1 :] for at in range(len(form))]))
    return tuple(found)


def by_key(words: Iterable[str], language: str) -> dict[str, list[str]]:
    """Words by each of their keys."""
    found: dict[str, list[str]] = {}
    for word in words:
        for key in keys(word, language):
            found.setdefault(key, []).append(word)
    return found


def spellings(word: str, among: dict[str, list[str]], language: str) -> Iterator[str]:
    """The words of a table by key that may be other spellings of a word, each once, in the order of the table."""
    seen = {word}
    for key in keys(word, language):
        for other in among.get(key, ()):
            if other not in seen:
                seen.add(other)
                if one_name(word, other, language):
                    yield other


def apart(one: str, other: str) -> int:
    """How many letters must be added, left out or made others to get from one word to another."""
    row = list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        before, row[0] = row[0], n
        for at, sign in enumerate(other, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (letter != sign))
    return row[-1]
