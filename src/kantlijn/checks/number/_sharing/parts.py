"""Which figures the words make into a part, a whole and a share.

A relation is proposed by words, never by trying every triple: accidents would be found, and in cubic time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.story import Quantity, Story

# Characters between a share and the amount it belongs to. In the texts of docs/calibration.md the longest right one in
# apposition has 56, and 67 where nothing else can be meant: one amount, and one share "of the" whole.
REACH, FAR = 60, 110
CLAUSE = 60  # before a part or a whole, in which the word that makes it one must stand
CLOSE = 40  # between a part and "of the" whole, a hedge and a few adjectives included

_CLAUSE = re.compile(r"(?:\s[^\W\d_]+){1,5}\s?[,(:–—]\s?")  # "drie van de twaalf molens draaien nog, een kwart"


class PartOfWhole(NamedTuple):
    """`part` is `share` of `whole`. `outcome` is the one that is told as following from the others; `sure`: the words
    leave no other reading.
    """

    part: Figure
    whole: Figure
    share: Figure
    outcome: Literal["part", "share"]
    sure: bool


class SameShare(NamedTuple):
    """One share told twice: "36 out of 48 councillors, 75 per cent"."""

    first: Figure
    second: Figure


def parts(story: Story, words: Cues, passage: Passage, previous: Passage | None) -> Iterator[PartOfWhole | SameShare]:
    """What each share of a sentence is a share of; `previous` is the sentence before it in the same block."""
    for share in passage.shares:
        if _is_change(words, passage.low, share):
            continue
        found = (
            _of_a_whole(words, passage, share)
            or _beside_part_of_whole(words, passage, share)
            or _after_opening_whole(words, passage, share)
            or _of_those(words, passage, share, previous)
            or _concluded(words, passage, share, previous)
        )
        if found is not None:
            yield found
    for one, other in pairwise(passage.shares):
        if _is_same(story, words, passage.low, one, other):
            yield SameShare(one, other)


def _is_change(words: Cues, low: str, share: Figure) -> bool:
    """ "12 procent meer", "3 per cent a year", "ofwel met 70 procent": no share of a whole."""
    if words.by_part.search(low, max(0, share.start - 6), share.start):
        return True
    return any(pattern.match(low, share.mark.end) for pattern in (words.more, words.less, words.yearly))


# -- the forms -------------------------------------------------------------------------------------------------------


def _of_a_whole(words: Cues, passage: Passage, share: Figure) -> PartOfWhole | None:
    """ "…, 4,2 procent van de 64,6 miljoen inwoners": the part is the amount before it, or the one right behind it."""
    low, amounts = passage.low, passage.amounts
    whole = next((a for a in amounts if a.start > share.start), None)
    if whole is None or not _is_of(words, low, share.mark.end, whole.start):
        return None
    part = next((a for a in reversed(amounts) if a.end <= share.start), None)
    if part is not None and part.unit == whole.unit and not part.is_rate:
        joined = low[part.end : share.start]
        verb = len(joined) <= CLOSE and words.is_.search(joined) is not None
        if (verb or _said_of(words, joined)) and len(joined) <= (FAR if of_a_kind(part, whole) else REACH):
            return PartOfWhole(part, whole, share, "share", sure=verb or of_a_kind(part, whole) or len(joined) <= 3)
    behind = next((a for a in amounts if a.start >= whole.end), None)
    if behind is not None and _is_piece(behind, whole) and _in_apposition(words, low, whole.end, behind):
        return PartOfWhole(behind, whole, share, "part", sure=behind.noun == whole.noun)
    return None


def _beside_part_of_whole(words: Cues, passage: Passage, share: Figure) -> PartOfWhole | None:
    """ "180 van de 450 winkels, 40 procent", "40 procent: 180 van de 450", "de helft van de leden (280 van de 560)"."""
    low = passage.low
    for part, whole in reversed([*pairwise(passage.amounts)]):
        if not of_a_kind(part, whole) or part.is_rate or not _is_of(words, low, part.end, whole.start):
            continue
        if share.start >= whole.end:
            joined = low[whole.end : share.start]
            if not (_plain(joined) and _said_of(words, joined) and _ends_there(words, low, share, whole, joined)):
                return None
            return PartOfWhole(part, whole, share, "share", _of_the_same(words, low, share, whole))
        if share.mark.end <= part.start <= share.mark.end + REACH:
            told = words.its_whole.fullmatch(low, share.mark.end, part.start) and words.tail.match(low, whole.end)
            rises = (
                pattern.search(low, max(passage.span.start, share.start - 30), share.start)
                for pattern in (words.rose, words.fell)
            )
            colon = re.fullmatch(r"\s?[:(–—]\s?", low[share.mark.end : part.start])
            return PartOfWhole(part, whole, share, "share", sure=True) if (told or colon) and not any(rises) else None
    return None


def _after_opening_whole(words: Cues, passage: Passage, share: Figure) -> PartOfWhole | None:
    """ "Van de ruim 400 boeren tekenden er 60, 15 procent": the whole opens; part and share follow in either order."""
    low, start = passage.low, passage.span.start
    wholes = [
        a
        for a in passage.amounts
        if a.end <= share.start and words.opens_whole.search(low[max(start, a.start - CLAUSE) : a.start])
    ]
    if not wholes:
        return None
    whole = wholes[-1]
    inside = [a for a in passage.amounts if whole.end < a.start and a.end <= share.start and not a.is_rate]
    between = [a for a in inside if (of_a_kind(a, whole) or _counts_on(words, low, a, whole)) and not _is_one(a)]
    if between:
        joined = low[between[-1].end : share.start]
        if len(joined) > REACH or not _said_of(words, joined) or not _ends_there(words, low, share, whole, joined):
            return None
        sure = len(between) == 1 and joined.count(",") <= 1 and _of_the_same(words, low, share, whole)
        return PartOfWhole(between[-1], whole, share, "share", sure)
    behind = next((a for a in passage.amounts if a.start >= share.mark.end), None)
    if behind is None or not _of_the_same(words, low, share, whole) or share.start - whole.end > FAR:
        return None
    if _is_piece(behind, whole) and _in_apposition(words, low, share.mark.end, behind):
        return PartOfWhole(behind, whole, share, "part", sure=False)
    return None


def _of_those(words: Cues, passage: Passage, share: Figure, previous: Passage | None) -> PartOfWhole | None:
    """ "… 2.400 leden, van wie er 720 kwamen, goed voor 30 procent"; the whole may stand in the sentence before."""
    low, start = passage.low, passage.span.start
    before = [a for a in passage.amounts if a.end <= share.start]
    if not before or before[-1].is_rate:
        return None
    part = before[-1]
    joined = low[part.end : share.start]
    led = words.of_which.search(low[max(start, part.start - CLAUSE) : part.start])
    followed = words.of_them.match(low, part.end, share.start) or words.of_them.match(joined.rstrip(" ,(–—:"))
    if not (led or followed) or not (_plain(joined) and _said_of(words, joined)):
        return None
    earlier = before[:-1] or [a for a in (previous.amounts if previous else ()) if a.unit == part.unit]
    wholes = [a for a in earlier if a.unit == part.unit and not a.is_rate and a.strict.high > part.strict.low]
    if not wholes or not _ends_there(words, low, share, wholes[-1], joined):
        return None
    sure = len(wholes) == 1 == len(earlier) and _of_the_same(words, low, share, wholes[-1])
    return PartOfWhole(part, wholes[-1], share, "share", sure)


def _concluded(words: Cues, passage: Passage, share: Figure, previous: Passage | None) -> PartOfWhole | None:
    """ "… 1,7 miljard kilowattuur. Het land gebruikt er 115 miljard; dat is dus 1,5 procent": a word of conclusion."""
    low, start = passage.low, passage.span.start
    concludes = words.so.search(low, max(start, share.start - CLOSE), share.start)
    moves = words.rose.search(low, start, share.start) or words.fell.search(low, start, share.start)
    if len(passage.shares) != 1 or not share.is_percentage or not concludes or moves:
        return None
    told = (*(previous.amounts if previous else ()), *passage.amounts)
    before = [a for a in told if a.end <= share.start and not a.is_rate]
    if len(before) != 2:
        return None
    one, other = before
    counts_on = other.is_bare and words.counts_on.search(low, max(0, other.start - 4), other.start) is not None
    if not (of_a_kind(one, other) or counts_on) or (one.is_bare and other.is_bare):
        return None
    part, whole = sorted(before, key=lambda a: a.strict.middle)
    return PartOfWhole(part, whole, share, "share", sure=False) if whole.strict.middle > 0 else None


def is_in_figures(story: Story, one: Figure) -> bool:
    """Whether a share is a ratio of two numbers in digits, and so an exact one: "36 out of 48"."""
    return not one.is_percentage and any(sign.isdigit() for sign in story.words(one.mark))


def _is_same(story: Story, words: Cues, low: str, one: Figure, other: Figure) -> bool:
    """ "36 out of 48 councillors, 75 per cent": a ratio and a percentage right behind it, closed on both sides."""
    told_twice = one.is_percentage != other.is_percentage or is_in_figures(story, one) != is_in_figures(story, other)
    if other.start < one.end:
        return False
    joined = low[one.end : other.start]
    again = _plain(joined) and words.same_again.search(joined) and not other.is_percentage and joined.count(",") < 2
    if not told_twice and not again:
        return False
    of_it = other.is_percentage and words.its_whole.fullmatch(joined) and words.tail.match(low, other.mark.end)
    counted = words.ratio_of.search(story.words(one.mark).lower()) is not None and other.mark.hedge is None
    clause = counted and _CLAUSE.fullmatch(joined) and words.tail.match(low, other.mark.end)
    apposed = re.fullmatch(r"\s?[(,–—]\s?", joined) or (len(joined) < 12 and words.equals.search(joined))
    if not (of_it or clause or apposed or again):
        return False
    return words.closed.match(low, other.mark.end) is not None and not _is_change(words, low, other)


# -- the words between -----------------------------------------------------------------------------------------------


def _is_of(words: Cues, low: str, start: int, end: int) -> bool:
    return 0 < end - start < CLOSE and words.of.match(low, start, end) is not None


def _said_of(words: Cues, joined: str) -> bool:
    """Whether the words before a share say that it is one of the figures before them."""
    return words.beside.search(joined) is not None or words.equals.search(joined) is not None


def _plain(joined: str) -> bool:
    return len(joined) <= REACH and not re.search(r"[\d;]", joined) and joined.count(",") < 3


def _ends_there(words: Cues, low: str, share: Figure, whole: Figure, joined: str) -> bool:
    """Whether a share says no more than that: behind a comma it is closed too, and it is not of another number."""
    if words.closed.match(low, share.mark.end):
        return True
    if words.of_number.match(low, share.mark.end):
        return False
    if words.equals.search(joined):
        return True
    return _of_the_same(words, low, share, whole) and words.closed.match(low, share.end) is not None


def _of_the_same(words: Cues, low: str, share: Figure, whole: Figure) -> bool:
    """Whether a share names no other whole: "45 procent van de leden" is not of the 3.000 houses before it."""
    return share.noun is None or share.noun == whole.noun or words.wholes.match(low, share.mark.end) is not None


def _in_apposition(words: Cues, low: str, start: int, behind: Figure) -> bool:
    """Whether an amount stands between commas or brackets and is not followed by words of its own."""
    joined = low[start : behind.start]
    if len(joined) > REACH or re.search(r"\d", joined) or not _said_of(words, joined):
        return False
    return words.tail.match(low, behind.mark.end) is not None or words.tail.match(low, behind.end) is not None


def _is_piece(part: Figure, whole: Figure) -> bool:
    """Whether an amount in apposition can be a part, whatever it is called: "40 procent van de 150 telers, 60 mensen"."""
    return part.unit == whole.unit and not part.is_rate


def _counts_on(words: Cues, low: str, part: Figure, whole: Figure) -> bool:
    """ "Van de 96 huurders kwamen er 32 opdagen": whatever follows the number, it counts the whole's noun."""
    return part.unit == whole.unit and words.counts_on.search(low, max(0, part.start - 4), part.start) is not None


def _is_one(one: Figure) -> bool:
    return one.unit is None and isinstance(one.mark, Quantity) and one.mark.value == 1
