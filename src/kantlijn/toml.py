"""Reading a TOML file of the house: settings and dismissals. What is wrong in it is said with its line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kantlijn.errors import Trouble


def read(path: Path) -> tuple[dict[str, Any], str]:
    """The tables of a file and its text. Raises Trouble `unreadable` or `bad_toml`."""
    import tomllib

    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise Trouble("unreadable", f"cannot be read ({error.strerror})", str(path), "a readable file") from None
    except UnicodeDecodeError:
        raise Trouble("bad_toml", "is not UTF-8", str(path), remedy="Save it again as UTF-8.") from None
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        where = f"{path}:{line[1]}" if line else str(path)
        said = re.sub(r" \(at .*\)$", "", str(error))
        raise Trouble("bad_toml", f"is not TOML: {said[:1].lower()}{said[1:]}", where) from None


def known_keys(table: Mapping[str, Any], keys: Sequence[str], path: Path, text: str) -> None:
    """Raises Trouble `unknown_key`, with the nearest right key, where a table has a key that is none of `keys`."""
    for key in table:
        if key not in keys:
            near = difflib.get_close_matches(key.lower().replace("-", "_"), keys, 1, 0.5)
            raise Trouble(
                "unknown_key",
                f"unknown key “{key}”",
                place(path, text, key),
                ", ".join(keys),
                f"Did you mean {near[0]}?" if near else "",
            )


def place(path: Path, text: str, key: str) -> str:
    """The file and the line in which a key stands; the file alone where the line cannot be told."""
    found = re.search(rf"""^[ \t]*\[*[ \t]*["']?{re.escape(key)}["']?[ \t]*[=\].]""", text, re.MULTILINE)
    return f"{path}:{text.count(chr(10), 0, found.start()) + 1}" if found else str(path)
