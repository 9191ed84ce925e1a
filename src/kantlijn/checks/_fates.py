"""What happened to people, in a headline and in the text below it, and the words that keep two numbers of them apart."""

from __future__ import annotations

import re
from functools import cache

from kantlijn.language.patterns import patterns


class Fates:
    """The words of a language, as patterns; what each is for stands in language/…/checks/headline.py."""

    happened: tuple[tuple[str, str], ...]
    denied: re.Pattern[str]
    not_added: re.Pattern[str]
    one_and: re.Pattern[str]
    and_one: re.Pattern[str]


def fates(code: str) -> Fates:
    """The words of a language."""
    return patterns(code, "checks.headline", Fates)


@cache
def happened(code: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """What happened to people, in a headline and below it."""
    return tuple((re.compile(one), re.compile(other)) for one, other in fates(code).happened)
