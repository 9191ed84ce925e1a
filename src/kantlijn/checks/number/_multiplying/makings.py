"""What so many at so much make, told in a sentence or two: "1.200 kilo voor 8 euro de kilo. Dat bracht 9.600 euro op"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.products import Product, link
from kantlijn.checks.number._multiplying.rates import per, what_of
from kantlijn.checks.number._outcomes import LEAD, MOST, NEAR, Outcomes, is_money, one_digit_off
from kantlijn.checks.number._relations import OF_A_SIZE, Relations
from kantlijn.checks.number._slips import FACTORS, is_size_off
from kantlijn.language.measures import MEASURES
from kantlijn.story import Quantity, Time


def makings(words: Relations, cues: Outcomes, passage: Passage, previous: Passage | None) -> Iterator[Product]:
    """ "1.200 kilo voor 8 euro de kilo. Dat bracht 96.000 euro op": so many, what each costs or has, and what it makes.

    The three stand in one sentence or in two; only a slip that makes them fit is worth a remark.
    """
    low = passage.low
    amounts = [*(previous.amounts if previous is not None else ()), *passage.amounts]
    if not 3 <= len(amounts) <= MOST + 1:
        return
    first = previous.span.start if previous is not None else passage.span.start
    last = amounts[-1] if not per(amounts[-1]) else None
    found = [(one, how) for at, one in enumerate(amounts) if (how := _price(words, cues, low, amounts, at, first)) is not None]
    for each, what in found:
        unit = what_of(each)
        if unit is not None and unit.isdigit():
            unit = None
        others = [one for one in amounts if one is not each]
        totals = [one for one in others if _is_whole(cues, low, one, each, unit)]
        counts = [one for one in others if one not in totals and _are_things(one, each, unit, what)]
        if len(totals) == 1 and len(counts) == 1:
            count, total = counts[0], totals[0]
            final = max((count, each, total), key=lambda one: one.start)
            beyond = last is not None and final is not last and final is total
            if final is count or final.start < passage.span.start or beyond:
                continue
            made = (count.value or 0.0) * (each.value or 0.0) / (total.value or 1.0)
            sized = is_size_off(made, NEAR, (1.0, *FACTORS))
            sure = link(words, passage, final, tuple(one for one in (count, each, total) if one is not final)) == "sure"
            likely = sure or (total.value or 0.0) > 100
            typed = final is total and likely and one_digit_off(made * (total.value or 1.0), total.value or 0.0)
            if sized or typed:
                yield Product(each, total, count, "total" if final is total else "each", "slip" if sized else "perhaps")


def _price(words: Relations, cues: Outcomes, low: str, amounts: list[Figure], at: int, first: int) -> str | None:
    """What a figure is the price or the share of ("" where it is of one thing of any name); None where it is neither."""
    one = amounts[at]
    if isinstance(one.mark, Time) or not one.value:
        return None
    parted = per(one)
    if parted is not None:
        return parted[1]
    start = amounts[at - 1].end if at else first
    behind = cues.price_behind.match(low, one.end) or cues.price_behind.match(low, one.mark.end)
    if behind:
        return behind["what"] or ""
    lead = low[max(start, one.start - LEAD) : one.start]
    if _is_average(cues, one) or cues.each_gets.search(lead) or words.average.search(lead):
        return ""
    if not at or not cues.price_before.search(lead) or len(lead) > 30:
        before = amounts[at - 1] if at else None
        led = low[max(first, before.start - LEAD) : before.start] if before is not None else ""
        return "" if one.unit is not None and cues.each_gets.search(led) else None  # "each of its 40,000 people … 25kg"
    several = amounts[at - 1].unit is None and None not in (one.noun, amounts[at - 1].noun) and one.noun != amounts[at - 1].noun
    return "" if one.unit is not None or (several and words.times_between.match(lead)) else None


def _is_average(cues: Outcomes, one: Figure) -> bool:
    """Whether it is told as an average by the words before it."""
    hedge = one.mark.hedge if isinstance(one.mark, Quantity) else None
    return hedge is not None and cues.price_before.search(hedge.lower() + " ") is not None


def _are_things(one: Figure, each: Figure, unit: str | None, what: str) -> bool:
    if per(one) is not None or not one.value or one.value <= 1 or (one.unit == unit and unit is not None):
        return False
    if isinstance(one.mark, Time):
        return one.unit == what
    if unit is None and one.unit is None:
        return each.noun is not None and one.noun not in (None, each.noun)
    if what in MEASURES and one.unit in MEASURES:
        return one.unit == what  # no grams for so much a kilogram: measure.product reckons with both
    if what and one.unit is not None:
        return one.unit == what or one.unit.endswith(what) or what.endswith(one.unit) or one.unit.startswith(what)
    return one.unit is not None or (one.noun is not None and one.noun != each.noun) or one.is_bare


def _is_whole(cues: Outcomes, low: str, one: Figure, each: Figure, unit: str | None) -> bool:
    of_money = unit is None and each.noun is None and is_money(one) and (each.value or 0.0) >= OF_A_SIZE
    if per(one) is not None or isinstance(one.mark, Time) or (one.unit != unit and not of_money) or not one.value:
        return False
    if unit is None and one.start < each.start and one.noun not in (None, each.noun) and each.noun is not None:
        return False
    if one.start < each.start:
        return True
    return cues.makes.search(low[max(each.end, one.start - LEAD) : one.start]) is not None
