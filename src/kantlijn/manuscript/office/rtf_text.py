"""A document in Rich Text Format while it is read: what holds in its groups, and the paragraphs that come of its words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from kantlijn.manuscript.builder import INVISIBLE, Part
from kantlijn.manuscript.office.paragraphs import Paragraph, Table
from kantlijn.manuscript.office.rtf_styles import BODY_LEVEL, Fonts, Styles
from kantlijn.manuscript.office.rtf_tokens import SYMBOLS, Decoder
from kantlijn.manuscript.office.styles import Said

_LANGUAGES = {0x13: "nl", 0x09: "en"}  # as Windows numbers them, in the lower ten bits; the others are the country
_PRIMARY = 0x3FF
READ = ("text", "note")
"""The places of which the words are read."""


@dataclass(slots=True)
class Stream:
    """Text that runs on by itself: the body, a note, a text box."""

    found: list[Paragraph | Table] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    said: Said = None  # what the paragraph is, as the style of its first letter says
    begun: bool = False  # it has had a letter
    plain: bool = False
    number: int = -1  # of the paragraph; -1 where it has not begun
    after: list[Paragraph | Table] = field(default_factory=list)  # text boxes that hang on it
    cell: list[Paragraph] = field(default_factory=list)
    row: list[tuple[Paragraph, ...]] = field(default_factory=list)
    rows: list[tuple[tuple[Paragraph, ...], ...]] = field(default_factory=list)

    def close_row(self) -> None:
        """Ends a row of a table, and a cell that had no end."""
        if self.cell:
            self.row.append(tuple(self.cell))
            self.cell = []
        if self.row:
            self.rows.append(tuple(self.row))
            self.row = []

    def close_table(self) -> None:
        """Ends the table that goes on, where one does."""
        self.close_row()
        if self.rows:
            self.found.append(Table(tuple(self.rows)))
            self.rows = []


@dataclass(slots=True)
class Group:
    """What holds within a group, and is as it was behind it."""

    stream: Stream
    place: str = "text"  # where its words go: text, nowhere, shape (only a box in it is text), upr, styles, fonts
    skip: int = 1  # how many characters behind a \\u are its fallback
    font: int | None = None
    hidden: bool = False
    deleted: bool = False
    bold: bool = False
    language: int = 0
    style: int = 0
    outline: int = BODY_LEVEL
    listed: bool = False
    in_table: bool = False
    fresh: bool = True  # nothing has been read in it yet
    starred: bool = False


@dataclass
class Source:
    """A file while it is read."""

    path: str
    body: Stream = field(default_factory=Stream)
    notes: list[Paragraph] = field(default_factory=list)
    fonts: Fonts = field(default_factory=Fonts)
    styles: Styles = field(default_factory=Styles)
    decoder: Decoder = field(default_factory=Decoder)
    groups: list[Group] = field(default_factory=list)
    encoding: str = "cp1252"
    paragraphs: int = 0
    skipping: int = 0
    high: tuple[int, int] | None = None  # the first half of a character beyond U+FFFF, and where it is
    languages: Counter[str] = field(default_factory=Counter)
    deflang: int = 0

    @property
    def templates(self) -> tuple[int, int]:
        """The languages of the document and of its basic style, which nobody chose."""
        return self.deflang, self.styles.language

    @property
    def group(self) -> Group:
        """The group that is read now."""
        return self.groups[-1]


def say(text: str, at: int, source: Source) -> None:
    """Adds one character, or more that lie in the file as they are, to the paragraph that goes on."""
    group = source.group
    if group.place not in READ or group.hidden or group.deleted or text in INVISIBLE:
        return
    if source.fonts.charset(group.font) == SYMBOLS and not text.isspace() and text < "\u0100":
        return  # the letters of Symbol and Wingdings are pictures
    stream = group.stream
    if stream.number < 0:
        stream.number = source.paragraphs
        source.paragraphs += 1
    if not text.isspace():
        if not stream.begun:
            stream.begun, stream.said = True, source.styles.said(group.style, group.outline, group.listed)
        stream.plain |= not group.bold
        # The language of the template says nothing about the author.
        said = "" if group.language in source.templates else _LANGUAGES.get(group.language & _PRIMARY, "")
        source.languages[said] += len(text)
    stream.parts.append((text, {"paragraph": stream.number, "byte": at}))


def end_paragraph(stream: Stream, source: Source, in_table: bool) -> None:
    """Ends the paragraph that goes on, in the cell that is filled or by itself."""
    if stream.number < 0:
        source.paragraphs += 1
    paragraph = Paragraph(tuple(stream.parts), stream.said, not stream.plain)
    stream.parts, stream.said, stream.begun, stream.plain, stream.number = [], None, False, False, -1
    if in_table:
        stream.cell.append(paragraph)
        return
    stream.close_table()
    stream.found.append(paragraph)
    stream.found += stream.after
    stream.after = []


def finished(stream: Stream, source: Source) -> list[Paragraph | Table]:
    """What a stream holds, with the paragraph that was going on at its end."""
    if stream.number >= 0:
        end_paragraph(stream, source, in_table=bool(stream.row or stream.cell))
    stream.close_table()
    return stream.found + stream.after


def encoding_here(source: Source) -> str:
    """The encoding of bytes where we are: of their font, or of the document."""
    return source.fonts.encoding(source.group.font) or source.encoding
