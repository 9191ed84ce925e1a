"""Sums that are told as a story: a whole, a part and the rest; votes and the seats there are."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._adding.lists import run_from
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._relations import Relations, Sum, complements, is_counted, same_unit
from kantlijn.story import Quantity, Story

LEAD = 60  # characters before or behind a figure in which its word stands
MOST = 4  # amounts among which a whole, its parts and the rest are looked for


def rests(story: Story, words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
    """ "Van de 64 paarden werden er 41 geëvacueerd; de overige 23 bleven": the whole is the parts and the rest."""
    low = passage.low
    for at, rest in enumerate(passage.amounts):
        lead = low[max(passage.span.start, rest.start - LEAD) : rest.start]
        known = words.definite.search(lead) is not None and _is_complement(story, words, passage, previous, at)
        if not words.rest.search(lead) and not known:
            left = words.left.search(lead) and (at or previous)
            if not left or not words.left_behind.match(low, rest.end):
                continue
        before = [one for one in passage.amounts[:at] if is_counted(one)]
        opens_of = bool(before) and words.of_which.search(". " + low[passage.span.start : before[0].start]) is not None
        # "Daarvan kwam 17,9 miljoen uit …": the whole was told before
        if (len(before) < 2 or opens_of) and previous is not None:
            before = [*(one for one in previous.amounts if is_counted(one)), *before]
        before = [one for one in before if one.unit == rest.unit or one.is_bare or rest.is_bare]
        values = [one.value for one in before]
        before = [one for nr, one in enumerate(before) if one.value not in values[:nr] or not _again(words, low, one)]
        if any(_each(words, low, one) for one in before):
            continue  # "betalen elk 3 miljoen, de gemeente de resterende 2 miljoen"
        if not 2 <= len(before) <= MOST:
            continue
        whole = max(before, key=lambda one: one.strict.middle)
        parts = tuple(one for one in before if one is not whole)
        if any(one.strict.middle >= whole.strict.middle for one in parts) or _is_cut(words, passage, parts):
            continue
        alike = same_unit([whole, *parts, rest])
        if alike is None:
            continue
        kinds = known or all(one.noun is None or one.noun == whole.noun for one in (*parts, rest))
        linked = words.of_the.search(low, max(0, whole.start - 40), whole.start) is not None
        if not (kinds or linked or rest.unit is not None):
            continue
        sure = len(parts) == 1 and linked and kinds
        yield Sum(alike[0], alike[1:], sure, told="rest")


def _each(words: Relations, low: str, one: Figure) -> bool:
    return words.each_before.search(low[max(0, one.start - 40) : one.start]) is not None or (
        words.each_behind.match(low, one.end) is not None
    )


def _again(words: Relations, low: str, one: Figure) -> bool:
    """ "acht hotels en in Nes drie, en die drie …": it takes up a number that was told."""
    return words.definite.search(low, max(0, one.start - 8), one.start) is not None


def _is_complement(story: Story, words: Relations, passage: Passage, previous: Passage | None, at: int) -> bool:
    """ "26 kandidaten, onder wie 14 vrouwen. De 12 mannen …": a part and this one are all there is by their names."""
    rest = passage.amounts[at]
    before = [*(previous.amounts if previous is not None else ()), *passage.amounts[:at]]
    if len(before) != 2 or not isinstance(rest.mark, Quantity) or rest.mark.counts_span is None:
        return False
    if words.qualified.match(passage.low, rest.end):
        return False
    part = before[1]
    low = passage.low
    of_it = words.nested.search(low, max(0, part.start - 40), part.start) or words.of_them.match(low, part.mark.end)
    named = (passage.low[part.start : part.end + 30], passage.low[rest.start : rest.end])
    return of_it is not None and any(
        one.search(a) is not None and other.search(b) is not None
        for pair in complements(story.language)
        for one, other in (pair, pair[::-1])
        for a, b in (named,)
    )


def _is_cut(words: Relations, passage: Passage, parts: tuple[Figure, ...]) -> bool:
    """Whether a part of a part stands between: "41 paarden, van wie 12 merries; de overige"."""
    return any(words.nested.search(passage.low, max(0, one.start - 40), one.start) for one in parts[1:])


def votes(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
    """ "The council of 41 members voted 23 to 18": no more votes than there are seats."""
    low, amounts = passage.low, passage.amounts
    if len(amounts) < 2 or not words.voted.search(low, passage.span.start, passage.span.end):
        return
    for at in range(len(amounts) - 1):
        one, other = amounts[at : at + 2]
        if not words.votes_between.match(low[one.mark.end : other.start]) or one.unit or other.unit:
            continue
        around = [*(previous.amounts if previous is not None else ()), *amounts]
        parts = [each for each in run_from(words, passage, at) if each.unit is None and each.noun not in words.seats]
        parts = parts if len(parts) > 2 and parts[1] is other else [one, other]
        seats = [each for each in around if each not in parts and each.noun in words.seats]
        most = max(one.strict.middle, other.strict.middle)
        if len(seats) == 1 and seats[0].noun != one.noun and seats[0].strict.middle > most:
            yield Sum(seats[0], tuple(parts), len(parts) == 2, at_most=True)
            return
