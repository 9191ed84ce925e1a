"""Lengths of time that are told to add up: "zes jaar cel voor de drugs en achttien maanden voor het witwassen, bij elkaar
acht en een half jaar".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.checks.time._lengths import UNITS
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.lasted import Lasted, lengths
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.story import Mark, Story

CHECK = "time.duration"

# Units of which one is so many of another; days and months are not.
KINDS = (
    {"year": 12.0, "month": 1.0, "decade": 120.0},
    {"week": 7.0, "day": 1.0, "fortnight": 14.0},
    {"hour": 60.0, "minute": 1.0, "quarter hour": 15.0},
)
# More parts than this are a list, of which the total may leave some out.
MOST = 5
# A total is rounded to a twentieth.
SHARE = 0.05
# What is further off is no sum of these.
UNRELATED = 2.0
_CLOCK = {"minute": ("minuut", "minuten"), "hour": ("uur", "uur"), "quarter hour": ("kwartier", "kwartier")}


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every length that a word calls the whole of those before it, in its sentence or the one before."""
    for index, sentence in enumerate(sentences):
        for kind in KINDS:
            told = _plain(sentence, kind)
            for number, whole in enumerate(told):
                if bound.isdisjoint(whole.marks) and _together(sentence, whole):
                    parts = told[:number]
                    if len(parts) < 2 and index:
                        parts = [*_plain(sentences[index - 1], kind), *parts]
                    # What is told behind it may be a part as well: "want ook een oude straf van twee jaar telde mee".
                    if 2 <= len(parts) <= MOST and number + 1 == len(told):
                        yield _held(sentence, whole, parts, kind)
                    break


def _plain(sentence: Sentence, kind: Mapping[str, float]) -> list[Lasted]:
    return [each for each in lengths(sentence, kind) if not any(mark.hedge or mark.direction for mark in each.marks)]


def _together(sentence: Sentence, whole: Lasted) -> bool:
    words = settled_words(sentence.story.language)
    return bool(
        words.sum_before.search(sentence.lead(whole.marks[0])) or words.sum_behind.match(sentence.tail(whole.marks[-1]))
    )


def _held(sentence: Sentence, whole: Lasted, parts: Sequence[Lasted], kind: Mapping[str, float]) -> Tested:
    story, marks = sentence.story, (*whole.marks, *(mark for part in parts for mark in part.marks))
    said, due, unit = whole.size, sum(part.size for part in parts), kind[whole.marks[0].unit or ""]
    rounded = unit / 2 if len(whole.marks) == 1 and whole.size % unit == 0 and due % unit else 0.0
    if abs(said - due) <= max(SHARE * due, rounded):
        return Tested(marks, "story")
    far = said > due * UNRELATED or said < max(part.size for part in parts)
    grade: Severity = "query" if far or _days.quoted(story, whole.start) else "error"
    return Tested(marks, "story", _remark(story, whole, parts, due / unit, grade))


def _remark(story: Story, whole: Lasted, parts: Sequence[Lasted], due: float, grade: Severity) -> Finding:
    here = " ".join(story.words(whole.span).split())
    told = " + ".join(" ".join(story.words(part.span).split()) for part in parts)
    unit = whole.marks[0].unit or "year"
    names_nl = _CLOCK.get(unit) or UNITS[unit][:2]
    names_en = UNITS[unit][2:] if unit in UNITS else (unit, f"{unit}s")
    nl, en = (
        f"{wording.number(round(due, 2), language)} {names[due != 1]}"
        for language, names in (("nl", names_nl), ("en", names_en))
    )
    message = Words(f"Hier staat ‘{here}’, maar samen is het {nl}.", f"It says “{here}” here, but it adds up to {en}.")
    reading = Reading(here, Interval.point(float(whole.marks[0].value or 0)), unit)
    places = (anchor(whole.span), *(counterpart(part.span) for part in parts))
    return Finding(CHECK, grade, message, places, (reading,), (Words(f"{told} = {nl}", f"{told} = {en}"),))
