"""What the first sentences tell, called by its opposite further on: "approved plans", then "the rejection of the scheme"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kantlijn.checks._low import low_text
from kantlijn.checks.number._alike import content
from kantlijn.language.patterns import patterns
from kantlijn.story import Span, Story

_FIRST = 3  # sentences that tell what has happened
_OF = 40  # characters behind the noun in which stands what it is of
_LONGEST = 8_000  # characters: a longer text tells of more than one decision

Side = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """See language/nl/checks/fronts.py."""

    opposites: tuple[tuple[Side, Side], ...]
    nominals: tuple[tuple[int, int, str, bool], ...]
    denied: re.Pattern[str]


@cache
def _compiled(code: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], bool], ...]:
    words = patterns(code, "checks.fronts", _Words)
    return tuple(
        (
            re.compile(noun),
            re.compile(words.opposites[number][side][1]),
            re.compile(words.opposites[number][1 - side][int(named)]),
            named,
        )
        for number, side, noun, named in words.nominals
    )


def of_story(story: Story) -> Iterator[tuple[Span, Span | None]]:
    """Each such noun, with where the opposite is told, or None where the text also tells of what the noun says."""
    low = low_text(story)
    paragraphs = [block for block in story.blocks if block.kind in ("paragraph", "lead")]
    if not paragraphs or len(low) > _LONGEST:
        return
    first = story.sentence_at(paragraphs[0].start)
    opening = story.sentences[first : first + _FIRST]
    for noun, also, other, named in _compiled(story.language):
        for match in noun.finditer(low, opening[-1].end):
            here = Span(*match.span("noun"))
            if story.quotation_at(here.start) is not None or story.blocks[story.block_at(here.start)].kind != "paragraph":
                continue
            if also.search(low, 0, here.start) or also.search(low, here.end):
                yield here, None
                break
            there = _told(story, low, opening, other)
            if there is not None and (not named or _shared(story, low, match.end(), there)):
                yield here, there
            break


def _told(story: Story, low: str, opening: tuple[Span, ...], other: re.Pattern[str]) -> Span | None:
    denied = patterns(story.language, "checks.fronts", _Words).denied
    for sentence in opening:
        found = other.search(low, sentence.start, sentence.end)
        if found is not None and story.quotation_at(found.start()) is None:
            return None if denied.search(low, max(sentence.start, found.start() - _OF), found.end()) else Span(*found.span())
    return None


def _shared(story: Story, low: str, end: int, there: Span) -> bool:
    """Whether what the noun is of is named in the sentence that tells the opposite."""
    sentence = story.sentences[story.sentence_at(there.start)]
    return bool(content(story.language, low[end : end + _OF]) & content(story.language, low[sentence.start : sentence.end]))
