"""In which sentences of a story a pattern can match at all, by the words that it cannot do without."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import compress
from operator import eq

from kantlijn.checks._low import low_text
from kantlijn.language.needed import DIGIT, SIGNS, needed
from kantlijn.story import Story

# What stands in one of so many sentences or in more spares too little to be looked up.
EVERYWHERE = 3
_WORD = re.compile(r"\w+")
_HAS_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, eq=False)
class _Words:
    """The words of a story in lower case, each with the numbers of the sentences that have it, and all of them in one text, a
    line each; and what has been found: the sentences that hold a part of a word, and those in which a pattern may match.
    """

    where: dict[str, list[int]]
    every: str
    twice: bool
    holding: dict[str, list[int]]
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
    low, start, last, twice = story.once(low_text), 0, "", False
    where: defaultdict[str, list[int]] = defaultdict(list)
    for number in range(len(story.sentences)):
        end = story.sentences[number + 1].start if number + 1 < len(story.sentences) else len(low)
        words = _WORD.findall(low, start, end)
        for word in words:
            where[word].append(number)
        twice = twice or any(word.isalpha() for word in compress(words, map(eq, words, [last, *words])))
        start, last = end, words[-1] if words else ""
    return _Words(dict(where), "\n".join([*where, ""]), twice, {}, {})


def _found(story: Story, words: _Words, pattern: str, flags: int) -> Collection[int]:
    every, needs = range(len(story.sentences)), needed(pattern, flags)
    if needs is None:
        return every
    found: set[int] = set()
    holding = [words.where[word] for word in needs.words & words.where.keys()]
    for numbers in (*holding, *(_holding(story, words, part) for part in needs.parts)):
        if len(numbers) * EVERYWHERE > len(every):
            return every
        found.update(numbers)
    return dict.fromkeys(sorted(found)).keys()


def _holding(story: Story, words: _Words, part: str) -> list[int]:
    """The numbers of the sentences that hold a part of a word, any digit, or a sign."""
    if part not in words.holding:
        words.holding[part] = [*_sentences_of(story, words, part)]
    return words.holding[part]


def _sentences_of(story: Story, words: _Words, part: str) -> Iterator[int]:
    if part in SIGNS and part != DIGIT:
        yield from {story.sentence_at(match.start()) for match in re.finditer(re.escape(part), story.text)}
        return
    if part == DIGIT:
        yield from {number for word, numbers in words.where.items() if _HAS_DIGIT.search(word) for number in numbers}
        return
    at = words.every.find(part)
    while at >= 0:
        start, end = words.every.rfind("\n", 0, at) + 1, words.every.find("\n", at)
        yield from words.where[words.every[start:end]]
        at = words.every.find(part, end)
