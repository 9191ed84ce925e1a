"""So many days to go: "nog 19 dagen: op donderdag 20 maart", "over tien dagen, op 20 maart"."""

from __future__ import annotations

from kantlijn.checks.time import _days, _moments, _outcome
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import CLAUSE, Sentence, words_in
from kantlijn.finding import Tested
from kantlijn.story import Time

CHECK = "time.ago"

# A number of days to go that is further off than this is said of something else, unless "tot" or "until" ties it to the day.
FORGIVEN = 3


def to_go(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """ "nog 19 dagen: op donderdag 20 maart", "over tien dagen, op 20 maart"."""
    now, mark = _moments.told(sentence.story), length.mark
    if now is None or length.unit not in ("day", "week") or not isinstance(mark, Time) or mark.kind != "duration":
        return None
    words, lead = sentence.words, sentence.lead(mark)
    behind = words.to_go_behind.match(sentence.tail(mark, 20)) is not None
    still = behind if words.goes_behind else words.to_go_before.search(lead) is not None
    ahead = [
        time
        for time in sentence.times
        if time.field("day") is not None and time.interval is not None and time.interval.low > now.days.low
    ]
    if len(ahead) != 1 or _days.quoted(sentence.story, mark.start):
        return None
    target = ahead[0]
    gap = sentence.gap(mark, target) if target.start > mark.end else sentence.gap(target, mark)
    if still:
        bound = words_in(lead) <= 3 or behind
        if not bound or words_in(gap) > CLAUSE:
            return None
    elif not (words.in_before.search(lead) and words.tight(gap)):
        return None
    moment = _moments.moment(target)
    if moment is None:
        return None
    if length.unit == "week":
        return tried(CHECK, sentence.story, length, now, moment)
    days = moment.days.low - now.days.low
    if days == round(length.number) or (not still and abs(days - length.number) <= 1):
        return Tested((mark, target), "story")
    linked = not still or behind
    if not linked and abs(days - length.number) > FORGIVEN:
        return None  # "Nog drie dagen duurt de kermis, en op 20 september is er weer een"
    exact = length._replace(loose=length.strict)
    return Tested((mark, target), "story", _outcome.finding(CHECK, sentence.story, exact, now, moment, "error"))
