"""The characters of a PDF page as pdfium finds them, with the rectangle of each and the type it is set in.

Of pdfium's own idea of lines and words nothing is used: the spaces and line ends it makes up are left out, and the sign it
puts for a hyphen at a line end becomes a hyphen again. A few numbers a character are asked for, each by a call that is
bound once, as the usual wrappers take ten times as long.
"""

from __future__ import annotations

import ctypes
import math
import re
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import ge
from typing import TYPE_CHECKING, Any, Literal

from kantlijn.manuscript.boxes import Box

if TYPE_CHECKING:
    import pypdfium2

Hidden = Literal["invisible", "white", "tiny", "clipped"]

_LINE_END_HYPHEN = (0x02, 0xFFFE)
_SOFT_HYPHEN = 0xAD
_HYPHENS = {0x2010: "-", 0x2011: "-"}
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_PRIVATE = (0xE000, 0xF8FF)  # characters that mean what a font wants them to mean
_UNSEEN = frozenset((0x00, 0x09, 0x0A, 0x0D, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_INVISIBLE_MODES = (3, 7)  # neither filled nor stroked (PDF 32000-1, table 106)
_STROKED_MODES = (1, 2, 5, 6)
_WHITE = 250  # of 255: no press prints less than 2 %
_TINY = 1.5  # points; the smallest type that is sold as readable, in leaflets, has 4
_SLANTED = 5.0  # degrees off the level; a page scanned askew stays below
_BOLD_WEIGHT = 600
_FORCED_BOLD = 1 << 18  # font flags (PDF 32000-1, table 123)
_PATH, _IMAGE, _SHADING, _FORM = 2, 3, 4, 5  # kinds of page objects, as pdfium numbers them
# What has to be looked at one by one; all other characters are as they are.
_SPECIAL = re.compile("[\x00-\x20\x7f-\x9f\xad\u200b-\u200d\u2010\u2011\u2060\ud800-\uf8ff\ufb00-\ufb06\ufeff\ufffd\ufffe]")
_NO_WIDTH = 0.01  # points
_LEVEL = 0.5  # points
_MOST_OBJECTS = 20_000  # of a page; a broadsheet that writes every letter apart has as many, a map more
_CLIP_PATHS, _CLIP_POINTS = 4, 64  # a page is clipped by a rectangle or two; what is finer is an illustration


@dataclass(frozen=True, slots=True)
class Type:
    """What characters are set in: size in points as seen, quarter turns against the clock that the text stands on its side
    (None: at a slant), and whether it can be seen.
    """

    size: float
    turn: int | None
    bold: bool = False
    italic: bool = False
    hidden: Hidden | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its characters in the order of the file. Of each `edges` has four numbers (left, bottom, right, top),
    `origins` where the words it was written with start on their line (two numbers), `type_of` the number of its type.

    `view` is what a reader sees of the page, `trim` what is left after cutting, `pictures` the images on it. `unmapped`
    counts the characters of which the font does not say what they are. `hints` are the characters that pdfium, which knows
    how far a letter sets and not only how far its ink goes, takes to begin a word.
    """

    number: int
    view: Box
    trim: Box
    text: str
    edges: array[float]
    origins: array[float]
    types: tuple[Type, ...]
    type_of: array[int]
    pictures: tuple[Box, ...]
    unmapped: int
    hints: frozenset[int]


def sheets(document: pypdfium2.PdfDocument, room: int) -> Iterator[Sheet | None]:
    """The pages of an open document, one at a time; None for a page that cannot be read.

    Stops with OverflowError when the pages together hold more than `room` characters.
    """
    import pypdfium2.raw as pdfium

    for index in range(len(document)):
        page = pdfium.FPDF_LoadPage(document.raw, index)
        if not page:
            yield None
            continue
        try:
            text = pdfium.FPDFText_LoadPage(page)
            if not text:
                yield None
                continue
            try:
                count = pdfium.FPDFText_CountChars(text)
                room -= count
                if room < 0:
                    raise OverflowError
                yield _sheet(index + 1, page, text, max(0, count))
            finally:
                pdfium.FPDFText_ClosePage(text)
        finally:
            pdfium.FPDF_ClosePage(page)


@cache
def _calls() -> Mapping[str, Callable[..., Any]]:
    """The functions that are called for every character, without the checks of their arguments."""
    import pypdfium2.raw as pdfium

    pointer, integer = ctypes.c_void_p, ctypes.c_int

    def bound(name: str, answer: Any, *arguments: Any) -> Callable[..., Any]:
        address = ctypes.cast(getattr(pdfium, name), ctypes.c_void_p).value
        found: Callable[..., Any] = ctypes.PYFUNCTYPE(answer, *arguments)(address or 0)
        return found

    return {
        "unicode": bound("FPDFText_GetUnicode", ctypes.c_uint, pointer, integer),
        "box": bound("FPDFText_GetLooseCharBox", integer, pointer, integer, pointer),
        "origin": bound("FPDFText_GetCharOrigin", integer, pointer, integer, pointer, pointer),
        "tight": bound("FPDFText_GetCharBox", integer, pointer, integer, pointer, pointer, pointer, pointer),
        "object": bound("FPDFText_GetTextObject", pointer, pointer, integer),
        "generated": bound("FPDFText_IsGenerated", integer, pointer, integer),
        "unmapped": bound("FPDFText_HasUnicodeMapError", integer, pointer, integer),
        "matrix": bound("FPDFText_GetMatrix", integer, pointer, integer, pointer),
        "size": bound("FPDFText_GetFontSize", ctypes.c_double, pointer, integer),
        "mode": bound("FPDFTextObj_GetTextRenderMode", integer, pointer),
        "font": bound("FPDFTextObj_GetFont", pointer, pointer),
        "fill": bound("FPDFPageObj_GetFillColor", integer, pointer, pointer, pointer, pointer, pointer),
    }


def _sheet(number: int, page: Any, text: Any, count: int) -> Sheet:
    call = _calls()
    address = ctypes.cast(text, ctypes.c_void_p).value
    objects = [call["object"](address, index) for index in range(count)]
    codes = [call["unicode"](address, index) for index in range(count)]
    characters = "".join([chr(code) if code <= 0x10FFFF else "\ufffd" for code in codes])
    typed = _Typed(page, address)
    kept = _Kept(address, characters, _boxes(address, count))
    end = 0
    for item, same in groupby(objects):
        start, end = end, end + len(list(same))
        if item is None:
            # pdfium's own spaces and line ends.
            if " " in characters[start:end]:
                kept.hint()
        else:
            kept.keep(start, end, typed.of(item, start, kept.boxes[4 * start : 4 * start + 4]))
            typed.passed(kept.boxes[4 * end - 4 : 4 * end])
    view, trim = _frames(page)
    return Sheet(
        number, view, trim, "".join(kept.text), kept.edges, kept.origins, tuple(typed.found), kept.type_of, typed.pictures,
        kept.unmapped, frozenset(kept.hints),
    )  # fmt: skip


class _Kept:
    """The characters of a page that are kept, while they are gone through: mostly whole stretches as they are."""

    def __init__(self, address: int | None, characters: str, boxes: array[float]) -> None:
        self._address = address
        self._characters = characters
        self._origin = array("f", (0, 0))
        self._length = 0
        self.boxes = boxes
        self.text: list[str] = []
        self.edges = array("f")
        self.origins = array("f")
        self.type_of = array("H")
        self.hints: set[int] = set()
        self.unmapped = 0

    def hint(self) -> None:
        """Remembers that pdfium takes a word to begin with the next character."""
        self.hints.add(self._length)

    def keep(self, start: int, end: int, type_: int) -> None:
        """Keeps the characters of one text object, which stand on one line."""
        self._origin = _origin(self._address, start)
        generated = _calls()["generated"]
        for match in _SPECIAL.finditer(self._characters, start, end):
            index = match.start()
            blank = match[0] == " "
            if blank and not generated(self._address, index):
                continue
            self._stretch(start, index, type_)
            start = index + 1
            if blank:
                self.hint()
            else:
                self._special(index, type_)
        self._stretch(start, end, type_)

    def _stretch(self, start: int, end: int, type_: int) -> None:
        if start < end:
            self.text.append(self._characters[start:end])
            self.edges.extend(self.boxes[4 * start : 4 * end])
            self.origins.extend(self._origin * (end - start))
            self.type_of.extend([type_] * (end - start))
            self._length += end - start

    def _special(self, index: int, type_: int) -> None:
        call = _calls()
        code = ord(self._characters[index])
        private = _PRIVATE[0] <= code <= _PRIVATE[1] or code == 0xFFFD
        self.unmapped += private or code == 0 or bool(call["unmapped"](self._address, index))
        if code in _UNSEEN:
            return
        for letter, part in _read(code, self.boxes[4 * index : 4 * index + 4]):
            self.text.append(letter)
            self.edges.extend(part)
            self.origins.extend(self._origin)
            self.type_of.append(type_)
            self._length += 1


def _read(code: int, box: array[float]) -> Iterator[tuple[str, array[float]]]:
    """What a code stands for: the letters of a ligature share its rectangle out."""
    if code in _LINE_END_HYPHEN:
        yield "-", box
    elif code == _SOFT_HYPHEN:
        if box[2] - box[0] > _NO_WIDTH or box[3] - box[1] > _NO_WIDTH:
            yield "-", box
    elif code in _LIGATURES:
        letters = _LIGATURES[code]
        for place, letter in enumerate(letters):
            step = (box[2] - box[0]) / len(letters)
            yield letter, array("f", (box[0] + place * step, box[1], box[0] + (place + 1) * step, box[3]))
    elif 0xD800 <= code <= 0xDFFF or code < 0x20:
        yield "\ufffd", box
    else:
        yield _HYPHENS.get(code) or chr(code), box


def _boxes(address: int | None, count: int) -> array[float]:
    """The rectangles of all characters: as wide as the character sets, as high as its font reaches."""
    call = _calls()
    numbers = (ctypes.c_float * (4 * count))()
    start = ctypes.addressof(numbers)
    box = call["box"]
    for index in range(count):
        box(address, index, start + 16 * index)
    edges = array("f", bytes(numbers))
    # pdfium gives left, top, right, bottom.
    bottoms = edges[3::4]
    edges[3::4] = edges[1::4]
    edges[1::4] = bottoms
    tight = (ctypes.c_double * 4)()
    at = ctypes.addressof(tight)
    places = (at, at + 16, at + 8, at + 24)  # left, right, bottom, top
    lefts, rights, tops = edges[0::4], edges[2::4], edges[3::4]
    if not any(map(ge, lefts, rights)) and not any(map(ge, bottoms, tops)):
        return edges
    for index, (left, bottom, right, top) in enumerate(zip(lefts, bottoms, rights, tops, strict=True)):
        if right > left and top > bottom:
            continue
        # Fonts that say nothing of their height, or letters of no width: as far as the ink goes.
        if call["tight"](address, index, *places) and tight[2] >= tight[0] and tight[3] >= tight[1]:
            edges[4 * index : 4 * index + 4] = array(
                "f",
                (
                    min(left, right, tight[0]),
                    min(bottom, top, tight[1]),
                    max(left, right, tight[2]),
                    max(top, bottom, tight[3]),
                ),
            )
        else:
            edges[4 * index : 4 * index + 4] = array(
                "f", (min(left, right), min(bottom, top), max(left, right), max(bottom, top))
            )
    return edges


def _origin(address: int | None, index: int) -> array[float]:
    """Where on its line a character starts. The lower edge of its box is no guide: that follows the ink of a g or a j."""
    point = (ctypes.c_double * 2)()
    start = ctypes.addressof(point)
    _calls()["origin"](address, index, start, start + 8)
    return array("f", point)


def _frames(page: Any) -> tuple[Box, Box]:
    """What is seen of a page and what is left of it after cutting, in its own coordinates."""
    import pypdfium2.raw as pdfium

    def asked(name: str) -> Box | None:
        numbers = [ctypes.c_float() for _ in range(4)]
        if not getattr(pdfium, f"FPDFPage_Get{name}")(page, *numbers):
            return None
        left, bottom, right, top = (number.value for number in numbers)
        box = min(left, right), min(bottom, top), max(left, right), max(bottom, top)
        return box if box[2] > box[0] and box[3] > box[1] and all(map(math.isfinite, box)) else None

    media = asked("MediaBox") or (0.0, 0.0, 612.0, 792.0)
    view = _common(asked("CropBox") or media, media)
    return view, _common(asked("TrimBox") or view, view)


def _common(inner: Box, outer: Box) -> Box:
    box = max(inner[0], outer[0]), max(inner[1], outer[1]), min(inner[2], outer[2]), min(inner[3], outer[3])
    return box if box[2] > box[0] and box[3] > box[1] else outer


class _Typed:
    """The types on a page while its characters are read: for each text object of pdfium's the number of one."""

    def __init__(self, page: Any, address: int | None) -> None:
        self.found: list[Type] = []
        self._numbers: dict[Type, int] = {}
        self._address = address
        self._fonts: dict[int, tuple[bool, bool]] = {}
        self._matrix = (ctypes.c_float * 6)()
        self._color = (ctypes.c_uint * 4)()
        self._color_at = [ctypes.addressof(self._color) + 4 * index for index in range(4)]
        self.pictures, self._grounds = _grounds(page)
        self._end = (math.inf, math.inf)  # where the character before ended: its right edge and its foot
        self._is_clipped = False

    def of(self, item: int, index: int, box: array[float]) -> int:
        """The number of the type of the text object that a character is from; `box` is its rectangle."""
        call = _calls()
        call["matrix"](self._address, index, ctypes.addressof(self._matrix))
        a, b, c, d = self._matrix[:4]
        size = call["size"](self._address, index) * math.hypot(c, d)
        degrees = math.degrees(math.atan2(b, a))
        turn = round(degrees / 90)
        slanted = abs(degrees - 90 * turn) > _SLANTED
        bold, italic = self._font(call["font"](item))
        # Programs that write every letter apart clip every letter: what stands next to a letter is clipped as it is.
        if not (abs(box[0] - self._end[0]) < size and abs(box[1] - self._end[1]) < _LEVEL):
            self._is_clipped = _clipped(item, self._matrix)
        hidden = "clipped" if self._is_clipped else self._hidden(item, index, size)
        type_ = Type(round(size, 1), None if slanted else turn % 4, bold, italic, hidden)
        number = self._numbers.setdefault(type_, len(self.found))
        if number == len(self.found):
            self.found.append(type_)
        return number

    def passed(self, box: array[float]) -> None:
        """Remembers where the last character ended."""
        self._end = box[2], box[1]

    def _hidden(self, item: int, index: int, size: float) -> Hidden | None:
        call = _calls()
        mode = call["mode"](item)
        if mode in _INVISIBLE_MODES:
            return "invisible"
        if size < _TINY:
            return "tiny"
        if mode in _STROKED_MODES or not call["fill"](item, *self._color_at):
            return None
        if self._color[3] == 0:
            return "invisible"
        if min(self._color[:3]) >= _WHITE:
            box = (ctypes.c_float * 4)()
            call["box"](self._address, index, ctypes.addressof(box))
            x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
            if not any(left <= x <= right and bottom <= y <= top for left, bottom, right, top in self._grounds):
                return "white"
        return None

    def _font(self, font: int | None) -> tuple[bool, bool]:
        """Whether a font is bold, and whether it is italic: by its name, as few proofs say it otherwise."""
        import pypdfium2.raw as pdfium

        if font is None:
            return False, False
        if font not in self._fonts:
            handle = ctypes.cast(font, pdfium.FPDF_FONT)
            length = pdfium.FPDFFont_GetBaseFontName(handle, None, 0)
            name = ctypes.create_string_buffer(max(1, min(length, 512)))
            pdfium.FPDFFont_GetBaseFontName(handle, name, len(name))
            words = name.value.decode("utf-8", "replace").lower()
            heavy = pdfium.FPDFFont_GetWeight(handle) >= _BOLD_WEIGHT or pdfium.FPDFFont_GetFlags(handle) & _FORCED_BOLD
            bold = any(word in words for word in ("bold", "black", "heavy", "demi")) or bool(heavy and "regular" not in words)
            angle = ctypes.c_int()
            leans = bool(pdfium.FPDFFont_GetItalicAngle(handle, angle)) and angle.value != 0
            self._fonts[font] = bold, leans or any(word in words for word in ("italic", "oblique"))
        return self._fonts[font]


def _clipped(item: int, matrix: Any) -> bool:
    """Whether a text object lies wholly outside of what its clipping path leaves to be seen."""
    import pypdfium2.raw as pdfium

    handle = ctypes.cast(item, pdfium.FPDF_PAGEOBJECT)
    clip = pdfium.FPDFPageObj_GetClipPath(handle)
    paths = pdfium.FPDFClipPath_CountPaths(clip) if clip else 0
    if paths <= 0:
        return False
    own = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, own)
    # In a form that is moved or scaled the path is in the form's own coordinates, and cannot be told from here.
    if any(abs(getattr(own, name) - matrix[place]) > _LEVEL for place, name in enumerate("abcdef")):
        return False
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(handle, *edges):
        return False
    left, bottom, right, top = (edge.value for edge in edges)
    x, y = ctypes.c_float(), ctypes.c_float()
    for path in range(min(paths, _CLIP_PATHS)):
        points = []
        for number in range(min(pdfium.FPDFClipPath_CountPathSegments(clip, path), _CLIP_POINTS)):
            segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, number)
            if segment and pdfium.FPDFPathSegment_GetPoint(segment, x, y):
                points.append((x.value, y.value))
        if not points or len(points) == _CLIP_POINTS:
            continue
        across, along = [point[0] for point in points], [point[1] for point in points]
        if right < min(across) - 1 or left > max(across) + 1 or top < min(along) - 1 or bottom > max(along) + 1:
            return True
    return False


def _grounds(page: Any) -> tuple[tuple[Box, ...], list[Box]]:
    """The images of a page, and everything on it that white letters can be read on."""
    import pypdfium2.raw as pdfium

    pictures, grounds = [], []
    edges = [ctypes.c_float() for _ in range(4)]
    color = [ctypes.c_uint() for _ in range(4)]
    count = pdfium.FPDFPage_CountObjects(page)
    if count > _MOST_OBJECTS:  # a drawing, on which nothing can be told to be white on white
        grounds.append((-math.inf, -math.inf, math.inf, math.inf))
    for index in range(min(count, _MOST_OBJECTS)):
        item = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(item)
        if kind not in (_PATH, _IMAGE, _SHADING, _FORM) or not pdfium.FPDFPageObj_GetBounds(item, *edges):
            continue
        left, bottom, right, top = (edge.value for edge in edges)
        if kind == _IMAGE:
            pictures.append((left, bottom, right, top))
        if kind == _PATH and pdfium.FPDFPageObj_GetFillColor(item, *color) and min(c.value for c in color[:3]) >= _WHITE:
            continue
        grounds.append((left, bottom, right, top))
    return tuple(pictures), grounds
