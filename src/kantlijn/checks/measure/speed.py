"""Speed × time = distance and flow × time = volume, where a sentence has all three; a year of power against its energy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kantlijn.checks._sentences import with_figures
from kantlijn.checks._units import about, measured
from kantlijn.checks.measure._measured import Measured, only
from kantlijn.checks.measure._measured import measured as all_measured
from kantlijn.checks.measure._spells import PART_OF_TIME, Spell, spells
from kantlijn.checks.measure._words import motion, over
from kantlijn.checks.measure._yields import light, made
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.language import measures
from kantlijn.shelf import Shelf
from kantlijn.story import Mark, Quantity, Span, Story

NAME = "measure.speed"
_RATES = {
    "speed": "length", "volume per time": "volume", "mass per time": "mass", "data per time": "data",
    "energy per time": "energy",
}  # fmt: skip
_SO = 24  # characters before an amount in which "so" makes it the outcome
_BEHIND = 20  # characters behind an amount in which "a year" may follow
_ROUGHLY = 0.03  # a year of 360 days, a month of 30 or 31
_SURE = 5.0  # times that they differ, from which no stop and no detour explains it
_FAR = 1.25  # times that the two must differ, rounding apart: a way is not measured to the metre


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every sentence with one rate, one time and one amount that the rate makes of it."""
    for sentence, here in with_figures(story, [one for one in all_measured(story) if isinstance(one.mark, Quantity)]):
        if not here:
            continue
        for part in _parts(story, sentence):
            inside = [one for one in here if part.start <= one.start < part.end]
            yield from _moved(story, sentence, part, inside)
        yield from made(NAME, story, sentence, here)
        for one in here:
            if one.unit == "light-year":
                yield from light(NAME, story, sentence, one)


def _parts(story: Story, sentence: Span) -> Iterator[Span]:
    """A sentence in the parts that a semicolon makes of it."""
    start = sentence.start
    while (at := story.text.find(";", start, sentence.end)) >= 0:
        yield Span(start, at)
        start = at + 1
    yield Span(start, sentence.end)


def _moved(story: Story, whole: Span, sentence: Span, here: Sequence[Measured]) -> Iterator[Tested]:
    """Rate, time and amount in `sentence`, a part of the `whole` one."""
    if not here:
        return
    words = motion(story.language)
    for rate_of, of in _RATES.items():
        rate, amount = only(here, rate_of), only(here, of)
        if rate is None or amount is None or rate.thing or amount.thing:
            continue
        times = spells(story, sentence, words.took)
        named = _named(story, sentence, rate, amount)
        # "In een jaar" has no number of its own, though it can be read as a length of one year.
        if named is not None and all(named.start < spell.end and spell.start < named.end for spell in times):
            yield _held(story, rate, amount, named, average=False, top=False)
            continue
        if len(times) != 1:
            continue
        spell = times[0]
        if spell.start < rate.end and rate.start < spell.end:
            continue
        before = " ".join(story.text[max(sentence.start, spell.start - 40) : spell.start].split()) + " "
        near = story.text[max(sentence.start, rate.start - 45) : rate.end]
        average = words.average.search(near) is not None or (
            (rate.hedge or "") != "" and words.average.search(rate.hedge or "") is not None
        )
        so = words.so.search(story.text[max(sentence.start, amount.start - _SO) : amount.start]) is not None
        lasts = words.lasts.search(story.text, sentence.start, sentence.end) is not None
        proposed = lasts or words.took.search(before) is not None or (so and amount.start > max(rate.end, spell.end))
        every = words.every.search(before)
        if every is not None and not average:
            # "Enough to fill a pool of 2,500 cubic metres every five seconds": the rate makes what comes back with the time.
            wider = spell._replace(start=max(sentence.start, spell.start - len(every[0])))
            enough = rate.end <= amount.start and words.so.search(story.text, rate.end, amount.start) is not None
            proposed = proposed or enough
        else:
            wider = spell
        if not average and (not proposed or words.other.search(_without(story, whole, (rate, amount, wider)))):
            continue
        if average and words.stretch.search(near[: rate.start - rate.end]):
            continue
        if average and words.took.search(before) is None and spell.start - amount.end > len(" kilometer in de "):
            continue
        yield _held(story, rate, amount, spell, average=average, top=words.top.search(near) is not None)


def _named(story: Story, sentence: Span, rate: Measured, amount: Measured) -> Spell | None:
    """The time without a number that a rate makes the amount of: "130 liter per dag, in een jaar dus 47.000 liter"."""
    if rate.end > amount.start or not motion(story.language).so.search(story.text, rate.end, amount.start):
        return None
    found = [*over(story.language).finditer(story.text, rate.end, min(sentence.end, amount.end + _BEHIND))]
    if len(found) != 1 or found[0].start() < amount.end < found[0].end():
        return None
    size = measures.measure(found[0].lastgroup or "")
    if size is None or rate.unit.endswith(f" per {found[0].lastgroup}"):
        return None
    reading = Interval(size.size * (1 - _ROUGHLY), size.size * (1 + _ROUGHLY))
    return Spell(found[0].start(), found[0].end(), (), reading, reading, size.size)


def _without(story: Story, sentence: Span, marks: Sequence[Measured | Spell]) -> str:
    """The words of a sentence that are not of the figures."""
    said, at = "", sentence.start
    for mark in sorted(marks, key=lambda each: each.start):
        said += story.text[at : mark.start] + " "
        at = mark.end
    return said + story.text[at : sentence.end]


def _held(story: Story, rate: Measured, amount: Measured, spell: Spell, *, average: bool, top: bool) -> Tested:
    marks: tuple[Mark, ...] = (rate.mark, amount.mark, *spell.marks)
    size, point = rate.size.size, Interval.point(spell.seconds)
    # One of the three at a time is read as widely as it can be: who rounds all three rounds the same way.
    fits = any(
        (one.scaled(size) * time).meets(there.scaled(amount.size.size))
        for one, time, there in (
            (rate.wide, point, amount.narrow),
            (rate.narrow, spell.strict, amount.narrow),
            (rate.narrow, point, amount.wide),
        )
    )
    nominal = rate.nominal * rate.size.size * spell.seconds
    told = amount.nominal * amount.size.size
    off = max(nominal / told, told / nominal) if nominal > 0 and told > 0 else 1.0
    slower = not spell.marks and nominal * PART_OF_TIME <= told <= nominal
    if fits or off < _FAR or slower or (top and nominal >= told):
        return Tested(marks, "story")
    loosely = (rate.loose.scaled(rate.size.size) * spell.loose).meets(amount.loose.scaled(amount.size.size))
    severity: Severity = "error" if (average or off >= _SURE) and not top and not loosely else "query"
    return Tested(marks, "story", _remark(story, rate, amount, spell, severity, average=average))


def _remark(story: Story, rate: Measured, amount: Measured, spell: Spell, severity: Severity, *, average: bool) -> Finding:
    mean = amount.nominal * amount.size.size / spell.seconds / rate.size.size
    whole = rate.nominal * rate.size.size * spell.seconds / amount.size.size
    wrong, right = (rate, amount) if average else (amount, rate)
    said = {each: " ".join(story.text[each.start : each.end].split()) for each in (rate, amount)}
    time = " ".join(story.text[spell.start : spell.end].split())
    hours = _length(spell, rate)
    told, lines = [], []
    for code in ("nl", "en"):
        outcome = measured(about(mean), rate.unit, code) if average else measured(about(whole), amount.unit, code)
        here = "hier staat" if code == "nl" else "here it says"
        start = _start(said, rate, amount, time, code, average=average, named=not spell.marks)
        told.append(f"{start} {outcome}; {here} ‘{said[wrong]}’.")
        unit = hours[1]
        if average:
            size, top = _top(rate)
            shown = measured(about(amount.nominal * amount.size.size / size, 4), top, code)
            lines.append(f"{shown} / {measured(about(hours[0]), unit, code)} = {outcome}")
        else:
            shown = measured(rate.nominal, rate.unit, code)
            lines.append(f"{shown} × {measured(about(hours[0]), unit, code, 4)} = {outcome}")
    readings = (Reading(said[wrong], wrong.wide, wrong.unit), Reading(said[right], right.wide, right.unit))
    places = (anchor(wrong.mark), counterpart(right.mark), counterpart(Span(spell.start, spell.end)))
    return Finding(NAME, severity, Words(*told), places, readings, (Words(*lines),))


def _start(
    said: Mapping[Measured, str], rate: Measured, amount: Measured, time: str, code: str, *, average: bool, named: bool
) -> str:
    """ "42 kilometer in 3 uur is", "500 litres per second for two hours is", "130 liter per dag is in een jaar"."""
    if average:
        start = f"{said[amount]} in {time} is"
    elif named:
        start = f"{said[rate]} is {time}" if code == "nl" else f"{said[rate]} {time} is"
    else:
        start = f"{said[rate]}, {time} lang, is" if code == "nl" else f"{said[rate]} for {time} is"
    return start[:1].upper() + start[1:]


def _top(rate: Measured) -> tuple[float, str]:
    """What a rate is so much of, and its size: the kilometre of kilometres per hour; of a knot the nautical mile."""
    top, per, _ = rate.unit.partition(" per ")
    unit = top if per else "nautical mile"
    size = measures.measure(unit)
    return size.size if size is not None else 1.0, unit


def _length(spell: Spell, rate: Measured) -> tuple[float, str]:
    """The time in the unit that the rate is per."""
    unit = rate.unit.partition(" per ")[2] or "hour"
    size = measures.measure(unit)
    return (spell.seconds / size.size, unit) if size else (spell.seconds, "second")
