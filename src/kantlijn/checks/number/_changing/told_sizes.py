"""What is told as the size of a change, which way it goes, and whether it is spoken of as told before."""

from __future__ import annotations

import re

from kantlijn.checks.number._alike import scopes
from kantlijn.checks.number._changing.changes import Way, factors
from kantlijn.checks.number._changing.points import sizes
from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Passage
from kantlijn.language import pack
from kantlijn.story import Quantity, Story

WORDS = 1  # words that carry meaning before the noun of a change that opens its clause: "Een scherpe daling van"
LEAD, TAIL = 40, 40  # characters before and behind a size, in which its noun, its verb and its way are told
_LETTERS = re.compile(r"[^\W\d_]+")
_EDGE = re.compile(r"[.,;:(–—]\s|\s[–—-]\s|[\"“‘„]")


def sizes_told(story: Story, words: Cues, passage: Passage) -> list[Quantity]:
    """What is told as the size of a change: by a noun or a verb of change beside it, or by itself ("verdubbeld")."""
    low, start, end = passage.low, passage.span.start, passage.span.end
    found = []
    for by in [*sizes(words, passage), *(s.mark for s in passage.shares if not s.is_percentage)]:
        if not isinstance(by, Quantity) or by in found:
            continue
        lead, tail = low[max(start, by.start - LEAD) : by.start], low[by.end : min(end, by.end + TAIL)]
        behind = words.more.match(tail) or words.less.match(tail)
        if behind is None and is_named(story, words, passage, by):
            found.append(by)  # "met de stap van een half procentpunt", "die overschrijding van 20 procent"
            continue
        if behind and (words.than_other.match(tail, behind.end()) or words.from_elsewhere.match(tail, behind.end())):
            continue  # "12 procent meer dan begroot"
        lost = by.kind == "ratio" and words.by_part.search(lead) is not None and words.of_own.match(tail) is not None
        if behind is None and words.of_any.match(tail) and not lost:
            continue
        if behind or lost or words.a_change_of.search(lead) or _verb(words, lead, tail):
            found.append(by)
    return found + [
        f
        for f in factors(passage)
        if words.halves.match(low, f.start, f.end) or words.factor_of.search(low, f.start, f.end)
        if not words.as_other.match(low, f.end) or words.halves.match(low, f.start, f.end)
    ]


def amounts_told(words: Cues, passage: Passage) -> list[Quantity]:
    """What is told as the size of a change, and is an amount: "een groei van 17.000", "a rise of 17,000"."""
    low, start = passage.low, passage.span.start
    return [
        a.mark
        for a in passage.amounts
        if isinstance(a.mark, Quantity) and not a.is_rate and a.value is not None
        if (told := words.a_change_of.search(low[max(start, a.start - LEAD) : a.start])) is not None
        # "een verlies van 4 miljoen" is no change, and what it is of is not told by two amounts
        if words.rise.search(told[0]) or words.fall.search(told[0])
        if not words.to.search(low[max(start, a.start - 12) : a.start])
    ]


def _verb(words: Cues, lead: str, tail: str) -> bool:
    """ "rose by 300 per cent", "die met 400 procent is gestegen"."""
    if words.by_part.search(lead) is None and words.by.search(lead) is None:
        return False
    clause = _EDGE.split(lead)[-1]
    behind = _EDGE.split(tail)[0]
    return any(pattern.search(each) is not None for pattern in (words.rose, words.fell) for each in (clause, behind))


def way_of(words: Cues, passage: Passage, by: Quantity) -> Way | None:
    """Which way the words beside a size say that it goes; None where they do not, or say both."""
    low, start, end = passage.low, passage.span.start, passage.span.end
    if by.kind == "ratio" and by.value is not None and words.halves.match(low, by.start, by.end):
        return "up" if by.value > 1 else "down"
    lead = _EDGE.split(low[max(start, by.start - LEAD) : by.start])[-1]
    tail = _EDGE.split(low[by.end : min(end, by.end + TAIL)])[0]
    up, down = (
        pattern.search(lead) is not None or more.match(tail) is not None or verb.search(tail) is not None
        for pattern, more, verb in ((words.rise, words.more, words.rose), (words.fall, words.less, words.fell))
    )
    return None if up == down else "up" if up else "down"


def goes_on(story: Story, words: Cues, lead: str, same_sentence: bool) -> bool:
    """Whether hardly anything stands between the two, or the start of the sentence, and the size."""
    if same_sentence:
        cut = max((m.end() for m in _EDGE.finditer(lead)), default=-1)
        if cut < 0:
            return False
        lead = lead[cut:]
    elif re.search(r"[;:]\s|\d", lead):
        return False
    told = words.a_change_of.search(lead)
    empty = pack(story.language).function_words
    full = [w for w in _LETTERS.findall(lead[: told.start()] if told is not None else lead) if w not in empty]
    # "Meel werd 41 procent duurder" has a subject of its own
    return len(full) <= (WORDS if told is not None else 0) and len(lead) <= LEAD + TAIL


def is_known(story: Story, words: Cues, passage: Passage, by: Quantity) -> bool:
    """ "the drop of 5.6%", "de 45 procent korting": it is spoken of as told before."""
    lead = passage.low[max(passage.span.start, by.start - LEAD) : by.start]
    definite = scopes(story.language).definite
    told = words.a_change_of.search(lead)
    if told is None:
        return definite.search(lead) is not None
    lead = lead[: told.start()]
    # "the drop of", and "the steep drop of"
    return any(definite.search(each) is not None for each in (lead, re.sub(r"\S+\s+$", "", lead)))


def is_named(story: Story, words: Cues, passage: Passage, by: Quantity) -> bool:
    """ "die overschrijding van 20 procent": a noun that is spoken of as known, whatever it is."""
    lead = passage.low[max(passage.span.start, by.start - LEAD) : by.start]
    named = words.named_of.search(lead)
    return named is not None and scopes(story.language).definite.match(f"{named[0].split()[0]} ") is not None
