"""InDesign documents as they are exchanged (.idml): the stories on their pages, in the order in which they are read."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from kantlijn.errors import Trouble
from kantlijn.manuscript.builder import Builder, bylines, headline
from kantlijn.manuscript.decode import refuse_empty
from kantlijn.manuscript.indesign.pages import hidden_conditions, hidden_layers, is_shown, order
from kantlijn.manuscript.indesign.story import Reading, build
from kantlijn.manuscript.indesign.styles import read_styles
from kantlijn.manuscript.model import Format, Manuscript
from kantlijn.manuscript.office.package import Kind, damaged, open_package, parsed, refuse_others, refuse_sum, unpacked
from kantlijn.manuscript.office.paragraphs import language_of
from kantlijn.words import Words

if TYPE_CHECKING:
    from lxml.etree import _Element

MAIN = "designmap.xml"
INDESIGN = Kind(
    Words("een InDesign-bestand (.idml)", "an InDesign file (.idml)"),
    Words("InDesign-bestand", "InDesign file"),
    frozenset(("mimetype", "META-INF/container.xml", "Resources/Styles.xml")),
    Words("een InDesign-bestand (.idml) dat InDesign kan openen", "an InDesign file (.idml) that InDesign can open"),
    Words(
        "Geef het onder de naam die bij zijn formaat hoort, of exporteer het uit InDesign als IDML.",
        "Give it under the name that goes with its format, or export it from InDesign as IDML.",
    ),
    Words(
        "Open het document in InDesign en exporteer het opnieuw: Bestand > Exporteren > InDesign Markup (IDML).",
        "Open the document in InDesign and export it anew: File > Export > InDesign Markup (IDML).",
    ),
    Words(
        "Exporteer het opnieuw uit InDesign, zonder wachtwoord op het pakket.",
        "Export it anew from InDesign, without a password on the package.",
    ),
)
_PACKAGE = "{http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging}"


def read(data: bytes, path: str) -> Manuscript:
    """An InDesign document as blocks parted by empty lines.

    Raises Trouble `empty`, `encrypted`, `damaged`, `bomb` or `unknown_format`.
    """
    refuse_empty(data, path)
    package = open_package(data, path, INDESIGN)
    refuse_others(package, MAIN, path, INDESIGN)
    parts = _Parts(package, path)
    map_ = parts.root(MAIN)
    spreads = [parts.root(name) for name in _sources(map_, "Spread")]
    stories = {
        story.get("Self") or "": story
        for root in [parts.root(name) for name in _sources(map_, "Story")]
        for story in root.iter("Story")
    }
    hidden = hidden_layers(map_)
    styles = next((parts.root(name) for name in _sources(map_, "Styles")), None)
    reading = Reading(stories, read_styles(styles), lambda item: is_shown(item, hidden), hidden_conditions(map_))
    return manuscript(path, "idml", build(order(spreads, reading.shows), reading), reading)


def manuscript(path: str, format_: Format, builder: Builder, reading: Reading) -> Manuscript:
    """What was read of InDesign's stories. Raises Trouble `empty` where it is nothing."""
    text = builder.text
    blocks = tuple(builder.blocks)
    if not blocks:
        raise Trouble(
            "empty", Words("er staat geen tekst op de pagina's", "there is no text on its pages"), path,
            Words("een opgemaakt verhaal", "a story that was laid out"),
            Words(
                "Kijk of de tekst op een zichtbare laag staat, en niet naast de pagina of alleen op een stramienpagina.",
                "Look whether the text is on a visible layer, and not beside the page or on a master page alone.",
            ),
        )  # fmt: skip
    return Manuscript(
        path, format_, text, blocks, tuple(builder.pieces),
        title=headline(text, blocks), authors=bylines(text, blocks),
        language=language_of(reading.languages),
    )  # fmt: skip


class _Parts:
    """The parts of a package, which together may be no larger than one."""

    def __init__(self, package: zipfile.ZipFile, path: str) -> None:
        self._package = package
        self._path = path
        self._size = 0

    def root(self, name: str) -> _Element:
        """The root of a part. Raises Trouble `damaged` (also where it is not there), `encrypted` or `bomb`."""
        raw = unpacked(self._package, name, self._path, INDESIGN)
        if raw is None:
            raise damaged(Words(f"het onderdeel {name} ontbreekt", f"the part {name} is missing"), self._path, INDESIGN)
        self._size += len(raw)
        refuse_sum(self._size, self._path)
        return parsed(raw, name, self._path, INDESIGN)


def _sources(map_: _Element, name: str) -> list[str]:
    """The names of the parts of one sort, in the order in which the document has them."""
    return list(dict.fromkeys(each.get("src") or "" for each in map_.iter(f"{_PACKAGE}{name}")))
