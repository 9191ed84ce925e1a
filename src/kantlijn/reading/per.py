"""The denominator of a rate: per maand, an hour, per 100.000 inwoners, /uur."""

from __future__ import annotations

import re

from kantlijn.language.lemmas import lemma
from kantlijn.reading.tokens import Line
from kantlijn.reading.written import digits

_SOLID = re.compile(r"\sper\s(?P<power>kubieke|vierkante|cubic|square)\s(?P<unit>kilometer|meter|kilometre|metre)")
_POWERS = {"kubieke": "cubic", "vierkante": "square"}


def per(line: Line, end: int) -> tuple[str, int] | None:
    """(denominator, where it ends) of what follows `end`, or None. A unit is named as in CONTRACT, a thing by its lemma."""
    solid = _SOLID.match(line.low, end)
    if solid:
        power = _POWERS.get(solid["power"], solid["power"])
        return f"{power} {'kilometer' if solid['unit'].startswith('kilo') else 'meter'}", solid.end()
    match = line.pack.grammar.per.match(line.low, end)
    if match is None:
        return None
    entry = line.pack.lexicon.get(match["what"], {})
    span, unit = entry.get("span"), entry.get("unit")
    if match["article"] and span is None and unit is None:
        return None
    name = str(span) if span else str(unit) if unit else lemma(match["what"], line.pack.code)
    if match["number"]:
        written = match["number"].strip()
        parsed = digits(written, line.pack.decimal_mark)
        name = f"{parsed[0] if parsed else written} {name}"
    return name, match.end()
