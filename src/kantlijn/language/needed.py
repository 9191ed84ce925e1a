"""The words that a pattern cannot do without: where a sentence has none of them, it need not be searched.

The pattern is told as all the strings it can be, with a sign for what may be anything and one for where a word ends; of each
string the rarest word is kept. A pattern that can be without any word ("[A-Z]+") is always searched for.
"""

from __future__ import annotations

import re
import re._constants as code  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

ANYTHING, EDGE = "\0", "\1"
"""In a string: what may be anything, also nothing; and the edge of a word, or a sign that is no part of one."""
DIGIT = "0"
"""Stands for every digit."""
SIGNS = "°†*%€$£" + DIGIT
"""Signs that are looked for like words, for they are as rare."""
FEWEST = 3  # letters of a part of a word; a shorter one says too little
RARE = 4  # letters and edges of a word that is as rare as a sign: one sentence in three of the clean Dutch news has a digit
# Strings that a pattern is told as, at most; of longer ones a part is taken for anything. The longest list of words of a check
# has some 300.
MOST = 1000
_WORD = re.compile(
    rf"[{SIGNS}]|(?<={EDGE})[^{EDGE}{ANYTHING}{SIGNS}]+{EDGE}|[^{EDGE}{ANYTHING}{SIGNS}]{{{FEWEST},}}"
)


class Needed(NamedTuple):
    """One of these words stands in whatever a pattern matches, whole, or one of these parts of words; all in lower case."""

    words: frozenset[str]
    parts: tuple[str, ...]


@cache
def needed(pattern: str, flags: int) -> Needed | None:
    """The words of which a pattern needs one, or None where it can do without."""
    words = {_word(string) for string in _strings(parser.parse(pattern, flags))}
    if "" in words:
        return None
    whole = {word for word in words if word[0] == word[-1] == EDGE}
    return Needed(frozenset(word[1:-1] for word in whole), tuple(sorted({word.strip(EDGE) for word in words - whole})))


def _word(string: str) -> str:
    """The rarest word of a string, with the edge before and behind it where those are sure; nothing where it has none."""
    rarest = ""
    for match in _WORD.finditer(string):
        word = match[0]
        if word not in SIGNS and string[match.start() - 1 : match.start()] == EDGE:
            word = EDGE + word
        if _rarity(word) > _rarity(rarest):
            rarest = word
    return rarest


def _rarity(word: str) -> int:
    """Longer words are rarer, and whole ones than parts; a sign or a digit is about as rare as a word of two letters."""
    return RARE if word and word in SIGNS else len(word)


def _strings(tree: Iterable[tuple[Any, Any]]) -> list[str]:
    """All the strings that a part of a pattern can be."""
    told = [""]
    for operation, value in tree:
        if operation is code.LITERAL:
            sign = _sign(chr(value))
            told = [one + sign for one in told]
        else:
            told = _joined(told, _one(operation, value))
    return told


def _joined(told: list[str], more: list[str]) -> list[str]:
    """Every string with every one that may follow; where those would be too many, only the part that has words."""
    if len(told) * len(more) <= MOST:
        return list(dict.fromkeys(one + other for one in told for other in more))
    if not all(_word(one + ANYTHING) for one in told):
        edge = EDGE if all(one.endswith(EDGE) for one in told) else ANYTHING
        return [edge + other for other in more]
    return [one + ANYTHING for one in told]


def _one(operation: Any, value: Any) -> list[str]:
    """The strings of one part of a pattern."""
    if operation is code.IN:
        return _any_of(value)
    if operation is code.BRANCH:
        return list(dict.fromkeys(string for branch in value[1] for string in _strings(branch)))
    if operation is code.SUBPATTERN:
        return _strings(value[3])
    if operation is code.ATOMIC_GROUP:
        return _strings(value)
    if operation in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
        return _repeated(*value)
    if operation in (code.ASSERT, code.ASSERT_NOT):
        return [EDGE] if _is_edge(value[1], forbidden=operation is code.ASSERT_NOT) else [""]
    if operation is code.AT:
        return [EDGE] if value is code.AT_BOUNDARY else [""]
    return [ANYTHING]


@cache
def _sign(sign: str) -> str:
    if sign.isdigit():
        return DIGIT
    if sign in SIGNS:
        return EDGE + sign + EDGE
    return sign.lower() if sign.isalnum() or sign == "_" else EDGE


def _any_of(signs: list[tuple[Any, Any]]) -> list[str]:
    """The strings of a set of characters: each of them where they are told one by one."""
    if all(kind is code.LITERAL for kind, _ in signs):
        return list(dict.fromkeys(_sign(chr(value)) for _, value in signs))
    if signs == [(code.CATEGORY, code.CATEGORY_DIGIT)]:
        return [DIGIT]
    apart = all(
        (kind is code.LITERAL and _sign(chr(value)) == EDGE)
        or (kind is code.CATEGORY and value in (code.CATEGORY_SPACE, code.CATEGORY_NOT_WORD))
        for kind, value in signs
    )
    return [EDGE] if apart else [ANYTHING]


def _repeated(least: int, most: int, tree: Iterable[tuple[Any, Any]]) -> list[str]:
    told = _strings(tree)
    if most != 1 and told != [EDGE]:
        told = [string + ANYTHING for string in told]
    if least:
        return told
    return [*told, ""] if most == 1 or told == [EDGE] else [ANYTHING]


def _is_edge(tree: list[tuple[Any, Any]], *, forbidden: bool) -> bool:
    """Whether what stands before or behind must be the edge of a word: no part of a word, or a sign that is none."""
    if len(tree) != 1:
        return False
    operation, value = tree[0]
    if forbidden:
        return operation is code.IN and (code.CATEGORY, code.CATEGORY_WORD) in value
    return operation in (code.IN, code.LITERAL) and _strings(tree) == [EDGE]
