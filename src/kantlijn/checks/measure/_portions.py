"""A share that is told in per cent and as so much in so much: "3.5 per cent, 35 grams in every kilo"."""

from __future__ import annotations

import math
from collections.abc import Iterator

from kantlijn.checks._units import about
from kantlijn.checks.measure._measured import sized
from kantlijn.checks.measure._words import cues
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.language import pack
from kantlijn.story import Quantity, Span, Story, within
from kantlijn.wording import number

_SHARES = {"percent": 0.01, "per mille": 0.001}
_AS_WATER = 1000.0  # grams in a litre of what is nearly water (definition of the litre of 1901, to a part in ten thousand)
_CLOSE = 0.12  # a share is rounded to a digit or two, and a kilo of water to a litre
_POWER = 0.05  # how far from a whole power of ten the logarithm may be where a point or a per mille went wrong
_REACH = 60


def portions(name: str, story: Story) -> Iterator[Tested]:
    """Every percentage right beside an amount in an amount of the same dimension."""
    for share in story.quantities:
        scale = _SHARES.get(share.unit or "") if share.kind == "percentage" else None
        if scale is None or not share.value or share.value < 0:
            continue
        for mark in within(story.quantities, Span(max(0, share.start - _REACH), share.end + _REACH)):
            if not isinstance(mark, Quantity) or mark is share or not mark.value or mark.value < 0:
                continue
            found = _fraction(story, mark)
            if found is None:
                continue
            fraction, end = found
            between = story.text[end : share.start] if mark.start < share.start else story.text[share.end : mark.start]
            if end > share.start > mark.start or cues(story.language).portion.fullmatch(between) is None:
                continue
            yield _held(name, story, share, scale, Span(mark.start, end), mark, fraction)


def _fraction(story: Story, mark: Quantity) -> tuple[float, int] | None:
    """What share "35 gram op een kilo" is, and where it ends; None for what is no share of a whole."""
    unit, end = mark.unit or "", mark.end
    above, per, below = unit.partition(" per ")
    if not per:
        match = cues(story.language).in_one.match(story.text, mark.end, mark.end + _REACH // 2)
        if match is None:
            return None
        below = str(pack(story.language).lexicon.get(match["unit"].lower(), {}).get("unit", ""))
        end = match.end()
        word = story.text[end : end + 12].split(",")[0].split(".")[0].split(")")[0]
        if word.startswith(" ") and len(word.split()) == 1 and word.strip().isalpha() and word.strip().islower():
            end += len(word.rstrip())  # "op een kilo water"
    top, bottom = sized(above), sized(below)
    if top is None or bottom is None or top[1] or bottom[1]:
        return None
    kinds = (top[0].dimension, bottom[0].dimension)
    if kinds in (("mass", "mass"), ("volume", "volume")):
        part = top[0].size / bottom[0].size
    elif kinds == ("mass", "volume"):
        gram, litre = sized("gram"), sized("liter")
        if gram is None or litre is None:
            return None
        part = (top[0].size / gram[0].size) / (bottom[0].size / litre[0].size * _AS_WATER)
    else:
        return None
    return (mark.value or 0.0) * part, end


def _held(name: str, story: Story, share: Quantity, scale: float, span: Span, mark: Quantity, fraction: float) -> Tested:
    marks = (mark, share)
    told = (share.value or 0.0) * scale
    off = told / fraction
    power = math.log10(off)
    if abs(off - 1) <= _CLOSE or round(power) == 0 or abs(power - round(power)) > _POWER:
        return Tested(marks, "story")
    here, said = (" ".join(story.text[each.start : each.end].split()) for each in (share, span))
    percent, mille = (Words(*(number(about(fraction * each), code) for code in ("nl", "en"))) for each in (100, 1000))
    message = Words(
        f"{said[:1].upper()}{said[1:]} is {percent.nl} procent; hier staat ‘{here}’.",
        f"{said[:1].upper()}{said[1:]} is {percent.en} per cent; here it says ‘{here}’.",
    )
    line = Words(f"{percent.nl} procent = {mille.nl} promille", f"{percent.en} per cent = {mille.en} per thousand")
    readings = (Reading(here, share.strict, share.unit), Reading(said, mark.strict, mark.unit))
    places = (anchor(share), counterpart(span))
    return Tested(marks, "story", Finding(name, "error", message, places, readings, (line,)))
