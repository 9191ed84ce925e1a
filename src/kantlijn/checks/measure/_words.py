"""The words about measures of one language, ready for use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from kantlijn.language.patterns import Shape, patterns


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of `language/<code>/measure.py`, compiled."""

    rise_before: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})\s$")]
    rise_behind: Annotated[re.Pattern[str], Shape(r"\s(?:{})(?!\w)")]
    also: Mapping[str, tuple[float, ...]]
    sailing: re.Pattern[str]


def cues(code: str) -> Cues:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "measure", Cues, re.IGNORECASE)
