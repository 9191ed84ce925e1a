"""Cents that should be whole units, and whole units that should be cents: two amounts of one currency, far apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Annotated

from kantlijn.checks import _told_twice
from kantlijn.checks._digits import leading, plain
from kantlijn.checks.money._multiplied import multiplied
from kantlijn.checks.money._pairs import currency, is_money, per
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.language.patterns import Shape, patterns
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Span, Story, within
from kantlijn.wording import money

NAME = "money.cents"
_HUNDRED = 100.0
_ALIKE = 3.0  # times that two prices of one thing lie apart at most: tried on the pairs and on the clean texts
_CHANGE = 20.0  # times that no price rises at once, where cents are told besides
_NEAR = 20  # characters beside an amount in which "more" or "up" stands
_MANY = 40  # prices of one thing in a list, which is no running text
_OTHERS = 2  # prices of one thing that have to agree before a third is doubted
_RETAIL = 10.0  # what a litre or a kilowatt hour costs is less than this many euros
_SLIPS = (100.0, 10.0, 1000.0)
_EVERYDAY = (
    "liter",
    "kilowatt hour",
    "kilogram",
    "cubic meter",
    "minute",
    "kilometer",
    "piece",
    "gallon",
    "mile",
    "pound",
    "pint",
    "sheet",
    "bottle",
    "text",
)


class Cues:
    """The words of `language/<code>/checks/cents.py`, compiled."""

    difference: re.Pattern[str]
    by: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})\s+$")]
    to: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})\s+$")]


def cues(code: str) -> Cues:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.cents", Cues, re.IGNORECASE)


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Amounts told in cents and in whole units, parts of a cent, and a price a hundred times the others."""
    amounts = [one for one in story.quantities if is_money(one) and one.value and not one.vague]
    spoken: set[int] = set()
    every = (*_twice(story, amounts), *_parts(story, amounts), *_changes(story, amounts), *_prices(amounts, story))
    for tested in (*every, *multiplied(NAME, story, amounts)):
        if tested.finding is not None:
            if tested.finding.places[0].start in spoken:
                continue  # one cause, one remark
            spoken.add(tested.finding.places[0].start)
        yield tested


def _in_cents(story: Story, one: Quantity) -> bool:
    """Whether it is written as so many hundredths."""
    written = plain(leading(story.text, one.number.start, one.number.end), story.language)
    return bool(written) and one.value is not None and abs(one.value / (written or 1.0) - 1 / _HUNDRED) < 1e-9


def _twice(story: Story, amounts: Sequence[Quantity]) -> Iterator[Tested]:
    """ "35 cent (0,35 euro)": one amount, told in cents and in whole units."""

    def same(first: Quantity, second: Quantity) -> bool:
        if currency(first) != currency(second) or per(second) not in ("", per(first)):
            return False
        return _in_cents(story, first) != _in_cents(story, second)

    for pair in _told_twice.pairs(story, amounts, same):
        if pair.how in ("or", "beside", "apart", "opening", "head"):
            continue
        first, second = pair.first, pair.second
        if first.strict.meets(second.strict):
            yield Tested((first, second), "story")
            continue
        factor = next((f for size in _SLIPS for f in (size, 1 / size) if second.strict.scaled(f).meets(first.strict)), None)
        if factor is None and pair.how == "brackets":
            continue  # two prices beside each other
        yield _remark(story, second, first, "error" if factor else "query", first.value or 0.0)


def _parts(story: Story, amounts: Sequence[Quantity]) -> Iterator[Tested]:
    """ "0,35 cent" beside other prices of that order in whole units."""
    words = cues(story.language)
    for at, one in enumerate(amounts):
        if not _in_cents(story, one) or not one.value or one.value >= 1 / _HUNDRED:
            continue
        sentence = story.sentences[story.sentence_at(one.start)]
        around = Span(max(sentence.start, one.start - 30), min(sentence.end, one.end + 30))
        if words.difference.search(story.text[around.start : around.end]):
            continue
        meant = one.value * _HUNDRED
        near = [other for other in amounts[max(0, at - 4) : at + 5] if other is not one and _close(story, one, other)]
        alike = [other for other in near if other.value and meant / _ALIKE <= other.value <= meant * _ALIKE]
        small = [other for other in near if other.value and other.value < meant / _ALIKE]
        if alike and not small:
            yield _remark(story, one, alike[0], "query", meant)


def _close(story: Story, one: Quantity, other: Quantity) -> bool:
    return (
        currency(one) == currency(other)
        and story.block_at(one.start) == story.block_at(other.start)
        and (not per(one) or not per(other) or per(one) == per(other))
    )


def _changes(story: Story, amounts: Sequence[Quantity]) -> Iterator[Tested]:
    """ "From 60p to £65, 5p more": a leap that the size of the change does not bear out."""
    words = cues(story.language)
    for at in sorted({story.sentence_at(one.start) for one in amounts}):
        sentence = story.sentences[at]
        here = [one for one in within(amounts, sentence) if isinstance(one, Quantity)]
        for first, second in pairwise(here):
            if currency(first) != currency(second) or not words.to.search(story.text[first.end : second.start]):
                continue
            if words.by.search(story.text[max(sentence.start, first.start - 12) : first.start]):
                continue  # "fell by 0.5 cents, to $1.09"
            a, b = first.value or 0.0, second.value or 0.0
            if not a or not b or 1 / _CHANGE < b / a < _CHANGE:
                continue
            size = next((one for one in here if one not in (first, second) and _is_size(story, sentence, first, one)), None)
            if size is None or not size.value:
                continue
            if size.loose.meets(Interval.point(abs(b - a))):
                yield Tested((first, second, size), "story")
                continue
            fits = (b / _HUNDRED, a + size.value, a - size.value)
            meant = next((each for each in fits if size.loose.meets(Interval.point(abs(each - a)))), fits[0])
            yield _remark(story, second, first, "query", meant)


def _is_size(story: Story, sentence: Span, like: Quantity, one: Quantity) -> bool:
    """Whether an amount is how much a price went up or down."""
    around = story.text[max(sentence.start, one.start - _NEAR) : min(sentence.end, one.end + _NEAR)]
    return currency(one) == currency(like) and cues(story.language).difference.search(around) is not None


def _prices(amounts: Sequence[Quantity], story: Story) -> Iterator[Tested]:
    """A price a hundred times, or a hundredth of, all others of the same thing."""
    groups: dict[str, list[Quantity]] = defaultdict(list)
    for one in amounts:
        if per(one) in _EVERYDAY:
            groups[one.unit or ""].append(one)
    for group in groups.values():
        for one in group if len(group) <= _MANY else ():
            others = [other.value or 0.0 for other in group if other is not one]
            if len(others) < _OTHERS or not one.value or max(others) > _ALIKE * min(others) or max(others) > _RETAIL:
                continue
            meant = next(
                (m for m in (one.value / _HUNDRED, one.value * _HUNDRED) if min(others) / 1.5 <= m <= max(others) * 1.5), None
            )
            other = next(each for each in group if each is not one)
            if meant is None:
                yield Tested((one, other), "story")
            else:
                yield _remark(story, one, other, "query", meant)


def _remark(story: Story, wrong: Quantity, right: Quantity, severity: Severity, meant: float) -> Tested:
    here, there = (" ".join(story.words(one).split()) for one in (wrong, right))
    unit = currency(wrong) + (f" per {per(wrong)}" if per(wrong) else "")
    amount = Words(*(money(meant, unit, code) for code in ("nl", "en")))
    stands = Words(*(money(wrong.value or 0.0, unit, code) for code in ("nl", "en")))
    told = Words(
        f"‘{here}’ is {stands.nl}; is {amount.nl} bedoeld, naast ‘{there}’?",
        f"‘{here}’ is {stands.en}; is {amount.en} meant, beside ‘{there}’?",
    )
    line = Words(
        f"1 hele munt = 100 cent; {stands.nl} tegenover {amount.nl}",
        f"1 whole unit = 100 cents; {stands.en} against {amount.en}",
    )
    readings = (Reading(here, wrong.strict, wrong.unit), Reading(there, right.strict, right.unit))
    return Tested(
        (wrong, right), "story", Finding(NAME, severity, told, (anchor(wrong), counterpart(right)), readings, (line,))
    )
