"""Remarks in a copy of a web page: the words marked, with what is said about them on pointing, and a list at the end.

The source stays as it is but for what is put in; nothing is written out anew from a tree. No script, nothing from
elsewhere. See letters.py for how words that were read from a tree are found in the source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from kantlijn.manuscript import html as reader
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.remarks import Remark, letters, trying
from kantlijn.manuscript.remarks.marks import CLOSING, Note, cuts, listed, opening, without_marks
from kantlijn.manuscript.remarks.source import Edit, applied, edited
from kantlijn.manuscript.remarks.strips import read_within
from kantlijn.story import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST = 80  # characters of the words in the list: enough to know them again


@dataclass(frozen=True, slots=True)
class _Marked:
    """A remark with the spans of the source that are its words, and those it was held against."""

    remark: Remark
    words: tuple[Span, ...]
    against: tuple[Span, ...]


def write(data: bytes, manuscript: Manuscript, remarks: Sequence[Remark]) -> bytes:
    """A copy of a web page with the remarks in it, those of an earlier run replaced. Raises nothing of its own."""
    path = manuscript.path
    whole = reader.characters(data, path)
    encoding = reader.declared(data)
    taken = [Edit(cut.start, cut.end, "") for cut in cuts(whole)]
    if taken:
        data = edited(data, whole, taken, encoding)
    source = applied(whole, taken)
    if not remarks:
        return data
    root = reader.tree(source, path)
    found, body_end = _found(root, source, manuscript, remarks)
    shape = _shape(root)

    def edits(numbers: Iterable[int], steps: Sequence[int]) -> list[Edit]:
        return _edits(found, manuscript, list(numbers), steps, body_end)

    def fits(numbers: Sequence[int], steps: Sequence[int]) -> bool:
        copy = applied(source, edits(numbers, steps))
        return without_marks(copy) == source and _shape(reader.tree(copy, path)) == shape

    everything = range(len(found))
    return edited(data, source, edits(everything, trying.steps([2] * len(found), fits)), encoding)


# -- where the words are in the source -----------------------------------------------------------------------------------


def _found(
    root: _Element, source: str, manuscript: Manuscript, remarks: Sequence[Remark]
) -> tuple[list[_Marked], int]:
    tree, file = letters.of_tree(root), letters.of_source(source)
    rows = letters.beside(tree.letters, file.letters)

    def spans(span: Span) -> tuple[Span, ...]:
        parts = read_within(manuscript, span)
        numbers = (rows.there(each) for part in parts for each in _letters(root, tree, manuscript, part))
        return tuple(_runs(source, file, [each for each in numbers if each is not None]))

    marked = [
        _Marked(each, spans(each.words), tuple(part for span in each.against for part in spans(span))) for each in remarks
    ]
    return marked, file.body_end


def _letters(root: _Element, tree: letters.Tree, manuscript: Manuscript, span: Span) -> Iterator[int]:
    """The numbers of the letters of the tree that a span of the text was read from."""
    known: dict[str, _Element | None] = {}
    for offset in range(span.start, span.end):
        if manuscript.text[offset].isspace():
            continue
        where = manuscript.locate(offset)
        path, character = where.get("xpath"), where.get("character")
        if not isinstance(path, str) or not isinstance(character, int):
            continue
        if path not in known:
            known[path] = letters.element_at(root, path)
        element = known[path]
        letter = tree.number(element, character) if element is not None else None
        if letter is not None:
            yield letter


def _runs(source: str, file: letters.Source, numbers: Sequence[int]) -> Iterator[Span]:
    """The letters as spans of the source, each without a tag in it."""
    start = end = -1
    for number in numbers:
        first, last = file.starts[number], file.ends[number]
        if start < 0:
            start = first
        elif not first >= end or "<" in source[end:first]:
            if first < end and last <= end:
                continue  # a second letter of one entity
            yield Span(start, end)
            start = first
        end = last
    if start >= 0:
        yield Span(start, end)


# -- what is put in ------------------------------------------------------------------------------------------------------


def _edits(
    found: Sequence[_Marked], manuscript: Manuscript, numbers: Sequence[int], steps: Sequence[int], body_end: int
) -> list[Edit]:
    """The tags around the words of these remarks, of which those on a second step have none, and the list of all."""
    covers: list[tuple[Span, str, str, int]] = []  # span, tag of its first part, tag of the others, rank
    notes = []
    for number in numbers:
        each, shown = found[number], steps[number] == 0
        said = " \u00b7 ".join((each.remark.title, *each.remark.lines))
        marked, words = shown and bool(each.words), _excerpt(manuscript, each.remark)
        notes.append(Note(number + 1, marked, words, each.remark.title, each.remark.lines))
        if not shown:
            continue
        plain = opening(each.remark.severity, said, None, None)
        for place, span in enumerate(each.words):
            name = f"kantlijn-{number + 1}" if not place else None
            behind = number + 1 if place == len(each.words) - 1 else None
            covers.append((span, opening(each.remark.severity, said, behind, name), plain, number))
        against = opening("against", said, None, None)
        covers += ((span, against, against, len(found) + number) for span in each.against)
    put = _tags(covers)
    put.append(Edit(body_end, body_end, listed(notes)))
    return sorted(put, key=lambda edit: edit.start)


def _tags(covers: Sequence[tuple[Span, str, str, int]]) -> list[Edit]:
    """Tags around spans that may overlap: each stretch between two ends has a tag of every span that covers it."""
    ends = sorted({offset for span, *_ in covers for offset in (span.start, span.end)})
    ordered = sorted(covers, key=lambda cover: cover[3])
    put: dict[int, str] = {}
    active: list[tuple[Span, str, str, int]] = []
    waiting = sorted(ordered, key=lambda cover: cover[0].start)
    for start, end in pairwise(ends):
        active = [cover for cover in active if cover[0].end > start]
        while waiting and waiting[0][0].start <= start:
            active.append(waiting.pop(0))
        tags = [first if span.start == start else other for span, first, other, _ in sorted(active, key=lambda c: c[3])]
        if tags:
            put[start] = put.get(start, "") + "".join(tags)
            put[end] = put.get(end, "") + CLOSING * len(tags)
    return [Edit(offset, offset, tags) for offset, tags in put.items()]


def _excerpt(manuscript: Manuscript, remark: Remark) -> str:
    words = " ".join(manuscript.text[remark.words.start : remark.words.end].split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


# -- whether it did no harm ----------------------------------------------------------------------------------------------


def _shape(root: _Element) -> list[object]:
    """All that is in a tree but what is ours: tags with their attributes, and the text between them."""
    from lxml import etree

    found: list[object] = []
    said = ""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        ours = element.tag in ("mark", "section") and (element.get("class") or "").startswith("kantlijn")
        if not ours:
            found += [said, (event, element.tag, tuple(element.items()) if event == "start" else ())]
            said = ""
        if event == "end":
            said += element.tail or ""
        elif ours and element.tag == "section":
            walk.skip_subtree()
        else:
            said += element.text or ""
    return found
