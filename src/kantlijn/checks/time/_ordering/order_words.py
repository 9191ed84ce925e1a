"""The words of `language/*/order.py`, compiled once for each language."""

from __future__ import annotations

import re

from kantlijn.language.patterns import patterns


class OrderWords:
    """What says that one moment comes before another; each is named after its list in the language."""

    from_: re.Pattern[str]
    to: re.Pattern[str]
    dash: re.Pattern[str]
    back: re.Pattern[str]
    happened: re.Pattern[str]
    on_date: re.Pattern[str]
    ahead: re.Pattern[str]
    later: re.Pattern[str]
    earlier: re.Pattern[str]
    lived: re.Pattern[str]
    departed: re.Pattern[str]
    arrived: re.Pattern[str]
    zones: re.Pattern[str]
    subject: int


def order_words(code: str) -> OrderWords:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.order", OrderWords, re.IGNORECASE)
