"""The story with its margin, as one page that needs nothing else: no network, no script, no font from elsewhere.

Every remark hangs beside the line its words are on. It is a float inside the text that is pulled into the margin: so
the page keeps it level with its words at any width and on paper, and two remarks can never lie over each other. A
narrow screen has no margin; there the same remarks stand under their block.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from kantlijn import dismissals
from kantlijn.files import STANDARD_INPUT
from kantlijn.finding import Finding, Share, Words
from kantlijn.proofread import Proof
from kantlijn.report import phrases
from kantlijn.story import Block, Mark, Span, Story, within

if TYPE_CHECKING:
    from jinja2 import Template

# Colour alone tells nothing to one man in twelve, nor to a printer: each severity has its sign as well.
_SIGNS = {"error": "!", "query": "?", "note": "i"}
_TAGS = {
    "headline": "h1", "heading": "h2", "pull_quote": "blockquote", "section_break": "hr", "table": "pre",
}  # fmt: skip
_DAY = re.compile(r"\b(\d{1,2}) (?=[^\W\d_]+ \d{4}\b)")
_PLAIN, _UNCHECKED, _CONTEXT, _COUNTERPART, _ANCHOR = range(5)
_CLASSES = ("", "unchecked", "context", "counterpart", "anchor")
_LABELS = {
    "proof": Words("drukproef", "proof"),
    "remarks": Words("Opmerkingen", "Remarks"),
    "legend_anchor": Words("hier gaat een opmerking over", "a remark is about this"),
    "legend_counterpart": Words("waarmee het is vergeleken", "what it was held against"),
    "legend_unchecked": Words("kon niemand narekenen: zelf nagaan", "nobody could recompute this: check by hand"),
    "against": Words("tegenover", "against"),
    "dismiss": Words("Klopt het toch? Leg de opmerking terzijde", "Right after all? Put the remark aside"),
    "elsewhere": Words("Bij tekst buiten het verhaal", "On text outside the story"),
}


@dataclass(frozen=True)
class Other:
    """A place a remark holds its own words against: the words, where they stand, and the link to them."""

    words: str
    place: str
    link: str


@dataclass(frozen=True)
class Remark:
    """One finding as it is printed in the margin."""

    number: int
    severity: str
    sign: str
    name: str
    check: str
    message: str
    calculation: tuple[str, ...]
    source: str
    others: tuple[Other, ...]
    dismiss: str


@dataclass(frozen=True)
class Part:
    """A stretch of a block that is marked in one way: the remarks that hang from its first character, and the numbers
    of the remarks that end with its last.
    """

    text: str
    look: str
    severity: str
    link: str
    hung: tuple[Remark, ...]
    pins: tuple[str, ...]
    numbers: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Row:
    """A block with its parts and the remarks on it."""

    kind: str
    tag: str
    parts: tuple[Part, ...]
    remarks: tuple[Remark, ...]


def checked(proof: Proof, language: str, options: tuple[str, ...] = ()) -> str:
    """The page about one manuscript that could be read. `language` is that of the messages, `options` are those of the
    command line that the remarks depend on.
    """
    story = proof.story
    assert story is not None
    named = phrases.blocks(story, language)
    remarks = tuple(
        _remark(number, each, proof, language, options, named) for number, each in enumerate(proof.findings, 1)
    )
    placed = tuple(zip(remarks, proof.findings, strict=True))
    rows = tuple(_rows(proof, story, placed))
    shown = {remark.number for row in rows for remark in row.remarks}
    return _template().render(
        css=_beside("page.css"),
        label={key: words.said(language) for key, words in _LABELS.items()},
        language=language,
        story_language=story.language,
        name=Path(proof.path).name if proof.path != STANDARD_INPUT else proof.path,
        tally=phrases.tally(proof, language),
        dated=phrases.dated(story.date, language),
        bars=[
            _bar(proof.coverage.quantities, phrases.figures(proof.coverage.quantities, language)),
            _bar(proof.coverage.times, phrases.times(proof.coverage.times, language)),
        ],
        remarks=remarks,
        rows=rows,
        elsewhere=[remark for remark in remarks if remark.number not in shown],
        signs=_SIGNS,
    )


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_beside("page.html"))


def _beside(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _bar(share: Share, name: str) -> dict[str, str | float]:
    # Tenths of a per cent are as fine as a bar of a few hundred points can show.
    percent = round(100 * share.checked / share.total, 1) if share.total else 0
    return {"name": name, "total": share.total, "percent": percent}


def _remark(
    number: int, finding: Finding, proof: Proof, language: str, options: tuple[str, ...], named: Callable[[int], str]
) -> Remark:
    story = proof.story
    assert story is not None
    others = tuple(
        Other(
            " ".join(story.text[place.start : place.end].split()),
            named(place.start),
            f"#w{number}-{index}",
        )
        for index, place in enumerate(finding.places)
        if index and place.role == "counterpart"
    )
    command = (
        ""
        if proof.path == STANDARD_INPUT
        else dismissals.command(proof.path, dismissals.fingerprint(story, finding), language, options)
    )
    return Remark(
        number,
        finding.severity,
        _SIGNS[finding.severity],
        phrases.SEVERITY[finding.severity].said(language),
        finding.check,
        _kept(finding.message.said(language)),
        tuple(_kept(line.said(language)) for line in finding.calculation),
        _kept(phrases.source(finding.reference, language)) if finding.reference else "",
        others,
        command,
    )


def _kept(text: str) -> str:
    # A narrow margin breaks lines often: a day is not parted from its month either.
    return _DAY.sub("\\1\u00a0", phrases.unparted(text))


def _rows(proof: Proof, story: Story, placed: Sequence[tuple[Remark, Finding]]) -> Iterator[Row]:
    marks: list[Mark] = [*story.quantities, *story.times]
    unchecked = sorted((mark for mark in marks if mark not in proof.against), key=lambda mark: (mark.start, mark.end))
    blocks = story.blocks or (Block("paragraph", 0, len(story.text)),)
    for block, on_it in zip(blocks, _on_each(blocks, placed), strict=True):
        if block.kind == "furniture" and not any(_starts_in(finding, block) for _, finding in on_it):
            continue
        in_it = [Span(mark.start, mark.end) for mark in within(unchecked, block)]
        own = tuple(remark for remark, finding in on_it if _starts_in(finding, block))
        parts = tuple(_parts(story, block, on_it, in_it))
        yield Row(block.kind, _TAGS.get(block.kind, "p"), parts, own)


def _on_each(
    blocks: Sequence[Block], placed: Sequence[tuple[Remark, Finding]]
) -> Sequence[Sequence[tuple[Remark, Finding]]]:
    """For every block the remarks of which some place is in it, in their order."""
    found: list[list[tuple[Remark, Finding]]] = [[] for _ in blocks]
    starts = [block.start for block in blocks]
    for each in placed:
        for place in each[1].places:
            for number in range(max(0, bisect_right(starts, place.start) - 1), bisect_left(starts, place.end)):
                here = found[number]
                if place.start < blocks[number].end and not (here and here[-1] is each):
                    here.append(each)
    return found


def _starts_in(finding: Finding, block: Block) -> bool:
    return block.start <= finding.places[0].start < block.end


def _parts(
    story: Story,
    block: Block,
    placed: Sequence[tuple[Remark, Finding]],
    unchecked: Sequence[Span],
) -> Iterator[Part]:
    cuts = {block.start, block.end}
    for start, end in (
        *((place.start, place.end) for _, finding in placed for place in finding.places),
        *((span.start, span.end) for span in unchecked),
    ):
        cuts |= {cut for cut in (start, end) if block.start < cut < block.end}
    ordered = sorted(cuts)
    for start, end in pairwise(ordered):
        yield _part(story, start, end, placed, unchecked)


def _part(
    story: Story, start: int, end: int, placed: Sequence[tuple[Remark, Finding]], unchecked: Sequence[Span]
) -> Part:
    weight = _UNCHECKED if any(span.start <= start and end <= span.end for span in unchecked) else _PLAIN
    severity, link = "", ""
    hung: list[Remark] = []
    pins: list[str] = []
    numbers: list[tuple[int, str]] = []
    roles = {"anchor": _ANCHOR, "counterpart": _COUNTERPART, "context": _CONTEXT}
    for remark, finding in placed:
        for index, place in enumerate(finding.places):
            if not (place.start <= start and end <= place.end):
                continue
            if roles[place.role] > weight:
                weight, severity, link = roles[place.role], remark.severity, f"#r{remark.number}"
            if place.start == start:
                pins.append(f"w{remark.number}-{index}")
                if index == 0:
                    hung.append(remark)
            if place.end == end and place.role != "context":
                numbers.append((remark.number, remark.severity))
    return Part(
        story.text[start:end].replace("\u00ad", ""),
        _CLASSES[weight],
        severity,
        link,
        tuple(hung),
        tuple(pins),
        tuple(dict.fromkeys(numbers)),  # a word that one remark meets on twice carries its number once
    )
