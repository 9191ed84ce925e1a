"""The words of `language/*/checks/settled.py`, compiled once for each language."""

from __future__ import annotations

import re

from kantlijn.language.patterns import patterns


class SettledWords:
    """What makes a length run from one moment of the story to another, and what makes it anything else; each is named after its
    list in the language.
    """

    spans_before: re.Pattern[str]
    spans_behind: re.Pattern[str]
    spanning: re.Pattern[str]
    further: re.Pattern[str]
    since_then: re.Pattern[str]
    other_before: re.Pattern[str]
    other_behind: re.Pattern[str]
    last_time: re.Pattern[str]
    at_last: re.Pattern[str]
    of_theirs: re.Pattern[str]
    younger: re.Pattern[str]
    looks_back: re.Pattern[str]
    one_hour_and: re.Pattern[str]
    born_of: re.Pattern[str]
    counts_after: re.Pattern[str]
    definite: re.Pattern[str]
    at_bare: re.Pattern[str]
    was_then: re.Pattern[str]
    and_now: re.Pattern[str]
    zones: re.Pattern[str]
    born_when: re.Pattern[str]
    differs_before: re.Pattern[str]
    of_a_person: re.Pattern[str]
    counted_from: re.Pattern[str]
    right_now: re.Pattern[str]
    is_old: re.Pattern[str]
    sum_before: re.Pattern[str]
    sum_behind: re.Pattern[str]


def settled_words(code: str) -> SettledWords:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.settled", SettledWords, re.IGNORECASE)
