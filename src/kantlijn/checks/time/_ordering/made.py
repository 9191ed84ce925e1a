"""What is told as made, and dated in a year after the story's: "de baan, aangelegd in 2029" in a story of 2021."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import _days, _life_remarks, _moments
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._told_words import told_words
from kantlijn.finding import Finding, Tested, Words, anchor
from kantlijn.story import Mark

CHECK = "time.order"

# Further ahead than this a story is a story: told of a time to come. Within it a slip of the pen is likelier.
YEARS = 110
# Characters between a year and what was made in it.
NEAR = 30


def relations(sentence: Sentence, bound: set[Mark]) -> Iterator[Tested]:
    """Every year of a maker's word, against the year of the story. A question: somebody may be telling of a time to come."""
    now = _moments.told(sentence.story)
    if now is None:
        return
    words, text, span = told_words(sentence.story.language), sentence.story.text, sentence.span
    for moment in sentence.moments():
        mark = moment.mark
        if mark is None or mark in bound or mark.relative or moment.days.low < now.days.high or moment.year == now.year:
            continue
        if moment.year - now.year > YEARS or _days.quoted(sentence.story, mark.start):
            continue
        made = _word(sentence, mark.start, mark.end)
        if made is None or words.to_come.search(text, span.start, span.end):
            continue
        (nl, en) = _life_remarks.when(moment)
        message = Words(
            f"Wat {nl} gebeurt, staat hier als voorbij (‘{made}’), en het verhaal is van {now.shown.nl}.",
            f"What happens {en} is told here as past (“{made}”), and the story is told on {now.shown.en}.",
        )
        line = Words(f"{moment.shown.nl} is later dan {now.shown.nl}", f"{moment.shown.en} is later than {now.shown.en}")
        yield Tested((mark,), "story", Finding(CHECK, "query", message, (anchor(mark),), calculation=(line,)))


def _word(sentence: Sentence, start: int, end: int) -> str | None:
    """The word of making right before "in 2029" or right behind it; "since", "dating from"."""
    words, text = told_words(sentence.story.language), sentence.story.text
    lead = text[max(sentence.span.start, start - NEAR) : start]
    since = words.made_since.search(lead)
    if since is not None:
        return since[0].strip()
    before = [match for match in words.made.finditer(lead) if words.made_in.fullmatch(lead, match.end())]
    if before:
        return before[-1][0]
    behind = words.made.search(text, end, min(sentence.span.end, end + NEAR))
    return behind[0] if behind is not None and words.made_gap.fullmatch(text, end, behind.start()) else None
