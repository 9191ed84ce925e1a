"""A length in days or weeks near two dates: "left Falmouth on 3 June … On 9 August … She had been at sea for 77 days".

Where it lies between two dates of the passage, or between one of them and the day of the story, all is well. Where there
are but two, and it would fit with one digit written otherwise, it is remarked upon; of weeks, where it has run its
course.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kantlijn import wording
from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.checks.time._slips import TENS_AND_HUNDREDS, swapped
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.story import Mark, Story, Time, within

CHECK = "time.duration"

# Sentences before and behind a length in which its two dates may stand; tried on the clean texts of docs/calibration.md.
BEFORE, BEHIND = 5, 2
DAYS = {"day": 1, "week": 7, "fortnight": 14}
YEAR = 365
# Longer than this, two dates without a year may be of any two years.
LONGEST = 300
# Shorter lengths fit some pair of dates by chance.
SHORTEST = 4
# Days are counted with their first and last, or without one of them; weeks are rounded by half of one.
FORGIVEN = {"day": 1, "week": 4, "fortnight": 7}
# Two dates and a length that is so many times as long are not told of each other.
UNRELATED = 3.0


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every length in days or weeks that no other rule has put to the test (`bound`), against the dates around it."""
    if not sentences:
        return
    now = _moments.told(sentences[0].story)
    for index, sentence in enumerate(sentences):
        for mark in sentence.times:
            if mark in bound or not _counts(sentence, mark):
                continue
            dates = _dates(sentences, index)
            if len(dates) > 1:
                yield from _settled(sentence, mark, dates, None if now is None else int(now.days.low))


def _counts(sentence: Sentence, mark: Time) -> bool:
    words = settled_words(sentence.story.language)
    if mark.kind != "duration" or mark.unit not in DAYS or not mark.value or mark.vague or mark.hedge or mark.direction < 0:
        return False
    if mark.value * DAYS[mark.unit] < SHORTEST or not mark.value.is_integer():
        return False
    return words.other_behind.match(sentence.tail(mark)) is None and words.other_before.search(sentence.lead(mark)) is None


def _dates(sentences: Sequence[Sentence], index: int) -> list[Time]:
    """The days of a month around a sentence, each once."""
    found: list[Time] = []
    for n in range(max(0, index - BEFORE), min(len(sentences), index + BEHIND + 1)):
        for time in _with_parts(sentences[n]):
            if _days.is_day(time) and all(_day(time) != _day(each) for each in found):
                found.append(time)
    return found


def _with_parts(sentence: Sentence) -> list[Time]:
    """The times of a sentence, with the two ends of "van 1 tot en met 24 augustus"."""
    joined = [time for time in within(sentence.story.joined, sentence.span) if isinstance(time, Time)]
    parts = [part for time in (*sentence.times, *joined) for part in time.parts]
    return sorted({*sentence.times, *parts}, key=lambda time: (time.start, time.end))


def _day(time: Time) -> tuple[int | None, int | None]:
    return time.field("month"), time.field("day")


def _between(first: Time, last: Time) -> int:
    if first.interval is None or last.interval is None:
        return 0
    days = int(last.interval.low - first.interval.low)
    return days if 0 < days <= LONGEST else days % YEAR if -YEAR < days < 0 else 0


def _settled(sentence: Sentence, mark: Time, dates: Sequence[Time], now: int | None) -> Iterator[Tested]:
    unit = mark.unit or "day"
    said = int(mark.value or 0) * DAYS[unit]
    pairs = [(first, last) for first in dates for last in dates if first is not last]
    until = [abs(now - int(each.interval.low)) % YEAR for each in dates if now is not None and each.interval is not None]
    for first, last in pairs:
        if abs(_between(first, last) - said) <= FORGIVEN[unit]:
            yield Tested((mark, first, last), "story")
            return
    if len(dates) != 2 or any(abs(each - said) <= FORGIVEN[unit] for each in until):
        return
    first, last = dates
    days = _between(first, last)
    if not days or not 1 / UNRELATED < said / days < UNRELATED or not _one_slip(sentence, mark, said, days, dates):
        return
    grade: Severity = "query" if _days.quoted(sentence.story, mark.start) or unit != "day" else "error"
    yield Tested((mark, first, last), "story", _remark(sentence.story, mark, first, last, days, grade))


def _one_slip(sentence: Sentence, mark: Time, said: int, days: int, dates: Sequence[Time]) -> bool:
    if mark.unit != "day":
        words = settled_words(sentence.story.language)
        spans = words.spans_before.search(sentence.lead(mark)) or words.spans_behind.match(sentence.tail(mark))
        together = all(sentence.span.start <= each.start < sentence.span.end for each in dates)
        since = (
            together or words.since_then.match(sentence.tail(mark)) or sentence.words.after_length.search(sentence.lead(mark))
        )
        return bool(spans and since) and min(days % 7, -days % 7) <= FORGIVEN["day"]
    counted = (days, days + 1, days - 1)
    return any(swapped(said, each) or abs(said - each) in TENS_AND_HUNDREDS for each in counted)


def _remark(story: Story, mark: Time, first: Time, last: Time, days: int, grade: Severity) -> Finding:
    here, one, other = (" ".join(story.words(each).split()) for each in (mark, first, last))
    nl, en = f"{days} dagen", f"{days} days"
    if mark.unit != "day":
        weeks = [wording.number(round(days / 7, 1), language) for language in ("nl", "en")]
        nl, en = f"{nl}, {weeks[0]} weken", f"{en}, {weeks[1]} weeks"
    message = Words(
        f"Hier staat ‘{here}’, maar van {one} tot {other} is het {nl}.",
        f"It says “{here}” here, but from {one} to {other} is {en}.",
    )
    line = Words(f"{other} − {one} = {nl}", f"{other} − {one} = {en}")
    reading = Reading(here, Interval.point(float(mark.value or 0)), mark.unit)
    places = (anchor(mark), counterpart(first), counterpart(last))
    return Finding(CHECK, grade, message, places, (reading,), (line,))
