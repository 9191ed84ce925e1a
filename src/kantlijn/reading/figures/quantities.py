"""Quantities: a hedge, a sign, a number, its unit and what it counts, put together as an interval with a unit.

Durations and "N years ago" begin with a number too and are read here; they come out as times. What stands before a number is in
before.py, the intervals are made in stated.py; money, ages and ranks have modules of their own.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kantlijn.interval import Interval
from kantlijn.language import measures
from kantlijn.language.lemmas import lemma
from kantlijn.reading.figures import ages, before, compound, degrees, money, ranks
from kantlijn.reading.figures.per import of_one, per
from kantlijn.reading.numbers import nouns, numbers, shares
from kantlijn.reading.numbers.stated import Read, Stated, duration, quantity
from kantlijn.reading.numbers.written import Number
from kantlijn.reading.times import moments, relative
from kantlijn.reading.tokens import Line
from kantlijn.story import Span, Time


def read(line: Line, i: int, today: int | None) -> Read | None:
    """The quantity, duration or range that starts at token `i`, hedge included, and the index of the token behind it."""
    kinds = line.tokens[i].kinds
    if kinds.keys().isdisjoint(FIRST):
        return None
    if "multiple" in kinds and "times" not in kinds:
        return ranks.multiple(line, i, None)
    if "in_tens" in kinds:
        return ages.in_tens(line, i)
    if "aged" in kinds:
        return ages.in_one_word(line, i)
    if "digits" in kinds and (found := ranks.score(line, i) or ranks.proportion(line, i)) is not None:
        return found
    if "article" in kinds:
        if (found := _thing_or_number(line, i, today) or ranks.next_to(line, i)) is not None:
            return found
        if len(kinds) == 1 and len(line.gap(i)) > 3:
            return None  # most articles: nothing that could be counted stands beside them
    if "ordinal" in kinds and "hedge" not in kinds and line.follows(i, "fraction") is None:
        return ranks.in_words(line, i)
    if "hedge" in kinds and (found := _hedged_multiple(line, i)) is not None:
        return found
    said = before.read(line, i)
    return None if said is None else _measured(line, said, today)


# What a quantity can begin with.
FIRST = frozenset(
    "digits number hundred scale fraction article vague several multiple hedge between sign sign_before in_tens aged "
    "ordinal".split()
)


def _hedged_multiple(line: Line, i: int) -> Read | None:
    """ruim verdubbeld, more than halved."""
    start, hedge, words, j = before.hedges(line, i)
    if hedge is None or j >= len(line.tokens) or "multiple" not in line.tokens[j].kinds:
        return None
    bare = Number(start, start, 1.0, 0.0, "fraction", j)
    return ranks.multiple(line, j, Stated(start, hedge, words, bare, j))


# -- a thing or ten --------------------------------------------------------------------------------------------------


def _thing_or_number(line: Line, i: int, today: int | None) -> Read | None:
    """een man of tien, een kilometer of dertig, een duizendje of 25: about that many."""
    match = line.pack.grammar.or_so.match(line.low, line.tokens[i].start)
    if match is None:
        return None
    j = line.index_at(match.end())
    if j >= len(line.tokens) or line.tokens[j].start != match.end():
        return None
    number = numbers.read(line, j)
    if number is None or number.form not in ("digits", "words") or number.value < 2:
        return None
    thing, entry = match["thing"], line.pack.lexicon.get(match["thing"], {})
    said = Stated(line.tokens[i].start, "about", match[0].strip(), number, j)
    if (factor := line.pack.grammar.tens_of.get(thing)) is not None:
        number = number._replace(value=number.value * factor, step=number.step * factor, scaled=True)
        return _measured(line, said._replace(number=number), None)
    if "currency" in entry:
        code, factor = entry["currency"]
        return quantity(line, said, said.end, "money", code, factor=factor), said.next
    if "span" in entry:
        if line.follows(said.next - 1, "ago"):
            reading = duration(line, said, said.end, str(entry["span"])).interval or Interval.point(number.value)
            return relative.ago(said, line.tokens[said.next].end, str(entry["span"]), reading, today), said.next + 1
        return duration(line, said, said.end, str(entry["span"])), said.next
    if "unit" in entry:
        return quantity(line, said, said.end, "measure", str(entry["unit"])), said.next
    counts = nouns.counted(line, said.end)
    if counts is None and thing not in ("stuk", "keer"):
        counts = lemma(thing, line.pack.code), Span(*match.span("thing"))
    return quantity(line, said, said.end, "count", counts=counts), said.next


# -- after the number ------------------------------------------------------------------------------------------------


def _measured(line: Line, said: Stated, today: int | None) -> Read | None:
    """The number with what stands behind it: per cent, money, a unit, a span of time, an age, a factor, or a counted thing."""
    if said.number.form == "fraction":
        said = said._replace(number=shares.of_one(line, said.number))
    j = said.next
    # "3,5 mln. euro": the point of an abbreviation may stand between.
    behind = said.end + 1 if said.number.scaled and line.low[said.end : said.end + 1] == "." else said.end
    if said.number.form == "vague" and (of := line.pack.grammar.of_many.match(line.low, said.end)) is not None:
        behind = of.end()  # "hundreds of millions of dollars"
    beside = j < len(line.tokens) and _BESIDE.fullmatch(line.low, behind, max(behind, line.tokens[j].start)) is not None
    kinds = line.tokens[j].kinds if beside else {}
    if said.number.impossible and not kinds.keys() & {"percent", "currency"} and said.first + 1 >= j:
        return quantity(line, said, said.end, "count", counts=nouns.counted(line, said.end)), j
    if (tall := compound.feet(line, said.number)) is not None:
        return quantity(line, said._replace(number=tall.number), tall.end, "measure", "foot"), tall.next
    if (found := ages.read(line, said, beside)) is not None:
        return found
    if "percent" in kinds:
        end = line.tokens[j].end
        return quantity(line, said, end, "percentage", str(kinds["percent"]), counts=nouns.shared(line, end)), j + 1
    if (found := money.read(line, said, beside)) is not None:
        return found
    if "unit" in kinds and not _is_name(line, j):
        return _in_unit(line, said, str(kinds["unit"]))
    signed = degrees.in_a_letter(line, said) or compound.inches(line, said) or compound.stones(line, said)
    if signed is not None:
        return signed
    if (inches := line.pack.grammar.inches.match(line.low, said.end)) is not None:
        return quantity(line, said, inches.end(), "measure", "inch"), line.index_at(inches.end())
    if "span" in kinds:
        return _span(line, said, str(kinds["span"]), today)
    if (described := line.pack.grammar.length_described.match(line.low, said.end)) is not None and said.number.value > 1:
        k = line.index_at(described.end())
        unit = line.kind(k, "span") if k < len(line.tokens) and line.tokens[k].start == described.end() else None
        if unit is not None:  # "twee volle dagen", "three more weeks"
            return _span(line, said._replace(number=said.number._replace(next=k)), str(unit), today)
    if "times" in kinds:
        return ranks.so_many_times(line, said)
    if said.number.form in ("fraction", "ratio", "majority"):
        counts = nouns.shared(line, said.end) or (nouns.counted(line, said.end) if said.number.form == "ratio" else None)
        return quantity(line, said, said.end, "ratio", counts=counts), j
    if said.number.form == "vague" and line.tokens[j - 1].word == "tientjes":
        return quantity(line, said, said.end, "money", "EUR"), j
    return ranks.in_digits(line, said) or ranks.scaled(line, said) or _count(line, said)


_BESIDE = re.compile(r"\s{0,4}|-")


def _is_name(line: Line, j: int) -> bool:
    """Whether a unit of one letter is a capital, and so no unit: "groep 4 M"."""
    token = line.tokens[j]
    if len(token.word) == 1:
        return line.text[token.start].isupper()
    # "14 St Mary's": no stones
    spaced = line.low[token.start - 1 : token.start].isspace()
    return spaced and len(token.word) == 2 and _NAMED.match(line.text, token.start) is not None


_NAMED = re.compile(r"[A-Z][a-z]\.?\s[A-Z][a-z]")


def _in_unit(line: Line, said: Stated, unit: str) -> Read:
    end, j = line.tokens[said.next].end, said.next + 1
    if unit.startswith("degree"):
        said, unit, end = degrees.read(line, said, unit, end)
        return quantity(line, said, end, "measure", unit), line.index_at(end)
    if (found := of_one(line, end)) is not None:
        return quantity(line, said, found[1], "measure", f"{unit} per {found[0]}"), line.index_at(found[1])
    number, end, j = compound.measure(line, said.number, unit, end, j)
    return quantity(line, said._replace(number=number), end, "measure", unit), j


def _span(line: Line, said: Stated, unit: str, today: int | None) -> Read:
    """A duration: elf uur; but "twee jaar geleden" is a date, "vier dagen per week" a rate, "van 9 tot 17 uur" a time."""
    j, number = said.next, said.number
    end = line.tokens[j].end
    if line.follows(j, "ago"):
        reading = duration(line, said, end, unit).interval or Interval.point(number.value)
        return relative.ago(said, line.tokens[j + 1].end, unit, reading, today), j + 2
    if unit in ("day", "hour", "week") and number.form != "range" and (found := per(line, end)) is not None:
        return quantity(line, said, found[1], "rate", f"{unit} per {found[0]}"), line.index_at(found[1])
    hours = unit == "hour" and number.form == "range" and number.high <= 24
    before_ = line.low[max(0, said.start - HOURS_BEFORE) : said.start]
    opening = number.high > NOON and line.pack.grammar.hours_open.search(before_)  # "zaterdag 2-3 uur" may be how long
    if hours and (opening or line.pack.grammar.hours_from.search(before_)):
        interval = Interval(number.low * 60, number.high * 60)
        return Time(said.start, end, "time", interval, interval), j + 1
    later = line.follows(j, "later")
    compared = later is not None and said.hedge in ("more", "less")
    if compared and _COUNTED_BEFORE.search(line.low[max(0, said.start - 40) : said.start]):
        # "12 doden meer dan een jaar eerder": compared with what was counted then
        bare = before.signed(line, said.first)
        said = said if bare is None else said._replace(start=bare.start, hedge=None, words=None)
    mark = duration(line, said, end, unit)
    return (mark if later is None else replace(mark, direction=int(later))), j + 1


NOON = 12
HOURS_BEFORE = 12  # characters before "9 tot 17 uur" in which the word stands that makes them hours of the clock: "zondagen "
_COUNTED_BEFORE = re.compile(r"(?<![\w-])(?<!bij )(?<!in )(?<!op )\d[\d.,]*\s[^\W\d_]+\s$")

# -- counts ----------------------------------------------------------------------------------------------------------


def _count(line: Line, said: Stated) -> Read | None:
    """A number of things; None for what only looks like one: a house number, a label, a bare "een"."""
    j, number = said.next, said.number
    counts = nouns.counted(line, said.end, several=not 0 < number.value <= 1)
    if counts is None and number.value > 1 and number.step == 1:
        counts = nouns.shared(line, said.end, several=True)  # "tien van de gewonden"
    if number.form in ("digits", "words") and (glued := _glued(line, said)) is not None:
        return glued
    after = line.tokens[j].kinds.get("after") if j < len(line.tokens) and line.joined(j - 1) else None
    if after is not None:
        counts = counts or nouns.counted(line, line.tokens[j].end)  # "a dozen or so protesters"
        said = said._replace(hedge=str(after), words=line.tokens[j].word)
        return quantity(line, said, line.tokens[j].end, "count", counts=counts), j + 1
    if said.words is not None and line.pack.lexicon.get(said.words, {}).get("not_counts"):
        said = said._replace(hedge=None, words=None, start=number.start)
    if (rank := ranks.superlative(line, said)) is not None:
        return rank
    if said.hedge is None and number.form in ("digits", "words") and _is_label(line, said, counts is not None):
        return None
    if said.hedge is None and counts is None and (tens := ages.in_the(line, said)) is not None:
        return tens
    if number.form == "words" and number.value == 1 and said.hedge is None and (counts is None or not _one_counts(line, said)):
        return None
    dashed = number.form == "range" and _DASHED.search(line.low, number.start, number.end) is not None
    if dashed and number.step == 1 and counts is None and number.value < 60:
        return quantity(line, said, said.end, "score"), j
    noun_end = counts[1].end if counts else said.end
    if counts and (more := _behind_noun(line, noun_end)) is not None:
        said = said._replace(hedge=str(line.tokens[more].kinds["after"]), words=line.tokens[more].word)
        return quantity(line, said, said.end, "count", counts=counts), j
    rated = _RATE.match(line.low, noun_end) is not None if counts else _is_rate(line, noun_end)
    if rated and (found := per(line, noun_end)) is not None:
        return quantity(line, said, found[1], "rate", f"1 per {found[0]}", counts=counts), line.index_at(found[1])
    return quantity(line, said, said.end, "count", counts=counts), j


def _glued(line: Line, said: Stated) -> Read | None:
    """a 50,000-seat stadium, 20-odd cousins, 300-plus guests: a number with what it counts or how it is meant linked to it."""
    grammar, low = line.pack.grammar, line.low
    if low[said.end : said.end + 1] != "-" or low[max(0, said.number.start - 1) : said.number.start] in ("-", "/"):
        return None
    if (fold := grammar.fold.match(low, said.end)) is not None:
        factor = said._replace(number=said.number._replace(step=0.0, form="fraction"))
        return quantity(line, factor, fold.end(), "ratio"), line.index_at(fold.end())
    if (thing := grammar.compound_noun.match(low, said.end)) is not None:
        if "month" in line.pack.lexicon.get(thing["noun"], ()):
            return None
        noun = lemma(thing["noun"], line.pack.code), Span(*thing.span("noun"))
        return quantity(line, said, said.end, "count", counts=noun), line.index_at(thing.end())
    for ending, family in grammar.glued.items():
        end = said.end + len(ending)
        if low.startswith(ending, said.end) and not low[end : end + 1].isalnum():
            hedge = None if family == "exact" else family
            meant = said if hedge is None else said._replace(hedge=hedge, words=ending[1:])
            counts = None if hedge is None else nouns.counted(line, end)
            return quantity(line, meant, said.end if hedge is None else end, "count", counts=counts), line.index_at(end)
    return None


_RATE = re.compile(r"\s{1,3}(?:per|an?)\s")
_PER = re.compile(r"\s{1,3}per\s(?P<many>\d)?")


def _is_rate(line: Line, end: int) -> bool:
    """Whether a bare number is so many per a hundred, per span of time or per unit: "28.000 per dag", "524 per km2"."""
    match = _PER.match(line.low, end)
    if match is None or match["many"]:
        return match is not None
    found = per(line, end)
    return found is not None and measures.measure(found[0]) is not None


def _behind_noun(line: Line, end: int) -> int | None:
    """The token of "of meer" in "500 mensen of meer", or None."""
    j = line.index_at(end)
    beside = j < len(line.tokens) and "after" in line.tokens[j].kinds and not line.low[end : line.tokens[j].start].strip()
    return j if beside else None


_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)(?P<point>\.?)\s{1,2}$")
_POSTCODE = re.compile(r"\s[A-Z]{2}\b")
_THOUSANDS = re.compile(r"\d[.,\u00a0\u2009\u202f]\d{3}")  # no name is written so
_DASHED = re.compile(r"[-–]")
_OPENS = re.compile(r"(?:[.!?:\"'‘“„]|\n\s*\n)\s*$")


def _is_label(line: Line, said: Stated, counts: bool) -> bool:
    """Whether the number is a name: Formule 1, artikel 23, Kerkstraat 14, Boeing 737, 1057 DK, telephone 112, 24-uurs."""
    number, text = said.number, line.text
    digits = number.form == "digits"
    if number.form == "words" and nouns.in_a_name(line, number.start, number.end):
        return True
    if digits and (
        (_POSTCODE.match(text, said.end) and 1000 <= number.value <= 9999) or _in_street(line, said)
    ):
        return True
    glued = line.low[said.end : said.end + 2]
    if glued[:1].isalpha() or (glued[:1] in ("-", "'", "/") and glued[1:].isalnum()):
        return digits and moments.ordinal_end(line, said.end) == said.end
    in_list = digits and number.value < 20 and not counts
    if in_list and line.pack.grammar.item.search(text[max(0, said.start - 5) : said.end + 1]):
        return True
    listed = line.pack.grammar.label_list.search(line.low[max(0, said.start - 40) : said.start]) if digits else None
    if listed is not None and not counts:
        return "label" in line.pack.lexicon.get(listed["label"], ())  # "afrit 23 en 25"
    match = _WORD_BEFORE.search(text[max(0, said.start - 30) : said.start])
    if match is None:
        return False
    word = match[1]
    if match["point"] and word.lower() not in line.pack.abbreviations:
        return False
    if "label" in line.pack.lexicon.get(word.lower(), ()):
        return True
    if digits and line.pack.grammar.emergency.search(line.low[max(0, said.start - 13) : said.start]):
        return True
    shouted = word.isupper() and len(word) > nouns.SHORT  # in a headline in capitals
    if not digits or counts or number.step != 1 or word.islower() or shouted or word.lower() in line.pack.lexicon:
        return False
    at = said.start - len(match[0])
    if _THOUSANDS.search(text, number.start, number.end) or line.pack.grammar.gapped.search(text[max(0, at - 80) : at]):
        return False
    return at > 0 and _OPENS.search(text[max(0, at - 3) : at]) is None


def _in_street(line: Line, said: Stated) -> bool:
    return line.pack.streets is not None and line.pack.streets.match(line.text, said.end) is not None


def _one_counts(line: Line, said: Stated) -> bool:
    """Whether "één" or "one" before a noun counts it: "met één stem verschil", not "het ene moment"."""
    return line.pack.grammar.determined.search(line.low[max(0, said.start - 9) : said.start]) is None
