"""Runs of words with capitals, cut where one name ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.language.naming import SMALL, naming, places
from kantlijn.language.speech import Speech
from kantlijn.reading.people.facts import Part, word
from kantlijn.reading.people.phrases import GENITIVE

_LONGEST_FIELD = 4  # words of what a function is of, with the small one before them: "of State"


def pieces(parts: Sequence[Part], words: Speech) -> Iterator[list[Part]]:
    """A run cut where a genitive ends, where a word stands that is never part of a name, and where a small word joins two
    names that are not one.
    """
    piece: list[Part] = []
    for number, part in enumerate(parts):
        low = part[0].lower()
        never = part[0][:1].isupper() and low not in words.particles and word(part[0], words.code).small
        if piece and (never or (part[0][:1].islower() and joins_nothing(piece, parts[number + 1 :], low, words))):
            yield piece
            piece = []
        if piece or part[0][:1].isupper():
            piece.append(part)
        if part[0].endswith(GENITIVE):
            yield piece
            piece = []
    if piece:
        yield piece


def joins_nothing(piece: Sequence[Part], behind: Sequence[Part], small: str, words: Speech) -> bool:
    """Whether a small word between two names joins nothing: "zag Poetin de Russen", "the President of France"."""
    first, last = word(piece[0][0], words.code), word(piece[-1][0], words.code)
    if len(piece) > 1 and piece[-1][0][:1].islower():
        return False  # the second of "van der"
    if f"{piece[-1][0]} {small} {behind[0][0]}" in places() if behind else False:
        return False
    named = any(word(part[0], words.code).first is not None for part in behind[1 : _LONGEST_FIELD - 1])
    if small in words.linking and last.person and len(piece) == 1 and named:
        return False  # "Secretary of State Colin Powell"
    if small in words.linking and words.links_only_bodies:
        return not (first.institution or last.institution or naming(words.code).bodies.fullmatch(last.low))
    following = next((word(part[0], words.code) for part in behind if part[0][:1].isupper()), None)
    plain = bool(behind) and (behind[0][0][:1].isupper() or behind[0][0] in words.articles)
    if following is not None and following.institution and not first.institution and small in words.linking and plain:
        return True
    if first.first is not None or first.title is not None or first.person or first.institution or piece[0][0].endswith("."):
        return False
    if first.low in words.particles:  # "Van der Velden", at the head of a sentence
        return False
    unlikely = first.place > SMALL or first.acronym or piece[0][0] in naming(words.code).organisations
    return unlikely or (small in words.articles and not (following is not None and following.surname))
