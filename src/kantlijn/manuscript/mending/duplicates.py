"""Lines, captions and paragraphs that stand there twice: set again by the layout, or pasted once too often."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kantlijn.story import Block, Span

_ROW = re.compile(r"[^\r\n]+")
# Less than five words may be said again on purpose: a refrain, "‘Nee.’ ‘Nee.’", a name over two paragraphs.
_WORDS = 5
_PROSE = ("paragraph", "lead", "footnote", "caption", "list_item")
_VERSE = 3  # lines that begin with a capital, in a row, make a verse, in which a line may come back


def duplicates(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Span, Span]]:
    """What stands there twice, the first and the second: a block the same as the one before it, a caption the same as an
    earlier one, a line the same as the line above it.
    """
    captions: dict[str, Block] = {}
    last: tuple[str, Block] | None = None
    for block in blocks:
        if block.kind not in _PROSE:
            last = last if block.kind == "furniture" else None
            continue
        words = " ".join(text[block.start : block.end].split())
        same = captions.get(words) or (last[1] if last and last[0] == words else None)
        if same and words.count(" ") + 1 >= _WORDS:
            yield Span(same.start, same.end), Span(block.start, block.end)
        else:
            yield from _lines(text, block)
        if block.kind == "caption":
            captions.setdefault(words, block)
        last = words, block


def _lines(text: str, block: Block) -> Iterator[tuple[Span, Span]]:
    if "\n" not in text[block.start : block.end] and "\r" not in text[block.start : block.end]:
        return
    rows = list(_ROW.finditer(text, block.start, block.end))
    if len(rows) > _VERSE and all(row[0].strip()[:1].isupper() for row in rows):
        return
    for first, second in pairwise(rows):
        words = second[0].split()
        if len(words) >= _WORDS and words == first[0].split():
            yield Span(*first.span()), Span(*second.span())
