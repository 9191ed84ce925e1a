"""How often something comes, and how often that is in a year: "om de drie maanden, dus vier keer per jaar"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.checks.time._sentences import Sentence, words_in
from kantlijn.checks.time._told_words import ToldWords, told_words
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.reading.times import calendar
from kantlijn.story import Quantity, Span, within

CHECK = "time.duration"

# Words between the two ways to say how often.
GAP = 6
# What comes every month may leave the summer out, and a year has 52 weeks and a day: as a part of the whole.
FEWER, MORE = 0.3, 0.12
# Off by more than this factor it is no matter of a holiday.
GRAVE = 1.6


def relations(sentence: Sentence) -> Iterator[Tested]:
    """Every number of times in a year, a month or a week, beside the period that says it another way."""
    rates = [each for each in within(sentence.story.quantities, sentence.span) if isinstance(each, Quantity) and _often(each)]
    if not rates:
        return
    words, text = told_words(sentence.story.language), sentence.story.text
    for start, end, a_year in _periods(sentence, words):
        for rate in rates:
            gap = text[end : rate.start] if end <= rate.start else text[rate.end : start]
            if rate.start < end and start < rate.end:
                continue
            if words_in(gap) > GAP or words.same_again.search(gap) is None or words.another_rate.search(gap):
                continue
            if _days.quoted(sentence.story, rate.start) != _days.quoted(sentence.story, start):
                continue
            yield _held(sentence, Span(start, end), a_year, rate)


def _often(rate: Quantity) -> bool:
    return rate.kind == "rate" and _base(rate) is not None and rate.hedge is None and bool(rate.value)


def _base(rate: Quantity) -> str | None:
    unit = re.fullmatch(r"1 per (year|month|week)", rate.unit or "")
    return unit[1] if unit else None


def _periods(sentence: Sentence, words: ToldWords) -> Iterator[tuple[int, int, float]]:
    """Where a period stands, and how often it comes in a year."""
    for match in words.every.finditer(sentence.story.text, sentence.span.start, sentence.span.end):
        number = match["number"].lower()
        size = words.every_numbers.get(number) or (int(number) if number.isdigit() else 0)
        if size:
            yield (
                match.start(),
                match.end(),
                calendar.DAYS["year"] / (size * calendar.DAYS[words.every_units[match["unit"].lower()]]),
            )
    for match in words.often.finditer(sentence.story.text, sentence.span.start, sentence.span.end):
        yield match.start(), match.end(), float((match.lastgroup or "t1")[1:])


def _held(sentence: Sentence, period: Span, a_year: float, rate: Quantity) -> Tested:
    base = _base(rate) or "year"
    due, said = a_year * calendar.DAYS[base] / calendar.DAYS["year"], float(rate.value or 0)
    if due * (1 - FEWER) <= said <= due * (1 + MORE):
        return Tested((rate,), "story")
    story = sentence.story
    here, there = (" ".join(story.words(each).split()) for each in (rate, period))
    nl, en = (wording.number(round(due, 1) if due < 20 else round(due), language) for language in ("nl", "en"))
    per_nl, per_en = {"year": ("jaar", "year"), "month": ("maand", "month"), "week": ("week", "week")}[base]
    message = Words(
        f"Hier staat ‘{here}’, maar ‘{there}’ is {nl} keer per {per_nl}.",
        f"It says “{here}” here, but “{there}” is {en} times a {per_en}.",
    )
    line = Words(f"{there} = {nl} keer per {per_nl}", f"{there} = {en} times a {per_en}")
    severity: Severity = "error" if max(due / said, said / due) > GRAVE and not _days.quoted(story, rate.start) else "query"
    return Tested((rate,), "story", Finding(CHECK, severity, message, (anchor(rate), counterpart(period)), calculation=(line,)))
