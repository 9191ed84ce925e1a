"""Which names and figures the words put before a place in an order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from kantlijn.checks.number._changing.changes import alike
from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity, Span, Story

LIST = 160  # characters that a list of names may be long
MOST = 1000  # no field in the news is larger than this, and a larger number counts something else
REACH = 80  # between the figure of the largest and the next


class Order:
    """The words of a language, as patterns; what each is for stands in language/…/checks/ranking.py."""

    rank: re.Pattern[str]
    numbers: dict[str, int]
    behind: re.Pattern[str]
    no_rank: re.Pattern[str]
    shared: re.Pattern[str]
    name: re.Pattern[str]
    and_: re.Pattern[str]
    only: re.Pattern[str]
    are_more: re.Pattern[str]
    is_more: re.Pattern[str]
    ahead: re.Pattern[str]
    out_of: re.Pattern[str]
    largest: re.Pattern[str]
    smallest: re.Pattern[str]
    one_but: re.Pattern[str]
    is_: re.Pattern[str]
    with_: re.Pattern[str]
    followed: re.Pattern[str]
    opens: re.Pattern[str]
    behind_group: re.Pattern[str]
    heads_list: re.Pattern[str]
    groups: dict[str, int]


class Place(NamedTuple):
    """A place in an order, and where it stands."""

    said: Span
    number: int


class Listed(NamedTuple):
    """A place and the names told before it; `sure`: with the figure of each, so that they are ranked and not just named."""

    place: Place
    names: tuple[Span, ...]
    sure: bool = False


class OutOf(NamedTuple):
    """A place and the number of all that took part."""

    place: Place
    field: Figure


class Ahead(NamedTuple):
    """A place and the number of those who are said to come before it."""

    place: Place
    others: Figure


class Largest(NamedTuple):
    """What is said to be the largest (or the `smallest`) with its figure, and another's figure told behind it. `sure`: the
    words put the two in order.
    """

    said: Span
    one: Figure
    other: Figure
    smallest: bool
    sure: bool


_ITEM = re.compile(r"[^().;:,\n]{2,70}\s\([^()\n]{0,12}\d[^()\n]{0,12}\)")
_BRACKET = re.compile(r"\s\([^()\n]{1,24}\)")
_CLOSED = re.compile(r"[.;)–—,\s]|$")


def order(code: str) -> Order:
    """The words of a language."""
    return patterns(code, "checks.ranking", Order)


def ranked(story: Story, passage: Passage) -> Iterator[Listed | OutOf | Ahead]:
    """Every place in a sentence with the names before it, or out of so many."""
    words, low = order(story.language), passage.low
    found = [*places(words, low, passage.span)]
    for at, place in enumerate(found):
        end = found[at + 1].said.start if at + 1 < len(found) else passage.span.end
        if words.no_rank.match(low, place.said.end) or words.shared.search(
            low, max(passage.span.start, place.said.start - 20), end
        ):
            continue
        names = _names(story, words, place, end)
        if names is not None:
            yield names
        field_ = next((a for a in passage.amounts if a.start >= place.said.end), None)
        if field_ is None or field_.unit is not None or not isinstance(field_.mark, Quantity):
            continue
        if 1 <= (field_.value or 0) <= MOST and words.ahead.match(low, field_.mark.end, end):
            yield Ahead(place, field_)
        if 1 < (field_.value or 0) <= MOST and words.out_of.fullmatch(low, place.said.end, field_.start):
            yield OutOf(place, field_)


def places(words: Order, low: str, span: Span) -> Iterator[Place]:
    for match in words.rank.finditer(low, span.start, span.end):
        said = match["word"] or match["number"] or match["digits"] or match["but"]
        number = int(said) if said.isdigit() else words.numbers[said]
        yield Place(Span(match.start(), match.end()), number + (match["but"] is not None))


def _names(story: Story, words: Order, place: Place, end: int) -> Listed | None:
    """ "derde, achter Noorwegen (16), Duitsland (12) en Zweden (9)": the names up to where the list is closed."""
    text = story.text
    opens = next(
        (
            m
            for m in words.opens.finditer(text, place.said.end, min(end, place.said.end + REACH))
            if words.behind.fullmatch(text, place.said.end, m.end())
        ),
        None,
    )
    if opens is None:
        return None
    names, at, figures = _list(words, text, opens.end(), min(end, opens.end() + LIST))
    if not names:
        return _bracketed(words, text, place, opens.end(), min(end, opens.end() + LIST))
    closed = at >= end or text[at] in ".;)–—" or (text[at] == "," and not words.name.match(text, at + 2, end))
    # "zesde, achter Australië" names the one right before it, and not all
    return Listed(place, names, sure=figures == len(names)) if closed and len(names) > 1 else None


def _bracketed(words: Order, text: str, place: Place, at: int, stop: int) -> Listed | None:
    """ "na de tunnel bij Zandhoek (6,6) en die onder de Meent (7,2)": what has a figure of its own between brackets is one."""
    names: list[Span] = []
    while item := _ITEM.match(text, at, stop):
        names.append(Span(at, item.end()))
        at = item.end()
        joined = words.and_.match(text, at, stop)
        if joined is None:
            break
        at = joined.end()
    closed = bool(names) and at == names[-1].end and _CLOSED.match(text, at) is not None
    return Listed(place, tuple(names), sure=len(names) > 1) if closed else None


def _list(words: Order, text: str, at: int, stop: int) -> tuple[tuple[Span, ...], int, int]:
    """The names of a list, where it ends, and how many of them have a figure between brackets."""
    names: list[Span] = []
    figures = 0
    while name := words.name.match(text, at, stop):
        at = name.end() - text.startswith(".", name.end() - 1)  # the full stop of the sentence
        names.append(Span(name.start(), at))
        bracket = _BRACKET.match(text, at, stop)
        if bracket is not None:
            figures, at = figures + 1, bracket.end()
        joined = words.and_.match(text, at, stop)
        if joined is None or not words.name.match(text, joined.end(), stop):
            break
        at = joined.end()
    return tuple(names), at, figures


def only(story: Story, passage: Passage) -> Iterator[Listed]:
    """ "Alleen Rotterdam, Antwerpen en Hamburg zijn groter; de haven is de vierde van Europa"."""
    words, text = order(story.language), story.text
    for match in words.only.finditer(text, passage.span.start, passage.span.end):
        names, at, _ = _list(words, text, match.end(), min(passage.span.end, match.end() + LIST))
        more = words.are_more.match(text, at, passage.span.end) if names else None
        if more is None:
            continue
        found = [*places(words, passage.low, Span(more.end(), passage.span.end))]
        if len(found) == 1 and not words.no_rank.match(passage.low, found[0].said.end):
            yield Listed(found[0], names)


def only_behind(story: Story, passage: Passage) -> Iterator[Listed]:
    """ "De derde boerderij van het dorp; alleen die van Mulder is groter": one comes before it."""
    words, text = order(story.language), story.text
    for match in words.only.finditer(text, passage.span.start, passage.span.end):
        stop = min(passage.span.end, match.end() + REACH)
        more = words.is_more.search(text, match.end(), stop)
        found = [*places(words, passage.low, Span(passage.span.start, match.start()))]
        if more is None or len(found) != 1 or words.no_rank.match(passage.low, found[0].said.end):
            continue
        named = text[match.end() : more.start()]
        if words.and_.search(named) or re.search(r"\d", named) or match.start() - found[0].said.end > LIST:
            continue
        yield Listed(found[0], (Span(match.end(), more.start()),))


def largest(story: Story, passage: Passage) -> Iterator[Largest]:
    """ "werd met 7 zetels de grootste; de Havenlijst kreeg er 9"."""
    figures = [*passage.amounts, *(s for s in passage.shares if s.is_percentage)]
    if len(figures) < 2:
        return
    figures.sort(key=lambda f: f.start)
    words, low, start = order(story.language), passage.low, passage.span.start
    for pattern, smallest in ((words.largest, False), (words.smallest, True)):
        for match in pattern.finditer(low, start, passage.span.end):
            clause = low[max(start, match.start() - 60) : match.start()]
            if not words.is_.search(clause) or words.one_but.search(low, max(start, match.start() - 16), match.end() + 14):
                continue
            for one, other in pairwise(figures):
                beside = match.end() <= one.start <= match.end() + 30 or 0 <= match.start() - one.end <= 16
                if not beside or not words.with_.search(low[max(0, one.start - 10) : one.start]):
                    continue
                first, second = alike(one, other)
                again = other.is_bare and not one.is_percentage
                same = first.is_percentage == second.is_percentage and (of_a_kind(first, second) or again)
                if same and other.start - one.end <= REACH and not one.is_rate and not other.is_rate:
                    sure = words.followed.search(low, one.end, other.start) is not None
                    yield Largest(Span(match.start(), match.end()), first, second, smallest, sure)
                break
