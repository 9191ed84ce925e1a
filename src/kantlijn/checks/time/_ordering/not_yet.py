"""What is told as past, and dated after the day of the story: "Op 12 september 2019 vond een wandelaar de koffer"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.time import _days, _life_remarks, _moments
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._ordering.order_words import OrderWords
from kantlijn.checks.time._sentences import Sentence, words_in
from kantlijn.finding import Finding, Severity, Tested, Words, anchor

CHECK = "time.order"

# Further ahead than this a story is a story: told of a time to come. Within it a slip of the pen is likelier.
YEARS = 12
# Up to so many days ahead, what is printed may have been written for a later day.
PRINTED = 2


def relations(sentence: Sentence, words: OrderWords) -> Iterator[Tested]:
    """Every date with a year that a verb of the past goes with, against the day of the story."""
    now = _moments.told(sentence.story)
    if now is None or not any(time.field("year") is not None for time in sentence.times):
        return
    for moment in sentence.moments():
        if moment.mark is None or moment.days.low < now.days.high or moment.mark.relative:
            continue
        story, mark = sentence.story, moment.mark
        verb = _verb(sentence, moment, words)
        if verb is None or words.ahead.search(story.text, sentence.span.start, sentence.span.end):
            continue
        if moment.year - now.year > YEARS or _days.quoted(story, mark.start):
            continue
        near = moment.days.low - now.days.high < PRINTED
        severity: Severity = "query" if near or moment.year_only else "error"
        yield Tested((mark,), "story", _remark(sentence, moment, now, verb, severity))


def _verb(sentence: Sentence, moment: Moment, words: OrderWords) -> str | None:
    """The verb of the past that a date belongs to: right behind a date that opens the sentence, or right before it."""
    mark, text = moment.mark, sentence.story.text
    if mark is None:
        return None
    lead = sentence.lead(mark)
    before = words.on_date.search(lead)
    if before is None:
        return None
    if not lead[: before.start()].strip():
        behind = re.split(r"[;:.()]", text[mark.end : min(sentence.span.end, mark.end + 60)])[0]
        verb = words.happened.search(behind)
        near = verb is not None and words_in(behind[: verb.start()].strip(" ,")) <= words.subject
        return verb[0] if verb is not None and near else None
    verbs = list(words.happened.finditer(lead[: before.start()]))
    return verbs[-1][0] if verbs and not lead[verbs[-1].end() : before.start()].strip() else None


def _remark(sentence: Sentence, moment: Moment, now: Moment, verb: str, severity: Severity) -> Finding:
    (nl, en) = _life_remarks.when(moment)
    message = Words(
        f"Wat {nl} gebeurt, staat hier als verleden tijd (‘{verb}’), en het verhaal is van {now.shown.nl}.",
        f"What happens {en} is told here as past (“{verb}”), and the story is told on {now.shown.en}.",
    )
    line = Words(f"{moment.shown.nl} is later dan {now.shown.nl}", f"{moment.shown.en} is later than {now.shown.en}")
    places = (anchor(moment.mark),) if moment.mark is not None else ()
    return Finding(CHECK, severity, message, places, calculation=(line,))
