"""A share in one word ("meerderheid", "minderheid") beside the share itself, held against a half."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._balancing.sides import Sides, sides
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._remarks import percent, reading, severity
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Span, Story

HALF = 0.5
REACH = 60  # characters between the word and its share
AROUND = 20  # before the word, in which it is made another kind of majority


def beside_half(story: Story, check: str, passage: Passage) -> Iterator[Tested]:
    """ "Een meerderheid, 44 procent, wil"; "58 procent, een minderheid"."""
    shares = [s for s in passage.shares if s.is_percentage]
    if not shares:
        return
    words, low, span = sides(story.language), passage.low, passage.span
    for pattern, more in ((words.majority, True), (words.most, True), (words.minority, False)):
        for match in pattern.finditer(low, span.start, span.end):
            if words.other_majority.search(low, max(span.start, match.start() - AROUND), match.start()):
                continue
            one = _beside(words, low, shares, match.start(), match.end())
            if one is not None:
                yield Tested((one.mark,), "story", _wrong(story, check, Span(match.start(), match.end()), one, more))


def _beside(words: Sides, low: str, shares: list[Figure], start: int, end: int) -> Figure | None:
    """The share that is told in apposition, behind the word or before it."""
    behind = next((s for s in shares if s.start >= end), None)
    if behind is not None and behind.start - end <= REACH and words.to_share.match(low, end, behind.start):
        closed = low[behind.mark.end : behind.mark.end + 1]
        return behind if closed in (",", ")", ".", ";", " ", "–", "—", "") else None
    before = next((s for s in reversed(shares) if s.mark.end <= start), None)
    if before is not None and start - before.mark.end <= REACH and words.from_share.match(low, before.mark.end, start):
        return before
    return None


def _wrong(story: Story, check: str, said: Span, one: Figure, more: bool) -> Finding | None:
    high = one.strict.high <= HALF if more else one.strict.low > HALF
    if not high:
        return None
    word, share = story.words(said), one.value or one.strict.middle
    less = ("minder dan de helft", "less than half") if more else ("meer dan de helft", "more than half")
    message = Words(
        f"Hier staat ‘{word}’, maar {percent(share, 'nl')} is {less[0]}.",
        f"It says ‘{word}’, but {percent(share, 'en')} is {less[1]}.",
    )
    sign = "<" if more else ">"
    line = Words(f"{percent(share, 'nl')} {sign} 50 procent", f"{percent(share, 'en')} {sign} 50 per cent")
    loosely = one.loose.high > HALF if more else one.loose.low < HALF
    places = (anchor(said), counterpart(one.mark))
    return Finding(
        check, severity(story.quotation_at(said.start) is None, loosely), message, places, (reading(story, one),), (line,)
    )
