"""A share in one word ("meerderheid", "minderheid") beside the share itself, held against a half."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._balancing.sides import Sides, sides
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._remarks import both, middle, percent, plain, reading, severity
from kantlijn.checks.number._sharing.part_whole import PartWhole, part_whole
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Span, Story
from kantlijn.wording import number

HALF = 0.5
REACH = 60  # characters between the word and its share
AROUND = 20  # before the word, in which it is made another kind of majority


def beside_half(story: Story, check: str, passage: Passage) -> Iterator[Tested]:
    """ "Een meerderheid, 44 procent, wil"; "58 procent, een minderheid"."""
    yield from _of_counts(story, check, passage)
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


def _of_counts(story: Story, check: str, passage: Passage) -> Iterator[Tested]:
    """ "Een meerderheid van de leden, 212 van de 460"; "19 of the 42, a majority"."""
    pairs = [p for p in part_whole(story) if passage.span.start <= p.start < p.end <= passage.span.end]
    if not pairs:
        return
    words, low, span = sides(story.language), passage.low, passage.span
    for pattern, more in ((words.majority, True), (words.minority, False)):
        for match in pattern.finditer(low, span.start, span.end):
            if words.other_majority.search(low, max(span.start, match.start() - AROUND), match.start()):
                continue
            for pair in pairs:
                ahead = 0 <= pair.start - match.end() <= REACH and words.to_share.match(low, match.end(), pair.start)
                behind = 0 <= match.start() - pair.end <= REACH and words.from_share.match(low, pair.end, match.start())
                if ahead or behind:
                    finding = _wrong_counts(story, check, Span(match.start(), match.end()), pair, more)
                    yield Tested((pair.part.mark, pair.whole.mark), "story", finding)


def _wrong_counts(story: Story, check: str, said: Span, pair: PartWhole, more: bool) -> Finding | None:
    """The remark, where the part lies on the other side of half the whole."""
    part, whole = pair.part, pair.whole
    half = whole.strict.scaled(HALF)
    if part.strict.high > half.low if more else part.strict.low <= half.high:
        return None
    word, of = story.words(said), ("minder dan de helft", "less than half") if more else ("meer dan de helft", "more than half")
    message = Words(
        f"Hier staat ‘{word}’, maar {plain(part, 'nl')} van de {plain(whole, 'nl')} is {of[0]}.",
        f"It says ‘{word}’, but {plain(part, 'en')} of the {plain(whole, 'en')} is {of[1]}.",
    )
    line = both(lambda code: f"{plain(whole, code)} / 2 = {number(middle(whole) / 2, code)}")
    loose = whole.loose.scaled(HALF)
    loosely = part.loose.high > loose.low if more else part.loose.low <= loose.high
    places = (anchor(said), counterpart(part.mark), counterpart(whole.mark))
    readings = (reading(story, part), reading(story, whole))
    return Finding(check, severity(story.quotation_at(said.start) is None, loosely), message, places, readings, (line,))


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
