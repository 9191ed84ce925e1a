"""What goes along while the quotations of a story are gone through: the text, who is mentioned where, what was found so far."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kantlijn.language.speech import Speech
from kantlijn.reading.people.people import Cast, Mention
from kantlijn.story import Block, Quotation

_FIRST_WORD = re.compile(r"\s*([^\W\d_]+)")


@dataclass
class Context:
    """The text, who is mentioned where, and what was found so far."""

    text: str
    masked: str
    blocks: Sequence[Block]
    starts: Sequence[int]
    cast: Cast
    speech: Speech
    mentions: list[Mention]
    done: list[Quotation]
    speakers: list[str]  # in the order in which they speak, each time they do
    genders: dict[str, str]  # of those whose names leave it open, as the story has told it: "“Yes,” she said"

    def starts_before(self, offset: int) -> int:
        """How many sentences begin at or before a place."""
        return bisect_right(self.starts, offset)

    def opens_with(self, start: int, words: frozenset[str]) -> bool:
        """Whether a sentence opens with one of some words."""
        first = _FIRST_WORD.match(self.masked, start)
        return first is not None and first[1].lower() in words

    def mentioned(self, start: int, end: int) -> list[Mention]:
        """Who is mentioned in a stretch, in order."""
        first = bisect_left(self.mentions, start, key=lambda each: each.start)
        return self.mentions[first : bisect_left(self.mentions, end, first, key=lambda each: each.start)]


class Position(NamedTuple):
    """A quotation with its block, the end of the quotation before it there and the start of the one behind it."""

    quotation: Quotation
    block: Block
    previous: int | None
    left: int
    right: int
