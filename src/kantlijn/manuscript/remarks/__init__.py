"""The way back: remarks written into a copy of the manuscript, at their words. One module a format, each with

    def write(data: bytes, manuscript: Manuscript, remarks: Sequence[Remark]) -> bytes

`data` is the file as it was read, `manuscript` what was read from it; the answer is the copy. Nothing but the remarks is
added, remarks of an earlier run are replaced by the new ones, and those of people are left as they are. A file that has
been read can be written: a writer raises Trouble only where the format itself does not allow it.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass

from kantlijn.manuscript.model import Manuscript
from kantlijn.story import Span

AUTHOR = "Kantlijn"
"""Who the remarks are from, in formats that say so; it is also how remarks of an earlier run are known."""
INITIALS = "K"
FORMATS: tuple[str, ...] = ("docx", "odt")
"""The formats of which a copy with remarks can be made: the names of the modules here."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark as it is written into a file. `words` is the span of `Manuscript.text` it is about, `against` the spans it
    was held against; `title` says what sort of remark it is, `lines` are its words: message, calculation, source.
    """

    words: Span
    against: tuple[Span, ...]
    severity: str
    title: str
    lines: tuple[str, ...]


def write(data: bytes, manuscript: Manuscript, remarks: Sequence[Remark]) -> bytes:
    """A copy of the file with the remarks in it, by the module of its format, which is one of FORMATS."""
    module = importlib.import_module(f"kantlijn.manuscript.remarks.{manuscript.format}")
    copy: bytes = module.write(data, manuscript, remarks)
    return copy
