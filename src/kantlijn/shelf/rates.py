"""What one currency was in another: the daily reference rates of the European Central Bank, and the rates fixed by law.

The table is a file that is opened and looked into, never parsed (tools/compile_rates.py writes it and has its layout).
A rate is never borrowed: where the bank did not quote a currency there is no answer, and the reason why.
"""

from __future__ import annotations

import struct
import sys
from array import array
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from kantlijn.interval import Interval
from kantlijn.language import lists
from kantlijn.shelf.fixed import FIXED
from kantlijn.shelf.records import OwnRate
from kantlijn.words import Words

MAGIC = b"KLRATES1"
ECB = "ecb"
FILE = "ecb.bin"
SHIPPED = Path(__file__).parent / "data"
LAW = "fixed"
ABOUT = Words("de tabel met wisselkoersen", "the table of exchange rates")
_MADE_BY = "compile_rates.py"

Reason = Literal["never", "before", "suspended"]


class Row(NamedTuple):
    """One day of the table: how many of each currency one euro was on that working day (proleptic ordinal)."""

    day: int
    source: float
    target: float

    @property
    def rate(self) -> float:
        """How many `target` one `source` was."""
        return self.target / self.source


class Quoted(NamedTuple):
    """How many `target` one `source` was: every rate of the days asked for lies in `rate`.

    `rows` are the days it rests on: one, or the days of the lowest and the highest rate. `table` is `ecb`, or `fixed`
    where only rates fixed by law are in it. `extrapolated`: the days asked for run past the last quotation, and the
    rate is what the pair could have become since, going by its own history.
    """

    rate: Interval
    rows: tuple[Row, ...]
    table: str = ECB
    extrapolated: bool = False


class Unquoted(NamedTuple):
    """Why there is no rate: which currency has none, and since or until when.

    `never`: not a currency of the table. `before`: not yet quoted; `day` is the first day it was (or was fixed).
    `suspended`: no longer quoted; `day` is the last day it was before the gap.
    """

    reason: Reason
    currency: str
    day: int | None = None


Answer: TypeAlias = Quoted | Unquoted


class Column(NamedTuple):
    """Where the quotations of one currency stand in the file."""

    decimals: int
    first: int
    rows: int
    offset: int


@dataclass(frozen=True, eq=False)
class Rates:
    """The opened table: provenance, directory of currencies, days. It holds no answers.

    `own` are the desk's rates, by currency; they are asked only where the bank has none.
    """

    provenance: Mapping[str, str]
    columns: Mapping[str, Column]
    days: array[int]
    buffer: memoryview = field(repr=False)
    own: Mapping[str, tuple[OwnRate, ...]] = field(default_factory=dict)

    def between(self, source: str, target: str, first: int, last: int) -> Answer:
        """How many `target` one `source` was over the inclusive days `first`..`last` (proleptic ordinals).

        A weekend or holiday is served by the last working day before it; other pairs than those with the euro cross
        through it. Days after the last quotation are answered with what the pair has moved in as many days before.
        """
        answer = _between(self, source, target, first, last)
        if isinstance(answer, Unquoted) and (source in self.own or target in self.own):
            return _by_own(self, source, target, first, last) or answer
        return answer

    def quotations(self, source: str, target: str) -> Iterator[Row]:
        """Every day on which both currencies were quoted (or fixed), in order."""
        one, other = self._leg(source), self._leg(target)
        for index, day in enumerate(self.days):
            a, b = one[index], other[index]
            if a and b:
                yield Row(day, a, b)

    def crosses(self, source: str, target: str) -> tuple[array[int], array[float]]:
        """The days on which both currencies were quoted, and how many `target` one `source` was on each."""
        return _crosses(self, source, target)

    def quoted(self, code: str) -> tuple[int, int] | None:
        """The first and the last day a currency was quoted, None where it never was."""
        column = self.columns.get(code)
        if column is None:
            return None
        return self.days[column.first], self.days[column.first + column.rows - 1]

    @property
    def last(self) -> int:
        """The day of the last quotation."""
        return self.days[-1]

    def _leg(self, code: str) -> array[float]:
        """Units per euro for every row, 0 where the currency had no rate."""
        return _leg(self, code)


def open_rates(path: Path, own: Mapping[str, tuple[OwnRate, ...]] | None = None) -> Rates:
    """Open a compiled table, and the rates of the desk beside it. Raises Trouble where the file is missing or is not one."""
    buffer = memoryview(lists.opened(path, MAGIC, ABOUT, _MADE_BY))
    length, days, currencies = struct.unpack_from("<III", buffer, 8)
    if len(buffer) < 20 + length + 16 * currencies + 4 * days:
        raise lists.damaged(path, ABOUT, _MADE_BY)
    text = bytes(buffer[20 : 20 + length]).decode().rstrip()
    at = 20 + length
    columns = {}
    for code, decimals, first, rows, offset in struct.iter_unpack("<3sBIII", buffer[at : at + 16 * currencies]):
        columns[code.decode("ascii")] = Column(decimals, first, rows, offset)
    at += 16 * currencies
    if len(buffer) != max((column.offset + 4 * column.rows for column in columns.values()), default=0):
        raise lists.damaged(path, ABOUT, _MADE_BY)
    provenance = dict(line.split("\t", 1) for line in text.splitlines())
    return Rates(provenance, columns, _numbers("I", buffer[at : at + 4 * days]), buffer, own or {})


def latest_rates(shipped: Path, desk: Path | None, own: Mapping[str, tuple[OwnRate, ...]] | None = None) -> Rates:
    """The table in the folder of the desk, or the one in the folder that came with the program where that runs on longer."""
    rates = open_rates(shipped / FILE, own)
    if desk is None or not (desk / FILE).exists():
        return rates
    fetched = open_rates(desk / FILE, own)
    return fetched if fetched.last >= rates.last else rates


def _numbers(code: str, part: memoryview) -> array[int]:
    numbers: array[int] = array(code, part.tobytes())
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


@lru_cache(maxsize=64)
def _leg(rates: Rates, code: str) -> array[float]:
    if code == "EUR":
        return array("d", [1.0]) * len(rates.days)
    leg = array("d", [0.0]) * len(rates.days)
    column = rates.columns.get(code)
    if column:
        scale = 10**column.decimals
        numbers = _numbers("i", rates.buffer[column.offset : column.offset + 4 * column.rows])
        leg[column.first : column.first + column.rows] = array("d", [number / scale for number in numbers])
    if code in FIXED:
        start = bisect_right(rates.days, FIXED[code].since - 1)
        leg[start:] = array("d", [FIXED[code].per_euro]) * (len(rates.days) - start)
    return leg


@lru_cache(maxsize=64)
def _crosses(rates: Rates, source: str, target: str) -> tuple[array[int], array[float]]:
    rows = list(rates.quotations(source, target))
    return array("I", [row.day for row in rows]), array("d", [row.rate for row in rows])


# Answers are pure, so keeping some changes nothing but the time; 4,096 is far more than the conversions of one story.
@lru_cache(maxsize=4096)
def _between(rates: Rates, source: str, target: str, first: int, last: int) -> Answer:
    if last < first:
        raise ValueError("the last day lies before the first")
    for code in (source, target):
        if code != "EUR" and code not in FIXED and code not in rates.columns:
            return Unquoted("never", code)
    laws = [_by_law(code, first) for code in (source, target)]
    if laws[0] and laws[1]:
        since = max((FIXED[code].since for code in (source, target) if code in FIXED), default=first)
        row = Row(since, laws[0], laws[1])
        return Quoted(_around(row.rate, row.rate), (row,), LAW)
    return _by_rows(rates, source, target, first, last)


def _by_own(rates: Rates, source: str, target: str, first: int, last: int) -> Quoted | None:
    """The answer with a rate of the desk for one currency or both; None where its table does not have all of the days."""
    legs, table = [], ""
    for code in (source, target):
        answer = _between(rates, "EUR", code, first, last)
        if isinstance(answer, Quoted) and not answer.extrapolated:
            legs.append(answer.rate)
            continue
        rows = [row for row in rates.own.get(code, ()) if row.period.first <= last and row.period.last >= first]
        known = first  # every day before it has a rate; periods may overlap, or be there twice
        for period in sorted((row.period for row in rows), key=lambda period: period.first):
            if period.first <= known:
                known = max(known, period.last + 1)
        if known <= last:
            return None
        told = [row.per_euro for row in rows]
        legs.append(Interval(min(told), max(told)))
        table = rows[0].source.table
    row = Row(first, legs[0].middle, legs[1].middle)
    return Quoted(legs[1] / legs[0], (row,), table)


def _by_law(code: str, day: int) -> float | None:
    if code == "EUR":
        return 1.0
    fixed = FIXED.get(code)
    return fixed.per_euro if fixed and fixed.since <= day else None


def _by_rows(rates: Rates, source: str, target: str, first: int, last: int) -> Answer:
    start, end = bisect_right(rates.days, first) - 1, bisect_right(rates.days, last) - 1
    if start < 0:
        code = next(code for code in (source, target) if _by_law(code, first) is None)
        return Unquoted("before", code, _first_day(rates, code))
    legs = []
    for code in (source, target):
        leg = rates._leg(code)
        law = _by_law(code, first)
        part = array("d", [law]) * (end - start + 1) if law else leg[start : end + 1]
        if 0.0 in part:
            return _missing(rates, code, leg, start + part.index(0.0))
        legs.append(part)
    quotes = [b / a for a, b in zip(*legs, strict=True)]
    at = sorted({quotes.index(min(quotes)), quotes.index(max(quotes))})
    rows = tuple(Row(rates.days[start + index], legs[0][index], legs[1][index]) for index in at)
    low, high = min(quotes), max(quotes)
    beyond = last - rates.last
    if beyond <= 0 or _same_weekend(rates.last, last):
        return Quoted(_around(low, high), rows)
    fall, rise = _moves(rates, source, target, beyond)
    latest = Row(rates.last, legs[0][-1], legs[1][-1])
    return Quoted(
        _around(min(low, latest.rate * fall), max(high, latest.rate * rise)),
        tuple(dict.fromkeys((*(row for row in rows if start < len(rates.days) - 1), latest))),
        extrapolated=True,
    )


def _missing(rates: Rates, code: str, leg: array[float], row: int) -> Unquoted:
    earlier = next((index for index in range(row - 1, -1, -1) if leg[index]), None)
    if earlier is None:
        return Unquoted("before", code, _first_day(rates, code))
    return Unquoted("suspended", code, rates.days[earlier])


def _first_day(rates: Rates, code: str) -> int:
    quoted = rates.quoted(code)
    return quoted[0] if quoted else FIXED[code].since


def _same_weekend(quoted: int, day: int) -> bool:
    # ordinal 1 is a Monday; Saturday and Sunday are days 5 and 6 of the same week as the quotation.
    return (day - 1) % 7 >= 5 and day - quoted <= 2 and date.fromordinal(quoted).weekday() == 4


@lru_cache(maxsize=256)
def _moves(rates: Rates, source: str, target: str, days: int) -> tuple[float, float]:
    """The furthest the pair ever fell and rose within that many days, as factors (<= 1 and >= 1)."""
    fall = rise = 1.0
    lows: deque[tuple[int, float]] = deque()
    highs: deque[tuple[int, float]] = deque()
    for row in rates.quotations(source, target):
        rate, oldest = row.rate, row.day - days
        while lows and lows[-1][1] >= rate:
            lows.pop()
        while highs and highs[-1][1] <= rate:
            highs.pop()
        lows.append((row.day, rate))
        highs.append((row.day, rate))
        while lows[0][0] < oldest:
            lows.popleft()
        while highs[0][0] < oldest:
            highs.popleft()
        fall, rise = min(fall, rate / highs[0][1]), max(rise, rate / lows[0][1])
    return fall, rise


def _around(low: float, high: float) -> Interval:
    """The closed interval; a division is exact to one step of the float, so each end moves out by one."""
    return Interval.point(1.0) if low == high == 1.0 else Interval(low, high) * _EXACTLY_ONE


_EXACTLY_ONE = Interval.point(1.0)
