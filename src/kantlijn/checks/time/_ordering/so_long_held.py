"""From a year of the sentence before until now: "… het record dat Kras in 1998 liep. Dat hield achttien
jaar stand".
"""

from __future__ import annotations

import re

from kantlijn.checks.time import _moments
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._told_words import told_words
from kantlijn.finding import Tested
from kantlijn.story import Span, Time

CHECK = "time.duration"

# A number that is further off than this factor is said of something else.
UNRELATED = 3.0


def held(sentence: Sentence, length: Length, before: Sentence | None) -> Tested | None:
    """A record or a title that is lost now, and how long it was held. A question at most."""
    mark, story = length.mark, sentence.story
    if not isinstance(mark, Time) or mark.kind != "duration" or mark.direction or length.unit != "year":
        return None
    words = told_words(story.language)
    if words.held_before.search(sentence.lead(mark)) is None and words.held_behind.match(sentence.tail(mark)) is None:
        return None
    start = before.span.start if before is not None else sentence.span.start
    if words.superseded.search(story.text, start, sentence.span.end) is None:
        return None
    behind = words.held_behind.match(sentence.tail(mark)) is not None
    closed = behind or re.match(r"\s*(?:[.,;:!?)–—]|$)", sentence.tail(mark)) is not None
    here = sentence.moments(mark)
    found = here or (before.moments() if before is not None else [])
    now = _moments.told(story)
    if not closed or now is None or len(found) != 1 or found[0].days.low >= now.days.low:
        return None
    span = Span(start, sentence.span.end)
    lately = any(time.relative and time.field("year") is None for s in (before, sentence) if s for time in s.times)
    if not lately or story.quotation_at(mark.start) is not None or span.end <= span.start:
        return None
    if not length.number or not 1 / UNRELATED < (now.year - found[0].year) / length.number < UNRELATED:
        return None
    return tried(CHECK, story, length, found[0], now, most="query")
