"""A Manuscript becomes a Story: sentences, quantities, times, quotations, tables, who is named and whose a figure is.

One pass cuts the text into tokens (tokens.py); one walk along them reads times (times.py) and quantities (quantities.py), each
born with its span. Nothing is searched for again afterwards. Names and quotations are read beside it (mentions.py,
quotations.py); then who says what (speakers.py), and with what figures (voices.py).
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from kantlijn.language import PACKS, pack, spoken
from kantlijn.manuscript.flow import Flow
from kantlijn.manuscript.model import Manuscript
from kantlijn.reading.figures import ages, quantities
from kantlijn.reading.figures.taken_up import with_nouns
from kantlijn.reading.numbers import nouns
from kantlijn.reading.numbers.stated import Read, in_cents, like
from kantlijn.reading.people import mentions, voices
from kantlijn.reading.people.quotations import quotations
from kantlijn.reading.people.speakers import attributed
from kantlijn.reading.sentences import sentences
from kantlijn.reading.tables import cells, tables
from kantlijn.reading.times import dating, dayparts, lengths, passage, times
from kantlijn.reading.times.joined import joined
from kantlijn.reading.times.reckoned import Now
from kantlijn.reading.tokens import Line, tokens
from kantlijn.story import Block, Mark, Quantity, Story, Time
from kantlijn.witnesses import Witness


def language_of(manuscript: Manuscript, language: str | None = None) -> str:
    """In what language a manuscript is read: as is asked, else what the document says, else what the words are."""
    return language or (manuscript.language if manuscript.language in PACKS else None) or spoken(manuscript.flow.text)


def prose_of(blocks: Sequence[Block]) -> list[Block]:
    """The blocks in which something is told."""
    return [block for block in blocks if block.kind not in ("furniture", "section_break")]


def read(
    manuscript: Manuscript,
    *,
    language: str | None = None,
    date: datetime.date | None = None,
    witnesses: Sequence[Witness] = (),
) -> Story:
    """Read a manuscript. `language` is `nl` or `en` (see `language_of`); `date` its day; `witnesses` what another program takes
    for names in it.
    """
    flow = manuscript.flow
    code = language_of(manuscript, language)
    words = pack(code)
    grids = cells.grids(flow.text, flow.blocks)
    line = tokens(cells.parted(flow.text, flow.blocks), words)
    told = dating.given(date, manuscript, line)
    spans = sentences(flow.text, flow.blocks, words, grids)
    marks = with_nouns(line, _marks(line, flow.blocks, told.day), spans)
    made, marks = tables.read(line, flow.text, flow.blocks, grids, marks)
    if told.origin == "unknown":
        told = dating.fixed_by(flow.text, marks, spans, words)
    prose = prose_of(flow.blocks)
    whole = joined(line, marks, _now(told.day, date), [block.start for block in flow.blocks])
    reading = mentions.named(flow.text, prose, spans, code, witnesses)
    figures: list[Quantity | Time] = [
        m for m in marks if isinstance(m, Time) or (isinstance(m, Quantity) and not _within(m, whole))
    ]
    said = attributed(flow.text, quotations(flow.text, prose, code), prose, reading, code)
    reading, stretches = voices.told(flow.text, said, reading, figures, spans, code)
    named = mentions.numbered(reading, said)
    story = Story(
        text=flow.text,
        language=code,
        date=told,
        blocks=flow.blocks,
        sentences=spans,
        quantities=tuple(each for each in figures if isinstance(each, Quantity)),
        times=tuple(m for m in marks if isinstance(m, Time) and not _is_told_roughly(m)),
        quotations=said,
        mends=flow.mends,
        tables=made,
        pictures=None if manuscript.pictures is None else _pictures(manuscript.pictures, flow),
        joined=whole,
        mentions=named,
        voices=voices.numbered(stretches, named),
    )
    if not story.voices:
        return story
    return replace(story, quantities=tuple(_said(each, story.voice_at(each.start)) for each in story.quantities))


def _said(quantity: Quantity, mention: int | None) -> Quantity:
    return quantity if mention is None else replace(quantity, says=mention)


def _is_told_roughly(time: Time) -> bool:
    """Whether a time says too little for any check: "'s avonds", "die dag", "een paar weken"."""
    return dayparts.is_bare(time) or passage.leans(time) or lengths.is_few(time)


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
    prose = prose_of(blocks)
    found: list[Mark] = []
    i, count, block = 0, len(line.tokens), 0
    while i < count:
        token = line.tokens[i]
        if _BEGIN.isdisjoint(token.kinds) or "idiom" in token.kinds:
            i += 1
            continue
        while block < len(prose) and prose[block].end <= token.start:
            block += 1
        if block == len(prose):
            break
        if token.start < prose[block].start:
            i += 1
            continue
        mark = _at(line, i, today)
        if mark is not None and mark[0].end <= prose[block].end:
            found.append(mark[0])
            i = max(mark[1], i + 1)
        else:
            i += 1
    return _inherited(line, found)


_BEGIN = times.KINDS | quantities.FIRST


def _at(line: Line, i: int, today: int | None) -> Read | None:
    kinds = line.tokens[i].kinds
    if "digits" in kinds and (group := ages.group(line, i)) is not None:
        return group
    if ("digits" in kinds or "number" in kinds) and ages.expected(line, i):
        return quantities.read(line, i, today) or times.read(line, i, today)
    if "decade" in kinds and (tens := ages.in_his_tens(line, i)) is not None:
        return tens
    found = times.read(line, i, today)
    if found is not None and "digits" in kinds and ages.in_round_tens(line, i):
        return None
    if found is None or _counts_instead(line, found):
        return quantities.read(line, i, today)
    return found


_BEHIND_RANGE = frozenset(("percent", "currency", "unit", "times", "scale", "iso"))


def _counts_instead(line: Line, found: Read) -> bool:
    """Whether "five to ten" is no clock time but a range, by the unit or the noun behind it."""
    mark, j = found
    if not isinstance(mark, Time) or mark.kind != "time" or not mark.half_day:
        return False
    if mark.interval is None or not mark.interval.is_point:
        return False
    if not any(to in line.low[mark.start : mark.end] for to in line.pack.grammar.to):
        return False
    if j < len(line.tokens) and line.tokens[j].kinds.keys() & _BEHIND_RANGE and line.gap(j - 1) in (" ", "-", ""):
        return True
    return nouns.counted(line, mark.end) is not None


ALIKE = 20.0  # times: two figures in one list of percentages; in "205,000 or 12.8 per cent" the first counts


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
        if second.kind in ("ordinal", "rank", "score") or first.value is None or second.value is None:
            continue
        if second.kind == "age" and not (second.strict.high == second.strict.low + 1 and first.value < ages.OLDEST):
            continue
        if second.kind in ("money", "rate") and in_cents(line, second) and not _in_cents_too(first, second):
            continue  # "van 4 naar 60 cent": no 4 euros
        between = line.low[first.end : second.start]
        grammar = line.pack.grammar
        before = line.low[max(0, first.start - 7) : first.start]
        changed = between in grammar.to and before.endswith(grammar.from_)
        listed = between in grammar.listed and (between.strip() != "," or taken == n + 1)
        listed = listed and second.kind != "ratio" and not (second.unit or "").startswith("1 per")
        if not changed and (not listed or second.kind == "count"):
            continue
        if second.kind == "count" and second.counts is None and second.value < 1000:
            continue  # nothing to take over
        if second.kind == "percentage" and not second.value / ALIKE <= first.value <= second.value * ALIKE:
            continue
        marks[n], taken = like(line, first, second), n
    return marks


def _in_cents_too(first: Quantity, second: Quantity) -> bool:
    """ "van 40 naar 60 cent": whether the first of the two may be as many cents."""
    cents = (second.value or 0) * 100
    return cents / ALIKE <= (first.value or 0) <= cents * ALIKE
