"""What is written beside three figures that do not multiply, with the sum as it is done on paper."""

from __future__ import annotations

from kantlijn.checks._units import about, measured
from kantlijn.checks.measure._formula.formulas import Made
from kantlijn.checks.measure._formula.slips import Slip
from kantlijn.checks.measure._formula.term import Term
from kantlijn.finding import Finding, Reading, Severity, Words, anchor, counterpart
from kantlijn.story import Story
from kantlijn.wording import money, number

NAME = "measure.product"


def remark(story: Story, made: Made, severity: Severity, slip: Slip | None) -> Finding:
    """The product of two figures is not the third."""
    last = made.last
    told, lines = [], []
    for code in ("nl", "en"):
        outcome, line = _worked_out(made, last, code)
        here = "hier staat" if code == "nl" else "here it says"
        reason = f" {slip.said.said(code)}" if slip else ""
        told.append(f"{line}; {here} ‘{_surface(story, last)}’.{reason}")
        lines.append(f"{line} ≠ {_named(last, last.value, code)}" if outcome else line)
    first = slip.figure if slip is not None and slip.digits else last
    places = (anchor(first.span), *(counterpart(one.span) for one in made.figures if one.start != first.start))
    readings = tuple(
        Reading(_surface(story, one), one.reading, one.unit)
        for one in sorted(made.figures, key=lambda one: (one is not last, one.start))
    )
    return Finding(NAME, severity, Words(*told), places, readings, (Words(*lines),))


def _surface(story: Story, one: Term) -> str:
    return " ".join(story.words(one.span).split())


def _worked_out(made: Made, last: Term, code: str) -> tuple[str, str]:
    """The outcome for the figure told last, and the line of the sum."""
    each, many, total = made.each, made.many, made.total
    if last.start == total.start:
        value = total.value * made.off
        times = number(made.usual, code, 4) if many is None else _named(many, many.value, code)
        outcome = _named(total, value, code)
        return outcome, f"{times} × {_named(each, each.value, code)} = {outcome}"
    if many is not None and last.start == many.start:
        outcome = _named(many, many.value / made.off, code)
        return outcome, f"{_named(total, total.value, code)} / {_named(each, each.value, code)} = {outcome}"
    outcome = _named(each, each.value / made.off, code)
    times = number(made.usual, code, 4) if many is None else _named(many, many.value, code)
    return outcome, f"{_named(total, total.value, code)} / {times} = {outcome}"


def _named(one: Term, value: float, code: str) -> str:
    """A number with what it is of, as a newspaper writes it."""
    value, unit = about(value, 4), one.unit
    top = unit.partition(" per ")[0]
    if len(top) == 3 and top.isupper():
        return money(value, unit, code)
    return measured(value, unit, code) if top not in ("", "1") else number(value, code, 4)
