"""One person or institution under two names: spelled two ways, or with another first name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import combinations
from operator import attrgetter

from kantlijn.checks.name import _initials, _joined, _particles, _siblings, _spelling
from kantlijn.checks.name._people import (
    Cues,
    Person,
    capitals,
    cues,
    gender,
    in_one_sentence,
    listed,
    people,
    role_of,
    told_apart,
)
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.language.known import known as is_known
from kantlijn.language.patterns import patterns
from kantlijn.language.speech import first_names, speech
from kantlijn.shelf import Shelf
from kantlijn.story import Mention, Span, Story

NAME = "name.variant"
# More namesakes than a handful, and a story is about a family.
_NAMESAKES = 4
_BEHIND = 3  # characters to an age: " (", ", "
_SMALL_WORDS = 16  # characters in which the small words of a surname stand: " van der "
_NAME_FOLLOWS = re.compile(r"[ -][A-ZÀ-Þ]")
# Letters of a name of an institution; shorter ones are initials or words of the language.
_LONG = 7


class _Calendar:
    """Months and days, which English writes with a capital."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Everybody of whom the story has first name and surname, against those with nearly the same name; the words with a
    capital, against the surnames; and institutions against each other.
    """
    if story.language not in ("nl", "en"):
        return
    words = cues(story.language)
    known = people(story)
    yield from _whole_names(story, words, known)
    free = list(_free(story))
    yield from (Tested((), "story") for _ in (*known, *free))
    yield from _strangers(story, words, known, free)
    yield from _surnames(story, words, known, free)
    yield from _words_alone(story, words, known, free)
    yield from _institutions(story)
    yield from _particles.of_story(story, words, _two_ways)
    yield from _initials.of_story(story, _two_ways)
    yield from _joined.of_story(story, words, _two_ways)
    yield from _siblings.of_story(story, words, known, _other_first)


def _whole_names(story: Story, words: Cues, known: tuple[Person, ...]) -> Iterator[Tested]:
    """Two people with one first name and like surnames, or one surname and another first name."""
    lasts: dict[str, list[Person]] = {}
    for person in known:
        lasts.setdefault(_spelling.flat(person.surname), []).append(person)
    for alike in lasts.values():
        if 1 < len(alike) <= _NAMESAKES:
            for one, other in combinations(sorted(alike, key=lambda person: person.mentions[0].start), 2):
                if one.surname != other.surname or len(other.mentions) > 1 or not other.whole:
                    continue
                here = other.whole[0]
                if _renamed(story, words, one, other.first, here, _role_now(story, words, here)):
                    yield Tested((), "story", _other_first(story, one, here, other.name))
    by_last: dict[str, list[Person]] = {}
    for person in known:
        by_last.setdefault(person.last, []).append(person)
    by_key = _spelling.by_key(by_last, story.language)
    for other in known:
        for last in _spelling.spellings(other.last, by_key, story.language):
            for one in by_last[last]:
                if _respelled(story, words, one, other):
                    yield Tested((), "story", _two_ways(story, one.whole[0], other.whole[0], one.name, other.name))


def _respelled(story: Story, words: Cues, one: Person, other: Person) -> bool:
    """Whether two with like surnames are one: they have one first name, and nothing says that they are two."""
    if one.mentions[0].start > other.mentions[0].start:
        return False
    if _spelling.flat(one.first) != _spelling.flat(other.first) or not (one.whole and other.whole):
        return False
    roles = _role_now(story, words, one.whole[0]), _role_now(story, words, other.whole[0])
    return not _two(story, words, one.whole[0], other.whole[0], *roles)


def _renamed(story: Story, words: Cues, one: Person, first: str, here: Mention | Span, role: str) -> bool:
    """Whether somebody with the surname of one who is known, and another first name, is that one: a form of the same first
    name, or one that comes out of nowhere, without an age or a function of its own, and is of the same gender.
    """
    if not one.whole or one.whole[0].start > here.start or _spelling.flat(first) == _spelling.flat(one.first):
        return False
    told = _role_now(story, words, one.whole[0])
    genders = {gender(one.first), gender(first)}
    alike = len(genders - {""}) < 2 and _spelling.one_first_name(one.first, first, story.language)
    alone = bool(told) and (not role or told.split()[-1] == role.split()[-1])
    apart = any(each.start > here.start and story.words(each) == one.first for each in one.mentions)
    # One that is told beside the other is explained there: "Filip (officially Philip)".
    apart = apart or any(in_one_sentence(story, each, here) for each in one.mentions)
    likely = alike or (len(genders) == 1 and "" not in genders and alone)
    return likely and not apart and not _aged(story, here) and not _two(story, words, one.whole[0], here, told, role)


def _aged(story: Story, name: Mention | Span) -> bool:
    """Whether an age stands right behind a name: "Smit (58)"."""
    at = bisect_left(story.quantities, name.end, key=attrgetter("start"))
    return any(q.kind == "age" and q.start <= name.end + _BEHIND for q in story.quantities[at : at + 1 + _BEHIND])


def _role_now(story: Story, words: Cues, mention: Mention) -> str:
    """The function told beside a name, where it is not a former one: that goes with any other."""
    role = role_of(story, mention)
    return "" if words.other_times.search(role) else role


def _strangers(story: Story, words: Cues, known: tuple[Person, ...], free: list[tuple[Span, Span]]) -> Iterator[Tested]:
    """A surname that is known behind a first name that is not, and that the story does not use again."""
    named = {person.last: person for person in reversed(known)}
    for span, whole in free:
        person = named.get(story.words(span))
        if person is None or whole.start == span.start or any(m.start <= whole.start < m.end for m in story.mentioned(whole)):
            continue
        first = story.text[whole.start : span.start].strip()
        if _renamed(story, words, person, first, whole, ""):
            yield Tested((), "story", _other_first(story, person, whole, f"{first} {person.surname}"))


def _two(story: Story, words: Cues, one: Mention, other: Mention | Span, role: str, another: str) -> bool:
    """Whether something says that two names are two people's: one sentence, a list, words of family, two functions."""
    if in_one_sentence(story, one, other) or listed(story, one) or listed(story, other):
        return True
    if role and another and role.split()[-1] != another.split()[-1]:
        return True
    return told_apart(story, words, one, other)


def _surnames(story: Story, words: Cues, known: tuple[Person, ...], free: list[tuple[Span, Span]]) -> Iterator[Tested]:
    """Words with a capital that are nearly somebody's surname, and are nothing else."""
    named: dict[str, Span | Mention] = {person.last: person.mentions[0] for person in reversed(known)}
    for span, whole in free:
        if whole.start < span.start:
            named.setdefault(story.words(span), whole)
    if not named:
        return
    by_key = _spelling.by_key(named, story.language)
    names = (name.split() for name in {each.name for each in story.mentions})
    bare = speech(story.language).particles  # "Van der Linde" alone is what is held against the surnames
    exact = {part.lower() for name in names if name[0].lower() not in bare for part in name[1:]}
    seen: set[str] = set()
    for span, whole in free:
        word = story.words(span)
        if whole.start < span.start or word in named or word in seen or word.lower() in exact:
            continue
        seen.add(word)
        last = next(_spelling.spellings(word, by_key, story.language), None)
        if last is None:
            continue
        first = named[last]
        if not in_one_sentence(story, first, span) and not told_apart(story, words, span):
            anchored, against = (span, first) if first.start < span.start else (first, span)
            yield Tested((), "story", _two_ways(story, against, anchored, story.words(against), story.words(anchored)))


def _words_alone(story: Story, words: Cues, known: tuple[Person, ...], free: list[tuple[Span, Span]]) -> Iterator[Tested]:
    """Names of one word that are nobody's surname, of a firm or an inn ("bakkerij Hulshof"), against each other."""
    surnames = {person.last for person in known}
    firsts: dict[str, Span] = {}
    for span, whole in free:
        word = story.words(span)
        if whole.start == span.start and len(word) >= _LONG and word not in surnames:
            firsts.setdefault(word, span)
    by_key = _spelling.by_key(firsts, story.language)
    for word, span in firsts.items():
        for other in _spelling.spellings(word, by_key, story.language):
            before = firsts[other]
            if before.start > span.start or word[:1] != other[:1] or in_one_sentence(story, before, span):
                continue
            if not told_apart(story, words, before, span):
                yield Tested((), "story", _two_ways(story, before, span, other, word))


def _free(story: Story) -> Iterator[tuple[Span, Span]]:
    """Words with a capital that are no words of either language, nor a place: each with the whole name it is the end of, or
    with itself where it stands alone.
    """
    calendar = patterns(story.language, "calendar", _Calendar)
    before: Span | None = None
    firsts, text = first_names(), story.text
    for span in capitals(story):
        word, last = text[span.start : span.end], before
        first, surname = word in firsts, _is_surname(story, span)
        plain = not surname and not first and _is_word(word, story.language)
        opens = plain and span.start == story.sentences[story.sentence_at(span.start)].start
        low = word.lower()
        day = low in calendar.months or low in calendar.weekdays
        before = None if day or opens else span
        # A word with a capital in the middle of a sentence is a name, though "Vermeiden" is a verb as well.
        named = not opens and not day and len(word) >= _LONG and _in_running_text(story, span)
        if (plain and not named) or (first and not surname):
            continue
        if _NAME_FOLLOWS.match(text, span.end) is not None or _elsewhere(story, span):
            continue
        beside = last is not None and text[last.end : span.start] == " "
        yield span, Span(last.start, span.end) if beside and last is not None else span


def _is_surname(story: Story, span: Span) -> bool:
    """Whether the small words before it say that a word is a surname, whatever else it may be: "Van der Linde", "Ter Horst"."""
    before = story.text[max(0, span.start - _SMALL_WORDS) : span.start].split(" ")[-3:-1]
    small = [each for each in before if each.lower() in speech(story.language).particles]
    return len(small) == len(before) == 2 or (bool(small) and small[-1] == before[-1] and small[-1][:1].isupper())


def _in_running_text(story: Story, span: Span) -> bool:
    """Whether capitals say something there: a paragraph, and right behind a word in lower case."""
    if story.blocks[story.block_at(span.start)].kind != "paragraph":
        return False
    return _SMALL_BEFORE.search(story.text, max(0, span.start - 12), span.start) is not None


_SMALL_BEFORE = re.compile(r"(?:^|[ \n])[a-zà-ÿ]+,? $")


def _elsewhere(story: Story, span: Span) -> bool:
    """Whether it is known to be a place or an institution, or part of one."""
    near = story.mentioned(Span(max(0, span.start - 60), span.end))
    return any(each.kind != "person" and each.start <= span.start and span.end <= each.end for each in near)


# A story names the same few over and over.
@lru_cache(maxsize=8192)
def _is_word(word: str, language: str) -> bool:
    return is_known(word, language) or is_known(word, "en" if language == "nl" else "nl")


def _institutions(story: Story) -> Iterator[Tested]:
    """Institutions whose names differ in one word, by one letter, where that word is none of the language."""
    firsts: dict[str, Mention] = {}
    for mention in story.mentions:
        if mention.kind == "organisation" and mention.form == "name":
            firsts.setdefault(mention.name, mention)
    by_key = _spelling.by_key((part for name in firsts for part in name.split()), story.language)
    having: dict[str, list[str]] = {}
    for name in firsts:
        for part in name.split():
            having.setdefault(part, []).append(name)
    for name, mention in firsts.items():
        for part in name.split():
            if len(part) < _LONG:
                continue
            for other in _spelling.spellings(part, by_key, story.language):
                twin = name.replace(part, other)
                before = firsts.get(twin)
                if before is None or before.start > mention.start or in_one_sentence(story, before, mention):
                    continue
                if not (_is_word(part, story.language) and _is_word(other, story.language)):
                    yield Tested((), "story", _two_ways(story, before, mention, twin, name))


def _two_ways(story: Story, one: Mention | Span, other: Mention | Span, first: str, second: str) -> Finding:
    times = [_times(story.text, name) for name in (first, second)]
    return Finding(
        NAME,
        "query",
        Words(
            f"‘{second}’ heet eerder ‘{first}’: dezelfde? Dan is een van de twee verkeerd gespeld.",
            f"‘{second}’ is ‘{first}’ before: the same? Then one of the two is misspelled.",
        ),
        (anchor(other), counterpart(one)),
        (),
        (Words(f"{first}: {times[0]} keer; {second}: {times[1]} keer", f"{first}: {times[0]}; {second}: {times[1]}"),),
    )


def _times(text: str, name: str) -> int:
    """How often a name stands in a text as whole words; told by `find`, for a book is long and may have many such names."""
    count, at = 0, text.find(name)
    while at >= 0:
        end = at + len(name)
        whole = not (_in_word(text[at - 1 : at]) or _in_word(text[end : end + 1]))
        count += whole
        at = text.find(name, end if whole else at + 1)
    return count


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _other_first(story: Story, one: Person, here: Mention | Span, name: str) -> Finding:
    role = role_of(story, one.whole[0])
    said = f" ({role})" if role else ""
    return Finding(
        NAME,
        "query",
        Words(
            f"Hier ‘{name}’, eerder ‘{one.name}’{said}: is dit dezelfde?",
            f"‘{name}’ here, ‘{one.name}’{said} before: is this the same person?",
        ),
        (anchor(here), counterpart(one.whole[0])),
    )
