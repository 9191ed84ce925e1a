"""What the styles of an OpenDocument text say about its paragraphs and letters, in any language of the program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from kantlijn.manuscript.office.package import whole_number
from kantlijn.manuscript.office.styles import Said, said_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_T = TypeVar("_T")

# Names that LibreOffice gives to its own styles and Word does not; below those, 'Caption' has one for each sort of picture.
_OWN: tuple[tuple[re.Pattern[str], Said], ...] = (
    (re.compile(r"contents (?:heading|\d+)|inhoudsopgave.*"), "contents"),
    (re.compile(r"quotations|citaten|aanhaling(?:en)?"), "pull_quote"),
    (re.compile(r"illustration|illustratie|figure|figuur|afbeelding"), "caption"),
)
_HEX = re.compile(r"_([0-9a-f]{1,4})_")
_BOLD = 600  # the weight from which letters are bold (CSS, which the format follows)


@dataclass(frozen=True, slots=True)
class Style:
    """A style of a paragraph or of letters: its names, the style it is based on, and what it adds itself. `own` means
    made for one place in this document, and not a style of the template.
    """

    names: tuple[str, ...]
    based_on: str | None
    own: bool
    outline: int | None
    listed: bool
    bold: bool | None
    hidden: bool | None
    language: str | None


Styles: TypeAlias = Mapping[tuple[str, str], Style]
"""By family (`paragraph`, `text`) and name."""


def read_styles(roots: Iterable[_Element | None]) -> Styles:
    """The styles in these parts; where two have the same name, the first."""
    found: dict[tuple[str, str], Style] = {}
    for root in roots:
        for holder in root.iter(f"{OFFICE}automatic-styles", f"{OFFICE}styles") if root is not None else ():
            for style in holder.iterchildren(f"{STYLE}style"):
                name, family = style.get(f"{STYLE}name"), style.get(f"{STYLE}family")
                if name and family in ("paragraph", "text"):
                    found.setdefault((family, name), _style(style, name, holder.tag == f"{OFFICE}automatic-styles"))
    return found


def said_of(name: str | None, styles: Styles) -> Said:
    """What a paragraph is by its style, or None where that says nothing."""
    chain = list(_chain("paragraph", name, styles))
    for style in chain:
        for each in style.names:
            plain = each.casefold()
            said = next((kind for pattern, kind in _OWN if pattern.fullmatch(plain)), None) or said_by(plain)
            if said:
                return said
    if next((style.outline for style in chain if style.outline is not None), None):
        return "heading"
    return "list_item" if any(style.listed for style in chain) else None


def first(family: str, name: str | None, styles: Styles, asked: Callable[[Style], _T | None]) -> _T | None:
    """What the nearest style says that says anything."""
    return next((said for style in _chain(family, name, styles) if (said := asked(style)) is not None), None)


def _chain(family: str, name: str | None, styles: Styles) -> Iterator[Style]:
    seen: set[str] = set()
    while name and name not in seen:
        seen.add(name)
        style = styles.get((family, name)) or Style((_decoded(name),), None, False, None, False, None, None, None)
        yield style
        name = style.based_on


def _style(style: _Element, name: str, own: bool) -> Style:
    letters = style.find(f"{STYLE}text-properties")
    names = () if own else tuple(each for each in (style.get(f"{STYLE}display-name"), _decoded(name)) if each)
    weight = letters.get(f"{_FO}font-weight") if letters is not None else None
    display = letters.get(f"{TEXT}display") if letters is not None else None
    return Style(
        names,
        style.get(f"{STYLE}parent-style-name"),
        own,
        whole_number(style.get(f"{STYLE}default-outline-level")),
        bool(style.get(f"{STYLE}list-style-name")),
        None if weight is None else weight == "bold" or (whole_number(weight) or 0) >= _BOLD,
        None if display is None else display == "none",
        letters.get(f"{_FO}language") if own and letters is not None else None,
    )


def _decoded(name: str) -> str:
    """A name as a person gave it: inside the file a space is _20_."""
    return _HEX.sub(lambda match: chr(int(match[1], 16)), name)
