"""A word, a sentence, a line, a paragraph or a caption that is set twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated

from kantlijn.checks._where import has_a_word_twice
from kantlijn.finding import Finding, Severity, Tested, anchor, counterpart
from kantlijn.language.patterns import WORD, Shape, patterns
from kantlijn.manuscript.mending.duplicates import duplicates
from kantlijn.shelf import Shelf
from kantlijn.story import Span, Story
from kantlijn.words import Words

NAME = "proof.duplicate"
_TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]++)\s++(\1)(?![\w'’-])", re.IGNORECASE)
_LATIN = re.compile(r"\s+(?:facto|jure|novo|luxe|iure)\b")  # "de de facto leider"
# A longer word may be said twice for emphasis in speech, hardly in a reporter's own sentence.
_LONG = 6
_NO_PROSE = ("furniture", "table", "section_break")
_SENTENCE = 5  # words; shorter ones are said again on purpose


class _Words:
    """See language/nl/checks/duplicate.py."""

    never: frozenset[str]
    spoken: frozenset[str]
    sometimes: frozenset[str]
    prepositions: Annotated[re.Pattern[str], Shape(WORD + r"\s+$")]


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Words next to themselves, sentences after themselves, blocks and lines that come back at once."""
    prose = [b for b in story.blocks if b.kind not in _NO_PROSE]
    if not prose:
        return
    for match in _TWICE.finditer(story.text) if has_a_word_twice(story) else ():
        block = story.blocks[story.block_at(match.start())]
        if block.kind not in _NO_PROSE and block.start <= match.start() and match.end() <= block.end:
            first, second = Span(*match.span(1)), Span(*match.span(2))
            wrong = _wrong(story, first, second)
            yield Tested((), "story", _word(story, first, second) if wrong else None)
    for before, after in duplicates(story.text, prose):
        # A copy of a web page has the description of a picture and its caption, mostly in the same words.
        pictured = story.blocks[story.block_at(after.start)].kind == "caption"
        yield Tested((), "story", _block(before, after, "note" if pictured and _adjacent(story, before, after) else "query"))
    for before, after in pairwise(story.sentences):
        if story.text[before.start] != story.text[after.start]:
            continue
        words = story.words(after).split()
        if len(words) >= _SENTENCE and words == story.words(before).split():
            same = story.block_at(before.start) == story.block_at(after.start)
            if same and not _said(story, after):
                yield Tested((), "story", _sentence(before, after))


def _wrong(story: Story, first: Span, second: Span) -> bool:
    one, other = story.words(first), story.words(second)
    if not other.islower() or _LATIN.match(story.text, second.end):
        return False  # a name: "De De Gaulle", "Walla Walla"
    word, words = one.lower(), patterns(story.language, "checks.duplicate", _Words, re.IGNORECASE)
    if word in words.sometimes:
        return words.prepositions.search(story.text, max(0, first.start - 12), first.start) is not None
    if word in words.never:
        return not (word in words.spoken and _said(story, first))
    return len(word) >= _LONG and not _said(story, first)


def _said(story: Story, span: Span) -> bool:
    """Whether it is spoken by somebody, who may say what he likes."""
    at = story.quotation_at(span.start)
    return at is not None and span.end <= story.quotations[at].end


def _word(story: Story, first: Span, second: Span) -> Finding:
    word = story.words(second)
    message = Words(f"‘{word}’ staat hier twee keer.", f"‘{word}’ stands here twice.")
    return Finding(NAME, "query", message, (anchor(Span(first.start, second.end)),))


def _sentence(before: Span, after: Span) -> Finding:
    message = Words("Deze zin staat hier twee keer.", "This sentence stands here twice.")
    return Finding(NAME, "query", message, (anchor(after), counterpart(before)))


def _adjacent(story: Story, before: Span, after: Span) -> bool:
    return not story.text[before.end : after.start].strip() or story.words(before) in story.text[before.end : after.start]


def _block(before: Span, after: Span, severity: Severity) -> Finding:
    message = Words("Dit staat er twee keer.", "This stands here twice.")
    return Finding(NAME, severity, message, (anchor(after), counterpart(before)))
