"""The words of `language/*/elapsed.py` and `language/*/lives.py`, compiled once for each language."""

from __future__ import annotations

import re
from typing import Annotated

from kantlijn.language.patterns import WORD, Shape, patterns


class Cues:
    """What the words between and around two marks may be; each is named after its list in the language."""

    fillers: re.Pattern[str]
    since: Annotated[re.Pattern[str], Shape(WORD + r"\s(?:[^\s,.;:()]+\s){0,5}$")]
    running: Annotated[re.Pattern[str], Shape(WORD + r"\s$")]
    not_running: re.Pattern[str]
    # "has lived" is told of now
    past: Annotated[re.Pattern[str], Shape(r"(?<!\bhas )(?<!\bhave )(?<!['’]s )(?<!['’]ve )" + WORD)]
    present: frozenset[str]
    from_: re.Pattern[str]
    to: re.Pattern[str]
    turn: re.Pattern[str]
    more_parts: re.Pattern[str]
    after: re.Pattern[str]
    their_death: re.Pattern[str]
    to_go_before: re.Pattern[str]
    to_go_behind: re.Pattern[str]
    in_before: re.Pattern[str]
    that_is: re.Pattern[str]
    it_is: re.Pattern[str]
    ago_that: re.Pattern[str]
    first_time: re.Pattern[str]
    now: re.Pattern[str]
    rolling: re.Pattern[str]
    after_length: re.Pattern[str]
    lasting: re.Pattern[str]
    jubilee: re.Pattern[str]
    a_person: re.Pattern[str]
    feast: re.Pattern[str]
    kept_now: re.Pattern[str]
    married_for: re.Pattern[str]
    wedding: re.Pattern[str]
    married: re.Pattern[str]
    stage: re.Pattern[str]
    anew: re.Pattern[str]
    thing: re.Pattern[str]
    lustrum: re.Pattern[str]
    death_day: re.Pattern[str]
    birth_day: re.Pattern[str]
    exists: re.Pattern[str]
    began: re.Pattern[str]
    born: re.Pattern[str]
    died: re.Pattern[str]
    lived: re.Pattern[str]
    kin: re.Pattern[str]
    someone_else: re.Pattern[str]
    place_before: re.Pattern[str]
    at_that_time: re.Pattern[str]
    at_age: re.Pattern[str]
    at_death: re.Pattern[str]
    and_then: re.Pattern[str]
    later_word: re.Pattern[str]
    per: re.Pattern[str]
    ends: re.Pattern[str]
    lasts: re.Pattern[str]
    jarig: re.Pattern[str]
    exists_behind: re.Pattern[str]
    celebrates: re.Pattern[str]
    edition: re.Pattern[str]
    yearly: re.Pattern[str]
    skipped: re.Pattern[str]
    counted: re.Pattern[str]
    exact: re.Pattern[str]
    over_again: re.Pattern[str]
    took: re.Pattern[str]
    between_events: re.Pattern[str]
    to_event: re.Pattern[str]
    reaches: re.Pattern[str]
    aged_thing: re.Pattern[str]
    sets_off: re.Pattern[str]
    nth_year: re.Pattern[str]
    in_those: re.Pattern[str]
    phase: re.Pattern[str]
    the_year_of: re.Pattern[str]
    of_another: re.Pattern[str]
    new_thing: re.Pattern[str]
    to_his_death: re.Pattern[str]
    and_word: re.Pattern[str]
    since_word: re.Pattern[str]
    from_before: re.Pattern[str]
    on_date: re.Pattern[str]
    to_date: re.Pattern[str]
    namely: re.Pattern[str]
    listed: re.Pattern[str]
    goes_behind: bool
    ends_then: re.Pattern[str]
    before_event: re.Pattern[str]
    the_thing: re.Pattern[str]
    he_or_she: frozenset[str]
    particles: frozenset[str]
    no_names: frozenset[str]

    def tight(self, gap: str) -> bool:
        """Whether nothing of any weight stands between two marks, so that the one repeats the other."""
        return len(gap) <= TIGHT and _PUNCTUATION.sub("", self.fillers.sub(" ", gap)) == ""


class LifeCues:
    """How old somebody is said to be, and whose child or brother; each is named after its list in the language."""

    function: re.Pattern[str]
    age_when: re.Pattern[str]
    now_aged: re.Pattern[str]
    bare_age: re.Pattern[str]
    younger: re.Pattern[str]
    older: re.Pattern[str]
    than: re.Pattern[str]
    sibling: re.Pattern[str]
    child: re.Pattern[str]
    bore: re.Pattern[str]
    at_ordinal: re.Pattern[str]
    when: re.Pattern[str]
    turns_behind: re.Pattern[str]
    ordinal_age_behind: re.Pattern[str]
    as_aged: re.Pattern[str]
    when_opens: re.Pattern[str]
    bare_lead: re.Pattern[str]
    was_so_old: re.Pattern[str]
    parenthood: re.Pattern[str]
    own_child: re.Pattern[str]
    step: re.Pattern[str]
    person_noun: re.Pattern[str]
    is_person: re.Pattern[str]
    on_day: re.Pattern[str]
    is_now: re.Pattern[str]
    ends_clause: re.Pattern[str]
    just_died: re.Pattern[str]
    old: re.Pattern[str]
    adjective: re.Pattern[str]
    closes: re.Pattern[str]
    who_is: re.Pattern[str]
    not_the_name: re.Pattern[str]
    to_day: re.Pattern[str]
    bare_age_behind: re.Pattern[str]


TIGHT = 40
"""Characters between two marks that stand side by side; the longest filler of either language is 20."""
_PUNCTUATION = re.compile(r"[\s,:()–—-]+")


def cues(code: str) -> Cues:
    """The words of a language (`nl`, `en`)."""
    return patterns(code, "checks.elapsed", Cues, re.IGNORECASE)


def life_cues(code: str) -> LifeCues:
    """The words of a language (`nl`, `en`) for ages and kin."""
    return patterns(code, "checks.lives", LifeCues, re.IGNORECASE)
