"""Years and longer periods: 1979, 2022/23, eind 2021, de jaren negentig, de 19de eeuw."""

from __future__ import annotations

import datetime
import re

from kantlijn.reading.numbers import nouns
from kantlijn.reading.times import calendar, dates, decades, moments, months, relative
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line


def bare_year(line: Line, i: int) -> Read | None:
    """1979, 1914-1918, 2022/23, the 1990s, the '80s; four digits are a year only where the words around allow it."""
    year = moments.year(line, i)
    start, end = line.tokens[i].start, line.tokens[i].end
    if year is not None and _AMID.match(line.low, max(0, start - 2)):
        return None
    if year is not None and (_NUMBERED.search(line.low, max(0, start - 10), start) or _NUMBERED_ON.match(line.low, end)):
        return None
    if year is None:
        return decades.in_digits(line, i) or decades.beside(line, i) or _short_year(line, i)
    found = decades.in_digits(line, i) or _years(line, i, year) or _with_month(line, i, year)
    if found is None and (_introduced(line, i) or _stands_alone(line, i)):
        token = line.tokens[i]
        mark = moments.moment(token.start, token.end, "period", calendar.years(year), fields=(("year", year),))
        return mark, i + 1
    return found


_WORD_BEHIND = re.compile(r"\s([^\W\d_]+)")
# A part of a telephone number or a code: "138-2010-2015", "82-2100", "2010-2015-86". A range of years is read at its first.
_NUMBERED = re.compile(r"(?<!\d)(?:\d{1,3}|\d{5,8})-$|\d-\d{4}-$")
_AMID = re.compile(r"\d-\d{4}-\d")
_NUMBERED_ON = re.compile(r"-\d+-\d")


def _short_year(line: Line, i: int) -> Read | None:
    """in '68, sinds '05."""
    token = line.tokens[i]
    if (
        len(token.word) != 2
        or not token.word.isdigit()
        or not line.pack.dates.short_year_before.search(line.low[max(0, token.start - 9) : token.start])
    ):
        return None
    if line.low[token.end : token.end + 1].isalnum():
        return None
    year = moments.short_year(token.word)
    return moments.moment(token.start - 1, token.end, "period", calendar.years(year), fields=(("year", year),)), i + 1


def _years(line: Line, i: int, year: int) -> Read | None:
    """1914-1918: from the first day of the one to the last of the other; 2022/23: a season, from July through June."""
    joint = line.pack.dates.years_to.match(line.low, line.tokens[i].end)
    j = line.index_at(joint.end()) if joint else len(line.tokens)
    if joint is None or j >= len(line.tokens) or line.tokens[j].start != joint.end():
        return None
    start, second = line.tokens[i].start, line.tokens[j]
    last = moments.year(line, j)
    school = line.pack.dates.school_year.search(line.low, max(0, start - SEASON), start)
    season_ = line.pack.dates.season_year.search(line.low, max(0, start - SEASON), start)
    if last is None and second.word.isdigit() and len(second.word) == 2 and int(second.word) == (year + 1) % 100:
        named: int | None = year + 1
    else:
        named = last
    season_ = season_ or (line.pack.dates.season_behind.match(line.low, second.end) if named == year + 1 else None)
    if named == year + 1 and (school or season_ or line.pack.dates.school_behind.match(line.low, second.end)):
        last, period = named, calendar.month(year, 7 if season_ else 8, 12)
    elif last is not None and last > year:
        period = calendar.years(year, last - year + 1)
    elif second.word.isdigit() and len(second.word) == 2 and joint[1] in "/-–" and int(second.word) == (year + 1) % 100:
        last, period = year + 1, calendar.month(year, 7, 12)
    elif second.word.isdigit() and len(second.word) == 2 and joint[1] in "-–" and int(second.word) > year % 100:
        last = year - year % 100 + int(second.word)  # 1914-18
        period = calendar.years(year, last - year + 1)
    else:
        return None
    return moments.moment(start, second.end, "period", period, fields=(("year", year), ("to_year", last))), j + 1


SEASON = 20  # characters before "2018-2019" in which "het schooljaar " stands


def _with_month(line: Line, i: int, year: int) -> Read | None:
    """ "2016, november": the year before its month, where that has no day or year of its own."""
    number = line.kind(i + 1, "month")
    if number is None or line.pack.dates.year_to_month.fullmatch(line.gap(i)) is None or dates.parts(line, i + 1) is not None:
        return None
    month = line.tokens[i + 1]
    if month.word in line.pack.dates.unsure_months and line.pack.times.day_of_month.match(line.low, month.end) is None:
        return None
    behind = line.pack.dates.month_to_year.match(line.low, month.end)
    if behind is not None and moments.year(line, line.index_at(behind.end())) is not None:
        return None  # "in 2016, november 2017 en later": a month with its own year
    small = line.pack.grammar.months_have_capitals and not line.text[month.start].isupper()
    if small and "," not in line.gap(i):
        return None
    fields = (("month", int(number)), ("year", year))
    return moments.moment(line.tokens[i].start, month.end, "period", calendar.month(year, int(number)), fields=fields), i + 2


_BEFORE = re.compile(r"([^\W\d_]+)[\s,]+$|([(/])$")


def _introduced(line: Line, i: int) -> bool:
    """Whether the word before makes four digits a year: in, sinds, eind; a bracket; a month."""
    start = line.tokens[i].start
    match = _BEFORE.search(line.low, max(0, start - 20), start)
    if not match:
        return False
    if match[2]:
        return bool(re.match(r"\s*[)–-]", line.low[line.tokens[i].end : line.tokens[i].end + 2]))
    word = line.pack.lexicon.get(match[1], {})
    if not (match[1] in line.pack.before_year or "season" in word or "part" in word or "relative" in word):
        return False
    return not _counts_something(line, i)


def _stands_alone(line: Line, i: int) -> bool:
    """1800 to 2100 with nothing behind that it could count: "Het was 1953." """
    year = int(line.tokens[i].word)
    after = line.text[line.tokens[i].end : line.tokens[i].end + 2]
    if re.match(r"\s[a-zà-ÿ]", after) and _following_word(line, i) not in line.pack.noun_stops:
        return False
    return (
        1800 <= year <= 2100
        and not _counts_something(line, i)
        and not line.pack.dates.no_year_before.search(line.low[max(0, line.tokens[i].start - 4) : line.tokens[i].start])
    )


def _following_word(line: Line, i: int) -> str:
    match = _WORD_BEHIND.match(line.low, line.tokens[i].end)
    return match[1] if match else ""


OF_OUR_TIME = 1900  # before it "in 1750 soldiers" may be men as well as a year; from it on the news means the year


def _counts_something(line: Line, i: int) -> bool:
    """Whether a unit or a plural noun stands right behind four digits, so that they are a number after all."""
    end = line.tokens[i].end
    if line.joined(i) and any(k in line.tokens[i + 1].kinds for k in ("unit", "currency", "percent", "span", "scale")):
        return True
    match = _WORD_BEHIND.match(line.low, end)
    if not match or line.text[end + 1].isupper():
        return False
    word = match[1]
    if word in line.pack.noun_stops or word in line.pack.lexicon:
        return False
    plural = line.pack.plural
    if plural is not None:
        # "in 2023 profits fell": behind such words four digits of our time are a year, whatever comes next
        told = line.pack.dates.year_told.search(line.low[max(0, line.tokens[i].start - 8) : line.tokens[i].start]) is not None
        return plural.match(word) is not None and not (told and int(line.tokens[i].word) >= OF_OUR_TIME)
    before = line.low[max(0, line.tokens[i].start - 9) : line.tokens[i].start]
    own_clause = line.pack.dates.clause_behind.match(line.low, match.end()) is not None
    return word.endswith(("en", "s")) and own_clause and line.pack.dates.year_told.search(before) is None


def whole(line: Line, i: int, today: int | None) -> Read | None:
    """The month, year, decade, season or leaning period of which a part is meant."""
    kinds = line.tokens[i].kinds
    if "month" in kinds:
        return months.from_month(line, i, today)
    if moments.year(line, i) is not None:
        return bare_year(line, i)
    if (found := decades.in_digits(line, i) or decades.century(line, i)) is not None:
        return found
    if "decade_cue" in kinds or "in_tens" in kinds or "decade" in kinds:
        return decades.in_words(line, i)
    if "season" in kinds:
        return season(line, i, today)
    return relative.relative(line, i, today) if "relative" in kinds else None


def part(line: Line, i: int, today: int | None) -> Read | None:
    """begin maart, eind 2021, halverwege de jaren negentig, mid-2019."""
    if i + 1 >= len(line.tokens):
        return None
    beside = line.pack.times.part_of.fullmatch(line.gap(i)) is not None
    found = (whole(line, i + 1, today) if beside else None) or _going_on(line, i, today)
    if found is None or found[0].kind != "period":
        return None
    all_, j = found
    interval = calendar.third(all_.interval, str(line.tokens[i].kinds["part"])) if all_.interval is not None else None
    start, hedge = line.tokens[i].start, line.text[line.tokens[i].start : line.tokens[i].end].lower()
    return moments.moment(
        start,
        all_.end,
        "period",
        interval,
        vague=True,
        relative=all_.relative,
        hedge=hedge,
        fields=all_.fields,
    ), j


def _going_on(line: Line, i: int, today: int | None) -> Read | None:
    """The week, month or year that is going on, of which a part is meant: "eind van de maand", "the end of the year"."""
    words = line.pack.times
    link = words.part_of.match(line.low, line.tokens[i].end)
    j = line.index_at(link.end()) if link else len(line.tokens)
    if link is None or j >= len(line.tokens) or line.tokens[j].start != link.end():
        return None
    token = line.tokens[j]
    unit = token.kinds.get("span")
    if unit not in ("week", "month", "quarter", "year") or token.word not in words.singular or link[0].strip() == "-":
        return None
    led = words.part_going_on.search(line.low, line.tokens[i].start, token.start)
    if led is None or words.named_behind.match(line.low, token.end):
        return None
    days = None if today is None else calendar.around(str(unit), 0, today)
    return moments.moment(token.start, token.end, "period", days, relative=True), j + 1


def season(line: Line, i: int, today: int | None) -> Read | None:
    """najaar 2019, the spring of 2019, as meteorologists count; also of last year; a season without a year stays unread."""
    token = line.tokens[i]
    first, last = line.tokens[i].kinds["season"]
    months = (int(last) - int(first)) % 12 + 1
    match = line.pack.dates.year_behind.match(line.low, token.end)
    j = line.index_at(match.end()) if match else 0
    if match and (year := moments.year(line, j)) is not None:
        period = calendar.month(year, int(first), months)
        return moments.moment(token.start, line.tokens[j].end, "period", period, vague=True, fields=(("year", year),)), j + 1
    link = line.pack.times.of.match(line.low, token.end)
    k = line.index_at(link.end()) if link else len(line.tokens)
    if link is None or not dates.stands(line, k, link.end()):
        return None
    if (spelled := moments.spelled_year(line, k)) is not None:
        period = calendar.month(spelled[0], int(first), months)
        return moments.moment(token.start, spelled[1], "period", period, vague=True, fields=(("year", spelled[0]),)), spelled[2]
    sign = line.kind(k, "relative")
    if sign is None or line.follows(k, "span") != "year" or line.tokens[k + 1].word not in line.pack.times.singular:
        return None
    of = None if today is None else datetime.date.fromordinal(today).year + int(sign)
    span = None if of is None else calendar.month(of, int(first), months)
    return moments.moment(token.start, line.tokens[k + 1].end, "period", span, vague=True, relative=True), k + 2


def year_in_words(line: Line, i: int) -> Read | None:
    """in negentienhonderdzesennegentig, since two thousand and eight, nineteen ninety-six."""
    start = line.tokens[i].start
    if (
        int(line.tokens[i].kinds.get("number", line.tokens[i].kinds.get("year_word", 0))) < 2
        or line.pack.times.years_in_words.search(line.low[max(0, start - 12) : start]) is None
        or (found := moments.spelled_year(line, i)) is None
    ):
        return None
    year, end, j = found
    behind = line.low[end : end + 16]
    goes_on = re.match(r"\s[a-zà-ÿ]", line.text[end : end + 2]) is not None
    if goes_on and behind.split(None, 1)[0].strip(".,") not in line.pack.noun_stops and nouns.counted(line, end) is not None:
        return None
    return moments.moment(start, end, "period", calendar.years(year), fields=(("year", year),)), j


def between(line: Line, i: int) -> Read | None:
    """tussen 2014 en 2022: from the first day of the one to the last of the other."""
    first = moments.year(line, i + 1)
    if (
        first is None
        or line.pack.dates.years_and.fullmatch(line.gap(i + 1)) is None
        or (last := moments.year(line, i + 2)) is None
        or last <= first
    ):
        return None
    start, end = line.tokens[i + 1].start, line.tokens[i + 2].end
    return moments.moment(
        start, end, "period", calendar.years(first, last - first + 1), fields=(("year", first), ("to_year", last))
    ), i + 3
