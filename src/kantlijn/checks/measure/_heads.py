"""What a noun can be measured in, and what it cannot; the words are those of `language/<code>/checks/dimension.py`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Annotated

from kantlijn.finding import Words
from kantlijn.language.patterns import Shape, patterns

_LENGTH, _AREA, _VOLUME = "length", "area", "volume"
# Of each kind of noun: the dimensions that are right, and those that are a slip. What is in neither is left alone: a battery
# has a power as well as an energy, a speed may be of data.
TAKES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "power": (("power",), ("energy", "energy per time", _AREA, _VOLUME)),
    "use": (("energy", _VOLUME, "energy per time"), ()),
    "storage": (("energy",), ("power",)),
    "station": (("power",), ("energy",)),
    "area": ((_AREA,), (_LENGTH, _VOLUME)),
    "speed": (("speed",), (_LENGTH, "speed per time", _AREA, "energy", "power")),
    "acceleration": (("speed per time",), ("speed",)),
    "volume": ((_VOLUME,), (_AREA, _LENGTH)),
    "length": ((_LENGTH,), (_AREA, _VOLUME, "mass", "speed")),
    "mass": (("mass",), (_LENGTH, _AREA, "power", "energy")),
    "temperature": (("temperature",), ("percent",)),
    "voltage": (("voltage",), ("current", "power")),
    "current": (("current",), ("voltage", "power")),
    "flow": (("volume per time", "mass per time"), (_VOLUME, _LENGTH)),
    "dose": (("dose", "absorbed dose"), ("activity",)),
}
# How a dimension is called: (Dutch, English).
NAMES: dict[str, Words] = {
    "power": Words("vermogen", "power"), "energy": Words("energie", "energy"),
    "energy per time": Words("energie per tijd", "energy per time"), _AREA: Words("een oppervlakte", "an area"),
    _LENGTH: Words("een lengte", "a length"), _VOLUME: Words("een inhoud", "a volume"),
    "speed": Words("een snelheid", "a speed"),
    "speed per time": Words("een versnelling", "an acceleration"), "mass": Words("een gewicht", "a weight"),
    "temperature": Words("een temperatuur", "a temperature"), "percent": Words("een percentage", "a percentage"),
    "voltage": Words("een spanning", "a voltage"), "current": Words("een stroomsterkte", "a current"),
    "volume per time": Words("een hoeveelheid per tijd", "an amount per time"), "dose": Words("een dosis", "a dose"),
    "activity": Words("een activiteit (vervallen kernen per seconde)", "an activity (decays per second)"),
    "time": Words("een tijd", "a time"),
}  # fmt: skip


class Cues:
    """The words of `language/<code>/checks/dimension.py`, compiled."""

    heads: Mapping[str, Sequence[str]]
    of: Sequence[str]
    things: Mapping[str, Sequence[str]]
    behind: Annotated[re.Pattern[str], Shape(r"(?:\s|-)(?:{})(?!\w)")]
    sides: Annotated[re.Pattern[str], Shape(r"(?:\s|-)(?:{})(?!\w)")]
    ago: Annotated[re.Pattern[str], Shape(r"\s(?:{})(?!\w)")]
    generates: re.Pattern[str]
    uses: re.Pattern[str]
    stores: re.Pattern[str]
    battery: re.Pattern[str]
    enough: re.Pattern[str]
    of_current: Annotated[re.Pattern[str], Shape(r"\s(?:{})(?!\w)")]
    of_energy: Annotated[re.Pattern[str], Shape(r"\s(?:{})(?!\w)")]
    period: re.Pattern[str]
    can: re.Pattern[str]
    built: re.Pattern[str]


def cues(code: str) -> Cues:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.dimension", Cues, re.IGNORECASE)


@cache
def heads(code: str) -> re.Pattern[str]:
    """A noun with a dimension and what stands between it and its figure, at the end of a text; the group says which."""
    words = cues(code)
    return re.compile(rf"(?<!\w)(?:{_kinds(words.heads)})(?:,? (?:{'|'.join(words.of)})| ?:)\s$", re.IGNORECASE)


@cache
def things(code: str) -> re.Pattern[str]:
    """A noun of which the figure right before it says how much it can do or hold."""
    return re.compile(rf"[\s-](?:{_kinds(cues(code).things)})(?!\w)", re.IGNORECASE)


def _kinds(nouns: Mapping[str, Sequence[str]]) -> str:
    # The longest first: "battery with a capacity" before "battery".
    return "|".join(f"(?P<{kind}>{'|'.join(sorted(words, key=len, reverse=True))})" for kind, words in nouns.items())
