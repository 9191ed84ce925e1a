"""Quotations: the spans between marks that belong together, within a block. Who speaks is the work of a later issue."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kantlijn.story import Block, Quotation

_CLOSING = {"‘": "’", "“": "”", "„": "”“", "«": "»", "‚": "’‘", '"': '"', "'": "'", "”": "”"}
_OPEN = re.compile(r"(?<![\w’'])[‘“„«‚\"'](?=\S)")
LONGEST = 2000  # characters; a mark that finds its mate no nearer is taken for a slip


def quotations(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Every quotation with its marks, none inside another."""
    found: list[Quotation] = []
    for block in blocks:
        at = block.start
        while match := _OPEN.search(text, at, block.end):
            end = _close(text, match.start(), block.end)
            if end is None:
                at = match.end()
                continue
            found.append(Quotation(match.start(), end))
            at = end
    return tuple(found)


def _close(text: str, start: int, limit: int) -> int | None:
    """Where the quotation that opens at `start` ends; a mark between letters, or an 's, is an apostrophe."""
    opening = text[start]
    if opening in "'‘" and re.match(r"['‘’](?:s|t|n|k|m)\s|['‘’]\d\d|['‘’]n['’]", text[start : start + 3]):
        return None
    marks = _CLOSING[opening]
    for at in range(start + 1, min(limit, start + LONGEST)):
        if text[at] in marks and not text[at - 1].isspace():
            following = text[at + 1 : at + 2]
            if text[at] in "'’" and (
                following.isalnum()
                or (text[at - 1] == "s" and following.isspace() and any(m in text[at + 1 : limit] for m in marks))
            ):
                continue
            return at + 1
    return None
