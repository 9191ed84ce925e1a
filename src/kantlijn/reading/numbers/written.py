"""A number as it is written: its value and the size of its last digit, from digits in the notation of either language."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from kantlijn.language import currencies
from kantlijn.reading.numbers import nouns
from kantlijn.reading.tokens import LONGEST, Line

Form = Literal["digits", "words", "fraction", "ratio", "vague", "majority", "range"]


class Number(NamedTuple):
    """A number as written. `step` is the size of its last written digit (0: exact, as a share in words is).

    `scaled`: a scale word or suffix belongs to it. `low`, `high`: the ends of a vague number or of a stated range, and whether
    the range holds them ("meer dan 10 en minder dan 20" does not). `next` is the index of the first token behind it.
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
    low_closed: bool = True
    high_closed: bool = True
    impossible: bool = False


_GROUPS = {
    mark: re.compile(rf"\d{{1,3}}(?:[{group} \u00a0\u2009\u202f]\d{{3}})+(?:{re.escape(mark)}\d+)?")
    for mark, group in ((",", "."), (".", ","))
}
_DECIMAL = {mark: re.compile(rf"\d+{re.escape(mark)}\d+") for mark in (",", ".")}
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")  # 12,34,567: lakhs and crores
_OTHER = {",": ".", ".": ","}
_SPACES = re.compile(r"[ \u00a0\u2009\u202f]")


def digits(raw: str, mark: str) -> tuple[int, int, bool] | None:
    """(mantissa, decimals, possible) of a number in digits; None where it is no single number (12.05.2019).

    `mark` is the decimal mark of the language; the other language's mark is read too ("$46.8 miljoen" in Dutch copy), and
    groups that do not fit ("1.0000") are read and called impossible.
    """
    if len(raw) > LONGEST:
        return None
    if raw.isdigit():
        return int(raw), 0, True
    plain = _SPACES.sub("", raw)
    other = _OTHER[mark]
    if _GROUPS[mark].fullmatch(raw) or (mark == "." and _INDIAN.fullmatch(raw)):
        whole, _, fraction = plain.replace(other, "").partition(mark)
        return int(whole + fraction), len(fraction), True
    if _DECIMAL[mark].fullmatch(plain):
        whole, _, fraction = plain.partition(mark)
        return int(whole + fraction), len(fraction), True
    if _GROUPS[other].fullmatch(raw) and plain.count(mark) > 1:
        return int(plain.replace(mark, "")), 0, True
    if _DECIMAL[other].fullmatch(plain):
        whole, _, fraction = plain.partition(other)
        return int(whole + fraction), len(fraction), len(fraction) <= 2
    return None


def scaled(mantissa: int, decimals: int, scale: int) -> float:
    """mantissa × scale / 10^decimals, rounded once: 2.3 million is 2300000.0 and not 2299999.9999999995."""
    return mantissa * scale / int(10**decimals)


def with_scale(line: Line, number: Number) -> Number:
    """The number with the scale words behind it: 23 duizend, anderhalf miljoen, £2.5m, 3 honderd, 3 dozijn, 2,33 k."""
    while (value := line.follows(number.next - 1, "scale", "-")) is not None:
        number = _times(line, number, int(value))
    if number.form == "digits" and not number.scaled and (value := line.follows(number.next - 1, "hundred")) is not None:
        number = _times(line, number, int(value))
        return number if value == 100 else number._replace(step=1.0, scaled=False)  # three dozen are thirty-six
    glued = None if number.scaled else _SUFFIX.match(line.low, number.end)
    suffix = glued["word"] if glued else ""
    money = line.text[number.start - 1 : number.start] in currencies.SIGNS
    factor = (currencies.SUFFIXES.get(suffix) if money else None) or line.pack.scale_suffixes.get(suffix)
    if glued is None or factor is None or (glued["space"] and suffix != "k") or _is_length(line, number, suffix, glued.end()):
        return number
    value, step = round(number.value * factor, 6), (number.step or 0.1) * factor
    return number._replace(value=value, step=step, scaled=True, end=glued.end(), next=line.index_at(glued.end()))


MOST_MILLIONS = 1000  # nobody writes a thousand million as "1000m": that is a race


_SUFFIX = re.compile(r"(?P<space>\s?)(?P<word>[a-z]{1,3})(?![a-z0-9])")


def _times(line: Line, number: Number, factor: int) -> Number:
    token = line.tokens[number.next]
    value, step = round(number.value * factor, 6), (number.step or 0.1) * factor
    return number._replace(value=value, step=step, scaled=True, end=token.end, next=number.next + 1)


def _is_length(line: Line, number: Number, suffix: str, end: int) -> bool:
    """Whether the m of "a 100m sprint" and "2m tall" is a metre: no money before it, and a word of size beside it."""
    if suffix != "m" or line.text[number.start - 1 : number.start] in currencies.SIGNS:
        return False
    grammar = line.pack.grammar
    if grammar.metres.match(line.low, end) is not None:
        return True
    if number.value >= MOST_MILLIONS:
        return True
    raced = grammar.metres_before.search(line.low[max(0, number.start - 26) : number.start])
    if raced is None or (raced["race"] is not None and number.step < 1):  # "the 1.9m forecast" are millions
        return False
    return nouns.counted(line, end) is None


_EXPONENT = re.compile(r"e([+-]?\d{1,2})(?![\w.,])")
_EIGHTHS = re.compile(r"-(\d{1,2})/(2|4|8|16|32|64)(?![\d/])")  # 29-3/8, as share prices were written
_MIXED = re.compile(r"\s([1-7])/([2-8])(?![\d/])")  # 2 1/2, 1 3/4
_PARTED = re.compile(r"(\d{1,3})/(\d{1,4})(?![\d/]|[.,]\d|-\w)")  # 1/3, 4/5, 2/1000


def in_digits(line: Line, i: int) -> Number | None:
    """The number in digits at token `i`, with its fraction, exponent and scale; None where the digits belong to a word."""
    token = line.tokens[i]
    before = line.low[max(0, token.start - 2) : token.start]
    pointed = _pointed(before)
    if not pointed and _dialled(line, i):
        return None
    if not pointed and not _stands_free(line, i, before):
        return None
    parsed = digits(token.word, line.pack.decimal_mark)
    if parsed is None:
        return None
    mantissa, decimals, possible = parsed
    if pointed:  # .08, as a table or a sports page has it
        if decimals or not token.word.isdigit():
            return None
        number = Number(token.start - 1, token.end, mantissa / 10 ** len(token.word), 10.0 ** -len(token.word), "digits", i + 1)
        return with_scale(line, number)
    if (parted := _PARTED.match(line.low, token.start)) is not None:
        return _slashed(line, i, parted)
    number = Number(token.start, token.end, mantissa / 10**decimals, 10.0**-decimals, "digits", i + 1, impossible=not possible)
    if (power := _EXPONENT.match(line.low, token.end)) is not None:
        exact = float(f"{mantissa}e{int(power[1]) - decimals}")
        return number._replace(value=exact, step=0.0, end=power.end(), next=line.index_at(power.end()))
    half = line.kind(i + 1, "fraction") if line.gap(i) in ("", " ") else None
    if half is not None and line.tokens[i + 1].word in "½¼¾⅓⅔⅛":
        number = number._replace(value=number.value + float(half), step=0.1, end=line.tokens[i + 1].end, next=i + 2)
    elif decimals == 0 and (parted := _EIGHTHS.match(line.low, number.end)) and 0 < int(parted[1]) < int(parted[2]):
        value = number.value + int(parted[1]) / int(parted[2])
        number = number._replace(value=value, step=0.1, end=parted.end(), next=line.index_at(parted.end()))
    elif decimals == 0 and (mixed := _MIXED.match(line.low, number.end)) and int(mixed[1]) < int(mixed[2]):
        value = number.value + int(mixed[1]) / int(mixed[2])
        number = number._replace(value=value, step=0.1, end=mixed.end(), next=line.index_at(mixed.end()))
    scale = line.follows(number.next - 1, "scale", "-")
    if scale is not None and number.next == i + 1:  # multiply the mantissa, so that 2,3 miljoen is exact
        factor, behind = int(scale), line.tokens[number.next]
        value, step = scaled(mantissa, decimals, factor), scaled(1, decimals, factor)
        number = number._replace(value=value, step=step, scaled=True, end=behind.end, next=number.next + 1)
    return with_scale(line, number)


def _dialled(line: Line, i: int) -> bool:
    """Whether the digits are of a telephone number or a code: 06-12345678, 0900 8844."""
    first = i
    while line.kind(first - 1, "digits") is not None and line.gap(first - 1) in (" ", "-", " - "):
        first -= 1
    word = line.tokens[first].word
    coded = len(word) > 1 and word[0] == "0" and word.isdigit()
    return coded and (first < i or (line.kind(i + 1, "digits") is not None and line.gap(i) in (" ", "-", " - ")))


def _pointed(before: str) -> bool:
    return before[-1:] in (".", ",") and (len(before) == 1 or before[0].isspace() or before[0] in "-−+($€£")


def _stands_free(line: Line, i: int, before: str) -> bool:
    """Whether the digits are a number of their own, and no part of A4, mp5, X5, top-10, 24/7; "EUR5" is money."""
    last = before[-1:]
    if line.low[line.tokens[i].end : line.tokens[i].end + 1] == "@":
        return False
    if last.isalpha() and i > 0 and line.tokens[i - 1].end == line.tokens[i].start:
        if "times" in line.tokens[i - 1].kinds:
            return before[:1].isdigit()  # 4x100
        return "sign_before" in line.tokens[i - 1].kinds and line.tokens[i - 1].kinds.get("currency") is not None
    if last.isalnum() or last in ("_", "@", "#"):
        return False
    if last == "-" and _CHAIN.search(line.low, max(0, line.tokens[i].start - 8), line.tokens[i].start):
        return False
    if last == "-" and before[:1].isalpha():  # top-10; but "3km-5km"
        return i > 0 and line.tokens[i - 1].end == line.tokens[i].start - 1 and "unit" in line.tokens[i - 1].kinds
    return not (last == "/" and before[:1].isdigit())


_CHAIN = re.compile(r"\d[-–]\d+[-–]$")  # the code 4-8-1-2


def _slashed(line: Line, i: int, parted: re.Match[str]) -> Number | None:
    """1/3, 4/5, 2/1000 kilo: a part of one, of which the upper number is the smaller; None for 24/7 and 1/0."""
    above, below = int(parted[1]), int(parted[2])
    if not 0 < above < below or parted[2].startswith("0"):
        return None
    return Number(parted.start(), parted.end(), above / below, 0.0, "fraction", line.index_at(parted.end()))
