"""Which figure is held against what the figures around it come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kantlijn.checks._low import low_text
from kantlijn.checks.number._cues import cues
from kantlijn.checks.number._figures import passages
from kantlijn.checks.number._working.around import is_each
from kantlijn.checks.number._working.chance import Hit, accident, best, holds
from kantlijn.checks.number._working.claims import Claim, Form, claim, working
from kantlijn.checks.number._working.limits import LIMITS, limit
from kantlijn.checks.number._working.meant import FEW, is_meant
from kantlijn.checks.number._working.outcome import Outcome
from kantlijn.checks.number._working.outcomes import outcomes
from kantlijn.checks.number._working.terms import Term, terms
from kantlijn.story import Story

FAR = 6  # sentences before a figure from which it may be worked out
MOST = 10  # figures before it that are looked at, which keeps the work linear
AGAIN = 40  # figures back to where a figure that was told already is the same one: a long article or a few pages
BEHIND = 3  # figures behind it


class Proposal(NamedTuple):
    """A figure with the outcome it is held against; `hit` is None where it holds. `alone`: no other figure of the kind of
    those that it was worked out from stands among them, or between them and it.
    """

    claim: Claim
    outcome: Outcome
    hit: Hit | None
    alone: bool = True


def proposals(story: Story) -> Iterator[Proposal]:
    """Every figure that the words and the figures together hold against others."""
    words, told, sentences = working(story.language), terms(story), passages(story)
    known: dict[tuple[str, str | None, float], int] = {}
    for at, term in enumerate(told):
        again = (term.kind, term.unit, term.value)
        last, known[again] = known.get(again), at
        if (last is not None and at - last <= AGAIN) or (term.is_time and term.unit not in ("hour", "minute")):
            continue  # told again it is no outcome, or that was said of it there
        proposal = _proposal(story, claim(words, sentences[term.sentence], term), told, at)
        if proposal is not None:
            yield proposal


def _proposal(story: Story, said: Claim, told: Sequence[Term], at: int) -> Proposal | None:
    term = said.term
    around = _around(told, at, said.form)
    tried = [*outcomes(story, working(story.language), said, around)]
    fits = [one for one in tried if holds(term, one)]
    if fits:
        chance = accident(term, fits[0], len(tried))
        if _is_points_for_percent(said, fits):
            return Proposal(said, fits[0], Hit(fits[0], "points", chance))
        told_so = said.form != "bare" or chance < LIMITS["bare"]
        return Proposal(said, max(fits, key=lambda one: one.last.start), None) if told_so else None
    meant = [one for one in tried if is_meant(story, said, one) and not _is_of_two(story, said, one, around)]
    hit = best(term, [one for one in meant if one.last.start < term.start] or meant)
    if hit is None or _is_told(around, said, hit.outcome) or _is_of_another(story, around, term, hit.outcome):
        return None
    alone = _is_alone(around, term, hit.outcome)
    price = hit.outcome.operands[-1]
    priced = price.per is not None or is_each(story, price)
    most = limit(said, hit, alone=alone, priced=priced)
    return Proposal(said, hit.outcome, hit, alone) if hit.chance <= most else None


def _around(told: Sequence[Term], at: int, form: Form) -> list[Term]:
    """The figures that one may be worked out from: those before it, and of a share what follows in its own sentence, of a
    number that has grown also in the next."""
    term = told[at]
    before = [one for one in told[max(0, at - MOST) : at] if term.sentence - one.sentence <= FAR]
    if term.kind == "amount" and form != "running":
        return before
    behind = [one for one in told[at + 1 : at + 1 + BEHIND] if one.sentence <= term.sentence + (form == "running")]
    return [*before, *behind]


def _is_of_two(story: Story, said: Claim, one: Outcome, around: Sequence[Term]) -> bool:
    """Whether each of the two figures of a change has a change of its own: "In Utrecht 341.000 euro, 9 procent meer dan een
    jaar eerder. In Amersfoort was dat 302.000 euro, een stijging van 11 procent".
    """
    if one.relation not in ("rise", "fall") or one.is_close or said.term.start < one.last.start:
        return False
    first = min(one.operands, key=lambda each: each.start)
    between = [each for each in around if first.start < each.start < one.last.start and each.sentence == first.sentence]
    words, told = working(story.language), passages(story)[first.sentence]
    return any(each.kind in ("share", "times") and claim(words, told, each).way is not None for each in between)


def _is_told(around: Sequence[Term], said: Claim, outcome: Outcome) -> bool:
    """Whether a figure beside those of a part, a product or a quotient is what they come to: "a tenth: 740 of 7,400" needs no
    other.
    """
    if outcome.relation not in ("part", "product", "each", "over"):
        return False
    term, last = said.term, outcome.last.sentence
    near = [one for one in around if one not in outcome.operands and abs(one.sentence - last) <= 1]
    others = [one for one in near if one.is_like(term) or (one.kind == term.kind and None in (one.unit, term.unit))]
    return any(holds(one, outcome) for one in others)


def _is_of_another(story: Story, around: Sequence[Term], term: Term, outcome: Outcome) -> bool:
    """Whether a share or a factor has an amount in its own sentence, and the figures stand in one before it: "46 of the 640
    poems are in print. A copy brought £4,100, ten times as much as before".
    """
    if term.kind not in ("share", "times"):
        return False
    if outcome.last.sentence == term.sentence and outcome.last.end < term.start:
        # "… van 11 miljoen, doordat de prijs van meel met een derde zakte"
        between = story.once(low_text)[outcome.last.end : term.start]
        return cues(story.language).other_subject.search(between) is not None
    if outcome.last.sentence >= term.sentence:
        return False
    here = [one for one in around if one.sentence == term.sentence and one.start < term.start and not one.is_time]
    return any(one.kind == "amount" and one.unit is not None for one in here)


def _is_points_for_percent(said: Claim, fits: Sequence[Outcome]) -> bool:
    """ "Een stijging van 6 procent", from 24 to 30 per cent: what fits is the difference, which is counted in points."""
    if fits[0].apart:
        return False
    told = said.term.kind == "share" and said.term.figure.is_percentage and said.way is not None
    told = told and (said.form == "named" or (said.form == "by" and fits[0].last.sentence == said.term.sentence))
    return told and all(one.relation == "points" for one in fits)


def _is_alone(around: Sequence[Term], term: Term, one: Outcome) -> bool:
    kinds = {(each.kind, each.unit) for each in one.operands}
    first = min(each.sentence for each in one.operands)
    others = [each for each in around if first <= each.sentence and each.start < term.start and each not in one.operands]
    return not any((each.kind, each.unit) in kinds and each.value > FEW for each in others)
