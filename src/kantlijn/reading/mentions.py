"""Mentions: every place where a person, an organisation or a place is named, with who that is.

Names are cut out (names.py) and told apart (kinds.py); those that leave no doubt make the story's own list of whom it knows
(entities.py), the fullest first, and every other name is held against that list. What is not on it is no mention. Last come
those that are called by their function once the story has said whose it is ("de wethouder").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kantlijn.language.naming import LARGE, naming
from kantlijn.language.speech import Speech, speech
from kantlijn.reading.abbreviations import Abbreviation, abbreviations
from kantlijn.reading.entities import Known
from kantlijn.reading.kinds import told
from kantlijn.reading.names import Name, Told, key_of, names, speaks, word
from kantlijn.story import Block, Mention, MentionForm, Quotation, Span

_NEXT = re.compile(r"[ \n]+([^\W\d_][\w’'-]*)")
_NICKNAME = re.compile(r"[ \n][‘“\"'][^’”\"'\n]{2,24}[’”\"'][ \n](?=[^\W\d_a-zà-ÿ])")
_MARKS = ("‘", "“", '"', "'")
_CAPITALS = 0.6  # share of the words with a capital from which a headline says nothing by its capitals
_HEADLINES = ("headline", "heading", "caption", "byline", "pull_quote")
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")
_RECURS, _SOON, _SHORTEST_NAME = 3, 200, 3  # times, characters behind a name, letters of one that no list has
_LONGEST_JOIN = 12  # characters between the two parts of a name: " voor de "
_LONGEST = 5  # words of a name that is looked for in a headline


class Named(NamedTuple):
    """A mention before it has its number: where it stands, and the number of whom it names in the list of the known."""

    start: int
    end: int
    whom: int
    role: Span | None = None
    short: bool = False
    by_role: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that is named in a story, in order, and who they are; `genders` are those that functions tell of ("actrice"),
    `loose` the names of two words or more that may be somebody's and are not known to be.
    """

    named: tuple[Named, ...]
    known: Known
    genders: Mapping[int, str]
    loose: tuple[Name, ...]

    def at(self, start: int, end: int) -> Named | None:
        """The last that is named in a stretch."""
        first = bisect_right(self.named, end - 1, key=lambda each: each.start) - 1
        return self.named[first] if first >= 0 and self.named[first].start >= start else None


def named(text: str, blocks: Sequence[Block], sentences: Sequence[Span], code: str) -> Reading:
    """Who and what is named in the blocks of a story that are prose."""
    words = speech(code)
    starts = frozenset(each.start for each in sentences)
    listed = naming(code).listed
    shouted = [block for block in blocks if _is_shouted(text, block)]
    plain = [block for block in blocks if block not in shouted] if shouted else blocks
    every: list[Told] = []
    for block in plain:
        last: Told | None = None
        for name in _joined(text, names(text, block, starts, code), words):
            beside = last is not None and last.kind == "place" and text[last.name.end : name.start].strip(" \n") in listed
            if (shared := _share_surname(text, last, name, words)) is not None:
                every[-1] = shared
            last = told(text, name, words, first=name.start == block.start, among_places=beside)
            every.append(last)
    for block in shouted:  # of a headline only the dateline can be told by itself
        first = next(names(text, block, starts, code), None)
        if first is not None and first.start == block.start and (place := told(text, first, words, first=True)).kind == "place" and place.sure:
            every.append(place)
    every = [*_with_recurring(text, [*_without_articles(every, words)], words)]
    short = abbreviations(text, plain, words)
    known = _entered(every, short, words)
    found = [*_resolved(text, every, known, words), *_abbreviated(short, known)]
    found += [each for block in shouted for each in _shouted(text, block, known, words)]
    found = _apart(found)
    roles = _by_role(text, found, known, words)
    loose = tuple(each.name for each in every if each.kind is None and _stands_free(each.name, words))
    return Reading(tuple(_apart([*found, *roles])), known, _genders(text, found, known, words), loose)


def numbered(reading: Reading, quotations: Sequence[Quotation]) -> tuple[Mention, ...]:
    """The mentions of a story: entities count on from the first that is named."""
    numbers: dict[int, int] = {}
    outer = [each for each in quotations if each.parent is None]
    starts = [each.start for each in outer]
    made = []
    for each in reading.named:
        at = bisect_right(starts, each.start) - 1
        entity = reading.known.entities[each.whom]
        number = numbers.setdefault(each.whom, len(numbers))
        form: MentionForm = "role" if each.by_role else "short" if each.short else "name"
        quoted = at >= 0 and each.start < outer[at].end
        made.append(Mention(each.start, each.end, entity.kind, entity.name, number, each.role, form, quoted))
    return tuple(made)


def _stands_free(name: Name, words: Speech) -> bool:
    """Whether a name of two or three words has nothing before it that stands before places and things."""
    plain = not any(each.endswith(words.peoples) or (each.isupper() and len(each) > 3) for each in name.words)
    return plain and 1 < len(name.words) < _LONGEST and name.before not in words.not_before_people


def _genders(text: str, found: Sequence[Named], known: Known, words: Speech) -> dict[int, str]:
    """The gender of those of whom a function or a title tells it: "weduwe Anna", "spokeswoman Sam Hill"."""
    genders: dict[int, str] = {}
    for each in found:
        entity = known.entities[each.whom]
        if each.role is None or entity.gender:
            continue
        told_by = [words.gender(noun) for noun in text[each.role.start : each.role.end].split()]
        gender = next((one for one in reversed(told_by) if one in ("m", "f")), "")
        if gender:
            genders.setdefault(each.whom, gender)
    return genders


def _with_recurring(text: str, every: Sequence[Told], words: Speech) -> Iterator[Told]:
    """With the names of one word that no list has and that recur as somebody's: never behind an article or a preposition of
    place, with a "he" or a "she" soon behind, and with a verb of saying beside one of them or three of them in all.
    """
    found: dict[str, list[Told]] = {}
    for each in every:
        if len(each.name.words) == 1 and (each.kind is None or (each.kind == "person" and not each.sure)):
            found.setdefault(each.name.words[0], []).append(each)
    found = {name: group for name, group in found.items() if not (name.endswith("s") and name[:-1] in found)}
    persons = {name for name, group in found.items() if len(group) > 1 and _recurs(text, name, [each.name for each in group], words)}
    for each in every:
        recurs = each.kind is None and len(each.name.words) == 1 and each.name.words[0] in persons
        yield Told(each.name, "person", False, each.role) if recurs else each


def _recurs(text: str, name: str, group: Sequence[Name], words: Speech) -> bool:
    facts = word(name, words.code)
    if facts.common or facts.place or facts.acronym or facts.institution or facts.small or len(name) < _SHORTEST_NAME:
        return False
    if "'" in name or "’" in name or facts.low.endswith(naming(words.code).place_name_endings):
        return False
    naming_words = naming(words.code)
    if name in naming_words.not_alone or name in naming_words.organisations or facts.low.endswith(naming_words.people_adjectives):
        return False
    if any(each.before in naming_words.only_before_places or each.before in words.articles for each in group):
        return False
    if len(group) < _RECURS and not any(speaks(text, each, words) for each in group):
        return False
    return any(words.third_person.search(text, each.end, each.end + _SOON) for each in group)


def _without_articles(every: Sequence[Told], words: Speech) -> Iterator[Told]:
    """Without the persons that have an article elsewhere: "fractievoorzitter Vlaams Blok" is no Mr Blok."""
    with_article = {each.name.key for each in every if each.name.before in words.definite and not each.name.opener}
    for each in every:
        first = word(each.name.words[0], words.code)
        likely = first.first is None and not each.name.title and first.low not in words.particles
        no_person = each.kind == "person" and likely and each.name.key in with_article
        yield Told(each.name, None) if no_person else each


# -- the list of the known ---------------------------------------------------------------------------------------------


def _entered(every: Sequence[Told], short: Sequence[Abbreviation], words: Speech) -> Known:
    """Everybody that leaves no doubt, whole names first, and then those that are only likely."""
    known = Known(words)
    for told_short in short:
        number = known.enter(Told(told_short.name, "organisation", True))
        if number is not None:
            known.also(number, told_short.short)
    sure = [each for each in every if each.sure]
    persons = [each for each in sure if each.kind == "person"]
    for each in sorted(persons, key=lambda each: (-len(each.name.words), each.name.start)):
        known.enter(each)
    for each in sure:
        if each.kind != "person" and not (each.name.before not in naming(words.code).locatives and known.find(each.name.key, "person")):
            known.enter(each)
    for each in every:
        if each.kind == "person" and not each.sure and each.name.key not in known.whole and each.name.key not in known.short:
            known.enter(each)
    return known


def _resolved(text: str, every: Sequence[Told], known: Known, words: Speech) -> Iterator[Named]:
    """Every name of somebody or something that is known."""
    for each in every:
        name = each.name
        if not (each.sure or name.opener or name.key in known.whole or name.key in known.short or name.key.endswith("s")):
            continue
        gender = words.titles.get(name.title, "")
        whom, start, end = _whom(text, each, known, gender if gender in ("m", "f") else "", words)
        if whom is None:
            continue
        said = tuple(text[start:end].split())
        yield Named(start, end, whom, each.role if known.entities[whom].kind == "person" else None, said != known.entities[whom].words)


def _whom(text: str, each: Told, known: Known, gender: str, words: Speech) -> tuple[int | None, int, int]:
    name = each.name
    place = name.before in naming(words.code).locatives and (each.kind == "place" or bool(word(name.words[-1], words.code).place))
    if name.opener and (whom := known.find(f"{name.opener} {name.key}".lower())) is not None:
        return whom, name.opener_start, name.end
    if place and (whom := known.find(name.key, "place")) is not None:
        return whom, name.start, name.end
    if each.kind in (None, "person") and len(name.words) == 1 and name.opens and word(name.words[0], words.code).common:
        if not _verb_follows(text, name.end, words):
            return None, 0, 0
    whom = known.find(name.key, "person", gender) if not place else None
    if whom is None and each.kind is not None:
        whom = known.find(name.key, each.kind)
    if whom is None and each.kind is None:
        whom = known.find(name.key)
    if whom is not None:
        return whom, name.start, name.end
    if name.key.endswith("s") and words.code == "nl":  # a genitive without an apostrophe: "Poetins gezicht"
        whom = known.find(name.key[:-1])
        if whom is not None and not word(name.words[-1], words.code).first:
            return whom, name.start, name.end - 1
    return None, 0, 0


def _verb_follows(text: str, end: int, words: Speech) -> bool:
    """Whether a word that opens a sentence and may be any noun is somebody who does something: "Baas moest lachen"."""
    behind = _NEXT.match(text, end)
    low = behind[1] if behind else ""
    if text[end : end + 1] in (",", "’", "'"):
        return True
    return low in words.verbs or low in words.no_speech or (low.endswith(words.verb_endings) and low not in words.np_ends)


def _abbreviated(short: Sequence[Abbreviation], known: Known) -> Iterator[Named]:
    for each in short:
        whom = known.find(each.name.key, "organisation")
        if whom is not None:
            yield Named(each.name.start, each.name.end, whom)
            yield Named(each.span.start, each.span.end, whom, short=True)


def _apart(found: Sequence[Named]) -> list[Named]:
    """In order, and none over another: the longer of two."""
    kept: list[Named] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif each.end - each.start > kept[-1].end - kept[-1].start:
            kept[-1] = each
    return kept


# -- names in two parts ------------------------------------------------------------------------------------------------


def _joined(text: str, every: Iterator[Name], words: Speech) -> Iterator[Name]:
    """With a nickname between first name and surname taken into the name: Ramses ‘de Stem’ Koster."""
    last: Name | None = None
    joins = naming(words.code).body_joins
    for name in every:
        if last is not None:
            gap = text[last.end : name.start]
            if len(gap) < _LONGEST_JOIN and joins.fullmatch(gap) and _is_body(last.words[-1], words):
                # "Office for National Statistics", "Raad voor de Rechtspraak"
                whole = tuple(text[last.start : name.end].split())
                last = last._replace(end=name.end, words=whole, key=key_of(whole))
                continue
            nickname = _NICKNAME.match(text, last.end) if len(last.words) == 1 and gap[1:2] in _MARKS else None
            if nickname is not None and name.start < nickname.end():
                continue  # a word of the nickname
            if nickname is not None and name.start == nickname.end():
                whole = (*last.words, *name.words)
                last = last._replace(end=name.end, words=whole, key=key_of(whole))
                continue
            yield last
        last = name
    if last is not None:
        yield last


def _is_body(last: str, words: Speech) -> bool:
    """Whether a word with a capital is the head of the name of a body."""
    return word(last, words.code).institution or naming(words.code).bodies.fullmatch(last.lower()) is not None


def _share_surname(text: str, last: Told | None, name: Name, words: Speech) -> Told | None:
    """The first of two with one surname: "Donald and Melania Trump"."""
    if last is None or len(last.name.words) != 1 or len(name.words) < 2 or name.role is not None or name.title:
        return None
    first, second = word(last.name.words[0], words.code), word(name.words[0], words.code)
    if first.first is None or second.first is None or text[last.name.end : name.start].strip().lower() not in words.and_:
        return None
    whole = (*last.name.words, *name.words[1:])
    return Told(last.name._replace(words=whole, key=key_of(whole)), "person", True, last.role)


# -- headlines ---------------------------------------------------------------------------------------------------------


def _is_shouted(text: str, block: Block) -> bool:
    """Whether the capitals of a block say nothing: all of it is in capitals, or every word of a headline has one."""
    words = text[block.start : block.end]
    if words.isupper() and len(words) > 3:
        return True
    if block.kind not in _HEADLINES and len(words) > 120:
        return False
    every = _WORDS.findall(words)
    capitals = sum(each[:1].isupper() for each in every)
    return len(every) > 3 and capitals > _CAPITALS * len(every) and not words.rstrip().endswith((".", "!", "?", "”", "’", ":"))


def _shouted(text: str, block: Block, known: Known, words: Speech) -> Iterator[Named]:
    """The known names in a block that shouts."""
    every = [(match[0], match.start(), match.end()) for match in _WORDS.finditer(text, block.start, block.end)]
    at = 0
    while at < len(every):
        for count in range(min(_LONGEST, len(every) - at), 0, -1):
            key = " ".join(part[0] for part in every[at : at + count]).replace("’", "'").lower()
            whom = known.find(key)
            if whom is None and count == 1:
                whom = _large_place(every[at], known, words)
            if whom is not None and every[at][0][:1].isupper():
                yield Named(every[at][1], every[at + count - 1][2], whom, short=key != " ".join(known.entities[whom].words).lower())
                at += count - 1
                break
        at += 1


def _large_place(part: tuple[str, int, int], known: Known, words: Speech) -> int | None:
    """A country or a large city that only the headline names, where it can be nothing else."""
    name = part[0].capitalize() if part[0].isupper() else part[0]
    facts = word(name, words.code)
    if facts.place < LARGE or facts.common or facts.surname or facts.first is not None:
        return None
    return known.enter(Told(Name(part[1], part[2], (name,), name.lower(), False, ""), "place", True))


# -- by function -------------------------------------------------------------------------------------------------------


def _by_role(text: str, found: Sequence[Named], known: Known, words: Speech) -> Iterator[Named]:
    """Those who are called by a function that the story has told of one person only."""
    whose: dict[str, set[int]] = {}
    for each in found:
        if each.role is not None:
            role = text[each.role.start : each.role.end].split()
            end = next((at for at, noun in enumerate(role) if noun.lower() in words.np_ends), len(role))
            if end and words.is_person(role[end - 1]):
                whose.setdefault(" ".join(role[:end]).lower(), set()).add(each.whom)
    definite = words.definite
    for noun in sorted(noun for noun, who in whose.items() if len(who) == 1):
        at = 0
        while (at := text.find(noun, at)) >= 0:
            end = at + len(noun)
            if not text[end : end + 1].isalnum() and text[max(0, at - 4) : at].lower().rstrip().endswith(definite) and text[at - 1] in " \n":
                behind = _NEXT.match(text, end)
                own = behind is None or not (behind[1].lower() in words.belonging_words or behind[1][:1].isupper())
                if own and text[end : end + 1] not in ("-", "’", "'"):
                    yield Named(at, end, min(whose[noun]), by_role=True)
            at = end


