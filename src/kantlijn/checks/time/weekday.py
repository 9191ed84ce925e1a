"""A weekday or a feast that does not go with its date.

The table of this check is the calendar itself; nothing is looked up.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.checks.time._dating import feast_days, weekday_later, weekends
from kantlijn.checks.time._sentences import blocks
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.language import pack
from kantlijn.language.patterns import patterns
from kantlijn.reading.times import calendar
from kantlijn.shelf import Shelf
from kantlijn.story import Story, Time

CHECK = "time.weekday"

# Russia went over to the Gregorian calendar in 1918, Greece in 1923 and Turkey in 1926. Until then a weekday that is
# right in the old style is left alone.
LAST_OLD_STYLE = 1926
# Until 1752 (Great Britain) and 1700 (the Protestant Netherlands) a date may be in either style, and historians convert
# some and not others: what fits neither is asked, never called wrong. The 19th century is Gregorian in western Europe,
# yet diaries and old newspapers are full of slips of their own.
FIRST_CERTAIN = 1900
# A date without a year is the nearest one to the day of the story. The next nearest may be meant too where it is no
# further away than this many days, some eight months: beyond that newspapers give the year.
REACH = 250
# Nearer than this, some four months, the nearest date is the one that is meant; further off the story may be telling of
# another year without saying so in this passage.
NEAR = 120
# Within a month of its own day a story means that date, whatever other years it names.
AT_HAND = 31
# The dates and durations before and behind, among which a year may be the one meant: some ten pages either way. In a book the
# years of another chapter explain nothing.
PAGES = 150


class WeekdayWords:
    """The words between a weekday and a date; each is named after its list in the language."""

    day_before: re.Pattern[str]
    day_to_day: re.Pattern[str]
    beside_day: re.Pattern[str]


def _words(story: Story) -> WeekdayWords:
    return patterns(story.language, "checks.feasts", WeekdayWords, re.IGNORECASE)


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every date with a weekday against the calendar; "gisteren, dinsdag 4 mei"."""
    for index, time in enumerate(story.times):
        if time.kind != "date" or time.impossible:
            continue
        if time.field("weekday") is not None and time.field("day") is not None:
            yield from _weekday(story, time)
        elif time.field("day") is not None:
            yield from _named_before(story, time, story.times[index - 1] if index else None)
        elif time.field("weekday") is not None and index + 1 < len(story.times):
            yield from _range(story, time, story.times[index + 1])
        if index + 1 < len(story.times):
            yield from _apposition(story, time, story.times[index + 1])
    yield from feast_days.relations(story)
    yield from weekends.relations(story)
    for block in blocks(story):
        for index, sentence in enumerate(block):
            if sentence.times:
                yield from weekday_later.relations(sentence, block[index - 1] if index else None)


# -- a weekday and its date --------------------------------------------------------------------------------------------


def _weekday(story: Story, time: Time) -> Iterator[Tested]:
    wanted, day, month, year = (time.field(name) for name in ("weekday", "day", "month", "year"))
    if wanted is None or day is None or month is None:
        return
    if year is None:
        yield from _yearless(story, time, wanted, day, month)
        return
    here = calendar.ordinal(year, month, day)
    if here is None:
        return
    if calendar.weekday(here) == wanted or _old_style(year, month, day, wanted):
        yield Tested((time,), "shelf")
        return
    severity: Severity = "error" if year >= FIRST_CERTAIN else "query"
    yield Tested((time,), "shelf", _wrong_day(story, time, here, wanted, severity, written=True))


def _old_style(year: int, month: int, day: int, wanted: int) -> bool:
    """Whether the weekday is right in the Julian calendar, where that may be the calendar meant."""
    if year > LAST_OLD_STYLE:
        return False
    return (_julian(year, month, day) - 1) % 7 == wanted


def _julian(year: int, month: int, day: int) -> int:
    """The number of a day whose date is Julian: Meeus, Astronomical Algorithms, chapter 7, counted from
    1 January of year 1 in the proleptic Gregorian calendar."""
    if month <= 2:
        year, month = year - 1, month + 12
    return int(365.25 * (year + 4716)) + int(30.6001 * (month + 1)) + day - 1524 - 1721425


def _yearless(story: Story, time: Time, wanted: int, day: int, month: int) -> Iterator[Tested]:
    """A weekday and a date without a year: that of the nearest such day, or of a year that the passage speaks of."""
    today = story.date.day
    if today is None:
        return  # some year between the first and the last plausible one always has that weekday
    around = _days.year_of(today)
    found = [calendar.ordinal(year, month, day) for year in (around - 1, around, around + 1)]
    dates = sorted((abs(each - today), each) for each in found if each is not None)
    if not dates:
        return
    nearest = dates[0][1]
    if any(calendar.weekday(each) == wanted for far, each in dates if each == nearest or far <= REACH):
        yield Tested((time,), "shelf")
        return
    spoken_of = sorted(_days.years_spoken_of(story, time) - {_days.year_of(nearest)})
    meant = [each for year in spoken_of if (each := calendar.ordinal(year, month, day)) is not None]
    if any(calendar.weekday(each) == wanted for each in meant):
        yield Tested((time,), "story")
        return
    at = bisect_left(story.times, time.start, key=lambda each: each.start)
    near_by = story.times[max(0, at - PAGES) : at + PAGES]
    elsewhere = {each.field("year") for each in near_by} - {None, _days.year_of(nearest)}
    dated = [calendar.ordinal(year, month, day) for year in elsewhere if year is not None]
    may_be = any(each is not None and calendar.weekday(each) == wanted for each in dated)
    far = abs(nearest - today)
    sure = not (meant or _days.quoted(story, time.start)) and (far <= AT_HAND or (far <= NEAR and not may_be))
    severity: Severity = "error" if sure else "query"
    yield Tested((time,), "shelf", _wrong_day(story, time, nearest, wanted, severity, written=False))


def _wrong_day(story: Story, time: Time, here: int, wanted: int, severity: Severity, *, written: bool) -> Finding:
    """The remark: which day it was, and which slip makes it right. `written`: the year stands in the text."""
    surface = " ".join(story.words(time).split())
    told = story.date.day

    def message(language: str) -> str:
        name, full = _days.weekday_name(calendar.weekday(here), language), wording.day(here, language)
        if told is not None and here > told:
            verb = "valt op" if language == "nl" else "falls on"
        else:
            verb = "was" if here != told else "is"
        if language == "nl":
            return f"‘{surface}’ klopt niet: {full} {verb} een {name}."
        return f"“{surface}” cannot be right: {full} {verb} a {name}."

    lines = [] if written or told is None else [_nearest_to(told)]
    lines.append(_nearest_day(here, wanted))
    others = (_other_year(here, wanted) if written else None, _other_month(here, wanted))
    lines += [line for line in others if line is not None]
    return Finding(CHECK, severity, Words(message("nl"), message("en")), (anchor(time),), calculation=tuple(lines))


def _nearest_to(told: int) -> Words:
    return Words(
        f"zonder jaartal gelezen als de dag die het dichtst bij {wording.day(told, 'nl')} ligt, de dag van het verhaal",
        f"there is no year: read as the day nearest to {wording.day(told, 'en')}, the day of the story",
    )


def _nearest_day(here: int, wanted: int) -> Words:
    there = _days.nearest(wanted, here)
    return Words(
        f"andere dag: de {_days.weekday_name(wanted, 'nl')} van die week is {wording.day(there, 'nl')}"
        if _same_week(here, there)
        else f"andere dag: {wording.day(there, 'nl')} is een {_days.weekday_name(wanted, 'nl')}",
        f"another day: {wording.day(there, 'en')} is a {_days.weekday_name(wanted, 'en')}",
    )


def _same_week(first: int, second: int) -> bool:
    return (first - 1) // 7 == (second - 1) // 7


# Years that a slip of the pen reaches: one or a few off, or another digit for the decade.
_YEARS = (-1, 1, -2, 2, -3, 3, -10, 10)


def _other_year(here: int, wanted: int) -> Words | None:
    date = datetime.date.fromordinal(here)
    for step in _YEARS:
        there = calendar.ordinal(date.year + step, date.month, date.day)
        if there is not None and calendar.weekday(there) == wanted:
            nl, en = (_days.weekday_name(wanted, language) for language in ("nl", "en"))
            return Words(
                f"ander jaar: in {date.year + step} viel {_days.day_and_month(there, 'nl')} op een {nl}",
                f"another year: in {date.year + step}, {_days.day_and_month(there, 'en')} fell on a {en}",
            )
    return None


def _other_month(here: int, wanted: int) -> Words | None:
    date = datetime.date.fromordinal(here)
    for month in (date.month - 1, date.month + 1):
        there = calendar.ordinal(date.year, month, date.day) if 1 <= month <= 12 else None
        if there is not None and calendar.weekday(there) == wanted:
            return Words(
                f"andere maand: {wording.day(there, 'nl')} is een {_days.weekday_name(wanted, 'nl')}",
                f"another month: {wording.day(there, 'en')} is a {_days.weekday_name(wanted, 'en')}",
            )
    return None


def _named_before(story: Story, time: Time, previous: Time | None) -> Iterator[Tested]:
    """A date whose weekday stands before it, but not as a part of it."""
    match = _words(story).day_before.search(story.text, max(0, time.start - 30), time.start)
    wanted = pack(story.language).lexicon.get(match["day"].lower(), {}).get("weekday") if match else None
    if match is None or wanted is None or _inside_a_feast(story, previous, match.start("day")):
        return  # of "Goede Vrijdag" the feast is held against the date
    whole = replace(time, start=match.start("day"), fields=(("weekday", int(wanted)), *time.fields))
    marks = tuple(mark for mark in (previous, time) if mark is not None and mark.end > match.start("day"))
    for tested in _weekday(story, whole):
        if match["night"] and tested.finding is not None:
            # The night of Friday goes on into Saturday: both dates are used for it.
            tomorrow = replace(whole, fields=(("weekday", (int(wanted) + 1) % 7), *time.fields))
            if all(other.finding is None for other in _weekday(story, tomorrow)):
                tested = Tested(marks, tested.against)
        yield replace(tested, marks=marks)


def _inside_a_feast(story: Story, previous: Time | None, at: int) -> bool:
    if previous is None or not previous.start < at < previous.end:
        return False
    return "feast" in pack(story.language).lexicon.get(" ".join(story.words(previous).lower().split()), {})


# -- two days side by side ---------------------------------------------------------------------------------------------


def _range(story: Story, first: Time, last: Time) -> Iterator[Tested]:
    """ "van maandag 3 tot en met vrijdag 7 juni": the first date takes its month, and its year, from the last."""
    wanted, month = first.field("weekday"), last.field("month")
    if wanted is None or month is None or last.field("day") is None or last.start - first.end > _FAR:
        return
    match = _words(story).day_to_day.match(story.text, first.end, last.start)
    if match is None or last.interval is None:
        return
    day, end = int(match["day"]), match.end("day")
    whole = replace(first, end=end, fields=(("weekday", wanted), ("day", day), ("month", month)))
    year = last.field("year")
    if not 1 <= day < (last.field("day") or 0):
        return
    if year is not None:
        whole = replace(whole, fields=(*whole.fields, ("year", year)))
    for tested in _weekday(story, whole):
        yield replace(tested, marks=(first, last))


_FAR = 25  # characters between two dates that stand side by side; "tot en met woensdag " is 20


def _apposition(story: Story, first: Time, second: Time) -> Iterator[Tested]:
    """ "gisteren, dinsdag 4 mei", "vandaag (12 juni)": both against the day of the story."""
    today = story.date.day
    if today is None or first.interval is None or second.kind != "date" or first.fields or first.direction:
        return
    if not _is_day_word(first) or second.start - first.end > _FAR:
        return
    if not _words(story).beside_day.fullmatch(story.text, first.end, second.start):
        return
    if second.field("weekday") is None and second.field("day") is None:
        return
    here = int(first.interval.low)
    if abs(here - today) > 2 or not 1 <= here <= calendar.LAST or _days.quoted(story, first.start):
        return
    there = _named_day(second, here)
    if there is None or there == here:
        if there is not None:
            yield Tested((first, second), "story")
        return
    # A day's difference is how far the day of writing and the day of printing lie apart.
    severity: Severity = "query" if abs(there - here) == 1 else "error"
    yield Tested((first, second), "story", _other_day(story, first, second, here, severity))


def _is_day_word(time: Time) -> bool:
    return time.relative and time.interval is not None and time.interval.width == 1 and not time.vague


def _named_day(time: Time, around: int) -> int | None:
    """The day nearest to another that a weekday or a date names."""
    day, month, wanted = time.field("day"), time.field("month"), time.field("weekday")
    if day is not None and month is not None:
        year = time.field("year")
        return calendar.ordinal(year if year is not None else calendar.nearest_year(month, day, around), month, day)
    return None if wanted is None else _days.nearest(wanted, around)


def _other_day(story: Story, first: Time, second: Time, here: int, severity: Severity) -> Finding:
    one, other = (" ".join(story.words(time).split()) for time in (first, second))
    told = story.date.day or here
    nl, en = (_days.weekday_and_day(here, language) for language in ("nl", "en"))
    return Finding(
        CHECK,
        severity,
        Words(
            f"‘{one}’ is {nl}, en hier staat ‘{other}’.",
            f"“{one}” is {en}, and here it says “{other}”.",
        ),
        (anchor(second), counterpart(first)),
        calculation=(_days.told_on(told),),
    )
