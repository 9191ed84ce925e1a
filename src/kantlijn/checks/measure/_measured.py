"""A measure as it may be held against another: how large its unit is, and how roughly its number can be meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks._digits import last_step, leading
from kantlijn.checks._where import found_in
from kantlijn.checks.measure._words import cues
from kantlijn.interval import Interval
from kantlijn.language import measures, pack
from kantlijn.language.measures import Measure
from kantlijn.story import Quantity, Span, Story, Time, within

# What these measure is told in one unit only, or in units that say nothing of a size.
_NO_SIZE = ("angle", "level", "purity", "pixels", "containers", "illuminance", "luminous flux")
# How far a number is rounded at most, and how far past its number an open hedge ("more than 26 miles") reaches, as a share
# of it: the width of "just over" in docs/intervals.md.
_REACH = 0.1
# Words of other things: "een graad", "a cup (of tea)", "a bar".
_NO_UNIT = ("degree celsius", "container", "cup", "foot", "bar")
_MOST = 1e6  # that a rate is per: "per 100 kilometres"; more is no unit of anything
_ABOUT_ONE = 0.05  # the width of a bare one: docs/intervals.md
_TENS = 5  # temperatures that are a multiple of this are as often rounded to it as not


class Measured(NamedTuple):
    """A quantity or a duration with the size of its unit.

    `narrow`: rounded to its last written digit; `wide`: to its last digit that is not zero; `loose`: as a writer in a hurry
    may have meant it. `thing`: what it is said of each of, where that is no unit ("litres per cow").
    """

    mark: Quantity | Time
    unit: str
    size: Measure
    thing: str
    value: float | None
    narrow: Interval
    wide: Interval
    loose: Interval

    @property
    def start(self) -> int:
        """Where it starts in the story."""
        return self.mark.start

    @property
    def end(self) -> int:
        """Where it ends in the story."""
        return self.mark.end

    @property
    def hedge(self) -> str | None:
        """The words that hedge it."""
        return self.mark.hedge

    @property
    def nominal(self) -> float:
        """The number as it is written, or the middle of what it may be."""
        return self.value if self.value is not None else self.wide.middle


def sized(unit: str) -> tuple[Measure, str] | None:
    """What a unit measures and how large it is, and of each of what thing; None for what is no measure."""
    known = measures.measure(unit)
    if known is not None:
        # So many litres on a square metre is how deep the rain stands.
        depth = known.dimension == "volume per area"
        return (known._replace(dimension="length") if depth else known), ""
    above, per, below = unit.partition(" per ")
    top = measures.measure(above)
    if not per or top is None:
        return None
    many, _, thing = below.partition(" ")
    bottom = measures.measure(thing) if many.isdecimal() else None
    if bottom is None:
        return top, below
    if not 0 < float(many) <= _MOST:
        return None
    return Measure(f"{top.dimension} per {bottom.dimension}", top.size / (bottom.size * float(many))), ""


def measured(story: Story) -> tuple[Measured, ...]:
    """Everything in the story that is measured, durations too, in order."""
    return story.once(_measured)


def _measured(story: Story) -> tuple[Measured, ...]:
    marks: list[Quantity | Time] = sorted([*story.quantities, *story.times, *_ones(story)], key=lambda mark: mark.start)
    found = (_of(story, mark) for mark in marks)
    return tuple(one for one in found if one is not None)


def _ones(story: Story) -> Iterator[Quantity]:
    """ "A mile (1.6 km)", "een vat, 159 liter": an article counts where the same is told again right behind it. No figure of
    the story, so that it counts in no coverage.
    """
    lexicon = pack(story.language).lexicon
    for match in found_in(story, cues(story.language).one, story.text):
        unit = lexicon.get(" ".join(match["unit"].lower().split()), {}).get("unit")
        span = Span(match.start(), match.end())
        if unit is not None and unit not in _NO_UNIT and not any(True for _ in within(story.quantities, span)):
            about = Interval(1 - _ABOUT_ONE, 1 + _ABOUT_ONE)
            yield Quantity(span.start, span.end, "measure", span, 1.0, about, about, str(unit))


def _of(story: Story, mark: Quantity | Time) -> Measured | None:
    if isinstance(mark, Time):
        if mark.kind != "duration" or mark.interval is None or mark.unit is None or mark.vague or mark.parts or mark.direction:
            return None
        value = mark.value if mark.value is not None else mark.field("number")
        size = sized(mark.unit)
        return _made(
            story, mark, mark.unit, size, None if value is None else float(value), mark.interval, mark.loose or mark.interval
        )
    if mark.kind not in ("measure", "rate") or mark.unit is None or mark.vague or mark.impossible:
        return None
    last = story.words(mark).lower().split()[-1]
    read_as, unit, factor = cues(story.language).means.get(last, ("", mark.unit, 1.0))
    if read_as != mark.unit or factor == 1.0:
        return _made(story, mark, mark.unit, sized(mark.unit), mark.value, mark.strict, mark.loose)
    value = None if mark.value is None else mark.value / factor
    return _made(story, mark, unit, sized(unit), value, mark.strict.scaled(1 / factor), mark.loose.scaled(1 / factor))


def _made(
    story: Story,
    mark: Quantity | Time,
    unit: str,
    size: tuple[Measure, str] | None,
    value: float | None,
    strict: Interval,
    loose: Interval,
) -> Measured | None:
    if size is None or size[0].dimension in _NO_SIZE:
        return None
    if value is None or not value:
        return Measured(mark, unit, size[0], size[1], value, strict, strict, loose)
    family = pack(story.language).lexicon.get((mark.hedge or "").lower(), {}).get("hedge")
    if family in ("above", "below", "nearly", "about"):
        return Measured(mark, unit, size[0], size[1], value, strict, strict, loose)
    step = _step(story, mark, value)
    wide = strict if family is None or strict.is_bounded else Interval.rounded(value, step or abs(value) * _REACH)
    if size[0].dimension == "temperature":
        reach = _TENS / 2 if value % _TENS == 0 else (step or 1.0) / 2
        wide = Interval(value - reach, value + reach)
        loose = wide.widened(1.0, 1.0)
    elif step and strict.width > 2 * step and family is None:
        # 300 may be 280 or 330, but nobody rounds 260 to it who converts.
        reach = min(strict.width / 2, abs(value) * _REACH)
        wide = Interval(value - reach, value + reach)
    written = Interval.rounded(value, step) if step else wide
    narrow = written if written.width < wide.width else wide
    if family in ("more", "at_least"):
        narrow = wide = narrow.hull(Interval(value, value * (1 + _REACH)) if value > 0 else narrow)
    elif family in ("less", "at_most"):
        narrow = wide = narrow.hull(Interval(value * (1 - _REACH), value) if value > 0 else narrow)
    return Measured(mark, unit, size[0], size[1], value, narrow, wide, loose.hull(wide) if loose.is_bounded else wide)


def _step(story: Story, mark: Quantity | Time, value: float) -> float:
    """The size of the last digit that is written, zero or not; 0 where the number is not in digits."""
    span = mark.number if isinstance(mark, Quantity) else mark
    written = leading(story.text, span.start, span.end)
    if not written:
        return 1.0 if value == int(value) and abs(value) < 1000 else 0.0  # in words: "forty miles"
    return last_step(written, story.language, value)


def only(here: Sequence[Measured], dimension: str) -> Measured | None:
    """The one of a dimension, where there is no more than one."""
    found = [one for one in here if one.size.dimension == dimension]
    return found[0] if len(found) == 1 else None
