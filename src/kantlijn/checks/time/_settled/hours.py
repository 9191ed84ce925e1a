"""A length in hours and minutes near two hours of the clock: "Om 14.10 uur viel de stroom uit en om 15.40 uur … De storing
duurde tweeënhalf uur".

Where it lies between two hours of the passage, all is well. Where there are but two, and it would fit with another number
of hours, it is remarked upon.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kantlijn.checks.time import _days
from kantlijn.checks.time._lasting.clock_and_days import MINUTES
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.lasted import Lasted, lengths
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.story import Mark, Story, Time

CHECK = "time.duration"

# Sentences before and behind a length in which its two hours may stand; tried on the clean texts of docs/calibration.md.
BEFORE, BEHIND = 3, 1
HOUR, HALF_DAY = 60, 720
# A length is rounded to the quarter of an hour, a long one by a tenth of itself.
ROUNDED, SHARE = 15, 0.1
# Hours off that are a slip; more is another thing.
SLIPS = (1, 2, 10)


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every length in hours and minutes that no other rule has put to the test (`bound`), against the hours around it."""
    for index, sentence in enumerate(sentences):
        for lasted in _lengths(sentence):
            if bound.isdisjoint(lasted.marks):
                clocks = _clocks(sentences, index)
                if len(clocks) > 1:
                    yield from _settled(sentence, lasted, clocks)


def _lengths(sentence: Sentence) -> Iterator[Lasted]:
    words = settled_words(sentence.story.language)
    for lasted in lengths(sentence, MINUTES):
        first, last = lasted.marks[0], lasted.marks[-1]
        if (
            first.direction < 0
            or words.other_behind.match(sentence.tail(last))
            or words.other_before.search(sentence.lead(first))
        ):
            continue
        tail = sentence.tail(last)
        other = sentence.words.not_running.match(tail) is not None and words.since_then.match(tail) is None
        if not (other or sentence.words.per.match(tail)):
            yield lasted


def _clocks(sentences: Sequence[Sentence], index: int) -> list[Time]:
    """The hours of the clock around a sentence, each once."""
    found: list[Time] = []
    for n in range(max(0, index - BEFORE), min(len(sentences), index + BEHIND + 1)):
        for time in sentences[n].times:
            point = time.kind == "time" and time.interval is not None and time.interval.is_point
            if point and all(time.interval != each.interval for each in found):
                found.append(time)
    return found


def _between(first: Time, last: Time) -> tuple[float, float]:
    """The minutes from one hour to another, where one of them may be of either half of the day."""
    if first.interval is None or last.interval is None:
        return 0.0, 0.0
    length = (last.interval.low - first.interval.low) % (2 * HALF_DAY)
    either = first.half_day or last.half_day
    return length, (length + HALF_DAY) % (2 * HALF_DAY) if either else length


def _near(said: float, minutes: float) -> bool:
    return abs(said - minutes) <= max(ROUNDED, SHARE * said)


def _settled(sentence: Sentence, lasted: Lasted, clocks: Sequence[Time]) -> Iterator[Tested]:
    pairs = [(first, last) for n, first in enumerate(clocks) for last in clocks[n + 1 :]]
    for first, last in pairs:
        if any(_near(lasted.size, each) for each in _between(first, last)):
            yield Tested((*lasted.marks, first, last), "story")
            return
    if len(clocks) != 2 or clocks[1].start > lasted.span.end:
        return
    first, last = clocks
    minutes = next(
        (
            each
            for each in _between(first, last)
            for off in SLIPS
            if each and min(abs(each - lasted.size - off * HOUR), abs(each - lasted.size + off * HOUR)) <= _tolerance(lasted)
        ),
        None,
    )
    lasts = _lasts(sentence, lasted)
    together = sentence.span.start <= first.start and last.end <= sentence.span.end
    if minutes is None or not (_precise(lasted, clocks) or (lasts and together)) or _zones(sentence, first):
        return
    # "The witness had spoken for …": in a sentence of its own the length may be of another thing than what began and ended.
    sure = lasts and (together or _took(sentence, lasted)) and not _days.quoted(sentence.story, lasted.span.start)
    grade: Severity = "error" if sure else "query"
    yield Tested((*lasted.marks, first, last), "story", _remark(sentence.story, lasted, first, last, minutes, grade))


def _tolerance(lasted: Lasted) -> float:
    """How far a slip of whole hours may leave it from the hours of the clock."""
    return ROUNDED if lasted.marks[0].hedge or lasted.size % HOUR == 0 else ROUNDED / 3


def _precise(lasted: Lasted, clocks: Sequence[Time]) -> bool:
    """Whether more than whole hours is told: two programmes of a day begin at whole hours too."""
    return lasted.size % HOUR != 0 or any(each.interval is not None and each.interval.low % HOUR for each in clocks)


def _zones(sentence: Sentence, first: Time) -> bool:
    """Whether a flight or two places have hours of their own."""
    story = sentence.story
    return (
        settled_words(story.language).zones.search(story.text, min(first.start, sentence.span.start), sentence.span.end)
        is not None
    )


def _lasts(sentence: Sentence, lasted: Lasted) -> bool:
    return _took(sentence, lasted) or any(sentence.words.lasts.search(part) is not None for part in _around(sentence, lasted))


def _took(sentence: Sentence, lasted: Lasted) -> bool:
    """Whether something took that long, or came that much later."""
    later = settled_words(sentence.story.language).since_then.match(sentence.story.text, lasted.span.end) is not None
    return later or any(sentence.words.took.search(part) is not None for part in _around(sentence, lasted))


def _around(sentence: Sentence, lasted: Lasted) -> tuple[str, str]:
    text, span = sentence.story.text, lasted.span
    return text[max(sentence.span.start, span.start - 40) : span.start], text[span.end : min(sentence.span.end, span.end + 40)]


def _remark(story: Story, lasted: Lasted, first: Time, last: Time, minutes: float, grade: Severity) -> Finding:
    here = " ".join(story.words(lasted.span).split())
    one, other = (" ".join(story.words(each).split()) for each in (first, last))
    nl, en = _said(minutes)
    message = Words(
        f"Hier staat ‘{here}’, maar van {one} tot {other} is het {nl}.",
        f"It says “{here}” here, but from {one} to {other} is {en}.",
    )
    line = Words(f"{other} − {one} = {nl}", f"{other} − {one} = {en}")
    reading = Reading(here, Interval.point(lasted.size / HOUR), "hour")
    places = (anchor(lasted.span), counterpart(first), counterpart(last))
    return Finding(CHECK, grade, message, places, (reading,), (line,))


def _said(minutes: float) -> tuple[str, str]:
    hours, rest = divmod(round(minutes), HOUR)
    if not hours:
        return f"{rest} minuten", f"{rest} minutes"
    nl, en = f"{hours} uur", f"{hours} hour{'s' * (hours != 1)}"
    return (f"{nl} en {rest} minuten", f"{en} and {rest} minutes") if rest else (nl, en)
