"""Which of three or more named things is said to have the most or the least, against the figure of each: "In A stemde 41
procent, in B 38 en in C 52. B had de hoogste opkomst".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from kantlijn.checks.number._changing.changes import alike
from kantlijn.checks.number._figures import Figure, Passage, in_percent, of_a_kind
from kantlijn.checks.number._order import Largest, order
from kantlijn.language.known import known
from kantlijn.language.patterns import patterns
from kantlijn.story import Span, Story

LEAST = 3  # named figures that make a list of which one can be the largest
APART = 110  # characters between two figures of one list
BEHIND = 2  # sentences after the list in which it is told who has the most
LEAD = 60  # characters between a name and the superlative that is said of it
_SET_APART = re.compile(r"\s?[,;]\s")
_NOUN = re.compile(r"\s([^\W\d_]+)")


class Superlatives:
    """The words of a language, as patterns; what each is for stands in language/…/checks/superlatives.py."""

    most: re.Pattern[str]
    least: re.Pattern[str]
    quickest: re.Pattern[str]
    of_what: re.Pattern[str]
    denied: re.Pattern[str]


class Named(NamedTuple):
    """A name and the figure that is told of it."""

    name: str
    figure: Figure


def superlatives(story: Story, passages: Sequence[Passage]) -> Iterator[Largest]:
    """Every superlative that is said of one of the names of a list, with its figure and that of the one before all others."""
    words = patterns(story.language, "checks.superlatives", Superlatives)
    for at, passage in enumerate(passages):
        if len(passage.amounts) + len(passage.shares) < LEAST:
            continue
        found = listed(story, passage)
        if not found:
            continue
        block = story.block_at(passage.span.start)
        before = passages[at - 1] if at else None
        if before is not None and story.block_at(before.span.start) == block and not before.amounts:
            # "Utrecht heeft de meeste deelscooters. In Rotterdam staan er 2.150, in Den Haag 1.480 en in Utrecht 1.220"
            yield from _said(words, passage, found, before.span, ahead=True)
        for other in passages[at : at + 1 + BEHIND]:
            if story.block_at(other.span.start) == block:
                opens = max(other.span.start, found[-1].figure.end)
                yield from _said(words, passage, found, Span(opens, other.span.end))


def listed(story: Story, passage: Passage) -> list[Named]:
    """The figures of a sentence that each have one name, all before them or all behind them."""
    if _opens_with_name(story, passage):
        return _paired(story, passage, plain=True)
    return _paired(story, passage, plain=False) or _paired(story, passage, plain=True)


def _opens_with_name(story: Story, passage: Passage) -> bool:
    """ "Italy won 21, Hungary 17 and Germany 11": what is set apart from the figure before it goes with the next."""
    figures = _of_one_kind(passage)
    return len(figures) >= LEAST and all(_SET_APART.match(story.text, f.mark.end) for f in figures[:-2])


def _paired(story: Story, passage: Passage, *, plain: bool) -> list[Named]:
    """The same; `plain`: a word that opens the sentence may be a name, though it is a word as well ("Anna", "Bos")."""
    figures = _of_one_kind(passage)
    if len(figures) < LEAST:
        return []
    text, start, end = story.text, passage.span.start, passage.span.end
    edges = [start, *(f.mark.end for f in figures)]
    before = [names(story, text[a : f.start], a == start, plain) for a, f in zip(edges, figures, strict=False)]
    stops = [*(f.start for f in figures[1:]), end]
    behind = [names(story, text[f.mark.end : b], opens=False, plain=plain) for f, b in zip(figures, stops, strict=True)]
    first = all(before) and all(len(names) == 1 for names in before[1:])
    last = all(behind) and all(len(names) == 1 for names in behind[:-1])
    last = last and not _opens_with_name(story, passage)
    if first == last:
        return []
    named = [names[-1] for names in before] if first else [names[0] for names in behind]
    return [Named(n.lower(), f) for n, f in zip(named, figures, strict=True)] if len(set(named)) == len(named) else []


def _of_one_kind(passage: Passage) -> list[Figure]:
    """The figures of a sentence, where all of them are of one kind and near one another."""
    found = sorted([*passage.amounts, *(s for s in passage.shares if s.is_percentage)], key=lambda f: f.start)
    if len(found) < LEAST or any(f.value is None or f.is_rate for f in found):
        return []
    made = [found[0]]
    for one in found[1:]:
        _, other = alike(found[0], in_percent(one, found[0]))
        same = other.is_percentage == found[0].is_percentage and (of_a_kind(found[0], other) or other.is_bare)
        if not same or one.start - made[-1].end > APART:
            return []
        made.append(other)
    return made


@cache
def _name(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){order(code).name.pattern}")


def names(story: Story, stretch: str, opens: bool, plain: bool) -> list[str]:
    """The names in a stretch of text; at the opening of a sentence a word with a capital may be a plain word."""
    found, word = [], []
    for match in _name(story.language).finditer(stretch):
        name = re.sub(r"['’]s?$|[.,]$", "", match[0])
        if opens and not stretch[: match.start()].strip(" '\"‘“„"):
            first, _, rest = name.partition(" ")
            if known(first.lower(), story.language):
                word, name = [first], rest
        if name[:1].isupper() or " " in name:
            found.append(name)
    return found or (word if plain else [])


def _said(
    words: Superlatives, passage: Passage, listed: list[Named], span: Span, *, ahead: bool = False
) -> Iterator[Largest]:
    """`ahead`: the superlative stands before the list, so that the list counts what it is of."""
    low = passage.low
    bare = ahead and all(n.figure.unit is None for n in listed) and any(n.figure.is_bare for n in listed)
    told = ((words.most, False), (words.least, True), (words.quickest, True))
    for pattern, smallest in told:
        for match in pattern.finditer(low, span.start, span.end):
            if pattern is words.quickest and listed[0].figure.unit not in ("second", "minute", "hour", "day"):
                continue
            lead = low[max(span.start, match.start() - LEAD) : match.start()]
            spoken = [n for n in listed if re.search(rf"(?<!\w){re.escape(n.name)}(?!\w)", lead)]
            if len(spoken) != 1 or words.denied.search(lead):
                continue
            if not bare and not _of_the_list(words, passage, match.end(), span.end):
                continue
            others = [n.figure for n in listed if n is not spoken[0]]
            extreme = (min if smallest else max)(others, key=lambda f: f.strict.middle)
            yield Largest(Span(match.start(), match.end()), spoken[0].figure, extreme, smallest, sure=False)


def _of_the_list(words: Superlatives, passage: Passage, at: int, end: int) -> bool:
    """Whether what there is most of is what the list counts: nothing is named, or a word of the list, or "opkomst"."""
    low = passage.low
    if words.of_what.match(low, at, end):
        return True
    noun = _NOUN.match(low, at, end)
    return noun is not None and len(noun[1]) > 3 and noun[1][:5] in low[passage.span.start : passage.span.end]
