"""What a balance is said to come to, surplus or deficit, carried or rejected, more or fewer, against its two figures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks._where import sentences_with
from kantlijn.checks.number._balancing.half import beside_half
from kantlijn.checks.number._balancing.limits import limits
from kantlijn.checks.number._balancing.limits_apart import limits_apart
from kantlijn.checks.number._balancing.sides import Balance, balances, families, more_of_one, outcome, sides
from kantlijn.checks.number._balancing.swings import swings
from kantlijn.checks.number._figures import Figure, Passage, passages, side_by_side
from kantlijn.checks.number._remarks import WORD_OR_FIGURES, belied, reading, severity
from kantlijn.finding import Finding, Tested, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Span, Story

NAME = "number.polarity"


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """A deficit beside more income than spending, a motion rejected with more votes for than against, and the like."""
    told, words = passages(story), sides(story.language)
    more = {*sentences_with(story, words.more_of), *sentences_with(story, words.fewer_of)}
    yield from swings(story, NAME)
    for balance in limits_apart(story):
        passage = told[story.sentence_at(balance.said.start)]
        yield Tested((balance.plus.mark, balance.minus.mark), "story", _wrong(story, passage, balance))
    for at, passage in enumerate(told):
        if len(passage.marks) < 2 and not passage.shares and at not in more:
            continue
        previous = _near(story, told[at - 1], passage) if at else None
        following = _near(story, told[at + 1], passage) if at + 1 < len(told) else None
        found = [*balances(story, passage, previous, following)]
        if at in more:
            found += more_of_one(story, passage, following)
        if len(passage.marks) > 1:
            found += [*_winners(story, passage), *_carried(story, passage), *limits(story, passage)]
        seen: set[tuple[int, int]] = set()
        for balance in found:
            key = (balance.plus.start, balance.minus.start)
            if key not in seen:
                seen.add(key)
                yield Tested((balance.plus.mark, balance.minus.mark), "story", _wrong(story, passage, balance))
        yield from beside_half(story, NAME, passage)


def _near(story: Story, other: Passage, passage: Passage) -> Passage | None:
    """The other sentence, where it stands in the same block."""
    return other if story.block_at(other.span.start) == story.block_at(passage.span.start) else None


def _wrong(story: Story, passage: Passage, said: Balance) -> Finding | None:
    """The remark, where the figures leave no room for the outcome."""
    low, high = (said.minus, said.plus) if said.sign > 0 else (said.plus, said.minus)
    if high.strict.high >= low.strict.low:
        return None
    message, line = belied(story, said.said, said.plus, said.minus, less=said.sign > 0)
    quoted = story.quotation_at(said.said.start) is not None
    loosely = side_by_side(high).high >= side_by_side(low).low and not _difference_told(passage, said)
    places = (anchor(said.said), counterpart(said.plus.mark), counterpart(said.minus.mark))
    readings = (reading(story, said.plus), reading(story, said.minus))
    return Finding(NAME, severity(said.sure and not quoted, loosely), message, places, readings, (line, WORD_OR_FIGURES))


def _difference_told(passage: Passage, said: Balance) -> bool:
    """Whether the difference between the two stands in the sentence too, so that both are meant to the last digit."""
    gap = abs((said.plus.value or 0) - (said.minus.value or 0))
    others = [a for a in passage.amounts if a.start not in (said.plus.start, said.minus.start)]
    return any(a.value is not None and a.value > 0 and abs(a.value - gap) <= 0.005 * gap for a in others)


def _winners(story: Story, passage: Passage) -> Iterator[Balance]:
    """ "Zij won met 1.204 stemmen; haar tegenstander kreeg er 1.377"."""
    words, low, start = sides(story.language), passage.low, passage.span.start
    votes = [a for a in passage.amounts if a.unit is None and not a.is_rate]
    for one, other in pairwise(votes):
        if not (words.with_votes.search(low[max(0, one.start - 8) : one.start]) and _of_votes(one, words.votes)):
            continue
        if not words.other_got.search(low[one.end : other.start]) or not (other.is_bare or _of_votes(other, words.votes)):
            continue
        won, lost = (pattern.search(low, max(start, one.start - 60), one.start) for pattern in (words.won, words.lost))
        told = won or lost
        if told is not None and not (won and lost):
            yield Balance(one, other, 1 if won else -1, Span(told.start(), told.end()), sure=True)


def _carried(story: Story, passage: Passage) -> Iterator[Balance]:
    """ "Carried by 14 votes to 19": whichever side is told first, what is carried had more for it."""
    words, low, (start, end) = sides(story.language), passage.low, (passage.span.start, passage.span.end)
    vote = next(family for family in families(story.language) if family.kind == "vote")
    for one, other in pairwise([a for a in passage.amounts if a.unit is None and not a.is_rate]):
        joined = low[one.mark.end : other.start]
        if not words.by_votes.search(low[max(start, one.start - 16) : one.start]) or not words.to_votes.fullmatch(joined):
            continue
        if not (words.of_votes.match(joined.lstrip()) or words.of_votes.match(low, other.mark.end + 1)):
            continue
        told = outcome(words, passage, vote, passage.span)
        if told is not None and told[0] > 0 and not words.more_than_half.search(low, start, end):
            yield Balance(one, other, 1, told[1], sure=False)


def _of_votes(one: Figure, votes: frozenset[str]) -> bool:
    return isinstance(one.mark, Quantity) and (one.mark.counts or "").lower() in votes
