"""What stands before a number: hedges, a minus, a currency."""

from __future__ import annotations

import re

from kantlijn.reading.numbers import numbers, ranges
from kantlijn.reading.numbers.stated import Stated
from kantlijn.reading.numbers.written import Number
from kantlijn.reading.tokens import Line


def read(line: Line, i: int) -> Stated | None:
    """The number that is stated from token `i` on, hedge, sign and range included, or None."""
    start, hedge, words, j = hedges(line, i + 1 if _is_outcome(line, i) else i)
    number = signed(line, j) or _one(line, words, j)
    if number is None:
        return None
    if hedge == "between" and number.form != "range":
        hedge = words = None  # "between here and 40"
    if hedge is not None and (both := _bounded(line, number, hedge)) is not None:
        return Stated(start, None, words, both, j)
    return Stated(start if words else number.start, hedge, words, number, j)


_LONG = frozenset(("day", "week", "fortnight", "month", "quarter", "year", "decade", "century"))


def _one(line: Line, words: str | None, j: int) -> Number | None:
    """The one that the hedge has in it: "een klein uur", "een dikke kilometer"; None for such a year and a good week."""
    if words is None or j >= len(line.tokens) or not line.joined(j - 1):
        return None
    token, grammar = line.tokens[j], line.pack.grammar
    if grammar.hedge_with_article.match(words) is None or not token.kinds.keys() & {"span", "unit"}:
        return None
    if token.word not in (*line.pack.times.singular, *line.pack.times.moments) and "unit" not in token.kinds:
        return None
    if grammar.no_hedge_of_one.match(words) and token.kinds.get("span") in _LONG:
        return None
    return Number(token.start - 1, token.start - 1, 1.0, 1.0, "words", j)


def _bounded(line: Line, number: Number, hedge: str) -> Number | None:
    """ "meer dan 10 en minder dan 20": the hedge behind the number gives its other end."""
    _, _, end = ranges.unit_behind(line, number)
    link = line.pack.grammar.and_also.match(line.low, end)
    j = line.index_at(link.end()) if link else 0
    if link is None or j >= len(line.tokens) or line.tokens[j].start != link.end():
        return None
    _, family, _, behind = hedges(line, j)
    return ranges.bounded(line, number, hedge, (family, behind))


def hedges(line: Line, i: int) -> tuple[int, str | None, str | None, int]:
    """(start, family, words, index of the token behind): of several hedges the last one's family counts."""
    if i >= len(line.tokens) or not {"hedge", "between"} & line.tokens[i].kinds.keys():
        return (line.tokens[i].start if i < len(line.tokens) else 0), None, None, i
    if _compares(line, i):
        return line.tokens[i].start, None, None, i + 1
    first, family, j, precise = i, None, i, False
    while j < len(line.tokens) and ("hedge" in line.tokens[j].kinds or "between" in line.tokens[j].kinds):
        if not _reaches(line, j):
            return line.tokens[i].start, None, None, i
        own = line.tokens[j].kinds.get("hedge", "between")
        if own in ("exact", "stressed") and j == first:
            first = j + 1  # "precies 40", "maar liefst 40": no part of the mark
        elif own not in ("exact", "stressed"):
            family = own
        precise = precise or own == "exact"
        j += 1
    if family is None:
        return (line.tokens[j].start if j < len(line.tokens) else 0), "exact" if precise else None, None, j
    start = line.tokens[first].start
    return start, family, line.low[start : line.tokens[j - 1].end], j


_MEASURED = frozenset(("percent", "currency", "unit", "span", "times", "scale", "fraction", "digits", "number"))


def _compares(line: Line, i: int) -> bool:
    """Whether "meer dan" compares two figures ("25 procent meer dan de 40 euro van vorig jaar") and hedges neither."""
    return (
        i > 0
        and line.tokens[i].word in line.pack.grammar.compared
        and line.joined(i - 1)
        and bool(_MEASURED & line.tokens[i - 1].kinds.keys())
    )


def _reaches(line: Line, j: int) -> bool:
    """Whether a number can follow token `j` right away: white space, a currency sign, a minus, an article between."""
    gap = line.gap(j)
    return gap == " " or line.pack.grammar.before_number.fullmatch(gap) is not None or (len(gap) < 4 and not gap.strip())


def _is_outcome(line: Line, i: int) -> bool:
    """Whether "tot" before a figure gives where a change ended ("verhogen tot 3,5 procent") and is no hedge."""
    if line.tokens[i].word != "tot" or line.pack.change is None or not line.joined(i):
        return False
    before = line.low[max(0, line.tokens[i].start - 60) : line.tokens[i].start]
    if line.pack.change.search(before[-24:]):
        return True
    # "steeg met 12 procent tot 4.500 euro": by how much stands between
    by = line.pack.grammar.by_how_much.search(before)
    return by is not None and line.pack.changing is not None and line.pack.changing.search(before[: by.start()]) is not None


def signed(line: Line, j: int) -> Number | None:
    """The number at token `j`, with a currency sign or word before it, a minus, and the range it opens."""
    if j >= len(line.tokens):
        return None
    k, negative = j, False
    while k < len(line.tokens) and _precedes(line, k):
        negative = negative or "sign" in line.tokens[k].kinds
        k += 1
    found = _of_unit(line, j) if k == j else None
    found = found or numbers.read(line, k)
    if found is None:
        return None
    start = line.tokens[j].start
    if line.low[found.start - 1 : found.start] in ("-", "−") and (
        found.start < 2 or line.low[found.start - 2] in " \n(€$£" or k > j
    ):
        negative, start = True, min(start, found.start - 1)
    if negative:
        found = found._replace(value=-found.value)
    if k > j or negative:
        found = found._replace(start=min(start, found.start))
    return ranges.ranged(line, found)


def _precedes(line: Line, k: int) -> bool:
    """Whether token `k` is a minus or a currency that stands before its number: min 5, € 12, SEK 3, Rs. 20."""
    kinds = line.tokens[k].kinds
    if "sign" not in kinds and not ("sign_before" in kinds and "currency" in kinds):
        return False
    if line.kind(k + 2, "percent") is not None and line.tokens[k].word.isalpha() and line.joined(k + 1):
        return False  # "de euro 2 procent lager"
    return _SIGN_TO_NUMBER.fullmatch(line.gap(k)) is not None


_SIGN_TO_NUMBER = re.compile(r"\.?\s{0,2}[-−]?")


def _of_unit(line: Line, j: int) -> Number | None:
    """ "een" and "half" that count because of what follows: a coin, "een jaar geleden", "ruim een jaar", "half jaar"."""
    token = line.tokens[j]
    if not line.joined(j) or j + 1 >= len(line.tokens):
        return None
    behind = line.tokens[j + 1].kinds
    if token.word in line.pack.grammar.half_words:
        if behind.keys() & {"span", "unit", "currency"}:
            return Number(token.start, token.end, 0.5, 0.1, "words", j + 1)
        article = line.tokens[j + 1]  # half an hour, half a metre
        measured = "article" in behind and (line.follows(j + 1, "span") or line.follows(j + 1, "unit"))
        return Number(token.start, article.end, 0.5, 0.1, "words", j + 2) if measured else None
    if "article" not in token.kinds:
        return None
    coin = "currency" in behind and behind["currency"][1] != 1
    told = "span" in behind and (line.follows(j + 1, "ago") is not None or line.follows(j + 1, "later") is not None)
    rough = j > 0 and "hedge" in line.tokens[j - 1].kinds and line.joined(j - 1)
    hedged = rough and bool(behind.keys() & {"span", "unit", "currency"})
    if coin or told or hedged:
        return Number(token.start, token.end, 1.0, 1.0, "words", j + 1)
    half = _of_unit(line, j + 1) if rough and line.tokens[j + 1].word in line.pack.grammar.half_words else None
    return half._replace(start=token.start) if half is not None else None  # "bijna een halve liter"
