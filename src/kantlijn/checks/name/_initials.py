"""The initials of an institution that come back in another order or with another letter: "(BUHK)", and further on "BHKA"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kantlijn.checks.name._people import in_one_sentence, prose
from kantlijn.finding import Finding, Tested
from kantlijn.story import Span, Story

Say = Callable[[Story, Span, Span, str, str], Finding]
# In brackets right behind a name with a capital: the story says what they stand for.
_DEFINED = re.compile(r"[A-Z](?<=[\w’'”\"] \(.)(?:[A-Za-z]{1,5}[A-Z]|\.(?:[A-Z]\.){2,5})(?=\))")  # the search leaps to capitals
_INITIALS = re.compile(r"(?<![\w.’'/(-])[A-Z](?:[A-Za-z]{1,5}[A-Z](?![\w.)/])|\.(?:[A-Z]\.){2,5}(?![\w)/]))")
_CAPITAL_BEFORE = re.compile(r"[A-ZÀ-Þ]\w+(?: [\w’'&-]+){0,5} \($")
_NAME = 60  # characters before the bracket in which the name stands
# Three letters have so many neighbours that only the same three in another order are taken for one.
_FEW = 3


def of_story(story: Story, say: Say) -> Iterator[Tested]:
    """Every word of capitals that is nearly the initials the story has explained, and is explained nowhere itself."""
    defined: dict[str, Span] = {}
    for match in _DEFINED.finditer(story.text):
        if _CAPITAL_BEFORE.search(story.text, max(0, match.start() - _NAME), match.start()):
            defined.setdefault(match[0], Span(*match.span()))
    if not defined:
        return
    seen = set(defined)
    for block in prose(story):
        for match in _INITIALS.finditer(story.text, block.start, block.end):
            word, span = match[0], Span(*match.span())
            if word in seen:
                if word in defined:
                    yield Tested((), "story")
                continue
            seen.add(word)
            like = [each for each in defined if _alike(each, word)]
            if len(like) == 1 and defined[like[0]].start < span.start and not in_one_sentence(story, defined[like[0]], span):
                yield Tested((), "story", say(story, defined[like[0]], span, like[0], word))


def _alike(dotted: str, other_dotted: str) -> bool:
    """Whether two have the first letter and all but one of the others in common, in that order; or all of them in another."""
    one, other = dotted.replace(".", ""), other_dotted.replace(".", "")
    if one.upper() == other.upper() or one[0] != other[0]:
        return False
    if len(one) == len(other) and sorted(one) == sorted(other):
        return True
    shortest = min(len(one), len(other))
    return shortest > _FEW and abs(len(one) - len(other)) <= 1 and _common(one, other) >= max(len(one), len(other)) - 1


def _common(one: str, other: str) -> int:
    """How many letters they have in common in one order."""
    row = [0] * (len(other) + 1)
    for letter in one:
        before = 0
        for at, sign in enumerate(other, 1):
            before, row[at] = row[at], (before + 1 if letter == sign else max(row[at], row[at - 1]))
    return row[-1]
