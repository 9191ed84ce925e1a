"""What figures told together come to by multiplying and dividing: so many times so much, so much each, so much over a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.number._multiplying.periods import INTO, TIMES
from kantlijn.checks.number._working.claims import Working
from kantlijn.checks.number._working.outcome import Outcome
from kantlijn.checks.number._working.terms import NEAR, Term, wide
from kantlijn.interval import Interval
from kantlijn.story import Story

SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0}


def times(story: Story, words: Working, term: Term, amounts: Sequence[Term]) -> Iterator[Outcome]:
    """So many of them times what each has, and the other way round."""
    if term.per in TIMES:
        yield from _spread(term, amounts)
        return
    low = story.text
    numbers = [one for one in amounts if one.unit is None and one.per is None and not one.is_time and one.value > 1]
    if term.per is not None:  # "1.800 patiënten per arts" is divided by the doctors, where they are counted
        numbers = [one for one in numbers if one.noun is not None and one.noun.endswith(term.per)] or numbers
    numbers += _measured(amounts)
    for number in numbers:
        for one in amounts:
            apart = min(abs(one.sentence - number.sentence), abs(term.sentence - number.sentence) + 1)
            far = apart > NEAR
            if one is number or (far and one.per is None) or not one.strict.is_bounded:
                continue
            a, n = wide(one), wide(number)
            if not n.is_bounded or n.low <= 0 or a.low <= 0:
                continue
            if term.per is not None:
                if not far and one.unit == term.unit and one.per is None:
                    yield Outcome("each", (one, number), a / n, one.value / number.value)
                continue
            if one.is_time:
                if term.is_time and one.unit in SECONDS and term.unit in SECONDS and _is_each(words, low, number, one):
                    factor = SECONDS[one.unit] / SECONDS[term.unit]
                    yield Outcome("product", (number, one), (a * n).scaled(factor), one.value * number.value * factor)
                continue
            by_the_year = one.per in TIMES and (one.figure.currency is None or number.noun is None)
            if one.unit != term.unit or term.is_time or by_the_year:
                continue
            if number.unit is not None and one.per != number.unit:
                continue
            if one.unit is None and not (one.per is not None or _is_each(words, low, number, one)):
                continue  # a number of things times a number of things
            yield Outcome("product", (number, one), a * n, one.value * number.value, apart=far)
            if one.per is None and one.unit is not None:
                yield Outcome("each", (one, number), a / n, one.value / number.value)


def _spread(term: Term, amounts: Sequence[Term]) -> Iterator[Outcome]:
    """An amount over a number of years, and so much a year; measures by the hour are speeds, which are held elsewhere."""
    if term.unit is not None and term.figure.currency is None:
        return
    for one in amounts:
        for span in amounts:
            near = abs(one.sentence - span.sentence) <= NEAR and one.strict.is_bounded
            whole = one.unit == term.unit and one.per is None and not one.is_time
            if span.is_time and span.unit == term.per and near and whole:
                yield Outcome("each", (one, span), wide(one) / Interval.point(span.value), one.value / span.value)


def _measured(amounts: Sequence[Term]) -> list[Term]:
    """Amounts of which something is so much per unit: "25.000 ton" beside "80 euro per ton"."""
    per = {one.per for one in amounts if one.per is not None and one.per not in TIMES}
    return [one for one in amounts if one.unit in per and one.per is None and not one.is_time]


def _is_each(words: Working, text: str, number: Term, one: Term) -> bool:
    """ "18 groepen van elk 24 leerlingen"."""
    between = text[number.end : one.start].lower()
    return number.end <= one.start and words.of_each.search(between) is not None


def over_time(story: Story, words: Working, term: Term, amounts: Sequence[Term]) -> Iterator[Outcome]:
    """So much a day, over a number of weeks that is told, or over a year."""
    for rate in amounts:
        if rate.per not in TIMES or rate.unit != term.unit or term.is_time or rate.per is None:
            continue
        at = rate.sentence, term.sentence
        spans = [one for one in amounts if one.is_time and min(abs(one.sentence - each) for each in at) <= NEAR]
        for span in spans:
            times = _times_in(rate.per, span)
            if times is not None:
                reading, usual = times
                yield Outcome("over", (rate, span), rate.strict * reading, rate.value * usual)
        sentences = (story.sentences[term.sentence], story.sentences[rate.sentence])
        if (rate.per, "year") in INTO and any(words.year.search(story.words(each).lower()) for each in sentences):
            usual, few, many = INTO[rate.per, "year"]
            yield Outcome("over", (rate,), rate.strict * Interval(few, many), rate.value * usual)


def _times_in(per: str, span: Term) -> tuple[Interval, float] | None:
    """How many of a unit of time a length of time holds."""
    if span.unit is None:
        return None
    length = span.strict if span.strict.is_bounded else Interval.point(span.value)  # "over five weeks" is during them
    if span.unit == per:
        return length.hull(Interval.point(span.value)), span.value
    into = INTO.get((per, span.unit))
    if into is None:
        return None
    usual, few, many = into
    return length * Interval(few, many), span.value * usual
