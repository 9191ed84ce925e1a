"""What all reports for people say in the same words, in Dutch and English."""

from __future__ import annotations

from collections import Counter

from kantlijn.finding import Reference, Severity, Share, Words
from kantlijn.proofread import Proof
from kantlijn.story import Block, BlockKind, Story, StoryDate
from kantlijn.wording import day, number

SEVERITY: dict[Severity, Words] = {
    "error": Words("fout", "error"),
    "query": Words("vraag", "query"),
    "note": Words("aantekening", "note"),
}
_SEVERITIES: dict[Severity, Words] = {
    "error": Words("fouten", "errors"),
    "query": Words("vragen", "queries"),
    "note": Words("aantekeningen", "notes"),
}
AGAINST = {
    "story": Words("het verhaal zelf", "the story itself"),
    "shelf": Words("de tabellen", "the tables"),
    "dossier": Words("het dossier", "the dossier"),
}
_BLOCKS: dict[BlockKind, Words] = {
    "headline": Words("kop", "headline"),
    "dateline": Words("dagtekening", "dateline"),
    "byline": Words("naamregel", "byline"),
    "lead": Words("intro", "lead"),
    "heading": Words("tussenkop", "heading"),
    "paragraph": Words("alinea", "paragraph"),
    "list_item": Words("lijstregel", "list item"),
    "table": Words("tabel", "table"),
    "caption": Words("bijschrift", "caption"),
    "footnote": Words("voetnoot", "footnote"),
    "pull_quote": Words("uitgelicht citaat", "pull quote"),
    "section_break": Words("witregel", "section break"),
    "furniture": Words("paginawerk", "furniture"),
}


def tally(proof: Proof, language: str) -> str:
    """How many remarks of each kind, and how many were put aside: "2 fouten, 1 vraag (1 eerder afgedaan)"."""
    counts = Counter(finding.severity for finding in proof.findings)
    said = [
        f"{counts[severity]} {(SEVERITY if counts[severity] == 1 else _SEVERITIES)[severity].said(language)}"
        for severity in SEVERITY
        if counts[severity]
    ]
    nothing = "geen opmerkingen" if language == "nl" else "no remarks"
    aside = len(proof.dismissed)
    tail = f" ({aside} {'eerder afgedaan' if language == 'nl' else 'dismissed before'})" if aside else ""
    return (", ".join(said) or nothing) + tail


def coverage(proof: Proof, language: str) -> str:
    """What share could be checked and against what, in one line: without it "no remarks" would mean nothing."""
    return "; ".join((figures(proof.coverage.quantities, language), times(proof.coverage.times, language)))


def figures(share: Share, language: str) -> str:
    """The share of the figures: "29 van de 41 cijfers nagerekend (24 tegen het verhaal zelf, 5 tegen de tabellen)"."""
    if not share.total:
        return "geen cijfers" if language == "nl" else "no figures"
    what = "cijfers nagerekend" if language == "nl" else "figures recomputed"
    against = [
        f"{number(count, language)} {'tegen' if language == 'nl' else 'against'} {AGAINST[source].said(language)}"
        for source, count in (("story", share.story), ("shelf", share.shelf), ("dossier", share.dossier))
        if count
    ]
    return f"{_of(share, language)} {what}" + (f" ({', '.join(against)})" if against else "")


def times(share: Share, language: str) -> str:
    """The share of the dates, periods, clock times and durations: "6 van de 11 tijden"."""
    if not share.total:
        return "geen tijden" if language == "nl" else "no times"
    return f"{_of(share, language)} {'tijden' if language == 'nl' else 'times'}"


def _of(share: Share, language: str) -> str:
    of = "van de" if language == "nl" else "of"
    return f"{number(share.checked, language)} {of} {number(share.total, language)}"


def dated(date: StoryDate, language: str) -> str:
    """On which day the story was taken to be told, and how that was known."""
    nl = language == "nl"
    origin = {
        "option": Words("opgegeven", "as given"),
        "dateline": Words("volgens de dagtekening", "by its dateline"),
        "metadata": Words("volgens het bestand zelf", "as the file itself states"),
        "text": Words("opgemaakt uit de tekst", "as the text has it"),
        "unknown": Words("er staat geen datum bij", "it carries no date"),
    }[date.origin].said(language)
    if date.low is None and date.high is None:
        return f"Verhaal zonder datum: {origin}" if nl else f"Story without a date: {origin}"
    if date.low is not None and date.low == date.high:
        when = day(date.low, language)
    elif date.low is None:
        assert date.high is not None
        when = f"{'uiterlijk' if nl else 'at the latest'} {day(date.high, language)}"
    elif date.high is None:
        when = f"{'niet voor' if nl else 'not before'} {day(date.low, language)}"
    else:
        low, high = day(date.low, language), day(date.high, language)
        when = f"tussen {low} en {high}" if nl else f"between {low} and {high}"
    return f"Verhaal gelezen als van {when} ({origin})" if nl else f"Story read as of {when} ({origin})"


def source(reference: Reference, language: str) -> str:
    """The row of a table that a remark leans on."""
    value = "" if reference.value is None else f" = {number(reference.value, language, 6)}"
    parts = [part for part in (f"{reference.row}{value}", reference.date, reference.origin) if part]
    return f"{'Bron' if language == 'nl' else 'Source'}: {reference.table}: {', '.join(parts)}"


def place(proof: Proof, offset: int, language: str) -> str:
    """Where something stands, as a person would look for it: `fire.md:12:3`, or "fire.docx, alinea 4"."""
    assert proof.manuscript is not None
    assert proof.story is not None
    location = proof.manuscript.locate(offset)
    if "line" in location and "column" in location:
        return f"{proof.path}:{location['line']}:{location['column']}"
    return f"{proof.path}, {block(proof.story, offset, language)}"


def block(story: Story, offset: int, language: str) -> str:
    """The kind of block and its number among its kind: "alinea 4", "kop" where there is but one."""
    if not story.blocks:
        return "tekst" if language == "nl" else "text"
    index = story.block_at(offset)
    kind = story.blocks[index].kind
    name = _BLOCKS[kind].said(language)
    return f"{name} {_count(story.blocks[: index + 1], kind)}" if _count(story.blocks, kind) > 1 else name


def _count(blocks: tuple[Block, ...], kind: BlockKind) -> int:
    return sum(each.kind == kind for each in blocks)
