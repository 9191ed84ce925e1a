"""What a text points at on its page, and what of that the manuscript holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from kantlijn.checks._where import found_in
from kantlijn.language.patterns import patterns
from kantlijn.story import Span, Story

SILENT = ("furniture", "section_break", "table", "caption")
BEFORE = 40  # characters before a thing in which the words that point at it stand
OPENING = 24  # characters at the head of a block: "Figuur 12:"


class Cues:
    """The words of a language; what each is for stands in language/…/checks/visual.py."""

    things: Mapping[str, str]
    pointing_before: re.Pattern[str]
    determined: re.Pattern[str]
    pointing_behind: re.Pattern[str]
    see: re.Pattern[str]
    elsewhere: re.Pattern[str]
    numbered: re.Pattern[str]
    page: re.Pattern[str]
    opens: re.Pattern[str]
    says_chart: re.Pattern[str]


def cues(code: str) -> Cues:
    """The words of a language, by its ISO 639-1 code."""
    return patterns(code, "checks.visual", Cues)


class Reference(NamedTuple):
    """A place where the text points at a thing, and the number it gives it, where it gives one."""

    span: Span
    thing: str
    number: int | None


class There(NamedTuple):
    """What a manuscript holds. `told`: its format says where pictures stand. `numbers`: those of captions and titles that
    begin with a thing and its number.
    """

    told: bool
    pictures: bool
    tables: bool
    captions: bool
    chart_captions: bool
    boxes: bool
    numbers: Mapping[str, frozenset[int]]

    def has(self, reference: Reference) -> bool:
        """Whether what is pointed at is there, or may be."""
        numbers = self.numbers.get(reference.thing, frozenset())
        if reference.number is not None and numbers:
            return reference.number in numbers
        if numbers or self.pictures:
            return True  # a picture may be of anything
        if reference.thing == "table":
            return self.tables
        if reference.thing == "box":
            return self.boxes
        return self.captions if reference.thing == "picture" else self.chart_captions


def references(story: Story, low: str) -> Iterator[Reference]:
    """Every place outside quotations where the text points at something that must be on its own page."""
    said = cues(story.language)
    for match in found_in(story, _things(story.language), low):
        block = story.blocks[story.block_at(match.start())] if story.blocks else None
        if block is None or block.kind in SILENT or not block.start < match.start() < block.end:
            continue
        before = low[max(block.start, match.start() - BEFORE) : match.start()]
        behind = low[match.end() : block.end][: 2 * BEFORE]
        number = said.numbered.match(behind)
        pointing = said.pointing_before.search(before) or said.see.search(before)
        pointing = pointing or (said.determined.search(before) and said.pointing_behind.match(behind))
        if pointing is None or said.elsewhere.search(behind) or story.quotation_at(match.start()) is not None:
            continue
        behind_it = pointing.re is said.pointing_behind
        start = match.start() if behind_it else match.start() - len(before) + pointing.start()
        end = match.end() + (pointing.end() if behind_it else number.end() if number else 0)
        yield Reference(Span(start, end), match.lastgroup or "", int(number["number"]) if number else None)


@cache
def _things(code: str) -> re.Pattern[str]:
    """Every thing of a language, each a group; only where a word begins, so that all else is passed over at once."""
    every = (rf"(?P<{thing}>(?:{pattern})(?![\w-]))" for thing, pattern in cues(code).things.items())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(every)})")


def there(story: Story, low: str) -> There:
    """What the manuscript holds of what can be pointed at."""
    said = cues(story.language)
    numbers: dict[str, set[int]] = {}
    opened: set[str] = set()
    captions = chart_captions = False
    for block in story.blocks:
        if block.kind == "caption":
            captions = True
            chart_captions |= said.says_chart.search(low, block.start, block.end) is not None
        opening = said.opens.match(low[block.start : min(block.end, block.start + OPENING)])
        thing = _thing(said, opening["thing"]) if opening else None
        if opening is None or thing is None:
            continue
        end = block.start + opening.end()
        titled = opening["number"] is not None or story.text[block.start : block.start + opening.end("thing")].isupper()
        if titled or low[end : end + 1] in (":", ".") or block.kind in ("heading", "caption"):
            opened.add(thing)
        if opening["number"] is not None:
            numbers.setdefault(thing, set()).add(int(opening["number"]))
    return There(
        told=story.pictures is not None,
        pictures=bool(story.pictures),
        tables=bool(story.tables) or "table" in opened,
        captions=captions or "picture" in opened,
        chart_captions=chart_captions or bool({"chart", "map", "picture"} & opened),
        boxes="box" in opened,
        numbers={thing: frozenset(each) for thing, each in numbers.items()},
    )


def _thing(said: Cues, word: str) -> str | None:
    return next((thing for thing, pattern in said.things.items() if re.fullmatch(pattern, word)), None)
