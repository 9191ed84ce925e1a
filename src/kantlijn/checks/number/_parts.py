"""Which figures the words make into a part, a whole and a share.

A relation is proposed by words, never by trying every triple: accidents would be found, and in cubic time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.story import Quantity

# Characters between a share and the amount it belongs to. In the texts of docs/calibration.md the longest right one in
# apposition had 48, and 104 where nothing else could be meant: one amount, and one share "of the" whole.
REACH, FAR = 60, 110
CLOSE = 40  # between a part and "of the" whole, a hedge and a few adjectives included


@dataclass(frozen=True, slots=True)
class PartOfWhole:
    """`part` is `share` of `whole`. `outcome` is the one that is told as following from the others; `sure`: the words
    leave no other reading.
    """

    part: Figure
    whole: Figure
    share: Figure
    outcome: Literal["part", "share"]
    sure: bool


def parts(words: Cues, passage: Passage, previous: Passage | None) -> Iterator[PartOfWhole]:
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


def _is_change(words: Cues, low: str, share: Figure) -> bool:
    """ "12 procent meer", "3 per cent a year", "ofwel met 70 procent": no share of a whole."""
    end = share.mark.end
    return words.by_part.search(low, max(0, share.start - 6), share.start) is not None or any(
        pattern.match(low, end) is not None for pattern in (words.more, words.less, words.yearly)
    )


# -- the forms -------------------------------------------------------------------------------------------------------


def _of_a_whole(words: Cues, passage: Passage, share: Figure) -> PartOfWhole | None:
    """ "…, 4,2 procent van de 64,6 miljoen inwoners": the part is the amount before it, or the one right behind it."""
    low, amounts = passage.low, passage.amounts
    whole = next((a for a in amounts if a.start > share.start), None)
    if whole is None or not _is_of(words, low, share.mark.end, whole.start):
        return None
    before = [a for a in amounts if a.end <= share.start]
    if before:
        part = before[-1]
        joined = low[part.end : share.start]
        told = _said_of(words, joined) or (len(joined) <= CLOSE and words.is_.search(joined) is not None)
        fits = part.unit == whole.unit and not part.is_rate
        if told and fits and len(joined) <= FAR and (of_a_kind(part, whole) or len(joined) <= REACH):
            sure = of_a_kind(part, whole) or len(joined) <= 3 or bool(words.is_.search(joined))
            return PartOfWhole(part, whole, share, "share", sure)
    behind = next((a for a in amounts if a.start >= whole.end), None)
    if (
        behind is not None
        and of_a_kind(behind, whole)
        and not behind.is_rate
        and _in_apposition(words, low, whole.end, behind)
    ):
        return PartOfWhole(behind, whole, share, "part", sure=behind.noun == whole.noun)
    return None


def _beside_part_of_whole(words: Cues, passage: Passage, share: Figure) -> PartOfWhole | None:
    """ "180 van de 450 winkels, 40 procent", "40 procent: 180 van de 450 winkels"."""
    low, amounts = passage.low, passage.amounts
    for part, whole in reversed([*pairwise(amounts)]):
        if not of_a_kind(part, whole) or part.is_rate or not _is_of(words, low, part.end, whole.start):
            continue
        if whole.end <= share.start:
            joined = low[whole.end : share.start]
            if _plain(joined) and _said_of(words, joined):
                return (
                    PartOfWhole(part, whole, share, "share", _of_the_same(share, whole))
                    if _ends_there(words, low, share, whole, joined)
                    else None
                )
            return None
        if share.mark.end <= part.start <= share.mark.end + 3 and low[share.mark.end : part.start].strip() in (
            ":",
            "(",
            "–",
            "—",
        ):
            changed = words.rise.search(
                low, max(passage.span.start, share.start - 30), share.start
            ) or words.fall.search(low, max(passage.span.start, share.start - 30), share.start)
            return None if changed else PartOfWhole(part, whole, share, "share", sure=True)
    return None


def _after_opening_whole(words: Cues, passage: Passage, share: Figure) -> PartOfWhole | None:
    """ "Van de ruim 400 boeren tekenden er 60, 15 procent": the whole opens the clause; part and share follow in either order."""
    low, start = passage.low, passage.span.start
    whole = next(
        (
            a
            for a in reversed(passage.amounts)
            if a.end <= share.start and words.opens_whole.search(low[max(start, a.start - 60) : a.start])
        ),
        None,
    )
    if whole is None:
        return None
    between = [
        a
        for a in passage.amounts
        if whole.end < a.start and a.end <= share.start and not a.is_rate and of_a_kind(a, whole) and not _is_one(a)
    ]
    if between:
        joined = low[between[-1].end : share.start]
        if len(joined) <= REACH and _said_of(words, joined) and _ends_there(words, low, share, whole, joined):
            return PartOfWhole(
                between[-1],
                whole,
                share,
                "share",
                sure=len(between) == 1 and joined.count(",") <= 1 and _of_the_same(share, whole),
            )
        return None
    behind = next((a for a in passage.amounts if a.start >= share.mark.end), None)
    if (
        behind is not None
        and _of_the_same(share, whole)
        and not behind.is_rate
        and (of_a_kind(behind, whole) or _is_pieces(words, low, behind))
    ):
        if share.start - whole.end <= FAR and _in_apposition(words, low, share.mark.end, behind):
            return PartOfWhole(behind, whole, share, "part", sure=False)
    return None


def _of_those(words: Cues, passage: Passage, share: Figure, previous: Passage | None) -> PartOfWhole | None:
    """ "… 2.400 leden, van wie er 720 kwamen, goed voor 30 procent"; the whole may stand in the sentence before."""
    low, start = passage.low, passage.span.start
    before = [a for a in passage.amounts if a.end <= share.start]
    if not before:
        return None
    part = before[-1]
    joined = low[part.end : share.start]
    cue = words.of_which.search(low[max(start, part.start - 60) : part.start])
    if cue is None or part.is_rate or not (len(joined) <= REACH and _plain(joined) and _said_of(words, joined)):
        return None
    earlier = before[:-1] or [a for a in (previous.amounts if previous else ()) if a.unit == part.unit]
    wholes = [a for a in earlier if a.unit == part.unit and not a.is_rate and a.strict.high > part.strict.low]
    if not wholes or not _ends_there(words, low, share, wholes[-1], joined):
        return None
    return PartOfWhole(
        part, wholes[-1], share, "share", sure=len(wholes) == 1 == len(earlier) and _of_the_same(share, wholes[-1])
    )


def _concluded(words: Cues, passage: Passage, share: Figure, previous: Passage | None) -> PartOfWhole | None:
    """ "… 1,7 miljard kilowattuur. Het land gebruikt er 115 miljard; dat is dus 1,5 procent": two amounts and a conclusion."""
    low, start = passage.low, passage.span.start
    if (
        len(passage.shares) != 1
        or not share.is_percentage
        or not words.so.search(low, max(start, share.start - 40), share.start)
    ):
        return None
    if words.rose.search(low, start, share.start) or words.fell.search(low, start, share.start):
        return None
    before = [
        a for a in (*(previous.amounts if previous else ()), *passage.amounts) if a.end <= share.start and not a.is_rate
    ]
    if len(before) != 2:
        return None
    one, other = before
    counts_on = other.is_bare and words.counts_on.search(low[max(0, other.start - 4) : other.start]) is not None
    if not (of_a_kind(one, other) or counts_on) or (one.is_bare and other.is_bare):
        return None
    part, whole = sorted(before, key=lambda a: a.strict.middle)
    return PartOfWhole(part, whole, share, "share", sure=False) if whole.strict.middle > 0 else None


# -- the words between -----------------------------------------------------------------------------------------------


def _is_of(words: Cues, low: str, start: int, end: int) -> bool:
    return 0 < end - start < CLOSE and words.of.match(low, start, end) is not None


def _said_of(words: Cues, joined: str) -> bool:
    """Whether the words before a share say that it is one of the figures before them."""
    return words.beside.search(joined) is not None or words.equals.search(joined) is not None


def _plain(joined: str) -> bool:
    return len(joined) <= REACH and not re.search(r"\d", joined) and joined.count(",") < 3


def _ends_there(words: Cues, low: str, share: Figure, whole: Figure, joined: str) -> bool:
    """Whether a share says no more than that: behind a comma it is closed too, and it is not of another number."""
    if words.closed.match(low, share.mark.end):
        return True
    if words.of_number.match(low, share.mark.end):
        return False
    return words.equals.search(joined) is not None or (
        _of_the_same(share, whole) and words.closed.match(low, share.end) is not None
    )


def _of_the_same(share: Figure, whole: Figure) -> bool:
    """Whether a share names no other whole: "45 procent van de leden" is not of the 3.000 houses before it."""
    return share.noun is None or share.noun == whole.noun


def _in_apposition(words: Cues, low: str, start: int, behind: Figure) -> bool:
    """Whether an amount stands between commas or brackets and is not followed by words of its own."""
    joined = low[start : behind.start]
    return (
        len(joined) <= REACH
        and not re.search(r"\d", joined)
        and _said_of(words, joined)
        and words.tail.match(low, behind.mark.end) is not None
    )


def _is_pieces(words: Cues, low: str, one: Figure) -> bool:
    return one.unit is None and one.noun in ("stuk", "stuks", None)


def _is_one(one: Figure) -> bool:
    return one.unit is None and isinstance(one.mark, Quantity) and one.mark.value == 1
