"""A share in words in a headline ("meerderheid", "helft") against the percentages the body gives for the same stance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kantlijn.checks._content import content
from kantlijn.checks._low import low_text
from kantlijn.checks.number._figures import Figure, share
from kantlijn.checks.number._remarks import percent, reading
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.language.patterns import patterns
from kantlijn.story import Block, Quantity, Span, Story, within

FRONTS = ("headline", "heading", "pull_quote")
AROUND = 30  # characters either side of a percentage in which the stance must stand, other figures not passed
ROUGHLY = 0.05  # a share in words in a headline is an about-word: docs/intervals.md
HALF, WHOLE = 0.5, 1.0


class Claim(NamedTuple):
    """A share in words, where it stands, what it leaves open, of whom, and whether it may be but the largest group."""

    span: Span
    reading: Interval
    noun: str | None
    largest: bool


class Majorities:
    """The words of majority and of stance of a language; what each is for stands in language/…/checks/scope.py."""

    majority: re.Pattern[str]
    minority: re.Pattern[str]
    most: re.Pattern[str]
    clause_ends: re.Pattern[str]
    stances: dict[str, str]
    stances_in_front: dict[str, str]


def majorities(code: str) -> Majorities:
    """The words of a language."""
    return patterns(code, "checks.scope", Majorities)


@cache
def stances(code: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Where people stand, as it is said in a headline and as it is said in the body."""
    words = majorities(code)
    return tuple((re.compile(words.stances_in_front.get(name, said)), re.compile(said)) for name, said in words.stances.items())


def against_body(story: Story, check: str, low: str) -> Iterator[Tested]:
    """Every such headline with what the text below it says; a query where nothing there bears it out."""
    words = majorities(story.language)
    for block in story.blocks:
        if block.kind not in FRONTS:
            continue
        front = Span(block.start, block.end)
        claims = [*_claims(story, words, front, low)]
        if len(claims) != 1:
            continue
        below = _below(story, block)
        taken = [each for each in stances(story.language) if each[0].search(low, front.start, front.end)]
        topic = content(story.language, low[front.start : front.end])
        found: list[Figure] = []
        loosely: list[Figure] = []
        if len(taken) == 1:
            ((in_front, in_body),) = taken
            found = [*_said(story, words, in_body, below, topic, low)]
            # "58 procent is voor het zwembad": borne out by looser words than it is contradicted by
            loosely = [*_said(story, words, in_front, below, topic, low)]
            found = found or [*_said_of_topic(story, in_front, words, below, topic, low)]
        found = found or [*_of_the_same(story, words, claims[0], below, topic, low)]
        if found:
            yield _held(story, check, claims[0], found, loosely)


def _below(story: Story, front: Block) -> Span:
    """The text below a headline, as far as the next one of its kind; a pull quote is of the whole story."""
    if front.kind == "pull_quote":
        return Span(0, len(story.text))
    kinds, after = ("headline", front.kind), range(story.block_at(front.start) + 1, len(story.blocks))
    return Span(front.end, next((story.blocks[at].start for at in after if story.blocks[at].kind in kinds), len(story.text)))


def _claims(story: Story, words: Majorities, front: Span, low: str) -> Iterator[Claim]:
    more, less = Interval(HALF, WHOLE, False, True), Interval(0.0, HALF, True, False)
    for pattern, leaves, largest in ((words.majority, more, False), (words.minority, less, False), (words.most, more, True)):
        for match in pattern.finditer(low, front.start, front.end):
            yield Claim(Span(match.start(), match.end()), leaves, None, largest)
    for mark in within(story.quantities, front):
        one = share(mark)
        if one is not None and not one.is_percentage:
            yield Claim(Span(mark.start, mark.end), one.strict.widened(ROUGHLY, ROUGHLY), one.noun, False)


def _said(
    story: Story, words: Majorities, stance: re.Pattern[str], below: Span, topic: frozenset[str], low: str
) -> Iterator[Figure]:
    """The percentages in the body that stand beside the same stance, in a paragraph on the same subject."""
    for one, before, behind in _percentages(story, words, below, low):
        if (stance.search(behind) or stance.search(before)) and topic & story.once(_contents)[story.block_at(one.start)]:
            yield one


def _contents(story: Story) -> tuple[frozenset[str], ...]:
    """The words of each block that carry meaning: read through once, however many percentages a block holds."""
    low = story.once(low_text)
    return tuple(content(story.language, low[block.start : block.end]) for block in story.blocks)


def _said_of_topic(
    story: Story, stance: re.Pattern[str], words: Majorities, below: Span, topic: frozenset[str], low: str
) -> Iterator[Figure]:
    """ "41 procent tegen sloop": the stance right behind the percentage, and behind that a word of the headline."""
    for one, _, behind in _percentages(story, words, below, low):
        match = re.match(r"\s?(?:[^\W\d_]+\s){0,2}?(?=\S)", behind)
        told = stance.match(behind, match.end()) if match is not None else None
        if told is not None and topic & content(story.language, behind[told.end() :]):
            yield one


def _of_the_same(
    story: Story, words: Majorities, claim: Claim, below: Span, topic: frozenset[str], low: str
) -> Iterator[Figure]:
    """The percentages in the body of the same people beside another word of the headline: "jongeren", and "rookt"."""
    if claim.noun is None:
        return
    named = content(story.language, claim.noun)
    for one, before, behind in _percentages(story, words, below, low):
        beside = content(story.language, f"{before} {behind}")
        sentence = story.sentences[story.sentence_at(one.start)]
        same = one.noun == claim.noun or (
            one.noun is None and named & content(story.language, low[sentence.start : one.start])
        )
        if same and (topic - named) & beside:
            yield one


def _percentages(story: Story, words: Majorities, below: Span, low: str) -> Iterator[tuple[Figure, str, str]]:
    """Every percentage below the headline, with what stands before and behind it in its clause."""
    for mark in within(story.quantities, below):
        one = share(mark)
        if one is None or not one.is_percentage or story.table_at(mark.start) is not None:
            continue
        sentence = story.sentences[story.sentence_at(mark.start)]
        before = words.clause_ends.split(low[max(sentence.start, mark.start - AROUND) : mark.start])[-1]
        behind = words.clause_ends.split(low[mark.end : min(sentence.end, mark.end + AROUND)] + " ")[0]
        yield one, before, behind


def _held(story: Story, check: str, claim: Claim, found: list[Figure], loosely: list[Figure]) -> Tested:
    marks = tuple(one.mark for one in found)
    together = sum(one.value or one.strict.middle for one in found)  # "rather" and "entirely" for may be told apart
    if any(one.strict.meets(claim.reading) for one in (*found, *loosely)) or together in claim.reading:
        return Tested(marks, "story")
    if claim.largest and _is_largest(story, found[0]):
        return Tested(marks, "story")
    one = found[0]
    word, said = story.words(claim.span), story.words(one.mark)
    size = one.value or one.strict.middle
    message = Words(
        f"In de kop staat ‘{word}’, verderop ‘{said}’.", f"The headline says ‘{word}’, further on it is ‘{said}’."
    )
    line = Words(
        f"{percent(size, 'nl')} is {_side(claim, size, 'nl')}", f"{percent(size, 'en')} is {_side(claim, size, 'en')}"
    )
    places = (anchor(claim.span), *(counterpart(each.mark) for each in found))
    readings = (
        Reading(word, claim.reading, None),
        *(reading(story, each) for each in found),
    )
    return Tested(marks, "story", Finding(check, "query", message, places, readings, (line,)))


def _side(claim: Claim, size: float, code: str) -> str:
    """On which side of the claim a share lies, in words."""
    if claim.reading.low == HALF or claim.reading.high == HALF:
        less = size < HALF
        return (
            ("minder dan de helft" if less else "meer dan de helft")
            if code == "nl"
            else ("less than half" if less else "more than half")
        )
    middle = percent(claim.reading.middle, code)
    return f"iets anders dan {middle}" if code == "nl" else f"not {middle}"


def _is_largest(story: Story, one: Figure) -> bool:
    """Whether no percentage in its sentence is larger: "most" may be the largest group."""
    sentence = story.sentences[story.sentence_at(one.start)]
    others = [m.value for m in within(story.quantities, sentence) if isinstance(m, Quantity) and m.kind == "percentage"]
    return all(value is None or value <= (one.value or 0) * 100 + 1e-9 for value in others)
