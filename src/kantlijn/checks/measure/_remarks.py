"""What is written beside a measure that is told twice, with the sum as it is done on paper."""

from __future__ import annotations

from kantlijn.checks._told_twice import Twice
from kantlijn.checks._units import about, measured, unit_name
from kantlijn.checks.measure._measured import Measured
from kantlijn.checks.measure._other_units import Slip
from kantlijn.checks.measure._units_apart import Apart
from kantlijn.finding import Finding, Reading, Severity, Words, anchor, counterpart
from kantlijn.story import Story
from kantlijn.wording import number

NAME = "measure.conversion"


def clash(
    story: Story, pair: Twice[Measured], by: Apart, severity: Severity, slip: Slip | None, *, difference: bool
) -> Finding:
    """The second figure is not what the first is in its unit."""
    first, second = pair.first, pair.second
    if difference:
        by = Apart(by.factor)
    outcome = by.number(first.nominal)
    told = []
    for code in ("nl", "en"):
        result = measured(about(outcome), second.unit, code)
        start = _surface(story, first)
        here = _surface(story, second)
        rise = ("een verschil van ", "a difference of ") if difference else ("", "")
        said = (
            f"{rise[0]}{start} is ongeveer {result}; hier staat ‘{here}’."
            if code == "nl"
            else f"{rise[1]}{start} is about {result}; here it says ‘{here}’."
        )
        told.append(f"{said[:1].upper()}{said[1:]}" + (f" {slip.said.said(code)}" if slip else ""))
    readings = (
        Reading(story.words(second.mark), second.wide, second.unit),
        Reading(story.words(first.mark), by.of(first.wide), second.unit),
    )
    calculation = (Words(*(_sum(first, second, by, code) for code in ("nl", "en"))),)
    return Finding(NAME, severity, Words(*told), (anchor(second.mark), counterpart(first.mark)), readings, calculation)


def _surface(story: Story, one: Measured) -> str:
    return " ".join(story.words(one.mark).split())


def _sum(first: Measured, second: Measured, by: Apart, code: str) -> str:
    """The sum as it is done on paper."""
    start = number(first.nominal, code)
    end = measured(about(by.number(first.nominal)), second.unit, code)
    named = f"{start} {unit_name(first.unit, code, first.nominal)}"
    if by.turned:
        return f"{number(by.factor, code, 4)} / {start} = {end}"
    if by.zero:
        if second.unit == "degree fahrenheit" and first.unit == "degree celsius":
            return f"{start} × 9/5 + 32 = {end}"
        if first.unit == "degree fahrenheit" and second.unit == "degree celsius":
            return f"({start} − 32) × 5/9 = {end}"
        sign = "+" if by.zero > 0 else "−"
        return f"{start} × {number(by.factor, code, 4)} {sign} {number(abs(by.zero), code, 5)} = {end}"
    if by.factor >= 1:
        return f"{named} × {number(by.factor, code, 4)} = {end}"
    return f"{named} / {number(1 / by.factor, code, 4)} = {end}"
