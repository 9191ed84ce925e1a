"""The words of a language that propose a sum, a product or a part, ready to be matched; what two figures need to be added."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from kantlijn.checks.number._alike import scopes
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity, Story


class Relations:
    """The cues of one language; what each is for stands in language/…/checks/relations.py."""

    together: re.Pattern[str]
    by_side: frozenset[str]
    in_all: re.Pattern[str]
    running: re.Pattern[str]
    behind: re.Pattern[str]
    joiner: re.Pattern[str]
    no_item: re.Pattern[str]
    nested: re.Pattern[str]
    item_ends: re.Pattern[str]
    opens_parts: re.Pattern[str]
    opens_comma: re.Pattern[str]
    opens_of_which: re.Pattern[str]
    of_the: re.Pattern[str]
    one_item: re.Pattern[str]
    complements: tuple[tuple[str, str], ...]
    parallel: re.Pattern[str]
    general: frozenset[str]
    rest: re.Pattern[str]
    definite: re.Pattern[str]
    qualified: re.Pattern[str]
    rest_of: re.Pattern[str]
    left: re.Pattern[str]
    left_behind: re.Pattern[str]
    added_before: re.Pattern[str]
    added_behind: re.Pattern[str]
    lost_before: re.Pattern[str]
    lost_behind: re.Pattern[str]
    now_before: re.Pattern[str]
    then_before: re.Pattern[str]
    then_behind: re.Pattern[str]
    more_than: re.Pattern[str]
    less_than: re.Pattern[str]
    other_moment: re.Pattern[str]
    differ_before: re.Pattern[str]
    differ_behind: re.Pattern[str]
    difference: re.Pattern[str]
    versus: re.Pattern[str]
    from_: re.Pattern[str]
    to: re.Pattern[str]
    income: re.Pattern[str]
    outgo: re.Pattern[str]
    voted: re.Pattern[str]
    votes_between: re.Pattern[str]
    seats: frozenset[str]
    aside: re.Pattern[str]
    each_before: re.Pattern[str]
    each_of: re.Pattern[str]
    each_behind: re.Pattern[str]
    times_between: re.Pattern[str]
    for_every: re.Pattern[str]
    one_for_every: re.Pattern[str]
    shared: re.Pattern[str]
    average: re.Pattern[str]
    so: re.Pattern[str]
    perhaps: re.Pattern[str]
    hardly: re.Pattern[str]
    every: re.Pattern[str]
    gross: re.Pattern[str]
    whole_year: re.Pattern[str]
    sold: re.Pattern[str]
    for_: re.Pattern[str]
    price: re.Pattern[str]
    paying: frozenset[str]
    brought_in: re.Pattern[str]
    people: frozenset[str]
    pieces: frozenset[str]
    elsewhere: re.Pattern[str]
    part_of_time: re.Pattern[str]
    with_others: re.Pattern[str]
    left_over: re.Pattern[str]
    of: re.Pattern[str]
    not_of: re.Pattern[str]
    one_of_them: re.Pattern[str]
    others_together: re.Pattern[str]
    of_which: re.Pattern[str]
    of_them: re.Pattern[str]
    whole_of_money: re.Pattern[str]
    part_of_money: re.Pattern[str]
    profit_of: re.Pattern[str]
    turnover_of: re.Pattern[str]


class Sum(NamedTuple):
    """`parts` make `total`. `sure`: the words leave no other reading. `told`: what the words say last of it.

    `at_most`: the parts may leave a rest. `taken`: which of the parts are taken off ("45 min 12 is 33"). `slack`: so many items
    of the list have no number of their own.
    """

    total: Figure
    parts: tuple[Figure, ...]
    sure: bool
    at_most: bool = False
    taken: tuple[int, ...] = ()
    slack: int = 0
    told: Literal["total", "rest", "difference"] = "total"


OF_A_SIZE = 1000.0  # a bare number this much smaller than the amounts beside it has a unit of its own


def relations(code: str) -> Relations:
    """The cues of a language, by its ISO 639-1 code."""
    return patterns(code, "checks.relations", Relations)


@cache
def complements(code: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """The pairs of names that together are all there is."""
    return tuple((re.compile(one), re.compile(other)) for one, other in relations(code).complements)


def same_unit(figures: Sequence[Figure]) -> tuple[Figure, ...] | None:
    """The figures on one unit, where they can be added: a bare number of a like size takes that of the others; None where
    they cannot, or where one of them is negative or open on the wrong side.
    """
    units = {one.unit for one in figures if not one.is_bare}
    if len(units) > 1 or any(one.strict.low < 0 for one in figures):
        return None
    unit = next(iter(units), None)
    if unit is None:
        return tuple(figures)
    largest = max(one.strict.low for one in figures)
    bare = [one for one in figures if one.is_bare]
    if any(one.strict.high < largest / OF_A_SIZE or (one.value or 0.0) % 1 for one in bare):
        return None  # "10,8 pct" beside barrels: of a unit that was not read
    return tuple(one if one.unit == unit else one._replace(unit=unit) for one in figures)


def disputed(story: Story, passage: Passage, figures: Sequence[Figure]) -> bool:
    """Whether one of the figures is denied ("niet 12 maar 120"), or stands in a table, which has checks of its own."""
    words = scopes(story.language)
    for one in figures:
        if words.negated.search(passage.low[max(0, one.start - 14) : one.start]):
            return True
        if story.tables and story.table_at(one.start) is not None:
            return True
    return False


def one_voice(story: Story, figures: Sequence[Figure]) -> bool:
    """Whether the figures are all of one speaker, or all of the story itself."""
    return len({story.quotation_at(one.start) for one in figures}) == 1


def is_counted(one: Figure) -> bool:
    """Whether it is a number of things, or of money or a measure, and no rate and no duration."""
    return isinstance(one.mark, Quantity) and not one.is_rate
