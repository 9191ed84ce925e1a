"""The words of `language/*/told.py`, compiled once for each language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kantlijn.language.patterns import patterns


class ToldWords:
    """How often, how far apart and how long ago; each is named after its list in the language."""

    often: re.Pattern[str]
    every: re.Pattern[str]
    every_units: Mapping[str, str]
    every_numbers: Mapping[str, int]
    same_again: re.Pattern[str]
    another_rate: re.Pattern[str]
    apart_before: re.Pattern[str]
    apart_behind: re.Pattern[str]
    born_in: re.Pattern[str]
    born_behind: re.Pattern[str]
    which_is: re.Pattern[str]
    held_before: re.Pattern[str]
    held_behind: re.Pattern[str]
    superseded: re.Pattern[str]
    doer_behind: re.Pattern[str]
    and_now: re.Pattern[str]
    at_present: re.Pattern[str]
    feast_of: re.Pattern[str]
    feast_goes_on: re.Pattern[str]
    and_days: re.Pattern[str]
    anterior: re.Pattern[str]
    years_from: re.Pattern[str]
    that_was: re.Pattern[str]
    now_so_old: re.Pattern[str]
    made: re.Pattern[str]
    made_since: re.Pattern[str]
    made_in: re.Pattern[str]
    made_gap: re.Pattern[str]
    to_come: re.Pattern[str]
    life_stage: re.Pattern[str]
    once_more: re.Pattern[str]
    pronoun: re.Pattern[str]
    next_day: re.Pattern[str]
    day_gap: re.Pattern[str]


def told_words(code: str) -> ToldWords:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.told", ToldWords, re.IGNORECASE)
