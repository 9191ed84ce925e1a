"""Which way a figure is said to go, or which of two is said to be the larger, against the figures themselves."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._changing.even import gap
from kantlijn.checks.number._changing.turned_apart import turned_apart
from kantlijn.checks.number._changing.turns import turns
from kantlijn.checks.number._changing.ways import Turned
from kantlijn.checks.number._cues import cues
from kantlijn.checks.number._figures import passages, side_by_side
from kantlijn.checks.number._remarks import WORD_OR_FIGURES, belied, reading, severity
from kantlijn.finding import Finding, Tested, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Story

NAME = "number.direction"


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """ "Gestegen van 49.000 naar 30.000", "meer dan de 1.500 van vorig jaar", "down from £11m"."""
    words = cues(story.language)
    held: set[frozenset[int]] = set()
    for passage in passages(story):
        if len(passage.marks) < 2:
            continue
        for turned in (*turns(story, words, passage), *gap(story, words, passage)):
            held.add(frozenset((turned.before.start, turned.after.start)))
            yield Tested((turned.before.mark, turned.after.mark), "story", _wrong(story, turned))
    for turned in turned_apart(story):
        if frozenset((turned.before.start, turned.after.start)) not in held:
            yield Tested((turned.before.mark, turned.after.mark), "story", _wrong(story, turned))


def _wrong(story: Story, said: Turned) -> Finding | None:
    """The remark, where the words and the figures go different ways."""
    before, after, up = said.before, said.after, said.way == "up"
    lower, higher = (before, after) if up else (after, before)
    if higher.strict.high >= lower.strict.low:
        return None
    message, line = belied(story, said.said, after, before, less=up)
    quoted = story.quotation_at(said.said.start) is not None
    tier = severity(said.sure and not quoted, side_by_side(higher).high >= side_by_side(lower).low)
    places = (anchor(said.said), counterpart(after.mark), counterpart(before.mark))
    return Finding(NAME, tier, message, places, (reading(story, after), reading(story, before)), (line, WORD_OR_FIGURES))
