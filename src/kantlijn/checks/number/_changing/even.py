"""How even two parts are: "het verschil is geslonken van 55:45 naar 70:30"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._changing.changes import ends
from kantlijn.checks.number._changing.ways import Turned, turning
from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Span, Story


def gap(story: Story, cues: Cues, passage: Passage) -> Iterator[Turned]:
    """ "Het verschil is geslonken van 55:45 naar 70:30": a difference between two parts, told as their proportion."""
    words, low = turning(story.language), passage.low
    ratios = [
        Figure(m, m.strict, m.loose, None, None)
        for m in passage.marks
        if isinstance(m, Quantity) and m.kind == "ratio" and m.value is not None and m.value > 0 and ":" in story.words(m)
    ]
    for before, after in ends(cues, low, tuple(ratios)):
        lead = (passage.span.start, before.start)
        evener, unevener = words.evener.search(low, *lead), words.unevener.search(low, *lead)
        told = evener or unevener
        if told is None or (evener and unevener):
            continue
        about = words.gap.search(low, *lead) is not None
        one, other = (_uneven(f) if about else f for f in (before, after))
        yield Turned(one, other, "down" if evener else "up", Span(told.start(), told.end()), sure=False)


def _uneven(one: Figure) -> Figure:
    """How far a proportion is from even: 70:30 is as uneven as 30:70."""
    value = one.value or 1.0
    reading = Interval.point(max(value, 1 / value))
    return one._replace(strict=reading, loose=reading)
