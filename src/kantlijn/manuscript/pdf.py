"""Page proofs: PDF files, read by where every character stands on its page.

A PDF file knows characters and no words, lines or order; what pdfium makes of them is right for a simple page only. So the
page is put together anew, in printed/: characters (glyphs.py) to lines (lines.py), lines to columns in reading order
(order.py), what stands at the edges taken apart (furniture.py), and the rest made into paragraphs, headings, captions, notes
and tables (blocks.py). Words broken at line ends and sentences that run on over a page are proof.py's.

Hidden text (invisible, white on white, too small to read, clipped, outside of the page) is furniture, and its place says
why: `hidden` beside the page. A scan whose words were recognised has nothing but invisible text; that is read, and its place
says `layer: recognised`. A file in which some pages are scans without text is read without them.

Rectangles are in points in the page's own coordinates, as a remark on the page needs them: before it is turned by /Rotate,
from the origin of its /MediaBox.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kantlijn.errors import Trouble
from kantlijn.manuscript.boxes import Boxes, framed
from kantlijn.manuscript.builder import bylines, headline
from kantlijn.manuscript.decode import refuse_empty
from kantlijn.manuscript.flow import PARTING, Mend
from kantlijn.manuscript.model import Location, Manuscript, Piece
from kantlijn.manuscript.printed.blocks import Naming, Part, paragraphs, setting
from kantlijn.manuscript.printed.bombs import refuse_bombs
from kantlijn.manuscript.printed.furniture import Leaf, furniture
from kantlijn.manuscript.printed.glyphs import Sheet, sheets
from kantlijn.manuscript.printed.lines import Line, lines, runs, turn_of, whole
from kantlijn.manuscript.printed.notes import note_marks
from kantlijn.manuscript.printed.order import stacks
from kantlijn.story import Block
from kantlijn.wording import number
from kantlijn.words import Words

if TYPE_CHECKING:
    import pypdfium2

MAX_PAGES = 5000
"""Pages of one file. The thickest book that is bound has 2,000; a year of a weekly has 3,000."""
MAX_CHARACTERS = 6_000_000
"""Characters of one file: twice the Bible. They take some 60 bytes each while they are read, so 400 MB at the worst."""
_UNMAPPED = 0.3  # of all characters; a good proof has none, one with a drawn font for its headings a few per cent
_RECOGNISED = 0.8  # the invisible share of a page's text, where an image lies over half of the page
_IMAGE_SHARE = 0.5
# Pages that are one picture and hold no text: a photo book and a magazine have some, a report that was scanned in part
# has many.
_SCANS, _SCANNED = 3, 0.2
_HEAD_OF_COLUMN = "\n\f"
_NAMED = 8  # page numbers in a message; who wants more will look
_RECOGNISE = Words(
    "Laat er tekstherkenning (OCR) op los, of vraag om de PDF uit het opmaakprogramma.",
    "Have its text recognised (OCR), or ask for the PDF from the layout program.",
)
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_SECURITY = 5  # FPDF_ERR_SECURITY

# pdfium must not be called by two threads at once.
_ONE_AT_A_TIME = threading.Lock()

_PDF = Words("een PDF-bestand", "a PDF file")
_TEXT_PDF = Words("een PDF met tekst erin", "a PDF with text in it")
_AGAIN = Words(
    "Vraag de opmaak om een nieuwe PDF, of open deze en bewaar haar opnieuw.",
    "Ask the layout desk for a new PDF, or open this one and save it anew.",
)


def read(data: bytes, path: str) -> Manuscript:
    """A PDF file as blocks parted by empty lines, with a rectangle for every character.

    Raises Trouble `empty`, `damaged`, `encrypted`, `scan`, `no_characters` or `bomb`.
    """
    refuse_empty(data, path)
    refuse_bombs(data, path)
    with _ONE_AT_A_TIME:
        document = _opened(data, path)
        try:
            count = len(document)
            if count > MAX_PAGES:
                raise _too_much(
                    Words(f"het heeft {number(count, 'nl')} bladzijden", f"it has {number(count, 'en')} pages"), path
                )
            language = _language(document)
            try:
                found = list(sheets(document, MAX_CHARACTERS))
            except OverflowError:
                raise _too_much(
                    Words(
                        f"er staan meer dan {number(MAX_CHARACTERS, 'nl')} tekens in",
                        f"it holds more than {number(MAX_CHARACTERS, 'en')} characters",
                    ),
                    path,
                ) from None
        finally:
            document.close()
    sheets_ = [sheet for sheet in found if sheet is not None]
    _refuse_unread(sheets_, count, path)
    return _manuscript([_with_outside(_laid_out(sheet)) for sheet in sheets_], path, language)


# -- opening -----------------------------------------------------------------------------------------------------------


def _opened(data: bytes, path: str) -> pypdfium2.PdfDocument:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code in (_PASSWORD, _SECURITY):
            raise Trouble(
                "encrypted",
                Words("de PDF is met een wachtwoord beveiligd", "the PDF is protected with a password"),
                path,
                Words("een PDF die zonder wachtwoord opengaat", "a PDF that opens without a password"),
                Words(
                    "Open haar met het wachtwoord en bewaar haar zonder, of vraag de maker om een exemplaar zonder.",
                    "Open it with the password and save it without one, or ask its maker for a copy without.",
                ),
            ) from None
        raise Trouble(
            "damaged",
            Words("de PDF is kapot; misschien ontbreekt een deel", "the PDF is broken; part of it may be missing"),
            path, _PDF,
            Words(
                "Haal haar nog eens op waar ze vandaan kwam, of vraag om een nieuwe.",
                "Fetch it once more from where it came, or ask for a new one.",
            ),
        ) from None  # fmt: skip


def _language(document: pypdfium2.PdfDocument) -> str | None:
    """What the document says that it is written in: set by whoever wrote it, unlike its title and author."""
    import ctypes

    import pypdfium2.raw as pdfium

    length = pdfium.FPDFCatalog_GetLanguage(document.raw, None, 0)
    if not 2 < length < 128:
        return None
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFCatalog_GetLanguage(document.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    code = buffer.raw.decode("utf-16-le", "replace").rstrip("\0").lower()[:2]
    return code if code in ("nl", "en") else None


def _refuse_unread(found: Sequence[Sheet], count: int, path: str) -> None:
    """Raises Trouble where there is no text to read, or no telling what the characters are."""
    if not found:
        raise Trouble(
            "damaged", Words("er zit geen leesbare bladzijde in", "there is no page in it that can be read"), path, _PDF, _AGAIN
        )
    characters = sum(len(sheet.text) for sheet in found)
    unmapped = sum(sheet.unmapped for sheet in found)
    if unmapped and unmapped >= _UNMAPPED * (characters + unmapped):
        raise Trouble(
            "no_characters",
            Words(
                "de letters zijn te zien maar niet te lezen: het lettertype zegt niet welke tekens het zijn",
                "the letters can be seen but not read: the font does not say which characters they are",
            ),
            path,
            _TEXT_PDF,
            Words(
                "Vraag de opmaak om een PDF met ingesloten lettertypen en hun tekentabel (ToUnicode), of om de tekst zelf.",
                "Ask the layout desk for a PDF with its fonts and their character maps (ToUnicode), or for the text itself.",
            ),
        )
    if not any(not char.isspace() for sheet in found for char in sheet.text):
        images = sum(bool(sheet.pictures) for sheet in found)
        if not images:
            raise Trouble(
                "empty", Words("er staat niets in om te lezen", "there is nothing in it to read"), path,
                Words("een manuscript met tekst", "a manuscript with text"),
                Words(
                    "Ziet u wel tekst, dan zijn de letters getekend: vraag om een PDF waarin ze tekst gebleven zijn.",
                    "If you do see text, its letters are drawn: ask for a PDF in which they are still text.",
                ),
            )  # fmt: skip
        raise Trouble(
            "scan",
            Words(
                f"het is een scan zonder tekst: van de {number(count, 'nl')} bladzijden zijn er "
                f"{number(images, 'nl')} een beeld"
                if count > 1
                else "het is een scan zonder tekst: de bladzijde is een beeld",
                f"it is a scan without text: {number(images, 'en')} of its {number(count, 'en')} pages are a picture"
                if count > 1
                else "it is a scan without text: the page is a picture",
            ),
            path,
            _TEXT_PDF,
            _RECOGNISE,
        )


def _too_much(what: Words, path: str) -> Trouble:
    return Trouble(
        "bomb",
        Words(f"{what.nl}; dat is te veel voor één manuscript", f"{what.en}; that is too much for one manuscript"), path,
        Words("één manuscript", "one manuscript"),
        Words("Splits haar in delen en geef die los.", "Split it and give its parts one by one."),
    )  # fmt: skip


# -- laying out --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Page:
    """A page as lines: of its text, of the text that stands otherwise turned, and of what cannot be seen (with why)."""

    sheet: Sheet
    turn: int
    lines: list[Line]
    turned: list[list[Line]]
    slanted: list[Line]
    hidden: list[tuple[str, list[Line]]]
    recognised: bool


def _with_outside(page: _Page) -> _Page:
    """The page with what lies outside of what is seen of it among what cannot be seen."""
    view = framed(page.sheet.view, page.turn)
    out = [
        line
        for line in page.lines
        if line.right <= view[0] or line.left >= view[2] or line.high <= view[1] or line.low >= view[3]
    ]
    if not out:
        return page
    gone = {id(line) for line in out}
    return replace(page, lines=[line for line in page.lines if id(line) not in gone], hidden=[*page.hidden, ("outside", out)])


def _laid_out(sheet: Sheet) -> _Page:
    hidden_of = [type_.hidden for type_ in sheet.types]
    recognised = _is_recognised(sheet)
    if recognised:
        hidden_of = [None if why == "invisible" else why for why in hidden_of]
    turns = [type_.turn for type_ in sheet.types]
    if not any(hidden_of) and len(set(turns)) == 1 and turns[0] is not None:
        seen: Sequence[int] = range(len(sheet.text))
        return _Page(sheet, turns[0], lines(sheet, runs(sheet, turns[0], seen)), [], [], [], recognised)
    seen = [index for index, type_ in enumerate(sheet.type_of) if hidden_of[type_] is None]
    turn = turn_of(sheet, seen)
    upright = [index for index in seen if turns[sheet.type_of[index]] == turn]
    turned = []
    for other in sorted({each for each in turns if each is not None and each != turn}):
        made = lines(sheet, runs(sheet, other, [index for index in seen if turns[sheet.type_of[index]] == other]))
        if made:
            turned.append(made)
    slanted = whole(sheet, [index for index in seen if turns[sheet.type_of[index]] is None])
    hidden = []
    for why in sorted({why for why in hidden_of if why}):
        chosen = [index for index, type_ in enumerate(sheet.type_of) if hidden_of[type_] == why]
        if made := lines(sheet, runs(sheet, turn_of(sheet, chosen), chosen)):
            hidden.append((str(why), made))
    return _Page(sheet, turn, lines(sheet, runs(sheet, turn, upright)), turned, slanted, hidden, recognised)


def _is_recognised(sheet: Sheet) -> bool:
    """Whether a page is a scan with its words laid invisibly over it."""
    if not any(type_.hidden == "invisible" for type_ in sheet.types):
        return False
    unseen = sum(sheet.types[type_].hidden == "invisible" for type_ in sheet.type_of)
    if unseen < _RECOGNISED * len(sheet.type_of):
        return False
    return _covered(sheet) >= _IMAGE_SHARE


def _covered(sheet: Sheet) -> float:
    """The share of a page that pictures cover."""
    left, bottom, right, top = sheet.view
    covered = sum(
        max(0.0, min(right, box[2]) - max(left, box[0])) * max(0.0, min(top, box[3]) - max(bottom, box[1]))
        for box in sheet.pictures
    )
    return covered / max(1e-9, (right - left) * (top - bottom))


# -- putting together --------------------------------------------------------------------------------------------------


def _manuscript(pages: Sequence[_Page], path: str, language: str | None) -> Manuscript:
    from kantlijn.manuscript.proof import mended

    set_ = setting([page.lines for page in pages])
    leaves = [Leaf(page.lines, framed(page.sheet.trim, page.turn)) for page in pages]
    edges = furniture(leaves, set_.body)
    naming = Naming(set_)
    making = _Making()
    marks: list[Mend] = []
    for page, edge in zip(pages, edges, strict=True):
        first = len(making.blocks)
        where: Location = {"page": page.sheet.number}
        if page.recognised:
            where = {**where, "layer": "recognised"}
        for part, why in _parts(page, edge, naming):
            making.add(part, page.sheet, {**where, "hidden": why} if why else where)
        marks += note_marks(making.blocks[first:], making.parts[first:], making.starts)
    text, blocks = "".join(making.text), tuple(making.blocks)
    mends, joins = mended(text, blocks)
    title = headline(text, blocks)
    return Manuscript(
        path, "pdf", text, blocks, tuple(making.pieces), title=_on_one_line(title) if title else None,
        authors=bylines(text, blocks, _on_one_line), language=language, mends=_merged(mends, marks), joins=joins,
        boxes=Boxes(making.edges), troubles=_unread(pages, path),
    )  # fmt: skip


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


def _unread(pages: Sequence[_Page], path: str) -> tuple[Trouble, ...]:
    """What is said of a file of which some pages are scans; a few pages that are one picture are photographs."""
    scans = [page.sheet.number for page in pages if not page.sheet.text.strip() and _covered(page.sheet) >= _IMAGE_SHARE]
    if len(scans) < _SCANS or len(scans) < _SCANNED * len(pages):
        return ()
    several = ", ".join(map(str, scans[:_NAMED])) + ("…" if len(scans) > _NAMED else "")
    return (
        Trouble(
            "scan",
            Words(
                f"{len(scans)} van de {len(pages)} bladzijden zijn een beeld zonder tekst en zijn niet gelezen ({several})",
                f"{len(scans)} of the {len(pages)} pages are a picture without text and were not read ({several})",
            ),
            path, _TEXT_PDF, _RECOGNISE,
        ),
    )  # fmt: skip


def _parts(page: _Page, edge: frozenset[int], naming: Naming) -> Iterator[tuple[Part, str | None]]:
    """The parts of a page in the order of the text, with why they cannot be seen if they cannot."""
    text = [line for line in page.lines if id(line) not in edge]
    middle = sum(line.base for line in page.lines) / max(1, len(page.lines))
    for line in page.lines:
        if id(line) in edge and line.base > middle:
            yield Part("furniture", (line,)), None
    found = [part for stack in stacks(text) for part in paragraphs(stack, naming.set_)]
    yield from ((part, None) for part in naming.named(found, [framed(box, page.turn) for box in page.sheet.pictures]))
    for turned in page.turned:
        # Words along the side of a picture or a page: whose they are, or what they are called.
        for stack in stacks(turned):
            for part in paragraphs(stack, naming.set_):
                yield (part if part.kind == "table" else Part("caption", part.lines)), None
    for line in page.lines:
        if id(line) in edge and line.base <= middle:
            yield Part("furniture", (line,)), None
    for line in page.slanted:
        yield Part("furniture", (line,)), None
    for why, hidden in page.hidden:
        for line in hidden:
            yield Part("furniture", (line,)), why


def _merged(mends: Sequence[Mend], marks: Sequence[Mend]) -> tuple[Mend, ...]:
    """The mends of the proof and the marks of notes; where both are about the same place, those of the proof."""
    taken = {offset for mend in mends for offset in range(mend.start, mend.end)} if marks else set()
    own = [mark for mark in marks if taken.isdisjoint(range(mark.start, mark.end))]
    return tuple(sorted([*mends, *own], key=lambda mend: mend.start))


class _Making:
    """A text in the making: words, rectangles, blocks and places are only ever added together."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.edges = array("f")
        self.blocks: list[Block] = []
        self.parts: list[Part] = []
        self.pieces: list[Piece] = []
        self.starts: dict[int, int] = {}  # of every line, by its id
        self._length = 0

    def add(self, part: Part, sheet: Sheet, where: Location) -> None:
        """Adds a block: a line for each line or row of it, with a tab between the cells of a row."""
        rows = part.cells or tuple((line,) for line in part.lines)
        if self._length:
            # As in a text layer, a form feed says that what follows stands on the next page or at the head of a column.
            self._put(_HEAD_OF_COLUMN if self._goes_up(part, where) else PARTING)
        start = self._length
        if not (self.pieces and self.pieces[-1].where == where):
            self.pieces.append(Piece(start, where))
        for number_, row in enumerate(rows):
            if number_:
                self._put("\n")
            for place, line in enumerate(row):
                if place:
                    self._put("\t")
                if line is not None:
                    self._line(line, sheet)
        self.blocks.append(Block(part.kind, start, self._length))
        self.parts.append(part)

    def _goes_up(self, part: Part, where: Location) -> bool:
        """Whether a part stands higher than the one before it, or on another page."""
        return where["page"] != self.pieces[-1].where["page"] or part.lines[0].base > self.parts[-1].lines[-1].base

    def _line(self, line: Line, sheet: Sheet) -> None:
        self.starts[id(line)] = self._length
        self.text.append(line.words)
        self._length += len(line.words)
        for count, first in line.stretches:
            self.edges.extend(_nowhere(count) if first < 0 else sheet.edges[4 * first : 4 * (first + count)])

    def _put(self, between: str) -> None:
        self.text.append(between)
        self._length += len(between)
        self.edges.extend(_nowhere(len(between)))


def _nowhere(count: int) -> array[float]:
    return array("f", bytes(16 * count))
