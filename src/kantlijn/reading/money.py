"""Amounts of money: a sign or word before the number or behind it, cents, tons, pounds, and so much per something."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from kantlijn.reading.per import per
from kantlijn.reading.stated import Read, Stated, quantity
from kantlijn.reading.tokens import Line

TON = 1e5  # "een ton" of money: a hundred thousand euros, once guilders


def read(line: Line, said: Stated, beside: bool) -> Read | None:
    """The amount that is stated, or None where it is no money. `beside`: the next token stands right behind the number."""
    before = _sign(line, said)
    if before is not None:
        dash = re.compile(r",--|[,.][-–]").match(line.low, said.end)  # € 95,-
        return _amount(line, said, dash.end() if dash else said.end, before, said.next)
    if not beside:
        return None
    token = line.tokens[said.next]
    if token.word == "ton":
        return _tons(line, said)
    if token.word == "pond" and not _is_british(line):
        return quantity(line, said, token.end, "measure", "kilogram", factor=0.5), said.next + 1
    if "currency" not in token.kinds or (token.word == "p" and token.start > said.end):
        return None
    return _behind(line, said, token.kinds["currency"])


def _sign(line: Line, said: Stated) -> tuple[str, float] | None:
    """The currency that stands before the number, also behind a minus; of "NZD $15" the first."""
    j = said.first
    while j < len(line.tokens) and line.tokens[j].start < said.end and "digits" not in line.tokens[j].kinds:
        if "currency" in line.tokens[j].kinds and "sign_before" in line.tokens[j].kinds:
            code, factor = line.tokens[j].kinds["currency"]
            return str(code), float(factor)
        j += 1
    return None


def _amount(line: Line, said: Stated, end: int, currency: tuple[str, float], j: int) -> Read:
    code, factor = currency
    if (found := per(line, end)) is not None:
        mark = quantity(line, said, found[1], "rate", f"{code} per {found[0]}", factor=factor)
        return mark, line.index_at(found[1])
    return quantity(line, said, end, "money", code, factor=factor), j


def _behind(line: Line, said: Stated, currency: tuple[str, float]) -> Read:
    """vijftig euro, 68 eurocent; and "vijf euro vijftig"."""
    j, number = said.next, said.number
    end = line.tokens[j].end
    cents = line.follows(j, "number") if currency[1] == 1 and number.step == 1 else None
    if cents is not None and 10 <= int(cents) <= 99:
        after = line.tokens[j + 1]
        if not line.pack.grammar.no_cents.match(line.low, after.end):
            number = replace(number, value=number.value + int(cents) / 100, step=0.01)
            j, end = j + 1, after.end
    return _amount(line, replace(said, number=number), end, currency, j + 1)


_HEAVY = re.compile(r"vracht|truck|laden|lading|zwaar|woog|weegt|co2|afval|vis|graan|staal")


def _tons(line: Line, said: Stated) -> Read | None:
    """vier ton for a house is money; vijftig ton for a lorry is a weight, and none of this module's."""
    number, end = said.number, line.tokens[said.next].end
    if line.pack.ton_money is None or number.value >= 100:
        return None
    around = line.low[max(0, said.start - 60) : end + 40]
    if not line.pack.ton_money.search(around) or _HEAVY.search(around):
        return None
    number = replace(number, value=number.value * TON, step=number.step * TON, scaled=True)
    return quantity(line, replace(said, number=number), end, "money", "EUR"), said.next + 1


@lru_cache(maxsize=4)
def _is_british(line: Line) -> bool:
    """Whether a text that speaks of "pond" is about Britain, so that the word is money."""
    return line.pack.pound_money is None or line.pack.pound_money.search(line.low) is not None
