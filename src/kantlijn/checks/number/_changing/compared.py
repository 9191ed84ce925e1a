"""Which figures the words hold side by side: one so much more than the other, one so many times the other, then and now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._changing.changes import REACH, Change, Multiple, Way, alike, ends, factors
from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.story import Time

NEAR = 30  # characters between a comparison and what it compares with, where nothing else can be meant
LEAST = 100  # bare numbers below this are scores, places and the like
OPENING = 30  # in which a sentence that goes on about the one before it comes to its size: "Dat is een stijging van"

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_IN_APPOSITION = re.compile(r"[^.;\d]*[,(–—:]\s?(?:[^\W\d_]+\s){0,4}")


def compared(words: Cues, passage: Passage, previous: Passage | None) -> Iterator[Change | Multiple]:
    """Every comparison that the words of a sentence make; `previous` is the sentence before it in the same block."""
    for by in passage.shares:
        end = _end_of_size(words, passage.low, by)
        if end is None:
            continue
        found = (
            _more_than(words, passage, by, end)
            or _set_against(words, passage, by, end)
            or _in_two_moments(words, _without_differences(words, passage), previous, by, end)
        )
        if found is not None:
            yield found
    yield from _times_as_many(words, passage)
    yield from _times_since(words, passage, previous)


def _without_differences(words: Cues, passage: Passage) -> Passage:
    """A sentence without "94 meer dan in 2024", which is what lies between a then and a now and neither of them."""
    low = passage.low
    kept = tuple(a for a in passage.amounts if not (words.more.match(low, a.mark.end) or words.less.match(low, a.mark.end)))
    return passage if len(kept) == len(passage.amounts) else passage._replace(amounts=kept)


def _end_of_size(words: Cues, low: str, by: Figure) -> int | None:
    """Where "12 procent meer" or "een stijging van 12 procent" ends; None where it is no change."""
    match = words.more.match(low, by.mark.end) or words.less.match(low, by.mark.end)
    if match is not None:
        return match.end()
    return by.mark.end if words.a_change_of.search(low, max(0, by.start - 24), by.start) else None


def _more_than(words: Cues, passage: Passage, by: Figure, end: int) -> Change | None:
    """ "92 euro, 15 procent meer dan de 80 euro van vorig jaar"; "die 8 euro kostte en nu 12, is 50 procent duurder"."""
    low, amounts = passage.low, passage.amounts
    earlier = [a for a in amounts if a.end <= by.start and not a.is_rate]
    if not earlier or (not by.is_percentage and end == by.mark.end):
        return None
    joined = low[earlier[-1].end : by.start]
    later = next((a for a in amounts if a.start >= end), None)
    if later is not None and words.than.match(low, end, later.start):
        if words.more.match(low, earlier[-1].end):
            return None  # "5 gigawatt extra, 30 procent meer dan de 16": how much comes on top
        if not of_a_kind(earlier[-1], later) or len(joined) > REACH:
            return None
        sure = later.start - end < NEAR and _IN_APPOSITION.fullmatch(joined) is not None
        return Change(later, earlier[-1], by, sure)
    way = _way(words, low, by)
    two = [a for a in earlier if a.unit is not None and a.unit == earlier[-1].unit]
    if len(two) != 2 or two[0] not in earlier[-3:] or way is None:
        return None
    if len(joined) > REACH or not words.or_so.search(joined) or words.than_other.match(low, end):
        return None
    if words.of_which.search(low[two[0].end : two[1].start]):
        return None
    return _ordered(two[0], two[1], by, way, sure=True)


def _set_against(words: Cues, passage: Passage, by: Figure, end: int) -> Change | None:
    """ "40 procent hoger uit: 7 miljoen euro in plaats van de geraamde 6 miljoen"."""
    later = [a for a in passage.amounts if a.start >= end]
    if len(later) < 2 or not of_a_kind(*later[:2]) or any(a.is_rate or isinstance(a.mark, Time) for a in later[:2]):
        return None
    after, before = later[:2]
    joined, between = passage.low[end : after.start], passage.low[after.end : before.start]
    if (
        re.fullmatch(r"\s?(?:[^\W\d_]+\s?){0,2}[:(–—]\s?", joined)
        and len(between) <= REACH
        and words.versus.search(between)
    ):
        return Change(before, after, by, sure=False)
    return None


def _in_two_moments(words: Cues, passage: Passage, previous: Passage | None, by: Figure, end: int) -> Change | None:
    """ "Vorig jaar fietsten er 14.000 mensen, dit jaar 21.000: een stijging van 50 procent", in one sentence or in two."""
    low = passage.low
    own = [a for a in passage.amounts if a.end <= by.start and _is_stock(a)]
    told = [a for a in (previous.amounts if previous else ()) if _is_stock(a)] if len(own) < 2 else []
    way = _way(words, low, by)
    if len(own) + len(told) != 2 or way is None or words.from_elsewhere.match(low, end):
        return None
    if own and told and previous is not None and previous.shares:
        return None  # "Homes cost 231, 3 per cent more than a year ago. In London it is 484, 0.7 per cent less": each its own
    if not own and (by.start - passage.span.start > OPENING or not words.closed.match(low, end)):
        return None
    if not own and end > by.mark.end and not words.goes_on.match(low, passage.span.start):
        return None  # "Meel werd 41 procent duurder" has a subject of its own
    one, other = alike(*told, *own)
    between, joined = low[one.end : other.start], _YEAR.sub("", low[other.end : by.start])
    small = one.is_bare and other.is_bare and min(one.strict.low, other.strict.low) < LEAST
    if small or not of_a_kind(one, other) or words.of_which.search(between):
        return None
    if own and (len(joined) > REACH or re.search(r"\d", joined) or not _IN_APPOSITION.fullmatch(joined)):
        return None
    start = previous.span.start if told and previous is not None else passage.span.start
    moments = {match[0].strip() for match in words.moment.finditer(low, start, by.start)}
    then_now = words.was.search(low[start : one.start]) and words.now.search(between)
    # "… gaat van 600 naar 660 euro. Dat is 6 procent meer": the only size that the change before it has
    alone = previous is not None and not previous.shares and not own
    from_to = alone and len(told) == 2 and any(ends(words, low, (told[0], told[1])))
    if len(moments) < 2 and not words.versus.search(between) and not then_now and not from_to:
        return None
    return _ordered(one, other, by, way, sure=False)


def _is_stock(one: Figure) -> bool:
    return not one.is_rate and not isinstance(one.mark, Time)


def _way(words: Cues, low: str, by: Figure) -> Way | None:
    around = low[max(0, by.start - 24) : by.mark.end + 14]
    up, down = words.rise.search(around) is not None, words.fall.search(around) is not None
    if up == down:
        up, down = words.more.match(low, by.mark.end) is not None, words.less.match(low, by.mark.end) is not None
    return None if up == down else "up" if up else "down"


def _ordered(one: Figure, other: Figure, by: Figure, way: Way, *, sure: bool) -> Change:
    """The change from the smaller to the larger where it is a rise, the other way where it is a fall."""
    small, large = sorted((one, other), key=lambda a: a.strict.middle)
    return Change(small, large, by, sure) if way == "up" else Change(large, small, by, sure)


def _times_as_many(words: Cues, passage: Passage) -> Iterator[Multiple]:
    """ "90.000 bezoekers, twee keer zo veel als de 45.000 van vorig jaar"."""
    low, amounts = passage.low, passage.amounts
    for factor in factors(passage):
        if not words.factor_of.search(low, factor.start, factor.end):
            continue
        after = next((a for a in reversed(amounts) if a.end <= factor.start and not a.is_rate), None)
        before = next((a for a in amounts if a.start >= factor.end), None)
        if after is None or before is None or not of_a_kind(after, before):
            continue
        joined = low[after.end : factor.start]
        if (
            len(joined) <= REACH
            and re.search(r"[,(–—:]", joined)
            and (words.as_many.match(low, factor.end, before.start) or words.as_then.match(low, factor.end, before.start))
        ):
            yield Multiple(before, after, factor)


def _times_since(words: Cues, passage: Passage, previous: Passage | None) -> Iterator[Multiple]:
    """ "There were 12 members then; now there are 60, five times as many"; "begon met 15, nu 60: een verviervoudiging"."""
    low = passage.low
    for factor in factors(passage):
        verb = words.halves.match(low, factor.start, factor.end)
        if not (verb or words.factor_of.search(low, factor.start, factor.end)) or words.as_many.match(low, factor.end):
            continue
        own = [a for a in passage.amounts if a.end <= factor.start and _is_stock(a)]
        told = [a for a in (previous.amounts if previous else ()) if _is_stock(a)] if len(own) == 1 else []
        if not own or len(own) + len(told) != 2 or not words.closed.match(low, factor.end):
            continue
        one, other = (*told, *own)
        between, joined = low[one.end : other.start], low[other.end : factor.start]
        if len(joined) > NEAR or re.search(r"\d", joined) or not _IN_APPOSITION.fullmatch(joined):
            continue
        start = previous.span.start if told and previous is not None else passage.span.start
        moments = {match[0].strip() for match in words.moment.finditer(low, start, factor.start)}
        lead = low[start : one.start]
        then_now = (words.was.search(lead) or words.began.search(lead)) and words.now.search(between)
        if (len(moments) < 2 and not then_now) or not of_a_kind(one, other) or words.of_which.search(between):
            continue
        before, after = sorted((one, other), key=lambda a: a.strict.middle)
        yield Multiple(before, after, factor) if (factor.value or 1) >= 1 else Multiple(after, before, factor)
