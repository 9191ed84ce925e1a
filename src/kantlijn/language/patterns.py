"""The words of one room of a language pack, ready for use: patterns compiled, sets frozen, once for each language."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, TypeVar, get_type_hints

Record = TypeVar("Record")

WORD = r"(?<!\w)(?:{})(?!\w)"
"""One of a list of words, whole."""


class Shape(NamedTuple):
    """How the words of a field stand in its pattern: `Annotated[re.Pattern[str], Shape(WORD + " $")]`.

    `{}` in `pattern` stands for the words. `names` are the constants that hold them, where it is not the one that the
    field is named after.
    """

    pattern: str
    names: tuple[str, ...] = ()


def patterns(code: str, room: str, record: type[Record], flags: re.RegexFlag = re.NOFLAG) -> Record:
    """A `record` (a class of annotated fields) filled from `language/<code>/<room>.py`: each field from the name in capitals there.

    The words of one check stand a floor deeper: "checks.century" is `language/<code>/checks/century.py`.
    A field that is a pattern is compiled with `flags` when it is first asked for: from a regular expression, or from a list
    of words, any one of them and whole unless the field is annotated with another Shape. A field that is a frozenset is
    frozen; anything else is taken as it stands. Raises AttributeError where the room lacks a name, so that a new language
    is told what it still needs.
    """
    key = code, room, record, int(flags)  # a flag hashes itself by its name, at four times what a number takes
    filled: Record | None = _FILLED.get(key)
    if filled is None:
        filled = _FILLED[key] = _filled(*key)
    return filled


_FILLED: dict[tuple[str, str, type[Any], int], Any] = {}


def _filled(code: str, room: str, record: Any, flags: int) -> Any:
    words = importlib.import_module(f"kantlijn.language.{code}.{room}")
    filled: dict[str, object] = {}
    waiting: dict[str, tuple[Sequence[str | Iterable[str]], Shape | None]] = {}
    shapes = _shapes(record)
    for name, hint in record.__annotations__.items():
        shape = shapes.get(name)
        values = [getattr(words, each) for each in (shape and shape.names) or (name.upper(),)]
        if shape is not None or hint == "re.Pattern[str]":
            waiting[name] = values, shape
        else:
            filled[name] = frozenset(values[0]) if hint == "frozenset[str]" else values[0]

    # Compiling is half of what a short text costs, and most of its patterns are never asked for: each is compiled when it is.
    def compiled(made: object, name: str) -> re.Pattern[str]:
        if name not in waiting:
            raise AttributeError(name)
        pattern = re.compile(_shaped(*waiting[name]), flags)
        object.__setattr__(made, name, pattern)
        return pattern

    def refuse(made: object, name: str, value: object) -> None:
        raise AttributeError(f"the words of {record.__name__} are not to be changed: {name}")

    kind = type(record.__name__, (record,), {"__slots__": (), "__getattr__": compiled, "__setattr__": refuse})
    made: object = object.__new__(kind)
    for name, value in filled.items():
        object.__setattr__(made, name, value)
    return made


def _shapes(record: Any) -> dict[str, Shape]:
    """The shapes of the fields that are annotated with one. Annotations are kept as they are written, and to make types of
    all of them takes longer than all else here: only of these it is done.
    """
    written = {name: hint for name, hint in record.__annotations__.items() if hint.startswith("Annotated[")}
    if not written:
        return {}
    only = type(record.__name__, (), {"__annotations__": written, "__module__": record.__module__})
    hints = get_type_hints(only, include_extras=True)
    return {name: shape for name, hint in hints.items() for shape in hint.__metadata__ if isinstance(shape, Shape)}


def _shaped(values: Sequence[str | Iterable[str]], shape: Shape | None) -> str:
    if isinstance(values[0], str):
        return shape.pattern.replace("{}", values[0]) if shape else values[0]
    listed = longest_first(word for words in values for word in words)
    return (shape.pattern if shape else WORD).replace("{}", either(listed))


_PLAIN = re.compile(r"[\w '’-]+")


def either(words: Sequence[str]) -> str:
    """The pattern of any one of some words, the first that fits; of no words one that fits nowhere. Plain words that begin
    alike are put together, so that at each place only those are tried that can be there.
    """
    if not words:
        return "(?!)"
    if not all(map(_PLAIN.fullmatch, words)):
        return "|".join(words)
    alike: dict[str, list[str]] = {}
    for word in words:
        alike.setdefault(word[0], []).append(word[1:])
    return "|".join(first + (f"(?:{'|'.join(rest)})" if len(rest) > 1 else rest[0]) for first, rest in alike.items())


def longest_first(words: Iterable[str]) -> list[str]:
    """Some words in the order in which `either` finds each: an alternative that begins another hides it, "al" before "alweer"."""
    return sorted(words, key=lambda word: (-len(word), word))
