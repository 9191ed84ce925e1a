"""A range whose first end is the larger one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks._low import low_text
from kantlijn.checks.number._alike import scopes
from kantlijn.checks.number._counting.listing import Listing, listing
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor
from kantlijn.shelf import Shelf
from kantlijn.story import Mark, Quantity, Story, Time
from kantlijn.wording import number

NAME = "number.range"
HOURS = 24  # bare numbers up to this may be hours of the clock: "tussen 9 en 5"
BETWEEN = 12  # characters between the two ends
LEAD, TAIL = 40, 30  # in which the words stand that make it a range, or one that runs down
OFF = 20.0  # times: ends that are further apart do not share a scale word ("tussen 800 en 1,2 miljoen")


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Tussen 40 en 20, 9.000 à 7.000, children aged 14 to 9; and a least that is more than the most."""
    words, low = listing(story.language), story.once(low_text)
    durations = (one for one in story.times if one.kind == "duration")
    marks: list[Mark] = sorted([*story.quantities, *durations], key=lambda one: one.start)
    for one in story.quantities:
        if one.value is None and not one.vague and one.strict.is_bounded and one.kind != "score":
            yield Tested((one,), "story")  # a range that runs up is read as one figure
    for first, last in pairwise(marks):
        between = low[first.end : last.number.start if isinstance(last, Quantity) else last.start]  # "tot" is a hedge too
        if len(between) > LEAD:
            continue
        found = _held(story, words, low, first, last, between)
        if found is not None:
            yield Tested((first, last), "story", found[0])


def _held(story: Story, words: Listing, low: str, first: Mark, last: Mark, between: str) -> tuple[Finding | None] | None:
    """What comes of holding two ends against each other; None where the words make no range of them."""
    one, other = _value(first), _value(last)
    if one is None or other is None or one < 0 or other < 0 or story.table_at(first.start) is not None:
        return None
    lead = low[max(0, first.start - LEAD) : first.start]
    if isinstance(first, Quantity) and isinstance(last, Quantity) and _bounds(words, first, last, between):
        upside = first.strict.low > last.strict.high
        return (_remark(story, first, last, "error") if upside and first.unit == last.unit else None,)
    stated = words.between.search(lead) and words.between_and.match(between)
    varies = words.ranges_from.search(lead) is not None and words.ranges_to.match(between) is not None
    expects = words.expects.search(lead) is not None and words.ranges_to.match(between) is not None
    to = words.to_range.match(between) is not None or varies or expects
    aged = words.aged.search(lead) and words.aged_to.match(between) and _is_age(last)
    if not (stated or to or aged) or len(between) > BETWEEN:
        return None
    units = {_unit(first), _unit(last)} - {None}
    if len(units) > 1:
        return None
    if not units and not _counts(first, last) and max(one, other) <= HOURS:
        return None
    if one <= other:
        return (None,)
    around = lead + low[last.end : last.end + TAIL]
    if words.counts_down.search(around) or scopes(story.language).negated.search(lead[-14:]) or one > OFF * other:
        return None
    degrees = any(unit is not None and unit.startswith("degree") for unit in units)
    unsure = degrees or story.quotation_at(first.start) is not None
    return (_remark(story, first, last, "query" if unsure or to else "error"),)


def _bounds(words: Listing, first: Quantity, last: Quantity, between: str) -> bool:
    """ "minstens 40 en hooguit 20": the one has no upper end and the other no lower."""
    low, high = first.strict, last.strict
    apart = high.high < float("inf") and low.high == float("inf") and low.low > 0 and high.low <= 0
    return apart and words.and_most.match(between) is not None


def _value(one: Mark) -> float | None:
    if isinstance(one, Quantity):
        return one.value if one.kind not in ("ordinal", "rank", "score") and not one.vague else None
    return one.value if isinstance(one, Time) else None


def _unit(one: Mark) -> str | None:
    """The unit, a year of age and a year of time being the same; None for a bare number."""
    return one.unit if isinstance(one, Quantity | Time) else None


def _counts(first: Mark, last: Mark) -> bool:
    return any(isinstance(one, Quantity) and one.counts is not None for one in (first, last))


def _is_age(one: Mark) -> bool:
    if isinstance(one, Quantity):
        return one.kind == "age" or one.unit is None
    return isinstance(one, Time) and one.unit == "year"


def _remark(story: Story, first: Mark, last: Mark, severity: Severity) -> Finding:
    one, other = _value(first) or 0.0, _value(last) or 0.0
    words = " ".join(story.text[first.start : last.end].split())
    message = Words(
        f"Een bereik loopt van laag naar hoog: ‘{words}’ staat andersom.",
        f"A range runs from low to high: ‘{words}’ is upside down.",
    )
    line = Words(f"{number(one, 'nl')} > {number(other, 'nl')}", f"{number(one, 'en')} > {number(other, 'en')}")
    readings = tuple(Reading(story.words(each), each.strict, each.unit) for each in (first, last) if isinstance(each, Quantity))
    places = (anchor(first), anchor(last))
    return Finding(NAME, severity, message, places, readings, (line,))
