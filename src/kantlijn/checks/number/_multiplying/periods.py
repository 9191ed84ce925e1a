"""Days, weeks and months in each other, and averages over a period that is named: "in 2016 … gemiddeld 200 per dag"."""

from __future__ import annotations

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._multiplying.products import Product, link
from kantlijn.checks.number._relations import Relations
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Span, Story, Time, within

# How many of one go into the other: as it is reckoned, the least that a writer may have in mind (working days, school weeks,
# opening hours), and the most. From the calendar; the least are rough on purpose: half a year of days, a few hours a day.
INTO = {
    ("day", "year"): (365.0, 200.0, 366.0),
    ("day", "month"): (30.0, 20.0, 31.0),
    ("day", "week"): (7.0, 4.0, 7.0),
    ("week", "year"): (52.0, 40.0, 53.0),
    ("week", "month"): (4.33, 4.0, 4.5),
    ("month", "year"): (12.0, 12.0, 12.0),
    ("quarter", "year"): (4.0, 4.0, 4.0),
    ("hour", "day"): (24.0, 6.0, 24.0),
    ("hour", "week"): (168.0, 20.0, 168.0),
    ("hour", "year"): (8760.0, 1000.0, 8784.0),
    ("minute", "hour"): (60.0, 60.0, 60.0),
    ("second", "minute"): (60.0, 60.0, 60.0),
    ("minute", "day"): (1440.0, 400.0, 1440.0),
    ("second", "hour"): (3600.0, 3600.0, 3600.0),
    ("second", "day"): (86400.0, 86400.0, 86400.0),
    ("second", "year"): (31536000.0, 31536000.0, 31622400.0),
    ("night", "year"): (365.0, 100.0, 366.0),
    ("night", "week"): (7.0, 5.0, 7.0),
    ("minute", "year"): (525600.0, 100000.0, 527040.0),
    ("hour", "month"): (730.0, 80.0, 744.0),
}
TIMES = frozenset(name for pair in INTO for name in pair)
YEAR, MONTH = (364.0, 367.0), (27.0, 32.0)  # days of a period that is a year or a month


def in_period(
    story: Story, words: Relations, passage: Passage, previous: Passage | None, rate: Figure, total: Figure, unit: str
) -> Product | None:
    """ "trok in 2016 73.000 bezoekers, gemiddeld 200 per dag": the days are those of the one period that is named."""
    place = passage if total.start >= passage.span.start else previous
    if place is None or link(words, passage, rate, (total,)) != "sure" or rate.start < total.start:
        return None
    around = passage.low[
        max(place.span.start, total.end) : rate.mark.number.start if isinstance(rate.mark, Quantity) else rate.start
    ]
    if words.part_of_time.search(around + passage.low[rate.end : min(passage.span.end, rate.end + 30)]):
        return None
    times = [one for one in within(story.times, Span(place.span.start, passage.span.end)) if isinstance(one, Time)]
    if sum(one.kind != "duration" for one in times) != 1:
        return None  # "in 2016 365.000 bezoekers, in de zomer gemiddeld 2.500 per dag"
    lengths = {_length(one) for one in times} - {None}
    if len(lengths) != 1:
        return None
    length = next(iter(lengths))
    if length is None or (unit, length) not in INTO:
        return None
    usual, low, high = INTO[unit, length]
    return Product(rate, total, None, "each", "sure", Interval(low, high), usual)


def _length(one: Time) -> str | None:
    """ "year" or "month" of a period that is one."""
    if one.interval is None or one.vague or one.unit == "minute":
        return None
    for name, (low, high) in (("year", YEAR), ("month", MONTH)):
        if low <= one.interval.width <= high:
            return name
    return None
