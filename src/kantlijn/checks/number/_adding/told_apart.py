"""What two amounts differ, where words say that a third is it: "Daarmee steekt het 33 meter boven de toren uit"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._outcomes import LEAD, MOST, TAIL, Outcomes, is_meant, is_money
from kantlijn.checks.number._relations import Relations, Sum, same_unit
from kantlijn.story import Quantity, Time

NEAR_NAMED = 1.6  # times: an "overspend" of money that is no further off than this is of the two amounts before it


def told_apart(words: Relations, cues: Outcomes, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
    """ "De toren is 68 meter, het gebouw 91. Daarmee steekt het 33 meter boven de toren uit": what two amounts differ."""
    low = passage.low
    for at, one in enumerate(passage.amounts):
        before = [*(previous.amounts if previous is not None else ()), *passage.amounts[:at]]
        if len(before) > MOST or not _is_plain(one):
            continue
        start = before[-1].end if at else passage.span.start
        lead, behind = low[max(start, one.start - LEAD) : one.start], low[one.end : min(passage.span.end, one.end + TAIL)]
        named = cues.less_before.search(lead) is not None
        told = named or any(
            (
                words.rest.search(lead),
                cues.less_behind.match(behind),
                one.end > one.mark.end and cues.less_behind.match(low, one.mark.end, one.end + TAIL),
            )
        )
        if not told or cues.no_outcome.search(lead):
            continue
        operands = [each for each in before if _goes_with(each, one)]
        if len(operands) != 2 or _nouns_differ(words, *operands):
            continue
        alike = same_unit([*operands, one])
        if alike is None:
            continue
        large, small = sorted(alike[:2], key=lambda each: -(each.value or 0.0))
        off = (large.value or 0.0) - (small.value or 0.0)
        near = named and len(before) == 2 and is_money(one) and NEAR_NAMED > off / (alike[2].value or 1.0) > 1 / NEAR_NAMED
        if off > 0 and (near or is_meant(off, alike[2])):
            yield Sum(large, (small, alike[2]), False, told="difference")


def _is_plain(one: Figure) -> bool:
    mark = one.mark
    return (isinstance(mark, Quantity) and not one.is_rate and (one.value or 0) > 9) or is_money(one)


def _goes_with(one: Figure, outcome: Figure) -> bool:
    if isinstance(one.mark, Time) or one.is_rate or not one.value or one.value <= 1:
        return False
    return one.unit == outcome.unit or ((one.is_bare or outcome.is_bare) and one.value > 9)


def _nouns_differ(words: Relations, one: Figure, other: Figure) -> bool:
    if one.unit is not None or None in (one.noun, other.noun) or one.noun == other.noun:
        return False
    return not {one.noun, other.noun} & words.general
