"""Page proofs mended: words that the layout broke are whole, furniture is known as such, and a sentence that a page end
or a caption cut in two goes on. Nothing is changed on the page: a mend only says what is read in place of what stands there.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from kantlijn.language import spoken
from kantlijn.language.broken import met_words, whole
from kantlijn.manuscript.flow import Mend
from kantlijn.manuscript.mending.duplicates import duplicates
from kantlijn.manuscript.mending.joins import joins
from kantlijn.manuscript.mending.stray import strays
from kantlijn.story import Block

# A hyphen at the end of a line; or one that a program left for itself (soft hyphen, and U+FFFE as pdfium writes it).
# The sign comes first in the pattern, so that the search leaps from one to the next.
_BREAK = re.compile(
    "[-\u2010\u00ad\ufffe](?<=\\w.)(?:[ \t]*(?:\r\n|[\r\n])[ \t]*|(?<=[\u00ad\ufffe]))(?=\\w)"
)
_HYPHENS = "-\u2010\u00ad\ufffe"
_LINE_END = re.compile(r"[\r\n]")
_PART = re.compile(r"\w+-?")
# The longest word in the Dutch list has 53 letters; what is longer is no word, and is not looked back along.
_LONGEST = 60
_BROKEN_OFF = re.compile(f"\\w[{_HYPHENS}]$")


def mended(text: str, blocks: Sequence[Block]) -> tuple[tuple[Mend, ...], tuple[tuple[int, int], ...]]:
    """The mends of a page with hard line ends, in order and without overlap, and the joins: pairs of block numbers.

    `blocks` are in order. Words are read by their language, which is that of the text as a whole.
    """
    joined = joins(text, blocks)
    furniture = [Mend(b.start, b.end, "furniture") for b in blocks if b.kind == "furniture"]
    breaks = [match.span() for match in _BREAK.finditer(text)]
    cut = [pair for pair in joined if _BROKEN_OFF.search(text, blocks[pair[0]].start, blocks[pair[0]].end)]
    language = spoken(text)
    found = list(furniture)
    if breaks or cut:
        met = met_words(text)
        found += _line_ends(text, blocks, breaks, language, met)
        found += _page_ends(text, blocks, cut, language, met)
    proof = bool(furniture) or any(_LINE_END.search(text, b.start, b.end) for b in blocks if b.kind == "paragraph")
    found += strays(text, blocks, language, spaces=proof)
    kept = _in_order(found)
    # What stands there twice is read twice, so that its own mends go before.
    starts = [mend.start for mend in kept]
    twice = [
        Mend(second.start, second.end, "duplicate")
        for _, second in duplicates(text, blocks)
        if bisect_left(starts, second.start) == bisect_left(starts, second.end)
    ]
    return (_in_order([*kept, *twice]) if twice else kept), joined


def _line_ends(
    text: str, blocks: Sequence[Block], breaks: Sequence[tuple[int, int]], language: str, met: Mapping[str, int]
) -> Iterator[Mend]:
    starts = [block.start for block in blocks]
    for start, end in breaks:
        block = blocks[max(0, bisect_right(starts, start) - 1)]
        if block.kind in ("furniture", "table") or not block.start < start < end < block.end:
            continue
        if text[start] == "\u00ad" and end == start + 1:
            yield Mend(start, end, "hyphen")
            continue
        second = _second(text, end, block.end)
        read = whole(_first(text, start, block.start), second, language, met)
        if read is not None:
            yield Mend(start, end + (1 if read.strip("-") else 0), "hyphen", read)


def _page_ends(
    text: str, blocks: Sequence[Block], cut: Sequence[tuple[int, int]], language: str, met: Mapping[str, int]
) -> Iterator[Mend]:
    for first, second in cut:
        start, rest = blocks[first].end - 1, blocks[second]
        read = whole(_first(text, start, blocks[first].start), _second(text, rest.start, rest.end), language, met)
        if read is not None:
            yield Mend(start, start + 1, "hyphen", "-" if read == "-" else "")


def _first(text: str, end: int, least: int) -> str:
    """The part of a word before an offset, with hyphens inside it."""
    start = end
    while start > max(least, end - _LONGEST) and (text[start - 1].isalnum() or text[start - 1] in "-\u2010'’"):
        start -= 1
    return text[start:end].lstrip("-\u2010'’").replace("\u2010", "-")


def _second(text: str, start: int, end: int) -> str:
    match = _PART.match(text, start, min(end, start + _LONGEST))
    return match[0] if match else ""


def _in_order(mends: Sequence[Mend]) -> tuple[Mend, ...]:
    kept: list[Mend] = []
    for mend in sorted(mends, key=lambda mend: (mend.start, mend.end)):
        if not kept or mend.start >= kept[-1].end:
            kept.append(mend)
    return tuple(kept)
