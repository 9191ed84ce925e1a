"""A measure that is taken up again with "those": "12,000 tonnes a year … those 12 megatonnes"."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from kantlijn.checks._told_twice import Twice
from kantlijn.checks.measure._measured import Measured, sized
from kantlijn.checks.measure._words import cues
from kantlijn.story import Span, Story

_BEFORE = 20  # characters before a figure in which "those" stands
_POWER = 0.02  # how far from a whole power of ten the logarithm may be: the same digits


def again(story: Story, found: Sequence[Measured]) -> Iterator[Twice[Measured]]:
    """The figures with "those" in front that have the digits of the last one of their kind, in another unit, in this or the
    sentence before; a rate may be taken up without its time.
    """
    those = cues(story.language).those
    for at, second in enumerate(found):
        start = second.start
        if not those.search(story.text[max(0, start - _BEFORE) : start]) or second.nominal <= 0 or second.thing:
            continue
        first = _last(story, found[:at][-4:], second)
        if first is None or first.unit == second.unit:
            continue
        off = math.log10(first.nominal * first.size.size / (second.nominal * second.size.size))
        if abs(off - round(off)) <= _POWER:
            yield Twice(first, second, "again", Span(first.end, second.end))


def _last(story: Story, before: Sequence[Measured], second: Measured) -> Measured | None:
    """The last figure before it that measures the same, where it stands near enough."""
    for first in reversed(before):
        if story.block_at(first.start) != story.block_at(second.start) or first.nominal <= 0 or first.thing:
            continue
        if story.sentence_at(second.start) - story.sentence_at(first.start) > 1:
            return None
        if first.size.dimension == second.size.dimension:
            return first
        top, per, _ = first.unit.partition(" per ")
        size = sized(top) if per else None
        if size is not None and size[0].dimension == second.size.dimension:
            return first._replace(unit=top, size=size[0])
    return None
