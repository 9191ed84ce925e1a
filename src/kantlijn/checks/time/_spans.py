"""Lengths of time beside their own two moments: ago, since, from … to, later, so many days to go."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kantlijn.checks.time import _days, _lengths
from kantlijn.checks.time._cues import Cues, cues
from kantlijn.checks.time._lengths import Length, Moment
from kantlijn.finding import Severity, Tested
from kantlijn.story import Quantity, Span, Story, Time, within

# Words between a length and the moments it is said of, in one clause. Tried on the example manuscripts and the cases.
CLAUSE = 14
NEAR = 5
# A number of days to go that is further off than this is said of something else, unless "tot" or "until" ties it to the day.
FORGIVEN = 3


@dataclass(frozen=True)
class Sentence:
    """A sentence with its times, and those of the sentence before it in the same block."""

    story: Story
    span: Span
    times: tuple[Time, ...]
    before: tuple[Time, ...]
    words: Cues

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
        found = (_lengths.moment(time) for time in self.times if time not in but and time.field("year") is not None)
        return [each for each in found if each is not None]


def sentences(story: Story) -> Iterator[Sentence]:
    """Every sentence that holds a time or an age."""
    words = cues(story.language)
    before: tuple[Time, ...] = ()
    block = -1
    for span in story.sentences:
        times = tuple(mark for mark in within(story.times, span) if isinstance(mark, Time))
        here = story.block_at(span.start)
        yield Sentence(story, span, times, before if here == block else (), words)
        before, block = times, here


def relations(sentence: Sentence) -> Iterator[Tested]:
    """Every length in a sentence, put beside the moments that the words around it tie it to."""
    for index, mark in enumerate(sentence.times):
        length = _lengths.length(sentence.story, mark)
        if length is None or (mark.vague and mark.kind == "duration"):
            continue
        previous = sentence.times[index - 1] if index else None
        following = sentence.times[index + 1] if index + 1 < len(sentence.times) else None
        for relation in (_ago, _since, _later, _to_go):
            found = relation(sentence, length, previous, following)
            if found is not None:
                yield found
                break
        else:
            yield from _ranges(sentence, length)
    yield from _adjectives(sentence)


def tried(
    sentence: Sentence,
    length: Length,
    first: Moment,
    last: Moment,
    *,
    others: Sequence[tuple[Moment, Moment]] = (),
    most: Severity = "error",
) -> Tested:
    """The outcome of one relation. `others` are pairs of moments that may be meant as well: where one of them holds,
    all is well. `most` is the gravest that may be said.
    """
    marks = tuple(dict.fromkeys(m for m in (length.mark, first.mark, last.mark) if m is not None))
    grade = _lengths.severity(length, first, last)
    if grade is None or any(_lengths.severity(length, *pair) is None for pair in others):
        return Tested(marks, "story")
    if most == "query" or _days.quoted(sentence.story, length.mark.start):
        grade = "query"
    return Tested(marks, "story", _lengths.finding(sentence.story, length, first, last, grade))


def _words(text: str) -> int:
    return len(text.split())


# -- N years ago -------------------------------------------------------------------------------------------------------


def _ago(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """ "31 jaar geleden, in 1977", "In 1977, 31 jaar geleden", "Dat is 31 jaar geleden." """
    mark = length.mark
    if not isinstance(mark, Time) or mark.kind != "date" or mark.direction >= 0:
        return None
    now = _lengths.told(sentence.story)
    if now is None:
        return None
    moment = None
    if following is not None and sentence.words.tight(sentence.gap(mark, following)):
        moment = _dated(following, length)
    if moment is None and previous is not None and sentence.words.tight(sentence.gap(previous, mark)):
        moment = _dated(previous, length)
    if moment is None and sentence.before and sentence.words.that_is.fullmatch(sentence.lead(mark).lstrip()):
        dated = [each for each in (_dated(time, length) for time in sentence.before) if each is not None]
        moment = dated[0] if len(dated) == 1 and len(sentence.times) == 1 else None
    if moment is None and previous is not None and _opens(sentence, previous) and _closes_clause(sentence, previous, mark):
        moment = _dated(previous, length)
    if moment is None and following is not None and len(sentence.moments(mark)) == 1 and _it_is(sentence, mark, following):
        moment = _dated(following, length)
    if moment is None or moment.days.low > now.days.low:
        return None
    others = [(moment, each) for each in sentence.moments(mark) if each.mark is not moment.mark]
    sure = moment.mark is not None and (not moment.mark.relative or moment.mark.field("day") is not None)
    return tried(sentence, length, moment, now, others=others, most="error" if sure else "query")


def _dated(time: Time, length: Length) -> Moment | None:
    """The moment of a mark where it has a year, or where the length is counted in less than years."""
    if time.field("year") is None and (length.unit in ("year", "decade", "century") or time.field("month") is None):
        return None
    return _lengths.moment(time)


def _it_is(sentence: Sentence, mark: Time, following: Time) -> bool:
    """ "Het is veertig jaar geleden dat in 1979 …", "It was 40 years ago that, in 1979, …": one clause, one year."""
    gap = sentence.gap(mark, following)
    clause = sentence.words.ago_that.match(gap)
    return (
        clause is not None
        and re.search(r"\b(?:in|op|on)\s$", gap) is not None
        and sentence.words.it_is.search(sentence.lead(mark)) is not None
        and _words(gap) <= CLAUSE
        and sentence.words.turn.search(gap, clause.end()) is None
    )


def _opens(sentence: Sentence, time: Time) -> bool:
    return len(sentence.lead(time).strip().split()) <= 1


def _closes_clause(sentence: Sentence, first: Time, mark: Time) -> bool:
    """Whether "…, 31 jaar geleden," is put into a clause that a date opened, with no other thought between."""
    gap = sentence.gap(first, mark)
    return (
        gap.rstrip().endswith((",", "–", "—", "("))
        and _words(gap) <= CLAUSE
        and sentence.words.turn.search(gap) is None
        and re.match(r"\s*(?:[,.;:)–—]|$)", sentence.tail(mark)) is not None
    )


# -- since -------------------------------------------------------------------------------------------------------------


def _since(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """ "sinds 2011 al acht jaar", "for 12 years, since 2003": until the story's day, but for a sentence in the past."""
    now, mark = _lengths.told(sentence.story), length.mark
    if now is None or mark.kind != "duration" or not isinstance(mark, Time) or mark.direction or length.unit in ("day", "week"):
        return None
    if sentence.words.not_running.match(sentence.tail(mark, 30)):
        return None
    for time in (previous, following):
        if time is None or time.field("year") is None or not sentence.words.since.search(sentence.lead(time)):
            continue
        gap = sentence.gap(time, mark) if time.start < mark.start else sentence.gap(mark, time)
        tight = sentence.words.tight(_without_since(sentence, gap))
        lead = sentence.lead(mark)
        running = bool(sentence.words.running.search(lead) or sentence.words.first_time.search(lead))
        if not (tight or running) or _words(gap) > CLAUSE or sentence.words.turn.search(gap) or ";" in gap:
            continue
        first_time = sentence.words.first_time.search(sentence.lead(mark)) is not None
        if not first_time and sentence.words.past.search(sentence.story.text, sentence.span.start, sentence.span.end):
            return None
        moment = _lengths.moment(time)
        if moment is None or moment.days.low > now.days.low:
            return None
        others = [(moment, each) for each in sentence.moments(mark) if each.mark is not time]
        apart = not tight and re.search(r"[,:–—]", gap) is not None
        if apart and length.strict.high < _lengths.elapsed(moment, now, length.unit).low:
            return None  # "sinds 1985 is ze lid, nu al drie jaar van het bestuur"
        return tried(sentence, length, moment, now, others=others, most="query" if first_time else "error")
    return None


def _without_since(sentence: Sentence, gap: str) -> str:
    return re.sub(r"\b(?:al\s)?(?:sinds|sedert|ever since|since)\b", "", gap, flags=re.IGNORECASE)


# -- from … to …, so many years ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Range:
    """Two moments that the text joins into one stretch of time: from … to …, or 1998-2004."""

    first: Moment
    last: Moment
    start: int
    end: int


def ranges(sentence: Sentence) -> list[Range]:
    """The stretches from one dated moment to another in a sentence."""
    found: list[Range] = []
    for index, time in enumerate(sentence.times):
        year, to_year = time.field("year"), time.field("to_year")
        if year is not None and to_year is not None and time.kind == "period":
            found.append(Range(_lengths.years_moment(year, time), _lengths.years_moment(to_year, time), time.start, time.end))
        if index + 1 == len(sentence.times) or (year is None and time.relative):
            continue
        second = sentence.times[index + 1]
        if not sentence.words.to.fullmatch(sentence.gap(time, second)) or not sentence.words.from_.search(sentence.lead(time)):
            continue
        first, last = _lengths.moment(time), _lengths.moment(second)
        if first is not None and last is not None and second.field("year") is not None and first.days.low < last.days.low:
            found.append(Range(first, last, time.start, second.end))
    return found


def _ranges(sentence: Sentence, length: Length) -> Iterator[Tested]:
    """ "Van 1774 tot 1780, zes jaar lang", "zes jaar, van 1774 tot 1780", "Van 1990 tot 1998 was hij acht jaar lid"."""
    mark = length.mark
    if mark.kind != "duration" or not isinstance(mark, Time) or mark.direction or length.unit in ("day", "week"):
        return
    if sentence.words.not_running.match(sentence.tail(mark, 30)):
        return  # "van 2015 tot 2025, vijf jaar langer dan gepland"
    for each in ranges(sentence):
        text = sentence.story.text
        behind = mark.start >= each.end
        gap = text[each.end : mark.start] if behind else text[mark.end : each.start]
        if not behind and mark.end > each.start:
            continue
        if not behind:
            gap = sentence.words.lasting.sub("", gap, count=1) if "-" in sentence.story.words(mark) else gap
            gap = re.sub(r"(?:\b(?:van|vanaf|tussen|from|between|namelijk|to wit)|\()\s*$", "", gap, flags=re.IGNORECASE)
        if any(
            time.kind == "duration" and min(each.end, mark.end) <= time.start < max(each.start, mark.start)
            for time in sentence.times
            if time is not mark
        ):
            continue
        if sentence.words.tight(gap):
            yield tried(sentence, length, each.first, each.last)
        elif behind and re.search(r"[,:–—]\s*$", gap) and _words(gap) <= CLAUSE and not sentence.words.turn.search(gap):
            # "Van 1987 tot 2003 werkte hij in de haven, zestien jaar lang"; it may also be the first of some parts.
            if (
                not sentence.words.more_parts.search(sentence.tail(mark))
                or _lengths.severity(length, each.first, each.last) is None
            ):
                yield tried(sentence, length, each.first, each.last)
        elif behind and "," not in gap and _words(gap) <= NEAR and not sentence.words.turn.search(gap):
            yield from _inside(sentence, length, each)


def _inside(sentence: Sentence, length: Length, each: Range) -> Iterator[Tested]:
    """ "Tussen 1990 en 1998 was hij twee jaar ziek" is well possible; a length that is longer than its range is not."""
    between = _lengths.elapsed(each.first, each.last, length.unit)
    if length.strict.low > between.high or _lengths.severity(length, each.first, each.last) is None:
        yield tried(sentence, length, each.first, each.last)


def _adjectives(sentence: Sentence) -> Iterator[Tested]:
    """ "het zesjarige bewind (1998-2004)": an adjective of years before something that lasts."""
    story = sentence.story
    stretches = ranges(sentence)
    if not stretches:
        return
    for mark in (*sentence.times, *within(story.quantities, sentence.span)):
        if isinstance(mark, Time):
            number = mark.field("anniversary")
        elif isinstance(mark, Quantity) and mark.kind == "age" and mark.value is not None:
            number = int(mark.value)
        else:
            continue
        noun = re.compile(r"\s(?:[^\W\d_]+e\s)?([^\W\d_]+)").match(story.text, mark.end)
        if number is None or noun is None or not sentence.words.lasting.fullmatch(noun[1]):
            continue
        length = _lengths.written(mark, number)
        for each in stretches:
            gap = story.text[noun.end() : each.start] if each.start >= noun.end() else story.text[each.end : mark.start]
            if 0 <= _words(gap) <= NEAR and not sentence.words.turn.search(gap):
                yield tried(sentence, length, each.first, each.last)


# -- N years later -----------------------------------------------------------------------------------------------------


def _later(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """ "in 1997 …, twintig jaar later, in 2017"; "na 31 jaar, in 1997"; "tien jaar eerder, in 1987"."""
    mark = length.mark
    if not isinstance(mark, Time) or mark.kind != "duration":
        return None
    after = not mark.direction and sentence.words.after_length.search(sentence.lead(mark)) is not None
    if not (mark.direction or after):
        return None
    behind = re.compile(r"\s(?:later|nadien|erna|eerder|daarvoor|ervoor|tevoren|afterwards|earlier|before)\b").match(
        sentence.story.text, mark.end
    )
    end = behind.end() if behind else mark.end
    other = None
    if following is not None and sentence.words.tight(sentence.story.text[end : following.start]):
        other = following
    elif previous is not None and not after and sentence.words.tight(sentence.gap(previous, mark)):
        other = previous
    moment = _lengths.moment(other) if other is not None and other.field("year") is not None else None
    if moment is None and mark.direction > 0 and sentence.words.now.search(sentence.lead(mark)):
        moment = _lengths.told(sentence.story)
    if moment is None:
        return None
    here = [
        each
        for each in sentence.moments(mark)
        if each.mark is not other and each.mark is not None and each.mark.start < mark.start
    ]
    near = [each for each in (_lengths.moment(t) for t in sentence.before if t.field("year") is not None) if each is not None]
    candidates = here or ([] if after else near[-1:])
    if not candidates:
        return None
    pairs = [(each, moment) if mark.direction >= 0 else (moment, each) for each in candidates]
    earlier = [(each, moment) if mark.direction >= 0 else (moment, each) for each in _block_moments(sentence, mark)]
    if mark.interval is not None and mark.loose is not None:  # between two dated moments a round number is no excuse
        length = replace(length, strict=mark.interval, loose=mark.loose)
    first, last = pairs[-1]
    if first.days.low > last.days.low:
        return None
    return tried(
        sentence,
        length,
        first,
        last,
        others=[*pairs[:-1], *earlier],
        most="error" if here and len(here) == 1 else "query",
    )


def _block_moments(sentence: Sentence, mark: Time) -> list[Moment]:
    """The dated moments of the block before a mark: any of them may be what "later" counts from."""
    story = sentence.story
    block = story.blocks[story.block_at(mark.start)]
    start = max(block.start, mark.start - _days.PASSAGE)
    marks = (time for time in within(story.times, Span(start, mark.start)) if isinstance(time, Time))
    return [each for each in (_lengths.moment(time) for time in marks if time.field("year") is not None) if each is not None]


# -- so many days to go ------------------------------------------------------------------------------------------------


def _to_go(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """ "nog 19 dagen: op donderdag 20 maart", "over tien dagen, op 20 maart"."""
    now, mark = _lengths.told(sentence.story), length.mark
    if now is None or length.unit not in ("day", "week") or not isinstance(mark, Time) or mark.kind != "duration":
        return None
    lead, tail = sentence.lead(mark), sentence.tail(mark, 20)
    still = sentence.words.to_go_before.search(lead) is not None
    if sentence.story.language == "en":
        still = sentence.words.to_go_behind.match(tail) is not None
    ahead = [
        time
        for time in sentence.times
        if time.field("day") is not None and time.interval is not None and time.interval.low > now.days.low
    ]
    if len(ahead) != 1 or _days.quoted(sentence.story, mark.start):
        return None
    target = ahead[0]
    gap = sentence.gap(mark, target) if target.start > mark.end else sentence.gap(target, mark)
    if still:
        bound = _words(lead) <= 3 or sentence.words.to_go_behind.match(tail) is not None
        if not bound or _words(gap) > CLAUSE:
            return None
    elif not (sentence.words.in_before.search(lead) and sentence.words.tight(gap)):
        return None
    moment = _lengths.moment(target)
    if moment is None:
        return None
    if length.unit == "week":
        return tried(sentence, length, now, moment)
    days = moment.days.low - now.days.low
    if days == round(length.number) or (not still and abs(days - length.number) <= 1):
        return Tested((mark, target), "story")
    linked = not still or sentence.words.to_go_behind.match(tail) is not None
    if not linked and abs(days - length.number) > FORGIVEN:
        return None  # "Nog drie dagen duurt de kermis, en op 20 september is er weer een"
    exact = replace(length, loose=length.strict)
    return Tested((mark, target), "story", _lengths.finding(sentence.story, exact, now, moment, "error"))
