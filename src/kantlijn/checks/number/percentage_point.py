"""A percentage that goes from one to another by so many points, and per cent where points are meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kantlijn.checks.number._changing.leads import leads
from kantlijn.checks.number._changing.moves import absolute, difference, size
from kantlijn.checks.number._changing.points import Points, points
from kantlijn.checks.number._changing.sized_apart import sized_apart
from kantlijn.checks.number._cues import cues
from kantlijn.checks.number._figures import Figure, in_turn
from kantlijn.checks.number._remarks import both, middle, percent, plain, quoted, remark, severity
from kantlijn.finding import Finding, Tested, Words
from kantlijn.interval import Interval
from kantlijn.shelf import Shelf
from kantlijn.story import Story
from kantlijn.wording import number

NAME = "number.percentage_point"

# Points: a loose percentage either end (docs/intervals.md), and what that does to a ratio.
POINTS_LOOSE, SIZE_LOOSE = 1.0, 5.0
BASIS_LOOSE = 0.05  # five basis points: a fifth of the smallest step of a central bank
_WHY = Words(
    "Het verschil tussen twee percentages telt in procentpunten.",
    "The difference between two percentages is counted in points.",
)


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """From 4 to 6 per cent is two points, and half as much again; "2 per cent" is what a hurried hand makes of it."""
    words = cues(story.language)
    held: set[int] = set()
    for passage, previous in in_turn(story):
        if not passage.marks:
            continue
        for said in (*points(words, passage, previous), *leads(story, words, passage, previous)):
            if said.before.strict.low > 0 and said.by.start not in held:
                held.add(said.by.start)
                yield Tested((said.before.mark, said.after.mark, said.by), "story", _wrong(story, said))
    yield from _told_apart(story, held)


def _told_apart(story: Story, held: set[int]) -> Iterator[Tested]:
    """The size of a change against percentages elsewhere in the story."""
    for each in sized_apart(story):
        said = each.said
        if not isinstance(said, Points) or said.by.start in held or said.before.strict.low <= 0:
            continue
        finding = _wrong(story, said)
        if finding is not None and not each.said_of_it:
            continue
        if finding is not None and not each.sure:
            finding = replace(finding, severity="query")
        yield Tested((said.before.mark, said.after.mark, said.by), "story", finding)


def _wrong(story: Story, said: Points) -> Finding | None:
    """The remark, where neither the difference nor the change it makes is what is told."""
    before, after = said.before, said.after
    apart = absolute(_to_one_digit(after, before) - _to_one_digit(before, after)).scaled(100)
    change = size(after.strict / before.strict).scaled(100)
    steps = round(abs(middle(after) - middle(before)) * 100, 6)
    share = steps / middle(before) / 100
    written = said.value if said.value is not None else said.reading.middle
    in_points = apart.meets(said.reading)
    meant = said.told == "percent" and in_points and abs(steps - written) <= abs(share * 100 - written)
    if in_points if said.told == "points" else change.meets(said.reading) and not meant:
        return None
    counted = both(lambda code: number(steps, code))
    message = Words(
        f"Van {plain(before, 'nl')} naar {plain(after, 'nl')} procent is {counted.nl} procentpunt, "
        f"niet {quoted(story, said.by)}.",
        f"From {plain(before, 'en')} to {plain(after, 'en')} per cent is {counted.en} percentage "
        f"{'point' if steps == 1 else 'points'}, not {quoted(story, said.by)}.",
    )
    subtracted = difference(before, after)
    divided = both(lambda code: f"{counted.said(code)} / {plain(before, code)} = {percent(share, code)}")
    line = both(lambda code: f"{subtracted.said(code)} = {counted.said(code)}; {divided.said(code)}")
    if said.by.unit == "basis point":  # who counts in hundredths of a point does not round to points
        loosely = apart.widened(BASIS_LOOSE, BASIS_LOOSE).meets(said.reading)
    elif said.told == "points":
        loosely = apart.widened(POINTS_LOOSE, POINTS_LOOSE).meets(said.loose)
    else:
        loosely = change.widened(SIZE_LOOSE, SIZE_LOOSE).meets(said.loose)
    tier = severity(not meant and story.quotation_at(said.by.start) is None, loosely)
    return remark(story, NAME, tier, message, (line, _WHY if meant else None), (said.by, before, after))


def _to_one_digit(one: Figure, other: Figure) -> Interval:
    """A percentage told beside another: rounded to the same digit, that of the finer of the two ("van 3,5 naar 4 procent")."""
    width = min(one.strict.width, other.strict.width)
    hedged = one.mark.hedge is not None or other.mark.hedge is not None
    if hedged or one.value is None or other.value is None or one.strict.width <= width or width <= 0:
        return one.strict
    return Interval.rounded(one.value, width)
