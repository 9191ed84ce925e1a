"""A headline, caption or summary that says one thing where the text below it says another: acquitted, and he got two years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from kantlijn.checks._content import content
from kantlijn.checks._fronts import Front, fronts, told_of
from kantlijn.checks._fronts import cues as front_cues
from kantlijn.checks._low import low_text
from kantlijn.checks.front import _nominals
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.language.speech import speech
from kantlijn.shelf import Shelf
from kantlijn.story import Span, Story

NAME = "front.word"
# The first sentences of the text tell what the headline tells; further on there is more than that.
_FAR = 5
# Words that a front and the sentence of the counterpart share at least, where one with a capital counts double; a headline is
# about the text below it anyway.
_SHARED = {"headline": 1, "summary": 1}
_SHARED_ELSE = 2
# The first pair of the packs, of which the text cannot have both: who was acquitted was not convicted.
_VERDICT = 0
_EARLY = 2  # sentences of the text in which the verdict stands, where it is an error
_LONG = 5  # letters from which a word is known as part of another
_CAPITAL = re.compile(r"(?<![\w’'-])[A-ZÀ-Þ][\w’'-]+")

Side = tuple[str, ...]


class _Words:
    """See language/nl/checks/fronts.py."""

    opposites: tuple[tuple[Side, Side], ...]
    kinds: tuple[tuple[str, ...], ...]
    plural: str


class _Thing(NamedTuple):
    """One of a kind: the words for it, and their pattern."""

    words: tuple[str, ...]
    pattern: re.Pattern[str]

    def is_in(self, low: str) -> bool:
        """Whether a text has it; mostly it has not even the letters, which are found far quicker than the pattern."""
        return any(word in low for word in self.words) and self.pattern.search(low) is not None


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every word of a front that the text may belie, against the text."""
    if story.language not in ("nl", "en"):
        return
    low = low_text(story)
    for here, there in _nominals.of_story(story):
        yield Tested((), "story", _called(story, here, there) if there is not None else None)
    for front in story.once(fronts):
        denied = front_cues(story.language).denied.search(low, front.span.start, front.span.end) is not None
        if not denied:
            yield from _opposites(story, front, low)
        if front.kind != "opening":
            yield from _kinds(story, front, low)


def _opposites(story: Story, front: Front, low: str) -> Iterator[Tested]:
    """ "Vrijgesproken", and below it "veroordeeld" and nothing of the other."""
    for number, pair in enumerate(_compiled(story.language)):
        for (says, also, *_), (*_, other_also, other) in (pair, pair[::-1]):
            here = says.search(low, front.span.start, front.span.end)
            if here is None or other_also.search(low, front.span.start, front.span.end):
                continue
            there = told_of(story, low, front.body[:_FAR], other)
            if also.search(front.low) or says.search(front.low):
                yield Tested((), "story")
            elif there is not None and (number < _OF_ANYTHING or _goes_together(story, front, low, there)):
                early = there.start < front.body[:_EARLY][-1].end
                sure = number == _VERDICT and front.kind == "headline" and early
                remark = _remark(story, front, Span(*here.span()), there)
                yield Tested((), "story", replace(remark, severity="error") if sure else remark)


_NEAR = 40  # characters before a word in which what makes it another thing stands
# From this pair on they are said of many things in one story: passengers doubled, and the fares were halved.
_OF_ANYTHING = 7


def _kinds(story: Story, front: Front, low: str) -> Iterator[Tested]:
    """ "Bus", and below it a train and no bus."""
    for kind in _kinds_of(story.language):
        said = [(n, m) for n, word in enumerate(kind) for m in word.pattern.finditer(low, front.span.start, front.span.end)]
        if len({n for n, _ in said}) != 1:
            continue
        number, here = said[0]
        if _is_name(story, front, here) or story.quotation_at(here.start()) is not None:
            continue
        if kind[number].is_in(front.low):
            yield Tested((), "story")
            continue
        told = [n for n, word in enumerate(kind) if word.is_in(front.low)]
        there = _first(story, front, low, kind[told[0]].pattern) if len(told) == 1 else None
        if there is not None and _goes_together(story, front, low, there):
            yield Tested((), "story", _remark(story, front, _whole_word(low, here), there))


def _whole_word(low: str, part: re.Match[str]) -> Span:
    """A word of which a part was found: "trein" in "sneltrein"."""
    start = part.start()
    while start and low[start - 1].isalnum():
        start -= 1
    return Span(start, part.end())


def _is_name(story: Story, front: Front, here: re.Match[str]) -> bool:
    """Whether a word is part of a name: it has a capital though it opens nothing, and no calendar has it."""
    at = here.start()
    if not story.text[at].isupper() or story.text[at : here.end()].isupper():
        return False
    return at > front.span.start and any(m.start <= at < m.end for m in story.mentioned(front.span))


def _first(story: Story, front: Front, low: str, word: re.Pattern[str]) -> Span | None:
    for sentence in front.body[:_FAR]:
        found = word.search(low, sentence.start, sentence.end)
        if found is not None:
            return None if story.quotation_at(found.start()) is not None else _whole_word(low, found)
    return None


def _goes_together(story: Story, front: Front, low: str, there: Span) -> bool:
    """Whether the sentence of the counterpart is about what the front is about: words that both have."""
    if front.kind == "caption" and front_cues(story.language).another_day.search(low, front.span.start, front.span.end):
        return False
    sentence = story.sentences[story.sentence_at(there.start)]
    lead = low[max(sentence.start, there.start - _NEAR) : there.start]
    if speech(story.language).is_person(low[there.start : there.end]) and front_cues(story.language).object.search(lead):
        return False
    own = content(story.language, low[front.span.start : front.span.end])
    shared = own & content(story.language, low[sentence.start : sentence.end])
    names = content(story.language, " ".join(_CAPITAL.findall(story.text, sentence.start + 1, sentence.end)).lower())
    return len(shared) + len(shared & names) >= _SHARED.get(front.kind, _SHARED_ELSE)


@cache
def _compiled(code: str) -> tuple[tuple[tuple[re.Pattern[str], ...], ...], ...]:
    return tuple(
        tuple(
            (re.compile(says), re.compile(also), re.compile(instead[0] if instead else says)) for says, also, *instead in pair
        )
        for pair in patterns(code, "checks.fronts", _Words).opposites
    )


@cache
def _kinds_of(code: str) -> tuple[tuple[_Thing, ...], ...]:
    """Each word with its plural, alone or at either end of a compound."""
    words = patterns(code, "checks.fronts", _Words)
    return tuple(
        tuple(_Thing(tuple(each.split("|")), re.compile(_whole(each, words.plural))) for each in kind) for kind in words.kinds
    )


def _whole(listed: str, plural: str) -> str:
    """Long words also as a part of others ("treinongeluk"); short ones would be found in anything."""
    each = [rf"{word}\w*" if len(word) >= _LONG else rf"\b{word}{plural}\b" for word in listed.split("|")]
    return "|".join(each)


def _remark(story: Story, front: Front, here: Span, there: Span) -> Finding:
    said, told = (" ".join(story.words(span).split()) for span in (here, there))
    message = Words(
        f"Hier staat {front.where.nl} ‘{said}’, maar de tekst heeft het over ‘{told}’.",
        f"It says ‘{said}’ {front.where.en}, but the text speaks of ‘{told}’.",
    )
    return Finding(NAME, "query", message, (anchor(here), counterpart(there)))


def _called(story: Story, here: Span, there: Span) -> Finding:
    said, told = (" ".join(story.words(span).split()) for span in (here, there))
    message = Words(
        f"Hier heet het ‘{said}’, maar eerder staat er ‘{told}’.",
        f"It is called ‘{said}’ here, but ‘{told}’ is what it says before.",
    )
    return Finding(NAME, "query", message, (anchor(here), counterpart(there)))
