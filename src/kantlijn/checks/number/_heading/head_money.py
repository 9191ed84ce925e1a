"""The amount of money in a headline against the only ones below it, ten or a hundred times off: three tons and 30,000 euros."""

from __future__ import annotations

from kantlijn.checks.number._figures import Figure, figure
from kantlijn.checks.number._heading.heads import Head
from kantlijn.checks.number._slips import TENS, is_size_off
from kantlijn.story import Story, within

MOST = 4  # amounts of money below a headline; where there are more, it may be of any of them
CLOSE = 1e-6  # as a share: what floats leave of a factor that is exact


def slipped(story: Story, head: Head) -> tuple[Figure, Figure, bool] | None:
    """(the headline's amount, the one of the body that it is or is so many times, whether they are the same)."""
    marks = (figure(story, mark) for mark in within(story.quantities, head.block))
    own = [one for one in marks if one is not None and one.is_money]
    below = [a for p in head.below for a in p.amounts if a.is_money]
    if len(own) != 1 or not 0 < len(below) <= MOST or own[0].value is None or own[0].value <= 0:
        return None
    one = own[0]
    same = [a for a in below if a.unit == one.unit and a.value is not None]
    fits = next((a for a in same if a.strict.meets(one.loose)), None)
    if fits is not None:
        return one, fits, True
    off = [a for a in same if is_size_off((a.value or 0) / (one.value or 1), CLOSE, TENS)]
    return (one, off[0], False) if len(off) == 1 and off[0].mark.hedge is None and one.mark.hedge is None else None
