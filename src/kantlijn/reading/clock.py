"""Clock times: 14.30 uur, half elf, kwart voor drie, 3.15am, van 8.15 tot 16.45 uur."""

from __future__ import annotations

import re
from dataclasses import replace

from kantlijn.interval import Interval
from kantlijn.reading import moments
from kantlijn.reading.moments import Read
from kantlijn.reading.tokens import Line

_HOURS = re.compile(r"([01]?\d|2[0-9])([.:])([0-5]\d)(?![\d])(?![.,]\d)")


def in_digits(line: Line, i: int) -> Read | None:
    """14.30 uur, om 22.00, 7:04, 3.15am, 3 pm."""
    token = line.tokens[i]
    match = _HOURS.match(line.low, token.start)
    before = line.low[max(0, token.start - 14) : token.start]
    read_to = match.end() if match else token.end
    behind = line.low[read_to : read_to + 16]
    meridiem = re.match(r"\s?(am|pm|a\.m\.?|p\.m\.?)(?![a-z])", behind)
    if match:
        hour_word = re.match(r"\s(?:uur|u)\b", behind)
        cued = re.search(r"(?:\bom|\brond|\bat|\btot|\bvan|\bfrom|\buntil|\bvoor|\bna|\bby|\btrein van)\s$", before)
        unit = re.match(r"\s?(?:[%€$]|procent|euro|per|miljoen|miljard|meter|seconden|minuten)", behind)
        if (
            not (meridiem or hour_word or match[2] == ":" or cued)
            or unit
            or (cued and match[2] == "." and not hour_word and re.match(r"\s?(?:tot|naar)\s[\d.]+\s(?!uur)", behind))
        ):
            return None
        if match[2] == ":" and int(match[1]) > 23 and re.search(r"van\s$|naar\s$", before):
            return None
        end = match.end() + (meridiem.end() if meridiem else hour_word.end() if hour_word else 0)
        hour, minute = int(match[1]), int(match[3])
    elif meridiem and token.word.isdigit() and int(token.word) <= 12:
        hour, minute, end = int(token.word), 0, token.end + meridiem.end()
    elif (
        token.word.isdigit()
        and int(token.word) <= 24
        and line.pack.grammar.hour_before.search(before)
        and (hours := line.pack.grammar.hour_behind.match(behind))
    ):
        hour, minute, end = int(token.word) % 24, 0, token.end + hours.end()
    else:
        return None
    if meridiem:
        hour = hour % 12 + (12 if meridiem[1].startswith("p") else 0)
    j = line.index_at(end)
    if hour > 23:
        return moments.moment(token.start, end, "time", None, impossible=True), j
    return _daypart(line, token.start, end, j, hour * 60 + minute, open_half=False)


def span(line: Line, found: Read | None) -> Read | None:
    """van 8.15 tot 16.45 uur: from the one to the other."""
    if found is None or found[0].interval is None:
        return found
    first = found[0]
    match = re.compile(r"\s?[-–]\s?|\s(?:tot|to|until|till)\s").match(line.low, first.end)
    k = line.index_at(match.end()) if match else len(line.tokens)
    if match is None or k >= len(line.tokens) or line.tokens[k].start != match.end() or "digits" not in line.tokens[k].kinds:
        return found
    second = in_digits(line, k)
    begun, ended = first.interval, second[0].interval if second else None
    if second is None or begun is None or ended is None or ended.low <= begun.low:
        return found
    interval = Interval(begun.low, ended.high)
    return replace(first, end=second[0].end, interval=interval, loose=interval), second[1]


def in_words(line: Line, i: int) -> Read | None:
    """half elf, kwart voor drie, tien over half vijf, quarter past three, ten to midnight, drie uur 's middags."""
    low, start = line.low, line.tokens[i].start
    grammar = line.pack.grammar
    match = grammar.clock.match(low, start)
    if match is None:
        return None
    named = match["hour"]
    hour = grammar.twelves.get(named, _number(line, named))
    if hour is None or not 0 <= hour <= 24:
        return None
    minutes = hour * 60 + (grammar.half if match["half"] else 0)
    if match["off"]:
        off = 15 if match["off"] in grammar.quarters else _number(line, match["off"])
        if off is None or off > 29:
            return None
        minutes += off if match["way"] in grammar.past else -off
    elif not match["half"] and not (match["whole"] and grammar.hour_before.search(low[max(0, start - 4) : start])):
        return None
    open_half = named not in grammar.twelves
    return _daypart(line, start, match.end(), line.index_at(match.end()), minutes % 1440, open_half=open_half)


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
        and re.fullmatch(r"\s{1,3}'?", line.low[end : line.tokens[j].start])
    ):
        first, last = part
        if minutes < 720 <= 60 * int(first) or (
            60 * int(last) > 720 > minutes and minutes + 720 < 60 * int(last) and int(first) >= 12
        ):
            minutes += 720
        end, j, half_day = line.tokens[j].end, j + 1, False
    interval = Interval.point(minutes % 1440)
    return moments.moment(start, end, "time", interval, half_day=half_day), j
