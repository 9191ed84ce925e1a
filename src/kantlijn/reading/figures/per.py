"""The denominator of a rate: per maand, an hour, per 100.000 inwoners, /uur."""

from __future__ import annotations

import re

from kantlijn.language.lemmas import lemma
from kantlijn.reading.numbers.written import digits
from kantlijn.reading.tokens import Line


def per(line: Line, end: int) -> tuple[str, int] | None:
    """(denominator, where it ends) of what follows `end`, or None. A unit is named as in the JSON, a thing by its lemma."""
    solid = line.pack.grammar.solid.match(line.low, end)
    if solid:
        return f"{'cubic' if solid['cubic'] else 'square'} {solid['kilo'] or ''}meter", solid.end()
    match = line.pack.grammar.per.match(line.low, end)
    if match is None:
        return None
    return _of(line, match)


def of_one(line: Line, end: int) -> tuple[str, int] | None:
    """The same, also behind one word for what is measured: "35 gram CO2 per kilometer", "2.850 euro bruto per maand"."""
    found = per(line, end)
    if found is not None:
        return found
    thing = line.pack.grammar.per_of.match(line.low, end)
    if thing is None or thing["of"] in line.pack.noun_stops or thing["of"] in line.pack.function_words:
        return None
    return per(line, thing.end())


def _of(line: Line, match: re.Match[str]) -> tuple[str, int] | None:
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
