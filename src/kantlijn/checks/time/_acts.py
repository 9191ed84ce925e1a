"""What somebody did in a year before the birth: "In 1790 trouwde Bos" of a Bos who was born in 1830."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kantlijn.checks.time import _life_remarks
from kantlijn.checks.time._fact import Fact
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._who import subject
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Time

CHECK = "time.order"


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
            (act_nl, act_en), (born_nl, born_en) = _life_remarks.when(moment), _life_remarks.when(birth.moment)
            message = Words(
                f"Wat hier {act_nl} gebeurt, ligt vóór de geboorte {born_nl}.",
                f"What is done here {act_en} comes before the birth {born_en}.",
            )
            places = (anchor(moment.mark), counterpart(birth.mark))
            line = _life_remarks.difference(moment.year, birth.moment.year)
            yield Tested(marks, "story", Finding(CHECK, "query", message, places, calculation=(line,)))


def _doer(sentence: Sentence, mark: Time) -> int | None:
    """Where the one who acts has been named, for "In 1790 trouwde Bos", "In 1790 she left"; None for any other sentence."""
    if len(sentence.lead(mark).split()) != 1 or sentence.words.died.search(sentence.tail(mark, 200)):
        return None
    behind = sentence.story.text[mark.end : sentence.span.end]
    words = list(re.finditer(r"[^\W\d_][\w’'-]*", behind[:80]))[:3]
    for word in words[:2]:
        if word[0].lower() in sentence.words.he_or_she or word[0][0].isupper():
            last = next((w for w in words if w.start() > word.start() and w[0][0].isupper()), word)
            return mark.end + (last if word[0][0].isupper() else word).end()
    return None
