"""Where in a Word document a margin comment goes: in front of a character and behind another, as edits of the source.

A run is split where a comment starts or ends within it, both halves with the properties of the whole. Word allows no
comment within a text box or a note, and none that would last within a field, a formula, a phonetic guide or a control
that is filled from data: there it goes around the whole, or on the paragraph or the reference it hangs on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kantlijn.manuscript.docx import characters, runs
from kantlijn.manuscript.model import Location
from kantlijn.manuscript.office.styles import W
from kantlijn.manuscript.remarks.anchors import Anchor, Place, anchored
from kantlijn.manuscript.remarks.xml_source import Edit, Source
from kantlijn.story import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

_BOX = f"{W}txbxContent"
_OPEN = frozenset(  # what a comment may start or end within, by the schema of the format (EG_PContent)
    f"{W}{name}" for name in ("hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo")
)
# Kinds of content control that Word fills itself, or that hold one run only.
_FILLED = frozenset(
    ("dataBinding", "text", "date", "dropDownList", "comboBox", "picture", "checkbox", "equation", "citation", "docPartObj")
)
_NOTHING_YET = frozenset((f"{W}rPr", f"{W}lastRenderedPageBreak"))
_SPACED = re.compile(r"\sxml:space\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_GONE = (f"{W}del", f"{W}moveFrom")


@dataclass
class Places:
    """The places of one document: `main` is the source of its text, `notes` the roots of footnotes and endnotes."""

    main: Source
    notes: Mapping[str, _Element]
    spaced: dict[_Element, Edit] = field(default_factory=dict)  # letters whose spaces must be kept now that they are split
    _paragraphs: dict[str, list[_Element]] = field(default_factory=dict)
    _runs: dict[_Element, list[_Element]] = field(default_factory=dict)
    _fields: dict[_Element, Mapping[_Element, tuple[_Element, _Element]]] = field(default_factory=dict)

    def anchor(self, words: Span, locate: Callable[[int], Location]) -> Anchor | None:
        """Where a comment on these words goes; None where they are nowhere."""
        return anchored(words, lambda offset: self._at(locate(offset)), lambda offset: self._at(locate(offset), whole=True))

    def _at(self, where: Location, whole: bool = False) -> Anchor | None:
        """Where a comment on one character goes, None where the run has no such character; or on the whole run."""
        part = where.get("part")
        name = str(part) if part in self.notes else ""
        run = self._run(name, where)
        if run is None:
            return None
        if name:
            reference = self._reference(name, run)
            return None if reference is None else self._around(reference, reference, exact=False)
        begun, ended = self._field(run)
        if begun is not run or ended is not run:
            return self._around(begun, ended, exact=False)
        character = where.get("character")
        holder = self._around(run, run, exact=True)
        if whole and holder is not None:
            return replace(holder, exact=False)
        if holder is None or not holder.exact or not isinstance(character, int):
            return holder
        return self._exact(run, character, holder)

    def _run(self, name: str, where: Location) -> _Element | None:
        if name not in self._paragraphs:
            root = self.notes[name] if name else self.main.root
            self._paragraphs[name] = list(root.iter(f"{W}p"))
        paragraphs = self._paragraphs[name]
        number, run = where.get("paragraph"), where.get("run")
        if not isinstance(number, int) or not isinstance(run, int) or not 0 <= number < len(paragraphs):
            return None
        paragraph = paragraphs[number]
        if paragraph not in self._runs:
            self._runs[paragraph] = runs(paragraph)
        found = self._runs[paragraph]
        return found[run] if 0 <= run < len(found) else None

    def _reference(self, name: str, run: _Element) -> _Element | None:
        """The run in the text that refers to the note a run is in."""
        kind = name.removesuffix("s")
        note = next((each for each in run.iterancestors() if each.tag == f"{W}{kind}"), None)
        if note is None:
            return None
        for reference in self.main.root.iter(f"{W}{kind}Reference"):
            if reference.get(f"{W}id") == note.get(f"{W}id"):
                holders = list(reference.iterancestors())
                holder = next((each for each in holders if each.tag == f"{W}r"), None)
                if holder is not None and not any(each.tag in _GONE for each in holders):
                    return holder
        return None

    def _field(self, run: _Element) -> tuple[_Element, _Element]:
        """The first and last run of the field whose result a run is part of; the run itself where it is in none. A link
        is a field too, of which the text is the author's own.
        """
        paragraph = next((each for each in run.iterancestors() if each.tag == f"{W}p"), None)
        if paragraph is None:
            return run, run
        if paragraph not in self._fields:
            self._fields[paragraph] = dict(_fields(runs(paragraph)))
        return self._fields[paragraph].get(run, (run, run))

    def _around(self, first: _Element, last: _Element, exact: bool) -> Anchor | None:
        """From before one run to behind another, around whatever they are in that can hold no comment."""
        low, paragraph, boxed = _outermost(first)
        high = _outermost(last)[0]
        if paragraph is None:
            return None
        nodes = self.main.nodes
        if boxed:
            # What is said in the paragraph itself, where there is anything: LibreOffice loses its hold of a comment that
            # ends right behind a frame.
            said = [each for each in paragraph if _says(each)]
            if said:
                return Anchor(Place(nodes[said[0]].start), Place(nodes[said[-1]].end), False, paragraph)
            return Anchor(Place(nodes[low].start), Place(nodes[high].end), False, paragraph)
        return Anchor(Place(nodes[low].start), Place(nodes[high].end), exact and low is first, paragraph)

    def _exact(self, run: _Element, character: int, holder: Anchor) -> Anchor | None:
        """From before to behind one character of a run; None where it does not have it."""
        at = 0
        for child in run:
            count = characters(child)
            if at <= character < at + count:
                within = character - at
                low = self._split(run, child, within) if within else self._before(run, child)
                high = self._split(run, child, within + 1) if within + 1 < count else self._behind(run, child)
                return Anchor(low, high, True, holder.paragraph)
            at += count
        return None

    def _before(self, run: _Element, child: _Element) -> Place:
        if all(each.tag in _NOTHING_YET for each in child.itersiblings(preceding=True) if isinstance(each.tag, str)):
            return Place(self.main.nodes[run].start)
        return Place(self.main.nodes[child].start, *self._halves(run))

    def _behind(self, run: _Element, child: _Element) -> Place:
        if not any(isinstance(each.tag, str) for each in child.itersiblings()):
            return Place(self.main.nodes[run].end)
        return Place(self.main.nodes[child].end, *self._halves(run))

    def _split(self, run: _Element, letters: _Element, count: int) -> Place:
        """Within the letters of a run, behind so many of them."""
        source, node = self.main, self.main.nodes[letters]
        at = source.offset(node.inside, count)
        close, opened = self._halves(run)
        tag = source.start_tag(letters)
        kept = _SPACED.sub("", tag)[:-1].rstrip() + ' xml:space="preserve">'
        if not re.search(r"xml:space\s*=\s*[\"']preserve", tag):
            self.spaced[letters] = node.start, node.inside, kept
        else:
            kept = tag
        ends = source.text[node.close : node.end]
        if source.in_cdata(at):
            return Place(at, f"]]>{ends}{close}", f"{opened}{kept}<![CDATA[")
        return Place(at, ends + close, opened + kept)

    def _halves(self, run: _Element) -> tuple[str, str]:
        """What ends a run, and what begins another with the same properties."""
        source, node = self.main, self.main.nodes[run]
        properties = run.find(f"{W}rPr")
        same = "".join(source.raw(each) for each in _properties(run, properties))
        return source.text[node.close : node.end], source.start_tag(run) + same


def _properties(run: _Element, properties: _Element | None) -> Iterator[_Element]:
    """The properties of a run, and of a run of a formula those of the formula too."""
    for child in run:
        if child is properties or (isinstance(child.tag, str) and child.tag.endswith("}rPr")):
            yield child


def _outermost(run: _Element) -> tuple[_Element, _Element | None, bool]:
    """The element around which a comment on a run can go, the paragraph that is in, and whether the run is in a box."""
    chain = [*reversed(list(run.iterancestors())), run]
    start = next((number for number, each in enumerate(chain) if each.tag == f"{W}p"), None)
    if start is None:
        return run, None, False
    for number in range(start + 1, len(chain)):
        each = chain[number]
        if each is run or each.tag not in _OPEN or (each.tag == f"{W}sdt" and _is_filled(each)):
            return each, chain[start], any(inner.tag == _BOX for inner in chain[number:])
    return run, chain[start], False


def _says(element: _Element) -> bool:
    """Whether something in a paragraph has words of its own, other than those of a box that hangs on it."""
    if element.tag in (*_GONE, _BOX, f"{W}pPr"):
        return False
    return bool(element.tag == f"{W}t" and element.text) or any(_says(each) for each in element)


def _is_filled(control: _Element) -> bool:
    properties = control.find(f"{W}sdtPr")
    names = (str(each.tag).rpartition("}")[2] for each in properties) if properties is not None else ()
    return any(name in _FILLED for name in names)


def _fields(found: Sequence[_Element]) -> Iterator[tuple[_Element, tuple[_Element, _Element]]]:
    """Of every run in a field that is not a link, the first and the last run of the outermost one it is in."""
    begun: list[tuple[int, list[str]]] = []
    for number, run in enumerate(found):
        for child in run:
            if child.tag == f"{W}fldChar":
                kind = child.get(f"{W}fldCharType")
                if kind == "begin":
                    begun.append((number, []))
                elif kind == "end" and begun:
                    first, code = begun.pop()
                    if not begun and not "".join(code).lstrip().upper().startswith("HYPERLINK"):
                        for each in found[first : number + 1]:
                            yield each, (found[first], run)
            elif child.tag == f"{W}instrText" and begun:
                begun[-1][1].append(child.text or "")
