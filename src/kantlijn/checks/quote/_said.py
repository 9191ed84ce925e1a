"""The words of a quotation, so that two can be laid beside each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kantlijn.story import Block, Quotation, Span, Story
from kantlijn.words import Words

if TYPE_CHECKING:
    from difflib import SequenceMatcher

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")


class Said(NamedTuple):
    """The words of a quotation, in lower case, with where each stands."""

    quotations: tuple[Quotation, ...]
    words: tuple[str, ...]
    spans: tuple[Span, ...]


def said(story: Story, quotations: tuple[Quotation, ...]) -> Said:
    """The words of a quotation, or of one that its cue splits in parts."""
    found = [match for each in quotations for match in _WORD.finditer(story.text, each.start, each.end)]
    return Said(
        quotations, tuple(match[0].lower().replace("’", "'") for match in found), tuple(Span(*match.span()) for match in found)
    )


def laid_beside(one: Said, other: Said) -> SequenceMatcher[str]:
    """How the words of one follow those of another."""
    from difflib import SequenceMatcher  # only where two quotations are alike, which few stories have

    return SequenceMatcher(None, one.words, other.words, autojunk=False)


def words_of(story: Story, said: Said, first: int, last: int) -> str:
    """The words from one number to another, as they stand in the story."""
    return " ".join(story.words(span) for span in said.spans[first:last])


def differences(
    story: Story, here: Said, there: Said, steps: Iterable[tuple[str, int, int, int, int]], where: Words
) -> tuple[Words, ...]:
    """A line for each step that leads from the words of one quotation to those of another; `where`: how that is called."""

    def shown(words: str, nothing: str) -> str:
        return f"‘{words}’" if words else nothing

    lines = []
    for _, first, last, from_, to in steps:
        one, other = words_of(story, here, first, last), words_of(story, there, from_, to)
        lines.append(
            Words(
                f"hier {shown(one, 'niets')}, {where.nl} {shown(other, 'niets')}",
                f"here {shown(one, 'nothing')}, {where.en} {shown(other, 'nothing')}",
            )
        )
    return tuple(lines)


def wholes(quotations: Sequence[Quotation]) -> tuple[tuple[Quotation, ...], ...]:
    """Every quotation that stands in no other, the parts of a split one together."""
    parts: dict[int, list[Quotation]] = {}
    belongs: dict[int, int] = {}
    for number, quotation in enumerate(quotations):
        if quotation.parent is None:
            head = belongs.get(quotation.continues if quotation.continues is not None else number, number)
            belongs[number] = head
            parts.setdefault(head, []).append(quotation)
    return tuple(tuple(each) for each in parts.values())


def alone(story: Story, quotation: Quotation, block: Block) -> bool:
    """Whether a block of the page is this quotation and nothing else, or in a pull quote begins with it."""
    before = story.text[block.start : quotation.start].strip()
    behind = story.text[quotation.end : block.end].strip()
    return not before and (not behind or block.kind == "pull_quote")
