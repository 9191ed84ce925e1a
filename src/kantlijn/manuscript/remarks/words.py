"""Which words of a manuscript a remark is put at, and the words of the remark itself."""

from __future__ import annotations

import re

from kantlijn.manuscript.builder import trimmed
from kantlijn.manuscript.model import Manuscript
from kantlijn.story import Span

_UNWRITABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def at_words(manuscript: Manuscript, words: Span) -> Span:
    """A span of the text without the white space at its ends, which need not be in the file; the nearest character before
    or behind it where nothing is left.
    """
    text = manuscript.text
    low = min(max(0, words.start), len(text))
    start, end = trimmed(text, low, min(max(low, words.end), len(text)))
    if start < end:
        return Span(start, end)
    before = len(text[:start].rstrip())
    if before:
        return Span(before - 1, before)
    behind = len(text) - len(text[start:].lstrip())
    return Span(behind, min(behind + 1, len(text)))


def writable(text: str) -> str:
    """Text without what XML cannot hold, on one line."""
    return " ".join(_UNWRITABLE.sub("", text).split())
