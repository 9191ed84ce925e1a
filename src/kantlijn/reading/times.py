"""Dates, periods and clock times. Durations and ages begin with a number and are read with the quantities."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from kantlijn.interval import Interval
from kantlijn.reading import calendar, numbers
from kantlijn.reading.tokens import Line
from kantlijn.story import Time, TimeKind

Read = tuple[Time, int]
"""A mark and the index of the first token behind it."""

CLOCK_ABOUT = 30.0  # minutes either side of an approximate clock time: DESIGN section 3


def read(line: Line, i: int, today: int | None) -> Read | None:
    """The date, period or clock time that starts at token `i`. `today` is the day the passage is told on, where it is known."""
    kinds = line.tokens[i].kinds
    if "weekday" in kinds or "short_weekday" in kinds:
        return _from_weekday(line, i, today)
    if "part" in kinds:
        return _part(line, i, today)
    if "digits" in kinds:
        return _from_digits(line, i, today)
    if "month" in kinds:
        return _from_month(line, i, today)
    if "ordinal" in kinds:
        return _century(line, i) or _quarter(line, i, today) or _day_word(line, i, today)
    if "number" in kinds:
        return _clock_words(line, i) or _day_word(line, i, today)
    if "clock" in kinds:
        return _clock_words(line, i)
    if "season" in kinds:
        return _season(line, i, today)
    if "between" in kinds:
        return _between(line, i)
    if "hedge" in kinds:
        return _hedged(line, i, today)
    if kinds.get("span") == "week":
        return _week(line, i, today)
    if "day" in kinds:
        return _day_off(line, i, today)
    if "relative" in kinds:
        return _relative(line, i, today)
    if "decade_cue" in kinds or "in_tens" in kinds or "decade" in kinds:
        return _decade(line, i)
    return None


def _hedged(line: Line, i: int, today: int | None) -> Read | None:
    """rond half elf, at about 4.45am: half an hour either side; "tot 1987", "rond 1850": the year itself."""
    if i + 1 >= len(line.tokens) or line.gap(i).strip() or "hedge" in line.tokens[i + 1].kinds:
        return None
    year = _year(line, i + 1) is not None
    if year and line.tokens[i].word.split()[0] not in line.pack.before_year or not (
        year or "month" in line.tokens[i + 1].kinds or _day_and_month(line, i + 1) or _clocked(line, i + 1)
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


def _between(line: Line, i: int) -> Read | None:
    """tussen 2014 en 2022: from the first day of the one to the last of the other."""
    first = _year(line, i + 1)
    if first is None or line.gap(i + 1) not in (" en ", " and ") or (last := _year(line, i + 2)) is None or last <= first:
        return None
    start, end = line.tokens[i + 1].start, line.tokens[i + 2].end
    return _mark(line, start, end, "period", calendar.years(first, last - first + 1), fields=(("year", first), ("to_year", last))), i + 3


_DAYS = re.compile(r"(\d{1,2})(?:e|de|ste|st|nd|rd|th)?(?:\s(?:tot en met|t/m|tot|en|to|and)\s|\s?[-–]\s?)(?=\d{1,2}(?:\s|e |ste |th |st |nd |rd ))")


def _days(line: Line, i: int, today: int | None) -> Read | None:
    """20 tot en met 27 juni 2024, 14-17 June: from the first day through the last."""
    match = _DAYS.match(line.low, line.tokens[i].start)
    if match is None or not 1 <= int(match[1]) <= 31:
        return None
    j = line.index_at(match.end())
    if j >= len(line.tokens) or line.tokens[j].start != match.end():
        return None
    found = _date(line, j, today, None, line.tokens[i].start)
    if found is None or found[0].interval is None or found[0].impossible:
        return None
    last, following = found
    day, month, year = (last.field(name) for name in ("day", "month", "year"))
    if day is None or int(match[1]) >= day:
        return None
    low = last.interval.low - (day - int(match[1]))  # type: ignore[union-attr]
    interval = Interval(low, last.interval.high, True, False)  # type: ignore[union-attr]
    fields = (("month", month or 0), *((("year", year),) if year else ()))
    return _mark(line, line.tokens[i].start, last.end, "period", interval, relative=last.relative, fields=fields), following


def _clocked(line: Line, i: int) -> bool:
    """Whether a clock time starts at token `i`."""
    return (_clock(line, i) if "digits" in line.tokens[i].kinds else _clock_words(line, i)) is not None


def _week(line: Line, i: int, today: int | None) -> Read | None:
    """week 9: Monday to Sunday, numbered as ISO 8601 does."""
    number = _small(line, i + 1, 53) if line.joined(i) and line.tokens[i].word == "week" else None
    if number is None or "digits" not in line.tokens[i + 1].kinds or line.gap(i + 1)[:1] in "-/":
        return None
    days = None
    if today is not None:
        try:
            first = datetime.date.fromisocalendar(datetime.date.fromordinal(today).year, number, 1).toordinal()
            days = Interval(first, first + 7, True, False)
        except ValueError:
            pass
    return _mark(line, line.tokens[i].start, line.tokens[i + 1].end, "period", days, relative=True), i + 2


# -- dates -----------------------------------------------------------------------------------------------------------


def _mark(
    line: Line,
    start: int,
    end: int,
    kind: TimeKind,
    interval: Interval | None,
    *,
    vague: bool = False,
    impossible: bool = False,
    relative: bool = False,
    half_day: bool = False,
    hedge: str | None = None,
    fields: tuple[tuple[str, int], ...] = (),
) -> Time:
    return Time(
        start, end, kind, interval, interval, hedge=hedge, vague=vague, impossible=impossible, relative=relative, half_day=half_day, fields=fields
    )


def _year(line: Line, i: int) -> int | None:
    """A year in four digits at token `i`: no marks in it, nothing glued to it."""
    token = line.tokens[i] if i < len(line.tokens) else None
    if token is None or len(token.word) != 4 or not token.word.isdigit() or not 1000 <= int(token.word) <= 2199:
        return None
    if token.end < len(line.low) and (line.low[token.end].isalpha() or line.low[token.end] in "%°"):
        return None
    if (token.start and line.low[token.start - 1].isalnum()) or _POSTCODE.match(line.text, token.end):
        return None
    return int(token.word)


_POSTCODE = re.compile(r"\s?[A-Z]{2}\b")


def _small(line: Line, i: int, most: int) -> int | None:
    """A number from 1 up to `most` in digits or words at token `i`, also with an ordinal ending ("8th")."""
    if not 0 <= i < len(line.tokens):
        return None
    token = line.tokens[i]
    if token.word.isdigit() and len(token.word) <= 2 and not line.low[token.start - 1 : token.start].isalnum():
        value = int(token.word)
    else:
        named = token.kinds.get("number") or token.kinds.get("ordinal")
        if named is None:
            return None
        value = int(named)
    return value if 1 <= value <= most else None


def ordinal_end(line: Line, end: int) -> int:
    """The end behind an ordinal ending that is glued to digits ("8th", "42ste"), or the end itself."""
    for ending in line.pack.ordinal_endings:
        if line.low.startswith(ending, end) and not line.low[end + len(ending) : end + len(ending) + 1].isalnum():
            return end + len(ending)
    return end


def _date(line: Line, i: int, today: int | None, weekday: int | None, start: int) -> Read | None:
    """Day and month (or month and day) with or without a year, from token `i` on."""
    tokens = line.tokens
    found = _day_and_month(line, i)
    if found is None:
        return None
    date, number, j = found
    fields: list[tuple[str, int]] = [] if weekday is None else [("weekday", weekday)]
    fields += [("day", date), ("month", number)]
    end = ordinal_end(line, tokens[j].end) if "digits" in tokens[j].kinds else tokens[j].end
    year = None
    if j + 1 < len(tokens) and re.fullmatch(r"\s{0,3}[,.]?\s{1,3}(?:of\s+)?|\s*\n", line.low[end : tokens[j + 1].start]):
        year = _year(line, j + 1)
    if year is None and (short := re.compile(r"\s'(\d\d)\b").match(line.low, end)):
        year = 1900 + int(short[1]) + (100 if int(short[1]) < 50 else 0)
        fields.append(("year", year))
        shown = year
        return _mark(line, start, short.end(), "date", calendar.day(shown, number, date), fields=tuple(fields)), j + 2
    if year is not None:
        fields.append(("year", year))
        days = calendar.day(year, number, date)
        return _mark(line, start, tokens[j + 1].end, "date", days, impossible=days is None, fields=tuple(fields)), j + 2
    possible = calendar.ordinal(2000, number, date) is not None
    days = calendar.day(calendar.nearest_year(number, date, today), number, date) if today is not None else None
    return _mark(line, start, end, "date", days, impossible=not possible, relative=True, fields=tuple(fields)), j + 1


def _day_and_month(line: Line, i: int) -> tuple[int, int, int] | None:
    """(day, month, index of the last token) of "8 maart", "8th of March", "March 8"."""
    tokens = line.tokens
    if (date := _small(line, i, 39)) is not None and i + 1 < len(tokens):
        end = ordinal_end(line, tokens[i].end)
        if re.fullmatch(r"\s{1,4}(?:of\s|de\s)?\s*", line.low[end : tokens[i + 1].start]) and (value := line.kind(i + 1, "month")) is not None:
            if len(tokens[i + 1].word) > 3 or line.low[tokens[i + 1].end : tokens[i + 1].end + 1] in (".", " ", "", ",", ")", "\n"):
                return (date, int(value), i + 1) if date <= 31 or len(tokens[i].word) == 2 else None
    if (value := line.kind(i, "month")) is not None and line.pack.decimal_mark == ".":
        gap = line.gap(i)
        if re.fullmatch(r"\.?\s{1,3}(?:the\s)?", gap) and (date := _small(line, i + 1, 39)) is not None and "digits" in tokens[i + 1].kinds:
            behind = line.low[tokens[i + 1].end : tokens[i + 1].end + 3]
            if not re.match(r"[:%]|[.,]\d", behind):
                return date, int(value), i + 1
    return None


def _from_weekday(line: Line, i: int, today: int | None) -> Read | None:
    token = line.tokens[i]
    short = "weekday" not in token.kinds
    value = int(token.kinds.get("weekday", token.kinds.get("short_weekday", 0)))
    if re.fullmatch(r"\.?,?\s{1,4}(?:de\s|the\s)?", line.gap(i)):
        if (found := _date(line, i + 1, today, value, token.start)) is not None:
            return found
        if (found := _numeric(line, i + 1, value, token.start, today)) is not None:
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
    return _mark(line, token.start, end, "date", days, vague=True, relative=True, fields=(("weekday", value),)), j


def _from_month(line: Line, i: int, today: int | None) -> Read | None:
    token = line.tokens[i]
    if (found := _date(line, i, today, None, token.start)) is not None:
        return found
    number = int(token.kinds["month"])
    full = len(token.word) > 3 or token.word == "mei" or token.word == "may"
    gap = line.gap(i)
    if re.fullmatch(r"\.?,?\s{1,4}(?:of\s)?", gap) and (year := _year(line, i + 1)) is not None and full | (len(gap) <= 2):
        end, fields = line.tokens[i + 1].end, (("month", number), ("year", year))
        return _mark(line, token.start, end, "period", calendar.month(year, number), fields=fields), i + 2
    if not full or (line.pack.code == "en" and not line.text[token.start].isupper()):
        return None
    if token.word in ("may", "march") and not re.search(r"\b(?:in|since|until|from|by|of|last|next|this|early|late|mid)[\s-]+$", line.low[max(0, token.start - 12) : token.start]):
        return None
    period = calendar.month(calendar.nearest_year(number, 15, today), number) if today is not None else None
    return _mark(line, token.start, token.end, "period", period, relative=True, fields=(("month", number),)), i + 1


def _day_word(line: Line, i: int, today: int | None) -> Read | None:
    """twaalf mei, first of March."""
    return _date(line, i, today, None, line.tokens[i].start) if _day_and_month(line, i) else None


_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d-])|(\d{4})-(\d{2})-(\d{2})(?!\d)")


def _numeric(line: Line, i: int, weekday: int | None, start: int, today: int | None) -> Read | None:
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
            first, second, year = int(match[1]), int(match[3]), int(match[4])
            year += 0 if year > 99 else 2000 if year < 50 else 1900
            date, number = first, second
            if line.pack.code == "en" and match[2] == "/" and first <= 12 < second:
                date, number = second, first
        if not (1 <= number <= 12 and 1 <= date <= 39):
            return None
        days = calendar.day(year, number, date)
        fields += (("day", date), ("month", number), ("year", year))
        return _mark(line, start, match.end(), "date", days, impossible=days is None, fields=fields), line.index_at(match.end())
    short = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])").match(line.low, at) if weekday is not None else None
    if short and 1 <= int(short[2]) <= 12 and 1 <= int(short[1]) <= 39:
        date, number = int(short[1]), int(short[2])
        days = calendar.day(calendar.nearest_year(number, date, today), number, date) if today is not None else None
        fields += (("day", date), ("month", number))
        impossible = calendar.ordinal(2000, number, date) is None
        return _mark(line, start, short.end(), "date", days, impossible=impossible, relative=True, fields=fields), line.index_at(short.end())
    return None


def _from_digits(line: Line, i: int, today: int | None) -> Read | None:
    token = line.tokens[i]
    found = _numeric(line, i, None, token.start, today) or _days(line, i, today) or _date(line, i, today, None, token.start)
    return found or _clock_range(line, _clock(line, i)) or _bare_year(line, i) or _century(line, i)


def _clock_range(line: Line, found: Read | None) -> Read | None:
    """van 9.00 tot 17.30 uur: from the one to the other."""
    if found is None or found[0].interval is None:
        return found
    first, j = found
    match = re.compile(r"\s?[-–]\s?|\s(?:tot|to|until|till)\s").match(line.low, first.end)
    k = line.index_at(match.end()) if match else len(line.tokens)
    if match is None or k >= len(line.tokens) or line.tokens[k].start != match.end() or "digits" not in line.tokens[k].kinds:
        return found
    second = _clock(line, k)
    if second is None or second[0].interval is None or second[0].interval.low <= first.interval.low:  # type: ignore[union-attr]
        return found
    interval = Interval(first.interval.low, second[0].interval.high)  # type: ignore[union-attr]
    return replace(first, end=second[0].end, interval=interval, loose=interval), second[1]


_SPANNED = re.compile(r"\s?[-–—~/]\s?(?=\d)|\s(?:tot en met|t/m|tot|en|and|to|until)\s(?=\d{4}\b)")


def _bare_year(line: Line, i: int) -> Read | None:
    """1979, 1914-1918, 2022/23, the 1990s, the '80s; four digits are a year only where the words around allow it."""
    token = line.tokens[i]
    decade = re.compile(r"('?)(\d{2}|\d{3}0)'?s\b").match(line.low, token.start)
    if decade and line.pack.code == "en" and (len(decade[2]) == 4 or line.low[token.start - 1 : token.start] in ("'", "‘")):
        first = int(decade[2]) if len(decade[2]) == 4 else 1900 + int(decade[2])
        start = token.start - (1 if len(decade[2]) == 2 else 0)
        if first % 10 == 0:
            return _mark(line, start, decade.end(), "period", calendar.years(first, 10), fields=(("decade", first),)), i + 1
    year = _year(line, i)
    if year is None:
        short = re.compile(r"'(\d\d)\b(?!\w)").match(line.low, token.start - 1) if token.start else None
        if short and len(token.word) == 2 and re.search(r"\b(?:in|sinds|van|zomer|of|since|eind|begin)\s+['‘]$", line.low[max(0, token.start - 9) : token.start]):
            year = 1900 + int(token.word) + (100 if int(token.word) < 30 else 0)
            return _mark(line, token.start - 1, token.end, "period", calendar.years(year), fields=(("year", year),)), i + 1
        return None
    joint = _SPANNED.match(line.low, token.end)
    if joint and i + 1 < len(line.tokens) and line.tokens[i + 1].start == joint.end():
        second = line.tokens[i + 1].word
        sign = joint[0].strip()
        if (last := _year(line, i + 1)) is not None and last > year and (len(sign) == 1 or _introduced(line, i)):
            if len(sign) == 1:
                fields = (("year", year), ("to_year", last))
                return _mark(line, token.start, line.tokens[i + 1].end, "period", calendar.years(year, last - year + 1), fields=fields), i + 2
        if second.isdigit() and len(second) == 2 and sign in "/-–" and int(second) == (year + 1) % 100:
            fields = (("year", year), ("to_year", year + 1))
            return _mark(line, token.start, line.tokens[i + 1].end, "period", calendar.month(year, 7, 12), fields=fields), i + 2
    if not _introduced(line, i) and not _stands_alone(line, i):
        return None
    return _mark(line, token.start, token.end, "period", calendar.years(year), fields=(("year", year),)), i + 1


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
    if re.match(r"\s[a-zà-ÿ]", line.text[line.tokens[i].end :][:2]) and _following_word(line, i) not in line.pack.noun_stops:
        return False
    return 1800 <= year <= 2100 and not _counts_something(line, i) and not re.search(r"[€$£#]\s?$|\b(?:nr|no)\.?\s$", line.low[max(0, line.tokens[i].start - 4) : line.tokens[i].start])


def _following_word(line: Line, i: int) -> str:
    match = re.compile(r"\s([^\W\d_]+)").match(line.low, line.tokens[i].end)
    return match[1] if match else ""


def _counts_something(line: Line, i: int) -> bool:
    """Whether a unit or a plural noun stands right behind four digits, so that they are a number after all."""
    end = line.tokens[i].end
    if line.joined(i) and any(k in line.tokens[i + 1].kinds for k in ("unit", "currency", "percent", "span", "scale")):
        return True
    match = re.compile(r"\s([^\W\d_]+)").match(line.low, end)
    if not match or line.text[end + 1].isupper():
        return False
    word = match[1]
    if word in line.pack.noun_stops or word in line.pack.lexicon:
        return False
    plural = line.pack.plural
    if plural is not None:
        return bool(plural.match(word))
    # In Dutch a plural in -en is spelled like a verb ("in 1953 braken de dijken"): only before a clause of its own is it one.
    after = line.low[match.end() : match.end() + 12]
    return word.endswith(("en", "s")) and bool(re.match(r"\s*(?:[,.;:)]|op |in |van |uit |met |die |voor |aan )", after)) and not re.search(
        r"\b(?:in|sinds|eind|begin|medio|anno|najaar|voorjaar)\s+$", line.low[max(0, line.tokens[i].start - 9) : line.tokens[i].start]
    )


def _part(line: Line, i: int, today: int | None) -> Read | None:
    """begin maart, eind 2021, halverwege de jaren negentig, mid-2019."""
    part = str(line.tokens[i].kinds["part"])
    if i + 1 >= len(line.tokens) or not re.fullmatch(r"[\s-]{1,3}(?:de\s|the\s|van\s|of\s)?", line.gap(i)):
        return _clock_words(line, i)
    found = None
    if "month" in line.tokens[i + 1].kinds:
        found = _from_month(line, i + 1, today)
    elif _year(line, i + 1) is not None:
        found = _bare_year(line, i + 1)
    elif any(k in line.tokens[i + 1].kinds for k in ("decade_cue", "in_tens")):
        found = _decade(line, i + 1)
    elif "season" in line.tokens[i + 1].kinds:
        found = _season(line, i + 1, today)
    elif "relative" in line.tokens[i + 1].kinds:
        found = _relative(line, i + 1, today)
    if found is None or found[0].kind != "period":
        return _clock_words(line, i)
    whole, j = found
    interval = calendar.third(whole.interval, part) if whole.interval is not None else None
    start, hedge = line.tokens[i].start, line.text[line.tokens[i].start : line.tokens[i].end].lower()
    return _mark(line, start, whole.end, "period", interval, vague=True, relative=whole.relative, hedge=hedge, fields=whole.fields), j


def _season(line: Line, i: int, today: int | None) -> Read | None:
    token = line.tokens[i]
    first, last = line.tokens[i].kinds["season"]
    months = (int(last) - int(first)) % 12 + 1
    match = re.compile(r"\s{1,3}(?:van\s|of\s|in\s)?(?=\d{4}\b)").match(line.low, token.end)
    j = line.index_at(match.end()) if match else 0
    if match and (year := _year(line, j)) is not None:
        period = calendar.month(year, int(first), months)
        return _mark(line, token.start, line.tokens[j].end, "period", period, vague=True, fields=(("year", year),)), j + 1
    return None


def _century(line: Line, i: int) -> Read | None:
    """de 19de eeuw, the fourteenth century: 1801 to 1900."""
    token = line.tokens[i]
    end = ordinal_end(line, token.end)
    number = line.kind(i, "ordinal") if line.kind(i, "digits") is None else (int(token.word) if token.word.isdigit() and end > token.end else None)
    if number is None or not 1 <= int(number) <= 30 or i + 1 >= len(line.tokens):
        return None
    if line.kind(i + 1, "era") is None or line.low[end : line.tokens[i + 1].start].strip(" -\n"):
        return None
    century = int(number)
    return _mark(line, token.start, line.tokens[i + 1].end, "period", calendar.years(100 * century - 99, 100), fields=(("century", century),)), i + 2


def _quarter(line: Line, i: int, today: int | None) -> Read | None:
    """het eerste kwartaal (van 2021), the first half of 2019 is left to the issue on figures."""
    match = re.compile(r"\s(?:kwartaal|quarter)\b(?:\s(?:van|of)\s(\d{4}))?").match(line.low, line.tokens[i].end)
    number = int(line.kind(i, "ordinal") or 0)
    if not match or not 1 <= number <= 4:
        return None
    year = int(match[1]) if match[1] else calendar.nearest_year(3 * number - 1, 15, today) if today is not None else None
    period = calendar.month(year, 3 * number - 2, 3) if year else None
    return _mark(line, line.tokens[i].start, match.end(), "period", period, relative=not match[1]), line.index_at(match.end())


def _decade(line: Line, i: int) -> Read | None:
    """de jaren negentig, de jaren '90, zeventiger jaren, the nineties."""
    token = line.tokens[i]
    if "decade_cue" in token.kinds:
        value = line.follows(i, "decade")
        if value is not None:
            end, j = line.tokens[i + 1].end, i + 2
        else:
            match = re.compile(r"\s'?(?:(1[5-9]|20)?(\d0))\b(?!\s*(?:jaar|procent))").match(line.low, token.end)
            if not match or not (match[1] or "'" in match[0]):
                return None
            value, end, j = int(match[2]), match.end(), i + 2
            if match[1]:
                first = int(match[1]) * 100 + int(match[2])
                return _mark(line, token.start, end, "period", calendar.years(first, 10), fields=(("decade", first),)), j
        first = 1900 + int(value)
        return _mark(line, token.start, end, "period", calendar.years(first, 10), fields=(("decade", first),)), j
    if (tens := token.kinds.get("in_tens")) is not None and re.match(r"\sjaren\b", line.low[token.end : token.end + 7]):
        first = 1900 + int(tens)
        return _mark(line, token.start, line.tokens[i + 1].end, "period", calendar.years(first, 10), fields=(("decade", first),)), i + 2
    if line.pack.code == "en" and (tens := token.kinds.get("decade")) is not None and re.search(r"\bthe\s(?:early|late|mid)?[\s-]?$", line.low[max(0, token.start - 12) : token.start]):
        first = 1900 + int(tens)
        return _mark(line, token.start, token.end, "period", calendar.years(first, 10), fields=(("decade", first),)), i + 1
    return None


def _day_off(line: Line, i: int, today: int | None) -> Read | None:
    """gisteren, tomorrow."""
    token = line.tokens[i]
    if token.word == "morgen" and re.search(r"(?:'s|elke|iedere|de|goede|volgende)\s$", line.low[max(0, token.start - 9) : token.start]):
        return None
    day = None if today is None else today + int(token.kinds["day"])
    days = None if day is None else Interval(day, day + 1, True, False)
    return _mark(line, token.start, token.end, "date", days, relative=True), i + 1


def _relative(line: Line, i: int, today: int | None) -> Read | None:
    """vorige week dinsdag, afgelopen vrijdag, last year, next Monday, vorige maand."""
    token, sign = line.tokens[i], int(line.tokens[i].kinds["relative"])
    if not line.joined(i):
        return None
    following = line.tokens[i + 1]
    end = following.end
    if (weekday := following.kinds.get("weekday")) is not None:
        days = None
        if today is not None:
            ahead = (int(weekday) - calendar.weekday(today)) % 7
            day = today + (ahead or 7) if sign > 0 else today - ((7 - ahead) % 7 or 7) if sign < 0 else today + ahead
            days = Interval(day, day + 1, True, False)
        return _mark(line, token.start, end, "date", days, relative=True, fields=(("weekday", int(weekday)),)), i + 2
    unit = following.kinds.get("span")
    if unit == "week" and (weekday := line.follows(i + 1, "weekday")) is not None:
        days = None
        if today is not None:
            monday = today - calendar.weekday(today) + 7 * sign
            days = Interval(monday + int(weekday), monday + int(weekday) + 1, True, False)
        return _mark(line, token.start, line.tokens[i + 2].end, "date", days, relative=True), i + 3
    if unit in ("week", "month", "year") and following.word in ("week", "maand", "jaar", "month", "year"):
        return _mark(line, token.start, end, "period", _calendar_unit(str(unit), sign, today), relative=True), i + 2
    if (number := following.kinds.get("month")) is not None and len(following.word) > 3 and sign:
        period = None
        if today is not None:
            period = calendar.month(calendar.nearest_year(int(number), 15, today + 180 * sign), int(number))
        return _mark(line, token.start, end, "period", period, relative=True, fields=(("month", int(number)),)), i + 2
    if (season := following.kinds.get("season")) is not None and sign:
        period = None
        if today is not None:
            first, last = season
            months = (int(last) - int(first)) % 12 + 1
            year = calendar.nearest_year(int(first) + 1 if int(first) < 12 else 12, 15, today + 150 * sign)
            period = calendar.month(year, int(first), months)
        return _mark(line, token.start, end, "period", period, vague=True, relative=True), i + 2
    return None


def _calendar_unit(unit: str, sign: int, today: int | None) -> Interval | None:
    if today is None:
        return None
    if unit == "week":
        monday = today - calendar.weekday(today) + 7 * sign
        return Interval(monday, monday + 7, True, False)
    date = datetime.date.fromordinal(today)
    return calendar.years(date.year + sign) if unit == "year" else calendar.month(date.year, date.month + sign)


# -- the clock -------------------------------------------------------------------------------------------------------

_HOURS = re.compile(r"([01]?\d|2[0-9])([.:])([0-5]\d)(?![\d])(?![.,]\d)")


def _clock(line: Line, i: int) -> Read | None:
    """14.30 uur, om 22.00, 7:04, 3.15am, 3 pm."""
    token = line.tokens[i]
    match = _HOURS.match(line.low, token.start)
    before = line.low[max(0, token.start - 14) : token.start]
    behind = line.low[match.end() if match else token.end :][:16]
    meridiem = re.match(r"\s?(am|pm|a\.m\.?|p\.m\.?)(?![a-z])", behind)
    if match:
        hour_word = re.match(r"\s(?:uur|u)\b", behind)
        cued = re.search(r"(?:\bom|\brond|\bat|\btot|\bvan|\bfrom|\buntil|\bvoor|\bna|\bby|\btrein van)\s$", before)
        unit = re.match(r"\s?(?:[%€$]|procent|euro|per|miljoen|miljard|meter|seconden|minuten)", behind)
        if not (meridiem or hour_word or match[2] == ":" or cued) or unit or (cued and match[2] == "." and not hour_word and re.match(r"\s?(?:tot|naar)\s[\d.]+\s(?!uur)", behind)):
            return None
        if match[2] == ":" and int(match[1]) > 23 and re.search(r"van\s$|naar\s$", before):
            return None
        end = match.end() + (meridiem.end() if meridiem else hour_word.end() if hour_word else 0)
        hour, minute = int(match[1]), int(match[3])
    elif meridiem and token.word.isdigit() and int(token.word) <= 12:
        hour, minute, end = int(token.word), 0, token.end + meridiem.end()
    else:
        return None
    if meridiem:
        hour = hour % 12 + (12 if meridiem[1].startswith("p") else 0)
    j = line.index_at(end)
    if hour > 23:
        return _mark(line, token.start, end, "time", None, impossible=True), j
    return _daypart(line, token.start, end, j, hour * 60 + minute, open_half=False)


def _clock_words(line: Line, i: int) -> Read | None:
    """half elf, kwart voor drie, tien over half vijf, quarter past three, ten to midnight, drie uur 's middags."""
    low, start = line.low, line.tokens[i].start
    match = _CLOCK[line.pack.code].match(low, start)
    if not match:
        return None
    hour = line.pack.lexicon.get(match["hour"] or "", {}).get("number")
    if hour is None and match["hour"] and match["hour"].isdigit():
        hour = int(match["hour"])
    if match["hour"] in ("midnight", "noon", "middernacht"):
        hour = 12 if match["hour"] == "noon" else 24
    if hour is None or not 0 <= int(hour) <= 24:
        return None
    minutes = int(hour) * 60 - (30 if match["half"] else 0)
    if match["half"] and line.pack.code == "en":
        minutes += 60
    if match["off"]:
        named = line.pack.lexicon.get(match["off"], {}).get("number")
        off = 15 if match["off"] in ("kwart", "quarter", "a quarter") else int(named) if named is not None else int(match["off"]) if match["off"].isdigit() else None
        if off is None or off > 29:
            return None
        minutes += off if match["way"] in ("over", "past") else -off
    elif not match["half"]:
        return None
    return _daypart(line, start, match.end(), line.index_at(match.end()), minutes % 1440, open_half=match["hour"] not in ("midnight", "noon"))


_CLOCK = {
    "nl": re.compile(
        r"(?:(?P<off>kwart|[a-zé]{3,9}|\d{1,2})\s(?:minuten\s)?(?P<way>over|voor)\s)?(?P<half>half\s)?"
        r"(?P<hour>één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d{1,2}(?![\d.,]))(?:\suur)?"
        r"(?!\s?(?:[-%€\d]|procent|jaar|dagen|weken|maanden|euro|miljoen|mensen|keer|meter|kilometer|minuten|doelpunt|op de|of))\b"
    ),
    "en": re.compile(
        r"(?:(?P<off>a quarter|quarter|[a-z]{3,8}|\d{1,2})\s(?:minutes\s)?(?P<way>past|to)\s|(?P<half>half past\s))"
        r"(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2}(?![\d.,]))\b"
        r"(?!\s?(?:[-%£$\d]|per|years?|days|weeks|months|million|people|times|miles|out))"
    ),
}


def _daypart(line: Line, start: int, end: int, j: int, minutes: int, *, open_half: bool) -> Read:
    """The clock time with the part of the day behind it; without one a spoken hour leaves the half of the day open."""
    half_day = open_half and minutes <= 12 * 60 + 59
    if j < len(line.tokens) and (part := line.tokens[j].kinds.get("daypart")) is not None and re.fullmatch(r"\s{1,3}'?", line.low[end : line.tokens[j].start]):
        first, last = part
        if minutes < 720 <= 60 * int(first) or (60 * int(last) > 720 > minutes and minutes + 720 < 60 * int(last) and int(first) >= 12):
            minutes += 720
        end, j, half_day = line.tokens[j].end, j + 1, False
    interval = Interval.point(minutes % 1440)
    return _mark(line, start, end, "time", interval, half_day=half_day), j


def ago(line: Line, start: int, end: int, number: numbers.Number, unit: str, reading: Interval, today: int | None, hedge: str | None) -> Time:
    """ "twee jaar geleden": a day or a period before the passage's day; half a unit either side and vague, days exact."""
    days = None
    exact = unit in ("day", "week", "fortnight") and number.form != "vague"
    precise = line.low[max(0, start - 10) : start].endswith(("precies ", "exact ", "exactly "))
    exact = exact or precise
    if today is not None and reading.is_bounded and number.form != "vague":
        low, high = reading.high, reading.low
        if hedge is None and not exact:
            low, high = number.value + 0.5, number.value - 0.5
        elif hedge is None:
            low = high = number.value
        first, last = calendar.shifted(today, -low, unit), calendar.shifted(today, -high, unit)
        days = Interval(min(first, last), max(first, last) + 1, True, False)
    fields = (("number", round(number.value)),) if number.value == round(number.value) else ()
    return Time(start, end, "date", days, days, unit=unit, hedge=hedge, vague=not exact, relative=True, direction=-1, fields=fields)
