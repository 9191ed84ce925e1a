"""A word that tells an age, beside the age itself: "de tachtiger (78)", "a teenager, 23,"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kantlijn.checks.time import _days
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity, Span, Story

CHECK = "time.age"

# A year beside the edge is how words like these are used.
SLACK = 1
LEAD = 50  # characters before an age in which its word stands, with a name between


class AgeWords:
    """`tells`: the words and the ages they tell; `link`: between such a word and the age, a name perhaps."""

    tells: Mapping[str, tuple[int, int]]
    link: re.Pattern[str]


def relations(story: Story) -> Iterator[Tested]:
    """Every age in brackets or between commas right behind a word that tells one. A question."""
    words = patterns(story.language, "checks.ages", AgeWords)
    for index, age in enumerate(story.quantities):
        if age.value is None or age.kind not in ("age", "count") or age.hedge or age.counts is not None:
            continue
        behind = story.text[age.end : age.end + 1]
        before = story.text[max(0, age.start - LEAD) : age.start]
        signs = (before[-1:] + behind, before[-2:] + behind)
        match = words.link.search(before) if signs[0] == "()" or signs[1] == ", ," else None
        if match is None or _days.quoted(story, age.start):
            continue
        word = match["word"].lower()
        start = age.start - len(before) + match.start("word")
        tens = next((q for q in story.quantities[max(0, index - 2) : index] if q.start == start and q.kind == "age"), None)
        if tens is not None and tens.value is None and tens.strict.is_bounded:
            low, high = int(tens.strict.low), int(tens.strict.high) - 1
        else:
            low, high = words.tells.get(word, (0, 0))
        if high == 0:
            continue
        if low - SLACK <= age.value <= high + SLACK:
            yield Tested((age,), "story")
            continue
        yield Tested((age,), "story", _remark(story, age, Span(start, start + len(word)), low, high))


def _remark(story: Story, age: Quantity, word: Span, low: int, high: int) -> Finding:
    here, there = story.words(age), story.words(word)
    message = Words(f"Hier staat ‘{there}’ en ‘{here}’ jaar.", f"It says “{there}” here, and “{here}” years.")
    line = Words(f"‘{there}’: van {low} tot en met {high} jaar", f"“{there}”: from {low} to {high} years")
    return Finding(CHECK, "query", message, (anchor(age), counterpart(word)), calculation=(line,))
