"""A figure said to be above or below a limit that is told beside it: "58 decibel, boven de grens van 65 decibel"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._balancing.sides import Balance, Sign
from kantlijn.checks.number._changing.changes import alike
from kantlijn.checks.number._changing.set_beside import compared_figures
from kantlijn.checks.number._changing.ways import same_kind
from kantlijn.checks.number._figures import Figure, Passage, in_percent
from kantlijn.interval import Interval
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity, Span, Story

REACH = 70  # characters between a figure and the word that sets it against the limit
CLOSE = 24  # the same where nothing else can be meant
LIMIT = 60  # from that word to the limit itself: "boven de door de provincie gestelde grens van"


class Limits:
    """The words of a language, as patterns; what each is for stands in language/…/checks/limits.py."""

    over: re.Pattern[str]
    under: re.Pattern[str]
    to_limit: re.Pattern[str]
    the: re.Pattern[str]
    limit_behind: re.Pattern[str]
    the_limit: re.Pattern[str]
    limit_is: re.Pattern[str]
    no_doubt: re.Pattern[str]


def limits(story: Story, passage: Passage) -> Iterator[Balance]:
    """Every figure of a sentence that is said to be over or under a limit with a figure of its own."""
    words = patterns(story.language, "checks.limits", Limits)
    low, start, end = passage.low, passage.span.start, passage.span.end
    figures = compared_figures(passage)
    if len(figures) < 2:
        return
    directions: tuple[tuple[Sign, re.Pattern[str]], ...] = ((1, words.over), (-1, words.under))
    for sign, pattern in directions:
        for match in pattern.finditer(low, start, end):
            limit = next((f for f in figures if number_at(f) >= match.end()), None)
            if limit is None or number_at(limit) - match.end() > LIMIT or not is_limit(words, low, match.end(), limit):
                continue
            one = next((f for f in reversed(figures) if f.end <= match.start()), None)
            if one is None:
                continue
            joined = low[one.end : match.start()]
            doubt = words.no_doubt.search(low, max(start, one.start - 30), match.start())
            if len(joined) > REACH or re.search(r"[;:.]\s|\d", joined) or doubt:
                continue
            value, bound = alike(in_percent(one, limit), in_percent(limit, one))
            if same_kind(value, bound) and value.is_rate == bound.is_rate:
                yield Balance(value, exactly(bound), sign, Span(match.start(), match.end()), sure=len(joined) <= CLOSE)


def exactly(one: Figure) -> Figure:
    """A limit is exactly what is written: 20 tonnes is no 18."""
    return one if one.value is None else one._replace(strict=Interval.point(one.value), loose=one.strict)


def number_at(one: Figure) -> int:
    """Where the number itself begins: the reader takes "meer dan de" for a hedge."""
    return one.mark.number.start if isinstance(one.mark, Quantity) else one.start


def is_limit(words: Limits, low: str, at: int, limit: Figure) -> bool:
    """ "de wettelijke grens van 65", "the 40 per cent threshold", "de toegestane 80"."""
    between = low[at : number_at(limit)]
    if words.to_limit.fullmatch(between):
        return True
    return bool(words.the.fullmatch(between) and words.limit_behind.match(low, limit.mark.end))
