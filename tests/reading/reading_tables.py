"""Tables that an editor can read: a sentence, and under it, indented, every figure with what it must be read as.

    Er kwamen een kleine 40.000 bezoekers.
        een kleine 40.000 = count [36000, 40000) bezoeker
    ~ why it is not read so yet
    Another sentence, that is known to fail.
        …

A line of `#` is a remark. A sentence without lines under it has no figures. `⏎` stands for the end of a line in the
manuscript. The story is told on Thursday 14 March 2024.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from _pytest.mark import ParameterSet

from kantlijn.interval import Interval
from kantlijn.manuscript.model import Manuscript
from kantlijn.reading import read
from kantlijn.report.json import time_ends
from kantlijn.story import Block, Quantity, Story, Time

TABLES = Path(__file__).parent / "tables"
TOLD = datetime.date(2024, 3, 14)


class Row(NamedTuple):
    """A sentence, the lines under it, and why it fails, where that is known."""

    words: str
    lines: tuple[str, ...]
    failing: str


def rows(name: str) -> Iterator[Row]:
    """The rows of a table."""
    words, lines, failing, ahead = "", [], "", ""
    for line in [*(TABLES / name).read_text(encoding="utf-8").splitlines(), "."]:
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith("~"):
            ahead = line[1:].strip()
        elif line.startswith(" "):
            lines.append(line.strip())
        else:
            if words:
                yield Row(words.replace("⏎", "\n"), tuple(lines), failing)
            words, lines, failing, ahead = line, [], ahead, ""


def table(kind: str) -> list[ParameterSet]:
    """The rows of a table in both languages, as parameters of a test: language, words, lines."""
    found = []
    for language in ("nl", "en"):
        for row in rows(f"{kind}.{language}.txt"):
            failing = pytest.mark.xfail(strict=True, reason=row.failing) if row.failing else ()
            found.append(pytest.param(language, *row[:2], id=f"{language}: {row.words[:60]}", marks=failing))
    return found


def paragraph(words: str, language: str, day: datetime.date | None = TOLD) -> Story:
    """The words read as one paragraph, whatever line ends are in it."""
    block = Block("paragraph", 0, len(words))
    return read(Manuscript("-", "text", words, (block,), ()), language=language, date=day)


def figures(words: str, language: str) -> tuple[str, ...]:
    """Every figure of a text in the notation of the tables."""
    story = paragraph(words, language)
    marks = sorted([*story.quantities, *story.times], key=lambda mark: mark.start)
    return tuple(f"{story.words(mark)} = {said(story, mark)}".replace("\n", "⏎") for mark in marks)


def wholes(words: str, language: str) -> tuple[str, ...]:
    """Every time of a text that is made of several, in the notation of the tables of joined times."""
    story = paragraph(words, language)
    return tuple(f"{story.words(mark)} = {_whole(mark)}" for mark in story.joined)


def _whole(mark: Time) -> str:
    ends = time_ends(mark)
    low, high = ("open" if ends[end] is None else str(ends[end]) for end in ("low", "high"))
    parts = [mark.kind, low if low == high else f"{low}/{high}"]
    parts += [mark.unit] if mark.unit and mark.kind == "duration" else []
    parts += ["half day open"] if mark.half_day else []
    parts += ["vague"] if mark.vague else []
    return " ".join(parts)


def said(story: Story, mark: Quantity | Time) -> str:
    """What a figure was read as, on one line."""
    parts: list[str] = [mark.kind]
    if isinstance(mark, Quantity):
        parts.append(ends(mark.strict))
        parts += [mark.unit] if mark.unit else []
        parts += [mark.counts] if mark.counts else []
    else:
        parts.append(_when(mark))
        parts += ["half day open"] if mark.half_day else []
        parts += [{1: "later", -1: "before"}[mark.direction]] if mark.direction else []
    parts += ["vague"] if mark.vague else []
    parts += ["impossible"] if mark.impossible else []
    return " ".join(parts)


def ends(reading: Interval) -> str:
    """An interval with its ends, seven digits of each; a point as its number."""
    if reading.is_point:
        return _digits(reading.low)
    first, last = "[" if reading.low_closed else "(", "]" if reading.high_closed else ")"
    return f"{first}{_digits(reading.low)}, {_digits(reading.high)}{last}"


def _digits(value: float) -> str:
    return f"{value:.0f}" if value == value // 1 and abs(value) < 1e16 else f"{value:.7g}"


def _when(mark: Time) -> str:
    if mark.interval is None:
        return "open"
    if mark.kind == "duration":
        return f"{ends(mark.interval)} {mark.unit}"
    if mark.kind == "time":
        low, high = (f"{int(end) // 60:02}:{int(end) % 60:02}" for end in (mark.interval.low, mark.interval.high))
        return low if low == high else f"{low}-{high}"
    first, last = (datetime.date.fromordinal(int(end)) for end in (mark.interval.low, mark.interval.high - 1))
    return f"{first}" if first == last else f"{first}/{last}"
