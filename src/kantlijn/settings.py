"""The settings of a desk: a file `kantlijn.toml`, found upwards from the manuscript. The command line goes before it.

    language = "nl"            # nl or en: the language of the manuscripts; left out: told from each text
    messages = "nl"            # nl or en: the language of the remarks; left out: that of the story
    select = ["money"]         # only these checks or families
    ignore = ["time.weekday"]  # all but these
    fail_on = "error"          # error, query or never: from what severity on a run fails
    fail_under = 50            # per cent of the figures that must have been checked, or the run fails
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, Literal

from kantlijn.errors import Trouble

NAME = "kantlijn.toml"
LANGUAGES = ("nl", "en")
FAIL_ON = ("error", "query", "never")


@dataclass(frozen=True, slots=True)
class Settings:
    """How manuscripts are proofread. None and empty mean: not said."""

    language: str | None = None
    messages: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Literal["error", "query", "never"] = "error"
    fail_under: float | None = None


KEYS = tuple(field.name for field in fields(Settings))


def find(start: Path) -> Settings:
    """The settings that hold for a manuscript: of the nearest `kantlijn.toml` in its folder or one above it.

    Raises Trouble for a file that cannot be read, an unknown key, or a value of the wrong kind.
    """
    return _above(start.absolute().parent)


@cache
def _above(folder: Path) -> Settings:
    for each in (folder, *folder.parents):
        if (each / NAME).is_file():
            return load(each / NAME)
    return Settings()


def load(path: Path) -> Settings:
    """The settings in one file; raises Trouble as `find` does."""
    # Both are needed only where there is a file of settings at all, and start-up is counted in milliseconds.
    from kantlijn import toml
    from kantlijn.checks import registry

    table, text = toml.read(path)
    toml.known_keys(table, KEYS, path, text)
    for key, value in table.items():
        expected, right = _RIGHT[key]
        if not right(value):
            raise Trouble("bad_value", f"{key} cannot be {value!r}", toml.place(path, text, key), expected)
        if key in ("select", "ignore"):
            try:
                registry.selected(value, ())
            except Trouble as trouble:
                raise Trouble(
                    trouble.code, trouble.message, toml.place(path, text, key), trouble.expected, trouble.remedy
                ) from None
    said: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    return Settings(**said)


def _one_of(choices: tuple[str, ...]) -> tuple[str, Callable[[Any], bool]]:
    return " or ".join(f'"{one}"' for one in choices), lambda value: isinstance(value, str) and value in choices


def _names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _percentage(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 100


_RIGHT: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "language": _one_of(LANGUAGES),
    "messages": _one_of(LANGUAGES),
    "select": ('a list of checks or families, as in ["money", "time.weekday"]', _names),
    "ignore": ('a list of checks or families, as in ["money", "time.weekday"]', _names),
    "fail_on": _one_of(FAIL_ON),
    "fail_under": ("a number from 0 to 100", _percentage),
}
