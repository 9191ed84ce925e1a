"""A figure said to be above or below a limit, where the two stand in sentences of their own.

"… opnieuw boven de norm van 20 microgram uitgekomen. Het meetstation gaf 18,6 aan"; "nearly twice over the limit … a
reading of 33; the legal limit is 35".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._balancing.limits import Limits, exactly, is_limit, number_at
from kantlijn.checks.number._balancing.sides import Balance, Sign
from kantlijn.checks.number._changing.set_beside import compared_figures
from kantlijn.checks.number._figures import Figure, Passage, passages
from kantlijn.language.patterns import patterns
from kantlijn.story import Span, Story, Time

MOST = 3  # figures beside a limit that are all held against it
FAR = 4  # sentences from the word to a limit that is told elsewhere
LIMIT = 60  # characters from the word to the limit, or to its name
DOUBT = 12  # before the word, in which it is denied; "nearly twice over the limit" is no doubt
NAMED = 40  # before a number, in which it is named the limit: "the legal limit is"


def limits_apart(story: Story) -> Iterator[Balance]:
    """Every claim that something was over or under a limit, against the figures of the sentences around it."""
    words = patterns(story.language, "checks.limits", Limits)
    told = passages(story)
    directions: tuple[tuple[Sign, re.Pattern[str]], ...] = ((1, words.over), (-1, words.under))
    for at, passage in enumerate(told):
        low, start, end = passage.low, passage.span.start, passage.span.end
        for sign, pattern in directions:
            for match in pattern.finditer(low, start, end):
                if words.no_doubt.search(low, max(start, match.start() - DOUBT), match.start()):
                    continue
                found = _limit(words, passage, match.end())
                if found is not None:
                    values = _values(story, told, at, found)
                elif words.the_limit.match(low, match.end(), min(end, match.end() + LIMIT)):
                    found, values = _elsewhere(words, story, told, at)
                else:
                    continue
                if found is None or not values:
                    continue
                # one that is on the side that is told bears it out; a Balance that holds counts as tested
                told_of = next((one for one in values if _agrees(one, found, sign)), values[0])
                value = told_of._replace(unit=found.unit, noun=found.noun)
                yield Balance(value, exactly(found), sign, Span(match.start(), match.end()), sure=False)


def _limit(words: Limits, passage: Passage, at: int) -> Figure | None:
    """The figure of the limit, right behind the word; None where it has none, or another figure stands before it."""
    figures = [f for f in compared_figures(passage) if not isinstance(f.mark, Time)]
    limit = next((f for f in figures if number_at(f) >= at), None)
    if limit is None or number_at(limit) - at > LIMIT or not is_limit(words, passage.low, at, limit):
        return None
    alone = [f for f in figures if f is not limit and _base(f) == _base(limit)]
    return None if alone or _base(limit) is None else limit


def _base(one: Figure) -> str | None:
    """The unit without what it is per: micrograms in a cubic metre are told as micrograms further on."""
    if one.is_percentage:
        return "percent"
    return one.unit.partition(" per ")[0] if one.unit is not None else one.noun


def _values(story: Story, told: tuple[Passage, ...], at: int, limit: Figure) -> list[Figure]:
    """The figures in the unit of the limit, in the sentence behind or else the one before."""
    block = story.block_at(told[at].span.start)
    for near in (at + 1, at - 1):
        if not 0 <= near < len(told) or story.block_at(told[near].span.start) != block:
            continue
        figures = [f for f in compared_figures(told[near]) if _base(f) == _base(limit) and f.strict.is_bounded]
        if figures:
            return [] if any(f.value == limit.value for f in figures) else figures
    return []


def _elsewhere(
    words: Limits, story: Story, told: tuple[Passage, ...], at: int
) -> tuple[Figure | None, list[Figure]]:
    """ "over the limit": the limit that is told by name a few sentences on, and the figure that is told beside it."""
    for passage in told[max(0, at - 1) : at + FAR]:
        figures = compared_figures(passage)
        for one in figures:
            lead = passage.low[max(passage.span.start, one.start - NAMED) : one.start]
            if words.limit_is.search(lead) is None:
                continue
            rest = [f for f in figures if f is not one and f.strict.is_bounded and not isinstance(f.mark, Time)]
            rest = [f for f in rest if _base(f) == _base(one) or (one.is_bare and f.unit is not None) or f.is_bare]
            return (one, rest) if 1 <= len(rest) <= MOST else (None, [])
    return None, []


def _agrees(one: Figure, limit: Figure, sign: Sign) -> bool:
    """Whether a figure is on the side of the limit that is told, or as good as."""
    bound = limit.value if limit.value is not None else limit.strict.middle
    return one.loose.high > bound if sign > 0 else one.loose.low < bound
