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

from kantlijn.errors import Trouble
from kantlijn.manuscript.model import Manuscript
from kantlijn.story import Span
from kantlijn.words import Words

AUTHOR = "Kantlijn"
"""Who the remarks are from, in formats that say so; it is also how remarks of an earlier run are known."""
INITIALS = "K"
FORMATS: tuple[str, ...] = ("docx", "html", "markdown", "odt", "pdf")
"""The formats of which a copy with remarks can be made, each by the module of its name here."""


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
    """A copy of the file with the remarks in it, by the module of its format, which is one of FORMATS.

    The copy is read before it is handed over: it has to say the same as the file, word for word. Raises Trouble
    `no_copy` where it does not, as happens with files that programs repair each in their own way.
    """
    module = importlib.import_module(f"kantlijn.manuscript.remarks.{manuscript.format}")
    copy: bytes = module.write(data, manuscript, remarks)
    if not _says_the_same(copy, manuscript):
        raise Trouble(
            "no_copy",
            Words(
                "het bestand is zo beschadigd dat een kopie met opmerkingen niet hetzelfde zou zeggen",
                "the file is so damaged that a copy with remarks would not say the same",
            ),
            manuscript.path, Words("een bestand dat heel is", "a file that is whole"),
            Words(
                "Laat het programma waarmee het gemaakt is het opnieuw bewaren, of gebruik --format html of questions.",
                "Let the program it was made with save it anew, or use --format html or questions.",
            ),
        )  # fmt: skip
    return copy


def _says_the_same(copy: bytes, manuscript: Manuscript) -> bool:
    reader = importlib.import_module(f"kantlijn.manuscript.{manuscript.format}")
    try:
        back: Manuscript = reader.read(copy, manuscript.path)
    except Trouble:
        return False
    return back.flow.text == manuscript.flow.text
