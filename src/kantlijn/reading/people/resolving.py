"""Who every name of a story is the name of: first the list of the known is drawn up, then each name is held against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.language.naming import naming
from kantlijn.language.speech import Speech
from kantlijn.reading.people.abbreviations import Abbreviation
from kantlijn.reading.people.entities import Known, Named
from kantlijn.reading.people.facts import word
from kantlijn.reading.people.names import Told
from kantlijn.reading.people.phrases import WORD_BEHIND


def entered(every: Sequence[Told], short: Sequence[Abbreviation], words: Speech) -> Known:
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
        within = each.name.before in naming(words.code).locatives
        if each.kind != "person" and (within or known.find(each.name.key, "person") is None):
            known.enter(each)
    for each in every:
        if each.kind == "person" and not each.sure and each.name.key not in known.whole and each.name.key not in known.short:
            known.enter(each)
    return known


def resolved(text: str, every: Sequence[Told], known: Known, words: Speech) -> Iterator[Named]:
    """Every name of somebody or something that is known."""
    for each in every:
        name = each.name
        genitive = words.bare_genitive and name.key.endswith("s")
        if not (each.sure or name.opener or genitive or name.key in known.whole or name.key in known.short):
            continue
        gender = words.titles.get(name.title, "")
        whom, start, end = _whom(text, each, known, gender if gender in ("m", "f") else "", words)
        if whom is None:
            continue
        entity = known.entities[whom]
        short = tuple(text[start:end].split()) != entity.words
        yield Named(start, end, whom, each.role if entity.kind == "person" else None, short)


def _whom(text: str, each: Told, known: Known, gender: str, words: Speech) -> tuple[int | None, int, int]:
    """Who a name is the name of, and where it stands: with a small word before it that belongs to it, without its genitive."""
    name = each.name
    placed = each.kind == "place" or word(name.words[-1], words.code).place > 0
    place = placed and name.before in naming(words.code).locatives
    if name.opener and (whom := known.find(f"{name.opener} {name.key}".lower())) is not None:
        return whom, name.opener_start, name.end
    if place and (whom := known.find(name.key, "place")) is not None:
        return whom, name.start, name.end
    plain = each.kind in (None, "person") and len(name.words) == 1 and name.opens and word(name.words[0], words.code).common
    if plain and not _verb_follows(text, name.end, words):
        return None, 0, 0
    whom = known.find(name.key, "person", gender) if not place else None
    if whom is None and each.kind is not None:
        whom = known.find(name.key, each.kind)
    if whom is None and each.kind is None:
        whom = known.find(name.key)
    if whom is not None:
        return whom, name.start, name.end
    if name.key.endswith("s") and words.bare_genitive:
        whom = known.find(name.key[:-1])
        last = word(name.words[-1], words.code)
        if whom is not None and not last.first and not last.low.endswith(naming(words.code).people_genitives):
            return whom, name.start, name.end - 1
    return None, 0, 0


def _verb_follows(text: str, end: int, words: Speech) -> bool:
    """Whether a word that opens a sentence and may be any noun is somebody who does something: "Baas moest lachen"."""
    behind = WORD_BEHIND.match(text, end)
    low = behind[1] if behind else ""
    if text[end : end + 1] in (",", "’", "'"):
        return True
    return low in words.verbs or low in words.no_speech or (low.endswith(words.verb_endings) and low not in words.np_ends)


def abbreviated(short: Sequence[Abbreviation], known: Known) -> Iterator[Named]:
    """Every name that is told with its initials, and the initials."""
    for each in short:
        whom = known.find(each.name.key, "organisation")
        if whom is not None:
            yield Named(each.name.start, each.name.end, whom)
            yield Named(each.span.start, each.span.end, whom, short=True)
