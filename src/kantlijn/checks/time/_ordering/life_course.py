"""What follows on what in a life: nobody marries before the engagement, or graduates before the first lecture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks.time import _days, _life_remarks
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._told_words import told_words
from kantlijn.checks.time._who import names
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart

CHECK = "time.order"

# Characters from a year to its word ("Het paar verloofde zich in 1971"), in one clause.
REACH = 40
# Sentences from the one stage to the other.
FAR = 3


class Stage(NamedTuple):
    """A stage of a life with its year: of which course, which place in it, and in which sentence."""

    course: str
    place: int
    word: str
    moment: Moment
    sentence: int


def relations(block: Sequence[Sentence]) -> Iterator[Tested]:
    """The stages of one course in a block that follow on one another, told of one and the same, in their order. Told the other
    way round ("sacked in 2004, appointed in 2006") it may be a second time, and nothing is said.
    """
    stages = [stage for index, sentence in enumerate(block) if sentence.times for stage in _stages(sentence, index)]
    for number, first in enumerate(stages):
        for second in stages[number + 1 :]:
            turned = _anterior(block, first, second)
            in_order = second.place < first.place if turned else second.place > first.place
            if second.course != first.course or not in_order or second.sentence - first.sentence > FAR:
                continue
            if _one_life(block, first, second):
                yield _held(block[second.sentence], first, second)
            break


def _anterior(block: Sequence[Sentence], first: Stage, second: Stage) -> bool:
    """Whether the words say that the second came first: "retired in 1978, having joined the firm in 1947"."""
    if first.sentence != second.sentence or first.moment.mark is None or second.moment.mark is None:
        return False
    sentence = block[first.sentence]
    gap = sentence.story.text[first.moment.mark.end : second.moment.mark.start]
    return told_words(sentence.story.language).anterior.search(gap) is not None


def _stages(sentence: Sentence, index: int) -> Iterator[Stage]:
    words, text, span = told_words(sentence.story.language), sentence.story.text, sentence.span
    moments = sentence.moments()
    if not moments or not sentence.may_have(words.life_stage) or words.once_more.search(text, span.start, span.end):
        return
    for match in words.life_stage.finditer(text, span.start, span.end):
        near = [moment for moment in moments if _near(sentence, match, moment)]
        if len(near) == 1 and match.lastgroup and not _days.quoted(sentence.story, match.start()):
            yield Stage(match.lastgroup[0], int(match.lastgroup[1]), match[0], near[0], index)


def _near(sentence: Sentence, word: re.Match[str], moment: Moment) -> bool:
    if moment.mark is None:
        return False
    low, high = (moment.mark.end, word.start()) if moment.mark.end <= word.start() else (word.end(), moment.mark.start)
    gap = sentence.story.text[low:high]
    return 0 <= high - low <= REACH and re.search(r"[,;:().]", gap) is None and sentence.words.and_word.search(gap) is None


def _one_life(block: Sequence[Sentence], first: Stage, second: Stage) -> bool:
    """Whether the second is told of whom the first was: by a pronoun, with nobody else named on the way."""
    if first.sentence == second.sentence:
        sentence = block[first.sentence]
        a, b = first.moment.mark, second.moment.mark
        return a is not None and b is not None and a != b and ";" not in sentence.story.text[a.end : b.start]
    sentence = block[second.sentence]
    words, mark = told_words(sentence.story.language), second.moment.mark
    if (
        mark is None
        or words.pronoun.search(sentence.story.text, sentence.span.start, max(mark.end + REACH, sentence.span.start)) is None
    ):
        return False
    between = [name for each in block[first.sentence + 1 : second.sentence] for name in names(each)]
    mine = [name for name in names(sentence) if name.start < mark.start]
    kin = any(
        s.words.kin.search(s.story.text, s.span.start, s.span.end) for s in block[first.sentence + 1 : second.sentence + 1]
    )
    return not between and not mine and not kin


def _held(sentence: Sentence, first: Stage, second: Stage) -> Tested:
    early, late = (first, second) if first.place < second.place else (second, first)
    marks = tuple(each.moment.mark for each in (second, first) if each.moment.mark is not None)
    if early.moment.days.low < late.moment.days.high:
        return Tested(marks, "story")
    (early_nl, early_en), (late_nl, late_en) = _life_remarks.when(early.moment), _life_remarks.when(late.moment)
    message = Words(
        f"Hier staat {early_nl} ‘{early.word}’ en {late_nl} ‘{late.word}’: dat is eerder.",
        f"It says “{early.word}” {early_en} and “{late.word}” {late_en}, which is earlier.",
    )
    line = _life_remarks.difference(late.moment.year, early.moment.year)
    return Tested(
        marks, "story", Finding(CHECK, "query", message, (anchor(marks[0]), counterpart(marks[1])), calculation=(line,))
    )
