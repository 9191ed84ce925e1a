"""A figure that the words make follow from two others before it: what they differ, or what so many at so much make.

Where the words propose it and do not settle it, the figures must: an outcome that is one slip of the hand away from what is
worked out (one digit, two that changed places, a factor ten) was meant to be that; one further off is of something else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kantlijn.checks.number._figures import Figure
from kantlijn.checks.number._slips import is_size_off, is_swap
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity

LEAD, TAIL = 60, 45  # characters before and behind a figure in which the word stands that makes it an outcome
# As a share: an outcome this near is the one that was meant, rounded; the ten, hundred or thousand times of it was one too.
NEAR = 0.004
MOST = 6  # amounts among which the operands are looked for: with more the sentence tells of several things


class Outcomes:
    """The cues of one language; what each is for stands in language/…/checks/outcomes.py."""

    less_before: re.Pattern[str]
    less_behind: re.Pattern[str]
    no_outcome: re.Pattern[str]
    price_before: re.Pattern[str]
    price_behind: re.Pattern[str]
    each_gets: re.Pattern[str]
    makes: re.Pattern[str]
    over_a_year: re.Pattern[str]
    over_a_week: re.Pattern[str]
    over_a_month: re.Pattern[str]
    over_a_day: re.Pattern[str]
    every_day: re.Pattern[str]
    every_week: re.Pattern[str]
    every_month: re.Pattern[str]
    at_every: re.Pattern[str]
    every_time: re.Pattern[str]
    lasts: Mapping[str, float]


def outcomes(code: str) -> Outcomes:
    """The cues of a language."""
    return patterns(code, "checks.outcomes", Outcomes)


def is_money(one: Figure) -> bool:
    """Whether it is an amount of money that is told."""
    return isinstance(one.mark, Quantity) and one.mark.kind == "money" and (one.value or 0) > 0


def is_meant(made: float, told: Figure) -> bool:
    """Whether what is told is what was worked out, or one slip of the hand away from it."""
    value = told.value or 0.0
    if abs(value / made - 1) <= NEAR or told.strict.low <= made <= told.strict.high:
        return True
    return is_size_off(value / made, NEAR) or one_digit_off(made, value)


def one_digit_off(one: float, other: float, least: int = 2) -> bool:
    """Whether two numbers differ in one digit, or by two that changed places: 54 and 64, 1.340 and 1.430."""
    if one <= 0 or other <= 0:
        return False
    a, b = (f"{each:.6f}".rstrip("0").rstrip(".") for each in (one, other))
    if len(a) != len(b) or len(a.replace(".", "").strip("0")) < least:
        return False
    differ = [at for at, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    if "." in (a[at] for at in differ) or "." in (b[at] for at in differ):
        return False
    return len(differ) == 1 or is_swap(a, b)
