"""Who a pronoun stands for: the subject of the nearest sentence before it that it fits, else the last one mentioned."""

from __future__ import annotations

import re
from itertools import pairwise

from kantlijn.reading.people.context import Context
from kantlijn.reading.people.people import Mention, Person
from kantlijn.reading.people.phrases import GENITIVE
from kantlijn.reading.people.sources import Subject
from kantlijn.story import Quotation

_NEXT_WORD = re.compile(r",?[ \n]+([^\W\d_]+)")
_EVERY_WORD = re.compile(r"([^\W\d_]+)")
_PEOPLE = ("m", "f")  # the genders of pronouns for people
_SENTENCES_BACK = 5  # how far a pronoun reaches: further back stands whoever the writer has left


def stands_for(reading: Context, subject: Subject, quotation: Quotation) -> Person | None:
    """Who a pronoun stands for: the subject of the nearest sentence before it that it fits, else the last one mentioned."""
    limit = min(quotation.start, subject.span.start)
    last = reading.starts_before(limit)
    starts = reading.starts[max(0, last - _SENTENCES_BACK) : last]
    taken_up = themselves = False
    for start, end in reversed([*pairwise([*starts, limit])]):
        fits = [each for each in reading.mentioned(start, end) if agrees(reading, each.person, subject.gender)]
        if not fits and reading.opens_with(start, reading.speech.themselves):
            themselves = True  # "Zelf was ze tevreden": not the critic, but the one it is about
        if themselves:
            fits = [each for each in fits if each.person.named and each.person.gender == subject.gender]
        if fits and has_pronoun(reading, start, fits[0].start, subject.gender):
            continue  # "… omdat hij tegen Ada was": who "hij" is was said before
        if not fits:
            taken_up = taken_up or reading.opens_with(start, reading.speech.demonstratives)
            continue
        if taken_up:  # "Zij prees Sem. Die bleef kalm": a demonstrative is the last one named
            return fits[-1].person
        sure = [each for each in fits if each.person.gender == subject.gender]
        fits = sure or fits
        first = [m.person for m in fits if m.first and not is_owner(reading, m)]
        speaking = [m.person for m in fits if is_said_to_speak(reading, m)]
        return (first or speaking or [fits[-1].person])[0]
    return None


def has_pronoun(reading: Context, start: int, end: int, gender: str) -> bool:
    """Whether a pronoun that fits stands in a stretch: whoever comes behind it is another."""
    return gender in _PEOPLE and gender in _genders(reading, start, end)


def is_owner(reading: Context, mention: Mention) -> bool:
    """Whether somebody is only there as the owner of the subject: "Pratt’s barrister"."""
    return reading.masked.startswith(GENITIVE, mention.end)


def is_said_to_speak(reading: Context, mention: Mention) -> bool:
    """Whether somebody is the subject of a verb of saying: "His barrister, Ada Finch, said"."""
    behind = _NEXT_WORD.match(reading.masked, mention.end)
    return behind is not None and behind[1].lower() in reading.speech.verbs


def agrees(reading: Context, person: Person, gender: str) -> bool:
    """Whether a pronoun of a gender may stand for somebody, by their name or by what the story told of them."""
    own = person.gender or reading.genders.get(person.name, "")
    if gender == "n":
        return own == "n"
    if own == "p" and gender:
        return False
    return own != "n" and (not gender or not own or own == gender)


def pronoun_before(reading: Context, start: int, end: int) -> bool:
    """Whether a "he" or a "she" stands in a stretch, so that whoever is named behind it is no subject."""
    return not _genders(reading, start, end).isdisjoint(_PEOPLE)


def _genders(reading: Context, start: int, end: int) -> set[str | None]:
    """The genders of the pronouns in a stretch; None is that of every other word."""
    return {reading.speech.pronouns.get(match[1].lower()) for match in _EVERY_WORD.finditer(reading.masked, start, end)}
