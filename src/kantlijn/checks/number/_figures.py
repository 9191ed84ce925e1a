"""Figures that can be held against one another: amounts, durations and shares of a stretch of text, on one footing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from kantlijn.checks._low import low_text
from kantlijn.interval import Interval
from kantlijn.language import pack
from kantlijn.story import Mark, Quantity, Span, Story, Time

AMOUNTS = ("count", "money", "measure", "rate")


class Figure(NamedTuple):
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
        mark = self.mark
        if isinstance(mark, Quantity) and mark.counts_span is not None and mark.counts_span.start >= mark.end:
            return max(mark.end, mark.counts_span.end)
        return mark.end

    @property
    def value(self) -> float | None:
        """The number as it is written, without its hedge; a share as a part of one; None for a range."""
        mark = self.mark
        number = mark.value if isinstance(mark, Quantity) else mark.field("number")
        return None if number is None else float(number) / (100 if mark.kind == "percentage" else 1)

    @property
    def is_percentage(self) -> bool:
        """Whether it is written in per cent; its readings are parts of one all the same."""
        return isinstance(self.mark, Quantity) and self.mark.kind == "percentage"

    @property
    def is_rate(self) -> bool:
        """Whether it is so much per something, and no amount in itself."""
        return isinstance(self.mark, Quantity) and self.mark.kind == "rate"

    @property
    def currency(self) -> str | None:
        """The currency of an amount of money, of a rate that of what is paid; None where it is no money."""
        code = (self.unit or "").partition(" per ")[0]
        return code if len(code) == 3 and code.isupper() else None

    @property
    def is_money(self) -> bool:
        """Whether it is an amount of money, written so or taken over from what it is compared with; a rate is none."""
        return self.currency is not None and self.currency == self.unit

    @property
    def is_bare(self) -> bool:
        """Whether it is a number with neither a unit nor a noun, which takes those of what it is compared with."""
        return self.unit is None and self.noun is None


class Passage(NamedTuple):
    """A sentence with its figures: amounts, shares and all marks, each in order; `low` is the whole story in lower case."""

    low: str
    span: Span
    amounts: tuple[Figure, ...]
    shares: tuple[Figure, ...]
    marks: tuple[Mark, ...]


def passages(story: Story) -> tuple[Passage, ...]:
    """Every sentence of the story as a passage."""
    return story.once(_passages)


def in_turn(story: Story) -> Iterator[tuple[Passage, Passage | None]]:
    """(a sentence, the one before it where that is of the same block)."""
    return iter(story.once(_in_turn))


def _in_turn(story: Story) -> tuple[tuple[Passage, Passage | None], ...]:
    found: list[tuple[Passage, Passage | None]] = []
    previous, block = None, -1
    for passage in passages(story):
        here = story.block_at(passage.span.start)
        found.append((passage, previous if here == block else None))
        previous, block = passage, here
    return tuple(found)


def _passages(story: Story) -> tuple[Passage, ...]:
    return tuple(_each_passage(story))


def _each_passage(story: Story) -> Iterator[Passage]:
    low = story.once(low_text)
    marks: Sequence[Mark] = sorted([*story.quantities, *story.times], key=lambda mark: mark.start)
    at = 0
    for sentence in story.sentences:
        while at < len(marks) and marks[at].start < sentence.start:
            at += 1
        first = at
        while at < len(marks) and marks[at].start < sentence.end:
            at += 1
        inside = tuple(marks[first:at])
        if not inside:
            yield Passage(low, sentence, (), (), ())
            continue
        amounts = tuple(one for mark in inside if (one := figure(story, mark)) is not None)
        shares = tuple(one for mark in inside if (one := share(mark)) is not None)
        yield Passage(low, sentence, amounts, shares, inside)


def figure(story: Story, mark: Mark) -> Figure | None:
    """The mark as an amount that can be compared, or None: a date, a rank, a vague or impossible number cannot."""
    if (
        isinstance(mark, Quantity)
        and mark.kind in AMOUNTS
        and not (mark.vague or mark.impossible or _is_year(story, mark))
    ):
        return Figure(mark, mark.strict, mark.loose, mark.unit, _noun(story, mark))
    if isinstance(mark, Time) and mark.kind == "duration" and mark.interval is not None and not mark.vague:
        return Figure(mark, mark.interval, mark.loose or mark.interval, mark.unit, None)
    return None


def _is_year(story: Story, mark: Quantity) -> bool:
    """Whether a bare number may be a year: four digits without a mark ("10 procent minder dan in 2014")."""
    written = story.text[mark.number.start : mark.number.end]
    return mark.unit is None and mark.counts is None and written.isdigit() and 1500 <= int(written) <= 2100


def _noun(story: Story, mark: Quantity) -> str | None:
    """What it counts; in a language with marked plurals only a plural is believed ("390 stand empty" counts no stands)."""
    plural = pack(story.language).plural
    if mark.counts is None or mark.counts_span is None:
        return mark.counts.lower() if mark.counts else None  # carried over from a figure before it
    surface = story.words(mark.counts_span).lower()
    return mark.counts.lower() if plural is None or mark.value == 1 or plural.match(surface) else None


def share(mark: Mark) -> Figure | None:
    """The mark as a share of one: 25 per cent and a quarter are both 0.25; None where it is none."""
    if not isinstance(mark, Quantity) or mark.impossible or mark.vague:
        return None
    noun = mark.counts.lower() if mark.counts else None
    if mark.kind == "percentage" and mark.unit == "percent":
        return Figure(mark, mark.strict.scaled(0.01), mark.loose.scaled(0.01), None, noun)
    if mark.kind == "ratio" and mark.value is not None and 0 < mark.value < 1:
        return Figure(mark, mark.strict, mark.loose, None, noun)
    return None


def in_percent(one: Figure, other: Figure) -> Figure:
    """ "91 procent tegen 87": a bare number set beside a percentage is one too."""
    mark = one.mark
    if not other.is_percentage or not one.is_bare or not isinstance(mark, Quantity) or mark.kind != "count":
        return one
    if not 0 <= (mark.value if mark.value is not None else -1) <= 100:
        return one
    return share(replace(mark, kind="percentage", unit="percent")) or one


def of_a_kind(one: Figure, other: Figure) -> bool:
    """Whether two amounts can be part and whole, or before and after: one unit, and nouns that do not differ."""
    if one.unit != other.unit:
        return False
    return one.unit is not None or one.noun is None or other.noun is None or one.noun == other.noun


def side_by_side(one: Figure) -> Interval:
    """The loose reading of a figure that is told in one breath with another, to say which is the larger: a writer who
    compares the two reads them in the digits that stand there, and not roughly.
    """
    if one.value is None or one.mark.hedge is not None:
        return one.loose
    return one.strict.widened(one.strict.width / 2, one.strict.width / 2)
