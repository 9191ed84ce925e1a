"""A surname before anybody was introduced by it."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.name._people import Person, cues, people, told_apart
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.speech import speech
from kantlijn.shelf import Shelf
from kantlijn.story import Mention, Story

NAME = "name.introduced"
_TITLE = 15  # characters, the longest title and then some
_RUNNING = ("paragraph", "lead", "list_item")


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Everybody who is introduced by whole name and function: whether the text calls them by their surname before that."""
    if story.language not in ("nl", "en"):
        return
    words = cues(story.language)
    for person in people(story):
        running = [each for each in person.mentions if story.blocks[story.block_at(each.start)].kind in _RUNNING]
        introduced = next((each for each in running if each.form == "name"), None)
        if introduced is None:
            continue
        early = _early(story, person, running, introduced)
        told = early is not None and introduced.role is not None and not told_apart(story, words, early, introduced)
        yield Tested((), "story", _finding(person, early, introduced) if told and early is not None else None)


def _early(story: Story, person: Person, running: list[Mention], introduced: Mention) -> Mention | None:
    """The first mention, where it is by the bare surname, in the reporter's own words and in an earlier paragraph: without a
    function, a title or a first name a reader does not know who that is. Nor may the headline or a caption have said so.
    """
    first = running[0]
    if any(each.start < introduced.start and each.form != "short" for each in person.mentions if each is not introduced):
        return None
    bare = first.role is None and not first.quoted and story.words(first) in (person.surname, person.last)
    before = story.text[max(0, first.start - _TITLE) : first.start].split()
    titled = bool(before) and before[-1].lower().rstrip(".") in speech(story.language).titles
    earlier = story.block_at(first.start) < story.block_at(introduced.start)
    return first if bare and earlier and not titled else None


def _finding(person: Person, early: Mention, introduced: Mention) -> Finding:
    return Finding(
        NAME,
        "query",
        Words(
            f"‘{person.surname}’ wordt pas verderop voorgesteld, als {person.name}: weet de lezer hier al wie dat is?",
            f"‘{person.surname}’ is introduced further on only, as {person.name}: does the reader know who that is here?",
        ),
        (anchor(early), counterpart(introduced)),
    )
