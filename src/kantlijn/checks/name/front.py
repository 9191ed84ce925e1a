"""A headline or caption that gives somebody another name than the text does, or names a party that the text does not."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks._fronts import Front, fronts
from kantlijn.checks.name import _spelling
from kantlijn.checks.name._people import Cues, Person, cues, gender, people, role_of
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Mention, Span, Story

NAME = "name.front"


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Everybody whom a front names, against those whom the text names."""
    if story.language not in ("nl", "en"):
        return
    words, known = cues(story.language), people(story)
    for front in story.once(fronts):
        here = [person for person in known if any(_within(front.span, each) for each in person.whole)]
        others = [p for p in known if not any(_within(front.span, m) for m in p.mentions) and _is_told(front, p)]
        for person in here:
            if _is_in_text(front, person):
                yield Tested((), "story")
            elif len(here) == 1:
                one = _meant(story, words, front, person, others)
                yield Tested((), "story", _remark(story, front, _first_of(front, person), one) if one is not None else None)
        yield from _parties(story, words, front)


def _within(span: Span, mention: Mention) -> bool:
    return span.start <= mention.start and mention.end <= span.end


def _first_of(front: Front, person: Person) -> Mention:
    return next(each for each in person.whole if _within(front.span, each))


def _is_told(front: Front, person: Person) -> bool:
    """Whether the text that a front is of names somebody in full."""
    return any(s.start <= m.start < s.end for m in person.whole for s in (Span(front.body[0].start, front.body[-1].end),))


def _is_in_text(front: Front, person: Person) -> bool:
    """Whether the text has first name and surname of somebody, in whatever order and form."""
    return person.last.lower() in front.low and person.first.lower() in front.low


def _meant(story: Story, words: Cues, front: Front, person: Person, others: list[Person]) -> Person | None:
    """The one in the text who has half of the name: the same first name and another surname, which the front has not, or the
    other way about, where nobody speaks of family.
    """
    surname_told, first_told = person.last.lower() in front.low, person.first.lower() in front.low
    if not surname_told and first_told:
        found = [each for each in others if _spelling.flat(each.first) == _spelling.flat(person.first)]
    elif surname_told and not first_told:
        found = [each for each in others if each.last == person.last]
        if words.family.search(story.text, front.body[0].start, front.body[-1].end):
            return None
        found = [each for each in found if not _spelled(story, each, person)]
    else:
        return None
    if words.family.search(story.text, front.span.start, front.span.end):
        return None
    found = [each for each in found if each.name not in person.name and person.name not in each.name]
    return found[0] if len(found) == 1 else None


def _spelled(story: Story, one: Person, other: Person) -> bool:
    """Whether name.variant tells it: two forms of one first name, or two of one gender, the one with a function."""
    genders = {gender(one.first), gender(other.first)}
    alike = _spelling.one_first_name(one.first, other.first, story.language)
    return alike or (len(genders) == 1 and "" not in genders and bool(role_of(story, one.whole[0])))


def _parties(story: Story, words: Cues, front: Front) -> Iterator[Tested]:
    """A party in a front, where the text names another one and never this."""
    told = [m for m in story.mentions if m.kind == "organisation" and story.words(m) in words.parties]
    here = [each for each in told if _within(front.span, each)]
    body = [each for each in told if any(s.start <= each.start < s.end for s in front.body)]
    names = {story.words(each) for each in body}
    if len(here) != 1 or not body:
        return
    if story.words(here[0]).lower() in front.low:
        yield Tested((), "story")
    elif len(names) == 1:
        yield Tested((), "story", _told_otherwise(front, here[0], body[0], story.words(here[0]), story.words(body[0])))


def _remark(story: Story, front: Front, here: Mention, one: Person) -> Finding:
    there = one.whole[0]
    return _told_otherwise(front, here, there, here.name, one.name)


def _told_otherwise(front: Front, here: Mention, there: Mention, said: str, told: str) -> Finding:
    message = Words(
        f"Hier staat {front.where.nl} ‘{said}’, maar in de tekst ‘{told}’: is dit dezelfde?",
        f"It says ‘{said}’ {front.where.en}, but ‘{told}’ in the text: is this the same?",
    )
    return Finding(NAME, "query", message, (anchor(here), counterpart(there)))
