"""Stories of InCopy (.icml): what an editor has checked out of a page, a single story with what is anchored in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from kantlijn.manuscript.decode import refuse_empty
from kantlijn.manuscript.idml import INDESIGN, manuscript
from kantlijn.manuscript.indesign.pages import hidden_conditions, hidden_layers, is_shown
from kantlijn.manuscript.indesign.story import Reading, build
from kantlijn.manuscript.indesign.styles import read_styles
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.office.package import damaged, parsed
from kantlijn.words import Words

_INCOPY = replace(
    INDESIGN,
    name=Words("een InCopy-verhaal (.icml)", "an InCopy story (.icml)"),
    bare=Words("InCopy-verhaal", "InCopy story"),
    whole=Words("een InCopy-verhaal (.icml) dat InCopy kan openen", "an InCopy story (.icml) that InCopy can open"),
    repair=Words(
        "Open het in InCopy of InDesign en bewaar of exporteer het opnieuw als InCopy-bestand (.icml).",
        "Open it in InCopy or InDesign and save or export it anew as an InCopy file (.icml).",
    ),
)


def read(data: bytes, path: str) -> Manuscript:
    """An InCopy story as blocks parted by empty lines. Raises Trouble `empty`, `damaged` or `bomb`."""
    refuse_empty(data, path)
    root = parsed(data, PurePath(path).name, path, _INCOPY)
    stories = {story.get("Self") or "": story for story in root.iter("Story")}
    if not stories:
        raise damaged(Words("er zit geen verhaal in", "there is no story in it"), path, _INCOPY)
    hidden = hidden_layers(root)
    reading = Reading(stories, read_styles(root), lambda item: is_shown(item, hidden), hidden_conditions(root))
    anchored = {
        text.get("ParentStory") for story in stories.values() for text in story.iter("TextFrame", "TextPath")
    }
    # Stories that are anchored in another are read there.
    return manuscript(path, "icml", build([each for each in stories if each not in anchored], reading), reading)
