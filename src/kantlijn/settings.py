"""The settings of a desk: a file `kantlijn.toml`, found upwards from the manuscript. The command line goes before it.

    language = "nl"            # nl or en: the language of the manuscripts; left out: told from each text
    messages = "nl"            # nl or en: the language of the remarks; left out: that of the story
    select = ["money"]         # only these checks or families
    ignore = ["time.weekday"]  # all but these
    fail_on = "error"          # error, query or never: from what severity on a run fails
    fail_under = 50            # per cent of the figures that must have been checked, or the run fails
    shelf = "tables"           # the folder of the desk's own tables; left out: one for the user

    [reading]
    names = "frog"             # a program that knows names, beside our own lists; left out: none
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, Literal

from kantlijn.errors import Trouble
from kantlijn.words import Said, Words

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
    shelf: str | None = None
    names: tuple[str, ...] = ()


READING = ("names",)
"""The keys of the table `reading`."""
KEYS = (*(field.name for field in fields(Settings) if field.name not in READING), "reading")


def find(start: Path) -> Settings:
    """The settings that hold for a manuscript: of the nearest `kantlijn.toml` in its folder (a book is one itself) or one
    above it.

    Raises Trouble for a file that cannot be read, an unknown key, or a value of the wrong kind.
    """
    folder = _absolute(start if start.is_dir() else start.parent)
    return Settings() if folder is None else _above(folder)


def spoken(folder: Path) -> str | None:
    """The language in which a desk wants to be told what goes wrong: `messages` of the settings that hold in a folder,
    else their `language`, else None. What else is wrong in that file does not matter here.
    """
    whole = _absolute(folder)
    file = _nearest(whole) if whole else None
    if file is None:
        return None
    from kantlijn import toml

    try:
        table, _ = toml.read(file)
    except Trouble:
        return None
    return next((table[key] for key in ("messages", "language") if table.get(key) in LANGUAGES), None)


@cache
def _above(folder: Path) -> Settings:
    file = _nearest(folder)
    return Settings() if file is None else load(file)


def _absolute(folder: Path) -> Path | None:
    try:
        return folder.absolute()
    except OSError:  # the folder the command was called in has been removed in the meantime
        return None


def _nearest(folder: Path) -> Path | None:
    return next((each / NAME for each in (folder, *folder.parents) if (each / NAME).is_file()), None)


def load(path: Path) -> Settings:
    """The settings in one file; raises Trouble as `find` does."""
    # Both are needed only where there is a file of settings at all, and start-up is counted in milliseconds.
    from kantlijn import toml
    from kantlijn.checks import registry

    table, text = toml.read(path)
    toml.known_keys(table, KEYS, path, text)
    within = table.pop("reading", {})
    if not isinstance(within, dict):
        raise _bad_value("reading", within, path, text, _TABLE)
    toml.known_keys(within, READING, path, text)
    for key, value in {**table, **within}.items():
        expected, right = _RIGHT[key]
        if not right(value):
            raise _bad_value(key, value, path, text, expected)
        if key in ("select", "ignore"):
            try:
                registry.selected(value, ())
            except Trouble as trouble:
                raise Trouble(
                    trouble.code, trouble.message, toml.place(path, text, key), trouble.expected, trouble.remedy
                ) from None
    said: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    if "shelf" in said:
        said["shelf"] = str(path.parent / said["shelf"])  # as seen from the file that says so
    if "names" in within:
        asked = [within["names"]] if isinstance(within["names"], str) else within["names"]
        # A folder is one as seen from the file that says so; any other name is looked for by whoever it is for.
        said["names"] = tuple(str(path.parent / one) if (path.parent / one).is_dir() else one for one in asked)
    return Settings(**said)


def _bad_value(key: str, value: Any, path: Path, text: str, expected: Said) -> Trouble:
    from kantlijn import toml

    message = Words(f"{key} kan niet {_written(value)} zijn", f"{key} cannot be {_written(value)}")
    return Trouble("bad_value", message, toml.place(path, text, key), expected)


def shelf_folder(settings: Settings) -> Path:
    """Where the desk keeps its own tables: the folder that its settings name, else one of the user (XDG base directories)."""
    import os

    if settings.shelf:
        return Path(settings.shelf)
    data = os.environ.get("XDG_DATA_HOME") or os.environ.get("LOCALAPPDATA")
    return Path(data or Path.home() / ".local" / "share") / "kantlijn" / "shelf"


def _written(value: Any) -> str:
    # As it stands in the file, which is not quite as Python writes it.
    import json

    return json.dumps(value, ensure_ascii=False, default=str)


def _one_of(choices: tuple[str, ...]) -> tuple[Words, Callable[[Any], bool]]:
    quoted = [f'"{one}"' for one in choices]
    expected = Words(" of ".join(quoted), " or ".join(quoted))
    return expected, lambda value: isinstance(value, str) and value in choices


def _names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _namers(value: Any) -> bool:
    asked = [value] if isinstance(value, str) else value
    return _names(asked) and all(map(str.strip, asked))


def _percentage(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 100


_LIST = Words(
    'een lijst van controles of families, zoals ["money", "time.weekday"]',
    'a list of checks or families, as in ["money", "time.weekday"]',
)
_TABLE = Words("een tabel: [reading], en daaronder names = …", "a table: [reading], and below it names = …")
_NAMERS = Words(
    '"frog", de naam of de map van een pijplijn van spaCy, of een lijst daarvan',
    '"frog", the name or the folder of a pipeline of spaCy, or a list of those',
)
_RIGHT: dict[str, tuple[Said, Callable[[Any], bool]]] = {
    "language": _one_of(LANGUAGES),
    "messages": _one_of(LANGUAGES),
    "select": (_LIST, _names),
    "ignore": (_LIST, _names),
    "fail_on": _one_of(FAIL_ON),
    "fail_under": (Words("een getal van 0 tot en met 100", "a number from 0 to 100"), _percentage),
    "names": (_NAMERS, _namers),
    "shelf": (Words("een map", "a folder"), lambda value: isinstance(value, str) and bool(value.strip())),
}
