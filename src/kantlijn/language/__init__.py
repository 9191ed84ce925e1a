"""Language packs: data before code. A pack is a folder of literals; this module makes it ready for the reader."""

from __future__ import annotations

import importlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from types import ModuleType

from kantlijn.language import currencies, measures
from kantlijn.language.clock import ClockWords
from kantlijn.language.dates import DateWords
from kantlijn.language.grammar import Grammar
from kantlijn.language.one_word import OneWord
from kantlijn.language.pack import Kinds, Pack, Value, beginning
from kantlijn.language.passage import PassageWords
from kantlijn.language.patterns import longest_first, patterns
from kantlijn.language.times import TimeWords

PACKS = ("nl", "en")
# A word, a number in digits with its marks, or a sign that stands for a word. A plain space parts groups of digits only where the
# last group is 000, where a decimal follows, or where there are three groups at least: "12 500" may be two numbers. The first
# alternative is the second one for words without accents, and most words have none; the last leaves white space and most marks at
# their first character. Both only save time: nearly all of what is read is such words and what stands between them.
WORD = re.compile(
    r"[a-z]++(?![\w'])|[^\W\d_]++(?:'[^\W\d_]++)*+|(?=[^\s,.])(?:\d{1,3}(?: \d{3})* 000(?![\d.,]\d|\d)"
    r"|[1-9]\d{0,2}(?: \d{3})+,\d+(?![\d.,]\d)|[1-9]\d{0,2}(?: \d{3}){2,}(?:\.\d+)?(?![\d.,]\d|\d| \d)"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[€$£¥₽₺₴₾₿₩₹₫₦฿₱₪₸¢%‰½¼¾⅓⅔⅛°℃℉†]|[<>]=?|[≤≥])"
)


@cache
def pack(code: str) -> Pack:
    """The pack of a language, by its ISO 639-1 code; raises KeyError for one that is not there."""
    if code not in PACKS:
        raise KeyError(code)
    rooms = ("numerals", "hedges", "units", "calendar", "cues", "sentences", "grammar", "times", "clock")
    modules = [importlib.import_module(f"kantlijn.language.{code}.{room}") for room in rooms]
    numerals, hedges, units, calendar, cues, sentences, grammar, times, clock = modules
    lexicon = _lexicon(numerals, hedges, units, calendar, cues, grammar, times, clock)
    phrases = _phrases(lexicon)
    second = {first: _second(entries) for first, entries in phrases.items()}
    return Pack(
        code=code,
        decimal_mark=grammar.DECIMAL_MARK,
        grammar=patterns(code, "grammar", Grammar),
        times=patterns(code, "times", TimeWords),
        clock=patterns(code, "clock", ClockWords),
        dates=patterns(code, "dates", DateWords),
        passage=patterns(code, "passage", PassageWords),
        lexicon=lexicon,
        known=frozenset(word for word in lexicon if WORD.fullmatch(word)) | phrases.keys(),
        phrases=phrases,
        second=second,
        numeral=_one_word(numerals) if numerals.ONE_WORD else None,
        numeral_roots=frozenset(word[:3] for word in [*numerals.BELOW_HUNDRED, *grammar.ARTICLES, numerals.HUNDRED, numerals.THOUSAND]),
        ordinal_endings=numerals.ORDINAL_ENDINGS,
        scale_suffixes=numerals.SCALE_SUFFIXES,
        function_words=_function_words(code),
        noun_stops=frozenset(sentences.NOUN_STOPS),
        nouns_in_e=frozenset(sentences.NOUNS_IN_E),
        noun_endings_in_e=sentences.NOUN_ENDINGS_IN_E,
        adjectives=frozenset(sentences.ADJECTIVES),
        plural=re.compile(sentences.PLURAL) if sentences.PLURAL else None,
        abbreviations=frozenset(sentences.ABBREVIATIONS),
        closing_abbreviations=frozenset(sentences.CLOSING_ABBREVIATIONS),
        populations=frozenset(sentences.POPULATIONS),
        before_year=frozenset(calendar.BEFORE_YEAR),
        streets=re.compile(cues.STREETS) if cues.STREETS else None,
        age_suffix=cues.AGE_SUFFIX,
        lasting=frozenset(cues.LASTING),
        ton_money=re.compile(units.TON_MONEY) if units.TON_MONEY else None,
        pound_weight=re.compile(units.POUND_WEIGHT) if units.POUND_WEIGHT else None,
        pound_money=re.compile(units.POUND_MONEY) if units.POUND_MONEY else None,
        jail=re.compile(cues.JAIL),
        change=re.compile(cues.CHANGE + r"\s+$") if cues.CHANGE else None,
        changing=re.compile(cues.CHANGING) if cues.CHANGING else None,
        persons=frozenset(cues.PERSONS),
        future=re.compile(cues.FUTURE),
    )


@cache
def _function_words(code: str) -> frozenset[str]:
    # Of a language that turns out to be another one nothing more is loaded: a pack takes a quarter of the start-up.
    return frozenset(importlib.import_module(f"kantlijn.language.{code}.sentences").FUNCTION_WORDS)


def spoken(text: str) -> str:
    """The language of a text: the one whose function words are most frequent at its start; Dutch in a draw."""
    return _spoken(text[:20_000])


@lru_cache(maxsize=4)  # a page is asked for its language when it is mended and when it is read
def _spoken(beginning: str) -> str:
    words = beginning.lower().split()
    counts = {code: sum(map(_function_words(code).__contains__, words)) for code in PACKS}
    return max(PACKS, key=lambda code: counts[code])


def _lexicon(numerals: ModuleType, hedges: ModuleType, units: ModuleType, calendar: ModuleType, cues: ModuleType, grammar: ModuleType, times: ModuleType, clock: ModuleType) -> dict[str, Kinds]:
    """Every word and phrase with all its kinds: "second" is an ordinal and a unit of time, "half" a fraction and a clock."""
    lexicon: dict[str, dict[str, Value]] = defaultdict(dict)

    def enter(kind: str, words: Mapping[str, Value]) -> None:
        for word, value in words.items():
            lexicon[_folded(word)][kind] = value

    def each(kind: str, words: Iterable[str]) -> None:
        enter(kind, dict.fromkeys(words, True))

    enter("number", numerals.BELOW_HUNDRED)
    enter("article", dict.fromkeys(grammar.ARTICLES, 1))
    enter("hundred", numerals.DOZENS)
    enter("scale", numerals.SCALES)
    enter("fraction", numerals.FRACTIONS)
    enter("ordinal", {**numerals.ORDINAL_SCALES, **numerals.ORDINALS})
    enter("ordinal_scale", numerals.ORDINAL_SCALES)
    enter("vague", numerals.VAGUE)
    enter("majority", dict.fromkeys(numerals.MAJORITY, True))
    each("several", numerals.SEVERAL)
    each("few", times.FEW)
    enter("multiple", numerals.MULTIPLES)
    each("times", numerals.TIMES)
    each("ratio", numerals.RATIO)
    enter("times_more", dict.fromkeys(numerals.MORE, 1) | dict.fromkeys(numerals.FEWER, -1))
    for family, words in hedges.BEFORE.items():
        enter("hedge", dict.fromkeys(words, family))
    for family, words in hedges.AFTER.items():
        enter("after", dict.fromkeys(words, family))
    each("not_counts", hedges.NOT_COUNTS)
    each("between", hedges.BETWEEN)
    enter("sign", numerals.SIGNS)
    each("point", numerals.POINT)
    enter("currency", {sign: (code, 1) for sign, code in currencies.SIGNS.items()} | currencies.CENTS | units.CURRENCIES)
    each("sign_before", (*currencies.SIGNS, *units.BEFORE_NUMBER))
    enter("iso", {code: (code, 1) for code in currencies.ISO} | {currencies.MILLIONS + code: (code, 10**6) for code in currencies.ISO})
    enter("unit", measures.SYMBOLS | _prefixed(units) | units.UNITS)
    enter("percent", units.PERCENT)
    enter("span", calendar.SPANS)
    enter("month", {**calendar.MONTHS, **calendar.SHORT_MONTHS})
    enter("weekday", calendar.WEEKDAYS)
    enter("short_weekday", calendar.SHORT_WEEKDAYS)
    enter("weekdays", calendar.WEEKDAY_PLURALS)
    enter("season", calendar.SEASONS)
    enter("part", calendar.PARTS)
    enter("day", calendar.DAYS)
    enter("relative", calendar.RELATIVE)
    each("ago", calendar.AGO)
    enter("later", calendar.LATER)
    enter("clock", calendar.CLOCK)
    enter("daypart", calendar.DAYPARTS)
    enter("of_day", calendar.OF_DAY)
    enter("part_hours", clock.PART_HOURS)
    enter("hours", clock.HOURS)
    enter("weekday_part", calendar.WEEKDAY_PARTS)
    each("coming", calendar.COMING)
    enter("rest", calendar.REST)
    each("another", calendar.ANOTHER)
    each("whole", calendar.WHOLE)
    enter("final", calendar.FINAL)
    each("recurs", calendar.RECURS_CUE)
    enter("twelve", calendar.TWELVES)
    each("weekend", calendar.WEEKENDS)
    each("quarter_sign", calendar.QUARTER_SIGN)
    enter("feast", times.FEASTS)
    enter("decade", calendar.DECADES)
    each("decade_cue", calendar.DECADE_CUE)
    enter("era", calendar.ERA)
    enter("in_tens", numerals.IN_TENS)
    each("label", cues.LABELS)
    each("idiom", cues.IDIOMS)
    each("age", cues.AGE_AFTER)
    each("rank", cues.RANKS)
    each("rank_verb", cues.RANK_VERBS)
    return dict(lexicon)


def _prefixed(units: ModuleType) -> dict[str, str]:
    """kilometer, milligram, vierkante meter: the words of a language that prefixes and powers are put before."""
    powers = {word: power for power, words in (("square", units.SQUARE), ("cubic", units.CUBIC)) for word in words}
    words = {f"{prefix}{word}": f"{prefix}{unit}" for word, unit in units.METRIC.items() for prefix in ("", *measures.PREFIXES)}
    lengths = {word: unit for word, unit in words.items() if unit.endswith("meter")}
    raised = {f"{word} {length}": f"{power} {unit}" for word, power in powers.items() for length, unit in lengths.items()}
    return {word: unit for word, unit in (words | raised).items() if unit in measures.MEASURES}


def _folded(words: str) -> str:
    return " ".join(words.lower().replace("’", "'").split())


def _phrases(lexicon: Mapping[str, Kinds]) -> dict[str, tuple[str, ...]]:
    """For each first word of a phrase of several words, all phrases that start with it, longest first."""
    first: dict[str, list[str]] = defaultdict(list)
    for entry in lexicon:
        head = WORD.match(entry)
        if head and head.end() < len(entry):
            first[head[0]].append(entry)
    return {head: tuple(sorted(entries, key=lambda phrase: (-len(phrase), phrase))) for head, entries in first.items()}


def _second(entries: Iterable[str]) -> frozenset[str]:
    """How the second words of phrases begin: what a text must go on with for any of them to be there."""
    return frozenset(beginning(words[1]) if len(words := WORD.findall(entry)) > 1 else "" for entry in entries)


def _one_word(numerals: ModuleType) -> OneWord:
    below = {**numerals.BELOW_HUNDRED, numerals.ONE: 1}
    return OneWord(below, numerals.HUNDRED, numerals.THOUSAND, numerals.LINK, numerals.ENDINGS, longest_first(numerals.YEAR_CENTURIES))
