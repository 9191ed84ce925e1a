"""A length of time as it is written, and whether it can be the time between two moments."""

from __future__ import annotations

from typing import NamedTuple

from kantlijn.checks.time._moments import Moment, elapsed
from kantlijn.finding import Severity
from kantlijn.interval import Interval
from kantlijn.language import pack
from kantlijn.reading.numbers import widths
from kantlijn.reading.times import calendar
from kantlijn.story import Quantity, Story, Time

# Decades and centuries are said of what is near them: "twee eeuwen geleden" of 180 and of 220 years. As a part of the
# whole, strictly and loosely; tried on the clean texts, where nothing wider turned up.
NEAR, LOOSELY_NEAR = 0.15, 0.3
# Half a year ("anderhalf jaar"): what is written in halves is rounded to them.
HALF = 0.5
# A round number (10, 20, 100 years) is said of what is near it: one more or less, or a twentieth (LOOSE_ZEROS).
ROUND = 10
# Two bare years and an exact number of years: one off is rounding, or the first and the last year counted both.
YEARS_OFF = 2
# Multiples of this many years are round: "bijna vijftien jaar" may be thirteen and a half.
HALF_ROUND = 5
UNITS = {
    "day": ("dag", "dagen", "day", "days"),
    "week": ("week", "weken", "week", "weeks"),
    "fortnight": ("veertien dagen", "keer veertien dagen", "fortnight", "fortnights"),
    "month": ("maand", "maanden", "month", "months"),
    "quarter": ("kwartaal", "kwartalen", "quarter", "quarters"),
    "year": ("jaar", "jaar", "year", "years"),
    "decade": ("decennium", "decennia", "decade", "decades"),
    "century": ("eeuw", "eeuwen", "century", "centuries"),
}


class Length(NamedTuple):
    """A length of time as it is written: the mark, the number, its unit, and both readings in that unit."""

    mark: Time | Quantity
    number: float
    unit: str
    strict: Interval
    loose: Interval


def length(story: Story, mark: Time) -> Length | None:
    """The length that a duration or a "N years ago" tells; None where it tells none that can be computed with."""
    if mark.unit not in UNITS or mark.kind not in ("duration", "date") or (mark.kind == "date" and not mark.direction):
        return None
    if mark.unit in ("decade", "century"):
        return _in_years(story, mark)
    number = mark.field("number")
    if number is None and mark.kind == "date":
        return _halved(story, mark)
    if number is None:
        if mark.interval is None or not mark.interval.is_bounded or mark.loose is None or mark.interval.middle <= 0:
            return None
        return None if mark.field("anniversary") else Length(mark, mark.interval.middle, mark.unit, mark.interval, mark.loose)
    if number <= 0:
        return None  # "nul dagen"
    family = None
    if mark.hedge:
        family = pack(story.language).lexicon.get(mark.hedge, {}).get("hedge")
        if family is None:
            return None
    strict = widths.strict(number, 1.0, family, "written", mark.unit, False)
    if family == "above":  # "ruim een week" is ten days too: the next whole number would have been named
        further = ROUND / 2 if number % ROUND == 0 else 1  # "ruim dertig jaar" is 34 too, the next ten is forty
        strict = strict.hull(Interval(number, number + further, False, False))
    if family == "nearly" and mark.unit == "year" and number % HALF_ROUND:
        strict = Interval(number - 1, number, True, False)  # "bijna dertien jaar" has seen its twelfth year out
    loose = widths.loose(strict, number, 1.0, family, False, mark.unit, False, True)
    return _about(Length(mark, number, mark.unit, strict, loose))


def _in_years(story: Story, mark: Time) -> Length | None:
    """Decades and centuries, and parts of them, as so many years: "a decade ago", "een halve eeuw"."""
    number = _number(story, mark)
    if number is None or number <= 0 or mark.unit is None:
        return None
    years = number * calendar.MONTHS[mark.unit] / calendar.MONTHS["year"]
    above = mark.hedge is not None and pack(story.language).lexicon.get(mark.hedge, {}).get("hedge") == "above"
    strict = Interval(years * (1 - NEAR), years * (1 + (LOOSELY_NEAR if above else NEAR)))
    loose = Interval(years * (1 - LOOSELY_NEAR), years * (1 + LOOSELY_NEAR))
    return Length(mark, years, "year", strict, loose)


def _halved(story: Story, mark: Time) -> Length | None:
    """ "anderhalf jaar geleden": a number that is not whole, rounded to a half."""
    number = _number(story, mark)
    if number is None or number <= 0 or mark.hedge or mark.unit is None or number * 2 != round(number * 2):
        return None
    strict = Interval.rounded(number, HALF)
    return Length(mark, number, mark.unit, strict, strict.widened(HALF, HALF))


def _number(story: Story, mark: Time) -> float | None:
    """The number of units: as it is written where it is whole, else the middle of what the reader made of it."""
    number = mark.field("number")
    if number is not None or mark.interval is None or not mark.interval.is_bounded or mark.unit is None:
        return number
    if mark.kind == "duration":
        return mark.interval.middle
    today = story.date.day
    # "N ago" is read as days; the reader's half a unit either side leaves the number in the middle.
    return None if today is None else round((today - mark.interval.middle) / calendar.DAYS[mark.unit], 2)


def written(mark: Time | Quantity, number: float, unit: str = "year") -> Length:
    """A length with a plain number that is not a duration mark of its own: "zesjarig bewind"."""
    strict = Interval.rounded(number, 1.0)
    return _about(Length(mark, number, unit, strict, strict.widened(widths.LOOSE_DURATION, widths.LOOSE_DURATION)))


def _about(length_: Length) -> Length:
    n = length_.number
    if length_.unit == "year" and length_.strict == Interval.rounded(n, 1.0):
        # Years are rounded, or counted as birthdays are: 29 years and ten months is 30 years, or 29.
        length_ = length_._replace(strict=Interval(n - 0.5, n + 1, True, False))
    if length_.unit == "day" or n < ROUND or n % ROUND or not length_.strict.is_bounded:
        return length_
    reach = max(widths.LOOSE_DURATION, widths.LOOSE_ZEROS * n)
    strict = length_.strict.hull(Interval(n - reach, n + reach))
    return length_._replace(strict=strict, loose=strict.widened(widths.LOOSE_DURATION, widths.LOOSE_DURATION))


def severity(length_: Length, first: Moment, last: Moment) -> Severity | None:
    """None where length and moments can be reconciled; `query` where only loosely; else `error`."""
    between = elapsed(first, last, length_.unit)
    if between.meets(length_.strict):
        return "query" if _years_apart(length_, first, last) else None
    return "query" if between.meets(length_.loose) else "error"


def _years_apart(length_: Length, first: Moment, last: Moment) -> bool:
    """Whether two bare years lie two years or more from an exact number between them. From the last day of 2001 to the first of
    2009 it is seven years, but nobody means that who writes "van 2001 tot 2009, zes jaar".
    """
    n = length_.number
    exact = n == round(n) and n % ROUND and isinstance(length_.mark, Time) and length_.mark.hedge is None
    off = abs(last.year - first.year - n) >= YEARS_OFF
    return bool(exact and off and length_.unit == "year" and first.year_only and last.year_only)
