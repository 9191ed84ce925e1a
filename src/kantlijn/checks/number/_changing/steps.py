"""An amount that goes through percentages and comes out as another: off 20 per cent, on 20 per cent, "£500 again"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._remarks import PERCENTAGE, amount, both, middle, percent, quoted, remark
from kantlijn.finding import Tested, Words
from kantlijn.interval import Interval
from kantlijn.story import Story
from kantlijn.wording import number

REACH = 70  # characters between an amount and the percentage on it, and from the last percentage to the outcome
LEAD, TAIL = 42, 16  # before and behind a percentage, in which the way it goes is told
MOST = 3.0  # an outcome that is further off than this factor is an amount of something else
ONE = Interval.point(1.0)


class Steps(NamedTuple):
    """`start` goes through `by`, each up (1) or down (-1), and is said to be `end`."""

    start: Figure
    by: tuple[tuple[Figure, int], ...]
    end: Figure


def steps(words: Cues, sentences: Sequence[Passage]) -> Iterator[Steps]:
    """What the last of a few sentences says an amount comes to, with the percentages told between."""
    last = sentences[-1]
    opens = sentences[0].span.start
    amounts = [a for s in sentences for a in s.amounts if a.is_money]
    percentages = [p for s in sentences for p in s.shares if p.is_percentage]
    ends = [a for a in last.amounts if a in amounts]
    if not percentages or len(amounts) < 2 or not ends:
        return
    for end in ends:
        before = [a for a in amounts if a.mark.end < end.start]
        if not before:
            continue
        start = before[-1]
        between = [p for p in percentages if start.mark.end <= p.start and p.mark.end <= end.start]
        if not between or start.unit != end.unit or between[0].start - start.mark.end > REACH:
            continue
        joined = last.low[between[-1].mark.end : end.start]
        if len(joined) > REACH + (REACH if len(between) > 1 else 0) or not words.comes_to.search(joined):
            continue
        if len(between) == 1 and (between[0].start < last.span.start or start.start < last.span.start):
            continue
        told = _ways(words, last.low, start, between, end, opens)
        if told is not None:
            yield Steps(start, told, end)


def _ways(
    words: Cues, low: str, start: Figure, between: list[Figure], end: Figure, opens: int
) -> tuple[tuple[Figure, int], ...] | None:
    """Each percentage with the way it goes; None where one of them does not tell."""
    told: list[tuple[Figure, int]] = []
    for one in between:
        way = _way(words, low, one, [start, *between], max(opens, start.mark.end), end.start)
        if not way and not told:  # "verlaagde de prijs van 400 euro met 10 procent": the verb stands before the amount
            way = _sign(words, low[max(opens, start.start - REACH) : start.start])
        elif not way and words.once_more.search(low[max(0, one.start - LEAD) : one.start]):
            way = told[-1][1]
        if not way:
            return None
        told.append((one, way))
    return tuple(told)


def _sign(words: Cues, stretch: str) -> int:
    up, down = words.put_on.search(stretch) is not None, words.taken_off.search(stretch) is not None
    return 0 if up == down else 1 if up else -1


def _way(words: Cues, low: str, one: Figure, others: list[Figure], opens: int, closes: int) -> int:
    """1 where a percentage is put on, -1 where it is taken off, 0 where it is not told."""
    edge = max([opens, *(o.mark.end for o in others if o.mark.end <= one.start)])
    lead = low[max(edge, one.start - LEAD) : one.start]
    tail = low[one.mark.end : min(closes, one.mark.end + TAIL)]
    up, down = ((pattern.match(tail) is not None) for pattern in (words.more, words.less))
    return _sign(words, lead) if up == down else 1 if up else -1


def hold(story: Story, said: Steps) -> Iterator[Tested]:
    """The outcome must be what the percentages make of the amount, or what they are of it."""
    marks = (said.start.mark, *(p.mark for p, _ in said.by), said.end.mark)
    factor = ONE
    for by, way in said.by:
        factor = factor * (ONE + by.strict.scaled(float(way)))
    outcome = said.start.strict * factor
    change = said.start.strict * (factor - ONE)
    size = change if change.low >= 0 else -change
    near = 1 / MOST <= middle(said.end) / middle(said.start) <= MOST if middle(said.start) > 0 else False
    alone = len(said.by) == 1 and said.end.strict.meets(size)
    finding = None
    if near and not alone and (not outcome.meets(said.end.strict) or _there_and_back(said)):
        a, b = middle(said.start), middle(said.end)
        value = a
        lines = []
        for by, way in said.by:
            after = value * (1 + way * middle(by))
            lines.append((value, way, middle(by), after))
            value = after
        come = both(lambda code: amount(round(value, 2), said.start, code))
        message = Words(
            f"{amount(a, said.start, 'nl')} komt zo op {come.nl}, niet {quoted(story, said.end.mark)}.",
            f"{amount(a, said.start, 'en')} comes to {come.en} this way, not {quoted(story, said.end.mark)}.",
        )
        line = both(lambda code: "; ".join(_step(*each, code) for each in lines))
        again = len(said.by) > 1 and a == b and story.quotation_at(said.end.start) is None
        figures = (said.end, said.start, *(p for p, _ in said.by))
        finding = remark(story, PERCENTAGE, "error" if again else "query", message, (line,), figures)
    yield Tested(marks, "story", finding)


def _there_and_back(said: Steps) -> bool:
    """Down by a percentage and up by the same is never what it was, whatever the percentage is rounded to."""
    if len(said.by) != 2 or middle(said.start) != middle(said.end):
        return False
    (one, way), (other, back) = said.by
    return way == -back and middle(one) == middle(other) > 0


def _step(value: float, way: int, by: float, after: float, code: str) -> str:
    """One step on paper: "500 − 20 procent = 400"."""
    sign = "+" if way > 0 else "−"
    return f"{number(value, code)} {sign} {percent(by, code)} = {number(round(after, 2), code)}"
