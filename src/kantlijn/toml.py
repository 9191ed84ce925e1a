"""Reading a TOML file of the house: settings and dismissals. What is wrong in it is said with its line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kantlijn.errors import Trouble, did_you_mean, why
from kantlijn.words import Words


def read(path: Path) -> tuple[dict[str, Any], str]:
    """The tables of a file and its text. Raises Trouble `unreadable` or `bad_toml`."""
    import tomllib

    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        reason = why(error)
        raise Trouble(
            "unreadable", Words(f"is niet te lezen ({reason.nl})", f"cannot be read ({reason.en})"), str(path),
            Words("een leesbaar bestand", "a readable file"),
            Words("Kijk of u het mag lezen.", "Look whether you may read it."),
        ) from None
    except UnicodeDecodeError:
        raise Trouble(
            "bad_toml", Words("is geen UTF-8", "is not UTF-8"), str(path),
            remedy=Words("Bewaar het opnieuw als UTF-8.", "Save it again as UTF-8."),
        ) from None
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        where = f"{path}:{line[1]}" if line else str(path)
        own = re.sub(r" \(at .*\)$", "", str(error))
        raise Trouble(
            "bad_toml", Words(f"is geen goede TOML (“{own}”)", f"is not TOML: {own[:1].lower()}{own[1:]}"), where,
            Words('regels als naam = "waarde"', 'lines such as name = "value"'),
            Words(
                "Kijk op die regel naar aanhalingstekens, haken en het is-teken.",
                "Look at the quotation marks, brackets and equals sign of that line.",
            ),
        ) from None


def known_keys(table: Mapping[str, Any], keys: Sequence[str], path: Path, text: str) -> None:
    """Raises Trouble `unknown_key`, with the nearest right key, where a table has a key that is none of `keys`."""
    for key in table:
        if key not in keys:
            import difflib

            near = difflib.get_close_matches(key.lower().replace("-", "_"), keys, 1, 0.5)
            raise Trouble(
                "unknown_key",
                Words(f"onbekende sleutel “{key}”", f"unknown key “{key}”"),
                place(path, text, key),
                ", ".join(keys),
                did_you_mean(near[0]) if near else Words("Haal de sleutel weg.", "Take the key out."),
            )


def place(path: Path, text: str, key: str) -> str:
    """The file and the line in which a key stands; the file alone where the line cannot be told."""
    found = re.search(rf"""^[ \t]*\[*[ \t]*["']?{re.escape(key)}["']?[ \t]*[=\].]""", text, re.MULTILINE)
    return f"{path}:{text.count(chr(10), 0, found.start()) + 1}" if found else str(path)
