"""The answer for other programs: version 1 of the JSON that `schema.json` beside this module describes."""

from __future__ import annotations

import datetime
import json
import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from kantlijn import dismissals
from kantlijn.errors import Trouble
from kantlijn.files import STANDARD_INPUT
from kantlijn.finding import Coverage, Finding, Share
from kantlijn.interval import Interval
from kantlijn.located import Located
from kantlijn.manuscript.flow import Mend
from kantlijn.manuscript.model import Manuscript
from kantlijn.proofread import Proof
from kantlijn.story import Block, Mark, Mention, Quantity, Quotation, Span, Story, Time
from kantlijn.words import said

VERSION = 1
_LAST_DAY = datetime.date.max.toordinal()
_MINUTES = 24 * 60
_EXACT = 2**53  # from here on a float no longer holds every whole number, and its digits would promise too much

Record = dict[str, Any]


def checked(proofs: Sequence[Proof], messages: Callable[[Proof], str], options: tuple[str, ...] = ()) -> str:
    """The answer of `kantlijn check`. `messages` gives the language of the remarks on a manuscript (`nl` or `en`), and
    `options` are those of the command line that the remarks depend on, for the command that puts a remark aside.
    """
    return _answer([_checked(proof, messages(proof), options) for proof in proofs])


def marked(proofs: Sequence[Proof], messages: Callable[[Proof], str]) -> str:
    """The answer of `kantlijn marks`: everything that was found, whether or not it can be checked. `messages` gives the
    language of the errors.
    """
    return _answer([{**_head(proof), "marks": marks(proof), "errors": _errors(proof, messages(proof))} for proof in proofs])


def marks(proof: Proof) -> list[Record]:
    """The marks of one manuscript by their position on the page, a block before what it holds; ids count on in each type."""
    return [record for _, record in marked_with(proof)]


def marked_with(proof: Proof) -> list[tuple[Mark | Mention | Block | Mend, Record]]:
    """The same, each with what it is a record of."""
    story, manuscript = proof.story, proof.manuscript
    if story is None or manuscript is None:
        return []
    read: list[tuple[str, Mark | Mention | Block, Callable[[Any], Record]]] = [
        *(("b", mark, _block) for mark in story.blocks),
        *(("c", mark, lambda mark: _quotation(mark, proof)) for mark in story.quotations),
        *(("n", mark, lambda mark: _mention(mark, proof)) for mark in story.mentions),
        *(("q", mark, lambda mark: _quantity(mark, story)) for mark in story.quantities),
        *(("t", mark, _time) for mark in _whole_times(story)),
    ]
    every: list[tuple[str, Span, Mark | Mention | Block | Mend, Callable[[Any], Record]]] = [
        *((letter, manuscript.flow.page(mark.start, mark.end), mark, keys) for letter, mark, keys in read),
        *(("m", Span(mend.start, mend.end), mend, _mend) for mend in manuscript.mends if mend.kind != "markup"),
    ]
    every.sort(key=lambda each: (each[1].start, -each[1].end, each[0]))
    counted: dict[str, int] = {}
    answer: list[tuple[Mark | Mention | Block | Mend, Record]] = []
    for letter, page, mark, keys in every:
        counted[letter] = counted.get(letter, 0) + 1
        answer.append((mark, {"id": f"{letter}{counted[letter]}", **_on_page(page, manuscript), **keys(mark)}))
    ids = {(mark.start, mark.end): record["id"] for mark, record in answer if isinstance(mark, Quotation)}
    named = {(mark.start, mark.end): record["id"] for mark, record in answer if isinstance(mark, Mention)}
    for mark, record in answer:
        if isinstance(mark, Quantity) and mark.says is not None:
            whose = story.mentions[mark.says]
            record["says"] = named[whose.start, whose.end]
        if isinstance(mark, Quotation):
            for key, number in (("parent", mark.parent), ("continues", mark.continues)):
                other = story.quotations[number] if number is not None else None
                record[key] = ids[other.start, other.end] if other else None
    return answer


def _whole_times(story: Story) -> list[Time]:
    """Every time once: what is made of several as one, and not its parts beside it."""
    starts = [each.start for each in story.joined]

    def inside(mark: Time) -> bool:
        at = bisect_right(starts, mark.start) - 1
        return at >= 0 and mark.start < story.joined[at].end

    return sorted([*story.joined, *(mark for mark in story.times if not inside(mark))], key=lambda mark: mark.start)


def _answer(files: list[Record]) -> str:
    return json.dumps({"version": VERSION, "files": files}, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _head(proof: Proof) -> Record:
    story = proof.story
    day = story.date.day if story else None
    return {
        "path": proof.path,
        "language": story.language if story else None,
        "story_date": _iso(day) if day is not None else None,
        "story_date_origin": story.date.origin if story else "unknown",
        **_namer(proof),
    }


def _namer(proof: Proof) -> Record:
    # Only where a desk asked for it: without, an answer has the keys that it always had.
    if proof.namer is None:
        return {}
    told = proof.namer
    versions = {"program": told.name, "version": told.version, "model": told.model, "model_version": told.model_version}
    return {"names_by": versions}


def _checked(proof: Proof, language: str, options: tuple[str, ...]) -> Record:
    findings = [_finding(each, proof, language, options) for each in proof.findings]
    return {
        **_head(proof),
        "coverage": _coverage(proof.coverage),
        # By their place on the page, which is not always the order in which the story is read.
        "findings": sorted(findings, key=lambda each: (each["spans"][0]["start"], each["spans"][0]["end"])),
        "errors": _errors(proof, language),
    }


def _coverage(coverage: Coverage) -> Record:
    return {
        "quantities": _share(coverage.quantities),
        "times": _share(coverage.times),
        "quotations": _share(coverage.quotations),
    }


def _share(share: Share) -> Record:
    by = {"story": share.story, "shelf": share.shelf, "dossier": share.dossier}
    return {"total": share.total, "checked": share.checked, "by": by}


def _finding(finding: Finding, proof: Proof, language: str, options: tuple[str, ...]) -> Record:
    assert proof.story is not None  # a finding is about a story
    mark = dismissals.fingerprint(proof.story, finding)
    reference = finding.reference
    return {
        "check": finding.check,
        "severity": finding.severity,
        "message": finding.message.said(language),
        "spans": [{"role": each.role, **_span(each.start, each.end, proof)} for each in finding.places],
        "readings": [{"text": each.text, **_ends(each.interval), "unit": each.unit} for each in finding.readings],
        "calculation": [line.said(language) for line in finding.calculation],
        "reference": reference
        and {
            "table": reference.table,
            "row": reference.row,
            "date": reference.date,
            "origin": reference.origin,
            "value": _number(reference.value),
        },
        "fingerprint": mark,
        "dismiss": None if proof.path == STANDARD_INPUT else dismissals.command(proof.path, mark, language, options),
    }


def _errors(proof: Proof, language: str) -> list[Record]:
    return [trouble(each, language) for each in proof.troubles]


def trouble(trouble: Trouble, language: str) -> Record:
    """What went wrong, under the names of the contract and in the language of the messages."""
    return {
        "code": trouble.code,
        "message": said(trouble.message, language),
        "where": trouble.where,
        "expected": said(trouble.expected, language),
        "remedy": said(trouble.remedy, language),
    }


def _span(start: int, end: int, proof: Proof) -> Record:
    assert proof.manuscript is not None
    return _on_page(proof.manuscript.flow.page(start, end), proof.manuscript)


def _on_page(page: Span, manuscript: Manuscript) -> Record:
    location = dict(manuscript.locate(page.start, page.end))
    return {"start": page.start, "end": page.end, "text": manuscript.text[page.start : page.end], "location": location}


def _mend(mend: Mend) -> Record:
    return {"type": "mend", "kind": mend.kind, "as": mend.read}


def _block(block: Block) -> Record:
    return {"type": "block", "kind": block.kind}


def _quotation(quotation: Quotation, proof: Proof) -> Record:
    assert proof.manuscript is not None
    page = proof.manuscript.flow.page
    spans = [page(span.start, span.end) if span else None for span in (quotation.named, quotation.cue)]
    named, cue = ({"start": span.start, "end": span.end} if span else None for span in spans)
    return {
        "type": "quotation",
        "speaker": quotation.speaker,
        "speaker_span": named,
        "cue_span": cue,
        "parent": None,  # filled in once every quotation has its id
        "continues": None,
        "written": quotation.written,
    }


def _quantity(quantity: Quantity, story: Story) -> Record:
    return {
        "type": "quantity",
        "kind": quantity.kind,
        "value": _number(quantity.value),
        **_ends(quantity.strict),
        "loose": _ends(quantity.loose),
        "unit": quantity.unit,
        "hedge": quantity.hedge,
        "counts": quantity.counts,
        "counts_text": story.words(quantity.counts_span) if quantity.counts_span else None,
        "vague": quantity.vague,
        "impossible": quantity.impossible,
        "says": None,  # filled in once every mention has its id
    }


def _mention(mention: Mention, proof: Proof) -> Record:
    where = proof.places.get(mention.entity)
    return {
        "type": "mention",
        "kind": mention.kind,
        "name": mention.name,
        "pseudonym": None,  # not known without the vault
        "entity": mention.entity,
        **({"place": _place(where)} if where is not None else {}),
    }


def _place(where: Located) -> Record:
    """The row of the shelf that a place stands for; only where it can be no other."""
    return {
        "table": where.table,
        "row": where.row,
        "country": where.country,
        "latitude": where.latitude,
        "longitude": where.longitude,
        "settled": where.settled,
    }


def _time(time: Time) -> Record:
    return {
        "type": "time",
        "kind": time.kind,
        "value": _number(time.value),
        **time_ends(time),
        "unit": None if _has_moments(time) else time.unit,
        "hedge": time.hedge,
        "vague": time.vague,
        "impossible": time.impossible,
        "half_day": time.half_day,
        "relative_to": "story_date" if time.relative else None,
    }


def time_ends(time: Time) -> Record:
    """`low`, `high` and whether they belong, as ISO days, clock times or numbers; null where the text leaves it open.

    Days are half-open, so the high end never belongs; a clock time has both ends the same and closed. A period from one
    moment to another has moments for its ends.
    """
    interval = time.interval
    if interval is None:
        return {"low": None, "high": None, "low_closed": False, "high_closed": False}
    if time.kind in ("date", "period") and not _has_moments(time):
        low = None if math.isinf(interval.low) else _iso(math.floor(interval.low))
        # A day that belongs as a whole ends where the next one starts.
        high = None if math.isinf(interval.high) else _iso(math.ceil(interval.high) + interval.high_closed)
        return {"low": low, "high": high, "low_closed": low is not None and interval.low_closed, "high_closed": False}
    said = _moment if _has_moments(time) else {"time": _clock, "datetime": _moment}.get(time.kind)
    if said is None:
        return _ends(interval)
    low, high = said(interval.low), said(interval.high)
    return {
        "low": low,
        "high": high,
        "low_closed": low is not None and interval.low_closed,
        "high_closed": high is not None and interval.high_closed,
    }


def _has_moments(time: Time) -> bool:
    """Whether a period runs from one moment to another, and not from one day to another."""
    return time.kind == "period" and time.unit == "minute"


def _ends(interval: Interval) -> Record:
    return {
        "low": _number(interval.low),
        "high": _number(interval.high),
        "low_closed": interval.low_closed,
        "high_closed": interval.high_closed,
    }


def _number(value: float | None) -> float | int | None:
    """A number as JSON knows it: 2 and not 2.0, so that one number is always written one way; not finite is null."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < _EXACT else float(value)


def _iso(day: int) -> str | None:
    return datetime.date.fromordinal(day).isoformat() if 1 <= day <= _LAST_DAY else None


def _clock(minutes: float) -> str | None:
    if not math.isfinite(minutes):
        return None
    hours, rest = divmod(math.floor(minutes) % _MINUTES, 60)
    return f"T{hours:02}:{rest:02}"


def _moment(minutes: float) -> str | None:
    if not math.isfinite(minutes):
        return None
    day = _iso(math.floor(minutes / _MINUTES))
    clock = _clock(minutes)
    return f"{day}{clock}" if day and clock else None
