"""The lines of a page that are not the story: page numbers, the slug lines of layout programs, running heads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Protocol


class Line(Protocol):
    """A line of text with what stands between it and the line before."""

    @property
    def words(self) -> str:
        """The line without the white space around it."""

    @property
    def apart(self) -> bool:
        """Whether an empty line or a page break comes before it."""

    @property
    def page(self) -> bool:
        """Whether a page break comes before it."""


# The file names of InDesign, QuarkXPress, PageMaker, FrameMaker and PostScript, with the page number they print behind.
_SLUG = re.compile(r"\.(?:indd|idml|qx[dpb]|pmd|p65|pm[56]|fm|ps)(?:\s+\d|\d|\s*$)", re.IGNORECASE)
_NUMBER = re.compile(
    r"[-–—\[(]?\s*(?P<said>p(?:agina|age|\.)\s*)?(?P<number>\d{1,4})(?P<of>\s*(?:/|van|of)\s*\d{1,4})?\s*[-–—\])]?$",
    re.IGNORECASE,
)
_PRINTED = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?:,?\s+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?(?:\s*[AP]M)?$")
_RUNNING_HEAD = 80  # characters; a running head fits on one line of a page
_LIKE = 6  # characters; shorter lines are alike by accident
_TIMES = 3  # a line that stands at the edge of three pages is no accident


def of_page(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that are furniture.

    A bare number is taken for a page number only where the file shows that it has pages: page breaks, slug lines, the
    word 'pagina', or numbers that count on. A date by itself is the printer's where it stands next to such a line.
    """
    slugs = {index for index, line in enumerate(lines) if _SLUG.search(line.words)}
    alone = {
        index: match
        for index, line in enumerate(lines)
        if (match := _NUMBER.match(line.words)) and _is_alone(lines, index)
    }
    numbers = set(alone) if slugs or any(line.page for line in lines) else _counting_on(alone)
    numbers |= {index for index, match in alone.items() if match["said"] or match["of"]}
    found = slugs | numbers
    found |= {
        index
        for index, line in enumerate(lines)
        if _PRINTED.match(line.words) and _is_alone(lines, index) and {index - 1, index + 1} & found
    }
    found |= _running_heads(lines, found)
    # A text of nothing but numbers is what its author wanted read.
    return frozenset(found) if len(found) < len(lines) else frozenset()


def _is_alone(lines: Sequence[Line], index: int) -> bool:
    return (index == 0 or lines[index].apart) and (index + 1 == len(lines) or lines[index + 1].apart)


def _counting_on(alone: dict[int, re.Match[str]]) -> set[int]:
    """The lone numbers that have the next number but one or two below them, or the one before it above them."""
    # A chronicle has years between its paragraphs that count on just as well.
    numbers = {index: number for index, match in alone.items() if not 1800 <= (number := int(match["number"])) <= 2100}
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for index, number in numbers.items():
        first.setdefault(number, index)
        last[number] = index
    return {
        index
        for index, number in numbers.items()
        if any(last.get(number + step, -1) > index or first.get(number - step, index) < index for step in (1, 2))
    }


def _running_heads(lines: Sequence[Line], found: set[int]) -> set[int]:
    edges: dict[int, str] = {}
    for index, line in enumerate(lines):
        last = index + 1 == len(lines) or lines[index + 1].page
        at_edge = index == 0 or line.page or last or {index - 1, index + 1} & found
        if index not in found and at_edge and len(line.words) <= _RUNNING_HEAD:
            edges[index] = re.sub(r"[\d\s]+", " ", line.words).strip().casefold()
    often = Counter(edges.values())
    heads = {words for words, times in often.items() if words and times >= _TIMES}
    # A head that differs by a letter was set wrong; it is a head nevertheless.
    heads |= alike(often, heads)
    return {index for index, words in edges.items() if words in heads}


def alike(lines: Collection[str], heads: Collection[str]) -> set[str]:
    """The lines that are no head, and one letter apart from one. Found by leaving out each letter in turn, and not by
    holding all against all: a file with a line a page may have ten thousand of both.
    """
    long = {head for head in heads if len(head) >= _LIKE}
    others = {line for line in lines if len(line) >= _LIKE}.difference(heads)
    found: set[str] = set()
    for at in range(max(map(len, long)) + 1 if long and others else 0):
        short = {_without(head, at) for head in long if at < len(head)}
        found |= others & short
        found |= {line for line in others if at < len(line) and ((rest := _without(line, at)) in short or rest in long)}
    return found


def _without(line: str, at: int) -> str:
    return line[:at] + line[at + 1 :]


def one_letter_apart(one: str, other: str) -> bool:
    """Whether two lines of some length are the same but for one letter, which is left out, added or another."""
    if one == other or abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < _LIKE:
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((i for i in range(len(one)) if one[i] != other[i]), len(one))
    return one[at:] == other[at + 1 :] or (len(one) == len(other) and one[at + 1 :] == other[at + 1 :])
