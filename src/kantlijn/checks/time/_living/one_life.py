"""A birth and an age of now in a few lines that tell of one person, whose name may be a first name or none: "Toen oma Truus in
1934 werd geboren … Nu is zij 81".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kantlijn.checks.time import _days, _life_remarks, _moments
from kantlijn.checks.time._fact import OLDEST, Fact
from kantlijn.checks.time._living.ages import ages_between
from kantlijn.checks.time._living.facts import births_in
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._told_words import told_words
from kantlijn.checks.time._who import names
from kantlijn.finding import Tested
from kantlijn.story import Mark, Quantity, Time, within

CHECK = "time.age"

# Sentences from the birth to the age.
FAR = 2
# Years that an age may be off before it is somebody else's: a slip is ten years, or two digits.
SOMEONE_ELSE = 45


def relations(block: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """The one birth of a block, against the one age of now right behind it. A question."""
    now = _moments.told(block[0].story) if block else None
    births = [(index, each) for index, sentence in enumerate(block) for each in births_in(sentence)]
    if now is None or len(births) != 1:
        return
    index, birth = births[0]
    sentence = block[index]
    if (
        birth.mark is None
        or birth.mark in bound
        or birth.days.low >= now.days.low
        or _days.quoted(sentence.story, birth.mark.start)
    ):
        return
    story, span = sentence.story, sentence.span
    if sentence.words.kin.search(story.text, span.start, birth.mark.end) or sentence.words.died.search(
        story.text, span.start, span.end
    ):
        return
    for ahead, other in enumerate(block[index : index + FAR + 1]):
        start = birth.mark.end if not ahead else other.span.start
        found = list(_now(other, start))
        named = [name for name in names(other) if name.start >= start and name.first is not None]
        dead = other.words.died.search(story.text, other.span.start, other.span.end)
        if named or dead or (ahead and other.words.kin.search(story.text, other.span.start, other.span.end)):
            return
        if not found:
            continue
        mark, years = found[0]
        if len(found) == 1 and mark not in bound:
            low, high = ages_between(birth, now)
            marks = (mark, birth.mark)
            if low <= years <= high:
                yield Tested(marks, "story")
            elif min(abs(years - low), abs(years - high)) < SOMEONE_ELSE:
                age = Fact("age", "", None, mark, None, years, "now", weak=True)
                born = Fact("birth", "", None, birth.mark, birth)
                finding = _life_remarks.wrong_age(story, born, age, birth, now, (low, high), "query")
                yield Tested(marks, "story", finding)
        return


def _now(sentence: Sentence, start: int) -> Iterator[tuple[Mark, int]]:
    """The ages that a sentence tells of now, of a "she" or a "he": "is nu 81", "at 84 still", "de nu 81-jarige"."""
    story, words = sentence.story, told_words(sentence.story.language)
    for match in words.now_so_old.finditer(story.text, start, sentence.span.end):
        at = match.start(match.lastgroup or "n")
        marks: tuple[Mark, ...] = (*within(story.quantities, sentence.span), *sentence.times)
        for mark in marks:
            begins = mark.number.start if isinstance(mark, Quantity) else mark.start
            if not isinstance(mark, Quantity | Time) or not begins <= at < mark.end or _days.quoted(story, mark.start):
                continue
            value = _value(sentence, mark)
            if value is not None and 0 < value < OLDEST:
                yield mark, value
                break


def _value(sentence: Sentence, mark: Quantity | Time) -> int | None:
    """The number of an age; a bare one after "at" may be read as an hour."""
    surface = sentence.story.words(mark)
    if isinstance(mark, Time):
        return int(surface) if surface.isdigit() else mark.field("number")
    return int(mark.value) if mark.value is not None and mark.value == int(mark.value) and not mark.hedge else None
