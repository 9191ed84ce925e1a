"""As large as so many football fields, enough for so many pools, twice as long: held against the measure that is told too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kantlijn.checks import _told_twice
from kantlijn.checks._sentences import with_figures
from kantlijn.checks._units import about, measured, unit_name
from kantlijn.checks._where import sentences_with
from kantlijn.checks.measure._measured import Measured
from kantlijn.checks.measure._measured import measured as all_measured
from kantlijn.checks.measure._shapes import FIELD, Counted, cues, shapes
from kantlijn.finding import Finding, Place, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.language.measures import measure
from kantlijn.shelf import Shelf
from kantlijn.story import Mark, Quantity, Span, Story, within
from kantlijn.wording import number

NAME = "measure.comparison"
_BEFORE = 45  # characters before them in which "the size of" stands
_WATER = 1e-3  # cubic metres in a kilogram of water
_WRONG = 4.0  # times outside the widest reading from which it is no question of how large a pitch is: tried on the pairs
_TENTH = 0.1  # "twice as long" is an about-word, as "doubled" is in number.percentage


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every size that is told both in units and in things, and every "twice as long" with both lengths beside it."""
    if not all_measured(story):
        return
    before: list[Measured] = []
    for sentence, here in with_figures(story, [one for one in all_measured(story) if one.unit != "football field"]):
        yield from _things(story, sentence, here, before)
        yield from _times(story, sentence, here)
        before = here


# -- fields and pools ----------------------------------------------------------------------------------------------------


def _things(story: Story, sentence: Span, here: Sequence[Measured], before: Sequence[Measured]) -> Iterator[Tested]:
    words = cues(story.language)
    if story.sentence_at(sentence.start) not in sentences_with(story, words.named):
        return
    if not words.named.search(story.text, sentence.start, sentence.end):
        return
    for shape in shapes(story, sentence):
        lead = " ".join(story.text[max(sentence.start, shape.start - _BEFORE) : shape.start].split()) + " "
        share = shape.mark is not None and shape.mark.kind == "ratio"
        cue = words.size.search(lead)
        beside = any(one.end <= shape.start and _BESIDE.fullmatch(story.text[one.end : shape.start]) for one in here)
        beside = beside or any(_APPOSED.fullmatch(story.text[shape.end : one.start]) for one in here if one.start >= shape.end)
        head = bool(before) and not _told_twice.language(story.language).rest(story.text[sentence.start : shape.start])
        if not (cue or share or beside or head):
            continue
        said = lead[cue.start() :] if cue else ""
        apart = not cue or lead[: cue.start()].rstrip()[-1:] in _SIGNS
        room = len(_WORD.findall(said)) + (_APART if apart else _CLAUSE)
        size = _size(story, shape, sentence, here, before, room)
        if size is None:
            continue
        one, low_, high = size
        if words.each.search(story.text, sentence.start, sentence.end):
            continue
        yield _held(story, one, shape, low_, high)


def _size(
    story: Story, shape: Counted, sentence: Span, here: Sequence[Measured], before: Sequence[Measured], room: int
) -> tuple[Measured, Interval, Interval] | None:
    """The measure that the fields or pools stand for, in square or cubic metres: the nearest before them, else right behind."""
    fitting = [(one, found) for one in here if (found := _metres(story, one, shape)) is not None]
    earlier = [each for each in fitting if each[0].end <= shape.start and _leads_to(story, each[0], shape, room)]
    later = [each for each in fitting if shape.end <= each[0].start and _AFTER.fullmatch(story.text[shape.end : each[0].start])]
    chosen = earlier[-1] if earlier else later[0] if later else None
    if chosen is None and before and story.block_at(before[-1].start) == story.block_at(sentence.start):
        last = [(one, found) for one in before if (found := _metres(story, one, shape)) is not None]
        if len(last) == 1 and shape.start - sentence.start <= _BEFORE:
            chosen = last[0]
    return None if chosen is None else (chosen[0], *chosen[1])


# "the size of two pitches, in all 12,000 square metres"; longer stretches tend to bring another thing of that size.
_AFTER = re.compile(r"\s?[,(–—:-]\s?(?:\w+\s){0,2}|\s?\((?:\w+\s){0,2}")
_BESIDE = re.compile(r"(?:\s\w+)?\s?(?:,|\(|[–—-])\s?(?:\w+\s)?")  # "500 hectare, ruim 700 voetbalvelden"
_APPOSED = re.compile(r",\s|\s\(|\s[–—-]\s")  # "een olympisch zwembad, 2,5 miljoen liter"
_WORD = re.compile(r"\w+")
_SIGNS = (",", "(", "–", "—", ":", "-")
_APART, _CLAUSE = 9, 2  # words between a size and "the size of": where a comma stands right before that, and in one clause


def _leads_to(story: Story, one: Measured, shape: Counted, room: int) -> bool:
    """Whether a size is still spoken of when the fields or pools come: there are no more words between than `room`. "The
    12-hectare park" is followed by what it is of.
    """
    between = story.text[one.end : shape.start]
    if "-" in story.words(one.mark):
        if "," not in between:
            return False
        room += 1
    return ";" not in between and len(_WORD.findall(between)) <= room


def _metres(story: Story, one: Measured, shape: Counted) -> tuple[Interval, Interval] | None:
    """The measure in square or cubic metres, strict and loose; None where it is of something else."""
    dimension, size = one.size.dimension, one.size.size
    if dimension.endswith(" per time") and " per " in one.unit:
        top = measure(one.unit.partition(" per ")[0])
        dimension, size = dimension.removesuffix(" per time"), top.size if top else size
    if dimension == "mass" and shape.of.dimension == "volume":
        block = story.blocks[story.block_at(one.start)]
        if not cues(story.language).water.search(story.text[block.start : block.end]):
            return None
        dimension, size = "volume", size * _WATER
    if dimension != shape.of.dimension:
        return None
    return one.wide.scaled(size), one.loose.scaled(size)


def _held(story: Story, one: Measured, shape: Counted, strict: Interval, loose: Interval) -> Tested:
    marks: tuple[Mark, ...] = (one.mark,) if shape.mark is None else (one.mark, shape.mark)
    if (shape.strict * shape.of.strict).meets(strict) or (shape.loose * shape.of.loose).meets(loose):
        return Tested(marks, "story")
    wanted = strict.middle / shape.of.usual
    if wanted <= 0 or shape.number <= 0:
        return Tested(marks, "story")
    off = max(wanted / shape.number, shape.number / wanted)
    severity: Severity = "error" if off >= _WRONG else "query"
    words = Words(*(_told(story, one, shape, wanted, code) for code in ("nl", "en")))
    unit = "square meter" if shape.of is FIELD else "cubic meter"
    line = Words(
        *(
            f"{measured(about(strict.middle), unit, code)} / {measured(shape.of.usual, unit, code)} = {_count(wanted, code)}"
            for code in ("nl", "en")
        )
    )
    rule = Words(*(f"{said[:1].upper()}{said[1:]}." for said in (shape.of.rule.nl, shape.of.rule.en)))
    places = (Place("anchor", shape.start, shape.end), counterpart(one.mark))
    readings = (
        Reading(story.words(one.mark), strict, unit),
        Reading(story.text[shape.start : shape.end], shape.strict * shape.of.strict, unit),
    )
    return Tested(marks, "story", Finding(NAME, severity, words, places, readings, (line, rule)))


def _count(value: float, code: str) -> str:
    return number(about(value, 2), code)


def _told(story: Story, one: Measured, shape: Counted, wanted: float, code: str) -> str:
    here, there = (" ".join(said.split()) for said in (story.text[shape.start : shape.end], story.words(one.mark)))
    things = {
        "nl": "voetbalvelden" if shape.of is FIELD else "olympische baden",
        "en": "football pitches" if shape.of is FIELD else "Olympic pools",
    }[code]
    start = f"{there[:1].upper()}{there[1:]}"
    if code == "nl":
        return f"{start} is ongeveer {_count(wanted, code)} {things}; hier staat ‘{here}’."
    return f"{start} is about {_count(wanted, code)} {things}; here it says ‘{here}’."


# -- so many times as long -----------------------------------------------------------------------------------------------


def _times(story: Story, sentence: Span, here: Sequence[Measured]) -> Iterator[Tested]:
    """ "240 metres, twice as long as the old one of 60 metres"."""
    if len(here) < len(("one", "other")):
        return
    words = cues(story.language)
    for mark in within(story.quantities, sentence):
        if not isinstance(mark, Quantity) or mark.kind not in ("ratio", "count") or not mark.value or mark.value <= 0:
            continue
        match = words.times_as.match(story.text, mark.start, sentence.end) or words.times_of.match(
            story.text, mark.start, sentence.end
        )
        if match is None or match.end("as") < mark.end or match.start("as") - mark.end > len(" times the ") + 4:
            continue
        if words.not_as.search(story.text[max(sentence.start, mark.start - 12) : mark.start]):
            continue
        fitting = [one for one in here if match["as"].lower() in words.adjectives.get(one.size.dimension, ())]
        same = [one for one in fitting if one.size.dimension == fitting[0].size.dimension]
        apart = len(same) == len(fitting) == 2 and same[0].end <= mark.start and match.end() <= same[1].start
        if apart and min(one.nominal for one in same) > 0:
            first, second = (same[0], same[1]) if match["than"] else (same[1], same[0])
            yield _compared(story, mark, Span(mark.start, match.end("as")), first, second)


def _compared(story: Story, factor: Quantity, said: Span, first: Measured, second: Measured) -> Tested:
    """The first is so many times the second."""
    value = factor.value or 1.0
    times = Interval(value * (1 - _TENTH), value * (1 + _TENTH))
    marks = (factor, first.mark, second.mark)

    def holds(one: Measured, other: Measured) -> bool:
        # Either was rounded to its last digit that is not zero, as in measure.conversion.
        return any(
            (there.scaled(other.size.size) * times).meets(here.scaled(one.size.size))
            for here, there in ((one.narrow, other.wide), (one.wide, other.narrow))
        )

    if holds(first, second):
        return Tested(marks, "story")
    wanted = first.nominal * first.size.size / (second.nominal * second.size.size)
    line = Words(
        *(f"{_number(first, code)} / {_number(second, code)} = {number(about(wanted, 2), code)}" for code in ("nl", "en"))
    )
    lines = [line]
    if holds(second, first):
        lines.append(Words("Andersom klopt het wel.", "The other way round it holds."))
    phrase = " ".join(story.words(said).split())
    told = Words(
        f"{_number(first, 'nl')} is {number(about(wanted, 2), 'nl')} keer {_number(second, 'nl')}, niet ‘{phrase}’.",
        f"{_number(first, 'en')} is {number(about(wanted, 2), 'en')} times {_number(second, 'en')}, not ‘{phrase}’.",
    )
    readings = tuple(Reading(story.words(each.mark), each.wide, each.unit) for each in (first, second))
    places = (anchor(said), counterpart(first.mark), counterpart(second.mark))
    return Tested(marks, "story", Finding(NAME, "query", told, places, readings, tuple(lines)))


def _number(one: Measured, code: str) -> str:
    return f"{number(one.nominal, code)} {unit_name(one.unit, code, one.nominal)}"
