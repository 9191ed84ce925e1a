"""Dates in digits: 12-05-2019, 2019-05-12, 1-aug-2019, vrijdag 12/5; months in digits: 11/2016, 2016-11."""

from __future__ import annotations

import re

from kantlijn.reading.times import calendar, moments
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line

_NUMERIC = re.compile(
    r"(?P<first>\d{1,2})(?P<sign>[-/.])(?P<second>\d{1,2}|[a-z]{3,9})(?:(?P=sign)|,\s(?=\d{4}))(?P<year>\d{4}|'?\d{2})(?!\d|-(?!\d{1,2}[./]\d))|"
    r"(?P<iso>\d{4})(?P<dash>[-/.])(?P<month>\d{1,2}|[a-z]{3,9})(?P=dash)(?P<day>\d{1,2})(?!\d)"
)
_YEARLESS = re.compile(r"(?P<first>\d{1,2})(?P<sign>[-/])(?P<second>\d{1,2}|[a-z]{3,9})(?![\w/-]|[.,]\d)")
_MONTH_YEAR = re.compile(
    r"(?P<month>\d{1,2})\s?(?:/|-)\s?(?P<year>(?:19|20)\d\d)(?![\w/-])|(?P<iso>(?:19|20)\d\d)\s?(?:/|-)\s?(?P<number>0?[1-9]|1[0-2])(?![\w/-]|\s?[-–]|[.,]\d)"
)


_CODE = re.compile(r"(?<![\d./])\d+[-/]$")  # "133-03-03-2020"; and not "05.10.96-02.02.97"
_STROKE = frozenset("-/.")


def read(line: Line, i: int, weekday: int | None, start: int, today: int | None) -> Read | None:
    """12-05-2019, 2019-05-12, 1-aug-2019; behind a weekday or "op" also 12/5; 11/2016 and 2016-11 are months."""
    if i >= len(line.tokens):
        return None
    at = line.tokens[i].start
    if _STROKE.isdisjoint(line.low[at + 1 : at + 6]):
        return None
    if line.low[max(0, at - 1) : at] in ("-", "/") and _CODE.search(line.low, max(0, at - 12), at):
        return None  # the middle of something longer: a code, a telephone number
    named = () if weekday is None else (("weekday", weekday),)
    if match := _NUMERIC.match(line.low, at):
        return _full(line, match, start, named)
    if (match := _YEARLESS.match(line.low, at)) and not _is_part(line, match):
        cued = weekday is not None or line.pack.times.date_cue.search(line.low[max(0, at - 10) : at]) is not None
        if match["second"].isdigit() and match["sign"] == "-" and not _is_no_score(match):
            return None  # "verloor zaterdag met 3-2"
        if not match["second"].isdigit() or "0" in (match["first"][0], match["second"][0]):
            cued = cued or match["sign"] == "/" or not match["second"].isdigit()
        cued = cued or line.pack.clock.hour_follows.match(line.low, match.end()) is not None
        date, number = _day_month(line, match["first"], match["second"], match["sign"])
        if cued and number is not None and 1 <= date <= 39:
            days = calendar.day(calendar.nearest_year(number, date, today), number, date) if today is not None else None
            impossible = calendar.ordinal(2000, number, date) is None
            if impossible and weekday is None:
                return None
            fields = (*named, ("day", date), ("month", number)) if weekday is not None else ()
            mark = moments.moment(start, match.end(), "date", days, impossible=impossible, relative=True, fields=fields)
            return mark, line.index_at(match.end())
    if weekday is None and (match := _MONTH_YEAR.match(line.low, at)):
        year, number = int(match["year"] or match["iso"]), int(match["month"] or match["number"])
        if 1 <= number <= 12 and not (
            (match["iso"] and " " in match[0] and "-" in match[0] and not match[0].endswith(f" {number:02}")) or number > 12
        ):
            period = calendar.month(year, number)
            return moments.moment(
                start, match.end(), "period", period, fields=(("month", number), ("year", year))
            ), line.index_at(match.end())
    return None


def _is_no_score(match: re.Match[str]) -> bool:
    """Whether two numbers with a dash can be no score: one with a nought before it, or a day beyond the goals of a match."""
    return "0" in (match["first"][0], match["second"][0]) or int(match["first"]) > MOST_GOALS


MOST_GOALS = 12  # a higher first number with a month behind it is a day: no match in the clean texts had more


def _is_part(line: Line, match: re.Match[str]) -> bool:
    """Whether two numbers with a stroke are a part of something that is named behind: "3/4 van de leden", "1/4 tablet"."""
    if match["sign"] != "/" or not match["second"].isdigit() or int(match["first"]) >= int(match["second"]):
        return False
    return re.match(r"\s[a-z]", line.low[match.end() : match.end() + 2]) is not None and (
        line.pack.times.day_of_month.match(line.low, match.end()) is None
    )


def _day_month(line: Line, first: str, second: str, sign: str) -> tuple[int, int | None]:
    """(day, month) of the first two fields of a date in digits; the month is None where there is none."""
    if not second.isdigit():
        month = line.pack.lexicon.get(second, {}).get("month")
        return int(first), None if month is None else int(month)
    date, number = int(first), int(second)
    if line.pack.grammar.month_first and date <= 12 and (sign in ("-", "/") or (sign == "." and number > 12)):
        date, number = number, date  # English copy: month first, unless it cannot be
    if not line.pack.grammar.month_first and sign == "/" and number > 12 >= date:
        date, number = number, date  # the American order, in Dutch copy
    return date, number if 1 <= number <= 12 else None


def _full(line: Line, match: re.Match[str], start: int, named: tuple[tuple[str, int], ...]) -> Read | None:
    if match["iso"]:
        year = int(match["iso"])
        date, number = _day_month(line, match["day"], match["month"], "")
    else:
        year = int(match["year"]) if len(match["year"]) == 4 else moments.short_year(match["year"].lstrip("'"))
        date, number = _day_month(line, match["first"], match["second"], match["sign"])
    if number is None or not 1 <= date <= 39:
        return None
    days = calendar.day(year, number, date)
    fields = (*named, ("day", date), ("month", number), ("year", year))
    return moments.moment(start, match.end(), "date", days, impossible=days is None, fields=fields), line.index_at(match.end())
