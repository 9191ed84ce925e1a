"""A share against its part and whole, and a change in per cent against what it changes from and to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._figures import Figure
from kantlijn.checks.number._proposals import Change, Growth, PartOfWhole, cues, proposals
from kantlijn.checks.number._slips import Slip, explain
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Story, Time
from kantlijn.wording import number, span

NAME = "number.percentage"

# How far "verdubbeld" and "gehalveerd" may be from 2 and ½: the about-words of DESIGN section 3, strict and loose.
FACTOR, FACTOR_LOOSE = 0.1, 0.2
ONE = Interval.point(1.0)


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Part, whole and share; from, to and change; growth over years; a share of more than all."""
    for proposal in proposals(story):
        if isinstance(proposal, PartOfWhole):
            yield _part(story, proposal)
        elif isinstance(proposal, Change):
            yield _change(story, proposal)
        else:
            yield _grown(story, proposal)
    yield from _more_than_all(story)


# -- part and whole --------------------------------------------------------------------------------------------------


def _part(story: Story, said: PartOfWhole) -> Tested:
    marks = (said.part.mark, said.whole.mark, said.share.mark)
    if not _positive(said.whole):
        return Tested((), "story")
    strict, loose = said.part.strict / said.whole.strict, said.part.loose / said.whole.loose
    if strict.meets(said.share.strict):
        return Tested(marks, "story")
    severity = _severity(said.sure, loose.meets(said.share.loose))
    part, whole, share = (story.words(each.mark) for each in (said.part, said.whole, said.share))
    shown = _nominal(strict, said.part, said.whole)
    slip = explain(story, (said.share, said.part, said.whole), lambda i: (i[1] / i[2]).meets(i[0]))
    message = Words(
        f"{part} van {_number_of(story, said.whole)} is {_percent(shown, 'nl')}, niet {share}.",
        f"{part} of {_number_of(story, said.whole)} is {_percent(shown, 'en')}, not {share}.",
    )
    calculation = (Words(*(
        f"{_plain(said.part, code)} / {_plain(said.whole, code)} = {_percent(shown, code)}" for code in ("nl", "en")
    )),)  # fmt: skip
    return Tested(marks, "story", _finding(severity, message, calculation, slip, said.share, (said.part, said.whole), story))


def _number_of(story: Story, whole: Figure) -> str:
    """The whole as it stands there, without the hedge's article: "de 1.240"."""
    return ("de " if story.language == "nl" and not isinstance(whole.mark, Time) else "") + story.words(whole.mark)


# -- change ----------------------------------------------------------------------------------------------------------


def _change(story: Story, said: Change) -> Tested:
    by = said.by if isinstance(said.by, Quantity) else said.by.mark
    marks = (said.before.mark, said.after.mark, by)
    if not (_positive(said.before) and said.before.strict.is_bounded and isinstance(by, Quantity)):
        return Tested((), "story")
    strict, loose = said.after.strict / said.before.strict, said.after.loose / said.before.loose
    if said.times:
        return _factor(story, said, by, strict, loose)
    share = said.by if isinstance(said.by, Figure) else None
    if share is None:
        return Tested((), "story")
    change, roughly = _absolute(strict), _absolute(loose)
    if change.meets(share.strict):
        return Tested(marks, "story")
    if said.before.unit == "percent":
        return Tested((), "story")  # from 4 to 6 per cent: whether 2 is meant in points is another check's business
    severity = _severity(said.sure, roughly.meets(share.loose))
    before, after, much = (story.words(each) for each in marks)
    slip = explain(story, (share, said.after, said.before), lambda i: i[2].low > 0 and _absolute(i[1] / i[2]).meets(i[0]))
    turned = _absolute(said.before.strict / said.after.strict) if _positive(said.after) else None
    rose = strict.middle > 1
    shown = _absolute(_nominal(strict, said.after, said.before))
    notes: list[Words] = []
    if turned is not None and turned.meets(share.strict):
        slip = None
        notes.append(Words(
            f"{_percent(share.strict, 'nl')} krijg je door het verschil te delen door {after}; een verandering gaat uit van {before}.",
            f"{_percent(share.strict, 'en')} comes from dividing the difference by {after}; a change starts from {before}.",
        ))  # fmt: skip
    message = Words(
        f"Van {before} naar {after} is {_percent(shown, 'nl')} {'erbij' if rose else 'eraf'}, niet {much}.",
        f"From {before} to {after} is {_percent(shown, 'en')} {'up' if rose else 'down'}, not {much}.",
    )
    calculation = (Words(*(
        f"({_plain(said.after, code)} − {_plain(said.before, code)}) / {_plain(said.before, code)} = "
        f"{'+' if rose else '−'}{_percent(shown, code)}" for code in ("nl", "en")
    )), *notes)  # fmt: skip
    return Tested(marks, "story", _finding(severity, message, calculation, slip, share, (said.before, said.after), story))


def _factor(story: Story, said: Change, by: Quantity, strict: Interval, loose: Interval) -> Tested:
    """ "gehalveerd, van 48 naar 34": the factor itself, or on one side of it where a hedge says so."""
    marks = (said.before.mark, said.after.mark, by)
    value = by.value or 1.0
    wide, wider = _around(value, by, FACTOR), _around(value, by, FACTOR_LOOSE)
    if strict.meets(wide):
        return Tested(marks, "story")
    before, after, word = (story.words(each) for each in marks)
    times = {code: number(strict.middle, code, 2) for code in ("nl", "en")}
    if value < 1:
        less = _absolute(strict)
        outcome = Words(f"{_percent(less, 'nl')} eraf" if strict.middle < 1 else f"{_percent(less, 'nl')} erbij",
                        f"{_percent(less, 'en')} less" if strict.middle < 1 else f"{_percent(less, 'en')} more")  # fmt: skip
        should = said.before.strict.middle * value
        meant = Words(f"de helft van {_plain(said.before, 'nl')} is {number(should, 'nl')}", f"half of {_plain(said.before, 'en')} is {number(should, 'en')}")
    else:
        outcome = Words(f"maal {times['nl']}", f"times {times['en']}")
        should = said.before.strict.middle * value
        meant = Words(f"{number(value, 'nl')} × {_plain(said.before, 'nl')} = {number(should, 'nl')}", f"{number(value, 'en')} × {_plain(said.before, 'en')} = {number(should, 'en')}")
    message = Words(
        f"Van {before} naar {after} is {outcome.nl}, niet {word}.", f"From {before} to {after} is {outcome.en}, not {word}."
    )
    calculation = (Words(*(
        f"{_plain(said.after, code)} / {_plain(said.before, code)} = {times[code]}; {meant.said(code)}" for code in ("nl", "en")
    )),)  # fmt: skip
    finding = Finding(
        NAME,
        _severity(said.sure, loose.meets(wider)),
        message,
        (anchor(by), counterpart(said.before.mark), counterpart(said.after.mark)),
        (Reading(word, wide, None), _reading(story, said.before), _reading(story, said.after)),
        calculation,
    )
    return Tested(marks, "story", finding)


def _around(value: float, by: Quantity, reach: float) -> Interval:
    """What "verdubbeld" stands for; "more than halved" is anything under a half, "ruim verdubbeld" anything over two."""
    more = by.hedge is not None and by.strict.low >= value and not by.strict.is_point
    less = by.hedge is not None and by.strict.high <= value and not by.strict.is_point
    further = Interval(0.0, value * (1 + reach / 5)) if value < 1 else Interval.at_least(value * (1 - reach / 5))
    short = Interval(value * (1 - reach / 5), value * (1 + 2 * reach)) if value < 1 else Interval(value * (1 - 2 * reach), value * (1 + reach / 5))
    return further if more else short if less else Interval(value * (1 - reach), value * (1 + reach))


def _absolute(ratio: Interval) -> Interval:
    """The size of a change as a share of the start, whichever way it goes."""
    change = ratio - ONE
    if change.low >= 0:
        return change
    if change.high <= 0:
        return -change
    return Interval(0.0, max(-change.low, change.high))


# -- growth over years -----------------------------------------------------------------------------------------------


def _grown(story: Story, said: Growth) -> Tested:
    marks = (said.yearly.mark, said.years.mark, said.total.mark)
    strict, loose = (_compound(getattr(said.yearly, width), said.years, said.down) for width in ("strict", "loose"))
    if strict is None or loose is None:
        return Tested((), "story")
    if strict.meets(said.total.strict):
        return Tested(marks, "story")
    yearly, years, total = (story.words(each) for each in marks)
    count = _whole_years(said.years)
    sign = "−" if said.down else "+"
    message = Words(
        f"{yearly} per jaar, {years} lang, is samen {_percent(strict, 'nl')}, niet {total}.",
        f"{yearly} a year, for {years}, is {_percent(strict, 'en')} in all, not {total}.",
    )
    calculation = (Words(*(
        f"(1 {sign} {_percent(said.yearly.strict, code)}) tot de macht {count} = {sign}{_percent(strict, code)}" if code == "nl" else
        f"(1 {sign} {_percent(said.yearly.strict, code)}) to the power {count} = {sign}{_percent(strict, code)}" for code in ("nl", "en")
    )),)  # fmt: skip
    finding = _finding(_severity(True, loose.meets(said.total.loose)), message, calculation, None, said.total, (said.yearly, said.years), story)
    return Tested(marks, "story", finding)


def _whole_years(years: Figure) -> int:
    return round(years.strict.middle)


def _compound(yearly: Interval, years: Figure, down: bool) -> Interval | None:
    count = _whole_years(years)
    if not 2 <= count <= 50 or not yearly.is_bounded or yearly.low < 0 or (down and yearly.high >= 1):
        return None
    ends = [abs((1 - y if down else 1 + y) ** count - 1) for y in (yearly.low, yearly.high)]
    return Interval(min(ends) * (1 - 1e-12), max(ends) * (1 + 1e-12))


# -- more than all ---------------------------------------------------------------------------------------------------


def _more_than_all(story: Story) -> Iterator[Tested]:
    """ "140 procent van de inwoners": no part of people or things is larger than all of them."""
    people = cues(story.language).people
    for quantity in story.quantities:
        if quantity.kind != "percentage" or quantity.unit != "percent" or quantity.counts not in people or quantity.counts_span is None:
            continue
        between = story.text[quantity.end : quantity.counts_span.start].lower()
        if not re.match(r"\s(?:van|of)\s", between):
            continue
        finding = None
        if quantity.strict.low > 100:
            noun = story.words(quantity.counts_span)
            finding = Finding(
                NAME,
                "error",
                Words(f"{story.words(quantity)} van de {noun} is meer dan allemaal.", f"{story.words(quantity)} of {noun} is more than all of them."),
                (anchor(quantity),),
                (Reading(story.words(quantity), quantity.strict, "percent"),),
                (Words(f"{number(quantity.strict.low, 'nl')} % > 100 %", f"{number(quantity.strict.low, 'en')}% > 100%"),),
            )
        yield Tested((quantity,), "story", finding)


# -- words -----------------------------------------------------------------------------------------------------------


def _severity(sure: bool, loosely: bool) -> Severity:
    return "error" if sure and not loosely else "query"


def _positive(one: Figure) -> bool:
    return one.strict.low > 0


def _finding(
    severity: Severity, message: Words, calculation: tuple[Words, ...], slip: Slip | None, first: Figure, others: tuple[Figure, ...], story: Story
) -> Finding:
    if slip is not None:
        calculation = (*calculation, slip.said)
        if slip.figure is not first:  # the figure that one slip explains is the one that most likely needs the change
            others = (first, *(each for each in others if each is not slip.figure))
            first = slip.figure
    places = (anchor(first.mark), *(counterpart(each.mark) for each in others))
    return Finding(NAME, severity, message, places, tuple(_reading(story, each) for each in (first, *others)), calculation)


def _reading(story: Story, one: Figure) -> Reading:
    return Reading(story.words(one.mark), one.strict, one.unit)


def _plain(one: Figure, code: str) -> str:
    """The figure in a calculation: one number where it is one, else its ends."""
    reading = one.strict
    value = _value(one)
    if value is not None:
        return number(value, code)
    if not reading.is_bounded:
        return span(reading, None, code)
    return f"{number(reading.low, code)}–{number(reading.high, code)}"


def _nominal(ratio: Interval, above: Figure, below: Figure) -> Interval:
    """The ratio of the numbers as they are written, where both are written plainly; else the interval of what they may be."""
    values = [_value(each) for each in (above, below)]
    if values[0] is None or not values[1]:
        return ratio
    return Interval.point(values[0] / values[1])


def _value(one: Figure) -> float | None:
    if one.mark.hedge is not None:
        return None
    value = one.mark.value if isinstance(one.mark, Quantity) else one.mark.field("number")
    return None if value is None else float(value)


def _percent(share: Interval, code: str) -> str:
    """A share of one as a percentage, with as many digits as keep its ends apart from one another."""
    sign = " procent" if code == "nl" else " per cent"
    low, high = share.low * 100, share.high * 100
    if not share.is_bounded:
        return (f"meer dan {number(low, code, 2)}" if code == "nl" else f"more than {number(low, code, 2)}") + sign
    if high - low <= 0.06 * max(1.0, (high + low) / 2):
        return number(float(f"{(high + low) / 2:.3g}"), code) + sign
    ends = number(float(f"{low:.2g}"), code), number(float(f"{high:.2g}"), code)
    if ends[0] == ends[1]:
        return ends[0] + sign
    return f"{ends[0]} tot {ends[1]}{sign}" if code == "nl" else f"{ends[0]} to {ends[1]}{sign}"
