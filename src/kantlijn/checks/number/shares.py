"""The shares of one question, which add up to a hundred where they are all the answers, and to no more otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from kantlijn.checks._low import low_text
from kantlijn.checks.number._cues import cues
from kantlijn.checks.number._figures import Figure, Passage, in_turn, passages
from kantlijn.checks.number._relations import relations
from kantlijn.checks.number._remarks import both, middle, plain, reading, severity
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.story import Story
from kantlijn.wording import number

NAME = "number.shares"

APART = 80  # characters between two shares of one list
LINE, MOST_LINES = 70, 10  # characters of a line that holds an answer and its share, and how many of them make a list
LEAD = 40  # before a share, in which "de overige" stands
FRACTION, FRACTION_LOOSE = 0.02, 0.04  # a share in words told beside percentages ("twee derde") is rounded to a few points
SHORT = 9  # points that for, against and no view fall short of a hundred, from which it is no rounding
ROUNDED = 0.01  # three or more rounded shares may be a point over or under a hundred, whatever their digits


class Answers:
    """The words of a language, as patterns; what each is for stands in language/…/checks/apportion.py."""

    rest_before: re.Pattern[str]
    no_view: re.Pattern[str]
    no_view_before: re.Pattern[str]
    for_: re.Pattern[str]
    against: re.Pattern[str]
    one_answer: re.Pattern[str]
    several: re.Pattern[str]
    also: re.Pattern[str]
    other_whole: re.Pattern[str]
    other_label: re.Pattern[str]
    exclusive: tuple[tuple[str, str], ...]
    to_answer: str


class Whole(NamedTuple):
    """Shares of one whole. `all_`: with the last of them they are all there is; `sure`: the words leave no other reading."""

    shares: tuple[Figure, ...]
    all_: bool
    sure: bool


class Question(NamedTuple):
    """What a block says of the answers to its question: that more than one was allowed, or no more than one."""

    several: bool
    one_answer: bool


def _questions(story: Story) -> tuple[Question, ...]:
    """The question of each block: read through once, however many shares a block holds."""
    words, low = patterns(story.language, "checks.apportion", Answers), story.once(low_text)
    return tuple(
        Question(*(each.search(low, block.start, block.end) is not None for each in (words.several, words.one_answer)))
        for block in story.blocks
    )


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """ "70 procent voor, 25 procent tegen en 15 procent weet het niet"; "55, 33 en de overige 22 procent"."""
    words = patterns(story.language, "checks.apportion", Answers)
    for passage, previous in in_turn(story):
        whole = _whole(story, words, passage, previous) if passage.shares else None
        if whole is not None:
            yield Tested(tuple(one.mark for one in whole.shares), "story", _wrong(story, whole))
    for whole in _lines(story, words):
        yield Tested(tuple(one.mark for one in whole.shares), "story", _wrong(story, whole))


def _lines(story: Story, words: Answers) -> Iterator[Whole]:
    """A list with a line for each answer, of which one is what is left: "Overig: 7 procent"."""
    run: list[Figure] = []
    rest = False
    told = {story.block_at(p.span.start): p for p in passages(story) if p.shares}
    low = story.once(low_text)
    for at in range(len(story.blocks) + 1):
        block = story.blocks[at] if at < len(story.blocks) else None
        line = told.get(at) if block is not None and block.end - block.start <= LINE else None
        if line is not None and len(line.shares) == 1 and line.shares[0].is_percentage and not line.amounts:
            run.append(line.shares[0])
            rest = rest or words.other_label.search(low[line.span.start : line.span.end]) is not None
            continue
        if run:
            # what is said of the question stands below the list, or above it
            near = [n for n in (at, at - len(run) - 1) if 0 <= n < len(story.blocks)]
            several = any(story.once(_questions)[n].several for n in near)
            if rest and not several and 3 <= len(run) <= MOST_LINES:
                yield Whole(tuple(run), all_=True, sure=False)
        run, rest = [], False


def _whole(story: Story, words: Answers, passage: Passage, previous: Passage | None) -> Whole | None:
    """The shares that the words make the answers to one question."""
    low, shares = passage.low, [*passage.shares]
    if story.table_at(passage.span.start) is not None:
        return None
    start = passage.span.start
    earlier = len(previous.shares) if previous is not None else 0
    if len(shares) == 1 and previous is not None and 1 <= earlier <= 4:
        undecided = earlier > 1 and words.no_view.match(low, shares[0].mark.end) is not None
        if _rest(words, low, shares[0]) or undecided:
            shares, start = [*previous.shares, *shares], previous.span.start
    if not 2 <= len(shares) <= 8 or not shares[-1].is_percentage:
        return None
    shares = _listed(_once_each(low, shares))
    if len(shares) < 2:
        return None
    question = story.once(_questions)[story.block_at(start)]
    if question.several:
        return None
    stretch = low[max(start, shares[0].start - LEAD) : min(passage.span.end, shares[-1].mark.end + LEAD)]
    each = relations(story.language).each_before
    if any(each.search(low, max(start, one.start - LEAD), one.start) for one in shares):
        return None  # "Each owned 45 per cent; the remaining 10 …"
    own_whole = any(cues(story.language).of_number.match(low, one.mark.end) for one in shares[1:])
    if words.also.search(stretch) or own_whole:
        return None  # "bij de ene 40 procent van de 80 patiënten, bij de andere 55 procent van de 120"
    if _rest(words, low, shares[-1]) or _rest(words, low, shares[0]):
        # "Daarvan was 62 procent voor, de overige 38 tegen": what opens the list says of what the shares are
        behind = low[shares[0].mark.end : min(passage.span.end, shares[-1].mark.end + LEAD)]
        if words.other_whole.search(behind):
            return None
        all_ = earlier != 1 or start == passage.span.start  # of one share a sentence back, others may have been told before it
        if start == passage.span.start and previous is not None and 1 <= earlier <= 4 and _rest(words, low, shares[-1]):
            # "Gas warms 71 per cent. Heaters account for 9, pumps for 8 and the remaining 12 use oil"
            for told in (previous.shares, previous.shares[-1:], previous.shares[:1]):
                if all(s.is_percentage for s in told) and _fits(Whole((*told, *shares), all_=True, sure=True)):
                    return Whole((*told, *shares), all_=True, sure=True)
            near = Whole((*previous.shares, *shares), all_=True, sure=False)
            if not _fits(Whole(tuple(shares), all_=all_, sure=True)) and sum(middle(s) for s in shares) < 1 - FRACTION:
                return near  # less than all, with something told before it
        return Whole(tuple(shares), all_=all_, sure=True)
    if len(shares) == 2:
        both_ways = _exclude(words, low, shares, passage.span.end)
        return Whole(tuple(shares), all_=False, sure=False) if both_ways and not words.other_whole.search(stretch) else None
    if words.other_whole.search(stretch):
        return None
    told_for, told_against = (any(p.match(low, s.mark.end) for s in shares) for p in (words.for_, words.against))
    no_view = any(
        words.no_view.match(low, s.mark.end) or words.no_view_before.search(low[max(0, s.start - LEAD) : s.start])
        for s in shares
    )
    alone = question.one_answer or (told_for and told_against)
    if no_view or alone:
        # for, against and no view are all there is; told of less, one of them is a slip where ten or nine fits it
        all_ = no_view and told_for and told_against and len(shares) == 3 and _slipped(shares)
        return Whole(tuple(shares), all_=all_, sure=no_view and alone and not all_)
    return None


def _slipped(shares: list[Figure]) -> bool:
    """Whether whole percentages fall short of a hundred by what one wrong digit or a swap of two makes: tens, or nines."""
    short = round((1 - sum(middle(s) for s in shares)) * 100, 6)
    return all(s.is_percentage for s in shares) and short >= SHORT and (short % 10 == 0 or short % 9 == 0)


@cache
def _exclusive(lead: str, pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """The pairs of answers of a language, ready to be matched."""
    return tuple((re.compile(f"{lead}{one}"), re.compile(f"{lead}{other}")) for one, other in pairs)


def _exclude(words: Answers, low: str, shares: list[Figure], end: int) -> bool:
    """ "62 procent is vrouw, 48 procent man": two answers of which nobody is both."""
    one, other = shares
    if not (one.is_percentage and other.is_percentage):
        return False
    first, second = low[one.mark.end : other.start], low[other.mark.end : min(end, other.mark.end + LEAD)]
    return any(
        (this.search(first) and that.match(second)) or (that.search(first) and this.match(second))
        for this, that in _exclusive(words.to_answer, words.exclusive)
    )


def _listed(shares: list[Figure]) -> list[Figure]:
    """The shares that stand in one list, up to the last: each near the one before it."""
    found = [shares[-1]]
    for one in reversed(shares[:-1]):
        if found[0].start - one.mark.end > APART:
            break
        found.insert(0, one)
    return found


def _once_each(low: str, shares: list[Figure]) -> list[Figure]:
    """Without a share in words that the percentage behind its comma tells again: "bijna de helft van de artsen, 48 procent"."""
    again = [
        one
        for one, other in pairwise(shares)
        if not one.is_percentage
        and other.is_percentage
        and one.loose.meets(other.loose)
        and "," in low[one.mark.end : other.start]
    ]
    return [one for one in shares if one not in again]


def _rest(words: Answers, low: str, one: Figure) -> bool:
    return words.rest_before.search(low[max(0, one.start - LEAD) : one.start]) is not None


def _fits(whole: Whole) -> bool:
    """Whether rounding can bring the shares to a hundred, or below where they are not all there is."""
    strict, slack = _sum(whole, loosely=False), ROUNDED if len(whole.shares) > 2 else 0.0
    return strict.low <= 1 + slack and (strict.high >= 1 - slack or not whole.all_)


def _wrong(story: Story, whole: Whole) -> Finding | None:
    """The remark, where no rounding brings the shares to a hundred."""
    if _fits(whole):
        return None
    loose = _sum(whole, loosely=True)
    total = sum(middle(one) for one in whole.shares)
    said = both(lambda code: number(round(total * 100, 1), code))
    message = Words(
        f"Deze delen zijn samen {said.nl} procent, en geen 100.", f"These shares add up to {said.en} per cent, and not to 100."
    )
    line = both(lambda code: " + ".join(_plain(one, code) for one in whole.shares) + f" = {said.said(code)}")
    last, *others = reversed(whole.shares)
    places = (anchor(last.mark), *(counterpart(one.mark) for one in reversed(others)))
    fits = loose.low <= 1 and (loose.high >= 1 or not whole.all_)
    tier = severity(whole.sure and story.quotation_at(last.start) is None, fits)
    return Finding(NAME, tier, message, places, tuple(reading(story, one) for one in whole.shares), (line,))


def _plain(one: Figure, code: str) -> str:
    return plain(one, code) if one.is_percentage else number(round(middle(one) * 100, 1), code)


def _sum(whole: Whole, loosely: bool) -> Interval:
    total = Interval.point(0.0)
    for one in whole.shares:
        if one.is_percentage:
            total = total + (one.loose if loosely else one.strict)
        else:
            width = FRACTION_LOOSE if loosely else FRACTION
            total = total + one.strict.widened(width, width)
    return total
