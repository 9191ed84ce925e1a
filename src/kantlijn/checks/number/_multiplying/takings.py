"""A price, how many paid it, and what that brought in, in sentences that follow each other: only a slip is remarked upon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.products import Product
from kantlijn.checks.number._relations import Relations
from kantlijn.checks.number._slips import TENS, is_size_off
from kantlijn.story import Quantity

SENTENCES = 4  # in which the three stand; the example of product.md has them in three
NEAR = 0.06  # of the outcome by which a slip may be off: what was taken is rounded
LEAD, TAIL = 60, 40


def takings(words: Relations, window: Sequence[Passage]) -> Iterator[Product]:
    """The one price, number and revenue of a few sentences, where a slip of ten, a hundred or a thousand makes them fit."""
    if sum(_is_money(one) for passage in window for one in passage.amounts) < len(("price", "revenue")):
        return
    prices, counts, revenues = [], [], []
    for passage in window:
        for one in passage.amounts:
            around = passage.low[max(passage.span.start, one.start - LEAD) : min(passage.span.end, one.end + TAIL)]
            if _is_money(one):
                if words.brought_in.search(around):
                    revenues.append(one)
                elif words.price.search(around):
                    prices.append(one)
            elif one.unit is None and not one.is_rate and _pays(words, passage, one):
                counts.append(one)
    if len(prices) != 1 or len(counts) != 1 or len(revenues) != 1 or prices[0].unit != revenues[0].unit:
        return
    if _is_slip(prices[0], counts[0], revenues[0]):
        yield Product(prices[0], revenues[0], counts[0], "total", "slip")


def _is_money(one: Figure) -> bool:
    return isinstance(one.mark, Quantity) and one.mark.kind == "money"


def _pays(words: Relations, passage: Passage, one: Figure) -> bool:
    return one.noun in words.paying or (one.noun is None and words.sold.match(passage.low, one.mark.end) is not None)


def _is_slip(price: Figure, count: Figure, revenue: Figure) -> bool:
    made = price.strict.middle * count.strict.middle
    off = made / revenue.strict.middle if revenue.strict.middle else 0.0
    return is_size_off(off, NEAR, (1.0, *TENS))
