"""What a name is the name of, by what stands around it and by what the lists know: a person, an organisation, a place.

What leaves no doubt (a title, a function, an age, a first name before a surname; the noun for a body; a country) is `sure`
and makes somebody or something known to the story. What is only likely counts where nothing contradicts it. The rest is
nothing: a name that is given to the wrong one costs more than one that is left out.
"""

from __future__ import annotations

from kantlijn.language.naming import LARGE, REGION, Naming, naming, places
from kantlijn.language.speech import Speech
from kantlijn.reading.people.bodies import body
from kantlijn.reading.people.facts import word
from kantlijn.reading.people.names import Name, Told, speaks
from kantlijn.reading.people.persons import person
from kantlijn.reading.people.phrases import GENITIVE, WORD_BEFORE, WORD_BEHIND
from kantlijn.reading.people.places import dateline, place


def told(text: str, name: Name, speech: Speech, *, first: bool = False, among_places: bool = False) -> Told:
    """What a name is the name of: `first` of its block, `among_places` where a place is named right before it."""
    words = naming(speech.code)
    if _is_no_name(text, name, speech, words):
        return Told(name, None)
    if first and (opening := dateline(text, name)) is not None:
        return opening
    if among_places and " ".join(name.words) in places():
        return Told(name, "place", True)
    return (
        person(text, name, speech, words)
        or body(text, name, speech, words)
        or place(text, name, speech, words)
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
    behind = WORD_BEHIND.match(text, name.end)
    return adjective and facts.common and behind is not None and behind[1][:1].islower()


def _likely(text: str, name: Name, speech: Speech, words: Naming) -> Told:
    """What is only likely: a first name alone, a name that speaks, a place that is told like one."""
    first = word(name.words[0], speech.code)
    if len(name.words) == 1 and not first.acronym and name.words[0] not in words.not_alone and not first.small:
        free = name.before not in speech.not_before_people and name.before not in words.locatives
        if first.common and text[name.start - 3 : name.start - 1] in GENITIVE and not first.surname:
            free = False  # "New Year’s Eve"
        if first.first is not None and free and not (name.opens and first.common) and (
            first.place < LARGE or (first.place < REGION and speaks(text, name, speech))
        ):
            return Told(name, "person", False, name.role)
        if _is_of_firm(text, name, speech):
            return Told(name, None)
        if free and first.surname and speaks(text, name, speech) and not first.common and not first.place:
            return Told(name, "person", False, name.role)
    return Told(name, None)


def _is_of_firm(text: str, name: Name, speech: Speech) -> bool:
    """Whether a name is the second of a firm's, behind "and" and another that nobody knows: "of Ingalls and Snyder"."""
    if name.before not in speech.and_:
        return False
    other = WORD_BEFORE.search(text, max(0, name.start - 40), name.start - len(name.before))
    return other is not None and other[1][:1].isupper() and word(other[1], speech.code).first is None
