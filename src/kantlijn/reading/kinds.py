"""What a name is the name of, by what stands around it and by what the lists know: a person, an organisation, a place.

What leaves no doubt (a title, a function, an age, a first name before a surname; the noun for a body; a country) is `sure`
and makes somebody or something known to the story. What is only likely counts where nothing contradicts it. The rest is
nothing: a name that is given to the wrong one costs more than one that is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from kantlijn.language.naming import LARGE, REGION, Naming, naming, places
from kantlijn.language.speech import Speech
from kantlijn.reading.names import Name, Word, key_of, word
from kantlijn.reading.phrases import described, noun_phrase
from kantlijn.story import MentionKind, Span

_BRACKETS = re.compile(r"[ \n]\(([^()\n]{1,24})\)")
_AGE = re.compile(r",[ \n](?:aged[ \n])?\d{1,3}(?=[,.;])|[ \n]\(\d{1,3}\)")
_APPOSED = re.compile(r"(?:,[ \n](?:aged[ \n])?\d{1,3}|[ \n]\([^()\n]{1,24}\))?,[ \n]")
_NEXT = re.compile(r"[ \n]([^\W\d_][\w’'-]*)")
_CAPITAL_NEXT = re.compile(r"[ \n][^\W\d_a-zà-ÿ]")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'-]*)[ \n]$")
_COMMA_PLACE = re.compile(r",[ \n]([A-ZÀ-Þ][\w’'-]+(?:[ \n][A-ZÀ-Þ][\w’'-]+)?)")
_DATELINE = re.compile(r"(?:[ \n]\([^()\n]{1,20}\))?(?:,[ \n][A-ZÀ-Þ][\w’'-]+)?[ \n]?[–—-]{1,2}[ \n]")
_COMPOUND = re.compile(r"-[a-zà-ÿ][\w]*$")  # "de Henri Bos-kliniek"
_SHORTEST_PLACE = 7  # letters of a word that is a place by its end: "Lindelaan", not "Baan"
_LONGEST_PERSON = 5  # words: first names, particles and two surnames


class Told(NamedTuple):
    """A name with what it is the name of (None: not known), whether that is sure, and its function, also one behind it."""

    name: Name
    kind: MentionKind | None
    sure: bool = False
    role: Span | None = None


def told(text: str, name: Name, speech: Speech, *, first: bool = False, among_places: bool = False) -> Told:
    """What a name is the name of: `first` of its block, `among_places` where a place is named right before it."""
    words = naming(speech.code)
    if _is_no_name(text, name, speech, words):
        return Told(name, None)
    if first and (place := _dateline(text, name)) is not None:
        return place
    if among_places:
        within = " ".join(name.words) in places()
        return Told(name, "place", True) if within else Told(name, None)
    return (
        _person(text, name, speech, words)
        or _body(text, name, speech, words)
        or _place(text, name, speech, words)
        or _likely(text, name, speech, words)
    )


def _is_no_name(text: str, name: Name, speech: Speech, words: Naming) -> bool:
    """Whether one word with a capital is no name: a small word, an adjective of a people, a noun for a person."""
    if len(name.words) > 1:
        return False
    facts = word(name.words[0], speech.code)
    if facts.small and facts.first is None:
        return True
    if facts.person and facts.common and facts.first is None and not name.title and name.role is None:
        return True
    adjective = facts.low.endswith(words.people_adjectives) and facts.first is None and not facts.surname and not facts.place
    behind = _NEXT.match(text, name.end)
    return adjective and facts.common and behind is not None and behind[1][:1].islower()


# -- persons -----------------------------------------------------------------------------------------------------------


def _person(text: str, name: Name, speech: Speech, words: Naming) -> Told | None:
    """Somebody who leaves no doubt."""
    facts = [word(each, speech.code) for each in name.words]
    first = facts[0]
    if len(facts) > 1 and name.end - name.start > len(name.key) + 2:
        return Told(name, "person", True, name.role)  # with a nickname in it: Ramses ‘de Stem’ Koster
    nothing = len(facts) == 1 and name.role is None and not name.title and first.first is None and not first.surname
    if nothing and text[name.end : name.end + 2] not in (" (", ", "):
        return None
    if "&" in name.words or facts[-1].low in words.legal_forms or _COMPOUND.search(name.words[-1]):
        return None
    if len(name.words) > _LONGEST_PERSON or name.words[-1] in words.body_last_words or _names_body(name, facts, speech) or name.words[-1] in words.place_last_words:
        return None
    if _is_organisation(name, words) or (first.acronym and len(facts) == 1):
        return None
    several = len(facts) > 1
    listed = " ".join(name.words) in places()
    like = first.first is not None or (name.words[0].endswith(".") and not first.place)
    behind = _role_behind(text, name, speech, words) if (several or like or first.surname) and not first.acronym else None
    behind = behind or (_role_ahead(text, name, speech) if several else None)
    role = name.role or behind
    likely = not (first.place >= LARGE and first.first is None and not first.surname) or first.low in speech.particles
    if not several and first.common and not first.surname and name.before in words.field_holders:
        likely = False  # "hoogleraar Wiskunde"
    if name.title or (name.role is not None and likely):
        return Told(name, "person", True, role)
    if name.before in words.locatives and (first.place or listed):
        return None
    aged = _AGE.match(text, name.end) if several or like or first.surname else None
    who = words.who.match(text, name.end) if not first.acronym else None
    if who is not None and (several or not first.common) and not listed:
        return Told(name, "person", True, role)
    if behind is not None or aged is not None or _has_party(text, name.end, words):
        return Told(name, "person", True, role)
    if several and like and not listed and first.low not in words.not_alone:
        return Told(name, "person", True, role)
    # "Triënnale van Gent", but "Aletta de Wit" and "Ada van der Wit"
    joined = several and name.words[-2].lower() in speech.linking
    genitive = name.words[0].endswith("s") and name.words[0][:-1] in places()
    if several and facts[-1].surname and not genitive and not joined and not listed and not first.place and not first.common and name.before not in speech.articles:
        return Told(name, "person", True, role)
    return None


def _names_body(name: Name, facts: Sequence[Word], speech: Speech) -> bool:
    """Whether a word of a name is a body ("Kent Police"), and not a surname behind its particle ("Jan van ’t Hof")."""
    at = next((n for n in range(1, len(facts)) if facts[n].institution), 0)
    return at > 0 and name.words[at - 1].lower().replace("’", "'") not in speech.particles


def _has_party(text: str, end: int, words: Naming) -> bool:
    brackets = _BRACKETS.match(text, end)
    return brackets is not None and re.split(r"[ ,/]", brackets[1])[0] in words.parties


def _role_behind(text: str, name: Name, speech: Speech, words: Naming) -> Span | None:
    """The function in apposition: "Ada Finch, head of the school", "Ada Finch (44), wethouder van Ede"."""
    comma = _APPOSED.match(text, name.end)
    if comma is None:
        return None
    determiner = speech.determiner.match(text, comma.end())
    start = determiner.end() if determiner else comma.end()
    if determiner is not None:
        start += len(text[start : start + 2]) - len(text[start : start + 2].lstrip())
    phrase = noun_phrase(text, start, min(len(text), start + 80), speech)
    if phrase is None:
        return None
    said = text[phrase.start : phrase.end].lower().split()
    if not speech.is_person(said[-1]) or any(each in speech.verbs or each in speech.no_speech for each in said):
        return None
    end = described(text, phrase.end, min(len(text), phrase.end + 80), speech)
    if end == phrase.end and _CAPITAL_NEXT.match(text, end):  # "Jan Smit, directeur Piet Bos en …": the function is that of the next
        return None
    return Span(phrase.start, end)


def _role_ahead(text: str, name: Name, speech: Speech) -> Span | None:
    """The function that a name stands behind in apposition: "De burgemeester van Vlieland, Ada Finch, zegt"."""
    if text[name.start - 2 : name.start] not in (", ", ",\n") or text[name.end : name.end + 1] not in (",", ".", " "):
        return None
    if text[name.end : name.end + 1] == " " and speech.code == "nl":
        return None
    clause = max(text.rfind(mark, max(0, name.start - 80), name.start - 2) for mark in (". ", ", ", "; ", "\n"))
    begin = max(clause + 1, name.start - 80, 0)
    for determiner in speech.determiner.finditer(text, begin, name.start - 2):
        phrase = noun_phrase(text, determiner.end(), name.start - 2, speech)
        if phrase is not None and speech.is_person(text[phrase.start : phrase.end].split()[-1]):
            end = described(text, phrase.end, name.start - 2, speech)
            return Span(phrase.start, end) if end == name.start - 2 else None
    return None


# -- organisations -----------------------------------------------------------------------------------------------------


def _is_organisation(name: Name, words: Naming) -> bool:
    return "_".join(name.words) in words.organisations


def _body(text: str, name: Name, speech: Speech, words: Naming) -> Told | None:
    """An institution, a firm, a club."""
    facts = [word(each, speech.code) for each in name.words]
    start = _head_before(text, name, words)
    if start is not None:
        # The noun belongs to the name: "gemeente Ede", "ministerie van Buitenlandse Zaken".
        told_words = tuple(text[start : name.end].split())
        return Told(Name(start, name.end, told_words, key_of(told_words), False, ""), "organisation", True)
    if name.before and _is_body(name.before, words) and not facts[0].small:
        return Told(name, "organisation", True)
    if name.words[0] in words.parties and text[name.start - 1] == "(" and len(facts) == 1:
        return Told(name, "organisation", True)
    if _is_organisation(name, words):
        plain = name.opens and len(facts) == 1 and facts[0].common and not facts[0].acronym
        return None if plain else Told(name, "organisation", True)
    if len(facts) > 1:
        of_place = name.words[0] in words.organisations and not facts[0].acronym and facts[1].place > 0
        if facts[0].low in words.clubs or of_place or facts[-1].low in words.legal_forms:  # "FC Twente", "Heracles Almelo"
            return Told(name, "organisation", True)
        if name.words[-1] in words.place_last_words:
            return None
        linked = any(facts[n].institution and name.words[n + 1] in words.body_links for n in range(len(facts) - 1))
        if name.words[0].lower() in speech.particles:
            return None
        if name.words[-1] in words.body_last_words:
            return Told(name, "organisation", True)
        if facts[-1].institution or linked or (facts[0].institution and speech.code == "nl"):
            return Told(name, "organisation", True)
        return None
    if facts[0].institution and not name.opens and speech.code == "nl" and len(name.words[0]) > 3:
        return Told(name, "organisation", True)
    known = name.before in speech.articles or name.before in speech.sources or speaks(text, name, speech)
    if facts[0].acronym and known and name.words[0] not in words.no_organisations and not facts[0].place:
        return Told(name, "organisation", True)
    return None


@lru_cache(maxsize=16384)
def _is_body(noun: str, words: Naming) -> bool:
    return words.bodies.search(noun) is not None


def _head_before(text: str, name: Name, words: Naming) -> int | None:
    """Where the noun for a body stands that a name goes on from, with at most a small word between."""
    at = name.start - 1 - len(name.before)
    if name.before in words.named_after:
        return at
    if name.before in words.body_links:
        before = _WORD_BEFORE.search(text, max(0, at - 40), at)
        if before is not None and before[1].lower() in words.linked_bodies:
            return before.start(1)
    return None


def speaks(text: str, name: Name, speech: Speech) -> bool:
    """Whether a name stands beside a verb of saying: "zegt Chidi", "Chidi zegt"."""
    behind = _NEXT.match(text, name.end)
    said = speech.verbs - speech.only_behind
    return name.before in said or (behind is not None and behind[1].lower() in said)


# -- places ------------------------------------------------------------------------------------------------------------


def _place(text: str, name: Name, speech: Speech, words: Naming) -> Told | None:
    """A country, a city, a street."""
    whole = " ".join(name.words)
    first = word(name.words[0], speech.code)
    rank = places().get(whole, 0)
    within = name.before in words.locatives
    if name.before in words.place_nouns and not first.small:
        return Told(name, "place", True)
    if rank and not (len(name.words) == 1 and name.words[0] in words.not_alone):
        also = first.first is not None or (first.surname and rank < REGION) or (first.common and rank < REGION)
        if within or _office_of(text, name, speech, words) or (rank >= LARGE and not (also or (name.opens and first.common))):
            return Told(name, "place", True)
        following = _COMMA_PLACE.match(text, name.end)
        if following is not None and places().get(following[1]) == REGION and not name.opens:
            return Told(name, "place", True)
        if len(name.words) > 1 and first.first is None and not name.opens:
            return Told(name, "place", True)
        return Told(name, "place", False) if not also and not (name.opens and first.common) else None
    if len(name.words) > 1:
        street = name.words[-1] in words.place_last_words or name.words[0] in words.place_first_words
        return Told(name, "place", True) if street and first.first is None or street and within else None
    low = name.words[0].lower()
    ends = len(low) >= _SHORTEST_PLACE and words.place_endings.search(low) is not None
    if ends and (name.before in speech.articles or within) and not first.surname and first.first is None:
        return Told(name, "place", True)
    return None


def _office_of(text: str, name: Name, speech: Speech, words: Naming) -> bool:
    """Whether a name is what somebody holds an office of: "the MP for Truro", "de burgemeester van Ede"."""
    if name.before not in words.office_of:
        return False
    before = _WORD_BEFORE.search(text, max(0, name.start - 40), name.start - len(name.before) - 1)
    return before is not None and speech.is_person(before[1])


def _dateline(text: str, name: Name) -> Told | None:
    """The place that a story opens with: "BERLIJN –", "NAIROBI, Kenya —"."""
    if _DATELINE.match(text, name.end) is None:
        return None
    whole = " ".join(each.capitalize() if each.isupper() else each for each in name.words)
    if not places().get(whole) and not places().get(" ".join(name.words)):
        return None
    return Told(name, "place", True)


def _likely(text: str, name: Name, speech: Speech, words: Naming) -> Told:
    """What is only likely: a first name alone, a name that speaks, a place that is told like one."""
    first = word(name.words[0], speech.code)
    if len(name.words) == 1 and not first.acronym and name.words[0] not in words.not_alone and not first.small:
        free = name.before not in speech.not_before_people and name.before not in words.locatives
        if first.first is not None and free and not (name.opens and first.common) and (
            first.place < LARGE or (first.place < REGION and speaks(text, name, speech))
        ):
            return Told(name, "person", False, name.role)
        if free and first.surname and speaks(text, name, speech) and not first.common and not first.place:
            return Told(name, "person", False, name.role)
    return Told(name, None)
