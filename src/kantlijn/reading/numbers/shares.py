"""Parts of one: een derde, three-quarters, half a million, vijf achtste; and part and whole: twee op de drie, 1 op 36.000."""

from __future__ import annotations

import re
from collections.abc import Callable

from kantlijn.reading.numbers.written import Number, with_scale
from kantlijn.reading.tokens import Line

LINKS = "-–/"  # between the two words of a share: een-derde, vijf/achtste


def fraction(line: Line, i: int, *, article: bool = False) -> Number | None:
    """The share in words at token `i`; `article`: "een" or "a" stands before it."""
    token = line.tokens[i]
    value = float(line.kind(i, "fraction") or 0)
    # "zo'n kwart", "een krappe helft": the hedge holds the article
    hedged = i > 0 and line.joined(i - 1) and line.pack.grammar.hedge_with_article.match(line.tokens[i - 1].word) is not None
    article = article or hedged
    after = line.low[token.end : token.end + 12].lstrip()
    if line.follows(i, "hundred") is not None and value == 0.5:  # half dozijn, half honderd
        dozen = float(line.tokens[i + 1].kinds["hundred"])
        return Number(token.start, line.tokens[i + 1].end, value * dozen, 1.0, "words", i + 2)
    if (factor := line.follows(i, "scale", "-")) is None and line.follows(i, "article") is not None:
        factor = line.follows(i + 1, "scale") or line.follows(i + 1, "hundred")  # half a million, half a dozen
        if factor is not None:
            million, end = float(factor), line.tokens[i + 2].end
            step = 0.1 * million if million >= 1000 else 1.0  # half a dozen are six
            return Number(token.start, end, value * million, step, "words", i + 3, scaled=million >= 1000)
    if factor is not None and (article or value > 1 or line.kind(i, "ordinal") is None):
        return with_scale(line, Number(token.start, token.end, value, 0.1, "words", i + 1))
    if after[:1] == "-" and after[1:2].isalpha():
        return None  # a quarter-final
    if value > 1:
        return Number(token.start, token.end, value, 0.1, "words", i + 1)
    if line.kind(i, "ordinal") is not None and not article:
        return None
    before = line.tokens[i - 1].start if article else 0
    by = line.low[max(0, before - 4) : before].endswith(("met ", "by "))  # "met een derde verlaagd"
    part = by or hedged or line.pack.grammar.part_of.match(after) is not None
    # "a third time" is an ordinal, "nearly a third voted" a share
    part = part or (_is_hedged(line, i - 1) and not line.pack.grammar.nth_thing.match(after))
    if line.kind(i, "ordinal") is not None and not part:
        return None
    half = token.word in line.pack.grammar.half_words
    if token.word in ("helft", "half") and line.kind(i - 1, "ordinal") is not None and line.joined(i - 1):
        return None  # the second half of a match
    alone = article and half and re.match(r"[.,;:!?)]|$", after) is not None
    if half and article and line.pack.grammar.halved.match(line.low, token.end):  # een half brood
        return Number(token.start, token.end, value, 0.1, "words", i + 1)
    if (
        (half or token.word in ("quarter", "quarters", "kwart"))
        and not after.startswith(("of ", "van ", "the ", "proc", "perc"))
        and (half or not article)
        and not alone
    ):
        return None
    return share(line, i, i, value)


def _is_hedged(line: Line, i: int) -> bool:
    """Whether the word before token `i` hedges a share: "ruim een derde"; "tot een derde" is where something ended."""
    return i > 0 and line.joined(i - 1) and line.kind(i - 1, "hedge") not in (None, "at_least", "at_most")


def share(line: Line, first: int, last: int, value: float) -> Number:
    """The share that tokens `first` to `last` state."""
    return Number(line.tokens[first].start, line.tokens[last].end, value, 0.0, "fraction", last + 1)


def parts(line: Line, i: int, number: Number) -> Number | None:
    """twee derde, three-quarters, vijf achtste, thirty-two fifths: the number at token `i` with the parts it counts, or None.

    Above nineteen only a plural counts parts, or a share of something: "21 vijfde" may be anything. "drie half" is a clock.
    """
    j = number.next
    part = None if number.scaled else _part(line, j - 1)
    if part is None or part >= 1 or line.tokens[j].word in line.pack.grammar.half_words:
        return None
    if "span" in line.tokens[j].kinds and number.value * part not in QUARTERS:
        return None  # "two quarters" are half a year
    if "ordinal_scale" in line.tokens[j].kinds and number.value > 1:
        return None  # "the two hundredth visitor"
    plural = line.tokens[j].word in line.pack.grammar.parts_in_plural
    behind = line.low[line.tokens[j].end : line.tokens[j].end + 12].lstrip()
    counted = number.value < 20 or plural or line.pack.grammar.part_of.match(behind)
    return share(line, i, j, number.value * part) if counted else None


QUARTERS = (0.25, 0.75)  # one and three quarters are shares; nobody calls a half two of them


def _part(line: Line, j: int) -> float | None:
    """What the word behind token `j` is worth as a share, where the two stand side by side or linked."""
    if j + 1 >= len(line.tokens) or (line.gap(j).strip() or "-") not in LINKS or len(line.gap(j)) > 3:
        return None
    return line.kind(j + 1, "fraction")


def and_parts(line: Line, number: Number | None) -> Number | None:
    """The number with the part behind it: zeven en een half, two and three fifths, two million and one half."""
    if number is None or number.form not in ("digits", "words") or number.step < 1:
        return number
    j = number.next
    if j >= len(line.tokens) or line.low[number.end : line.tokens[j].start].strip(" -") not in line.pack.grammar.and_words:
        return number
    times = float(line.kind(j, "article") or line.kind(j, "number") or 0)
    kinds = line.tokens[j].kinds
    whole_word = "ordinal" not in kinds and line.tokens[j].word not in line.pack.grammar.half_words
    direct = kinds.get("fraction") if whole_word else None  # drie en driekwart
    last = j if direct is not None else j + 1
    part = direct if direct is not None else _part(line, j) if 0 < times < 100 else None
    many = part is not None and times > 1 and line.tokens[last].word in line.pack.grammar.parts_in_plural
    if part is not None and many and times * part >= 1 and number.value % 100 == 0 and number.value:
        # "one hundred and thirty-two fifths"
        return share(line, line.index_at(number.start), last, (number.value + times) * part)
    if times >= 20 and not many:
        return number
    if part is None or part >= 1 or line.follows(last, "hundred") is not None:
        return number
    if number.scaled and line.follows(last, "scale") is not None:
        return number  # "a billion and a half million"
    behind = line.low[line.tokens[last].end : line.tokens[last].end + 5]
    if behind.startswith((" of ", " van ", " past")):
        return number  # "thirty and a half of the barns", "at six and a half past"
    if number.scaled and number.value / number.step >= 1000:
        return number
    unit = number.step if number.scaled else 1.0
    value = round(number.value + (times or 1) * part * unit, 12)
    whole = number._replace(value=value, step=unit / 10, end=line.tokens[last].end, next=last + 1)
    return whole if number.scaled else with_scale(line, whole)


def ratio(
    line: Line, number: Number | None, read: Callable[[Line, int], Number | None], *, must: bool = False
) -> Number | None:
    """twee op de drie, 1 op 36.000, nine out of ten: part and whole as one share; else the number itself, or None if it `must`.

    `read` reads the whole.
    """
    if number is None:
        return None
    plain = None if must else number
    i = number.next
    if (below := _over(line, number, read)) is not None:
        return below
    if number.scaled or number.step != 1 or number.value < 1 or line.follows(i - 1, "ratio") is None or not line.joined(i):
        return plain
    connector = line.tokens[i].word
    opens = ("digits", "article", "number", "hundred")
    whole = read(line, i + 1) if any(line.kind(i + 1, kind) is not None for kind in opens) else None
    if whole is None or whole.value <= number.value or whole.form not in ("digits", "words"):
        return plain
    if connector in line.pack.grammar.words_only and number.form == whole.form == "digits":
        return plain
    counted = whole.value > 20 and number.value != 1 and whole.value not in (100, 1000)
    if connector in line.pack.grammar.whole_of and counted:
        return plain  # "120 van de 400" are two counts; "4 in 2019" is nothing
    if connector == "in" and (
        re.match(r"\s*(?:years?|months?|weeks?|days?|hours?|minutes?)\b", line.low[whole.end : whole.end + 12])
        or (whole.value >= 1900 > 1000 != whole.value and whole.value < 2100)
    ):
        return plain
    if number.form == "words" and whole.form == "digits" and _YEAR.fullmatch(line.low, whole.start, whole.end):
        return plain  # "twee bussen, waarvan er een uit 2009 stamt"
    value, next_ = number.value / whole.value, whole.next
    return Number(number.start, whole.end, value, 0.0, "ratio", next_, low=number.value, high=whole.value)


_YEAR = re.compile(r"(?:19|20)\d\d")


def _over(line: Line, number: Number, read: Callable[[Line, int], Number | None]) -> Number | None:
    """one over three, 1 over 20: a part of one, where the second number counts nothing."""
    link = line.pack.grammar.over.match(line.low, number.end)
    j = line.index_at(link.end()) if link and number.value >= 1 and number.step == 1 else len(line.tokens)
    if link is None or j >= len(line.tokens) or line.tokens[j].start != link.end():
        return None
    below = read(line, j) if {"number", "digits"} & line.tokens[j].kinds.keys() else None
    if below is None or below.step != 1 or below.value <= number.value or not _CLOSES.match(line.low, below.end):
        return None
    return Number(number.start, below.end, number.value / below.value, 0.0, "fraction", below.next)


_CLOSES = re.compile(r"\s*(?:[.,;:)!?]|$)")


def of_one(line: Line, number: Number) -> Number:
    """three quarters of a mile, een tiende van een seconde, a quarter of a million: the share as a number of the unit behind
    it; else the share itself."""
    link = line.pack.grammar.of_one.match(line.low, number.end) if number.form == "fraction" else None
    j = line.index_at(link.end()) if link else len(line.tokens)
    if link is None or j >= len(line.tokens) or line.tokens[j].start != link.end():
        return number
    kinds = line.tokens[j].kinds
    if not kinds.keys() & {"unit", "span", "scale", "currency"}:
        return number
    of = number._replace(form="words", step=min(0.1, number.value), end=link.end() - 1, next=j)
    return with_scale(line, of) if "scale" in kinds else of


def majority(line: Line, i: int) -> Number | None:
    """een meerderheid (van de leden), a majority of them: more than half; not a majority of seven, nor a majority stake."""
    token = line.tokens[i]
    if not line.pack.grammar.majority_of.match(line.low, token.end):
        return None
    return Number(token.start, token.end, 0.5, 0.0, "majority", i + 1, low=0.5, high=1.0)


def vague(line: Line, start: int, i: int) -> Number:
    """tientallen, hundreds: at least two of them and not yet ten."""
    low, high = (float(end) for end in line.tokens[i].kinds["vague"])
    more = line.kind(i + 1, "vague") if line.joined(i) or line.gap(i) == " of " else None
    if more is not None and more[0] >= 2000 and low < more[0]:  # honderden miljoenen
        i, low, high = i + 1, low * more[0] / 2, high * more[0] / 2
    elif (scale := line.follows(i, "scale")) is not None:  # tientallen miljoen
        i, low, high = i + 1, low * float(scale), high * float(scale)
    return Number(line.tokens[start].start, line.tokens[i].end, low, 0.0, "vague", i + 1, low=low, high=high)


def several(line: Line, i: int) -> Number | None:
    """een paar honderd, enkele duizenden, several hundred, een paar tientjes."""
    if not line.joined(i):
        return None
    if line.kind(i + 1, "vague") is not None:
        return vague(line, i, i + 1)
    unit = line.kind(i + 1, "hundred") or line.kind(i + 1, "scale")
    if unit is None or int(unit) == 12:
        return None
    factor, j = float(unit), i + 1
    while (more := line.follows(j, "scale")) is not None:
        factor, j = factor * float(more), j + 1
    return Number(line.tokens[i].start, line.tokens[j].end, 2 * factor, 0.0, "vague", j + 1, low=2 * factor, high=10 * factor)
