"""When do two figures say the same thing? The evidence for it, in one place, with what each piece of it weighs.

Figures that are meant to be equal and clash lie close together or differ by one slip; unrelated figures with the same noun are
spread widely. The words around them tell the rest: shared words are for, another scope is against, and doubt is silence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import ne
from typing import Literal, NamedTuple

from kantlijn.checks._content import content, stem
from kantlijn.checks.number._figures import Figure
from kantlijn.checks.number._slips import is_swap
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity, Span, Story

# What a piece of evidence weighs, in points; ENOUGH points make a query, CERTAIN ones an error where the readings cannot
# be reconciled. Set on the texts of docs/calibration.md, where these weights leave no wrong remark.
ENOUGH, CERTAIN = 5, 7
SHARED_WORD, SHARED_MOST = 1, 4
SAME_NOUN, SAME_NAMES = 2, 1
FRONT = {"headline": 3, "caption": 3, "pull_quote": 3, "lead": 1, "heading": 1}
SLIP = {"swap": 6, "turned": 2, "digits": 4, "scale": 3, "dropped": 2, "hedge": 5, "one": 1, "close": 2}
DEFINITE, TOTAL = 1, 1
# "De 2.470 pakketten", where the story has told of one number of them: it speaks of that number again, and the spread
# counts no more. At the head of a sentence; and within one, where the two are near or differ by one slip.
REMENTION, REMENTION_INSIDE = 5, 3
APART, PLANNED, ONE_YEAR, OTHER_NAMES = -2, -2, -2, -2  # signs of another scope, each
SPREAD = -2  # for each doubling of the ratio beyond two
FLOWS = -4  # what comes and goes against what is there
# An amount of money counts nothing: two that are near are mostly two prices (4 of 4 in 11,600 words of English news).
UNNAMED = -2
NEAR_BLOCK = -1  # in one paragraph two figures with one noun are mostly told apart on purpose
NEVER = -99
CLOSE = 0.1  # figures that lie this near, as a share of the larger, may be meant to be equal
DROPPED = 3  # digits of a number from which one that is left out leaves the others to be seen
SMALL = 12  # numbers up to a dozen are the same, or close, by accident
LEAD_BLOCKS = 2  # the first paragraphs of the body tell what the rest tells
TOP = 12  # blocks in which the lead is looked for: above it stand headline, byline, dateline and captions

REACH = 110  # characters either side of a figure that count as its clause
BEFORE, BEHIND = 35, 20  # the same for words that say it is a part, a rest or a rate
DEFINITE_LEAD = 6  # before a figure, in which its article stands

Difference = Literal["swap", "turned", "digits", "scale", "dropped", "hedge", "one", "close"]


class Setting(NamedTuple):
    """Where a figure stands: its block, its clause, the words in it, the names and years.

    `apart`: the words near it that put it in another scope; `planned`: it may or will be; `total`: it is the whole;
    `another`: its sentence is about another thing of the kind; `definite`: it is spoken of as known; `opens`: as known, and at
    the head of a sentence; `quoted`: the number of the quotation. `moves`: it is of what comes and goes, or (False) of what
    is there. `value` is the number as written,
    `digits` its digits.
    """

    figure: Figure
    block: int
    kind: str
    sentence: int
    words: frozenset[str]
    names: frozenset[str]
    years: frozenset[int]
    modifiers: str
    apart: frozenset[str]
    planned: bool
    total: bool
    another: bool
    definite: bool
    opens: bool
    quoted: int | None
    moves: bool | None
    value: float | None
    digits: str


class Scopes:
    """The scope words of a language, as patterns; what each is for stands in language/…/checks/scope.py."""

    apart: re.Pattern[str]
    another: re.Pattern[str]
    negated: re.Pattern[str]
    planned: re.Pattern[str]
    total: re.Pattern[str]
    definite: re.Pattern[str]
    flow: re.Pattern[str]
    stock: re.Pattern[str]
    vague_nouns: frozenset[str]


def scopes(code: str) -> Scopes:
    """The scope words of a language."""
    return patterns(code, "checks.scope", Scopes)


# The capital comes first, so that the search leaps from one to the next.
_NAME = re.compile(r"[A-ZÀ-Þ](?<![.!?:\n\"'‘“„–—-]\s.)(?<!^.)(?<!\w.)[\w'’-]{2,}")


def setting(story: Story, one: Figure, low: str) -> Setting:
    """The setting of a figure; `low` is the story's text in lower case."""
    number = story.sentence_at(one.start)
    sentence = story.sentences[number] if story.sentences else Span(one.start, one.end)
    clause = Span(max(sentence.start, one.start - REACH), min(sentence.end, one.end + REACH))
    block = story.block_at(one.start)
    scope = scopes(story.language)
    before, behind = low[clause.start : one.start], low[one.end : clause.end]
    around, near = f"{before} {behind}", f"{before[-BEFORE:]} {behind[:BEHIND]}"
    definite = scope.definite.search(before[-DEFINITE_LEAD:])
    return Setting(
        figure=one,
        block=block,
        kind=_kind(story, block),
        sentence=number,
        words=content(story.language, around),
        names=_names(story.text[clause.start : clause.end]),
        years=_years(story, sentence),
        modifiers=_modifiers(story, one),
        apart=frozenset([*scope.apart.findall(near), *scope.negated.findall(before[-20:])]),
        planned=scope.planned.search(around) is not None,
        total=scope.total.search(near) is not None,
        another=scope.another.match(low, sentence.start) is not None,
        definite=definite is not None,
        opens=definite is not None and one.start - sentence.start <= len(definite[0]),
        quoted=_speaker(story, one),
        moves=_moves(scope, around),
        value=one.value,
        digits=_digits(story, one),
    )


def is_definite(story: Story, one: Figure) -> bool:
    """Whether the words before a number take it for known: "de 1.480 ondertekenaars"."""
    lead = story.text[max(0, one.start - DEFINITE_LEAD) : one.start].lower()
    return scopes(story.language).definite.search(lead) is not None


def _moves(scope: Scopes, around: str) -> bool | None:
    """Whether it is of what comes and goes (True), of what is there (False), or neither or both (None)."""
    flow, stock = scope.flow.search(around) is not None, scope.stock.search(around) is not None
    return None if flow == stock else flow


def _names(clause: str) -> frozenset[str]:
    """The words with a capital that do not open a sentence; none where all is in capitals, as in a headline of old."""
    return frozenset() if clause.isupper() else frozenset(_NAME.findall(clause))


def _kind(story: Story, block: int) -> str:
    """The kind of a block; the first paragraphs of the body count as a lead."""
    kind = story.blocks[block].kind
    if kind != "paragraph" or block >= TOP:
        return kind
    earlier = sum(b.kind in ("paragraph", "lead") for b in story.blocks[:block])
    return "lead" if earlier < LEAD_BLOCKS else kind


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
    """What stands between a number and its noun: "300 jonge boeren" are other boeren."""
    mark = one.mark
    if not isinstance(mark, Quantity) or mark.counts_span is None or mark.counts_span.start < mark.end:
        return ""
    return story.text[mark.end : mark.counts_span.start].strip().lower()


def _speaker(story: Story, one: Figure) -> int | None:
    at = story.quotation_at(one.start)
    return at if at is not None and story.quotations[at].end >= one.end else None


def is_front(one: Setting) -> bool:
    """Whether it stands where the story is told in short: headline, lead, caption, heading."""
    return one.kind in FRONT


def may_be_one(one: Setting, other: Setting) -> bool:
    """Whether two figures are of one year, with the same words before their noun, in two sentences."""
    if one.another != other.another:
        return False
    same_year = not one.years or not other.years or one.years & other.years
    return one.sentence != other.sentence and one.modifiers == other.modifiers and bool(same_year)


def points(one: Setting, other: Setting, slip: Difference | None, *, alone: bool) -> int:
    """How strong the evidence is that two that may be one say the same thing; NEVER where they cannot.

    `alone`: all that the story told of this noun before `other` is the number of `one`.
    """
    if one.quoted is not None and other.quoted is not None and one.quoted != other.quoted and slip != "swap":
        return NEVER
    noun = one.figure.noun
    shared = len((one.words & other.words) - {stem(noun or "")})
    total = min(SHARED_MOST, SHARED_WORD * shared)
    if noun and other.figure.noun:  # the same one: that is how they were grouped
        total += SAME_NOUN
    if one.kind != other.kind:
        total += max(FRONT.get(one.kind, 0), FRONT.get(other.kind, 0))
    total += TOTAL * (one.total or other.total) + DEFINITE * other.definite + SLIP.get(slip or "", 0)
    total += APART * (bool(one.apart - other.apart) + bool(other.apart - one.apart)) + PLANNED * (one.planned != other.planned)
    total += ONE_YEAR * (bool(one.years) != bool(other.years)) + NEAR_BLOCK * (one.block == other.block)
    if one.moves is not None and other.moves is not None and one.moves != other.moves:
        total += FLOWS
    in_front = max(FRONT.get(one.kind, 0), FRONT.get(other.kind, 0)) >= FRONT["headline"]
    if noun is None and slip in (None, "close", "one") and not in_front:
        total += UNNAMED
    if one.names and other.names:
        total += SAME_NAMES if one.names & other.names else OTHER_NAMES
    counted = min(one.figure.strict.middle, other.figure.strict.middle) > SMALL
    slipped = slip in ("swap", "turned", "digits")
    # a number that differs in nothing but two digits or its size from the only one there is needs no name to be that one
    named_alike = slipped or not other.names - one.names
    again = alone and (noun or slipped) and counted and other.definite and not other.apart and named_alike
    if again and (other.opens or slip is not None):
        return total + (REMENTION if other.opens or slipped else REMENTION_INSIDE)
    return total if slip in ("digits", "scale", "dropped") else total + SPREAD * _doublings(one.figure, other.figure)


def _doublings(one: Figure, other: Figure) -> int:
    a, b = abs(one.strict.middle), abs(other.strict.middle)
    if not a or not b:
        return 9
    ratio, count = max(a, b) / min(a, b), 0
    while ratio > 2 and count < 9:
        ratio, count = ratio / 2, count + 1
    return count


def difference(one: Setting, other: Setting) -> Difference | None:
    """The one slip by which two written numbers differ: "swap" two digits ("turned": of two), "digits" alike but for their
    size ("scale": one digit, thousands apart), a digit "dropped", "one" digit that differs, the "hedge" alone; "close" where
    they are merely near; None where they differ by more.
    """
    va, vb = one.value, other.value
    if va is None or vb is None or min(va, vb) <= 0:
        return None
    if va == vb:
        return "hedge" if va > SMALL else None
    a, b = one.digits, other.digits
    bare, apart = a.strip("0"), sum(map(ne, a, b)) if len(a) == len(b) else 0
    if apart == 2 and len(bare) >= 2 and abs(va * float(b) - vb * float(a)) <= 1e-9 * va * float(b) and is_swap(a, b):
        return "swap" if len(bare) >= 3 else "turned"
    if bare == b.strip("0"):
        ratio = max(va, vb) / min(va, vb)
        if _is_one_of(ratio, (1e3, 1e6)):
            return "digits" if len(bare) >= 2 else "scale"
        if len(bare) >= 2 and _is_one_of(ratio, (10, 100)):
            return "digits"
    if max(va, vb) > SMALL and abs(va - vb) <= CLOSE * max(va, vb):
        return "close"
    if _is_dropped(a, b) or _is_dropped(b, a):
        return "dropped"
    return "one" if len(bare) >= 3 and apart == 1 else None


def _is_dropped(short: str, long: str) -> bool:
    """Whether the one is the other without one of its digits, zeros at the end apart: 900 and 1.900, 214 and 2.214."""
    if len(long) != len(short) + 1 or len(short) < DROPPED:
        return False
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)) if long[at] != "0")


def _is_one_of(ratio: float, factors: tuple[float, ...]) -> bool:
    return any(abs(ratio / factor - 1) < 1e-9 for factor in factors)


def _digits(story: Story, one: Figure) -> str:
    span = one.mark.number if isinstance(one.mark, Quantity) else one.mark
    return "".join(c for c in story.text[span.start : span.end] if c in "0123456789") or str(int(one.value or 0))
