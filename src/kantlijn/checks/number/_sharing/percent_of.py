"""A percentage of an amount with what it comes to behind it: "3 procent erbij op 2.400 euro: 72 euro"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._remarks import PERCENTAGE, amount, both, middle, percent, plain, quoted, remark
from kantlijn.finding import Tested, Words
from kantlijn.interval import Interval
from kantlijn.language.patterns import patterns
from kantlijn.story import Story
from kantlijn.wording import number

REACH = 75  # characters between the amount and the percentage on it
NEAR = 30  # between the percentage and what it comes to
AROUND = 26  # characters before and behind the percentage in which the word stands that makes it one of the amount
MOST = 12.0  # an outcome that is further off than this factor is an amount of something else
ROUNDED = 0.02  # what a writer may round the outcome by besides its own digits: "96 cent" for 0,955
# An amount a month and its percentage a year are told in one breath: the periods that go into one another.
PERIODS = (1.0, 12.0, 52.0, 4.0, 1 / 12, 1 / 52, 1 / 4)


class PercentOf:
    """The words of a language, as patterns; what each is for stands in language/…/checks/percent_of.py."""

    kind_before: re.Pattern[str]
    kind_behind: re.Pattern[str]
    comes_to: re.Pattern[str]
    other: re.Pattern[str]
    on: re.Pattern[str]
    leaves: re.Pattern[str]


def percent_of(story: Story, passage: Passage) -> Iterator[Tested]:
    """Every amount of a sentence with a percentage on it, or off it, and what that is told to come to."""
    words, low = patterns(story.language, "checks.percent_of", PercentOf), passage.low
    for by in passage.shares:
        if not by.is_percentage or by.mark.hedge is not None:
            continue
        before = [a for a in passage.amounts if a.end <= by.start]
        behind = [a for a in passage.amounts if a.start >= by.mark.end]
        if len(behind) > 1 and _is_on(words, low, by, behind[0], behind[1]):
            yield from _hold(story, behind[0], by, behind[1])
            continue
        base, end = (before[-1] if before else None), (behind[0] if behind else None)
        if base is None or end is None or base.currency is None or base.currency != end.currency:
            continue
        between, joined = low[base.mark.end : by.start], low[by.mark.end : end.start]
        if len(between) > REACH or len(joined) > NEAR or re.search(r"[;.]\s|\d", between + joined):
            continue
        lead, tail = low[max(base.mark.end, by.start - AROUND) : by.start], low[by.mark.end : end.start]
        if not (words.kind_before.search(lead) or words.kind_behind.match(tail)) or not words.comes_to.search(joined):
            continue
        if words.other.search(between + joined) or base.strict.low <= 0:
            continue
        yield from _hold(story, base, by, end)


def _is_on(words: PercentOf, low: str, by: Figure, base: Figure, end: Figure) -> bool:
    """ "VAT at 20 per cent on a £350 bike is £70"; "met 10 procent korting betaal je voor de kaas van 30 euro nog 27"."""
    if base.currency is None or base.currency != end.currency:
        return False
    between, joined = low[by.mark.end : base.start], low[base.mark.end : end.start]
    lead = low[max(0, by.start - AROUND) : by.start]
    if len(between) > REACH or len(joined) > NEAR + NEAR or re.search(r"[;.]\s|\d", between + joined):
        return False
    if not (words.kind_before.search(lead) or words.kind_behind.match(between)) or not words.on.search(between):
        return False
    return words.leaves.search(joined) is not None and not words.other.search(between + joined)


def _hold(story: Story, base: Figure, by: Figure, end: Figure) -> Iterator[Tested]:
    """The outcome is the percentage of the amount, or the amount with it on or off, in one period or another."""
    size = base.strict * by.strict
    one = Interval.point(1.0)
    outcomes = (size, base.strict * (one + by.strict), base.strict * (one - by.strict))
    slack = ROUNDED * middle(end)
    room = end.strict.widened(slack, slack)
    fits = any(each.meets(room) for each in outcomes) or any(size.scaled(period).meets(room) for period in PERIODS)
    nominal = middle(base) * middle(by)
    near = nominal > 0 and 1 / MOST <= middle(end) / nominal <= MOST
    finding = None
    if not fits and near:
        come = both(lambda code: amount(float(f"{nominal:.4g}"), base, code))
        message = Words(
            f"{percent(middle(by), 'nl')} van {plain(base, 'nl')} is {come.nl}, niet {quoted(story, end.mark)}.",
            f"{percent(middle(by), 'en')} of {plain(base, 'en')} is {come.en}, not {quoted(story, end.mark)}.",
        )
        share = middle(end) / middle(base)
        line = both(lambda code: f"{number(middle(by), code)} × {plain(base, code)} = {come.said(code)}; ")
        rest = both(lambda code: f"{plain(end, code)} / {plain(base, code)} = {percent(share, code)}")
        calculation = both(lambda code: line.said(code) + rest.said(code))
        finding = remark(story, PERCENTAGE, "query", message, (calculation,), (end, by, base))
    if fits or near:
        yield Tested((base.mark, by.mark, end.mark), "story", finding)
