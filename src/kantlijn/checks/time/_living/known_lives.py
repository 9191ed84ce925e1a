"""What the desk's own tables know of somebody's birth and death, and what a story says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.checks.time._living.ages import completed
from kantlijn.checks.time._sentences import Sentence
from kantlijn.finding import Finding, Reference, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.shelf import Shelf
from kantlijn.shelf.calendar_files import PEOPLE
from kantlijn.shelf.records import Days, Person
from kantlijn.story import Mark, Quantity, Span, Time, within

CHECK = "time.age"

# A year either way is how people count; the turn of a year lies in it too.
SLACK = 1
# Characters in which all that is told of a name stands.
TOLD = 130


class LifeWords:
    """Each is named after its list in the language."""

    reached: Sequence[str]
    is_now: Sequence[str]
    born_ago: Sequence[str]
    died_ago: Sequence[str]
    born_year: Sequence[str]
    died_year: Sequence[str]


@cache
def _rules(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = patterns(code, "checks.known_lives", LifeWords)
    return tuple(
        (kind, re.compile(each))
        for kind in ("reached", "is_now", "born_ago", "died_ago", "born_year", "died_year")
        for each in getattr(words, kind)
    )


def _held(sentence: Sentence, mark: Mark, named: Span, person: Person, due: Days, year: int, number: int | None) -> Tested:
    """A year, said or computed from a number of years, against the one in the table."""
    first, last = _days.year_of(due.first), _days.year_of(due.last)
    slack = SLACK if number is not None else 0
    if first - slack <= year <= last + slack:
        return Tested((mark,), "shelf")
    story = sentence.story
    here, there = (" ".join(story.words(each).split()) for each in (mark, named))
    when_nl, when_en = _when(due)
    message = Words(
        f"Hier staat ‘{here}’ bij ‘{there}’, maar dat was {when_nl}.",
        f"It says “{here}” here of “{there}”, but that was {when_en}.",
    )
    line = f"{year} ≠ {first}" if number is None else f"{year + number} − {first} = {year + number - first}"
    return Tested((mark,), "shelf", _finding(mark, named, person, due, message, line))


def _finding(mark: Mark, named: Span, person: Person, due: Days, message: Words, line: str) -> Finding:
    source = person.source
    reference = Reference(source.table, f"{person.row}: {person.name}", str(due), source.origin, None)
    places = (anchor(mark), counterpart(named))
    return Finding(CHECK, "query", message, places, calculation=(Words(line, line),), reference=reference)


def _when(days: Days) -> tuple[str, str]:
    if days.day is not None:
        return f"op {wording.day(days.day, 'nl')}", f"on {wording.day(days.day, 'en')}"
    if days.last - days.first < 31:
        return f"in {wording.month(days.first, 'nl')}", f"in {wording.month(days.first, 'en')}"
    return f"in {days.year}", f"in {days.year}"


# -- lives -------------------------------------------------------------------------------------------------------------


def lives(sentences: Sequence[Sentence], shelf: Shelf) -> Iterator[Tested]:
    """What a story says of the birth, the death and the age of those whom the desk's tables know."""
    if not sentences:
        return
    story = sentences[0].story
    own = {name: rows for name, rows in shelf.desk.people.items() if len(rows) == 1}
    told_of = {each.name for rows in shelf.desk.people.values() for each in rows}
    for person in (*(rows[0] for rows in own.values()), *(each for each in PEOPLE if each.name not in told_of)):
        if person.name not in story.text:
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(person.name)}(?!\w)", story.text):
            sentence = _holding(sentences, match.start())
            if sentence is not None and not _another(sentence, match):
                yield from _told_of(sentence, match, person)


def _holding(sentences: Sequence[Sentence], at: int) -> Sentence | None:
    number = sentences[0].story.sentence_at(at)
    sentence = sentences[number] if number < len(sentences) else None
    return sentence if sentence is not None and sentence.span.start <= at < sentence.span.end else None


def _another(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a capital stands right before or behind: "Leopold Mozart", "Kafka Street", "Joseph Haydn Conservatory"."""
    text, no_names = sentence.story.text, sentence.words.no_names
    before = text[max(sentence.span.start, match.start() - 25) : match.start()].split()
    named = bool(before) and before[-1][0].isupper() and before[-1] not in no_names and " " not in match[0]
    return named or re.match(r"(?:\s|-)[A-ZÀ-Þ]", text[match.end() : match.end() + 2]) is not None


def _told_of(sentence: Sentence, named: re.Match[str], person: Person) -> Iterator[Tested]:
    story = sentence.story
    if _days.quoted(story, named.start()):
        return
    tail = story.text[named.end() : min(sentence.span.end, named.end() + TOLD)]
    for kind, rule in _rules(story.language):
        match = rule.match(tail)
        if match is None:
            continue
        group = "y" if kind.endswith("year") else "n"
        mark = _mark(sentence, named.end() + match.start(group))
        value = _value(mark)
        if mark is None or value is None or re.search(r"\s[A-ZÀ-Þ][a-z]+\s[A-ZÀ-Þ]", match[0]):
            continue
        yield from _against(sentence, kind, mark, value, named, person)


def _mark(sentence: Sentence, at: int) -> Time | Quantity | None:
    for mark in (*sentence.times, *within(sentence.story.quantities, sentence.span)):
        if isinstance(mark, Time | Quantity):
            start = mark.number.start if isinstance(mark, Quantity) else mark.start
            if start <= at < mark.end:
                return mark
    return None


def _value(mark: Time | Quantity | None) -> int | None:
    if isinstance(mark, Quantity):
        return int(mark.value) if mark.value is not None and mark.value == int(mark.value) and not mark.hedge else None
    if mark is None or mark.hedge:
        return None
    return mark.field("year") if mark.field("year") is not None else mark.field("number")


def _against(
    sentence: Sentence, kind: str, mark: Time | Quantity, value: int, named: re.Match[str], person: Person
) -> Iterator[Tested]:
    story = sentence.story
    told = _days.year_of(story.date.day) if story.date.day is not None else None
    born, died = person.born, person.died
    span = Span(*named.span())
    due = born if kind.startswith("born") else died
    if kind.endswith("year") and due is not None:
        yield _held(sentence, mark, span, person, due, value, None)
    elif kind.endswith("ago") and due is not None and told is not None:
        yield _held(sentence, mark, span, person, due, told - value, value)
    elif kind == "reached" and born is not None and died is not None:
        youngest, oldest = (completed(a, b) for a, b in ((born.last, died.first), (born.first, died.last)))
        yield _aged(sentence, mark, value, span, person, (youngest, oldest), Words("werd", "lived to be"))
    elif kind == "is_now" and born is not None and told is not None:
        age = told - (born.year or 0)
        yield _aged(sentence, mark, value, span, person, (age - 1, age + 1), Words("wordt dit jaar", "turns this year"), age)


def _aged(
    sentence: Sentence,
    mark: Mark,
    value: int,
    named: Span,
    person: Person,
    between: tuple[int, int],
    verb: Words,
    due: int | None = None,
) -> Tested:
    if between[0] <= value <= between[1] or person.born is None:
        return Tested((mark,), "shelf")
    here = " ".join(sentence.story.words(mark).split())
    age = due if due is not None else between[1]
    nl, en = _when(person.born)
    message = Words(
        f"Hier staat ‘{here}’, maar {person.name} is {nl} geboren en {verb.nl} {age}.",
        f"It says “{here}” here, but {person.name} was born {en} and {verb.en} {age}.",
    )
    line = f"{(person.born.year or 0) + age} − {person.born.year or 0} = {age}"
    return Tested((mark,), "shelf", _finding(mark, named, person, person.born, message, line))
