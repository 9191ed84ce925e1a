"""An arrival before the departure: "vertrok om 14.10 uur en kwam om 13.25 uur aan"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import _days
from kantlijn.checks.time._ordering.order_words import OrderWords
from kantlijn.checks.time._sentences import Sentence
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Time

CHECK = "time.order"

# Minutes that an arrival may lie before the departure and still be a slip; further back the journey lasts the night.
NEAR = 6 * 60
# A departure from five in the morning on: before that both may be of the night.
DAYLIGHT = 5 * 60


def relations(sentence: Sentence, words: OrderWords) -> Iterator[Tested]:
    """The one departure and the one arrival of a sentence, each with its hour; nothing of flights, which cross zones."""
    clocks = [time for time in sentence.times if time.kind == "time" and time.interval is not None and time.interval.is_point]
    if len(clocks) != 2 or any(time.half_day for time in clocks):
        return
    text, (start, end) = sentence.story.text, clocks
    left = words.departed.search(text, sentence.span.start, end.start)
    came = words.arrived.search(text, start.end, sentence.span.end)
    if left is None or came is None or left.start() > came.start() or _days.quoted(sentence.story, start.start):
        return
    if words.zones.search(text, sentence.span.start, sentence.span.end) or start.interval is None or end.interval is None:
        return
    early = start.interval.low - end.interval.low
    if early <= 0:
        yield Tested((start, end), "story")
    elif early < NEAR and start.interval.low >= DAYLIGHT:
        yield Tested((start, end), "story", _remark(sentence, start, end))


def _remark(sentence: Sentence, start: Time, end: Time) -> Finding:
    left, came = (" ".join(sentence.story.words(each).split()) for each in (start, end))
    message = Words(
        f"Het vertrek is om ‘{left}’ en de aankomst om ‘{came}’, dus eerder.",
        f"The departure is at “{left}” and the arrival at “{came}”, which is earlier.",
    )
    line = Words(f"{came} is eerder dan {left}", f"{came} is earlier than {left}")
    return Finding(CHECK, "query", message, (anchor(end), counterpart(start)), calculation=(line,))
