"""What somebody did in a year before the birth: "In 1790 trouwde Bos" of a Bos who was born in 1830."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kantlijn.checks.time import _days, _life_remarks
from kantlijn.checks.time._fact import Fact
from kantlijn.checks.time._living.facts import births_in
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._ordering.order_words import OrderWords
from kantlijn.checks.time._sentences import Sentence, words_in
from kantlijn.checks.time._slips import similar
from kantlijn.checks.time._who import names, subject
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.story import Time

CHECK = "time.order"

# Words between a year of birth and what was done, in one sentence: "geboren in Edam als dochter van een visser, trouwde in".
APART = 12


def relations(sentences: Sequence[Sentence], people: Mapping[str, list[Fact]]) -> Iterator[Tested]:
    """Every act in a year, against the birth of the one who acts."""
    births = {
        person: facts_of[0]
        for person, facts in people.items()
        if len(facts_of := [fact for fact in facts if fact.kind == "birth" and fact.moment is not None]) == 1
        and len({fact.first for fact in facts if fact.first is not None}) <= 1
    }
    if not births:
        return
    told_of = {fact.mark for facts in people.values() for fact in facts}
    firsts = {person: fact.first for person, fact in births.items()}
    for index, sentence in enumerate(sentences):
        for moment in sentence.moments():
            if moment.mark is None or moment.mark in told_of:
                continue
            at = _doer(sentence, moment.mark)
            who = subject(sentences, index, at, firsts) if at else None
            birth = births.get(who[0]) if who else None
            if birth is None or birth.moment is None:
                continue
            marks = (moment.mark, birth.mark)
            if moment.days.high > birth.moment.days.low:
                yield Tested(marks, "story")
                continue
            yield Tested(marks, "story", _remark(moment, birth.moment, "query"))


def after_birth(sentence: Sentence, words: OrderWords) -> Iterator[Tested]:
    """What somebody did, against a birth in the same sentence: "Mina Bos, in 1938 geboren in Edam, trouwde in 1928"."""
    births = births_in(sentence) if len(sentence.times) > 1 else []
    if len(births) != 1 or births[0].mark is None or _days.quoted(sentence.story, births[0].mark.start):
        return
    text, birth = sentence.story.text, births[0].mark
    if sentence.words.kin.search(text, sentence.span.start, sentence.span.end):
        return
    for moment in sentence.moments(birth):
        if moment.mark is None or moment.mark.start < birth.end or words.lived.search(sentence.lead(moment.mark)) is None:
            continue
        gap = sentence.gap(birth, moment.mark)
        if ("," not in gap and sentence.words.and_word.search(gap) is None) or words_in(gap) > APART:
            continue
        if sentence.words.turn.search(gap) or re.search(r"[.;:()]", gap):
            continue
        if sum(name.first is not None for name in names(sentence) if name.start < moment.mark.start) > 1:
            continue
        marks = (moment.mark, birth)
        if moment.days.high > births[0].days.low:
            yield Tested(marks, "story")
        else:
            grade: Severity = "error" if similar(births[0].year, moment.year) else "query"
            yield Tested(marks, "story", _remark(moment, births[0], grade))


def _remark(act: Moment, birth: Moment, grade: Severity) -> Finding:
    (act_nl, act_en), (born_nl, born_en) = _life_remarks.when(act), _life_remarks.when(birth)
    message = Words(
        f"Wat hier {act_nl} gebeurt, ligt vóór de geboorte {born_nl}.",
        f"What is done here {act_en} comes before the birth {born_en}.",
    )
    places = (
        *([anchor(act.mark)] if act.mark is not None else []),
        *([counterpart(birth.mark)] if birth.mark is not None else []),
    )
    line = _life_remarks.difference(act.year, birth.year)
    return Finding(CHECK, grade, message, places, calculation=(line,))


def _doer(sentence: Sentence, mark: Time) -> int | None:
    """Where the one who acts has been named, for "In 1790 trouwde Bos", "In 1790 she left"; None for any other sentence."""
    if words_in(sentence.lead(mark)) != 1 or sentence.words.died.search(sentence.tail(mark, 200)):
        return None
    behind = sentence.story.text[mark.end : sentence.span.end]
    words = list(re.finditer(r"[^\W\d_][\w’'-]*", behind[:80]))[:3]
    for word in words[:2]:
        if word[0].lower() in sentence.words.he_or_she or word[0][0].isupper():
            last = next((w for w in words if w.start() > word.start() and w[0][0].isupper()), word)
            return mark.end + (last if word[0][0].isupper() else word).end()
    return None
