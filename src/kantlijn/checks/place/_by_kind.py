"""A town that is taken up by its kind and where it lies, without its name: "Zutphen … de Overijsselse hanzestad"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.place._areas import area_name, in_area, lies_in
from kantlijn.checks.place._cues import Cues
from kantlijn.checks.place._geo import Masked, Name, compiled, group, masked, town_too
from kantlijn.checks.place._past import excused, long_ago
from kantlijn.checks.place._remarks import of_place
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Span, Story

# How many sentences before it the town is named at most, and how large it is at least: a hamlet has namesakes no table has.
_BACK = 8
_MAP = 33  # years that the map of the world stands by and large: the last large change in _past.py is of 1993
_KNOWN = 15_000
_KNOWN_IN = {"NL": 3_000, "BE": 3_000}


def of_sentence(name: str, story: Story, shelf: Shelf, words: Cues, sentence: Masked) -> Tested | None:
    """The kind of place in a sentence against the one town that was named before it, or None where there is not just one."""
    for pattern in words.by_kind:
        for match in compiled(pattern).finditer(sentence.text):
            area = group(sentence, match, "j") if "j" in match.groupdict() else group(sentence, match, "b")
            if area is None or not area.codes or (not area.adjective and town_too(shelf, area)):
                continue
            if excused(story, words, sentence):
                return None
            return _held(name, story, shelf, words, sentence, area)
    return None


def of_story(
    name: str, story: Story, shelf: Shelf, words: Cues, masks: list[Masked], put: list[tuple[Name, Name]]
) -> Iterator[Tested]:
    """The kind of place with another area than the one town of the story was put in: "Barnet, a village in Vermont … the New
    Hampshire village". And a capital without its name, of another country than the only capital that is named.
    """
    kinds = [(each, False) for sentence in masks for each in _areas_of(sentence, words.by_kind)]
    kinds += [(each, True) for sentence in masks for each in _areas_of(sentence, words.capital_alone)]
    if not kinds:
        return
    towns = {place.words: (place, area) for place, area in reversed(put)}
    capitals: dict[str, Name] = {}
    named: set[str] = set()
    taken = {each.start for each, _ in kinds}
    for span in story.sentences:
        for each in masked(story, shelf, span).names:
            if each.start not in taken:
                named.update(each.codes)
            if each.best is not None and _is_capital(shelf, each):
                capitals.setdefault(each.words, each)
    for area, capital in kinds:
        if story.quotation_at(area.start) is not None or named & set(area.codes):
            continue
        if capital and len(capitals) == 1:
            town = next(iter(capitals.values()))
            if town.best is not None and town.start < area.start and not in_area(town.best, area.codes):
                yield Tested((), "shelf", _clash(name, shelf, town, area))
        elif not capital and len(towns) == 1:
            town, told = next(iter(towns.values()))
            if town.start < area.start and _are_siblings(told, area):
                yield Tested((), "story", _two_areas(name, town, told, area))


def _areas_of(sentence: Masked, listed: tuple[str, ...]) -> list[Name]:
    """The areas of the kinds of place in a sentence that name no place."""
    found = []
    for pattern in listed:
        for match in compiled(pattern).finditer(sentence.text):
            area = group(sentence, match, "j") or group(sentence, match, "b")
            if area is not None and area.codes:
                found.append(area)
    return found


def _is_capital(shelf: Shelf, name: Name) -> bool:
    """Whether a town is the capital of its country."""
    best = name.best
    country = shelf.countries.by_code.get(best.country) if best is not None else None
    if country is None or best is None or name.adjective:
        return False
    return any(each.row == best.row for each in shelf.places.named(country.capital))


def _are_siblings(one: Name, other: Name) -> bool:
    """Whether two areas are different ones of one kind: two countries, or two regions of one country."""
    if set(one.codes) & set(other.codes):
        return False
    regions = {"." in code for code in (*one.codes, *other.codes)}
    countries = {code.partition(".")[0] for code in (*one.codes, *other.codes)}
    return len(regions) == 1 and (regions == {False} or len(countries) == 1)


def _two_areas(name: str, town: Name, told: Name, area: Name) -> Finding:
    message = Words(
        f"{town.words} ligt eerder in ‘{told.words}’; hier staat ‘{area.words}’.",
        f"{town.words} is in “{told.words}” before; here it says “{area.words}”.",
    )
    places = (anchor(area.span), counterpart(told.span))
    reference = of_place(town.best, town.words) if town.best is not None else None
    return Finding(name, "query", message, places, (), (), reference)


def _held(name: str, story: Story, shelf: Shelf, words: Cues, sentence: Masked, area: Name) -> Tested | None:
    at = story.sentence_at(sentence.span.start)
    block = story.block_at(sentence.span.start)
    names: list[Name] = [each for each in sentence.names if each.end <= area.start]
    first = sentence.span.start
    for number in range(at - 1, max(-1, at - 1 - _BACK), -1):
        span = story.sentences[number]
        if story.block_at(span.start) < block - 1:
            break
        before = masked(story, shelf, span)
        if excused(story, words, before):
            return None
        names += before.names
        first = span.start
    if words.moved.search(story.text, first, sentence.span.end):
        return None
    people = [each for each in story.mentioned(Span(first, sentence.span.end)) if each.kind == "person"]
    names = [each for each in names if not any(one.start <= each.start < one.end for one in people)]
    towns = {each.words: each for each in names if each.places and not each.codes and not each.adjective}
    # An area or a second town in between may be where it is.
    others = [each for each in names if each.codes and not _is_of(each, towns)]
    if len(towns) != 1 or others or long_ago(story, words, sentence, _MAP, shelf.places.source.date):
        return None
    town = next(iter(towns.values()))
    if any(in_area(place, area.codes) for place in town.places):
        return Tested((), "shelf")
    best = town.best
    if best is None or best.population < _KNOWN_IN.get(best.country, _KNOWN) or story.quotation_at(area.start) is not None:
        return None
    return Tested((), "shelf", _clash(name, shelf, town, area))


def _is_of(area: Name, towns: dict[str, Name]) -> bool:
    """Whether an area is where the town is told to lie."""
    return any(town.best is not None and in_area(town.best, area.codes) for town in towns.values())


def _clash(name: str, shelf: Shelf, town: Name, area: Name) -> Finding:
    best = town.best or town.places[0]
    where = Words(*(lies_in(shelf, best, code, area.codes) for code in ("nl", "en")))
    near = [code for code in area.codes if code.partition(".")[0] == best.country] or list(area.codes)
    said = Words(*(area_name(shelf, near[0], code) for code in ("nl", "en")))
    message = Words(
        f"{town.words} ligt in {where.nl}, niet in {said.nl}; hier staat ‘{area.words}’.",
        f"{town.words} is in {where.en}, not in {said.en}; here it says “{area.words}”.",
    )
    line = Words(
        f"De laatste plaats die ervoor is genoemd is {town.words}.", f"The last town that was named before it is {town.words}."
    )
    places = (anchor(area.span), counterpart(town.span))
    return Finding(name, "query", message, places, (), (line,), of_place(best, town.words))
