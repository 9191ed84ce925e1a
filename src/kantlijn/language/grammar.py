"""What the reader's grammar asks of a language: the patterns of `language/<code>/grammar.py`, where each is explained."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Grammar:
    """How a language puts numbers, hours, ages and ranges together."""

    link: re.Pattern[str]
    by: str
    by_how_much: re.Pattern[str]
    than: re.Pattern[str]
    and_also: re.Pattern[str]
    and_words: frozenset[str]
    suspended: re.Pattern[str]
    changed_by: re.Pattern[str]
    listed: frozenset[str]
    to: frozenset[str]
    from_: tuple[str, ...]
    or_so: re.Pattern[str]
    tens_of: Mapping[str, float]
    per: re.Pattern[str]
    per_of: re.Pattern[str]
    solid: re.Pattern[str]
    over: re.Pattern[str]
    halved: re.Pattern[str]
    metres_before: re.Pattern[str]
    inches: re.Pattern[str]
    stones: re.Pattern[str]
    metres: re.Pattern[str]
    parts_in_plural: frozenset[str]
    hours_from: re.Pattern[str]
    and_part: re.Pattern[str]
    clause: re.Pattern[str]
    no_cents: re.Pattern[str]
    share_of: re.Pattern[str]
    words_only: frozenset[str]
    of_many: re.Pattern[str]
    singular_verb: re.Pattern[str]
    part_of: re.Pattern[str]
    of_one: re.Pattern[str]
    whole_of: frozenset[str]
    compared: frozenset[str]
    pronouns: frozenset[str]
    plural_endings: tuple[str, ...]
    in_singular: frozenset[str]
    adverbs: frozenset[str]
    participles: re.Pattern[str]
    more_of: re.Pattern[str]
    compound_noun: re.Pattern[str]
    glued: Mapping[str, str]
    determined: re.Pattern[str]
    emergency: re.Pattern[str]
    item: re.Pattern[str]
    converted: re.Pattern[str]
    times_than: str
    old: re.Pattern[str]
    older: re.Pattern[str]
    age_of: re.Pattern[str]
    person_of: re.Pattern[str]
    clause_ends: re.Pattern[str]
    age_group: re.Pattern[str]
    and_over: re.Pattern[str]
    upwards: re.Pattern[str]
    was: re.Pattern[str]
    turned: re.Pattern[str]
    turned_behind: re.Pattern[str]
    when: re.Pattern[str]
    was_behind: re.Pattern[str]
    at_age: re.Pattern[str]
    at_age_behind: re.Pattern[str]
    a_person: re.Pattern[str]
    person_ends: re.Pattern[str]
    in_the_tens: re.Pattern[str]
    tens_before: re.Pattern[str]
    round_tens: re.Pattern[str]
    between_commas: re.Pattern[str]
    age_noun: str
    hedge_with_article: re.Pattern[str]
    no_hedge_of_one: re.Pattern[str]
    in_proportion: re.Pattern[str]
    nth_but: re.Pattern[str]
    nth_before: str
    number_word: re.Pattern[str]
    number_behind: re.Pattern[str]
    alone: re.Pattern[str]
    with_article: re.Pattern[str]
    twice_as: re.Pattern[str]
    first_of_all: re.Pattern[str]
    month_first: bool
    months_have_capitals: bool
    decade: re.Pattern[str]
    decade_before: re.Pattern[str]
    clock: re.Pattern[str]
    half: int
    quarters: frozenset[str]
    past: frozenset[str]
    twelves: Mapping[str, int]
    hour_behind: re.Pattern[str]
