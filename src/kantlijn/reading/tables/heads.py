"""What the head of a row or column says its figures are: money, per cent, kilometres, millions, a number of residents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Annotated, NamedTuple

from kantlijn.language import currencies, pack
from kantlijn.language.lemmas import lemma
from kantlijn.language.pack import Pack
from kantlijn.language.patterns import Shape, patterns
from kantlijn.story import QuantityKind


class Measure(NamedTuple):
    """What figures are of: their kind and unit where that is said, what one of them as written is worth in that unit (0.01
    for cents, a million for "x mln"), and the noun they count.
    """

    kind: QuantityKind = "count"
    unit: str | None = None
    factor: float = 1.0
    counts: str | None = None

    @property
    def says_unit(self) -> bool:
        """Whether it says more than what is counted."""
        return self.unit is not None or self.factor != 1.0


class Cues:
    """The words of a language for the reading of tables; what each is for stands in language/…/table.py."""

    number_of: Annotated[re.Pattern[str], Shape(r"(?:^|\s)(?:{})\s(?=[^\W\d_])")]
    nothing: frozenset[str]
    scales: Mapping[str, int]
    beside_unit: frozenset[str]
    percentage: frozenset[str]
    points: re.Pattern[str]
    ranks: re.Pattern[str]
    years: re.Pattern[str]
    title: re.Pattern[str]


def cues(code: str) -> Cues:
    """The words of a language, by its ISO 639-1 code."""
    return patterns(code, "table", Cues)


_WORD = re.compile(r"'?[^\W\d_]+(?:'[^\W\d_]+)*[²³23]?|[€$£¥%‰×]|'?\d[\d.,]*s?")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
# Where what a head says of its unit begins: "Omzet in miljoenen euro's", "Omzet, € mln", "Totaal × € 1.000".
_BEGINS = re.compile(r"(?:,|:|;|\s[-–—])\s|\s(?=(?:in|x|×)\s)|\s?(?=[€$£×])")
_MANY = re.compile(r"1[.,  ]?000(?:[.,  ]?000)*")
_LEAST = 2  # letters of a unit in a head: "(m)" may be men, "(l)" anything
_NOUN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@lru_cache(maxsize=1024)
def measure(head: str, code: str) -> Measure | None:
    """What a head says of the figures under or behind it, or None where it says nothing of them.

    Only words that can be nothing but a unit are taken for one: those between brackets, behind "in" or a comma, those that
    are all of the head, and signs. "Per" anything is no unit of an amount.
    """
    words, said = pack(code), cues(code)
    low = " ".join(head.lower().replace("’", "'").split())
    if not low:
        return None
    capitals = frozenset(word.lower() for word in _WORD.findall(head) if word.isupper())
    for part in _parts(low):
        found = _unit(part, words, said, capitals)
        if found is not None:
            return found
    tokens = _WORD.findall(low)
    if said.points.search(low):
        return Measure("percentage", "percentage point")
    if "%" in tokens or "‰" in tokens or said.percentage & set(tokens):
        return Measure("percentage", "per mille" if "‰" in tokens else "percent")
    number = said.number_of.search(low)
    noun = _NOUN.match(low, number.end()) if number else None
    return Measure(counts=lemma(noun[0], code)) if noun and len(noun[0]) > _LEAST else None


def _parts(low: str) -> Iterator[str]:
    """The parts of a head that may be its unit."""
    yield from _BRACKETS.findall(low)
    bare = _BRACKETS.sub(" ", low).strip()
    for match in _BEGINS.finditer(bare):
        yield bare[match.end() :]
    yield bare


def _unit(part: str, words: Pack, said: Cues, capitals: frozenset[str]) -> Measure | None:
    """The measure that a part of a head is from its first word to its last, or None. The codes of currencies are in
    capitals: "All" is a total and ALL the lek.
    """
    factor = 1.0
    kind: QuantityKind = "count"
    unit: str | None = None
    part = part.strip(" .:*")
    tokens = _WORD.findall(part)
    if not tokens or _WORD.sub("", part).strip(" ."):
        return None
    at = 0
    while at < len(tokens):
        token = tokens[at]
        rest = " ".join(tokens[at:])
        known = words.lexicon.get(token, {})
        if scale := _scale(token, known, said, words, after_sign=at > 0 and tokens[at - 1] in currencies.SIGNS):
            factor *= scale
        elif unit is None and "percent" in (whole := words.lexicon.get(rest, {})):
            return Measure("percentage", str(whole["percent"]))
        elif unit is None and "unit" in whole and len(rest) >= _LEAST and "currency" not in whole:
            return Measure("measure", str(whole["unit"]), factor)
        elif unit is None and ("currency" in whole or "currency" in known):
            code, worth = (whole if "currency" in whole else known)["currency"]
            if len(token) < _LEAST and token not in currencies.SIGNS:
                return None
            kind, unit, factor = "money", str(code), factor * float(worth)
            at = len(tokens) if "currency" in whole else at
        elif unit is None and "iso" in known and token in capitals:
            code, worth = known["iso"]
            kind, unit, factor = "money", str(code), factor * float(worth)
        elif token in said.percentage:
            return Measure("percentage", "percent")
        elif token not in said.beside_unit:
            return None
        at += 1
    return Measure(kind, unit, factor) if unit is not None or factor != 1.0 else None


def _scale(token: str, known: Mapping[str, object], said: Cues, words: Pack, *, after_sign: bool) -> float | None:
    if _MANY.fullmatch(token):
        return float(re.sub(r"\D", "", token))
    if token in said.scales:
        return float(said.scales[token])
    if "scale" in known:
        return float(str(known["scale"]))
    suffix = words.scale_suffixes.get(token)
    return float(suffix) if suffix is not None and (after_sign or len(token) > _LEAST - 1) else None
