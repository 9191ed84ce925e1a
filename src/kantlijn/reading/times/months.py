"""Months, with their year or alone: maart 2021, March, jan-feb 2024."""

from __future__ import annotations

import datetime

from kantlijn.interval import Interval
from kantlijn.reading.times import calendar, dates, moments, passage
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line


def from_month(line: Line, i: int, today: int | None, *, told: bool = False) -> Read | None:
    """A date that begins with its month, a month with its year, or the month alone: the nearest one to `today`.

    `told`: the words before leave no doubt that a month is meant, however it is written.
    """
    token = line.tokens[i]
    if (found := dates.day_and_month(line, i, today, None, token.start)) is not None:
        return found
    number = int(token.kinds["month"])
    full = len(token.word) > 4 or token.word in line.pack.dates.full_months or _is_month(line, i)
    full = full or (_opens_range(line, i) or _closes_range(line, i))
    link = line.pack.dates.month_to_year.match(line.low, token.end)
    k = line.index_at(link.end()) if link else len(line.tokens)
    if (
        link is not None
        and dates.stands(line, k, link.end())
        and (year := moments.year(line, k)) is not None
        and (full or len(link[0]) <= 2)
    ):
        end, fields = line.tokens[k].end, (("month", number), ("year", year))
        return moments.moment(token.start, end, "period", calendar.month(year, number), fields=fields), k + 1
    spelled = moments.spelled_year(line, k) if full and link is not None and link[0] != "-" else None
    if spelled is not None:
        fields = (("month", number), ("year", spelled[0]))
        return moments.moment(token.start, spelled[1], "period", calendar.month(spelled[0], number), fields=fields), spelled[2]
    if not told and not (full and _named(line, i)):
        return None
    period = None if today is None else _told_month(line, i, today, number)
    return moments.moment(token.start, token.end, "period", period, relative=True, fields=(("month", number),)), i + 1


def _is_month(line: Line, i: int) -> bool:
    """Whether a short month ("okt") is one by the word before it and by its capital, or the lack of it."""
    token = line.tokens[i]
    cue = line.pack.times.short_month_cue.search(line.low[max(0, token.start - 12) : token.start])
    return (
        cue is not None
        and line.text[token.start].isupper() == line.pack.grammar.months_have_capitals
        and token.word not in line.pack.dates.unsure_months
    )


def _opens_range(line: Line, i: int) -> bool:
    """Whether a month, however short, is the first of two: "jan-feb 2024", "Sept. to Nov."."""
    return line.kind(i + 1, "month") is not None and line.pack.times.to.fullmatch(line.gap(i)) is not None


def _closes_range(line: Line, i: int) -> bool:
    return i > 0 and line.kind(i - 1, "month") is not None and line.pack.times.to.fullmatch(line.gap(i - 1)) is not None


def _named(line: Line, i: int) -> bool:
    """Whether the name of a month stands for the month: by its capital, where a language has it, or by the words beside it."""
    token, words = line.tokens[i], line.pack.dates
    if words.months_between.match(line.low, token.end) or _opens_range(line, i) or _closes_range(line, i):
        return True
    before = line.low[max(0, token.start - BEFORE_MONTH) : token.start]
    if line.pack.grammar.months_have_capitals and not line.text[token.start].isupper():
        # "in july": by hand, and only where the clause ends; "a march", "may"
        closed = line.pack.times.day_of_month.match(line.low, token.end) is not None
        return closed and words.month_cue.search(before) is not None and words.no_month_before.search(before) is None
    return token.word not in words.unsure_months or words.month_cue.search(before) is not None


BEFORE_MONTH = 28  # characters before a month in which the words stand that make it one: "september through early "


def _told_month(line: Line, i: int, today: int, number: int) -> Interval:
    """A bare month: the nearest one, or the nearest on the side that the verbs of its clause tell of."""
    found = calendar.month(calendar.nearest_year(number, 15, today), number)
    year = datetime.date.fromordinal(int(found.low)).year
    if found.low > today or found.high <= today:
        ahead = found.low > today
        sign = passage.tense(line, line.tokens[i].start, line.tokens[i].end)
        if sign and (sign > 0) != ahead and 1 < year < datetime.MAXYEAR:
            return calendar.month(year + sign, number)
    return found
