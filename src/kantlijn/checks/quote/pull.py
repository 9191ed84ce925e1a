"""A pull quote that repeats words of the text, but not the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Block, Quotation, Span, Story

if TYPE_CHECKING:
    from difflib import SequenceMatcher

NAME = "quote.pull"
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
# Two quotations of fewer words are alike by accident.
_FEWEST = 4
# The share of the words of a pull quote that stand in the text in the same order. Those of the passages at hand that
# differ in a word or two share more than eight in ten; two answers to one question hardly ever share half.
_SAME = 0.7
_LEFT_OUT = ("…", "...", "[", "(")


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of a quotation, in lower case, with where each stands."""

    quotations: tuple[Quotation, ...]
    words: tuple[str, ...]
    spans: tuple[Span, ...]


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every quotation that stands alone on the page, against those in the text."""
    pulled, running = _parted(story)
    for pull in pulled:
        if len(pull.words) >= _FEWEST:
            nearest = max(running, key=lambda said: _likeness(pull, said), default=None)
            if nearest is not None and _likeness(pull, nearest) >= _SAME:
                yield Tested((pull.quotations[0], *nearest.quotations), "story", _finding(story, pull, nearest))


def _parted(story: Story) -> tuple[list[_Said], list[_Said]]:
    """The quotations that are a block of their own, and those that the text runs on around, parts of a split one together."""
    pulled: list[_Said] = []
    running: list[_Said] = []
    parts: dict[int, list[Quotation]] = {}
    for number, quotation in enumerate(story.quotations):
        if quotation.parent is not None:
            continue
        block = story.blocks[story.block_at(quotation.start)]
        if _alone(story, quotation, block):
            pulled.append(_said(story, (quotation,)))
            continue
        parts.setdefault(quotation.continues if quotation.continues in parts else number, []).append(quotation)
    running += [_said(story, tuple(each)) for each in parts.values()]
    return pulled, running


def _alone(story: Story, quotation: Quotation, block: Block) -> bool:
    before = story.text[block.start : quotation.start].strip()
    behind = story.text[quotation.end : block.end].strip()
    return not before and (not behind or block.kind == "pull_quote")


def _said(story: Story, quotations: tuple[Quotation, ...]) -> _Said:
    found = [match for each in quotations for match in _WORD.finditer(story.text, each.start, each.end)]
    return _Said(
        quotations, tuple(match[0].lower().replace("’", "'") for match in found), tuple(Span(*match.span()) for match in found)
    )


def _likeness(pull: _Said, said: _Said) -> float:
    """The share of the words of a pull quote that stand in another quotation in the same order."""
    if not set(pull.words) & set(said.words):
        return 0.0
    return sum(block.size for block in _laid_beside(pull, said).get_matching_blocks()) / len(pull.words)


def _laid_beside(pull: _Said, said: _Said) -> SequenceMatcher[str]:
    from difflib import SequenceMatcher  # only where a quotation stands alone, which few stories have

    return SequenceMatcher(None, pull.words, said.words, autojunk=False)


def _finding(story: Story, pull: _Said, said: _Said) -> Finding | None:
    """What differs, where anything does: other words, or words left out in the middle without a sign of it."""
    steps = _laid_beside(pull, said).get_opcodes()
    inner = [step for step in steps if step[0] != "equal"]
    if inner and inner[0] == steps[0] and inner[0][0] == "insert":
        inner = inner[1:]  # it begins later than the words in the text
    if inner and inner[-1] == steps[-1] and inner[-1][0] == "insert":
        inner = inner[:-1]  # or ends earlier
    inner = [step for step in inner if not (step[0] == "insert" and _says_so(story, pull, step[1]))]
    if not inner:
        return None
    lines = [_line(story, pull, said, step) for step in inner]
    place = Span(said.spans[0].start, said.spans[-1].end) if len(said.quotations) == 1 else said.quotations[0]
    return Finding(
        NAME,
        "query",
        Words(
            "Dit uitgelichte citaat staat anders in de tekst: welke van de twee is gezegd?",
            "This pull quote reads otherwise in the text: which of the two was said?",
        ),
        (anchor(pull.quotations[0]), counterpart(place)),
        (),
        tuple(lines),
    )


def _says_so(story: Story, pull: _Said, at: int) -> bool:
    """Whether the pull quote itself shows that something was left out there."""
    if not 0 < at < len(pull.spans):
        return False
    between = story.text[pull.spans[at - 1].end : pull.spans[at].start]
    return any(sign in between for sign in _LEFT_OUT)


def _line(story: Story, pull: _Said, said: _Said, step: Sequence[str | int]) -> Words:
    _, first, last, from_, to = step
    here, there = _words(story, pull, int(first), int(last)), _words(story, said, int(from_), int(to))
    nothing = Words("niets", "nothing")
    nl = [f"‘{words}’" if words else nothing.nl for words in (here, there)]
    en = [f"‘{words}’" if words else nothing.en for words in (here, there)]
    return Words(f"hier {nl[0]}, in de tekst {nl[1]}", f"here {en[0]}, in the text {en[1]}")


def _words(story: Story, said: _Said, first: int, last: int) -> str:
    return " ".join(story.words(span) for span in said.spans[first:last])
