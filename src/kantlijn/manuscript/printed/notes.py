"""The marks of footnotes on a PDF page: small raised figures that nobody reads aloud, and that are no part of a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kantlijn.manuscript.flow import Mend
from kantlijn.manuscript.printed.blocks import Part
from kantlijn.story import Block

_MARK = re.compile(r"\s*(\d{1,3}|[*†‡§]{1,3})[.)]?\s*")
# What a raised 2 or 3 behind it makes a measure of, and a figure a power.
_POWER = re.compile(r"(?:\b(?:[kdcm]?m|ha|km|10)|\d)$")


def note_marks(blocks: Sequence[Block], parts: Sequence[Part], starts: Mapping[int, int]) -> Iterator[Mend]:
    """The marks on a page that are passed over in reading: the raised ones of its notes, both at the note and in the text.

    `starts` says where in the text each line starts. A raised figure for which there is no note on the page stays, unless it
    stands behind a full stop or a closing mark, where no power can stand.
    """
    notes: set[str] = set()
    for block, part in zip(blocks, parts, strict=True):
        match = _MARK.match(part.lines[0].words) if part.kind == "footnote" and part.lines else None
        if match:
            notes.add(match[1])
            yield Mend(block.start, block.start + match.end(), "markup")
    for part in parts:
        if part.kind in ("furniture", "table"):
            continue
        for number, line in enumerate(part.lines):
            for start, end in line.marks:
                mark, before = line.words[start:end].strip(), line.words[:start].rstrip()
                if start == 0 and number == 0 and part.kind == "footnote":
                    continue
                power = _POWER.search(before) is not None and mark not in notes
                if (mark in notes and not (mark in ("2", "3") and _POWER.search(before))) or (
                    not power and _MARK.fullmatch(mark) and before[-1:] in tuple(".,;:!?'’”\")»…")
                ):
                    yield Mend(starts[id(line)] + start, starts[id(line)] + end, "markup")
