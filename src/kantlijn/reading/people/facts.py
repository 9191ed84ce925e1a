"""What the lists know of a word with a capital, and of what it may be beside another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from kantlijn.language.known import known
from kantlijn.language.lemmas import lemma
from kantlijn.language.naming import naming, places, surnames
from kantlijn.language.speech import CAPITAL, Speech, first_names, speech

_ACRONYM = re.compile(rf"[{CAPITAL}]{{2,6}}\d{{0,2}}|[{CAPITAL}][a-z]?[{CAPITAL}&]{{1,4}}[a-z]?[{CAPITAL}]?")
Part = tuple[str, int, int]
"""A word of a run, with where it stands."""


class Word(NamedTuple):
    """What the lists know of a word with a capital. `first` is the gender of a first name ("" of both), None of none."""

    low: str
    first: str | None
    surname: bool
    place: int
    institution: bool
    person: bool
    modifier: bool
    title: str | None
    small: bool
    acronym: bool
    common: bool


def key_of(words: Sequence[str]) -> str:
    """What a name is known by: its words in lower case, with one kind of apostrophe."""
    return " ".join(words).lower().replace("’", "'")


@lru_cache(maxsize=65536)
def word(text: str, code: str) -> Word:
    """What is known of a word; the answers are pure, and a book has fewer of them."""
    words, names = speech(code), naming(code)
    text = text.replace("’", "'")
    low = text.lower().rstrip(".")
    halves = text.split("-")
    last = low.rsplit("-", 1)[-1]
    double = len(halves) > 1 and all(half in first_names() for half in halves)
    return Word(
        low=low,
        first=first_names().get(text, "" if double else None),
        surname=text in surnames(),
        place=places().get(text, 0),
        institution=words.is_institution(text),
        # "Brinkman", "Chester" and "Ulster" end like nouns for people.
        person=is_function(text, low, last, words),
        modifier=low in names.role_modifiers,
        title=words.titles.get(low),
        small=low in words.no_names,
        acronym=_ACRONYM.fullmatch(text) is not None,
        common=known(low, code),
    )


def is_function(text: str, low: str, last: str, words: Speech) -> bool:
    """Whether a word with a capital is a function; "Brinkman", "Chester" and "Ulster" only end like nouns for people."""
    if low.endswith(words.acronym_persons):
        return True
    first, hyphen, second = text.rpartition("-")
    # "Smith-Baker" is a name of two, "VVD-Kamerlid" a function of a party.
    rank = words.is_listed_person(first) or first.lower() in naming(words.code).role_modifiers  # "Governor-General"
    double = bool(hyphen) and second[:1].isupper() and first not in naming(words.code).parties and not rank
    if not words.is_person(text) or text in places() or double:
        return False
    plain = known(last, words.code) and not low.endswith(naming(words.code).people_adjectives)
    return words.is_listed_person(last) or plain


def is_compound(text: str, code: str) -> bool:
    """Whether a word with a hyphen ends like any word and not like a name: "Twenty-eight-year-old", not "Abdul-Aziz"."""
    first, _, last = text.rpartition("-")
    plain = last.islower() and last not in speech(code).particles and known(last, code)
    return len(first) > 1 and plain and word(text, code).first is None


def is_never_first(text: str, words: Speech) -> bool:
    """Whether a small word with a capital is never the first of a name."""
    facts = word(text, words.code)
    other = facts.first is not None or facts.low in words.particles or facts.low in words.articles or facts.title is not None
    return facts.small and facts.low in words.np_ends and not other


def stands_behind_body(before: str, name: str, code: str) -> bool:
    """Whether a first name stands right behind a body that is no part of it."""
    facts = word(before, code)
    body = before in naming(code).organisations or before in naming(code).body_ends or facts.institution
    return word(name, code).first is not None and body and facts.first is None and not facts.surname


def is_noun_alone(text: str, ahead: bool, words: Speech) -> bool:
    """Whether the one word behind a function with a capital is no name: "Governor Generals", "Point Nudist Resort"."""
    facts = word(text, words.code)
    plain = facts.common and not facts.surname and facts.first is None
    return plain and (ahead or lemma(facts.low, words.code) in words.persons)


def is_one_function(text: str, behind: str, words: Speech) -> bool:
    """Whether a word with a capital is the function of one person: no plural ("Princes Highway"), and a surname only where a
    first name follows ("Miller Tabak Hirsch").
    """
    facts = word(text, words.code)
    if word(behind, words.code).first is not None:
        return True  # also "Businessmen Solomon Lew"
    if facts.surname:
        return False
    last = facts.low.rsplit("-", 1)[-1]
    return lemma(last, words.code) == last or last in words.persons
