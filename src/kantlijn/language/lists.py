"""The lists that come with the program, opened where they lie: they are searched, never read as a whole."""

from __future__ import annotations

import mmap
from pathlib import Path

from kantlijn.errors import Trouble, why
from kantlijn.words import Words

_SMALLEST = 20  # bytes: the longest head that one of them has
_AGAIN = Words("Installeer het programma opnieuw.", "Install the program again.")


def opened(path: Path, magic: bytes, list_: Words, tool: str) -> mmap.mmap:
    """The bytes of a list, which begins with `magic`; `list_` is what it is called and `tool` what makes it.

    Raises Trouble `unreadable` or `damaged`.
    """
    try:
        with path.open("rb") as file:
            buffer = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        reason = why(error)
        raise Trouble(
            "unreadable",
            Words(f"{list_.nl} gaat niet open ({reason.nl})", f"{list_.en} cannot be opened ({reason.en})"),
            path.name,
            Words("de lijst die bij het programma hoort", "the list that comes with the program"),
            _AGAIN,
        ) from error
    if buffer[: len(magic)] != magic or len(buffer) < _SMALLEST:
        raise damaged(path, list_, tool)
    return buffer


def damaged(path: Path, list_: Words, tool: str) -> Trouble:
    """What is told of a list that is another file, or a part of one."""
    return Trouble(
        "damaged", Words(f"dit is niet {list_.nl}", f"this is not {list_.en}"), path.name,
        Words(f"een bestand uit tools/{tool}", f"a file made by tools/{tool}"), _AGAIN,
    )  # fmt: skip
