"""A number as it is stated: with the hedge before it, and made into a mark with its strict and its loose interval."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

from kantlijn.interval import Interval
from kantlijn.reading.numbers import widths
from kantlijn.reading.numbers.written import Number, digits, scaled
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Quantity, QuantityKind, Span, Time

Read = tuple[Mark, int]
"""A mark and the index of the first token behind it."""
Counted = tuple[str, Span]
"""The lemma and the span of a counted noun."""

LEAP = 50.0  # what a figure can grow or shrink by in one sentence; beyond it the scale word is of the second number alone
CENT = 0.1  # what is worth less than this part of a currency's unit is a cent and is rounded to whole cents


QUARTER_HOUR, QUARTER = "quarter hour", 15.0


class Stated(NamedTuple):
    """A number, the family of its hedge (docs/intervals.md) and the hedge's words; `start` is where the mark begins.

    `first` is the index of the token with which the number begins, a currency sign before it included.
    """

    start: int
    hedge: str | None
    words: str | None
    number: Number
    first: int

    @property
    def end(self) -> int:
        """Where the number ends."""
        return self.number.end

    @property
    def next(self) -> int:
        """The index of the first token behind the number."""
        return self.number.next


_VAGUE = ("vague", "majority")
_NO_VALUE = ("range", *_VAGUE)


def plain(number: Number, start: int | None = None) -> Stated:
    """A number without a hedge."""
    return Stated(number.start if start is None else start, None, None, number, 0)


def quantity(
    line: Line,
    said: Stated,
    end: int,
    kind: QuantityKind,
    unit: str | None = None,
    *,
    counts: Counted | None = None,
    factor: float = 1.0,
) -> Quantity:
    """The quantity that ends at `end`. `factor`: what one of the unit as written is worth in `unit` (a cent is 0.01 euro)."""
    number = said.number
    share = kind == "ratio" and 0 < number.value < 1
    rounding = _rounding(line, said, kind, unit, counts, factor)
    strict, loose = intervals(number, said.hedge, rounding, unit, share=share, duration=False)
    value = None if number.form in _NO_VALUE else number.value
    if factor != 1.0:
        strict, loose = _times(strict, factor), _times(loose, factor)
        value = None if value is None else round(value * factor, 9)
    return Quantity(
        start=said.start,
        end=end,
        kind=kind,
        number=Span(number.start, number.end),
        value=value,
        strict=strict,
        loose=loose,
        unit=unit,
        hedge=said.words,
        counts=counts[0] if counts else None,
        counts_span=counts[1] if counts else None,
        vague=number.form in _VAGUE,
        impossible=number.impossible,
    )


def duration(line: Line, said: Stated, end: int, unit: str) -> Time:
    """A duration of so many units. A sentence in jail is exact, a running duration is rounded (docs/intervals.md)."""
    number = said.number
    jail = line.pack.jail.search(line.low[max(0, said.start - 60) : end + 40]) is not None
    rounding: widths.Rounding = "exact" if jail or number.step == 0 else "written"
    strict, loose = intervals(number, said.hedge, rounding, None, share=False, duration=not jail)
    value = number.value
    if unit == QUARTER_HOUR:  # "drie kwartier": in minutes, as rounded as it was said
        unit, value, strict, loose = "minute", value * QUARTER, _times(strict, QUARTER), _times(loose, QUARTER)
    whole = number.form in ("digits", "words") and value == int(value)
    fields = (("number", int(value)),) if whole else ()
    return Time(
        said.start,
        end,
        "duration",
        strict,
        loose,
        unit=unit,
        hedge=said.words,
        vague=number.form == "vague",
        fields=fields,
        value=None if number.form in ("range", "vague") else value,
    )


def age(said: Stated, end: int, unit: str = "year") -> Quantity:
    """An age: N years and not yet N + 1 (docs/intervals.md)."""
    number = said.number
    if number.form == "range":
        strict = Interval(number.low, number.high, number.low_closed, number.high_closed)
    elif said.hedge in (None, "average", "exact"):
        # A float of seventeen digits has no room for one more.
        strict = Interval(number.value, max(number.value + 1, math.nextafter(number.value, math.inf)), True, False)
    else:
        strict = widths.strict(number.value, 1.0, said.hedge, "exact", unit, False)
    value = None if number.form == "range" else number.value
    return Quantity(said.start, end, "age", Span(number.start, number.end), value, strict, strict, unit, said.words)


def like(line: Line, first: Quantity, second: Quantity) -> Quantity:
    """`first` read again in the unit and on the scale of `second`: "van 5,2 naar 6,7 miljoen euro"."""
    parsed = digits(line.low[first.number.start : first.number.end], line.pack.decimal_mark)
    if parsed is None or first.value is None:
        return first
    words = (word.strip(".") for word in line.low[second.number.start : second.number.end].split())
    scale = next((int(line.pack.lexicon[w]["scale"]) for w in words if "scale" in line.pack.lexicon.get(w, ())), 1)
    mantissa, decimals, _ = parsed
    value, step = scaled(mantissa, decimals, scale), scaled(1, decimals, scale)
    if second.value is None or not second.value / LEAP <= value <= second.value * LEAP:
        scale, value, step = 1, first.value, scaled(1, decimals, 1)  # "van 850.000 naar 1,2 miljoen"
    number = Number(first.number.start, first.number.end, value, step, "digits", 0, scaled=scale > 1)
    if second.kind == "age":  # "15, 16 en 17 jaar oud"
        return age(plain(number, first.start), first.end, second.unit or "year")
    part = 0.01 if second.kind in ("money", "rate") and in_cents(line, second) else 1.0
    again = quantity(line, plain(number, first.start), first.end, second.kind, second.unit, factor=part)
    return replace(again, counts=second.counts, counts_span=second.counts_span)


def in_cents(line: Line, mark: Quantity) -> bool:
    """Whether an amount is written in hundredths of its unit."""
    written = digits(line.low[mark.number.start : mark.number.end], line.pack.decimal_mark)
    return written is not None and mark.value is not None and 0 < mark.value == round(written[0] / 100, 6)


def intervals(
    number: Number, hedge: str | None, rounding: widths.Rounding, unit: str | None, *, share: bool, duration: bool
) -> tuple[Interval, Interval]:
    """(strict, loose) of a number of any form."""
    if number.form == "vague":
        strict = Interval(number.low, number.high, True, False)
        return strict, strict.widened(number.low * widths.LOOSE_SCALE, number.high)
    if number.form == "majority":
        strict = Interval(number.low, number.high, False, True)
        return strict, strict.widened(widths.LOOSE_SHARE, 0)
    if number.form == "range":
        strict = Interval(number.low, number.high, number.low_closed, number.high_closed)
        return strict, strict.widened(abs(number.low) * widths.LOOSE_ZEROS, abs(number.high) * widths.LOOSE_ZEROS)
    strict = widths.strict(number.value, number.step, hedge, rounding, unit, share)
    return strict, widths.loose(strict, number.value, number.step, hedge, number.scaled, unit, share, duration)


def _rounding(
    line: Line, said: Stated, kind: QuantityKind, unit: str | None, counts: Counted | None, factor: float
) -> widths.Rounding:
    """How the number was rounded, by what it is a number of: the table of docs/intervals.md."""
    number = said.number
    if number.step == 0:
        return "exact"
    if kind == "percentage" or (kind == "rate" and number.step < 1 and unit is not None and unit.startswith("1 per")):
        return "written"
    if kind == "measure" and not _decimal(number.step):
        return "written"  # feet and inches: the last digit is of another unit
    if kind == "measure" or number.scaled or (kind == "money" and factor < CENT):
        return "significant"
    if kind == "money" and line.pack.grammar.converted.search(line.low[max(0, said.start - 30) : said.start]):
        return "significant"
    peopled = counts is not None and line.low[counts[1].start : counts[1].end] in line.pack.populations
    return "significant" if kind == "count" and peopled and number.value >= 1000 else "exact"


def _decimal(step: float) -> bool:
    return abs(math.log10(step) - round(math.log10(step))) < 1e-9


def _times(reading: Interval, factor: float) -> Interval:
    # Cents: nine decimals undo what the product of two decimals loses in floats.
    return Interval(round(reading.low * factor, 9), round(reading.high * factor, 9), reading.low_closed, reading.high_closed)
