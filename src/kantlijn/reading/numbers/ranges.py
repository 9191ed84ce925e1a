"""Two numbers that are the ends of one: 14 à 17, twee tot vijf, €10-€20, from 3km to 5km, more than ten and less than 20."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from kantlijn.language import currencies, measures
from kantlijn.language.pack import Value
from kantlijn.reading.numbers import numbers
from kantlijn.reading.numbers.written import Number
from kantlijn.reading.tokens import Line

UNITS = frozenset(("percent", "currency", "span", "unit"))
_DASH = re.compile(r"\s?[-–—~]\s?~?[€$£]?")
_ENDS = re.compile(r"[.;:!?]\s")  # of a clause
_CHAINED = re.compile(r"[-–]\d")
_MINUS = ("-", "−")
_BETWEEN = re.compile(r"\b(?:tussen|between)\s(?:de\s|the\s)?[€$£]?$")


def ranged(line: Line, first: Number) -> Number:
    """The range that a number opens, with the unit of each end behind it or that of the last alone; else the number itself."""
    if first.form not in ("digits", "words"):
        return first
    unit, j, unit_end = unit_behind(line, first)
    grammar = line.pack.grammar
    suspended = grammar.suspended.match(line.low, unit_end)
    link = suspended or _DASH.match(line.low, unit_end) or grammar.link.match(line.low, unit_end)
    if link is None:
        return first
    minus = line.low[link.end() : link.end() + 1] in _MINUS
    j = line.index_at(max(link.end(), unit_end))
    if j >= len(line.tokens) or line.tokens[j].start != link.end() + minus:
        return first
    word = link[0].strip(" €$£~").removesuffix(" de")
    if word[:1] == "-" and len(word) > 1:  # "12- tot 18-jarigen"
        word = word[1:].strip()
    while line.kind(j, "hedge") == "about" and line.joined(j):  # "between 3.5 kg and about 8 kg"
        j += 1
    second = signed(line, j)
    if second is not None and not minus and line.kind(j, "sign") is None:
        second = second._replace(value=abs(second.value))  # the dash of "2 -7" is no minus
    if second is None or second.form not in ("digits", "words") or not (suspended or _links(line, first, word, second)):
        return first
    if _CHAINED.match(line.low, second.end):
        return first  # "4-8-1"
    low = _low_end(line, first, second, unit)
    if low is None:
        return first
    if suspended and first.form == "words" and low < 10:  # "twee- tot driehonderd"
        low *= next((step for step in (1e6, 1e3, 1e2) if second.value >= step and second.value % step == 0), 1)
    ends = sorted((low, second.value)) if second.value < 0 and low < 0 else [low, second.value]
    if ends[0] >= ends[1]:
        return first
    return second._replace(start=first.start, form="range", low=ends[0], high=ends[1])


def unit_behind(line: Line, number: Number) -> tuple[Mapping[str, Value], int, int]:
    """(kinds, index behind, end) of the unit right behind a number; ({}, index, end) of the number where there is none."""
    j = number.next
    if j < len(line.tokens) and line.tokens[j].kinds.keys() & UNITS and line.gap(j - 1) in ("", " "):
        return line.tokens[j].kinds, j + 1, line.tokens[j].end
    return {}, j, number.end


def signed(line: Line, j: int) -> Number | None:
    """The number at token `j` with a minus before it, as a sign or a word."""
    negative = line.kind(j, "sign") is not None and line.joined(j)
    found = numbers.read(line, j + 1 if negative else j)
    if found is None:
        return None
    minus = line.low[found.start - 1 : found.start] in _MINUS and not line.low[found.start - 2 : found.start - 1].isalnum()
    return found._replace(value=-found.value) if negative or minus else found


def _low_end(line: Line, first: Number, second: Number, unit: Mapping[str, Value]) -> float | None:
    """The first end in the unit and on the scale of the second; None where the two are not of a kind."""
    other, _, _ = unit_behind(line, second)
    if "percent" in unit and unit["percent"] != other.get("percent"):
        return None  # "rose 22% to 560", "fell 0.3 percentage points to 2.1%"
    if "unit" in unit:
        times = measures.times(str(unit["unit"]), str(other["unit"])) if "unit" in other else None
        if times is None or abs(math.log10(times) - round(math.log10(times))) > 1e-9:
            return None  # "63 kilos – 10 stone": no range from one to the other, but the same told twice
        return round(first.value * times, 9)
    if "span" in unit and "span" not in other:
        return None
    low = first.value
    if second.scaled and not first.scaled and low < second.value / second.step * 1000:
        low = first.value * _scale_of(line, second)
    return low


def _links(line: Line, first: Number, word: str, second: Number) -> bool:
    """Whether the word between two numbers makes them the ends of a range."""
    before = line.low[max(0, first.start - 12) : first.start]
    if word in ("en", "and"):
        return _BETWEEN.search(before) is not None
    if word in ("of", "or"):  # "twee of drie", and not "40 of 300"
        return second.value == first.value + 1
    grammar = line.pack.grammar
    if word in ("tot", "to") and _by_so_much(line, first):
        return False
    if word in ("tot", "to") and before.rstrip("€$£").endswith((grammar.from_[0], grammar.by)):
        return not _changes(line, first, second)  # "steeg van 1.500 tot 2.550": the ends of a change are read apart
    return word != "a" or first.value < 100


def _by_so_much(line: Line, first: Number) -> bool:
    """Whether the first number has a unit of its own and says by how much something changed: "rose $1.20 to $84.15"."""
    own = unit_behind(line, first)[0] or line.low[first.start : first.start + 1] in currencies.SIGNS
    return bool(own) and line.pack.grammar.changed_by.search(line.low[max(0, first.start - 24) : first.start]) is not None


def _changes(line: Line, first: Number, second: Number) -> bool:
    changing = line.pack.changing
    if changing is None:
        return True
    clause = _ENDS.split(line.low[max(0, first.start - 60) : first.start])[-1]
    behind = _ENDS.split(line.low[second.end : second.end + 40])[0]
    return changing.search(clause) is not None or changing.search(behind) is not None


def _scale_of(line: Line, number: Number) -> float:
    """The factor of the scale words or the suffix: 3,5 miljoen has a million."""
    words = (line.kind(k, "scale") for k in range(line.index_at(number.start), number.next))
    factor = float(math.prod(int(word) for word in words if word is not None))
    if factor > 1 or not number.scaled:
        return factor
    while factor * 1000 <= number.value * (1 + 1e-9) and factor < 1e15:  # of "£2-3m" the suffix has no token of its own
        factor *= 1000
    return factor


_ABOVE, _BELOW = {"more": False, "at_least": True}, {"less": False, "at_most": True}
"""The families of hedges that give a low and a high end, and whether the end itself belongs to it."""


def bounded(line: Line, first: Number, family: str, other: tuple[str | None, int]) -> Number | None:
    """meer dan 10 en minder dan 20: one number between two bounds, or None.

    `family` is the hedge of `first`; `other` the family of the hedge behind it and the index of its number.
    """
    second = signed(line, other[1]) if other[0] is not None and first.form in ("digits", "words") else None
    if second is None or other[0] is None or second.form not in ("digits", "words"):
        return None
    if family in _ABOVE and other[0] in _BELOW:
        low, high, low_closed, high_closed = first.value, second.value, _ABOVE[family], _BELOW[other[0]]
    elif family in _BELOW and other[0] in _ABOVE:
        low, high, low_closed, high_closed = second.value, first.value, _ABOVE[other[0]], _BELOW[family]
    else:
        return None
    unit, _, _ = unit_behind(line, first)
    behind, _, _ = unit_behind(line, second)
    if low >= high or any(unit.get(kind) != behind.get(kind) for kind in UNITS if unit):
        return None
    return second._replace(start=first.start, form="range", low=low, high=high, low_closed=low_closed, high_closed=high_closed
    )
