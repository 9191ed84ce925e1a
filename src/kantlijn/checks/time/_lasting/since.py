"""Running since: "sinds 2011 al acht jaar", "for 12 years, since 2003"."""

from __future__ import annotations

import re

from kantlijn.checks.time import _moments
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import tried, until_told
from kantlijn.checks.time._sentences import CLAUSE, Sentence, words_in
from kantlijn.finding import Tested
from kantlijn.story import Time

CHECK = "time.duration"


def since(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """ "sinds 2011 al acht jaar", "for 12 years, since 2003": until the story's day, but for a sentence in the past."""
    mark = length.mark
    if mark.kind != "duration" or not isinstance(mark, Time) or mark.direction or length.unit in ("day", "week"):
        return None
    if sentence.words.not_running.match(sentence.tail(mark, 30)):
        return None
    for time in (previous, following):
        if time is None or time.field("year") is None or not sentence.words.since.search(sentence.lead(time)):
            continue
        gap = sentence.gap(time, mark) if time.start < mark.start else sentence.gap(mark, time)
        tight = sentence.words.tight(sentence.words.since_word.sub("", gap))
        lead = sentence.lead(mark)
        running = bool(sentence.words.running.search(lead) or sentence.words.first_time.search(lead))
        beside = time.start < mark.start and gap.rstrip().endswith(",")
        if not (tight or running or beside) or words_in(gap) > CLAUSE or sentence.words.turn.search(gap) or ";" in gap:
            continue
        first_time = sentence.words.first_time.search(sentence.lead(mark)) is not None
        if not first_time and sentence.words.past.search(sentence.story.text, sentence.span.start, sentence.span.end):
            return None
        moment = _moments.moment(time)
        now = until_told(sentence.story, length, moment) if moment is not None else None
        if moment is None or now is None or moment.days.low > now.days.low:
            return None
        others = [(moment, each) for each in sentence.moments(mark) if each.mark is not time]
        goes_on = re.match(r"\s*(?:[.,;)]|$)", sentence.tail(mark)) is None
        apart = goes_on and not tight and re.search(r"[,:–—]", gap) is not None
        if apart and length.strict.high < _moments.elapsed(moment, now, length.unit).low:
            return None  # "sinds 1985 is ze lid, nu al drie jaar van het bestuur"
        if not (tight or running):
            return _too_long(sentence, length, moment, now)
        return tried(CHECK, sentence.story, length, moment, now, others=others, most="query" if first_time else "error")
    return None


def _too_long(sentence: Sentence, length: Length, first: Moment, now: Moment) -> Tested | None:
    """ "Sinds 1987 tapt ze er bier, 42 jaar achter dezelfde bar": what is longer than the whole; a part of it may be."""
    longer = length.strict.low > _moments.elapsed(first, now, length.unit).high
    return tried(CHECK, sentence.story, length, first, now, most="query") if longer else None
