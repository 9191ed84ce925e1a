"""An age to the day, against a birth and the day it is told of: "geboren op 1 mei 1990 … 29 jaar en 41 dagen oud"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn import wording
from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._living.facts import births_in
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._told_words import told_words
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.reading.times import calendar
from kantlijn.story import Quantity, Time

CHECK = "time.age"

# Counting days, the first or the last one may be counted or not; weeks and months are whole ones, so there may be one more.
EITHER_WAY = 2
ROOM = {"day": 0, "week": 7, "month": 31}


def relations(sentence: Sentence) -> Iterator[Tested]:
    """Every age of years and days in a sentence with one full date of birth."""
    births = [each for each in births_in(sentence) if each.days.width == 1]
    if len(births) != 1 or births[0].mark is None:
        return
    for years, rest in _ages(sentence):
        found = _held(sentence, births[0], years, rest)
        if found is not None:
            yield found


def _ages(sentence: Sentence) -> Iterator[tuple[Time | Quantity, Time | Quantity]]:
    """The years and the days of "29 jaar en 41 dagen oud"."""
    words, text = told_words(sentence.story.language), sentence.story.text
    both: tuple[Time | Quantity, ...] = (*sentence.times, *sentence.figures)
    marks = [each for each in both if each.unit in ROOM]
    for years in both:
        aged = isinstance(years, Quantity) and years.kind == "age" and bool(years.value)
        lasted = isinstance(years, Time) and years.kind == "duration" and bool(years.field("number"))
        if years.unit != "year" or years.hedge or not (aged or lasted):
            continue
        for rest in marks:
            gap = text[years.end : rest.start] if rest.start >= years.end else "-"
            if words.and_days.fullmatch(gap) and rest.value:
                yield years, rest


def _held(sentence: Sentence, birth: Moment, years: Time | Quantity, rest: Time | Quantity) -> Tested | None:
    number = (years.field("number") if isinstance(years, Time) else int(years.value or 0)) or 0
    unit, more = rest.unit or "day", int(rest.value or 0)
    due = calendar.shifted(calendar.shifted(int(birth.days.low), number, "year"), more, unit)
    days = [time for time in sentence.times if time is not birth.mark and time.kind == "date" and not time.direction]
    found = [each for time in days if (each := _moments.moment(time)) is not None and each.days.width == 1]
    now = _moments.told(sentence.story)
    at = found or ([now] if now is not None else [])
    marks = tuple(each for each in (years, rest, birth.mark, *(m.mark for m in at)) if each is not None)
    room = ROOM[unit]
    if any(-EITHER_WAY <= each.days.low - due <= EITHER_WAY + room for each in (*at, *([now] if now is not None else []))):
        return Tested(marks, "story")
    if len(at) != 1:
        return None
    there = at[0]
    off = abs(there.days.low - due)
    whole, left = _apart(int(birth.days.low), int(there.days.low))
    if whole < 0:
        return None
    line = Words(
        f"{wording.day(int(birth.days.low), 'nl')} – {there.shown.nl} = {whole} jaar en {left} dagen",
        f"{wording.day(int(birth.days.low), 'en')} – {there.shown.en} = {whole} years and {left} days",
    )
    here = " ".join(sentence.story.text[years.start : rest.end].split())
    message = Words(
        f"Hier staat ‘{here}’, maar van {line.nl.replace(' – ', ' tot ').replace(' = ', ' is het ')}.",
        f"It says “{here}” here, but from {line.en.replace(' – ', ' to ').replace(' = ', ' is ')}.",
    )
    quoted = _days.quoted(sentence.story, years.start)
    grade: Severity = "error" if found and off > 2 * room + EITHER_WAY and not quoted else "query"
    places = [anchor(years), counterpart(rest)]
    places += [counterpart(each) for each in (birth.mark, there.mark) if each is not None]
    return Tested(marks, "story", Finding(CHECK, grade, message, tuple(places), calculation=(line,)))


def _apart(first: int, last: int) -> tuple[int, int]:
    """Whole years and days between two days."""
    years = _days.year_of(last) - _days.year_of(first)
    if calendar.shifted(first, years, "year") > last:
        years -= 1
    return years, last - calendar.shifted(first, years, "year")
