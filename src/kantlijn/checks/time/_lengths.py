"""A length of time against the two moments it lies between: the one sum under every relation of `time.duration`."""

from __future__ import annotations

import datetime
import math
from dataclasses import dataclass, replace

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.finding import Finding, Place, Reading, Severity, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.language import pack
from kantlijn.reading import calendar, widths
from kantlijn.story import Quantity, Span, Story, Time

CHECK = "time.duration"

# A round number (10, 20, 100 years) is said of what is near it: one more or less, or a twentieth (LOOSE_ZEROS).
ROUND = 10
# Months and years are not all of one length: this many days either side of a computed one.
CALENDAR_SLACK = 2.0
# Two months of a year: closer than that to a whole number of years, a remark gives the whole number.
MONTHS_WIDE = 0.18
# What is called a moment is at most a season or a year; a decade says too little to subtract from.
LONGEST_MOMENT = 400

_UNITS = {
    "day": ("dag", "dagen", "day", "days"),
    "week": ("week", "weken", "week", "weeks"),
    "fortnight": ("veertien dagen", "keer veertien dagen", "fortnight", "fortnights"),
    "month": ("maand", "maanden", "month", "months"),
    "quarter": ("kwartaal", "kwartalen", "quarter", "quarters"),
    "year": ("jaar", "jaar", "year", "years"),
    "decade": ("decennium", "decennia", "decade", "decades"),
    "century": ("eeuw", "eeuwen", "century", "centuries"),
}


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time as it is written: the mark, the number, its unit, and both readings in that unit."""

    mark: Time | Quantity
    number: float
    unit: str
    strict: Interval
    loose: Interval


@dataclass(frozen=True, slots=True)
class Moment:
    """A day or a stretch of days that something happened on, half-open; the mark it comes from (None: the day of the
    story), and how a remark calls it.
    """

    days: Interval
    mark: Time | None
    shown: Words
    year_only: bool = False

    @property
    def year(self) -> int:
        """The year of its first day."""
        return _days.year_of(self.days.low)


def length(story: Story, mark: Time) -> Length | None:
    """The length that a duration or a "N years ago" tells; None where it tells none that can be computed with."""
    if mark.unit not in _UNITS or mark.kind not in ("duration", "date") or (mark.kind == "date" and not mark.direction):
        return None
    number = mark.field("number")
    if number is None or number <= 0:
        if mark.kind != "duration" or mark.interval is None or not mark.interval.is_bounded or mark.loose is None:
            return None
        return None if mark.field("anniversary") else Length(mark, mark.interval.middle, mark.unit, mark.interval, mark.loose)
    family = None
    if mark.hedge:
        family = pack(story.language).lexicon.get(mark.hedge, {}).get("hedge")
        if family is None:
            return None
    strict = widths.strict(number, 1.0, family, "written", mark.unit, False)
    if family == "above":  # "ruim een week" is ten days too: the next whole number would have been named
        strict = strict.hull(Interval(number, number + 1, False, False))
    loose = widths.loose(strict, number, 1.0, family, False, mark.unit, False, True)
    return _about(Length(mark, number, mark.unit, strict, loose))


def written(mark: Time | Quantity, number: float, unit: str = "year") -> Length:
    """A length with a plain number that is not a duration mark of its own: "zesjarig bewind"."""
    strict = Interval.rounded(number, 1.0)
    return _about(Length(mark, number, unit, strict, strict.widened(widths.LOOSE_DURATION, widths.LOOSE_DURATION)))


def _about(length_: Length) -> Length:
    n = length_.number
    if length_.unit == "year" and length_.strict == Interval.rounded(n, 1.0):
        # Years are rounded, or counted as birthdays are: 29 years and ten months is 30 years, or 29.
        length_ = replace(length_, strict=Interval(n - 0.5, n + 1, True, False))
    if length_.unit == "day" or n < ROUND or n % ROUND or not length_.strict.is_bounded:
        return length_
    reach = max(widths.LOOSE_DURATION, widths.LOOSE_ZEROS * n)
    strict = length_.strict.hull(Interval(n - reach, n + reach))
    return replace(length_, strict=strict, loose=strict.widened(widths.LOOSE_DURATION, widths.LOOSE_DURATION))


def moment(time: Time) -> Moment | None:
    """The moment that a date or a period tells, or None where it leaves the day open or is too long a time."""
    if time.kind not in ("date", "period") or time.interval is None or time.direction or time.field("to_year") is not None:
        return None
    if time.interval.width > LONGEST_MOMENT or time.field("decade") or time.field("century"):
        return None
    low, high = int(time.interval.low), int(time.interval.high)
    year_only = time.kind == "period" and high - low > 300
    return Moment(time.interval, time, _shown(low, high), year_only)


def years_moment(year: int, mark: Time) -> Moment:
    """A bare year as a moment."""
    return Moment(calendar.years(year), mark, Words(str(year), str(year)), True)


def told(story: Story) -> Moment | None:
    """The day the story is told on, where it is one day."""
    day = story.date.day
    if day is None:
        return None
    return Moment(Interval(day, day + 1, True, False), None, _shown(day, day + 1))


def _shown(low: int, high: int) -> Words:
    if high - low == 1:
        return Words(wording.day(low, "nl"), wording.day(low, "en"))
    first, last = datetime.date.fromordinal(low), datetime.date.fromordinal(high - 1)
    if (first.year, first.month) == (last.year, last.month) and high - low > 27:
        return Words(wording.month(low, "nl"), wording.month(low, "en"))
    if first.year == last.year:
        return Words(str(first.year), str(first.year))
    return Words(f"{first.year}/{last.year % 100:02}", f"{first.year}/{last.year % 100:02}")


def elapsed(first: Moment, last: Moment, unit: str) -> Interval:
    """How much time may lie between two moments, in a unit."""
    size = calendar.DAYS[unit]
    slack = 0.0 if unit in ("day", "week", "fortnight") else CALENDAR_SLACK
    shortest = last.days.low - (first.days.high - 1) - slack
    longest = (last.days.high - 1) - first.days.low + slack
    return Interval(shortest / size, longest / size)


def severity(length_: Length, first: Moment, last: Moment) -> Severity | None:
    """None where length and moments can be reconciled; `query` where only loosely; else `error`."""
    between = elapsed(first, last, length_.unit)
    if between.meets(length_.strict):
        return None
    return "query" if between.meets(length_.loose) else "error"


def finding(story: Story, length_: Length, first: Moment, last: Moment, grade: Severity, shown: str | None = None) -> Finding:
    """The remark that a length and its two moments do not go together. `shown`: words to quote, where the mark alone
    says too little.
    """
    surface = " ".join((shown or story.words(length_.mark)).split())
    others = [each for each in (first, last) if each.mark is not None]
    places: list[Place] = [anchor(Span(length_.mark.start, length_.mark.start + len(shown)) if shown else length_.mark)]
    places += [counterpart(each.mark) for each in others if each.mark is not None and counterpart(each.mark) not in places]
    between = elapsed(first, last, length_.unit)
    amount = amount_words(first, last, length_.unit)
    return Finding(
        CHECK,
        grade,
        Words(
            f"Hier staat ‘{surface}’, maar van {first.shown.nl} tot {last.shown.nl} is het {amount.nl}.",
            f"It says “{surface}” here, but from {first.shown.en} to {last.shown.en} is {amount.en}.",
        ),
        tuple(places),
        (
            Reading(surface, length_.strict, length_.unit),
            Reading(f"{first.shown.said(story.language)} – {last.shown.said(story.language)}", between, length_.unit),
        ),
        tuple(_calculation(story, length_, first, last)),
    )


def amount_words(first: Moment, last: Moment, unit: str) -> Words:
    """How long it is: "41 jaar", "21 tot 22 jaar", "11,5 jaar"."""
    low, high = _ends(first, last, unit)
    one_nl, many_nl, one_en, many_en = _UNITS[unit]
    if low == high:
        single = low == 1
        return Words(
            f"{wording.number(low, 'nl')} {one_nl if single else many_nl}",
            f"{wording.number(low, 'en')} {one_en if single else many_en}",
        )
    link = ("of", "or") if high - low == 1 else ("tot", "to")
    return Words(
        f"{wording.number(low, 'nl')} {link[0]} {wording.number(high, 'nl')} {many_nl}",
        f"{wording.number(low, 'en')} {link[1]} {wording.number(high, 'en')} {many_en}",
    )


def _ends(first: Moment, last: Moment, unit: str) -> tuple[float, float]:
    if first.year_only and last.year_only and unit == "year":
        return (float(abs(last.year - first.year)),) * 2
    size = calendar.DAYS[unit]
    low = (last.days.low - (first.days.high - 1)) / size
    high = ((last.days.high - 1) - first.days.low) / size
    if unit == "day":
        return low, high
    if high - low < MONTHS_WIDE:  # both ends are known to the month or better
        middle = (low + high) / 2
        return (float(round(middle)) if abs(middle - round(middle)) < MONTHS_WIDE else round(middle, 1),) * 2
    if math.floor(high) - math.floor(low) <= 1 and high - low > 0.5:
        return float(math.floor(low + 0.01)), float(math.floor(high + 0.01))
    return round(low, 1), round(high, 1)


def _calculation(story: Story, length_: Length, first: Moment, last: Moment) -> list[Words]:
    lines: list[Words] = []
    own = Words(" (de dag van het verhaal)", " (the day of the story)") if last.mark is None else Words("", "")
    if length_.unit in ("year", "decade", "century") and first.year != last.year:
        years = last.year - first.year
        lines.append(
            Words(
                f"{last.year} − {first.year} = {years} jaar{own.nl}",
                f"{last.year} − {first.year} = {years} years{own.en}",
            )
        )
    else:
        amount = amount_words(first, last, length_.unit)
        lines.append(
            Words(
                f"{last.shown.nl}{own.nl} − {first.shown.nl} = {amount.nl}",
                f"{last.shown.en}{own.en} − {first.shown.en} = {amount.en}",
            )
        )
    if (slip := _slip(length_, first, last)) is not None:
        lines.append(slip)
    return lines


def _slip(length_: Length, first: Moment, last: Moment) -> Words | None:
    """The one slip that would explain it."""
    n = round(length_.number)
    if length_.unit != "year" or n != length_.number:
        return None
    years = last.year - first.year
    if abs(years - n) in (10, 100):
        off = abs(years - n)
        return Words(f"precies {off} jaar verschil", f"exactly {off} years off")
    if years != n and sorted(str(years)) == sorted(str(n)) and years > 9:
        return Words(f"cijfers verwisseld: {years} en niet {n}", f"digits swapped: {years}, not {n}")
    for moment_, meant, nl, en in ((first, last.year - n, "begin", "start"), (last, first.year + n, "eind", "end")):
        if moment_.mark is not None and moment_.year != meant and similar(moment_.year, meant):
            return Words(
                f"of het {nl} klopt niet: met {meant} in plaats van {moment_.year} is het {n} jaar",
                f"or the {en} is off: with {meant} instead of {moment_.year} it is {n} years",
            )
    return None


def similar(one: int, other: int) -> bool:
    """Whether two years differ by one slip: two neighbouring digits swapped, or the digit of the decade or century."""
    return swapped(one, other) or (one != other and one % 10 == other % 10 and one // 100 == other // 100)


def swapped(one: int, other: int) -> bool:
    """Whether two numbers differ by two neighbouring digits that changed places: 1729 and 1792."""
    a, b = str(one), str(other)
    differ = [i for i in range(min(len(a), len(b))) if a[i] != b[i]]
    if len(a) != len(b) or len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    return a[differ[0]] == b[differ[1]] and a[differ[1]] == b[differ[0]]
