"""A length of time over one mark, or over two that make one: "twee uur en 50 minuten", "six years and nine months"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.story import Span, Time

# Between the two units of one length: "uur en 50", "uur 50".
_AND = re.compile(r"\s(?:[^\W\d_]{1,3}\s)?")


class Lasted(NamedTuple):
    """A length in its smallest unit, over one mark or over two."""

    marks: tuple[Time, ...]
    size: float

    @property
    def start(self) -> int:
        """Where its first mark starts."""
        return self.marks[0].start

    @property
    def end(self) -> int:
        """Where its last mark ends."""
        return self.marks[-1].end

    @property
    def span(self) -> Span:
        """From its first character to its last."""
        return Span(self.start, self.end)


def lengths(sentence: Sentence, units: Mapping[str, float]) -> list[Lasted]:
    """The lengths of a sentence in some units, of which the record says how large each is."""
    found: list[Lasted] = []
    for mark in sentence.times:
        unit = mark.unit or ""
        if mark.kind != "duration" or unit not in units or not mark.value or mark.vague:
            continue
        size = float(mark.value) * units[unit]
        hour = settled_words(sentence.story.language).one_hour_and.search(sentence.lead(mark)) if unit == "minute" else None
        read = hour is not None and any(mark.start - len(hour[0]) < each.end <= mark.start for each in sentence.times)
        if hour is not None and not read:
            size += units["hour"]  # "een uur en vijftig minuten": an hour that may be one o'clock is no length by itself
            if hour.lastgroup:
                continue
        last = found[-1] if found else None
        if (
            last is not None
            and len(last.marks) == 1
            and units[last.marks[0].unit or ""] > units[unit]
            and _AND.fullmatch(sentence.story.text, last.end, mark.start)
        ):
            found[-1] = Lasted((*last.marks, mark), last.size + size)
        else:
            found.append(Lasted((mark,), size))
    return found
