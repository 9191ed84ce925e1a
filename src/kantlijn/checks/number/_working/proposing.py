"""Which figure is held against what the figures around it come to, and how sure that is of being meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kantlijn.checks._low import low_text
from kantlijn.checks.number._figures import passages
from kantlijn.checks.number._relations import relations
from kantlijn.checks.number._working.chance import Hit, Slip, accident, best, holds
from kantlijn.checks.number._working.claims import PLAIN, Claim, Form, claim, working
from kantlijn.checks.number._working.outcomes import Outcome, Relation, outcomes
from kantlijn.checks.number._working.terms import Term, terms
from kantlijn.story import Quantity, Story, within

FAR = 6  # sentences before a figure from which it may be worked out
MOST = 10  # figures before it that are looked at
# The chance of an accident up to which a miss is asked about, by how plainly the words say that the figure follows from others.
# With these, 119,000 words of clean news and of passages that look like trouble give no remark; with two and a half times as
# much five of them do, and nothing more is found (docs/calibration.md).
LIMITS: dict[Form, float] = {
    "equals": 0.25, "named": 0.25, "so": 0.25, "together": 0.25, "each": 0.25, "definite": 0.08, "by": 0.08, "compared": 0.08,
    "bare": 0.004,
}  # fmt: skip
BEFORE, BEYOND = 60, 45  # characters before and behind a figure in which words may still name a rest, as for number.product
FARTHER = 0.5  # of that limit, where there are two sentences or more between
FACTORS = 0.3  # the same of "verdubbeld" and "four times as many", in which there is no digit to slip
ELSEWHERE = 0.08  # of it, where "by 19 per cent" and the figures are not of one sentence
# Times that limit: the slips that newspapers have to correct most are let through sooner.
LIKELY: dict[Slip, float] = {"points": 1.0, "base": 1.5, "factor": 1.5, "swap": 1.5, "digit": 1.0, "near": 1.0}
TENTH = 5.0  # from how many times too large or too small a figure has a zero too many or too few
FEW = 12  # up to which a number of things is near another by accident, as in number.restated
FITS: dict[Form, tuple[Relation, ...]] = {
    "together": ("sum", "balance", "product", "over"),
    "each": ("each", "over"),
    "by": ("difference", "rise", "fall", "points", "times", "product"),
    "compared": ("difference", "rise", "fall", "points", "times", "share"),
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A figure with the outcome it is held against; `hit` is None where it holds. `alone`: no other figure of the kind of
    those that it was worked out from stands among them, or between them and it.
    """

    claim: Claim
    outcome: Outcome
    hit: Hit | None
    alone: bool = True


def proposals(story: Story) -> Iterator[Proposal]:
    """Every figure that the words and the figures together hold against others."""
    words, told = working(story.language), terms(story)
    sentences = passages(story)
    for at, term in enumerate(told):
        if term.is_time and term.unit not in ("hour", "minute"):
            continue
        said = claim(words, sentences[term.sentence], term)
        if said is None or _is_told_before(told[:at], term):
            continue
        around = _around(told, at)
        tried = [*outcomes(story, words, said, around)]
        fits = [one for one in tried if holds(term, one)]
        if fits and not fits[0].apart and _points_for_percent(said, fits):
            yield Proposal(said, fits[0], Hit(fits[0], "points", accident(term, fits[0], len(tried))))
            continue
        if fits:
            if said.form != "bare" or accident(term, fits[0], len(tried)) < LIMITS["bare"]:
                yield Proposal(said, max(fits, key=lambda one: one.last.start), None)
            continue
        tried = [one for one in tried if _may_be(said, one) and _is_meant(said, one) and not _leaves_a_rest(story, said, one)]
        hit = best(term, tried)
        if hit is not None and hit.chance <= _limit(said, hit):
            yield Proposal(said, hit.outcome, hit, _is_alone(around, term, hit.outcome))


def _around(told: Sequence[Term], at: int) -> list[Term]:
    """The figures that one may be worked out from: those before it, and what follows in its own sentence."""
    term = told[at]
    before = [one for one in told[max(0, at - MOST) : at] if term.sentence - one.sentence <= FAR]
    behind = [one for one in told[at + 1 : at + 4] if one.sentence == term.sentence]
    return [*before, *behind]


def _is_told_before(before: Sequence[Term], term: Term) -> bool:
    """Whether the same figure was told already: it is no outcome then, or that was said of it there."""
    return any(one.kind == term.kind and one.unit == term.unit and one.value == term.value for one in before)


def _may_be(said: Claim, one: Outcome) -> bool:
    if one.relation == "each" and said.form != "each":
        return False
    if one.apart:
        return False
    relations = FITS.get(said.form)
    return relations is None or one.relation in relations


def _is_meant(said: Claim, one: Outcome) -> bool:
    """Whether a miss of this outcome is one: where no way is told it is a share, and figures of nothing are no change."""
    term, of = said.term, one.operands[0]
    bare = all(each.unit is None and each.noun is None for each in one.operands)
    if term.kind in ("share", "points") and of.kind == "share":
        return term.kind == "points" or (said.way is not None and one.last.start < term.start)
    if term.kind == "share" and (said.way is None) != (one.relation == "share"):
        return False
    if said.form == "bare" and one.relation in ("sum", "difference") and term.unit is None and not _counts_one_thing(term, one):
        return False
    if one.relation in ("sum", "difference") and _is_absurd(term, one):
        return False
    if one.relation == "balance" or (term.kind == "share" and not _is_beside(term, one)):
        return False
    if term.kind == "share" and term.noun is not None and of.unit is not None:
        return False  # "a fifth of the sales"
    if bare and term.kind != "amount" and said.form in ("by", "compared", "bare"):
        return one.is_close and one.last.sentence == term.sentence
    if term.kind == "amount" and term.unit is None:
        if term.value <= FEW:
            return False
        if said.form == "named" and term.noun is None and not all(_is_in(each, term) for each in one.operands):
            return False
        if one.relation == "part" and one.operands[0].noun is None:
            return False
        if one.relation == "part" and one.operands[0].noun is None:
            return False
        if one.relation in ("sum", "difference", "part") and not _counts_the_same(term, one):
            return said.form in (*PLAIN, "definite") and one.is_close
    if one.relation == "times" and not one.is_close:
        return False
    if term.kind == "times" or (term.kind == "share" and not all(a.is_like(b) for a, b in pairwise(one.operands))):
        near = one.relation == "times" or term.sentence - one.last.sentence <= 1
        nouns = {each.noun for each in one.operands} - {None}
        least = (max if len(nouns) < 2 else min)(each.value for each in one.operands)
        return one.last.start < term.start and near and least > FEW
    return one.last.start < term.start or (term.kind != "amount" and said.form in ("named", "by", "compared"))


def _leaves_a_rest(story: Story, said: Claim, one: Outcome) -> bool:
    """Whether the words name more than the figures: a deposit, what the church gets, a tax."""
    words, low, term = working(story.language), story.once(low_text), said.term
    sentence = story.sentences[term.sentence]
    end = min(sentence.end, term.end + BEYOND)
    if words.besides.search(low, max(sentence.start, term.start - BEFORE), end) or words.adjusted.search(low, term.end, end):
        return True
    if one.relation in ("product", "each", "sum", "over"):
        if words.besides.search(low, min(each.start for each in one.operands), one.last.end):
            return True
        others = relations(story.language).with_others
        if said.form == "together" and others.search(low, max(sentence.start, min(one.last.end, term.start)), end):
            return True
        if one.relation == "each" and any(relations(story.language).of_them.match(low, each.end) for each in one.operands):
            return True
    # "10 procent korting op de 200 euro, en nog 20 euro eraf, zodat hij 160 euro betaalde"
    return one.relation in ("sum", "difference") and any(
        isinstance(mark, Quantity) and mark.kind == "percentage" and mark.start < said.term.start
        for mark in within(story.quantities, story.sentences[said.term.sentence])
    )


def _is_alone(around: Sequence[Term], term: Term, one: Outcome) -> bool:
    kinds = {(each.kind, each.unit) for each in one.operands}
    first = min(each.sentence for each in one.operands)
    others = [each for each in around if first <= each.sentence and each.start < term.start and each not in one.operands]
    return not any((each.kind, each.unit) in kinds and each.value > FEW for each in others)


def _is_absurd(term: Term, one: Outcome) -> bool:
    """Whether nobody would write it: a sum below one of its parts, a difference above both; a slip of a zero does both."""
    most = max(each.value for each in one.operands)
    if one.relation == "sum":
        return term.value <= most and one.value < TENTH * term.value
    return term.value >= most and term.value < TENTH * one.value


def _is_in(one: Term, term: Term) -> bool:
    return one.sentence == term.sentence and one.start < term.start


def _is_beside(term: Term, one: Outcome) -> bool:
    """Whether the figures of a change stand on one side of its size."""
    return len({each.start < term.start for each in one.operands}) == 1


def _counts_one_thing(term: Term, one: Outcome) -> bool:
    """Whether all of it is a number of one thing that is told, and more than a handful."""
    return term.noun is not None and all(each.noun == term.noun and each.value > FEW for each in one.operands)


def _points_for_percent(said: Claim, fits: Sequence[Outcome]) -> bool:
    """ "Een stijging van 6 procent", from 24 to 30 per cent: what fits is the difference, which is counted in points."""
    told = said.term.kind == "share" and said.term.figure.is_percentage and said.way is not None
    told = told and (said.form == "named" or (said.form == "by" and fits[0].last.sentence == said.term.sentence))
    return told and all(one.relation == "points" for one in fits)


def _counts_the_same(term: Term, one: Outcome) -> bool:
    return term.unit is not None or all(term.noun is None or each.noun in (None, term.noun) for each in one.operands)


def _limit(said: Claim, hit: Hit) -> float:
    between = said.term.sentence - hit.outcome.last.sentence
    if said.form == "bare" and hit.slip in ("near", "base"):
        return 0.0
    if said.term.kind == "times" or hit.outcome.relation == "times":
        return FACTORS if hit.outcome.is_close else 0.0
    over_a_year = hit.outcome.relation == "over" and len(hit.outcome.operands) == 1
    limit = LIMITS["so"] if over_a_year else LIMITS[said.form]
    slipped = 1.0 if said.form == "bare" else LIKELY[hit.slip]
    if said.form in ("by", "compared") and between:
        return limit * slipped * ELSEWHERE
    per = said.term.per
    named = per is not None and any((one.noun or "").endswith(per) for one in hit.outcome.operands)
    return limit * slipped * (1.0 if between <= 1 or named else FARTHER)
