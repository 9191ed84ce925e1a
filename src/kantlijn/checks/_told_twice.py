"""Which two figures of a story are said to be one and the same, told in another unit or another currency."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Generic, Literal, Protocol, TypeVar

from kantlijn.checks._sentences import Placed, with_figures
from kantlijn.language.patterns import WORD, Shape, patterns
from kantlijn.story import Span, Story, within

How = Literal["brackets", "cue", "apart", "again", "or", "beside", "opening", "head", "near"]
"""What says that the two are one: brackets, words, a comma before a hedge, an opening "Dat is", a bare "or",
a bare comma, the head of a sentence that goes on about it, a sentence that has no more than the figure before it, nothing but
their numbers."""

# Words that may stand between the first amount and an opening bracket ("110 lira per dag ("), and before a comma ("60
# lira de man, "). Longer stretches tend to hold another thing that costs money; tried on the example manuscripts.
_BEFORE_BRACKET = 5
_BEFORE_COMMA = 4
_BEFORE_CUE = 9
_SENTENCES = 5  # back that "converted that is" may reach
_LAST = 6  # figures before a sentence that are kept in mind


class Figure(Placed, Protocol):
    """A figure of the story: where it stands, and the words that hedge it."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def hedge(self) -> str | None:
        """The words that hedge it."""


Told = TypeVar("Told", bound=Figure)


@dataclass(frozen=True, slots=True)
class Twice(Generic[Told]):
    """The first figure, the second, which repeats it in another unit, and the words that lie around the second. `rivals`:
    others that it may repeat.
    """

    first: Told
    second: Told
    how: How
    around: Span
    rivals: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class _Search(Generic[Told]):
    """A story, the figures in it that may be told twice, in order, and whether two of them can be the same thing."""

    story: Story
    figures: Sequence[Told]
    same: Callable[[Told, Told], bool]


def pairs(story: Story, figures: Sequence[Told], same: Callable[[Told, Told], bool]) -> Iterator[Twice[Told]]:
    """The figures that are told twice, in order of the second. `same`: whether two can be one, the first before the second."""
    search = _Search(story, figures, same)
    before: list[Told] = []
    for sentence, here in with_figures(story, figures):
        if here:
            yield from _in_sentence(search, sentence, here)
            yield from _again(search, sentence, before, here)
            before = [*before, *here][-_LAST:]


def _in_sentence(search: _Search[Told], sentence: Span, figures: list[Told]) -> Iterator[Twice[Told]]:
    story = search.story
    for index, second in enumerate(figures[1:], 1):
        bracket = _opened(story, sentence, second)
        if bracket is not None:
            # All amounts within one pair of brackets repeat the amount before it: "(€ 85 of $ 95)".
            earlier = [figure for figure in figures[:index] if figure.end <= bracket]
            if earlier and search.same(earlier[-1], second) and _in_brackets(search, figures, earlier[-1], second, bracket):
                yield Twice(earlier[-1], second, "brackets", Span(bracket, second.end))
            continue
        first = figures[index - 1]
        if search.same(first, second) and not _listed(story, figures, index - 1):
            how = _said(story, sentence, first, second)
            if how:
                yield Twice(first, second, how, Span(first.end, min(sentence.end, second.end + 25)))


def _again(search: _Search[Told], sentence: Span, before: list[Told], figures: list[Told]) -> Iterator[Twice[Told]]:
    """The first figure of a sentence that takes up one of the sentences before it."""
    story, second = search.story, figures[0]
    opening = story.text[sentence.start : second.end]
    words = language(story.language)
    number, block = story.sentence_at(second.start), story.block_at(second.start)
    near = [one for one in before if number - story.sentence_at(one.start) <= _SENTENCES and story.block_at(one.start) == block]
    last = [one for one in near if story.sentence_at(one.start) == story.sentence_at(near[-1].start)]
    first = next((one for one in reversed(last) if search.same(one, second)), None)
    if first is None:
        return
    rivals = tuple(one for one in last if one is not first and search.same(one, second))
    beside = number - story.sentence_at(first.start) == 1
    if len(last) == 1 and words.opens.match(story.text[sentence.start : second.start]):
        yield Twice(first, second, "opening", Span(sentence.start, second.end))
    elif (
        (words.again.match(opening) and (beside or words.far.match(opening)))
        and len(_WORDS.findall(story.text[sentence.start : second.start])) <= _BEFORE_CUE
        and not words.more.match(story.text[second.end : sentence.end])
        and not any(q.start < second.start for q in within(story.quantities, sentence))
    ):
        yield Twice(first, second, "again", Span(sentence.start, second.end), rivals)
    elif beside and not rivals and not words.rest(story.text[sentence.start : second.start]):
        yield Twice(first, second, "head", Span(sentence.start, second.end))


def _opened(story: Story, sentence: Span, quantity: Figure) -> int | None:
    """Where the bracket opens that a figure stands in, or None."""
    depth = 0
    for offset in range(quantity.start - 1, max(sentence.start, quantity.start - 120) - 1, -1):
        if story.text[offset] in ")]":
            depth += 1
        elif story.text[offset] in "([":
            if not depth:
                return offset
            depth -= 1
    return None


def _in_brackets(search: _Search[Told], figures: list[Told], first: Told, second: Told, bracket: int) -> bool:
    story = search.story
    words = language(story.language)
    closing = _CLOSING.search(story.text, second.end, second.end + 120)
    if closing is None:
        return False
    before = story.text[first.end : bracket]
    enclosed = Span(bracket, closing.start())
    others = [q for q in figures if q is not second and enclosed.start <= q.start and q.end <= enclosed.end]
    beside = [Span(each.start, each.end) for each in (*others, *within(story.times, enclosed)) if each.start != second.start]
    passed_over = [story.words(each) for each in beside]
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


def _said(story: Story, sentence: Span, first: Figure, second: Figure) -> How | None:
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
    if not words.ends.match(after):
        return None
    comma = _COMMA.search(between)
    before, behind = (between[: comma.start()], between[comma.end() :]) if comma else (between, "")
    near = len(_WORDS.findall(before)) <= _BEFORE_COMMA and not words.other.search(before) and not words.rest(behind)
    if comma and near and words.apart.match(f"{behind} {lead} ".lstrip().lower()):
        return "apart"
    dashed = comma is not None and _DASH.match(comma[0]) is not None and _DASH.match(after) is not None
    if near and dashed and len(_WORDS.findall(before)) <= 1 and not behind.strip():
        return "apart"  # "600 yen – 4,60 euro – for a coffee"
    if comma and near and words.same.match(after.lstrip()):
        return "cue"  # "63 kilos – 10 stone in old money –"
    bare = words.either.match(between)
    if bare is not None and not words.rest(between[bare.end() :]):
        return "or"
    return "beside" if comma and near and not before.strip() else None


def _listed(story: Story, figures: Sequence[Figure], index: int) -> bool:
    """Whether an amount is the last of a list or a sum, so that what follows may repeat the whole of it."""
    if index == 0:
        return False
    between = story.text[figures[index - 1].end : figures[index].start]
    return len(_WORDS.findall(between)) <= _BEFORE_CUE and language(story.language).joined.search(between) is not None


class Cues:
    """The words of one language, compiled."""

    same: re.Pattern[str]
    apart: Annotated[re.Pattern[str], Shape(r"(?:{})(?!\w)")]
    either: Annotated[re.Pattern[str], Shape(r",?\s+(?:{})\s")]
    thus: re.Pattern[str]
    opens: Annotated[re.Pattern[str], Shape(r"\W*(?:{})$")]
    again: Annotated[re.Pattern[str], Shape(r"\W*(?:{})(?!\w)")]
    far: Annotated[re.Pattern[str], Shape(r"\W*(?:{})(?!\w)")]
    other: re.Pattern[str]
    more: Annotated[re.Pattern[str], Shape(r"\s+(?:{})(?!\w)")]
    joined: Annotated[re.Pattern[str], Shape(r"^\W*(?:.*\W)?(?:{})\W")]
    not_when: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})(?: (?:de|het|the|een|a))?\s*$")]
    now: re.Pattern[str]
    then: re.Pattern[str]
    cents: re.Pattern[str]
    inflated: re.Pattern[str]
    coins: Annotated[re.Pattern[str], Shape(r"(?<!\w)(?:{})$")]
    scales: Mapping[str, float]
    passed_over: Annotated[re.Pattern[str], Shape(WORD, ("SAME", "BESIDE"))]
    ends: Annotated[re.Pattern[str], Shape(r"(?:\s+(?:{})(?!\w))*\s*(?:[^\w\s(]|$)", ("BESIDE", "SAME"))]

    def rest(self, words: str) -> bool:
        """Whether anything is left of a stretch once the words are taken out that may stand there."""
        return bool(_WORDS.search(self.passed_over.sub(" ", words)))


def language(code: str) -> Cues:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.conversion", Cues, re.IGNORECASE)


_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_CLOSING = re.compile(r"[)\]]")
_PAUSE = re.compile(r"[,;:.!?–—]")
_BREAK = re.compile(r"[;!?]|\.(?=\s+[A-Z])")
_COMMA = re.compile(r",|\s[–—-]\s|—")
_DASH = re.compile(r"\s[–—-]\s|—")
