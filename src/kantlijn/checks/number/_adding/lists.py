"""Enumerations of figures: which amounts of a sentence stand side by side as items of one list."""

from __future__ import annotations

from collections.abc import Sequence

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._relations import Relations
from kantlijn.interval import Interval
from kantlijn.story import Mark, Quantity, Story

ITEM = 70  # characters between two figures of a list; the longest right one in the pairs has 44
MOST = 9  # items; a longer list is a table


def with_bracketed(story: Story, words: Relations, passage: Passage) -> Passage:
    """The sentence with the bare numbers in brackets behind names as counts where another counts seats: "VVD (8)"."""
    text = story.text

    def bracketed(mark: Mark) -> bool:
        return text[mark.start - 1 : mark.start] == "(" and text[mark.end : mark.end + 1] == ")"

    if not any(one.noun in words.seats or text[one.start - 1 : one.start] == "(" for one in passage.amounts):
        return passage
    ages = [
        Figure(mark, Interval.point(mark.value), Interval.point(mark.value), None, None)
        for mark in passage.marks
        if isinstance(mark, Quantity) and mark.kind == "age" and mark.value is not None and bracketed(mark)
    ]
    amounts = sorted((*passage.amounts, *ages), key=lambda one: one.start)
    return passage._replace(amounts=tuple(amounts)) if ages else passage


def is_item(words: Relations, passage: Passage, one: Figure, other: Figure) -> bool:
    """Whether two amounts are neighbours in an enumeration: "4 gouden, 6 zilveren", "een en twee"."""
    between = passage.low[one.end : other.start]
    if not 0 < len(between) <= ITEM or any(sign.isdigit() for sign in between):
        return False
    return words.joiner.search(between) is not None and words.no_item.search(_bracketless(between)) is None


def _bracketless(between: str) -> str:
    """ "A (12), B (8)": the brackets around a figure are those of the figure and open nothing."""
    return between.removeprefix(")").removesuffix("(")


def run_before(words: Relations, passage: Passage, at: int) -> tuple[Figure, ...]:
    """The enumeration that ends with amount `at` of the sentence, from its first item."""
    return _run(words, passage, range(at, -1, -1))[::-1]


def run_from(words: Relations, passage: Passage, at: int) -> tuple[Figure, ...]:
    """The enumeration that begins with amount `at` of the sentence."""
    return _run(words, passage, range(at, len(passage.amounts)))


def _run(words: Relations, passage: Passage, order: Sequence[int]) -> tuple[Figure, ...]:
    found: list[Figure] = []
    for index in order:
        one = passage.amounts[index]
        if words.nested.search(passage.low, max(passage.span.start, one.start - ITEM), one.start):
            continue  # a part of an item
        if found:
            first, second = sorted((one, found[-1]), key=lambda each: each.start)
            if not is_item(words, passage, first, second):
                break
        found.append(one)
        if len(found) > MOST:
            return ()
    return tuple(found)
