"""So long later, or earlier: "in 1997 …, twintig jaar later, in 2017"."""

from __future__ import annotations

from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import Sentence
from kantlijn.finding import Tested
from kantlijn.story import Time

CHECK = "time.ago"


def later(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """ "in 1997 …, twintig jaar later, in 2017"; "na 31 jaar, in 1997"; "tien jaar eerder, in 1987"."""
    mark = length.mark
    if not isinstance(mark, Time) or mark.kind != "duration":
        return None
    after = not mark.direction and sentence.words.after_length.search(sentence.lead(mark)) is not None
    if not (mark.direction or after):
        return None
    behind = sentence.words.later_word.match(sentence.story.text, mark.end)
    end = behind.end() if behind else mark.end
    other = None
    if following is not None and sentence.words.tight(sentence.story.text[end : following.start]):
        other = following
    elif previous is not None and not after and sentence.words.tight(sentence.gap(previous, mark)):
        other = previous
    moment = _moments.moment(other) if other is not None and other.field("year") is not None else None
    if moment is None and mark.direction > 0 and sentence.words.now.search(sentence.lead(mark)):
        moment = _moments.told(sentence.story)
    if moment is None:
        return None
    here = [
        each
        for each in sentence.moments(mark)
        if each.mark is not other and each.mark is not None and each.mark.start < mark.start
    ]
    near = [each for each in (_moments.moment(t) for t in sentence.before if t.field("year") is not None) if each is not None]
    candidates = here or ([] if after else near[-1:])
    if not candidates:
        return None
    pairs = [(each, moment) if mark.direction >= 0 else (moment, each) for each in candidates]
    earlier = [(each, moment) if mark.direction >= 0 else (moment, each) for each in moments_before(sentence, mark)]
    if mark.interval is not None and mark.loose is not None:  # between two dated moments a round number is no excuse
        length = length._replace(strict=mark.interval, loose=mark.loose)
    first, last = pairs[-1]
    if first.days.low > last.days.low:
        return None
    return tried(
        CHECK,
        sentence.story,
        length,
        first,
        last,
        others=[*pairs[:-1], *earlier],
        most="error" if here and len(here) == 1 else "query",
    )


def moments_before(sentence: Sentence, mark: Time) -> list[Moment]:
    """The dated moments of the block before a mark: any of them may be what "later" counts from."""
    marks = (time for time in _days.times_before(sentence.story, mark) if time.field("year") is not None)
    return [each for each in map(_moments.moment, marks) if each is not None]
