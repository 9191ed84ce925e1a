"""Holds a product against its factors, and says what does not come out."""

from __future__ import annotations

import math
from collections.abc import Sequence

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.products import Product, figures_of, is_average, outcome_of
from kantlijn.checks.number._multiplying.rates import per
from kantlijn.checks.number._outcomes import one_digit_off
from kantlijn.checks.number._relations import Relations, disputed, one_voice
from kantlijn.checks.number._remarks import amount, both, plain, quoted, remark, severity
from kantlijn.checks.number._rounding import outcome, told
from kantlijn.checks.number._slips import FACTORS, Slip, explain
from kantlijn.finding import Finding, Tested, Words
from kantlijn.interval import Interval
from kantlijn.story import Story, Time
from kantlijn.wording import number

PRODUCT, RATIO = "number.product", "number.ratio"
# How far, as a share, an outcome may be off and still be explained by a slip: it may have been rounded on the way.
SLIP_NEAR = 0.06
# An outcome that is no further off than this, as a factor, is meant to be what the figures make; one that is further off and is
# explained by no slip is of something else. Where the words are sure the second figure counts.
NEAR, NEAR_SURE = 1.6, 6.0
NEAR_RATE = 3.0  # the same of a rate whose unit is that of the two figures before it
BEYOND = 45  # characters behind the last figure in which a word may still name a rest: "each, the church the rest"


def hold_product(story: Story, words: Relations, passage: Passage, said: Product) -> tuple[str, Tested] | None:
    """(check, what came of it) of a product; None where a figure is denied or the words between name another thing."""
    figures = figures_of(said)
    if disputed(story, passage, figures) or any(one.value is None or one.value <= 0 for one in figures):
        return None
    check = PRODUCT if said.told == "total" else RATIO
    marks = tuple(one.mark for one in figures)
    if _fits(said, *_strict(words, said)):
        return check, Tested(marks, "story")
    off = _off(said)
    slip = explain(story, figures, lambda stands: _explains(said, figures, stands))
    start, end = min(one.start for one in figures), max(one.end for one in figures)
    behind = min(max(end, passage.span.end), end + BEYOND)
    other = words.elsewhere.search(passage.low, start, end) or words.left_over.search(passage.low, end, behind)
    if (other and said.link != "slip") or not _meant(said, off, slip):
        return None
    loosely = _fits(said, *_loose(said))
    # A factor ten, a hundred or a thousand in apposition leaves no doubt either.
    sure = one_voice(story, figures) and (said.link == "sure" or (said.link == "perhaps" and _is_factor(slip)))
    return check, Tested(marks, "story", _remark(story, check, said, slip, sure, loosely))


def _is_factor(slip: Slip | None) -> bool:
    return slip is not None and any(math.isclose(slip.factor, size) or math.isclose(slip.factor, 1 / size) for size in FACTORS)


def _meant(said: Product, off: float, slip: Slip | None) -> bool:
    """Whether the figures are meant to fit: near, or one slip apart."""
    if slip is not None or said.link == "slip":
        return slip is not None
    reach = max(off, 1 / off) if off > 0 else math.inf
    if said.factor.is_point and one_digit_off(_should(said), outcome_of(said).value or 0.0):
        return True
    if said.count is None and said.link != "sure":
        return False  # two tariffs
    near = NEAR_RATE if said.told == "each" and per(said.each) is not None else NEAR
    return reach <= (NEAR_SURE if said.link == "sure" else near) or _turned(said)


def _turned(said: Product) -> bool:
    """Whether the two were divided the wrong way round: two bicycles a head, of half as many as there are heads."""
    if said.told != "each" or said.count is None or not said.total.value or not said.count.value:
        return False
    turned = said.count.value / said.total.value
    return abs((said.each.value or 0.0) / turned - 1) < SLIP_NEAR


def _off(said: Product) -> float:
    made = said.each.strict.middle * said.usual * (said.count.strict.middle if said.count is not None else 1.0)
    return made / said.total.strict.middle if said.total.strict.middle else math.inf


def _strict(words: Relations, said: Product) -> tuple[Interval | None, Interval, Interval]:
    """(count, each, total) as the words have them; what follows from the others may be rounded."""
    count = None if said.count is None else told([said.count])[0]
    if said.count is not None and isinstance(said.count.mark, Time) and said.count.value is not None:
        count = Interval.point(said.count.value)  # what is paid for six months is paid six times
    each, total = told([said.each])[0], outcome(said.total)
    if said.told == "each" or is_average(words, said.each):
        each = _to_written(said.each).hull(outcome(said.each))
    return count, each, total


def _to_written(one: Figure) -> Interval:
    """An outcome rounded to its last written digit: "gemiddeld 24", "2,5 per inwoner"."""
    if one.value is None or (one.mark.hedge is not None and not one.strict.is_point):
        return one.strict
    decimals = next((d for d in range(4) if abs(one.value * 10**d - round(one.value * 10**d)) < 1e-9), 3)
    return Interval.rounded(one.value, 10.0**-decimals).hull(one.strict)


def _loose(said: Product) -> tuple[Interval | None, Interval, Interval]:
    count = None if said.count is None else said.count.loose
    if said.count is not None and isinstance(said.count.mark, Time):
        count = Interval.point(1.0) if said.count.value == 1 else said.count.strict
    return count, _to_written(said.each).hull(said.each.loose), said.total.loose


def _fits(said: Product, count: Interval | None, each: Interval, total: Interval) -> bool:
    made = each * said.factor
    if count is not None:
        made = made * count
    return made.meets(total)


def _explains(said: Product, figures: Sequence[Figure], stands: Sequence[Interval]) -> bool:
    """Whether the figures fit as they are written, one of them changed, but for the rounding of the outcome."""
    by = {one.start: reading for one, reading in zip(figures, stands, strict=True)}
    made = by[said.each.start].middle * said.usual
    if said.count is not None:
        made *= by[said.count.start].middle
    total = by[said.total.start].middle
    low, high = said.factor.low / said.usual, said.factor.high / said.usual
    return total > 0 and low * (1 - SLIP_NEAR) <= total / made <= high * (1 + SLIP_NEAR) if made else False


def _remark(story: Story, check: str, said: Product, slip: Slip | None, sure: bool, loosely: bool) -> Finding:
    one = outcome_of(said)
    should = _should(said)
    figures = figures_of(said)
    stands = quoted(story, one.mark)
    message = Words(
        f"Uitgerekend is dat {amount(should, one, 'nl')}, niet {stands}.",
        f"Worked out that is {amount(should, one, 'en')}, not {stands}.",
    )
    lines = (both(lambda code: _line(said, should, code)), _said(said, slip))
    ordered = figures
    if slip is not None:
        first = next((each for each in figures if each.start == slip.figure.start), one)
        ordered = (first, *(each for each in figures if each is not first))
    return remark(story, check, severity(sure, loosely), message, lines, ordered)


def _said(said: Product, slip: Slip | None) -> Words | None:
    if _turned(said):
        return Words("De deling lijkt omgedraaid.", "The division seems to be the wrong way round.")
    return slip.said if slip is not None else None


def _should(said: Product) -> float:
    """What follows from the other figures."""
    each, total = said.each.value or 0.0, said.total.value or 0.0
    count = (said.count.value or 0.0) if said.count is not None else 1.0
    if said.told == "total":
        return each * count * said.usual
    return total / (count * said.usual)


def _line(said: Product, should: float, code: str) -> str:
    """As it is worked out on paper: "40 × 60 = 2.400", "600 / 40 = 15"."""
    usual = "" if said.usual == 1.0 else number(said.usual if said.usual >= 1 else 1 / said.usual, code)
    terms = [plain(one, code) for one in (said.count, said.each) if one is not None]
    if said.told == "total":
        shown = " × ".join(terms) + ((f" × {usual}" if said.usual >= 1 else f" / {usual}") if usual else "")
        return f"{shown} = {number(should, code)}"
    shown = plain(said.total, code)
    if said.count is not None:
        shown += f" / {plain(said.count, code)}"
    if usual:
        shown += f" / {usual}" if said.usual >= 1 else f" × {usual}"
    return f"{shown} = {number(should, code)}"
