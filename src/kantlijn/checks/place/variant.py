"""One place under two names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks._where import sentences_with
from kantlijn.checks.place import _spelled_twice
from kantlijn.finding import Finding, Reference, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.story import Mention, Span, Story

NAME = "place.variant"
_NO_PROSE = ("furniture", "byline", "table")


class _Cues:
    """See language/nl/checks/place_names.py."""

    two_names: tuple[tuple[str, ...], ...]
    once: re.Pattern[str]


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every place that goes by two names or spellings in the papers, outside quotations: whether the story keeps to one."""
    cues = patterns(story.language, "checks.place_names", _Cues, re.IGNORECASE)
    group = {name: number for number, names in enumerate(cues.two_names) for name in names}
    firsts: dict[int, Mention] = {}
    told: set[str] = set()
    for mention in story.mentions:
        name = story.words(mention)
        number = group.get(name)
        if number is None or mention.quoted or mention.kind == "person" or _elsewhere(story, cues, mention):
            continue
        first = firsts.setdefault(number, mention)
        before = story.words(first)
        if before == name or name in told:
            yield Tested((), "story")
            continue
        told.add(name)
        # One explains the other: "Kiev, or Kyiv as its people call it".
        explained = story.sentence_at(first.start) == story.sentence_at(mention.start)
        yield Tested((), "story", None if explained else _finding(shelf, first, mention, before, name))

    def excused(span: Span) -> bool:
        return story.words(span) in group or _elsewhere(story, cues, span)

    def say(first: Span, here: Span, before: str, name: str) -> Finding:
        return _finding(shelf, first, here, before, name, sure=False)

    yield from _spelled_twice.pairs(story, shelf, excused, say)


def _elsewhere(story: Story, cues: _Cues, mention: Mention | Span) -> bool:
    """Whether it stands in no prose, is part of a longer name, or is what the place was called once."""
    block = story.blocks[story.block_at(mention.start)]
    if block.kind in _NO_PROSE or re.match(r"[- ][A-ZÀ-Þ]", story.text[mention.end : mention.end + 2]):
        return True
    number = story.sentence_at(mention.start)
    if number not in sentences_with(story, cues.once):
        return False
    sentence = story.sentences[number]
    return cues.once.search(story.text, sentence.start, sentence.end) is not None


def _finding(
    shelf: Shelf, first: Mention | Span, here: Mention | Span, before: str, name: str, *, sure: bool = True
) -> Finding:
    return Finding(
        NAME,
        "query",
        Words(
            f"Hier heet het ‘{name}’, eerder ‘{before}’: {'dat is dezelfde plaats.' if sure else 'is dat dezelfde plaats?'}",
            f"It is ‘{name}’ here and ‘{before}’ before: {'that is one place.' if sure else 'is that one place?'}",
        ),
        (anchor(here), counterpart(first)),
        (),
        () if sure else (Words("De twee verschillen één letter.", "The two differ by one letter."),),
        _reference(shelf, before, name),
    )


def _reference(shelf: Shelf, *names: str) -> Reference | None:
    """The row of the gazetteer, or of the table of countries, that has both names."""
    rows = [{(each.source.table, each.row): each for each in shelf.places.named(name)} for name in names]
    both = [rows[0][key] for key in rows[0] if key in rows[1]]
    one = next((found for found in rows if found), {})
    if both or (one and not all(rows)):
        place = both[0] if both else next(iter(one.values()))
        return Reference(place.source.table, f"{place.name} ({place.country})", place.source.date, place.source.origin, None)
    country = shelf.countries.named(names[0]) or shelf.countries.named(names[1])
    if country is None:
        return None
    return Reference(country.source.table, country.nl, country.source.date, country.source.origin, None)
