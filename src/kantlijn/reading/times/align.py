"""The two ends of a range of days in order: what the one does not name, a year or a week, comes from the other."""

from __future__ import annotations

import datetime

from kantlijn.interval import Interval
from kantlijn.reading.times import calendar
from kantlijn.reading.times.points import Point


def both(first: Point, last: Point, today: int | None = None) -> tuple[Point, Point]:
    """The ends with the years and weeks that they take from each other: "juni-augustus 1992", "van maandag tot vrijdag".

    Of two months without a year the range that `today` lies in is the one that is meant.
    """
    if first.days is None or last.days is None:
        return first, last
    if _is_yearless(first) and not last.relative:
        return first._replace(days=_moved(first.days, last.days, before=True)), last
    if is_weekday(last):
        ahead = (int(last.days.low) - int(first.days.low)) % 7
        day = first.days.low + ahead
        return first, last._replace(days=Interval(day, day + 1, True, False))
    if today is not None and last.days.low <= first.days.low and _is_yearless(first) and _is_yearless(last):
        back = _moved(first.days, last.days, before=True)
        if back.low <= today < last.days.high:
            return first._replace(days=back), last
    if last.days.low <= first.days.low and _is_yearless(last):
        return first, last._replace(days=_moved(last.days, first.days, before=False))
    return first, last


def from_(day: int, last: Point) -> Interval | None:
    """From a day through a point that lies ahead of it: "tussen nu en 15 november"."""
    if last.days is None:
        return None
    days = last.days
    if days.high <= day and _is_yearless(last):
        days = _moved(days, Interval(day, day + 1, True, False), before=False)
    return Interval(day, days.high, True, False) if days.high > day else None


def _is_yearless(point: Point) -> bool:
    if not point.parts:
        return False
    part = point.parts[0]
    return part.relative and part.field("month") is not None and part.field("year") is None


def is_weekday(point: Point) -> bool:
    """Whether a weekday stands for itself, so that it may be any of them."""
    if not point.parts:
        return False
    part = point.parts[0]
    return part.vague and part.field("weekday") is not None and part.field("day") is None and point.is_day


def _moved(days: Interval, other: Interval, *, before: bool) -> Interval:
    """The same days of the nearest year that puts them before, or behind, the others."""
    if max(days.low, other.low) > calendar.LAST:
        return days
    first = datetime.date.fromordinal(int(days.low))
    around = datetime.date.fromordinal(int(other.low)).year
    years = (around, around - 1) if before else (around, around + 1)
    for year in years:
        low = calendar.ordinal(year, first.month, first.day)
        if low is not None and (low <= other.low if before else low >= other.low):
            if days.high - days.low == 1:
                return Interval(low, low + 1, True, False)
            length = max(1, round((days.high - days.low) / calendar.DAYS["month"]))
            return calendar.month(year, first.month, length)
    return days
