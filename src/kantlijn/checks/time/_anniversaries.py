"""Anniversaries, against the years in which the things began: "opgericht in 1979, bestaat 40 jaar"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kantlijn.checks.time import _days, _lengths, _moments, _outcome
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence, beside
from kantlijn.finding import Severity, Tested
from kantlijn.interval import Interval
from kantlijn.reading import calendar
from kantlijn.story import Mark, Quantity, Time, within

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
KINDS = ("ordinal", "age", "rank", "count")
# Nobody is as old as this: it is the age of a thing.
NO_PERSON = 115
# Of a thing that "turns" a number of years: a round one, from this on.
ROUND_BIRTHDAY = 10
# A lustrum is kept every five years.
_LUSTRUM = 5


@dataclass(frozen=True, slots=True)
class Anniversary:
    """An anniversary as it is written: where it stands, the number of years, and the words for what began. `marks` is the
    mark of the reader, if there is one: "eeuwfeest" is a word and no figure. `alone`: what began is told in the same sentence.
    """

    mark: Time | Quantity
    number: int
    cue: re.Pattern[str]
    shown: str
    marks: tuple[Mark, ...]
    alone: bool = False


def anniversaries(sentences: list[Sentence]) -> Iterator[Tested]:
    """The anniversaries of a block, against the years in which the things began."""
    if not any(time.field("year") is not None for sentence in sentences for time in sentence.times):
        return
    for index, sentence in enumerate(sentences):
        for each in _marked(sentence):
            found = _tried(sentences, index, each)
            if found is not None:
                yield found


def _marked(sentence: Sentence) -> Iterator[Anniversary]:
    story, words = sentence.story, sentence.words
    for time in sentence.times:
        number = time.field("anniversary")
        if number is not None:
            noun = _noun(sentence, time.end)
            if noun and words.jubilee.fullmatch(noun):
                yield Anniversary(time, number, _cue(sentence, noun), _upto(sentence, time, noun), (time,))
        elif time.kind == "duration" and time.hedge is None and _existence(sentence, time):
            years = _lengths.length(story, time)
            if years is not None and years.unit == "year" and years.number == int(years.number):
                yield Anniversary(time, int(years.number), words.began, story.words(time), (time,))
        elif time.kind == "duration" and time.unit == "year" and words.married_for.match(sentence.tail(time)):
            number = time.field("number")
            if number is not None and time.hedge is None:
                yield Anniversary(time, number, words.married, story.words(time), (time,))
    for quantity in within(story.quantities, sentence.span):
        if not isinstance(quantity, Quantity) or quantity.value is None or quantity.kind not in KINDS:
            continue
        if quantity.kind == "count" and (quantity.counts or not words.reaches.search(sentence.lead(quantity))):
            continue
        noun = _noun(sentence, quantity.end)
        if not noun and _round(quantity.value) and _turns(sentence, quantity):
            alone = quantity.value < NO_PERSON
            yield Anniversary(quantity, int(quantity.value), words.began, story.words(quantity), (quantity,), alone)
        if noun and words.jubilee.fullmatch(noun) and quantity.value == int(quantity.value) and quantity.value >= 2:
            number = int(quantity.value) * (_LUSTRUM if quantity.kind == "ordinal" and words.lustrum.fullmatch(noun) else 1)
            yield Anniversary(quantity, number, _cue(sentence, noun), _upto(sentence, quantity, noun), (quantity,))
    yield from _feasts(sentence)
    yield from _long(sentence)


def _round(value: float) -> bool:
    return value >= ROUND_BIRTHDAY and value % 5 == 0


def _turns(sentence: Sentence, quantity: Quantity) -> bool:
    """ "turns 90", "is fifty years old" of a thing, which has no birth."""
    words, lead = sentence.words, sentence.lead(quantity)
    text = sentence.story.text[sentence.span.start : sentence.span.end]
    if words.born.search(text):
        return False
    old = words.aged_thing.search(sentence.story.words(quantity)) is not None and words.was_so_old.search(lead) is not None
    return old or words.reaches.search(lead) is not None


def _existence(sentence: Sentence, time: Time) -> bool:
    """ "bestaat 40 jaar", "dat het 40 jaar bestaat", "celebrates 25 years in business"."""
    words, tail = sentence.words, sentence.tail(time)
    if words.after.match(tail):
        return False  # "75 years since its liberation in 1944" names its own beginning
    lead = sentence.lead(time)
    if words.aged_thing.match(tail):
        return time.unit == "year"
    if words.exists.search(lead):
        return re.match(r"\s*(?:[,.;:)–—]|en\b|$)", tail) is not None
    return words.exists_behind.match(tail) is not None or words.celebrates.search(lead) is not None


def _feasts(sentence: Sentence) -> Iterator[Anniversary]:
    """ "eeuwfeest", "gouden huwelijk", "bicentenary": a feast whose name is its number of years."""
    story, words = sentence.story, sentence.words
    for match in words.feast.finditer(story.text, sentence.span.start, sentence.span.end):
        if re.match(r"\s(?:van|of)\s", story.text[match.end() : match.end() + 5]):
            continue  # "Het bestuur, in 1985 aangetreden, viert het eeuwfeest van de club"
        number = int((match.lastgroup or "y0")[1:])
        years = Interval.point(number)
        mark = Time(match.start(), match.end(), "duration", years, years, unit="year", fields=(("anniversary", number),))
        yield Anniversary(mark, number, _cue(sentence, match[0]), match[0], ())


def _long(sentence: Sentence) -> Iterator[Anniversary]:
    """ "125-jarig bestaan": more years than the reader takes for an age."""
    for match in sentence.words.jarig.finditer(sentence.story.text, sentence.span.start, sentence.span.end):
        number = int(match["number"])
        noun = _noun(sentence, match.end() - 1)
        years = Interval.point(number)
        end = match.end("number") + len("-jarig")
        mark = Time(match.start(), end, "duration", years, years, unit="year", fields=(("anniversary", number),))
        if noun and not any(time.start <= match.start() < time.end for time in sentence.times):
            yield Anniversary(mark, number, _cue(sentence, noun), _upto(sentence, mark, noun), ())


def _noun(sentence: Sentence, at: int) -> str:
    match = re.compile(r"[\s-]((?:[^\W\d_]+e\s)?)([^\W\d_]+)(?:\s([^\W\d_]+))?").match(sentence.story.text, at)
    if match is None:
        return ""
    return next((word for word in (match[2], match[3]) if word and sentence.words.jubilee.fullmatch(word)), "")


def _upto(sentence: Sentence, mark: Time | Quantity, noun: str) -> str:
    """The words from a mark to its noun: "50th wedding anniversary"."""
    text = sentence.story.text
    return text[mark.start : text.index(noun, mark.end) + len(noun)]


def _cue(sentence: Sentence, noun: str) -> re.Pattern[str]:
    words = sentence.words
    if words.wedding.search(noun):
        return words.married
    if words.death_day.search(sentence.story.text[sentence.span.start : sentence.span.end]):
        return words.died
    if words.birth_day.fullmatch(noun):
        return re.compile(f"{words.born.pattern}|{words.began.pattern}", re.IGNORECASE)
    return words.began


@dataclass(frozen=True, slots=True)
class Kept:
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
        if n != index and any(True for _ in _marked(other)):
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
    related = 1 / UNRELATED < meant.years / each.number < UNRELATED
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
    return abs(meant.years - each.number) in (10, 100) or sorted(str(meant.years)) == sorted(str(each.number))


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
