"""The words of `language/*/elapsed.py`, compiled once for each language."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from types import ModuleType


@dataclass(frozen=True, slots=True)
class Cues:
    """What the words between and around two marks may be; each is named after its list in the language."""

    fillers: re.Pattern[str]
    since: re.Pattern[str]
    running: re.Pattern[str]
    not_running: re.Pattern[str]
    past: re.Pattern[str]
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
    after_length: re.Pattern[str]
    lasting: re.Pattern[str]
    jubilee: re.Pattern[str]
    death_day: re.Pattern[str]
    birth_day: re.Pattern[str]
    exists: re.Pattern[str]
    began: re.Pattern[str]
    born: re.Pattern[str]
    died: re.Pattern[str]
    lived: re.Pattern[str]
    kin: re.Pattern[str]
    place_before: re.Pattern[str]
    at_that_time: re.Pattern[str]
    at_age: re.Pattern[str]
    at_death: re.Pattern[str]
    he_or_she: frozenset[str]
    particles: frozenset[str]
    no_names: frozenset[str]

    def tight(self, gap: str) -> bool:
        """Whether nothing of any weight stands between two marks, so that the one repeats the other."""
        return len(gap) <= TIGHT and _PUNCTUATION.sub("", self.fillers.sub(" ", gap)) == ""


TIGHT = 40
"""Characters between two marks that stand side by side; the longest filler of either language is 20."""
_PUNCTUATION = re.compile(r"[\s,:()–—-]+")


@cache
def cues(code: str) -> Cues:
    """The words of a language (`nl`, `en`)."""
    data: ModuleType = importlib.import_module(f"kantlijn.language.{code}.elapsed")

    def plain(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    def any_of(words: Iterable[str], behind: str = "", before: str = r"(?<!\w)") -> re.Pattern[str]:
        longest = sorted(words, key=lambda word: (-len(word), word))
        return plain(before + r"(?:" + "|".join(longest) + r")(?!\w)" + behind)

    return Cues(
        fillers=any_of(data.FILLERS),
        since=any_of(data.SINCE, r"\s(?:[^\s,.;:()]+\s){0,5}$"),
        running=any_of(data.RUNNING, r"\s$"),
        not_running=plain(data.NOT_RUNNING),
        # "has lived" is told of now
        past=any_of(data.PAST, before=r"(?<!\w)(?<!\bhas )(?<!\bhave )(?<!['’]s )(?<!['’]ve )"),
        present=frozenset(data.PRESENT),
        from_=plain(data.FROM),
        to=plain(data.TO),
        turn=plain(data.TURN),
        more_parts=plain(data.MORE_PARTS),
        after=plain(data.AFTER),
        their_death=plain(data.THEIR_DEATH),
        to_go_before=plain(data.TO_GO_BEFORE),
        to_go_behind=plain(data.TO_GO_BEHIND),
        in_before=plain(data.IN_BEFORE),
        that_is=plain(data.THAT_IS),
        it_is=plain(data.IT_IS),
        ago_that=plain(data.AGO_THAT),
        first_time=plain(data.FIRST_TIME),
        now=plain(data.NOW),
        after_length=plain(data.AFTER_LENGTH),
        lasting=plain(data.LASTING),
        jubilee=plain(data.JUBILEE),
        death_day=plain(data.DEATH_DAY),
        birth_day=plain(data.BIRTH_DAY),
        exists=plain(data.EXISTS),
        began=plain(data.BEGAN),
        born=plain(data.BORN),
        died=plain(data.DIED),
        lived=plain(data.LIVED),
        kin=plain(data.KIN),
        place_before=plain(data.PLACE_BEFORE),
        at_that_time=plain(data.AT_THAT_TIME),
        at_age=plain(data.AT_AGE),
        at_death=plain(data.AT_DEATH),
        he_or_she=frozenset(data.HE_OR_SHE),
        particles=frozenset(data.PARTICLES),
        no_names=frozenset(data.NO_NAMES),
    )
