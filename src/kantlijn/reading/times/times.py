"""Dates, periods and clock times. Durations and ages begin with a number and are read with the quantities."""

from __future__ import annotations

from dataclasses import replace

from kantlijn.language.pack import Kinds
from kantlijn.reading.times import (
    clock,
    dates,
    dayparts,
    decades,
    feasts,
    lengths,
    moments,
    months,
    nth,
    numeric,
    passage,
    periods,
    quarters,
    recurring,
    relative,
    stopwatch,
    weekdays,
    within_month,
)
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line

KINDS = frozenset(
    (
        "weekday", "short_weekday", "weekday_part", "part", "digits", "month", "ordinal", "number", "clock", "season",
        "between",
        "hedge", "span", "day", "relative",
        "decade_cue", "in_tens", "decade", "daypart", "twelve", "feast", "recurs", "final",
        "rest", "quarter_sign", "hours", "year_word", "article", "another", "of_day", "whole", "part_hours", "several", "few",
    )
)  # fmt: skip
"""What a token must be for a time to begin with it."""


def read(line: Line, i: int, today: int | None) -> Read | None:
    """The date, period or clock time that starts at token `i`. `today` is the day the passage is told on, where it is known."""
    kinds = line.tokens[i].kinds
    if KINDS.isdisjoint(kinds):
        return None
    found = _first(line, i, kinds, today)
    return found if found is None or found[0].kind != "date" else _with_part(line, found)


def _with_part(line: Line, found: Read) -> Read:
    """The day with the part of it that stands behind: "zondag ochtend", "yesterday evening", "morgen in de middag"."""
    mark, j = found
    if j >= len(line.tokens) or "of_day" not in line.tokens[j].kinds or line.tokens[j].kinds.keys() & {"day", "weekday_part"}:
        return found
    if line.pack.clock.in_the.fullmatch(line.low, mark.end, line.tokens[j].start) is None:
        return found
    return replace(mark, end=line.tokens[j].end), j + 1




def _first(line: Line, i: int, kinds: Kinds, today: int | None) -> Read | None:
    if "part_hours" in kinds and kinds.keys() & {"day", "recurs"} and (found := dayparts.read(line, i)) is not None:
        return found
    if "recurs" in kinds and (found := recurring.read(line, i)) is not None:
        return found
    if "feast" in kinds:
        return feasts.read(line, i, today)
    if "weekday" in kinds or "short_weekday" in kinds:
        return recurring.read(line, i) or weekdays.from_weekday(line, i, today)
    if "weekday_part" in kinds:
        return weekdays.from_weekday_part(line, i, today)
    if "part" in kinds:
        return periods.part(line, i, today) or clock.in_words(line, i)
    if "decade" in kinds and (found := decades.beside(line, i)) is not None:
        return found
    if kinds.keys() & {"digits", "number"} and (found := weekdays.away(line, i, today)) is not None:
        return found
    if "digits" in kinds:
        return _from_digits(line, i, today)
    if "month" in kinds:
        return months.from_month(line, i, today)
    if "final" in kinds and (found := nth.read(line, i, today)) is not None:
        return found
    if "ordinal" in kinds:
        return (
            decades.century(line, i)
            or quarters.said(line, i, today)
            or nth.read(line, i, today)
            or dates.days_in_words(line, i, today)
            or dates.in_words(line, i, today)
            or dates.of_month(line, i, today)
        )
    if "number" in kinds:
        return (
            clock.opened(line, i) or clock.in_words(line, i) or dates.in_words(line, i, today) or periods.year_in_words(line, i)
        )
    if "year_word" in kinds:
        return periods.year_in_words(line, i)
    if "several" in kinds or "few" in kinds:
        return lengths.few(line, i)
    if "article" in kinds or "another" in kinds:
        return clock.or_so(line, i) or lengths.one(line, i)
    if "hours" in kinds and (found := clock.in_words(line, i)) is not None:
        return found
    if "whole" in kinds:
        return lengths.whole(line, i)
    if "daypart" in kinds or ("of_day" in kinds and "day" not in kinds):
        return clock.from_part(line, i) or dayparts.read(line, i)
    if "part_hours" in kinds and "day" not in kinds:
        return dayparts.read(line, i)
    if "clock" in kinds and ((found := clock.in_words(line, i)) is not None or "relative" not in kinds):
        return found
    if "twelve" in kinds:
        return clock.twelve(line, i)
    if "season" in kinds:
        return periods.season(line, i, today)
    if "between" in kinds:
        return _between(line, i, today)
    if "hedge" in kinds:
        return _hedged(line, i, today)
    if "span" in kinds:
        found = passage.read(line, i) or relative.after_next(line, i, today)
        if found is None and "decade_cue" in kinds:
            found = _led_decade(line, i) or decades.in_words(line, i)
        return found or (relative.week(line, i, today) if kinds["span"] == "week" else None)
    if "day" in kinds:
        return relative.day_off(line, i, today)
    if "rest" in kinds and (found := quarters.rest(line, i, today)) is not None:
        return found
    if "relative" in kinds:
        return quarters.leaning(line, i, today) or relative.relative(line, i, today) or lengths.leaning(line, i)
    if "quarter_sign" in kinds:
        return quarters.sign(line, i, today)
    if "decade_cue" in kinds or "in_tens" in kinds or "decade" in kinds:
        return decades.in_words(line, i)
    return None


def _led_decade(line: Line, i: int) -> Read | None:
    """The "jaren zestig" of "uit de jaren zestig", of which another phrase took the article."""
    start = line.tokens[i].start
    led = line.pack.dates.decade_led.search(line.low[max(0, start - 4) : start])
    decade = decades.in_words(line, i) if led is not None else None
    return None if decade is None or led is None else (replace(decade[0], start=start - len(led[0])), decade[1])


def _between(line: Line, i: int, today: int | None) -> Read | None:
    """tussen 2014 en 2022; and the day or the clock time that "tussen" stands before."""
    found = periods.between(line, i)
    j = i + 1
    if (
        found is not None
        or j >= len(line.tokens)
        or line.pack.clock.in_the.fullmatch(line.gap(i)) is None
        or "between" in line.tokens[j].kinds
    ):
        return found
    if not line.tokens[j].kinds.keys() & {"digits", "number", "ordinal"}:
        return None
    found = read(line, j, today)
    return found if found is not None and found[0].kind != "duration" else None


def _hedged(line: Line, i: int, today: int | None) -> Read | None:
    """rond half elf, at about 4.45am: half an hour either side; "tot 1987", "rond 1850": the year itself."""
    if i + 1 >= len(line.tokens) or line.gap(i).strip() or "hedge" in line.tokens[i + 1].kinds:
        return None
    year = moments.year(line, i + 1) is not None
    if (year and line.tokens[i].word.split()[0] not in line.pack.before_year) or not (
        year or "month" in line.tokens[i + 1].kinds or dates.parts(line, i + 1) or _clocked(line, i + 1) or _dated(line, i + 1)
    ):
        return None
    found = read(line, i + 1, today)
    if found is None or found[0].kind == "duration":
        return None
    mark, j = found
    hedge = line.tokens[i]
    if mark.kind != "time" or hedge.kinds["hedge"] != "about" or mark.interval is None:
        return found
    if mark.hedge is not None:  # "rond een uur of acht"
        return replace(mark, start=hedge.start, hedge=line.low[hedge.start : mark.start + len(mark.hedge)]), j
    around = mark.interval.widened(clock.ABOUT, clock.ABOUT)
    return replace(mark, start=hedge.start, hedge=hedge.word, interval=around, loose=around), j


def _dated(line: Line, i: int) -> bool:
    """Whether a date in digits, or the n-th of a month or year, starts at token `i`."""
    return numeric.read(line, i, None, line.tokens[i].start, None) is not None or nth.read(line, i, None) is not None


def _clocked(line: Line, i: int) -> bool:
    """Whether a clock time starts at token `i`."""
    digits = "digits" in line.tokens[i].kinds
    if "article" in line.tokens[i].kinds:
        return clock.or_so(line, i) is not None
    return ((clock.in_digits(line, i) if digits else None) or clock.in_words(line, i, spoken=digits)) is not None


LONGEST_HOUR = 2  # digits of an hour or a day


def _from_digits(line: Line, i: int, today: int | None) -> Read | None:
    token = line.tokens[i]
    shown = len(token.word) > LONGEST_HOUR or line.low[token.end : token.end + 1] == ":"
    if shown and (length := stopwatch.read(line, i)) is not None:
        return length
    found = (
        within_month.before(line, i, today) if len(token.word) <= LONGEST_HOUR else None
    ) or (
        numeric.read(line, i, None, token.start, today)
        or dates.days(line, i, today)
        or dates.day_and_month(line, i, today, None, token.start)
    )
    if found is not None:
        return found
    found = clock.span(line, clock.in_digits(line, i)) or clock.opened(line, i) or clock.in_words(line, i, spoken=True)
    if found is not None:
        return found
    if len(token.word) == 4 and line.kind(i + 1, "quarter_sign") and (quarter := quarters.sign(line, i, today)) is not None:
        return quarter
    found = periods.bare_year(line, i) or decades.century(line, i)
    if found is not None or len(token.word) > 2:
        return found or lengths.short(line, i)
    found = quarters.said(line, i, today) or nth.read(line, i, today) or dates.of_month(line, i, today)
    return found or lengths.short(line, i)
