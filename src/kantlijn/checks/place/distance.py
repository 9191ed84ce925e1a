"""A distance between two named places, or the direction of the one from the other, against where they are.

A road is never shorter than the line from one to the other. It fails where no two places of these names lie so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from kantlijn.checks.place._cues import Cues, cues
from kantlijn.checks.place._earth import apart, bearing, spread, straight, turned
from kantlijn.checks.place._geo import Masked, Name, compiled, group, masked
from kantlijn.checks.place._remarks import of_place
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.language.measures import measure
from kantlijn.shelf import Shelf
from kantlijn.shelf.records import Place
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

NAME = "place.distance"
# A distance of less than this is told between houses and streets.
_LEAST_KM = 3.0
# Names that so many pairs of places have are anybody's guess.
_MOST_PAIRS = 4_000
# A road twice as long as the line is a detour somebody would explain; ferries and mountains are longer, so it is only asked
# about. Nothing on the clean news comes near it.
_DETOUR, _DETOUR_KM = 2.0, 20.0
# What is told as less than a quarter of the way is more likely to be about a hamlet of the same name that no table has.
_NAMESAKE = 4.0
_KNOWN, _SURE, _FAMOUS = 10_000, 50_000, 200_000
# A compass point is told to the nearest of eight; past a right angle no reading of it fits.
_ASTRAY, _OPPOSITE = 100.0, 140.0
_MILE = 1.609344
_BEFORE = 15  # characters in front of a figure in which it is denied: "not 40 but 60 miles"
_VILLAGE = 25_000  # beside two cities everybody knows


class _Claim(NamedTuple):
    """What a sentence says: how far `a` is from `b`, and (degrees) in which direction `a` lies from there."""

    figure: Quantity
    a: Name
    b: Name
    kilometres: Interval
    strict: Interval
    crow: bool
    direction: float | None
    route: bool


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every distance that stands between two names the gazetteer knows."""
    words = cues(story.language)
    for figure in story.quantities:
        size = _kilometres(figure)
        if size is None or figure.impossible or figure.loose.high * size < _LEAST_KM:
            continue
        span = story.sentences[story.sentence_at(figure.start)]
        sentence = masked(story, shelf, span, figure)
        if len(sentence.names) < 2 or words.denied.search(story.text, max(span.start, figure.start - _BEFORE), figure.start):
            continue
        claim = _claim(story, words, sentence, figure, size)
        if claim:
            yield _held(story, claim)


def _kilometres(figure: Quantity) -> float | None:
    if figure.kind != "measure" or figure.unit is None or " per " in figure.unit:
        return None
    known = measure(figure.unit)
    return known.size / 1000 if known and known.dimension == "length" else None


def _claim(story: Story, words: Cues, sentence: Masked, figure: Quantity, size: float) -> _Claim | None:
    for pattern in words.distance:
        match = compiled(pattern).search(sentence.text)
        if match is None:
            continue
        a, b = group(sentence, match, "a"), group(sentence, match, "b")
        if a is None or b is None or not _town(a) or not _town(b) or words.partly.search(match.string[: match.end()]):
            return None
        point = match.groupdict().get("compass")
        around = story.text[sentence.span.start : sentence.span.end]
        return _Claim(
            figure, a, b, figure.loose.scaled(size), figure.strict.scaled(size), bool(words.straight.search(around)),
            float(words.compass[point.lower()]) if point else None, bool(words.route.search(around)),
        )  # fmt: skip
    return None


def _town(name: Name) -> bool:
    """Whether a name is that of a town, and not of a country that has a town of its name."""
    return bool(name.places) and not any(len(code) == 2 for code in name.codes)


def _held(story: Story, claim: _Claim) -> Tested:
    marks = (claim.figure,)
    pairs = list(product(claim.a.places, claim.b.places))
    if len(pairs) > _MOST_PAIRS:
        return Tested((), "shelf")
    fitting = [(one, other) for one, other in pairs if one.row != other.row and _fits(claim, one, other)]
    one, other = claim.a.best, claim.b.best
    if fitting and _by_hamlets(fitting, one, other):
        fitting = []
    if fitting and (claim.direction is None or any(_points(claim, *pair) for pair in fitting)):
        return Tested(marks, "shelf")
    if one is None or other is None or one.row == other.row or min(one.population, other.population) < _KNOWN:
        return Tested(marks, "shelf")
    if fitting:
        # Towns that lie side by side are seen from each other in many directions, but hardly in the opposite one.
        off, far = turned(bearing(other, one), claim.direction or 0.0), apart(one, other) / (spread(one) + spread(other))
        if (one, other) not in fitting or far < (1 if off >= _OPPOSITE else 2):
            return Tested(marks, "shelf")
        return Tested(marks, "shelf", _astray(story, claim, one, other))
    told, line = claim.kilometres, straight(one, other)
    smallest = min(one.population, other.population)
    if told.high * _NAMESAKE < line.low and smallest < _FAMOUS:
        return Tested(marks, "shelf")
    if told.high >= line.low and not claim.crow and (claim.route or told.low <= _longest(line)):
        return Tested(marks, "shelf")
    clear = told.high < 0.9 * line.low or (claim.crow and told.low > 1.1 * line.high)
    clear = clear and not any(one.row != other.row and _fits(claim, one, other) for one, other in pairs)
    sure = clear and smallest >= _SURE and story.quotation_at(claim.figure.start) is None
    return Tested(marks, "shelf", _clash(story, claim, one, other, "error" if sure else "query"))


def _fits(claim: _Claim, one: Place, other: Place) -> bool:
    line = straight(one, other)
    if claim.kilometres.high < line.low:
        return False
    return claim.kilometres.low <= (1.1 * line.high if claim.crow else _longest(line)) or (claim.route and not claim.crow)


def _by_hamlets(fitting: Sequence[tuple[Place, Place]], one: Place | None, other: Place | None) -> bool:
    """Whether two cities that everybody knows do not lie so, and only villages of their names somewhere else do."""
    if one is None or other is None or min(one.population, other.population) < _FAMOUS:
        return False
    return all(max(a.population, b.population) < _VILLAGE for a, b in fitting)


def _longest(line: Interval) -> float:
    return _DETOUR * line.high + _DETOUR_KM


def _points(claim: _Claim, one: Place, other: Place) -> bool:
    return claim.direction is None or turned(bearing(other, one), claim.direction) <= _ASTRAY


def _clash(story: Story, claim: _Claim, one: Place, other: Place, severity: Severity) -> Finding:
    distance = apart(one, other)
    written = story.words(claim.figure)
    short = claim.kilometres.high < distance
    unit = "mile" if claim.figure.unit == "mile" else "kilometer"
    told = Words(*(_said(distance, unit, code) for code in ("nl", "en")))
    if short:
        message = Words(
            f"Tussen {claim.a.words} en {claim.b.words} ligt hemelsbreed al {told.nl}; ‘{written}’ kan niet.",
            f"{claim.a.words} and {claim.b.words} are {told.en} apart even in a straight line; “{written}” cannot be.",
        )
    else:
        message = Words(
            f"Tussen {claim.a.words} en {claim.b.words} ligt hemelsbreed {told.nl}; ‘{written}’ lijkt te veel.",
            f"{claim.a.words} and {claim.b.words} are {told.en} apart in a straight line; “{written}” looks too much.",
        )
    lines = [
        Words(
            f"{claim.a.words} {_where(one)}; {claim.b.words} {_where(other)}: {told.nl}",
            f"{claim.a.words} {_where(one)}; {claim.b.words} {_where(other)}: {told.en}",
        )
    ]
    if short and not claim.crow:
        lines.append(Words("Over de weg is het altijd verder.", "By road it is always further."))
    slip = _slip(claim, straight(one, other))
    if slip:
        lines.append(slip)
    readings = (Reading(written, claim.strict, "kilometer"), Reading("", straight(one, other), "kilometer"))
    places = (anchor(claim.figure), counterpart(claim.a.span), counterpart(claim.b.span))
    return Finding(NAME, severity, message, places, readings, tuple(lines), of_place(one, claim.a.words, round(distance, 1)))


def _where(place: Place) -> str:
    """Where a place is, as an atlas has it: "53.3 N 6.9 E"."""
    north, east = ("N", "S")[place.latitude < 0], ("E", "W")[place.longitude < 0]
    return f"{abs(place.latitude):.1f} {north} {abs(place.longitude):.1f} {east}"


def _said(distance: float, unit: str, code: str) -> str:
    size = distance / _MILE if unit == "mile" else distance
    whole = round(size) if size < 100 else round(size, -1)
    names = {"nl": {"mile": "mijl", "kilometer": "kilometer"}, "en": {"mile": "miles", "kilometer": "kilometres"}}
    return f"{number(float(whole), code)} {names[code][unit]}"


def _slip(claim: _Claim, line: Interval) -> Words | None:
    """What went wrong, where one slip explains it: a factor ten, or miles for kilometres."""
    low, high = line.low, line.high if claim.crow else 1.4 * line.high
    told = claim.strict.middle if claim.strict.is_bounded else claim.kilometres.middle
    for factor in (10.0, 0.1):
        if low <= told * factor <= high:
            size = told * factor / (_MILE if claim.figure.unit == "mile" else 1)
            fits = Words(*(number(size, code) for code in ("nl", "en")))
            return Words(f"Een factor tien ernaast: {fits.nl} past wel.", f"A factor ten out: {fits.en} does fit.")
    if claim.figure.unit == "kilometer" and low <= told * _MILE <= high:
        return Words("Met mijl in plaats van kilometer past het.", "With miles for kilometres it fits.")
    if claim.figure.unit == "mile" and low <= told / _MILE <= high:
        return Words("Met kilometer in plaats van mijl past het.", "With kilometres for miles it fits.")
    return None


def _astray(story: Story, claim: _Claim, one: Place, other: Place) -> Finding:
    seen = bearing(other, one)
    off = turned(seen, claim.direction or 0.0)
    point = _POINTS[round(seen / 45) % 8]
    smallest = min(one.population, other.population)
    far = apart(one, other) >= 2 * (spread(one) + spread(other))
    sure = far and off >= _OPPOSITE and smallest >= _SURE and story.quotation_at(claim.figure.start) is None
    message = Words(
        f"{claim.a.words} ligt ten {point[0]} van {claim.b.words}.", f"{claim.a.words} is {point[1]} of {claim.b.words}."
    )
    on_the_map = f"{claim.b.words} {_where(other)}; {claim.a.words} {_where(one)}"
    line = Words(on_the_map, on_the_map)
    places = (anchor(claim.figure), counterpart(claim.a.span), counterpart(claim.b.span))
    return Finding(NAME, "error" if sure else "query", message, places, (), (line,), of_place(one, claim.a.words))


_POINTS = (
    ("noorden", "north"), ("noordoosten", "northeast"), ("oosten", "east"), ("zuidoosten", "southeast"), ("zuiden", "south"),
    ("zuidwesten", "southwest"), ("westen", "west"), ("noordwesten", "northwest"),
)  # fmt: skip
