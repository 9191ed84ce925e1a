"""The sides of a thing against the area or the volume they make: "eight by five metres, so forty square metres"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Annotated, NamedTuple

from kantlijn.checks._sentences import with_figures
from kantlijn.checks._units import about, measured
from kantlijn.checks.measure._measured import Measured
from kantlijn.checks.measure._measured import measured as all_measured
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.language.measures import Measure
from kantlijn.language.patterns import Shape, patterns
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Span, Story, within
from kantlijn.wording import number

NAME = "measure.area"
_FAR = 70  # characters between the sides and what they make: "…, and so thirteen square metres large"
_ROUGHLY = 0.15  # walls, and sides that are told to the whole metre
_UNRELATED = 4.0  # times that they may differ where no slip explains it
_SENTENCES = 4  # further on in which the area or volume may stand
_EXACT = 0.01  # of an outcome that no words propose, what rounding may leave
_SHAPES = {2: "area", 3: "volume"}


class Cues:
    """The words of `language/<code>/checks/area.py`, compiled."""

    by: Annotated[re.Pattern[str], Shape(r"\s*(?:{})\s*")]
    side: Annotated[re.Pattern[str], Shape(r"\s+(?:{})(?!\w)")]
    joins: Annotated[re.Pattern[str], Shape(r",?\s*(?:{})\s+|,\s*", ("AND",))]
    makes: re.Pattern[str]
    several: re.Pattern[str]


class _Sides(NamedTuple):
    """Two or three sides in a row: the numbers as written and as read, in metres, and the words they stand in."""

    start: int
    end: int
    marks: tuple[Quantity, ...]
    numbers: tuple[float, ...]
    wide: tuple[Interval, ...]
    loose: tuple[Interval, ...]
    unit: Measure
    name: str


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every two or three sides in a row that are told with the one area or volume they make."""
    words = patterns(story.language, "checks.area", Cues, re.IGNORECASE)
    for sentence, here in with_figures(story, [one for one in all_measured(story) if isinstance(one.mark, Quantity)]):
        wholes = [one for one in here if one.size.dimension in _SHAPES.values() and not one.thing]
        if len(wholes) != 1:
            if not wholes:
                yield from _further_on(story, words, sentence, here)
            continue
        whole = wholes[0]
        rows = list(_rows(story, words, sentence, here))
        if len(rows) != 1 or _SHAPES.get(len(rows[0].numbers)) != whole.size.dimension:
            continue
        if _linked(story, words, rows[0], whole):
            yield _held(story, rows[0], whole)


def _further_on(story: Story, words: Cues, sentence: Span, here: Sequence[Measured]) -> Iterator[Tested]:
    """Sides without what they make: the area or volume of a sentence further on, where it is that or a slip away from it."""
    rows = list(_rows(story, words, sentence, here))
    if len(rows) != 1 or words.several.search(story.text, max(sentence.start, rows[0].start - _FAR), sentence.end):
        return
    row = _deep(story, words, rows[0], here)
    shape = _SHAPES.get(len(row.numbers))
    last = min(story.sentence_at(sentence.start) + _SENTENCES, len(story.sentences) - 1)
    ahead = Span(sentence.end, story.sentences[last].end)
    found = [one for one in all_measured(story) if ahead.start <= one.start < ahead.end and one.size.dimension == shape]
    if len(found) != 1 or found[0].thing:
        return
    scale = row.unit.size ** len(row.numbers) / found[0].size.size
    made, told = math.prod(row.numbers) * scale, found[0].nominal
    powers = (10.0, 100.0, 1000.0, 0.1, 0.01, 0.001, 1.0)
    if told and any(math.isclose(told * power, made, rel_tol=_EXACT) for power in powers):
        yield _held(story, row, found[0])


def _deep(story: Story, words: Cues, row: _Sides, here: Sequence[Measured]) -> _Sides:
    """The sides with the depth or height that the sentence tells of later: "25 bij 12,5 meter is overal 2 meter diep"."""
    rest = [one for one in here if one.start >= row.end and one.size.dimension == "length" and not one.thing]
    if len(row.numbers) != 2 or len(rest) != 1 or not words.side.match(story.text, rest[0].end):
        return row
    one, mark = rest[0], rest[0].mark
    if not isinstance(mark, Quantity) or one.wide.low <= 0:
        return row
    size = one.size.size / row.unit.size
    return row._replace(end=one.end, marks=(*row.marks, mark), numbers=(*row.numbers, one.nominal * size),
        wide=(*row.wide, one.wide.scaled(size)), loose=(*row.loose, one.loose.scaled(size)),
    )  # fmt: skip


def _rows(story: Story, words: Cues, sentence: Span, here: Sequence[Measured]) -> Iterator[_Sides]:
    """The rows of sides in a sentence; of "een vloer van 25 bij 6 meter" the first may be read as an age."""
    by_mark = {one.start: one for one in here if one.size.dimension == "length" and not one.thing}
    row: list[Quantity] = []
    for mark in (*within(story.quantities, sentence), None):
        if isinstance(mark, Quantity) and (mark.start in by_mark or mark.kind in ("count", "age")) and mark.value:
            if row and _beside(story, words, row[-1], mark):
                row.append(mark)
                continue
        else:
            mark = None
        if len(row) in _SHAPES and (found := _sides(row, by_mark)) is not None:
            yield found
        row = [] if mark is None else [mark]


def _beside(story: Story, words: Cues, one: Quantity, other: Quantity) -> bool:
    between = story.text[one.end : other.start]
    if words.by.fullmatch(between):
        return True
    side = words.side.match(between)
    return side is not None and words.joins.fullmatch(between[side.end() :]) is not None


def _sides(row: Sequence[Quantity], by_mark: dict[int, Measured]) -> _Sides | None:
    known = [by_mark[mark.start] for mark in row if mark.start in by_mark]
    if not known or len({one.unit for one in known}) > 1:
        return None
    size = known[-1].size
    read = [by_mark.get(mark.start) for mark in row]
    wide = [one.wide if one else Interval.rounded(mark.value or 0.0, 1.0) for one, mark in zip(read, row, strict=True)]
    loose = [one.loose if one else mark.loose for one, mark in zip(read, row, strict=True)]
    if not all(each.is_bounded and each.low > 0 for each in (*wide, *loose)):
        return None
    numbers = tuple((one.nominal if one else mark.value or 0.0) for one, mark in zip(read, row, strict=True))
    return _Sides(row[0].start, row[-1].end, tuple(row), numbers, tuple(wide), tuple(loose), size, known[-1].unit)


def _linked(story: Story, words: Cues, sides: _Sides, whole: Measured) -> bool:
    """Whether words, a bracket or a bare comma say that the one makes the other, and none that they are of other things."""
    first, last = (sides.end, whole.start) if sides.end <= whole.start else (whole.end, sides.start)
    if not 0 < last - first <= _FAR:
        return False
    between = story.text[first:last]
    if ";" in between or "." in between.rstrip(".") or words.several.search(story.text, max(0, first - _FAR), last):
        return False
    if any(True for mark in within(story.quantities, Span(first, last)) if isinstance(mark, Quantity)):
        return False
    side = words.side.match(between)
    rest = (between[side.end() :] if side else between).strip()
    bare = rest in (",", "(", "–", "-", "—", ":", "=")
    if sides.end > whole.start:
        return bare or words.makes.fullmatch(rest) is not None
    return bare or words.makes.search(between) is not None


def _held(story: Story, sides: _Sides, whole: Measured) -> Tested:
    scale = sides.unit.size ** len(sides.numbers) / whole.size.size
    marks = (*sides.marks, whole.mark)
    made = math.prod(sides.numbers) * scale
    others = (math.prod(sides.numbers) / each * scale for each in sides.numbers)
    fits = any(wide.scaled(other).meets(whole.wide) for wide, other in zip(sides.wide, others, strict=True))
    around = Interval(made * (1 - _ROUGHLY), made * (1 + _ROUGHLY))
    if fits or around.meets(whole.wide):
        return Tested(marks, "story")
    off = max(made, whole.nominal) / max(min(made, whole.nominal), 1e-12)
    slip = _slip(sides, whole, made)
    if slip is None and off > _UNRELATED:
        return Tested((), "story")
    ends = (math.prod(each.low for each in sides.loose), math.prod(each.high for each in sides.loose))
    loose = Interval(*ends).scaled(scale).meets(whole.loose)
    severity: Severity = "query" if loose or slip is None else "error"
    return Tested(marks, "story", _remark(story, sides, whole, made, severity, slip))


def _slip(sides: _Sides, whole: Measured, made: float) -> Words | None:
    """What was done instead, where one slip gives the very number that stands there."""
    added = sum(sides.numbers)
    for factor, nl, en in ((1.0, "opgeteld", "added up"), (2.0, "de omtrek", "the way round")):
        if math.isclose(added * factor, whole.nominal, rel_tol=1e-6):
            said = Words(*(number(whole.nominal, code) for code in ("nl", "en")))
            return Words(f"{said.nl} is {nl}, niet vermenigvuldigd.", f"{said.en} is {en}, not multiplied.")
    for power in (10.0, 100.0, 1000.0, 0.1, 0.01, 0.001):
        if math.isclose(whole.nominal * power, made, rel_tol=0.06):
            times = power if power > 1 else 1 / power
            return Words(f"Een factor {number(times, 'nl')} ernaast.", f"A factor of {number(times, 'en')} out.")
    return None


def _remark(story: Story, sides: _Sides, whole: Measured, made: float, severity: Severity, slip: Words | None) -> Finding:
    here, said = (" ".join(story.text[each.start : each.end].split()) for each in (whole, sides))
    outcome = Words(*(measured(about(made), whole.unit, code) for code in ("nl", "en")))
    told = Words(
        f"{said[:1].upper()}{said[1:]} is {outcome.nl}; hier staat ‘{here}’.",
        f"{said[:1].upper()}{said[1:]} is {outcome.en}; here it says ‘{here}’.",
    )
    shown = [f"{' × '.join(number(each, code) for each in sides.numbers)}" for code in ("nl", "en")]
    kind = {2: "square ", 3: "cubic "}[len(sides.numbers)] + sides.name
    made_of = [measured(about(math.prod(sides.numbers)), kind, code) for code in ("nl", "en")]
    lines = [Words(*(f"{each} = {whole_}" for each, whole_ in zip(shown, made_of, strict=True)))]
    if kind != whole.unit:
        lines.append(Words(f"Dat is {outcome.nl}.", f"That is {outcome.en}."))
    readings = (Reading(here, whole.wide, whole.unit),)
    places = (anchor(whole.mark), counterpart(Span(sides.start, sides.end)))
    return Finding(NAME, severity, told, places, readings, (*lines, *([slip] if slip else [])))
