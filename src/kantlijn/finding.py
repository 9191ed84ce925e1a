"""What a check says and what it has put to the test: records only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kantlijn.interval import Interval
from kantlijn.story import Mark, Mention, Span
from kantlijn.words import Words as Words

Severity = Literal["error", "query", "note"]
Role = Literal["anchor", "counterpart", "context"]
Source = Literal["story", "shelf", "dossier"]


@dataclass(frozen=True, slots=True)
class Place:
    """A span of the story and the part it plays in a finding."""

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure as it was compared: the words, what they were taken to mean, and the unit of that."""

    text: str
    interval: Interval
    unit: str | None


@dataclass(frozen=True, slots=True)
class Reference:
    """The row of a table that a finding leans on."""

    table: str
    row: str
    date: str
    origin: str
    value: float | None


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark in the margin. `places[0]` is the anchor: the place that most likely needs the change.

    `error`: cannot be reconciled even loosely; `query`: what a good editor would ask the author; `note`: tidiness, or a
    figure that could not be checked and why; it never fails a run.
    """

    check: str
    severity: Severity
    message: Words
    places: tuple[Place, ...]
    readings: tuple[Reading, ...] = ()
    calculation: tuple[Words, ...] = ()
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class Tested:
    """One relation that was put to the test and could have failed: the marks that took part, and what came of it."""

    marks: tuple[Mark, ...]
    against: Source
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How many there are, how many of them were put to the test, and against what."""

    total: int
    checked: int
    story: int
    shelf: int
    dossier: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What share of a story could be checked at all. No findings without coverage mean nothing."""

    quantities: Share
    times: Share
    quotations: Share


def anchor(span: Span | Mark | Mention) -> Place:
    """The place that most likely needs the change."""
    return Place("anchor", span.start, span.end)


def counterpart(span: Span | Mark | Mention) -> Place:
    """The place it contradicts."""
    return Place("counterpart", span.start, span.end)


def context(span: Span | Mark | Mention) -> Place:
    """A place that helps to understand the remark."""
    return Place("context", span.start, span.end)
