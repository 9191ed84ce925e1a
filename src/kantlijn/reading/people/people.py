"""The people of a story: every place where one is named or called by what they do, with the fullest name the story has.

Names are words with capitals that have something of a person about them: a first name from the lists, a title or a
function before them, an age or a party behind them, or a person of that name elsewhere in the story. Names within
quotations introduce nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kantlijn.language.lemmas import lemma
from kantlijn.language.speech import Speech, first_names
from kantlijn.reading.people.entities import Entity, shorts
from kantlijn.reading.people.mentions import Reading
from kantlijn.reading.people.phrases import GENITIVE, described, noun_phrase
from kantlijn.story import Block

_LONGEST_ROLE = 40  # characters of a function before a name
_CLAUSE = re.compile(r"[,;:]")
_FUNCTION = re.compile(r",[ \n]+(?:[^\W\d_A-Z]+[ \n]+){0,2}?([^\W\d_A-Z]+)[ \n]+")
_APPOSED = re.compile(r",?[ \n]+(?:[A-Z][a-z]{0,3}\.?[ \n]+)?")


class Person(NamedTuple):
    """Somebody in the story: the fullest name, or the words they are called by; `gender` as in language.speech."""

    name: str
    gender: str
    named: bool = True


class Mention(NamedTuple):
    """A place where somebody is named; `first` where it opens its sentence, as subjects do."""

    start: int
    end: int
    person: Person
    first: bool


@dataclass
class Cast:
    """Everybody met so far, by each of their names in lower case."""

    speech: Speech
    people: dict[str, Person] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    shared: set[str] = field(default_factory=set)
    at: dict[int, Mention] = field(default_factory=dict)
    body: Person | None = None  # the one organisation that is named, where there is but one

    def known(self, name: str) -> Person | None:
        """Whoever goes by a name, a surname or a first name."""
        key = _key(name)
        return self.people.get(key) if key not in self.shared else None

    def mention_at(self, start: int) -> Mention | None:
        """Whoever is named by the words that begin at a place."""
        return self.at.get(start)

    def enter(self, person: Person) -> Person:
        """Somebody new, or the same with a fuller name."""
        known = self.known(person.name)
        if known is not None and len(known.name) >= len(person.name):
            return known
        words = person.name.split()
        self.people[_key(person.name)] = person
        for short in {words[0], words[-1], " ".join(words[1:])} - {""} if person.named else ():
            self.people.setdefault(_key(short), person)
        return person


def cast(
    text: str, reading: Reading, near: Sequence[Block], sentences: Sequence[int], speech: Speech
) -> Cast:
    """Everybody in a text in which the quotations have been blanked, with every place they are mentioned, in order:
    those whom the story names, those whose name may be one, and in the blocks `near` those who are only called by what they
    do. `sentences` is where sentences start.
    """
    found = Cast(speech)
    starts = frozenset(sentences)
    for number, entity in enumerate(reading.known.entities):
        if entity.kind != "place":
            gender = "n" if entity.kind == "organisation" else reading.genders.get(number, entity.gender)
            _known_as(found, entity, Person(entity.name, gender))
    mentions: list[Mention] = []
    entities = reading.known.entities
    persons = [found.known(entity.name) if entity.kind != "place" else None for entity in entities]
    for each in reading.named:
        person = persons[each.whom]
        if person is not None and text[each.start] != " ":
            mentions.append(Mention(each.start, each.end, person, _opens(text, each.start, sentences)))
    for name in reading.loose:
        if text[name.start] == " ":
            continue
        words = " ".join(name.words)
        person = found.known(words) or found.enter(Person(words, first_names().get(name.words[0], "")))
        mentions.append(Mention(name.start, name.end, person, _opens(text, name.start, sentences)))
    mentions.sort(key=lambda each: each.start)
    found.at = {each.start: each for each in mentions}
    mentions += [*_by_role(found, text, near, mentions, starts), *_whose(found, text, near, mentions)]
    found.mentions = sorted(mentions, key=lambda each: each.start)
    bodies = {each.person for each in mentions if each.person.named and each.person.gender == "n"}
    found.body = next(iter(bodies)) if len(bodies) == 1 else None
    return found


def _known_as(found: Cast, entity: Entity, person: Person) -> None:
    """Enters somebody under every name of theirs; a surname that two have is nobody's."""
    found.people[_key(person.name)] = person
    found.people[_key(" ".join(entity.words))] = person
    for short in shorts(entity, found.speech):
        other = found.people.get(short)
        if other is None:
            found.people[short] = person
        elif other is not person and len(other.name.split()) > 1:
            found.shared.add(short)


def _key(name: str) -> str:
    return " ".join(name.lower().replace("’", "'").split())


def _opens(text: str, start: int, sentences: Sequence[int]) -> bool:
    """Whether a mention stands at the head of its sentence, with at most a function or an article before it."""
    at = bisect_right(sentences, start) - 1
    return at >= 0 and start - sentences[at] < _LONGEST_ROLE and not _CLAUSE.search(text, sentences[at], start)


def gender_of(noun: str, speech: Speech) -> str:
    """The gender of a noun for a person; of several people `p`, which is no "he" and no "she"."""
    return speech.gender(noun) or ("p" if lemma(noun.lower(), speech.code) != noun.lower() else "")


def _by_role(
    found: Cast, text: str, near: Sequence[Block], taken: Sequence[Mention], starts: frozenset[int]
) -> Iterator[Mention]:
    """Those who are called by what they do: "de buurman", "her great-grandfather", "een oude vrouw"; and, once more from
    there, those who are named right behind it.
    """
    taken = sorted(taken, key=lambda each: each.start)
    ends = [each.end for each in taken]
    for match in (match for block in near for match in found.speech.determiner.finditer(text, block.start, block.end)):
        head = noun_phrase(text, match.end(), len(text), found.speech)
        if head is None:
            continue
        noun = text[head.start : head.end].split()[-1]
        if not found.speech.is_person(noun) and not found.speech.is_institution(noun):
            continue
        name = bare(" ".join(text[match.start() : head.end].split()), found.speech)
        end = described(text, head.end, len(text), found.speech)
        following = bisect_right(ends, end)
        behind = taken[following].start if following < len(taken) else end
        if behind > end and _is_apposed(text, (head.end, end), taken[following], found.speech):
            # "haar kleinzoon Teun", "the vicar, Rev Colin Tate": the name says who it is, here and later.
            named = taken[following].person
            found.people.setdefault(_key(name), named)
            yield Mention(match.start(), taken[following].end, named, match.start() in starts)
            continue
        whole = bare(" ".join(text[match.start() : end].split()), found.speech)
        person: Person | None = found.known(whole) if whole != name else found.known(name)
        if person is None and (other := found.known(name)) is not None:
            if other.name in (name, whole) or other.named:
                person = other
            else:  # another one of that kind: "de man met de pet", "de man met de krant"
                found.shared.add(_key(name))
        person = person or Person(whole, gender_of(noun, found.speech), named=False)
        found.people.setdefault(_key(name), person)
        found.people.setdefault(_key(whole), person)
        yield Mention(match.start(), end, person, match.start() in starts)


def _whose(found: Cast, text: str, near: Sequence[Block], named: Sequence[Mention]) -> Iterator[Mention]:
    """Those who are called by whose they are: "Hibbert’s sister", unless a name says who that is."""
    blocks = [block.start for block in near]
    for each in named:
        if not text.startswith(GENITIVE, each.end) or not each.person.named:
            continue
        phrase = noun_phrase(text, each.end + 2, len(text), found.speech)
        at = bisect_right(blocks, each.start) - 1
        if phrase is None or at < 0 or each.start >= near[at].end:
            continue
        noun = text[phrase.start : phrase.end].split()[-1]
        if found.speech.is_person(noun) and text[phrase.end : phrase.end + 2] not in (", ", "’s", "'s"):
            name = " ".join(text[each.start : phrase.end].split())
            yield Mention(each.start, phrase.end, Person(name, gender_of(noun, found.speech), named=False), each.first)


def _is_apposed(text: str, ends: Sequence[int], name: Mention, speech: Speech) -> bool:
    """Whether a name says who is called by what they do: right behind it, behind a comma, a function or a relative clause."""
    if any(_APPOSED.fullmatch(text, end, name.start) for end in ends):
        return True
    if text[name.end : name.end + 1] != ",":
        return False
    for end in ends:
        function = _FUNCTION.fullmatch(text, end, name.start)
        if function is not None and speech.is_person(function[1]):
            return True  # "Zijn kleindochter, historica Nel Krijger, vond"
        if speech.relative.fullmatch(text, end, name.start):
            return True  # "De vrouw die hij redde, Toos Melis, ziet"
    return False


def of_speaker(name: str, speaker: str | None, speech: Speech) -> str:
    """Somebody who is called by what they are of the one that speaks: "mijn vader" is the father of whoever says so."""
    first, _, rest = name.partition(" ")
    if rest and first.lower() in speech.own:
        return speech.own_of.format(noun=rest, name=speaker) if speaker else rest
    return name


def by_function(found: Cast, text: str, near: Sequence[Block], starts: frozenset[int]) -> list[Mention]:
    """Those who are called by what they do in some blocks: see `cast`."""
    return [*_by_role(found, text, near, found.mentions, starts)]


def bare(name: str, speech: Speech) -> str:
    """The words for somebody without the article before them."""
    first, _, rest = name.partition(" ")
    return rest if first.lower() in speech.articles and rest else name
