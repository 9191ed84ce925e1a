"""Which lines of a table are the sum of which others: by their names, and by what holds in the other columns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kantlijn.checks.table._grid import ADDED, Figure, Line, step_of
from kantlijn.checks.table._words import Words
from kantlijn.interval import Interval

LEAST = 2  # parts of a sum
# How far a total may be from the sum of its parts, as a share of it, where nothing else in the table says that they are
# parts of it: a list that leaves out the smaller ones is further off than a slip of the pen.
NEAR = 0.1
DOUBLE = 2.0  # times the sum: a total that is more, or less than one of its parts, is a slip that can be named, or no total
TELLING = 4.0  # of what rounding leaves room for: a smaller total agrees with any sum of small figures
FEW = 3  # parts that all end in zeros by accident, so that the rest of the table must say how it was rounded
MANY = 3  # parts from which a sum that nothing else bears out is asked about


class Sum(NamedTuple):
    """A total in one line (a column, say) and the parts that make it, with their names.

    `borne_out`: the same lines do add up in another column, so that they are meant to here. `near`: without that, the two
    are so near that they are meant to be equal.
    """

    line: Line
    line_at: int
    total: Figure
    parts: tuple[Figure, ...]
    parts_at: tuple[int, ...]
    names: tuple[str, ...]
    step: float
    exact: bool
    holds: bool
    loosely: bool
    borne_out: bool = False
    near: bool = False

    @property
    def added(self) -> float:
        """What the parts add up to, as they are written."""
        return sum(part.value for part in self.parts)

    @property
    def room(self) -> float:
        """How far apart the total and the sum may be by rounding alone."""
        return self.step * (len(self.parts) + 1) / 2 if not self.exact else 0.0

    @property
    def likely(self) -> bool:
        """Whether the total can be of this size at all: no less than its largest part, as an average is, and no double."""
        parts = [part.value for part in self.parts]
        if min(parts) < 0:
            return True
        return max(parts) <= self.total.value <= DOUBLE * self.added

    @property
    def tells(self) -> bool:
        """Whether the total is so large that it could have been off by more than rounding leaves room for."""
        return abs(self.total.value) > max(self.step, TELLING * self.room)


def sums(words: Words, lines: Sequence[Line], across: Sequence[Line]) -> Iterator[Sum]:
    """Every sum that the names of `lines` propose, in each of the lines `across` them."""
    names = [line.low for line in lines]
    steps = _steps(across)
    totals = [at for at, name in enumerate(names) if words.total.match(name) or words.subtotal.match(name)]
    for before, total, following in zip([-1, *totals], totals, [*totals[1:], len(lines)], strict=False):
        proposals = [*_proposals(words, lines, totals, before, total, following)]
        weighed = []
        for parts in proposals:
            found = [_sum(words, lines, line, at, total, parts, steps) for at, line in enumerate(across)]
            weighed.append([each for each in found if each is not None])
        weighed = [each for each in weighed if each]
        if not weighed:
            continue
        best = max(weighed, key=lambda found: sum(each.holds and each.tells for each in found))
        yield from _believed(words, lines[total], best)


def _proposals(
    words: Words, lines: Sequence[Line], totals: Sequence[int], before: int, total: int, following: int
) -> Iterator[tuple[int, ...]]:
    """The sets of lines that a total may be the sum of, the likeliest first; `before` and `following` are the totals around
    it. Together, for all totals, no more than all lines four times.
    """
    group = _parts(words, lines, range(before + 1, total))
    if following == len(lines) and before >= 0:
        sums_ = set(totals)
        yield _parts(words, lines, [at for at in range(total) if at not in sums_])
        yield (*(at for at in totals if at < total), *group)
    yield group
    if total == 0 or not group:
        yield _parts(words, lines, range(total + 1, following))


def _parts(words: Words, lines: Sequence[Line], among: Sequence[int]) -> tuple[int, ...]:
    """Those that may be parts: no averages, no parts of parts, no names of groups."""
    return tuple(
        at for at in among
        if not (words.of_which.match(lines[at].low) or words.no_part.search(lines[at].low) or lines[at].blank)
    )  # fmt: skip


def _sum(
    words: Words,
    lines: Sequence[Line],
    line: Line,
    at: int,
    total: int,
    parts: Sequence[int],
    steps: Mapping[tuple[str, str | None], float],
) -> Sum | None:
    """The sum in one line, or None where its figures make none: unknown ones, averages, two kinds of units."""
    said = line.cells[total]
    if said is None or said.mark is None or said.unit[0] not in ADDED:
        return None
    if words.no_sum.search(line.low) or " per " in (said.unit[1] or "") or "degree" in (said.unit[1] or ""):
        return None
    figures: list[Figure] = []
    own: list[int] = []
    for part in parts:
        cell = line.cells[part]
        if cell is None:
            return None
        if cell.mark is None or cell.unit == said.unit:
            figures.append(cell)
            own.append(part)
    if sum(figure.mark is not None for figure in figures) < LEAST:
        return None
    step = step_of([*figures, said])
    if sum(figure.value != 0 for figure in figures) <= FEW:
        step = max(step, steps[said.unit])
    exact = _is_exact(words, line, figures, said)
    added = sum_of(figures, step, exact)
    reading = Interval.point(said.value) if exact else said.rounded(step)
    wide = added.widened(step, step)
    return Sum(
        line, at, said, tuple(figures), tuple(own),
        tuple(lines[each].name for each in own), step, exact,
        _meets(added, reading), _meets(wide, reading),
    )  # fmt: skip


def sum_of(figures: Sequence[Figure], step: float, exact: bool) -> Interval:
    """What figures may add up to, each rounded to its own last digit or to `step`."""
    total = Interval.point(0.0)
    for figure in figures:
        total = total + (Interval.point(figure.value) if exact or figure.mark is None else figure.rounded(step))
    return total


def _meets(one: Interval, other: Interval) -> bool:
    slack = 1e-9 * max(1.0, abs(one.high), abs(other.high))  # what a column of decimals loses in floats
    return one.low <= other.high + slack and other.low <= one.high + slack


def _steps(across: Sequence[Line]) -> dict[tuple[str, str | None], float]:
    """For each unit in a table the size of the last digit of all its figures: a few may end in zeros by accident."""
    by_unit: dict[tuple[str, str | None], list[Figure]] = defaultdict(list)
    for line in across:
        for figure in line.figures:
            by_unit[figure.unit].append(figure)
    return {unit: step_of(figures, 1) for unit, figures in by_unit.items()}


def _is_exact(words: Words, line: Line, figures: Sequence[Figure], total: Figure) -> bool:
    """Whether the figures were counted one by one: whole numbers under "number of", and amounts to the cent."""
    every = [figure for figure in [*figures, total] if figure.mark is not None]
    cents = all(figure.unit[0] == "money" and abs(figure.step - 0.01) < 1e-12 for figure in every)
    counted = words.number_of.search(line.low) is not None and all(figure.step == 1.0 for figure in every)
    return cents or counted


def _believed(words: Words, total: Line, found: Sequence[Sum]) -> Iterator[Sum]:
    """The sums that hold, and those that fail where what the table says elsewhere leaves no doubt that they are sums."""
    held = [each for each in found if each.holds and each.tells]
    failed = [each for each in found if not each.holds]
    yield from (each for each in found if each.holds)
    if held and len(failed) <= len(held):
        yield from (each._replace(borne_out=True) for each in failed)
    elif len(failed) == len(found) == 1 and words.total.match(total.low):
        each = failed[0]
        least = max(abs(part.value) for part in each.parts)
        near = abs(each.added - each.total.value) <= NEAR * abs(each.total.value)
        written = [part for part in each.parts if part.mark is not None]
        if len(written) >= MANY and each.total.value >= least and each.tells:
            yield each._replace(near=near)
