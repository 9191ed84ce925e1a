"""What the reader of times asks of a language: the tables and patterns of `language/<code>/times.py`, where each is explained."""

from __future__ import annotations

import re
from collections.abc import Mapping

Feast = tuple[str, int, int, int]
"""How a feast is found in a year: ("fixed", month, day, 0), ("easter", days from Easter, 0, 0), ("nth", number, weekday,
month), which counts from the end below 0, ("thanksgiving", days from the fourth Thursday of November, 0, 0), or ("not sunday", month, day, 0), the day before where it is a Sunday."""


class TimeWords:
    """The words between, before and behind days, hours and lengths of time."""

    feasts: Mapping[str, Feast]
    # a day and its hour
    at: re.Pattern[str]
    on: re.Pattern[str]
    bare_before: re.Pattern[str]
    bare_hour: re.Pattern[str]
    hour: re.Pattern[str]
    spoken: re.Pattern[str]
    always_hour: re.Pattern[str]
    it_is: re.Pattern[str]
    bare_cue: re.Pattern[str]
    hour_in_part: re.Pattern[str]
    hour_cue: re.Pattern[str]
    part_behind: re.Pattern[str]
    # from one to another
    to: re.Pattern[str]
    both: re.Pattern[str]
    between: re.Pattern[str]
    opens: re.Pattern[str]
    bare_end: re.Pattern[str]
    bare_start: re.Pattern[str]
    # on one side of a time
    now: re.Pattern[str]
    lasting: re.Pattern[str]
    weekdays_of: re.Pattern[str]
    until_now: re.Pattern[str]
    since: re.Pattern[str]
    after: re.Pattern[str]
    before: re.Pattern[str]
    or_later: re.Pattern[str]
    or_earlier: re.Pattern[str]
    # lengths of time, and what they are counted from
    plus: re.Pattern[str]
    ahead: re.Pattern[str]
    looks_ahead: re.Pattern[str]
    last: re.Pattern[str]
    next: re.Pattern[str]
    from_now: re.Pattern[str]
    offset: re.Pattern[str]
    for_before: re.Pattern[str]
    ago_behind: re.Pattern[str]
    short_units: Mapping[str, str]
    and_minutes: re.Pattern[str]
    and_a_half: re.Pattern[str]
    one: re.Pattern[str]
    one_lasts: re.Pattern[str]
    one_named: re.Pattern[str]
    # the n-th of a month, a week of a year
    of: re.Pattern[str]
    of_it: re.Pattern[str]
    singular: frozenset[str]
    moments: frozenset[str]
    day_of_month: re.Pattern[str]
    date_cue: re.Pattern[str]
    the_cue: re.Pattern[str]
    years_in_words: re.Pattern[str]
    week_of: re.Pattern[str]
    week_of_year: re.Pattern[str]
    quarter_of_it: re.Pattern[str]
    quarter: re.Pattern[str]
    quarters: frozenset[str]
    in_before: re.Pattern[str]
    short_month_cue: re.Pattern[str]
    quarter_sign: re.Pattern[str]
    # a part of a period
    whose: re.Pattern[str]
    of_every: re.Pattern[str]
    part_of: re.Pattern[str]
    part_going_on: re.Pattern[str]
    named_behind: re.Pattern[str]
    # what recurs
    recurs: re.Pattern[str]
