"""The words of `language/<code>/checks/formula.py`, ready for use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from kantlijn.language.patterns import patterns


class Formula:
    """What each is for stands in language/…/checks/formula.py."""

    per_before: re.Pattern[str]
    each_before: re.Pattern[str]
    each_of: re.Pattern[str]
    of_size: re.Pattern[str]
    each_behind: re.Pattern[str]
    per_behind: re.Pattern[str]
    holds: re.Pattern[str]
    over_before: Mapping[str, str]
    comes_to: re.Pattern[str]
    follows: re.Pattern[str]
    otherwise: re.Pattern[str]
    people: frozenset[str]
    homes: frozenset[str]
    pieces: frozenset[str]


def formula(code: str) -> Formula:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.formula", Formula)


@cache
def over(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """(unit of time, the words that say that a figure is over one of them)."""
    return tuple((unit, re.compile(words)) for unit, words in formula(code).over_before.items())
