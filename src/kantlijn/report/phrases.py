"""What all reports for people say in the same words, in Dutch and English."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Callable

from kantlijn.finding import Reference, Severity, Share, Words
from kantlijn.manuscript.model import Location
from kantlijn.proofread import Proof
from kantlijn.story import BlockKind, Story, StoryDate
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


_SIGN = re.compile(r"([€£$]) (?=\d)")


def unparted(text: str) -> str:
    """Text in which no line breaks between a sign of money and its amount."""
    return _SIGN.sub("\\1\u00a0", text)


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
    one = share.total == 1
    nl, en = ("cijfer", "figure") if one else ("cijfers", "figures")
    what = f"{nl} nagerekend" if language == "nl" else f"{en} recomputed"
    against = [
        f"{number(count, language)} {'tegen' if language == 'nl' else 'against'} {AGAINST[source].said(language)}"
        for source, count in (("story", share.story), ("shelf", share.shelf), ("dossier", share.dossier))
        if count
    ]
    return f"{_of(share, language)} {what}" + (f" ({', '.join(against)})" if against else "")


def times(share: Share, language: str) -> str:
    """The share of the dates, periods, clock times and durations: "6 van de 11 data en tijden nagerekend"."""
    if not share.total:
        return "geen data of tijden" if language == "nl" else "no dates or times"
    one = share.total == 1
    nl, en = ("datum of tijd", "date or time") if one else ("data en tijden", "dates and times")
    return f"{_of(share, language)} {f'{nl} nagerekend' if language == 'nl' else f'{en} recomputed'}"


def _of(share: Share, language: str) -> str:
    of = "of" if language != "nl" else "van" if share.total == 1 else "van de"
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
        when = "onbekend" if nl else "unknown"
    elif date.low is not None and date.low == date.high:
        when = day(date.low, language)
    elif date.low is None:
        assert date.high is not None
        when = f"{'uiterlijk' if nl else 'at the latest'} {day(date.high, language)}"
    elif date.high is None:
        when = f"{'niet voor' if nl else 'not before'} {day(date.low, language)}"
    else:
        low, high = day(date.low, language), day(date.high, language)
        when = f"tussen {low} en {high}" if nl else f"between {low} and {high}"
    return f"{'Datum van het verhaal' if nl else 'Date of the story'}: {when} ({origin})"


def source(reference: Reference, language: str) -> str:
    """The row of a table that a remark leans on: "Bron: ecb: GBP/EUR = 1,14051, 9 oktober 2018, European Central Bank"."""
    value = "" if reference.value is None else f" = {number(reference.value, language, 6)}"
    parts = [part for part in (f"{reference.row}{value}", _days(reference.date, language), reference.origin) if part]
    return f"{'Bron' if language == 'nl' else 'Source'}: {reference.table}: {', '.join(parts)}"


def _days(iso: str, language: str) -> str:
    # The date of a row is an ISO day, or two with a stroke between; a table may have another way, which then stays.
    try:
        days = [day(datetime.date.fromisoformat(each).toordinal(), language) for each in iso.split("/")]
    except ValueError:
        return iso
    return (" tot en met " if language == "nl" else " to ").join(days)


def places(proof: Proof, language: str) -> Callable[[int], str]:
    """Says where an offset stands, as a person would look for it: `fire.md:12:3`, "fire.docx, alinea 4", "fire.pdf,
    pagina 2, bijschrift 3".
    """
    manuscript, story = proof.manuscript, proof.story
    assert manuscript is not None
    assert story is not None
    named = blocks(story, language)

    def said(offset: int) -> str:
        location = manuscript.locate(manuscript.flow.page(offset, offset + 1).start)
        line = placed(location, proof.path, language)
        return line if "line" in location else f"{line}, {named(offset)}"

    return said


def placed(location: Location, path: str, language: str) -> str:
    """A location as far as it says where to look: the file with line and column, or with the page."""
    file = f"{path}/{location['file']}" if "file" in location else path
    if "line" in location and "column" in location:
        return f"{file}:{location['line']}:{location['column']}"
    return f"{file}, {'pagina' if language == 'nl' else 'page'} {location['page']}" if "page" in location else file


def blocks(story: Story, language: str) -> Callable[[int], str]:
    """Says in which block an offset stands: "alinea 4", or just "kop" where there is but one of its kind."""
    counts: Counter[BlockKind] = Counter()
    numbers = []
    for each in story.blocks:
        counts[each.kind] += 1
        numbers.append(counts[each.kind])

    def said(offset: int) -> str:
        if not story.blocks:
            return "tekst" if language == "nl" else "text"
        index = story.block_at(offset)
        kind = story.blocks[index].kind
        name = _BLOCKS[kind].said(language)
        return f"{name} {numbers[index]}" if counts[kind] > 1 else name

    return said
