"""Whether a name is an organisation's: an institution, a firm, a club, a party."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kantlijn.language.naming import Naming
from kantlijn.language.speech import Speech
from kantlijn.reading.people.facts import Word, key_of, word
from kantlijn.reading.people.names import Name, Told, speaks
from kantlijn.reading.people.phrases import WORD_BEFORE

_SHORTEST = 3  # letters: "Hof" and "Raad" may be surnames and streets, "Rekenkamer" is not


def body(text: str, name: Name, speech: Speech, words: Naming) -> Told | None:
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
    if words.firm_behind.match(text, name.end) and not facts[0].small:
        return Told(name, "organisation", True)
    if "_".join(name.words) in words.organisations:
        plain = name.opens and len(facts) == 1 and facts[0].common and not facts[0].acronym
        return None if plain else Told(name, "organisation", True)
    if len(facts) > 1:
        return Told(name, "organisation", True) if _by_its_words(name, facts, speech, words) else None
    if facts[0].institution and words.body_first and not name.opens and len(name.words[0]) > _SHORTEST:
        return Told(name, "organisation", True)
    known = name.before in speech.articles or name.before in speech.sources or speaks(text, name, speech)
    if facts[0].acronym and known and name.words[0] not in words.no_organisations and not facts[0].place:
        return Told(name, "organisation", True)
    return None


def _by_its_words(name: Name, facts: Sequence[Word], speech: Speech, words: Naming) -> bool:
    """Whether a name of several words says itself that it is a body's: "FC Twente", "Leeds City Council", "Tata Ltd"."""
    of_place = name.words[0] in words.organisations and not facts[0].acronym and facts[1].place > 0  # "Heracles Almelo"
    if facts[0].low in words.clubs or of_place or facts[-1].low in words.legal_forms:
        return True
    if name.words[-1] in words.place_last_words or name.words[0].lower() in speech.particles:
        return False
    linked = any(facts[n].institution and name.words[n + 1] in words.body_links for n in range(len(facts) - 1))
    first = facts[0].institution and words.body_first
    return name.words[-1] in words.body_last_words or facts[-1].institution or linked or first


@lru_cache(maxsize=16384)
def _is_body(noun: str, words: Naming) -> bool:
    return words.bodies.search(noun) is not None


def _head_before(text: str, name: Name, words: Naming) -> int | None:
    """Where the noun for a body stands that a name goes on from, with at most a small word between."""
    at = name.start - 1 - len(name.before)
    if name.before in words.named_after:
        return at
    if name.before in words.body_links:
        before = WORD_BEFORE.search(text, max(0, at - 40), at)
        if before is not None and before[1].lower() in words.linked_bodies:
            return before.start(1)
    return None
