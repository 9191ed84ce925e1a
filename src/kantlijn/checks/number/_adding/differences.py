"""Sums that are told as a change: before, so many more and now; what two amounts differ; more than last year."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.checks.number._relations import Relations, Sum, is_counted, same_unit
from kantlijn.checks.number._slips import TENS, is_size_off
from kantlijn.story import Time

NEAR_SHARE = 8  # characters between a share and what it is of
LEAD = 60  # characters before or behind a figure in which its word stands
MOST = 4  # amounts among which a whole, its parts and the rest are looked for
CLOSE_NOW = 1.25  # times: a "now" that is further from before and more is of another moment
WIDE = 3.0  # times: a "now" that is further from before and more was read in another sense
SLIP_NEAR = 0.05  # as a share: the rounding of an outcome that is off by a factor ten, a hundred or a thousand
CLOSE_DIFFERENCE = 3.0  # times: a difference that is further from what two amounts differ is of something else


def runnings(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
    """ "Er kwamen 14 meldingen bij, nu 66; gisteren waren het er 52": before and more make now."""
    low = passage.low
    figures = [*(previous.amounts if previous is not None else ()), *passage.amounts]
    figures = [one for one in figures if is_counted(one)]
    if not 3 <= len(figures) <= MOST or figures[-1].start < passage.span.start:
        return
    starts = [0, *(one.end for one in figures)]
    kinds = [_way(words, low, one, max(start, one.start - LEAD)) for start, one in zip(starts, figures, strict=False)]
    told: dict[str, list[Figure]] = {"then": [], "now": [], "more": [], "less": []}
    for way, one in zip(kinds, figures, strict=True):
        if way is not None:
            told[way].append(one)
    moved = [*told["more"], *told["less"]]
    if any(len(told[way]) != 1 for way in ("then", "now")) or len(moved) != len(figures) - 2 or not moved:
        return
    if len(told["more"]) > 1 or len(told["less"]) > 1:
        return
    now, then = told["now"][0], told["then"][0]
    alike = same_unit([now, then, *moved])
    if alike is None or not (of_a_kind(then, now) or now.is_bare):
        return
    made = then.strict.middle + sum(one.strict.middle for one in told["more"]) - sum(one.strict.middle for one in told["less"])
    near = 1 / CLOSE_NOW < made / max(now.strict.middle, 1e-9) < CLOSE_NOW
    if near and max(one.strict.middle for one in moved) < max(now.strict.middle, then.strict.middle):
        yield Sum(alike[0], alike[1:], True, taken=(len(moved),) if told["less"] else ())


def _way(words: Relations, low: str, one: Figure, start: int) -> str | None:
    """Whether a figure is told as what was there, what came or went, or what there is now."""
    lead, behind_to = low[start : one.start], one.mark.end + LEAD
    if words.then_before.search(lead):
        return "then"
    if words.added_before.search(lead) and not words.now_before.search(lead):
        return "more"
    if words.lost_before.search(lead):
        return "less"
    if any(each.search(lead) for each in (words.now_before, words.in_all, words.running)):
        return "now"
    if words.then_behind.match(low, one.mark.end, behind_to):
        return "then"
    if words.added_behind.match(low, one.mark.end, behind_to):
        return "more"
    if words.lost_behind.match(low, one.mark.end, behind_to):
        return "less"
    return None


def differences(words: Relations, passage: Passage) -> Iterator[Sum]:
    """ "57 inzendingen, 12 meer dan de 45 van vorig jaar": what is more, and what it is more than."""
    low, amounts = passage.low, passage.amounts
    for at in range(2, len(amounts)):
        after, moved, before = amounts[at - 2 : at + 1]
        if at > 2 and words.of.match(low[amounts[at - 3].mark.end : after.start]):
            continue  # "8 van de 23 zetels, drie meer dan de vijf": more than the eight
        between = low[moved.mark.end : before.start]
        more, less = words.more_than.match(between), words.less_than.match(between)
        joined = low[after.end : moved.start]
        if not (more or less) or len(joined) > 30 or not words.aside.match(joined):
            continue
        alike = same_unit([after, before, moved])
        if (
            alike is None
            or not (of_a_kind(after, before) or before.is_bare)
            or alike[2].strict.middle > alike[1].strict.middle * WIDE
        ):
            continue
        found = Sum(alike[0], alike[1:], True, taken=(1,) if more is None else (), told="difference")
        yield found


def in_per_cent(passage: Passage) -> bool:
    """Whether what is taken off or put on an amount is told in per cent: "10 procent op de 200 euro"."""
    return any(0 <= one.start - share.end <= NEAR_SHARE for share in passage.shares for one in passage.amounts)


def margins(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
    """ "312 tegen 287 stemmen, een verschil van 25"; "van 320 naar 368 euro, 48 euro meer": what two amounts differ."""
    low = passage.low
    amounts = [one for one in passage.amounts if is_counted(one)]
    moved = [one for one in amounts if _is_difference(words, passage, one)]
    if in_per_cent(passage):
        return
    apart = len(amounts) == 1 == len(moved) and previous is not None  # "… haar tegenstander 287. Het verschil was 25 stemmen."
    if apart and previous is not None:
        lead = low[passage.span.start : moved[0].start]
        amounts = [*(one for one in previous.amounts if is_counted(one)), *amounts]
        if not words.difference.search(lead):
            return
    if len(amounts) != 3 or len(moved) != 1:
        return
    first, second = (one for one in amounts if one is not moved[0])
    between = low[first.end : second.start]
    if first.start < moved[0].start < second.start or len(between) > LEAD:
        return
    times = [one for one in passage.marks if isinstance(one, Time) and one.kind != "duration"]
    elsewhere = words.other_moment.search(low[second.end : max(second.end, moved[0].start)])
    if elsewhere or any(second.end <= one.start < moved[0].start for one in times):
        return  # "…; vorig jaar was er een tekort van 2 ton"
    onward = words.from_.search(low[max(0, first.start - 20) : first.start]) and words.to.match(between)
    told_apart = words.difference.search(low[max(second.end, moved[0].start - 25) : moved[0].start])
    linked = onward or apart or told_apart or words.versus.match(between) or _in_and_out(words, passage, first, second)
    alike = same_unit([first, second, moved[0]])
    if not linked or alike is None or not (of_a_kind(first, second) or second.is_bare or first.is_bare):
        return
    large, small = sorted(alike[:2], key=lambda one: -one.strict.middle)
    off, told = large.strict.middle - small.strict.middle, alike[2].strict.middle
    if off > 0 and (1 / CLOSE_DIFFERENCE <= told / off <= CLOSE_DIFFERENCE or is_size_off(told / off, SLIP_NEAR, TENS)):
        yield Sum(large, (small, alike[2]), bool(onward), told="difference")


def _is_difference(words: Relations, passage: Passage, one: Figure) -> bool:
    low = passage.low
    lead = low[max(passage.span.start, one.start - LEAD) : one.start]
    behind = words.differ_behind.match(low, one.mark.end, passage.span.end) or words.differ_behind.match(
        low, one.end, passage.span.end
    )
    return behind is not None or words.differ_before.search(lead) is not None


def _in_and_out(words: Relations, passage: Passage, first: Figure, second: Figure) -> bool:
    """Whether of two amounts the one came in and the other went out, by the words around each."""
    low = passage.low
    around = [
        low[max(passage.span.start, one.start - 40) : one.start] + " | " + low[one.end : one.end + 20]
        for one in (first, second)
    ]
    around[1] = low[first.end : second.start] + " | " + low[second.end : second.end + 20]
    return any(
        words.income.search(one) is not None and words.outgo.search(other) is not None for one, other in (around, around[::-1])
    )
