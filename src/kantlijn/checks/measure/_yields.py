"""Light years against the years that light takes, and power against the energy it can make in a year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks._units import about
from kantlijn.checks.measure._measured import Measured, only
from kantlijn.checks.measure._spells import spells
from kantlijn.checks.measure._words import motion
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.story import Mark, Span, Story
from kantlijn.wording import number

_YEAR = 366 * 86400.0  # seconds: nothing runs longer in a year than all of it
_YEAR_OF_LIGHT = 31557600.0  # seconds in the year that a light year is made of (IAU)
_SURE = 10.0  # times that they differ, from which a way there and back and a rounding explain nothing
_OVER = 1.05  # more than power × time, before it is said: a rating is rounded


def light(name: str, story: Story, sentence: Span, way: Measured) -> Iterator[Tested]:
    """ "41 light years away: a signal would need 41 years", or as many again for the answer."""
    words = motion(story.language)
    times = [spell for spell in spells(story, sentence, words.took) if len(spell.marks) == 1 and spell.marks[0].unit == "year"]
    text = story.text[sentence.start : sentence.end]
    if (
        len(times) != 1
        or not way.value
        or not words.light.search(text)
        or (times[0].start < way.end and way.start < times[0].end)
    ):
        return
    spell = times[0]
    years = spell.strict.scaled(1 / _YEAR_OF_LIGHT)
    marks: tuple[Mark, ...] = (way.mark, *spell.marks)
    reach = way.loose.hull(way.wide)
    if any(years.meets(reach.scaled(there)) for there in (1.0, 2.0)):
        yield Tested(marks, "story")
        return
    said, time = (" ".join(story.text[each.start : each.end].split()) for each in (way, spell))
    shown = number(about(way.value), "nl"), number(about(way.value), "en")
    told = Words(
        f"Over {said} doet licht {shown[0]} jaar; hier staat ‘{time}’.",
        f"Light takes {shown[1]} years over {said}; here it says ‘{time}’.",
    )
    line = Words("Een lichtjaar is de weg van het licht in een jaar.", "A light year is how far light goes in a year.")
    places = (anchor(Span(spell.start, spell.end)), counterpart(way.mark))
    readings = (Reading(time, years, "year"), Reading(said, way.wide, way.unit))
    off = max(spell.seconds / _YEAR_OF_LIGHT / way.value, way.value * _YEAR_OF_LIGHT / max(spell.seconds, 1.0))
    severity: Severity = "error" if off >= _SURE else "query"
    yield Tested(marks, "story", Finding(name, severity, told, places, readings, (line,)))


def made(name: str, story: Story, sentence: Span, here: Sequence[Measured]) -> Iterator[Tested]:
    """ "A park of 300 megawatts yields 4,000 gigawatt hours a year": more than all the hours of the year."""
    words = motion(story.language)
    power = only(here, "power")
    energy = only(here, "energy") or only(here, "energy per time")
    if power is None or energy is None or not power.nominal or power.thing or energy.thing:
        return
    text = story.text[sentence.start : sentence.end]
    seconds = _YEAR if energy.size.dimension == "energy" else 1.0
    if energy.size.dimension == "energy" and not words.yearly.search(text):
        return
    most = power.loose.scaled(power.size.size * seconds * _OVER)
    there = energy.wide.scaled(energy.size.size)
    marks = (power.mark, energy.mark)
    if there.low <= most.high:
        yield Tested(marks, "story")
        return
    hours = energy.nominal * energy.size.size / (power.nominal * power.size.size) / 3600 * (1.0 if seconds > 1 else _YEAR)
    here_, said = (" ".join(story.words(each.mark).split()) for each in (energy, power))
    year = number(about(hours), "nl"), number(about(hours), "en")
    told = Words(
        f"Wie {said} heeft, kan in een jaar nooit ‘{here_}’ maken: een jaar heeft 8.766 uur.",
        f"{said[:1].upper()}{said[1:]} can never make ‘{here_}’ in a year: a year has 8,766 hours.",
    )
    line = Words(f"{here_} / {said} = {year[0]} uur per jaar", f"{here_} / {said} = {year[1]} hours a year")
    readings = (Reading(here_, energy.wide, energy.unit), Reading(said, power.wide, power.unit))
    yield Tested(
        marks, "story", Finding(name, "error", told, (anchor(energy.mark), counterpart(power.mark)), readings, (line,))
    )
