"""One thing at two moments: the two figures, wherever in a sentence or in two that follow each other they are told.

The words are not asked for a verb. Two figures of a kind, each with a moment of its own, are a then and a now; so are the
ends of "van A naar B", and a figure set beside one of another moment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks.number._alike import scopes
from kantlijn.checks.number._changing.changes import alike, apart
from kantlijn.checks.number._changing.set_beside import compared_figures, moves
from kantlijn.checks.number._changing.ways import same_kind
from kantlijn.checks.number._cues import Cues, cues
from kantlijn.checks.number._figures import Figure, Passage, in_percent, passages
from kantlijn.story import Quantity, Story, Time

MOST = 20.0  # times: two figures that are further apart are of two things, or a slip of size that number.magnitude tells
SMALL = 10  # bare numbers below this are places, scores and parts of a list
AFTER = 24  # characters behind a figure in which "more" or "fewer" stands
COUNTED = 20  # from here two bare numbers, each with a moment of its own, are of one thing: "in 2023 waren het er 88"
BACK = 3  # sentences before a size in which two figures stand that only the figures make a pair
FAR = 160  # characters between two figures of one sentence; in two sentences they are told in full, and may be twice as far
CLOSE = 3.0  # times: two bare numbers of which one is said to be earlier are one thing where they lie no further apart
BEHIND = 24  # characters behind a figure in which "een jaar eerder" is still said of it
NEAR = 70  # characters between a figure and its moment
_STOP = re.compile(r"[;]\s")


class ThenNow(NamedTuple):
    """One thing `before` and `after`, told in the sentences `first` to `last`. `ordered`: it is told which of the two came
    first; else they stand as the story has them. `sure`: the words leave no other reading; `alone`: no third figure of the
    kind stands in those sentences.
    """

    before: Figure
    after: Figure
    first: int
    last: int
    ordered: bool
    sure: bool
    alone: bool

    @property
    def start(self) -> int:
        """Where the first of the two starts."""
        return min(self.before.start, self.after.start)

    @property
    def end(self) -> int:
        """Where the second of the two ends."""
        return max(self.before.mark.end, self.after.mark.end)


def then_now(story: Story) -> tuple[ThenNow, ...]:
    """Every such pair of the story, in order of where the second of the two stands; each pair once."""
    return story.once(_all)


def _all(story: Story) -> tuple[ThenNow, ...]:
    words = cues(story.language)
    found: dict[tuple[int, int], ThenNow] = {}
    previous: Passage | None = None
    block = -1
    for at, passage in enumerate(passages(story)):
        here = story.block_at(passage.span.start)
        earlier = previous if here == block else None
        figures = _candidates(story, words, passage) if passage.marks else []
        told, inside = [*_told(story, words, passage, at)], [*_inside(words, passage, at, figures)]
        # "In 2021 waren het er 75, vorig jaar nog maar 30": a year before each says more than the words between
        for pair in (*(p for p in inside if _each_opens(passage, *_in_turn(p))), *told, *inside):
            found.setdefault((pair.start, pair.end), pair)
        if figures and earlier is not None:
            for pair in _across(words, earlier, passage, at, _candidates(story, words, earlier), figures):
                found.setdefault((pair.start, pair.end), pair)
        previous, block = passage, here
    return tuple(sorted(found.values(), key=lambda pair: (pair.end, pair.start)))


def _in_turn(pair: ThenNow) -> tuple[Figure, Figure]:
    """The two as they are told."""
    return (pair.before, pair.after) if pair.before.start < pair.after.start else (pair.after, pair.before)


def _each_opens(passage: Passage, one: Figure, other: Figure) -> tuple[Time, Time] | None:
    """The moments of two figures of which each has one of its own told before it, the second behind a comma."""
    moments = [m for m in passage.marks if isinstance(m, Time) and m.kind in ("date", "period") and m.interval is not None]
    before, between = [m for m in moments if m.end <= one.start], [m for m in moments if one.mark.end <= m.start < other.start]
    if len(before) != 1 or len(between) != 1 or "," not in passage.low[one.mark.end : between[0].start]:
        return None
    return before[0], between[0]


def _candidates(story: Story, words: Cues, passage: Passage) -> list[Figure]:
    """The figures of a sentence that may be a then or a now: no lengths of time, no shares in words."""
    if story.table_at(passage.span.start) is not None or words.adjusted.search(
        passage.low, passage.span.start, passage.span.end
    ):
        return []
    vague = scopes(story.language).vague_nouns
    figures = [f for f in compared_figures(passage) if not isinstance(f.mark, Time) and f.strict.low > 0]
    # "1.260 keer" counts whatever the other of the two counts
    figures = [f._replace(noun=None) if f.noun in vague else f for f in figures]
    figures = [f for f in figures if f.strict.is_bounded and not _is_small(f) and not _is_age(f)]
    # "94 meer dan in 2024" is what lies between the two
    return [f for f in figures if f.is_percentage or not _is_between(words, passage, f)]


def _is_between(words: Cues, passage: Passage, one: Figure) -> bool:
    behind = passage.low[one.mark.end : one.mark.end + AFTER]
    return words.more.match(behind) is not None or words.less.match(behind) is not None


def _is_small(one: Figure) -> bool:
    return one.is_bare and not one.is_percentage and one.strict.low < SMALL


def _is_age(one: Figure) -> bool:
    return isinstance(one.mark, Quantity) and one.mark.kind == "age"


def _told(story: Story, words: Cues, passage: Passage, at: int) -> Iterator[ThenNow]:
    """ "van A naar B", "B, tegen A een jaar eerder"."""
    if len(passage.marks) < 2 or story.table_at(passage.span.start) is not None:
        return
    for before, after in moves(story, words, passage):
        if apart(before, after) < MOST:
            yield ThenNow(before, after, at, at, ordered=True, sure=True, alone=True)


def _inside(words: Cues, passage: Passage, at: int, figures: Sequence[Figure]) -> Iterator[ThenNow]:
    """ "In augustus vorig jaar was hij 340 euro kwijt, afgelopen augustus 1.360"."""
    for at_one, first in enumerate(figures):
        found = ((first, each) for each in figures[at_one + 1 :])
        likes = (alike(in_percent(a, b), in_percent(b, a)) for a, b in found)
        one, other = next(((a, b) for a, b in likes if _comparable(a, b)), (None, None))
        if one is None or other is None:
            continue
        between = passage.low[one.mark.end : other.start]
        if len(between) > FAR or _STOP.search(between):
            continue
        if words.of_which.search(between) or words.of.fullmatch(between):
            continue  # a part of it, and no other moment
        alone = sum(_comparable(one, each) for each in figures if each.start not in (one.start, other.start)) == 0
        yield from _ordered(words, passage, passage, one, other, (at, at), alone=alone)


def _across(
    words: Cues, earlier: Passage, passage: Passage, at: int, told: Sequence[Figure], figures: Sequence[Figure]
) -> Iterator[ThenNow]:
    """ "In de eerste helft van dit jaar rukte de dienst 1.260 keer uit. In die maanden van 2025 waren dat 900 ritten"."""
    for one in told:
        for other in figures:
            first, second = alike(one, other)
            if not _comparable(first, second) or second.start - first.end > 2 * FAR:
                continue
            rest = [f for f in (*told, *figures) if f.start not in (one.start, other.start)]
            if any(_comparable(first, each) or _comparable(second, each) for each in rest):
                continue
            yield from _ordered(words, earlier, passage, first, second, (at - 1, at), alone=True)


def _comparable(one: Figure, other: Figure) -> bool:
    """Whether two can be one thing at two moments: of a kind, within a factor, and not the same number."""
    if not same_kind(one, other):
        return False
    if one.is_bare and other.is_bare and not one.is_percentage and min(one.strict.low, other.strict.low) < COUNTED:
        return False
    return apart(one, other) < MOST and one.value != other.value


def _ordered(
    words: Cues, first: Passage, second: Passage, one: Figure, other: Figure, at: tuple[int, int], *, alone: bool
) -> Iterator[ThenNow]:
    """The two in the order of their moments; nothing where they have none."""
    low = first.low
    mine = _moments(first, (first.span.start, other.start if first is second else first.span.end), one)
    others = _moments(second, (one.mark.end if first is second else second.span.start, second.span.end), other)
    own, its = (found[0] if found else None for found in (mine, others))
    if own is not None and its is not None and own.start == its.start:
        # the one moment between the two is the nearer one's
        if _gap(own, one) <= _gap(own, other):
            its = others[1] if len(others) > 1 else None
        else:
            own = mine[1] if len(mine) > 1 else None
    opening = _each_opens(first, one, other) if first is second else None
    own, its = opening or (own, its)
    lead = low[max(first.span.start, one.start - NEAR) : one.start]
    joined = low[one.mark.end : other.start]
    was_earlier = [_is_earlier(words, first, second, one, other, at_other) for at_other in (False, True)]
    if own is not None and its is not None and own.interval is not None and its.interval is not None:
        if own.interval.low == its.interval.low:
            return
        turned = own.interval.low > its.interval.low
    elif own is not None and its is not None and (own.interval is None) != (its.interval is None):
        # a year against "vorig jaar", in a story whose own day is not known
        open_, told = (own, its) if own.interval is None else (its, own)
        if not open_.relative or told.field("year") is None or _has_another_between(first, second, own, its):
            return
        turned = own is open_
    elif own is None and its is not None and not was_earlier[0] and _was_that(words, second, other, first is second, joined):
        yield ThenNow(other, one, *at, ordered=True, sure=True, alone=alone)
        return
    elif any(was_earlier) and not all(was_earlier) and (was_earlier[1] or its is not None or words.now_word.search(joined)):
        before, after = (other, one) if was_earlier[1] else (one, other)
        bare = one.is_bare and other.is_bare and not one.is_percentage
        if not bare or apart(one, other) < CLOSE:
            yield ThenNow(before, after, *at, ordered=True, sure=not bare, alone=alone)
        return
    elif words.to.search(joined[-14:]) and (words.rose.search(joined) or words.fell.search(joined)) and own is not None:
        turned = False  # "die voor Pasen £900 kostte, was afgeprijsd naar £630"
    elif one.is_bare and other.is_bare and not one.is_percentage and not (
        # "in 2015, when it had 96. It now has 72"
        own is not None and apart(one, other) < CLOSE and words.now_word.search(joined)
    ):
        return
    elif (own is not None and _is_past(own, its)) or words.was.search(lead):
        if not words.now_word.search(joined):
            return
        turned = False
    else:
        return
    before, after = (other, one) if turned else (one, other)
    told_now = own is not None and words.now_word.search(joined) is not None
    sure = (own is not None and its is not None) or told_now
    yield ThenNow(before, after, *at, ordered=True, sure=sure, alone=alone)


def _is_earlier(words: Cues, first: Passage, second: Passage, one: Figure, other: Figure, at_other: bool) -> bool:
    """ "Een jaar eerder waren het er 120": whether words near one of two figures, and not between it and the other's verb,
    make it the earlier of the two.
    """
    low = first.low
    if first is second:
        # "150 three years ago and now 600": between the two the words are of the nearer
        between = words.earlier_then.search(low, one.mark.end, other.start)
        if between is not None:
            return at_other == (between.start() - one.mark.end > other.start - between.end())
    if at_other:
        opens = one.end if first is second else second.span.start
        start, end = max(opens, other.start - NEAR), min(second.span.end, other.end + BEHIND)
    else:
        start, end = max(first.span.start, one.start - NEAR), one.start
    return words.earlier_then.search(low, start, end) is not None


def _was_that(words: Cues, passage: Passage, other: Figure, same: bool, joined: str) -> bool:
    """ "In 2021 waren het er nog 88": the figure of the sentence before, at the moment that this one names; and the same in
    one sentence, ", waar het er in 2021 nog 88 waren".
    """
    lead = passage.low[max(passage.span.start, other.start - NEAR) : other.start]
    if same:
        return words.still.search(lead) is not None and words.to_come.search(joined) is None
    return words.was_that.search(lead) is not None


def _has_another_between(first: Passage, second: Passage, own: Time, its: Time) -> bool:
    """ "Dit jaar … Volgend jaar … in 2021": where a third moment stands between the two, the year may be one to come."""
    start, end = sorted((own.start, its.start))
    marks = (*first.marks, *second.marks)
    return any(isinstance(each, Time) and each.relative and start < each.start < end for each in marks)


def _is_past(own: Time, its: Time | None) -> bool:
    """Whether a moment may lie before the one that "now" is: none is named for that."""
    return its is None and own.interval is not None


def _moments(passage: Passage, span: tuple[int, int], one: Figure) -> list[Time]:
    """The days and periods in its own part of the sentence, the nearest to the figure first."""
    found = [m for m in passage.marks if isinstance(m, Time) and m.kind in ("date", "period")]
    found = [m for m in found if m.interval is not None or m.relative]
    found = [m for m in found if span[0] <= m.start and m.end <= span[1]]
    return sorted(found, key=lambda m: (_gap(m, one), m.start))


def _gap(time: Time, one: Figure) -> int:
    """Characters between a figure and a moment."""
    return max(one.start - time.end, time.start - one.mark.end)


def loose_pairs(story: Story, at: int, end: int) -> list[ThenNow]:
    """The pairs of figures of a kind in a sentence and the few before it in its block, up to `end`, the nearest first, each
    in the order they are told; `sure`: each has a moment of its own, and one came first.
    """
    words, told = cues(story.language), passages(story)
    block = story.block_at(told[at].span.start)
    figures: list[tuple[int, Figure]] = []
    for number in range(max(0, at - BACK), at + 1):
        if story.block_at(told[number].span.start) == block:
            inside = (f for f in _candidates(story, words, told[number]) if f.mark.end <= end)
            figures += [(number, f) for f in inside if not f.is_percentage]
    found = []
    for later in range(len(figures) - 1, 0, -1):
        for earlier in range(later - 1, -1, -1):
            (first, one), (last, other) = figures[earlier], figures[later]
            one_, other_ = alike(one, other)
            counts = one_.unit is None and other_.unit is None and min(one_.strict.low, other_.strict.low) >= COUNTED
            if not (_comparable(one_, other_) or counts) or apart(one_, other_) >= MOST or one_.value == other_.value:
                continue
            dated = list(_ordered(words, told[first], told[last], one_, other_, (first, last), alone=True))
            alike_ = _comparable(one_, other_)
            if dated and dated[0].sure:
                found.append(dated[0])
            elif alike_:
                found.append(ThenNow(one_, other_, first, last, ordered=False, sure=False, alone=False))
    return found
