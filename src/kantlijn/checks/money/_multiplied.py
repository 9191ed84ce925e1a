"""So many cents on each, times how many there are: "8 cents a litre … 50 litres … 40 euros"."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from kantlijn.checks.money._pairs import currency, is_money, per
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.story import Quantity, Span, Story, within
from kantlijn.wording import money, number

_SLIPS = (10.0, 100.0, 1000.0)
_SAME = 0.02  # as a share: the outcome of the sum, a point or the cents apart
_LESS = 1.0  # a price of a thing that is told in cents


def multiplied(name: str, story: Story, amounts: Sequence[Quantity]) -> Iterator[Tested]:
    """Every price in cents of one of a thing with the one number of them and the one amount that follow it."""
    for rate in amounts:
        unit = per(rate)
        if not unit or rate.kind != "rate" or not rate.value or rate.value >= _LESS:
            continue
        at = story.sentence_at(rate.start)
        last = min(at + 1, len(story.sentences) - 1)
        if story.block_at(story.sentences[last].start) != story.block_at(rate.start):
            last = at
        rest = Span(rate.end, story.sentences[last].end)
        behind = [mark for mark in within(story.quantities, rest) if isinstance(mark, Quantity) and mark.value]
        many = [mark for mark in behind if unit in (mark.unit, mark.counts) and mark.kind in ("measure", "count")]
        paid = [mark for mark in behind if mark.kind == "money" and currency(mark) == currency(rate)]
        if len(many) != 1 or len(paid) != 1 or story.sentence_at(many[0].start) != story.sentence_at(paid[0].start):
            continue
        if any(is_money(mark) for mark in behind if mark is not paid[0]):
            continue
        yield _held(name, story, rate, many[0], paid[0], unit)


def _held(name: str, story: Story, rate: Quantity, many: Quantity, paid: Quantity, unit: str) -> Tested:
    marks = (rate, many, paid)
    made, told = (rate.value or 0.0) * (many.value or 0.0), paid.value or 0.0
    factor = max(made, told) / max(min(made, told), 1e-9)
    slip = next((each for each in _SLIPS if math.isclose(factor, each, rel_tol=_SAME)), None)
    if slip is None:
        return Tested(marks if factor < 1 + _SAME else (), "story")
    here, said, count = (" ".join(story.words(each).split()) for each in (paid, rate, many))
    outcome = Words(*(money(made, currency(rate), code) for code in ("nl", "en")))
    each = Words(*(money(rate.value or 0.0, currency(rate), code) for code in ("nl", "en")))
    message = Words(
        f"{count[:1].upper()}{count[1:]} tegen {said} is {outcome.nl}; hier staat ‘{here}’.",
        f"{count[:1].upper()}{count[1:]} at {said} is {outcome.en}; here it says ‘{here}’.",
    )
    times = Words(*(number(many.value or 0.0, code) for code in ("nl", "en")))
    lines = (
        Words(f"{times.nl} × {each.nl} = {outcome.nl}", f"{times.en} × {each.en} = {outcome.en}"),
        Words(f"Een factor {number(slip, 'nl')} ernaast.", f"A factor of {number(slip, 'en')} out."),
    )
    readings = (Reading(here, paid.strict, paid.unit), Reading(said, rate.strict, rate.unit))
    places = (anchor(paid), counterpart(rate), counterpart(many))
    return Tested(marks, "story", Finding(name, "query", message, places, readings, lines))
