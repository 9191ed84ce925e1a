"""The words of one room of a language pack, ready for use: patterns compiled, sets frozen, once for each language."""

from __future__ import annotations

import importlib
import re
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

Record = TypeVar("Record")


@cache
def patterns(code: str, room: str, record: type[Record]) -> Record:
    """A `record` filled from `language/<code>/<room>.py`: each field from the name in capitals there.

    A field that is a pattern is compiled from its regular expression, one that is a set is frozen; anything else is taken as it
    stands. Raises AttributeError where the room lacks a name, so that a new language is told what it still needs.
    """
    words = importlib.import_module(f"kantlijn.language.{code}.{room}")
    return record(**{field.name: _ready(str(field.type), getattr(words, field.name.upper())) for field in fields(record)})  # type: ignore[arg-type]


def _ready(kind: str, value: Any) -> Any:
    if kind.startswith("re.Pattern"):
        return re.compile(value)
    return frozenset(value) if kind.startswith("frozenset") else value
