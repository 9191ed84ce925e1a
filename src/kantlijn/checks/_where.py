"""In which sentences of a story a pattern can match at all, by the words that it cannot do without."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import compress
from operator import eq

from kantlijn.checks._low import low_text
from kantlijn.language.needed import DIGIT, needed
from kantlijn.story import Story

# What stands in one of so many sentences or in more spares too little to be looked up.
EVERYWHERE = 3
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, eq=False)
class _Words:
    """The words of a story in lower case; and what has been found: the sentences that hold a piece of text, and those in which
    a pattern may match.
    """

    low: str
    words: frozenset[str]
    twice: bool
    holding: dict[str, Collection[int]]
    found: dict[tuple[str, int], Collection[int]]


def sentences_with(story: Story, pattern: re.Pattern[str]) -> Collection[int]:
    """The numbers of the sentences in which a pattern may match, in order: all others lack the words that it needs. What is
    looked for is looked for within one sentence, as it stands or in lower case.
    """
    words = story.once(_words)
    key = pattern.pattern, pattern.flags  # a pattern hashes itself with all that it was compiled to
    if key not in words.found:
        words.found[key] = _found(story, words, *key)
    return words.found[key]


def found_in(story: Story, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All that a pattern finds in the text of a story, as it stands or in lower case, in order, looked for only where it may
    be. What it finds does not run on from one sentence into the next.
    """
    sentences, numbers = story.sentences, sentences_with(story, pattern)
    if len(numbers) == len(sentences):
        yield from pattern.finditer(text)
        return
    for number in numbers:
        end = sentences[number + 1].start if number + 1 < len(sentences) else len(text)
        yield from pattern.finditer(text, sentences[number].start if number else 0, end)


def has_a_word_twice(story: Story) -> bool:
    """Whether any word stands beside itself, but for what stands between words."""
    return story.once(_words).twice


def _words(story: Story) -> _Words:
    low = story.once(low_text)
    words = _WORD.findall(low)
    twice = any(word.isalpha() for word in compress(words, map(eq, words, words[1:])))
    return _Words(low, frozenset(words), twice, {}, {})


def _found(story: Story, words: _Words, pattern: str, flags: int) -> Collection[int]:
    every, needs = range(len(story.sentences)), needed(pattern, flags)
    if needs is None:
        return every
    found: set[int] = set()
    for piece in (*(needs.words & words.words), *(part for part in needs.parts if part == DIGIT or part in words.low)):
        holding = _holding(story, words, piece)
        if len(holding) == len(every):
            return every
        found.update(holding)
    return dict.fromkeys(sorted(found)).keys()


def _holding(story: Story, words: _Words, piece: str) -> Collection[int]:
    """The numbers of the sentences that hold a piece of text; of one that is everywhere, all."""
    if piece not in words.holding:
        words.holding[piece] = _sentences_of(story, words.low, piece)
    return words.holding[piece]


def _sentences_of(story: Story, low: str, piece: str) -> Collection[int]:
    if piece == DIGIT:
        return list({story.sentence_at(match.start()) for match in _DIGITS.finditer(low)})
    sentences = story.sentences
    if low.count(piece) * EVERYWHERE > len(sentences):
        return range(len(sentences))
    found, at = [], low.find(piece)
    while at >= 0:
        number = story.sentence_at(at)
        found.append(number)
        at = low.find(piece, sentences[number + 1].start) if number + 1 < len(sentences) else -1
    return found
