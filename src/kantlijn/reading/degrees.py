"""Degrees: of warmth, below zero or above it, or of a turn."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kantlijn.language.patterns import patterns
from kantlijn.reading.stated import Stated
from kantlijn.reading.tokens import Line
from kantlijn.reading.written import Number

NEAR = 40  # characters either side in which a turn, a slope or a latitude makes degrees an angle
FAR = 70  # the same in which a word of warmth makes a capital C or F one
CELSIUS, FAHRENHEIT, ANGLE = "degree celsius", "degree fahrenheit", "degree"


@dataclass(frozen=True, eq=False)
class Cues:
    """The words of a language, as its pack has them."""

    turned: re.Pattern[str]
    below_zero: re.Pattern[str]
    above_zero: re.Pattern[str]


def glued(line: Line, number: Number) -> tuple[str, int] | None:
    """(unit, end) of "38C" and "100F", where the words around it speak of warmth or of both scales; else None."""
    match = _GLUED.match(line.text, number.end)
    if match is None or number.form != "digits" or number.scaled:
        return None
    around = line.low[max(0, number.start - FAR) : match.end() + FAR]
    if line.pack.grammar.warmth.search(around) is None:
        return None
    return CELSIUS if match[1] == "C" else FAHRENHEIT, match.end()


_GLUED = re.compile(r"([CF])(?![\w'’-])")


def read(line: Line, said: Stated, unit: str, end: int) -> tuple[Stated, str, int]:
    """(number, unit, end) of so many degrees: tien graden onder nul is minus ten, 90 graden draaien is an angle."""
    cues = patterns(line.pack.code, "units", Cues)
    if (below := cues.below_zero.match(line.low, end)) is not None and said.number.value > 0:
        number = said.number
        number = replace(number, value=-number.value, low=-number.high, high=-number.low)
        return replace(said, number=number), unit, below.end()
    if (above := cues.above_zero.match(line.low, end)) is not None:
        return said, unit, above.end()
    around = line.low[max(0, said.start - NEAR) : end + NEAR]
    named = "c" in line.low[said.end : end]  # °C, celsius, centigrade
    if unit == CELSIUS and not named and cues.turned.search(around):
        return said, ANGLE, end
    return said, unit, end
