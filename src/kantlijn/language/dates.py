"""What the reader of dates and periods asks of a language: the patterns of `language/<code>/dates.py`, where each is explained."""

from __future__ import annotations

import re


class DateWords:
    """What stands between, before and behind the days, months and years of a date."""

    # within a date
    to_month: re.Pattern[str]
    to_day: re.Pattern[str]
    month_without_day: re.Pattern[str]
    to_day_in_words: re.Pattern[str]
    told_of: re.Pattern[str]
    told_of_behind: re.Pattern[str]
    to_year: re.Pattern[str]
    month_to_year: re.Pattern[str]
    year_behind: re.Pattern[str]
    year_to_month: re.Pattern[str]
    days: re.Pattern[str]
    day_of_same_month: re.Pattern[str]
    days_behind_month: re.Pattern[str]
    days_before_month: re.Pattern[str]
    # months
    full_months: frozenset[str]
    unsure_months: frozenset[str]
    month_cue: re.Pattern[str]
    no_month_before: re.Pattern[str]
    months_between: re.Pattern[str]
    # weekdays
    behind_weekday: re.Pattern[str]
    weekday_alone: re.Pattern[str]
    to_ordinal: re.Pattern[str]
    hours_behind: re.Pattern[str]
    on_weekday: re.Pattern[str]
    weekdays_ahead: re.Pattern[str]
    beside_day: re.Pattern[str]
    weekday_of_other: re.Pattern[str]
    no_day: re.Pattern[str]
    # years and longer
    short_year_before: re.Pattern[str]
    years_to: re.Pattern[str]
    years_and: re.Pattern[str]
    no_year_before: re.Pattern[str]
    year_told: re.Pattern[str]
    clause_behind: re.Pattern[str]
    decade_in_digits: re.Pattern[str]
    second_decade: re.Pattern[str]
    decade_needs_century: re.Pattern[str]
    decade_led: re.Pattern[str]
    years_word: re.Pattern[str]
    of_the: re.Pattern[str]
    short_decade_before: re.Pattern[str]
    no_decade: re.Pattern[str]
    school_year: re.Pattern[str]
    season_year: re.Pattern[str]
    school_behind: re.Pattern[str]
    season_behind: re.Pattern[str]
