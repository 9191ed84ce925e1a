"""The items of a list of which the last is the total of the others."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure, Passage, passages
from kantlijn.checks.number._relations import Relations, Sum, same_unit
from kantlijn.story import Story

LEAST, MOST = 2, 40  # items that make a total


def item_totals(story: Story, words: Relations) -> Iterator[tuple[Passage, Sum]]:
    """Each list with a figure in every item, and a total in the last."""
    if not any(block.kind == "list_item" for block in story.blocks):
        return
    items: list[tuple[Passage, Figure | None]] = []
    last = -1
    for passage in passages(story):
        block = story.block_at(passage.span.start)
        if story.blocks[block].kind != "list_item":
            continue
        if block > last + 1:
            items = []
        if block == last:
            items[-1:] = [(passage, None)]  # an item of two sentences tells a story
        else:
            items.append((passage, passage.amounts[-1] if passage.amounts else None))
        last = block
        found = _total(words, items)
        if found is not None:
            yield passage, found


def _total(words: Relations, items: list[tuple[Passage, Figure | None]]) -> Sum | None:
    passage, total = items[-1]
    if total is None or not LEAST < len(items) <= MOST or len(passage.amounts) != 1:
        return None
    lead = passage.low[passage.span.start : total.start]
    if len(lead) > 40 or not (words.in_all.search(lead) or words.together.search(lead)):
        return None
    parts = [one for _, one in items[:-1] if one is not None]
    alike = same_unit([total, *parts])
    if alike is None or len(parts) < len(items) - 1 or any(len(p.amounts) != 1 for p, _ in items[:-1]):
        return None
    return Sum(alike[0], alike[1:], True)
