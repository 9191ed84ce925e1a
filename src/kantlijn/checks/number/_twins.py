"""An amount that is told twice with the same digits and another scale word: "the $1.9 trillion package … the $1.9bn plan"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks._low import low_text
from kantlijn.checks._scales import other_scales
from kantlijn.checks._told_twice import language
from kantlijn.checks.number._figures import Figure, passages
from kantlijn.language import pack
from kantlijn.story import Story

_LARGE = 1e6  # from here amounts are written with a scale word, which is what slips
_DIGITS = 2  # of a number, from which a second one with the same is seldom another amount
_SAME = 4  # from which two in one story are one and the same, whatever the words
_AROUND = 60  # characters either side in which a word stands that both have
_STEM, _LONG = 6, 5  # letters that two forms of a noun have in common, and the fewest that tell anything
_WORD = re.compile(r"[^\W\d_]{5,}")


def twins(story: Story) -> Iterator[tuple[Figure, Figure]]:
    """(one, the next with the same digits and another scale word) of amounts with a word beside them that both have."""
    groups: dict[tuple[str | None, str], list[Figure]] = defaultdict(list)
    for passage in passages(story):
        for one in passage.amounts:
            if one.unit is not None and not one.is_money:
                continue
            if (one.value or 0.0) >= _LARGE and len(digits := _digits(one)) >= _DIGITS:
                groups[one.unit if one.is_money else one.noun, digits].append(one)
    for (_, digits), group in groups.items():
        if len({one.value for one in group}) > 1:
            for one, other in pairwise(group):
                meant = len(digits) >= _SAME or _is_pointed_at(story, other) or _shares_a_word(story, one, other)
                if meant and _is_other_scale(story, one, other):
                    yield one, other


def _digits(one: Figure) -> str:
    return f"{one.value or 0.0:.0f}".strip("0")


def _is_other_scale(story: Story, one: Figure, other: Figure) -> bool:
    scales = language(story.language).scales
    meant = {factor for factor, _, _ in other_scales(story.words(other.mark), scales)}
    ratio = (one.value or 0.0) / (other.value or 1.0)
    return any(abs(ratio / factor - 1) < 1e-9 for factor in meant)


def _is_pointed_at(story: Story, one: Figure) -> bool:
    """Whether an amount is spoken of as one that was told: "the $1.9bn plan"."""
    return pack(story.language).grammar.determined.search(story.once(low_text)[max(0, one.start - 9) : one.start]) is not None


def _shares_a_word(story: Story, one: Figure, other: Figure) -> bool:
    first, second = (_stems(story, each) for each in (one, other))
    return not first.isdisjoint(second)


def _stems(story: Story, one: Figure) -> frozenset[str]:
    """The words of its sentence near an amount, but for those of the amount itself and of no meaning."""
    low, words = story.once(low_text), pack(story.language)
    sentence = story.sentences[story.sentence_at(one.start)]
    lead = low[max(sentence.start, one.start - _AROUND) : one.start]
    around = f"{lead} {low[one.mark.end : min(sentence.end, one.mark.end + _AROUND)]}"
    found = {word for word in _WORD.findall(around) if word not in words.function_words and word not in words.lexicon}
    return frozenset(word[:_STEM] for word in found if len(word) >= _LONG)
