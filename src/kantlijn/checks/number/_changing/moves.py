"""Holds a change against the figures it goes from and to: in per cent, in times, over years."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._changing.changes import Change, Growth, Multiple, Proposal
from kantlijn.checks.number._figures import Figure
from kantlijn.checks.number._remarks import (
    PERCENTAGE,
    both,
    middle,
    percent,
    plain,
    quoted,
    remark,
    room,
    severity,
)  # fmt: skip
from kantlijn.checks.number._slips import explain
from kantlijn.finding import Finding, Tested, Words
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

# How far "verdubbeld" and "gehalveerd" may be from 2 and ½: the about-words of docs/intervals.md, strict and loose. The
# words are rough themselves, so the amounts are not read loosely besides.
FACTOR, FACTOR_LOOSE = 0.1, 0.2
SLACK = 0.2  # of that, across the hedged side: loose hedges are 2 % off where about-words are 10 % (docs/intervals.md)
IN_WORDS = 0.02  # how far a change that is told as a part in words may be from it: as far as 31 per cent is from a third
LONGEST = 50  # years of growth; a longer run is history, and its percentage an average
ONE = Interval.point(1.0)


def hold(story: Story, said: Proposal) -> Iterator[Tested]:
    """Puts a proposed change to the test."""
    if isinstance(said, Change):
        yield from _change(story, said)
    elif isinstance(said, Multiple):
        yield from _multiple(story, said)
    else:
        yield from _growth(story, said)


# -- in per cent -----------------------------------------------------------------------------------------------------


def _change(story: Story, said: Change) -> Iterator[Tested]:
    before, after, by = said.before, said.after, said.by
    if before.strict.low <= 0 or not before.strict.is_bounded:
        return
    change = size(_to_one_digit(after, before))
    hedged = by.mark.hedge is not None and size(after.strict / before.strict).meets(by.strict)
    # "een derde meer" is said of anything near a third; a percentage is worked out
    told = by.strict if by.is_percentage else by.strict.widened(IN_WORDS, IN_WORDS)
    fits = change.meets(told) or hedged
    finding = None if fits else _wrong_change(story, said, change)
    yield Tested((before.mark, after.mark, by.mark), "story", finding)


def _wrong_change(story: Story, said: Change, change: Interval) -> Finding:
    before, after, by = said.before, said.after, said.by
    a, b = middle(before), middle(after)
    shown, told = abs(b - a) / a, quoted(story, by.mark)
    nl, en = ("stijging", "rise") if b > a else ("daling", "fall")
    message = Words(
        f"Van {plain(before, 'nl')} naar {plain(after, 'nl')} is een {nl} van {percent(shown, 'nl')}, niet {told}.",
        f"From {plain(before, 'en')} to {plain(after, 'en')} is a {en} of {percent(shown, 'en')}, not {told}.",
    )
    subtracted = difference(before, after)
    rest = both(lambda code: f"{number(abs(b - a), code)} / {plain(before, code)} = {percent(shown, code)}")
    line = both(lambda code: f"{subtracted.said(code)} = {number(abs(b - a), code)}; {rest.said(code)}")
    wrong_base = after.strict.low > 0 and size(before.strict / after.strict).meets(by.strict)
    loosely = size(after.loose / before.loose).meets(by.loose) and not wrong_base
    figures: tuple[Figure, ...] = (by, before, after)
    if wrong_base:
        why: Words | None = _divided_by_the_end(before, after, by)
    else:
        slip = explain(story, (by, after, before), lambda i: i[2].low > 0 and size(i[1] / i[2]).meets(i[0]))
        why = slip.said if slip else None
        if slip is not None:
            figures = (slip.figure, *(each for each in figures if each is not slip.figure))
    return remark(story, PERCENTAGE, severity(said.sure, loosely), message, (line, room(change, shown), why), figures)


def _divided_by_the_end(before: Figure, after: Figure, by: Figure) -> Words:
    gives = {code: percent(middle(by), code) for code in ("nl", "en")}
    return Words(
        f"Wie deelt door {plain(after, 'nl')} in plaats van {plain(before, 'nl')} komt op {gives['nl']}; "
        "een verandering gaat uit van het begin.",
        f"Dividing by {plain(after, 'en')} instead of {plain(before, 'en')} gives {gives['en']}; "
        "a change starts from the beginning.",
    )


def difference(one: Figure, other: Figure) -> Words:
    small, large = sorted((one, other), key=middle)
    return both(lambda code: f"{plain(large, code)} − {plain(small, code)}")


def _to_one_digit(after: Figure, before: Figure) -> Interval:
    """The ratio of two figures told side by side: rounded to the same digit, that of the finer of the two."""
    if any(f.mark.hedge is not None or f.value is None or not f.strict.is_bounded for f in (after, before)):
        return after.strict / before.strict
    width = min(after.strict.width, before.strict.width)
    return _narrowed(after, width) / _narrowed(before, width)


def _narrowed(one: Figure, width: float) -> Interval:
    if one.strict.width <= width or one.value is None:
        return one.strict
    return Interval.rounded(one.value, width) if width > 0 else Interval.point(one.value)


# -- in times --------------------------------------------------------------------------------------------------------


def _multiple(story: Story, said: Multiple) -> Iterator[Tested]:
    """ "gehalveerd, van 48 naar 34": the factor itself, or on one side of it where a hedge says so."""
    before, after, by = said.before, said.after, said.factor
    if before.strict.low <= 0 or not before.strict.is_bounded or after.strict.low < 0:
        return
    ratio, value = _to_one_digit(after, before), by.value or 1.0
    finding = None
    if not ratio.meets(_around(value, by, FACTOR)):
        times, told = middle(after) / middle(before), quoted(story, by)
        outcome = both(lambda code: _outcome(times, value, code))
        message = Words(
            f"Van {plain(before, 'nl')} naar {plain(after, 'nl')} is {outcome.nl}, niet {told}.",
            f"From {plain(before, 'en')} to {plain(after, 'en')} is {outcome.en}, not {told}.",
        )
        divided = both(lambda code: f"{plain(after, code)} / {plain(before, code)} = {number(times, code, 2)}")
        line = Words(
            f"{divided.nl}: dat is {outcome.nl}; {_meant(value, before, 'nl')}",
            f"{divided.en}: that is {outcome.en}; {_meant(value, before, 'en')}",
        )
        tier = severity(True, ratio.meets(_around(value, by, FACTOR_LOOSE)))
        finding = remark(story, PERCENTAGE, tier, message, (line,), (by, before, after))
    yield Tested((before.mark, after.mark, by), "story", finding)


def _outcome(times: float, value: float, code: str) -> str:
    """What a ratio comes to, in the manner of what was said: so much per cent off or on, or so many times."""
    if value < 1 or times < 1 + FACTOR:
        size = percent(float(f"{abs(times - 1):.2g}"), code)
        nl, en = ("eraf", "off") if times < 1 else ("erbij", "more")
        return f"{size} {nl if code == 'nl' else en}"
    return f"{number(times, code, 2)} {'keer zo veel' if code == 'nl' else 'times as much'}"


def _meant(value: float, before: Figure, code: str) -> str:
    """What the factor would have come to: "de helft van 48 is 24"."""
    should = number(middle(before) * value, code)
    if value == 1 / 2:
        return f"{'de helft van' if code == 'nl' else 'half of'} {plain(before, code)} is {should}"
    return f"{number(value, code)} × {plain(before, code)} = {should}"


def _around(value: float, by: Quantity, reach: float) -> Interval:
    """What "verdubbeld" stands for; "more than halved" is anything under a half, "ruim verdubbeld" anything over two."""
    slack = reach * SLACK
    more = by.hedge is not None and by.strict.low >= value and not by.strict.is_point
    less = by.hedge is not None and by.strict.high <= value and not by.strict.is_point
    if more:
        return Interval(0.0, value * (1 + slack)) if value < 1 else Interval.at_least(value * (1 - slack))
    if less:
        low, high = (slack, 2 * reach) if value < 1 else (2 * reach, slack)
        return Interval(value * (1 - low), value * (1 + high))
    return Interval(value * (1 - reach), value * (1 + reach))


# -- over years ------------------------------------------------------------------------------------------------------


def _growth(story: Story, said: Growth) -> Iterator[Tested]:
    yearly, total, count = said.yearly, said.total, round(said.years.strict.middle)
    if not 2 <= count <= LONGEST:
        return
    strict, loose = (_compound(reading, count, said.down) for reading in (yearly.strict, yearly.loose))
    if strict is None or loose is None:
        return
    finding = None
    if not strict.meets(total.strict):
        rate, told = middle(yearly), quoted(story, total.mark)
        factor = 1 - rate if said.down else 1 + rate
        shown = abs(factor**count - 1)
        message = Words(
            f"{count} jaar lang {percent(rate, 'nl')} per jaar is samen {percent(shown, 'nl')}, niet {told}.",
            f"{percent(rate, 'en')} a year for {count} years is {percent(shown, 'en')} in all, not {told}.",
        )
        line = Words(
            f"{number(factor, 'nl', 4)} tot de macht {count} = {number(factor**count, 'nl', 4)}",
            f"{number(factor, 'en', 4)} to the power {count} = {number(factor**count, 'en', 4)}",
        )
        tier = severity(True, loose.meets(total.loose))
        finding = remark(story, PERCENTAGE, tier, message, (line, room(strict, shown)), (total, yearly, said.years))
    yield Tested((yearly.mark, said.years.mark, total.mark), "story", finding)


def _compound(yearly: Interval, count: int, down: bool) -> Interval | None:
    """What so much a year comes to after so many years, as a share of the beginning; None where it cannot be told."""
    if not yearly.is_bounded or yearly.low < 0 or (down and yearly.high >= 1):
        return None
    ends = [abs((1 - y if down else 1 + y) ** count - 1) for y in (yearly.low, yearly.high)]
    return Interval(min(ends) * (1 - 1e-12), max(ends) * (1 + 1e-12))  # the power rounds in the last digits


# -- sizes -----------------------------------------------------------------------------------------------------------


def size(ratio: Interval) -> Interval:
    """The size of a change as a share of the start, whichever way it goes."""
    return absolute(ratio - ONE)


def absolute(change: Interval) -> Interval:
    if change.low >= 0:
        return change
    if change.high <= 0:
        return -change
    return Interval(0.0, max(-change.low, change.high))
