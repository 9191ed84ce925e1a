"""Somebody of a pair who comes back under a first name that neither of them has: "Mats en Joris Kat", and then Jasper Kat."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from operator import attrgetter

from kantlijn.checks.name._people import Cues, Person, gender, in_one_sentence, role_of
from kantlijn.finding import Finding, Tested
from kantlijn.story import Mention, Story

Say = Callable[[Story, Person, Mention, str], Finding]
_BETWEEN = 12  # characters between the two first names: " en ", " and ", " en zijn zus "
_KIN = 30  # characters before a name in which it is said whose kin it is: "hun oudere broer Klaas"
_AGE = 3  # characters to an age behind a name


def of_story(story: Story, words: Cues, known: tuple[Person, ...], say: Say) -> Iterator[Tested]:
    """Every third of the name of two who are introduced as a pair, who is introduced nowhere."""
    by_surname: dict[str, list[Person]] = {}
    for person in known:
        by_surname.setdefault(person.surname, []).append(person)
    for alike in by_surname.values():
        pair = _pair(story, alike)
        if pair is None:
            continue
        for other in alike:
            if other in pair:
                continue
            here = other.mentions[0]
            like = [one for one in pair if gender(one.first) == gender(other.first) != ""]
            stray = len(other.mentions) == 1 and not _introduced(story, words, here)
            apart = here.start > pair[1].mentions[0].end and not any(
                in_one_sentence(story, m, here) for p in pair for m in p.mentions
            )
            yield Tested((), "story", say(story, (like or list(pair))[-1], here, other.name) if stray and apart else None)


def _pair(story: Story, alike: list[Person]) -> tuple[Person, Person] | None:
    """The two who are named in one breath: by a first name, and right behind it by the other with the surname of both."""
    for second in alike:
        for first in alike:
            one, other = first.mentions[0], second.mentions[0]
            if one.form == "short" and other.form == "name" and 0 < other.start - one.end <= _BETWEEN:
                return first, second
    return None


def _introduced(story: Story, words: Cues, here: Mention) -> bool:
    """Whether it is said who somebody is: an age, a function, or whose kin."""
    at = bisect_left(story.quantities, here.end, key=attrgetter("start"))
    aged = any(q.kind == "age" and q.start <= here.end + _AGE for q in story.quantities[at : at + 2])
    sentence = story.sentences[story.sentence_at(here.start)]
    before = story.text[max(sentence.start, here.start - _KIN) : here.start]
    return aged or bool(role_of(story, here)) or words.family.search(before) is not None
