"""So much a day against so much a year in another sentence or another order of words; and how often in how long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.periods import INTO
from kantlijn.checks.number._multiplying.products import Product, link
from kantlijn.checks.number._multiplying.rates import per, what_of
from kantlijn.checks.number._outcomes import NEAR, Outcomes, one_digit_off
from kantlijn.checks.number._relations import Relations
from kantlijn.checks.number._slips import TENS, is_size_off
from kantlijn.interval import Interval
from kantlijn.story import Time

AROUND, TAIL = 60, 25  # characters before and behind an amount in which the words stand that say over how long it is
MOST = 5  # amounts among which the two are looked for
_ENDS = re.compile(r"[.,;:]\s")
MINUTES = {"minute": 1.0, "hour": 60.0, "second": 1 / 60, "day": 1440.0}


def over_time(cues: Outcomes, passage: Passage, previous: Passage | None) -> Iterator[Product]:
    """ "2 miljoen eieren per dag. Op jaarbasis zijn dat er 730 miljoen": what recurs, and what it makes over a longer time."""
    amounts = [*(previous.amounts if previous is not None else ()), *passage.amounts]
    if not 2 <= len(amounts) <= MOST + 1:
        return
    first = previous.span.start if previous is not None else passage.span.start
    told = [(one, _over(cues, passage.low, amounts, at, first, passage)) for at, one in enumerate(amounts)]
    for at, (total, over) in enumerate(told):
        if over is None or total.start < passage.span.start:
            continue
        for each, often in reversed(told[:at]):
            if often is None or (often, over) not in INTO or not _one_thing(each, total):
                continue
            if per(each) is not None and per(total) is not None and each.start >= passage.span.start:
                break  # two rates in one sentence are held elsewhere
            usual, low, high = INTO[often, over]
            yield Product(each, total, None, "total", "slip", Interval(low, high), usual)
            break


def _one_thing(each: Figure, total: Figure) -> bool:
    if total.is_bare:
        return bool(total.value and each.value)
    if (what_of(each) or "1") != (what_of(total) or "1"):
        return False
    return each.noun is None or total.noun is None or each.noun == total.noun


def _over(cues: Outcomes, low: str, amounts: list[Figure], at: int, first: int, passage: Passage) -> str | None:
    """Over how long an amount is told to be: by its own unit, or by the words around it."""
    one = amounts[at]
    if isinstance(one.mark, Time) or not one.value:
        return None
    parted = per(one)
    if parted is not None:
        return parted[1] if parted[1] in ("day", "week", "month", "year") else None
    earlier = [each.end for each in amounts[:at] if not isinstance(each.mark, Time)]  # "over a year" is of the one behind it
    start = earlier[-1] if earlier else first
    if start < passage.span.start <= one.start:
        start = passage.span.start
    end = amounts[at + 1].start if at + 1 < len(amounts) else len(low)
    behind = _ENDS.split(low[one.mark.end : min(end, one.end + TAIL)])[0]
    around = f"{low[max(start, one.start - AROUND) : one.start]} | {behind}"
    if cues.over_a_year.search(around):
        return "year"
    for name, pattern in (("month", cues.over_a_month), ("week", cues.over_a_week), ("day", cues.over_a_day)):
        if pattern.search(around):
            return name
    for name, pattern in (("day", cues.every_day), ("week", cues.every_week), ("month", cues.every_month)):
        if pattern.search(around):
            return name
    return None


def often(words: Relations, cues: Outcomes, passage: Passage, previous: Passage | None) -> Iterator[Product]:
    """ "Zestien uur lang om de twaalf minuten een bus: tachtig ritten": how long, how often, and how many that makes."""
    low = passage.low
    amounts = [*(previous.amounts if previous is not None else ()), *passage.amounts]
    first = previous.span.start if previous is not None else passage.span.start
    counted = [one for one in amounts if not isinstance(one.mark, Time)]
    counts = [one for one in counted if one.unit is None or what_of(one) == "1"]
    steps = [one for one in amounts if isinstance(one.mark, Time) and _is_step(cues, low, one)]
    spans = [one for one in amounts if _is_span(one) and one not in steps]
    worded = [*cues.at_every.finditer(low, first, passage.span.end)]
    if len(spans) != 1 or len(counts) != 1 or len(steps) + len(worded) != 1 or counts[0].start < passage.span.start:
        return
    span, count = spans[0], counts[0]
    if count.start < span.start or not count.value or link(words, passage, count, (span,)) != "sure":
        return
    if steps:
        step = (steps[0].value or 1.0) * MINUTES[steps[0].unit or ""]
    else:
        number = worded[0]["number"]
        step = float(number) if number else cues.lasts[worded[0]["what"]]
    if not step:
        return
    hours = (span.unit or "").split(" ")[0]
    made = (span.value or 0.0) * MINUTES[hours] / step
    off = made / count.value
    one_more = any(abs(made + extra - count.value) <= 0.5 for extra in (-1, 0, 1))
    fits = one_more or is_size_off(off, NEAR, (2.0,))
    slip = one_digit_off(made, count.value) or is_size_off(off, NEAR, TENS[:2]) or 0.6 < off < 1.7
    if made >= 2 and (fits or slip):
        once = span._replace(unit="minute")
        usual = MINUTES[hours] / step
        factor = Interval(usual * (1 - 1 / made), usual * (1 + 1 / made))
        yield Product(once, count, None, "total", "sure", factor, usual)


def _is_span(one: Figure) -> bool:
    """Whether it is how long it goes on: "zestien uur lang", "18 hours a day"."""
    unit, _, per_day = (one.unit or "").partition(" per ")
    return unit in ("hour", "minute") and bool(one.value) and (isinstance(one.mark, Time) or per_day == "day")


def _is_step(cues: Outcomes, low: str, one: Figure) -> bool:
    """Whether a duration is that from one to the next: "om de twaalf minuten", "every 20 minutes"."""
    if not isinstance(one.mark, Time) or one.unit not in MINUTES:
        return False
    hedge = (one.mark.hedge or "").lower() + " "
    lead = low[max(0, one.start - 12) : one.start]
    return cues.every_time.search(hedge) is not None or cues.every_time.search(lead) is not None
