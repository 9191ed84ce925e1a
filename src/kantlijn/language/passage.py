"""What ties a time to its passage or to its verb: the patterns of `language/<code>/passage.py`, where each is explained."""

from __future__ import annotations

import re


class PassageWords:
    """Words for before and after what was told, and for what has been and is to come."""

    later_behind: re.Pattern[str]
    earlier_behind: re.Pattern[str]
    next_before: re.Pattern[str]
    previous_before: re.Pattern[str]
    same_before: re.Pattern[str]
    article: re.Pattern[str]
    next_behind: re.Pattern[str]
    previous_behind: re.Pattern[str]
    after_next: re.Pattern[str]
    past: re.Pattern[str]
    future: re.Pattern[str]
