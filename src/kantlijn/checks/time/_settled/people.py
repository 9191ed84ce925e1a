"""Whose an age or a birth is, where no word is needed to say so: the person who is named last before it, in its own sentence
or in one right before. It need not be certain: the figures settle it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.story import Mark, Mention, Span, Story, within

# Sentences back in which a person may be named of whom it is still told.
REACH = 5
# Words before an age or a birth that opens a sentence: "Born in Hull in 1950, Colin Sillman went".
OPENING = 6
# Characters before a mark in which another name stands that it may be told of.
RIGHT_BEFORE = 20
# The one of whom a story tells that names nobody.
NOBODY = -1
_WORD = re.compile(r"[^\W\d_]+")


class Whose(NamedTuple):
    """The entity of a person (`NOBODY`: of the one whom a story never names), and whether nobody else can be meant."""

    person: int
    sure: bool


def whose(sentences: Sequence[Sentence], index: int, mark: Mark) -> Whose | None:
    """The person that a mark is told of; None where it is somebody's kin."""
    sentence, story = sentences[index], sentences[index].story
    start = sentence.span.start
    people = _people(story, Span(start, mark.start))
    pronoun = _pronoun(sentence, Span(start, mark.start))
    since = max(people[-1].end if people else start, pronoun or start)
    if _somebody_else(sentence, since, mark.start):
        return None
    if index and not people and sentence.words.a_person.search(story.text[start : mark.start]) is not None:
        return None  # "A man of 46 was questioned": he comes in here
    quotation = story.quotation_at(mark.start)
    if quotation is not None:
        speaker = story.quotations[quotation].speaker
        found = story.once(_by_name).get(speaker or "")
        return None if found is None else Whose(found, False)
    if people:
        alone = len({each.entity for each in people}) == 1 and not _another_name(story, people[-1].end, mark.start)
        return Whose(people[-1].entity, alone)
    behind = _people(story, Span(mark.end, sentence.span.end))
    if behind and pronoun is None and len(_WORD.findall(story.text, start, mark.start)) <= OPENING:
        return Whose(behind[0].entity, False)
    if pronoun is not None and index and _kin_before(sentences[index - 1]):
        return None
    return _before(sentences, index) or _only(story, mark.start)


def _before(sentences: Sequence[Sentence], index: int) -> Whose | None:
    """The person whom the sentences before speak of: the first that is named in the nearest of them that does not speak of
    "she" or "he" before that.
    """
    for n in range(index - 1, max(-1, index - 1 - REACH), -1):
        sentence = sentences[n]
        story, span = sentence.story, sentence.span
        people = _people(story, span)
        if people and _pronoun(sentence, Span(span.start, people[0].start)) is None:
            alone = len({each.entity for each in people}) == 1 or _alone(story)
            return Whose(people[0].entity, alone)
    return None


def _kin_before(last: Sentence) -> bool:
    """Whether a sentence speaks of somebody's kin, of whom a pronoun in the next may be; "de vrouw die" is nobody's."""
    definite = settled_words(last.story.language).definite
    found = last.words.kin.finditer(last.story.text, last.span.start, last.span.end)
    return any(definite.match(match[0]) is None for match in found)


def _alone(story: Story) -> bool:
    """Whether the story names but one person."""
    return len(set(story.once(_by_name).values())) == 1


def _only(story: Story, at: int) -> Whose | None:
    """The one of a story that names nobody, or the one person whom it names further on."""
    first = story.once(_first)
    if first is None:
        return Whose(NOBODY, False)
    return Whose(first.entity, False) if first.start > at and _alone(story) else None


def _by_name(story: Story) -> dict[str, int]:
    """The people of a story, by the fullest names it has for them."""
    return {each.name: each.entity for each in reversed(story.mentions) if each.kind == "person"}


def _first(story: Story) -> Mention | None:
    """The first person whom a story names."""
    return next((each for each in story.mentions if each.kind == "person"), None)


def _pronoun(sentence: Sentence, span: Span) -> int | None:
    """Where the last "he" or "she" of a stretch ends."""
    found = [m for m in _WORD.finditer(sentence.story.text, span.start, span.end) if m[0].lower() in sentence.words.he_or_she]
    return found[-1].end() if found else None


def _somebody_else(sentence: Sentence, start: int, end: int) -> bool:
    """Whether kin of the one who was named, or another of theirs ("haar trainer, 71"), comes in between."""
    text = sentence.story.text
    lead = text[start:end]
    return (
        sentence.words.kin.search(sentence.life.parenthood.sub("", lead)) is not None
        or settled_words(sentence.story.language).of_theirs.search(lead) is not None
    )


def _another_name(story: Story, start: int, end: int) -> bool:
    """Whether a capital that no mention or time explains stands right before a mark: "Poole was the widow of Jim, born in"."""
    start = max(start, end - RIGHT_BEFORE)
    known = [(each.start, each.end) for each in (*story.mentioned(Span(start, end)), *within(story.times, Span(start, end)))]
    words = (word for word in _WORD.finditer(story.text, start, end) if word[0][0].isupper())
    return any(not any(low <= word.start() < high for low, high in known) for word in words)


def _people(story: Story, span: Span) -> list[Mention]:
    return [each for each in story.mentioned(span) if each.kind == "person" and not each.quoted]
