"""The sentences of a story as the checks of time take them: with their times, and the words of their language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from kantlijn.checks._where import sentences_with
from kantlijn.checks.time import _moments
from kantlijn.checks.time._cues import Cues, LifeCues, cues, life_cues
from kantlijn.checks.time._moments import Moment
from kantlijn.story import Quantity, Span, Story, Time, within

# How far from a year the word may stand that says what began in it, in characters: "begon de bouw van het huis in".
CUE_BEFORE, CUE_BEHIND = 45, 25
# More times or figures than this in one sentence are a list, or a table that lost its lines. The rules hold every mark of a
# sentence against the others, so that one without an end would cost the square of its length or more. The clean
# texts of docs/calibration.md have 21 times in a sentence at most.
MOST = 100
# Words between a length and the moments it is said of, in one clause. Tried on the example manuscripts and the cases.
CLAUSE = 14


@dataclass(frozen=True)
class Sentence:
    """A sentence with its times and figures, and the times of the sentence before it in the same block; `number` counts the
    sentences of the story.
    """

    story: Story
    number: int
    span: Span
    times: tuple[Time, ...]
    figures: tuple[Quantity, ...]
    before: tuple[Time, ...]
    words: Cues
    life: LifeCues

    def may_have(self, cue: re.Pattern[str]) -> bool:
        """Whether it has the words without which a cue cannot stand in it; told sooner than whether the cue does."""
        return self.number in sentences_with(self.story, cue)

    def gap(self, first: Time | Quantity, second: Time | Quantity) -> str:
        """The text between two marks, the first of which ends before the second starts."""
        return self.story.text[first.end : second.start]

    def lead(self, mark: Time | Quantity, most: int = 60) -> str:
        """The text of the sentence up to a mark, in lower case."""
        return self.story.text[max(self.span.start, mark.start - most) : mark.start].lower()

    def tail(self, mark: Time | Quantity, most: int = 60) -> str:
        """The text of the sentence behind a mark, in lower case."""
        return self.story.text[mark.end : min(self.span.end, mark.end + most)].lower()

    def moments(self, *but: Time | Quantity) -> list[Moment]:
        """The moments of the sentence with a year of their own, but for these marks."""
        if not self.times:
            return []
        return [each for each in self._dated if each.mark not in but]

    @cached_property
    def _dated(self) -> tuple[Moment, ...]:
        found = (_moments.moment(time) for time in self.times if time.field("year") is not None)
        return tuple(each for each in found if each is not None)


def sentences(story: Story) -> Iterator[Sentence]:
    """Every sentence of the story, in order; of one that is an endless list nothing but where it starts."""
    return iter(story.once(_sentences))


def _sentences(story: Story) -> tuple[Sentence, ...]:
    return tuple(_each(story))


def _each(story: Story) -> Iterator[Sentence]:
    words, life = cues(story.language), life_cues(story.language)
    before: tuple[Time, ...] = ()
    block = -1
    for number, span in enumerate(story.sentences):
        times = tuple(mark for mark in within(story.times, span) if isinstance(mark, Time))
        figures = tuple(mark for mark in within(story.quantities, span) if isinstance(mark, Quantity))
        here = story.block_at(span.start)
        if len(times) > MOST or len(figures) > MOST:
            span, times, figures = Span(span.start, span.start), (), ()
        yield Sentence(story, number, span, times, figures, before if here == block else (), words, life)
        before, block = times, here


def blocks(story: Story) -> Iterator[list[Sentence]]:
    """The sentences of a story, those of one block together."""
    return map(list, story.once(_blocks))


def _blocks(story: Story) -> tuple[tuple[Sentence, ...], ...]:
    together = groupby(sentences(story), key=lambda sentence: story.block_at(sentence.span.start))
    return tuple(tuple(each) for _, each in together)


def one_block(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether the sentence of a number and the one before it stand in one block."""
    if not index:
        return False
    story, before = sentences[index].story, sentences[index - 1]
    return story.block_at(before.span.start) == story.block_at(sentences[index].span.start)


def neighbours(sentence: Sentence, index: int) -> tuple[Time | None, Time | None]:
    """The times before and behind the one of a number in its sentence."""
    times = sentence.times
    return times[index - 1] if index else None, times[index + 1] if index + 1 < len(times) else None


def died(sentence: Sentence) -> list[Moment]:
    """The moments of a sentence beside a word for dying."""
    if not sentence.may_have(sentence.words.died):
        return []
    return [each for each in sentence.moments() if each.mark is not None and beside(sentence, each.mark, sentence.words.died)]


def beside(sentence: Sentence, mark: Time, cue: re.Pattern[str], reach: int = 0) -> bool:
    """Whether a cue stands near a mark, in the same part of the sentence, with no other year nearer to it."""
    start, end = (
        max(sentence.span.start, mark.start - max(reach, CUE_BEFORE)),
        min(sentence.span.end, mark.end + max(reach, CUE_BEHIND)),
    )
    if (brackets := in_brackets(sentence, mark)) is not None:
        start, end = brackets  # "Lia Donker (Utrecht, 1940) stierf vorige week": the word outside is of another year
    for other in sentence.times:
        if other is not mark and other.field("year") is not None:
            if start < other.end <= mark.start:
                start = other.end
            if mark.end <= other.start < end:
                end = other.start
    before, behind = sentence.story.text[start : mark.start], sentence.story.text[mark.end : end]
    own = cue.match(before.lstrip())
    if own is not None and start > sentence.span.start and "," in before[own.end() :]:
        # "in 1938 geboren in Edam, trouwde in 1928": the word behind the one year is that year's.
        before = before[before.index(",") :]
    return cue.search(before) is not None or cue.search(re.split(r"[;:(]", behind)[0]) is not None


def in_brackets(sentence: Sentence, mark: Time) -> tuple[int, int] | None:
    """What stands between the brackets around a mark, or None where there are none."""
    text, span = sentence.story.text, sentence.span
    opening, closing = text.rfind("(", span.start, mark.start), text.find(")", mark.end, span.end)
    if opening < 0 or closing < 0 or text.rfind(")", opening, mark.start) >= 0 or text.find("(", mark.end, closing) >= 0:
        return None
    return opening + 1, closing


def words_in(text: str) -> int:
    """How many words there are between spaces."""
    return len(text.split())
