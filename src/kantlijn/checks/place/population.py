"""How many people are said to live in a named place or country, against the gazetteer and the desk's own tables.

Populations in a gazetteer are undated and of a town or of its municipality; only a slip of a digit, or a number that no border
of the town explains, is asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kantlijn.checks._units import about
from kantlijn.checks.place._cues import cues
from kantlijn.checks.place._geo import Masked, Name, compiled, group, masked
from kantlijn.checks.place._past import excused, long_ago
from kantlijn.finding import Finding, Reading, Reference, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.shelf import Shelf
from kantlijn.shelf.desk import key
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

NAME = "place.population"
# A town and its municipality, a city and what has grown around it: Paris has two million people or twelve. A slip of ten lies
# clear of five times more or less, and so does everything on the clean texts.
_TOWN = 5.0
# Countries are counted; by half more or less nobody counts otherwise. Between the year of the table and that of the story they
# grow or shrink by up to 2.5 per cent a year (Pakistan had 140 million people in 2001).
_COUNTRY, _GROWTH = 1.5, 1.025
# A table of the desk has the year; a population moves two per cent a year at most, and a tenth by what is counted.
_OWN, _YEARLY = 1.1, 0.02
_LEAST = 2_000
_CITY = 100_000  # a name that everybody takes for one city
_OLD = 15  # years; of what is told of earlier the tables know nothing
_NO_TOWN = 1_000  # fewer told people are of a hamlet or a street


class _Row(NamedTuple):
    """What a table says of a name: how many people, how wide that may be read, and where it stands."""

    people: float
    factor: float
    reference: Reference
    year: str
    country: bool


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every number of people that is told of a place the tables know."""
    words = cues(story.language)
    for figure in story.quantities:
        if figure.kind != "count" or figure.impossible or figure.vague or not figure.loose.is_bounded:
            continue
        near = max(0, figure.start - 30), figure.end + 20
        if figure.loose.high < _NO_TOWN or not words.people.search(story.text, *near):
            continue
        span = story.sentences[story.sentence_at(figure.start)]
        if words.not_all.search(story.text, span.start, span.end):
            continue
        sentence = masked(story, shelf, span, figure)
        place = _place(sentence, words.population)
        if place is None or excused(story, words, sentence) or long_ago(story, words, sentence, _OLD, shelf.places.source.date):
            continue
        rows = list(_rows(story, shelf, place))
        if rows:
            yield Tested((figure,), "shelf", _held(story, figure, place, rows))


def _place(sentence: Masked, patterns: tuple[str, ...]) -> Name | None:
    for pattern in patterns:
        match = compiled(pattern).search(sentence.text)
        if match:
            return group(sentence, match, "a")
    return None


def _rows(story: Story, shelf: Shelf, name: Name) -> Iterator[_Row]:
    """Everything that the name may mean; a table of the desk goes before the rest."""
    own = shelf.desk.populations.get(key(name.words), ())
    if own:
        now = story.date.high
        year = date.fromordinal(now).year if now else max(row.year for row in own)
        row = min(own, key=lambda row: (abs(row.year - year), -row.year))
        source = row.source
        told = Reference(source.table, f"{row.place} {row.year}", str(row.year), source.origin, row.inhabitants)
        yield _Row(row.inhabitants, _OWN + _YEARLY * abs(year - row.year), told, str(row.year), False)
        return
    for code in name.codes:
        country = shelf.countries.by_code.get(code)
        if country and country.population:
            told = Reference(country.source.table, country.code, country.source.date, country.source.origin, country.population)
            years = abs(date.fromordinal(story.date.high).year - country.population_year) if story.date.high else 0
            yield _Row(country.population, _COUNTRY * _GROWTH**years, told, str(country.population_year), True)
        elif "." in code and not name.places:
            yield _Row(0.0, 1.0, Reference("places", code, "", "", None), "", False)
    for place in name.places:
        source = place.source
        row_name = f"{name.words} ({place.region or place.country})"
        told = Reference(source.table, row_name, source.date, source.origin, float(place.population))
        yield _Row(float(place.population), _TOWN, told, "", False)


def _held(story: Story, figure: Quantity, name: Name, rows: list[_Row]) -> Finding | None:
    row = rows[0]
    told = figure.value if figure.value is not None else figure.strict.middle
    # A namesake some of whose borders would fit does not explain the very figure of a big one with a nought more or less.
    slipped = row.people >= _CITY and any(_near(told * factor, row) for factor in (10.0, 0.1))
    if any(not each.people or figure.loose.meets(_band(each)) for each in rows if not slipped or _near(told, each)):
        return None  # one of them fits, or is of a place of which nobody knows how many people it has
    if row.people < _LEAST or (not row.country and name.best is None and not row.year):
        return None
    factor = next((factor for factor in (10.0, 0.1, 1000.0, 1e-3, 100.0, 0.01) if _near(told * factor, row)), None)
    if factor is None and not row.country and not row.year and not _far(told, row):
        return None
    sure = row.country and factor is not None and story.quotation_at(figure.start) is None
    return _clash(story, figure, name, row, "error" if sure else "query", told * factor if factor else None)


def _when(story: Story, row: _Row) -> Words:
    """Of which year the table is, and how far that is from the story."""
    year = int(row.year or row.reference.date[:4])
    told = Words(f"in {year}", f"in {year}") if row.year else Words(f"tabel van {year}", f"table of {year}")
    years = year - date.fromordinal(story.date.high).year if story.date.high else 0
    if not years:
        return told
    nl, en = ("na", "after") if years > 0 else ("voor", "before")
    many = "" if abs(years) == 1 else "s"
    return Words(f"{told.nl}, {abs(years)} jaar {nl} het stuk", f"{told.en}, {abs(years)} year{many} {en} the story")


def _band(row: _Row) -> Interval:
    return Interval(row.people / row.factor, row.people * row.factor)


def _near(told: float, row: _Row) -> bool:
    """Whether a figure is about what the table has, so that one slip of the hand explains it."""
    return row.people / 1.6 <= told <= row.people * 1.6


def _far(told: float, row: _Row) -> bool:
    """Whether no border explains it: twenty times too many, or a city that is told of as a village."""
    return told > 20 * row.people or (row.people > 50_000 and told * 20 < row.people)


def _clash(story: Story, figure: Quantity, name: Name, row: _Row, severity: Severity, meant: float | None) -> Finding:
    written = story.words(figure)
    size = Words(*(number(about(row.people), code) for code in ("nl", "en")))
    message = Words(
        f"{name.words} heeft ongeveer {size.nl} inwoners; hier staat ‘{written}’.",
        f"{name.words} has about {size.en} inhabitants; here it says “{written}”.",
    )
    when = _when(story, row)
    full = Words(*(number(row.people, code) for code in ("nl", "en")))
    lines = [
        Words(f"{row.reference.table}: {row.reference.row}, {full.nl} ({when.nl})",
              f"{row.reference.table}: {row.reference.row}, {full.en} ({when.en})")
    ]  # fmt: skip
    if meant is not None:
        fits = Words(*(number(about(meant, 4), code) for code in ("nl", "en")))
        nl, en = "nullen te veel of te weinig", "noughts too many or too few"
        lines.append(Words(f"Met {fits.nl} past het: {nl}.", f"With {fits.en} it fits: {en}."))
    readings = (Reading(written, figure.strict, None), Reading("", _band(row), None))
    places = (anchor(figure), counterpart(name.span))
    return Finding(NAME, severity, message, places, readings, tuple(lines), row.reference)
