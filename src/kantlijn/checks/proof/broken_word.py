"""A hyphen or a space that the layout left inside a word in the middle of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.finding import Finding, Tested, anchor
from kantlijn.manuscript.mending.stray import strays
from kantlijn.shelf import Shelf
from kantlijn.story import Mended, Span, Story
from kantlijn.words import Words

NAME = "proof.broken_word"
# Where a hyphen stands inside a word or hangs from one: each is held against the words it could be part of.
_HANGING = re.compile(r"-(?<=[^\W\d_]-)(?= ?[^\W\d_])")
_LINE_END = re.compile(r"[\r\n]")


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Hyphens and spaces inside words, where the whole is a word and the parts are not."""
    for mend in story.mends:
        if mend.kind in ("hyphen", "space", "ligature") and _left(mend):
            yield Tested((), "story", _mended(story, mend))
    places = set()
    # Formats that are no pages are not mended while they are read.
    for stray in strays(story.text, story.blocks, story.language, spaces=False):
        if stray.kind == "hyphen" or " " in story.text[stray.start : stray.end]:
            places.add(stray.start)
            whole = _around(story, stray.start, stray.end)
            written = story.words(whole)
            read = story.text[whole.start : stray.start] + stray.read + story.text[stray.end : whole.end]
            yield Tested((), "story", _finding(whole, stray.kind, written, read))
    for match in _HANGING.finditer(story.text):
        if match.start() not in places:
            yield Tested((), "story")


def _left(mend: Mended) -> bool:
    """Whether a mend is of something that was left in mid-line, and not of a line end or of a sign nobody sees."""
    # One hyphen and nothing else was broken off by the end of a page, or stood in a word without a space.
    return not _LINE_END.search(mend.written) and ("-" in mend.written or " " in mend.written)


def _mended(story: Story, mend: Mended) -> Finding:
    whole = _around(story, mend.start, mend.end)
    written = story.text[whole.start : mend.start] + mend.written + story.text[mend.end : whole.end]
    return _finding(whole, mend.kind, written, story.words(whole))


def _finding(whole: Span, kind: str, written: str, read: str) -> Finding:
    what = ("een afbreekstreepje", "a hyphen") if kind == "hyphen" else ("een spatie", "a space")
    message = Words(
        f"Staat hier {what[0]} te veel? ‘{written}’ leest als ‘{read}’.",
        f"Is there {what[1]} too many here? ‘{written}’ reads as ‘{read}’.",
    )
    return Finding(NAME, "query", message, (anchor(whole),))


def _around(story: Story, start: int, end: int) -> Span:
    """The word that a place is in."""
    while start > 0 and (story.text[start - 1].isalnum() or story.text[start - 1] in "-'’"):
        start -= 1
    while end < len(story.text) and (story.text[end].isalnum() or story.text[end] in "-'’"):
        end += 1
    while end > start and not story.text[end - 1].isalnum():
        end -= 1
    return Span(start, end)
