"""The day a story is told on: given, stated by the page, in the dateline, or as far as the text fixes it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from kantlijn.interval import Interval
from kantlijn.language.pack import Pack
from kantlijn.language.patterns import patterns
from kantlijn.manuscript.model import Manuscript
from kantlijn.reading.times import times
from kantlijn.reading.tokens import Line
from kantlijn.story import Block, Mark, Span, StoryDate, Time

# A text that names a later year looks ahead, whatever its verbs say: the year this was written in, and ten more.
_LATEST = 2036
# A dateline opens a story: a place, mostly in capitals, a date with its year, and a dash. Within the first blocks and this far.
_BLOCKS, _REACH = 4, 70
BEHIND = 12  # characters behind a date in which a word still puts it in a time to come: a verb with its subject
# A place: words with a capital and the small words between them ("Bergen op Zoom"), with an agency in brackets behind.
_WORD = r"(?:['’]s-)?[A-ZÀ-Þ][\w'’.-]*"
_SMALL = r"(?:aan|den|de|der|van|op|of|on|upon|the|la|le|sur|am|bij|en|and|zee)"
_PLACE = re.compile(
    rf"(?!(?:Op|In|On|At|Sinds|Since|Tot|Until|Vanaf|From)\s){_WORD}(?:[ /](?:{_WORD}|{_SMALL})){{0,5}}"
    r"(?:\s\([^)]{1,20}\))?,?\s+(?:op\s|on\s)?\(?$|^$"
)
_CAPITALS = re.compile(r"(?:['’]s-)?[A-ZÀ-Þ][A-ZÀ-Þ '’-]+,?\s+$")
_ALONE = re.compile(r"[,.]?(?:\s*(?:om|at)?\s*\d{1,2}[.:]\d\d(?:\s*(?:uur|u|[ap]m))?)?[.)]?\s*")  # nothing but a clock time
_BEHIND = re.compile(r"\s*(?:[-–—:|(]|\)\s*[-–—:|])")


def given(date: datetime.date | None, manuscript: Manuscript, line: Line) -> StoryDate:
    """The story's day from the option, from the page's own machine-readable date, or from the dateline; else unknown."""
    if date is not None:
        return StoryDate(date.toordinal(), date.toordinal(), "option")
    if manuscript.dated is not None:
        try:
            day = datetime.date.fromisoformat(manuscript.dated[:10]).toordinal()
            return StoryDate(day, day, "metadata")
        except ValueError:
            pass
    day_ = _dateline(manuscript.flow.blocks, line)
    return StoryDate(day_, day_, "dateline") if day_ is not None else StoryDate(None, None, "unknown")


class _Words:
    published: re.Pattern[str]
    printed: re.Pattern[str]


def _words(code: str) -> _Words:
    return patterns(code, "datelines", _Words, re.IGNORECASE)


def _opens(before: str, behind: str, words: _Words) -> bool:
    """Whether a date with this before and behind it in its block is the day of the story."""
    if words.printed.match(behind):
        return False
    alone = _ALONE.fullmatch(behind) is not None
    if words.published.search(before) and alone:
        return True
    if _PLACE.match(before) is None:
        return False
    return alone or _BEHIND.match(behind) is not None or (_CAPITALS.match(before) is not None and behind.startswith(". "))


def _dateline(blocks: Sequence[Block], line: Line) -> int | None:
    index = 0
    for block in [b for b in blocks if b.kind not in ("furniture", "section_break")][:_BLOCKS]:
        while index < len(line.tokens) and line.tokens[index].start < block.start:
            index += 1
        i = index
        while i < len(line.tokens) and line.tokens[i].start < min(block.end, block.start + _REACH):
            found = times.read(line, i, None)
            if found is None:
                i += 1
                continue
            mark, i = found
            if (
                mark.kind == "date"
                and mark.interval is not None
                and mark.field("year") is not None
                and mark.field("day") is not None
            ):
                before, behind = line.text[block.start : mark.start], line.text[mark.end : block.end]
                if _opens(before, behind, _words(line.pack.code)) or block.kind in ("dateline", "byline"):
                    return int(mark.interval.low)
    return None


def fixed_by(text: str, marks: Sequence[Mark], sentences: Sequence[Span], pack: Pack) -> StoryDate:
    """What the text itself fixes: told on or after the latest dated day that it does not put in a time to come."""
    latest: int | None = None
    index = 0
    for mark in marks:
        if not isinstance(mark, Time) or mark.interval is None or mark.relative or mark.kind not in ("date", "period"):
            continue
        if mark.field("year") is None or not 1900 <= (mark.field("year") or 0) <= _LATEST:
            continue
        while index + 1 < len(sentences) and sentences[index + 1].start <= mark.start:
            index += 1
        start = sentences[index].start if sentences else 0
        # "In 2030 zal": the verb may stand right behind; further on it is about something else
        sentence = text[start : min(mark.end + BEHIND, sentences[index].end if sentences else len(text))].lower()
        if pack.future.search(sentence) or _words(pack.code).printed.match(text, mark.end):
            continue
        first = int(mark.interval.low)
        latest = first if latest is None or first > latest else latest
    return StoryDate(None, None, "unknown") if latest is None else StoryDate(latest, None, "text")


def span(date: StoryDate, last: int) -> Interval:
    """The days on which the story may be told, half-open, up to `last` where it is open above."""
    low = date.low if date.low is not None else 1
    high = date.high if date.high is not None else max(last, low)
    return Interval(low, high + 1, True, False)
