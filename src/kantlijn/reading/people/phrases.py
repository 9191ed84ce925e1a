"""Where the words for somebody begin and end: a noun phrase, what its noun belongs to, a name without its origin."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from kantlijn.language.naming import naming
from kantlijn.language.speech import Speech, first_names
from kantlijn.story import Span

GENITIVE = ("’s", "'s")
WORD_BEHIND = re.compile(r"[ \n]([^\W\d_][\w’'-]*)")
"""The word behind a name or a noun, in its own paragraph."""
WORD_BEFORE = re.compile(r"([^\W\d_][\w’'-]*)[ \n]$")
_PART = re.compile(r"\S+")
_NEXT_WORD = re.compile(r"[ \n]*([^\W_][\w’'-]*)")


def without_origin(text: str, span: Span, speech: Speech) -> int:
    """Where a name ends without the place somebody is of ("Ilse de Wit van de Lindelaan", "Ad Kooistra van Oranje"), and
    without a word that only opens the next line.
    """
    parts = [*_PART.finditer(text, span.start, span.end)]
    for before, part in pairwise(parts):
        if part[0][:1].isupper() and part[0].lower() in speech.no_names and part[0].lower() not in speech.particles:
            return before.end()
    if parts[0][0] not in first_names():
        return span.end
    at = next((number for number, part in enumerate(parts) if part[0] in speech.linking), 0)
    complete = at > 1 and parts[at - 1][0][:1].isupper() and parts[at - 1][0] not in first_names()
    return parts[at - 1].end() if complete else span.end


def described(text: str, end: int, limit: int, speech: Speech) -> int:
    """Where a noun phrase ends with what its noun belongs to: "the dealer from Skipton", "de eigenaar van de zaak"."""
    belonging = speech.belonging.match(text, end, limit)
    if belonging is None:
        return end
    name = speech.capitals.match(text, belonging.end(), limit)
    if name is not None:
        return name.end()
    determiner = speech.determiner.match(text, belonging.end(), limit)
    phrase = noun_phrase(text, determiner.end(), limit, speech) if determiner else None
    return phrase.end if phrase is not None and len(text[phrase.start : phrase.end].split()) < 3 else end


def noun_phrase(text: str, start: int, limit: int, speech: Speech) -> Span | None:
    """The words behind an article up to the noun they lead to: up to four words in lower case, none of which ends it."""
    at, end, count = start, start, 0
    first = None
    while count < 4:
        word = _NEXT_WORD.match(text, at, limit)
        part = _part(word[1], speech) if word is not None else "none"
        if word is None or part == "none":
            break
        first = word.start(1) if first is None else first
        at = end = word.end()
        count += 1
        if part == "owner":
            continue  # "the inspector’s report"
        if part == "person" and word[1][:1].isupper() and _of_people(word[1], text, at, limit, speech):
            continue  # "an Italian press report"
        if part == "person" and not speech.verb_second and (head := _compound(text, at, limit, speech)):
            end = head
            break  # "the refugee support group"
        if part == "person" or (part == "institution" and not _person_follows(text, at, limit, speech)):
            break
        if text[at : at + 1] not in (" ", "\n"):
            break
    return Span(first, end) if first is not None else None


@lru_cache(maxsize=16384)  # as many words as language.speech keeps
def _part(word: str, speech: Speech) -> Literal["none", "owner", "person", "institution", "other"]:
    """What a word is in the phrase behind an article; `none` where it is no part of it."""
    low = word.lower()
    if low in speech.np_ends or low in speech.articles or low in speech.possessives:
        return "none"
    person = speech.is_person(word)
    if word[:1].isupper() and not person:
        return "none"
    if word.endswith(GENITIVE):
        return "owner"
    if person:
        return "person"
    return "institution" if speech.is_institution(word) else "other"


def _of_people(people: str, text: str, at: int, limit: int, speech: Speech) -> bool:
    """Whether a word for somebody of a people says of the next word what people it is of."""
    if not people.lower().endswith(naming(speech.code).people_adjectives):
        return False
    word = _NEXT_WORD.match(text, at, limit)
    if word is None or text[at : at + 1] not in (" ", "\n") or not word[1].islower():
        return False
    low = word[1]
    verb = low in speech.verbs or low in speech.no_speech or low.endswith(speech.regular_endings)
    return speech.is_person(low) or speech.is_institution(low) or not (verb or low in speech.np_ends)


def _compound(text: str, at: int, limit: int, speech: Speech) -> int:
    """Where a noun ends that a noun for a person only says more of, with at most one word between; 0 where none does."""
    for _ in range(2):
        word = _NEXT_WORD.match(text, at, limit)
        if word is None or text[at : at + 1] != " " or not word[1].islower():
            return 0
        low = word[1]
        if low in speech.np_ends or low in speech.verbs or low in speech.no_speech or low in speech.articles:
            return 0
        if low not in speech.possessives and (speech.is_person(low) or speech.is_institution(low)):
            return word.end()
        if low.endswith(speech.verb_endings):
            return 0
        at = word.end()
    return 0


def _person_follows(text: str, at: int, limit: int, speech: Speech) -> bool:
    """Whether the next word is a person all the same: "a police spokesman"."""
    word = _NEXT_WORD.match(text, at, limit)
    return word is not None and text[at : at + 1] in (" ", "\n") and speech.is_person(word[1])
