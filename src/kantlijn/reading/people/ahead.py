"""The function or title before a name: in the words before it, or at the head of its own run of capitals."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kantlijn.language.lemmas import lemma
from kantlijn.language.naming import naming
from kantlijn.language.speech import Speech
from kantlijn.reading.people.facts import Part, is_noun_alone, is_one_function, word
from kantlijn.story import Span

_SPACES = (" ", "\n")
_LONGEST_FIELD = 4  # words of what a function is of, with the small one before them: "of State"
_LOOK_BACK, _WORDS_BACK = 60, 4  # characters and words before a name in which a function stands


def own_role(piece: Sequence[Part], words: Speech) -> tuple[int, int, str]:
    """The function or title that opens a name: where the name itself begins, where the function does, and the title."""
    at, title = 0, ""
    for number, part in enumerate(piece[:-1]):
        facts = word(part[0], words.code)
        if part[0][:1].islower() or (facts.first is not None and facts.title is None):
            following = word(piece[number + 1][0], words.code)
            if number or facts.surname or following.surname or not (following.person or following.title):
                break
            continue  # "German Chancellor Gerhard Schroeder"
        if facts.title is not None or (facts.person and is_one_function(part[0], piece[number + 1][0], words)):
            at, title = number + 1, facts.low if facts.title is not None else title
    if at and not piece[at][0][:1].isupper():
        behind = range(at + 2, min(at + _LONGEST_FIELD, len(piece) - 1))
        named = next((n for n in behind if word(piece[n][0], words.code).first is not None), 0)
        if not named or piece[at][0] not in words.linking:
            return 0, 0, ""  # "Minister van Bestuurszaken"
        at = named  # "Secretary of State Colin Powell", "Minister van Defensie Henk Kamp"
        return at, 0, title
    if len(piece) - at == 1 and at and is_noun_alone(piece[at][0], at > 1, words):
        return 0, 0, ""
    begin = at - 1
    while begin > 0 and (facts := word(piece[begin - 1][0], words.code)):
        if not (facts.modifier or facts.person or facts.title is not None):
            break
        begin -= 1
    return at, max(begin, 0), title


def words_before(text: str, start: int, words: Speech) -> list[str]:
    """The words before a name in its clause, nothing but spaces between them; few, for a function is short."""
    chunk = text[max(0, start - _LOOK_BACK) : start]
    if chunk[-1:] not in _SPACES:
        return []
    found: list[str] = []
    for each in reversed(chunk.rsplit(None, _WORDS_BACK)[-_WORDS_BACK:]):
        if not each[-1].isalpha() and not (each[-1] == "." and each[:-1].lower() in words.titles):
            break
        found.append(each)
        if not each[0].isalpha():
            break
    found.reverse()
    return found


def role_before(text: str, start: int, before: Sequence[str], words: Speech) -> tuple[Span | None, str]:
    """The function or title right before a name: "wethouder Jan Smit", "chief executive Ada Finch", "hoogleraar ecologie"."""
    low = before[-1].lower().rstrip(".")
    end = start - 1
    if not may_be_role(low, words) and (len(before) == 1 or before[-2].lower() not in naming(words.code).field_holders):
        return None, ""
    if low in words.titles:
        begin = place_of(text, before, len(before) - 1, start)
        return Span(begin, begin + len(low)), low
    at, names_ = len(before) - 1, naming(words.code)
    if not low.isalpha() and "-" not in low:
        return None, ""
    if not words.is_person(low):
        # A function with its field, of one word: "hoogleraar ecologie", "officier van justitie".
        if at > 1 and low in names_.fields and before[at - 1].lower() in words.belonging_words:
            at -= 2
        elif at and before[at - 1].lower() in names_.field_holders and low not in words.np_ends:
            at -= 1
        else:
            return None, ""
        if not words.is_person(before[at]):
            return None, ""
    elif lemma(low, words.code) != low and low not in words.persons:
        return None, ""  # several: "leden", "trainers"
    while at and before[at - 1].lower() in names_.role_modifiers:
        at -= 1
    return Span(place_of(text, before, at, start), end), ""


@lru_cache(maxsize=65536)
def may_be_role(low: str, words: Speech) -> bool:
    """Whether a word before a name can be the function or title of whoever it names, or the end of one."""
    return low in words.titles or words.is_person(low) or low in naming(words.code).fields


def place_of(text: str, before: Sequence[str], number: int, start: int) -> int:
    """Where one of the words before a name begins."""
    for each in reversed(before[number:]):
        start = text.rindex(each, 0, start)
    return start
