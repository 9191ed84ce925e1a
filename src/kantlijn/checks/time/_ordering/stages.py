"""The order of things: what was opened in 1998 was not closed in 1994."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks.time import _days, _life_remarks
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Time

CHECK = "time.order"

# Characters from a year to its word ("werd in 1998 door de koningin geopend"), and from the one year to the other; longer
# stretches hold another thing that was built.
REACH, APART = 30, 60


def relations(sentence: Sentence) -> Iterator[Tested]:
    """Two stages of one thing, told in their order in one clause: built, opened, closed, pulled down. Told the other way
    round ("closed in 1994 and opened in 1998") it may well have had a second life, and nothing is said.
    """
    if len(sentence.times) < 2:
        return
    moments, text, span = sentence.moments(), sentence.story.text, sentence.span
    told = len(moments) > 1 and sentence.may_have(sentence.words.stage)
    found = list(sentence.words.stage.finditer(text, span.start, span.end)) if told else []
    if len(found) < 2 or sentence.words.anew.search(text, span.start, span.end):
        return
    for (one, first), (other, second) in pairwise(_with_their_words(sentence, found, moments)):
        if _stage(one) >= _stage(other) or not _one_clause(sentence, first, second) or _another(sentence, one, other):
            continue
        yield _held(sentence, one[0], other[0], first, second)


def phases(sentence: Sentence) -> Iterator[Tested]:
    """What began and ended of somebody: "in 1934 gearresteerd … zijn vrijlating in 1944"."""
    moments, span = sentence.moments(), sentence.span
    if len(moments) < 2 or not sentence.may_have(sentence.words.phase):
        return
    found = list(sentence.words.phase.finditer(sentence.story.text, span.start, span.end))
    if len(found) < 2 or sentence.words.anew.search(sentence.story.text, span.start, span.end):
        return
    for (one, first), (other, second) in pairwise(_with_their_words(sentence, found, moments)):
        gap = sentence.story.text[one.end() : other.start()]
        if _stage(one) < _stage(other) and len(gap) <= APART and re.search(r"[;:()]", gap) is None:
            yield _held(sentence, one[0], other[0], first, second)


def across(first: Sentence, second: Sentence) -> Iterator[Tested]:
    """Two stages of one thing in two sentences: "… in 1913 ontworpen. In 1911 werd de toren in gebruik genomen."."""
    dated = [(sentence, sentence.moments()) for sentence in (first, second)]
    if any(len(moments) != 1 or not sentence.may_have(sentence.words.stage) for sentence, moments in dated):
        return
    found = [list(s.words.stage.finditer(s.story.text, s.span.start, s.span.end)) for s, _ in dated]
    if any(len(each) != 1 for each in found) or _stage(found[0][0]) >= _stage(found[1][0]):
        return
    if not _same_thing(second, found[1][0]):
        return
    (one, other), (start, end) = (each[0] for each in found), (moments[0] for _, moments in dated)
    if _near(first, one, start) and _near(second, other, end):
        yield _held(second, one[0], other[0], start, end)


def _near(sentence: Sentence, stage: re.Match[str], moment: Moment) -> bool:
    if moment.mark is None:
        return False
    start, end = min(stage.end(), moment.mark.end), max(stage.start(), moment.mark.start)
    low, high = max(sentence.span.start, min(stage.start(), moment.mark.start) - REACH), min(sentence.span.end, end + REACH)
    apart = end - start > REACH or re.search(r"[;:()]", sentence.story.text[start:end]) is not None
    return not apart and sentence.words.anew.search(sentence.story.text, low, high) is None


def _same_thing(sentence: Sentence, stage: re.Match[str]) -> bool:
    """Whether the thing that is opened or closed has been spoken of in the block: "de toren" after "de watertoren"."""
    story, start = sentence.story, sentence.span.start
    named = list(sentence.words.the_thing.finditer(story.text, start, sentence.span.end))
    named.sort(key=lambda match: abs(match.start() - stage.start()))
    near = [match for match in named[:1] if abs(match.start() - stage.start()) <= APART and not match[1][0].isupper()]
    block = story.blocks[story.block_at(start)]
    earlier = story.text[max(block.start, start - _days.PASSAGE) : start].lower()
    return len(near) == 1 and re.search(re.escape(near[0][1].lower()) + r"\b", earlier) is not None


def _with_their_words(
    sentence: Sentence, found: list[re.Match[str]], moments: list[Moment]
) -> list[tuple[re.Match[str], Moment]]:
    """Every dated moment with the one word of a stage that is its own: all before their years, or all behind them."""
    if len(found) != len(moments):
        return []
    pairs = list(zip(found, moments, strict=True))
    behind = all(_close(sentence, moment.mark, match) for match, moment in pairs)
    before = all(_close(sentence, match, moment.mark) for match, moment in pairs)
    each = all(_close(sentence, m.mark, match) != _close(sentence, match, m.mark) for match, m in pairs)
    return pairs if behind or before or each else []


def _close(sentence: Sentence, first: re.Match[str] | Time | None, second: re.Match[str] | Time | None) -> bool:
    if first is None or second is None:
        return False
    end, start = _ends(first)[1], _ends(second)[0]
    gap = sentence.story.text[end:start]
    return 0 <= start - end <= REACH and re.search(r"[,;:()]", gap) is None and sentence.words.and_word.search(gap) is None


def _ends(what: re.Match[str] | Time) -> tuple[int, int]:
    return (what.start, what.end) if isinstance(what, Time) else what.span()


def _stage(match: re.Match[str]) -> int:
    return int((match.lastgroup or "s0")[1:])


def _one_clause(sentence: Sentence, first: Moment, second: Moment) -> bool:
    if first.mark is None or second.mark is None:
        return False
    gap = sentence.gap(first.mark, second.mark)
    return len(gap) <= APART and not re.search(r"[;:()]", gap) and sentence.words.turn.search(gap) is None


def _another(sentence: Sentence, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether a second thing comes in: "In 1998 werd de brug gebouwd en in 1994 een sluis geopend"."""
    return sentence.words.thing.search(sentence.story.text, one.end(), other.start()) is not None


def _held(sentence: Sentence, one: str, other: str, first: Moment, second: Moment) -> Tested:
    marks = tuple(mark for mark in (first.mark, second.mark) if mark is not None)
    if first.days.low < second.days.high or _days.quoted(sentence.story, marks[0].start):
        return Tested(marks, "story")
    (first_nl, first_en), (second_nl, second_en) = _life_remarks.when(first), _life_remarks.when(second)
    message = Words(
        f"Hier staat {first_nl} ‘{one}’ en {second_nl} ‘{other}’: dat is eerder.",
        f"It says “{one}” {first_en} and “{other}” {second_en}, which is earlier.",
    )
    line = _life_remarks.difference(second.year, first.year)
    places = (anchor(marks[1]), counterpart(marks[0]))
    return Tested(marks, "story", Finding(CHECK, "query", message, places, calculation=(line,)))
