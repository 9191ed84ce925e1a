"""The items of a list of which the last is the total of the others."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks._low import low_text
from kantlijn.checks.number._figures import Figure, Passage, figure
from kantlijn.checks.number._relations import Relations, Sum, same_unit
from kantlijn.story import Span, Story, within

LEAST, MOST = 2, 40  # parts that make a total
NAME_OF_TOTAL = 40  # characters before the total of a list: its name and nothing else


def item_totals(story: Story, words: Relations) -> Iterator[tuple[Passage, Sum]]:
    """Each list with one figure in every item, and a total in the last."""
    items: list[tuple[Figure, ...]] = []
    low = story.once(low_text)
    for block in story.blocks:
        if block.kind != "list_item":
            items = []
            continue
        marks = within(story.quantities, block)
        items.append(tuple(one for mark in marks if (one := figure(story, mark)) is not None))
        passage = Passage(low, Span(block.start, block.end), items[-1], (), ())
        found = _total(words, passage, items)
        if found is not None:
            yield passage, found


def _total(words: Relations, passage: Passage, items: list[tuple[Figure, ...]]) -> Sum | None:
    if not LEAST < len(items) <= MOST + 1 or any(len(item) != 1 for item in items):
        return None
    total = items[-1][0]
    lead = passage.low[passage.span.start : total.start]
    if len(lead) > NAME_OF_TOTAL or not (words.in_all.search(lead) or words.together.search(lead)):
        return None
    alike = same_unit([total, *(item[0] for item in items[:-1])])
    return Sum(alike[0], alike[1:], True) if alike is not None else None
