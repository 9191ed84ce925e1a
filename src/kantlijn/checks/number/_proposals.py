"""Which figures the words make into a share of a whole, or into a change from one to another.

A relation is proposed by words, never by trying every triple: accidents would be found, and in cubic time.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kantlijn.checks.number._figures import Figure, figure, of_a_kind, sentences, share
from kantlijn.story import Mark, Quantity, Span, Story, Time

REACH = 60  # characters between a share and the amount it belongs to in apposition; the longest right one in the trial texts had 48
FAR = 110  # the same where nothing else can be meant: one amount, one share "of the" whole


@dataclass(frozen=True, slots=True)
class PartOfWhole:
    """`part` is `share` of `whole`. `sure`: the words leave no other reading."""

    part: Figure
    whole: Figure
    share: Figure
    sure: bool


@dataclass(frozen=True, slots=True)
class Change:
    """From `before` to `after` by `by`: a share of `before` (up or down), or a factor (`times`)."""

    before: Figure
    after: Figure
    by: Figure | Quantity
    times: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Growth:
    """`yearly` a year for `years` years makes `total` in all; `down` where it shrinks."""

    yearly: Figure
    years: Figure
    total: Figure
    down: bool


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of a language that propose a relation, as patterns; what each is for stands in language/…/proportion.py."""

    of: re.Pattern[str]
    opens_whole: re.Pattern[str]
    same: re.Pattern[str]
    so: re.Pattern[str]
    before: re.Pattern[str]
    to: re.Pattern[str]
    than: re.Pattern[str]
    by: re.Pattern[str]
    more: re.Pattern[str]
    less: re.Pattern[str]
    rise: re.Pattern[str]
    fall: re.Pattern[str]
    yearly: re.Pattern[str]
    people: frozenset[str]


@cache
def cues(code: str) -> Cues:
    """The cues of a language."""
    words = importlib.import_module(f"kantlijn.language.{code}.proportion")
    names = ("of", "opens_whole", "same", "so", "before", "to", "than", "by", "more", "less", "rise", "fall", "yearly")
    patterns = {name: re.compile(getattr(words, name.upper())) for name in names}
    return Cues(**patterns, people=frozenset(words.PEOPLE))


def proposals(story: Story) -> Iterator[PartOfWhole | Change | Growth]:
    """Every relation of share or change that the words propose, sentence by sentence."""
    low = story.text.lower()
    words = cues(story.language)
    previous: tuple[Span, list[Figure]] | None = None
    for sentence, marks in sentences(story):
        amounts = [found for mark in marks if (found := figure(mark)) is not None]
        shares = [found for mark in marks if (found := share(mark)) is not None]
        parts = list(_parts(low, words, sentence, amounts, shares))
        yield from parts
        if shares and not parts:
            near = previous is not None and story.block_at(previous[0].start) == story.block_at(sentence.start)
            yield from _so(low, words, sentence, (previous[1] if near and previous else []) + amounts, shares)
        yield from _changes(low, words, sentence, amounts, shares, marks)
        yield from _growth(low, words, sentence, shares, marks)
        previous = sentence, amounts


# -- part and whole --------------------------------------------------------------------------------------------------


def _parts(low: str, words: Cues, sentence: Span, amounts: list[Figure], shares: list[Figure]) -> Iterator[PartOfWhole]:
    used: set[int] = set()
    for at, part in enumerate(amounts[:-1]):
        whole = amounts[at + 1]
        if of_a_kind(part, whole) and _plain(part) and words.of.match(low, part.end, whole.start) and whole.start - part.end < 40:
            said = _beside(low, words, part, whole, shares)
            if said is not None:
                used.add(said.start)
                yield PartOfWhole(part, whole, said, sure=True)
    for proportion in shares:
        if proportion.start in used:
            continue
        of_what = next((a for a in amounts if a.start > proportion.start and _is_of(low, words, proportion.mark.end, a.start)), None)
        if of_what is not None:
            yield from _share_of_amount(low, words, sentence, amounts, proportion, of_what)
            continue
        yield from _opening(low, words, sentence, amounts, proportion)


def _is_of(low: str, words: Cues, start: int, end: int) -> bool:
    return 0 < end - start < 40 and words.of.match(low, start, end) is not None


def _plain(one: Figure) -> bool:
    """Whether it is an amount in itself and not a rate or a price per thing."""
    return not (isinstance(one.mark, Quantity) and one.mark.kind == "rate")


def _beside(low: str, words: Cues, part: Figure, whole: Figure, shares: list[Figure]) -> Figure | None:
    """The share that is said of "part van de whole": right behind it or right before it, in brackets or between commas."""
    for proportion in shares:
        if 0 <= proportion.start - whole.end <= REACH:
            between = low[whole.end : proportion.start]
            if words.same.search(between) and not re.search(r"\d", between) and between.count(",") < 3:
                return None if _is_of_other(low, words, proportion) else proportion
        if 0 <= part.start - proportion.end <= 14 and words.same.search(low[proportion.mark.end : part.start]):
            return proportion
    return None


def _is_of_other(low: str, words: Cues, proportion: Figure) -> bool:
    """Whether the share goes on to say of what, and that is a number of its own or another thing than what was just counted."""
    behind = low[proportion.mark.end : proportion.mark.end + 40]
    return bool(re.match(r"\s(?:van|of)\s(?:[^\W\d_]+\s){0,3}\d", behind))


def _share_of_amount(
    low: str, words: Cues, sentence: Span, amounts: list[Figure], proportion: Figure, whole: Figure
) -> Iterator[PartOfWhole]:
    """ "…, 4,2 procent van de 64,6 miljoen inwoners": the part is the amount before it, or the one right behind it."""
    before = [a for a in amounts if a.end <= proportion.start]
    behind = [a for a in amounts if a.start >= whole.end]
    lead = low[max(sentence.start, proportion.start - 30) : proportion.start]
    if before and words.same.search(lead):
        part = before[-1]
        distance = proportion.start - part.end
        fits = part.unit == whole.unit and _plain(part)
        if fits and distance <= FAR and (of_a_kind(part, whole) or distance <= REACH):
            yield PartOfWhole(part, whole, proportion, sure=of_a_kind(part, whole) or distance <= 3)
            return
    if behind and of_a_kind(behind[0], whole) and _plain(behind[0]) and behind[0].start - whole.end <= 24:
        if words.same.search(low[whole.end : behind[0].start]) and not re.search(r"\b(?:en|and)\b", low[whole.end : behind[0].start]):
            yield PartOfWhole(behind[0], whole, proportion, sure=False)


def _opening(low: str, words: Cues, sentence: Span, amounts: list[Figure], proportion: Figure) -> Iterator[PartOfWhole]:
    """ "Van de ruim 400 boeren tekenden er 60, 15 procent": the whole opens the clause, the part stands right before the share."""
    wholes = [a for a in amounts if words.opens_whole.search(low[sentence.start : a.start])]
    if not wholes or wholes[-1].start > proportion.start:
        return
    whole = wholes[-1]
    parts = [a for a in amounts if a.start > whole.end and a.end <= proportion.start and _plain(a) and of_a_kind(a, whole) and not _is_one(a)]
    if parts:
        between = low[parts[-1].end : proportion.start]
        if len(between) <= REACH and words.same.search(between) and not _is_of_other(low, words, proportion):
            yield PartOfWhole(parts[-1], whole, proportion, sure=len(parts) == 1 and between.count(",") <= 1)
        return
    later = [a for a in amounts if 0 <= a.start - proportion.mark.end <= 14 and _plain(a)]
    if later and of_a_kind(later[0], whole) and re.match(r"\s?[(,–]\s?(?:of\s|dat zijn\s|or\s)?(?:[^\W\d_]+\s)?$", low[proportion.mark.end : later[0].start]):
        yield PartOfWhole(later[0], whole, proportion, sure=False)


def _is_one(one: Figure) -> bool:
    return one.unit is None and isinstance(one.mark, Quantity) and one.mark.value == 1


def _so(low: str, words: Cues, sentence: Span, amounts: list[Figure], shares: list[Figure]) -> Iterator[PartOfWhole]:
    """ "… 1,7 miljard kilowattuur. Het land gebruikt er 115 miljard; dat is dus 1,5 procent": two amounts and a word of conclusion."""
    if len(shares) != 1:
        return
    proportion = shares[0]
    lead = low[max(sentence.start, proportion.start - 40) : proportion.start]
    if not words.so.search(lead) or "percentage" != getattr(proportion.mark, "kind", ""):
        return
    before = [a for a in amounts if a.end <= proportion.start and _plain(a)]
    if len(before) != 2:
        return
    one, other = before
    bare = other.unit is None and other.noun is None and low[max(0, other.start - 4) : other.start] == " er "
    if not (of_a_kind(one, other) or bare):
        return
    part, whole = sorted(before, key=lambda a: a.strict.middle)
    if whole.strict.middle > 0 and not re.search(r"\b(?:meer|minder|hoger|lager|more|less|higher|lower)\b", low[proportion.end : proportion.end + 12]):
        yield PartOfWhole(part, whole, proportion, sure=False)


# -- change ----------------------------------------------------------------------------------------------------------


def _changes(
    low: str, words: Cues, sentence: Span, amounts: list[Figure], shares: list[Figure], marks: tuple[Mark, ...]
) -> Iterator[Change]:
    factors = [m for m in marks if isinstance(m, Quantity) and m.kind == "ratio" and m.value is not None and _is_verb(low, m)]
    percentages = [s for s in shares if isinstance(s.mark, Quantity) and s.mark.kind == "percentage"]
    if len(amounts) < 2 or not (percentages or factors):
        return
    for before, after in _from_to(low, words, amounts):
        inside = [s for s in percentages if not before.start <= s.start <= after.start]
        chosen = _nearest(before, after, [s for s in inside if _changes_by(low, words, s)])
        if chosen is not None:
            yield Change(before, after, chosen, times=False, sure=True)
        near = [f for f in factors if f.end <= before.start and before.start - f.end < REACH or f.start >= after.end and f.start - after.end < REACH]
        if len(near) == 1 and not _of_another(low, near[0]):
            yield Change(before, after, near[0], times=True, sure=True)
        if chosen is not None or near:
            return
    for by in percentages:
        compared = words.more.match(low, by.mark.end) or words.less.match(low, by.mark.end)
        earlier = [a for a in amounts if a.end <= by.start and _plain(a)]
        if not compared or not earlier:
            continue
        later = [a for a in amounts if a.start >= compared.end() and words.than.match(low, compared.end(), a.start)]
        if later and of_a_kind(earlier[-1], later[0]) and by.start - earlier[-1].end <= REACH:
            yield Change(later[0], earlier[-1], by, times=False, sure=later[0].start - compared.end() < 12 and by.start - earlier[-1].end < 12)
        elif len(earlier) == 2 and of_a_kind(*earlier) and earlier[0].unit is not None and by.start - earlier[1].end <= REACH and not _than(low, compared.end()):
            old, new = sorted(earlier, key=lambda a: a.strict.middle, reverse=words.less.match(low, by.mark.end) is not None)
            if re.search(r"[,(–—]\s?(?:or\s|dus\s|of\s|that is\s)?$", low[earlier[1].end : by.start]):
                yield Change(old, new, by, times=False, sure=True)


def _than(low: str, at: int) -> bool:
    return re.match(r"[^.,;]{0,12}\b(?:dan|than)\b", low[at : at + 24]) is not None


def _from_to(low: str, words: Cues, amounts: list[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """van A naar B, from A to B, with little between them."""
    for at, before in enumerate(amounts[:-1]):
        after = amounts[at + 1]
        between = low[before.mark.end : after.start]
        if not (of_a_kind(before, after) and len(between) <= REACH and words.to.search(between)) or re.search(r"[.;]\s", between):
            continue
        if words.before.search(low, max(0, before.start - 12), before.start) and before.strict.is_bounded and before.strict.low > 0:
            yield before, after


def _changes_by(low: str, words: Cues, by: Figure) -> bool:
    """Whether the words around a percentage make it a change: "een stijging van 12 procent", "12 procent meer"."""
    if re.match(r"\s(?:van|of)\s(?:de|het|alle|the|all|its)\b", low[by.mark.end : by.mark.end + 12]):
        return False
    return bool(words.by.search(low[max(0, by.start - 34) : by.start]) or words.more.match(low, by.mark.end) or words.less.match(low, by.mark.end))


def _nearest(before: Figure, after: Figure, shares: list[Figure]) -> Figure | None:
    """The one percentage near enough to be the change; None where there are two."""
    near = [s for s in shares if 0 <= s.start - after.end <= REACH or 0 <= before.start - s.mark.end <= REACH]
    return near[0] if len(near) == 1 else None


def _is_verb(low: str, mark: Quantity) -> bool:
    return re.match(r"(?:.*\s)?(?:verdubb|verdrie|vervier|vervijf|verzes|vertien|gehalv|halve|halving|doubl|tripl|trebl|quadr)", low[mark.start : mark.end]) is not None


def _of_another(low: str, mark: Quantity) -> bool:
    """Whether another period or thing is named with the factor: "sinds 1990 verdubbeld" while the figures are of last year."""
    return re.search(r"\b(?:sinds|since)\s\d{4}", low[max(0, mark.start - 30) : mark.end + 30]) is not None


def _growth(low: str, words: Cues, sentence: Span, shares: list[Figure], marks: tuple[Mark, ...]) -> Iterator[Growth]:
    for yearly in shares:
        if not words.yearly.match(low, yearly.mark.end):
            continue
        spans = [m for m in marks if isinstance(m, Time) and m.kind == "duration" and m.unit == "year" and m.start > yearly.mark.end]
        if not spans or spans[0].start - yearly.mark.end > REACH:
            continue
        years = figure(spans[0])
        totals = [s for s in shares if s.start > spans[0].end and (words.more.match(low, s.mark.end) or words.less.match(low, s.mark.end) or _in_all(low, s))]
        if years is not None and len(totals) == 1 and totals[0].start - spans[0].end <= REACH:
            down = words.fall.search(low, sentence.start, yearly.start) is not None and words.rise.search(low, sentence.start, yearly.start) is None
            yield Growth(yearly, years, totals[0], down)


def _in_all(low: str, total: Figure) -> bool:
    return re.search(r"\b(?:in totaal|samen|opgeteld|in all|in total|altogether)\b", low[max(0, total.start - 24) : total.mark.end + 12]) is not None
