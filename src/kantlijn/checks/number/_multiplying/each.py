"""What each of a number of things has, costs or gets, told without "per": elk 60 ton, £240 each, 12 termijnen van 75 euro."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.products import FAR, Link, Product, is_average, last, link
from kantlijn.checks.number._multiplying.rates import per, what_of
from kantlijn.checks.number._relations import Relations
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Span, Time

THINGS_A = "1 per "  # the unit of things that come so many in a time
MOST_BEHIND = 2  # amounts of a sentence that gives the total of the one before it
BEYOND = 40  # characters behind a total in which it may be said to hold more
MOST_EACH = 1  # such figures in a sentence: with "3 kaartjes à 12 euro en 2 van 10" the total is of both


def shared(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Product]:
    """Every figure of a sentence that is what each has, with the number of things and all of it together."""
    low, amounts = passage.low, passage.amounts
    eaches = [(at, how) for at in range(len(amounts)) if (how := _is_each(words, passage, at)) is not None]
    if len(eaches) > MOST_EACH:
        eaches = [(at, how) for at, how in eaches if how != "times"]  # "applications for 90 jobs, or 500 per job"
    if len(eaches) != MOST_EACH:
        return
    at, how = eaches[0]
    each = amounts[at]
    count = _count(words, passage, previous, at, how)
    if count is None or not _is_several(count) or words.of_them.match(low, count.mark.end):
        return  # "three of them" are not all who share
    found = _total(words, passage, previous, each, count, how)
    if found is None:
        return
    total, linked = found
    if ". " in low[count.end : each.start] and count.start >= passage.span.start:
        return
    yield Product(each, total, count, "total" if last(each, total, count) is total else "each", linked)


def shared_on(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Product]:
    """The same where the total stands in the sentence behind: "24 vakken met ieder 650 plaatsen. In totaal …"."""
    if previous is None or not previous.amounts or len(passage.amounts) > MOST_BEHIND:
        return
    both = Passage(passage.low, Span(previous.span.start, passage.span.end), (*previous.amounts, *passage.amounts), (), ())
    for said in shared(words, both, None):
        between = passage.low[passage.span.start : min(passage.span.end, said.total.end + BEYOND)]
        split = said.total.start >= passage.span.start > said.each.start
        if said.link != "perhaps" and split and not words.with_others.search(between):
            yield said


def _is_each(words: Relations, passage: Passage, at: int) -> str | None:
    """How a figure is told to be what each has: by a word before or behind it, or as the second of "12 termijnen van 75"."""
    one, low = passage.amounts[at], passage.low
    parted = per(one)
    if parted is not None:
        told = words.each_behind.match(low, one.mark.end, passage.span.end)
        if words.each_before.search(low[max(passage.span.start, one.start - 50) : one.start]):
            return "before"
        return "behind" if parted[1] in words.pieces or (told and not told["what"]) else None
    if isinstance(one.mark, Time):
        return None
    start = passage.amounts[at - 1].end if at else passage.span.start
    if words.each_of.search(low[max(start, one.start - 40) : one.start]):
        return None
    if at and words.each_of.search(
        low[max(passage.span.start, passage.amounts[at - 1].start - 40) : passage.amounts[at - 1].start]
    ):
        return "before"
    following = passage.amounts[at + 1] if at + 1 < len(passage.amounts) else None
    if following is not None and words.each_before.search(low[one.end : following.start][-50:]):
        return None  # "40 wagons van elk 60 ton": the word is that of the next
    if words.each_behind.match(low, one.end, passage.span.end) or words.each_behind.match(low, one.mark.end, passage.span.end):
        return "behind"
    if words.each_before.search(low[max(start, one.start - 50) : one.start]):
        return "before"
    counted_before = at and passage.amounts[at - 1].unit is None and passage.amounts[at - 1].noun is not None
    if counted_before and one.unit is not None and is_average(words, one):
        return "average"  # "140 kavels, die gemiddeld 2.500 euro opbrachten"
    if at and words.times_between.match(low[passage.amounts[at - 1].end : one.start]):
        before = passage.amounts[at - 1]
        counted = (
            before.unit is None and before.noun is not None and (one.unit is not None or one.noun not in (None, before.noun))
        )
        return "times" if counted else None
    return None


def _count(words: Relations, passage: Passage, previous: Passage | None, at: int, how: str) -> Figure | None:
    """How many there are: the count of things right before, or the only one of the sentence before."""
    each, amounts = passage.amounts[at], passage.amounts
    if how == "times":
        return amounts[at - 1]
    wanted = words.each_behind.match(passage.low, each.end, passage.span.end)
    noun = (wanted["what"] or "") if wanted else ""
    before = [one for one in amounts[:at] if _is_things(one, each)]
    if each.is_bare and len(before) == 2:
        before.sort(key=lambda one: -one.strict.middle)  # "12 teams scored 300 goals, 25 each": the fewer share the more
    if noun and noun not in words.people and noun not in words.pieces:
        before = [one for one in before if one.noun is not None and one.noun.startswith(noun[:4])]
    # "Three ferries a day carry 120 passengers each": the total is of a day as well
    before = before or [one for one in amounts[:at] if (one.unit or "").startswith(THINGS_A) and one.noun is not None]
    if before:
        return before[-1]
    bare = [one for one in amounts[:at] if one.is_bare and (one.value or 0) >= 2]
    if len(bare) == 1 and not noun and each.unit is not None:
        return bare[0]  # "its 250 staff"
    behind = [one for one in amounts[at + 1 :] if _is_things(one, each)]
    if len(behind) == 1 and not noun:
        return behind[0]
    taken_up = [one for one in amounts[at + 1 :] if one.is_bare]
    if len(taken_up) == 1 and not behind:
        return taken_up[0]
    earlier = [one for one in previous.amounts if _is_things(one, each)] if previous is not None else []
    return earlier[0] if len(earlier) == 1 else None


def _is_things(one: Figure, each: Figure) -> bool:
    return one.unit is None and one.noun is not None and not one.is_rate and (each.unit is not None or one.noun != each.noun)


def _is_several(count: Figure) -> bool:
    return isinstance(count.mark, Quantity) and (count.value is None or count.value > 1)


def _total(
    words: Relations, passage: Passage, previous: Passage | None, each: Figure, count: Figure, how: str
) -> tuple[Figure, Link] | None:
    """All of it together: behind, where the words say that it follows; or before, where it was shared or is averaged."""
    low = passage.low
    unit = what_of(each)
    for one in passage.amounts:
        if one is each or one is count or per(one) is not None:
            continue
        if not _is_of(one, each, unit):
            of_other = (
                one.unit is None
                and each.unit is None
                and one.start > each.start
                and link(words, passage, one, (each, count)) == "sure"
            )
            if not of_other:
                continue
        linked: Link | None
        if one.start > max(each.start, count.start):
            linked = link(words, passage, one, (each, count))
            if linked == "perhaps" and how != "times":
                linked = "perhaps" if low[each.end : one.start].count(",") <= 1 else None
        elif one.start < each.start and each.start > count.start:
            told = low[one.end : each.start]
            cue = words.shared.search(low, passage.span.start, each.start) or words.so.search(told)
            averaged = is_average(words, each) or words.average.search(told)
            linked = "sure" if (cue or averaged) and len(told) <= FAR else link(words, passage, each, (one, count))
        else:
            linked = None
        if linked is not None:
            return one, linked
    if previous is not None and count.start >= passage.span.start and how != "times":
        told_before = [one for one in previous.amounts if per(one) is None and _is_of(one, each, unit)]
        if len(told_before) == 1 and words.shared.search(low, passage.span.start, each.start):
            return told_before[0], "perhaps"
    return None


def _is_of(one: Figure, each: Figure, unit: str | None) -> bool:
    if isinstance(one.mark, Time) or one.unit != unit:
        return False
    return unit is not None or each.noun is None or one.noun is None or one.noun == each.noun


def for_every(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Product]:
    """ "90,000 people and 45 doctors, one doctor for every 2,000 people": a ratio of two counts, both told."""
    amounts, low = passage.amounts, passage.low
    for at in range(len(amounts) - 1):
        few, many = amounts[at], amounts[at + 1]
        if few.unit or many.unit or many.noun is None or few.noun == many.noun or (few.noun is None and few.value != 1):
            continue
        if not words.for_every.match(low[few.end : many.start]) or not few.value or not many.value:
            continue
        pool = [one for one in (*(previous.amounts if previous is not None else ()), *amounts[:at]) if one.unit is None]
        counts = [one for one in pool if one.noun == few.noun or (few.noun is None and one.noun not in (None, many.noun))]
        totals = [one for one in pool if one.noun == many.noun or (one.noun in words.people and many.noun in words.people)]
        if len(counts) == 1 and len(totals) == 1:
            yield Product(many, totals[0], counts[0], "each", "sure", Interval.point(1 / few.value), 1 / few.value)
    yield from _one_for_every(words, passage, previous)


def _one_for_every(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Product]:
    """ "600 inwoners en 12 cafés: een café op elke 50 inwoners": the one is an article, or stands alone."""
    amounts, low = passage.amounts, passage.low
    for at, many in enumerate(amounts):
        start = amounts[at - 1].end if at else passage.span.start
        lead = low[max(start, many.start - BEYOND) : many.start]
        if many.unit is not None or many.noun is None or not words.one_for_every.search(lead):
            continue
        pool = [one for one in (*(previous.amounts if previous is not None else ()), *amounts[:at]) if one.unit is None]
        counts = [one for one in pool if one.noun is not None and one.noun != many.noun and one.noun not in words.people]
        totals = [one for one in pool if one.noun == many.noun or (one.noun in words.people and many.noun in words.people)]
        if len(counts) == 1 and len(totals) == 1:
            yield Product(many, totals[0], counts[0], "each", "sure")
