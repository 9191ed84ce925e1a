"""When do two figures say the same thing? The evidence for it, in one place, with what each piece of it weighs.

Figures that are meant to be equal and clash lie close together or differ by one slip; unrelated figures with the same noun are
spread widely. The words around them tell the rest: shared words are for, another scope is against, and doubt is silence.
"""

from __future__ import annotations

import importlib
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache

from kantlijn.checks.number._figures import Figure
from kantlijn.checks.number._slips import swaps
from kantlijn.language import pack
from kantlijn.story import Quantity, Span, Story

# What a piece of evidence weighs, in points; ENOUGH points make a query, CERTAIN ones an error where the readings cannot be
# reconciled. Set on 33,000 words of clean Dutch news and encyclopedia, where the weights below leave no wrong remark, and on the
# examples of this repository; see docs/calibration.md.
ENOUGH, CERTAIN = 5, 7
SHARED_WORD, SHARED_MOST = 1, 4
SAME_NOUN, SAME_NAMES = 2, 1
FRONT = {"headline": 3, "caption": 3, "pull_quote": 3, "lead": 1, "heading": 1}
SLIP = {"swap": 6, "digits": 3, "hedge": 5, "one": 1, "close": 2}
DEFINITE, TOTAL = 1, 1
APART, PLANNED, ONE_YEAR, OTHER_NAMES = -2, -2, -2, -2  # signs of another scope, each
SPREAD = -2  # for each doubling of the ratio beyond two
NEAR_BLOCK = -1  # in one paragraph two figures with one noun are mostly told apart on purpose
NEVER = -99
CLOSE = 0.1  # figures that lie this near, as a share of the larger, may be meant to be equal
SMALL = 12  # numbers up to a dozen are the same, or close, by accident
LEAD_BLOCKS = 2  # the first paragraphs of the body tell what the rest tells

REACH = 110  # characters either side of a figure that count as its clause


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a figure stands: its block, its clause, the words in it, the names and years."""

    figure: Figure
    block: int
    kind: str
    sentence: int
    words: frozenset[str]
    names: frozenset[str]
    years: frozenset[int]
    modifiers: str
    apart: bool
    planned: bool
    total: bool
    definite: bool
    quoted: int | None


@dataclass(frozen=True, slots=True)
class Scopes:
    """The scope words of a language, as patterns; what each is for stands in language/…/scope.py."""

    apart: re.Pattern[str]
    negated: re.Pattern[str]
    planned: re.Pattern[str]
    total: re.Pattern[str]
    definite: re.Pattern[str]
    vague_nouns: frozenset[str]


@cache
def scopes(code: str) -> Scopes:
    """The scope words of a language."""
    words = importlib.import_module(f"kantlijn.language.{code}.scope")
    patterns = {name: re.compile(getattr(words, name.upper())) for name in ("apart", "negated", "planned", "total", "definite")}
    return Scopes(**patterns, vague_nouns=frozenset(words.VAGUE_NOUNS))


_WORD = re.compile(r"[^\W\d_]{4,}")
_NAME = re.compile(r"(?<![.!?:\n\"'‘“„–—-]\s)(?<!^)\b[A-ZÀ-Þ][\w'’-]{2,}")


def setting(story: Story, one: Figure, low: str) -> Setting:
    """The setting of a figure; `low` is the story's text in lower case."""
    number = story.sentence_at(one.start)
    sentence = story.sentences[number] if story.sentences else Span(one.start, one.end)
    clause = Span(max(sentence.start, one.start - REACH), min(sentence.end, one.end + REACH))
    block = story.block_at(one.start)
    scope, words = scopes(story.language), pack(story.language)
    before, behind = low[clause.start : one.start], low[one.end : clause.end]
    around = f"{before} {behind}"
    content = frozenset(_stem(w) for w in _WORD.findall(around) if w not in words.function_words and w not in words.noun_stops and w not in words.lexicon)
    near = f"{before[-35:]} {behind[:20]}"
    return Setting(
        figure=one,
        block=block,
        kind=_kind(story, block),
        sentence=number,
        words=content,
        names=frozenset(_NAME.findall(story.text[clause.start : clause.end])),
        years=_years(story, sentence),
        modifiers=_modifiers(story, one),
        apart=scope.apart.search(near) is not None or scope.negated.search(before[-20:]) is not None,
        planned=scope.planned.search(around) is not None,
        total=scope.total.search(near) is not None,
        definite=scope.definite.search(before[-6:]) is not None,
        quoted=_speaker(story, one),
    )


def _kind(story: Story, block: int) -> str:
    """The kind of a block; the first paragraphs of the body count as a lead."""
    kind = story.blocks[block].kind
    if kind == "paragraph" and sum(b.kind in ("paragraph", "lead") for b in story.blocks[: min(block, 12)]) < LEAD_BLOCKS and block < 12:
        return "lead"
    return kind


def _stem(word: str) -> str:
    return word[:6]  # enough to see "verhuisden" and "verhuisd" as one, short enough for compounds to differ


def _years(story: Story, sentence: Span) -> frozenset[int]:
    at = bisect_left(story.times, sentence.start, key=lambda t: t.start)
    found = set()
    while at < len(story.times) and story.times[at].start < sentence.end:
        year = story.times[at].field("year")
        if year is not None:
            found.add(year)
        at += 1
    return frozenset(found)


def _modifiers(story: Story, one: Figure) -> str:
    if not isinstance(one.mark, Quantity) or one.mark.counts_span is None or one.mark.counts_span.start < one.mark.end:
        return ""
    return story.text[one.mark.end : one.mark.counts_span.start].strip().lower()


def _speaker(story: Story, one: Figure) -> int | None:
    at = bisect_right(story.quotations, one.start, key=lambda q: q.start) - 1
    return at if at >= 0 and story.quotations[at].end >= one.end else None


def points(one: Setting, other: Setting, slip: str | None) -> int:
    """How strong the evidence is that the two say the same thing; NEVER where they cannot."""
    if one.sentence == other.sentence or one.modifiers != other.modifiers or (one.years and other.years and not one.years & other.years):
        return NEVER
    if one.quoted is not None and other.quoted is not None and one.quoted != other.quoted and slip != "swap":
        return NEVER
    shared = len((one.words & other.words) - {_stem((one.figure.noun or "").lower())})
    total = min(SHARED_MOST, SHARED_WORD * shared)
    if one.figure.noun and other.figure.noun:  # the same one: that is how they were grouped
        total += SAME_NOUN
    total += max(FRONT.get(one.kind, 0), FRONT.get(other.kind, 0)) if one.kind != other.kind else 0
    total += TOTAL * (one.total or other.total) + DEFINITE * other.definite + SLIP.get(slip or "", 0)
    total += APART * (one.apart + other.apart) + PLANNED * (one.planned != other.planned) + ONE_YEAR * (bool(one.years) != bool(other.years))
    if one.names and other.names:
        total += SAME_NAMES if one.names & other.names else OTHER_NAMES
    total += NEAR_BLOCK * (one.block == other.block)
    return total if slip == "digits" else total + SPREAD * _doublings(one.figure, other.figure)


def _doublings(one: Figure, other: Figure) -> int:
    a, b = abs(one.strict.middle), abs(other.strict.middle)
    if not a or not b:
        return 9
    ratio, count = max(a, b) / min(a, b), 0
    while ratio > 2 and count < 9:
        ratio, count = ratio / 2, count + 1
    return count


def slip_between(story: Story, one: Figure, other: Figure) -> str | None:
    """The one slip by which two written numbers differ: "swap" two digits, "digits" alike but for the decimal point, "one" digit,
    the "hedge" alone; "close" where they are merely near; None where they differ by more.
    """
    a, b = _written(story, one), _written(story, other)
    va, vb = _value(one), _value(other)
    if va is None or vb is None:
        return None
    if va == vb:
        return "hedge" if va > SMALL else None
    if len(a.strip("0")) >= 3 and len(a) == len(b) and any(abs(va * f - vb) <= 1e-9 * vb for f, _ in swaps(story, one)):
        return "swap"
    ratio = max(va, vb) / min(va, vb) if min(va, vb) > 0 else 0
    if a.strip("0") == b.strip("0") and len(a.strip("0")) >= 2 and any(abs(ratio / f - 1) < 1e-9 for f in (10, 100, 1e3, 1e6)):
        return "digits"
    if a.strip("0") == b.strip("0") and any(abs(ratio / f - 1) < 1e-9 for f in (1e3, 1e6)):
        return "digits"
    if max(va, vb) > SMALL and abs(va - vb) <= CLOSE * max(va, vb):
        return "close"
    if len(a) == len(b) and len(a.strip("0")) >= 3 and sum(x != y for x, y in zip(a, b, strict=True)) == 1:
        return "one"
    return None


def _written(story: Story, one: Figure) -> str:
    span = one.mark.number if isinstance(one.mark, Quantity) else one.mark
    return re.sub(r"\D", "", story.text[span.start : span.end]) or str(int(_value(one) or 0))


def _value(one: Figure) -> float | None:
    return one.mark.value if isinstance(one.mark, Quantity) else None


def is_front(one: Setting) -> bool:
    """Whether it stands where the story is told in short: headline, lead, caption, heading."""
    return one.kind in FRONT
