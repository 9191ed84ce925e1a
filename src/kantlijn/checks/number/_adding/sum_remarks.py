"""Holds a sum against its parts, and says what does not add up."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._relations import Sum, disputed, one_voice
from kantlijn.checks.number._remarks import amount, both, plain, quoted, remark, severity
from kantlijn.checks.number._rounding import added, fair, outcome, told
from kantlijn.checks.number._slips import Slip, explain
from kantlijn.finding import Finding, Tested, Words
from kantlijn.interval import Interval
from kantlijn.story import Story
from kantlijn.wording import number

NAME = "number.sum"
EXACT = 1e-9  # of it: no rounding, so that it is no accident


def hold_sum(story: Story, passage: Passage, said: Sum) -> Tested | None:
    """A total against its parts; None where one of the figures is denied, or nothing can be said of it."""
    figures = (said.total, *said.parts)
    if disputed(story, passage, figures) or any(one.value is None for one in figures):
        return None
    if len(said.parts) > 1 and not said.taken and any(one.value == said.total.value for one in said.parts):
        return None  # "by 31 votes to 22: 31 for it and 22 against": a part told again, and no total
    marks = tuple(one.mark for one in figures)
    strict = _fits(said, [outcome(said.total), *told(said.parts)])
    if strict:
        return Tested(marks, "story")
    if _is_otherwise(said):
        return None
    loosely = _fits(said, [fair(one) for one in figures])
    return Tested(marks, "story", _remark(story, said, loosely))


def _is_otherwise(said: Sum) -> bool:
    """Whether the outcome is what two others differ, so that they make sense in another way: "2.318, 94 meer dan in 2024, toen
    het er 2.224 waren"; "£48,300 of the £50,000; of this £30,000 from a firm and the rest, £18,300, from others".
    """
    figures = (said.total, *said.parts)
    if said.told != "rest" and len(figures) > 3:
        return False  # in a list of round amounts two differ by a third soon
    outcome_ = said.parts[-1] if said.told == "rest" else said.total
    for large, small in permutations([one for one in figures if one is not outcome_], 2):
        apart = (large.value or 0.0) - (small.value or 0.0)
        if apart > 0 and abs(apart - (outcome_.value or 0.0)) <= EXACT * apart and large.unit == small.unit == outcome_.unit:
            return True
    return False


def _fits(said: Sum, readings: Sequence[Interval]) -> bool:
    """Whether the parts can make the total, as these readings of total and parts."""
    total, parts = readings[0], list(readings[1:])
    made = added([-one if at in said.taken else one for at, one in enumerate(parts)])
    made = made.widened(0, said.slack)
    return made.low <= total.high if said.at_most else made.meets(total)


def _made(said: Sum) -> float:
    return sum((-1 if at in said.taken else 1) * (one.value or 0.0) for at, one in enumerate(said.parts))


def _remark(story: Story, said: Sum, loosely: bool) -> Finding:
    figures = (said.total, *said.parts)
    slip = None if said.slack or said.at_most else explain(story, figures, lambda stands: _fits(said, stands))
    made, sure = _made(said), said.sure and one_voice(story, figures)
    blamed = _blamed(said, slip)
    total = said.total
    if said.at_most:
        message = Words(
            f"Samen zijn dat er {amount(made, total, 'nl')}, meer dan {quoted(story, total.mark)}.",
            f"Together that is {amount(made, total, 'en')}, more than {quoted(story, total.mark)}.",
        )
    elif said.told == "rest":
        rest, stands = _rest(said), quoted(story, said.parts[-1].mark)
        message = Words(
            f"Dan blijft er {amount(rest, total, 'nl')} over, niet {stands}.",
            f"That leaves {amount(rest, total, 'en')}, not {stands}.",
        )
    elif said.told == "difference":
        message = _apart(story, said)
    else:
        message = Words(
            f"Opgeteld is dat {amount(made, total, 'nl')}, niet {quoted(story, total.mark)}."
            if not said.taken
            else f"Dan blijft er {amount(made, total, 'nl')} over, niet {quoted(story, total.mark)}.",
            f"That adds up to {amount(made, total, 'en')}, not {quoted(story, total.mark)}."
            if not said.taken
            else f"That leaves {amount(made, total, 'en')}, not {quoted(story, total.mark)}.",
        )
    lines = (both(lambda code: _line(said, code)), slip.said if slip else None)
    return remark(story, NAME, severity(sure, loosely), message, lines, blamed)


def _apart(story: Story, said: Sum) -> Words:
    """The difference between after and before, where that is what is told."""
    after, before, moved = (said.total, *said.parts)
    off = abs((after.value or 0.0) - (before.value or 0.0))
    return Words(
        f"Dat scheelt {amount(off, after, 'nl')}, niet {quoted(story, moved.mark)}.",
        f"The difference is {amount(off, after, 'en')}, not {quoted(story, moved.mark)}.",
    )


def _rest(said: Sum) -> float:
    values = [one.value or 0.0 for one in said.parts[:-1]]
    return (said.total.value or 0.0) - sum(values)


def _line(said: Sum, code: str) -> str:
    """The sum as it is done on paper: "70 + 60 = 130", "64 − 41 = 23"."""
    if said.told == "rest":
        taken = " − ".join(plain(one, code) for one in (said.total, *said.parts[:-1]))
        return f"{taken} = {number(_rest(said), code)}"
    if said.told == "difference":
        large, small = sorted((said.total, said.parts[0]), key=lambda one: -(one.value or 0.0))
        off = abs((large.value or 0.0) - (small.value or 0.0))
        return f"{plain(large, code)} − {plain(small, code)} = {number(off, code)}"
    signs = ["" if not at else " − " if at in said.taken else " + " for at in range(len(said.parts))]
    shown = "".join(sign + plain(one, code) for sign, one in zip(signs, said.parts, strict=True))
    total = plain(said.total, code)
    made = number(_made(said), code)
    against = " >" if said.at_most else ", niet" if code == "nl" else ", not"
    return f"{shown} = {made}{against} {total}"


def _blamed(said: Sum, slip: Slip | None) -> tuple[Figure, ...]:
    figures = (said.total, *said.parts)
    first = next((one for one in figures if slip is not None and one.start == slip.figure.start), None)
    if first is None:
        first = said.total if said.told == "total" else said.parts[-1]
    return (first, *(one for one in figures if one is not first))
