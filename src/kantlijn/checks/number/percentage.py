"""A share against its part and whole, and a change in per cent against what it changes from and to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from kantlijn.checks.number._changing import differing, steps
from kantlijn.checks.number._changing import moves as held_moves
from kantlijn.checks.number._changing.changes import Change, Multiple, changes, factored, factors
from kantlijn.checks.number._changing.compared import compared
from kantlijn.checks.number._changing.doublings import doublings
from kantlijn.checks.number._changing.points import Points, points
from kantlijn.checks.number._changing.set_beside import moves
from kantlijn.checks.number._changing.sized_apart import Difference, sized_apart
from kantlijn.checks.number._changing.told_again import told_again
from kantlijn.checks.number._cues import cues
from kantlijn.checks.number._figures import Passage, in_turn
from kantlijn.checks.number._remarks import PERCENTAGE
from kantlijn.checks.number._sharing import shares
from kantlijn.checks.number._sharing.parts import SameShare, parts
from kantlijn.checks.number._sharing.percent_of import percent_of
from kantlijn.checks.number._sharing.shared_apart import shared_apart
from kantlijn.finding import Tested
from kantlijn.shelf import Shelf
from kantlijn.story import Story

NAME = PERCENTAGE
SENTENCES = 3  # in which an amount, the percentages on it and what it comes to are told


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Part, whole and share; from, to and change; then and now; growth over years; a share of more than all."""
    words = cues(story.language)
    window: list[Passage] = []
    held: set[int] = set()
    pairs: set[frozenset[int]] = set()  # two figures that have their share or the size of their change
    for passage, previous in in_turn(story):
        window = [*(window[1 - SENTENCES :] if previous is not None else ()), passage]
        if not passage.marks:
            continue
        spoken: set[int] = set()
        told: set[int] = set()
        for tested in _held(story, passage, previous):
            yield tested
            told.update(mark.start for mark in tested.marks)
            if len(tested.marks) == 3:
                pairs |= {frozenset(mark.start for mark in two) for two in combinations(tested.marks, 2)}
            if tested.finding is not None:
                spoken.update(place.start for place in tested.finding.places)
        for tested in shares.below_nothing(story, words, passage):
            if not any(mark.start in spoken for mark in tested.marks):
                yield tested  # one percentage, one remark
        for tested in percent_of(story, passage):
            if not any(mark.start in told for mark in tested.marks[1:]):
                yield tested
                told.update(mark.start for mark in tested.marks)
        for said in steps.steps(words, window):
            if not any(by.start in told for by, _ in said.by):
                yield from steps.hold(story, said)
        held |= told
    yield from _told_apart(story, held, pairs)
    for each in shared_apart(story):
        if each.said.share.start in held or frozenset((each.said.part.start, each.said.whole.start)) in pairs:
            continue
        for tested in shares.hold_part(story, each.said):
            if tested.finding is None or each.certain or each.explained:
                asked = tested.finding and (tested.finding if each.certain else replace(tested.finding, severity="query"))
                yield replace(tested, finding=asked)
    for quantity in story.quantities:
        yield from shares.more_than_all(story, words, quantity)


def _told_apart(story: Story, held: set[int], pairs: set[frozenset[int]]) -> Iterator[Tested]:
    """The size of a change against figures elsewhere in the story."""
    for each in sized_apart(story):
        if isinstance(each.said, Points):
            continue  # number.percentage_point
        by = each.said.factor if isinstance(each.said, Multiple) else each.said.by.mark
        two = frozenset((each.pair.before.start, each.pair.after.start))
        if by.start in held or (two in pairs and each.link not in ("goes_on", "known")):
            continue
        said = each.said
        for tested in differing.hold(story, said) if isinstance(said, Difference) else held_moves.hold(story, said):
            if tested.finding is None or each.said_of_it:
                asked = tested.finding and (tested.finding if each.sure else replace(tested.finding, severity="query"))
                yield replace(tested, finding=asked)


def _held(story: Story, passage: Passage, previous: Passage | None) -> Iterator[Tested]:
    """Every relation that the words of a sentence propose, put to the test; `previous` is the sentence before it."""
    yield from doublings(story, passage)
    if not (passage.shares or len(passage.amounts) > 1 or (passage.amounts and factors(passage))):
        return
    words = cues(story.language)
    for again in told_again(story, words, passage, previous):
        for tested in shares.hold_same(story, again):
            asked = tested.finding and replace(tested.finding, severity="query")
            yield replace(tested, finding=asked)
    proposed = [*changes(story, words, passage)] or [*compared(words, passage, previous)]
    sizes = {each.by.start for each in proposed if isinstance(each, Change)}
    sizes |= {each.by.start for each in points(words, passage, previous)}
    if not proposed and any(words.halves.match(passage.low, f.start, f.end) for f in factors(passage)):
        proposed = [each for before, after in moves(story, words, passage) for each in factored(words, passage, before, after)]
    for part in parts(story, words, passage, previous):
        if isinstance(part, SameShare):
            yield from shares.hold_same(story, part)
        elif part.share.start not in sizes:  # a share is the size of a change, or of a part
            yield from shares.hold_part(story, part)
    for proposal in proposed:
        yield from held_moves.hold(story, proposal)
