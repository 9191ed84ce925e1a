"""What the words around figures say of them: that there is more than they tell, that one is a total, or a share of each."""

from __future__ import annotations

import re

from kantlijn.checks._low import low_text
from kantlijn.checks.number._figures import passages
from kantlijn.checks.number._relations import complements, relations
from kantlijn.checks.number._working.claims import Claim, Working, claim, working
from kantlijn.checks.number._working.outcome import Outcome
from kantlijn.checks.number._working.terms import Term
from kantlijn.story import Quantity, Story, within

EACH = 40  # characters around a part in which such words stand, as for number.sum
SAME_END = 6  # letters at the end of two verbs that are one with another prefix: "toegewezen", "afgewezen"
BEFORE, BEYOND = 60, 45  # characters before and behind a figure in which words may still name a rest, as for number.product
MORE = 14  # characters before a figure in which the word stands that makes it so many more: "a further ", "nog eens "


def leaves_a_rest(story: Story, said: Claim, one: Outcome) -> bool:
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
    return one.relation in ("sum", "difference", "rest") and any(
        isinstance(mark, Quantity) and mark.kind == "percentage" and mark.start < said.term.start
        for mark in within(story.quantities, story.sentences[said.term.sentence])
    )


def is_total(story: Story, one: Term) -> bool:
    """Whether a figure is a total itself, which is no part of another: "3.100 op zaterdag, 2.450 op zondag, samen 5.550"."""
    return claim(working(story.language), passages(story)[one.sentence], one).form == "together"


def is_each(story: Story, one: Term) -> bool:
    """Whether a figure is told as what one of several has, costs or gets."""
    return claim(working(story.language), passages(story)[one.sentence], one).form == "each"


def is_part_of(story: Story, one: Outcome) -> bool:
    """Whether the words make one figure a part of the other: "Van de 28 koeien zijn er zeven gestorven"."""
    large = max(one.operands, key=lambda each: each.value)
    lead = story.once(low_text)[max(0, large.start - EACH) : large.start]
    return large.start < one.last.start and relations(story.language).of_the.search(lead) is not None


def is_of_each(story: Story, one: Term) -> bool:
    """Whether it is what each of several has: "The county and the state are paying £3m each"."""
    words, low = relations(story.language), story.once(low_text)
    before = words.each_before.search(low[max(0, one.start - EACH) : one.start])
    return before is not None or words.each_behind.match(low, one.figure.mark.end) is not None


def is_each_of_them(story: Story, term: Term, one: Outcome) -> bool:
    """Whether the number of things stands in the figure's own words: "her four lengths of 50 metres"."""
    words, low = relations(story.language), story.once(low_text)
    return any(
        each.sentence == term.sentence and each.end <= term.start and words.times_between.match(low[each.end : term.start])
        for each in one.operands
    )


def are_opposites(story: Story, one: Term, other: Term) -> bool:
    """Whether what is said of two parts holds each other out: "toegewezen" and "afgewezen", "men" and "women"."""
    low = story.once(low_text)
    start, end = one.figure.mark.end, other.figure.mark.end
    first, second = low[start : min(other.start, start + EACH)], low[end : end + EACH]
    if any(
        (this.search(first) and that.search(second)) or (that.search(first) and this.search(second))
        for this, that in complements(story.language)
    ):
        return True
    said, then = (re.findall(r"[^\W\d_]{7,}", each)[:3] for each in (first, second))
    return any(a != b and a[-SAME_END:] == b[-SAME_END:] for a in said for b in then)


def has_grown(story: Story, one: Outcome) -> bool:
    """Whether what came is told as more of them, which is the last of the two that make a sum of what there is now."""
    more = min(one.operands, key=lambda each: each.value)
    return len(one.operands) == 2 and is_more(story, working(story.language), more)


def is_more(story: Story, words: Working, one: Term) -> bool:
    """Whether a figure is told as so many more: "15 more bodies", "nog eens 15"."""
    low = story.once(low_text)
    before, behind = low[max(0, one.start - MORE) : one.start], one.figure.mark.end
    return words.more_before.search(before) is not None or words.more_behind.match(low, behind) is not None
