"""A Manuscript becomes a Story: sentences, quantities, times, quotations.

One pass cuts the text into tokens (tokens.py); one walk along them reads times (times.py) and quantities (quantities.py), each
born with its span. Nothing is searched for again afterwards.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from kantlijn.language import PACKS, pack, spoken
from kantlijn.manuscript.flow import Flow
from kantlijn.manuscript.model import Manuscript
from kantlijn.reading import ages, cells, dating, dayparts, passage, quantities, tables, times
from kantlijn.reading.joined import joined
from kantlijn.reading.quotations import quotations
from kantlijn.reading.reckoned import Now
from kantlijn.reading.sentences import sentences
from kantlijn.reading.speakers import attributed
from kantlijn.reading.stated import Read, like
from kantlijn.reading.taken_up import with_nouns
from kantlijn.reading.tokens import Line, tokens
from kantlijn.story import Block, Mark, Quantity, Story, Time


def read(manuscript: Manuscript, *, language: str | None = None, date: datetime.date | None = None) -> Story:
    """Read a manuscript. `language` is `nl` or `en` (else what the document says, else what the words are); `date` its day."""
    flow = manuscript.flow
    code = language or (manuscript.language if manuscript.language in PACKS else None) or spoken(flow.text)
    words = pack(code)
    grids = cells.grids(flow.text, flow.blocks)
    line = tokens(cells.parted(flow.text, flow.blocks), words)
    told = dating.given(date, manuscript, line)
    spans = sentences(flow.text, flow.blocks, words, grids)
    marks = with_nouns(line, _marks(line, flow.blocks, told.day), spans)
    made, marks = tables.read(line, flow.text, flow.blocks, grids, marks)
    if told.origin == "unknown":
        told = dating.fixed_by(flow.text, marks, spans, words)
    prose = [block for block in flow.blocks if block.kind not in ("furniture", "section_break")]
    whole = joined(line, marks, _now(told.day, date), [block.start for block in flow.blocks])
    return Story(
        text=flow.text,
        language=code,
        date=told,
        blocks=flow.blocks,
        sentences=spans,
        quantities=tuple(m for m in marks if isinstance(m, Quantity) and not _within(m, whole)),
        times=tuple(m for m in marks if isinstance(m, Time) and not (dayparts.is_bare(m) or passage.leans(m))),
        quotations=attributed(flow.text, quotations(flow.text, prose), prose, code),
        mends=flow.mends,
        tables=made,
        pictures=None if manuscript.pictures is None else _pictures(manuscript.pictures, flow),
        joined=whole,
    )


def _now(day: int | None, date: datetime.date | None) -> Now | None:
    """The moment the story is told at: its day, and the minute where it was given."""
    if day is None:
        return None
    minute = date.hour * 60 + date.minute if isinstance(date, datetime.datetime) else None
    return Now(day, minute)


def _within(mark: Mark, whole: Sequence[Time]) -> bool:
    """Whether a number is part of a time: the hours of "maandag 8-9"."""
    at = bisect_right(whole, mark.start, key=lambda time: time.start) - 1
    return at >= 0 and mark.end <= whole[at].end


def read_text(text: str, language: str | None = None, date: datetime.date | None = None) -> Story:
    """Read plain text as if it came from standard input; for examples and tests."""
    from kantlijn.manuscript import read_plain

    return read(read_plain(text.encode("utf-8"), "-"), language=language, date=date)


def _pictures(places: Sequence[int], flow: Flow) -> tuple[int, ...]:
    """Where pictures stand in the flow: before the block that stands behind them on the page."""
    starts = sorted((flow.page(block.start, block.end).start, block.start) for block in flow.blocks)
    behind = [bisect_left(starts, (place, 0)) for place in places]
    return tuple(starts[at][1] if at < len(starts) else len(flow.text) for at in behind)


def _marks(line: Line, blocks: Sequence[Block], today: int | None) -> list[Mark]:
    """Every quantity and time, in order, none overlapping, none in furniture and none across the end of a block."""
    prose = [b for b in blocks if b.kind not in ("furniture", "section_break")]
    starts = [b.start for b in prose]
    found: list[Mark] = []
    i, count = 0, len(line.tokens)
    while i < count:
        token = line.tokens[i]
        if "idiom" in token.kinds:
            i += 1
            continue
        block = bisect_right(starts, token.start) - 1
        if block < 0 or token.start >= prose[block].end:
            i += 1
            continue
        mark = _at(line, i, today)
        if mark is not None and mark[0].end <= prose[block].end:
            found.append(mark[0])
            i = max(mark[1], i + 1)
        else:
            i += 1
    return _inherited(line, found)


def _at(line: Line, i: int, today: int | None) -> Read | None:
    return times.read(line, i, today) or quantities.read(line, i, today)


def _inherited(line: Line, marks: list[Mark]) -> list[Mark]:
    """ "van 5,2 naar 6,7 miljoen euro", "boetes van 50, 75 en 100 euro": a number takes scale, unit and kind from the next."""
    taken = len(marks)  # the last one that took its unit from the next
    for n in range(len(marks) - 2, -1, -1):  # from the back, so that each of a list takes it on
        first, second = marks[n], marks[n + 1]
        if (
            not (isinstance(first, Quantity) and isinstance(second, Quantity))
            or first.kind != "count"
            or first.counts is not None
        ):
            continue
        if second.kind in ("count", "ordinal", "rank", "score") or first.value is None or second.value is None:
            continue
        if second.kind == "age" and not (second.strict.high == second.strict.low + 1 and first.value < ages.OLDEST):
            continue
        between = line.low[first.end : second.start]
        grammar = line.pack.grammar
        before = line.low[max(0, first.start - 7) : first.start]
        changed = between in grammar.to and before.endswith(grammar.from_)
        listed = between in grammar.listed and (between.strip() != "," or taken == n + 1)
        listed = listed and second.kind != "ratio" and not (second.unit or "").startswith("1 per")
        if not changed and not listed:
            continue
        marks[n], taken = like(line, first, second), n
    return marks
