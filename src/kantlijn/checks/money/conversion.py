"""Two amounts that are said to be the same money in two currencies, against the exchange rate of the day.

The first amount is converted with the reference rates of the European Central Bank for the moment the passage is about.
It fails where no rate of that moment, and no rounding, lets both amounts stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kantlijn.checks.money import _moments, _remarks, _slips
from kantlijn.checks.money._judging import Judged, agree, agree_loosely, alike, implied, rate_at
from kantlijn.checks.money._moments import Moment, Moments
from kantlijn.checks.money._pairs import Pair, currency, language, pairs
from kantlijn.finding import Severity, Tested, Words
from kantlijn.shelf import Shelf
from kantlijn.shelf.rates import LAW, Quoted, Rates, Unquoted
from kantlijn.story import Story


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every conversion of the story against the shelf, and against the other conversions of the same money.

    Of a conversion that cannot be checked it yields a note that says so, without marks: it was not put to the test.
    """
    found = list(pairs(story))
    if not found:
        return
    rates = shelf.rates
    now = _moments.of_story(story, rates.last, rates.days[0])
    judged = [_judge(story, pair, rates, now) for pair in found]
    unquoted: dict[Unquoted, list[Judged]] = {}
    for each in judged:
        if isinstance(each.answer, Unquoted):
            unquoted.setdefault(each.answer, []).append(each)
        else:
            yield Tested((each.pair.first, each.pair.second), "shelf", _remarks.with_the_others(story, each, judged))
    for answer, group in unquoted.items():
        yield Tested((), "shelf", _remarks.cannot(group, answer))
    yield from _among_themselves(story, judged)


def _judge(story: Story, pair: Pair, rates: Rates, now: Moment) -> Judged:
    source, target = currency(pair.first), currency(pair.second)
    moments = _moments.of_pair(story, pair, now)
    moment = moments.judged
    answer = rate_at(rates, source, target, moment)
    if isinstance(answer, Unquoted) and answer.reason == "before" and moment is not now:
        # Before the euro nobody could convert into it: such an amount was converted when the story was written.
        later = rate_at(rates, source, target, now)
        if isinstance(later, Quoted) and (later.table == LAW or agree(pair, later)):
            moment, answer = now, later
    judged = Judged(pair, moments, moment, answer)
    if isinstance(answer, Unquoted) or agree(pair, answer) or _excused(story, pair, rates, moments):
        return judged
    wide = moment.wide or answer.extrapolated
    tried = [rate_at(rates, source, target, each) for each in (*moments.others, now)]
    loosely = any(agree_loosely(pair, each) for each in (answer, *tried))
    severity: Severity = "query" if wide or loosely else "error"
    slip = _slip(story, pair, rates, moments, moment, answer)
    return replace(judged, finding=_remarks.clash(story, pair, rates, moment, answer, severity, slip))


def _excused(story: Story, pair: Pair, rates: Rates, moments: Moments) -> bool:
    """Whether another reading the text allows makes both amounts right: another time in the passage, or a currency of
    the same name whose country the story speaks of. Doubt is silence.
    """
    source, target = currency(pair.first), currency(pair.second)
    if any(agree(pair, rate_at(rates, source, target, moment)) for moment in moments.others):
        return True
    meant = [
        *((other, target) for other in _slips.namesakes(source) if _slips.told_of(story, other)),
        *((source, other) for other in _slips.namesakes(target) if _slips.told_of(story, other)),
    ]
    return any(agree(pair, rate_at(rates, one, other, moments.judged)) for one, other in meant)


def _slip(story: Story, pair: Pair, rates: Rates, moments: Moments, moment: Moment, answer: Quoted) -> Words | None:
    """What went wrong, if one slip explains it: first of all an amount of then at the rate of now."""
    now, source, target = moments.now, currency(pair.first), currency(pair.second)
    around = story.text[pair.around.start : pair.around.end]
    if moment is not now and not now.wide and not language(story.language).then.search(around):
        today = rate_at(rates, source, target, now)
        if isinstance(today, Quoted) and not today.extrapolated and agree(pair, today):
            said = now.said()
            return Words(
                f"Het past wel bij de koers {said.nl}, de datum van het stuk.",
                f"It does fit the rate {said.en}, the date of the story.",
            )
    return _slips.explain(story, pair, rates, moment, answer, now.last)


def _among_themselves(story: Story, judged: Sequence[Judged]) -> Iterator[Tested]:
    """Conversions of one moment that cannot both be right, whatever the rate was.

    A remark only where the shelf did not speak of either, since it knows which one is wrong. Within a month or a year
    rates move, so of such moments nothing is compared.
    """
    for index, each in enumerate(judged):
        if each.moment.origin == "passage" and each.moment.first != each.moment.last:
            continue
        source = currency(each.pair.first)
        here = implied(each.pair, source)
        before = [(other, rate) for other in alike(each, judged[:index]) if (rate := implied(other.pair, source))]
        if here is None or not before:
            continue
        clashing = [other for other, rate in before if not here.meets(rate)]
        if not clashing or each.finding or any(other.finding for other in clashing):
            other = before[-1][0].pair
            yield Tested((other.first, other.second, each.pair.first, each.pair.second), "story")
            continue
        # The remark falls on the odd one out: on this one where it disagrees with at least half of those before it.
        odd = 2 * len(clashing) >= len(before)
        wrong, right = (each, clashing[0]) if odd else (clashing[0], each)
        marks = (right.pair.first, right.pair.second, wrong.pair.first, wrong.pair.second)
        yield Tested(marks, "story", _remarks.disagree(story, wrong, right))
