"""The name of a country or a large city that is nearly right, where a place is meant.

It is asked about where the word as it stands is no place, no word and nobody's name, and one letter makes it a name that every
reader knows; or where it is another place's name and only a country can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import groupby

from kantlijn.checks._where import found_in
from kantlijn.checks.place._areas import areas
from kantlijn.checks.place._cues import Cues, cues
from kantlijn.checks.place._geo import Masked, masked
from kantlijn.checks.place._remarks import of_country
from kantlijn.finding import Finding, Reference, Tested, Words, anchor
from kantlijn.language.known import known
from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.shelf.places import fold
from kantlijn.story import Span, Story

NAME = "place.spelling"
# One letter in a short name makes another one ("Iran", "Irak"). Of the 2,857 names of countries and large cities that are left
# eight pairs of different places are as near as this, "Iceland" and "Ireland" the best known.
_ONE, _ONE_OF_COUNTRY, _TWO = 6, 5, 10

_REGIONS = ("NL.", "BE.", "US.", "GB.", "DE.", "CA.", "AU.")  # whose regions our readers know by name


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every word with a capital that no table and no list of words knows, and the names that are often confused."""
    words = cues(story.language)
    asked = set()
    for span in behind_in(story):
        word = story.words(span)
        if word not in asked and word not in words.confused:
            asked.add(word)
            near = meant(shelf, word) if _unknown(story, shelf, word) else ""
            if near and not _called_so(shelf, word, near):
                yield from _near(story, shelf, words, span, near)
    for word in words.confused:
        if word not in story.text:
            continue
        for match in re.finditer(rf"(?<![\w-]){word}(?![\w-])", story.text):
            yield from _confused(story, shelf, words, match)
    for written, *rest in words.confused_adjectives:
        for match in found_in(story, re.compile(written), story.text):
            yield from _adjective(story, shelf, Span(*match.span()), *rest)


def behind_in(story: Story) -> tuple[Span, ...]:
    """The words with a capital that stand behind "in" or "from", where places stand."""
    return story.once(_behind_in)


def _behind_in(story: Story) -> tuple[Span, ...]:
    found = cues(story.language).before_place.finditer(story.text)
    return tuple(Span(match.start("x"), match.end("x")) for match in found)


def _adjective(
    story: Story, shelf: Shelf, span: Span, wrong: str, right: str, code: str
) -> Iterator[Tested]:
    """An adjective or an inhabitant of a country that is written as that of another name."""
    if story.quotation_at(span.start) is not None:
        return
    written, country = story.words(span), shelf.countries.by_code[code]
    meant = written.replace(wrong, right)
    message = Words(
        f"Het land heet {country.nl}: {meant}, niet ‘{written}’.", f"The country is {country.en}: {meant}, not “{written}”."
    )
    line = Words(f"‘{wrong}’ is een andere naam.", f"“{wrong}” is another name.")
    yield Tested((), "shelf", Finding(NAME, "query", message, (anchor(span),), (), (line,), of_country(country)))


@cache
def _other_names(language: str) -> frozenset[str]:
    """Names that a place has in the papers besides its own: no misspellings ("Charkiv"); place.variant sees to those."""
    return frozenset(name for names in patterns(language, "checks.place_names", _Names).two_names for name in names)


class _Names:
    """See language/nl/checks/place_names.py."""

    two_names: tuple[tuple[str, ...], ...]


def _unknown(story: Story, shelf: Shelf, word: str) -> bool:
    """Whether a word is none, in Dutch or English, and no name of a place, a country or their people."""
    told = areas(story.language, shelf)
    if word in _other_names(story.language):
        return False
    for form in {word, word.removesuffix("s")}:
        key = fold(form)
        if key in told.starts or key in told.names or key in told.adjectives:
            return False
        if any(place.exact for place in shelf.places.named(form)):
            return False
    return not (known(word, "nl") or known(word, "en") or known(word.removesuffix("s"), story.language))


def _called_so(shelf: Shelf, word: str, meant: str) -> bool:
    """Whether some other place than the one meant was ever called so."""
    rows = {place.row for place in shelf.places.named(meant)}
    return any(place.row not in rows for place in shelf.places.named(word))


@lru_cache(maxsize=4096)
def meant(shelf: Shelf, word: str) -> str:
    """The one name of a country or a large city that a word is nearly, or nothing."""
    key = fold(word)
    if not key or key in _names(shelf).get(key[0], ()):
        return ""
    found = {name for name in _names(shelf).get(key[0], ()) if _close(key, name)}
    found |= _doubles(shelf).get(_doubled(key), frozenset())
    return next(iter(found)) if len(found) == 1 else ""


@lru_cache(maxsize=4)
def _names(shelf: Shelf) -> Mapping[str, tuple[str, ...]]:
    """The names that a near miss is held against, by their first letter."""
    cities = {key for name in shelf.places.cities() if len(key := fold(name)) >= _ONE}
    told = shelf.places.region_names.items()
    cities |= {key for key, codes in told if len(key) >= _ONE and any(code[:3] in _REGIONS for code in codes)}
    every = sorted(cities | {name for name in shelf.countries.names if len(name) >= _ONE_OF_COUNTRY})
    return {first: tuple(names) for first, names in groupby(every, key=lambda name: name[0])}


@lru_cache(maxsize=4)
def _doubles(shelf: Shelf) -> Mapping[str, frozenset[str]]:
    """The same by what is left where double letters are single ("Morroco")."""
    found: dict[str, frozenset[str]] = {}
    for names in _names(shelf).values():
        for name in names:
            if len(name) > _ONE:
                found[_doubled(name)] = found.get(_doubled(name), frozenset()) | {name}
    return found


def _close(word: str, name: str) -> bool:
    """Whether one letter too many, too few, wrong or out of place makes the one of the other; two in long words."""
    if abs(len(word) - len(name)) > 1 + (len(name) >= _TWO):
        return False
    two = min(len(word), len(name)) >= _TWO and word.count(" ") == name.count(" ")  # "Northshire" is no "North Shore"
    return 0 < letters_apart(word, name, 2) <= (2 if two else 1)


def _doubled(word: str) -> str:
    return "".join(sign for sign, _ in groupby(word))


def letters_apart(one: str, other: str, most: int) -> int:
    """How many letters they differ by (two that changed places are one), at most `most` + 1."""
    if len({*one} ^ {*other}) > 2 * most:
        return most + 1  # each difference brings one letter and takes one away at most
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        following = [at]
        for to, sign in enumerate(other, 1):
            cost = min(row[to] + 1, following[-1] + 1, row[to - 1] + (letter != sign))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == sign:
                cost = min(cost, before[to - 2] + 1)
            following.append(cost)
        if min(following) > most:
            return most + 1
        before, row = row, following
    return row[-1]


def _near(story: Story, shelf: Shelf, words: Cues, span: Span, meant: str) -> Iterator[Tested]:
    sentence = masked(story, shelf, story.sentences[story.sentence_at(span.start)])
    written = story.words(span)
    number = next((n for n, name in enumerate(sentence.names) if name.start == span.start), None)
    sign = re.escape(written) if number is None else rf"@{number}(?!\d)"
    if story.quotation_at(span.start) is not None or not _in_context(
        (*words.any_place, *words.country_only, *words.listed), sentence, sign
    ):
        return
    name, one = _printed(shelf, meant), letters_apart(fold(written), meant, 2) == 1
    message = Words(f"Is met ‘{written}’ {name.nl} bedoeld?", f"Does “{written}” mean {name.en}?")
    line = Words(
        f"Geen plaats of woord heet zo; {name.nl} verschilt {'één letter' if one else 'twee letters'}.",
        f"No place or word is called so; {name.en} differs by {'one letter' if one else 'two letters'}.",
    )
    code = shelf.countries.names.get(meant)
    source = shelf.places.source
    city = Reference(source.table, name.en, source.date, source.origin, None)
    reference = of_country(shelf.countries.by_code[code]) if code else city
    finding = Finding(NAME, "query", message, (anchor(span),), (), (line,), reference)
    yield Tested((), "shelf", finding)


def _confused(story: Story, shelf: Shelf, words: Cues, match: re.Match[str]) -> Iterator[Tested]:
    """A name of a place that is often written for that of a country, where only a country can be meant."""
    country = shelf.countries.by_code[words.confused[match[0]]]
    sentence = masked(story, shelf, story.sentences[story.sentence_at(match.start())])
    number = next((n for n, name in enumerate(sentence.names) if name.start == match.start() and name.words == match[0]), None)
    if number is None:
        return
    if words.namesakes.search(story.text) or words.denied.search(story.text, sentence.span.start, sentence.span.end):
        yield Tested((), "shelf")
        return
    beside = [name for name in sentence.names if name.words != match[0] and any(len(code) == 2 for code in name.codes)]
    listed = bool(beside) and _in_context(words.listed, sentence, rf"@{number}(?!\d)")
    if not listed and not _in_context(words.country_only, sentence, rf"@{number}(?!\d)"):
        yield Tested((), "shelf")
        return
    name = Words(country.nl, country.en)
    message = Words(f"Het land heet {name.nl}, niet ‘{match[0]}’.", f"The country is called {name.en}, not “{match[0]}”.")
    line = Words(f"Plaatsen die {match[0]} heten liggen elders.", f"The places called {match[0]} are elsewhere.")
    finding = Finding(
        NAME, "query", message, (anchor(Span(match.start(), match.end())),), (), (line,), of_country(country)
    )
    yield Tested((), "shelf", finding)


def _in_context(patterns: tuple[str, ...], sentence: Masked, name: str) -> bool:
    return any(re.search(pattern.replace("{x}", name), sentence.text) for pattern in patterns)


def _printed(shelf: Shelf, name: str) -> Words:
    """The name as it is printed, in the language it is of."""
    code = shelf.countries.names.get(name)
    if code:
        country = shelf.countries.by_code[code]
        return Words(country.nl, country.en)
    regions = shelf.places.region_names.get(name)
    if regions:
        region = shelf.places.regions[regions[0]]
        return Words(region.name("nl"), region.en)
    told = next(each for each in shelf.places.cities() if fold(each) == name)
    return Words(told, told)
