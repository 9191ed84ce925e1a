"""The words that tell which way a figure goes, and what each of them can be said of."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from kantlijn.checks.number._changing.changes import Way
from kantlijn.checks.number._figures import Figure, of_a_kind
from kantlijn.language.patterns import patterns
from kantlijn.story import Span, Time

AGE = "year of age"
LENGTHS, WEIGHTS = (
    ("meter", "kilometer", "centimeter", "foot", "mile", "inch", "yard"),
    ("kilogram", "gram", "tonne", "pound", "stone"),
)


class Turned(NamedTuple):
    """From `before` to `after`, or the one beside the other: said to go `way` by the words at `said`. `sure`: the words
    leave no other reading.
    """

    before: Figure
    after: Figure
    way: Way
    said: Span
    sure: bool


class Turns:
    """The words of a language that tell a direction, as patterns; what each is for stands in language/…/checks/turns.py."""

    went_up: re.Pattern[str]
    went_down: re.Pattern[str]
    compared: dict[str, tuple[Way, str]]
    than_the: re.Pattern[str]
    than: re.Pattern[str]
    than_then: re.Pattern[str]
    more_of_what: re.Pattern[str]
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
    clause_opens: re.Pattern[str]
    verb_opens: re.Pattern[str]
    of_another: re.Pattern[str]


class Built(NamedTuple):
    """What is made of the words: one pattern of all comparatives, and of every way with what stands behind it."""

    comparative: re.Pattern[str]
    away: re.Pattern[str]


def turning(code: str) -> Turns:
    """The words of direction of a language."""
    return patterns(code, "checks.turns", Turns)


@cache
def built(code: str) -> Built:
    words = turning(code)
    listed = "|".join(sorted(words.compared, key=lambda w: (-len(w), w)))
    way = f"(?P<way>{words.went_up.pattern}|{words.went_down.pattern}|\\b(?:{listed})\\b)"
    return Built(re.compile(rf"\b(?:{listed})\b"), re.compile(words.away_from.replace("{}", way)))


def way_told(words: Turns, low: str, start: int, end: int) -> tuple[Way, Span] | None:
    """The one way that is named in a stretch of text, and where: the word nearest to its end."""
    up, down = [*words.went_up.finditer(low, start, end)], [*words.went_down.finditer(low, start, end)]
    if bool(up) == bool(down):
        return None
    match = (up or down)[-1]
    return ("up" if up else "down"), Span(match.start(), match.end())


def same_kind(one: Figure, other: Figure) -> bool:
    """Whether one can be more than the other: of a kind, and both percentages or neither."""
    if one.is_percentage or other.is_percentage:
        return one.is_percentage and other.is_percentage
    return of_a_kind(one, other)


def said_of(what: str, one: Figure, other: Figure) -> bool:
    """Whether a comparative can be said of two figures: "goedkoper" of money, "ouder" of ages."""
    if not same_kind(one, other):
        return False
    unit, time = (one.unit or "").partition(" per ")[0], isinstance(one.mark, Time)
    age = unit == AGE
    if what == "any":
        return not age
    if what == "money":
        return one.currency is not None
    if what == "age":
        return age
    if what == "degrees":
        return unit.startswith("degree")
    if what == "weight":
        return unit in WEIGHTS
    length = unit in LENGTHS
    return time if what == "time" else length if what == "length" else time or length


def way_of_all(code: str, low: str, start: int, end: int) -> tuple[Way, Span, str] | None:
    """The one way that a stretch of text names, by a verb, a noun or a comparative, and what that is said of."""
    words = turning(code)
    told = [*((m, "up", "any") for m in words.went_up.finditer(low, start, end))]
    told += [(m, "down", "any") for m in words.went_down.finditer(low, start, end)]
    told += [(m, *words.compared[m[0]]) for m in built(code).comparative.finditer(low, start, end)]
    if not told or len({each[1] for each in told}) > 1:
        return None
    match, direction, of = told[0]
    return ("up" if direction == "up" else "down"), Span(match.start(), match.end()), of
