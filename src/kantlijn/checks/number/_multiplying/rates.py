"""So much per something: held against another rate of the same, and against how many there are and what they make together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.periods import INTO, TIMES, in_period
from kantlijn.checks.number._multiplying.products import ONE, Link, Product, is_average, last, link
from kantlijn.checks.number._relations import Relations
from kantlijn.interval import Interval
from kantlijn.language import pack
from kantlijn.story import Story, Time

SPEEDS = ("kilometer", "meter", "mile")  # per hour or second these are speeds, which have a check of their own


def per(one: Figure) -> tuple[str, str] | None:
    """(of what, per what) of a rate: "EUR per month"; "1" of things that are counted."""
    what, found, unit = (one.unit or "").partition(" per ")
    return (what, unit) if found else None


def what_of(one: Figure) -> str | None:
    """What it is so much of, whether it is a rate or an amount: "EUR" of "EUR per month" as of "EUR"."""
    parted = per(one)
    return one.unit if parted is None else parted[0]


def rates(story: Story, words: Relations, passage: Passage, previous: Passage | None) -> Iterator[Product]:
    """Every rate of a sentence with what the words hold it against."""
    found = [(one, parted) for one in passage.amounts if (parted := per(one)) is not None]
    for one in passage.amounts:
        if one.unit is not None and per(one) is None and (often := _how_often(story, words, passage, one)):
            found.append((one._replace(unit=f"{one.unit} per {often}"), (one.unit, often)))
    found.sort(key=lambda each: each[0].start)
    used: set[int] = set()
    chained = {one.start for said in _chained(words, passage, found) for one in (said.each, said.total)}
    for at, (one, (what, unit)) in enumerate(found):
        if one.start in chained:
            continue
        for other, (other_what, other_unit) in found[at + 1 : at + 2]:
            said = _two_rates(words, passage, one, other, unit, other_unit) if what == other_what else None
            if said is not None:
                used |= {one.start, other.start}
                yield said
    for at, one in enumerate(passage.amounts):  # "180 cars a day, or about 65,000 a year": the second has no thing of its own
        if one.unit is None and at and one.start not in used:
            time = _time_behind(story, passage, one)
            before = passage.amounts[at - 1]
            parted = per(before)
            if time is not None and parted is not None and parted[0] == "1" and before.start not in used:
                said = _two_rates(words, passage, before, one, parted[1], time)
                if said is not None:
                    used |= {one.start, before.start}
                    yield said
    yield from _chained(words, passage, found)
    for one in passage.amounts:  # "on average four a year": a rate without a thing of its own
        bare = one.unit is None and one.start not in used and is_average(words, one)
        if bare and (time := _time_behind(story, passage, one)):
            found.append((one._replace(unit=f"1 per {time}"), ("1", time)))
    for one, (what, unit) in found:
        if one.start in used or (what in SPEEDS and unit in ("hour", "second", "minute")):
            continue
        said = _of_all(story, words, passage, previous, one, what, unit)
        if said is not None:
            yield said


def _chained(words: Relations, passage: Passage, found: Sequence[tuple[Figure, tuple[str, str]]]) -> Iterator[Product]:
    """ "3.000 flessen per uur, 16 uur per dag, 48.000 flessen per dag"."""
    for at, (total, (what, unit)) in enumerate(found):
        for each, (each_what, each_unit) in found[:at]:
            counts = [one for one, parted in found if parted == (each_unit, unit) and one is not each and one is not total]
            if each_what == what and each_unit != unit and len(counts) == 1:
                linked = link(words, passage, total, (each, counts[0])) or "slip"
                yield Product(each, total, counts[0], "total", linked)


def _how_often(story: Story, words: Relations, passage: Passage, one: Figure) -> str | None:
    """The unit of time of an amount that recurs, where it is not told right behind: "elke maand 150 euro"."""
    low = passage.low
    gross = words.gross.match(low, one.mark.end)
    if gross is not None:
        return _time_behind(story, passage, one, gross.end())
    every = words.every.search(low[max(passage.span.start, one.start - 60) : one.start])
    span = pack(story.language).lexicon.get(every["what"], {}).get("span") if every else None
    return span if isinstance(span, str) else None


def _time_behind(story: Story, passage: Passage, one: Figure, at: int | None = None) -> str | None:
    """ "65,000 a year": the unit of time behind a bare number, which names no thing of its own."""
    words = pack(story.language)
    found = words.grammar.per.match(passage.low, at or one.mark.end)
    span = words.lexicon.get(found["what"], {}).get("span") if found and not found["number"] else None
    return span if isinstance(span, str) else None


def _two_rates(words: Relations, passage: Passage, one: Figure, other: Figure, unit: str, other_unit: str) -> Product | None:
    """ "20 liter per dag, oftewel 7.300 liter per jaar"."""
    if (unit, other_unit) in INTO:
        each, total, key = one, other, (unit, other_unit)
    elif (other_unit, unit) in INTO:
        each, total, key = other, one, (other_unit, unit)
    else:
        return None
    linked = link(words, passage, other, (one,))
    if (
        linked is None
        or other.start - one.end > LEAD_BETWEEN
        or (one.noun not in (None, other.noun) and other.noun is not None)
    ):
        return None
    usual, low, high = INTO[key]
    return Product(each, total, None, "total" if total is last(each, total) else "each", linked, Interval(low, high), usual)


LEAD_BETWEEN = 60  # characters between two rates of one thing


def _of_all(
    story: Story, words: Relations, passage: Passage, previous: Passage | None, rate: Figure, what: str, unit: str
) -> Product | None:
    """ "250 euro per lid": all of it, and how many members there are, in the same sentence or the one before."""
    near = [one for one in passage.amounts if one is not rate]
    earlier = [*previous.amounts] if previous is not None else []
    named = [one for one in near if one.unit is None and one.noun is not None and one.start < rate.start]
    counts = [one for one in near if _is_counted(words, one, unit)] or [
        one for one in earlier if _is_counted(words, one, unit)
    ]
    other = not counts and len(named) == 1 and what != "1" and unit not in TIMES
    if other:
        counts = named  # "14 vervoerders 2,1 miljoen euro, gemiddeld 150.000 euro per bedrijf": only a slip says so
    near = [one for one in near if one not in counts[:1]]
    totals = [one for one in near if _is_total(words, one, rate, what)] or [
        one for one in earlier if _is_total(words, one, rate, what)
    ]
    others = [one for one in near if one.unit is None and one.noun is not None and one.start > rate.end]
    if not totals and what == "1" and len(others) == 1 and link(words, passage, others[0], (rate,)) == "sure":
        totals = others  # "80.000 exemplaren per dag … dat zijn 480.000 kranten"
    if len(totals) != 1:
        return None
    total = totals[0]
    if not counts and unit in ("day", "week", "month", "quarter"):
        lead = passage.low[max(rate.end, total.start - 60) : total.start] if total.start > rate.end else ""
        if words.whole_year.search(lead) and link(words, passage, total, (rate,)) == "sure":
            usual, low, high = INTO[unit, "year"]
            return Product(rate, total, None, "total", "sure", Interval(low, high), usual)
        return in_period(story, words, passage, previous, rate, total, unit)
    if len(counts) != 1 or counts[0] is total:
        return None
    count = counts[0]
    factor = _factor(count, unit)
    if factor is None or (total.start < passage.span.start and count.start >= passage.span.start and rate.start < count.start):
        return None
    figures = (rate, total, count)
    final = last(*figures)
    if final.start < passage.span.start:
        return None
    linked: Link | None = link(words, passage, final, tuple(one for one in figures if one is not final))
    shared = words.shared.search(passage.low, passage.span.start, final.end) is not None
    if final is rate and linked != "sure" and shared:
        linked = "sure"
    if linked is None and count.start >= passage.span.start and total.start >= passage.span.start:
        linked = "slip"  # the units fit, and nothing else says that they belong together
    if linked is None or final is count:
        return None
    if other:
        linked = "slip"
    if final is total and final is not rate and total.strict.middle < rate.strict.middle:
        return None
    if final is rate and words.average.search(passage.low[max(passage.span.start, rate.start - 40) : rate.start]):
        linked = "sure"
    each = rate
    numbered = unit.split(" ")
    if numbered[0].isdigit():
        factor = factor.scaled(1 / float(numbered[0]))
    return Product(each, total, count, "total" if final is total else "each", linked, factor, factor.middle)


def _is_total(words: Relations, one: Figure, rate: Figure, what: str) -> bool:
    if one.is_rate or per(one) is not None or isinstance(one.mark, Time):
        return False
    if what != "1":
        return one.unit == what
    return (
        one.unit is None
        and one.noun is not None
        and (rate.noun is None or one.noun == rate.noun or (one.noun in words.people and rate.noun in words.people))
    )


def _is_counted(words: Relations, one: Figure, unit: str) -> bool:
    if one.is_rate or per(one) is not None:
        return False
    noun = unit.split(" ")[-1] if unit.split(" ")[0].isdigit() else unit
    if isinstance(one.mark, Time):
        return one.unit is not None and (one.unit == noun or (one.unit, noun) in INTO or (noun, one.unit) in INTO)
    if one.unit is not None:
        return one.unit == noun
    if noun in words.people:
        return one.noun in words.people
    return one.noun is not None and (one.noun == noun or noun in words.pieces or _alike(one.noun, noun))


def _alike(one: str, other: str) -> bool:
    """Lemmas of one noun, whether it was read in the singular or the plural: "klas", "klasse"."""
    return len(other) >= 4 and (one.startswith(other) and len(one) - len(other) <= 2)


def _factor(count: Figure, unit: str) -> Interval | None:
    """What a duration is worth in the unit of the rate: 2 years of so much a month are 24 of them."""
    if not isinstance(count.mark, Time) or count.unit == unit or count.unit is None:
        return ONE
    if (unit, count.unit) in INTO:
        usual, low, high = INTO[unit, count.unit]
        return Interval(low, high) if low != high else Interval.point(usual)
    if (count.unit, unit) in INTO:
        usual, low, high = INTO[count.unit, unit]
        return Interval(1 / high, 1 / low)
    return None
