"""Names in two parts: with a nickname between them, with what a body is for, and two people with one surname."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from kantlijn.language.naming import naming
from kantlijn.language.speech import Speech
from kantlijn.reading.people.facts import key_of, word
from kantlijn.reading.people.names import Name, Told

_NICKNAME = re.compile(r"[ \n][‘“\"'][^’”\"'\n]{2,24}[’”\"'][ \n](?=[^\W\d_a-zà-ÿ])")
_GENITIVES = ("’s ", "'s ", "’ ", "' ")
_MARKS = ("‘", "“", '"', "'")
_LONGEST_JOIN = 12  # characters between the two parts of a name: " voor de "


def joined(text: str, every: Iterator[Name], words: Speech) -> Iterator[Name]:
    """With a nickname between first name and surname taken into the name: Ramses ‘de Stem’ Koster."""
    last: Name | None = None
    joins = naming(words.code).body_joins
    for name in every:
        if last is not None:
            gap = text[last.end : name.start]
            near = len(gap) < _LONGEST_JOIN
            is_for = near and joins.fullmatch(gap) is not None and _is_body(last.words[-1], words)
            if is_for or (near and _is_owned(gap, last, name, words)):
                # "Office for National Statistics", "Raad voor de Rechtspraak"
                whole = tuple(text[last.start : name.end].split())
                last = last._replace(end=name.end, words=whole, key=key_of(whole))
                continue
            nickname = _NICKNAME.match(text, last.end) if len(last.words) == 1 and gap[1:2] in _MARKS else None
            if nickname is not None and name.start < nickname.end():
                continue  # a word of the nickname
            if nickname is not None and name.start == nickname.end():
                whole = (*last.words, *name.words)
                last = last._replace(end=name.end, words=whole, key=key_of(whole))
                continue
            yield last
        last = name
    if last is not None:
        yield last


def _is_owned(gap: str, last: Name, name: Name, words: Speech) -> bool:
    """Whether a genitive is part of the name of a body: "King’s College", "National Farmers’ Union"."""
    return gap in _GENITIVES and _is_body(name.words[0], words) and not word(last.words[-1], words.code).place


def _is_body(last: str, words: Speech) -> bool:
    """Whether a word with a capital is the head of the name of a body."""
    return word(last, words.code).institution or naming(words.code).bodies.fullmatch(last.lower()) is not None


def shared_surname(
    text: str, last: Told | None, name: Name, words: Speech, surnames: Set[str]
) -> Told | None:
    """The first of two with one surname: "Donald and Melania Trump"; `surnames` are those told before, in "Hayden and Mark
    Waugh" the first is one.
    """
    if last is None or last.name.words[0] in surnames or len(last.name.words) != 1:
        return None
    if len(name.words) < 2 or name.role is not None or name.title:
        return None
    first, second = word(last.name.words[0], words.code), word(name.words[0], words.code)
    if first.first is None or second.first is None or text[last.name.end : name.start].strip().lower() not in words.and_:
        return None
    whole = (*last.name.words, *name.words[1:])
    return Told(last.name._replace(words=whole, key=key_of(whole)), "person", True, last.role)
