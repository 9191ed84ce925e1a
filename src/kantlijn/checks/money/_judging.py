"""Two amounts held against the rates of a moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks.money._moments import Moment
from kantlijn.checks.money._pairs import Pair, currency
from kantlijn.finding import Finding
from kantlijn.interval import Interval
from kantlijn.shelf.rates import LAW, Answer, Quoted, Rates, Row

# What the rate a paper used may differ from the bank's, from 28,500 moves between two working days in the table itself
# (dollar, pound, yen, Swiss franc): 75 in 100 are within half a per cent, 99 in 100 within two (docs/decisions/0011).
STRICT_SPREAD = 0.005
LOOSE_SPREAD = 0.02


class Judged(NamedTuple):
    """A pair with the rates of the moment it was judged at, or why there are none, and what came of it."""

    pair: Pair
    moment: Moment
    answer: Answer
    finding: Finding | None = None


def rate_at(rates: Rates, source: str, target: str, moment: Moment) -> Answer:
    """The rates of a moment. An open date is read as every day on which both were quoted: nothing is borrowed."""
    answer = rates.between(source, target, *moment.days)
    if isinstance(answer, Quoted) or not moment.wide:
        return answer
    spans = [span for span in (rates.quoted(code) for code in (source, target)) if span]
    first = max([moment.first, *(span[0] for span in spans)])
    last = min([moment.last, *(span[1] for span in spans)])
    return rates.between(source, target, first, last) if first <= last else answer


def day_row(rates: Rates, source: str, target: str, moment: Moment, answer: Quoted) -> Row | None:
    """The one row to calculate with on paper, that of the day itself; None where the moment is longer than a day."""
    if answer.table == LAW:
        return answer.rows[0]
    if answer.extrapolated or moment.first != moment.last:
        return None
    served = rates.between(source, target, moment.last, moment.last)
    return served.rows[0] if isinstance(served, Quoted) else None


def widened(answer: Quoted, spread: float) -> Interval:
    """The rates of a moment with room for a rate that is not the bank's; the law leaves no room."""
    if answer.table == LAW:
        return answer.rate
    return answer.rate.widened(answer.rate.low * spread, answer.rate.high * spread)


def agree(pair: Pair, answer: Answer) -> bool:
    """Whether both amounts can be right at these rates, read strictly."""
    return isinstance(answer, Quoted) and (pair.first.strict * widened(answer, STRICT_SPREAD)).meets(pair.second.strict)


def agree_loosely(pair: Pair, answer: Answer) -> bool:
    """Whether both amounts can be right at about these rates, read roughly."""
    return isinstance(answer, Quoted) and (pair.first.loose * widened(answer, LOOSE_SPREAD)).meets(pair.second.loose)


def implied(pair: Pair, source: str, loose: bool = False) -> Interval | None:
    """How many of the other currency one `source` is by the story's own word, None where an amount may be zero."""
    first, second = (pair.first, pair.second) if currency(pair.first) == source else (pair.second, pair.first)
    one, other = (first.loose, second.loose) if loose else (first.strict, second.strict)
    rate = other / one if one.low > 0 and other.low >= 0 else None
    return rate if rate and rate.is_bounded else None


def groups(judged: Sequence[Judged]) -> Iterator[list[Judged]]:
    """The conversions between the same two currencies at the same moment, in order."""
    found: dict[tuple[frozenset[str], int, int], list[Judged]] = {}
    for each in judged:
        currencies = frozenset((currency(each.pair.first), currency(each.pair.second)))
        found.setdefault((currencies, each.moment.first, each.moment.last), []).append(each)
    yield from found.values()
