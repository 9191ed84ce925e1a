"""A share that a demonstrative takes up again: "Een op de tien raakte zoek, en die 10 procent …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._sharing.parts import SameShare
from kantlijn.language.patterns import patterns
from kantlijn.story import Story

APART = 220  # characters between a share and the words that take it up again
LEAD = 26  # before a share, in which it is told as the size of a change


class Again:
    """The words of a language, as patterns; what each is for stands in language/…/checks/told_again.py."""

    that: re.Pattern[str]
    which: re.Pattern[str]
    reports: re.Pattern[str]
    conjunction: re.Pattern[str]


def told_again(story: Story, cues: Cues, passage: Passage, previous: Passage | None) -> Iterator[SameShare]:
    """Every percentage that is spoken of as one told before, with the only share it can be."""
    words, low = patterns(story.language, "checks.told_again", Again), passage.low
    for one in passage.shares:
        if not one.is_percentage or not words.that.search(low, max(passage.span.start, one.start - 10), one.start):
            continue
        if words.which.match(low, one.mark.end) or words.reports.search(low, passage.span.start, one.start):
            continue  # "die 40 procent van de boeren", "those 12 per cent who stayed": said for the first time
        own = [s for s in passage.shares if s.end <= one.start]
        earlier = own or list(previous.shares if previous is not None else ())
        if len(earlier) != 1 or one.start - earlier[0].end > APART or _changes(cues, low, earlier[0]):
            continue
        if earlier[0].is_percentage and words.conjunction.search(low, max(passage.span.start, one.start - 10), one.start):
            continue  # "They knew that 30 per cent had left and that 12 per cent would follow"
        rest = 1 - (earlier[0].value or 0)
        if one.value is not None and abs(rest - one.value) > 0.011:
            yield SameShare(earlier[0], one)


def _changes(cues: Cues, low: str, one: Figure) -> bool:
    """ "3 procent meer": a change, and no group of people that could be spoken of again."""
    behind = cues.more.match(low, one.mark.end) or cues.less.match(low, one.mark.end)
    return bool(behind) or cues.a_change_of.search(low, max(0, one.start - LEAD), one.start) is not None
