"""Ordinals, ranks, factors and numbers of times: 42ste, op één na grootste, gehalveerd, drie keer zo veel."""

from __future__ import annotations

import re

from kantlijn.language.lemmas import lemma
from kantlijn.reading.figures.per import per
from kantlijn.reading.numbers import nouns
from kantlijn.reading.numbers.stated import Read, Stated, plain, quantity
from kantlijn.reading.numbers.written import Number
from kantlijn.reading.times import moments
from kantlijn.reading.tokens import Line
from kantlijn.story import Span


def in_words(line: Line, i: int) -> Read | None:
    """tweede, third."""
    token = line.tokens[i]
    return _ordinal(line, i, float(token.kinds["ordinal"]), token.end)


def in_digits(line: Line, said: Stated) -> Read | None:
    """42ste, 3e, 8th; None where no ordinal ending is glued to the digits."""
    end = moments.ordinal_end(line, said.end)
    if end == said.end or said.number.form != "digits" or said.number.step != 1:
        return None
    return _ordinal(line, said.next - 1, said.number.value, end)


def scaled(line: Line, said: Stated) -> Read | None:
    """the two hundredth, de drie miljoenste: a number and the ordinal that multiplies it."""
    number, factor = said.number, line.follows(said.next - 1, "ordinal_scale", "-")
    if factor is None or number.form not in ("digits", "words") or number.step < 1:
        return None
    return _ordinal(line, said.next, number.value * float(factor), line.tokens[said.next].end, start=number.start)


def _ordinal(line: Line, i: int, value: float, end: int, start: int | None = None) -> Read | None:
    start, j = line.tokens[i].start if start is None else start, line.index_at(end)
    if line.low[end : end + 1] == "-" and line.low[end + 1 : end + 2].isalpha():
        return None
    if nouns.in_a_name(line, start, end):
        return None
    number = Number(start, end, value, 1.0, "digits", j)
    behind = line.tokens[j] if j < len(line.tokens) else None
    if behind is not None and "rank" in behind.kinds and not line.low[end : behind.start].strip():
        return quantity(line, plain(number), behind.end, "rank"), j + 1
    counts = nouns.counted(line, end, several=False)
    ranked = i > 0 and "rank_verb" in line.tokens[i - 1].kinds and not line.low[line.tokens[i - 1].end : start].strip()
    if value == 1 and line.pack.grammar.first_of_all.search(line.low[max(0, start - 8) : start]):
        return None
    determined = line.pack.grammar.with_article.search(line.low[max(0, start - 5) : start]) is not None
    alone = value != 1 and not determined and line.pack.grammar.alone.match(line.low[end : end + 8]) is not None
    if counts is None and (ranked or alone):
        return quantity(line, plain(number), end, "rank"), j
    if value == 1 and counts is None:
        return None
    return quantity(line, plain(number), end, "ordinal", counts=counts), j


def superlative(line: Line, said: Stated) -> Read | None:
    """op twee na de grootste: rank three; nummer twee, op nummer 300."""
    number, low = said.number, line.low
    if number.form not in ("digits", "words") or number.step != 1:
        return None
    grammar, before = line.pack.grammar, line.low[max(0, number.start - 24) : number.start]
    match = grammar.nth_but.match(low, number.end)
    if match and before.endswith(grammar.nth_before):
        start = number.start - len(grammar.nth_before)
        rank = number._replace(value=number.value + 1, start=start, end=match.end())
        return quantity(line, plain(rank), match.end(), "rank"), line.index_at(match.end())
    label = grammar.number_word.search(before)
    if label and grammar.number_behind.match(low[number.end : number.end + 6]):
        return quantity(line, plain(number, number.start - len(label["label"])), number.end, "rank"), number.next
    return None


def next_to(line: Line, i: int) -> Read | None:
    """op een na de grootste: the article counts here, and nowhere else before "na"."""
    token, grammar = line.tokens[i], line.pack.grammar
    match = grammar.nth_but.match(line.low, token.end)
    if match is None or not line.low.endswith(grammar.nth_before, 0, token.start):
        return None
    start = token.start - len(grammar.nth_before)
    rank = Number(start, match.end(), 2.0, 1.0, "words", line.index_at(match.end()))
    return quantity(line, plain(rank), match.end(), "rank"), rank.next


_SCORE = re.compile(r"(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d%:/-]|[.,]\d|\s?[-–]\s?\d)")


def score(line: Line, i: int) -> Read | None:
    """3-0, 6 - 4: two small numbers of which the first is not the smaller, so that they are no range."""
    token = line.tokens[i]
    match = _SCORE.match(line.low, token.start)
    if match is None or int(match[1]) < int(match[2]) or line.low[match.end() : match.end() + 1].isalpha():
        return None
    if token.start and (line.low[token.start - 1].isalnum() or line.low[token.start - 1] in "-–/.€$£"):
        return None
    number = Number(token.start, match.end(), float(match[1]), 0.0, "digits", i + 1)
    return quantity(line, plain(number), match.end(), "score"), line.index_at(match.end())


_PARTS = re.compile(r"(\d{1,3})\s?:\s?(\d{1,3}(?:[.,]\d{3})*)(?![\d:]|[.,]\d)")


def proportion(line: Line, i: int) -> Read | None:
    """30:70, 1:25.000: so many of the one to so many of the other, where the words say so or the two make a hundred."""
    token = line.tokens[i]
    match = _PARTS.match(line.low, token.start)
    if match is None or (token.start and line.low[token.start - 1] in ":.,/-"):
        return None
    first, second = int(match[1]), int(re.sub(r"\D", "", match[2]))
    said = line.pack.grammar.in_proportion.search(line.low[max(0, token.start - 30) : token.start]) is not None
    if not second or not (said or (first + second == 100 and (second > 59 or first > 24))):
        return None
    number = Number(token.start, match.end(), first / second, 0.0, "ratio", line.index_at(match.end()))
    return quantity(line, plain(number), match.end(), "ratio"), number.next


def multiple(line: Line, i: int, said: Stated | None) -> Read | None:
    """verdubbeld, gehalveerd, threefold; "twice" before anything but a comparison counts times. `said`: a hedge before it."""
    token = line.tokens[i]
    number = Number(token.start, token.end, float(token.kinds["multiple"]), 0.0, "fraction", i + 1)
    stated = Stated(said.start, said.hedge, said.words, number, i) if said else plain(number)
    if token.word in ("twice", "thrice", "double", "triple") and not line.pack.grammar.twice_as.match(line.low, token.end):
        return (quantity(line, stated, token.end, "count"), i + 1) if token.word in ("twice", "thrice") else None
    return quantity(line, stated, token.end, "ratio"), i + 1


def so_many_times(line: Line, said: Stated) -> Read:
    """drie keer zo veel: a factor; drie keer per week: a rate; drie keer: a count."""
    j, number = said.next, said.number
    token = line.tokens[j]
    more = line.follows(j, "times_more")
    if more is not None and number.form in ("digits", "words", "range") and number.value > 0:
        factor = _as_factor(number, int(more))
        told = line.tokens[j + 1]
        end = told.end - (len(line.pack.grammar.times_than) if told.word.endswith(line.pack.grammar.times_than) else 0)
        return quantity(line, said._replace(number=factor), end, "ratio"), j + 2
    the = line.pack.grammar.times_the.match(line.low, token.end)
    if the is not None and number.form in ("digits", "words", "range") and number.value > 0:
        return quantity(line, said._replace(number=_as_factor(number, 1)), the.end(), "ratio"), j + 1
    if (found := per(line, token.end)) is not None:
        return quantity(line, said, found[1], "rate", f"1 per {found[0]}"), line.index_at(found[1])
    counts = (lemma(token.word, line.pack.code), Span(token.start, token.end)) if len(token.word) > 1 else None
    return quantity(line, said, said.end, "count", counts=counts), j + 1


def _as_factor(number: Number, sign: int) -> Number:
    if number.form == "range":
        return number._replace(step=0.0)
    return number._replace(value=number.value if sign > 0 else 1 / number.value, step=0.0, form="fraction")
