"""The lines that publishing systems put on top of Markdown: `title`, `date`, `author`, `lang` between lines of dashes.

Read by hand, a line at a time: it is a list of names and values, and a full reader of YAML would turn a date into
something else and can be made to run out of memory.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass

_FENCED = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<inside>(?:[^\n]*+\n)*?)(?:(?P=fence)|\.\.\.)[ \t]*(?:\r?\n|$)"
)
_ENTRY = re.compile(r"(?P<key>[A-Za-z_][\w-]*)\s*[:=]\s*(?P<value>.*?)\s*$")
_ITEM = re.compile(r"\s+-\s+(?P<value>.*?)\s*$|-\s+(?P<again>.*?)\s*$")
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?=$|[T\s])")
_MOST = 65_536  # characters; the lines on top of the longest series of posts take a few hundred


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the top of a file says, and at which character the manuscript itself begins."""

    end: int
    title: str | None = None
    authors: tuple[str, ...] = ()
    dated: str | None = None
    language: str | None = None


def read_front_matter(text: str) -> FrontMatter:
    """The front matter of a text; `end` is 0 where there is none. A date counts only as YYYY-MM-DD, with or without a
    time behind it.
    """
    match = _FENCED.match(text[:_MOST])
    if not match:
        return FrontMatter(0)
    said = _entries(match["inside"])
    authors = [*said.get("author", []), *said.get("authors", [])]
    language = next((value[:2].lower() for key in ("lang", "language", "locale") for value in said.get(key, [])), None)
    return FrontMatter(
        match.end(),
        next(iter(said.get("title", [])), None),
        tuple(dict.fromkeys(authors)),
        next((day for value in [*said.get("date", []), *said.get("pubdate", [])] if (day := _day(value))), None),
        language if language in ("nl", "en") else None,
    )


def _entries(inside: str) -> Mapping[str, list[str]]:
    said: dict[str, list[str]] = {}
    current: list[str] = []
    for line in inside.splitlines():
        entry, item = _ENTRY.match(line), _ITEM.match(line)
        if entry:
            current = said.setdefault(entry["key"].lower(), [])
            value = entry["value"]
            listed = value[1:-1].split(",") if value[:1] == "[" and value[-1:] == "]" else [value]
            current += [bare for each in listed if (bare := _bare(each))]
        elif item:
            bare = _bare(item["value"] or item["again"] or "")
            current += [bare] if bare else []
    return said


def _bare(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return re.sub(r"\s+#.*$", "", value)


def _day(value: str) -> str | None:
    match = _DATE.match(value)
    if not match:
        return None
    try:
        return datetime.date.fromisoformat(match[1]).isoformat()
    except ValueError:
        return None
