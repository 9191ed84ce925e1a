"""The words about measures of one language, ready for use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Annotated

from kantlijn.language.patterns import Shape, patterns


class Cues:
    """The words of `language/<code>/measure.py`, compiled."""

    rise_before: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})\s$")]
    rise_behind: Annotated[re.Pattern[str], Shape(r"\s(?:{})(?!\w)")]
    also: Mapping[str, tuple[float, ...]]
    means: Mapping[str, tuple[str, str, float]]
    sailing: re.Pattern[str]
    one: re.Pattern[str]
    in_one: Annotated[re.Pattern[str], Shape(r"\s(?:[^\W\d]+\s)?(?:{})\s(?P<unit>[^\W\d]+)")]
    portion: Annotated[re.Pattern[str], Shape(r"[\s,(:–—-]*(?:(?:{})(?!\w)[\s,(:–—-]*){0,3}")]
    those: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})\s+$")]


def cues(code: str) -> Cues:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "measure", Cues, re.IGNORECASE)


class Motion:
    """The words of `language/<code>/checks/motion.py`, compiled."""

    average: re.Pattern[str]
    top: re.Pattern[str]
    other: re.Pattern[str]
    took: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})\s$")]
    every: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})\s$")]
    yearly: re.Pattern[str]
    over: Mapping[str, tuple[str, ...]]
    so: re.Pattern[str]
    lasts: re.Pattern[str]
    stretch: re.Pattern[str]
    light: re.Pattern[str]


@cache
def over(code: str) -> re.Pattern[str]:
    """A time without a number of its own ("in een jaar"); the group that matched is its unit."""
    words = motion(code).over
    return re.compile(
        "|".join(rf"(?P<{unit}>(?<!\w)(?:{'|'.join(each)})(?!\w))" for unit, each in words.items()), re.IGNORECASE
    )


def motion(code: str) -> Motion:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.motion", Motion, re.IGNORECASE)
