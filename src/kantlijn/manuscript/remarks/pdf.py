"""Remarks in a PDF: the words highlighted, with a note that pops up, and what they were held against underlined.

The file itself stays as it is; what is added stands behind its last byte (pdf_update.py). Only a file that is protected
or damaged is written anew.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from kantlijn.errors import Trouble
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.remarks import AUTHOR, Remark
from kantlijn.manuscript.remarks import pdf_update as update
from kantlijn.manuscript.remarks.strips import Strip, strips
from kantlijn.words import Words

if TYPE_CHECKING:
    import pikepdf

Colour: TypeAlias = tuple[float, float, float]
# Red, yellow and blue as markers have them, so light that black ink stays black when they are multiplied with it.
_COLOURS: Mapping[str, Colour] = {"error": (1, 0.62, 0.58), "query": (1, 0.88, 0.35), "note": (0.68, 0.83, 1)}
_DEEPER = 0.6  # a line is thinner than a strip and needs more ink to be seen
_MARK = "kantlijn-"  # what the names of our annotations begin with
_PRINTED = 4  # flag: also on paper
_NOTE = (200.0, 120.0)  # points: some 35 letters by 8 lines, as most readers show a note
_LINE = 0.1  # thickness of a line under words, in shares of their height
_DEEPEST = 100  # page trees are some five deep; a ring of them has no end
_MAY_COMMENT = 3  # of a certified file: level of changes that leaves the certificate whole
_PDF = Words("een PDF die opmerkingen toelaat", "a PDF that takes remarks")
_OTHERWISE = Words(
    "Vraag de maker om een kopie zonder beveiliging, of gebruik --format html of --format questions.",
    "Ask its maker for a copy without protection, or use --format html or --format questions.",
)


@dataclass(frozen=True, slots=True)
class _Mark:
    """One annotation to be: a highlight, or a line under words that others were held against."""

    page: int
    name: str
    subtype: str
    strips: tuple[Strip, ...]
    colour: Colour
    title: str
    note: str


def write(data: bytes, manuscript: Manuscript, remarks: Sequence[Remark]) -> bytes:
    """A copy of a PDF with the remarks as annotations, those of an earlier run replaced; but one that a person answered
    stays, with the answer.

    Raises Trouble `protected` where the file forbids remarks or is certified without them, `signed` where it is signed
    and so damaged that it would have to be written anew, `encrypted` where it needs a password, `damaged`.
    """
    import pikepdf

    where = manuscript.path
    try:
        data = update.without(data)
        with pikepdf.open(io.BytesIO(data)) as pdf:
            _refuse(pdf, where)
            changed = _annotated(pdf, list(_marks(manuscript, remarks)))
            if not changed:
                return data
            sound = not pdf.is_encrypted and not pdf.get_warnings()
            copy = update.appended(data, pdf.trailer, map(update.written, changed)) if sound else None
            if copy is not None and _holds(copy, changed):
                return copy
            if _signatures(pdf):
                raise Trouble(
                    "signed",
                    Words("is ondertekend en kan alleen heel herschreven worden; dan vervalt de handtekening",
                          "is signed and could only be written anew, which would undo the signature"),
                    where, _PDF, _OTHERWISE,
                )  # fmt: skip
            return _saved(pdf)
    except pikepdf.PasswordError:
        raise Trouble(
            "encrypted", Words("is beveiligd met een wachtwoord", "is protected with a password"), where, _PDF, _OTHERWISE
        ) from None
    except (
        pikepdf.PdfError, pikepdf.DataDecodingError, pikepdf.ForeignObjectError, pikepdf.DeletedObjectError, LookupError,
        ValueError, TypeError, AttributeError, RuntimeError, OverflowError,
    ):  # fmt: skip  # an object that is of another sort than it should be is as many errors as there are ways to ask it
        raise Trouble(
            "damaged",
            Words("is zo beschadigd dat er niets aan toe te voegen is", "is too damaged to add anything to"),
            where, _PDF,
            Words("Druk het in een PDF-lezer af naar een nieuwe PDF, en gebruik die.",
                  "Print it to a new PDF in a PDF reader, and use that."),
        ) from None  # fmt: skip


# -- what is to be drawn -------------------------------------------------------------------------------------------------


def _marks(manuscript: Manuscript, remarks: Iterable[Remark]) -> Iterator[_Mark]:
    names: set[str] = set()
    for remark in remarks:
        colour = _COLOURS.get(remark.severity, _COLOURS["note"])
        deeper = (colour[0] * _DEEPER, colour[1] * _DEEPER, colour[2] * _DEEPER)
        note = "\n".join((remark.title, *remark.lines))
        yield from _on_pages("/Highlight", strips(manuscript, remark.words), colour, remark.title, note, names)
        short = "\n".join((remark.title, *remark.lines[:1]))
        for span in remark.against:
            yield from _on_pages("/Underline", strips(manuscript, span), deeper, remark.title, short, names)


def _on_pages(
    subtype: str, found: Sequence[Strip], colour: Colour, title: str, note: str, names: set[str]
) -> Iterator[_Mark]:
    """One annotation for each page the strips are on, with a name that is made of all that is in it."""
    for page in sorted({strip.page for strip in found}):
        own = tuple(strip for strip in found if strip.page == page)
        made = hashlib.sha256(repr((subtype, own, title, note)).encode()).hexdigest()[:20]
        if (name := f"{_MARK}{made}") not in names:
            names.add(name)
            yield _Mark(page, name, subtype, own, colour, title, note)


# -- into the file -------------------------------------------------------------------------------------------------------


def _annotated(pdf: pikepdf.Pdf, marks: Sequence[_Mark]) -> list[pikepdf.Object]:
    """Puts the annotations on their pages and takes those of an earlier run away; gives the objects that changed."""
    import pikepdf

    changed: list[pikepdf.Object] = []
    wanted: dict[int, list[_Mark]] = {}
    for mark in marks:
        wanted.setdefault(mark.page, []).append(mark)
    for number, page in enumerate(pdf.pages, 1):
        there = list(_annotations(page.obj))
        ours = [each for each in there if _is_ours(each)]
        answered = {_text(to.get("/NM")) for each in there if isinstance(to := each.get("/IRT"), pikepdf.Dictionary)}
        new = {mark.name for mark in wanted.get(number, ())}
        kept = [each for each in ours if _text(each.NM) in new | answered]
        gone = {each.objgen for each in ours if each not in kept}
        names = {_text(each.NM) for each in kept}
        rest = [each for each in there if each.objgen not in gone and not _hangs_on(each, gone)]
        added: list[pikepdf.Object] = []
        for mark in wanted.get(number, ()):
            if mark.name not in names:
                added += _annotation(pdf, page, mark)
        if added or len(rest) < len(there):
            drawn = [each for each in added if not isinstance(each, pikepdf.Stream)]
            page.obj.Annots = pikepdf.Array([*rest, *drawn])
            changed += [page.obj, *added]
    return changed


def _annotations(page: pikepdf.Object) -> Iterator[pikepdf.Object]:
    import pikepdf

    there = page.get("/Annots")
    if isinstance(there, pikepdf.Array):
        yield from (each for each in there.as_list() if isinstance(each, pikepdf.Dictionary))


def _is_ours(annotation: pikepdf.Object) -> bool:
    return (
        annotation.is_indirect
        and _text(annotation.get("/T")) == AUTHOR
        and _text(annotation.get("/NM")).startswith(_MARK)
    )


def _hangs_on(annotation: pikepdf.Object, gone: set[tuple[int, int]]) -> bool:
    """Whether an annotation is the note of one that goes."""
    parent = annotation.get("/Parent")
    return annotation.get("/Subtype") == "/Popup" and parent is not None and parent.objgen in gone


def _text(thing: object) -> str:
    import pikepdf

    return str(thing) if isinstance(thing, pikepdf.String) else ""


def _annotation(pdf: pikepdf.Pdf, page: pikepdf.Page, mark: _Mark) -> list[pikepdf.Object]:
    """The annotation, its note and its picture, in this order."""
    import pikepdf

    points = [point for strip in mark.strips for point in strip.corners]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    bottom, top = min(y for _, y in points), max(y for _, y in points)
    box = [left, bottom, right, top]
    picture = pdf.make_stream(
        _drawn(mark).encode("ascii"),
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, FormType=1, BBox=pikepdf.Array(box),
        Group=pikepdf.Dictionary(S=pikepdf.Name.Transparency),
        Resources=pikepdf.Dictionary(
            ExtGState=pikepdf.Dictionary(M=pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, BM=pikepdf.Name.Multiply))
        ),
    )  # fmt: skip
    annotation = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(mark.subtype), Rect=pikepdf.Array(box),
            QuadPoints=pikepdf.Array([number for point in points for number in point]),
            Contents=pikepdf.String(mark.note), T=pikepdf.String(AUTHOR), Subj=pikepdf.String(mark.title),
            NM=pikepdf.String(mark.name), C=pikepdf.Array(mark.colour), F=_PRINTED, P=page.obj,
            AP=pikepdf.Dictionary(N=picture),
        )
    )  # fmt: skip
    popup = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Popup, Rect=pikepdf.Array(_beside(page, box)),
            Parent=annotation, Open=False, F=_PRINTED,
        )
    )  # fmt: skip
    annotation.Popup = popup
    return [annotation, popup, picture]


def _drawn(mark: _Mark) -> str:
    lines = ["/M gs"]
    if mark.subtype == "/Highlight":
        lines.append(f"{_numbers(*mark.colour)} rg")
        for strip in mark.strips:
            one, two, three, four = strip.corners
            lines.append(f"{_numbers(*one)} m {_numbers(*two)} l {_numbers(*four)} l {_numbers(*three)} l h f")
    else:
        lines.append(f"{_numbers(*mark.colour)} RG")
        for strip in mark.strips:
            (x0, y0), _, (x1, y1), (x2, y2) = strip.corners
            thick = _LINE * (abs(x0 - x1) + abs(y0 - y1))
            # Half of the line would lie outside the box, which is cut off: it is drawn that much further in.
            tall = abs(x0 - x1) + abs(y0 - y1) or 1.0
            inner = ((x0 - x1) / tall * thick / 2, (y0 - y1) / tall * thick / 2)
            start, end = (x1 + inner[0], y1 + inner[1]), (x2 + inner[0], y2 + inner[1])
            lines.append(f"{_numbers(thick)} w {_numbers(*start)} m {_numbers(*end)} l S")
    return "\n".join(lines)


def _numbers(*values: float) -> str:
    return " ".join(f"{value:.3f}".rstrip("0").rstrip(".") for value in values)


def _beside(page: pikepdf.Page, box: Sequence[float]) -> list[float]:
    """Where the note opens: at the right edge for who looks at the page, level with the words."""
    left, bottom, right, top = (float(edge) for edge in page.cropbox)
    wide, high = _NOTE
    match _turn(page.obj):
        case 90:  # turned clockwise: what is stored as the top is seen at the right
            return [box[0], top - wide, box[0] + high, top]
        case 180:
            return [left, box[1], left + wide, box[1] + high]
        case 270:
            return [box[2] - high, bottom, box[2], bottom + wide]
        case _:
            return [right - wide, box[3] - high, right, box[3]]


def _turn(page: pikepdf.Object) -> int:
    """By how much a page is turned clockwise when it is shown; what it does not say itself its parents may say."""
    node: pikepdf.Object | None = page
    for _ in range(_DEEPEST):
        if node is None:
            break
        turned = node.get("/Rotate")
        if turned is not None:
            return int(turned) % 360
        node = node.get("/Parent")
    return 0


# -- what the file allows ------------------------------------------------------------------------------------------------


def _refuse(pdf: pikepdf.Pdf, where: str) -> None:
    """Raises Trouble `protected` where whoever made the file does not want remarks in it."""
    if pdf.is_encrypted and not pdf.allow.modify_annotation:
        raise Trouble(
            "protected",
            Words("is zo beveiligd dat er geen opmerkingen in mogen", "is protected so that it takes no remarks"),
            where, _PDF, _OTHERWISE,
        )  # fmt: skip
    if _certified(pdf) < _MAY_COMMENT:
        raise Trouble(
            "protected",
            Words("is gewaarmerkt zonder dat er opmerkingen bij mogen", "is certified in a way that allows no remarks"),
            where, _PDF, _OTHERWISE,
        )  # fmt: skip


def _certified(pdf: pikepdf.Pdf) -> int:
    """Which changes the certificate of a file allows (1 none, 2 filling in, 3 remarks too); 3 without one."""
    import pikepdf

    signature = pdf.Root.get("/Perms", pikepdf.Dictionary()).get("/DocMDP")
    for each in signature.get("/Reference", ()) if signature is not None else ():
        if each.get("/TransformMethod") == "/DocMDP":
            return int(each.get("/TransformParams", pikepdf.Dictionary()).get("/P", 2))  # 2 by the standard
    return _MAY_COMMENT


def _signatures(pdf: pikepdf.Pdf) -> bool:
    form = pdf.Root.get("/AcroForm")
    return form is not None and bool(int(form.get("/SigFlags", 0)) & 1)


def _holds(copy: bytes, changed: Sequence[pikepdf.Object]) -> bool:
    """Whether the objects that were added are found in the copy, by a reader that follows its cross-reference."""
    import pikepdf

    with pikepdf.open(io.BytesIO(copy)) as again:
        there = [each.objgen for page in again.pages for each in _annotations(page.obj)]
        there += [page.obj.objgen for page in again.pages]
        named = {each.objgen for each in changed if not isinstance(each, pikepdf.Stream)}
        return named <= set(there) and not again.get_warnings()


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """The file written anew, as it was but for what changed; under its own protection where it had one."""
    import pikepdf

    out = io.BytesIO()
    if pdf.is_encrypted:  # AES wants fresh random numbers each time, so that these are the only copies that differ
        pdf.save(out, fix_metadata_version=False, encryption=True)
    else:
        pdf.save(
            out, fix_metadata_version=False, compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none, deterministic_id=True,
        )  # fmt: skip
    return out.getvalue()
