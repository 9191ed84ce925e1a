"""Proofs made by hand, so that the doors are tested apart from how figures are read: real records, simple marks."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Sequence

from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.manuscript.model import Manuscript, Piece
from kantlijn.proofread import Proof, covered, held_against
from kantlijn.story import Block, BlockKind, Quantity, Quotation, Span, Story, StoryDate, Time
from kantlijn.weighing import ordered

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
"""The command run as a user runs it, in a folder of its own."""
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def story(text: str, language: str = "nl", date: StoryDate | None = None, kinds: Sequence[BlockKind] = ()) -> Story:
    """Blocks between empty lines, sentences up to a full stop, and every number as it stands a quantity."""
    blocks = tuple(
        Block(kinds[index] if index < len(kinds) else "paragraph", match.start(), match.end())
        for index, match in enumerate(re.finditer(r"\S(?:.|\r?\n(?!\r?\n))*", text))
    )
    sentences = tuple(
        Span(block.start + match.start(), block.start + match.end())
        for block in blocks
        for match in re.finditer(r"\S(?:(?!\.\s).|\n)*\.?", text[block.start : block.end])
    )
    quantities = tuple(
        Quantity(
            match.start(), match.end(), "count", Span(match.start(), match.end()), value, Interval.point(value),
            Interval.point(value),
        )
        for match in NUMBER.finditer(text)
        for value in [float(match[0].replace(".", "").replace(",", "."))]
    )  # fmt: skip
    quotations = tuple(Quotation(match.start(), match.end()) for match in re.finditer(r"‘[^’]*’", text))
    when = date or StoryDate(None, None, "unknown")
    return Story(text, language, when, blocks, sentences, quantities, (), quotations)


def manuscript(text: str, path: str = "stuk.md") -> Manuscript:
    pieces = [Piece(0, {"line": 1, "column": 1})]
    for number, match in enumerate(re.finditer(r"\n", text), 2):
        pieces.append(Piece(match.end(), {"line": number, "column": 1}))
    return Manuscript(path, "markdown", text, (), tuple(pieces))


def clash(of: Story, one: str, other: str, check: str = "number.restated", severity: str = "error") -> Finding:
    """A finding on the first quantities with these words."""
    first, second = (next(q for q in of.quantities if of.words(q) == words) for words in (one, other))
    return Finding(
        check,
        severity,  # type: ignore[arg-type]
        Words(f"Hier staat {one}, daar {other}.", f"It says {one} here and {other} there."),
        (anchor(first), counterpart(second)),
        (Reading(one, first.strict, None), Reading(other, second.strict, None)),
        (Words(f"{one} ≠ {other}", f"{one} ≠ {other}"),),
    )


def proof(of: Story, *findings: Finding, path: str = "stuk.md") -> Proof:
    tested = [
        Tested(tuple(q for q in of.quantities if any(p.start == q.start for p in each.places)), "story", each)
        for each in findings
    ]
    against = held_against(of, tested)
    return Proof(
        path, manuscript(of.text, path), of, ordered(of, findings), coverage=covered(of, against), against=against
    )


def time(start: int, end: int, kind: str, interval: Interval | None, **more: object) -> Time:
    return Time(start, end, kind, interval, **more)  # type: ignore[arg-type]
