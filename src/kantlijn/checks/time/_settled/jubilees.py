"""An anniversary near a year of which no word says that something began in it: "In 1966 trommelde meester Van Ee acht
leerlingen op … Bij het veertigjarig jubileum hoort een concert".

Where some year of the passage is as many years back, all is well. Where none is, and one would be with one digit written
otherwise, it is remarked upon.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kantlijn.checks.time import _days, _lengths, _moments, _outcome
from kantlijn.checks.time._marking.jubilees import Anniversary, told_in
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._slips import TENS_AND_HUNDREDS, swapped
from kantlijn.finding import Severity, Tested
from kantlijn.story import Mark

CHECK = "time.anniversary"

# Sentences around an anniversary in which its year may stand, and those in which a year makes it well.
AROUND, FAR = 5, 12
# An anniversary is kept a year early or late.
SLACK = 1
# Fewer years than this have too many years a slip away.
FEWEST = 10


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every anniversary that no other rule has put to the test (`bound`), against the years around it."""
    now = _moments.told(sentences[0].story) if sentences else None
    if now is None or not any(sentence.moments() for sentence in sentences):
        return
    for index, sentence in enumerate(sentences):
        for each in told_in(sentence):
            # A feast ("eeuwfeest") has no mark of its own: it was put to the test where a year around it was.
            own = each.marks or [m.mark for m in _moments_in(sentences, index, each, AROUND) if m.mark is not None]
            if bound.isdisjoint(own) and each.number >= FEWEST:
                yield from _settled(sentences, index, each, now)


def _settled(sentences: Sequence[Sentence], index: int, each: Anniversary, now: Moment) -> Iterator[Tested]:
    kept = [*sentences[index].moments(each.mark), now]
    wide = _moments_in(sentences, index, each, FAR)
    for first in wide:
        for last in kept:
            if abs(last.year - first.year - each.number) <= SLACK:
                yield Tested(_marks(each, first, last), "story")
                return
    near = [
        moment
        for moment in _moments_in(sentences, index, each, AROUND)
        if moment.days.high <= now.days.low and not _another(sentences[index], each, moment)
    ]
    slips = [moment for moment in near if _one_slip(each.number, now.year - moment.year)]
    if len({moment.year for moment in slips}) != 1 or _days.quoted(sentences[index].story, each.mark.start):
        return
    first, story = slips[0], sentences[index].story
    before = first.mark is not None and first.mark.start < each.mark.start
    grade: Severity = "error" if before and len({moment.year for moment in near}) == 1 else "query"
    length = _lengths.written(each.mark, each.number)
    yield Tested(_marks(each, first, now), "story", _outcome.finding(CHECK, story, length, first, now, grade, each.shown))


def _another(sentence: Sentence, each: Anniversary, moment: Moment) -> bool:
    """Whether a year behind an anniversary, in its sentence, is that of another thing: "…; het orgel werd in 1719 gebouwd"."""
    if moment.mark is None or not sentence.span.start <= moment.mark.start < sentence.span.end:
        return False
    ahead = moment.mark.end <= each.mark.start
    low, high = (moment.mark.end, each.mark.start) if ahead else (each.mark.end, moment.mark.start)
    gap = sentence.story.text[low:high]
    if "," not in gap:
        return True  # "bestond in 1999 al dertig jaar"
    if ahead:
        return False
    return sentence.words.new_thing.search(sentence.story.text, each.mark.end, moment.mark.start) is not None


def _moments_in(sentences: Sequence[Sentence], index: int, each: Anniversary, around: int) -> list[Moment]:
    window = sentences[max(0, index - around) : index + around + 1]
    return [moment for sentence in window for moment in sentence.moments(each.mark)]


def _one_slip(said: int, years: int) -> bool:
    return abs(said - years) in TENS_AND_HUNDREDS or (swapped(said, years) and said != years)


def _marks(each: Anniversary, first: Moment, last: Moment) -> tuple[Mark, ...]:
    marks = (*(each.marks or ((each.mark,))), first.mark, last.mark)
    return tuple(dict.fromkeys(mark for mark in marks if mark is not None))
