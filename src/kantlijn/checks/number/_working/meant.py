"""Whether a figure that misses an outcome was meant to be it, as far as types, nouns and places tell."""

from __future__ import annotations

from itertools import pairwise

from kantlijn.checks.number._working.around import (
    are_opposites,
    has_grown,
    is_each,
    is_each_of_them,
    is_of_each,
    is_part_of,
    is_total,
    leaves_a_rest,
)
from kantlijn.checks.number._working.claims import PLAIN, Claim, Form
from kantlijn.checks.number._working.outcome import Outcome, Relation
from kantlijn.checks.number._working.terms import Term
from kantlijn.story import Story

TENTH = 8.0  # from how many times too large or too small a figure has a zero too many or too few
FEW = 12  # up to which a number of things is near another by accident, as in number.restated
# The outcomes that words speak of, where they do not speak of any: "samen" of no difference, "met 5 procent" of no sum.
FITS: dict[Form, tuple[Relation, ...]] = {
    "together": ("sum", "balance", "product", "over"),
    "each": ("each", "over"),
    "rest": ("rest",),
    "part": ("rest",),
    "running": ("sum", "over"),
    "by": ("difference", "rise", "fall", "points", "times", "product"),
    "compared": ("difference", "rise", "fall", "points", "times", "share"),
}


def is_meant(story: Story, said: Claim, one: Outcome) -> bool:
    """Whether a miss of this outcome is one."""
    if not _may_be(said, one) or one.relation in ("balance", "whole") or _is_in_front(story, said, one):
        return False
    voices = {story.quotation_at(each.start) for each in (said.term, *one.operands)} - {None}
    if len(voices) > 1:
        return False  # "We have 41," says the one; "104," says the other
    meant = _share_is_meant(story, said, one) if said.term.kind != "amount" else _amount_is_meant(story, said, one)
    return meant and not leaves_a_rest(story, said, one)


def _is_in_front(story: Story, said: Claim, one: Outcome) -> bool:
    """Whether some of the figures stand in a headline and others below it, which tells one thing of many."""
    blocks = {story.block_at(each.start) for each in (said.term, *one.operands)}
    return len(blocks) > 1 and any(story.blocks[each].kind in ("headline", "heading") for each in blocks)


def _may_be(said: Claim, one: Outcome) -> bool:
    if one.apart or (one.relation == "each" and said.form != "each"):
        return False
    if one.relation == "rest" and said.form not in ("rest", "part", "definite", "so"):
        return False
    fits = FITS.get(said.form)
    return fits is None or one.relation in fits


def _share_is_meant(story: Story, said: Claim, one: Outcome) -> bool:
    """A share, a change, a factor: where no way is told it is a share, and bare figures are no change."""
    term, of = said.term, one.operands[0]
    before = one.last.start < term.start
    if one.relation == "times" and not before:
        return False
    if of.kind == "share" and term.kind in ("share", "points"):
        return term.kind == "points" or (said.way is not None and before)
    if term.kind == "share":
        way = None if is_part_of(story, one) else said.way
        if (way is None) != (one.relation == "share") and one.relation != "times":
            return False
        if not _is_beside(term, one) or (term.noun is not None and of.figure.currency is not None):
            return False  # "a fifth of the sales"
    if all(each.unit is None and each.noun is None for each in one.operands) and said.form in ("by", "compared", "bare"):
        return one.is_close and one.last.sentence == term.sentence
    if term.kind == "times" or not all(a.is_like(b) for a, b in pairwise(one.operands)):
        near = one.relation == "times" or term.sentence - one.last.sentence <= 1
        nouns = {each.noun for each in one.operands} - {None}
        least = (max if len(nouns) < 2 else min)(each.value for each in one.operands)
        return before and near and (least > FEW or of.unit is not None)
    return before or said.form in ("named", "by", "compared")


def _amount_is_meant(story: Story, said: Claim, one: Outcome) -> bool:
    """A sum, a difference, a product, a part, a rest."""
    term = said.term
    if said.form == "bare" and one.relation in ("sum", "difference") and term.unit is None and not _counts_one_thing(term, one):
        return False
    if one.relation in ("sum", "product") and any(is_total(story, each) for each in one.operands):
        return False
    if one.relation in ("sum", "difference") and _is_absurd(term, one):
        return False
    if said.form == "definite" and one.relation == "difference" and said.way is None and term.noun is not None:
        return False  # "de negen" and "de 24", and all seventeen of something else
    if said.form in ("rest", "part"):
        shared = any(is_of_each(story, each) for each in one.operands)
        return not shared and (said.form == "rest" or (term.value > FEW and are_opposites(story, one.last, term)))
    if said.form == "running" and one.relation == "sum":
        return has_grown(story, one)
    if one.relation == "product" and said.form in ("called", "bare"):
        price = one.operands[-1]
        counted = all(each.noun is not None or each.unit is not None for each in one.operands)  # "met 6" counts nothing
        return counted and one.last.start < term.start and (price.per is not None or is_each(story, price))
    priced = one.relation != "product" or any(each.per is not None or is_of_each(story, each) for each in one.operands)
    if said.form == "definite" and not priced:
        return False  # "of the £640,000": 14,000 books and £46,000 saved multiply to nothing
    if one.relation == "product" and said.form == "named" and is_each_of_them(story, term, one):
        return False
    if term.unit is None:
        if term.value <= FEW or (one.relation == "part" and one.operands[0].noun is None):
            return False
        if said.form == "definite" and term.noun is None and not 1 / TENTH < one.value / term.value < TENTH:
            return False  # "in zijn loopbaan is hij de 200 voorbij"
        if said.form == "named" and term.noun is None and not all(_is_in(each, term) for each in one.operands):
            return False
        if one.relation in ("sum", "difference", "part") and not _counts_the_same(term, one):
            taken_up = said.form in (*PLAIN, "aside") or (said.form == "definite" and one.relation != "part")
            return taken_up and (one.is_close or said.form == "aside")
    return one.last.start < term.start


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


def _counts_the_same(term: Term, one: Outcome) -> bool:
    return term.unit is not None or all(term.noun is None or each.noun in (None, term.noun) for each in one.operands)
