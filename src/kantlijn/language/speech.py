"""The words with which a language says whose words they are, ready for use, and first names with their gender."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from types import ModuleType

from kantlijn.language import PACKS
from kantlijn.language.lemmas import lemma
from kantlijn.language.patterns import either, longest_first

# A noun of this many letters is also known at the end of a compound: "politierechter" is a "rechter".
_OWN_PART = 4
CAPITAL = "A-ZÀ-ÖØ-ÞŠŽĆČĐŁŚŹŻİ"
_WORD = rf"[{CAPITAL}][^\W\d_]*(?:[’'-][^\W\d_]+)*"


@dataclass(frozen=True, eq=False)
class Speech:
    """See language/nl/speech.py for what each kind of word is. `genders` holds those of pronouns, titles, possessives and
    nouns: `m`, `f`, `n` (a thing or an institution), or an empty text where the word fits all.
    """

    code: str
    verbs: frozenset[str]
    only_behind: frozenset[str]
    complements: frozenset[str]
    no_speech: frozenset[str]
    calling: frozenset[str]
    named: frozenset[str]
    title_before: frozenset[str]
    title_behind: frozenset[str]
    written_on: re.Pattern[str]
    written_verbs: frozenset[str]
    source: re.Pattern[str]
    own_words: re.Pattern[str]
    between: frozenset[str]
    np_ends: frozenset[str]
    no_names: frozenset[str]
    articles: frozenset[str]
    pronouns: Mapping[str, str]
    titles: Mapping[str, str]
    possessives: Mapping[str, str]
    male: frozenset[str]
    female: frozenset[str]
    female_endings: tuple[str, ...]
    persons: frozenset[str]
    person_endings: tuple[str, ...]
    institutions: frozenset[str]
    institution_endings: tuple[str, ...]
    belonging: re.Pattern[str]
    one_of: re.Pattern[str]
    not_before_people: frozenset[str]
    peoples: tuple[str, ...]
    determiner: re.Pattern[str]
    name: re.Pattern[str]
    capitals: re.Pattern[str]
    particles: frozenset[str]
    linking: frozenset[str]
    belonging_words: frozenset[str]
    sources: frozenset[str]
    verb_endings: tuple[str, ...]
    likely_verb_endings: tuple[str, ...]
    regular_endings: tuple[str, ...]
    definite: tuple[str, ...]
    members: re.Pattern[str]
    talk: re.Pattern[str]
    own: frozenset[str]
    own_of: str
    conjunctions: frozenset[str]
    right_before: frozenset[str]
    aged: re.Pattern[str]
    demonstratives: frozenset[str]
    no_person_endings: tuple[str, ...]
    third_person: re.Pattern[str]
    and_: frozenset[str]
    second_person: re.Pattern[str]
    other_voice: frozenset[str]
    by_mouth: re.Pattern[str]
    objects: Mapping[str, str]
    generic_bodies: frozenset[str]
    relative: re.Pattern[str]
    themselves: frozenset[str]
    before_titles: frozenset[str]
    acronym_persons: tuple[str, ...]
    verb_second: bool
    title_case: bool
    title_in_name: bool
    bare_genitive: bool
    links_only_bodies: bool

    def is_person(self, noun: str) -> bool:
        """Whether a noun is what a person is called by."""
        return _is_person(self, noun.lower().rsplit("-", 1)[-1])

    def is_listed_person(self, noun: str) -> bool:
        """Whether a noun for a person is listed as a whole, and not known by its end."""
        one = lemma(noun.lower(), self.code)
        return one in self.persons or one in self.male or one in self.female

    def is_institution(self, noun: str) -> bool:
        """Whether a noun is what a body that speaks is called by, also at the end of a compound: "woningbouwvereniging"."""
        word = noun.lower().rsplit("-", 1)[-1]
        return word in self.institutions or word.endswith(self.institution_endings)

    def gender(self, noun: str) -> str:
        """The gender of a noun for a person or an institution."""
        word = noun.lower().rsplit("-", 1)[-1]
        if word in self.female or word.endswith(self.female_endings):
            return "f"
        if word in self.male:
            return "m"
        return "n" if self.is_institution(word) else ""


# 16,384 words are more than a book has of them; the answers are pure.
@lru_cache(maxsize=16384)
def _is_person(words: Speech, noun: str) -> bool:
    if words.is_listed_person(noun):
        return True
    one = lemma(noun, words.code)
    ends = one.endswith(words.person_endings + words.female_endings) and not one.endswith(words.no_person_endings)
    return ends and len(one) > _OWN_PART + 1


@cache
def speech(code: str) -> Speech:
    """The words of one language (`nl`, `en`)."""
    words = importlib.import_module(f"kantlijn.language.{code}.speech")
    return Speech(
        code=code,
        verbs=frozenset(words.SPEECH_VERBS),
        only_behind=frozenset(words.ONLY_BEHIND),
        complements=frozenset(words.COMPLEMENTS),
        no_speech=frozenset(words.NO_SPEECH),
        calling=frozenset(words.CALLING),
        named=frozenset(words.NAMED),
        title_before=frozenset(word.lower() for word in words.TITLE_BEFORE),
        title_behind=frozenset(words.TITLE_BEHIND),
        written_on=_any(words.WRITTEN_ON),
        written_verbs=frozenset(words.WRITTEN_VERBS),
        source=_any(words.SOURCE),
        own_words=_any(words.OWN_WORDS),
        between=frozenset(words.BETWEEN),
        np_ends=frozenset(words.NP_ENDS),
        no_names=frozenset(words.NO_NAMES),
        articles=frozenset(words.ARTICLES),
        pronouns=words.PRONOUNS,
        titles=words.TITLES,
        possessives=words.POSSESSIVES,
        male=frozenset(words.MALE_NOUNS),
        female=frozenset(words.FEMALE_NOUNS),
        female_endings=tuple(words.FEMALE_ENDINGS),
        persons=frozenset(word.lower() for word in words.PERSON_NOUNS),
        person_endings=(*words.PERSON_ENDINGS, *(word.lower() for word in words.PERSON_NOUNS if len(word) >= _OWN_PART)),
        institutions=frozenset(word.lower() for word in words.INSTITUTIONS),
        institution_endings=tuple(word.lower() for word in words.INSTITUTIONS if len(word) > _OWN_PART),
        belonging=re.compile(rf"[ \n](?:{'|'.join(words.BELONGING)})[ \n]"),
        one_of=_any(words.ONE_OF),
        not_before_people=frozenset(words.NOT_BEFORE_PEOPLE),
        peoples=tuple(words.PEOPLES),
        determiner=_any([*words.ARTICLES, *words.POSSESSIVES, *words.OTHER_DETERMINERS]),
        name=_name(words),
        capitals=_capitals(words),
        particles=frozenset(part for particle in words.PARTICLES for part in particle.split()),
        linking=frozenset(words.LINKING),
        belonging_words=frozenset(words.BELONGING),
        sources=frozenset(words.SOURCE),
        verb_endings=tuple(words.VERB_ENDINGS),
        likely_verb_endings=tuple(words.LIKELY_VERB_ENDINGS),
        regular_endings=tuple(words.REGULAR_ENDINGS),
        definite=tuple(words.DEFINITE),
        members=re.compile(rf"[ \n]+(?:(?:{'|'.join(words.DEFINITE)})[ \n]+)?[\w’'-]+"),
        talk=re.compile(words.TALK, re.IGNORECASE),
        own=frozenset(words.OWN),
        own_of=words.OWN_OF,
        conjunctions=frozenset(words.CONJUNCTIONS),
        right_before=frozenset(words.RIGHT_BEFORE),
        aged=re.compile(words.AGED),
        demonstratives=frozenset(words.DEMONSTRATIVES),
        no_person_endings=tuple(words.NO_PERSON_ENDINGS),
        third_person=_any([word for word, gender in words.PRONOUNS.items() if gender in ("m", "f")]),
        and_=frozenset(words.AND),
        second_person=_any(words.SECOND_PERSON),
        other_voice=frozenset(words.OTHER_VOICE),
        by_mouth=_any(words.BY_MOUTH),
        objects=words.OBJECTS,
        generic_bodies=frozenset(words.GENERIC_BODIES),
        relative=re.compile(rf"[ \n](?:{'|'.join(words.RELATIVE)})[ \n][^,.;:\n]{{1,60}},[ \n]"),
        themselves=frozenset(words.THEMSELVES),
        before_titles=frozenset(words.BEFORE_TITLES),
        acronym_persons=tuple(words.ACRONYM_PERSONS),
        verb_second=words.VERB_SECOND,
        title_case=words.TITLE_CASE,
        title_in_name=words.TITLE_IN_NAME,
        bare_genitive=words.BARE_GENITIVE,
        links_only_bodies=words.LINKS_ONLY_BODIES,
    )


@cache
def first_names() -> Mapping[str, str]:
    """First names with their gender, of whatever language; those of both have none."""
    lines = Path(__file__).with_name("data").joinpath("first_names.txt").read_text(encoding="utf-8").split("\n")
    listed = {name: gender for gender, line in zip(("m", "f", ""), lines, strict=False) for name in line.split()}
    for code in PACKS:
        own = importlib.import_module(f"kantlijn.language.{code}.first_names")
        listed = {name: gender for name, gender in listed.items() if name not in own.NEITHER}
        for gender, names in (("m", own.MEN), ("f", own.WOMEN), ("", own.BOTH)):
            listed |= {name: gender if listed.get(name, gender) == gender else "" for name in names}
    return listed


def _any(words: list[str] | tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-])(?:{either(longest_first(words))})(?![\w’'-])", re.IGNORECASE)


def _particles(words: ModuleType) -> str:
    return "|".join(re.escape(word).replace("'", "['’]") for word in longest_first(words.PARTICLES))


def _name(words: ModuleType) -> re.Pattern[str]:
    """Words with a capital, initials, and the particles between them."""
    one = rf"(?:[{CAPITAL}]\.(?:[{CAPITAL}]\.)*|{_WORD})"
    return re.compile(rf"(?<![\w’'-]){one}(?:[ \n](?:(?:{_particles(words)})[ \n]){{0,3}}{one})*")


def _capitals(words: ModuleType) -> re.Pattern[str]:
    """The same, with digits and ampersands in the words of institutions ("D66", "Marks & Spencer"). A capital comes first
    in the pattern, so that the search runs from one to the next.
    """
    rest = r"\w*(?:[’'&-]\w+)*"
    initials = rf"\.(?:-?[{CAPITAL}]\.)*"
    one = rf"(?:[dl][’'])?[{CAPITAL}](?:{initials}|{rest})"
    return re.compile(
        rf"[{CAPITAL}](?<![\w’'-][{CAPITAL}])(?:{initials}|{rest})(?:[ \n](?:&[ \n]|(?:(?:{_particles(words)})[ \n]){{1,3}})?{one})*"
    )
