"""A headline, standfirst or caption that puts the story in another town than the text does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kantlijn.checks._content import content
from kantlijn.checks._fronts import Front, fronts
from kantlijn.checks._fronts import cues as front_cues
from kantlijn.checks._low import low_text
from kantlijn.checks.place._areas import in_area
from kantlijn.checks.place._earth import apart
from kantlijn.checks.place._geo import Name, masked
from kantlijn.checks.place._remarks import of_place
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.known import known as known_word
from kantlijn.language.naming import naming
from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.shelf.places import fold
from kantlijn.shelf.records import Place
from kantlijn.story import Span, Story

NAME = "place.front"
_FAR = 8  # sentences below a front in which the place of the story is told
_KNOWN = 1_000  # people; smaller places have names of everything
_SURE = 100_000  # from which on a word with a capital that is also a word ("Reading", "Bath") is the town
_SHOUTED = 15_000  # in capitals nothing but the size of a town says that it is one
# A village may go by the town it is near or belongs to: within so many km, where that is so many times as large.
_NEAR, _LARGER = 40, 3
_ONE_TOWN = 5  # km
_DATELINE = re.compile(r"\s*(?:\([^()]{2,30}\)\s*)?[-–—]")


class _Cues:
    """See language/nl/checks/fronts.py."""

    from_there: re.Pattern[str]
    there: re.Pattern[str]


class _Calendar:
    """Months, which English writes with a capital; Dutch and English towns have their names."""

    months: Mapping[str, int]


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every town that a front names and the text does not, against the one town that the text is set in."""
    if story.language not in ("nl", "en"):
        return
    for front in story.once(fronts):
        if front.kind == "opening":
            continue  # the first sentences of a story may be all that says where it is set
        towns = _towns(story, shelf, front)
        if not towns:
            continue
        absent = [name for name in towns if fold(name.words) not in fold(front.low)]
        if len(absent) < len(towns):
            yield from (Tested((), "story") for _ in range(len(towns) - len(absent)))
            continue
        told = _told(story, shelf, front) if len(absent) == 1 else []
        if len(told) == 1:
            here, there = absent[0], told[0]
            wrong = not _is_elsewhere(story, front, here) and _are_two(shelf, here, there)
            wrong = wrong and _goes_together(story, front, here, there)
            yield Tested((), "story", _remark(story, front, here, there) if wrong else None)


def _towns(story: Story, shelf: Shelf, front: Front) -> list[Name]:
    """The towns that a front names; in capitals those that stand behind a word of place."""
    words = story.text[front.span.start : front.span.end]
    if words.isupper() or _titled(words):
        return list(_shouted(story, shelf, front.span))
    found = [name for name in masked(story, shelf, front.span).names if _is_town(story.language, name, _KNOWN)]
    return [name for name in found if not _is_else(story, name)]


def _titled(words: str) -> bool:
    """Whether every word of some length has a capital, as in headlines in English papers."""
    every = re.findall(r"[^\W\d_]{4,}", words)
    return len(every) > 2 and all(word[0].isupper() for word in every)


def _shouted(story: Story, shelf: Shelf, span: Span) -> Iterator[Name]:
    locatives = naming(story.language).locatives
    for match in _AFTER.finditer(story.text, span.start, span.end):
        if match[1].lower() in locatives:
            places = shelf.places.named(match[2])
            name = Name(match.start(2), match.end(2), match[2].title(), False, places)
            if _is_town(story.language, name, _SHOUTED):
                yield name


# Each word with the one behind it.
_AFTER = re.compile(r"(?<![\w’'-])([^\W\d_]+)(?= ([A-ZÀ-Þ][\w’'-]+))")


def _is_town(language: str, name: Name, least: int) -> bool:
    """Whether a name is that of a town, and no word: a country is none, a province may have its name from one."""
    best = name.best
    if name.adjective or best is None or best.population < least or not all("." in code for code in name.codes):
        return False
    if name.words.lower() in patterns(language, "calendar", _Calendar).months:
        return False
    return best.population >= _SURE or not known_word(name.words, language)


def _is_else(story: Story, name: Name) -> bool:
    """Whether it is part of somebody's name, or of the name of a body or another place."""
    near = story.mentioned(Span(max(0, name.start - 60), name.end))
    held = [each for each in near if each.start <= name.start and name.end <= each.end]
    return any(each.kind == "person" or (each.start, each.end) != (name.start, name.end) for each in held)


def _is_elsewhere(story: Story, front: Front, name: Name) -> bool:
    """Whether the front itself has a reason to name another place: a picture of another day, where somebody is from, a
    capital that stands for a government.
    """
    cues, words = patterns(story.language, "checks.fronts", _Cues), front_cues(story.language)
    if front.kind == "caption" and words.another_day.search(story.text, front.span.start, front.span.end):
        return True
    before = story.text[max(front.span.start, name.start - 20) : name.start]
    # A town that does something may be its council, its club, or the government that sits there.
    if not before.strip(" \t\n\"'‘“") or cues.from_there.search(before) is not None:
        return True
    return front.kind != "headline" and cues.there.search(before) is None


def _told(story: Story, shelf: Shelf, front: Front) -> list[Name]:
    """The towns in which the text says that things are, each once, without where people come from."""
    cues = patterns(story.language, "checks.fronts", _Cues)
    found: dict[str, Name] = {}
    for sentence in front.body[:_FAR]:
        for name in masked(story, shelf, sentence).names:
            if (
                not _is_town(story.language, name, _KNOWN)
                or _is_else(story, name)
                or story.quotation_at(name.start) is not None
            ):
                continue
            before = story.text[max(sentence.start, name.start - 20) : name.start]
            dateline = name.start == sentence.start and _DATELINE.match(story.text, name.end)
            if cues.from_there.search(before) is None and not dateline and cues.there.search(before):
                found.setdefault(fold(name.words), name)
    return list(found.values())


def _are_two(shelf: Shelf, one: Name, other: Name) -> bool:
    """Whether two names are of two towns, neither of which goes for the other."""
    here, there = one.best, other.best
    if here is None or there is None or one.words in other.words or other.words in one.words:
        return False
    if {each.row for each in one.places} & {each.row for each in other.places}:
        return False
    if _stands_for(shelf, here) or in_area(there, one.codes) or in_area(here, other.codes):
        return False
    distance = min(apart(a, b) for a in one.places[:3] for b in other.places[:3])
    if distance < _ONE_TOWN:
        return False
    return not (distance < _NEAR and here.population > _LARGER * there.population)


def _stands_for(shelf: Shelf, place: Place) -> bool:
    """Whether it is the seat of a government, of which it may be the name."""
    country = shelf.countries.by_code.get(place.country)
    return country is not None and fold(country.capital) == place.name


def _goes_together(story: Story, front: Front, here: Name, there: Name) -> bool:
    """Whether the sentence of the one is about what the front is about; a headline is about the text below it anyway."""
    if front.kind == "headline":
        return True
    low = low_text(story)
    sentence = story.sentences[story.sentence_at(there.start)]
    names = content(story.language, f"{here.words.lower()} {there.words.lower()}")
    shared = content(story.language, low[front.span.start : front.span.end])
    return bool((shared & content(story.language, low[sentence.start : sentence.end])) - names)


def _remark(story: Story, front: Front, here: Name, there: Name) -> Finding:
    message = Words(
        f"Hier staat {front.where.nl} ‘{here.words}’, maar de tekst noemt dat niet, wel ‘{there.words}’.",
        f"It says ‘{here.words}’ {front.where.en}, which the text does not name; it names ‘{there.words}’.",
    )
    places = (anchor(here.span), counterpart(there.span))
    reference = of_place(here.best, here.words) if here.best is not None else None
    return Finding(NAME, "query", message, places, (), (), reference)
