"""Parts of a whole that hold each other out: men and women, for and against, "uit België" and "uit Duitsland"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._relations import Relations, Sum, complements, same_unit
from kantlijn.story import Story

LEAST = 2  # parts of a sum
NEAR = 1.5  # times: figures that are meant to be equal and clash lie close together, else by one slip (docs/intervals.md)
BARE = 1.25  # times: parts without a noun that are this near to the whole make it: "410 huizen, 280 koop en 130 huur"


def of_whole(
    story: Story, words: Relations, passage: Passage, total: Figure, run: Sequence[Figure], *, full: bool
) -> Sum | None:
    """Parts of a whole that hold each other out: by names that together are all ("mannen", "vrouwen"), or by the same word
    behind each ("uit België", "uit Duitsland"). `full`: they must make all of it too.
    """
    parts = same_unit([total, *run])
    if parts is None or len(run) < LEAST:
        return None
    whole = complementary(story, words, passage, run)
    if full:
        bare = (total.noun is not None or total.unit is not None) and all(one.is_bare for one in run)
        beside = bare and 1 / BARE <= ratio(Sum(parts[0], parts[1:], False)) <= BARE
        if not (whole or beside) or total.value in {one.value for one in run}:
            return None
        found = Sum(parts[0], parts[1:], total.noun in words.general and passage.span.start <= total.start)
        return found if 1 / NEAR <= ratio(found) <= NEAR else None
    while not whole and not _parallel(words, passage, run):
        run = run[:-1]  # "19 for and 14 against; eight stayed away"
        if len(run) < LEAST:
            return None
        whole = complementary(story, words, passage, run)
    parts = parts[: len(run) + 1]
    found = Sum(parts[0], parts[1:], whole, at_most=True)
    return found if ratio(found) >= 1 / NEAR else None


def complementary(story: Story, words: Relations, passage: Passage, run: Sequence[Figure]) -> bool:
    """Whether each item next to another has its name in one pair of names that hold each other out."""
    pairs = complements(story.language)
    stretches = _stretches(words, passage, run)
    for one, other in pairwise(stretches):
        if not any((a.search(one) and b.search(other)) or (b.search(one) and a.search(other)) for a, b in pairs):
            return False
    return True


def _stretches(words: Relations, passage: Passage, run: Sequence[Figure]) -> list[str]:
    """The words of each item: up to the next figure, and before the first of them back to the start of the clause."""
    low, found = passage.low, []
    for at, one in enumerate(run):
        start = run[at - 1].end if at else max(passage.span.start, one.start - 40)
        before = words.item_ends.split(low[start : one.start])[-1]
        end = run[at + 1].start if at + 1 < len(run) else min(passage.span.end, one.end + 40)
        behind = words.item_ends.split(low[one.mark.end : end])[0]
        found.append(f"{before} | {behind}")
    return found


def _parallel(words: Relations, passage: Passage, run: Sequence[Figure]) -> bool:
    found = [words.parallel.match(passage.low, one.end, min(passage.span.end, one.end + 40)) for one in run]
    return all(found) and len({each[1] for each in found if each}) == 1


def ratio(said: Sum) -> float:
    """What the parts make, as a factor of the total."""
    whole = said.total.strict.middle
    return sum(one.strict.middle for one in said.parts) / whole if whole else 0.0


def holds_roughly(said: Sum) -> bool:
    """Whether the parts make the total by their loose readings."""
    made = said.parts[0].loose
    for one in said.parts[1:]:
        made = made + one.loose
    return made.widened(0, said.slack).meets(said.total.loose) and abs(ratio(said) - 1) < 0.02
