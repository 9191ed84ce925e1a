"""The names of a sentence that the gazetteer knows, and the sentence with signs in their stead.

    In het Drentse Meppel, 25 kilometer van Zwolle   ->   In het ~0 @1, # van @2

so that the ways in which a language relates two places can be told as plain patterns. A name that means nothing to the
gazetteer keeps its capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kantlijn.checks.place._areas import Areas, areas, is_town_too
from kantlijn.language.known import known as known_word
from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.shelf.desk import key as desk_key
from kantlijn.shelf.places import fold
from kantlijn.shelf.records import Place
from kantlijn.story import Quantity, Span, Story, within

PLACE, ADJECTIVE, FIGURE, OTHER_FIGURE = "@", "~", "#", "%"
# A word with a capital: initials ("U.S."), an abbreviation ("Ore."), or a word with the marks that names have inside.
_UPPER = r"(?:(?:[A-Z][a-z]?\.){2,}|[A-Z][a-z]{0,3}\.(?![\w.])|(?:['’]s-|['’]t )?[A-ZÀ-ÖØ-Þ]\w*(?:[’'.-](?=\w)\w+)*)"
_WORD = re.compile(_UPPER + r"|[a-zß-ÿ]+")
# A sign that the search can leap to comes first.
_CAPITAL = re.compile(r"['’A-ZÀ-ÖØ-Þ](?<![\w-].)(?:(?<=['’])s-[A-ZÀ-ÖØ-Þ]|(?<!['’]))\w*")
_TOWN = 20_000  # smaller places with the name of a word are rarer at the head of a sentence than the word is
_LONGEST = 6  # words of a name; the longest in the gazetteer that papers write have five


class Name(NamedTuple):
    """A name in the text: the towns it may mean, the countries and regions, or of an adjective what it is of.
    `world` is the part of the world that an adjective is of. `part`: only a part of it is meant ("Zuid-Frankrijk").
    """

    start: int
    end: int
    words: str
    adjective: bool
    places: tuple[Place, ...] = ()
    codes: tuple[str, ...] = ()
    world: str = ""
    part: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    @property
    def best(self) -> Place | None:
        """The largest town that goes by this very name."""
        return next((place for place in self.places if place.exact), None)


class Masked(NamedTuple):
    """A sentence with signs for its names (`names[3]` is `@3` or `~3`) and figures; `start` is where it starts in the story."""

    text: str
    names: tuple[Name, ...]
    span: Span


class _Words:
    links: frozenset[str]
    name_links: frozenset[str]
    parts: tuple[str, ...]
    name_parts: tuple[str, ...]
    determined: re.Pattern[str]
    genitive: bool
    place_names: Mapping[str, str]


def _words(language: str) -> _Words:
    return patterns(language, "checks.place", _Words)


def that_speak_of_areas(story: Story, shelf: Shelf) -> list[Span]:
    """The sentences that have a word that a country, a region or their adjective starts with."""
    starts = areas(story.language, shelf).starts
    found = (match.start() for match in _CAPITAL.finditer(story.text) if fold(match[0]) in starts)
    return [story.sentences[number] for number in dict.fromkeys(map(story.sentence_at, found))]


def masked(story: Story, shelf: Shelf, span: Span, figure: Quantity | None = None) -> Masked:
    """A sentence with signs for its names, for `figure` and for its other figures."""
    names = tuple(_names(story, shelf, span))
    marks: list[tuple[int, int, str]] = [
        (name.start, name.end, f"{ADJECTIVE if name.adjective else PLACE}{number}") for number, name in enumerate(names)
    ]
    taken = [(start, end) for start, end, _ in marks]
    for mark in within(story.quantities, span):
        if isinstance(mark, Quantity) and mark.kind == "ratio" and mark is not figure:
            continue  # "twice the size of": its words say how the two are related
        if not any(start < mark.end and mark.start < end for start, end in taken):
            marks.append((mark.start, mark.end, FIGURE if mark is figure else OTHER_FIGURE))
    text, at = [], span.start
    for start, end, sign in sorted(marks):
        text += [story.text[at:start], sign]
        at = max(at, end)
    text.append(story.text[at : span.end])
    return Masked("".join(text).replace("\n", " ").replace("\u00a0", " "), names, span)


def _names(story: Story, shelf: Shelf, span: Span) -> Iterator[Name]:
    words, known = _words(story.language), areas(story.language, shelf)
    for run in _runs(story.language).finditer(story.text, span.start, span.end):
        tokens = list(_WORD.finditer(story.text, run.start(), run.end()))
        yield from _run(story.text, story.language, shelf, known, words, tokens, run.start() == span.start)


@cache
def _runs(language: str) -> re.Pattern[str]:
    """Words with capitals in a row, with the small words between them that names may have inside."""
    words = _words(language)
    small = "|".join(sorted({*words.links, *words.name_links}))
    return re.compile(rf"(?<![\w.’'-]){_UPPER}(?:[ \u00a0\n](?:(?:{small})[ \u00a0\n])*{_UPPER})*")


def _opens(word: str) -> bool:
    return not word[0].islower()


def _is_word(name: Name, language: str) -> bool:
    """Whether the first word of a sentence is just that: a village in Drenthe is called Een."""
    best = name.best
    small = not name.codes and not name.adjective and (best is None or best.population < _TOWN)
    return small and " " not in name.words and known_word(name.words, language)


def _run(
    text: str, language: str, shelf: Shelf, known: Areas, words: _Words, tokens: Sequence[re.Match[str]], first: bool
) -> Iterator[Name]:
    """The names in a run of words with capitals; a part of a longer name that is not known is none."""
    at = 0
    while at < len(tokens):
        if not _opens(tokens[at][0]):
            at += 1
            continue
        found = None
        for end in range(min(len(tokens), at + _LONGEST), at, -1):
            bounded = end == len(tokens) or tokens[end][0] in words.links
            found = _name(text, shelf, known, words, tokens[at].start(), tokens[end - 1].end(), bounded)
            if found:
                break
        if found and first and at == 0 and _is_word(found, language):
            at += 1
        elif found:
            yield found
            at = next((n for n in range(at, len(tokens)) if tokens[n].start() >= found.end), len(tokens))
        elif first and at == 0 and len(tokens) > 1:
            at += 1  # the first word of a sentence has a capital whatever it is
        else:
            # Whatever else is in the run belongs to a name that is not known, up to a word that parts names.
            at = next((n for n in range(at + 1, len(tokens)) if tokens[n][0] in words.links), len(tokens))


def _name(
    text: str, shelf: Shelf, known: Areas, words: _Words, start: int, end: int, bounded: bool
) -> Name | None:
    surface = text[start:end]
    for tail in ("'s", "’s", "."):
        if surface.endswith(tail) and len(surface) > len(tail) + 1:
            surface, end = surface[: -len(tail)], end - len(tail)
            break
    key = fold(surface)
    if key in known.adjectives and (key not in known.names or words.determined.search(text, max(0, start - 5), start)):
        return Name(start, end, surface, True, codes=known.adjectives[key])
    if bounded:
        places, codes = _called(shelf, words, surface), known.names.get(key, ())
        if not (places or codes) and key.endswith("s") and words.genitive and (codes := known.names.get(key[:-1], ())):
            surface, end = surface[:-1], end - 1  # "Zwitserlands hoofdstad"
        if places or codes or desk_key(surface) in shelf.desk.populations:
            return Name(start, end, surface, False, places, codes)
        for part in (*words.parts, *words.name_parts) if surface.startswith((*words.parts, *words.name_parts)) else ():
            rest = surface.removeprefix(part)
            if rest != surface and (codes := known.names.get(fold(rest), ())):
                return Name(start, end, surface, False, (), codes, part=True)
    if key in known.world:
        return Name(start, end, surface, True, world=known.world[key])
    for part in words.parts if surface.startswith(words.parts) else ():
        rest = surface.removeprefix(part)
        if rest != surface and (codes := known.adjectives.get(fold(rest), ())):
            return Name(start, end, surface, True, codes=codes, part=True)
    return None


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of the language pack: {a} and {b} are names, {j} an adjective, {n} the figure."""
    for letter in ("a", "b"):
        pattern = pattern.replace(f"{{{letter}}}", rf"{PLACE}(?P<{letter}>\d+)(?!\d)", 1)
    # "Turkey's capital" is another thing than Turkey.
    pattern = pattern.replace(r"(?P<b>\d+)(?!\d)", r"(?P<b>\d+)(?!\d|['’]s\b)", 1)
    pattern = pattern.replace("{j}", rf"{ADJECTIVE}(?P<j>\d+)(?!\d)", 1).replace("{n}", FIGURE)
    return re.compile(pattern)


def group(masked_: Masked, match: re.Match[str], letter: str) -> Name | None:
    """The name that a pattern found."""
    number = match.groupdict().get(letter)
    return masked_.names[int(number)] if number is not None else None


def _called(shelf: Shelf, words: _Words, surface: str) -> tuple[Place, ...]:
    """The towns of a name; those that a language has a name of its own for, by that as well."""
    found = shelf.places.named(surface)
    own = words.place_names.get(surface)
    if own is None:
        return found
    meant = shelf.places.named(own)
    rows = {place.row for place in meant}
    return (*meant, *(place for place in found if place.row not in rows))


def quoted(story: Story, name: Name) -> bool:
    """Whether somebody is quoted there."""
    return story.quotation_at(name.start) is not None


def town_too(shelf: Shelf, name: Name) -> bool:
    """Whether the name of an area is that of a town in it as well."""
    return is_town_too(shelf, name.words, name.codes)
