"""What all checks found, weighed together: in order, no graver than the voices in it allow, and one remark for each cause.

Checks know nothing of each other. Where one slip makes three of them speak up, an editor wants to hear it once, with all
three calculations; and what two people say need not agree, however sure a check is of its sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from kantlijn.finding import Finding, Place
from kantlijn.story import Story
from kantlijn.words import Words

MOST = 8  # places of a finding by which it is known; a sum of more is told in a table
# A check that looks for what a figure may come from has nothing to add where one that knows has spoken (decision 0021).
GIVES_WAY = "number.worked_out"
_SEVERITIES = ("error", "query", "note")


def weighed(story: Story, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings as an editor gets them, by position, then check."""
    return one_a_cause(story, ordered(story, (in_its_voice(story, finding) for finding in findings)))


def ordered(story: Story, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by position, then check, without doubles.

    Two of one check on the same pair of places are one remark, whichever of the two is the anchor; the graver one
    stays.
    """
    kept: dict[tuple[str, frozenset[tuple[int, int]]], Finding] = {}
    for finding in sorted(findings, key=_rank):
        kept.setdefault((finding.check, _pair(finding)), finding)
    return _by_place(kept.values())


def in_its_voice(story: Story, finding: Finding) -> Finding:
    """The finding, a query at most where it sets the words of one speaker against those of another or of the narrator:
    people may contradict each other, and an editor cannot mend what somebody said.
    """
    if finding.severity != "error":
        return finding
    voices = {story.quotation_at(place.start) for place in finding.places if place.role != "context"}
    return replace(finding, severity="query") if len({_speaker(story, voice) for voice in voices}) > 1 else finding


def one_a_cause(story: Story, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """One remark for each cause: of several checks that put the blame on the same figure, or that set the same two figures
    against each other (one of which is to blame), the gravest speaks, and shows what the others say below its own calculation;
    what only looks for an explanation (`GIVES_WAY`) adds none to one that is known.

    Remarks without readings (on words, not on figures) and notes stay apart.
    """
    leads: list[Finding] = []
    by_place: dict[frozenset[tuple[int, int]], int] = {}
    for finding in sorted(findings, key=_rank):
        blamed = (finding.places[0].start, finding.places[0].end)
        keys = [frozenset({blamed}), _pair(finding), *(frozenset({blamed, other}) for other in _set_against(finding))]
        asked = [*keys, *(frozenset(two) for two in combinations(_set_against(finding), 2))]
        lead = next((by_place[key] for key in asked if key in by_place), None) if _of_figures(finding) else None
        if lead is None or leads[lead].check == finding.check:
            lead = len(leads)
            leads.append(finding)
        elif finding.check != GIVES_WAY:
            leads[lead] = _joined(leads[lead], finding)
        if _of_figures(finding):
            for key in keys:
                by_place.setdefault(key, lead)
    return _by_place(leads)


def _speaker(story: Story, quotation: int | None) -> str | int | None:
    """Who speaks: a name where there is one, else which quotation; None is the narrator."""
    return None if quotation is None else story.quotations[quotation].speaker or quotation


def _of_figures(finding: Finding) -> bool:
    return bool(finding.readings) and finding.severity != "note"


def _joined(lead: Finding, other: Finding) -> Finding:
    """The remark of one check with what another says of the same cause."""
    known = {(place.start, place.end) for place in lead.places}
    more = [Place("context", at.start, at.end) for at in other.places if (at.start, at.end) not in known]
    also = Words(f"Ook {other.check}: {other.message.nl}", f"Also {other.check}: {other.message.en}")
    return replace(
        lead,
        places=(*lead.places, *more),
        calculation=(*lead.calculation, also, *other.calculation),
        reference=lead.reference or other.reference,
    )


def _pair(finding: Finding) -> frozenset[tuple[int, int]]:
    return frozenset((place.start, place.end) for place in finding.places if place.role != "context")


def _set_against(finding: Finding) -> tuple[tuple[int, int], ...]:
    """The figures that a finding holds against the one it blames; the first of a long list are enough to know it by."""
    return tuple((place.start, place.end) for place in finding.places[1:MOST] if place.role != "context")


def _by_place(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda each: (*_position(each), each.check, _rank(each))))


def _rank(finding: Finding) -> tuple[int, int, int, str, str]:
    return _SEVERITIES.index(finding.severity), *_position(finding), finding.check, finding.message.en


def _position(finding: Finding) -> tuple[int, int]:
    return finding.places[0].start, finding.places[0].end
