"""The contract of a language pack: what the engine needs to know of a language, as data.

A pack is a folder of modules that hold literals only. `Pack.lexicon` maps each of its words (or phrases) to its kinds and their
values; the kinds and what their values mean are listed here. A new language is a new folder and a name in `language.PACKS`.

    kind        value
    number      a cardinal written as a word, 0 to 99
    article     1: the article that may be a numeral ("een", "a")
    hundred     100; also of a word that stands for a dozen: the number it multiplies
    scale       a power of ten that follows a number: thousand, million
    year_word   a year in one word ("negentienvierenzestig")
    fraction    a share below one, or a mixed number ("anderhalf")
    ordinal     its rank
    ordinal_scale  what multiplies the number before it: "two hundredth"
    vague       (low, high) of a number that is only an order of magnitude ("tientallen")
    majority    True: the word for more than half of them
    several     True: words that make a vague number of a hundred or a scale ("een paar", "several")
    few         True: words for some that make no number before a length of time ("een handvol")
    multiple    the factor ("verdubbeld", "tripled")
    times       True: the word after the number of a multiple ("keer", "times")
    times_more  1 or -1: behind the number and that word, more or less so many times ("zo groot", "less than")
    hedge       a family, whose widths are in reading/numbers/widths.py: above, below, nearly, about, at_least,
                at_most, more, less, average; exact; stressed, which says nothing of how near it is
    after       the same, of words that follow the figure ("of meer")
    not_counts  True: a hedge that means something else before a counted thing ("onder 300 leden")
    sign        -1
    point       True: the decimal mark, said aloud ("komma", "point")
    currency    (ISO 4217, factor)
    iso         (ISO 4217, factor): a code, which is money only in capitals
    sign_before True: a currency that may stand before its number
    unit        a unit of measures.py, which says what it measures
    percent     its unit: percent, percentage point, per mille, basis point
    span        a unit of duration: second … century
    month       1 to 12
    weekdays    0 (Monday) to 6, of more of them ("zondagen")
    weekday     0 (Monday) to 6; short_weekday: the same, of its abbreviation
    season      (first month, last month) of a meteorological season
    part        the part of a period: begin, middle, end
    day         days from the story's day ("gisteren": -1)
    relative    -1, 0, 1: last, this, next (week, month, year, Tuesday)
    ago         True; later/earlier: 1, -1, for "een jaar later"
    clock       half, quarter, past, to: the words of a clock time
    hours       1 to 12, of an hour in the plural ("tegen achten")
    daypart     (first hour, last hour)
    of_day      (first hour, last hour) of a part of the day that a word names, by itself or beside its day ("gisteravond")
    part_hours  (first hour, last hour) of a part of the day that stands by itself
    weekday_part  0 to 6, of a weekday and a part of it in one word ("vrijdagavond")
    twelve      12 or 24: noon, midnight
    coming      True: of what is next, the nearest ("komende vrijdag"); else that of next week ("volgende vrijdag")
    rest        1: what is left of a period, -1: what is behind of it ("later dit jaar")
    another     True: one more, in one word with its article ("another hour")
    whole       True: before one whole unit of time ("de hele dag")
    final       -1: the last of a month ("de laatste vrijdag van juni"), -2: the last but one
    recurs      True: opens what recurs ("elke", "dagelijks")
    weekend     True
    quarter_sign  True: the letter of Q3, H1
    feast       how a feast is found in a year (language/times.py)
    decade_cue  True: what stands before a decade ("de jaren")
    decade      the first year of a decade in words, within its century
    era         100, 10: century, decade words after an ordinal or before a number of years
    between     True: opens a range ("tussen")
    ratio       True: between part and whole ("op de", "out of")
    label       True: words whose number is a name ("artikel 23", "bus 22")
    idiom       True: figures inside are no figures
    age         True: words behind an age ("jaar oud")
    rank        True: the noun behind a rank ("plaats"); rank_verb: the verb before one ("eindigde als")
    in_tens     the tens of an age in words ("tachtiger", "octogenarian")
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from kantlijn.language.clock import ClockWords
from kantlijn.language.dates import DateWords
from kantlijn.language.grammar import Grammar
from kantlijn.language.one_word import OneWord
from kantlijn.language.passage import PassageWords
from kantlijn.language.times import TimeWords

# The type of a value belongs to its kind, as the table above says; a union of them all would only be cast away again.
Value: TypeAlias = Any
Kinds: TypeAlias = Mapping[str, Value]


def beginning(word: str) -> str:
    """The first two letters of a word, or its first character."""
    return word[:2] if word[1:2].isalpha() else word[:1]


@dataclass(frozen=True, eq=False)
class Pack:
    """One language, ready for the reader.

    `lexicon` gives every single word its kinds and values; `phrases` gives for the first word of phrases all of them,
    longest first; each is itself in the lexicon; `second` how the words behind that first word begin in them (`beginning`;
    "" where one has no other word); `known` are the single words of both. `numeral` reads a
    numeral written as one word that is not in the lexicon ("driehonderdvijftigduizend") or a year ("negentienvierenzestig").
    """

    code: str
    decimal_mark: str
    grammar: Grammar
    times: TimeWords
    clock: ClockWords
    dates: DateWords
    passage: PassageWords
    lexicon: Mapping[str, Kinds]
    known: frozenset[str]
    phrases: Mapping[str, tuple[str, ...]]
    second: Mapping[str, frozenset[str]]
    numeral: OneWord | None
    numeral_roots: frozenset[str]
    ordinal_endings: tuple[str, ...]
    scale_suffixes: Mapping[str, int]
    function_words: frozenset[str]
    noun_stops: frozenset[str]
    nouns_in_e: frozenset[str]
    noun_endings_in_e: tuple[str, ...]
    adjectives: frozenset[str]
    plural: re.Pattern[str] | None
    abbreviations: frozenset[str]
    closing_abbreviations: frozenset[str]
    populations: frozenset[str]
    before_year: frozenset[str]
    streets: re.Pattern[str] | None
    age_suffix: tuple[str, ...]
    lasting: frozenset[str]
    ton_money: re.Pattern[str] | None
    pound_weight: re.Pattern[str] | None
    pound_money: re.Pattern[str] | None
    jail: re.Pattern[str]
    change: re.Pattern[str] | None
    changing: re.Pattern[str] | None
    persons: frozenset[str]
    future: re.Pattern[str]
