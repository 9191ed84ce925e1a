"""Dates and months: vrijdag 8 maart 2019, March 8, 12-05-2019, 11 tot en met 19 mei."""

from __future__ import annotations

import re

from kantlijn.interval import Interval
from kantlijn.reading import calendar, moments
from kantlijn.reading.moments import Read
from kantlijn.reading.tokens import Line


def day_and_month(line: Line, i: int, today: int | None, weekday: int | None, start: int) -> Read | None:
    """Day and month (or month and day) with or without a year, from token `i` on."""
    tokens = line.tokens
    found = parts(line, i)
    if found is None:
        return None
    date, number, j = found
    fields: list[tuple[str, int]] = [] if weekday is None else [("weekday", weekday)]
    fields += [("day", date), ("month", number)]
    end = moments.ordinal_end(line, tokens[j].end) if "digits" in tokens[j].kinds else tokens[j].end
    year = None
    if j + 1 < len(tokens) and re.fullmatch(r"\s{0,3}[,.]?\s{1,3}(?:of\s+)?|\s*\n", line.low[end : tokens[j + 1].start]):
        year = moments.year(line, j + 1)
    if year is None and (short := re.compile(r"\s'(\d\d)\b").match(line.low, end)):
        year = moments.short_year(short[1])
        fields.append(("year", year))
        days = calendar.day(year, number, date)
        return moments.moment(start, short.end(), "date", days, impossible=days is None, fields=tuple(fields)), j + 2
    if year is not None:
        fields.append(("year", year))
        days = calendar.day(year, number, date)
        return moments.moment(start, tokens[j + 1].end, "date", days, impossible=days is None, fields=tuple(fields)), j + 2
    possible = calendar.ordinal(2000, number, date) is not None
    days = calendar.day(calendar.nearest_year(number, date, today), number, date) if today is not None else None
    return moments.moment(start, end, "date", days, impossible=not possible, relative=True, fields=tuple(fields)), j + 1


def parts(line: Line, i: int) -> tuple[int, int, int] | None:
    """(day, month, index of the last token) of "8 maart", "8th of March", "March 8"; the day may be one that does not exist."""
    return _day_first(line, i) or (_month_first(line, i) if line.pack.grammar.month_first else None)


LAST = 39  # what is written where a day of the month should be: 31 April and 35 May are read, and judged afterwards


def _day_first(line: Line, i: int) -> tuple[int, int, int] | None:
    date = moments.small(line, i, LAST)
    month = line.kind(i + 1, "month") if date is not None else None
    if date is None or month is None or (date > 31 and len(line.tokens[i].word) != 2):
        return None
    named = line.tokens[i + 1]
    end = moments.ordinal_end(line, line.tokens[i].end)
    if not re.fullmatch(r"\s{1,4}(?:of\s|de\s)?\s*", line.low[end : named.start]):
        return None
    abbreviated = len(named.word) <= 3  # "3 mei", "8 jan."; and not the head of another word
    return (
        None
        if abbreviated and re.match(r"[\w-]|'\w", line.low[named.end : named.end + 2])
        else (date, int(month), i + 1)
    )


def _month_first(line: Line, i: int) -> tuple[int, int, int] | None:
    month = line.kind(i, "month")
    date = moments.small(line, i + 1, LAST) if month is not None else None
    if (
        month is None
        or date is None
        or "digits" not in line.tokens[i + 1].kinds
        or not re.fullmatch(r"\.?\s{1,3}(?:the\s)?", line.gap(i))
    ):
        return None
    end = line.tokens[i + 1].end
    return None if re.match(r"[:%]|[.,]\d", line.low[end : end + 3]) else (date, int(month), i + 1)


def from_weekday(line: Line, i: int, today: int | None) -> Read | None:
    """A date that begins with its weekday, or the weekday alone: the nearest one behind `today`."""
    token = line.tokens[i]
    short = "weekday" not in token.kinds
    value = int(token.kinds.get("weekday", token.kinds.get("short_weekday", 0)))
    if re.fullmatch(r"\.?,?\s{1,4}(?:de\s|the\s)?", line.gap(i)):
        if (found := day_and_month(line, i + 1, today, value, token.start)) is not None:
            return found
        if (found := numeric(line, i + 1, value, token.start, today)) is not None:
            return found
    if short:
        return None
    days = None
    if today is not None:  # a bare weekday in the news is the nearest one behind; looking ahead needs another word
        back = (calendar.weekday(today) - value) % 7
        days = Interval(today - back, today - back + 1, True, False)
    end, j = token.end, i + 1
    if line.follows(i, "daypart") is not None:
        end, j = line.tokens[i + 1].end, i + 2
    return moments.moment(token.start, end, "date", days, vague=True, relative=True, fields=(("weekday", value),)), j


def from_month(line: Line, i: int, today: int | None) -> Read | None:
    """A date that begins with its month, a month with its year, or the month alone: the nearest one to `today`."""
    token = line.tokens[i]
    if (found := day_and_month(line, i, today, None, token.start)) is not None:
        return found
    number = int(token.kinds["month"])
    full = len(token.word) > 3 or token.word == "mei" or token.word == "may"
    gap = line.gap(i)
    if (
        re.fullmatch(r"\.?,?\s{1,4}(?:of\s)?", gap)
        and (year := moments.year(line, i + 1)) is not None
        and full | (len(gap) <= 2)
    ):
        end, fields = line.tokens[i + 1].end, (("month", number), ("year", year))
        return moments.moment(token.start, end, "period", calendar.month(year, number), fields=fields), i + 2
    if not full or (line.pack.grammar.months_have_capitals and not line.text[token.start].isupper()):
        return None
    if token.word in ("may", "march") and not re.search(
        r"\b(?:in|since|until|from|by|of|last|next|this|early|late|mid)[\s-]+$",
        line.low[max(0, token.start - 12) : token.start],
    ):
        return None
    period = calendar.month(calendar.nearest_year(number, 15, today), number) if today is not None else None
    return moments.moment(token.start, token.end, "period", period, relative=True, fields=(("month", number),)), i + 1


def in_words(line: Line, i: int, today: int | None) -> Read | None:
    """twaalf mei, first of March."""
    return day_and_month(line, i, today, None, line.tokens[i].start) if parts(line, i) else None


_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d-])|(\d{4})-(\d{2})-(\d{2})(?!\d)")


def numeric(line: Line, i: int, weekday: int | None, start: int, today: int | None) -> Read | None:
    """12-05-2019, 2019-05-12, and behind a weekday also 12/5."""
    if i >= len(line.tokens):
        return None
    at = line.tokens[i].start
    match = _NUMERIC.match(line.low, at)
    fields: tuple[tuple[str, int], ...] = () if weekday is None else (("weekday", weekday),)
    if match:
        if match[5]:
            year, number, date = int(match[5]), int(match[6]), int(match[7])
        else:
            first, second = int(match[1]), int(match[3])
            year = int(match[4]) if len(match[4]) == 4 else moments.short_year(match[4])
            date, number = first, second
            if line.pack.grammar.month_first and match[2] == "/" and first <= 12 < second:
                date, number = second, first
        if not (1 <= number <= 12 and 1 <= date <= 39):
            return None
        days = calendar.day(year, number, date)
        fields += (("day", date), ("month", number), ("year", year))
        return moments.moment(start, match.end(), "date", days, impossible=days is None, fields=fields), line.index_at(
            match.end()
        )
    short = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])").match(line.low, at) if weekday is not None else None
    if short and 1 <= int(short[2]) <= 12 and 1 <= int(short[1]) <= 39:
        date, number = int(short[1]), int(short[2])
        days = calendar.day(calendar.nearest_year(number, date, today), number, date) if today is not None else None
        fields += (("day", date), ("month", number))
        impossible = calendar.ordinal(2000, number, date) is None
        return moments.moment(
            start, short.end(), "date", days, impossible=impossible, relative=True, fields=fields
        ), line.index_at(short.end())
    return None


_DAYS = re.compile(
    r"(\d{1,2})(?:e|de|ste|st|nd|rd|th)?(?:\s(?:tot en met|t/m|tot|en|to|and)\s|\s?[-–]\s?)"
    r"(?=\d{1,2}(?:\s|e |ste |th |st |nd |rd ))"
)


def days(line: Line, i: int, today: int | None) -> Read | None:
    """11 tot en met 19 mei 2024, 14-17 June: from the first day through the last."""
    match = _DAYS.match(line.low, line.tokens[i].start)
    if match is None or not 1 <= int(match[1]) <= 31:
        return None
    j = line.index_at(match.end())
    if j >= len(line.tokens) or line.tokens[j].start != match.end():
        return None
    found = day_and_month(line, j, today, None, line.tokens[i].start)
    if found is None or found[0].impossible:
        return None
    last, following = found
    day, month, year = (last.field(name) for name in ("day", "month", "year"))
    if day is None or int(match[1]) >= day:
        return None
    days_ = last.interval
    interval = None if days_ is None else Interval(days_.low - (day - int(match[1])), days_.high, True, False)
    fields = (("month", month or 0), *((("year", year),) if year else ()))
    return moments.moment(line.tokens[i].start, last.end, "period", interval, relative=last.relative, fields=fields), following
