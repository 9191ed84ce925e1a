"""Two measures of one dimension in units of two systems, near each other with nothing that makes them one but their numbers.

Nobody tells yards and metres in one breath without a reason: where the second is the first in its own unit but for a slip of
the hand, it was meant to be that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks._told_twice import Twice
from kantlijn.checks.measure._measured import Measured
from kantlijn.checks.measure._units_apart import apart, is_metric
from kantlijn.story import Span, Story

_SENTENCES = 1  # back to the first of the two
_BACK = 5  # measures before one that are looked at
_BESIDE = 2  # words between a measure and the one that repeats it: ", or"
_NO = ("time", "temperature", "data")


def settled(story: Story, found: Sequence[Measured], paired: set[int]) -> Iterator[Twice[Measured]]:
    """The two, with what else the second may repeat; `paired`: starts of those that words make one."""
    for at, second in enumerate(found):
        if second.start in paired or second.size.dimension in _NO or second.nominal <= 0 or second.thing:
            continue
        beside = found[at - 1] if at else None
        if beside is not None and beside.size.dimension != second.size.dimension and _is_beside(story, beside, second):
            continue  # "330ml has 35g, or seven teaspoons": what it repeats stands right before it
        before = [one for one in found[max(0, at - _BACK) : at] if _may_be(story, one, second)]
        if before and not any(one.start in paired for one in before):
            yield Twice(before[-1], second, "near", Span(before[-1].end, second.end), tuple(before[:-1]))


def _is_beside(story: Story, one: Measured, second: Measured) -> bool:
    return one.end <= second.start and len(story.text[one.end : second.start].split()) <= _BESIDE


def _may_be(story: Story, one: Measured, second: Measured) -> bool:
    if one.size.dimension != second.size.dimension or one.nominal <= 0 or one.thing or apart(one, second) is None:
        return False
    if story.block_at(one.start) != story.block_at(second.start):
        return False
    if len(story.text[one.end : second.start].split()) <= 1:
        return False  # "16 barrels of 200 litres"
    return (
        is_metric(one.unit) != is_metric(second.unit)
        and story.sentence_at(second.start) - story.sentence_at(one.start) <= _SENTENCES
    )
