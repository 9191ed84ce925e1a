"""So many days or weeks later, between two dates without a year: "op 4 maart … Tien dagen later, op 14 maart"."""

from __future__ import annotations

from kantlijn.checks.time import _days
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import Sentence, words_in
from kantlijn.finding import Tested
from kantlijn.interval import Interval
from kantlijn.reading.times import calendar
from kantlijn.story import Time
from kantlijn.words import Words

CHECK = "time.ago"

# A day either way is how people count; a week is rounded by half of it, a month by half of it.
FORGIVEN = {"day": 1, "week": 4, "fortnight": 4, "month": 16}
# Words between "voor" and the day of the event: "de vervroegde verkiezingen van".
EVENT = 6
# Longer than this is no distance between two dates that leave their year out.
LONGEST = 300
# A year without and one with a 29 February, for dates that do not say theirs.
YEARS = (2001, 2004)


def days_later(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """A length in days, weeks or months, with "later" or "earlier" behind it or "after" before it, and a date behind that."""
    mark = length.mark
    if not isinstance(mark, Time) or mark.kind != "duration" or length.unit not in FORGIVEN or mark.hedge or following is None:
        return None
    after = not mark.direction and sentence.words.after_length.search(sentence.lead(mark)) is not None
    if not (mark.direction or after) or following.field("day") is None or following.field("month") is None:
        return None
    behind = sentence.words.later_word.match(sentence.story.text, mark.end)
    if not sentence.words.tight(sentence.story.text[behind.end() if behind else mark.end : following.start]):
        return None
    here = [time for time in sentence.times if time.end <= mark.start and _days.is_day(time)]
    near = here or [time for time in sentence.before if _days.is_day(time)][-1:]
    if not near or all(time.field("year") is not None for time in (near[-1], following)):
        return None
    pairs = _pairs(near[-1], following, mark.direction >= 0)
    if not pairs:
        return None
    marks = (mark, near[-1], following)
    # Any day of the block before it may be what the words count from.
    earlier = filter(_days.is_day, _days.times_before(sentence.story, mark))
    if any(_fits(length, *pair) for base in earlier for pair in _pairs(base, following, mark.direction >= 0)):
        return Tested(marks, "story")
    first, last = pairs[0]
    return tried(CHECK, sentence.story, length, first, last, most="error" if len(near) == 1 else "query")


def days_around(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """ "Twaalf dagen voor de verkiezingen van 14 maart, op 2 maart, …"; "op 2 maart, twaalf dagen voor …"."""
    mark = length.mark
    if not isinstance(mark, Time) or mark.kind != "duration" or length.unit not in FORGIVEN or mark.hedge or following is None:
        return None
    text = sentence.story.text
    link = sentence.words.before_event.match(text, mark.end)
    if link is None or not _days.is_day(following) or words_in(text[link.end() : following.start]) > EVENT or mark.direction:
        return None
    behind = [time for time in sentence.times if time.start >= following.end]
    other = None
    if behind and _days.is_day(behind[0]) and sentence.words.tight(sentence.gap(following, behind[0])):
        other = behind[0]
    elif previous is not None and _days.is_day(previous) and sentence.words.tight(sentence.gap(previous, mark)):
        other = previous
    if other is None or all(time.field("year") is not None for time in (following, other)):
        return None
    pairs = _pairs(following, other, link["before"] is None)
    if not pairs:
        return None
    if any(_fits(length, *pair) for pair in pairs):
        return Tested((mark, following, other), "story")
    return tried(CHECK, sentence.story, length, *pairs[0])


def _fits(length: Length, first: Moment, last: Moment) -> bool:
    days = length.number * calendar.DAYS[length.unit]
    return abs(last.days.low - first.days.low - days) <= FORGIVEN[length.unit] + (round(days) - days)


def _pairs(base: Time, other: Time, ahead: bool) -> list[tuple[Moment, Moment]]:
    """The two dates in every year that they may be of, the later one in the next year where it has to be."""
    first, last = (base, other) if ahead else (other, base)
    said = first.field("year") or last.field("year")
    found = []
    for year in (said,) if said is not None else YEARS:
        start = _day(first, year)
        end = _day(last, year)
        if start is not None and end is not None and end.days.low < start.days.low:
            end = _day(last, year + 1)
        if start is not None and end is not None and 0 < end.days.low - start.days.low < LONGEST:
            found.append((start, end))
    return found


def _day(time: Time, year: int) -> Moment | None:
    day = calendar.ordinal(year, time.field("month") or 1, time.field("day") or 1)
    if day is None:
        return None
    shown = Words(_days.day_and_month(day, "nl"), _days.day_and_month(day, "en"))
    return Moment(Interval(day, day + 1, True, False), time, shown)
