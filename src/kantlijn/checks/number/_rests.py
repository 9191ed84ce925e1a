"""Sums that are told as a story: a whole, a part and the rest; before, so many more, and now; votes and the seats there are."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.checks.number._lists import run_from
from kantlijn.checks.number._relations import Relations, Sum, is_counted, same_unit

LEAD = 60  # characters before or behind a figure in which its word stands
MOST = 4  # amounts among which a whole, its parts and the rest are looked for
SLIP_NEAR = 0.05  # as a share: the rounding of an outcome that is off by a factor ten, a hundred or a thousand
CLOSE_DIFFERENCE = 2.0  # times: a difference that is further from what two amounts differ is of something else
CLOSE_NOW = 1.25  # times: a "now" that is further from before and more is of another moment
WIDE = 3.0  # times: a "now" that is further from before and more was read in another sense


def rests(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
    """ "Van de 64 paarden werden er 41 geëvacueerd; de overige 23 bleven": the whole is the parts and the rest."""
    low = passage.low
    for at, rest in enumerate(passage.amounts):
        lead = low[max(passage.span.start, rest.start - LEAD) : rest.start]
        if not words.rest.search(lead):
            left = words.left.search(lead) and (at or previous)
            if not left or not (words.left_behind.match(low, rest.end) or words.left_behind.pattern == "(?!)"):
                continue
        before = [one for one in passage.amounts[:at] if is_counted(one)]
        if len(before) < 2 and previous is not None:
            before = [*(one for one in previous.amounts if is_counted(one)), *before]
        before = [one for one in before if one.unit == rest.unit or one.is_bare or rest.is_bare]
        if not 2 <= len(before) <= MOST:
            continue
        whole = max(before, key=lambda one: one.strict.middle)
        parts = tuple(one for one in before if one is not whole)
        if any(one.strict.middle >= whole.strict.middle for one in parts) or _is_cut(words, passage, parts, rest):
            continue
        alike = same_unit([whole, *parts, rest])
        if alike is None:
            continue
        kinds = all(one.noun is None or one.noun == whole.noun for one in (*parts, rest))
        linked = words.of_the.search(low, max(0, whole.start - 40), whole.start) is not None
        if not (kinds or linked or rest.unit is not None):
            continue
        sure = len(parts) == 1 and linked and kinds
        yield Sum(alike[0], alike[1:], sure, told="rest")


def _is_cut(words: Relations, passage: Passage, parts: tuple[Figure, ...], rest: Figure) -> bool:
    """Whether a part of a part stands between: "41 paarden, van wie 12 merries; de overige"."""
    return any(words.nested.search(passage.low, max(0, one.start - 40), one.start) for one in parts[1:])


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


def margins(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
    """ "312 tegen 287 stemmen, een verschil van 25"; "van 320 naar 368 euro, 48 euro meer": what two amounts differ."""
    low = passage.low
    amounts = [one for one in passage.amounts if is_counted(one)]
    moved = [one for one in amounts if _is_difference(words, passage, one)]
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
    onward = words.from_.search(low[max(0, first.start - 20) : first.start]) and words.to.match(between)
    linked = onward or apart or words.versus.match(between) or _in_and_out(words, passage, first, second)
    alike = same_unit([first, second, moved[0]])
    if not linked or alike is None or not (of_a_kind(first, second) or second.is_bare or first.is_bare):
        return
    large, small = sorted(alike[:2], key=lambda one: -one.strict.middle)
    off, told = large.strict.middle - small.strict.middle, alike[2].strict.middle
    if off > 0 and (1 / CLOSE_DIFFERENCE <= told / off <= CLOSE_DIFFERENCE or _is_slip(told / off)):
        yield Sum(large, (small, alike[2]), bool(onward), told="difference")


def _is_slip(off: float) -> bool:
    return any(abs(off / factor - 1) < SLIP_NEAR for size in (10.0, 100.0, 1000.0) for factor in (size, 1 / size))


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


def votes(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Sum]:
    """ "The council of 41 members voted 23 to 18": no more votes than there are seats."""
    low, amounts = passage.low, passage.amounts
    if len(amounts) < 2 or not words.voted.search(low, passage.span.start, passage.span.end):
        return
    for at in range(len(amounts) - 1):
        one, other = amounts[at : at + 2]
        if not words.votes_between.match(low[one.mark.end : other.start]) or one.unit or other.unit:
            continue
        around = [*(previous.amounts if previous is not None else ()), *amounts]
        parts = [each for each in run_from(words, passage, at) if each.unit is None and each.noun not in words.seats]
        parts = parts if len(parts) > 2 and parts[1] is other else [one, other]
        seats = [each for each in around if each not in parts and each.noun in words.seats]
        most = max(one.strict.middle, other.strict.middle)
        if len(seats) == 1 and seats[0].noun != one.noun and seats[0].strict.middle > most:
            yield Sum(seats[0], tuple(parts), len(parts) == 2, at_most=True)
            return
