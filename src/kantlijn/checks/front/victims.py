"""How many were killed, hurt, arrested, missing or saved: in a headline or the first paragraph, and in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks._fates import fates, happened
from kantlijn.checks._fronts import Front, fronts
from kantlijn.checks._low import low_text
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.language.speech import speech
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Span, Story, within
from kantlijn.wording import number

NAME = "front.victims"
_FAR = 6  # sentences of the text in which what a front tells is told again
_CLAUSE = 50  # characters from people to what happened to them: "vier mensen zijn dinsdagnacht bij de brand gewond geraakt"
_BEFORE = 30  # characters before a number in which stands that it is of some of them, or of others
_RIGHT_BEFORE = 20  # characters before a number in which the verb stands that it is the object of: "kwamen om het leven"
# Of the fates of the pack, the first so many happen to bodies: whatever is killed or hurt is no meeting that was held.
_BODILY = 2
_PART = re.compile(r"[;:.]|, ")  # ends the part of a sentence


class _People:
    """See language/nl/checks/fronts.py."""

    people: frozenset[str]
    plurals: tuple[str, ...]


class _Fate(NamedTuple):
    """A number of people and what happened to them."""

    mark: Quantity
    fate: int


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every number of people in a front of whom a fate is told, against those in the text of whom the same is told."""
    if story.language not in ("nl", "en"):
        return
    low = low_text(story)
    for front in story.once(fronts):
        if front.kind == "caption" or fates(story.language).denied.search(low, front.span.start, front.span.end):
            continue
        here = list(_fates(story, low, front.span))
        if len({each.fate for each in here}) != len(here):
            continue
        below = [each for sentence in front.body[:_FAR] for each in _fates(story, low, sentence)]
        for own in here:
            same = [each for each in below if each.fate == own.fate]
            if not same:
                continue
            marks = (own.mark, *(each.mark for each in same))
            holds = any(each.mark.loose.meets(own.mark.loose) for each in same)
            clash = not holds and len(same) == 1 and not _partly(story, low, front, same[0].mark)
            yield Tested(marks, "story", _remark(story, front, own.mark, same[0].mark) if clash else None)


def _fates(story: Story, low: str, span: Span) -> Iterator[_Fate]:
    people = patterns(story.language, "checks.fronts", _People)
    for mark in within(story.quantities, span):
        if not isinstance(mark, Quantity) or mark.kind != "count" or mark.value is None or mark.vague or mark.hedge:
            continue
        if mark.value < 1 or story.quotation_at(mark.start) is not None:
            continue
        for fate, (above, below) in enumerate(happened(story.language)):
            if above.match(low, mark.end + 1):
                yield _Fate(mark, fate)
                break
            noun = mark.counts_span
            if noun is None or noun.start < mark.end or (fate >= _BODILY and not _are_people(story, noun, people)):
                continue
            if _told_before(low, span, mark, below):
                yield _Fate(mark, fate)
                break
            until = min(span.end, noun.end + _CLAUSE)
            others = [q.start for q in within(story.quantities, Span(noun.end, until))]
            found = below.search(low, noun.end, min([until, *others]))
            if found is not None and not _PART.search(low, noun.end, found.start()):
                yield _Fate(mark, fate)
                break


def _told_before(low: str, span: Span, mark: Quantity, below: re.Pattern[str]) -> bool:
    """ "A fire killed five people": what happened stands right before the number."""
    start = max(span.start, mark.start - _RIGHT_BEFORE)
    return any(not low[found.end() : mark.start].strip() for found in below.finditer(low, start, mark.start))


def _are_people(story: Story, noun: Span, people: _People) -> bool:
    """Whether a noun in the plural is what people are called by."""
    said = story.words(noun).lower()
    return said in people.people or any(said.removesuffix(each) in speech(story.language).persons for each in people.plurals)


def _partly(story: Story, low: str, front: Front, mark: Quantity) -> bool:
    """Whether a number of the text is of some of them, or of others: "onder wie twee gewonden", "nog twee doden"."""
    words = fates(story.language)
    sentence = story.sentences[story.sentence_at(mark.start)]
    counts = [q for q in within(story.quantities, sentence) if isinstance(q, Quantity) and q.kind == "count" and q is not mark]
    if counts:
        return True  # groups that are told one by one add up to the number of the front: number.headline
    near = (Span(max(sentence.start, mark.start - _BEFORE), mark.start), Span(mark.end, min(sentence.end, mark.end + _BEFORE)))
    if any(words.not_added.search(low, each.start, each.end) for each in near):
        return True
    return bool(words.one_and.search(low, front.body[0].start, mark.start) or words.and_one.match(low, mark.end))


def _remark(story: Story, front: Front, own: Quantity, other: Quantity) -> Finding:
    said, told = (" ".join(story.words(each).split()) for each in (own, other))
    message = Words(
        f"Hier staat {front.where.nl} ‘{said}’, verderop ‘{told}’.", f"It says ‘{said}’ {front.where.en}, further on ‘{told}’."
    )
    line = Words(
        f"{number(own.value or 0, 'nl')} ≠ {number(other.value or 0, 'nl')}",
        f"{number(own.value or 0, 'en')} ≠ {number(other.value or 0, 'en')}",
    )
    readings = tuple(Reading(story.words(each), each.strict, None) for each in (own, other))
    return Finding(NAME, "query", message, (anchor(own), counterpart(other)), readings, (line,))
