"""One in so many against the two counts it comes from: "84 verpleegkundigen voor 1.260 bedden: een op de vijftien"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.product_remarks import RATIO
from kantlijn.checks.number._relations import Relations, disputed
from kantlijn.checks.number._remarks import both, plain, quoted, remark
from kantlijn.checks.number._slips import TENS, is_size_off
from kantlijn.finding import Finding, Tested, Words
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

BEHIND = 60  # characters from the second count to the share
LOOSE = 0.1  # of the number of the share: "een op de vijftien" for one in 16
SLIP_NEAR = 0.05  # as a share, of a share that is off by a factor ten or a hundred
AT_MOST = 3.0  # times: a share that is further off is of something else


def one_in(story: Story, words: Relations, passage: Passage) -> Iterator[Tested]:
    """Every "een op de N" behind two counts, of which the one is for the other."""
    for share in passage.shares:
        before = [one for one in passage.amounts if one.end <= share.start and one.unit is None and not one.is_rate]
        if share.is_percentage or len(before) < 2 or not share.value or not isinstance(share.mark, Quantity):
            continue
        one, other = before[-2:]
        if any(each.noun is not None and each.noun in (one.noun, other.noun) for each in before[:-2]):
            continue  # "eerst 40 vrijwilligers en 12 paarden, nu 30 vrijwilligers: een kwart minder"
        named = share.noun is not None and share.noun in (one.noun, other.noun)
        if share.start - other.end > BEHIND or not (named or words.for_.match(passage.low[one.end : other.start])):
            continue
        if one.noun is None or other.noun is None or one.noun == other.noun or (share.noun not in (None, one.noun, other.noun)):
            continue
        if one.value and other.value and not disputed(story, passage, (one, other, share)):
            yield Tested((share.mark, one.mark, other.mark), "story", _remark(story, share, one, other))


def _remark(story: Story, share: Figure, one: Figure, other: Figure) -> Finding | None:
    small, large = sorted((one, other), key=lambda each: each.strict.middle)
    made, told = large.strict / small.strict, 1 / (share.value or 1.0)
    nominal = (large.value or 0.0) / (small.value or 1.0)
    if made.meets(Interval(told - 0.5, told + 0.5)) or made.meets(Interval.point(1.0) / share.strict):
        return None
    off = nominal / told
    if not (1 / AT_MOST <= off <= AT_MOST or is_size_off(off, SLIP_NEAR, TENS[:2])):
        return None
    loosely = made.meets(Interval(told * (1 - LOOSE) - 0.5, told * (1 + LOOSE) + 0.5)) or share.mark.hedge is not None
    message = Words(
        f"Uitgerekend is dat een op de {number(nominal, 'nl')}, niet {quoted(story, share.mark)}.",
        f"Worked out that is one in {number(nominal, 'en')}, not {quoted(story, share.mark)}.",
    )
    line = both(lambda code: f"{plain(large, code)} / {plain(small, code)} = {number(nominal, code)}")
    return remark(story, RATIO, "query" if loosely else "error", message, (line,), (share, small, large))
