"""What the other places where a name stands say of it: that it is somebody's after all, or that it is nobody's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.language.naming import naming
from kantlijn.language.speech import Speech
from kantlijn.reading.people.facts import word
from kantlijn.reading.people.names import Name, Told, speaks
from kantlijn.reading.people.phrases import WORD_BEHIND

_RECURS, _SOON, _SHORTEST_NAME = 3, 200, 3  # times, characters behind a name, letters of one that no list has


def with_recurring(text: str, every: Sequence[Told], words: Speech) -> Iterator[Told]:
    """With the names of one word that no list has and that recur as somebody's: never behind an article or a preposition of
    place, with a "he" or a "she" soon behind, and with a verb of saying beside one of them or three of them in all.
    """
    found: dict[str, list[Told]] = {}
    for each in every:
        if len(each.name.words) == 1 and (each.kind is None or (each.kind == "person" and not each.sure)):
            found.setdefault(each.name.words[0], []).append(each)
    found = {name: group for name, group in found.items() if not (name.endswith("s") and name[:-1] in found)}
    persons = {
        name for name, group in found.items() if len(group) > 1 and _recurs(text, name, [each.name for each in group], words)
    }
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
    if name in naming_words.not_alone or name in naming_words.organisations:
        return False
    if facts.low.endswith(naming_words.people_adjectives):
        return False
    if any(each.before in naming_words.only_before_places or each.before in words.articles for each in group):
        return False
    if any(_is_before_noun(text, each, words) for each in group):
        return False
    if len(group) < _RECURS and not any(speaks(text, each, words) for each in group):
        return False
    return any(words.third_person.search(text, each.end, each.end + _SOON) for each in group)


def _is_before_noun(text: str, name: Name, words: Speech) -> bool:
    """Whether a name says what people or what body are meant, as a firm's does: "Qantas workers"."""
    behind = WORD_BEHIND.match(text, name.end)
    return behind is not None and behind[1].islower() and (words.is_person(behind[1]) or words.is_institution(behind[1]))


def without_heads(every: Sequence[Told], words: Speech) -> Iterator[Told]:
    """With the first word cut off names that stand without it elsewhere: "former Beatle George Harrison"."""
    whole = {each.name.key for each in every if each.kind == "person" and len(each.name.words) > 1}
    for each in every:
        head, _, rest = each.name.key.partition(" ")
        first = word(each.name.words[0], words.code)
        if each.kind != "person" or first.first is not None or first.low in words.particles or head.endswith("."):
            yield each
        elif rest in whole and word(each.name.words[1], words.code).first is not None:
            name = each.name
            yield each._replace(name=name._replace(start=name.end - len(rest), words=name.words[1:], key=rest, before=head))
        else:
            yield each


def without_articles(every: Sequence[Told], words: Speech) -> Iterator[Told]:
    """Without the persons that have an article elsewhere, or what only places have before them: "fractievoorzitter Vlaams
    Blok" is no Mr Blok, and who fights "in Tora Bora" does not fight around Ms Bora.
    """
    placed = naming(words.code).only_before_places
    with_article = {
        each.name.key for each in every
        if not each.name.opener and (each.name.before in words.definite or (each.name.before in placed and not each.role))
    }  # fmt: skip
    for each in every:
        first, last = word(each.name.words[0], words.code), word(each.name.words[-1], words.code)
        unlikely = first.first is None or (len(each.name.words) > 1 and not last.surname and not each.role)
        likely = unlikely and not each.name.title and first.low not in words.particles
        no_person = each.kind == "person" and likely and each.name.key in with_article
        yield Told(each.name, None) if no_person else each
