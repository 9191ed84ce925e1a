"""A date, a week or a time of the clock that does not exist.

The table of this check is the calendar itself; nothing is looked up.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator

from kantlijn import wording
from kantlijn.checks._low import low_text
from kantlijn.checks.time import _days
from kantlijn.finding import Finding, Severity, Tested, Words, anchor
from kantlijn.language.patterns import patterns
from kantlijn.reading.times import calendar
from kantlijn.shelf import Shelf
from kantlijn.story import Mark, Quantity, Span, Story, Time, within

CHECK = "time.impossible"

# A quotation of so many words at most is a title or a phrase that is quoted, and may be what it likes.
TITLE = 4
# Without a year, 29 February is that of the nearest year as long as it lies within some four months of the story.
NEAR = 120
# Every month has the first so many days: that such a date exists is no news, and counts for no coverage.
SHORTEST = 28
# The numbers that are too many, and the characters around one in which the words stand that make it an hour, a week or a
# quarter. A quarter is read as the share 0.25 where its number is a word.
MINUTES, HUNDRED, WEEKS, QUARTERS, DOZEN, QUARTER, SIXTY = 60, 100, 53, 4, 10, 0.25, 0.595
AROUND = 40


class ImpossibleWords:
    """The words around times that do not exist; `capitals`: whether the language writes its months with one."""

    before_date: re.Pattern[str]
    counted_behind: re.Pattern[str]
    capitals: bool
    at_clock: re.Pattern[str]
    lasts: re.Pattern[str]
    clock: re.Pattern[str]
    week: re.Pattern[str]
    quarter: re.Pattern[str]
    joke: re.Pattern[str]
    leap: re.Pattern[str]
    leap_word: str


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every date, time of the clock, week and quarter that is written as one."""
    words = patterns(story.language, "checks.impossible", ImpossibleWords, re.IGNORECASE)
    for time in story.times:
        if time.kind == "date" and time.field("day") is not None:
            yield from _date(story, time, words)
        elif time.kind in ("time", "datetime"):
            yield from _clock(story, time, words)
    for quantity in story.quantities:
        yield from _number(story, quantity, words)
    for time in story.times:
        if time.kind == "duration":
            yield from _number(story, time, words)
    for named in words.leap.finditer(story.text) if words.leap_word in story.once(low_text) else ():
        year = int(named["year"])
        if not calendar.ordinal(year, 2, 29):
            line = Words(f"februari {year} had 28 dagen", f"February {year} had 28 days")
            yield from _said(story, Span(*named.span()), words, line, "error")
    for sign in _QUARTER_SIGN.finditer(story.text):
        match = words.quarter.search(story.text, max(0, sign.start() - AROUND), sign.end() + AROUND)
        if match is not None and match.start() == sign.start():
            yield from _said(story, Span(*match.span()), words, _quarters(), "query")


# -- dates -------------------------------------------------------------------------------------------------------------


def _date(story: Story, time: Time, words: ImpossibleWords) -> Iterator[Tested]:
    if time.impossible:
        if _meant_as_date(story, time, words):
            yield from _said(story, time, words, _no_such_day(time), "error")
    elif time.field("month") == 2 and time.field("day") == 29 and time.field("year") is None:
        yield from _no_leap_year(story, time, words)
    elif (time.field("day") or 0) > SHORTEST:
        yield Tested((time,), "shelf")


def _meant_as_date(story: Story, time: Time, words: ImpossibleWords) -> bool:
    """Whether what cannot be a date was meant as one: not "in June 31 people", not a surname that is a month."""
    if words.capitals:
        surface = story.words(time)
        if surface[0].isalpha() and time.field("weekday") is None and time.field("year") is None:
            return words.counted_behind.match(story.text, time.end) is None
        if not re.search(r"[A-Z/.-]", surface):
            return False
    if (time.field("day") or 0) > 31:
        before = story.text[max(0, time.start - 12) : time.start]
        return time.field("year") is not None or words.before_date.search(before) is not None
    return True


def _no_such_day(time: Time) -> Words:
    day, month, year = time.field("day") or 0, time.field("month") or 1, time.field("year")
    most = _days.days_in(year if year is not None else 2000, month)
    if month == 2 and year is not None:
        leap = day == 29
        return Words(
            f"{year} was geen schrikkeljaar: februari had 28 dagen" if leap else f"februari {year} had {most} dagen",
            f"{year} was not a leap year: February had 28 days" if leap else f"February {year} had {most} days",
        )
    return Words(f"{_month(month, 'nl')} heeft {most} dagen", f"{_month(month, 'en')} has {most} days")


def _month(month: int, language: str) -> str:
    return wording.month(calendar.ordinal(2000, month, 1) or 1, language).split(" ")[0]


def _no_leap_year(story: Story, time: Time, words: ImpossibleWords) -> Iterator[Tested]:
    """29 February without a year, in a story told near the end of a February that had no such day."""
    today = story.date.day
    if today is None:
        return
    year = datetime.date.fromordinal(today).year
    end = calendar.month(year, 2).high
    if abs(end - today) > NEAR or calendar.ordinal(year, 2, 29) is not None or _days.years_spoken_of(story, time):
        return
    line = Words(f"{year} is geen schrikkeljaar: februari heeft 28 dagen", f"{year} is not a leap year: February has 28 days")
    yield from _said(story, time, words, line, "query")


# -- the clock -----------------------------------------------------------------------------------------------------------


def _clock(story: Story, time: Time, words: ImpossibleWords) -> Iterator[Tested]:
    if not time.impossible:
        return
    before = story.text[max(0, time.start - 24) : time.start].lower()
    if words.lasts.search(before) or before[-1:] in (":", ".", "-") or re.match(r"[:\w]", story.text[time.end : time.end + 1]):
        return  # "2024-08-28T11:25:45" is a time stamp that was cut in two
    sure = words.at_clock.search(before) is not None and not re.search(r":\d\d:", story.words(time))
    line = Words("een dag heeft 24 uren van 60 minuten", "a day has 24 hours of 60 minutes")
    yield from _said(story, time, words, line, "error" if sure else "query")


_QUARTER_SIGN = re.compile(r"[QK](?<!\w.)[5-9]\b")  # the letter first: the search leaps to it


def _number(story: Story, mark: Quantity | Time, words: ImpossibleWords) -> Iterator[Tested]:
    """What a number may be that is no hour, no week and no quarter, by the words around it."""
    value = mark.value
    if value is None:
        return
    start, end = max(0, mark.start - AROUND), min(len(story.text), mark.end + AROUND)
    rules: tuple[tuple[re.Pattern[str], str | int, bool, Callable[[], Words], Severity], ...] = (
        (words.clock, "clock", value % 1 >= SIXTY or MINUTES <= value < HUNDRED, _sixty_minutes, "error"),
        (words.week, 0, WEEKS < value < HUNDRED, _weeks, "query"),
        (words.quarter, 0, QUARTERS < value < DOZEN or value == QUARTER, _quarters, "query"),
    )
    for pattern, group, may_be, line, severity in rules:
        match = pattern.search(story.text, start, end) if may_be else None
        if match is not None and match.start() < mark.end and mark.start < match.end():
            yield from _said(story, Span(*match.span(group)), words, line(), severity)


def _sixty_minutes() -> Words:
    return Words("een uur heeft 60 minuten", "an hour has 60 minutes")


def _weeks() -> Words:
    return Words("een jaar heeft 52 weken, of 53", "a year has 52 weeks, or 53")


def _quarters() -> Words:
    return Words("een jaar heeft vier kwartalen", "a year has four quarters")


# -- the remark ----------------------------------------------------------------------------------------------------------


def _said(story: Story, where: Span | Time, words: ImpossibleWords, line: Words, severity: Severity) -> Iterator[Tested]:
    """The remark; none in a title or a joke, and a question where somebody is quoted."""
    marks: tuple[Mark, ...] = (where,) if isinstance(where, Time) else _marks(story, where)
    sentence = story.sentences[story.sentence_at(where.start)] if story.sentences else Span(where.start, where.end)
    if words.joke.search(story.text, sentence.start, sentence.end) or _title(story, where):
        return
    here = " ".join(story.words(where).split())
    grade: Severity = "query" if _days.quoted(story, where.start) else severity
    message = Words(f"{here} bestaat niet.", f"{here} does not exist.")
    yield Tested(marks, "shelf", Finding(CHECK, grade, message, (anchor(where),), calculation=(line,)))


def _marks(story: Story, span: Span) -> tuple[Mark, ...]:
    return tuple(within(story.times, span)) or tuple(within(story.quantities, span))


_OPENS, _CLOSES = re.compile(r"[‘“\"'«„]\w*\s?$"), re.compile(r"[’”\"'»]")


def _title(story: Story, where: Span | Time) -> bool:
    """Whether the words are all that stands between two quotation marks."""
    number = story.quotation_at(where.start)
    if number is not None:
        quotation = story.quotations[number]
        return len(story.words(Span(quotation.start, quotation.end)).split()) <= TITLE
    before = story.text[max(0, where.start - 12) : where.start]
    return _OPENS.search(before) is not None and _CLOSES.match(story.text, where.end) is not None
