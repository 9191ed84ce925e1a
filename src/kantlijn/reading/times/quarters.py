"""Parts of a year that is counted, and of a period that is going on: het eerste kwartaal, Q3 2019, later dit jaar."""

from __future__ import annotations

import datetime
import re

from kantlijn.interval import Interval
from kantlijn.reading.times import calendar, moments, passage, relative
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line


def said(line: Line, i: int, today: int | None) -> Read | None:
    """het eerste kwartaal (van 2021), the first half of 2019, the third quarter of next year; a half without its year may be
    of a match."""
    end = line.tokens[i].end if "digits" not in line.tokens[i].kinds else moments.ordinal_end(line, line.tokens[i].end)
    match = line.pack.times.quarter.match(line.low, end)
    number = int(line.kind(i, "ordinal") or (line.tokens[i].word if line.tokens[i].word.isdigit() else 0))
    if match is None or (match["half"] and not (match["year"] or match["relative"])) or number > 12:
        return None
    return _part_of_year(line, line.tokens[i].start, match, number, today)


def leaning(line: Line, i: int, today: int | None) -> Read | None:
    """last year's fourth quarter, vorig jaar het derde kwartaal: the year before its quarter."""
    link = line.pack.times.quarter_of_it.match(line.low, line.tokens[i].end)
    k = line.index_at(link.end()) if link else len(line.tokens)
    if link is None or k >= len(line.tokens) or line.tokens[k].start != link.end():
        return None
    token = line.tokens[k]
    end = token.end if "digits" not in token.kinds else moments.ordinal_end(line, token.end)
    match = line.pack.times.quarter.match(line.low, end)
    if match is None or match["year"] or match["relative"]:
        return None
    months = 3 if match["quarter"] else 6
    number = int(line.kind(k, "ordinal") or (token.word if token.word.isdigit() else 0))
    number = 12 // months + 1 + int(token.kinds["final"]) if "final" in token.kinds else number
    if not 1 <= number <= 12 // months:
        return None
    year = None if today is None else datetime.date.fromordinal(today).year + int(line.tokens[i].kinds["relative"])
    period = None if year is None else calendar.month(year, months * (number - 1) + 1, months)
    return moments.moment(line.tokens[i].start, match.end(), "period", period, relative=True), line.index_at(match.end())


def sign(line: Line, i: int, today: int | None) -> Read | None:
    """Q3, Q1 2016, 2018 Q4, H2 2019."""
    token = line.tokens[i]
    match = line.pack.times.quarter_sign.match(line.low, token.start)
    # A half, and a quarter by the sign of one language only, need their year: H1 is a heading and K3 a band.
    if match is None or (token.word != "q" and not (match["before"] or match["year"])):
        return None
    return _part_of_year(line, token.start, match, int(match["number"]), today)


def _part_of_year(line: Line, start: int, match: re.Match[str], number: int, today: int | None) -> Read | None:
    months = 3 if match["quarter"] else 6
    if not 1 <= number <= 12 // months:
        return None
    first = months * (number - 1) + 1
    told = match.groupdict().get("before") or match["year"]
    year = int(told) if told else None
    if year is None and today is not None:
        year = calendar.nearest_year(first + 1, 15, today)
        sign = passage.tense(line, start, match.end())
        days = calendar.month(year, first, months)
        year += sign if (sign > 0 and days.high <= today) or (sign < 0 and days.low > today) else 0
        if match["relative"]:
            year = datetime.date.fromordinal(today).year + int(line.pack.lexicon.get(match["relative"], {}).get("relative", 0))
    period = calendar.month(year, first, months) if year else None
    return moments.moment(start, match.end(), "period", period, relative=not told), line.index_at(match.end())


def rest(line: Line, i: int, today: int | None) -> Read | None:
    """later dit jaar, de rest van de maand, earlier this week: from today to its end, or from its beginning to today."""
    token, words = line.tokens[i], line.pack.times
    end, j = token.end, i + 1
    if (match := line.pack.dates.of_the.match(line.low, end)) is not None:
        j = line.index_at(match.end())
        unit = line.kind(j, "span") if j < len(line.tokens) and line.tokens[j].start == match.end() else None
        if unit not in ("week", "month", "year", "quarter") or line.tokens[j].word not in words.singular:
            return None
        whole_, end, j = relative.calendar_unit(str(unit), 0, today), line.tokens[j].end, j + 1
    elif line.joined(i) and line.kind(i + 1, "relative") == 0:
        found = relative.relative(line, i + 1, today)
        if found is None or found[0].kind != "period":
            return None
        whole_, end, j = found[0].interval, found[0].end, found[1]
    else:
        return None
    if whole_ is None or today is None or not whole_.low < today < whole_.high - 1:
        days = whole_
    else:
        ahead = int(token.kinds["rest"]) > 0
        days = Interval(today, whole_.high, True, False) if ahead else Interval(whole_.low, today, True, False)
    return moments.moment(token.start, end, "period", days, vague=True, relative=True), j
