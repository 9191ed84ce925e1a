"""Where in an OpenDocument text a remark goes: in front of a character and behind another, as places in the source.

Within letters, spans and links it can go anywhere. Around a field, a control that is filled in or the base of a reading
aid it goes around the whole; on a note around its number, and on a frame or drawn shape on the paragraph that hangs on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kantlijn.manuscript.model import Location
from kantlijn.manuscript.office.odt_styles import TEXT
from kantlijn.manuscript.office.odt_text import DRAW, PARAGRAPHS, Reading, Stretch, numbered, read_paragraph
from kantlijn.manuscript.remarks.anchors import Anchor, Place, anchored
from kantlijn.manuscript.remarks.xml_source import Source
from kantlijn.story import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

_OPEN = (*PARAGRAPHS, f"{TEXT}span", f"{TEXT}a", f"{TEXT}meta")


@dataclass
class Places:
    """The places of one text."""

    source: Source
    _paragraphs: list[_Element] = field(default_factory=list)
    _stretches: dict[_Element, list[Stretch]] = field(default_factory=dict)

    def anchor(self, words: Span, locate: Callable[[int], Location]) -> Anchor | None:
        """Where a remark on these words goes; None where they are nowhere."""
        return anchored(words, lambda offset: self._at(locate(offset)), lambda offset: self._whole(locate(offset)))

    def _paragraph(self, where: Location) -> _Element | None:
        if not self._paragraphs:
            self._paragraphs = list(numbered(self.source.root))
        number = where.get("paragraph")
        if not isinstance(number, int) or not 0 <= number < len(self._paragraphs):
            return None
        return self._paragraphs[number]

    def _whole(self, where: Location) -> Anchor | None:
        paragraph = self._paragraph(where)
        return None if paragraph is None else self._around(_outermost(paragraph))

    def _at(self, where: Location) -> Anchor | None:
        """Where a remark on one character goes; None where the paragraph has no such character."""
        paragraph, character = self._paragraph(where), where.get("character")
        if paragraph is None or not isinstance(character, int):
            return None
        outer = _outermost(paragraph)
        if outer is not paragraph:
            return self._around(outer)
        for stretch in self._read(paragraph):
            if stretch.character <= character < stretch.character + len(stretch.text):
                return self._character(stretch, character - stretch.character, paragraph)
        return None

    def _read(self, paragraph: _Element) -> list[Stretch]:
        if paragraph not in self._stretches:
            # What is read of it does not matter here: every character counts.
            self._stretches[paragraph] = read_paragraph(paragraph, Reading({}, frozenset())).stretches
        return self._stretches[paragraph]

    def _around(self, outer: _Element) -> Anchor | None:
        """From the first to the last letter of a paragraph, or around the number of a note."""
        node = self.source.nodes[outer]
        if outer.tag in PARAGRAPHS:
            said = [stretch for stretch in self._read(outer) if stretch.text.strip()]
            if not said:
                return Anchor(Place(node.inside), Place(node.close), False, outer) if node.inside < node.end else None
            low, high = self._character(said[0], 0, outer), self._character(said[-1], len(said[-1].text) - 1, outer)
            return Anchor(low.low, high.high, False, outer)
        holder = next((each for each in outer.iterancestors() if each.tag in PARAGRAPHS), None)
        return None if holder is None else Anchor(Place(node.start), Place(node.end), False, holder)

    def _character(self, stretch: Stretch, within: int, paragraph: _Element) -> Anchor:
        holder = stretch.node.getparent() if stretch.tail else stretch.node
        if stretch.index is None:
            holder = stretch.node.getparent()
        closed = _closed(holder)
        if closed is not None:
            node = self.source.nodes[closed]
            return Anchor(Place(node.start), Place(node.end), False, paragraph)
        node = self.source.nodes[stretch.node]
        if stretch.index is None:
            return Anchor(Place(node.start), Place(node.end), len(stretch.text) == 1, paragraph)
        start = node.end if stretch.tail else node.inside
        at = stretch.index + within
        return Anchor(self._place(start, at), self._place(start, at + 1), True, paragraph)

    def _place(self, start: int, count: int) -> Place:
        at = self.source.offset(start, count)
        return Place(at, "]]>", "<![CDATA[") if self.source.in_cdata(at) else Place(at)


def _closed(holder: _Element | None) -> _Element | None:
    """The outermost element around letters, within their paragraph, that can hold no remark."""
    found = None
    while holder is not None and holder.tag not in PARAGRAPHS:
        if holder.tag not in _OPEN:
            found = holder
        holder = holder.getparent()
    return found


def _outermost(paragraph: _Element) -> _Element:
    """Where a remark on a paragraph has to go: the paragraph itself, the note it is part of, or the paragraph of the text
    that its frame hangs on (of a frame on a page, the first behind it).
    """
    found = paragraph
    for each in paragraph.iterancestors():
        if each.tag == f"{TEXT}note" or _is_drawn(each) or (each.tag in PARAGRAPHS and _is_drawn(found)):
            found = each
    if not _is_drawn(found):
        return found
    behind = (each for each in found.itersiblings() if isinstance(each.tag, str) and each.tag.startswith(TEXT))
    within = (next(each.iter(*PARAGRAPHS), None) for each in behind)
    return next((each for each in within if each is not None), paragraph)


def _is_drawn(element: _Element) -> bool:
    return isinstance(element.tag, str) and element.tag.startswith(DRAW)
