"""The words of a language that propose a share or a change, ready to be matched."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kantlijn.language.patterns import patterns


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of one language, as patterns; what each is for stands in language/…/checks/proportion.py."""

    of: re.Pattern[str]
    opens_whole: re.Pattern[str]
    of_which: re.Pattern[str]
    of_them: re.Pattern[str]
    its_whole: re.Pattern[str]
    part_of: re.Pattern[str]
    made_on: re.Pattern[str]
    of_them_behind: re.Pattern[str]
    named_of: re.Pattern[str]
    wholes: re.Pattern[str]
    beside: re.Pattern[str]
    equals: re.Pattern[str]
    is_: re.Pattern[str]
    tail: re.Pattern[str]
    closed: re.Pattern[str]
    goes_on: re.Pattern[str]
    of_number: re.Pattern[str]
    of_all: re.Pattern[str]
    counts_on: re.Pattern[str]
    so: re.Pattern[str]
    before: re.Pattern[str]
    to: re.Pattern[str]
    than: re.Pattern[str]
    than_other: re.Pattern[str]
    as_many: re.Pattern[str]
    as_other: re.Pattern[str]
    by: re.Pattern[str]
    by_part: re.Pattern[str]
    lead_of: re.Pattern[str]
    ahead: re.Pattern[str]
    points: frozenset[str]
    gained: re.Pattern[str]
    moment: re.Pattern[str]
    versus: re.Pattern[str]
    from_elsewhere: re.Pattern[str]
    fell_by: re.Pattern[str]
    below_nothing: re.Pattern[str]
    a_change_of: re.Pattern[str]
    or_so: re.Pattern[str]
    of_any: re.Pattern[str]
    next_clause: re.Pattern[str]
    joins: re.Pattern[str]
    more: re.Pattern[str]
    less: re.Pattern[str]
    rise: re.Pattern[str]
    fall: re.Pattern[str]
    rose: re.Pattern[str]
    fell: re.Pattern[str]
    unsure_way: re.Pattern[str]
    ranked: re.Pattern[str]
    each_time: re.Pattern[str]
    yearly: re.Pattern[str]
    in_all: re.Pattern[str]
    halves: re.Pattern[str]
    factor_of: re.Pattern[str]
    since: re.Pattern[str]
    adjusted: re.Pattern[str]
    long_: re.Pattern[str]
    same_again: re.Pattern[str]
    was: re.Pattern[str]
    now: re.Pattern[str]
    now_word: re.Pattern[str]
    began: re.Pattern[str]
    ratio_of: re.Pattern[str]
    of_a_percent: re.Pattern[str]
    put_on: re.Pattern[str]
    taken_off: re.Pattern[str]
    comes_to: re.Pattern[str]
    once_more: re.Pattern[str]
    people: frozenset[str]
    other_clause: re.Pattern[str]
    other_subject: re.Pattern[str]
    earlier_then: re.Pattern[str]
    as_then: re.Pattern[str]
    was_that: re.Pattern[str]
    still: re.Pattern[str]
    to_come: re.Pattern[str]
    of_own: re.Pattern[str]


def cues(code: str) -> Cues:
    """The cues of a language, by its ISO 639-1 code."""
    return patterns(code, "checks.proportion", Cues)
