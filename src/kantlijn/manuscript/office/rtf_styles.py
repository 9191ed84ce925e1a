"""The tables at the top of a document in Rich Text Format: its fonts with their encodings, and the names of its styles."""

from __future__ import annotations

from dataclasses import dataclass, field

from kantlijn.manuscript.office.rtf_tokens import CHARSETS, encoding_of
from kantlijn.manuscript.office.styles import Said, said_by

BODY_LEVEL = 9
"""The outline level that means body text."""
_STEPS = 16  # how far a style may be based on another: Word allows 11


@dataclass
class Fonts:
    """The fonts of a document by their number: the character set and the encoding of each, where it has its own."""

    default: int = 0
    _charsets: dict[int, int] = field(default_factory=dict)
    _encodings: dict[int, str] = field(default_factory=dict)
    _current: int = 0

    def word(self, word: bytes, number: int | None) -> None:
        """Takes a control word in the table of fonts."""
        if word == b"f":
            self._current = number or 0
        elif word == b"fcharset":
            self._charsets[self._current] = number or 0
            if number in CHARSETS:
                self._encodings[self._current] = CHARSETS[number]
        elif word == b"cpg" and (found := encoding_of(number or 0)):
            self._encodings[self._current] = found

    def charset(self, font: int | None) -> int:
        """The character set of a font, as Windows numbers these."""
        return self._charsets.get(self.default if font is None else font, 0)

    def encoding(self, font: int | None) -> str | None:
        """The encoding of a font, or None where it has that of the document."""
        return self._encodings.get(self.default if font is None else font)


@dataclass(slots=True)
class _Style:
    name: str = ""
    based_on: int | None = None
    outline: int = BODY_LEVEL
    listed: bool = False


@dataclass
class Styles:
    """The paragraph styles of a document by their number, and the language of the one all others are based on."""

    language: int = 0
    _styles: dict[int, _Style] = field(default_factory=dict)
    _current: _Style | None = None
    _number: int = 0

    def word(self, word: bytes, number: int | None) -> None:
        """Takes a control word in the table of styles."""
        if word == b"s":
            self._number = number or 0
            return
        style = self._making()
        if word == b"sbasedon":
            style.based_on = number
        elif word == b"outlinelevel":
            style.outline = number if number is not None else BODY_LEVEL
        elif word == b"ls":
            style.listed = number != 0
        elif word == b"lang" and self._number == 0:
            self.language = number or 0

    def name(self, text: str) -> None:
        """Takes a stretch of the name of a style."""
        name, end, _ = text.partition(";")
        self._making().name += name
        if end:
            self.end()

    def end(self) -> None:
        """Ends a style."""
        if self._current is not None and self._current.name.strip():
            self._styles[self._number] = self._current
        self._current, self._number = None, 0

    def said(self, number: int, outline: int, listed: bool) -> Said:
        """What a paragraph is by its style, its own outline level and whether it is an item of a list."""
        for style in self._chain(number):
            for name in style.name.split(","):
                if said := said_by(name):
                    return said
            outline = min(outline, style.outline)
            listed = listed or style.listed
        if outline < BODY_LEVEL:
            return "heading"
        return "list_item" if listed else None

    def _chain(self, number: int | None) -> list[_Style]:
        found: list[_Style] = []
        while number is not None and len(found) < _STEPS and number in self._styles:
            found.append(self._styles[number])
            number = found[-1].based_on
        return found

    def _making(self) -> _Style:
        if self._current is None:
            self._current = _Style()
        return self._current
