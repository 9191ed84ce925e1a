"""Numbers in digits and words: what stands there, how precisely, and in which form. Units and hedges come later."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from kantlijn.language.pack import Value
from kantlijn.reading.tokens import Line

Form = Literal["digits", "words", "fraction", "ratio", "vague", "range"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written. `step` is the size of its last written digit (0: exact, as a share in words is).

    `scaled`: a scale word or suffix belongs to it. `low`, `high`: the ends of a vague number or of a stated range.
    `next` is the index of the first token behind it.
    """

    start: int
    end: int
    value: float
    step: float
    form: Form
    next: int
    scaled: bool = False
    low: float = 0.0
    high: float = 0.0
    impossible: bool = False


_GROUPS = {
    mark: re.compile(rf"\d{{1,3}}(?:[{group} \u00a0\u2009\u202f]\d{{3}})+(?:{re.escape(mark)}\d+)?")
    for mark, group in ((",", "."), (".", ","))
}
_OTHER = {",": ".", ".": ","}


def digits(raw: str, mark: str) -> tuple[int, int, bool] | None:
    """(mantissa, decimals, possible) of a number in digits; None where it is no single number (12.05.2019).

    `mark` is the decimal mark of the language; the other language's mark is read too ("$46.8 miljoen" in Dutch copy), and
    groups that do not fit ("1.0000") are read and called impossible.
    """
    plain = re.sub(r"[ \u00a0\u2009\u202f]", "", raw)
    other = _OTHER[mark]
    if raw.isdigit():
        return int(raw), 0, True
    if _GROUPS[mark].fullmatch(raw):
        whole, _, fraction = plain.replace(other, "").partition(mark)
        return int(whole + fraction), len(fraction), True
    if re.fullmatch(rf"\d+{re.escape(mark)}\d+", plain):
        whole, _, fraction = plain.partition(mark)
        return int(whole + fraction), len(fraction), True
    if _GROUPS[other].fullmatch(raw) and plain.count(mark) > 1:
        return int(plain.replace(mark, "")), 0, True
    if re.fullmatch(rf"\d+{re.escape(other)}\d+", plain):
        whole, _, fraction = plain.partition(other)
        return int(whole + fraction), len(fraction), len(fraction) <= 2
    return None


def scaled(mantissa: int, decimals: int, scale: int) -> float:
    """mantissa × scale / 10^decimals, rounded once: 2.3 million is 2300000.0 and not 2299999.9999999995."""
    return mantissa * scale / int(10**decimals)


def read(line: Line, i: int) -> Number | None:
    """The number that starts at token `i`, without sign or hedge, or None."""
    if line.kind(i, "digits") is not None:
        return _ratio(line, _and_a_half(line, _in_digits(line, i)))
    if line.kind(i, "number") is not None or line.kind(i, "hundred") is not None or line.kind(i, "scale") is not None:
        return _ratio(line, _and_a_half(line, _in_words(line, i)))
    if line.kind(i, "article") is not None:
        return _after_article(line, i)
    if line.kind(i, "fraction") is not None:
        return _fraction(line, i)
    if line.kind(i, "vague") is not None:
        return _vague(line, i, i)
    if line.kind(i, "several") is not None:
        return _several(line, i)
    return None


def _scale(line: Line, i: int, number: Number) -> Number:
    """The number with the scale words behind it: 23 duizend, 2,3 miljoen, £2.5m, anderhalf miljoen."""
    last = number.next - 1
    while (value := line.follows(last, "scale", "-")) is not None:
        factor = int(value)
        number = replace(
            number,
            value=round(number.value * factor, 6),
            step=(number.step or 0.1) * factor,
            scaled=True,
            next=last + 2,
        )
        number = replace(number, end=line.tokens[last + 1].end)
        last += 1
    suffix = line.tokens[last + 1] if last + 1 < len(line.tokens) else None
    glued = re.compile(r"[a-z]{1,3}(?![a-z0-9])").match(line.low, number.end)
    suffixed = line.pack.scale_suffixes.get(glued[0]) if glued and not number.scaled else None
    if glued and suffixed:
        skip = 2 if suffix and suffix.start == number.end else 1
        value, step = round(number.value * suffixed, 6), number.step * suffixed
        return replace(number, value=value, step=step, scaled=True, end=glued.end(), next=last + skip)
    return number


def _in_digits(line: Line, i: int) -> Number | None:
    token = line.tokens[i]
    before = line.low[max(0, token.start - 2) : token.start]
    if before[-1:].isalnum() or before[-1:] in ("_", "@", "#") or (before[-1:] == "-" and before[:1].isalpha()):
        return None  # A4, mp5, X5, top-10
    parsed = digits(token.word, line.pack.decimal_mark)
    if parsed is None:
        return None
    mantissa, decimals, possible = parsed
    value, step = mantissa / 10**decimals, 10.0**-decimals
    number = Number(token.start, token.end, value, step, "digits", i + 1, impossible=not possible)
    half = line.kind(i + 1, "fraction") if line.gap(i) in ("", " ") else None
    if half is not None and line.tokens[i + 1].word in "½¼¾⅓⅔⅛":
        number = replace(number, value=value + float(half), step=0.1, end=line.tokens[i + 1].end, next=i + 2)
    elif (mixed := _MIXED.match(line.low, number.end)) and decimals == 0:
        value += int(mixed[1]) / int(mixed[2])
        number = replace(number, value=value, step=0.1, end=mixed.end(), next=line.index_at(mixed.end()))
    scale = line.follows(number.next - 1, "scale", "-")
    if scale is not None:  # multiply the mantissa, so that 2,3 miljoen is exact
        factor = int(scale)
        number = replace(
            number,
            value=scaled(mantissa, decimals, factor) if number.next == i + 1 else number.value * factor,
            step=scaled(1, decimals, factor),
            scaled=True,
            end=line.tokens[number.next].end,
            next=number.next + 1,
        )
    return _scale(line, i, number)


_MIXED = re.compile(r"\s([13])/([248])(?![\d/])")  # 2 1/2, 1 3/4


def _and_a_half(line: Line, number: Number | None) -> Number | None:
    """The number with the part behind it: zeven en een half, two and a half million, a million and a half."""
    if number is None or number.form not in ("digits", "words") or number.step < 1:
        return number
    j = number.next
    part = line.follows(j, "fraction") if line.kind(j, "article") is not None else None
    if part not in (0.5, 0.25) or line.low[number.end : line.tokens[j].start].split() not in (["en"], ["and"]):
        return number
    behind = line.low[line.tokens[j + 1].end : line.tokens[j + 1].end + 5]
    if behind.startswith((" of ", " van ", " past")):
        return number  # "thirty and a half of the barns", "at six and a half past"
    if number.scaled and number.value / number.step >= 1000:
        return number
    unit = number.step if number.scaled else 1.0
    whole = replace(number, value=number.value + float(part) * unit, step=unit / 10, end=line.tokens[j + 1].end, next=j + 2)
    return whole if number.scaled else _scale(line, j + 1, whole)


def _in_words(line: Line, i: int, article: int = 0) -> Number | None:
    """Cardinals in words from token `i` on; `article`: 1 where "een" or "a" stands before them and counts as one."""
    total, current, j, small = 0, article, i, False
    value: Value | None
    scaled_by = 1
    last_unit = 1
    while True:
        if (value := line.kind(j, "number")) is not None and not small:
            current, small, last_unit = current + int(value), True, 1
        elif (value := line.kind(j, "hundred")) is not None and current < 100 and (j > i or article or int(value) == 100):
            current, small, last_unit = max(1, current) * int(value), False, int(value)
        elif (
            (value := line.kind(j, "scale")) is not None
            and int(value) < scaled_by * 10**15
            and (j > i or article or int(value) == 1000)
        ):
            total, current, small = total + max(1, current) * int(value), 0, False
            scaled_by = last_unit = int(value)
            if int(value) < 10**6 and (line.follows(j, "scale") or 0) > int(value):
                return None
        else:
            break
        j += 1
        gap = " ".join(line.gap(j - 1).split())
        linked = gap == "and" and last_unit >= 100 and line.kind(j, "number") is not None
        # "one thousand, four hundred and six": a comma only before hundreds, or a list would become a number
        linked |= gap == "," and last_unit >= 1000 and bool(line.kind(j, "number")) and line.follows(j, "hundred") == 100
        if not (linked or line.joined(j - 1, "-" if line.pack.decimal_mark == "." else "")):
            break
    if j == i:
        return None
    first, last = line.tokens[i], line.tokens[j - 1]
    number = Number(first.start, last.end, float(total + current), 1.0, "words", j)
    if scaled_by > 1 and current == 0:  # "two thousand and six" was counted, "two thousand" may be rounded
        number = replace(number, step=float(scaled_by), scaled=True)
    thing = line.follows(j - 1, "fraction", "-")
    part = thing is not None and not number.scaled and number.value < 20 and float(thing) < 1
    # twee derde, three-quarters, drie kwart; but "drie half" is a clock
    return (
        _share(line, i, j, number.value * float(thing or 0))
        if part and line.tokens[j].word not in ("half", "halve")
        else number
    )


def _after_article(line: Line, i: int) -> Number | None:
    """een miljoen, a dozen, een derde, een half miljoen, half a million; the article counts only when it must."""
    if not line.joined(i):
        return None
    if line.kind(i + 1, "hundred") is not None or line.kind(i + 1, "scale") is not None:
        number = _and_a_half(line, _in_words(line, i + 1, article=1))
        return replace(number, start=line.tokens[i].start) if number else None
    if line.kind(i + 1, "fraction") is not None:
        number = _fraction(line, i + 1, article=True)
        return replace(number, start=line.tokens[i].start) if number else None
    if line.follows(i, "ratio") is not None:
        token = line.tokens[i]
        return _ratio(line, Number(token.start, token.end, 1.0, 1.0, "words", i + 1), must=True)
    return None


# What stands behind a share: "a third of them", "een vijfde meer", "a third dearer". Before another word it is an ordinal.
_PART_OF = re.compile(
    r"(?:van|of|der|deel|meer|minder|more|less|fewer|off|hoger|lager|duurder|goedkoper|groter|kleiner|dearer|cheaper|higher|lower|larger|"
    r"smaller|bigger|longer|shorter|heavier|faster|slower|richer|poorer|is|are|was|were|have|has|had|said|say|zijn|waren|heeft|hebben|had|hadden)\b|[,.;:)]|$"
)


def _fraction(line: Line, i: int, *, article: bool = False) -> Number | None:
    token = line.tokens[i]
    value = float(line.kind(i, "fraction") or 0)
    after = line.low[token.end : token.end + 12].lstrip()
    mixed = value > 1
    if (factor := line.follows(i, "scale", "-")) is None and line.follows(i, "article") is not None:
        factor = line.follows(i + 1, "scale")  # half a million
        if factor is not None:
            million, end = float(factor), line.tokens[i + 2].end
            return Number(token.start, end, value * million, 0.1 * million, "words", i + 3, scaled=True)
    if factor is not None:
        number = Number(token.start, token.end, value, 0.1, "words", i + 1)
        return _scale(line, i, number)
    if mixed:
        return Number(token.start, token.end, value, 0.1, "words", i + 1)
    if line.kind(i, "ordinal") is not None and not article:
        return None
    before = line.tokens[i - 1].start if article else 0
    by = line.low[max(0, before - 4) : before].endswith(("met ", "by "))  # "met een derde verlaagd"
    if line.kind(i, "ordinal") is not None and not by and not _PART_OF.match(after):
        return None  # "a third time" is an ordinal
    half = token.word in ("half", "halve")
    if token.word in ("helft", "half") and line.kind(i - 1, "ordinal") is not None and line.joined(i - 1):
        return None  # the second half of a match
    if (
        (half or token.word in ("quarter", "quarters", "kwart"))
        and not after.startswith(("of ", "van ", "the ", "proc", "perc"))
        and (half or not article)
    ):
        return None
    return _share(line, i, i, value)


def _share(line: Line, first: int, last: int, value: float) -> Number:
    return Number(line.tokens[first].start, line.tokens[last].end, value, 0.0, "fraction", last + 1)


def _ratio(line: Line, number: Number | None, *, must: bool = False) -> Number | None:
    """twee op de drie, 1 op 36.000, nine out of ten: part and whole as one share; else the number itself."""
    if number is None:
        return None
    plain = None if must else number
    i = number.next
    if number.scaled or number.step != 1 or number.value < 1 or line.follows(i - 1, "ratio") is None or not line.joined(i):
        return plain
    connector = line.tokens[i].word
    whole = _in_digits(line, i + 1) if line.kind(i + 1, "digits") is not None else None
    if whole is None:
        whole = read(line, i + 1) if line.kind(i + 1, "article") is not None else None
    if whole is None and (line.kind(i + 1, "number") is not None or line.kind(i + 1, "hundred") is not None):
        whole = _in_words(line, i + 1)
    if whole is None or whole.value <= number.value or whole.form not in ("digits", "words"):
        return plain
    if (
        connector in ("van de", "of the", "in", "op")
        and whole.value > 20
        and number.value != 1
        and whole.value not in (100, 1000)
    ):
        return plain  # "120 van de 400" are two counts; "4 in 2019" is nothing
    if connector == "in" and (
        re.match(r"\s*(?:years?|months?|weeks?|days?|hours?|minutes?)\b", line.low[whole.end : whole.end + 12])
        or (whole.value >= 1900 > 1000 != whole.value and whole.value < 2100)
    ):
        return plain
    return Number(
        number.start,
        whole.end,
        number.value / whole.value,
        0.0,
        "ratio",
        whole.next,
        low=number.value,
        high=whole.value,
    )


def _vague(line: Line, start: int, i: int) -> Number:
    low, high = line.tokens[i].kinds["vague"]
    return Number(
        line.tokens[start].start, line.tokens[i].end, float(low), 0.0, "vague", i + 1, low=float(low), high=float(high)
    )


def _several(line: Line, i: int) -> Number | None:
    """een paar honderd, enkele duizenden, several hundred, een paar tientjes."""
    if not line.joined(i):
        return None
    if line.kind(i + 1, "vague") is not None:
        return _vague(line, i, i + 1)
    unit = line.kind(i + 1, "hundred") or line.kind(i + 1, "scale")
    if unit is None or int(unit) == 12:
        return None
    factor, j = float(unit), i + 1
    while (more := line.follows(j, "scale")) is not None:
        factor, j = factor * float(more), j + 1
    return Number(line.tokens[i].start, line.tokens[j].end, 2 * factor, 0.0, "vague", j + 1, low=2 * factor, high=10 * factor)
