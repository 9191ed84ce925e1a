"""How many points the one is ahead of the other: "47 per cent to 43, a lead of six points"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._changing.points import Points, sized, sizes
from kantlijn.checks.number._changing.ways import turning
from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, in_percent
from kantlijn.story import Quantity, Story, Time

APART = 90  # characters between the two percentages: "47 per cent, and her challenger, former prosecutor Sam Okafor, at 43"
REACH = 110  # from the last of them to the points
LEAD, TAIL = 40, 30  # before and behind the points, in which the word stands that makes them a lead


def leads(story: Story, words: Cues, passage: Passage, previous: Passage | None) -> Iterator[Points]:
    """Every lead that a sentence tells, with the only two percentages that it can be between."""
    earlier = turning(story.language).earlier
    low, start, end = passage.low, passage.span.start, passage.span.end
    for by in sizes(words, passage):
        if by.unit == "percent" and by.kind != "count":
            continue
        lead = low[max(start, by.start - LEAD) : by.start]
        behind = by.counts_span.end if by.kind == "count" and by.counts_span is not None else by.end
        ahead = words.ahead.match(low[behind : min(end, behind + TAIL)])
        if not (words.lead_of.search(lead) or ahead) or words.a_change_of.search(lead):
            continue
        own = _two(passage, by)
        two = own or (_two(previous, by) if previous is not None else None)
        if two is not None and not _then(earlier, passage, max(one.mark.end for one in two) if own else start):
            yield sized(*two, by)


def _then(earlier: re.Pattern[str], passage: Passage, start: int) -> bool:
    """ "… 46 to 44; in May she led by nine points": whether what stands behind the two is of another moment."""
    times = (m for m in passage.marks if isinstance(m, Time) and m.kind in ("date", "period") and m.start >= start)
    return next(times, None) is not None or earlier.search(passage.low, start, passage.span.end) is not None


def _two(passage: Passage, by: Quantity) -> tuple[Figure, Figure] | None:
    """The two percentages of a sentence, where it has no third and they stand together."""
    shares = [s for s in passage.shares if s.is_percentage and s.start != by.start]
    if len(shares) == 1:
        bare = [in_percent(a, shares[0]) for a in passage.amounts if a.is_bare and a.start != by.start]
        shares = sorted([*shares, *(b for b in bare if b.is_percentage)], key=lambda s: s.start)
    if len(shares) != 2:
        return None
    one, other = shares
    joined = passage.low[one.mark.end : other.start]
    far = by.start - other.mark.end > REACH or other.start - one.mark.end > APART
    small, large = sorted(shares, key=lambda s: s.strict.middle)
    return None if far or re.search(r"[;]\s", joined) else (small, large)
