"""A range whose end comes before its start: "van 1998 tot 1989", "haar bewind (1985-1958)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kantlijn.checks.time import _days, _life_remarks, _moments
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._ordering.order_words import OrderWords
from kantlijn.checks.time._sentences import Sentence
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.story import Time

CHECK = "time.order"

# Years further apart than this in a range that runs back are two numbers, not a range.
LONGEST = 200


def relations(sentence: Sentence, words: OrderWords) -> Iterator[Tested]:
    """Every two dates side by side that the words make a range, against each other."""
    for first, last in pairwise(sentence.times):
        if first.field("year") is None or last.field("year") is None:
            continue  # "van 17 december tot 3 mei 2020" begins the year before
        start, end = _moments.moment(first), _moments.moment(last)
        if start is None or end is None:
            continue
        severity = _range(sentence, first, last, words)
        if severity is not None:
            yield from _held(sentence, start, end, severity)


def _range(sentence: Sentence, first: Time, last: Time, words: OrderWords) -> Severity | None:
    """How sure it is that two dates are the ends of one range; None where they are not."""
    gap, text = sentence.gap(first, last), sentence.story.text
    if sentence.may_have(words.back) and words.back.search(text, sentence.span.start, sentence.span.end):
        return None
    opens = words.from_.search(sentence.lead(first))
    link = words.to.fullmatch(gap)
    if opens is not None and link is not None:
        if (opens["between"] is None) != (link["both"] is None):
            return None  # "van 1998 en 1989", "tussen 1998 tot 1989"
        return "error" if link["both"] is None else "query"
    if words.dash.fullmatch(gap) is None:
        return None
    brackets = text[first.start - 1 : first.start] == "(" and text[last.end : last.end + 1] == ")"
    return "error" if brackets else "query"


def _held(sentence: Sentence, start: Moment, end: Moment, severity: Severity) -> Iterator[Tested]:
    if start.mark is None or end.mark is None or start.year - end.year > LONGEST:
        return
    marks = (start.mark, end.mark)
    if end.days.high > start.days.low:
        yield Tested(marks, "story")
        return
    grade: Severity = "query" if _days.quoted(sentence.story, start.mark.start) else severity
    message = Words(
        f"Dit loopt van {start.shown.nl} tot {end.shown.nl}: het eind ligt vóór het begin.",
        f"This runs from {start.shown.en} to {end.shown.en}: the end comes before the start.",
    )
    lines = [_life_remarks.difference(end.year, start.year)] if end.year != start.year else [
        Words(f"{end.shown.nl} is eerder dan {start.shown.nl}", f"{end.shown.en} is earlier than {start.shown.en}")
    ]
    places = (anchor(end.mark), counterpart(start.mark))
    yield Tested(marks, "story", Finding(CHECK, grade, message, places, calculation=tuple(lines)))
