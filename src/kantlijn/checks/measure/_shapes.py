"""The football fields and pools that a story measures with, and how large such a thing can be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, NamedTuple

from kantlijn.finding import Words
from kantlijn.interval import Interval
from kantlijn.language.patterns import WORD, Shape, patterns
from kantlijn.story import Quantity, Span, Story, within


class Yardstick(NamedTuple):
    """A thing of a known size, in square or cubic metres: how large it is as a rule, at the widest, and what says so."""

    dimension: str
    usual: float
    strict: Interval
    loose: Interval
    rule: Words


# IFAB, Laws of the Game, law 1: 90 to 120 by 45 to 90 metres, between countries 100 to 110 by 64 to 75; an American field is
# 110 by 49. Papers reckon with half a hectare up to 0.85.
FIELD = Yardstick(
    "area", 7000.0, Interval(5000.0, 8500.0), Interval(4050.0, 10800.0),
    Words(
        "een voetbalveld is 0,5 tot 0,85 hectare (spelregels van de IFAB)",
        "a football pitch is 0.5 to 0.85 hectares (IFAB, laws of the game)",
    ),
)  # fmt: skip
# World Aquatics, facilities rules (part two, FR 3): 50 by 25 metres and at least 2 deep, 3 recommended; many are 21 wide,
# and 1.35 deep at the ends.
POOL = Yardstick(
    "volume", 2500.0, Interval(2000.0, 3800.0), Interval(1400.0, 5000.0),
    Words(
        "een olympisch bad is 50 × 25 × minstens 2 meter: 2,5 miljoen liter (World Aquatics, FR 3)",
        "an Olympic pool is 50 × 25 × at least 2 metres: 2.5 million litres (World Aquatics, FR 3)",
    ),
)  # fmt: skip


class Cues:
    """The words of `language/<code>/checks/comparison.py`, compiled."""

    named: re.Pattern[str]
    one_field: re.Pattern[str]
    one_pool: re.Pattern[str]
    olympic: re.Pattern[str]
    pools: frozenset[str]
    size: Annotated[re.Pattern[str], Shape(WORD + r"(?:\s[^\s,;.]+){0,3}\s?$")]
    each: re.Pattern[str]
    water: re.Pattern[str]
    times_as: re.Pattern[str]
    times_of: re.Pattern[str]
    adjectives: Mapping[str, tuple[str, ...]]
    not_as: Annotated[re.Pattern[str], Shape(WORD + r"\s+$")]


def cues(code: str) -> Cues:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.comparison", Cues, re.IGNORECASE)


class Counted(NamedTuple):
    """So many of a yardstick; `mark` is the number, None where there is one without a number ("a football pitch")."""

    start: int
    end: int
    of: Yardstick
    strict: Interval
    loose: Interval
    number: float
    mark: Quantity | None


def shapes(story: Story, sentence: Span) -> Iterator[Counted]:
    """The fields and pools of a sentence, in order."""
    words = cues(story.language)
    found = []
    counted = [mark for mark in within(story.quantities, sentence) if isinstance(mark, Quantity)]
    for mark in counted:
        if mark.unit == "football field" and mark.kind == "measure":
            found.append(Counted(mark.start, mark.end, FIELD, mark.strict, mark.loose, mark.value or mark.strict.middle, mark))
        elif mark.kind == "count" and mark.counts_span is not None and (mark.counts or "").lower() in words.pools:
            end = mark.counts_span.end
            if words.olympic.search(story.text[mark.start : min(end + 22, sentence.end)]):
                strict, loose = (
                    (Interval(mark.strict.low * 0.9, mark.strict.high * 1.1), mark.loose)
                    if mark.strict.is_point and mark.strict.low > 0
                    else (mark.strict, mark.loose)
                )
                found.append(Counted(mark.start, end, POOL, strict, loose.hull(strict), mark.value or strict.middle, mark))
    for pattern, of in ((words.one_field, FIELD), (words.one_pool, POOL)):
        for match in pattern.finditer(story.text, sentence.start, sentence.end):
            if any(each.start < match.end() and match.start() < each.end for each in found):
                continue
            share = next(
                (mark for mark in counted if mark.kind == "ratio" and 0 <= match.start() - mark.end <= len(" van ")), None
            )
            if share is not None and share.value:
                found.append(Counted(share.start, match.end(), of, share.strict, share.loose, share.value, share))
            else:
                about = Interval(0.8, 1.25)
                found.append(Counted(match.start(), match.end(), of, about, about, 1.0, None))
    yield from sorted(found, key=lambda each: each.start)
