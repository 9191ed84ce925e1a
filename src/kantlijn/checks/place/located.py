"""A place that is said to lie in a country, province or state, or to be its capital, against the gazetteer.

It fails where no place of that name, as far as the table goes, lies there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.place import _by_kind, _world
from kantlijn.checks.place._areas import area_name, in_area, lies_in
from kantlijn.checks.place._cues import Cues, cues
from kantlijn.checks.place._geo import Masked, Name, compiled, group, masked, quoted, that_speak_of_areas, town_too
from kantlijn.checks.place._past import excused, on_another_map
from kantlijn.checks.place._remarks import of_place
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.shelf.records import Place
from kantlijn.story import Span, Story

NAME = "place.located"
# A town this large is what its name means to a reader; a hamlet of the same name that no table has is named with a word more.
# In the countries whose hamlets our papers write about most, a province in front may be just that word: there it is a query.
_KNOWN, _KNOWN_CITY = 15_000, 5_000
_KNOWN_IN = {"NL": 3_000, "BE": 3_000}
_TOLD_FINELY = ("NL", "BE", "GB", "IE")
_SURE = 100_000
# How large by how plainly it is told: words that merely stand beside each other may be two things, and a firm may bear the name
# of a town (Honda is one in Colombia).
_LEAST = {"plain": _KNOWN, "bare": _KNOWN, "following": _KNOWN, "beside": 50_000, "firm": _SURE}
_NO_CITY = 5_000
# Places of one name from which on it is a common one (Bergen, Haren, Beek). By choice, after one false query on Bergen.
_COMMON = 5


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every place of which a sentence says where it lies."""
    words = cues(story.language)
    told: list[tuple[str, tuple[str, ...], Tested]] = []
    put: list[tuple[Name, Name]] = []
    masks: list[Masked] = []
    for span in that_speak_of_areas(story, shelf):
        sentence = masked(story, shelf, span)
        masks.append(sentence)
        if sentence.names and (found := _by_kind.of_sentence(NAME, story, shelf, words, sentence)) is not None:
            yield found
        if len(sentence.names) < 2 or excused(story, words, sentence):
            continue
        told += _of_sentence(story, shelf, words, sentence, put)
    yield from _by_kind.of_story(NAME, story, shelf, words, masks, put)
    for place, codes, tested in told:
        # A story that puts one name in two areas, neither of which is where the best known one lies, is about namesakes.
        elsewhere = any(other == place and not set(areas) & set(codes) and held.finding for other, areas, held in told)
        yield Tested(tested.marks, tested.against) if elsewhere else tested


def _of_sentence(
    story: Story, shelf: Shelf, words: Cues, sentence: Masked, put: list[tuple[Name, Name]]
) -> Iterator[tuple[str, tuple[str, ...], Tested]]:
    """What is held, with the name of the place and the codes of the area it is said to lie in; `put` takes those two."""
    told: set[int] = set()
    for how, pattern in words.located:
        for match in compiled(pattern).finditer(sentence.text):
            place, area = group(sentence, match, "a"), group(sentence, match, "b") or group(sentence, match, "j")
            if place is None or area is None or place.start in told or not place.places or not area.codes:
                continue
            if how == "bare" and not all(code.partition(".")[0] in _KNOWN_IN and "." in code for code in area.codes):
                continue
            if how in ("following", "beside") and (town_too(shelf, area) or not _alone(sentence, place)):
                continue
            told.add(place.start)
            put.append((place, area))
            if not on_another_map(story, words, sentence, _codes(place, area)):
                city = bool(words.city.search(match[0]))
                yield place.words, area.codes, _held(story, shelf, place, area, how, city)
    for pattern in words.capital:
        for match in compiled(pattern).finditer(sentence.text):
            place, area = group(sentence, match, "a"), group(sentence, match, "b") or group(sentence, match, "j")
            if place and area and place.places and place.start not in told:
                told.add(place.start)
                if on_another_map(story, words, sentence, _codes(place, area)):
                    continue
                yield from ((place.words, area.codes, each) for each in _capital(story, shelf, place, area))
    for pattern in words.in_world:
        for match in compiled(pattern).finditer(sentence.text):
            country, part = group(sentence, match, "a"), group(sentence, match, "j")
            if country and part and part.world and country.codes:
                yield from ((country.words, (part.world,), each) for each in _world.held(shelf, country, part))


def _codes(place: Name, area: Name) -> list[str]:
    best = place.best
    return [*area.codes, *([best.region or best.country] if best else [])]


def _alone(sentence: Masked, place: Name) -> bool:
    """Whether a place stands by itself and not as the last of a list ("in Madrid, Lyon, Zwitserland")."""
    before = sentence.text[: sentence.text.index(f"@{sentence.names.index(place)}")].rstrip()
    return _OF_LIST.search(before) is None


_OF_LIST = re.compile(r"(?:[,/&–-]|@\d+)$")  # in front of a place: a sign between two of a list, or a place


def _held(story: Story, shelf: Shelf, place: Name, area: Name, how: str, city: bool) -> Tested:
    best, plain = place.best, how in ("plain", "bare")
    fitting = [each for each in place.places if in_area(each, area.codes)]
    # A hamlet there that has the name of a big city elsewhere is no city.
    doubtful = city and plain and best is not None and best.population >= _SURE and best not in fitting
    if doubtful and fitting and max(each.population for each in fitting) < _NO_CITY:
        return Tested((), "shelf", _clash(shelf, place, area, place.places[0], "query"))
    if fitting or _knows_better(shelf, place, area):
        return Tested((), "shelf")
    known = sorted((each.population for each in place.places if each.exact), reverse=True)
    common = len(known) >= _COMMON and known[1] * 4 >= known[0]  # no one of them is what everybody means
    if common and any("." in code for code in area.codes):
        return Tested((), "shelf")  # what many places are called, a hamlet in that province may be called too
    least = _least(best, area, how, city)
    if best is None or best.population < least or _old_name(place, best):
        return Tested((), "shelf")
    if best.country != "US" and all(code.startswith("US.") for code in area.codes):
        return Tested((), "shelf")  # its villages have the names of towns elsewhere, and the table has not all of them
    others = [each.population for each in place.places if each.exact and each is not best]
    alone = not others or max(others) * 10 < best.population
    sure = plain and alone and best.population >= _SURE and not quoted(story, place)
    best = next((each for each in place.places if each.exact and _near(each, area) and each.population >= _KNOWN_CITY), best)
    return Tested((), "shelf", _clash(shelf, place, area, best, "error" if sure else "query"))


def _least(best: Place | None, area: Name, how: str, city: bool) -> int:
    """How many people a town must have for its name to mean it."""
    least = _LEAST[how]
    if best is None:
        return least
    if how in ("plain", "bare"):
        return _KNOWN_IN.get(best.country, _KNOWN_CITY if city else least)
    return _KNOWN if how == "beside" and best.country in _TOLD_FINELY and _near(best, area) else least


def _old_name(place: Name, best: Place) -> bool:
    """Whether a larger town was once called so: a text about the past may mean that one (Memel is Klaipėda)."""
    return any(not each.exact and each.population > best.population for each in place.places)


def _near(place: Place, area: Name) -> bool:
    """Whether a place is in the country of which a region is told."""
    return any("." in code and code.startswith(f"{place.country}.") for code in area.codes)


def _knows_better(shelf: Shelf, place: Name, area: Name) -> bool:
    """Whether a table of the desk has a place of that name there."""
    codes = {code.partition(".")[0] for code in area.codes}
    rows = shelf.desk.populations.get(" ".join(place.words.casefold().split()), ())
    return any(row.country in codes for row in rows)


def _clash(shelf: Shelf, place: Name, area: Name, best: Place, severity: Severity) -> Finding:
    where = Words(*(lies_in(shelf, best, code, area.codes) for code in ("nl", "en")))
    message = Words(
        f"{place.words} ligt in {where.nl}, niet in {_said(shelf, area, best, 'nl')}; hier staat ‘{area.words}’.",
        f"{place.words} is in {where.en}, not in {_said(shelf, area, best, 'en')}; here it says “{area.words}”.",
    )
    others = len(place.places) - 1
    small = any(in_area(each, area.codes) for each in place.places)
    lines = [
        Words(
            f"Daar ligt wel een {place.words}, maar dat is geen stad.", f"There is a {place.words} there, but it is no city."
        )
        if small
        else Words(
            f"De gazetteer kent één plaats die {place.words} heet." if not others
            else f"De gazetteer kent {others + 1} plaatsen die {place.words} heten, geen daarvan ligt daar.",
            f"The gazetteer knows one place called {place.words}." if not others
            else f"The gazetteer knows {others + 1} places called {place.words}, none of them there.",
        )
    ]
    return Finding(NAME, severity, message, (anchor(_span(area)), counterpart(_span(place))), (), tuple(lines),
                   of_place(best, place.words))  # fmt: skip


def _said(shelf: Shelf, area: Name, best: Place, language: str) -> str:
    """The area that was meant: of several of one name or adjective, that in the country of the place."""
    near = [code for code in area.codes if code.partition(".")[0] == best.country] or list(area.codes)
    return area_name(shelf, near[0], language)


def _capital(story: Story, shelf: Shelf, place: Name, area: Name) -> Iterator[Tested]:
    """A place that is called the capital of a country; of regions the tables do not know the capital."""
    countries = [shelf.countries.by_code[code] for code in area.codes if code in shelf.countries.by_code]
    if not countries or len(countries) < len(area.codes) or any(not country.capital for country in countries):
        return
    capitals = [each for country in countries for each in shelf.places.named(country.capital) if each.country == country.code]
    rows = {each.row for each in capitals}
    if not capitals or any(each.row in rows for each in place.places) or countries[0].code in _SEATS:
        yield Tested((), "shelf")
        return
    best = place.best
    if best is None or best.population < _KNOWN:
        yield Tested((), "shelf")
        return
    country = countries[0]
    sure = not quoted(story, place) and best.population >= _SURE and country.code not in _MOVED
    name = Words(*(area_name(shelf, country.code, code) for code in ("nl", "en")))
    message = Words(
        f"De hoofdstad van {name.nl} is {country.capital_nl}, niet {place.words}.",
        f"The capital of {name.en} is {country.capital}, not {place.words}.",
    )
    there = in_area(best, [country.code])
    where = Words(*(lies_in(shelf, best, code, [country.code]) for code in ("nl", "en")))
    line = Words(f"{place.words} ligt{' wel' if there else ''} in {where.nl}.", f"{place.words} is in {where.en}.")
    finding = Finding(NAME, "error" if sure else "query", message, (anchor(_span(place)), counterpart(_span(area))), (),
                      (line,), of_place(best, place.words))  # fmt: skip
    yield Tested((), "shelf", finding)


# Countries with more than one capital, or with one that is in dispute, or of which the table is behind; and those whose capital
# moved, of which the old one is asked about and no more.
_SEATS = frozenset("BO BJ LK MY IL PS KZ GQ ID ZA SZ ME XK EG YE EH".split())
_MOVED = frozenset("CI TZ MM BI NG".split())


def _span(name: Name) -> Span:
    return Span(name.start, name.end)
