"""A length against its two moments: what came of it, and the remark where it does not fit."""

from __future__ import annotations

import math
from collections.abc import Sequence

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.checks.time._lengths import UNITS, Length, severity
from kantlijn.checks.time._moments import Moment, elapsed, told_from
from kantlijn.checks.time._slips import similar, swapped
from kantlijn.finding import Finding, Place, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.reading.times import calendar
from kantlijn.story import Span, Story

# Two months of a year: closer than that to a whole number of years, a remark gives the whole number.
MONTHS_WIDE = 0.18


def tried(
    check: str,
    story: Story,
    length: Length,
    first: Moment,
    last: Moment,
    *,
    others: Sequence[tuple[Moment, Moment]] = (),
    most: Severity = "error",
) -> Tested:
    """The outcome of one relation, for a check of that name. `others` are pairs of moments that may be meant as well: where
    one of them holds, all is well. `most` is the gravest that may be said.
    """
    marks = tuple(dict.fromkeys(m for m in (length.mark, first.mark, last.mark) if m is not None))
    grade = severity(length, first, last)
    if grade is None or any(severity(length, *pair) is None for pair in others):
        return Tested(marks, "story")
    if most == "query" or last.open or _days.quoted(story, length.mark.start):
        grade = "query"
    return Tested(marks, "story", finding(check, story, length, first, last, grade))


def until_told(story: Story, length: Length, first: Moment) -> Moment | None:
    """The moment that a length runs to which lasts until the story is told. Where the day of the story is not known,
    but only the first on which it can be told: that day and all later ones, if none of them fits, and else None.
    """
    now = told_from(story)
    return None if now is None or (now.open and severity(length, first, now) is None) else now


def finding(
    check: str, story: Story, length_: Length, first: Moment, last: Moment, grade: Severity, shown: str | None = None
) -> Finding:
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
        check,
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
    if last.open:
        least = math.floor(elapsed(first, last, unit).low)
        one_nl, many_nl, one_en, many_en = UNITS[unit]
        return Words(
            f"minstens {least} {one_nl if least == 1 else many_nl}", f"at least {least} {one_en if least == 1 else many_en}"
        )
    low, high = _ends(first, last, unit)
    one_nl, many_nl, one_en, many_en = UNITS[unit]
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
    if last.open:
        amount = amount_words(first, last, length_.unit)
        nl, en = (wording.day(int(last.days.low), language) for language in ("nl", "en"))
        sum_ = Words(f"{nl} − {first.shown.nl}: {amount.nl}", f"{en} − {first.shown.en}: {amount.en}")
        return [every_day(last), sum_]
    lines: list[Words] = []
    own = Words(" (de dag van het verhaal)", " (the day of the story)") if last.mark is None else Words("", "")
    if length_.unit == "year" and length_.number == round(length_.number) and first.year != last.year:
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


def every_day(now: Moment) -> Words:
    """The days that were tried, where the day of the story is not known."""
    nl, en = (wording.day(int(now.days.low), language) for language in ("nl", "en"))
    return Words(
        f"de dag van het verhaal is niet bekend; geprobeerd is elke dag vanaf {nl}, de laatste datum die het noemt",
        f"the day of the story is not known; every day from {en} on was tried, the latest date that it names",
    )


def _slip(length_: Length, first: Moment, last: Moment) -> Words | None:
    """The one slip that would explain it."""
    n = round(length_.number)
    if length_.unit != "year" or n != length_.number:
        return None
    years = last.year - first.year
    if abs(years - n) in (10, 100):
        off = abs(years - n)
        return Words(f"precies {off} jaar verschil", f"exactly {off} years off")
    if swapped(years, n):
        return Words(f"cijfers verwisseld: {years} en niet {n}", f"digits swapped: {years}, not {n}")
    for moment_, meant, nl, en in ((first, last.year - n, "begin", "start"), (last, first.year + n, "eind", "end")):
        if moment_.mark is not None and moment_.year != meant and similar(moment_.year, meant):
            return Words(
                f"of het {nl} klopt niet: met {meant} in plaats van {moment_.year} is het {n} jaar",
                f"or the {en} is off: with {meant} instead of {moment_.year} it is {n} years",
            )
    return None
