"""Whether the size of a change that does not fit its two figures is what one slip of the hand makes of the one that does."""

from __future__ import annotations

from kantlijn.checks.number._figures import Figure
from kantlijn.checks.number._remarks import middle
from kantlijn.checks.number._slips import swaps
from kantlijn.story import Quantity, Story

ROUNDED = 0.006  # how far a percentage may be from what a slip makes of it, as a part of one: it is rounded as it is written
NEAR_TIMES = 0.12  # the same of how many times, as a share of it: "verdrievoudigd" is anything from 2.7 to 3.3
SIMPLE = (2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 1.5, 4 / 3, 1.25)
"""How many times as much newspapers say that something is, and what a half, a third and a quarter more make."""
TWICE = 150.0  # per cent: from here a figure that fits to the last digit is no accident
EXACT_TIMES = 0.01  # the same where only the figures say that it is of them
SIGNS = 2  # digits of a percentage from which one that is wrong leaves the others to be seen


def explained(story: Story, before: Figure, after: Figure, by: Quantity, *, closely: bool = False) -> bool:
    """Whether what stands there is points for per cent, the whole for what came on top of it, a share of the wrong end, a
    percentage with two digits that changed places, a wrong comma or one wrong digit; or another simple factor.

    `closely`: nothing else makes the three belong together, so that a slip that fits many figures explains nothing.
    """
    start, end = middle(before), middle(after)
    if start <= 0 or end <= 0 or by.value is None:
        return False
    if by.kind == "ratio" and (by.value > 1 or by.value < 1 / 2 or by.value == 1 / 2):
        times = max(start, end) / min(start, end)
        return any(abs(times / simple - 1) <= (EXACT_TIMES if closely else NEAR_TIMES) for simple in SIMPLE)
    told = by.value if by.kind == "ratio" else by.value / 100
    change = abs(end - start) / start
    made = [end / start, abs(end - start) / end, change * 10, change / 10]
    made += [] if closely else [change * 2, change / 2]
    made += [abs(end - start)] if before.is_percentage else []
    near = max(ROUNDED, by.strict.width / 200 if by.kind == "percentage" else ROUNDED)
    if any(abs(told - each) <= near for each in made):
        return True
    size = Figure(by, by.strict, by.loose, None, None)
    if any(abs(told * factor - change) <= near for factor, _ in swaps(story, size)):
        return True
    return not closely and by.kind == "percentage" and one_digit(by.value, change * 100)


def one_digit(told: float, meant: float) -> bool:
    """Whether two percentages, written in the digits of the first, differ in one of them."""
    decimals = len(f"{told:g}".partition(".")[2])
    one, other = f"{told:.{decimals}f}", f"{meant:.{decimals}f}"
    return len(one) == len(other) >= SIGNS and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def whole_for_extra(before: Figure, after: Figure, by: Quantity) -> bool:
    """ "Gestegen met 400 procent" of what is four times as much: the percentage is that of the whole, to the last digit."""
    start, end = middle(before), middle(after)
    if by.kind != "percentage" or by.value is None or start <= 0 or by.value < TWICE:
        return False
    return abs(by.value / 100 - end / start) <= ROUNDED


def holds(before: Figure, after: Figure, by: Quantity) -> bool:
    """Whether a size is that of the change from one to the other, or back, or the share of the one in the other."""
    start, end = middle(before), middle(after)
    if start <= 0 or end <= 0 or by.value is None:
        return True
    told = by.value / 100 if by.kind == "percentage" else by.value
    near = max(2 * ROUNDED, told * NEAR_TIMES / 2)
    times = max(start, end) / min(start, end)
    if by.kind == "ratio" and told > 1:
        return abs(told / times - 1) <= NEAR_TIMES
    made = [abs(end - start) / start, 1 / times] + ([abs(end - start)] if before.is_percentage else [])
    return any(abs(told - each) <= near for each in made)
