"""The words of a language that say what a row or column of a table is, ready to be matched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated

from kantlijn.language.patterns import Shape, patterns


class Words:
    """The words of one language; what each is for stands in language/…/table.py."""

    number_of: Annotated[re.Pattern[str], Shape(r"(?:^|\s)(?:{})\s")]
    none_at_all: frozenset[str]
    total: re.Pattern[str]
    subtotal: re.Pattern[str]
    of_which: re.Pattern[str]
    no_part: re.Pattern[str]
    no_sum: re.Pattern[str]
    rounded: re.Pattern[str]
    shares: re.Pattern[str]
    several_answers: re.Pattern[str]
    changes: re.Pattern[str]
    rest: re.Pattern[str]
    ranked: re.Pattern[str]
    top: re.Pattern[str]
    tops: Mapping[str, int]
    elsewhere: re.Pattern[str]


def words(code: str) -> Words:
    """The words of a language, by its ISO 639-1 code."""
    return patterns(code, "table", Words)
