"""Amounts of money: a sign or word before the number or behind it, cents, tons, pounds, and so much per something."""

from __future__ import annotations

import re
from functools import lru_cache

from kantlijn.reading.figures import compound
from kantlijn.reading.figures.per import of_one
from kantlijn.reading.numbers.stated import Read, Stated, quantity
from kantlijn.reading.tokens import Line

TON = 1e5  # "een ton" of money: a hundred thousand euros, once guilders


def read(line: Line, said: Stated, beside: bool) -> Read | None:
    """The amount that is stated, or None where it is no money. `beside`: the next token stands right behind the number."""
    before = _sign(line, said)
    if before is not None:
        dash = _NO_CENTS.match(line.low, said.end)
        if dash:
            return _amount(line, said, dash.end(), before, said.next)
        again = line.kind(said.next, "currency") if beside else None
        if again is not None and again == before:  # "$10 dollars"
            return _amount(line, said, line.tokens[said.next].end, before, said.next + 1)
        whole = compound.money(line, said.number, said.end, said.next)
        if whole.next > said.next and line.low[said.end : said.end + 1].isspace() and line.low[whole.end - 1].isdigit():
            whole = compound.Whole(said.number, said.end, said.next)  # "$20 43" are two numbers
        return _amount(line, said._replace(number=whole.number), whole.end, before, whole.next)
    if not beside:
        return None
    token = line.tokens[said.next]
    if token.word == "ton":
        return _tons(line, said)
    if token.kinds.get("currency", ("",))[0] == "GBP" and _is_weight(line, said, token.end):
        return None
    if token.word == "pond" and not _is_british(line):
        return quantity(line, said, token.end, "measure", "kilogram", factor=0.5), said.next + 1
    if "currency" not in token.kinds or (token.word == "p" and token.start > said.end):
        return None
    return _behind(line, said, token.kinds["currency"])


_NO_CENTS = re.compile(r",--|[,.][-–]")  # € 95,-


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
    if (found := of_one(line, end)) is not None:
        mark = quantity(line, said, found[1], "rate", f"{code} per {found[0]}", factor=factor)
        return mark, line.index_at(found[1])
    return quantity(line, said, end, "money", code, factor=factor), j


def _behind(line: Line, said: Stated, currency: tuple[str, float]) -> Read:
    """vijftig euro, 68 eurocent; and "vijf euro vijftig"."""
    j, number = said.next, said.number
    end, j = line.tokens[j].end, j + 1
    if not number.scaled and (scale := line.follows(j - 1, "scale")) is not None:  # "75 USD million"
        number = number._replace(value=number.value * scale, step=number.step * scale, scaled=True)
        end, j = line.tokens[j].end, j + 1
    elif currency[1] == 1:
        number, end, j = compound.money(line, number, end, j)
    return _amount(line, said._replace(number=number), end, currency, j)


def _is_weight(line: Line, said: Stated, end: int) -> bool:
    """Whether "pounds" weigh: "six pounds of meat", "he weighs 180 pounds"."""
    weight = line.pack.pound_weight
    if weight is None:
        return False
    clause = line.pack.grammar.clause.split(line.low[max(0, said.start - 40) : said.start])[-1]
    return weight.search(clause + line.low[said.start : end + 30]) is not None


ITEMS = 4  # of such a list on either side; keeps the work linear
FAR = 70  # characters from one "ton" of a list to the next
_TON_BEFORE = re.compile(r"\d\ston\b[^.!?\d]*(?=\d[\d,]*\s?$|$)")
_TON_BEHIND = re.compile(r"[^.!?\d]*\d+(?:,\d+)?\ston\b")
_HEAVY = re.compile(r"vracht|truck|laden|lading|zwaar|woog|weegt|co2|afval|vis|graan|staal")


def _tons(line: Line, said: Stated) -> Read | None:
    """vier ton for a house is money; vijftig ton for a lorry is a weight, and none of this module's."""
    number, end = said.number, line.tokens[said.next].end
    if line.pack.ton_money is None or number.value >= 100:
        return None
    first, last = said.start, end
    for _ in range(ITEMS):
        before = _TON_BEFORE.search(line.low, max(0, first - FAR), first)
        behind = _TON_BEHIND.match(line.low, last, last + FAR)
        first, last = before.start() if before else first, behind.end() if behind else last
        if before is None and behind is None:
            break
    around = line.low[max(0, first - 60) : last + 40]  # of a list of them the words around one tell of all
    if not line.pack.ton_money.search(around) or _HEAVY.search(around):
        return None
    low, high = number.low * TON, number.high * TON
    number = number._replace(value=number.value * TON, step=number.step * TON, low=low, high=high, scaled=True)
    return quantity(line, said._replace(number=number), end, "money", "EUR"), said.next + 1


@lru_cache(maxsize=4)
def _is_british(line: Line) -> bool:
    """Whether a text that speaks of "pond" is about Britain, so that the word is money."""
    return line.pack.pound_money is None or line.pack.pound_money.search(line.low) is not None
