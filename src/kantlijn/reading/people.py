"""The people of a story: every place where one is named or called by what they do, with the fullest name the story has.

Names are words with capitals that have something of a person about them: a first name from the lists, a title or a
function before them, an age or a party behind them, or a person of that name elsewhere in the story. Names within
quotations introduce nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kantlijn.language.speech import Speech, first_names
from kantlijn.story import Block, Span

_BEHIND = re.compile(r"\s*(?:,\s*\d{1,3}(?=[,.\s)])|\(\d{1,3}\)|\([A-Z][\w/+& -]{1,20}\))")
_APPOSED = re.compile(r",?[ \n]+(?:[A-Z][a-z]{0,3}\.?[ \n]+)?")
_NEXT_WORD = re.compile(r"[ \n]*([^\W_][\w’'-]*)")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'-]*)\.?[ \n]+$")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the story: the fullest name, or the words they are called by; `gender` as in language.speech."""

    name: str
    gender: str
    named: bool = True


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where somebody is named; `first` where it opens its sentence, as subjects do."""

    start: int
    end: int
    person: Person
    first: bool


@dataclass
class Cast:
    """Everybody met so far, by each of their names in lower case."""

    speech: Speech
    people: dict[str, Person] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)

    def known(self, name: str) -> Person | None:
        """Whoever goes by a name, a surname or a first name."""
        return self.people.get(_key(name))

    def enter(self, person: Person) -> Person:
        """Somebody new, or the same with a fuller name."""
        known = self.known(person.name)
        if known is not None and len(known.name) >= len(person.name):
            return known
        words = person.name.split()
        self.people[_key(person.name)] = person
        for short in {words[0], words[-1], " ".join(words[1:])} - {""} if person.named else ():
            self.people.setdefault(_key(short), person)
        return person


def cast(
    text: str, blocks: Sequence[Block], near: Sequence[Block], sentences: Sequence[int], speech: Speech
) -> Cast:
    """Everybody in a text in which the quotations have been blanked, with every place they are mentioned, in order;
    `sentences` is where its sentences start. Who is only called by what they do is looked for in the blocks `near`.
    """
    found = Cast(speech)
    starts = {*sentences}
    names = [name for block in blocks for name in _names(text, block, starts, speech)]
    for span, role in names:
        _introduce(found, text, span, role)
    mentions = [each for span, role in names if (each := _mention(found, text, span, role, starts)) is not None]
    mentions += _by_role(found, text, near, mentions, starts)
    found.mentions = sorted(mentions, key=lambda each: each.start)
    return found


def _key(name: str) -> str:
    return " ".join(name.lower().replace("’", "'").split())


def _names(text: str, block: Block, starts: set[int], speech: Speech) -> Iterator[tuple[Span, str]]:
    """Every name with the function or title before it, in lower case; without the words that only open a sentence."""
    for match in speech.name.finditer(text, block.start, block.end):
        start, role = match.start(), ""
        while True:
            word = re.match(r"[^\s]+", text[start : match.end()])
            if word is None:
                break
            low = word[0].lower().rstrip(".")
            rest = match.end() > start + word.end()
            opens = start in starts or not text[max(0, start - 2) : start].strip()
            if low in speech.titles and rest:
                role = low
            elif opens and rest and word[0] not in first_names() and (
                low in speech.no_names or speech.is_person(low) or _first_name_follows(text, start + word.end(), match.end())
            ):
                role = low if low not in speech.no_names else role
            elif opens and not rest and (low in speech.no_names or speech.is_person(low)):
                start = match.end()
                break
            else:
                break
            start += word.end()
            start += len(text[start : match.end()]) - len(text[start : match.end()].lstrip())
        if start >= match.end():
            continue
        end = without_origin(text, Span(start, match.end()), speech)
        before = _WORD_BEFORE.search(text, max(0, start - 30), start)
        if not role and before is not None:
            low = before[1].lower()
            role = low if low in speech.titles or speech.is_person(low) else ""
        yield Span(start, end), role


def _first_name_follows(text: str, start: int, end: int) -> bool:
    """Whether a word with a capital is a function before a name: "Huurder Mo Amrani"."""
    words = text[start:end].split()
    return len(words) > 1 and words[0] in first_names()


def without_origin(text: str, span: Span, speech: Speech) -> int:
    """Where a name ends without the place somebody is of ("Ilse de Wit van de Lindelaan", "Ad Kooistra van Oranje"), and
    without a word that only opens the next line.
    """
    words = text[span.start : span.end].split()
    for match in list(re.finditer(r"[^\s]+", text[span.start : span.end]))[1:]:
        if match[0][:1].isupper() and match[0].lower() in speech.no_names:
            return span.start + len(text[span.start : span.start + match.start()].rstrip())
    if words[0] not in first_names():
        return span.end
    at = next((m for m in re.finditer(r"[ \n](?:van|of)[ \n]", text[span.start : span.end])), None)
    before = text[span.start : span.start + at.start()].split() if at else []
    complete = len(before) > 1 and before[-1][:1].isupper() and before[-1] not in first_names()
    return span.start + at.start() if at and complete else span.end


def _introduce(found: Cast, text: str, span: Span, role: str) -> None:
    name = " ".join(text[span.start : span.end].split())
    words = name.split()
    if len(words) == 1 and found.known(name):
        return
    gender = found.speech.titles.get(role, "") or found.speech.gender(role) if role else ""
    listed = first_names()
    gender = gender if gender in ("m", "f") else listed.get(words[0], "")
    if any(found.speech.is_institution(word) for word in words[1:]):
        return
    told = bool(role) or words[0] in listed or _BEHIND.match(text, span.end) is not None
    likely = told or _speaks(found.speech, text, span) or _stands_free(found, text, span)
    if not likely or (len(words) == 1 and not role and words[0].lower() in found.speech.no_names):
        return
    if len(words) == 1 and role in found.speech.titles:
        name = f"{role.capitalize()} {name}" if found.speech.code == "en" else name
    found.enter(Person(name, gender))


def _stands_free(found: Cast, text: str, span: Span) -> bool:
    """Whether a name of two or three words has nothing before it that stands before places and things."""
    before = _WORD_BEFORE.search(text, max(0, span.start - 30), span.start)
    words = text[span.start : span.end].split()
    plain = not any(word.endswith(found.speech.peoples) or (word.isupper() and len(word) > 3) for word in words)
    return plain and 1 < len(words) < 5 and (before is None or before[1].lower() not in found.speech.not_before_people)


def _speaks(speech: Speech, text: str, span: Span) -> bool:
    """Whether a name stands right beside a verb of saying: "zegt Chidi", "Chidi zegt"."""
    before = _WORD_BEFORE.search(text, max(0, span.start - 30), span.start)
    behind = _NEXT_WORD.match(text, span.end)
    beside = {match[1].lower() for match in (before, behind) if match is not None}
    return bool(beside & (speech.verbs - speech.only_behind))


def _mention(found: Cast, text: str, span: Span, role: str, starts: set[int]) -> Mention | None:
    person = found.known(text[span.start : span.end])
    if person is None and role in found.speech.titles:
        person = found.known(f"{role} {text[span.start : span.end]}")
    if person is None:
        return None
    return Mention(span.start, span.end, person, _opens(text, span.start, starts))


def _opens(text: str, start: int, starts: set[int]) -> bool:
    """Whether a mention stands at the head of its sentence, with at most a function or an article before it."""
    return any(start - back in starts and not re.search(r"[,;:]", text[start - back : start]) for back in range(40))


def _by_role(
    found: Cast, text: str, near: Sequence[Block], taken: Sequence[Mention], starts: set[int]
) -> Iterator[Mention]:
    """Those who are called by what they do: "de buurman", "her great-grandfather", "een oude vrouw"; and, once more from
    there, those who are named right behind it.
    """
    taken = sorted(taken, key=lambda each: each.start)
    ends = [each.end for each in taken]
    for match in (match for block in near for match in found.speech.determiner.finditer(text, block.start, block.end)):
        head = noun_phrase(text, match.end(), len(text), found.speech)
        if head is None:
            continue
        noun = text[head.start : head.end].split()[-1]
        if not found.speech.is_person(noun) and not found.speech.is_institution(noun):
            continue
        name = bare(" ".join(text[match.start() : head.end].split()), found.speech)
        end = described(text, head.end, len(text), found.speech)
        following = bisect_right(ends, end)
        if following < len(taken) and any(_APPOSED.fullmatch(text, each, taken[following].start) for each in (head.end, end)):
            # "haar kleinzoon Teun", "the vicar, Rev Colin Tate": the name says who it is, here and later.
            person = taken[following].person
            found.people.setdefault(_key(name), person)
            yield Mention(match.start(), taken[following].end, person, match.start() in starts)
            continue
        whole = bare(" ".join(text[match.start() : end].split()), found.speech)
        person = found.known(name) or Person(whole, found.speech.gender(noun), named=False)
        found.people.setdefault(_key(name), person)
        found.people.setdefault(_key(whole), person)
        yield Mention(match.start(), end, person, match.start() in starts)


def described(text: str, end: int, limit: int, speech: Speech) -> int:
    """Where a noun phrase ends with what its noun belongs to: "the dealer from Skipton", "de eigenaar van de zaak"."""
    belonging = speech.belonging.match(text, end, limit)
    if belonging is None:
        return end
    name = speech.name.match(text, belonging.end(), limit)
    if name is not None:
        return name.end()
    determiner = speech.determiner.match(text, belonging.end(), limit)
    phrase = noun_phrase(text, determiner.end(), limit, speech) if determiner else None
    return phrase.end if phrase is not None and len(text[phrase.start : phrase.end].split()) < 3 else end


def noun_phrase(text: str, start: int, limit: int, speech: Speech) -> Span | None:
    """The words behind an article up to the noun they lead to: up to four words in lower case, none of which ends it."""
    at, end, count = start, start, 0
    first = None
    while count < 4:
        word = _NEXT_WORD.match(text, at, limit)
        low = word[1].lower() if word else ""
        if word is None or low in speech.np_ends or low in speech.articles or low in speech.possessives:
            break
        if word[1][:1].isupper() and not speech.is_person(word[1]):
            break
        first = word.start(1) if first is None else first
        at = end = word.end()
        count += 1
        institution = speech.is_institution(word[1])
        if speech.is_person(word[1]) or (institution and not _person_follows(text, at, limit, speech)):
            break
        if text[at : at + 1] not in (" ", "\n"):
            break
    return Span(first, end) if first is not None else None


def _person_follows(text: str, at: int, limit: int, speech: Speech) -> bool:
    """Whether the next word is a person all the same: "a police spokesman"."""
    word = _NEXT_WORD.match(text, at, limit)
    return word is not None and text[at : at + 1] in (" ", "\n") and speech.is_person(word[1])


def bare(name: str, speech: Speech) -> str:
    """The words for somebody without the article before them."""
    first, _, rest = name.partition(" ")
    return rest if first.lower() in speech.articles and rest else name
