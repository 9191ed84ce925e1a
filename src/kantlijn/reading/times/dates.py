"""Dates and months: vrijdag 8 maart 2019, March 8, 12-05-2019, 11 tot en met 19 mei."""

from __future__ import annotations

import datetime
import re

from kantlijn.interval import Interval
from kantlijn.reading.times import calendar, moments, numeric, passage
from kantlijn.reading.times.moments import Read
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
    if (found_year := _year_behind(line, j, end)) is not None:
        year, last, behind = found_year
        fields.append(("year", year))
        days = calendar.day(year, number, date)
        return moments.moment(start, last, "date", days, impossible=days is None, fields=tuple(fields)), behind
    possible = calendar.ordinal(2000, number, date) is not None
    days = calendar.day(calendar.nearest_year(number, date, today), number, date) if today is not None else None
    return moments.moment(start, end, "date", days, impossible=not possible, relative=True, fields=tuple(fields)), j + 1


_SHORT_YEAR = re.compile(r"\s'(\d\d)\b")


def _year_behind(line: Line, j: int, end: int) -> tuple[int, int, int] | None:
    """(year, end, index of the token behind) of the year behind a day and its month: 2019, '19, nineteen ninety."""
    if (short := _SHORT_YEAR.match(line.low, end)) is not None:
        return moments.short_year(short[1]), short.end(), j + 2
    if j + 1 >= len(line.tokens) or line.pack.dates.to_year.fullmatch(line.low, end, line.tokens[j + 1].start) is None:
        return None
    if (year := moments.year(line, j + 1)) is not None:
        return year, line.tokens[j + 1].end, j + 2
    return moments.spelled_year(line, j + 1)


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
    if line.pack.dates.to_month.fullmatch(line.low, end, named.start) is None:
        return None
    abbreviated = len(named.word) <= 3  # "3 mei", "8 jan."; and not the head of another word
    return None if abbreviated and re.match(r"[\w-]|'\w", line.low[named.end : named.end + 2]) else (date, int(month), i + 1)


def _month_first(line: Line, i: int) -> tuple[int, int, int] | None:
    month = line.kind(i, "month")
    gap = line.pack.dates.to_day.match(line.low, line.tokens[i].end) if month is not None else None
    if month is None or gap is None or (gap[0] in "-/" and len(line.tokens[i].word) > 3):
        return None
    j = line.index_at(gap.end())
    date = moments.small(line, j, LAST) if _stands(line, j, gap.end()) else None
    if date is None or not line.tokens[j].kinds.keys() & {"digits", "ordinal"}:
        return None
    end = moments.ordinal_end(line, line.tokens[j].end)
    if re.match(r"[:%]|[.,]\d|[a-z]", line.low[end : end + 3]):
        return None
    # "in May, fifth in a row"
    start = line.tokens[i].start
    parted = "," in gap[0] and line.pack.times.in_before.search(line.low, max(0, start - 8), start)
    return None if parted else (date, int(month), j)


def from_weekday(line: Line, i: int, today: int | None) -> Read | None:
    """A date that begins with its weekday, or the weekday alone: the nearest one behind `today`."""
    token = line.tokens[i]
    short = "weekday" not in token.kinds
    value = int(token.kinds.get("weekday", token.kinds.get("short_weekday", 0)))
    gap = line.pack.dates.behind_weekday.match(line.low, token.end)
    if gap is not None and _stands(line, k := line.index_at(gap.end()), gap.end()):
        if (found := day_and_month(line, k, today, value, token.start)) is not None:
            return found
        if (found := numeric.read(line, k, value, token.start, today)) is not None:
            return found
    if (found := _of_weekday(line, i, today, value)) is not None:
        return found
    if short and not _stands_for_weekday(line, i):
        return None
    if i and line.joined(i - 1) and "ordinal" in line.tokens[i - 1].kinds:
        return None  # "zijn tweede zondag thuis" is no day of this week
    days = None if today is None else _told_weekday(line, i, today, value)
    end, j = token.end, i + 1
    if line.follows(i, "daypart") is not None:
        end, j = line.tokens[i + 1].end, i + 2
    return moments.moment(token.start, end, "date", days, vague=True, relative=True, fields=(("weekday", value),)), j


def _is_month(line: Line, i: int) -> bool:
    """Whether a short month ("okt") is one by the word before it and by its capital, or the lack of it."""
    token = line.tokens[i]
    cue = line.pack.times.short_month_cue.search(line.low[max(0, token.start - 12) : token.start])
    return (
        cue is not None
        and line.text[token.start].isupper() == line.pack.grammar.months_have_capitals
        and token.word not in line.pack.dates.unsure_months
    )


def _stands(line: Line, i: int, offset: int) -> bool:
    return i < len(line.tokens) and line.tokens[i].start == offset


def _stands_for_weekday(line: Line, i: int) -> bool:
    """Whether a short weekday ("za.", "Mon") stands by itself: behind a word that a day follows, and not before a noun."""
    token = line.tokens[i]
    before = line.pack.dates.weekday_alone.search(line.low[max(0, token.start - 8) : token.start])
    if token.word in line.pack.clock.weekday_words and line.low[token.end : token.end + 1] != ".":
        return False
    return (
        before is not None
        and re.match(r"\.?(?:[\s.,;:!?)]|$)", line.low[token.end : token.end + 2]) is not None
        and len(token.word) > 1
        and (line.low[token.end : token.end + 1] == "." or len(token.word) > 2)
    )


def _of_weekday(line: Line, i: int, today: int | None, weekday: int) -> Read | None:
    """vrijdag 23, maandag de 27ste, dinsdag van vorige week: the weekday with the day of its month, or of a week that leans."""
    token, words = line.tokens[i], line.pack.times
    j = i + 1
    if j >= len(line.tokens):
        return None
    if (
        (link := words.of.match(line.low, token.end)) is not None
        and link[0].strip()
        and "relative" in line.kinds_at(link.end())
    ):
        k = line.index_at(link.end())
        if line.follows(k, "span") == "week":
            monday = None if today is None else today - calendar.weekday(today) + 7 * int(line.tokens[k].kinds["relative"])
            days = None if monday is None else Interval(monday + weekday, monday + weekday + 1, True, False)
            return moments.moment(token.start, line.tokens[k + 1].end, "date", days, relative=True), k + 2
    match = line.pack.dates.to_ordinal.match(line.low, token.end)
    j = line.index_at(match.end()) if match else j
    number = moments.small(line, j, 31) if match is not None and _stands(line, j, match.end()) else None
    if number is None or match is None:
        return None
    end = moments.ordinal_end(line, line.tokens[j].end) if "digits" in line.tokens[j].kinds else line.tokens[j].end
    ordinal = end > line.tokens[j].end or "ordinal" in line.tokens[j].kinds
    if not ordinal and ("digits" not in line.tokens[j].kinds or match[0] != " "):
        return None
    if words.day_of_month.match(line.low, end) is None or re.match(r"[-/]\d", line.low[end : end + 2]):
        return None
    if not ordinal and line.pack.dates.hours_behind.match(line.low, end) and number <= 12:
        return None  # "maandag 8 tot 9" are hours
    day = None if today is None else nearest(today, number, weekday)
    days = None if day is None else Interval(day, day + 1, True, False)
    return moments.moment(token.start, end, "date", days, relative=True, vague=True), line.index_at(end)


def _told_weekday(line: Line, i: int, today: int, weekday: int) -> Interval:
    """A bare weekday: in the news the nearest one behind, unless the verbs of its clause look ahead."""
    back = (calendar.weekday(today) - weekday) % 7
    day = today - back
    if back and passage.tense(line, line.tokens[i].start, line.tokens[i].end) > 0:
        day += 7
    return Interval(day, day + 1, True, False)


def nearest(today: int, number: int, weekday: int | None) -> int | None:
    """The day nearest to another that has this number in its month, and this weekday where one is named."""
    date = datetime.date.fromordinal(today)
    months = [divmod(date.year * 12 + date.month - 1 + each, 12) for each in range(-11, 12)]
    found = [calendar.ordinal(year, month + 1, number) for year, month in months if 1 <= year <= 9999]
    days = [each for each in found if each is not None and (weekday is None or calendar.weekday(each) == weekday)]
    return min(days, key=lambda each: (abs(each - today), each)) if days else None


def from_weekday_part(line: Line, i: int, today: int | None) -> Read | None:
    """vrijdagavond, zondagochtend; before a date the date is read by itself."""
    token, j = line.tokens[i], i + 1
    gap = line.pack.dates.behind_weekday.fullmatch(line.gap(i))
    if gap and (parts(line, j) is not None or numeric.read(line, j, 0, line.tokens[j].start, today) is not None):
        return None
    days = None if today is None else _told_weekday(line, i, today, int(token.kinds["weekday_part"]))
    return moments.moment(token.start, token.end, "date", days, vague=True, relative=True), j


def of_month(line: Line, i: int, today: int | None) -> Read | None:
    """ "op de 27ste", "on the 21st": the day of the month nearest to that of the story, where no noun follows."""
    token, words = line.tokens[i], line.pack.times
    number = moments.small(line, i, 31)
    end = moments.ordinal_end(line, token.end) if "digits" in token.kinds else token.end
    if number is None or ("digits" in token.kinds and end == token.end):
        return None
    before = line.low[max(0, token.start - 14) : token.start]
    if not words.the_cue.search(before) or words.day_of_month.match(line.low, end) is None:
        return None
    day = None if today is None else nearest(today, number, None)
    days = None if day is None else Interval(day, day + 1, True, False)
    return moments.moment(token.start, end, "date", days, relative=True, vague=True), line.index_at(end)


def from_month(line: Line, i: int, today: int | None, *, told: bool = False) -> Read | None:
    """A date that begins with its month, a month with its year, or the month alone: the nearest one to `today`.

    `told`: the words before leave no doubt that a month is meant, however it is written.
    """
    token = line.tokens[i]
    if (found := day_and_month(line, i, today, None, token.start)) is not None:
        return found
    number = int(token.kinds["month"])
    full = len(token.word) > 4 or token.word in line.pack.dates.full_months or _is_month(line, i)
    gap = line.gap(i)
    if (
        line.pack.dates.month_to_year.fullmatch(gap)
        and (year := moments.year(line, i + 1)) is not None
        and (full or len(gap) <= 2)
    ):
        end, fields = line.tokens[i + 1].end, (("month", number), ("year", year))
        return moments.moment(token.start, end, "period", calendar.month(year, number), fields=fields), i + 2
    if full and re.fullmatch(r",?\s", gap) and (spelled := moments.spelled_year(line, i + 1)) is not None:
        fields = (("month", number), ("year", spelled[0]))
        return moments.moment(token.start, spelled[1], "period", calendar.month(spelled[0], number), fields=fields), spelled[2]
    if not told and not (full and _named(line, i)):
        return None
    period = None if today is None else _told_month(line, i, today, number)
    return moments.moment(token.start, token.end, "period", period, relative=True, fields=(("month", number),)), i + 1


def _named(line: Line, i: int) -> bool:
    """Whether the name of a month stands for the month: by its capital, where a language has it, or by the words beside it."""
    token, words = line.tokens[i], line.pack.dates
    if words.months_between.match(line.low, token.end):
        return True
    before = line.low[max(0, token.start - BEFORE_MONTH) : token.start]
    if line.pack.grammar.months_have_capitals and not line.text[token.start].isupper():
        # "in july": by hand, and only where the clause ends; "a march", "may"
        closed = line.pack.times.day_of_month.match(line.low, token.end) is not None
        return closed and words.month_cue.search(before) is not None
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


def in_words(line: Line, i: int, today: int | None) -> Read | None:
    """twaalf mei, first of March."""
    return day_and_month(line, i, today, None, line.tokens[i].start) if parts(line, i) else None


def days(line: Line, i: int, today: int | None) -> Read | None:
    """11 tot en met 19 mei 2024, 14-17 June: from the first day through the last."""
    start = line.tokens[i].start
    match = line.pack.dates.days.match(line.low, start)
    if match is None and line.pack.clock.night_between.search(line.low, max(0, start - 14), start):
        match = line.pack.clock.night_days.match(line.low, start)
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
