"""Decades and centuries: the 1990s, the '80s, de jaren negentig, zeventiger jaren, de 19de eeuw."""

from __future__ import annotations

from kantlijn.reading.numbers import nouns
from kantlijn.reading.times import calendar, moments
from kantlijn.reading.times.moments import Read
from kantlijn.reading.tokens import Line


def in_digits(line: Line, i: int) -> Read | None:
    """the 1990s, the '80s."""
    token = line.tokens[i]
    match = line.pack.grammar.decade.match(line.low, token.start)
    quoted = line.low[token.start - 1 : token.start] in ("'", "‘")
    if match is None or (len(match[1]) == 2 and not quoted and not _is_decade(line, token.start)):
        return None
    first = int(match[1]) if len(match[1]) == 4 else 1900 + int(match[1])
    start = token.start - 1 if quoted and len(match[1]) == 2 else token.start
    return moments.moment(start, match.end(), "period", calendar.years(first, 10), fields=(("decade", first),)), i + 1


WEATHER = 60  # characters before "the 70s" in which the word stands that makes them degrees: "temperatures will be in "


FIRST_SHORT = "5"  # "the 30s" are as often degrees, ages or prices, and "the 20s" are written out or with their century


def _is_decade(line: Line, start: int) -> bool:
    """Whether "70s" without a mark before it is a decade: "the 70s", "the late 70s"."""
    words = line.pack.dates
    if line.low[start] < FIRST_SHORT:
        return False
    if words.short_decade_before.search(line.low, max(0, start - 16), start) is None:
        return False
    return words.no_decade.search(line.low, max(0, start - WEATHER), start) is None


DECADES = 40  # characters before the second of two decades in which the first stands: "de jaren tachtig en "


def beside(line: Line, i: int) -> Read | None:
    """The second of "de jaren zestig en zeventig", "de jaren '60 en '70"; and of "the sixties" the only one."""
    token = line.tokens[i]
    digits = token.word.isdigit()
    start = token.start - 1 if digits and line.low[token.start - 1 : token.start] in ("'", "‘") else token.start
    tens = int(token.word) if digits and len(token.word) == 2 else token.kinds.get("decade")
    before = line.pack.dates.second_decade if digits else line.pack.grammar.decade_before
    if tens is None or int(tens) % 10 or not before.search(line.low, max(0, start - DECADES), start):
        return None
    if "number" in token.kinds and (line.follows(i, "span") is not None or nouns.counted(line, token.end) is not None):
        return None  # "in de jaren zestig en twintig jaar later"
    first = 1900 + int(tens)
    return moments.moment(start, token.end, "period", calendar.years(first, 10), fields=(("decade", first),)), i + 1


def in_words(line: Line, i: int) -> Read | None:
    """de jaren negentig, de jaren '90, zeventiger jaren, the nineties."""
    token = line.tokens[i]
    if "decade_cue" in token.kinds:
        value = line.follows(i, "decade")
        if value is not None:
            end, j = line.tokens[i + 1].end, i + 2
        elif line.joined(i) and (said := moments.spelled_year(line, i + 1)) is not None and said[0] % 10 == 0:
            first, end, j = said
            return moments.moment(token.start, end, "period", calendar.years(first, 10), fields=(("decade", first),)), j
        else:
            match = line.pack.dates.decade_in_digits.match(line.low, token.end)
            bare = line.pack.dates.decade_needs_century.match(token.word) is not None
            if not match or not (match[1] or "'" in match[0] or not bare):
                return None
            value, end, j = int(match[2]), match.end(), i + 2
            if match[1]:
                first = int(match[1]) * 100 + int(match[2])
                return moments.moment(token.start, end, "period", calendar.years(first, 10), fields=(("decade", first),)), j
        first = 1900 + int(value)
        return moments.moment(token.start, end, "period", calendar.years(first, 10), fields=(("decade", first),)), j
    if (tens := token.kinds.get("in_tens")) is not None and line.pack.dates.years_word.match(line.low, token.end):
        first = 1900 + int(tens)
        return moments.moment(
            token.start, line.tokens[i + 1].end, "period", calendar.years(first, 10), fields=(("decade", first),)
        ), i + 2
    return beside(line, i)


def century(line: Line, i: int) -> Read | None:
    """de 19de eeuw, the fourteenth century: 1801 to 1900."""
    token = line.tokens[i]
    end = moments.ordinal_end(line, token.end)
    number = (
        line.kind(i, "ordinal")
        if line.kind(i, "digits") is None
        else (int(token.word) if token.word.isdigit() and end > token.end else None)
    )
    if number is None or not 1 <= int(number) <= 30 or i + 1 >= len(line.tokens):
        return None
    if line.kind(i + 1, "era") is None or line.low[end : line.tokens[i + 1].start].strip(" -\n"):
        return None
    century = int(number)
    return moments.moment(
        token.start,
        line.tokens[i + 1].end,
        "period",
        calendar.years(100 * century - 99, 100),
        fields=(("century", century),),
    ), i + 2
