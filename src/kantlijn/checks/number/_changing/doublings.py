"""Doubling every so many years, against how many times as much that is said to make: "an eightfold increase in nine"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._changing.changes import factors
from kantlijn.checks.number._figures import Passage
from kantlijn.checks.number._remarks import PERCENTAGE, both, quoted, remark
from kantlijn.finding import Tested, Words
from kantlijn.language.patterns import patterns
from kantlijn.story import Mark, Quantity, Story, Time
from kantlijn.wording import number

REACH = 110  # characters from "doubles every three years" to what it makes in all
ROUGHLY = 0.2  # "sixteenfold" for 2 to the fourth, with part of a period more or less
MOST = 12  # doublings that are told as so many times as much; more are a paradox


class Doublings:
    """The words of a language, as patterns; what each is for stands in language/…/checks/doublings.py."""

    every: re.Pattern[str]
    numbers: dict[str, int]
    after: re.Pattern[str]
    units: dict[str, str]
    subject: re.Pattern[str]


def doublings(story: Story, passage: Passage) -> Iterator[Tested]:
    """Every rate of doubling of a sentence with the time that it goes on and the factor it is said to make."""
    words, low, end = patterns(story.language, "checks.doublings", Doublings), passage.low, passage.span.end
    found = factors(passage)
    for rate in found:
        if rate.value not in (2.0, 3.0):
            continue
        every = words.every.match(low, rate.end, min(end, rate.end + 60))
        if every is None or every["unit"] not in words.units:
            continue
        period = _number(words, every["count"])
        last = min(end, every.end() + REACH)
        totals = [f for f in found if every.end() <= f.start < last and f.value is not None and f.value > rate.value]
        unit = words.units[every["unit"]]
        spans = [m for m in words.after.finditer(low, every.end(), last) if _unit(words, m, every) == unit]
        if len(totals) != 1 or len(spans) != 1 or not period or words.subject.search(low, every.end(), totals[0].start):
            continue
        times = (_number(words, spans[0]["count"]) or 0) / period
        if 1 < times <= MOST:
            yield _held(story, passage, rate, totals[0], times)


def _number(words: Doublings, told: str | None) -> int | None:
    """A number in digits or words; "elk jaar" is every one year."""
    return 1 if not told else int(told) if told.isdigit() else words.numbers.get(told)


def _unit(words: Doublings, match: re.Match[str], every: re.Match[str]) -> str | None:
    """ "in nine": the unit of "every three years"."""
    return words.units.get(match["unit"] or every["unit"])


def _held(story: Story, passage: Passage, rate: Quantity, total: Quantity, times: float) -> Tested:
    value, told = (rate.value or 2.0), (total.value or 1.0)
    made = value**times
    spans = (m for m in passage.marks if isinstance(m, Time) and rate.end <= m.start < total.end)
    marks: tuple[Mark, ...] = (rate, total, *spans)
    if abs(made - told) <= ROUGHLY * made:
        return Tested(marks, "story")
    come = both(lambda code: number(float(f"{made:.3g}"), code))
    often = both(lambda code: number(float(f"{times:.3g}"), code))
    said = quoted(story, total)
    message = Words(
        f"{often.nl} keer achter elkaar maal {number(value, 'nl')} is {come.nl} keer zo veel, niet {said}.",
        f"{number(value, 'en')} times as many, {often.en} times over, is {come.en} times as many, not {said}.",
    )
    line = both(lambda code: f"{number(value, code)} ^ {often.said(code)} = {come.said(code)}")
    return Tested(marks, "story", remark(story, PERCENTAGE, "query", message, (line,), (total, rate)))
