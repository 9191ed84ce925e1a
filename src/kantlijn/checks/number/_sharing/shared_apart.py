"""A share that is told apart from the part and the whole it is worked out from.

"… 312 ingevuld terug, een respons van 56 procent", "… op een omzet van 150 miljoen. De marge kwam daarmee uit op 8
procent". What goes on about the two at once is theirs; of anything else it is said only where one slip explains it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kantlijn.checks.number._changing.slipped import one_digit
from kantlijn.checks.number._cues import Cues, cues
from kantlijn.checks.number._figures import Figure, Passage, passages
from kantlijn.checks.number._remarks import middle
from kantlijn.checks.number._sharing.part_whole import PartWhole, part_whole
from kantlijn.checks.number._sharing.parts import PartOfWhole
from kantlijn.checks.number._slips import swaps
from kantlijn.language import pack
from kantlijn.story import Quantity, Story

LEAD, TAIL = 60, 24  # characters before and behind a share, in which the words that make it something else stand
REACH = 110  # from a part and whole to their share in the same sentence
WORDS = 2  # words that carry meaning before a share that opens its clause: "een respons van", "De marge kwam daarmee uit op"
CONCLUDED = 4  # the same where a word of conclusion stands among them
ROUNDED = 0.006  # as a part of one: a percentage is rounded as it is written
NEAR_ONE = 1e-6  # "one in three" is a third, and no part and whole in figures
SIMPLE = 0.012  # how far a share may lie from a half, a third or a quarter and be called that
CLOSELY = 0.006  # the same of one in a survey, told to the last head
APART = 0.05  # how far a share in words may be from the part it sums up: an about-word, docs/intervals.md
BEHIND = 3  # sentences behind a share in which the part and the whole are told
PARTS = (1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 1 / 8, 1 / 10)
_LETTERS = re.compile(r"[^\W\d_]+")
_EDGE = re.compile(r"[.,;:(–—]\s?|\s[–—-]\s|[\"“‘„]")


class SharedApart(NamedTuple):
    """A part, a whole and a share. `certain`: nothing else can be meant; `explained`: one slip makes of the right share what
    stands there.
    """

    said: PartOfWhole
    certain: bool
    explained: bool


def shared_apart(story: Story) -> Iterator[SharedApart]:
    """Every share that is told behind or before a part and a whole, with the nearest of those that it can be told of."""
    pairs = part_whole(story)
    if not pairs:
        return
    words = cues(story.language)
    for at, passage in enumerate(passages(story)):
        for share in passage.shares:
            if _is_other(words, passage, share):
                continue
            near = [p for p in pairs if at - 1 <= p.last <= at and p.end <= share.start]
            found = _behind(story, words, passage, at, near[-1], share) if near else None
            if found is None and len(passage.shares) == 1:
                ahead = [p for p in pairs if p.first == at == p.last and 0 <= p.start - share.mark.end <= LEAD]
                found = _ahead(story, words, passage, ahead[0], share) if ahead else None
            if found is None:
                found = _before(words, pairs, at, passage, share)
            if found is not None:
                yield found


def _before(
    words: Cues, pairs: tuple[PartWhole, ...], at: int, passage: Passage, share: Figure
) -> SharedApart | None:
    """ "Eén op de vijf studenten heeft weleens …, blijkt uit een enquête onder 1.480 studenten: 296 van hen …": the same noun,
    and another simple part than the one it is.
    """
    behind = [p for p in pairs if 0 < p.first - at <= BEHIND or (p.first == at and p.start > share.mark.end)]
    if not behind or share.noun is None or share.mark.hedge is not None:
        return None
    pair = behind[0]
    if share.noun not in (pair.whole.noun, pair.part.noun) or middle(pair.whole) <= 0:
        return None
    meant = middle(pair.part) / middle(pair.whole)
    simple = any(abs(meant - part) <= CLOSELY for part in PARTS)
    fits = abs(meant - middle(share)) <= APART
    if not fits and not (simple and any(abs(middle(share) - part) < 1e-9 for part in PARTS)):
        return None
    return SharedApart(PartOfWhole(pair.part, pair.whole, share, "share", sure=False), certain=False, explained=True)


def _is_other(words: Cues, passage: Passage, share: Figure) -> bool:
    """Whether a share is the size of a change, or of a number or a group of its own."""
    low, start = passage.low, passage.span.start
    lead, tail = low[max(start, share.start - LEAD) : share.start], low[share.mark.end : share.mark.end + TAIL]
    is_ratio = isinstance(share.mark, Quantity) and share.mark.kind == "ratio"
    if is_ratio and words.ratio_of.search(low, share.start, share.mark.end):
        parts = 1 / (share.value or 1)
        if abs(parts - round(parts)) > NEAR_ONE:
            return True  # "she five of the nine": a part and whole of its own
    if words.in_all.search(low[max(start, share.start - LEAD) : share.mark.end + TAIL]):
        return True
    if words.more.match(tail) or words.less.match(tail) or words.yearly.match(tail) or words.of_number.match(tail):
        return True
    if words.a_change_of.search(lead) or (words.by_part.search(lead[-6:]) and not words.equals.search(lead)):
        return True
    clause = _EDGE.split(lead)[-1]
    return words.rose.search(clause) is not None or words.fell.search(clause) is not None


def _behind(
    story: Story, words: Cues, passage: Passage, at: int, pair: PartWhole, share: Figure
) -> SharedApart | None:
    low = passage.low
    lead = low[max(passage.span.start, pair.end) : share.start]
    told_last = passages(story)[pair.last]
    others = (*passage.amounts, *passage.shares, *told_last.amounts, *told_last.shares)
    between = [a for a in others if pair.end < a.start < share.start]
    nouns = (None, pair.part.noun, pair.whole.noun)
    if any(a.is_percentage or (a.unit == pair.part.unit and a.noun in nouns) for a in between):
        return None
    same = at == pair.last
    if len(lead) > (REACH if same else LEAD):
        return None
    *told, clause = _EDGE.split(lead) if same else (lead,)
    if same and not told and not words.so.search(lead):
        return None
    empty = pack(story.language).function_words
    if any(w not in empty for each in told[1:] for w in _LETTERS.findall(each)):
        return None  # "14 of its 27 members, is in favour; a minority of residents, 46 per cent"
    full = sum(w not in empty for w in _LETTERS.findall(clause))
    concluded = words.so.search(lead) is not None or words.equals.search(lead) is not None
    named = words.named_of.search(clause) is not None
    closed = words.closed.match(low, share.mark.end) is not None or _of_the_whole(words, low, pair, share)
    closed = closed or (named and words.of_any.match(low, share.mark.end) is None)
    if full > (CONCLUDED if concluded else WORDS) or not closed:
        return None
    if words.of_any.match(low, share.mark.end) and not _of_the_whole(words, low, pair, share):
        return None  # "8 per cent of all crews"
    certain = pair.sure and (full == 0 or concluded or named)
    of_it = share.noun in (None, pair.whole.noun, pair.part.noun) or _of_the_whole(words, low, pair, share)
    sure = certain and of_it
    said = PartOfWhole(pair.part, pair.whole, share, "share", sure)
    return SharedApart(said, certain, explained(story, pair, share, closely=full > 0))


def _of_the_whole(words: Cues, low: str, pair: PartWhole, share: Figure) -> bool:
    """ "a third of the total", "60 procent van de capaciteit": of all of it."""
    return words.wholes.match(low, share.mark.end) is not None or (share.noun is not None and share.noun == pair.whole.noun)


def _ahead(story: Story, words: Cues, passage: Passage, pair: PartWhole, share: Figure) -> SharedApart | None:
    """ "Turnout was 45 per cent, with 5,400 of the 9,000 voters casting a ballot"."""
    joined = passage.low[share.mark.end : pair.start]
    if re.search(r"[.;]\s|\d", joined) or not re.match(r"\s?[,(:–—]", joined):
        return None
    said = PartOfWhole(pair.part, pair.whole, share, "share", sure=False)
    alone = len(passage.amounts) == 2  # the two, and nothing else that the share may be of
    return SharedApart(said, certain=False, explained=alone or explained(story, pair, share))


def explained(story: Story, pair: PartWhole, share: Figure, *, closely: bool = False) -> bool:
    """Whether what stands there is the rest instead of the part, has two digits swapped, a wrong comma or one wrong digit,
    or is another simple part than the one it is. `closely`: words of its own stand before the share, so that a slip which
    fits many figures explains nothing.
    """
    part, whole, told = middle(pair.part), middle(pair.whole), middle(share)
    if whole <= 0:
        return False
    meant = part / whole
    if any(abs(told - each) <= ROUNDED for each in (1 - meant, meant * 10, meant / 10)):
        return True
    if any(abs(told * factor - meant) <= ROUNDED for factor, _ in swaps(story, share)):
        return True
    if not share.is_percentage:
        return any(abs(meant - simple) <= SIMPLE for simple in PARTS)
    return not closely and one_digit(told * 100, meant * 100)
