"""Two amounts in two currencies near each other with nothing that makes them one but their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks._digits import to_the_cent
from kantlijn.checks._told_twice import Twice
from kantlijn.checks.money._pairs import Pair, currency, is_money, per
from kantlijn.story import Quantity, Span, Story

_SENTENCES = 1  # back to the first of the two
_DIGITS = 2  # of both, zeros at the ends apart: of one digit too many numbers are a slip away
_BACK = 4  # amounts before one that are looked at


def settled(story: Story, paired: set[int]) -> Iterator[tuple[Pair, Sequence[Pair]]]:
    """(the two, the other pairs that the second may be one of) of amounts that words do not make one: "now 1.65 guilders,
    costs 57 cents". `paired`: where those start that words make one.
    """
    money = [one for one in story.quantities if is_money(one) and one.value and not one.vague]
    for at, second in enumerate(money):
        if second.start in paired or to_the_cent(second.value or 0.0) < _DIGITS:
            continue
        near = [one for one in money[max(0, at - _BACK) : at] if _may_be(story, one, second)]
        if near and not any(one.start in paired for one in near):
            pairs = [Twice(one, second, "near", Span(one.end, second.end)) for one in reversed(near)]
            yield pairs[0], pairs[1:]


def _may_be(story: Story, one: Quantity, second: Quantity) -> bool:
    if currency(one) == currency(second) or per(one) != per(second) or to_the_cent(one.value or 0.0) < _DIGITS:
        return False
    near = story.sentence_at(second.start) - story.sentence_at(one.start) <= _SENTENCES
    return near and story.block_at(one.start) == story.block_at(second.start)
