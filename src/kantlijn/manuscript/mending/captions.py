"""Captions in a page proof, where nothing says that they are: no picture, no credit, only the way they are set."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kantlijn.manuscript import lines as look
from kantlijn.story import Block

_LINES = 3  # a caption under a picture in a book has one to three lines
_LENGTH = 280
_ROW = re.compile(r"\r\n|[\r\n]")
# Captions are set smaller than the text and in the same width, so that more letters go on a line.
_WIDER = 1.02
_PLACE = re.compile(
    r"\b(?:op de (?:achter|voor)grond|vooraan|linksboven|rechtsboven|(?:uiterst|geheel|tweede van|derde van) (?:links|rechts)"
    r"|van links naar rechts|in the (?:back|fore)ground"
    r"|(?:far|second from|third from) (?:left|right)|from left to right|pictured)\b",
    re.IGNORECASE,
)
# A sentence without a verb: a thing and where it is, "Het station van Vlissen.", "The harbour at Port Anna."
_NAMELY = re.compile(
    r"(?:De|Het|Een|The|An?)\s+(?:[a-zà-ÿ-]+\s+){1,2}(?:van|in|op|bij|te|of|in|at|on|near)\s+(?:de\s+|het\s+|the\s+)?"
    r"[A-ZÀ-Þ][\w’'-]+(?:\s+in\s+[A-ZÀ-Þ][\w’'-]+)?\."
)
_NEEDED = 2
_HYPHENS = "-\u2010"  # behind which a word goes on


def with_captions(text: str, blocks: Sequence[Block], wrap: int) -> tuple[Block, ...]:
    """The same blocks with those paragraphs as captions that are set as captions are; `wrap` is the width of the text in
    characters. Two things must speak for it: set wider than the text, a word for a place in a picture ("op de
    achtergrond"), a first sentence without a verb, and a place at the foot of a page or right on top of a paragraph.
    """
    kept = list(blocks)
    broken_off = True  # whether the paragraph before this block may go on in it; nothing comes before the first
    for number, block in enumerate(blocks):
        short = block.kind in ("paragraph", "heading") and block.end - block.start <= _LENGTH
        if short and not broken_off and _is_caption(text, blocks, number, wrap):
            kept[number] = Block("caption", block.start, block.end)
        if block.kind == "paragraph":
            broken_off = text[block.end - 1] in _HYPHENS
        elif not number:
            broken_off = False
    return tuple(kept)


def _is_caption(text: str, blocks: Sequence[Block], number: int, wrap: int) -> bool:
    block = blocks[number]
    words = text[block.start : block.end]
    rows = [row.strip() for row in _ROW.split(words)]
    if len(rows) > _LINES or not words[0].isupper() or not look.ends_sentence(words):
        return False
    wider = max(map(len, rows)) > _WIDER * wrap
    said = bool(_PLACE.search(words))
    namely = bool(_NAMELY.match(words))
    return (wider or said or namely) and wider + said + namely + _at_edge(text, blocks, number) >= _NEEDED


def _at_edge(text: str, blocks: Sequence[Block], number: int) -> bool:
    """Whether furniture comes next, or a paragraph without an empty line in between."""
    if number + 1 == len(blocks):
        return False
    following = blocks[number + 1]
    between = text[blocks[number].end : following.start]
    return following.kind == "furniture" or "\f" in between or len(_ROW.findall(between)) == 1
