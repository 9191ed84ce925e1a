"""Which two amounts of a story are said to be one amount in two currencies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from kantlijn.checks import _told_twice
from kantlijn.checks._digits import last_step, leading
from kantlijn.checks._told_twice import Twice
from kantlijn.checks._told_twice import language as language
from kantlijn.interval import Interval
from kantlijn.reading.numbers.widths import last_digit
from kantlijn.shelf.fixed import FIXED
from kantlijn.story import Quantity, Story

Pair: TypeAlias = Twice[Quantity]


def is_money(quantity: Quantity) -> bool:
    """Whether it is an amount of money, or an amount of money per something, that can be converted."""
    return quantity.kind in ("money", "rate") and bool(quantity.unit) and bool(_CODE.match(quantity.unit or ""))


def currency(quantity: Quantity) -> str:
    """The ISO 4217 code of an amount."""
    return (quantity.unit or "")[:3]


def per(quantity: Quantity) -> str:
    """What an amount is for ("month"), or nothing."""
    return (quantity.unit or "").partition(" per ")[2]


def pairs(story: Story) -> Iterator[Pair]:
    """The conversions of a story, in order of the second amount. Amounts in two currencies with no more than "or" or a comma
    between them are two prices as often as one.
    """
    money = [quantity for quantity in story.quantities if is_money(quantity)]
    for pair in _told_twice.pairs(story, money, _same_thing):
        if pair.how not in ("or", "beside", "opening", "head") and not _of_another_time(story, pair):
            yield replace(pair, second=_rounded(story, pair.second))


def _rounded(story: Story, one: Quantity) -> Quantity:
    """An amount that repeats another is rounded as a conversion is, whatever says that it does (docs/intervals.md)."""
    if one.hedge is not None or not one.value or not one.strict.is_point:
        return one
    step = last_step(leading(story.text, one.number.start, one.number.end), story.language, one.value)
    if not step:
        return one
    strict = Interval.rounded(one.value, last_digit(one.value, step))
    return replace(one, strict=strict, loose=one.loose.hull(strict))


_AROUND = 34  # characters behind the second amount in which "in today's money" follows


def _of_another_time(story: Story, pair: Pair) -> bool:
    """Whether the second amount is what the first would be worth now, or a coin's name leaves open which money it is."""
    words = language(story.language)
    sentence = story.sentences[story.sentence_at(pair.second.start)]
    behind = min(sentence.end, pair.second.end + _AROUND)
    if words.inflated.search(story.text, pair.first.end, behind):
        return True
    both = (pair.first, pair.second)
    if pair.how == "apart" and any(currency(one) in FIXED for one in both):
        between = story.text[pair.first.end : pair.second.start].strip(" ,;–—-\n")
        if words.now.fullmatch(between):
            return True  # "Hij verdiende toen 2.100 gulden, nu 4.200 euro"
    return any(currency(one) in FIXED for one in both) and any(words.coins.search(story.words(one)) for one in both)


def _same_thing(first: Quantity, second: Quantity) -> bool:
    # The second may leave out what the first is for ("16,50 lira per kilo, zo'n 2,60 euro"); not the other way round:
    # "$100, or £20 a day" is two things.
    return currency(first) != currency(second) and per(second) in ("", per(first))


_CODE = re.compile(r"[A-Z]{3}(?: per .+)?$")
