"""Two functions for one person that nobody has at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from kantlijn.checks.name import _unnamed
from kantlijn.checks.name._people import Cues, cues, role_of
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import WORD
from kantlijn.shelf import Shelf
from kantlijn.story import Mention, Span, Story, Time, within

NAME = "name.role"


class Function(NamedTuple):
    """What somebody is said to be: the office and its groups, what it is of, and the party; where that is told."""

    mention: Mention
    words: str
    groups: frozenset[int]
    office: str
    of: str
    party: str


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Everybody who is given a function more than once: whether one of them excludes another."""
    if story.language not in ("nl", "en"):
        return
    words = cues(story.language)
    yield from _unnamed.of_story(story, NAME)
    told: dict[int, list[Function]] = {}
    for mention in story.mentions:
        if mention.kind != "person" or mention.form == "role":
            continue
        function = _function(story, words, mention)
        if function is None:
            continue
        before = told.setdefault(mention.entity, [])
        now = not _other_time(story, words, function)
        clash = next((each for each in before if now and _exclude(each, function)), None)
        yield Tested((), "story", _finding(function, clash) if clash else None)
        if now:
            before.append(function)


def _function(story: Story, words: Cues, mention: Mention) -> Function | None:
    role = role_of(story, mention)
    party = _party(story, words, mention, role)
    pattern, groups = _offices(story.language)
    found = [match[0] for match in pattern.finditer(role)]
    if not found:
        return Function(mention, role or party, frozenset(), "", "", party) if party else None
    office, own = groups[max(found, key=len)]
    # Offices of state have a field or a place behind them, and nobody has two: the first group of the pack.
    of = words.office_of.search(role) if 0 in own else None
    return Function(mention, role, own, office, of[1] if of else "", party)


@cache
def _offices(language: str) -> tuple[re.Pattern[str], Mapping[str, tuple[str, frozenset[int]]]]:
    """Any of the offices that exclude each other, and by what each is called first, with the numbers of its groups."""
    groups: dict[str, tuple[str, frozenset[int]]] = {}
    for number, group in enumerate(cues(language).offices):
        for office in group:
            first, *others = office.split("|")
            for name in (first, *others):
                groups[name] = (first, groups.get(name, (first, frozenset()))[1] | {number})
    listed = "|".join(re.escape(office) for office in sorted(groups, key=lambda office: (-len(office), office)))
    return re.compile(WORD.replace("{}", listed)), groups


def _party(story: Story, words: Cues, mention: Mention, role: str) -> str:
    """The party before the function ("VVD-Kamerlid") or behind the name ("Smit (VVD)")."""
    behind = re.match(r" \((\S+)\)", story.text[mention.end : mention.end + 20])
    named = [behind[1]] if behind else []
    named += re.split(r"[- ’']", story.words(mention.role)) if role and mention.role else []
    return next((word for word in named if word in words.parties), "")


def _other_time(story: Story, words: Cues, function: Function) -> bool:
    """Whether it is told of another time, or among changes: a former function, a year, somebody who became something."""
    mention = function.mention
    sentence = story.sentences[story.sentence_at(mention.start)]
    if any(isinstance(time, Time) and time.field("year") is not None for time in within(story.times, sentence)):
        return True
    start = mention.role.start if mention.role and mention.role.start < mention.start else mention.start
    near = story.text[max(sentence.start, start - 25) : mention.start] + " " + role_of(story, mention).replace("-", " ")
    return words.other_times.search(near) is not None or words.family.search(near) is not None


def _exclude(one: Function, other: Function) -> bool:
    """Whether nobody is both at a time."""
    if one.party and other.party and one.party != other.party:
        return True
    if not one.groups & other.groups:
        return False
    if one.office != other.office:
        return not (one.office in other.words or other.office in one.words)
    return bool(one.of and other.of) and not (one.of in other.of or other.of in one.of)


def _finding(here: Function, before: Function) -> Finding:
    name = here.mention.name
    return Finding(
        NAME,
        "query",
        Words(
            f"{name} is hier {_said(here)}, en eerder {_said(before)}: welke van de twee?",
            f"{name} is {_said(here)} here, and {_said(before)} before: which of the two?",
        ),
        (anchor(_place(here)), counterpart(_place(before))),
    )


def _said(function: Function) -> str:
    return f"‘{function.words}’" if function.words != function.party else f"‘{function.party}’"


def _place(function: Function) -> Span:
    mention, role = function.mention, function.mention.role
    return Span(min(mention.start, role.start), max(mention.end, role.end)) if role else Span(mention.start, mention.end)
