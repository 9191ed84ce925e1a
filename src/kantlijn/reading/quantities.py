"""Quantities: a hedge, a sign, a number, its unit and what it counts, put together as an interval with a unit.

Durations and clock-like "N years ago" begin with a number too and are made here; they come out as times.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from kantlijn.interval import Interval
from kantlijn.language.lemmas import lemma
from kantlijn.language.pack import Kinds
from kantlijn.reading import nouns, numbers, times, widths
from kantlijn.reading.numbers import Number
from kantlijn.reading.tokens import Line
from kantlijn.story import Mark, Quantity, QuantityKind, Span, Time

Read = tuple[tuple[Mark, ...], int]

OLDEST = 120  # years; nobody in the news has been older than 122


def read(line: Line, i: int, today: int | None) -> Read | None:
    """The quantity, duration or range that starts at token `i`, hedge included, and the index of the token behind it."""
    kinds = line.tokens[i].kinds
    if "multiple" in kinds and "times" not in kinds:
        return _multiple(line, i, None, line.tokens[i].start)
    if "in_tens" in kinds:
        return _in_the_tens(line, i)
    if "aged" in kinds:
        return _aged_word(line, i)
    if "article" in kinds and (found := _thing_or_number(line, i)) is not None:
        return found
    if "article" in kinds and "hedge" not in kinds and (one := _one_of_unit(line, i)) is not None:
        return _measure(line, i, one.start, None, None, one, today)
    if "ordinal" in kinds and "hedge" not in kinds and line.follows(i, "fraction") is None:
        return _ordinal(line, i, float(kinds["ordinal"]), line.tokens[i].end)
    start, hedge, words, j = _hedges(line, i + 1 if _is_outcome(line, i) else i)
    if hedge is not None and "multiple" in (line.tokens[j].kinds if j < len(line.tokens) else {}):
        return _multiple(line, j, hedge, start)
    number = _number(line, j)
    if number is None:
        return None
    return _measure(line, j, start, hedge, words, number, today)


# -- before the number -----------------------------------------------------------------------------------------------


def _hedges(line: Line, i: int) -> tuple[int, str | None, str | None, int]:
    """(start of the mark, hedge family, hedge words, index of the token behind them); several hedges: the last family counts."""
    family: str | None = None
    first = line.tokens[i].start
    j = i
    if line.tokens[i].word in _COMPARED and i and line.joined(i - 1) and _MEASURED & line.tokens[i - 1].kinds.keys():
        j = i + 1  # "25 procent meer dan de 40 euro": a comparison, and no hedge of the 40
        return (line.tokens[j].start if j < len(line.tokens) else first), None, None, j
    while j < len(line.tokens) and ("hedge" in line.tokens[j].kinds or "between" in line.tokens[j].kinds):
        if not _reaches(line, j):
            return line.tokens[i].start, None, None, i
        own = line.tokens[j].kinds.get("hedge", "between")
        if own == "exact" and j == i:
            first = line.tokens[j + 1].start if j + 1 < len(line.tokens) else first
        else:
            family = own
        j += 1
    if family is None:
        return (line.tokens[j].start if j < len(line.tokens) else first), None, None, j
    return first, family, line.low[first : line.tokens[j - 1].end], j


_COMPARED = frozenset(("meer dan", "minder dan", "hoger dan", "lager dan", "groter dan", "kleiner dan", "more than", "less than", "fewer than", "higher than", "lower than"))
_MEASURED = frozenset(("percent", "currency", "unit", "span", "times", "scale", "fraction", "digits", "number"))


def _reaches(line: Line, j: int) -> bool:
    """Whether a number can follow token `j` right away: white space, a currency sign, a minus, an article between."""
    gap = line.gap(j)
    return bool(re.fullmatch(r"\s{1,4}(?:de\s|een\s|the\s|an\s|a\s)?[-−]?", gap)) or (len(gap) < 4 and not gap.strip())


def _is_outcome(line: Line, i: int) -> bool:
    """Whether "tot" before a figure gives where a change ended ("verhogen tot 3,5 procent") and is no hedge."""
    if line.tokens[i].word != "tot" or line.pack.change is None or not line.joined(i):
        return False
    return bool(line.pack.change.search(line.low[max(0, line.tokens[i].start - 24) : line.tokens[i].start]))


def _number(line: Line, j: int) -> Number | None:
    """The number at token `j`, with a currency sign or word before it and a minus."""
    if j >= len(line.tokens):
        return None
    k = j
    while k < len(line.tokens) and ("currency" in line.tokens[k].kinds or "sign" in line.tokens[k].kinds) and re.fullmatch(r"\s{0,2}[-−]?", line.gap(k)):
        k += 1
    if k == j and line.tokens[j].word in ("half", "halve"):
        return _half_of_unit(line, j)
    if k == j and (one := _one_of_unit(line, j)) is not None:
        return one
    found = numbers.read(line, k)
    if found is None:
        return None
    start = line.tokens[j].start
    negative = any("sign" in line.tokens[n].kinds for n in range(j, k))
    if line.low[found.start - 1 : found.start] in ("-", "−") and (found.start < 2 or line.low[found.start - 2] in " \n(€$£" or k > j):
        negative, start = True, min(start, found.start - 1)
    found = _ranged(line, found)
    if negative:
        found = replace(found, value=-found.value, low=-found.high, high=-found.low)
    return replace(found, start=min(start, found.start)) if (k > j or negative) else found


def _one_of_unit(line: Line, j: int) -> Number | None:
    """ "een" that counts: a coin, a span before "geleden" or "later", and behind a hedge any unit ("ruim een jaar")."""
    token = line.tokens[j]
    if "article" not in token.kinds or not line.joined(j) or j + 1 >= len(line.tokens):
        return None
    behind = line.tokens[j + 1].kinds
    coin = "currency" in behind and behind["currency"][1] != 1
    told = "span" in behind and (line.follows(j + 1, "ago") is not None or line.follows(j + 1, "later") is not None)
    hedged = j > 0 and "hedge" in line.tokens[j - 1].kinds and line.joined(j - 1) and ("span" in behind or "unit" in behind or "currency" in behind)
    return Number(token.start, token.end, 1.0, 1.0, "words", j + 1) if coin or told or hedged else None


def _half_of_unit(line: Line, j: int) -> Number | None:
    """een half jaar, half uur: the fraction before a unit."""
    if line.follows(j, "span") or line.follows(j, "unit") or line.follows(j, "currency"):
        token = line.tokens[j]
        return Number(token.start, token.end, 0.5, 0.1, "words", j + 1)
    return numbers.read(line, j)


_DASH = re.compile(r"\s?[-–—~]\s?[€$£]?")
_LINK = {"nl": re.compile(r"\s(?:tot en met|t/m|tot|à|a|en|of)\s[€$£]?"), "en": re.compile(r"\s(?:to|and|or)\s[€$£]?")}


def _ranged(line: Line, first: Number) -> Number:
    """The range that a number opens: 14 à 17, twee tot vijf, €10-€20, between £30 and £40; else the number itself."""
    last = first.next - 1
    j, unit_end = first.next, first.end
    if j < len(line.tokens) and ("percent" in line.tokens[j].kinds or "currency" in line.tokens[j].kinds or "span" in line.tokens[j].kinds):
        if len(line.gap(last)) < 2 and not line.gap(last).strip():
            j, unit_end = j + 1, line.tokens[j].end  # "30 percent to 40 percent"
    between = re.search(r"\b(?:tussen|between)\s(?:de\s|the\s)?[€$£]?$", line.low[max(0, first.start - 12) : first.start])
    link = _DASH.match(line.low, unit_end) or _LINK[line.pack.code].match(line.low, unit_end)
    if link is None or first.form not in ("digits", "words"):
        return first
    word = link[0].strip(" €$£")
    if word == "to" and line.low[max(0, first.start - 5) : first.start].lstrip("€$£").endswith("from "):
        return first  # "from 24 to 36 minutes": the ends of a change, read apart
    if word in ("en", "and") and not between or word in ("of", "or") and not (first.value + 1 == _peek(line, j, link.end())):
        return first
    if word == "a" and not first.value < 100:
        return first
    while j < len(line.tokens) and line.tokens[j].start < link.end():
        j += 1
    if j >= len(line.tokens) or line.tokens[j].start != link.end():
        return first
    second = numbers.read(line, j)
    if second is None or second.form not in ("digits", "words"):
        return first
    low = first.value
    if second.scaled and not first.scaled and low < second.value / second.step * 1000:
        low = first.value * _scale_of(second)
    if not low < second.value:
        return first
    return replace(second, start=first.start, form="range", low=low, high=second.value)


def _peek(line: Line, j: int, at: int) -> float:
    while j < len(line.tokens) and line.tokens[j].start < at:
        j += 1
    found = numbers.read(line, j) if j < len(line.tokens) else None
    return found.value if found else -1.0


def _scale_of(number: Number) -> float:
    """The scale word's factor: 3,5 miljoen has a million."""
    factor = 1.0
    while factor * 1000 <= number.value * 1.0000001 and factor < 1e15:
        factor *= 1000
    return factor if number.scaled else 1.0


# -- a thing or ten --------------------------------------------------------------------------------------------------


@lru_cache(maxsize=8)
def _or_so(code: str) -> re.Pattern[str]:
    return re.compile(r"een\s([^\W\d_]+)\sof\s(?=[\w€])" if code == "nl" else r"(?!)")


_TENS = {"duizendje": 1000.0, "honderdje": 100.0, "miljoentje": 1e6, "tientje": 10.0}


def _thing_or_number(line: Line, i: int) -> Read | None:
    """een man of tien, een kilometer of dertig, een duizendje of 25: about that many."""
    match = _or_so(line.pack.code).match(line.low, line.tokens[i].start)
    if match is None:
        return None
    j = i + 1
    while j < len(line.tokens) and line.tokens[j].start < match.end():
        j += 1
    if j >= len(line.tokens) or line.tokens[j].start != match.end():
        return None
    number = numbers.read(line, j)
    if number is None or number.form not in ("digits", "words") or number.value < 2:
        return None
    thing = match[1]
    start = line.tokens[i].start
    hedge = line.low[start : match.end()].strip()
    entry = line.pack.lexicon.get(thing, {})
    if thing in _TENS:
        factor = _TENS[thing]
        number = replace(number, value=number.value * factor, step=number.step * factor, scaled=True)
        return _measure(line, j, start, "about", hedge, number, None)
    if "currency" in entry:
        code, factor = entry["currency"]
        return (_quantity(line, start, number.end, "money", number, "about", hedge, code, factor=factor),), number.next
    if "span" in entry:
        return (_duration(line, start, number.end, number, "about", hedge, str(entry["span"])),), number.next
    if "unit" in entry:
        return (_quantity(line, start, number.end, "measure", number, "about", hedge, str(entry["unit"][0])),), number.next
    counts = nouns.counted(line, number.end)
    if counts is None and thing not in ("stuk", "keer"):
        counts = lemma(thing, line.pack.code), Span(match.start(1), match.end(1))
    return (_quantity(line, start, number.end, "count", number, "about", hedge, None, counts=counts),), number.next


# -- after the number ------------------------------------------------------------------------------------------------


def _measure(line: Line, first: int, start: int, hedge: str | None, words: str | None, number: Number, today: int | None) -> Read | None:
    """The number with what stands behind it: per cent, money, a unit, a span of time, an age, a factor, or a counted thing."""
    j, last = number.next, number.next - 1
    if line.pack.abbreviations and line.low[number.end : number.end + 1] == "." and number.scaled and number.end < len(line.low):
        gap_end = number.end + 1  # "3,5 mln. euro"
    else:
        gap_end = number.end
    beside = j < len(line.tokens) and re.fullmatch(r"\s{0,4}|-", line.low[gap_end : line.tokens[j].start]) is not None
    kinds = line.tokens[j].kinds if beside else {}
    unit_end = line.tokens[j].end if beside else number.end
    before = line.tokens[first].kinds.get("currency") if first + 1 < number.next else None
    if number.impossible and before is None and "percent" not in kinds and "currency" not in kinds:
        return (_quantity(line, start, number.end, "count", number, hedge, words, None, counts=nouns.counted(line, number.end)),), j
    if (found := _age(line, start, number, hedge, words, kinds, beside, unit_end)) is not None:
        return found
    if "percent" in kinds:
        counts = nouns.shared(line, unit_end)
        return (_quantity(line, start, unit_end, "percentage", number, hedge, words, str(kinds["percent"]), counts=counts),), j + 1
    if before is not None:
        end = number.end + 2 if line.low.startswith((",-", ".-", ",–"), number.end) else number.end
        if line.low.startswith((",--",), number.end):
            end = number.end + 3
        return _money(line, start, end, number, hedge, words, before, j)
    if beside and line.tokens[j].word == "pond" and not _is_british(line):
        return (_quantity(line, start, unit_end, "measure", number, hedge, words, "kilogram", factor=0.5),), j + 1
    if "currency" in kinds and not (line.tokens[j].word == "p" and line.low[number.end : number.end + 1] == " "):
        return _money_behind(line, start, number, hedge, words, kinds["currency"], j)
    if beside and line.tokens[j].word == "ton" and (money := _ton(line, start, number, hedge, words, j)) is not None:
        return money
    if "unit" in kinds and not _is_name(line, j):
        return _with_unit(line, start, number, hedge, words, str(kinds["unit"][0]), j)
    if "span" in kinds:
        return _span(line, start, number, hedge, words, str(kinds["span"]), j, today)
    if "times" in kinds:
        return _times(line, start, number, hedge, words, j)
    if number.form in ("fraction", "ratio"):
        counts = nouns.shared(line, number.end) or (nouns.counted(line, number.end) if number.form == "ratio" else None)
        return (_quantity(line, start, number.end, "ratio", number, hedge, words, None, counts=counts),), j
    if number.form == "vague" and line.tokens[last].word == "tientjes":
        return (_quantity(line, start, number.end, "money", number, hedge, words, "EUR"),), j
    if (found := _ordinal_digits(line, number)) is not None:
        return found
    return _count(line, start, number, hedge, words, first)


def _is_name(line: Line, j: int) -> bool:
    """Whether a unit is too short to be believed: "4 m" with a capital or at the head of a word."""
    token = line.tokens[j]
    return len(token.word) == 1 and line.text[token.start].isupper() and token.word != "°"


@lru_cache(maxsize=4)
def _is_british(line: Line) -> bool:
    """Whether a text that speaks of "pond" is about Britain, so that the word is money."""
    return line.pack.pound_money is None or line.pack.pound_money.search(line.low) is not None


_CONVERTED = re.compile(r"\b(?:omgerekend|equivalent to|or about|oftewel|ofwel)\s(?:\w+\s)?$|\($")


def _money(line: Line, start: int, end: int, number: Number, hedge: str | None, words: str | None, currency: tuple[str, float], j: int) -> Read:
    code, factor = currency
    if code == "USD" and line.low[start - 2 : start] in ("us", "a$", "c$"):
        code = {"us": "USD", "a$": "AUD", "c$": "CAD"}[line.low[start - 2 : start]]
    if (per := _per(line, end)) is not None:
        return (_quantity(line, start, per[1], "rate", number, hedge, words, f"{code} per {per[0]}", factor=factor),), times._past(line, j, per[1])
    return (_quantity(line, start, end, "money", number, hedge, words, code, factor=factor),), j


def _money_behind(line: Line, start: int, number: Number, hedge: str | None, words: str | None, currency: tuple[str, float], j: int) -> Read:
    end = line.tokens[j].end
    if currency[1] == 1 and number.step == 1 and (cents := line.follows(j, "number")) is not None and 10 <= int(cents) <= 99 and line.pack.code == "nl":
        behind = line.low[line.tokens[j + 1].end : line.tokens[j + 1].end + 12]
        if not re.match(r"\s(?:procent|euro|jaar|keer|\w+en\b)", behind):  # vijf euro vijftig
            number = replace(number, value=number.value + int(cents) / 100, step=0.01)
            j, end = j + 1, line.tokens[j + 1].end
    return _money(line, start, end, number, hedge, words, currency, j + 1)


def _ton(line: Line, start: int, number: Number, hedge: str | None, words: str | None, j: int) -> Read | None:
    """vier ton for a house is money, € 100,000 each; vijftig ton for a lorry is a weight."""
    if line.pack.ton_money is None or number.value >= 100:
        return None
    around = line.low[max(0, start - 60) : line.tokens[j].end + 40]
    if not line.pack.ton_money.search(around) or re.search(r"vracht|truck|laden|lading|zwaar|woog|weegt|co2|afval|vis|graan|staal", around):
        return None
    number = replace(number, value=number.value * 1e5, step=number.step * 1e5, scaled=True)
    return (_quantity(line, start, line.tokens[j].end, "money", number, hedge, words, "EUR"),), j + 1


_PER_UNITS = {"uur": "hour", "u": "hour"}


def _per(line: Line, end: int) -> tuple[str, int] | None:
    """(denominator, end) of "per maand", "an hour", "per 100.000 inwoners", "/uur"."""
    match = _per_pattern(line.pack.code).match(line.low, end)
    if match is None:
        return None
    word = match["what"]
    span = line.pack.lexicon.get(word, {}).get("span")
    unit = line.pack.lexicon.get(word, {}).get("unit")
    if match["a"] and span is None and unit is None:
        return None
    name = str(span) if span else str(unit[0]) if unit else lemma(word, line.pack.code)
    if match["number"]:
        parsed = numbers.digits(match["number"].strip(), line.pack.decimal_mark)
        name = f"{parsed[0] if parsed else match['number']} {name}"
    return name, match.end()


@lru_cache(maxsize=8)
def _per_pattern(code: str) -> re.Pattern[str]:
    if code == "nl":
        return re.compile(r"(?:(?P<a>(?!))|\s{1,3}per\s{1,3}|\s?/\s?)(?P<number>\d[\d.]*\s)?(?P<what>[^\W\d_]+(?:\s(?=meter|kilometer)[a-z]+)?)")
    return re.compile(r"(?:\s{1,3}(?P<a>an?)\s{1,3}|\s{1,3}per\s{1,3}|\s?/\s?|\s{1,3}each\s{1,3})(?P<number>\d[\d,]*\s)?(?P<what>[^\W\d_]+)")


def _with_unit(line: Line, start: int, number: Number, hedge: str | None, words: str | None, unit: str, j: int) -> Read:
    end = line.tokens[j].end
    if (per := _per(line, end)) is not None:
        unit, end = f"{unit} per {per[0]}", per[1]
        if per[0] == "meter" and line.low[per[1] - 14 : per[1]].startswith("kubieke"):
            unit = unit.replace("meter", "cubic meter")
    elif (cubic := re.compile(r"\sper\s(kubieke|vierkante|cubic|square)\s(kilo)?met").match(line.low, line.tokens[j].end)) is not None:
        unit += f" per {'cubic' if cubic[1].startswith(('kub', 'cub')) else 'square'} {cubic[2] or ''}meter"
    big = re.compile(r"\sper\s(kubieke|vierkante|cubic|square)\s(kilometer|meter|kilometre|metre)").match(line.low, line.tokens[j].end)
    if big:
        unit = f"{unit.partition(' per ')[0]} per {'cubic' if big[1].startswith(('kub', 'cub')) else 'square'} {'kilometer' if big[2].startswith('kilo') else 'meter'}"
        end = big.end()
    return (_quantity(line, start, end, "measure", number, hedge, words, unit),), times._past(line, j, end)


# -- time ------------------------------------------------------------------------------------------------------------


def _span(line: Line, start: int, number: Number, hedge: str | None, words: str | None, unit: str, j: int, today: int | None) -> Read:
    """A duration: elf uur, zes weken; "twee jaar geleden" is a date, "vier dagen per week" a rate."""
    end = line.tokens[j].end
    if (ago := line.follows(j, "ago")) is not None and ago:
        mark = _duration(line, start, end, number, hedge, words, unit)
        reading = mark.interval or Interval.point(number.value)
        when = times.ago(line, start, line.tokens[j + 1].end, number, unit, reading, today, words, -1)
        return (when,), j + 2
    if (per := _per(line, end)) is not None and unit in ("day", "hour", "week") and number.form != "range":
        return (_quantity(line, start, per[1], "rate", number, hedge, words, f"{unit} per {per[0]}"),), times._past(line, j, per[1])
    if unit == "hour" and number.form == "range" and line.pack.code == "nl" and number.high <= 24 and re.search(r"\bvan\s$", line.low[max(0, start - 5) : start]):
        interval = Interval(number.low * 60, number.high * 60)
        return (Time(start, end, "time", interval, interval),), j + 1
    mark = _duration(line, start, end, number, hedge, words, unit)
    later = line.follows(j, "later")
    if later is not None:
        mark = replace(mark, direction=int(later))
    return (mark,), j + 1


def _duration(line: Line, start: int, end: int, number: Number, hedge: str | None, words: str | None, unit: str) -> Time:
    jail = line.pack.jail.search(line.low[max(0, start - 60) : end + 40]) is not None
    strict, loose = _intervals(number, hedge, "exact" if jail or number.step == 0 else "written", None, share=False, duration=not jail)
    return Time(start, end, "duration", strict, loose, unit=unit, hedge=words, vague=number.form == "vague", fields=(("number", int(number.value)),) if number.form in ("digits", "words") and number.value == int(number.value) else ())


_OLD = {
    "nl": re.compile(r"\s(?:oud|jong)\b|\sen\s(?:ouder|jonger)|\sof\s(?:ouder|jonger)"),
    "en": re.compile(r"\s(?:old|of age)\b|\s(?:and|or)\s(?:over|older|under|younger)"),
}
_NAME_BEFORE = re.compile(r"[^\W\d_][\w'’.-]*\s?[(,]\s?$")


def _age(line: Line, start: int, number: Number, hedge: str | None, words: str | None, kinds: Kinds, beside: bool, unit_end: int) -> Read | None:
    """51-jarige, (42), 68 jaar oud, aged 64, van 18 jaar en ouder, ouder dan 75, She was 64 when …"""
    if number.form not in ("digits", "words", "range") or number.step != 1 or not 0 < number.value <= OLDEST or number.scaled:
        return None
    low, j = line.low, number.next
    suffix = re.compile(r"[\s-]{0,2}(?:" + "|".join(map(re.escape, line.pack.age_suffix)) + r")(?![a-z])").match(low, number.end)
    if suffix:
        return _aged(line, start, suffix.end(), number, hedge, words)
    old = _OLD[line.pack.code].match(low, unit_end if "span" in kinds else number.end)
    if "age" in kinds:
        return (_years(start, unit_end, number, hedge, words),), j + 1
    if kinds.get("span") == "year":
        if old:
            family = hedge
            end = old.end()
            if re.search(r"oud|jong\b|old$|of age", old[0]) and not re.search(r"ouder|older|over", old[0]):
                pass
            else:
                family = "at_least" if re.search(r"ouder|older|over", old[0]) else "at_most"
                words = old[0].strip()
            return (_years(start, end, number, family, words),), times._past(line, j, end)
        if hedge in ("more", "less") and words and re.search(r"oud|jong|old|young", words):
            return (_years(start, unit_end, number, hedge, words),), j + 1
        person = re.search(r"([^\W\d_]+)\s(?:van|tussen de|tot|vanaf|onder de|boven de|aged|between)\s$", low[max(0, start - 30) : start])
        if person and person[1] in line.pack.persons or (hedge == "at_least" and words == "vanaf") or re.search(r"leeftijd van\s$|\bage of\s$|\baged\s$", low[max(0, start - 16) : start]):
            return (_years(start, unit_end, number, hedge, words),), j + 1
        named = _NAME_BEFORE.search(line.text, max(0, start - 30), start)
        if named and line.text[named.start()].isupper() and low[unit_end : unit_end + 1] in (",", ")", "") and number.value >= 4:
            return (_years(start, unit_end, number, hedge, words),), j + 1
        return None
    if beside and ("percent" in kinds or "currency" in kinds or "unit" in kinds or "span" in kinds or "times" in kinds or "scale" in kinds):
        return None
    before, behind = line.text[max(0, start - 40) : start], low[number.end : number.end + 14]
    if old and "hedge" not in kinds and not re.search(r"oud|jong\b|old\b", old[0][:5]):
        words = old[0].strip()
        return (_years(start, old.end(), number, "at_least" if re.search(r"ouder|older|over", old[0]) else "at_most", words),), times._past(line, j, old.end())
    if hedge in ("more", "less") and words and re.search(r"ouder|jonger|older|younger", words):
        return (_years(start, number.end, number, hedge, words),), j
    if number.form == "range" or hedge is not None and not re.search(r"\b(?:aged|age)\s$", before):
        return None
    if re.search(r"\b[A-ZÀ-Þ][\w'’-]+\*?\s\($", before) and behind.startswith(")") and number.value >= 4:
        return (_years(start, number.end, number, hedge, words),), j
    if re.search(r"(?:[A-ZÀ-Þ][\w'’-]+,)\s$", before) and re.match(r",", behind) and 4 <= number.value <= 110:
        return (_years(start, number.end, number, hedge, words),), j
    if re.search(r"\b(?:aged|aged about|age|at the age of|op zijn|op haar|toen (?:hij|ze|zij))\s$", before) and not re.match(r"\s?(?:per|%)", behind):
        if line.pack.code == "en" or re.match(r"e\b|ste\b|\swas|\s*[,.]", behind):
            return (_years(start, number.end, number, hedge, words),), j
    if re.search(r"\b(?:[Hh]e|[Ss]he|who) (?:is|was|turned|turns|will be|had just turned)\s(?:already\s|only\s|just\s)?$", before) and re.match(r"\s*(?:[.,;:)]|when|and|at|in|but|now|$)", behind) and number.value >= 4:
        return (_years(start, number.end, number, hedge, words),), j
    if re.search(r"\b(?:[Hh]ij|[Zz]e|[Zz]ij|die) (?:is|was|werd|wordt)\s(?:al\s|pas\s|nog maar\s|nu\s|toen\s)?$", before) and re.match(r"\s*(?:[.,;:)]|toen|en|maar|geworden|nu|$)", behind) and number.value >= 4:
        return (_years(start, number.end, number, hedge, words),), j
    person = re.search(r"\b(?:een|de|die|mijn|haar|zijn) ([^\W\d_]{3,}) van\s$", before.lower())
    if person and line.pack.code == "nl" and 4 <= number.value <= 99 and (nouns.counted(line, number.end) is None or re.match(r"\s\w+(?:t|de|te)\b", behind)) and (person[1] in line.pack.persons or re.search(r"(?:er|ster|ist|ant|ent|eur|in|aar|man|vrouw)$", person[1])):
        return (_years(start, number.end, number, hedge, words),), j
    return None


def _aged(line: Line, start: int, end: int, number: Number, hedge: str | None, words: str | None) -> Read:
    """N-jarige: an age; with "bestaan" or "jubileum" behind it an anniversary, which is a duration."""
    match = re.compile(r"\s([^\W\d_]+)").match(line.low, end)
    noun = match[1] if match else ""
    j = times._past(line, number.next, end)
    if noun in ("bestaan", "jubileum", "lustrum", "huwelijk", "ambtsjubileum", "regeringsjubileum", "contract", "oorlog", "looptijd", "historie", "geschiedenis", "periode", "cyclus", "anniversary"):
        number = replace(number, end=end)
        strict, loose = _intervals(number, hedge, "exact", None, share=False, duration=True)
        return (Time(start, end, "duration", strict, loose, unit="year", hedge=words, fields=(("anniversary", int(number.value)),)),), j
    if noun == "leeftijd":
        end = match.end() if match else end
    return (_years(start, end, number, hedge, words),), j


def _years(start: int, end: int, number: Number, hedge: str | None, words: str | None) -> Quantity:
    """An age: N years and not yet N + 1 (DESIGN section 3)."""
    if number.form == "range":
        strict = Interval(number.low, number.high)
    elif hedge in (None, "average", "exact"):
        strict = Interval(number.value, number.value + 1, True, False)
    else:
        strict = widths.strict(number.value, 1.0, hedge, "exact", "year", False)
    return Quantity(start, end, "age", Span(number.start, number.end), None if number.form == "range" else number.value, strict, strict, "year", words)


def _in_the_tens(line: Line, i: int) -> Read | None:
    """een tachtiger: somebody from 80 to 89; "zeventiger jaren" is a period and was tried first."""
    token = line.tokens[i]
    tens = float(token.kinds["in_tens"])
    reading = Interval(tens, tens + 10, True, False)
    return (Quantity(token.start, token.end, "age", Span(token.start, token.end), None, reading, reading, "year"),), i + 1


def _aged_word(line: Line, i: int) -> Read | None:
    """vijftigjarige, in one word."""
    token = line.tokens[i]
    number = Number(token.start, token.end, float(token.kinds["aged"]), 1.0, "words", i + 1)
    return _aged(line, token.start, token.end, number, None, None)


# -- ranks, factors, counts --------------------------------------------------------------------------------------------


def _ordinal_digits(line: Line, number: Number) -> Read | None:
    end = times._ordinal_end(line, number.end)
    if end == number.end or number.form != "digits" or number.step != 1:
        return None
    return _ordinal(line, number.next - 1, number.value, end)


def _ordinal(line: Line, i: int, value: float, end: int) -> Read | None:
    start = line.tokens[i].start
    j = times._past(line, i + 1, end)
    if line.low[end : end + 1] == "-" and line.low[end + 1 : end + 2].isalpha():
        return None
    number = Number(start, end, value, 1.0, "digits", j)
    behind = line.tokens[j] if j < len(line.tokens) else None
    rank = behind is not None and "rank" in behind.kinds and not line.low[end : behind.start].strip()
    before = line.tokens[i - 1] if i else None
    ranked = before is not None and "rank_verb" in before.kinds and not line.low[before.end : start].strip()
    if rank and behind is not None:
        return (_quantity(line, start, behind.end, "rank", number, None, None, None),), j + 1
    counts = nouns.counted(line, end, several=False)
    if ranked and counts is None:
        return (_quantity(line, start, end, "rank", number, None, None, None),), j
    if value == 1 and counts is None:
        return None
    kind: QuantityKind = "ordinal"
    if counts is None and re.match(r"\s*(?:[,.;]|op|in the|in de|$)", line.low[end : end + 8]) and not re.search(r"\b(?:de|het|the|a|een)\s$", line.low[max(0, start - 5) : start]):
        kind = "rank"
    return (_quantity(line, start, end, kind, number, None, None, None, counts=counts),), j


def _multiple(line: Line, i: int, hedge: str | None, start: int) -> Read | None:
    """verdubbeld, gehalveerd, threefold; "twice" before anything but a comparison counts times."""
    token = line.tokens[i]
    number = Number(token.start, token.end, float(token.kinds["multiple"]), 0.0, "fraction", i + 1)
    words = line.low[start : token.start].strip() or None
    if token.word in ("twice", "thrice", "double", "triple") and not re.match(r"\s(?:as|the|that|what|its|their)\b", line.low[token.end :][:6]):
        if token.word in ("double", "triple"):
            return None
        return (_quantity(line, start, token.end, "count", number, hedge, words, None),), i + 1
    return (_quantity(line, start, token.end, "ratio", number, hedge, words, None),), i + 1


def _times(line: Line, start: int, number: Number, hedge: str | None, words: str | None, j: int) -> Read:
    """drie keer zo veel: a factor; drie keer per week: a rate; drie keer: a count."""
    end = line.tokens[j].end
    more = line.follows(j, "times_more")
    if more is not None and number.form in ("digits", "words", "range") and number.value > 0:
        end = line.tokens[j + 1].end
        if number.form == "range":
            number = replace(number, step=0.0)
        value = number.value if int(more) > 0 else 1 / number.value
        number = replace(number, value=value, step=0.0, form="fraction" if number.form != "range" else "range")
        return (_quantity(line, start, end, "ratio", number, hedge, words, None),), j + 2
    if (per := _per(line, end)) is not None:
        return (_quantity(line, start, per[1], "rate", number, hedge, words, f"1 per {per[0]}"),), times._past(line, j, per[1])
    counts = lemma(line.tokens[j].word, line.pack.code), Span(line.tokens[j].start, line.tokens[j].end)
    return (_quantity(line, start, number.end, "count", number, hedge, words, None, counts=counts),), j + 1


_LABELLED = re.compile(r"([^\W\d_][\w'’-]*)\s{1,2}$")
_SUPERLATIVE_BEFORE = re.compile(r"\bop\s$|\bthe\s$")


def _count(line: Line, start: int, number: Number, hedge: str | None, words: str | None, first: int) -> Read | None:
    """A number of things; None for what only looks like one: a house number, a label, a bare "een"."""
    j = number.next
    counts = nouns.counted(line, number.end, several=number.value != 1)
    after = line.tokens[j].kinds.get("after") if j < len(line.tokens) and line.joined(j - 1) else None
    if after is not None:
        hedge, words, end = str(after), line.tokens[j].word, line.tokens[j].end
        return (_quantity(line, start, end, "count", number, hedge, words, None, counts=counts),), j + 1
    if hedge is not None and words is not None and line.pack.lexicon.get(words, {}).get("not_counts"):
        hedge, start, words = None, number.start, None
    if (rank := _superlative(line, number)) is not None:
        return rank
    if number.form in ("digits", "words") and hedge is None and _is_label(line, number, counts is not None, first):
        return None
    if hedge is None and counts is None and _in_ones(line, number):
        reading = Interval(number.value, number.value + 10, True, False)
        return (Quantity(start - 6, number.end, "age", Span(number.start, number.end), None, reading, reading, "year"),), j
    if number.form == "words" and number.value == 1 and (hedge is None or hedge in ("exact",)) and (counts is None or not _one_counts(line, number)):
        return None
    if number.form == "range" and number.step == 1 and counts is None and re.search(r"[-–]", line.low[number.start : number.end]) and number.value < 60:
        return (_quantity(line, start, number.end, "score", number, hedge, words, None),), j
    if (per := _per(line, counts[1].end if counts else number.end)) is not None and counts is not None:
        exact = "per" in line.low[counts[1].end : counts[1].end + 5]
        if exact:
            return (_quantity(line, start, per[1], "rate", number, hedge, words, f"1 per {per[0]}", counts=counts),), times._past(line, j, per[1])
    elif per is not None and re.match(r"\s{1,3}per\s\d", line.low[number.end : number.end + 8]):
        return (_quantity(line, start, per[1], "rate", number, hedge, words, f"1 per {per[0]}"),), times._past(line, j, per[1])
    return (_quantity(line, start, number.end, "count", number, hedge, words, None, counts=counts),), j


def _superlative(line: Line, number: Number) -> Read | None:
    """op twee na de grootste: rank three; nummer twee, op nummer 300."""
    low = line.low
    if number.form not in ("digits", "words") or number.step != 1:
        return None
    match = re.compile(r"\sna\s(?:de\s|het\s)?(?:meest\s)?" + line.pack.superlative.pattern).match(low, number.end) if line.pack.code == "nl" else None
    if match and low[number.start - 3 : number.start] == "op ":
        value = replace(number, value=number.value + 1, start=number.start - 3, end=match.end())
        return (_quantity(line, number.start - 3, match.end(), "rank", value, None, None, None),), times._past(line, number.next, match.end())
    label = re.search(r"\b(nummer|number)\s$", low[max(0, number.start - 8) : number.start])
    if label and line.pack.code == "nl" and re.match(r"\s*(?:[.,;]|in|van|op|achter|$)", low[number.end : number.end + 6]):
        start = number.start - len(label[0])
        return (_quantity(line, start, number.end, "rank", number, None, None, None),), number.next
    return None


def _is_label(line: Line, number: Number, counts: bool, first: int) -> bool:
    """Whether the number is a name: Formule 1, artikel 23, Kerkstraat 14, Boeing 737, 1057 DK, telephone 112."""
    match = _LABELLED.search(line.text, max(0, number.start - 30), number.start)
    behind = line.text[number.end : number.end + 4]
    if re.match(r"\s[A-Z]{2}\b", behind) and 1000 <= number.value <= 9999:
        return True
    if line.pack.streets is not None and number.form == "digits" and line.pack.streets.match(line.text, number.end):
        return True
    if line.low[number.end : number.end + 1] in "-'/" and line.low[number.end + 1 : number.end + 2].isalnum() or behind[:1].isalpha():
        return number.form == "digits" and not times._ordinal_end(line, number.end) > number.end
    if match is None:
        return False
    word = match[1]
    if "label" in line.pack.lexicon.get(word.lower(), ()):
        return True
    if number.form == "digits" and re.search(r"\b(?:belt? u|bel|alarmnummer|call|dial|nummer)\s$", line.low[max(0, number.start - 13) : number.start]):
        return True
    if number.form != "digits" or counts or number.step != 1 or not word[0].isupper():
        return False
    at = match.start(1)
    opens = at == 0 or re.search(r"[.!?:\n\"'‘“„]\s*$", line.text[max(0, at - 3) : at]) is not None
    return not opens and word.lower() not in line.pack.lexicon


def _in_ones(line: Line, number: Number) -> bool:
    """in de zestig: an age in the sixties."""
    return number.form == "words" and number.value in range(20, 100, 10) and line.low[max(0, number.start - 6) : number.start] == "in de "


def _one_counts(line: Line, number: Number) -> bool:
    """Whether "één" or "one" before a noun counts it: "met één stem verschil", not "het ene moment"."""
    return not re.search(r"\b(?:de|het|die|dat|the|no|any|every|each|this|that|which|some|another|nummer|op)\s$", line.low[max(0, number.start - 9) : number.start])


# -- putting it together ---------------------------------------------------------------------------------------------


def _intervals(number: Number, hedge: str | None, rounding: widths.Rounding, unit: str | None, *, share: bool, duration: bool) -> tuple[Interval, Interval]:
    if number.form == "vague":
        strict = Interval(number.low, number.high, True, False)
        return strict, strict.widened(number.low * widths.LOOSE_SCALE, number.high)
    if number.form == "range":
        strict = Interval(number.low, number.high)
        return strict, strict.widened(number.low * widths.LOOSE_ZEROS, number.high * widths.LOOSE_ZEROS)
    strict = widths.strict(number.value, number.step, hedge, rounding, unit, share)
    return strict, widths.loose(strict, number.value, number.step, hedge, number.scaled, unit, share, duration)


def _quantity(
    line: Line,
    start: int,
    end: int,
    kind: QuantityKind,
    number: Number,
    hedge: str | None,
    words: str | None,
    unit: str | None,
    *,
    counts: tuple[str, Span] | None = None,
    factor: float = 1.0,
) -> Quantity:
    share = kind == "ratio" and 0 < number.value < 1
    rounding: widths.Rounding = "exact"
    if number.step == 0:
        rounding = "exact"
    elif kind == "percentage" or (kind == "rate" and number.step < 1 and unit is not None and unit.startswith("1 per")):
        rounding = "written"
    elif kind == "measure" or number.scaled or (kind == "money" and factor < 0.1):
        rounding = "significant"
    elif kind == "money" and line.pack.code and _CONVERTED.search(line.low, max(0, start - 30), start):
        rounding = "significant"
    elif kind == "count" and counts is not None and line.low[counts[1].start : counts[1].end] in line.pack.populations and number.value >= 1000:
        rounding = "significant"
    if hedge == "average":
        rounding = "exact" if rounding == "exact" else rounding
    strict, loose = _intervals(number, hedge, rounding, unit, share=share, duration=False)
    value: float | None = None if number.form in ("range", "vague") else number.value
    if factor != 1.0:
        strict, loose = _times_factor(strict, factor), _times_factor(loose, factor)
        value = None if value is None else round(value * factor, 9)
    vague = number.form == "vague"
    return Quantity(
        start=start,
        end=end,
        kind=kind,
        number=Span(number.start, number.end),
        value=value,
        strict=strict,
        loose=loose,
        unit=unit,
        hedge=words,
        counts=counts[0] if counts else None,
        counts_span=counts[1] if counts else None,
        vague=vague,
        impossible=number.impossible,
    )


def _times_factor(reading: Interval, factor: float) -> Interval:
    return Interval(round(reading.low * factor, 9), round(reading.high * factor, 9), reading.low_closed, reading.high_closed)


def like(line: Line, first: Quantity, second: Quantity) -> Quantity:
    """`first` read again in the unit and on the scale of `second`: "van 8,1 naar 9,4 miljoen euro"."""
    parsed = numbers.digits(line.low[first.number.start : first.number.end], line.pack.decimal_mark)
    if parsed is None or first.value is None or second.value is None:
        return first
    words = line.low[second.number.start : second.number.end].split()
    scale = next((int(line.pack.lexicon[w.strip(".")]["scale"]) for w in words if "scale" in line.pack.lexicon.get(w.strip("."), ())), 1)
    if first.value >= scale > 1:
        return first
    number = Number(
        first.number.start, first.number.end, numbers.scaled(parsed[0], parsed[1], scale), numbers.scaled(1, parsed[1], scale), "digits", 0, scaled=scale > 1
    )
    read_again = _quantity(line, first.start, first.end, second.kind, number, None, None, second.unit)
    return replace(read_again, counts=second.counts, counts_span=second.counts_span)
