"""Somebody's country told two ways: the Danish director Lars Holm, and further on the Swedish director."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks.place._areas import areas
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.language.speech import Speech, speech
from kantlijn.shelf import Shelf
from kantlijn.shelf.places import fold
from kantlijn.story import Mention, Span, Story

NAME = "place.nationality"
_LONGEST = 8_000  # characters: a longer text is about more people than one
# An adjective with a capital and the noun right behind it, with at most one word between them ("the Danish film director").
_TOLD = re.compile(r"(?<![\w’'-])([A-ZÀ-Þ][\w-]+) ((?:[a-zà-ÿ-]+ )?[a-zà-ÿ-]+)(?![\w’'-])")
_ONE_NOUN = re.compile(r"[a-zà-ÿ-]+")


class _Words:
    """See language/nl/checks/place.py."""

    offices: frozenset[str]


class _Told(NamedTuple):
    """A person who is called by a country and a noun; `whom` is the person who is named right behind it."""

    span: Span
    codes: frozenset[str]
    noun: str
    whom: Mention | None
    definite: bool


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Everybody who is called by country and noun without a name, against the one of whom that was told with the name."""
    if story.language not in ("nl", "en") or len(story.text) > _LONGEST:
        return
    found = list(_told(story, shelf))
    named = [each for each in found if each.whom is not None]
    offices = patterns(story.language, "checks.place", _Words).offices
    people = {each.entity for each in story.mentions if each.kind == "person" and each.form != "role"}
    for at, one in enumerate(found):
        if one.noun.lower() in offices:
            continue
        if one.whom is not None or not one.definite or story.quotation_at(one.span.start) is not None:
            continue
        before = [each for each in named if each.span.start < one.span.start and each.noun == one.noun]
        if not before and len(people) == 1:
            before = [each for each in named if each.span.start < one.span.start]
        if len({each.whom.entity for each in before if each.whom is not None}) != 1:
            if before:
                yield Tested((), "story")
            continue
        alone = not any(_same(each.codes, one.codes) for n, each in enumerate(found) if n != at)
        wrong = alone and not any(_same(each.codes, one.codes) for each in before)
        yield Tested((), "story", _remark(story, one, before[-1]) if wrong else None)


def _told(story: Story, shelf: Shelf) -> Iterator[_Told]:
    known, words = areas(story.language, shelf).adjectives, speech(story.language)
    nouns: set[str] = set()
    for match in _TOLD.finditer(story.text):
        codes = frozenset(known.get(fold(match[1]), ()))
        if not codes:
            continue
        noun = _person_noun(words, match[2], nouns)
        if noun is None and story.text[match.end() : match.end() + 1] == " ":
            noun = match[2].split()[-1]  # whatever stands right before somebody's name
        if noun is None:
            continue
        end = match.start(2) + match[2].rindex(noun) + len(noun)
        whom = next((m for m in story.mentioned(Span(end, end + 2)) if m.kind == "person" and m.form != "role"), None)
        before = story.text[max(0, match.start() - _ARTICLE) : match.start()].lower()
        definite = before.endswith(tuple(f"{each} " for each in words.definite))
        # A name that is not known for one may still be that of another.
        if whom is None and not words.is_person(noun) and noun not in nouns:
            continue
        nouns.add(noun)
        if whom is None and story.text[end : end + 2].strip()[:1].isupper():
            continue
        yield _Told(Span(match.start(), end), codes, noun, whom, definite)


_ARTICLE = 5  # characters of an article and its space


def _person_noun(words: Speech, phrase: str, nouns: set[str]) -> str | None:
    """The noun for one person in two words: the first or the second; `nouns` are those that stood before a name."""
    for noun in _ONE_NOUN.findall(phrase)[::-1]:
        if words.is_person(noun) or noun in nouns:
            return str(noun)
    return None


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two are of one country, or the one lies in the other."""
    return bool({code.partition(".")[0] for code in one} & {code.partition(".")[0] for code in other})


def _remark(story: Story, here: _Told, before: _Told) -> Finding:
    said, told = story.words(here.span), story.words(before.span)
    name = before.whom.name if before.whom is not None else ""
    message = Words(
        f"Hier staat ‘{said}’, maar eerder is het ‘{told} {name}’: welke van de twee?",
        f"It says ‘{said}’ here, but before it is ‘{told} {name}’: which of the two?",
    )
    return Finding(NAME, "query", message, (anchor(here.span), counterpart(before.span)))
