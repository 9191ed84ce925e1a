"""Amounts in two units: twaalf euro vijftig, $3 and 20 cents, 2 meter 40, 5 foot 3, 1 kilo 200 gram, 5'10"."""

from __future__ import annotations

import re
from typing import NamedTuple

from kantlijn.language import measures
from kantlijn.reading.numbers import numbers
from kantlijn.reading.numbers.stated import Read, Stated, quantity
from kantlijn.reading.numbers.written import Number
from kantlijn.reading.tokens import Line

CENT = 0.01  # what the smaller coin is worth
_GLUED_CENT = re.compile(r"c(?![\w$])")
_FEET = re.compile(r"'\s?(\d{1,2})\s?(?:\"|''|”|″)")  # 5'10"


_INCHES = re.compile(r"\s?in\b(?!\s(?:the|a|his|her)\b)")


class Whole(NamedTuple):
    """A number that has taken in its smaller part: where the mark ends, and the index of the token behind it."""

    number: Number
    end: int
    next: int


def money(line: Line, number: Number, end: int, j: int) -> Whole:
    """The amount that ends at `end` (token `j` stands behind it) with the cents behind it, where there are any."""
    plain = Whole(number, end, j)
    if number.step != 1 or number.form not in ("digits", "words") or number.scaled:
        return plain
    part, linked = _behind(line, end)
    if part is None or part.step != 1 or not 0 <= part.value < 100 or part.form not in ("digits", "words"):
        return plain
    coin = line.kind(part.next, "currency") if line.joined(part.next - 1) else None
    if coin is not None and coin[1] == CENT:
        return _whole(number, part.value * CENT, CENT, line.tokens[part.next].end, part.next + 1)
    if (glued := _GLUED_CENT.match(line.low, part.end)) is not None:
        return _whole(number, part.value * CENT, CENT, glued.end(), line.index_at(glued.end()))
    if line.kind(part.next, "month") is not None and line.joined(part.next - 1):
        return plain  # "12 dollar 27 december"
    bare = not linked and part.value >= 10 and line.low[end : end + 1].isspace()
    if bare and coin is None and not _counts(line, part):
        return _whole(number, part.value * CENT, CENT, part.end, part.next)
    return plain


def measure(line: Line, number: Number, unit: str, end: int, j: int) -> Whole:
    """The same for measures. Between the two stands nothing, or "and" where the smaller unit is the next one down."""
    whole = Whole(number, end, j)
    if number.form not in ("digits", "words") or number.scaled or number.step != 1:
        return whole
    larger = unit
    while larger is not None:
        smaller, most = measures.PARTS.get(larger, ("", 0))
        part, linked = _behind(line, whole.end)
        if part is None or part.step > 1 or part.form not in ("digits", "words", "fraction"):
            break
        named = line.kind(part.next, "unit") if line.joined(part.next - 1) else None
        if larger == "foot" and (inches := _INCHES.match(line.low, part.end)) is not None:  # 7 feet, 10 in
            inch = measures.times("inch", unit) or 0.0
            whole = _whole(whole.number, part.value * inch, part.step * inch, inches.end(), line.index_at(inches.end()))
            break
        size = measures.times(str(named), unit) if named is not None else None
        within = measures.times(str(named), larger) if named is not None else None
        if size is None or within is None or within >= 1 or part.value * within >= 3 or (linked and str(named) != smaller):
            spelled = larger == "foot" and part.form == number.form == "words"  # six foot four
            digits = (part.form == "digits" or spelled) and 0 < part.value <= most and not linked and named is None
            if digits and (larger != "meter" or part.value >= 10) and not _counts(line, part):  # 2 meter 40, 5 foot 3
                each = measures.times(smaller, unit) or 0.0
                whole = _whole(whole.number, part.value * each, each, part.end, part.next)
            break
        whole = _whole(whole.number, part.value * size, part.step * size, line.tokens[part.next].end, part.next + 1)
        larger = str(named)
    return whole


def feet(line: Line, number: Number) -> Whole | None:
    """5'10": feet and inches in signs."""
    match = _FEET.match(line.low, number.end) if line.low[number.end : number.end + 1] == "'" else None
    if match is None or number.form != "digits" or number.step != 1 or int(match[1]) > 11:
        return None
    return _whole(number, int(match[1]) / 12, 1 / 12, match.end(), line.index_at(match.end()))


def stones(line: Line, said: Stated) -> Read | None:
    """14st, 11st 4lb: stones in their short form, which is the ending of an ordinal in 1 too."""
    sign = line.pack.grammar.stones.match(line.low, said.end) if said.number.form == "digits" else None
    value = said.number.value
    if sign is None or (sign["pounds"] is None and value % 10 == 1 and value % 100 != 11):
        return None
    pounds = int(sign["pounds"] or 0)
    number = said.number if sign["pounds"] is None else said.number._replace(value=round(value + pounds / 14, 12), step=1 / 14)
    return quantity(line, said._replace(number=number), sign.end(), "measure", "stone"), line.index_at(sign.end())


_INCH = re.compile(r"(?:''|″|\"|”)(?![\w'])")


def inches(line: Line, said: Stated) -> Read | None:
    """A 5" screen, 5'': inches in a sign that closes no quotation."""
    sign = _INCH.match(line.text, said.end) if said.number.form in ("digits", "range") else None
    if sign is None:
        return None
    start = max(line.text.rfind("\n\n", 0, said.start) + 1, said.start - QUOTED)
    if sign[0] == '"' and line.text.count('"', start, said.end) % 2:
        return None
    if sign[0] == "”" and line.text.rfind("“", start, said.end) > line.text.rfind("”", start, said.end):
        return None
    if sign[0] == "”" and line.text.rfind("„", start, said.end) > line.text.rfind("”", start, said.end):
        return None
    return quantity(line, said, sign.end(), "measure", "inch"), line.index_at(sign.end())


QUOTED = 2000  # characters back in which a quotation may have been opened; longer ones within a paragraph are not in the news


def _behind(line: Line, end: int) -> tuple[Number | None, bool]:
    """The number right behind an amount, and whether "and" or a comma stands between."""
    link = line.pack.grammar.and_part.match(line.low, end)
    if link is None:
        return None, False
    j = line.index_at(link.end())
    if j >= len(line.tokens) or line.tokens[j].start != link.end():
        return None, False
    return numbers.read(line, j), bool(link[0].strip())


def _counts(line: Line, part: Number) -> bool:
    """Whether a bare number behind an amount counts something else: "voor 5 euro 20 flessen"."""
    return line.pack.grammar.no_cents.match(line.low, part.end) is not None


def _whole(number: Number, more: float, step: float, end: int, next_: int) -> Whole:
    value = round(number.value + (more if number.value >= 0 else -more), 12)
    return Whole(number._replace(value=value, step=step), end, next_)
