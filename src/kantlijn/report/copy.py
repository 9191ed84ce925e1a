"""The manuscript itself with the remarks in it: a copy of the file, in its own format, at the very words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from kantlijn import dismissals, manuscript
from kantlijn.errors import Trouble
from kantlijn.files import STANDARD_INPUT
from kantlijn.finding import Finding
from kantlijn.manuscript import remarks
from kantlijn.manuscript.model import Manuscript
from kantlijn.manuscript.remarks import Remark
from kantlijn.proofread import Proof
from kantlijn.report import phrases
from kantlijn.story import Span
from kantlijn.words import Words


def copied(proof: Proof, language: str, wanted: str = "copy") -> Iterator[tuple[Path, Callable[[], bytes]]]:
    """The copies of one manuscript that could be read, each with the path it has below the folder they go to and how to
    make it: one of a file, one a chapter of a book. `wanted` is the format to make copies of (`copy`: each in its own).

    Making one raises Trouble `no_copy` for a format that remarks cannot be written into, and as `manuscript.again` does.
    """
    assert proof.manuscript is not None
    assert proof.story is not None
    named = phrases.blocks(proof.story, language)
    written = [_remark(finding, proof, language, named) for finding in proof.findings]
    if not proof.manuscript.chapters:
        yield Path(Path(proof.path).name), partial(_written, proof.manuscript, written, wanted)
        return
    for chapter in proof.manuscript.chapters:
        low, high = chapter.start, chapter.start + len(chapter.manuscript.text)
        own = [_moved(remark, low, high) for remark in written if low <= remark.words.start < high]
        yield Path(chapter.manuscript.path).relative_to(proof.path), partial(_written, chapter.manuscript, own, wanted)


def _written(of: Manuscript, written: Sequence[Remark], wanted: str) -> bytes:
    possible = remarks.FORMATS if wanted == "copy" else (wanted,)
    if of.format not in possible or of.path == STANDARD_INPUT:
        names = ", ".join(suffix for each in possible for suffix in manuscript.suffixes_of(each))
        raise Trouble(
            "no_copy",
            Words("hiervan is zo geen kopie met opmerkingen te maken", "no such copy with remarks can be made of this"),
            of.path, Words(f"een bestand op {names}", f"a file that ends in {names}"),
            Words("Gebruik --format html of --format questions.", "Use --format html or --format questions."),
        )  # fmt: skip
    return remarks.write(manuscript.again(of), of, sorted(written, key=lambda each: (each.words.start, each.words.end)))


def _moved(remark: Remark, low: int, high: int) -> Remark:
    """A remark on a book as one on its chapter; places in other chapters are in its words only."""
    def moved(span: Span) -> Span:
        return Span(span.start - low, min(span.end, high) - low)

    return replace(
        remark, words=moved(remark.words), against=tuple(moved(span) for span in remark.against if low <= span.start < high)
    )


def _remark(finding: Finding, proof: Proof, language: str, named: Callable[[int], str]) -> Remark:
    story, flow = proof.story, proof.manuscript.flow if proof.manuscript else None
    assert story is not None
    assert flow is not None
    on_page = [flow.page(place.start, place.end) for place in finding.places]
    held = "tegenover" if language == "nl" else "against"
    against = [place for place in finding.places[1:] if place.role == "counterpart"]
    words = [f"{held}: “{' '.join(story.text[each.start : each.end].split())}” ({named(each.start)})" for each in against]
    source = [phrases.source(finding.reference, language)] if finding.reference else []
    lines = [finding.message.said(language), *(line.said(language) for line in finding.calculation), *source, *words]
    severity = phrases.SEVERITY[finding.severity].said(language)
    return Remark(
        on_page[0],
        tuple(page for page, place in zip(on_page, finding.places, strict=True) if place.role == "counterpart"),
        finding.severity,
        f"{severity.capitalize()} · {finding.check}",
        (*lines, f"[{dismissals.fingerprint(story, finding)}]"),
    )
