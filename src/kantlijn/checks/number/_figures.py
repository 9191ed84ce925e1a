"""Figures that can be held against one another: amounts, durations and shares of a stretch of text, on one footing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kantlijn.interval import Interval
from kantlijn.story import Mark, Quantity, Span, Story, Time

AMOUNTS = ("count", "money", "measure", "rate")


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity or a duration with what decides whether it can be compared: its unit and the noun it counts."""

    mark: Quantity | Time
    strict: Interval
    loose: Interval
    unit: str | None
    noun: str | None

    @property
    def start(self) -> int:
        """Where it starts in the story."""
        return self.mark.start

    @property
    def end(self) -> int:
        """Where it ends in the story, the counted noun included."""
        span = self.mark.counts_span if isinstance(self.mark, Quantity) else None
        return max(self.mark.end, span.end) if span is not None and span.start >= self.mark.end else self.mark.end


def figure(mark: Mark) -> Figure | None:
    """The mark as an amount that can be compared, or None: a date, a rank, a vague or impossible number cannot."""
    if isinstance(mark, Quantity) and mark.kind in AMOUNTS and not mark.vague and not mark.impossible:
        return Figure(mark, mark.strict, mark.loose, mark.unit, mark.counts)
    if isinstance(mark, Time) and mark.kind == "duration" and mark.interval is not None and not mark.vague:
        return Figure(mark, mark.interval, mark.loose or mark.interval, mark.unit, None)
    return None


def share(mark: Mark) -> Figure | None:
    """The mark as a share of one: 25 per cent and a quarter are both 0.25; None where it is none."""
    if not isinstance(mark, Quantity) or mark.impossible or mark.vague:
        return None
    if mark.kind == "percentage" and mark.unit == "percent":
        return Figure(mark, mark.strict.scaled(0.01), mark.loose.scaled(0.01), None, mark.counts)
    if mark.kind == "ratio" and mark.value is not None and mark.value < 1:
        return Figure(mark, mark.strict, mark.loose, None, mark.counts)
    return None


def of_a_kind(one: Figure, other: Figure) -> bool:
    """Whether two amounts can be part and whole, or before and after: one unit, and nouns that do not differ."""
    if one.unit != other.unit:
        return False
    return one.unit is not None or one.noun is None or other.noun is None or one.noun.lower() == other.noun.lower()


def sentences(story: Story) -> Iterator[tuple[Span, tuple[Mark, ...]]]:
    """Every sentence with its quantities and times in order of position."""
    marks: Sequence[Mark] = sorted([*story.quantities, *story.times], key=lambda mark: mark.start)
    at = 0
    for sentence in story.sentences:
        while at < len(marks) and marks[at].start < sentence.start:
            at += 1
        first = at
        while at < len(marks) and marks[at].start < sentence.end:
            at += 1
        yield sentence, tuple(marks[first:at])
