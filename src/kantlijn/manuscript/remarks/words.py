"""Which words of a manuscript a remark is put at."""

from __future__ import annotations

from kantlijn.manuscript.builder import trimmed
from kantlijn.manuscript.model import Manuscript
from kantlijn.story import Span


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
