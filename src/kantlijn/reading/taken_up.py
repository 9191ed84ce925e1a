"""Figures that count something named before them: "van wie er 120", "drie van hen", "het aantal klachten is verdubbeld".

A figure gets its noun from the words behind it (nouns.py). Where there is none, the sentence may have said it already. Only
words that say so are followed; a figure that just happens to stand behind another keeps counting nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kantlijn.language.patterns import patterns
from kantlijn.reading import nouns
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Quantity, Span

NEAR = 80  # characters from "het aantal klachten" to its figure; further on, in Dutch and English news, it is another clause


@dataclass(frozen=True, eq=False)
class Cues:
    """The words of a language, as its pack has them."""

    number_of: re.Pattern[str]
    of_these: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]


def with_nouns(line: Line, marks: Sequence[Mark], sentences: Sequence[Span]) -> list[Mark]:
    """The same marks; a quantity that takes up a noun from before it has that for its `counts`, and no `counts_span`."""
    cues = patterns(line.pack.code, "taken_up", Cues)
    found: list[Mark] = []
    for sentence, group in _by_sentence(marks, sentences):
        found.extend(_sentence(line, sentence, group, cues))
    return found


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


def _sentence(line: Line, sentence: Span, group: Sequence[Mark], cues: Cues) -> Iterator[Mark]:
    known: str | None = None  # the noun of the last figure that had one
    whole = _whole(line, sentence, group, cues)
    for mark in group:
        if isinstance(mark, Quantity):
            if mark.counts is None:
                noun = _noun(line, sentence, mark, known, whole, cues)
                mark = mark if noun is None else replace(mark, counts=noun)
                whole = None if noun is not None and noun == whole else whole
            known = mark.counts or known
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
    return whole if part and whole and not re.search(r"[;:–—]", low[sentence.start : mark.start]) else None


def _taken_up(low: str, sentence: Span, mark: Quantity, cues: Cues) -> bool:
    before = cues.before.search(low, max(sentence.start, mark.start - 40), mark.start)
    return before is not None or (mark.kind != "rate" and cues.behind.match(low, mark.end, sentence.end) is not None)


def _number_of(line: Line, sentence: Span, mark: Quantity, cues: Cues) -> str | None:
    """The noun of "het aantal klachten", where the figure is in the same clause."""
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
