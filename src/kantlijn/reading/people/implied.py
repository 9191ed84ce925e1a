"""Who says what goes without saying: whoever talks on, the person of the sentence before, the one whose turn it is, the one who
is interviewed. Where the story leaves a doubt, nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kantlijn.reading.people import sources
from kantlijn.reading.people.context import Context, Position
from kantlijn.reading.people.people import Mention, Person
from kantlijn.reading.people.pronouns import is_owner, pronoun_before, stands_for
from kantlijn.reading.people.sources import Subject
from kantlijn.story import Block, Quotation, Span

_EVERY_WORD = re.compile(r"([^\W\d_]+)")
_LONGEST_QUESTION = 300  # characters: a question in an interview is a few sentences at most
_HANDED_ON = 3  # words of a question that hands the turn to somebody


def implied_speaker(reading: Context, place: Position) -> Person | None:
    """Who goes without saying: whoever talks on, the person of the sentence before, whoever is interviewed."""
    quotation, previous, block = place.quotation, place.previous, place.block
    if previous is None and quotation.start == block.start and not reading.masked[quotation.end : block.end].strip():
        return interviewed(reading, place)
    first = bisect_left(reading.starts, block.start) if previous is None else reading.starts_before(place.left)
    between = reading.starts[first : bisect_left(reading.starts, quotation.start)]
    cue = reading.done[previous].cue if previous is not None else None
    if previous is not None and (not between or (cue is not None and between[-1] <= cue.start and cue.start >= place.left)):
        return answering(reading, previous)
    said = reading.done[previous].speaker if previous is not None else None
    for start in [*reversed(between)][:2]:
        asked = reading.masked[start : quotation.start].rstrip()
        about = {each.person.name for each in reading.mentioned(place.left, start)} - {said}
        handed = len(asked.split()) <= _HANDED_ON and bool(reading.mentioned(start, quotation.start))
        if said and asked.endswith("?") and not about and not handed:
            return person_called(reading, said)  # "Was she good? “She was magnificent.”", and not "En Jan Smit? “Nee.”"
        person = person_of(reading, start, quotation.start)
        if person is not None:
            return person
    others = {each.person.name for each in reading.mentioned(place.left, quotation.start)} - {said}
    return person_called(reading, said) if said and not others else None


def person_called(reading: Context, name: str) -> Person:
    """Somebody by a name that was given as a speaker."""
    return reading.cast.known(name) or Person(name, "")


def person_of(reading: Context, start: int, end: int) -> Person | None:
    """The person a sentence of the narration is about: its subject, else the only one in it."""
    following = reading.starts_before(start)
    stop = min(end, reading.starts[following]) if following < len(reading.starts) else end
    inside = [each for each in reading.mentioned(start, stop) if each.person.gender != "n"]
    first = [m for m in inside if m.first and not is_owner(reading, m)]
    if first and not pronoun_before(reading, start, first[0].start):
        together = coordinated(reading, first[0], inside)
        said = reading.done[-1].speaker if reading.done else None
        return first[0].person if not together else next((each for each in together if each.name == said), None)
    subject = sources.subject_at(reading.masked, start, stop, reading.cast)
    if subject is not None and subject.person is None and subject.gender != "n":
        return stands_for(reading, subject, Quotation(start, start))
    for word in _EVERY_WORD.finditer(reading.masked, start, inside[0].start if inside else stop):
        gender = reading.speech.pronouns.get(word[1].lower(), "n")
        if gender in ("m", "f"):  # "Op het vliegveld werd hij vastgehouden"
            return stands_for(reading, Subject(Span(word.start(1), word.end(1)), None, gender), Quotation(start, start))
    return inside[0].person if len({m.person.name for m in inside}) == 1 else None


def coordinated(reading: Context, first: Mention, inside: Sequence[Mention]) -> list[Person]:
    """The others of whom a subject is one: "Sofia en haar man kijken toe"."""
    second = next((each for each in inside if each.start > first.end), None)
    if second is None or reading.masked[first.end : second.start].strip().lower() not in reading.speech.and_:
        return []
    return [first.person, second.person]


def answering(reading: Context, previous: int) -> Person | None:
    """Who talks on behind a quotation: the same, or the other of two where that was a question."""
    last = reading.done[previous]
    if last.speaker is None:
        return None
    if "?" not in reading.text[last.end - 3 : last.end]:
        return person_called(reading, last.speaker)
    if last.cue is None:
        return None  # nobody is said to ask, so nobody is known to answer
    other = next((name for name in reversed(reading.speakers) if name != last.speaker), None)
    return person_called(reading, other) if other else None


def interviewed(reading: Context, place: Position) -> Person | None:
    """Whoever answers: the paragraph is nothing but a quotation, and the one before it asks without marks."""
    number = bisect_left(reading.blocks, place.block.start, key=lambda block: block.start)
    if not number:
        return None
    before = reading.blocks[number - 1]
    if (turn := next_in_turn(reading, number)) is not None:
        return turn
    question = reading.masked[before.start : before.end].strip()
    if len(question) > _LONGEST_QUESTION:
        return None
    if question.endswith(".") and not reading.speech.second_person.search(question):
        # No question: somebody is introduced, and talks.
        sentence = reading.starts_before(before.end - 1) - 1
        return person_of(reading, reading.starts[sentence], before.end) if sentence >= 0 else None
    if not question.endswith(("?", ".")):
        return None
    if reading.speakers and len(set(reading.speakers)) == 1:
        return person_called(reading, reading.speakers[0])
    earlier = (each.person for each in reading.mentions if each.person.gender != "n" and each.start < place.block.start)
    return next(earlier, None)


def next_in_turn(reading: Context, number: int) -> Person | None:
    """Whose turn it is where two talk by turns, each in a paragraph of their own: not that of the last who spoke."""
    said = [spoken_in(reading, reading.blocks[at]) for at in (number - 1, number - 2)] if number > 1 else []
    if len(said) < 2 or None in said or said[0] == said[1]:
        return None
    return person_called(reading, said[1] or "")


def spoken_in(reading: Context, block: Block) -> str | None:
    """The one who speaks in a paragraph that is talk: it opens with a quotation, and nobody else speaks there."""
    inside: list[Quotation] = []
    for each in reversed(reading.done):  # in order; the paragraph is one of the last two
        if each.start < block.start:
            break
        if each.parent is None and each.start < block.end:
            inside.insert(0, each)
    if not inside or reading.masked[block.start : inside[0].start].strip():
        return None
    speakers = {each.speaker for each in inside}
    return inside[0].speaker if len(speakers) == 1 else None
