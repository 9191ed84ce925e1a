"""Remarks as comments in a text: how they are written, known again and taken out, so that a text is read as if they were
not there.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kantlijn.manuscript.builder import lines
from kantlijn.manuscript.flow import Mend
from kantlijn.manuscript.model import Manuscript
from kantlijn.story import Block, Span

_OPENS = "<!-- Kantlijn \u00b7 "
# A comment of its own line was put there together with the line end before it, and goes with it.
_OURS = re.compile(rf"(?:(?:\r\n|\r|\n)(?={_OPENS}))?{_OPENS}[^\r\n]*?-->")
# What would end a comment, or mean something in Markdown or to a program that fills in templates.
_PLAIN = str.maketrans({"<": "‹", ">": "›", "[": "(", "]": ")", "{": "(", "}": ")", "|": "¦", "`": "’", "\\": "/"})
_LONGEST = 1500  # characters: the longest remark met so far takes some 600


@dataclass(frozen=True, slots=True)
class Cut:
    """A text without the remarks that were in it: where they stood, and how far what comes behind each has moved."""

    text: str
    cuts: tuple[Span, ...]
    _places: tuple[int, ...]  # of each, in the text without them
    _moved: tuple[int, ...]  # what is taken out before each, and at the end of all

    def there(self, offset: int, behind: bool) -> int:
        """Where an offset of this text is in the text with remarks: before those that stand there, or behind them."""
        number = (bisect_right if behind else bisect_left)(self._places, offset)
        return offset + self._moved[number]

    def here(self, offset: int) -> int:
        """Where an offset of the text with remarks is in this one; in a remark, where that stood."""
        number = bisect_right(self.cuts, offset, key=lambda cut: cut.start)
        if number and offset < self.cuts[number - 1].end:
            return self._places[number - 1]
        return offset - self._moved[number]


def comment(title: str, said: Sequence[str]) -> str:
    """A remark as a comment on one line."""
    words = " ".join(" \u00b7 ".join((title, *said)).split())
    if len(words) > _LONGEST:
        words = f"{words[: _LONGEST - 1]}…"
    return f"{_OPENS}{re.sub('-(?=-)', '- ', words).translate(_PLAIN)} -->"


def without_remarks(text: str) -> Cut:
    """A text without the remarks of an earlier run."""
    cuts = tuple(Span(*match.span()) for match in _OURS.finditer(text)) if _OPENS in text else ()
    parts, places, moved, end = [], [], [0], 0
    for cut in cuts:
        parts.append(text[end : cut.start])
        places.append(cut.start - moved[-1])
        moved.append(moved[-1] + cut.end - cut.start)
        end = cut.end
    return Cut("".join((*parts, text[end:])) if cuts else text, cuts, tuple(places), tuple(moved))


def with_remarks(bare: Manuscript, text: str, cut: Cut) -> Manuscript:
    """A manuscript of the text without remarks as one of the text with them, in which they are passed over."""
    blocks = tuple(Block(each.kind, cut.there(each.start, True), cut.there(each.end, False)) for each in bare.blocks)
    mends = [replace(each, start=cut.there(each.start, True), end=cut.there(each.end, False)) for each in bare.mends]
    starts = [mend.start for mend in mends]
    for each in cut.cuts:
        number = bisect_right(starts, each.start) - 1
        if number < 0 or mends[number].end <= each.start:
            mends.append(Mend(each.start, each.end, "markup"))
    mends.sort(key=lambda mend: mend.start)
    return replace(bare, text=text, blocks=blocks, mends=tuple(mends), pieces=lines(text))
