"""An amount in brackets in the same money as the one before it, where the number is that of other money: "£23.1m (£29.8m)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kantlijn.checks import _told_twice
from kantlijn.checks._digits import to_the_cent
from kantlijn.checks.money import _remarks
from kantlijn.checks.money._judging import agree, rate_at
from kantlijn.checks.money._moments import Moment
from kantlijn.checks.money._pairs import currency, is_money, per
from kantlijn.finding import Tested, Words
from kantlijn.shelf.rates import Quoted, Rates
from kantlijn.story import Quantity, Story
from kantlijn.wording import currency_name

_USUAL = ("EUR", "USD", "GBP")  # the three that a newspaper converts between: its sign was typed twice
_APART = 1.03  # times that the two differ at least: nearer than that it is one amount and its rounding
_DIGITS = 3  # of the second, from which its being the other at the rate of the day is no accident


def signs(story: Story, rates: Rates, now: Moment) -> Iterator[Tested]:
    """Every such amount that the rates of the day say is of other money."""
    money = [one for one in story.quantities if is_money(one) and one.value and not one.vague and one.value > 0]
    for pair in _told_twice.pairs(story, money, _same):
        if pair.how != "brackets" or now.wide:
            continue
        for other in _USUAL:
            meant = replace(pair, second=replace(pair.second, unit=f"{other}{(pair.second.unit or '')[3:]}"))
            source = currency(pair.first)
            answer = rate_at(rates, source, other, now) if other != source else None
            if not isinstance(answer, Quoted) or answer.extrapolated or not agree(meant, answer):
                continue
            nl, en = ((currency_name(each, code) for each in (other, source)) for code in ("nl", "en"))
            slip = Words("Met {} in plaats van {} klopt het.".format(*nl), "In {} instead of {} it holds.".format(*en))
            finding = _remarks.clash(story, meant, rates, now, answer, "query", slip)
            yield Tested((pair.first, pair.second), "shelf", finding)
            break


def _same(first: Quantity, second: Quantity) -> bool:
    if currency(first) != currency(second) or per(first) != per(second):
        return False
    ratio = (first.value or 1.0) / (second.value or 1.0)
    return to_the_cent(second.value or 0.0) >= _DIGITS and not 1 / _APART < ratio < _APART
