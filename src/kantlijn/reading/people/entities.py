"""Who is who: the people, organisations and places that a story knows, by every name they go by.

A person is known by the whole name, the surname with and without its particles, and the first name; of two of one family
the first name decides, and a surname that two have is nobody's. An organisation is known by its name and its initials.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from kantlijn.language.known import known
from kantlijn.language.naming import naming, places
from kantlijn.language.speech import Speech, first_names
from kantlijn.reading.people.names import Name, Told
from kantlijn.story import MentionKind, Span


class Named(NamedTuple):
    """A mention before it has its number: where it stands, and the number of whom it names in the list of the known."""

    start: int
    end: int
    whom: int
    role: Span | None = None
    short: bool = False
    by_role: bool = False


@dataclass(slots=True)
class Entity:
    """One of those whom a story names, with the words of the fullest name; `gender` is `m`, `f` or not known."""

    kind: MentionKind
    words: tuple[str, ...]
    gender: str = ""
    title: str = ""

    @property
    def name(self) -> str:
        """The fullest name, with the title where there is no more than a surname."""
        whole = " ".join(self.words)
        return f"{self.title.capitalize()} {whole}" if self.title else whole


@dataclass(slots=True)
class Known:
    """Everybody and everything the story names, by each of their names in lower case."""

    speech: Speech
    entities: list[Entity] = field(default_factory=list)
    whole: dict[str, list[int]] = field(default_factory=dict)
    short: dict[str, list[int]] = field(default_factory=dict)

    def enter(self, told: Told) -> int | None:
        """The number of whoever a name that was told is the name of, new or not; None where it may be either of two."""
        name = told.name
        if told.kind == "person":
            return self._person(name)
        found = self.find(name.key, told.kind)
        if found is not None:
            return found
        return self._new(Entity(told.kind or "organisation", _spelled(name, told.kind)))

    def find(self, key: str, kind: MentionKind | None = None, gender: str = "") -> int | None:
        """Who goes by a name: by the whole of it, else by a part that only one has."""
        for table in (self.whole, self.short):
            found = [
                number for number in table.get(key, ())
                if (kind is None or self.entities[number].kind == kind) and _agree(self.entities[number].gender, gender)
            ]  # fmt: skip
            if found:
                return found[0] if len(found) == 1 or table is self.whole else None
        return None

    def also(self, number: int, short: str) -> None:
        """Another name for one who is known: initials, an abbreviation."""
        listed = self.short.setdefault(short.lower(), [])
        if number not in listed:
            listed.append(number)

    def _person(self, name: Name) -> int | None:
        gender = self.speech.titles.get(name.title, "") or first_names().get(name.words[0], "")
        gender = gender if gender in ("m", "f") else ""
        surname = _only_surname(name, self.speech)
        if len(name.words) == 1 or surname:
            found = self.find(name.key, "person", gender)
            if found is not None or any(self.entities[n].kind == "person" for n in self.short.get(name.key, ())):
                return found
            title = name.title if self.speech.title_in_name and name.words[0] not in first_names() else ""
            return self._new(Entity("person", name.words, gender, title))
        known = self.find(name.key, "person")
        known = self._same_person(name) if known is None else known
        if known is not None:
            return known
        return self._new(Entity("person", name.words, gender))

    def _same_person(self, name: Name) -> int | None:
        """Somebody with the same surname and a first name that may be the same: "J. Smit" is "Jan Smit"."""
        first, last = name.words[0].lower(), name.words[-1].lower()
        for number in self.short.get(last, ()):
            other = self.entities[number]
            if other.kind != "person" or other.words[-1].lower() != last or len(other.words) == 1:
                continue
            one = other.words[0].lower()
            initial = (first.endswith(".") or one.endswith(".")) and one[0] == first[0]
            if one == first or initial:
                return number
        return None

    def _new(self, entity: Entity) -> int:
        number = len(self.entities)
        self.entities.append(entity)
        self.whole.setdefault(" ".join(entity.words).lower().replace("’", "'"), []).append(number)
        for short in shorts(entity, self.speech):
            self.also(number, short)
        return number


def _spelled(name: Name, kind: MentionKind | None) -> tuple[str, ...]:
    """The words of a name; of a place in capitals ("BERLIJN –") as they are written elsewhere."""
    if kind == "place" and all(each.isupper() for each in name.words):
        lowered = tuple(each.capitalize() for each in name.words)
        return lowered if places().get(" ".join(lowered)) else name.words
    return name.words


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other


def _only_surname(name: Name, speech: Speech) -> bool:
    """Whether a name of several words is but a surname with its particles: "Van der Velden"."""
    return name.words[0].lower() in speech.particles and name.words[0] not in first_names()


def _may_be_first(name: str, speech: Speech) -> bool:
    """Whether a word may be somebody's first name: one of the list, or no word of the language."""
    return name in first_names() or not known(name, speech.code)


def shorts(entity: Entity, speech: Speech) -> Sequence[str]:
    """The shorter names of one: of a person the first name and the surname, of a firm its name without "BV"."""
    return _shorts(entity.kind, entity.words, speech)


@lru_cache(maxsize=4096)  # asked three times of everybody in a story; the answers are pure
def _shorts(kind: MentionKind, spelled: tuple[str, ...], speech: Speech) -> Sequence[str]:
    words = [each.lower().replace("’", "'") for each in spelled]
    if kind == "person":
        if len(words) == 1:
            return ()
        start = 0 if words[0] in speech.particles and spelled[0] not in first_names() else 1
        rest = words[start:]
        at = next((n for n, each in enumerate(rest) if each in speech.particles), None)
        found = [" ".join(rest), " ".join(rest[at:]) if at is not None else rest[-1], rest[-1]]
        return [*dict.fromkeys([*found, *([words[0]] if start and _may_be_first(spelled[0], speech) else [])])]
    if kind == "organisation" and len(words) > 1:
        if words[-1] in naming(speech.code).legal_forms:
            return [" ".join(words[:-1])]
        if words[0] in naming(speech.code).clubs:
            return [" ".join(words[1:])]
    return ()

