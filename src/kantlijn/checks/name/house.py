"""A name that the desk writes otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kantlijn.finding import Finding, Reference, Tested, Words, anchor
from kantlijn.shelf import Shelf
from kantlijn.shelf.records import HouseName
from kantlijn.story import Span, Story

NAME = "name.house"


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every spelling that the desk's own list rejects, outside what is written elsewhere and quoted."""
    names = shelf.desk.names
    if not names:
        return
    rejected = {wrong: name for name in reversed(names) for wrong in name.wrong}
    right = _any([name.right for name in names])
    taken = [match.span() for match in right.finditer(story.text)]
    for match in _any(rejected).finditer(story.text):
        span = Span(*match.span())
        part = any(start <= span.start and span.end <= end for start, end in taken)
        if not part and not _copied(story, span):
            yield Tested((), "shelf", _finding(rejected[match[0]], span, match[0]))
    yield from (Tested((), "shelf") for _ in taken)


def _any(names: Sequence[str] | dict[str, HouseName]) -> re.Pattern[str]:
    listed = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![\w-])(?:{listed})(?![\w-])" if listed else r"(?!)")


def _copied(story: Story, span: Span) -> bool:
    """Whether it stands in words that were written by somebody else: a letter, a sign, a report."""
    at = story.quotation_at(span.start)
    return at is not None and story.quotations[at].written


def _finding(name: HouseName, span: Span, wrong: str) -> Finding:
    why = f" ({name.note})" if name.note else ""
    return Finding(
        NAME,
        "query",
        Words(
            f"‘{wrong}’ schrijft de redactie als ‘{name.right}’{why}.", f"The desk writes ‘{name.right}’ for ‘{wrong}’{why}."
        ),
        (anchor(span),),
        (),
        (),
        Reference(name.source.table, f"{name.row}: {name.right}", name.source.date, name.source.origin, None),
    )
