"""The mark of a point, or of a time that is made of several points."""

from __future__ import annotations

from kantlijn.interval import Interval
from kantlijn.reading.times.points import DAY, Point
from kantlijn.story import Time, TimeKind


def of_point(point: Point) -> Time:
    """The mark of a point: of a day, a clock time, or a day with a clock time."""
    kind: TimeKind = "date" if point.is_day else "period"
    interval, unit = point.days, None
    if point.clock is not None:
        kind, interval = "time", point.clock
        if point.days is not None:
            kind, unit = ("period", "minute") if point.stretch else ("datetime", None)
            day = point.days.low * DAY
            interval = Interval(day + point.clock.low, day + point.clock.high)
    return mark(point, kind, interval, unit)


def mark(point: Point, kind: TimeKind, interval: Interval | None, unit: str | None = None) -> Time:
    """The mark that a point becomes, with other days or hours than its own where it is one of several."""
    return Time(
        point.start,
        point.end,
        kind,
        interval,
        interval,
        unit=unit,
        hedge=point.hedge,
        vague=point.vague,
        half_day=point.half_day,
        relative=point.relative,
        parts=point.parts,
    )
