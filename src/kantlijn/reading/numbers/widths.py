"""How wide a written figure is: the strict and the loose interval of docs/intervals.md, with every width in one place.

The strict widths are the conventions of docs/intervals.md. The loose ones start from its last paragraph.
"""

from __future__ import annotations

import math
from typing import Literal

from kantlijn.interval import Interval

Rounding = Literal["exact", "written", "significant"]
"""exact: the number itself; written: half a unit of the last written digit; significant: of the last digit that is not zero."""

HEDGE = 0.1  # how far a hedge reaches, as a share of the number: docs/intervals.md
ABOUT_POINTS, ABOUT_SHARE = 5.0, 0.05  # about-words with percentages and with shares below 1: docs/intervals.md
BARE_ONE = 0.05  # a million, 100 km: docs/intervals.md
LOOSE_ZEROS, LOOSE_SCALE = 0.05, 0.1  # a plain round number, one with a scale word: docs/intervals.md
LOOSE_HEDGE, LOOSE_SIDE = 0.05, 0.02  # a hedged number at its own end, and across its hedged side: docs/intervals.md
ROUND_DIGITS = 100  # a number of up to two significant digits is round; with more it was counted: docs/decisions/0004
LOOSE_ABOUT = 0.2  # about-words: docs/intervals.md
LOOSE_POINTS, LOOSE_SHARE = 1.0, 0.01  # a percentage, and the same as a share of 1: docs/intervals.md
LOOSE_DURATION = 1.0  # one unit of the duration: docs/intervals.md


def last_digit(value: float, step: float) -> float:
    """The size of the last digit of `value` that is not zero; `step` is the size of the last one written."""
    if value == 0 or step <= 0:
        return step
    whole = round(abs(value) / step)
    while whole and whole % 10 == 0:
        whole //= 10
        step *= 10
    return step


def bare_one(value: float) -> bool:
    """Whether the only digit is a one: 1, 100, a million."""
    return value > 0 and math.isclose(value, 10 ** round(math.log10(value)), rel_tol=1e-9)


def strict(value: float, step: float, hedge: str | None, rounding: Rounding, unit: str | None, share: bool) -> Interval:
    """What the words say by convention. `step`: the size of the last written digit; `share`: a part of 1."""
    n = abs(value)
    if hedge in ("above", "below", "nearly", "about") and value != 0:
        if hedge == "above":
            reading = Interval(n, n * (1 + HEDGE), False, True)
        elif hedge == "below":
            reading = Interval(n * (1 - HEDGE), n, True, False)
        elif hedge == "nearly":
            reading = Interval(n * (1 - HEDGE) if share else min(n * (1 - HEDGE), n - 0.5), n, True, False)
        else:
            reach = min(ABOUT_POINTS, n / 3) if unit == "percent" else min(ABOUT_SHARE, n / 3) if share else n * HEDGE
            reading = Interval(_tidy(n - reach), _tidy(n + reach))
        reading = Interval(_tidy(reading.low), _tidy(reading.high), reading.low_closed, reading.high_closed)
        return reading if value > 0 else -reading
    if hedge == "more":
        return Interval.above(value)
    if hedge == "less":
        return Interval.below(value)
    if hedge == "at_least":
        return Interval.at_least(value)
    if hedge == "at_most":
        return Interval.at_most(value)
    if rounding == "exact" or step == 0:
        return Interval.point(value)
    if rounding == "significant":
        if bare_one(n):
            return Interval(_tidy(value - n * BARE_ONE), _tidy(value + n * BARE_ONE), True, False)
        return Interval.rounded(value, last_digit(value, step))
    return Interval.rounded(value, step)


def loose(
    reading: Interval,
    value: float,
    step: float,
    hedge: str | None,
    scaled: bool,
    unit: str | None,
    share: bool,
    duration: bool,
) -> Interval:
    """What a writer in a hurry may have meant: round numbers roughly, hedges on the wrong side by a little."""
    n = abs(value)
    if hedge == "exact":
        return reading
    if hedge in ("above", "below", "nearly"):
        low, high = (LOOSE_SIDE * n, LOOSE_HEDGE * n) if hedge == "above" else (LOOSE_HEDGE * n, LOOSE_SIDE * n)
        reading = reading.widened(low, high)
    elif hedge in ("more", "at_least"):
        reading = reading.widened(LOOSE_SIDE * n, 0)
    elif hedge in ("less", "at_most"):
        reading = reading.widened(0, LOOSE_SIDE * n)
    elif hedge == "about":
        reading = reading.hull(Interval(n * (1 - LOOSE_ABOUT), n * (1 + LOOSE_ABOUT)).scaled(1 if value >= 0 else -1))
    elif unit in ("percent", "percentage point"):
        return reading.widened(LOOSE_POINTS, LOOSE_POINTS)
    elif share:
        return reading.widened(LOOSE_SHARE, LOOSE_SHARE)
    elif duration:
        return reading.widened(LOOSE_DURATION, LOOSE_DURATION)
    elif step and n >= step and (scaled or last_digit(value, step) >= 10):
        # 3 miljard, 3,5 miljard and 40.000 are meant roughly; 3,47 miljard and 412.000 look exact but for their last digit.
        last = last_digit(value, step)
        roughly = (LOOSE_SCALE if scaled else LOOSE_ZEROS) * n if n / last < ROUND_DIGITS else last
        reading = reading.widened(roughly, roughly)
    if duration:
        reading = reading.widened(LOOSE_DURATION, LOOSE_DURATION)
    return reading


def _tidy(value: float) -> float:
    # 1.1 * 3 is 3.3000000000000003 in floats: fifteen digits are what the words can bear.
    return float(f"{value:.14g}")
