"""A quotation that stands in the story twice, in the same words or nearly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.quote._said import Said, alone, differences, laid_beside, said, wholes
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Span, Story

NAME = "quote.repeated"
# Shorter ones come back on purpose: a refrain, a slogan, a word that somebody is known by.
_FEWEST = 8  # words
# Quotations that begin, end or go through the same five words are laid beside each other; all others cannot be alike.
_RUN = 5  # words
# The share of the longer one's words that both have in the same order. As in quote.pull, where two answers to one question
# hardly ever share half; here nothing says that one repeats the other, so that more is asked.
_SAME = 0.8
_RUNNING = ("paragraph", "list_item")
_WHOLE = re.compile(r"[\s\S]*[.!?…]\W*")


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every quotation of the running text, against those before it that share five words in a row."""
    seen: dict[tuple[str, ...], int] = {}
    kept: list[Said] = []
    for parts in wholes(story.quotations):
        block = story.blocks[story.block_at(parts[0].start)]
        if block.kind not in _RUNNING or alone(story, parts[0], block):  # what stands alone is for quote.pull
            continue
        told = said(story, parts)
        runs = [told.words[at : at + _RUN] for at in range(len(told.words) - _RUN + 1)] if _counts(story, told) else []
        before = next((kept[seen[run]] for run in runs if run in seen), None)
        again = before is not None and _likeness(before, told) >= _SAME and not _whole_paragraph_again(story, before, told)
        yield Tested((), "story", _finding(story, before, told) if again and before is not None else None)
        for run in runs:
            seen.setdefault(run, len(kept))
        kept.append(told)


def _counts(story: Story, told: Said) -> bool:
    """Whether it is long enough, and said: without a speaker or a full stop it may be a title, or a name for something."""
    spoken = any(part.speaker or part.cue for part in told.quotations)
    return len(told.words) >= _FEWEST and (spoken or _WHOLE.fullmatch(story.words(told.quotations[0])[1:]) is not None)


def _likeness(one: Said, other: Said) -> float:
    shared = sum(block.size for block in laid_beside(one, other).get_matching_blocks())
    return shared / max(len(one.words), len(other.words))


def _whole_paragraph_again(story: Story, one: Said, other: Said) -> bool:
    """Whether the whole paragraph stands there twice: that is remarked on elsewhere (proof.duplicate)."""
    blocks = [story.blocks[story.block_at(each.quotations[0].start)] for each in (one, other)]
    return blocks[0] != blocks[1] and story.words(blocks[0]).split() == story.words(blocks[1]).split()


def _finding(story: Story, one: Said, other: Said) -> Finding:
    speakers = (one.quotations[0].speaker, other.quotations[0].speaker)
    steps = (step for step in laid_beside(other, one).get_opcodes() if step[0] != "equal")
    lines = differences(story, other, one, steps, Words("eerder", "before"))
    if speakers[0] and speakers[1] and speakers[0] != speakers[1]:
        message = Words(
            f"Dit citaat is hier van {speakers[1]}, en eerder van {speakers[0]}: wie heeft het gezegd?",
            f"This quotation is {speakers[1]}'s here, and {speakers[0]}'s before: who said it?",
        )
    elif lines:
        message = Words(
            "Dit citaat staat eerder in het verhaal met andere woorden: wat is er gezegd, en moet het er twee keer staan?",
            "This quotation stands earlier in the story in other words: what was said, and should it be there twice?",
        )
    else:
        message = Words(
            "Dit citaat staat eerder in het verhaal al.", "This quotation stands in the story already, before this place."
        )
    return Finding(NAME, "query", message, (anchor(_place(other)), counterpart(_place(one))), (), lines)


def _place(told: Said) -> Span:
    first = told.quotations[0]
    return Span(first.start, first.end)
