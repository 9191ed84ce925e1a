"""Quotations of one story between two kinds of marks."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.finding import Finding, Place, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Quotation, Story

NAME = "quote.style"

# Which marks are one kind. Straight and curly ones differ in the file, and in print.
_KINDS = {
    "‘": Words("enkele krullen (‘ ’)", "single curly marks (‘ ’)"),
    "“": Words("dubbele krullen (“ ”)", "double curly marks (“ ”)"),
    "'": Words("enkele rechte (' ')", "single straight marks (' ')"),
    '"': Words('dubbele rechte (" ")', 'double straight marks (" ")'),
    "„": Words("lage („ ”)", "low marks („ ”)"),
    "«": Words("guillemets (« »)", "guillemets (« »)"),
}
_SAME = {"‚": "„", "»": "«", "”": "“"}
_RUNNING = ("paragraph", "lead", "list_item")
# A story has a habit where at least this many quotations have the same marks, and at least three in four of all; fewer,
# and there is no telling which is the slip. By choice, not by measurement.
_HABIT = 3
_MOST = 0.75
_SHOWN = 5  # places; the count tells of the rest


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """The words that somebody says, in the running text: whether the few have the marks that the many have.

    Titles, irony and words that are only mentioned may have marks of their own, and so may headlines and captions.
    """
    by_kind: dict[str, list[Quotation]] = {}
    for quotation in story.quotations:
        if _is_spoken(story, quotation):
            mark = story.text[quotation.start]
            by_kind.setdefault(_SAME.get(mark, mark), []).append(quotation)
    known = {kind: found for kind, found in by_kind.items() if kind in _KINDS}
    total = sum(map(len, known.values()))
    if total < _HABIT:
        return
    habit = max(known, key=lambda kind: len(known[kind]))
    clear = len(known[habit]) >= max(_HABIT, _MOST * total)
    yield Tested((), "story")
    for kind, others in known.items():
        if clear and kind != habit:
            yield Tested((), "story", _finding(others, known[habit], kind, habit))


def _is_spoken(story: Story, quotation: Quotation) -> bool:
    """Whether it is in the running text and known to be said: somebody is named for it, or a cue stands beside it."""
    if quotation.parent is not None or quotation.written or not (quotation.speaker or quotation.cue):
        return False
    return story.blocks[story.block_at(quotation.start)].kind in _RUNNING


def _finding(others: list[Quotation], usual: list[Quotation], kind: str, habit: str) -> Finding:
    few, many, one, main = len(others), len(usual), _KINDS[kind], _KINDS[habit]
    return Finding(
        NAME,
        "note",
        Words(
            f"Dit citaat staat tussen {one.nl}, de meeste in dit verhaal tussen {main.nl}.",
            f"This quotation has {one.en}, most in this story have {main.en}.",
        ),
        (anchor(others[0]), counterpart(usual[0]), *(Place("context", q.start, q.end) for q in others[1:_SHOWN])),
        (),
        (Words(f"{main.nl}: {many}; {one.nl}: {few}", f"{main.en}: {many}; {one.en}: {few}"),),
    )
