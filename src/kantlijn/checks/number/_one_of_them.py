"""How many there are of which one is told of: "een van de 560 chauffeurs", "one of the 32 miners"."""

from __future__ import annotations

import re
from dataclasses import replace

from kantlijn.interval import Interval
from kantlijn.story import Quantity, Span, Story

LEAST = 10  # "een van de vier" is a share as often as it is a number of people
_NUMBER = re.compile(r"\d[\d.,]*$")
_ROUND, _NEAR = 10, 0.05  # what a round number may be off, loosely: docs/intervals.md


def whole_of(story: Story, mark: Quantity) -> Quantity | None:
    """The number behind "een van de", as a count of its own; None where it is no such thing."""
    if mark.kind != "ratio" or not mark.value or mark.value > 1 / LEAST or mark.counts is None:
        return None
    words = story.words(mark)
    written = _NUMBER.search(words)
    whole = round(1 / mark.value)
    if written is None or int(re.sub(r"\D", "", written[0])) != whole:
        return None
    start = mark.start + written.start()
    point = Interval.point(float(whole))
    near = point.widened(whole * _NEAR, whole * _NEAR) if whole % _ROUND == 0 else point
    return replace(
        mark, kind="count", start=start, number=Span(start, mark.end), value=float(whole), strict=point, loose=near, unit=None
    )
