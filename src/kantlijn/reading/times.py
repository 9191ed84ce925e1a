"""Dates, periods and clock times. Durations and ages begin with a number and are read with the quantities."""

from __future__ import annotations

from dataclasses import replace

from kantlijn.reading import clock, dates, moments, periods, relative
from kantlijn.reading.moments import Read
from kantlijn.reading.tokens import Line


def read(line: Line, i: int, today: int | None) -> Read | None:
    """The date, period or clock time that starts at token `i`. `today` is the day the passage is told on, where it is known."""
    kinds = line.tokens[i].kinds
    if "weekday" in kinds or "short_weekday" in kinds:
        return dates.from_weekday(line, i, today)
    if "part" in kinds:
        return periods.part(line, i, today) or clock.in_words(line, i)
    if "digits" in kinds:
        return _from_digits(line, i, today)
    if "month" in kinds:
        return dates.from_month(line, i, today)
    if "ordinal" in kinds:
        return periods.century(line, i) or periods.quarter(line, i, today) or dates.in_words(line, i, today)
    if "number" in kinds:
        return clock.in_words(line, i) or dates.in_words(line, i, today)
    if "clock" in kinds:
        return clock.in_words(line, i)
    if "season" in kinds:
        return periods.season(line, i, today)
    if "between" in kinds:
        return periods.between(line, i)
    if "hedge" in kinds:
        return _hedged(line, i, today)
    if kinds.get("span") == "week":
        return relative.week(line, i, today)
    if "day" in kinds:
        return relative.day_off(line, i, today)
    if "relative" in kinds:
        return relative.relative(line, i, today)
    if "decade_cue" in kinds or "in_tens" in kinds or "decade" in kinds:
        return periods.decade(line, i)
    return None


CLOCK_ABOUT = 30.0  # minutes either side of an approximate clock time: DESIGN section 3


def _hedged(line: Line, i: int, today: int | None) -> Read | None:
    """rond half elf, at about 4.45am: half an hour either side; "tot 1987", "rond 1850": the year itself."""
    if i + 1 >= len(line.tokens) or line.gap(i).strip() or "hedge" in line.tokens[i + 1].kinds:
        return None
    year = moments.year(line, i + 1) is not None
    if (year and line.tokens[i].word.split()[0] not in line.pack.before_year) or not (
        year or "month" in line.tokens[i + 1].kinds or dates.parts(line, i + 1) or _clocked(line, i + 1)
    ):
        return None
    found = read(line, i + 1, today)
    if found is None or found[0].kind == "duration":
        return None
    mark, j = found
    hedge = line.tokens[i]
    if mark.kind != "time" or hedge.kinds["hedge"] != "about" or mark.interval is None:
        return found
    around = mark.interval.widened(CLOCK_ABOUT, CLOCK_ABOUT)
    return replace(mark, start=hedge.start, hedge=hedge.word, interval=around, loose=around), j


def _clocked(line: Line, i: int) -> bool:
    """Whether a clock time starts at token `i`."""
    return (clock.in_digits(line, i) if "digits" in line.tokens[i].kinds else clock.in_words(line, i)) is not None


def _from_digits(line: Line, i: int, today: int | None) -> Read | None:
    token = line.tokens[i]
    found = (
        dates.numeric(line, i, None, token.start, today)
        or dates.days(line, i, today)
        or dates.day_and_month(line, i, today, None, token.start)
    )
    return found or clock.span(line, clock.in_digits(line, i)) or periods.bare_year(line, i) or periods.century(line, i)
