"""Which two amounts of a story are said to be one amount in two currencies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from kantlijn.language.patterns import WORD, Shape, patterns
from kantlijn.story import Quantity, Span, Story, within

How = Literal["brackets", "cue", "apart", "again"]

# Words that may stand between the first amount and an opening bracket ("110 lira per dag ("), and before a comma ("60
# lira de man, "). Longer stretches tend to hold another thing that costs money; tried on the example manuscripts.
_BEFORE_BRACKET = 5
_BEFORE_COMMA = 4
_BEFORE_CUE = 9


@dataclass(frozen=True, slots=True)
class Pair:
    """The first amount, the second, which repeats it in another currency, and the words that lie around the second."""

    first: Quantity
    second: Quantity
    how: How
    around: Span


def is_money(quantity: Quantity) -> bool:
    """Whether it is an amount of money, or an amount of money per something, that can be converted."""
    return quantity.kind in ("money", "rate") and bool(quantity.unit) and bool(_CODE.match(quantity.unit or ""))


def currency(quantity: Quantity) -> str:
    """The ISO 4217 code of an amount."""
    return (quantity.unit or "")[:3]


def per(quantity: Quantity) -> str:
    """What an amount is for ("month"), or nothing."""
    return (quantity.unit or "").partition(" per ")[2]


def pairs(story: Story) -> Iterator[Pair]:
    """The conversions of a story, in order of the second amount."""
    if story.language not in ("nl", "en"):
        return
    last: list[Quantity] = []
    money = [quantity for quantity in story.quantities if is_money(quantity)]
    at = 0
    for number, sentence in enumerate(story.sentences):
        here = []
        while at < len(money) and money[at].start < sentence.end:
            if money[at].start >= sentence.start:
                here.append(money[at])
            at += 1
        if here:
            yield from _in_sentence(story, sentence, here)
            if len(last) == 1 and number and story.block_at(last[0].start) == story.block_at(here[0].start):
                yield from _again(story, sentence, last[0], here)
        last = here


def _in_sentence(story: Story, sentence: Span, money: list[Quantity]) -> Iterator[Pair]:
    for index, second in enumerate(money[1:], 1):
        bracket = _opened(story, sentence, second)
        if bracket is not None:
            # All amounts within one pair of brackets repeat the amount before it: "(€ 85 of $ 95)".
            earlier = [quantity for quantity in money[:index] if quantity.end <= bracket]
            if earlier and _same_thing(earlier[-1], second) and _in_brackets(story, earlier[-1], second, bracket):
                yield Pair(earlier[-1], second, "brackets", Span(bracket, second.end))
            continue
        first = money[index - 1]
        if _same_thing(first, second) and not _listed(story, money, index - 1):
            how = _said(story, sentence, first, second)
            if how:
                yield Pair(first, second, how, Span(first.end, min(sentence.end, second.end + 25)))


def _again(story: Story, sentence: Span, first: Quantity, money: list[Quantity]) -> Iterator[Pair]:
    second = money[0]
    opening = story.text[sentence.start : second.end]
    words = language(story.language)
    if (
        _same_thing(first, second)
        and words.again.match(opening)
        and len(_WORDS.findall(story.text[sentence.start : second.start])) <= _BEFORE_CUE
        and not words.more.match(story.text[second.end : sentence.end])
        and not any(q.start < second.start for q in within(story.quantities, sentence))
    ):
        yield Pair(first, second, "again", Span(sentence.start, second.end))


def _same_thing(first: Quantity, second: Quantity) -> bool:
    # The second may leave out what the first is for ("16,50 lira per kilo, zo'n 2,60 euro"); not the other way round:
    # "$100, or £20 a day" is two things.
    return currency(first) != currency(second) and per(second) in ("", per(first))


def _opened(story: Story, sentence: Span, quantity: Quantity) -> int | None:
    """Where the bracket opens that a quantity stands in, or None."""
    depth = 0
    for offset in range(quantity.start - 1, max(sentence.start, quantity.start - 120) - 1, -1):
        if story.text[offset] in ")]":
            depth += 1
        elif story.text[offset] in "([":
            if not depth:
                return offset
            depth -= 1
    return None


def _in_brackets(story: Story, first: Quantity, second: Quantity, bracket: int) -> bool:
    words = language(story.language)
    closing = _CLOSING.search(story.text, second.end, second.end + 120)
    if closing is None:
        return False
    before = story.text[first.end : bracket]
    enclosed = Span(bracket, closing.start())
    others = [q for q in within(story.quantities, enclosed) if q is not second and isinstance(q, Quantity)]
    passed_over = [story.words(mark) for mark in (*filter(is_money, others), *within(story.times, enclosed))]
    inside = f"{story.text[bracket + 1 : second.start]} {story.text[second.end : closing.start()]}"
    said = words.same.search(inside) is not None
    for other in passed_over:
        inside = inside.replace(other, " ", 1)
    if words.rest(inside):
        return False
    if said:
        return len(_WORDS.findall(before)) <= _BEFORE_CUE and not _BREAK.search(before)
    few = len(_WORDS.findall(before)) <= _BEFORE_BRACKET
    return few and not _PAUSE.search(before) and not words.other.search(before)


def _said(story: Story, sentence: Span, first: Quantity, second: Quantity) -> How | None:
    words = language(story.language)
    between = story.text[first.end : second.start]
    after = story.text[second.end : sentence.end]
    if words.more.match(after) or "(" in between or ")" in between or _BREAK.search(between):
        return None
    lead = second.hedge or ""
    cue = next(iter(words.same.finditer(f"{between} {lead}")), None)
    if cue:
        before, behind = between[: cue.start()], f"{between} {lead}"[cue.end() :]
        if len(_WORDS.findall(before)) <= _BEFORE_CUE and not words.joined.search(before) and not words.rest(behind):
            return "cue"
    comma = _COMMA.search(between)
    if comma is None or not words.ends.match(after):
        return None
    before, behind = between[: comma.start()], between[comma.end() :]
    if len(_WORDS.findall(before)) > _BEFORE_COMMA or words.other.search(before) or words.rest(behind):
        return None
    return "apart" if words.apart.match(f"{behind} {lead} ".lstrip().lower()) else None


def _listed(story: Story, money: list[Quantity], index: int) -> bool:
    """Whether an amount is the last of a list or a sum, so that what follows may repeat the whole of it."""
    if index == 0:
        return False
    between = story.text[money[index - 1].end : money[index].start]
    return len(_WORDS.findall(between)) <= _BEFORE_CUE and language(story.language).joined.search(between) is not None


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of one language, compiled."""

    same: re.Pattern[str]
    apart: Annotated[re.Pattern[str], Shape(r"(?:{})(?!\w)")]
    again: Annotated[re.Pattern[str], Shape(r"\W*(?:{})(?!\w)")]
    other: re.Pattern[str]
    more: Annotated[re.Pattern[str], Shape(r"\s+(?:{})(?!\w)")]
    joined: Annotated[re.Pattern[str], Shape(r"^\W*(?:.*\W)?(?:{})\W")]
    not_when: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})(?: (?:de|het|the|een|a))?\s*$")]
    now: re.Pattern[str]
    then: re.Pattern[str]
    cents: re.Pattern[str]
    scales: Mapping[str, float]
    passed_over: Annotated[re.Pattern[str], Shape(WORD, ("SAME", "BESIDE"))]
    ends: Annotated[re.Pattern[str], Shape(r"(?:\s+(?:{})(?!\w))*\s*(?:[^\w\s(]|$)", ("BESIDE",))]

    def rest(self, words: str) -> bool:
        """Whether anything is left of a stretch once the words are taken out that may stand there."""
        return bool(_WORDS.search(self.passed_over.sub(" ", words)))


def language(code: str) -> Cues:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "conversion", Cues, re.IGNORECASE)


_CODE = re.compile(r"[A-Z]{3}(?: per .+)?$")
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_CLOSING = re.compile(r"[)\]]")
_PAUSE = re.compile(r"[,;:.!?–—]")
_BREAK = re.compile(r"[;!?]|\.(?=\s+[A-Z])")
_COMMA = re.compile(r",|\s[–—-]\s|—")
