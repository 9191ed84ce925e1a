"""How likely it is that a figure lies so near to what others come to by accident, or one slip of the hand away from it.

Figures of a story that have nothing to do with each other are spread widely, and an outcome of any two of them falls near a
third now and then. The more outcomes are tried, and the more slips are tried on the figure, the sooner one fits; and the more
digits have to fit, the later. What is counted here is that, and nothing of the words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from kantlijn.checks.number._working.outcome import Outcome
from kantlijn.checks.number._working.terms import Term, wide
from kantlijn.interval import Interval

Slip = Literal["points", "base", "factor", "swap", "digit", "near"]

# The share of outcomes that lie, by accident, within a distance d of a figure (as a natural logarithm, on either side together
# 2d): about so much times 2d. Counted on 6,500 outcomes of figures told together in 157,000 words of right prose (clean
# news in Dutch and English and right twins): within d = 0.26 lie 6.1 % for counts, 4.3 % for money and 7.5 % for shares.
DENSITY = {"amount": 0.12, "share": 0.16, "points": 0.16, "times": 0.3}
TENS = (10.0, 0.1, 100.0, 0.01, 1000.0, 0.001, 1e6, 1e-6)
TENS_OF_SHARE = (10.0, 0.1)
FACTOR = 0.1  # how far "verdubbeld" may be from two: the about-words of docs/intervals.md, as in number.percentage
# How far "ruim een tiende" may be from what it sums up, and a third of it at most: the about-words of docs/intervals.md.
SHARE = 0.05
ROUGHLY = 0.03  # how far one without a hedge may be: 30 per cent is "a third", 26 is not
HARDLY = 3.0  # what is hardly a number beside others: two wickets, three of them
FAR = 1.1  # the farthest distance at which a figure is still called near: three times as much
ROUNDED = 0.06  # how far an outcome may have been rounded, as a share: docs/intervals.md reads a round number so
LEAST = 1e-4  # the least width of a fit, as a share: the rounding of a float


class Hit(NamedTuple):
    """An outcome that a figure misses by a slip, and the chance that it does so by accident."""

    outcome: Outcome
    slip: Slip
    chance: float


def holds(term: Term, outcome: Outcome) -> bool:
    """Whether the figure is what the others come to, rounding allowed for."""
    if outcome.relation == "times":
        around = Interval(term.value * (1 - FACTOR), term.value * (1 + FACTOR))
        return outcome.reading.meets(term.strict.hull(around))
    if term.kind == "share" and not term.figure.is_percentage:
        room = min(SHARE, term.value / 3) if term.figure.mark.hedge is not None else ROUGHLY
        return outcome.reading.meets(term.figure.loose.hull(Interval(term.value - room, term.value + room)))
    return outcome.reading.meets(wide(term))


def best(term: Term, tried: Sequence[Outcome]) -> Hit | None:
    """The outcome that is least likely to be missed so narrowly by accident."""
    hits = [hit for one in tried if (hit := _hit(term, one, len(tried))) is not None]
    return min(hits, key=lambda hit: (hit.chance, -hit.outcome.last.start), default=None)


def accident(term: Term, outcome: Outcome, tried: int) -> float:
    """The chance that one of so many outcomes is what the figure says, by accident."""
    return _one_of(tried, DENSITY[term.kind] * _width(term, outcome))


def _hit(term: Term, outcome: Outcome, tried: int) -> Hit | None:
    """The slip by which a figure misses an outcome that is the least likely to be an accident."""
    density, off = DENSITY[term.kind], _off(outcome.value, term.value)
    found: list[tuple[float, Slip]] = []
    if off <= FAR and _counts(term, outcome):
        found.append((density * 2 * off, "near"))
    if not term.in_words:
        looked = 0
        for slip, values in _slips(term, outcome):
            looked += len(values)
            fits = [(value, width) for value in values if (width := _fit(term, outcome, value)) is not None]
            # Some number in so many digits is always the nearest: another digit is no finer evidence than they are.
            width = min((max(width, _grain(value)) if slip == "digit" else width for value, width in fits), default=None)
            if width is not None:
                found.append((density * width * looked, slip))
    if not found:
        return None
    chance, slip = min(found)
    return Hit(outcome, slip, _one_of(tried, chance))


def _slips(term: Term, outcome: Outcome) -> Iterator[tuple[Slip, Sequence[float]]]:
    """What a hand may have done to the figure, the likeliest first, and the values it would then have had."""
    if outcome.by_mistake:
        yield "base", [term.value * outcome.value / each for each in outcome.by_mistake]
    if term.kind == "amount" or (outcome.value <= 1 and outcome.relation != "points"):
        yield "factor", [term.value * size for size in (TENS if term.kind == "amount" else TENS_OF_SHARE)]
    yield "swap", _swapped(term)
    yield "digit", [*_changed(term)]


def _counts(term: Term, outcome: Outcome) -> bool:
    """Whether each of what is added or taken off makes a difference: 375 less 2 is near 374 whatever the 2 is."""
    if outcome.relation not in ("sum", "difference"):
        return True
    least = min(one.value for one in outcome.operands)
    return least > HARDLY and 2 * abs(outcome.value - term.value) <= least


def _off(one: float, other: float) -> float:
    return abs(math.log(one / other))


def _one_of(tried: int, chance: float) -> float:
    return 1.0 - (1.0 - min(1.0, chance)) ** max(1, tried)


def _width(term: Term, outcome: Outcome) -> float:
    """How wide a fit is, as a logarithm: both readings together, and a whole count no finer than one."""
    own = wide(term)
    room = own.width if own.is_bounded else 0.0
    if term.kind == "amount" and term.unit is None and not term.is_time and term.value == int(term.value):
        room = max(room, 1.0)
    return max(LEAST, (outcome.reading.width + room) / outcome.value)


def _fit(term: Term, outcome: Outcome, value: float) -> float | None:
    """How narrowly another value of the figure, as it is written, is what the others come to; None where it is not."""
    if value <= 0:
        return None
    digits = _significant(term)
    off = _off(outcome.value, value)
    lead = float(f"{value:.6e}"[0])
    # Half of its last digit; an outcome told in two digits may have been rounded further on the way.
    room = 0.5 * 10.0 ** -(digits - 1) / lead if digits < 3 else 0.006
    if off > min(room, ROUNDED):
        return None
    # Round figures make round outcomes: no fit is finer than the digits of the roundest of the others, or its own.
    finest = max(digits, min(_significant(one) for one in outcome.operands))
    return max(10.0**-finest, 2 * off)


def _grain(value: float) -> float:
    """The last digit of a number as a share of it."""
    return 1.0 / int(f"{value:.10e}".split("e", maxsplit=1)[0].replace(".", "").rstrip("0") or 1)


def _significant(term: Term) -> int:
    return len(_digits(term)[0].replace(".", "").strip("0")) or 1


def _digits(term: Term) -> tuple[str, float]:
    """The digits of a figure as it is written, and what they are multiplied by."""
    size = 100.0 if term.kind in ("share", "points") else 1.0
    return f"{term.value * size:.10g}", 1 / size


def _swapped(term: Term) -> list[float]:
    written, size = _digits(term)
    if "e" in written:
        return []  # the digits of an exponent are not the writer's
    places = [at for at, sign in enumerate(written) if sign.isdigit()]
    found = []
    for one, other in pairwise(places):
        if written[one] != written[other]:
            signs = [*written]
            signs[one], signs[other] = signs[other], signs[one]
            found.append(float("".join(signs)) * size)
    return found


def _changed(term: Term) -> Iterator[float]:
    written, size = _digits(term)
    if "e" in written:
        return
    places = [at for at, sign in enumerate(written) if sign.isdigit()]
    last = len(written.replace(".", "").rstrip("0")) if "." not in written else len(places)
    for at in places[: max(last, 1)]:
        for digit in "0123456789":
            if digit != written[at]:
                yield float(written[:at] + digit + written[at + 1 :]) * size
