"""Remarks as margin comments in a Word document, at their words; everything else in the file stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.office.package import main_part, open_package, part
from kantlijn.manuscript.office.styles import Styles, W, read_styles
from kantlijn.manuscript.remarks import Remark
from kantlijn.manuscript.remarks.anchors import Place, Placed, placed
from kantlijn.manuscript.remarks.repack import repacked
from kantlijn.manuscript.remarks.word_comments import (
    Comments,
    Package,
    changed,
    comment,
    comments_in,
    highest,
    names_of,
    reference_look,
)  # fmt: skip
from kantlijn.manuscript.remarks.word_places import Places
from kantlijn.manuscript.remarks.xml_source import Edit, Source


def write(data: bytes, manuscript: Manuscript, remarks: Sequence[Remark]) -> bytes:
    """The document with a margin comment at the words of each remark, in the place of those of an earlier run.

    Raises Trouble `damaged` where the parts that say what comments there are cannot be read.
    """
    path = manuscript.path
    opened = open_package(data, path)
    package = Package(opened, main_part(opened, path), path)
    main = package.source(package.main)
    if main is None:  # a file that was read has it
        return data
    found = comments_in(package)
    beside = f"{package.folder}/" if package.folder else ""
    styles = read_styles(part(opened, f"{beside}styles.xml", path))
    notes = {name: part(opened, f"{beside}{name}.xml", path) for name in ("footnotes", "endnotes")}
    places = Places(main, {name: root for name, root in notes.items() if root is not None})
    removed = list(_removed(main, found))
    taken = max(found.taken, highest(main, found.numbers))
    new = placed(manuscript, remarks, lambda words: places.anchor(words, manuscript.locate), found.stay)
    numbered = dict(enumerate(new, taken + 1))
    if not numbered and not found.gone:
        return data
    edits = [*removed, *places.spaced.values(), *_marks(main, numbered, styles)]
    written = [comment(number, each.title, each.lines, styles, found.names) for number, each in numbered.items()]
    parts = changed(package, found, written, main)
    parts[package.main] = main.edited(edits)
    return repacked(data, opened, parts, path)


def _marks(main: Source, numbered: Mapping[int, Placed], styles: Styles) -> Iterator[Edit]:
    """The marks of where comments start and end. At one place those that end come before those that start."""
    names = names_of(main)
    w, look = names.prefix, reference_look(styles, names)
    ends: dict[Place, list[str]] = {}
    starts: dict[Place, list[str]] = {}
    for number, each in numbered.items():
        identity = f'{w}:id="{number}"'
        mark = f"<{w}:r{names.declared}>{look}<{w}:commentReference {identity}/></{w}:r>"
        starts.setdefault(each.anchor.low, []).append(f"<{w}:commentRangeStart{names.declared} {identity}/>")
        ends.setdefault(each.anchor.high, []).append(f"<{w}:commentRangeEnd{names.declared} {identity}/>{mark}")
    for place in sorted({*ends, *starts}, key=lambda place: (place.at, place.close, place.open)):
        held = "".join([*ends.get(place, ()), *starts.get(place, ())])
        yield place.at, place.at, f"{place.close}{held}{place.open}"


def _removed(main: Source, found: Comments) -> Iterator[Edit]:
    """The marks of comments that go, taken out, with the run that holds nothing else."""
    numbers = found.numbers
    for each in main.root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"):
        if each.get(f"{W}id") not in numbers:
            continue
        holder = each.getparent()
        if holder is not None and holder.tag == f"{W}r" and all(
            child is each or child.tag == f"{W}rPr" for child in holder
        ):
            each = holder
        yield main.nodes[each].start, main.nodes[each].end, ""
