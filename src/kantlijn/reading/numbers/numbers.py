"""Numbers in digits and words: what stands there, how precisely, and in which form. Units and hedges come later.

How digits are written is in written.py, parts of one are in shares.py; here are the words.
"""

from __future__ import annotations

from kantlijn.language.pack import Value
from kantlijn.reading.numbers import shares
from kantlijn.reading.numbers.written import Number, in_digits, with_scale
from kantlijn.reading.tokens import Line


def read(line: Line, i: int) -> Number | None:
    """The number that starts at token `i`, without sign or hedge, or None."""
    kinds = line.tokens[i].kinds if i < len(line.tokens) else {}
    if "digits" in kinds:
        return shares.ratio(line, shares.and_parts(line, _with_hundreds(line, in_digits(line, i))), _whole)
    if "vague" in kinds:
        return shares.vague(line, i, i)
    if "number" in kinds or "hundred" in kinds or "scale" in kinds:
        return shares.ratio(line, shares.and_parts(line, _in_words(line, i)), _whole)
    if "article" in kinds:
        return _after_article(line, i)
    if "fraction" in kinds:
        return shares.fraction(line, i)
    if "several" in kinds:
        return shares.several(line, i)
    return None


def _whole(line: Line, i: int) -> Number | None:
    """The number that a part is of, without parts of its own."""
    if line.kind(i, "digits") is not None:
        return in_digits(line, i)
    return _after_article(line, i) if line.kind(i, "article") is not None else _in_words(line, i)


def _with_hundreds(line: Line, number: Number | None) -> Number | None:
    """4 thousand 3 hundred, 3 hundred and 21: digits between scale words."""
    while number is not None and number.form == "digits" and number.scaled and number.step >= 100:
        j = number.next
        if not {"scale", "hundred"} & line.tokens[j - 1].kinds.keys():
            break  # "100m and 3"
        gap = " ".join(line.gap(j - 1).split())
        if gap not in ("", "and") or line.kind(j, "digits") is None:
            break
        part = in_digits(line, j)
        if part is None or part.form != "digits" or part.step < 1 or part.value >= number.step:
            break
        if gap == "" and not part.scaled:
            break
        value = number.value + part.value
        number = number._replace(value=value, step=part.step, scaled=part.scaled, end=part.end, next=part.next)
    return number


def _in_words(line: Line, i: int, article: int = 0) -> Number | None:
    """Cardinals in words from token `i` on; `article`: 1 where "een" or "a" stands before them and counts as one."""
    total, current, j = 0, article, i
    room = 10**15  # what may still be added is smaller than this: the last word was a multiple of it
    value: Value | None
    scaled_by = 1
    while True:
        kinds = line.tokens[j].kinds if j < len(line.tokens) else {}
        if (value := kinds.get("number")) is not None and int(value) < room and (j == i or int(value) > 0):
            current, room = current + int(value), _room(int(value))
        elif (value := kinds.get("hundred")) is not None and current < 100 and _may_multiply(line, i, j, article, int(value)):
            current, room = max(1, current) * int(value), int(value)
        elif (value := kinds.get("scale")) is not None and (j > i or article or value == 1000) and value < scaled_by * 10**15:
            if j > i and not current and scaled_by > 1:
                total = total % scaled_by + total // scaled_by * scaled_by * int(value)  # "three lakh crore"
            else:
                total += max(1, current) * int(value)
            current, room = 0, int(value)
            scaled_by = int(value)
            if int(value) == 1000 and (line.follows(j, "scale") or 0) > int(value):
                return None
        else:
            break
        j += 1
        if not _goes_on(line, j - 1, room):
            break
    if j == i:
        return None
    first, last = line.tokens[i], line.tokens[j - 1]
    number = Number(first.start, last.end, float(total + current), 1.0, "words", j)
    if scaled_by > 1 and current == 0:  # "two thousand and six" was counted, "two thousand" may be rounded
        number = number._replace(step=float(scaled_by), scaled=True)
    return _pointed(line, number) or shares.parts(line, i, number) or number


def _may_multiply(line: Line, i: int, j: int, article: int, factor: int) -> bool:
    """Whether a hundred or a dozen counts by itself: "Dozen people died", but no "per dozen" and no gross."""
    if j > i or article or factor == 100:
        return True
    return factor == 12 and line.low[max(0, line.tokens[i].start - 8) : line.tokens[i].start].strip() in ("", ".", ":")


def _room(value: int) -> int:
    """What a numeral leaves room for behind it: a unit behind twenty, tens behind tweehonderd, hundreds behind tweeduizend."""
    if value < 20:
        return 1
    return next(step for step in (1000, 100, 10, 1) if value % step == 0)


def _goes_on(line: Line, j: int, room: int) -> bool:
    """Whether the word behind token `j` may be of the same numeral: tweeduizend tweehonderd, one hundred and six."""
    gap = " ".join(line.gap(j).split())
    following = line.kind(j + 1, "number")
    if gap == "and":  # "one hundred and three quarters" is a hundred and a part
        return room >= 100 and following is not None and line.follows(j + 1, "fraction", "-") is None
    if gap == ",":  # "one thousand, four hundred and six": a comma only before hundreds, or a list would become a number
        return room >= 1000 and bool(following) and line.follows(j + 1, "hundred") == 100
    if gap == "-" and following is None:  # a two-million-pound deal
        return line.kind(j + 1, "scale") is not None or line.kind(j + 1, "hundred") == 100
    if gap == "-":
        return room == 10 and following is not None and int(following) < 10
    if gap or not line.joined(j):
        return False
    # "vijftig zes" and "twintig acht" are two numbers in Dutch, which puts the unit first
    return following is None or room >= (10 if line.pack.numeral is None else 100)


def _pointed(line: Line, number: Number) -> Number | None:
    """two point two million, nul komma vijf: decimals in words, digit by digit or as one number below a hundred."""
    j = number.next
    if line.follows(j - 1, "point") is None or number.scaled:
        return None
    spelt, end = "", j + 1
    while line.joined(end - 1) and (digit := line.kind(end, "number")) is not None and int(digit) < (10 if spelt else 100):
        spelt += str(int(digit))
        end += 1
        if int(digit) >= 10:
            break
    if not spelt:
        return None
    value, step = float(f"{int(number.value)}.{spelt}"), 10.0 ** -len(spelt)
    return with_scale(line, number._replace(value=value, step=step, end=line.tokens[end - 1].end, next=end))


def _after_article(line: Line, i: int) -> Number | None:
    """een miljoen, a dozen, een derde, een half miljoen, half a million; the article counts only when it must."""
    if not line.joined(i, shares.LINKS) and line.gap(i) != " - ":
        return None
    found: Number | None = None
    if line.kind(i + 1, "fraction") is not None:
        found = shares.fraction(line, i + 1, article=True)
    elif line.joined(i) and (line.kind(i + 1, "hundred") is not None or line.kind(i + 1, "scale") is not None):
        found = shares.and_parts(line, _in_words(line, i + 1, article=1))
    elif line.joined(i) and line.kind(i + 1, "majority") is not None:
        found = shares.majority(line, i + 1)
    elif line.joined(i) and line.kind(i + 1, "ratio") is not None:
        token = line.tokens[i]
        return shares.ratio(line, Number(token.start, token.end, 1.0, 1.0, "words", i + 1), _whole, must=True)
    return found._replace(start=line.tokens[i].start) if found else None
