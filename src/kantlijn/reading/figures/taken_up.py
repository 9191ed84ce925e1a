"""Figures that count something named before them: "van wie er 120", "drie van hen", "het aantal klachten is verdubbeld".

A figure gets its noun from the words behind it (nouns.py). Where there is none, the sentence may have said it already. Only
words that say so are followed; a figure that just happens to stand behind another keeps counting nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kantlijn.language.lemmas import lemma
from kantlijn.language.patterns import patterns
from kantlijn.reading.numbers import nouns
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Quantity, Span

NEAR = 80  # characters from "het aantal klachten" to its figure; further on, in Dutch and English news, it is another clause


class Cues:
    """The words of a language, as its pack has them."""

    number_of: re.Pattern[str]
    moved: re.Pattern[str]
    moved_ends: re.Pattern[str]
    of_these: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    of_them: re.Pattern[str]
    closes: re.Pattern[str]
    of_the: frozenset[str]
    against: frozenset[str]


def with_nouns(line: Line, marks: Sequence[Mark], sentences: Sequence[Span]) -> list[Mark]:
    """The same marks; a quantity that takes up a noun from before it has that for its `counts`, and no `counts_span`."""
    cues = patterns(line.pack.code, "taken_up", Cues)
    found: list[Mark] = []
    last, told = 0, None  # where the sentence before ends, and the one noun that it counts
    for sentence, group in _by_sentence(marks, sentences):
        near = told if line.text[last : sentence.start].count("\n") < 2 and sentence.start - last < APART else None
        named = _beside(line, group, cues)
        done = [*_sentence(line, sentence, named, cues, near)]
        found.extend(done)
        last, told = sentence.end, _only(done)
    return found


MOST = 1e6  # "er is 1,5 miljard": a million and more that nothing stands behind is money
APART = 4  # characters between two sentences of which the one follows on the other


def _only(marks: Iterable[Mark]) -> str | None:
    """The noun that marks count, where there is but one."""
    nouns_ = {mark.counts for mark in marks if isinstance(mark, Quantity) and mark.counts is not None}
    return nouns_.pop() if len(nouns_) == 1 else None


def _beside(line: Line, group: Sequence[Mark], cues: Cues) -> list[Mark]:
    """The marks, in which a count without a noun has that of its neighbour: "120 van de 300 gasten", "76 tegen 74 stemmen"."""
    marks = list(group)
    for n, (first, second) in enumerate(pairwise(group)):
        if not (isinstance(first, Quantity) and isinstance(second, Quantity) and first.kind == second.kind == "count"):
            continue
        between = line.low[first.counts_span.end if first.counts_span else first.end : second.start]
        if first.counts is None and second.counts is not None and (between in cues.of_the or between in cues.against):
            marks[n] = replace(first, counts=second.counts)
        elif second.counts is None and first.counts_span is not None and between in cues.against:
            marks[n + 1] = replace(second, counts=first.counts)
    return marks


def _by_sentence(marks: Sequence[Mark], sentences: Sequence[Span]) -> Iterator[tuple[Span, list[Mark]]]:
    """The marks in groups that start in the same sentence; what lies between two sentences goes with the one before."""
    index = 0
    group: list[Mark] = []
    for mark in marks:
        while index + 1 < len(sentences) and sentences[index + 1].start <= mark.start:
            if group:
                yield sentences[index], group
                group = []
            index += 1
        group.append(mark)
    if group:
        yield sentences[index] if sentences else Span(0, group[-1].end), group


def _sentence(line: Line, sentence: Span, group: Sequence[Mark], cues: Cues, near: str | None) -> Iterator[Mark]:
    """`near`: the noun of the sentence before, where it has but one."""
    known: str | None = None  # the noun of the last figure that had one
    ranked: str | None = None  # and of the last ordinal
    only: str | None = None  # the noun of all of them so far
    several = False
    whole = _whole(line, sentence, group, cues)
    for mark in group:
        if isinstance(mark, Quantity):
            if mark.counts is None:
                noun = _noun(line, sentence, mark, ranked or known if mark.kind == "ordinal" else known, whole, cues)
                small = mark.value is not None and mark.value < MOST
                if noun is None and mark.kind == "count" and small and not several and _of_them(line, sentence, mark, cues):
                    noun = only or near
                mark = mark if noun is None else replace(mark, counts=noun)
                whole = None if noun is not None and noun == whole else whole
            known = mark.counts or known
            ranked = mark.counts or ranked if mark.kind == "ordinal" else ranked
            several = several or (mark.counts is not None and only is not None and mark.counts != only)
            only = only or mark.counts
        yield mark


def _noun(line: Line, sentence: Span, mark: Quantity, known: str | None, whole: str | None, cues: Cues) -> str | None:
    low = line.low
    if mark.kind == "ordinal":
        return known if low[sentence.start : mark.start].endswith(("de ", "het ", "the ")) else None
    counts_on = mark.kind in ("count", "ratio") or (mark.kind == "rate" and (mark.unit or "").startswith("1 per "))
    if counts_on and known and _taken_up(low, sentence, mark, cues):
        return known
    if counts_on and (noun := _number_of(line, sentence, mark, cues)) is not None:
        return noun
    part = mark.kind in ("count", "percentage") or (mark.kind == "ratio" and mark.value is not None and mark.value < 1)
    return whole if part and whole and not _CLAUSE.search(low, sentence.start, mark.start) else None


_CLAUSE = re.compile(r"[;:–—]")


def _taken_up(low: str, sentence: Span, mark: Quantity, cues: Cues) -> bool:
    before = cues.before.search(low, max(sentence.start, mark.start - 40), mark.start)
    return before is not None or (mark.kind != "rate" and cues.behind.match(low, mark.end, sentence.end) is not None)


def _of_them(line: Line, sentence: Span, mark: Quantity, cues: Cues) -> bool:
    """Whether "er" or "there were" stands before a figure that ends its clause: "Vorig jaar waren dat er 11.900"."""
    said = cues.of_them.search(line.low, max(sentence.start, mark.start - 40), mark.start)
    return said is not None and cues.closes.match(line.low, mark.end, sentence.end) is not None


def _number_of(line: Line, sentence: Span, mark: Quantity, cues: Cues) -> str | None:
    """The noun of "het aantal klachten", where the figure is in the same clause."""
    told = line.low[sentence.start : min(mark.start, sentence.start + NEAR)]
    if (moved := cues.moved.match(told)) is not None and cues.moved_ends.search(told, moved.end()) is None:
        return lemma(moved["noun"], line.pack.code)  # "Deaths rose to 41"
    said = [*cues.number_of.finditer(line.low, max(sentence.start, mark.start - NEAR), mark.start)]
    found = nouns.counted(line, said[-1].end() - 1, several=False) if said else None
    if found is None or re.search(r"[;:–—(]|,\s", line.low[found[1].end : mark.start]):
        return None
    return found[0]


def _whole(line: Line, sentence: Span, group: Sequence[Mark], cues: Cues) -> str | None:
    """The noun of a sentence that opens with the whole: "Van de boeren", "Of the 400 houses"."""
    opening = cues.of_these.match(line.low[sentence.start : sentence.end])
    if opening is None:
        return None
    end = sentence.start + opening.end()
    first = group[0]
    if isinstance(first, Quantity) and first.kind == "count" and line.low[end : first.start].isspace():
        return first.counts
    found = nouns.counted(line, end)
    return found[0] if found else None
