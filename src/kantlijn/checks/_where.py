"""In which sentences of a story a pattern can match at all, by the words that it cannot do without."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from kantlijn.checks._low import low_text
from kantlijn.language.needed import DIGIT, FEWEST, SIGNS, needed
from kantlijn.story import Story

_WORD = re.compile(rf"\w+|[{re.escape(SIGNS)}]")


@dataclass(frozen=True, eq=False)
class _Words:
    """The words of a story in lower case: the numbers of the sentences that have each, and the words that begin alike."""

    where: dict[str, list[int]]
    alike: dict[str, list[str]]
    every: str
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


def _found(story: Story, words: _Words, pattern: str, flags: int) -> Collection[int]:
    needs = needed(pattern, flags)
    if needs is None:
        return range(len(story.sentences))
    found = [words.where[word] for word in needs.whole & words.where.keys()]
    for begin in needs.begun.keys() & words.alike.keys():
        found += [words.where[word] for word in words.alike[begin] if word.startswith(needs.begun[begin])]
    for part in needs.within:
        if part in words.every:
            found += [numbers for word, numbers in words.where.items() if part in word]
    return dict.fromkeys(sorted({number for numbers in found for number in numbers})).keys()


def _words(story: Story) -> _Words:
    where: dict[str, list[int]] = {}
    low, start = story.once(low_text), 0
    ends = [*(sentence.start for sentence in story.sentences[1:]), len(low)]
    for number, end in enumerate(ends if story.sentences else ()):
        for word in _WORD.findall(low, start, end):
            where.setdefault(word, []).append(number)
        start = end
    alike: dict[str, list[str]] = {}
    for word in where:
        alike.setdefault(word[:FEWEST], []).append(word)
    where[DIGIT] = sorted({number for word, numbers in where.items() if word[0].isdigit() for number in numbers})
    return _Words(where, alike, "\n".join(where), {})
