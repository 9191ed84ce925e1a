"""A number of years among the years of a passage: "Hij schoof in 1994 aan … Na 35 jaar hoor je bij het meubilair".

No word ties the two together. Where the length is that of some stretch between the years around it, or from one of them until the
story is told, all is well. Where it is none of them, and would be one of them with one digit written otherwise, it is remarked
upon: in 167,000 words of clean prose there is one length of which that can be said by chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from kantlijn.checks.time import _days, _lengths, _moments
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import finding
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.checks.time._slips import swapped
from kantlijn.finding import Severity, Tested
from kantlijn.interval import Interval
from kantlijn.story import Mark, Quantity, Time, within

# Sentences before and behind a length in which the years stand that it may run between, and those in which a year makes it
# well; a paragraph of ordinary length. Tried on the clean texts of docs/calibration.md.
BEFORE, BEHIND = 8, 1
FAR_BEFORE, FAR_BEHIND = 12, 5
# Sentences between a length and its years within which it is told of them for certain.
CLOSE = 3
# Sentences off in which the last time may be told of what is "for the first time in so many years".
LAST_TIMES = (-4, -3, -2, -1, 1)
# Days around the story in which something is told as of now.
LATELY = 31
# The first lines below a headline, in sentences.
BELOW = 5
# Shorter lengths fit some pair of years by chance.
SHORTEST, SHORTEST_HALF = 3, 1.5
# What another digit makes of a length; more years of difference are another thing.
TEN, A_HUNDRED = 10, 100
# The same of a length with a half: "drieënhalf" for "tweeënhalf".
HALF, HALVES = 0.5, (1, -1, 10, -10)


@dataclass(frozen=True, slots=True)
class Near:
    """A moment near a length: how many sentences ahead of it (behind it where above zero); None for the day of the story."""

    far: int | None
    moment: Moment


@dataclass(frozen=True, slots=True)
class Stretch:
    """Two moments near a length, and the number of years that would fit between them in its place."""

    first: Near
    last: Near

    @property
    def far(self) -> int:
        """How many sentences off its farthest end is."""
        return max(abs(each.far or 0) for each in (self.first, self.last))


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every number of years that no other rule has put to the test (`bound`), against the years around it."""
    if not sentences or not any(sentence.moments() for sentence in sentences):
        return
    now = _moments.told(sentences[0].story)
    for index, sentence in enumerate(sentences):
        for mark in sentence.times:
            length = _lengths.length(sentence.story, mark)
            if length is None or mark in bound or not _counts(sentence, length):
                continue
            found = _settled(sentences, index, length, now)
            if found is not None:
                yield found
        yield from _things(sentences, index, now)
        yield from _terms(sentences, index, now)


def _things(sentences: Sequence[Sentence], index: int, now: Moment | None) -> Iterator[Tested]:
    """ "De brug uit 1957 is 62 jaar oud": the age of a thing beside the one year of its sentence or the one before, until now."""
    sentence = sentences[index]
    moments, story = sentence.moments() or (sentences[index - 1].moments() if index else []), sentence.story
    if now is None or len(moments) != 1 or any(each.kind == "person" for each in story.mentioned(sentence.span)):
        return
    for age in within(story.quantities, sentence.span):
        if not isinstance(age, Quantity) or age.value is None or age.hedge or age.value < TEN or age.value % 1:
            continue
        old = sentence.life.old.match(story.text, age.number.end) is not None
        if not old or settled_words(story.language).is_old.search(sentence.lead(age)) is None:
            continue
        pair, length = Stretch(Near(0, moments[0]), Near(None, now)), _lengths.written(age, age.value)
        if _lengths.severity(length, moments[0], now) is None:
            yield Tested(_marks(length, pair), "story")
        elif _one_slip(length, pair):
            yield _remark(sentence, length, pair, "query")


def _counts(sentence: Sentence, length: Length) -> bool:
    mark, words = length.mark, settled_words(sentence.story.language)
    if not isinstance(mark, Time) or length.unit != "year" or length.number < SHORTEST_HALF or mark.vague or mark.direction < 0:
        return False
    lead, tail = sentence.lead(mark), sentence.tail(mark)
    halved = length.number % 1 == HALF
    if not (halved or (length.number >= SHORTEST and length.number % 1 == 0)) or mark.unit != "year" or mark.field("anniversary"):
        return False
    return words.other_behind.match(tail) is None and (words.at_last.search(lead) is not None or not _to_come(sentence, length))


def _to_come(sentence: Sentence, length: Length) -> bool:
    """Whether a length is one to come, or of another kind: "een looptijd van dertig jaar", "de komende vier jaar"."""
    return settled_words(sentence.story.language).other_before.search(sentence.lead(length.mark)) is not None


def _terms(sentences: Sequence[Sentence], index: int, now: Moment | None) -> Iterator[Tested]:
    """ "In 2005 … een lening met een looptijd van dertig jaar. Tot 2035 betaalt de stad": a term, and the year in which it ends."""
    sentence = sentences[index]
    for mark in sentence.times:
        length = _lengths.length(sentence.story, mark)
        if length is None or now is None or mark.kind != "duration" or length.unit != "year" or length.number % 1 or mark.hedge:
            continue
        near = _around(sentences, index, length, CLOSE, BEHIND)
        ahead = [pair for pair in _pairs(near) if pair.last.moment.year > now.year >= pair.first.moment.year]
        if len(ahead) != 1 or not _to_come(sentence, length):
            continue
        first, last = ahead[0].first.moment, ahead[0].last.moment
        if _lengths.severity(length, first, last) is None:
            yield Tested(_marks(length, ahead[0]), "story")
        elif _one_slip(length, ahead[0]):
            yield _remark(sentence, length, ahead[0], "query" if _days.quoted(sentence.story, mark.start) else "error")


def _settled(sentences: Sequence[Sentence], index: int, length: Length, now: Moment | None) -> Tested | None:
    ends = [Near(None, now)] if now is not None else []
    wide = [*_around(sentences, index, length, FAR_BEFORE, FAR_BEHIND), *ends]
    fits = next((pair for pair in _pairs(wide) if _lengths.severity(length, pair.first.moment, pair.last.moment) is None), None)
    if fits is not None:
        close = fits.far <= CLOSE and _spans(sentences[index], length)
        return Tested(_marks(length, fits), "story") if close else None
    near = [*_around(sentences, index, length, BEFORE, BEHIND), *ends]
    if (told_last := _until_now(sentences, index, length, near, now)) is not None:
        grade: Severity = "query" if _days.quoted(sentences[index].story, length.mark.start) else "error"
        return _remark(sentences[index], length, told_last, grade)
    if (counted := _counted_from(sentences, index, length, near)) is not None:
        grave = counted.far <= CLOSE and not _days.quoted(sentences[index].story, length.mark.start)
        return _remark(sentences[index], length, counted, "error" if grave else "query")
    slips = [pair for pair in _pairs(near) if _nearest(pair, near) and _one_slip(length, pair)]
    if not slips or not _tied(sentences, index, length, slips, near):
        return None
    meant = min(slips, key=lambda pair: (pair.far, pair.last.far is None))
    return _remark(sentences[index], length, meant, _grade(sentences[index], length, meant, near))


def _remark(sentence: Sentence, length: Length, meant: Stretch, grade: Severity) -> Tested:
    check = "time.ago" if isinstance(length.mark, Time) and length.mark.direction else "time.duration"
    remark = finding(check, sentence.story, length, meant.first.moment, meant.last.moment, grade)
    return Tested(_marks(length, meant), "story", remark)


def _until_now(
    sentences: Sequence[Sentence], index: int, length: Length, near: Sequence[Near], now: Moment | None
) -> Stretch | None:
    """ "Voor het eerst in negentien jaar … De laatste keer was in 1985"; "Sinds september 2021 … Nu, vier jaar verder": from the one
    year that is near until the story is told, by any number of years.
    """
    sentence, words = sentences[index], settled_words(sentences[index].story.language)
    text, lead, tail = sentence.story.text, sentence.lead(length.mark), sentence.tail(length.mark)
    if now is None or sentence.moments(length.mark):
        return None
    if words.at_last.search(lead) is not None:
        told = [
            each
            for each in near
            if each.far is not None
            and each.far in LAST_TIMES
            and words.last_time.search(text, sentences[index + each.far].span.start, sentences[index + each.far].span.end)
        ]
    elif words.further.match(tail) is not None or (
        words.since_then.match(tail) is not None and sentence.words.now.search(lead) is not None
    ):
        told = [each for each in near if each.far is not None and each.far < 0]
    else:
        return None
    if len({each.moment.year for each in told}) != 1:
        return None
    start = told[0].moment
    pair = Stretch(told[0], Near(None, now))
    far_off = start.days.low < now.days.low and _lengths.severity(length, start, now) == "error"
    return pair if far_off else None


def _counted_from(sentences: Sequence[Sentence], index: int, length: Length, near: Sequence[Near]) -> Stretch | None:
    """ "… in 1996. Veertien jaar na de bouw, in 2012, …": from the only year told before to the one right behind, by any number."""
    sentence = sentences[index]
    behind = [each for each in near if each.far == 0 and each.moment.mark is not None and each.moment.mark.start >= length.mark.end]
    before = [each for each in near if each.far is not None and each not in behind and each.far <= 0]
    if not behind or behind[0].moment.mark is None or len({each.moment.year for each in before}) != 1:
        return None
    gap = sentence.story.text[length.mark.end : behind[0].moment.mark.start]
    if settled_words(sentence.story.language).counted_from.fullmatch(gap) is None:
        return None
    pair = Stretch(before[-1], behind[0])
    ahead = pair.first.moment.days.low < pair.last.moment.days.low
    return pair if ahead and _lengths.severity(length, pair.first.moment, pair.last.moment) is not None else None


def _around(sentences: Sequence[Sentence], index: int, length: Length, before: int, behind: int) -> list[Near]:
    """The dated moments in the sentences around a length; below a headline those of the first lines."""
    story = sentences[index].story
    kind = story.blocks[story.block_at(length.mark.start)].kind if story.blocks else "paragraph"
    behind = max(behind, BELOW) if kind in ("headline", "lead", "caption") else behind
    found = []
    for n in range(max(0, index - before), min(len(sentences), index + behind + 1)):
        moments = sentences[n].moments(length.mark)
        found += [Near(n - index, each) for each in moments if n != index or not _parted(sentences[n], length, each)]
    return found


def _parted(sentence: Sentence, length: Length, moment: Moment) -> bool:
    """Whether a semicolon parts a length from a moment of its sentence: another thought begins, but behind "lasted 26 years;"."""
    mark, text = moment.mark, sentence.story.text
    if mark is None or sentence.words.took.search(sentence.lead(length.mark)) or sentence.words.lasts.search(sentence.lead(length.mark)):
        return False
    low, high = (mark.end, length.mark.start) if mark.end <= length.mark.start else (length.mark.end, mark.start)
    return ";" in text[low:high]


def _pairs(near: Sequence[Near]) -> Iterator[Stretch]:
    for first in near:
        for last in near:
            if first.far is not None and first.moment.days.low < last.moment.days.low:
                yield Stretch(first, last)


def _nearest(pair: Stretch, near: Sequence[Near]) -> bool:
    """Whether no other year lies nearer to the length than the nearest of the pair, nor between the two as they are told."""
    dated = [each for each in near if each.far is not None]
    fars = [abs(each.far) for each in (pair.first, pair.last) if each.far is not None]
    if min(fars) > min(abs(each.far) for each in dated if each.far is not None):
        return False
    return pair.last.far is None or abs(dated.index(pair.first) - dated.index(pair.last)) == 1


def _one_slip(length: Length, pair: Stretch) -> bool:
    """Whether the length fits with one digit of it written otherwise, its last one excepted: 25 for 35; or two swapped."""
    first, last = pair.first.moment, pair.last.moment
    years = last.year - first.year
    if length.number % 1:
        finer = not (first.year_only or last.year_only)
        return finer and any(_lengths.severity(_moved(length, length.number + off), first, last) is None for off in HALVES)
    said = int(length.number)
    if first.year_only and last.year_only:
        return _slip_of(said, years, True)
    return any(
        _slip_of(said, each, pair.last.far is not None) and _lengths.severity(_moved(length, each), first, last) is None for each in (years, years - 1)
    )


def _slip_of(said: int, meant: int, explicit: bool) -> bool:
    if meant < SHORTEST or meant == said:
        return False
    if swapped(said, meant):
        return True
    off = abs(said - meant)
    if max(said, meant) == TEN * min(said, meant):
        return True
    return off == TEN or (explicit and off == 2 * TEN and min(said, meant) >= TEN) or (off == A_HUNDRED and min(said, meant) > A_HUNDRED)


def _moved(length: Length, number: float) -> Length:
    by = Interval.point(number - length.number)
    return replace(length, number=float(number), strict=length.strict + by, loose=length.loose + by)


def _spans(sentence: Sentence, length: Length) -> bool:
    """Whether the words around a length say that it has run from something to something."""
    words, mark = settled_words(sentence.story.language), length.mark
    return (
        words.spans_before.search(sentence.lead(mark)) is not None
        or words.spans_behind.match(sentence.tail(mark)) is not None
        or words.spanning.search(sentence.story.words(mark)) is not None
        or words.at_last.search(sentence.lead(mark)) is not None
    )


def _tied(
    sentences: Sequence[Sentence], index: int, length: Length, slips: Sequence[Stretch], near: Sequence[Near]
) -> bool:
    """Whether the length is likely to be told of these years: it has run, and of years ahead only a headline speaks or "for the
    first time in so many years".
    """
    sentence = sentences[index]
    if not _spans(sentence, length) and all(pair.far > 0 for pair in slips):
        return False
    ahead = all((pair.first.far or 0) > 0 for pair in slips)
    if not ahead:
        return True
    words, story = settled_words(sentence.story.language), sentence.story
    kind = story.blocks[story.block_at(length.mark.start)].kind
    first = words.at_last.search(sentence.lead(length.mark)) is not None
    last = index + 1 < len(sentences) and words.last_time.search(
        story.text, sentences[index + 1].span.start, sentences[index + 1].span.end
    )
    return kind in ("headline", "lead", "caption") or (first and bool(last))


def _grade(sentence: Sentence, length: Length, meant: Stretch, near: Sequence[Near]) -> Severity:
    """Sure where it has run between the only years that are near, in the same sentence or from the one before."""
    others = {each.moment.year for each in near if each.far is not None and abs(each.far) <= max(1, meant.far)}
    own = {each.moment.year for each in (meant.first, meant.last) if each.far is not None}
    explicit, story = meant.last.far is not None, sentence.story
    headline = story.blocks[story.block_at(length.mark.start)].kind in ("headline", "lead")
    # What is shorter than from then until now may have ended in between; what is longer cannot have begun then.
    longer = length.strict.low > _moments.elapsed(meant.first.moment, meant.last.moment, length.unit).high
    sure = (meant.far <= 1 or headline) and others <= own and (explicit or longer or _just_now(sentence))
    sure = sure and (_spans(sentence, length) or (longer and meant.far == 0))
    return "error" if sure and not _days.quoted(sentence.story, length.mark.start) else "query"


def _just_now(sentence: Sentence) -> bool:
    """Whether a sentence tells of the days around its story: "donderdag", "deze week", "nu"."""
    today = sentence.story.date.day
    near = (time.interval for time in sentence.times if time.relative and not time.direction and time.kind in ("date", "period"))
    lately = any(each is not None and today is not None and abs(each.low - today) <= LATELY for each in near)
    words = settled_words(sentence.story.language)
    return lately or words.right_now.search(sentence.story.text, sentence.span.start, sentence.span.end) is not None


def _marks(length: Length, pair: Stretch) -> tuple[Mark, ...]:
    marks = (length.mark, pair.first.moment.mark, pair.last.moment.mark)
    return tuple(dict.fromkeys(mark for mark in marks if mark is not None))
