"""What the first sentences tell, called by its opposite further on: "approved plans", then "the rejection of the scheme"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kantlijn.checks._content import content
from kantlijn.checks._fronts import told_of
from kantlijn.checks._low import low_text
from kantlijn.language.patterns import patterns
from kantlijn.story import Span, Story

_FIRST = 3  # sentences that tell what has happened
_OF = 40  # characters behind the noun in which stands what it is of
_LONGEST = 8_000  # characters: a longer text tells of more than one decision

Side = tuple[str, ...]


class _Words:
    """See language/nl/checks/fronts.py."""

    opposites: tuple[tuple[Side, Side], ...]
    nominals: tuple[tuple[int, int, str, bool], ...]


class _Nominal(NamedTuple):
    """A noun for what is done: the words it may be, its pattern, what else tells of it, what says the opposite, and whether
    what it is of must have been named.
    """

    literals: tuple[str, ...]
    noun: re.Pattern[str]
    also: re.Pattern[str]
    other: re.Pattern[str]
    named: bool


@cache
def _compiled(code: str) -> tuple[_Nominal, ...]:
    words = patterns(code, "checks.fronts", _Words)
    found = []
    for number, side, noun, named in words.nominals:
        own, other = words.opposites[number][side], words.opposites[number][1 - side]
        literals = tuple(noun.partition("(?P<noun>")[2].partition(")")[0].split("|"))
        found.append(_Nominal(literals, re.compile(noun), re.compile(own[1]), re.compile(other[int(named)]), named))
    return tuple(found)


def of_story(story: Story) -> Iterator[tuple[Span, Span | None]]:
    """Each such noun, with where the opposite is told, or None where the text also tells of what the noun says."""
    low = low_text(story)
    paragraphs = [block for block in story.blocks if block.kind in ("paragraph", "lead")]
    if not paragraphs or len(low) > _LONGEST:
        return
    first = story.sentence_at(paragraphs[0].start)
    opening = story.sentences[first : first + _FIRST]
    for each in _compiled(story.language):
        if not any(literal in low for literal in each.literals):
            continue
        for match in each.noun.finditer(low, opening[-1].end):
            here = Span(*match.span("noun"))
            if story.quotation_at(here.start) is not None or story.blocks[story.block_at(here.start)].kind != "paragraph":
                continue
            if each.also.search(low, 0, here.start) or each.also.search(low, here.end):
                yield here, None
                break
            there = told_of(story, low, opening, each.other)
            if there is not None and (not each.named or _shared(story, low, match.end(), there)):
                yield here, there
            break


def _shared(story: Story, low: str, end: int, there: Span) -> bool:
    """Whether what the noun is of is named in the sentence that tells the opposite."""
    sentence = story.sentences[story.sentence_at(there.start)]
    return bool(content(story.language, low[end : end + _OF]) & content(story.language, low[sentence.start : sentence.end]))
