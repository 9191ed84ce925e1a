"""From one event to another: "van de eerste paal in 2005 tot de oplevering in 2017 duurde het twaalf jaar"."""

from __future__ import annotations

import re

from kantlijn.checks.time import _lengths
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import Sentence, words_in
from kantlijn.finding import Tested
from kantlijn.story import Time

CHECK = "time.duration"

# Words between the second event and the length, around the verb: "duurde het alles bij elkaar".
VERB = 6


def relation(sentence: Sentence) -> Tested | None:
    """The one length of a sentence with two dated events, where the words say that it ran from the one to the other."""
    moments = sentence.moments()
    if len(moments) != 2 or moments[0].days.low >= moments[1].days.low:
        return None
    first, last = moments
    if first.mark is None or last.mark is None:
        return None
    words, lead = sentence.words, sentence.lead(first.mark)
    between = sentence.gap(first.mark, last.mark)
    joined = words.between_events.search(lead) is not None and words.to_event.fullmatch(between) is not None
    found = [mark for mark in sentence.times if mark.kind == "duration" and not mark.direction and not mark.vague]
    length = _lengths.length(sentence.story, found[0]) if len(found) == 1 else None
    if length is None or not isinstance(length.mark, Time):
        return None
    tied = joined and _tied(sentence, length.mark, first.mark, last.mark)
    if not (tied or _began_and_ended(sentence, length.mark, first, last)):
        return None
    return tried(CHECK, sentence.story, length, first, last)


def _began_and_ended(sentence: Sentence, mark: Time, first: Moment, last: Moment) -> bool:
    """ "De rechtszaak, die in 2001 begon en in 2019 eindigde, duurde achttien jaar"."""
    words, text = sentence.words, sentence.story.text
    if first.mark is None or last.mark is None or mark.start < last.mark.end or words.lasts.search(sentence.lead(mark)) is None:
        return False
    between, behind = sentence.gap(first.mark, last.mark), text[max(sentence.span.start, last.mark.start - 24) : mark.start]
    began = words.began.search(f"{sentence.lead(first.mark, 24)}{between}") is not None
    apart = words_in(between) > VERB or re.search(r"[;:()]", between) is not None
    return began and words.over_again.search(behind) is not None and not apart


def _tied(sentence: Sentence, mark: Time, first: Time, last: Time) -> bool:
    """Whether "duurde", "lagen", "took" stands with the length, before the events or behind them."""
    text, words = sentence.story.text, sentence.words
    if mark.start >= last.end:
        gap = text[last.end : mark.start]
        return words_in(gap) <= VERB and words.took.search(gap) is not None
    before = sentence.lead(mark, 24)
    return mark.end <= first.start and words.took.search(before) is not None and words_in(sentence.gap(mark, first)) <= VERB
