"""Degrees: of warmth, below zero or above it, or of a turn."""

from __future__ import annotations

import re

from kantlijn.language.patterns import patterns
from kantlijn.reading.numbers.stated import Read, Stated, quantity
from kantlijn.reading.tokens import Line

NEAR = 40  # characters either side in which a turn, a slope or a latitude makes degrees an angle
CELSIUS, FAHRENHEIT, ANGLE = "degree celsius", "degree fahrenheit", "degree"


class Cues:
    """The words of a language, as its pack has them."""

    turned: re.Pattern[str]
    below_zero: re.Pattern[str]
    above_zero: re.Pattern[str]
    in_scale: re.Pattern[str]


_LETTER = re.compile(r"\s?(?P<scale>[CF])(?![\w'’°/-]|\s[A-Z]\b)")
_NAME_BEFORE = re.compile(r"(?:^|[^.!?:\"'‘“„\s]\s)[A-ZÀ-Þ][\w'’-]*\s$|\w-$")
COLDEST, HOTTEST = -90, 140  # of the weather, in either scale; a letter behind more than that may stand for anything


def in_a_letter(line: Line, said: Stated) -> Read | None:
    """40C, 104F, "30 C outside": degrees with the letter of their scale and no sign; no Platform 3C, no Kerkstraat 14C."""
    letter = _LETTER.match(line.text, said.end) if said.number.form in ("digits", "range") else None
    if letter is None or said.number.scaled or not COLDEST < said.number.value < HOTTEST:
        return None
    before = line.text[max(0, said.start - 30) : said.start]
    word = before.lower().split()[-1:] or [""]
    named = _NAME_BEFORE.search(before) is not None and word[0] not in line.pack.noun_stops
    if named or "label" in line.pack.lexicon.get(word[0], ()):
        return None
    unit = CELSIUS if letter["scale"] == "C" else FAHRENHEIT
    return quantity(line, said, letter.end(), "measure", unit), line.index_at(letter.end())


def read(line: Line, said: Stated, unit: str, end: int) -> tuple[Stated, str, int]:
    """(number, unit, end) of so many degrees: tien graden onder nul is minus ten, 90 graden draaien is an angle."""
    cues = patterns(line.pack.code, "units", Cues)
    if (below := cues.below_zero.match(line.low, end)) is not None and said.number.value > 0:
        number = said.number
        number = number._replace(value=-number.value, low=-number.high, high=-number.low)
        return said._replace(number=number), unit, below.end()
    if (above := cues.above_zero.match(line.low, end)) is not None:
        return said, unit, above.end()
    around = line.low[max(0, said.start - NEAR) : end + NEAR]
    named = "c" in line.low[said.end : end]  # °C, celsius, centigrade
    if unit == CELSIUS and not named and cues.turned.search(around):
        return said, ANGLE, end
    if unit == CELSIUS and not named and (scale := cues.in_scale.search(line.low[max(0, said.start - NEAR) : said.start])):
        return said, FAHRENHEIT if scale["f"] else CELSIUS, end
    return said, unit, end
