"""The worklist of a fact-checker: every figure and every time, one a row, and which of them nobody could check.

A spreadsheet opens it, so the file starts with a byte-order mark: without one Excel reads UTF-8 as if it were cp1252,
and every euro sign breaks. Programs that want data have the JSON. Commas and full stops as in RFC 4180, whatever the
language: a file that changes its separators with the reader's country cannot be passed on. A cell of text that a
spreadsheet would take for a formula gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Any

from kantlijn.finding import Finding, Source, Words
from kantlijn.proofread import Proof
from kantlijn.report import phrases
from kantlijn.report.json import marked_with
from kantlijn.story import Mark, Quantity, Time

_HEADER = (
    Words("bestand", "file"),
    Words("plaats", "place"),
    Words("woorden", "words"),
    Words("soort", "kind"),
    Words("van", "low"),
    Words("tot", "high"),
    Words("eenheid", "unit"),
    Words("telt", "counts"),
    Words("slag om de arm", "hedge"),
    Words("nagerekend tegen", "checked against"),
    Words("opmerking", "remark"),
    Words("zin", "sentence"),
)
_NOBODY = Words("niemand: zelf nagaan", "nobody: check by hand")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
# Columns of the marks, in the order of the contract; an empty cell where a type of mark lacks the key.
_MARK_KEYS = (
    "id", "type", "kind", "start", "end", "text", "value", "low", "high", "low_closed", "high_closed", "unit", "hedge",
    "counts", "counts_text", "as", "vague", "impossible", "half_day", "relative_to",
    "says", "name", "entity",
)  # fmt: skip


def checked(proofs: Sequence[Proof], messages: Callable[[Proof], str]) -> str:
    """The worklist of all manuscripts; its header is in the language of the messages of the first."""
    readable = [proof for proof in proofs if proof.story is not None]
    language = messages(readable[0]) if readable else "en"
    rows: list[list[Any]] = [[column.said(language) for column in _HEADER]]
    for proof in readable:
        rows += _rows(proof, messages(proof))
    return _table(rows)


def marked(proofs: Sequence[Proof]) -> str:
    """Every mark, one a row, under the names of the JSON."""
    rows: list[list[Any]] = [["path", *_MARK_KEYS]]
    for proof in proofs:
        rows += [[proof.path, *(mark.get(key) for key in _MARK_KEYS)] for _, mark in marked_with(proof)]
    return _table(rows)


def _rows(proof: Proof, language: str) -> list[list[Any]]:
    story = proof.story
    assert story is not None
    place, about = phrases.places(proof, language), _about(proof.findings)
    rows: list[list[Any]] = []
    for mark, record in marked_with(proof):
        if not isinstance(mark, Quantity | Time):
            continue
        against = proof.against.get(mark, ()) or _of_parts(proof, mark)
        sentence = story.words(story.sentences[story.sentence_at(mark.start)]) if story.sentences else ""
        rows.append(
            [
                proof.path,
                place(mark.start).removeprefix(proof.path).lstrip(":, "),
                record["text"],
                record["kind"],
                record["low"],
                record["high"],
                record["unit"],
                record.get("counts"),
                record["hedge"],
                ", ".join(phrases.AGAINST[source].said(language) for source in against) or _NOBODY.said(language),
                " / ".join(_said(finding, language) for finding in about(mark)),
                sentence,
            ]
        )
    return rows


def _about(findings: Sequence[Finding]) -> Callable[[Mark], list[Finding]]:
    """Says which of the findings, in their order, are about a mark."""
    places = sorted(
        (place.start, place.end, number)
        for number, finding in enumerate(findings)
        for place in finding.places
        if place.role != "context"
    )
    starts = [start for start, _, _ in places]
    longest = max((end - start for start, end, _ in places), default=0)

    def about(mark: Mark) -> list[Finding]:
        near = places[bisect_left(starts, mark.start - longest) : bisect_left(starts, mark.end)]
        return [findings[number] for number in sorted({number for _, end, number in near if end > mark.start})]

    return about


def _of_parts(proof: Proof, mark: Quantity | Time) -> tuple[Source, ...]:
    """What the parts of a time that is made of several were held against, each once."""
    parts = mark.parts if isinstance(mark, Time) else ()
    found = dict.fromkeys(source for part in parts for source in proof.against.get(part, ()))
    return tuple(found)


def _said(finding: Finding, language: str) -> str:
    return f"{phrases.SEVERITY[finding.severity].said(language)} {finding.check}: {finding.message.said(language)}"


def _table(rows: list[list[Any]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([[_cell(cell) for cell in row] for row in rows])
    return "\ufeff" + out.getvalue()


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str):
        return value
    folded = " ".join(value.split()).replace("\x00", "")
    return f"'{folded}" if folded.startswith(_FORMULA) else folded
