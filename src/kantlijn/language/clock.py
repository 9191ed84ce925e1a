"""What the reader of clock times asks of a language: the patterns of `language/<code>/clock.py`, where each is explained."""

from __future__ import annotations

import re
from collections.abc import Mapping


class ClockWords:
    """The words before, between and behind clock times, and the parts of a day."""

    meridiem: re.Pattern[str]
    cued: re.Pattern[str]
    hour_word: re.Pattern[str]
    zone: re.Pattern[str]
    range_opens: re.Pattern[str]
    hours_cue: re.Pattern[str]
    hour_or_so: re.Pattern[str]
    timed_before: re.Pattern[str]
    hour_follows: re.Pattern[str]
    moved: re.Pattern[str]
    moved_from: re.Pattern[str]
    or_number: re.Pattern[str]
    through: re.Pattern[str]
    opened_and: re.Pattern[str]
    part_first: re.Pattern[str]
    part_mark: re.Pattern[str]
    day_before: re.Pattern[str]
    hour_before: re.Pattern[str]
    weekday_words: frozenset[str]
    # parts of a day
    in_the: re.Pattern[str]
    part_hours: Mapping[str, tuple[int, int]]
    part_cue: re.Pattern[str]
    part_early: re.Pattern[str]
    part_late: re.Pattern[str]
    part_said: re.Pattern[str]
    part_morning: re.Pattern[str]
    part_name: re.Pattern[str]
    evening: str
    night: str
    night_between: re.Pattern[str]
    night_days: re.Pattern[str]
    night_to: re.Pattern[str]
