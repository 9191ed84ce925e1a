"""What a headline claims of the figures below it: a way, a factor, a percentage, a share, a number of people."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from kantlijn.checks._content import content
from kantlijn.checks._fates import Fates, fates, happened
from kantlijn.checks.number._changing.changes import Way, factors
from kantlijn.checks.number._changing.set_beside import moves
from kantlijn.checks.number._changing.ways import way_of_all
from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage, share
from kantlijn.interval import Interval
from kantlijn.language.known import known
from kantlijn.language.patterns import patterns
from kantlijn.story import Block, Quantity, Span, Story, within

FAR = 10  # sentences below a headline in which it is borne out or not
FIRST = 3  # sentences in which the victims of a headline are told one by one
AROUND = 70  # characters behind the last of them in which what happened to them stands
LEAD = 90  # before and behind a figure, in which the words that it shares with the headline stand

STEM = 5  # letters: "pupil" and "pupils" are one word
_FIRST = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{3,}")
_SMALL = re.compile(r"(?<![\w'’-])[a-zà-ÿ]{4,}")


class Heads:
    """The words of a language, as patterns; what each is for stands in language/…/checks/headline.py."""

    share_opens: re.Pattern[str]
    shares: dict[str, float]
    one_in: re.Pattern[str]
    wholes: dict[str, int]
    price: re.Pattern[str]
    taken_back: re.Pattern[str]
    happened_before: tuple[str, ...]
    lives: frozenset[str]
    and_also: re.Pattern[str]


class Head(NamedTuple):
    """A headline with the first sentences below it, and its words that carry meaning. `taken_back`: what it says is a plan, a
    fear, or another pace, and no way that anything went.
    """

    block: Block
    below: tuple[Passage, ...]
    topic: frozenset[str]
    taken_back: bool


class Share(NamedTuple):
    """A part of one, where it stands."""

    span: Span
    value: float
    reading: Interval
    mark: Quantity | None


def heads(code: str) -> Heads:
    """The words of a language."""
    return patterns(code, "checks.headline", Heads)


def fronts(story: Story, told: tuple[Passage, ...], low: str) -> Iterator[Head]:
    """Every headline that denies and asks nothing, with the text below it."""
    words, denied = heads(story.language), fates(story.language).denied
    headlines = [block for block in story.blocks if block.kind == "headline"]
    untils = [*(block.start for block in headlines[1:]), len(story.text)]
    for block, until in zip(headlines, untils, strict=False):
        if denied.search(low, block.start, block.end):
            continue
        taken = words.taken_back.search(low, block.start, block.end) is not None
        first, end = (bisect_left(told, at, key=lambda p: p.span.start) for at in (block.end, until))
        body = (told[at] for at in range(first, end) if _is_body(story, told[at]))
        yield Head(block, tuple(islice(body, FAR)), content(story.language, low[block.start : block.end]), taken)


def _is_body(story: Story, passage: Passage) -> bool:
    return story.blocks[story.block_at(passage.span.start)].kind in ("paragraph", "lead", "list_item")


def shares_words(story: Story, head: Head, start: int, end: int) -> int:
    """How many words without a capital a stretch of the body has of the headline: a name alone is no subject."""
    told = story.text[max(0, start) : end]
    first = story.sentences[story.sentence_at(start)].start == start and _FIRST.match(told)
    # the first word of a sentence has a capital anyway; what no list of words has is a name
    opens = first[0].lower() if first and known(first[0].lower(), story.language) else ""
    small = f"{opens} {' '.join(_SMALL.findall(told))}"
    return len({w[:STEM] for w in head.topic} & {w[:STEM] for w in content(story.language, small)})


# -- what went which way ------------------------------------------------------------------------------------------------


def direction(story: Story, cues: Cues, head: Head, low: str) -> tuple[Way, Span, list[tuple[Figure, Figure]]] | None:
    """The way a headline says that something went, with the figures of two moments below it that are about it."""
    told = way_of_all(story.language, low, head.block.start, head.block.end)
    if told is None:
        return None
    way, span, of = told
    found: list[tuple[Figure, Figure]] = []
    price = heads(story.language).price.search(low, head.block.start, head.block.end) is not None
    for at, passage in enumerate(head.below):
        for before, after in moves(story, cues, passage):
            first, last = sorted((before, after), key=lambda f: f.start)
            if (price or of == "money") and not first.is_money:
                continue
            near = shares_words(
                story, head, max(passage.span.start, first.start - LEAD), min(passage.span.end, last.end + LEAD)
            )
            if near or (price and first.is_money and at < FIRST and not found):
                found.append((before, after))
    return (way, span, found) if found else None


def multiple(story: Story, cues: Cues, head: Head) -> tuple[Quantity, list[tuple[Figure, Figure]]] | None:
    """ "Aantal uitleningen verdubbeld": the factor with the figures of two moments below it that are about it."""
    marks = tuple(within(story.quantities, head.block))
    told = [f for f in factors(Passage("", Span(0, 0), (), (), marks)) if cues.halves.match(story.words(f).lower())]
    if len(told) != 1:
        return None
    found = []
    for passage in head.below:
        if any(cues.halves.match(story.words(f).lower()) for f in factors(passage)):
            return None  # the body says it too, and number.percentage holds it
        for before, after in moves(story, cues, passage):
            first = min(before.start, after.start)
            if shares_words(story, head, max(passage.span.start, first - LEAD), passage.span.end):
                found.append((before, after))
    return (told[0], found) if found else None


def percentage(story: Story, head: Head, low: str) -> tuple[Figure, list[Figure]] | None:
    """ "Omzet stijgt 12 procent": the percentage with those below it that go the same way and are about the same."""
    own = [p for p in _shares(story, head.block) if p.is_percentage]
    told = way_of_all(story.language, low, head.block.start, head.block.end)
    if len(own) != 1 or told is None:
        return None
    found = []
    for passage in head.below:
        for one in passage.shares:
            if not one.is_percentage:
                continue
            start, end = max(passage.span.start, one.start - LEAD), min(passage.span.end, one.mark.end + LEAD)
            near = way_of_all(story.language, low, max(start, one.start - 30), min(end, one.mark.end + 20))
            if near is not None and near[0] == told[0] and shares_words(story, head, start, end):
                found.append(one)
    return (own[0], found) if found else None


def _shares(story: Story, span: Block) -> list[Figure]:
    return [one for mark in within(story.quantities, span) if (one := share(mark)) is not None]


# -- shares of people ------------------------------------------------------------------------------------------------------


def part(story: Story, head: Head, low: str) -> tuple[Share, list[Share]] | None:
    """ "Derde van de scholieren": the share in words of a headline with those below it that are about the same."""
    words = heads(story.language)
    own = [
        Share(Span(f.start, f.mark.end), f.value or 0.0, f.strict, None)
        for f in _shares(story, head.block)
        if not f.is_percentage
    ]
    opens = words.share_opens.match(low, head.block.start)
    if opens is not None and not own:
        value = words.shares[opens["share"]]
        own = [Share(Span(opens.start("share"), opens.end("share")), value, Interval.point(value), None)]
    if len(own) != 1:
        return None
    every: list[tuple[Share, int]] = []
    for passage in head.below:
        inside = [
            Share(Span(s.start, s.mark.end), s.value or s.strict.middle, s.strict, s.mark)
            for s in passage.shares
            if isinstance(s.mark, Quantity)
        ]
        taken = {s.span.start for s in inside}
        for match in words.one_in.finditer(low, passage.span.start, passage.span.end):
            said = match["whole"]
            whole = int(said) if said.isdecimal() else words.wholes.get(said, 0)
            if whole > 1 and match.start() not in taken:
                inside.append(Share(Span(match.start(), match.end()), 1 / whole, Interval.point(1 / whole), None))
        for one in inside:
            start, end = max(passage.span.start, one.span.start - LEAD), min(passage.span.end, one.span.end + LEAD)
            every.append((one, shares_words(story, head, start, end)))
    found = [one for one, shared in every if shared > 1 or (shared and len(every) == 1)]
    return (own[0], found or [one for one, _ in every]) if found else None


# -- people told one by one ----------------------------------------------------------------------------------------------


def people(story: Story, head: Head, low: str) -> Iterator[tuple[Quantity, tuple[Figure, ...], tuple[Span, ...]]]:
    """ "Zeven gewonden": with "vier volwassenen en twee kinderen raakten gewond" below it."""
    words, others = heads(story.language), fates(story.language)
    for mark in within(story.quantities, head.block):
        if not isinstance(mark, Quantity) or mark.kind != "count" or mark.vague or mark.hedge is not None:
            continue
        for above, below in happened(story.language):
            if not above.match(low, mark.end + 1):
                continue
            group = next((g for p in head.below[:FIRST] for g in _groups(words, others, p, below)), None)
            if group is not None:
                yield mark, *group


def _groups(
    words: Heads, others: Fates, passage: Passage, below: re.Pattern[str]
) -> Iterator[tuple[tuple[Figure, ...], tuple[Span, ...]]]:
    """Counts of people that are added up, and those told by an article ("two men and a woman"), with what happened to them
    behind the last or before the first.
    """
    low = passage.low
    counts = [a for a in passage.amounts if a.unit is None and not a.is_rate and a.noun is not None]
    group: list[Figure] = counts[:1]
    for one, other in pairwise(counts):
        if not words.and_also.fullmatch(low, one.end, other.start):
            break
        group.append(other)
    if not group:
        return
    last, first = group[-1], group[0]
    singles = _singles(others, passage, first, last)
    if len(group) + len(singles) < 2:
        return
    if others.not_added.search(low, max(passage.span.start, first.start - 24), last.start):
        return
    ends = max([last.end, *(one.end for one in singles)])
    behind = below.search(low, ends, min(passage.span.end, ends + AROUND))
    before = below.search(low, max(passage.span.start, first.start - AROUND), first.start)
    if behind or before:
        yield tuple(group), singles


def _singles(words: Fates, passage: Passage, first: Figure, last: Figure) -> tuple[Span, ...]:
    """The one person told before the first count, or behind the last: "een moeder en haar twee kinderen"."""
    before = words.one_and.search(passage.low, max(passage.span.start, first.start - 50), first.start)
    behind = words.and_one.match(passage.low, last.end, passage.span.end)
    found = [(m.start("one"), m.end("one")) for m in (before, behind) if m is not None]
    return tuple(Span(*each) for each in found)
