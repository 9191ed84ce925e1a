"""Remarks as they stand in the source of a web page: how they are written, and how they are taken out again, so that a
page is read as if they were not there.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from kantlijn.story import Span

_OURS = 'class="kantlijn'
_MARK = re.compile(
    r'(?P<ours><mark class="kantlijn[^<>]*>)|(?P<other><mark(?=[\s>/])[^<>]*>)|(?P<end></mark\s*>)', re.IGNORECASE
)
_NOTES = re.compile(r'<section class="kantlijn-notes">.*?</section>', re.DOTALL)
# Each severity has its line as well as its colour: colour alone tells nothing to one man in twelve, nor to a printer.
_STYLE = (
    "mark.kantlijn{color:inherit;background:#ffe27a;border-bottom:2px dashed #8a6d00}"
    "mark.kantlijn-error{background:#ffc2bc;border-bottom:2px solid #b3261e}"
    "mark.kantlijn-note{background:#cfe3ff;border-bottom:2px dotted #1d4e89}"
    "mark.kantlijn-against{background:none;border-bottom:1px dotted currentColor}"
    'mark.kantlijn[data-kantlijn]::after{content:"[" attr(data-kantlijn) "]";'
    "font-size:.7em;vertical-align:super;line-height:0}"
    ".kantlijn-notes{margin:2em 1em;padding-top:1em;border-top:1px solid;font:15px/1.5 sans-serif}"
)


@dataclass(frozen=True, slots=True)
class Note:
    """A remark for the list at the end: its number, its words if they were marked, what they are, and what is said."""

    number: int
    marked: bool
    words: str
    title: str
    lines: tuple[str, ...]


def opening(severity: str, title: str, number: int | None, identity: str | None) -> str:
    """The tag before marked words; with the number of the note that is shown behind them, and a name to link to."""
    shown = f' data-kantlijn="{number}"' if number is not None else ""
    name = f' id="{identity}"' if identity else ""
    return f'<mark class="kantlijn kantlijn-{severity}"{name}{shown} title="{_escaped(title)}">'


CLOSING = "</mark>"


def listed(notes: Sequence[Note]) -> str:
    """The list of remarks at the end of a page, with the looks of the marks; nothing where there are none."""
    if not notes:
        return ""
    rows = []
    for note in notes:
        words = f"“{note.words}”"
        place = f'<a href="#kantlijn-{note.number}">{_escaped(words)}</a>' if note.marked else _escaped(words)
        said = "<br/>".join(_escaped(line) for line in note.lines)
        item = f'<li id="kantlijn-note-{note.number}" value="{note.number}">'
        rows.append(f"{item}<b>{_escaped(note.title)}</b>: {place}<br/>{said}</li>\n")
    return (
        f'<section class="kantlijn-notes"><style>{_STYLE}</style>\n<h2>Kantlijn</h2>\n<ol>\n{"".join(rows)}</ol></section>'
    )


def cuts(source: str) -> list[Span]:
    """What earlier runs put into the source of a page, in order: tags around words, and the list."""
    if _OURS not in source:
        return []
    found = [Span(*match.span()) for match in _NOTES.finditer(source)]
    taken = {span.start: span.end for span in found}
    opened: list[bool] = []
    end = 0
    for match in _MARK.finditer(source):
        if match.start() < end:
            continue
        if match.start() in taken:
            end = taken[match.start()]
        if match["end"] is None:
            opened.append(match["ours"] is not None)
            ours = opened[-1]
        else:
            ours = opened.pop() if opened else False
        if ours:
            found.append(Span(*match.span()))
    return sorted(found, key=lambda span: span.start)


def without_marks(source: str) -> str:
    """The source of a page without the remarks of an earlier run."""
    parts, end = [], 0
    for cut in cuts(source):
        parts.append(source[end : cut.start])
        end = cut.end
    return "".join((*parts, source[end:])) if parts else source


def _escaped(said: str) -> str:
    # Letters outside ASCII as numbers, so that the encoding of the page has no say in them.
    return html.escape(said).encode("ascii", "xmlcharrefreplace").decode("ascii")
