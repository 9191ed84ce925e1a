"""Days of a month that leans on the day of the story: "deze maand van de 18e tot en met de 22e", "4 to 23 next month"."""

from __future__ import annotations

import re

from kantlijn.interval import Interval
from kantlijn.reading.numbers import nouns
from kantlijn.reading.times import calendar, moments
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line

_UNITS = frozenset(("percent", "currency", "unit", "times", "scale", "iso", "span"))


def behind(line: Line, i: int, end: int, sign: int, today: int | None) -> Read | None:
    """The days behind "deze maand", which begins at token `i` and ends at `end`."""
    match = line.pack.dates.days_behind_month.match(line.low, end)
    if match is None or (not match["the"] and _counts(line, match.end())):
        return None
    return _days(line.tokens[i].start, match.end(), match, sign, today, line)


def before(line: Line, i: int, today: int | None) -> Read | None:
    """The days before it, which begin at token `i`: "4 to 23 next month", "de 18e tot en met de 22e van deze maand"."""
    token = line.tokens[i]
    match = line.pack.dates.days_before_month.match(line.low, token.start)
    k = line.index_at(match.end()) if match else len(line.tokens)
    if match is None or k >= len(line.tokens) or line.tokens[k].start != match.end():
        return None
    sign = line.kind(k, "relative")
    if sign is None or line.follows(k, "span") != "month" or line.tokens[k + 1].word not in line.pack.times.singular:
        return None
    return _days(token.start, line.tokens[k + 1].end, match, int(sign), today, line)


def _days(start: int, end: int, match: re.Match[str], sign: int, today: int | None, line: Line) -> Read | None:
    first, last = int(match["first"]), int(match["last"])
    if not 1 <= first < last <= 31:
        return None
    days = None
    if today is not None:
        month = calendar.around("month", sign, today)
        if last > month.width:
            return None
        days = Interval(month.low + first - 1, month.low + last, True, False)
    return moments.moment(start, end, "period", days, relative=True), line.index_at(end)


def _counts(line: Line, end: int) -> bool:
    """Whether two bare numbers count something: "deze maand 4 tot 6 graden", "deze maand 3 tot 5 huizen"."""
    j = line.index_at(end)
    if "month" in line.kinds_at(end + 1):
        return True  # "next month 3 and 4 April"
    beside = j < len(line.tokens) and not line.low[end : line.tokens[j].start].strip()
    return (beside and not _UNITS.isdisjoint(line.tokens[j].kinds)) or nouns.counted(line, end) is not None
