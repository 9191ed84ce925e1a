"""Whether a name is a person's, by what leaves no doubt: a title, a function, an age, a party, a first name and a surname."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kantlijn.language.lemmas import lemma
from kantlijn.language.naming import LARGE, Naming, places
from kantlijn.language.speech import Speech
from kantlijn.reading.people.facts import Word, word
from kantlijn.reading.people.names import Name, Told, speaks
from kantlijn.reading.people.phrases import WORD_BEHIND, described, noun_phrase
from kantlijn.story import Span

_BRACKETS = re.compile(r"[ \n]\(([^()\n]{1,24})\)")
_APPOSED = re.compile(r"(?:,[ \n](?:[a-z]{4}[ \n])?\d{1,3}|[ \n]\([^()\n]{1,24}\))?,[ \n]")
_CAPITAL_NEXT = re.compile(r"[ \n][^\W\d_a-zà-ÿ]")
_COMPOUND = re.compile(r"-[a-zà-ÿ][\w]*$")  # "de Henri Bos-kliniek"
_LONGEST_PERSON = 5  # words: first names, particles and two surnames
_APPOSITION = 80  # characters in which a function in apposition is told


def person(text: str, name: Name, speech: Speech, words: Naming) -> Told | None:
    """Somebody who leaves no doubt."""
    facts = [word(each, speech.code) for each in name.words]
    first = facts[0]
    if len(facts) > 1 and name.end - name.start > len(name.key) + 2:
        return Told(name, "person", True, name.role)  # with a nickname in it: Ramses ‘de Stem’ Koster
    nothing = len(facts) == 1 and name.role is None and not name.title and first.first is None and not first.surname
    if nothing and text[name.end : name.end + 2] not in (" (", ", "):
        return None
    if _is_something_else(name, facts, speech, words) or _is_thing(text, name, facts, speech, words):
        return None
    several = len(facts) > 1
    listed = " ".join(name.words) in places()
    like = first.first is not None or (name.words[0].endswith(".") and not first.place)
    behind = _role_behind(text, name, speech) if (several or like or first.surname) and not first.acronym else None
    behind = behind or (_role_ahead(text, name, speech) if several else None)
    role = name.role or behind
    likely = not (first.place >= LARGE and first.first is None and not first.surname) or first.low in speech.particles
    if not several and not first.surname and first.first is None and name.before in words.field_holders:
        likely = False  # "hoogleraar Wiskunde"
    if name.role is not None and words.bodies.search(name.before) and not like and not several:
        likely = False  # "verzekeraar Achmea", but "uitgever Job Lisman"
    if name.before in words.also_adjectives and not like and not first.surname:
        likely = False  # "the rival Islamic Jihad"
    if name.title or (name.role is not None and likely):
        return Told(name, "person", True, role)
    if name.before in words.locatives and (first.place or listed):
        return None
    aged = words.age_behind.match(text, name.end) if several or like or first.surname else None
    who = words.who.match(text, name.end) if (several or not first.common) and not first.acronym and not listed else None
    if who is not None or behind is not None or aged is not None or _has_party(text, name.end, words):
        return Told(name, "person", True, role)
    if not several or listed or first.low in words.not_alone:
        return None
    if first.low in words.opens_surname and _within_clause(text, name.start) and _may_be_surname(facts[1:]):
        return Told(name, "person", name.before not in speech.articles, role)  # "had Van Alebeek moeite"
    told = like or _has_surname(name, facts, words) or _by_surname(name, facts, speech)
    told = told or (speaks(text, name, speech) and _unheard_of(facts))
    return Told(name, "person", True, role) if told else None


def _is_something_else(name: Name, facts: Sequence[Word], speech: Speech, words: Naming) -> bool:
    """Whether a name is a firm's, a body's, a street's or a thing's, whatever is before it."""
    last = name.words[-1]
    if "&" in name.words or _COMPOUND.search(last):
        return True
    institution = facts[0].institution and facts[0].first is None and not facts[0].surname
    if len(facts) == 1 and (facts[0].acronym or institution):
        return True
    if len(facts) > 1 and (facts[0].low in words.place_titles or name.words[0] in words.ships) and facts[0].first is None:
        return True  # "St Helens", "USS Cole"
    party = last in words.organisations and not facts[-1].surname and len(facts) > 1  # "Jong N-VA"
    ends = party or facts[-1].low in words.legal_forms or last in words.body_last_words
    alone = len(facts) == 1 and name.role is not None
    person = alone or (facts[0].first is not None and (facts[-1].surname or name.role is not None))
    ends = ends or (last in words.place_last_words and not person)
    long = len(name.words) > _LONGEST_PERSON
    listed = "_".join(name.words)
    return long or ends or _names_body(name, facts, speech) or listed in words.organisations or listed in words.things


def _is_thing(text: str, name: Name, facts: Sequence[Word], speech: Speech, words: Naming) -> bool:
    """Whether a name that opens like somebody's is a thing's or a firm's: "the Mitchell Plan", "Sydney Test", "krant El
    Tiempo", "Miller Tabak and Co".
    """
    first, last = facts[0], facts[-1]
    if words.firm_behind.match(text, name.end):
        return True
    plain = last.common and not last.surname and last.first is None and last.low not in speech.particles
    if name.title in words.other_titles and plain and len(facts) == 1:
        return True  # "Justice Coalition"
    if len(facts) == 1 or name.title:
        return False
    listed = last.surname or (name.role is not None and first.first is not None)
    if listed or words.age_behind.match(text, name.end):
        return False
    if name.role is not None:
        # "Voorzitter Vlaams Blok Jongeren"
        return len(facts) > 2 and plain and first.common and first.first is None
    whose = name.before in speech.articles or words.bodies.search(name.before) is not None
    return whose and not _has_party(text, name.end, words)


def _within_clause(text: str, start: int) -> bool:
    """Whether a name stands behind another word of its clause, so that its capital is its own."""
    return text[start - 1 : start] in (" ", "\n") and (text[start - 2].isalpha() or text[start - 2] == ",")


def _may_be_surname(facts: Sequence[Word]) -> bool:
    """Whether what stands behind "Van" may be the rest of a surname: no body and no first name ("Van Peter is alleen")."""
    last = facts[-1]
    return not last.institution and not last.person and (last.first is None or last.surname or len(facts) > 1)


def _has_surname(name: Name, facts: Sequence[Word], words: Naming) -> bool:
    """Whether a small word stands in a name as it does in surnames only: "Osama bin Laden", "Beertje van der Velde"."""
    joins = any(each in words.surname_joins for each in name.words[1:-1])
    return joins and _unheard_of(facts[:1]) and not (facts[0].person or facts[0].title is not None)


def _unheard_of(facts: Sequence[Word]) -> bool:
    """Whether no word of a name is anything else, so that it may be a person's that says something: "vindt Bep Hulshof"."""
    return all(not (each.common or each.institution or each.acronym or each.place or each.small) for each in facts)


def _by_surname(name: Name, facts: Sequence[Word], speech: Speech) -> bool:
    """Whether a first name that no list has stands before a surname that one has; not "Triënnale van Gent"."""
    first = facts[0]
    if not facts[-1].surname or first.place or first.common or name.before in speech.articles:
        return False
    genitive = name.words[0].endswith("s") and name.words[0][:-1] in places()
    return not genitive and name.words[-2].lower() not in speech.linking


def _names_body(name: Name, facts: Sequence[Word], speech: Speech) -> bool:
    """Whether a word of a name is a body ("Kent Police"), and not a surname behind its particle ("Jan van ’t Hof")."""
    at = next((n for n in range(1, len(facts)) if facts[n].institution), 0)
    return at > 0 and name.words[at - 1].lower().replace("’", "'") not in speech.particles


def _has_party(text: str, end: int, words: Naming) -> bool:
    brackets = _BRACKETS.match(text, end)
    return brackets is not None and re.split(r"[ ,/]", brackets[1])[0] in words.parties


def _role_behind(text: str, name: Name, speech: Speech) -> Span | None:
    """The function in apposition: "Ada Finch, head of the school", "Ada Finch (44), wethouder van Ede"."""
    comma = _APPOSED.match(text, name.end)
    if comma is None:
        return None
    determiner = speech.determiner.match(text, comma.end())
    start = determiner.end() if determiner else comma.end()
    if determiner is not None:
        start += len(text[start : start + 2]) - len(text[start : start + 2].lstrip())
    phrase = noun_phrase(text, start, min(len(text), start + _APPOSITION), speech)
    if phrase is None:
        return None
    said = text[phrase.start : phrase.end].lower().split()
    one = lemma(said[-1], speech.code) == said[-1] or said[-1] in speech.persons
    noun = text[phrase.start : phrase.end].split()[-1]
    if noun[:1].isupper():
        if determiner is None and not word(noun, speech.code).person:
            return None  # the next of a list: "Veen, Brinkman en Bos"
        behind = WORD_BEHIND.match(text, phrase.end)
        if behind is not None and behind[1].islower() and _is_noun(behind[1], speech):
            return None  # "the Canadian company"
    if not one or not speech.is_person(said[-1]) or any(each in speech.verbs or each in speech.no_speech for each in said):
        return None
    end = described(text, phrase.end, min(len(text), phrase.end + _APPOSITION), speech)
    if end == phrase.end and _CAPITAL_NEXT.match(text, end):
        return None  # "Jan Smit, directeur Piet Bos en …": the function is that of the next
    return Span(phrase.start, end)


def _is_noun(low: str, speech: Speech) -> bool:
    """Whether a word behind a people may be the noun that it is of: no small word and no verb that is known."""
    return not (low in speech.np_ends or low in speech.verbs or low in speech.no_speech or low in speech.no_names)


def _role_ahead(text: str, name: Name, speech: Speech) -> Span | None:
    """The function that a name stands behind in apposition: "De burgemeester van Vlieland, Ada Finch, zegt"."""
    if text[name.start - 2 : name.start] not in (", ", ",\n") or text[name.end : name.end + 1] not in (",", ".", " "):
        return None
    if text[name.end : name.end + 1] == " " and speech.verb_second:
        return None
    clause = max(text.rfind(mark, max(0, name.start - _APPOSITION), name.start - 2) for mark in (". ", ", ", "; ", "\n"))
    begin = max(clause + 1, name.start - _APPOSITION, 0)
    for determiner in speech.determiner.finditer(text, begin, name.start - 2):
        phrase = noun_phrase(text, determiner.end(), name.start - 2, speech)
        if phrase is not None and speech.is_person(text[phrase.start : phrase.end].split()[-1]):
            end = described(text, phrase.end, name.start - 2, speech)
            return Span(phrase.start, end) if end == name.start - 2 else None
    return None
