"""From a date until about now: "trad aan op 1 februari 2005 en zwaaide gisteren af, na bijna twaalf jaar"; so long today."""

from __future__ import annotations

import re

from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import Sentence, beside, words_in
from kantlijn.finding import Severity, Tested
from kantlijn.reading.times import calendar
from kantlijn.story import Time

CHECK = "time.duration"

# Days before the story within which something has just happened: "gisteren", "vorige week dinsdag".
LATELY = 31
# A number that is further off than this factor is said of something else.
UNRELATED = 3.0
# A day without a year lies no further back than this, or its year would be named.
YEAR = 366
# Counting days, one more or less is how people count.
EITHER_WAY = 1


def after(sentence: Sentence, length: Length, before: Sentence | None) -> Tested | None:
    """ "jailed in 1999 …, was freed yesterday after 14 years": one date, and something that has just happened."""
    mark, today = length.mark, sentence.story.date.day
    if not isinstance(mark, Time) or mark.kind != "duration" or mark.direction or today is None:
        return None
    if length.unit in ("day", "week") or sentence.words.after_length.search(sentence.lead(mark)) is None:
        return None
    lately = any(_just_now(time, today) for time in sentence.times)
    if not (lately or _since_until_now(sentence)) or sentence.words.counted.match(sentence.tail(mark)):
        return None  # "na tien jaar als voorzitter" counts from another day
    here = [each for each in sentence.moments(mark) if each.days.low < today]
    starts = here or _begun_before(before)
    now = _moments.told(sentence.story)
    if len(starts) != 1 or now is None:
        return None
    closed = re.match(r"\s*(?:[.,;:!?)–—]|$)", sentence.tail(mark)) is not None
    most: Severity = "error" if here and closed else "query"
    return tried(CHECK, sentence.story, length, starts[0], now, most=most)


def _since_until_now(sentence: Sentence) -> bool:
    """ "in functie sinds 2005, houdt er na 14 jaar mee op": it runs until now, and nothing is told as past."""
    text, span = sentence.story.text, sentence.span
    if sentence.words.past.search(text, span.start, span.end) is not None:
        return False
    return any(sentence.words.since.search(sentence.lead(m.mark)) is not None for m in sentence.moments() if m.mark is not None)


def _begun_before(before: Sentence | None) -> list[Moment]:
    """The one date of the sentence before, if it is that of a beginning."""
    if before is None:
        return []
    moments = before.moments()
    if len(moments) != 1 or moments[0].mark is None or not beside(before, moments[0].mark, before.words.began):
        return []
    return moments


def _just_now(time: Time, today: int) -> bool:
    day = time.kind == "date" and time.relative and not time.direction and time.field("year") is None
    return day and time.interval is not None and time.interval.width == 1 and 0 <= today - time.interval.low <= LATELY


def exactly(sentence: Sentence, length: Length, following: Sentence | None) -> Tested | None:
    """ "Vandaag zit hij er precies honderd dagen. Op 10 mei legde hij de belofte af": exactly so long today, and one day."""
    mark, today = length.mark, sentence.story.date.day
    if not isinstance(mark, Time) or mark.kind != "duration" or mark.direction or today is None:
        return None
    words, lead = sentence.words, sentence.lead(mark)
    exact = words.exact.search(f"{lead}{sentence.story.words(mark).lower()}") is not None
    now = [time for time in sentence.times if time.relative and time.interval is not None and time.interval.low == today]
    if not exact or not any(time.interval is not None and time.interval.width == 1 for time in now):
        return None
    days = [each for each in _days_of(sentence, today) if each.mark is not mark]
    if not days and following is not None:
        behind = _days_of(following, today)
        days = [each for each in behind if each.mark is not None and words_in(following.lead(each.mark)) <= 1]
    told = _moments.told(sentence.story)
    if len(days) != 1 or told is None or words.to_go_before.search(lead) or _days.quoted(sentence.story, mark.start):
        return None
    gone, said = today - days[0].days.low, length.number * calendar.DAYS[length.unit]
    if abs(gone - said) <= EITHER_WAY:
        return Tested((mark, *([days[0].mark] if days[0].mark is not None else [])), "story")
    if not 1 / UNRELATED < gone / said < UNRELATED:
        return None
    return tried(CHECK, sentence.story, length, days[0], told, most="query")


def _days_of(sentence: Sentence, today: int) -> list[Moment]:
    found = []
    for time in sentence.times:
        moment = _moments.moment(time) if time.field("day") is not None and time.field("month") is not None else None
        if moment is None or moment.days.width != 1 or moment.days.low >= today:
            continue
        if time.field("year") is not None or today - moment.days.low < YEAR:
            found.append(moment)
    return found
