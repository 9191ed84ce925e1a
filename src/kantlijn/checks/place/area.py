"""How large a country is said to be, or something that is said to be as large as it, against the area on the shelf."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks._units import about
from kantlijn.checks.place._cues import Cues, cues
from kantlijn.checks.place._geo import Masked, Name, compiled, group, masked
from kantlijn.checks.place._past import excused
from kantlijn.checks.place._remarks import of_country
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.language.measures import measure
from kantlijn.shelf import Shelf
from kantlijn.shelf.records import Country
from kantlijn.story import Quantity, Span, Story
from kantlijn.wording import number

NAME = "place.area"
# With the water or without it: of the Netherlands four fifths are land. Measured over the countries of which GeoNames and
# others give both.
_WATER, _MORE = 0.75, 1.15
# "As large as" is said of anything up to a third more or less.
_LIKE = 1.5
_LEAST = 1_000_000.0  # square metres; smaller things are not held against countries


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every area that is told of a country, or of something that is compared with one."""
    words = cues(story.language)
    for figure in story.quantities:
        if figure.kind == "ratio":
            yield from _compared(story, shelf, words, figure)
            continue
        known = measure(figure.unit) if figure.kind == "measure" and figure.unit else None
        if known is None or known.dimension != "area" or figure.unit == "football field" or not figure.loose.is_bounded:
            continue
        if figure.loose.high * known.size < _LEAST or figure.impossible:
            continue
        span = story.sentences[story.sentence_at(figure.start)]
        sentence = masked(story, shelf, span, figure)
        if not sentence.names or excused(story, words, sentence):
            continue
        yield from _of_figure(story, shelf, words, sentence, figure, known.size / 1e6)


def _compared(story: Story, shelf: Shelf, words: Cues, figure: Quantity) -> Iterator[Tested]:
    """One country that is said to be so many times as large as another."""
    if not figure.loose.is_bounded or not words.of_size.search(story.words(figure)):
        return
    span = story.sentences[story.sentence_at(figure.start)]
    if words.people.search(story.text, span.start, span.end):
        return
    sentence = masked(story, shelf, span, figure)
    if len(sentence.names) < 2 or excused(story, words, sentence):
        return
    for pattern in words.compared:
        match = compiled(pattern).search(sentence.text)
        a, b = (group(sentence, match, letter) for letter in "ab") if match else (None, None)
        one, other = (_country(shelf, name) if name else None for name in (a, b))
        if a and b and one and other:
            yield Tested((figure,), "shelf", _times_as_large(story, figure, (a, one), (b, other)))
            return


def _times_as_large(
    story: Story, figure: Quantity, one: tuple[Name, Country], other: tuple[Name, Country]
) -> Finding | None:
    times = one[1].area / other[1].area
    if figure.loose.meets(Interval(times * _WATER, times / _WATER)):
        return None
    written = story.words(figure)
    said = Words(*(number(about(times, 2), code) for code in ("nl", "en")))
    message = Words(
        f"{one[0].words} is {said.nl} keer zo groot als {other[0].words}; hier staat ‘{written}’.",
        f"{one[0].words} is {said.en} times the size of {other[0].words}; here it says “{written}”.",
    )
    areas = [Words(*(number(about(each.area), code) for code in ("nl", "en"))) for _, each in (one, other)]
    line = Words(f"{areas[0].nl} / {areas[1].nl} km² = {said.nl}", f"{areas[0].en} / {areas[1].en} km² = {said.en}")
    places = (anchor(figure), counterpart(Span(one[0].start, one[0].end)), counterpart(Span(other[0].start, other[0].end)))
    readings = (Reading(written, figure.strict, None), Reading("", Interval(times * _WATER, times / _WATER), None))
    return Finding(NAME, "query", message, places, readings, (line,), of_country(one[1], one[1].area))


def _of_figure(
    story: Story, shelf: Shelf, words: Cues, sentence: Masked, figure: Quantity, size: float
) -> Iterator[Tested]:
    for pattern in words.area:
        match = compiled(pattern).search(sentence.text)
        name = group(sentence, match, "a") if match else None
        if match is None or name is None:
            continue
        country = _country(shelf, name)
        own = match.groupdict().get("own") is not None
        times = 1.0 if own else _times(words, match["times"])
        if country is None or times is None:
            return
        yield Tested((figure,), "shelf", _held(story, figure, name, country, size, times, own))
        return


def _country(shelf: Shelf, name: Name) -> Country | None:
    codes = [code for code in name.codes if len(code) == 2]
    # Luxembourg is a province of Belgium too, but Georgia may well be the American state.
    if len(codes) != 1 or any(code.startswith("US.") for code in name.codes) or name.part:
        return None
    country = shelf.countries.by_code.get(codes[0])
    return country if country and country.area > 0 else None


def _times(words: Cues, told: str) -> float | None:
    """How many times the country is meant: once where the words say no number, None where they say one that is not known."""
    found = [words.times[word] for word in re.findall(r"[\w-]+", told.lower()) if word in words.times]
    if len(found) > 1 or any(sign.isdigit() for sign in told) or words.not_size.search(told):
        return None
    return found[0] if found else 1.0


def _held(
    story: Story, figure: Quantity, name: Name, country: Country, size: float, times: float, own: bool
) -> Finding | None:
    wide = 1.0 if own else _LIKE
    expected = Interval(times * country.area * _WATER / wide, times * country.area * _MORE * wide)
    told = figure.loose.scaled(size)
    if told.meets(expected):
        return None
    written = story.words(figure)
    area = Words(*(number(about(country.area), code) for code in ("nl", "en")))
    whole = Words(*(number(about(times * country.area), code) for code in ("nl", "en")))
    sums = Words(*(f"{number(times, code)} × {area.said(code)} = " if times != 1.0 else "" for code in ("nl", "en")))
    message = Words(
        f"{name.words} is ongeveer {area.nl} vierkante kilometer groot; hier staat ‘{written}’.",
        f"{name.words} is about {area.en} square kilometres; here it says “{written}”.",
    )
    said = Words(*(number(about(told.middle), code) for code in ("nl", "en")))
    line = Words(f"{sums.nl}{whole.nl} km²; hier {said.nl} km²", f"{sums.en}{whole.en} km²; here {said.en} km²")
    lines = [line]
    meant = Interval(times * country.area * _WATER, times * country.area * _MORE)
    factor = next((f for f in (10.0, 0.1, 100.0, 0.01, 1000.0, 1e-3) if told.middle * f in meant), None)
    if factor:
        lines.append(Words("Een factor tien, honderd of duizend ernaast.", "A factor of ten, a hundred or a thousand out."))
    readings = (Reading(written, figure.strict.scaled(size), "square kilometer"), Reading("", expected, "square kilometer"))
    places = (anchor(figure), counterpart(name.span))
    return Finding(NAME, "query", message, places, readings, tuple(lines), of_country(country, country.area))
