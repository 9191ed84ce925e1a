"""Two amounts that are said to be the same money in two currencies, against the exchange rate of the day.

The first amount is converted with the reference rates of the European Central Bank for the moment the passage is about.
It fails where no rate of that moment, and no rounding, lets both amounts stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.money import _moments, _remarks, _slips
from kantlijn.checks.money._judging import Judged, agree, agree_loosely, groups, implied, rate_at
from kantlijn.checks.money._moments import Moment, Moments
from kantlijn.checks.money._pairs import Pair, currency, is_money, language, pairs
from kantlijn.checks.money._settled import settled
from kantlijn.checks.money._signs import signs
from kantlijn.finding import Severity, Tested, Words
from kantlijn.shelf import Shelf
from kantlijn.shelf.rates import LAW, Quoted, Rates, Unquoted
from kantlijn.story import Quantity, Span, Story, within

# How many conversions of the same money before and after one are held against it; more add time and no evidence.
_NEAR = 8


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every conversion of the story against the shelf, and against the other conversions of the same money.

    Of a conversion that cannot be checked it yields a note that says so, without marks: it was not put to the test.
    """
    found = list(pairs(story))
    near = list(settled(story, {one.start for pair in found for one in (pair.first, pair.second)}))
    if not any(map(is_money, story.quantities)):
        return
    rates = shelf.rates
    now = _moments.of_story(story, rates.last, rates.days[0])
    yield from signs(story, rates, now)
    for pair, others in near:
        yield from _settled(story, pair, others, rates, now)
    judged = [_judge(story, pair, rates, now) for pair in found]
    unquoted: dict[Unquoted, list[Judged]] = {}
    for group in groups(judged):
        for index, each in enumerate(group):
            if isinstance(each.answer, Unquoted):
                unquoted.setdefault(each.answer, []).append(each)
                continue
            finding = _remarks.with_the_others(story, each, [group[at] for at in _near(group, index)])
            yield Tested(_marks(story, (each.pair,)), "shelf", finding)
    for answer, unknown in unquoted.items():
        yield Tested((), "shelf", _remarks.cannot(unknown, answer))
    for group in groups(judged):
        yield from _among_themselves(story, group)


def _settled(story: Story, pair: Pair, others: Sequence[Pair], rates: Rates, now: Moment) -> Iterator[Tested]:
    """Two amounts that are one at the rate of the day, or that would be but for a slip of the hand; else nothing."""
    asked = [(each, rate_at(rates, currency(each.first), currency(each.second), now)) for each in (pair, *others)]
    answer = asked[0][1]
    if now.wide or not isinstance(answer, Quoted) or answer.extrapolated or any(agree_loosely(*each) for each in asked):
        return
    slip = _slips.settles(story, pair, answer)
    if slip is not None:
        finding = _remarks.clash(story, pair, rates, now, answer, "query", slip)
        yield Tested(_marks(story, (pair,)), "shelf", finding)


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
    judged = Judged(pair, moment, answer)
    if isinstance(answer, Unquoted) or agree(pair, answer) or _excused(story, pair, rates, moments):
        return judged
    wide = moment.wide or answer.extrapolated
    tried = [rate_at(rates, source, target, each) for each in (*moments.others, now)]
    loosely = any(agree_loosely(pair, each) for each in (answer, *tried))
    severity: Severity = "query" if wide or loosely else "error"
    slip = _slip(story, pair, rates, moments, moment, answer)
    return judged._replace(finding=_remarks.clash(story, pair, rates, moment, answer, severity, slip))


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


def _marks(story: Story, of: Sequence[Pair]) -> tuple[Quantity, ...]:
    """The figures of the story itself, of which a pair may hold a wider reading."""
    starts = {one.start for pair in of for one in (pair.first, pair.second)}
    span = Span(min(starts), max(one.end for pair in of for one in (pair.first, pair.second)))
    return tuple(one for one in within(story.quantities, span) if isinstance(one, Quantity) and one.start in starts)


def _near(group: Sequence[Judged], index: int) -> list[int]:
    """The other conversions of a group that a reader still has in mind."""
    return [at for at in range(max(0, index - _NEAR), min(len(group), index + 1 + _NEAR)) if at != index]


def _among_themselves(story: Story, group: Sequence[Judged]) -> Iterator[Tested]:
    """Conversions of one moment that cannot both be right, whatever the rate was.

    A remark only where the shelf did not speak of either, since it knows which one is wrong. Within a month or a year
    rates move, so of such moments nothing is compared.
    """
    if group[0].moment.origin == "passage" and group[0].moment.first != group[0].moment.last:
        return
    rates = {source: [implied(each.pair, source) for each in group] for source in {currency(each.pair.first) for each in group}}

    def clashing(one: int, other: int) -> bool | None:
        """Whether two conversions imply rates that exclude each other; None where one implies none."""
        told = rates[currency(group[one].pair.first)]
        here, there = told[one], told[other]
        return not here.meets(there) if here and there else None

    support = [sum(clashing(at, other) is False for other in _near(group, at)) for at in range(len(group))]
    told: set[int] = set()
    for index, each in enumerate(group):
        before = [at for at in range(max(0, index - _NEAR), index) if clashing(index, at) is not None]
        if not before:
            continue
        at = next((at for at in before if clashing(index, at)), before[-1])
        # The remark falls on the one that fewer of the others agree with; of two, on the later.
        wrong, right = (at, index) if support[at] < support[index] else (index, at)
        pairs_of_two = (group[right].pair, group[wrong].pair)
        marks = _marks(story, pairs_of_two)
        if not clashing(index, at) or each.finding or group[at].finding or wrong in told:
            yield Tested(marks, "story")
            continue
        told.add(wrong)
        yield Tested(marks, "story", _remarks.disagree(story, group[wrong], group[right]))
