"""Which way the words say that a figure went, or which of two figures they say is the larger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Literal

from kantlijn.checks.number._changes import LEAD, REACH, TAIL, alike, apart, ends
from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.interval import Interval
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity, Span, Story, Time

Way = Literal["up", "down"]

LEAST = 100  # a bare number below this may be a place in a list, where a smaller one is higher
MOST = 20.0  # a change by a larger factor is a slip of size, told elsewhere, and no wrong direction
BESIDE = 2.0  # a figure with a comparative right behind it is a difference, unless it lies within this factor of the other
NEARLY = 0.05  # what a round number may be off, loosely: DESIGN section 3
AGE = "year of age"
LENGTHS, WEIGHTS = (
    ("meter", "kilometer", "centimeter", "foot", "mile", "inch", "yard"),
    ("kilogram", "gram", "tonne", "pound", "stone"),
)


@dataclass(frozen=True, slots=True)
class Turned:
    """From `before` to `after`, or the one beside the other: said to go `way` by the words at `said`. `sure`: the words
    leave no other reading.
    """

    before: Figure
    after: Figure
    way: Way
    said: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class Turns:
    """The words of a language that tell a direction, as patterns; what each is for stands in language/…/turns.py."""

    went_up: re.Pattern[str]
    went_down: re.Pattern[str]
    compared: dict[str, tuple[Way, str]]
    than_the: re.Pattern[str]
    than: re.Pattern[str]
    against: re.Pattern[str]
    away_from: str
    earlier: re.Pattern[str]
    came_to: re.Pattern[str]
    size_of: re.Pattern[str]
    with_: re.Pattern[str]
    a_number: re.Pattern[str]
    doubt: re.Pattern[str]
    evener: re.Pattern[str]
    unevener: re.Pattern[str]
    gap: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Built:
    """What is made of the words: one pattern of all comparatives, and of every way with what stands behind it."""

    comparative: re.Pattern[str]
    away: re.Pattern[str]


def turning(code: str) -> Turns:
    """The words of direction of a language."""
    return patterns(code, "turns", Turns)


@cache
def _built(code: str) -> _Built:
    words = turning(code)
    listed = "|".join(sorted(words.compared, key=lambda w: (-len(w), w)))
    way = f"(?P<way>{words.went_up.pattern}|{words.went_down.pattern}|\\b(?:{listed})\\b)"
    return _Built(re.compile(rf"\b(?:{listed})\b"), re.compile(words.away_from.replace("{}", way)))


def turns(story: Story, cues: Cues, passage: Passage) -> Iterator[Turned]:
    """Every direction that the words of a sentence give to two of its figures; each pair of figures once."""
    words, built = turning(story.language), _built(story.language)
    figures = _figures(passage)
    found: set[tuple[int, int]] = set()
    forms = (_from_to(words, cues, passage), _than(words, built, passage, figures), _set_beside(words, built, passage, figures))
    for form in forms:
        for turned in form:
            pair = (turned.before.start, turned.after.start)
            if pair not in found and apart(turned.before, turned.after) < MOST:
                found.add(pair)
                yield turned


def _figures(passage: Passage) -> list[Figure]:
    """Amounts, percentages and ages, in order."""
    ages = []
    for m in passage.marks:
        if isinstance(m, Quantity) and m.kind == "age" and not m.vague and m.value is not None:
            bare = passage.low[m.start - 1 : m.start] == "(" and passage.low[m.end : m.end + 1] == ")"
            # "vorig jaar (38)": a number between brackets is read as an age, and is one behind a name only
            ages.append(
                Figure(m, Interval.point(m.value), m.loose, None, None) if bare else Figure(m, m.strict, m.loose, AGE, None)
            )
    shares = [s for s in passage.shares if s.is_percentage]
    return sorted([*(_plainly(a) for a in passage.amounts), *shares, *ages], key=lambda f: f.start)


def _plainly(one: Figure) -> Figure:
    """ "meer dan de 1.500 van vorig jaar": a comparison with a number that is known, where the reader sees a hedge."""
    mark, value = one.mark, one.value
    if not isinstance(mark, Quantity) or mark.hedge is None or value is None or one.strict.is_bounded:
        return one
    near = abs(value) * NEARLY
    return replace(one, strict=Interval.point(value), loose=Interval(value - near, value + near))


def _begins(one: Figure, at: int) -> int:
    """Where the number of a figure begins, where its hedge begins at `at`: "meer dan de" of "meer dan de 1.500"."""
    mark = one.mark
    if one.start != at:
        return one.start
    return mark.number.start if isinstance(mark, Quantity) else mark.end


def same_kind(one: Figure, other: Figure) -> bool:
    """Whether one can be more than the other: of a kind, and both percentages or neither."""
    if one.is_percentage or other.is_percentage:
        return one.is_percentage and other.is_percentage
    return of_a_kind(one, other)


# -- from A to B -----------------------------------------------------------------------------------------------------


def _from_to(words: Turns, cues: Cues, passage: Passage) -> Iterator[Turned]:
    """ "gestegen van A naar B", "de afname van A tot B", "rose to B from A"."""
    low, start, end = passage.low, passage.span.start, passage.span.end
    if cues.ranked.search(low, start, end):
        return
    percentages = tuple(s for s in passage.shares if s.is_percentage)
    for figures in (passage.amounts, percentages):
        for before, after in ends(cues, low, figures):
            first, last = sorted((before, after), key=lambda f: f.start)
            opens = max(start, first.start - LEAD)
            lead = low[opens : first.start]
            cut = max((m.end() for m in re.finditer(r"[;:.(]\s|,\s(?!van\b|from\b)|\d", lead)), default=0)
            closes = cues.joins.split(low[last.end : min(end, last.end + TAIL)])[0]
            if words.doubt.search(lead, cut) or cues.unsure_way.search(lead, cut) or cues.unsure_way.search(closes):
                continue
            told = way_told(words, low, opens + cut, first.start) or way_told(words, low, last.end, last.end + len(closes))
            counted = words.a_number.search(low, start, first.start) is not None
            named = not (before.is_bare and after.is_bare) or before.strict.low >= LEAST or counted or before.is_percentage
            if told is not None and named:
                yield Turned(before, after, told[0], told[1], sure=True)


def way_told(words: Turns, low: str, start: int, end: int) -> tuple[Way, Span] | None:
    """The one way that is named in a stretch of text, and where: the word nearest to its end."""
    up, down = [*words.went_up.finditer(low, start, end)], [*words.went_down.finditer(low, start, end)]
    if bool(up) == bool(down):
        return None
    match = (up or down)[-1]
    return ("up" if up else "down"), Span(match.start(), match.end())


# -- B, more than A ---------------------------------------------------------------------------------------------------


def _than(words: Turns, built: _Built, passage: Passage, figures: list[Figure]) -> Iterator[Turned]:
    """ "1.200 mensen, meer dan de 1.500 van vorig jaar"; "langer dan de 40 minuten die ervoor stonden: 52 minuten"."""
    low, start = passage.low, passage.span.start
    for match in built.comparative.finditer(low, start, passage.span.end):
        way, of = words.compared[match[0]]
        other = next((f for f in figures if _begins(f, match.start()) >= match.end()), None)
        begins = _begins(other, match.start()) if other is not None else 0
        if other is not None and isinstance(other.mark, Time) and other.start == match.start():
            begins = _digit(low, match.end(), other.mark.end)
        if other is None or not words.than_the.match(low, match.end(), begins):
            continue
        one = next((f for f in reversed(figures) if f.end <= match.start()), None)
        joined = low[one.end : match.start()] if one is not None else ""
        one, other = alike(one, other) if one is not None else (one, other)
        if one is not None and of == "age":
            one, other = (replace(f, unit=AGE) if f.unit == "year" or f.is_bare else f for f in (one, other))
        if one is None or len(joined) > REACH or not _of(of, one, other) or re.search(r"[;:.]\s|\d", joined):
            continue
        if not joined.strip() and not (
            words.with_.search(low[max(start, one.start - 16) : one.start]) and apart(one, other) < BESIDE
        ):
            continue  # "48 euro hoger dan de 53 euro": so much more
        doubt = words.doubt.search(low, max(start, match.start() - 24), match.start()) or (
            words.size_of.search(low[max(start, one.start - 12) : one.start])
            and not words.with_.search(low[max(start, one.start - 16) : one.start])
        )
        if not doubt:
            yield Turned(other, one, way, Span(match.start(), match.end()), sure=True)


def _digit(low: str, start: int, end: int) -> int:
    """Where the first digit stands, or the end."""
    found = re.compile(r"\d").search(low, start, end)
    return found.start() if found is not None else end


def _of(what: str, one: Figure, other: Figure) -> bool:
    """Whether a comparative can be said of two figures: "goedkoper" of money, "ouder" of ages."""
    if not same_kind(one, other):
        return False
    unit, time = (one.unit or "").partition(" per ")[0], isinstance(one.mark, Time)
    age = unit == AGE
    if what == "any":
        return not age
    if what == "money":
        return len(unit) == 3 and unit.isupper()
    if what == "age":
        return age
    if what == "degrees":
        return unit.startswith("degree")
    if what == "weight":
        return unit in WEIGHTS
    length = unit in LENGTHS
    return time if what == "time" else length if what == "length" else time or length


# -- B, against A ------------------------------------------------------------------------------------------------------


def _set_beside(words: Turns, built: _Built, passage: Passage, figures: list[Figure]) -> Iterator[Turned]:
    """ "steeg naar B, tegen A een jaar eerder"; "£14m, down from £15m"; "goedkoper: 1,29 euro, tegen 1,15 in mei"."""
    low, start = passage.low, passage.span.start
    for before, after, away in _beside(words, built, passage, figures):
        if away is not None:
            word = away["way"]
            way = words.compared[word][0] if word in words.compared else "up" if words.went_up.fullmatch(word) else "down"
            yield Turned(before, after, way, Span(away.start("way"), away.end("way")), sure=True)
            continue
        told = _before(words, built, low, max(start, after.start - 2 * LEAD), after)
        if told is not None:
            yield Turned(before, after, told[0], told[1], sure=False)


def _beside(
    words: Turns, built: _Built, passage: Passage, figures: list[Figure]
) -> Iterator[tuple[Figure, Figure, re.Match[str] | None]]:
    """A figure of now set beside one of another moment: (then, now, the way told between them)."""
    low, end = passage.low, passage.span.end
    for one, other in pairwise(figures):
        before, after = alike(other, one)
        if not same_kind(before, after) or other.start - one.end > REACH:
            continue
        away = built.away.match(low, one.end, other.start)
        set_against = words.against.match(low, one.end, other.start) and words.earlier.search(
            low, one.end, min(end, other.end + 40)
        )
        if away is not None or set_against:
            yield before, after, away


def moves(story: Story, cues: Cues, passage: Passage) -> Iterator[tuple[Figure, Figure]]:
    """(then, now) of every figure in a sentence that is told of two moments, whatever way the words say it went."""
    words, built = turning(story.language), _built(story.language)
    percentages = tuple(s for s in passage.shares if s.is_percentage)
    found: set[tuple[int, int]] = set()
    told = (*ends(cues, passage.low, passage.amounts), *ends(cues, passage.low, percentages))
    for before, after in (*told, *((b, a) for b, a, _ in _beside(words, built, passage, _figures(passage)))):
        if (before.start, after.start) not in found and apart(before, after) < MOST:
            found.add((before.start, after.start))
            yield before, after


def _before(words: Turns, built: _Built, low: str, start: int, one: Figure) -> tuple[Way, Span] | None:
    """The way told in the clause before a figure, where that is what it came to and not by how much."""
    lead = low[start : one.start]
    cut = max((m.end() for m in re.finditer(r"[;.]\s|\d|,\s(?:maar|but|en|and|terwijl|while)\b", lead)), default=0)
    at = start + cut
    if words.size_of.search(low[max(at, one.start - 16) : one.start]) or words.doubt.search(low, at, one.start):
        return None
    if not words.came_to.search(low[max(at, one.start - 24) : one.start]):
        return None
    at = max(at, one.start - LEAD - 15)
    told = way_told(words, low, at, one.start)
    compared = [*built.comparative.finditer(low, at, one.start)]
    if told is not None:
        return told if not compared else None
    if len(compared) != 1 or words.than.search(low, compared[0].end(), one.start):
        return None
    way, of = words.compared[compared[0][0]]
    if of == "degrees":
        return None  # weather against what is usual: number.polarity
    return (way, Span(compared[0].start(), compared[0].end())) if _of(of, one, one) else None


# -- how even two parts are ---------------------------------------------------------------------------------------------


def gap(story: Story, cues: Cues, passage: Passage) -> Iterator[Turned]:
    """ "Het verschil is geslonken van 55:45 naar 70:30": a difference between two parts, told as their proportion."""
    words, low = turning(story.language), passage.low
    ratios = [
        Figure(m, m.strict, m.loose, None, None)
        for m in passage.marks
        if isinstance(m, Quantity) and m.kind == "ratio" and m.value is not None and m.value > 0 and ":" in story.words(m)
    ]
    for before, after in ends(cues, low, tuple(ratios)):
        lead = (passage.span.start, before.start)
        evener, unevener = words.evener.search(low, *lead), words.unevener.search(low, *lead)
        told = evener or unevener
        if told is None or (evener and unevener):
            continue
        about = words.gap.search(low, *lead) is not None
        one, other = (_uneven(f) if about else f for f in (before, after))
        yield Turned(one, other, "down" if evener else "up", Span(told.start(), told.end()), sure=False)


def _uneven(one: Figure) -> Figure:
    """How far a proportion is from even: 70:30 is as uneven as 30:70."""
    value = one.value or 1.0
    reading = Interval.point(max(value, 1 / value))
    return replace(one, strict=reading, loose=reading)


def way_of_all(code: str, low: str, start: int, end: int) -> tuple[Way, Span, str] | None:
    """The one way that a stretch of text names, by a verb, a noun or a comparative, and what that is said of."""
    words = turning(code)
    told = [*((m, "up", "any") for m in words.went_up.finditer(low, start, end))]
    told += [(m, "down", "any") for m in words.went_down.finditer(low, start, end)]
    told += [(m, *words.compared[m[0]]) for m in _built(code).comparative.finditer(low, start, end)]
    if not told or len({each[1] for each in told}) > 1:
        return None
    match, direction, of = told[0]
    return ("up" if direction == "up" else "down"), Span(match.start(), match.end()), of
