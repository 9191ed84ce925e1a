"""Files of programs that are not read: what each is, and how its story comes out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kantlijn.errors import Trouble
from kantlijn.words import Words

MAYBE = (".doc", ".dot")
"""Suffixes under which many a file of today is kept: it is read where it is one inside."""

_AS_WORD = Words(
    "Open het in Word of LibreOffice en bewaar het als Word-document (.docx).",
    "Open it in Word or LibreOffice and save it as a Word document (.docx).",
)
_SLIDES = Words(
    "Zet de tekst over in een Word-document (.docx), of kopieer hem naar een tekstbestand.",
    "Put its text into a Word document (.docx), or copy it to a text file.",
)
_SHEET = Words(
    "Geef het verhaal dat op de cijfers berust, niet de cijfers zelf.",
    "Give the story that is based on the figures, not the figures themselves.",
)
_QUARK = Words(
    "Bewaar het verhaal uit QuarkXPress als Rich Text Format (.rtf) of Word-document (.docx): Archief > Bewaar tekst.",
    "Save the story from QuarkXPress as Rich Text Format (.rtf) or a Word document (.docx): File > Save Text.",
)
_KINDLE = Words(
    "Zet het met Calibre om in een e-boek (.epub), of vraag de uitgever daarom.",
    "Turn it into an e-book (.epub) with Calibre, or ask the publisher for one.",
)
_PROGRAMS: Sequence[tuple[tuple[str, ...], Words, Words]] = (
    ((".doc", ".dot"), Words("een document van Word 97-2003", "a document of Word 97-2003"), _AS_WORD),
    ((".wpd", ".wp", ".wp5"), Words("een document van WordPerfect", "a document of WordPerfect"), Words(
        "Open het in LibreOffice of WordPerfect en bewaar het als Word-document (.docx).",
        "Open it in LibreOffice or WordPerfect and save it as a Word document (.docx).",
    )),
    ((".pages",), Words("een document van Apple Pages", "a document of Apple Pages"), Words(
        "Kies in Pages Archief > Exporteer naar > Word, en geef dat bestand.",
        "In Pages choose File > Export To > Word, and give that file.",
    )),
    ((".indd", ".indt"), Words("een document van InDesign", "a document of InDesign"), Words(
        "Kies in InDesign Bestand > Exporteren > InDesign Markup (IDML), en geef dat bestand.",
        "In InDesign choose File > Export > InDesign Markup (IDML), and give that file.",
    )),
    ((".qxp", ".qxd", ".qxb"), Words("een document van QuarkXPress", "a document of QuarkXPress"), _QUARK),
    ((".odp", ".pptx", ".ppt", ".key"), Words("een presentatie", "a presentation"), _SLIDES),
    ((".ods", ".xlsx", ".xls", ".numbers", ".csv", ".tsv"), Words("een tabel met gegevens", "a table of data"), _SHEET),
    ((".mobi", ".azw", ".azw3", ".kfx"), Words("een e-boek voor de Kindle", "an e-book for the Kindle"), _KINDLE),
)  # fmt: skip
_BY_SUFFIX: Mapping[str, tuple[Words, Words]] = {
    suffix: (name, remedy) for suffixes, name, remedy in _PROGRAMS for suffix in suffixes
}
_SAVE_AS = Words(
    "Bewaar het als een van deze, in het programma waarmee het gemaakt is.",
    "Save it as one of these in the program it was made with.",
)


def trouble(suffix: str, where: str, formats: Words) -> Trouble:
    """What is said of a file with a suffix that is not read; `formats` are those that are. Its code is `old_word` for a
    document of Word 97-2003, else `unknown_format`.
    """
    name, remedy = _BY_SUFFIX.get(suffix, (None, _SAVE_AS))
    if name is None:
        message = Words(f"bestanden op {suffix} worden niet gelezen", f"files that end in {suffix} are not read")
    else:
        message = Words(
            f"dit is {name.nl} ({suffix}); dat wordt niet gelezen", f"this is {name.en} ({suffix}), which is not read"
        )
    return Trouble("old_word" if suffix in MAYBE else "unknown_format", message, where, formats, remedy)
