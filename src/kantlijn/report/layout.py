"""Laying out text in the cells of a terminal: how wide it is, where a line breaks, and what part of a story to show."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from kantlijn.finding import Place, Role
from kantlijn.story import Span, Story

Style = Literal["", "error", "query", "note", "check", "dim", "bold", "anchor", "counterpart", "context"]

# A sentence longer than this is shown in part: about four lines of a terminal, beyond which the eye loses the words.
LONGEST_EXCERPT = 400
# What is then shown either side of the words themselves.
AROUND = 120
# Format characters that turn or hide what comes after them, and may not reach a terminal from a manuscript.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one style on a line."""

    text: str
    style: Style = ""


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A part of the story as one line: where the first place in it is, and runs with the role of their words."""

    start: int
    runs: Line


def cells(text: str) -> int:
    """How many columns a text takes: two for wide East Asian characters and emoji, none for marks that combine."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def safe(text: str) -> str:
    """Text without what a terminal would obey: control characters, escapes, turned reading directions."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        "\ufffd" if character in _TURNING or unicodedata.category(character) in ("Cc", "Cs") else character
        for character in text
    )


def wrapped(runs: Iterable[Run], width: int) -> list[Line]:
    """Breaks runs into lines of at most `width` cells, at spaces; a word that is wider keeps a line of its own."""
    lines: list[list[Run]] = [[]]
    used = 0
    for word in _words(runs):
        wide = sum(cells(run.text) for run in word)
        if used and used + wide - (1 if word[-1].text.endswith(" ") else 0) > width:
            lines.append([])
            used = 0
        lines[-1] += word
        used += wide
    return [_trimmed(line) for line in lines]


def _words(runs: Iterable[Run]) -> Iterable[list[Run]]:
    # A word keeps the space behind it, so that joining the words gives the text again.
    word: list[Run] = []
    for run in runs:
        rest = run.text
        while rest:
            head, space, rest = rest.partition(" ")
            word.append(Run(head + space, run.style))
            if space:
                yield word
                word = []
    if word:
        yield word


def _trimmed(line: Sequence[Run]) -> Line:
    joined: list[Run] = []
    for run in line:
        if joined and joined[-1].style == run.style:
            joined[-1] = Run(joined[-1].text + run.text, run.style)
        else:
            joined.append(run)
    while joined and not joined[-1].text.rstrip(" "):
        joined.pop()
    if joined:
        joined[-1] = Run(joined[-1].text.rstrip(" "), joined[-1].style)
    return tuple(joined)


def excerpts(story: Story, places: Sequence[Place]) -> list[Excerpt]:
    """The sentences in which the places stand, first that of the anchor, then the others in order, each once."""
    shown: list[Span] = []
    for window in sorted((_window(story, place) for place in places), key=lambda span: span.start):
        if shown and window.start < shown[-1].end:
            shown[-1] = Span(shown[-1].start, max(shown[-1].end, window.end))
        else:
            shown.append(window)
    anchor = places[0]
    shown.sort(key=lambda span: not span.start <= anchor.start < span.end)  # stable: the others stay in order
    return [
        Excerpt(min(p.start for p in places if span.start <= p.start < span.end), tuple(_runs(story, span, places)))
        for span in shown
    ]


def _window(story: Story, place: Place) -> Span:
    if story.sentences:
        first = story.sentences[story.sentence_at(place.start)]
        last = story.sentences[story.sentence_at(max(place.start, place.end - 1))]
        start, end = min(first.start, place.start), max(last.end, place.end)
    else:
        start, end = place.start, place.end
    if end - start > LONGEST_EXCERPT:
        if place.start - start > AROUND:
            start = story.text.find(" ", place.start - AROUND, place.start) + 1 or place.start
        if end - place.end > AROUND:
            cut = story.text.rfind(" ", place.end, place.end + AROUND)
            end = cut if cut > 0 else place.end
    return Span(start, end)


def _runs(story: Story, span: Span, places: Sequence[Place]) -> Iterable[Run]:
    role_at: dict[int, Role] = {}
    for place in reversed(places):  # the anchor is the first and goes before the others where they overlap
        for offset in range(max(place.start, span.start), min(place.end, span.end)):
            role_at[offset] = place.role
    if _cut(story, span.start, span):
        yield Run("… ")
    space = True
    for offset in range(span.start, span.end):
        character = story.text[offset]
        if character.isspace():
            if not space:
                yield Run(" ", role_at.get(offset, ""))
            space = True
        elif character != "\u00ad":
            yield Run(safe(character), role_at.get(offset, ""))
            space = False
    if _cut(story, span.end - 1, span):
        yield Run(" …")


def _cut(story: Story, offset: int, span: Span) -> bool:
    if not story.sentences:
        return False
    sentence = story.sentences[story.sentence_at(offset)]
    return sentence.start < span.start <= offset if offset == span.start else offset < span.end < sentence.end


def underline(line: Line) -> str:
    """The row under a line that points at its words: ^ under the anchor, ~ under what it is held against; "" for
    none.
    """
    marks = {"anchor": "^", "counterpart": "~", "context": "."}
    return "".join(marks.get(run.style, " ") * cells(run.text) for run in line).rstrip()
