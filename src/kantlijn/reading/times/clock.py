"""Clock times: 14.30 uur, half elf, kwart voor drie, 3.15am, van 8.15 tot 16.45 uur."""

from __future__ import annotations

import re
from dataclasses import replace

from kantlijn.interval import Interval
from kantlijn.reading.times import moments
from kantlijn.reading.times.dayparts import tells_half
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line
from kantlijn.story import Time

_HOURS = re.compile(r"([01]?\d|2[0-9])([.:])([0-5]\d)(?![\d])(?![.,]\d)(?::[0-5]\d)?")
BEFORE = 18  # characters before a time in digits in which the word stands that makes it one: "voorafgaand aan "
_NEXT_TO = frozenset(("weekday", "weekday_part", "day", "month", "of_day", "feast"))


def in_digits(line: Line, i: int, *, told: bool = False) -> Read | None:
    """14.30 uur, om 22.00, 7:04, 3.15am, 3 pm, 340pm, vrijdag 14.30. `told`: a clock time is expected here."""
    token = line.tokens[i]
    start, words = token.start, line.pack.clock
    if line.low[max(0, start - 1) : start].isalnum():
        if line.low[start - 1] != "t" or line.low[max(0, start - 2) : start - 1].isalnum():
            return None
        start -= 1  # ISO 8601: T12:34
    match = _HOURS.match(line.low, token.start)
    read_to = match.end() if match else token.end
    before = line.low[max(0, token.start - BEFORE) : token.start]
    meridiem = words.meridiem.match(line.low, read_to)
    if meridiem and meridiem["short"] and not (match or words.cued.search(before)):
        meridiem = None  # "4a" is a part of a paper
    behind = line.low[read_to : read_to + 16]
    if match:
        hour_word = words.hour_word.match(behind)
        cued = told or start < token.start or words.cued.search(before) is not None
        dotted = match[2] == "." and not hour_word and not meridiem
        if not (meridiem or hour_word or match[2] == ":" or cued or _beside_day(line, i) or _alone(line, match)) or (
            not meridiem and _measures(line, match.end())
        ):
            return None
        if dotted and cued and words.moved.match(behind):
            return None
        if (
            dotted
            and (then := words.or_number.match(behind))
            and _measures(line, match.end() + then.end())
        ):
            return None
        if match[2] == ":" and int(match[1]) > 23 and words.moved_from.search(before):
            return None
        end = meridiem.end() if meridiem else match.end() + (hour_word.end() if hour_word else 0)
        hour, minute = int(match[1]), int(match[3])
    elif meridiem and token.word.isdigit() and len(token.word) <= 4 and int(token.word) % 100 < 60:
        hour, minute = divmod(int(token.word), 100) if len(token.word) > 2 else (int(token.word), 0)
        end = meridiem.end()
        if hour > 12:
            return None
    elif (glued := line.pack.times.hour.match(line.low, token.start)) is not None:
        hour, minute, end = int(glued["hour"]), int(glued["minute"]), glued.end()
    else:
        return None
    if meridiem:
        hour = hour % 12 + (12 if meridiem[1].startswith("p") else 0)
    j = line.index_at(end)
    if hour > 24 or (hour == 24 and minute):
        return moments.moment(start, end, "time", None, impossible=True), j
    return _daypart(line, start, end, j, (hour * 60 + minute) % 1440, open_half=False)


_QUARTERS = ("00", "15", "30", "45")


def _alone(line: Line, match: re.Match[str]) -> bool:
    """Whether "20.30" stands by itself as in an agenda: where the decimal mark is a comma, whole quarters, nothing counted."""
    if line.pack.decimal_mark != "," or match[3] not in _QUARTERS or len(match[1]) != 2 or int(match[1]) > 23:
        return False
    if line.low[max(0, match.start() - 2) : match.start()].strip()[-1:] in _NO_HOUR:
        return False
    behind = line.pack.times.day_of_month.match(line.low, match.end()) or _LISTED.match(line.low, match.end())
    if line.low[max(0, match.start() - 2) : match.start()] == ". ":
        return False  # "par. 12.15"
    before = re.search(r"([^\W\d_]+)\s$", line.low[max(0, match.start() - 14) : match.start()])
    return behind is not None and (before is None or "label" not in line.pack.lexicon.get(before[1], {}))


_NO_HOUR = ("€", "$", "£", "§", "+", "x", "=", "<", ">")
_LISTED = re.compile(r"\s[-–|]\s")


_DATED = re.compile(r"(?:[-/.]\d{2,4},?|'\d\d)\s$")
_A_DATE = re.compile(r"\s\d{1,2}[-/]\d{1,2}[-/]\d")


def _measures(line: Line, end: int) -> bool:
    """Whether a unit stands behind a number with two decimals, so that it is no clock time: "van 8.15 euro"."""
    j = line.index_at(end)
    if j >= len(line.tokens) or line.low[end : line.tokens[j].start].strip():
        return False
    kinds = line.tokens[j].kinds
    return bool(
        kinds.keys() & {"currency", "percent", "scale", "times"}
        or ("unit" in kinds and line.tokens[j].word not in ("u", "h"))
        or kinds.get("span") in ("second", "minute")
        or line.tokens[j].word == "per"
    )


def _beside_day(line: Line, i: int) -> bool:
    """Whether a word that names a day stands right before or behind token `i`: "vrijdag 14.30", "20.30 vandaag"."""
    token = line.tokens[i]
    if _DATED.search(line.low[max(0, token.start - 6) : token.start]) or _A_DATE.match(line.low, token.end):
        return True
    before = i > 0 and bool(_NEXT_TO & line.tokens[i - 1].kinds.keys()) and line.gap(i - 1) in (" ", ", ")
    return before or (line.gap(i) == " " and bool(line.tokens[i + 1].kinds.keys() & {"day", "weekday", "weekday_part"}))


def span(line: Line, found: Read | None) -> Read | None:
    """van 8.15 tot 16.45 uur: from the one to the other."""
    if found is None or found[0].interval is None:
        return found
    first = found[0]
    match = line.pack.clock.through.match(line.low, first.end)
    if match is None and line.pack.times.between.search(line.low[max(0, first.start - 12) : first.start]):
        match = line.pack.clock.opened_and.match(line.low, first.end)
    k = line.index_at(match.end()) if match else len(line.tokens)
    if match is None or k >= len(line.tokens) or line.tokens[k].start != match.end() or "digits" not in line.tokens[k].kinds:
        return found
    second = in_digits(line, k, told=True)
    begun, ended = first.interval, second[0].interval if second else None
    if second is None or begun is None or ended is None:
        return found
    low = begun.low
    only_behind = tells_half(line, second[0].start, second[0].end) and not tells_half(line, first.start, first.end)
    if only_behind and low + 720 < ended.low and line.low[first.start] != "0":
        low += 720  # "from 2:00 to 2:30 pm"
    if ended.low <= low:
        return found
    interval = Interval(low, ended.high)
    return replace(first, end=second[0].end, interval=interval, loose=interval), second[1]


def in_words(line: Line, i: int, *, spoken: bool = False) -> Read | None:
    """half elf, kwart voor drie, tien over half vijf, quarter past three, ten to midnight, drie uur 's middags.

    `spoken`: the token is in digits, and a clock time only in a spoken form: "10 voor half 4", "3 uur 's middags".
    """
    if "hours" in line.tokens[i].kinds:
        return _in_plural(line, i)
    low, start = line.low, line.tokens[i].start
    grammar = line.pack.grammar
    match = grammar.clock.match(low, start)
    if match is None or not (match["off"] or match["half"]):
        return _full_hour(line, i)
    to = match["off"] and not spoken and match["way"] not in grammar.past
    if to and line.pack.clock.range_opens.search(low, max(0, start - 8), start):
        return _from_hour(line, i, match)  # "from nine to five"
    if spoken and match["off"] and int(match["off"]) % 5 and "minu" not in match[0]:
        return None
    named = match["hour"]
    hour = grammar.twelves.get(named, _number(line, named))
    if hour is None or not 0 <= hour <= 24:
        return None
    minutes = hour * 60 + (grammar.half if match["half"] else 0)
    if match["off"]:
        off = 15 if match["off"] in grammar.quarters else _number(line, match["off"])
        if off is None or off > (59 if "min" in match[0] else 29):
            return None
        minutes += off if match["way"] in grammar.past else -off
    open_half = named not in grammar.twelves
    return _daypart(line, start, match.end(), line.index_at(match.end()), minutes % 1440, open_half=open_half)


def _from_hour(line: Line, i: int, match: re.Match[str]) -> Read | None:
    """ "from nine to five": from the one hour to the other, where nothing behind it is counted."""
    words = line.pack.times
    first, last = moments.small(line, i, 12), _number(line, match["hour"])
    whole = words.part_behind.match(line.low, match.end())
    if first is None or last is None or not 1 <= last <= 12 or whole or words.day_of_month.match(line.low, match.end()) is None:
        return None
    begun, ended = first * 60, last * 60 + (720 if last <= first else 0)
    mark = moments.moment(line.tokens[i].start, match.end(), "time", Interval(begun, ended), half_day=True)
    return mark, line.index_at(match.end())


def _in_plural(line: Line, i: int) -> Read | None:
    """ "tegen achten", "even na tienen": an hour in the plural behind such a word; "een uur of acht" in the same place."""
    token, words = line.tokens[i], line.pack.clock
    before = line.low[max(0, token.start - BEFORE) : token.start]
    if words.hours_cue.search(before) is None or line.pack.times.day_of_month.match(line.low, token.end) is None:
        return _daypart_only(line, i) if words.hours_cue.search(before) else None
    return _daypart(line, token.start, token.end, i + 1, int(token.kinds["hours"]) * 60, open_half=True)


def _daypart_only(line: Line, i: int) -> Read | None:
    """The hour in the plural with the part of its day right behind: "tegen achten 's avonds"."""
    token = line.tokens[i]
    if line.pack.times.part_behind.match(line.low, token.end) is None:
        return None
    return _daypart(line, token.start, token.end, i + 1, int(token.kinds["hours"]) * 60, open_half=True)


def or_so(line: Line, i: int) -> Read | None:
    """ "om een uur of acht", "rond een uur of drie 's middags": about that hour, half an hour either side."""
    token, words = line.tokens[i], line.pack.clock
    match = words.hour_or_so.match(line.low, token.start)
    if match is None or words.cued.search(line.low[max(0, token.start - BEFORE) : token.start]) is None:
        return None
    hour = _number(line, match["hour"])
    if hour is None or not 1 <= hour <= 12:
        return None
    mark, j = _daypart(line, token.start, match.end(), line.index_at(match.end()), hour * 60, open_half=True)
    assert mark.interval is not None  # made from a whole hour
    around = mark.interval.widened(ABOUT, ABOUT)
    return replace(mark, interval=around, loose=around, hedge=match[0][: match.start("hour") - match.start()].strip()), j


ABOUT = 30.0  # minutes either side of an approximate clock time: docs/intervals.md


def opened(line: Line, i: int) -> Read | None:
    """9 tot 10.30 uur, 5 tot 7 's morgens, from 2 to 4:30pm: a bare hour that its range's other end makes a clock time."""
    hour, token = moments.small(line, i, 24), line.tokens[i]
    if hour is None or line.low[max(0, token.start - 1) : token.start] in ("-", "–", ".", ":", "/", ","):
        return None
    match = line.pack.clock.through.match(line.low, token.end)
    if match is None and line.kind(i - 1, "between") is not None and line.joined(i - 1):
        match = line.pack.clock.opened_and.match(line.low, token.end)
    k = line.index_at(match.end()) if match else len(line.tokens)
    if match is None or k >= len(line.tokens) or line.tokens[k].start != match.end():
        return None
    second = in_digits(line, k) if "digits" in line.tokens[k].kinds else None
    second = second or in_words(line, k, spoken="digits" in line.tokens[k].kinds)
    if second is None or second[0].interval is None or not second[0].interval.is_point:
        return None
    last = second[0]
    begun, ended = hour * 60.0, second[0].interval.high
    told = line.pack.times.part_behind.search(line.low, line.tokens[k].start, last.end) is not None
    if told and hour <= 12 and (begun + 720 < ended or ended < begun < 720):
        begun += 720  # "1 tot 3 uur 's middags", "11 tot 3 's nachts"
    if ended <= begun:
        ended += 720 if begun < ended + 720 and ended < 720 and not told else 1440
    interval = Interval(begun, ended)
    mark = moments.moment(token.start, last.end, "time", interval, half_day=last.half_day and hour <= 12)
    return mark, second[1]


def _full_hour(line: Line, i: int) -> Read | None:
    """om drie uur, tien uur 's ochtends, vijftien uur dertig, three o'clock, at three twenty."""
    words, start = line.pack.times, line.tokens[i].start
    match = words.spoken.match(line.low, start)
    hour = None if match is None else _number(line, match["hour"])
    if match is None or hour is None or not 0 <= hour <= 24:
        return None
    part = words.part_behind.match(line.low, match.end())
    before = line.low[max(0, start - BEFORE_HOUR) : start]
    minute = None if match["minute"] is None else _number(line, match["minute"].replace("oh ", "").replace("oh-", ""))
    named = match["clock"] is not None
    alone = words.day_of_month.match(line.low, match.end()) is not None  # nothing behind that it could count
    if minute is not None:
        told: object = named or part or words.bare_cue.search(before) or (alone and words.it_is.search(before))
    elif named:
        told = part or words.or_later.match(line.low, match.end()) or words.or_earlier.match(line.low, match.end())
        told = told or line.pack.clock.zone.match(line.low, match.end())
        told = told or words.hour_cue.search(before) or words.always_hour.match(line.low, match.start("clock"))
        told = told or (alone and words.it_is.search(before))
    else:
        told = part or (alone and words.bare_cue.search(before))
    if not told or not 0 <= (minute or 0) < 60:
        return None
    j = line.index_at(match.end())
    minutes = hour * 60 + (minute or 0)
    return _daypart(line, start, match.end(), j, minutes % 1440, open_half=hour <= 12)


BEFORE_HOUR = 40  # characters before an hour in which the word stands that makes it one, with the clause that it is in


def twelve(line: Line, i: int) -> Read:
    """Noon and midnight by themselves."""
    token = line.tokens[i]
    interval = Interval.point(int(token.kinds["twelve"]) * 60 % 1440)
    return moments.moment(token.start, token.end, "time", interval), i + 1


def from_part(line: Line, i: int) -> Read | None:
    """ "'s avonds half zes", "'s ochtends om 9": the part of the day before its hour."""
    token = line.tokens[i]
    match = line.pack.clock.part_first.match(line.low, token.end)
    j = line.index_at(match.end()) if match else len(line.tokens)
    if match is None or j >= len(line.tokens) or line.tokens[j].start != match.end():
        return None
    start = token.start - (1 if line.low[token.start - 1 : token.start] in ("'", "‘", "ʼ") else 0)
    found = in_digits(line, j) if "digits" in line.tokens[j].kinds else None
    found = found or in_words(line, j, spoken="digits" in line.tokens[j].kinds)
    first, last = token.kinds.get("daypart") or token.kinds["of_day"]
    if found is not None:
        mark, k = found
        if mark.interval is None:
            return None
        return _in_part(mark.interval.low, (int(first), int(last)), start, mark.end), k
    hour = line.pack.times.hour_in_part.match(line.low, match.end())
    number = _number(line, hour["hour"]) if hour else None
    if hour is None or number is None or number > 12:
        return None
    return _in_part(number * 60, (int(first), int(last)), start, hour.end()), line.index_at(hour.end())


def _in_part(minutes: float, part: tuple[int, int], start: int, end: int) -> Time:
    return moments.moment(start, end, "time", Interval.point(_shifted(minutes, part) % 1440))


def _shifted(minutes: float, part: tuple[int, int]) -> float:
    """A clock time in the half of the day that the part of the day is in."""
    first, last = part
    if minutes < 720 <= 60 * first or (60 * last > 720 > minutes and minutes + 720 < 60 * last and first >= 12):
        if first >= 18 and minutes < 360 and last == 24:  # "one at night"
            return minutes
        return minutes + 720
    if (first == 0 or first >= 18) and 720 <= minutes < 780:  # "12 uur 's nachts"
        return minutes - 720
    return minutes


def _number(line: Line, word: str) -> int | None:
    """A number of hours or minutes in digits or in one word."""
    value = int(word) if word.isdigit() else line.pack.lexicon.get(word, {}).get("number")
    return None if value is None else int(value)


def _daypart(line: Line, start: int, end: int, j: int, minutes: int, *, open_half: bool) -> Read:
    """The clock time with the part of the day behind it; without one a spoken hour leaves the half of the day open."""
    half_day = open_half and minutes <= 12 * 60 + 59
    if (
        j < len(line.tokens)
        and (part := line.tokens[j].kinds.get("daypart")) is not None
        and line.pack.clock.part_mark.fullmatch(line.low, end, line.tokens[j].start)
    ):
        minutes = int(_shifted(minutes, (int(part[0]), int(part[1]))))
        end, j, half_day = line.tokens[j].end, j + 1, False
    interval = Interval.point(minutes % 1440)
    return moments.moment(start, end, "time", interval, half_day=half_day), j
