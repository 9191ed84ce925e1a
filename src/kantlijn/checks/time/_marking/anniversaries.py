"""Anniversaries, against the years in which the things began: "opgericht in 1979, bestaat 40 jaar"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks.time import _days, _lengths, _moments, _outcome
from kantlijn.checks.time._marking.jubilees import Anniversary, told_in
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence, beside
from kantlijn.checks.time._slips import swapped
from kantlijn.finding import Severity, Tested
from kantlijn.reading.times import calendar
from kantlijn.story import Mark, Time

CHECK = "time.anniversary"

# An anniversary is kept all year long, and a season early or late: half a year and a month of slack, in days.
SEASON = 215
# Sentences either side of an anniversary that may tell what began: a paragraph of ordinary length.
AROUND = 8
# A year that has another number of years behind it by more than this factor belongs to something else.
UNRELATED = 3.0
# Characters behind a year in which its word may stand: "in 1969 ging de deur voor het eerst open".
BEHIND = 40
# Sentences before an anniversary, and days from its day of the year, within which a full date is what is kept.
DAY_AROUND, DAYS = 2, 2


def anniversaries(sentences: list[Sentence]) -> Iterator[Tested]:
    """The anniversaries of a block, against the years in which the things began."""
    if not any(time.field("year") is not None for sentence in sentences for time in sentence.times):
        return
    for index, sentence in enumerate(sentences):
        for each in told_in(sentence):
            found = _tried(sentences, index, each)
            if found is not None:
                yield found


class Kept(NamedTuple):
    """A moment at which something began, how many sentences it lies off, and a time at which its anniversary is kept."""

    far: int
    first: Moment
    last: Moment

    @property
    def years(self) -> int:
        """The years between."""
        return self.last.year - self.first.year


def _tried(sentences: list[Sentence], index: int, each: Anniversary) -> Tested | None:
    """One anniversary; well where any beginning near it fits, and nothing is said where more than one might be meant."""
    kept = _kept(sentences, index, each)
    fits = next((pair for pair in kept if _holds(each.number, pair.first, pair.last)), None)
    if fits is not None:
        return Tested(_marks(each, fits), "story")
    meant = _meant(sentences[index], each, kept)
    if meant is None:
        return None
    story, length = sentences[index].story, _lengths.written(each.mark, each.number)
    grade = _grade(sentences[index], each, meant)
    found = _outcome.finding(CHECK, story, length, meant.first, meant.last, grade, each.shown)
    return Tested(_marks(each, meant), "story", found)


def _kept(sentences: list[Sentence], index: int, each: Anniversary) -> list[Kept]:
    """Every beginning around an anniversary with every time at which it may be kept: in its own sentence, else now."""
    starts: list[tuple[int, Moment]] = []
    around = 0 if each.alone else AROUND
    for n in range(max(0, index - around), min(len(sentences), index + around + 1)):
        other = sentences[n]
        if n != index and any(True for _ in told_in(other)):
            continue  # what began there is that sentence's own
        found = (m for m in other.moments(each.mark) if m.mark is not None and beside(other, m.mark, each.cue, BEHIND))
        starts += [(abs(n - index), moment) for moment in found]
    sentence, begun = sentences[index], {m.mark for _, m in starts}
    times = [m for time in sentence.times if time not in begun and (m := _when(time)) is not None]
    now = _moments.told(sentence.story)
    if not times and now is not None and sentence.words.kept_now.search(
        sentence.story.text, sentence.span.start, sentence.span.end
    ):
        times = [now]
    kept = [Kept(far, first, last) for far, first in starts for last in times if last.days.low > first.days.low]
    return kept or list(_of_that_day(sentences, index, times))


def _of_that_day(sentences: list[Sentence], index: int, times: Sequence[Moment]) -> Iterator[Kept]:
    """The days in the sentences right before that fall on the very day of the year on which the anniversary is kept: a day like
    that needs no word for what began.
    """
    for n in range(max(0, index - DAY_AROUND), index + 1):
        for first in sentences[n].moments():
            for last in times:
                if first.mark is not last.mark and first.days.width == last.days.width == 1 and first.days.low < last.days.low:
                    due = calendar.shifted(int(first.days.low), last.year - first.year, "year")
                    if abs(due - last.days.low) <= DAYS:
                        yield Kept(index - n, first, last)


def _meant(sentence: Sentence, each: Anniversary, kept: list[Kept]) -> Kept | None:
    """The one beginning that can be meant, in the same sentence or the next."""
    nearest = min((pair.far for pair in kept), default=0)
    near = [pair for pair in kept if pair.far == nearest <= 1]
    if len({pair.first.year for pair in near}) != 1:
        return None
    meant, now = near[0], _moments.told(sentence.story)
    if not meant.far and _another_thing(sentence, each, meant):
        return None
    if now is not None and (now.year - meant.first.year == each.number or _another_start(sentence, each, now.year)):
        return None
    related = each.number > 0 and 1 / UNRELATED < meant.years / each.number < UNRELATED
    return meant if related or not meant.far or _slip(each, meant) else None


def _another_thing(sentence: Sentence, each: Anniversary, meant: Kept) -> bool:
    """ "viert haar 400-jarig bestaan; het orgel werd in 1719 gebouwd", "in 1904 begonnen, viert het jubileum van haar baas"."""
    text, mark = sentence.story.text, meant.first.mark
    if mark is None:
        return False
    if mark.start < each.mark.start:
        others = _of_another(sentence, each) and not _slip(each, meant)
        return others or ";" in text[mark.end : each.mark.start]  # "Founded in 1899, the club …" goes on with the same thing
    return sentence.words.new_thing.search(text[each.mark.end : mark.start]) is not None


def _of_another(sentence: Sentence, each: Anniversary) -> bool:
    return sentence.words.of_another.match(sentence.story.text, each.mark.start + len(each.shown)) is not None


def _another_start(sentence: Sentence, each: Anniversary, year: int) -> bool:
    """Whether the sentence names another year that it may count from: "het bestuur rekent vanaf de fusie van 1929"."""
    return any(moment.year + each.number == year for moment in sentence.moments(each.mark))


def _slip(each: Anniversary, meant: Kept) -> bool:
    """Whether one slip explains it: ten or a hundred off, or two digits swapped."""
    return abs(meant.years - each.number) in (10, 100) or swapped(meant.years, each.number)


def _grade(sentence: Sentence, each: Anniversary, meant: Kept) -> Severity:
    far_off = abs(meant.years - each.number) > 1 and (not meant.far or _slip(each, meant))
    behind = meant.first.mark is not None and meant.first.mark.start > each.mark.start
    sure = far_off and (behind or not _of_another(sentence, each))
    return "error" if sure and not _days.quoted(sentence.story, each.mark.start) else "query"


def _marks(each: Anniversary, pair: Kept) -> tuple[Mark, ...]:
    return tuple(dict.fromkeys(m for m in (*each.marks, pair.first.mark, pair.last.mark) if m is not None))


def _when(time: Time) -> Moment | None:
    """The time an anniversary is kept: any day or period of at most a year in its sentence that is no weekday alone."""
    if time.direction or time.interval is None or time.kind not in ("date", "period"):
        return None
    return _moments.moment(time)


def _holds(number: int, first: Moment, last: Moment) -> bool:
    """Whether the years between are that many, or the day itself lies within a season of it."""
    last_year = _days.year_of(last.days.high - 1)
    if first.year + number in range(last.year, last_year + 1):
        return True
    if not first.year_only:
        due = calendar.shifted(int(first.days.low), number, "year")
        return last.days.low - SEASON <= due <= last.days.high + SEASON
    return False
