"""Which checks there are. The folder itself is the list: `money.conversion` is `checks/money/conversion.py`, with its
documentation beside it in `conversion.md`. Nothing is imported before it is asked for.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kantlijn.errors import Trouble, did_you_mean
from kantlijn.words import Words

if TYPE_CHECKING:
    from kantlijn.finding import Tested
    from kantlijn.shelf import Shelf
    from kantlijn.story import Story

_FOLDER = Path(__file__).parent


class Check(NamedTuple):
    """One check: its name, what it looks for in a line, the function that looks, and its documentation (Markdown)."""

    name: str
    summary: str
    check: Callable[[Story, Shelf], Iterator[Tested]]
    document: str


@cache
def names() -> tuple[str, ...]:
    """The names of all checks, sorted. A module whose name starts with an underscore helps a check and is none."""
    return tuple(
        sorted(
            f"{path.parent.name}.{path.stem}"
            for path in _FOLDER.glob("*/*.py")
            if not path.name.startswith("_") and not path.parent.name.startswith("_")
        )
    )


def load(name: str) -> Check:
    """The check of that name. Raises Trouble `unknown_check`, with the nearest name there is, where there is none."""
    if name not in names():
        raise _unknown(name, names())
    module = importlib.import_module(f"kantlijn.checks.{name}")
    return Check(name, (module.__doc__ or "").strip().split("\n")[0], module.check, document(name))


def document(name: str) -> str:
    """The documentation of a check, without importing the check. Raises Trouble as `load` does."""
    if name not in names():
        raise _unknown(name, names())
    path = _FOLDER.joinpath(*name.split(".")).with_suffix(".md")
    return path.read_text(encoding="utf-8") if path.exists() else ""


def selected(select: Sequence[str], ignore: Sequence[str]) -> tuple[str, ...]:
    """The names that are left when only `select` is wanted (all where it is empty) and `ignore` is not; each a check or
    a whole family. Raises Trouble `unknown_check` for a name that is neither.
    """
    for name in (*select, *ignore):
        if name not in names() and name not in families():
            raise _unknown(name, (*names(), *families()))
    return tuple(
        name
        for name in names()
        if (not select or _among(name, select)) and not _among(name, ignore)
    )


def families() -> tuple[str, ...]:
    """The families that hold at least one check, sorted."""
    return tuple(sorted({name.partition(".")[0] for name in names()}))


def _among(name: str, chosen: Sequence[str]) -> bool:
    return name in chosen or name.partition(".")[0] in chosen


def _unknown(name: str, known: Sequence[str]) -> Trouble:
    import difflib  # only where a name was mistyped

    # People type the last part alone, or a hyphen for the underscore; both find their check this way.
    near = difflib.get_close_matches(name.lower().replace("-", "_"), known, 1, 0.5) or [
        one for one in known if one.partition(".")[2] == name
    ]
    return Trouble(
        "unknown_check",
        Words(f"er is geen controle die “{name}” heet", f"there is no check called “{name}”"),
        expected=", ".join(known),
        remedy=did_you_mean(near[0])
        if near
        else Words("`kantlijn checks` noemt ze allemaal.", "`kantlijn checks` lists them all."),
    )
