"""One surname with two particles: "Van der Hoek", and further on "Van den Hoek"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from kantlijn.checks.name._people import Cues, in_one_sentence, listed, prose, told_apart
from kantlijn.finding import Finding, Tested
from kantlijn.language.speech import first_names, speech
from kantlijn.story import Span, Story

Say = Callable[[Story, Span, Span, str, str], Finding]
_SHORT = 3  # letters of the word behind the particles


class _Name(NamedTuple):
    """A surname with its particles in lower case, and the word with a capital in front of it."""

    span: Span
    particles: str
    last: str
    first: str


def of_story(story: Story, words: Cues, say: Say) -> Iterator[Tested]:
    """The names of a story that have the same word behind other particles."""
    by_last: dict[str, list[_Name]] = {}
    for name in _names(story):
        by_last.setdefault(name.last, []).append(name)
    for names in by_last.values():
        told: set[str] = set()
        first = names[0]
        for name in names[1:]:
            if name.particles in told or not _near(first.particles, name.particles):
                continue
            told.add(name.particles)
            if not _two(story, words, first, name):
                yield Tested((), "story", say(story, first.span, name.span, story.words(first.span), story.words(name.span)))


def _near(one: str, other: str) -> bool:
    """Whether two that differ may be a slip: they have a word in common, or are as short as "de" and "da"."""
    if one == other:
        return False
    return bool(set(one.split()) & set(other.split())) or (len(one) == len(other) == len("de") and one[0] == other[0])


def _two(story: Story, words: Cues, one: _Name, other: _Name) -> bool:
    """Whether something says that these are two people."""
    if one.first and other.first and one.first != other.first:
        return True
    if in_one_sentence(story, one.span, other.span) or listed(story, one.span) or listed(story, other.span):
        return True
    return told_apart(story, words, one.span, other.span)


def _names(story: Story) -> Iterator[_Name]:
    """Surnames with particles: the first of them has a capital within a sentence, or a first name stands before it."""
    pattern, may_name = _pattern(story.language), _may_name(story.language)
    found = (match for block in prose(story) for match in may_name.finditer(story.text, block.start, block.end))
    for number in dict.fromkeys(story.sentence_at(match.start()) for match in found):
        sentence = story.sentences[number]
        for match in pattern.finditer(story.text, sentence.start, sentence.end):
            first, particles = match["first"] or "", match["particles"]
            last = match["last"].removesuffix("'s").removesuffix("’s")
            opens = match.start("particles") == sentence.start
            # "Van der Bosch wil" opens a sentence with a name; "De Bosch" may have an article.
            within = particles[0].isupper() and (not opens or particles[1:].partition(" ")[2].islower())
            if len(last) < _SHORT or not (first in first_names() or within):
                continue
            if first not in first_names():
                first = ""
            span = Span(match.start("particles"), match.start("last") + len(last))
            yield _Name(span, " ".join(particles.lower().split()), last, first)


def _either(language: str) -> str:
    return f"(?i:{'|'.join(sorted(re.escape(each) for each in speech(language).particles))})"


@cache
def _may_name(language: str) -> re.Pattern[str]:
    """A word with a capital and particles behind it, or a particle with a capital, up to the next capital: a sentence
    without one has no such name. Its first sign is the capital, so that the search leaps from one to the next.
    """
    both = _either(language)
    return re.compile(
        rf"[A-ZÀ-ÖØ-Þ](?<![\w’'-].)(?:[^\W\d_]+ (?:{both} )+[A-ZÀ-ÖØ-Þ]|(?<=(?=(?:{both} )+[A-ZÀ-ÖØ-Þ]).))"
    )


@cache
def _pattern(language: str) -> re.Pattern[str]:
    both = _either(language)
    return re.compile(
        rf"(?<![\w’'-])(?:(?P<first>(?!{both} )[A-ZÀ-ÖØ-Þ][^\W\d_]+) )?"
        rf"(?P<particles>{both}(?: {both}){{0,3}}) (?P<last>[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:['’]s)?)(?![\w-])"
    )
