"""Two directions for one thing: 12 miles north of a town, and further on 12 miles south of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from kantlijn.checks._content import content
from kantlijn.checks._low import low_text
from kantlijn.checks.place._earth import turned
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import either, longest_first, patterns
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Span, Story, within

NAME = "place.compass"
_OPPOSITE = 135  # degrees between two directions of which one is wrong: north and southeast, as in place.distance
_ALIKE = 2  # words that two directions without a distance have in common, where they are of one thing
_BEFORE = 60  # characters before a direction in which stands what lies there, and how far


class _Words:
    """See language/nl/checks/place.py."""

    compass: Mapping[str, int]
    direction: str
    denied: re.Pattern[str]
    another_thing: re.Pattern[str]
    new_thing: re.Pattern[str]


class _Told(NamedTuple):
    """A direction from something with a name; how far it is, the words of what lies there, and whether that
    is told for the first time.
    """

    span: Span
    degrees: int
    of: str
    distance: Quantity | None
    words: frozenset[str]
    sentence: int
    new: bool


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every direction from a thing with a name, against the others from it."""
    if story.language not in ("nl", "en"):
        return
    found = list(_told(story))
    for at, one in enumerate(found):
        same = [each for each in found[:at] if each.of == one.of and each.sentence != one.sentence]
        for other in same[:1]:
            wrong = turned(one.degrees, other.degrees) >= _OPPOSITE and _is_one(other, one)
            wrong = wrong and not (one.new and not one.words & other.words)
            marks = tuple(each for each in (other.distance, one.distance) if each is not None)
            yield Tested(marks, "story", _remark(story, other, one) if wrong else None)


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = patterns(code, "checks.place", _Words)
    points = either(longest_first(words.compass))
    return re.compile(words.direction.replace("{}", points))


def _told(story: Story) -> Iterator[_Told]:
    words, low = patterns(story.language, "checks.place", _Words), low_text(story)
    for match in _pattern(story.language).finditer(story.text):
        at = story.sentence_at(match.start())
        sentence = story.sentences[at]
        start = max(sentence.start, match.start() - _BEFORE)
        if words.denied.search(story.text, start, match.end()) or words.another_thing.search(low, start, match.start()):
            continue
        measures = [
            q for q in within(story.quantities, Span(start, match.start())) if isinstance(q, Quantity) and q.kind == "measure"
        ]
        yield _Told(
            Span(*match.span()),
            words.compass[match["point"].lower()],
            " ".join(match["of"].split()),
            measures[-1] if measures else None,
            content(story.language, low[start : match.start()]),
            at,
            words.new_thing.search(story.text, start, measures[-1].start if measures else match.start()) is not None,
        )


def _is_one(one: _Told, other: _Told) -> bool:
    """Whether two are of one thing: as far from it, or told in the same words and not at another distance."""
    if one.distance is not None and other.distance is not None:
        return one.distance.unit == other.distance.unit and one.distance.strict.meets(other.distance.strict)
    return len(one.words & other.words) >= _ALIKE


def _remark(story: Story, before: _Told, here: _Told) -> Finding:
    said, told = (" ".join(story.words(each.span).split()) for each in (here, before))
    message = Words(
        f"Hier staat ‘{said}’, eerder ‘{told}’: welke van de twee?",
        f"It says ‘{said}’ here, ‘{told}’ before: which of the two?",
    )
    # The same words for what lies there, as far away: then it is one thing.
    sure = here.distance is not None and before.distance is not None and bool(here.words & before.words)
    quoted = any(story.quotation_at(each.span.start) is not None for each in (before, here))
    return Finding(NAME, "error" if sure and not quoted else "query", message, (anchor(here.span), counterpart(before.span)))
