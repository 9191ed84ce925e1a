"""What the styles of a Word document say about its paragraphs, in any language of the program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from kantlijn.manuscript.office.package import whole_number

if TYPE_CHECKING:
    from lxml.etree import _Element

    from kantlijn.story import BlockKind

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Said: TypeAlias = "BlockKind | Literal['contents'] | None"

# Built-in styles keep their English name inside the file, in every language of Word; their id is in that language
# ('Kop1', 'Titel'), and house styles have the names of the trade.
_NAMES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("contents", r"(?:toc|inhopg)(?:\d|heading)|(?:kopvan)?inhoudsopgave|tableoffigures|lijstmetafbeeldingen"),
        ("headline", r"title|titel|headline|krantenkop|hoofdkop|artikelkop"),
        ("heading", r"(?:heading|kop)\d|heading|kop|tussenkop(?:je)?|subkop|crosshead|kopje"),
        ("caption", r"(?:foto)?(?:caption|bijschrift|onderschrift)"),
        ("pull_quote", r"(?:intense|duidelijk)?(?:quote|citaat)|intensequote|pullquote|streamer|uitlichter"),
        ("list_item", r"list(?!table|grid).*|lijst(?!tabel).*|opsomming.*|geen?lijst"),
        ("lead", r"lead|intro(?:ductie)?|inleiding|subtitle|ondertitel|chapeau|standfirst"),
        ("byline", r"byline|auteur(?:snaam)?|author"),
        ("dateline", r"dateline|dagtekening"),
        ("footnote", r"(?:foot|end)notetext|voetnoottekst|eindnoottekst"),
    )
)
_BODY_LEVEL = 9  # the outline level that means body text


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: its names, the style it is based on, and what it adds itself."""

    names: tuple[str, ...]
    based_on: str | None
    outline: int | None
    numbered: bool
    bold: bool | None


Styles: TypeAlias = Mapping[str, Style]


def read_styles(root: _Element | None) -> Styles:
    """The styles in the part that holds them; none where a document has no such part."""
    found: dict[str, Style] = {}
    for style in root.iter(f"{W}style") if root is not None else ():
        identity = style.get(f"{W}styleId")
        if identity:
            name = value(style.find(f"{W}name"))
            properties = style.find(f"{W}pPr")
            found[identity] = Style(
                tuple(_plain(each) for each in (name, identity) if each),
                value(style.find(f"{W}basedOn")),
                _outline(properties),
                properties is not None and properties.find(f"{W}numPr") is not None,
                switched(style.find(f"{W}rPr"), "b"),
            )
    return found


def said_of(properties: _Element | None, styles: Styles) -> Said:
    """What a paragraph is by its own properties and its style, or None where they say nothing."""
    identity = value(properties.find(f"{W}pStyle")) if properties is not None else None
    chain = list(_chain(identity, styles))
    for style in chain:
        for name in style.names:
            if said := said_by(name):
                return said
    outline = next((level for level in (_outline(properties), *(s.outline for s in chain)) if level is not None), None)
    if outline is not None and outline < _BODY_LEVEL:
        return "heading"
    own = properties.find(f"{W}numPr") if properties is not None else None
    numbered = own is not None and value(own.find(f"{W}numId")) != "0"
    return "list_item" if numbered or any(style.numbered for style in chain) else None


def said_by(name: str) -> Said:
    """What a paragraph is by the name of its style, or None where the name says nothing."""
    plain = _plain(name)
    for kind, pattern in _NAMES:
        if pattern.fullmatch(plain):
            return kind  # type: ignore[return-value]
    return None


def is_bold(properties: _Element | None, styles: Styles) -> bool:
    """Whether a paragraph's style makes its letters bold."""
    identity = value(properties.find(f"{W}pStyle")) if properties is not None else None
    return next((style.bold for style in _chain(identity, styles) if style.bold is not None), False)


def switched(properties: _Element | None, name: str) -> bool | None:
    """Whether a property that is on or off is on; None where it is not named."""
    switch = properties.find(f"{W}{name}") if properties is not None else None
    return None if switch is None else value(switch) not in ("0", "false", "off", "none")


def value(element: _Element | None) -> str | None:
    """The value of a property."""
    return None if element is None else element.get(f"{W}val")


def _chain(identity: str | None, styles: Styles) -> Iterator[Style]:
    seen: list[str] = []
    while identity and identity not in seen:
        seen.append(identity)
        style = styles.get(identity) or Style((_plain(identity),), None, None, False, None)
        yield style
        identity = style.based_on


def _outline(properties: _Element | None) -> int | None:
    return whole_number(value(properties.find(f"{W}outlineLvl"))) if properties is not None else None


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]+", "", name).casefold()
