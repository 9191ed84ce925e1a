"""A figure that the words make follow from two others before it: what they differ, or what so many at so much make.

Where the words propose it and do not settle it, the figures must: an outcome that is one slip of the hand away from what is
worked out (one digit, two that changed places, a factor ten) was meant to be that; one further off is of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.products import Product, link
from kantlijn.checks.number._multiplying.rates import per, what_of
from kantlijn.checks.number._relations import OF_A_SIZE, Relations, Sum, same_unit
from kantlijn.checks.number._slips import FACTORS, is_size_off, is_swap
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity, Time

LEAD, TAIL = 60, 45  # characters before and behind a figure in which the word stands that makes it an outcome
# As a share: an outcome this near is the one that was meant, rounded; the ten, hundred or thousand times of it was one too.
NEAR = 0.004
NEAR_NAMED = 1.6  # times: an "overspend" of money that is no further off than this is of the two amounts before it
MOST = 6  # amounts among which the operands are looked for: with more the sentence tells of several things


@dataclass(frozen=True, eq=False)
class Outcomes:
    """The cues of one language; what each is for stands in language/…/outcomes.py."""

    less_before: re.Pattern[str]
    less_behind: re.Pattern[str]
    no_outcome: re.Pattern[str]
    price_before: re.Pattern[str]
    price_behind: re.Pattern[str]
    each_gets: re.Pattern[str]
    makes: re.Pattern[str]
    over_a_year: re.Pattern[str]
    over_a_week: re.Pattern[str]
    over_a_month: re.Pattern[str]
    over_a_day: re.Pattern[str]
    every_day: re.Pattern[str]
    every_week: re.Pattern[str]
    every_month: re.Pattern[str]
    at_every: re.Pattern[str]
    every_time: re.Pattern[str]
    lasts: Mapping[str, float]


def outcomes(code: str) -> Outcomes:
    """The cues of a language."""
    return patterns(code, "outcomes", Outcomes)


def apart(words: Relations, cues: Outcomes, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
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
        near = named and len(before) == 2 and _is_money(one) and NEAR_NAMED > off / (alike[2].value or 1.0) > 1 / NEAR_NAMED
        if off > 0 and (near or is_meant(off, alike[2])):
            yield Sum(large, (small, alike[2]), False, told="difference")


def _is_plain(one: Figure) -> bool:
    mark = one.mark
    return (isinstance(mark, Quantity) and not one.is_rate and (one.value or 0) > 9) or _is_money(one)


def _is_money(one: Figure) -> bool:
    return isinstance(one.mark, Quantity) and one.mark.kind == "money" and (one.value or 0) > 0


def _goes_with(one: Figure, outcome: Figure) -> bool:
    if isinstance(one.mark, Time) or one.is_rate or not one.value or one.value <= 1:
        return False
    return one.unit == outcome.unit or ((one.is_bare or outcome.is_bare) and one.value > 9)


def _nouns_differ(words: Relations, one: Figure, other: Figure) -> bool:
    if one.unit is not None or None in (one.noun, other.noun) or one.noun == other.noun:
        return False
    return not {one.noun, other.noun} & words.general


def is_meant(made: float, told: Figure) -> bool:
    """Whether what is told is what was worked out, or one slip of the hand away from it."""
    value = told.value or 0.0
    if abs(value / made - 1) <= NEAR or told.strict.low <= made <= told.strict.high:
        return True
    return is_size_off(value / made, NEAR) or one_digit_off(made, value)


def one_digit_off(one: float, other: float, least: int = 2) -> bool:
    """Whether two numbers differ in one digit, or by two that changed places: 54 and 64, 1.340 and 1.430."""
    if one <= 0 or other <= 0:
        return False
    a, b = (f"{each:.6f}".rstrip("0").rstrip(".") for each in (one, other))
    if len(a) != len(b) or len(a.replace(".", "").strip("0")) < least:
        return False
    differ = [at for at, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    if "." in (a[at] for at in differ) or "." in (b[at] for at in differ):
        return False
    return len(differ) == 1 or is_swap(a, b)


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
    if is_average_of(cues, one) or cues.each_gets.search(lead) or words.average.search(lead):
        return ""
    if not at or not cues.price_before.search(lead) or len(lead) > 30:
        before = amounts[at - 1] if at else None
        led = low[max(first, before.start - LEAD) : before.start] if before is not None else ""
        return "" if one.unit is not None and cues.each_gets.search(led) else None  # "each of its 40,000 people … 25kg"
    several = amounts[at - 1].unit is None and None not in (one.noun, amounts[at - 1].noun) and one.noun != amounts[at - 1].noun
    return "" if one.unit is not None or (several and words.times_between.match(lead)) else None


def is_average_of(cues: Outcomes, one: Figure) -> bool:
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
    if what and one.unit is not None:
        return one.unit == what or one.unit.endswith(what) or what.endswith(one.unit) or one.unit.startswith(what)
    return one.unit is not None or (one.noun is not None and one.noun != each.noun) or one.is_bare


def _is_whole(cues: Outcomes, low: str, one: Figure, each: Figure, unit: str | None) -> bool:
    of_money = unit is None and each.noun is None and _is_money(one) and (each.value or 0.0) >= OF_A_SIZE
    if per(one) is not None or isinstance(one.mark, Time) or (one.unit != unit and not of_money) or not one.value:
        return False
    if unit is None and one.start < each.start and one.noun not in (None, each.noun) and each.noun is not None:
        return False
    if one.start < each.start:
        return True
    return cues.makes.search(low[max(each.end, one.start - LEAD) : one.start]) is not None
