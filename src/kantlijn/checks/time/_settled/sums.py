"""Lengths of time that are told to add up: "zes jaar cel voor de drugs en achttien maanden voor het witwassen, bij elkaar acht en een
half jaar".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kantlijn import wording
from kantlijn.checks.time import _days
from kantlijn.checks.time._lengths import UNITS
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.story import Mark, Story, Time

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
_ENGLISH = {"minute": ("minuut", "minuten"), "hour": ("uur", "uur"), "quarter hour": ("kwartier", "kwartier")}


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every length that a word calls the whole of those before it, in its sentence or the one before."""
    for index, sentence in enumerate(sentences):
        lengths = [mark for mark in sentence.times if _plain(mark)]
        for number, mark in enumerate(lengths):
            if mark in bound or not _together(sentence, mark):
                continue
            parts = lengths[:number]
            if len(parts) < 2 and index:
                parts = [*(each for each in sentences[index - 1].times if _plain(each)), *parts]
            kind = next((kind for kind in KINDS if mark.unit in kind), None)
            if kind is not None and 2 <= len(parts) <= MOST and all(part.unit in kind for part in parts):
                yield _held(sentence, mark, parts, kind)
                break


def _plain(mark: Time) -> bool:
    known = any(mark.unit in kind for kind in KINDS)
    return mark.kind == "duration" and known and bool(mark.value) and not (mark.vague or mark.hedge or mark.direction)


def _together(sentence: Sentence, mark: Time) -> bool:
    words = settled_words(sentence.story.language)
    return bool(words.sum_before.search(sentence.lead(mark)) or words.sum_behind.match(sentence.tail(mark)))


def _held(sentence: Sentence, mark: Time, parts: Sequence[Time], kind: dict[str, float]) -> Tested:
    story, marks = sentence.story, (mark, *parts)
    sizes = [float(part.value or 0) * kind[part.unit or ""] for part in parts]
    said, due = float(mark.value or 0) * kind[mark.unit or ""], sum(sizes)
    rounded = max(SHARE * due, 0.0 if mark.value != int(mark.value or 0) else kind[mark.unit or ""] / 2 * (due % kind[mark.unit or ""] != 0))
    if abs(said - due) <= rounded:
        return Tested(marks, "story")
    grade: Severity = "query" if said > due * UNRELATED or said < max(sizes) or _days.quoted(story, mark.start) else "error"
    return Tested(marks, "story", _remark(story, mark, parts, due / kind[mark.unit or ""], grade))


def _remark(story: Story, mark: Time, parts: Sequence[Time], due: float, grade: Severity) -> Finding:
    here = " ".join(story.words(mark).split())
    told = " + ".join(" ".join(story.words(part).split()) for part in parts)
    unit = mark.unit or "year"
    nl_names = _ENGLISH.get(unit) or UNITS[unit][:2]
    en_names = (unit, f"{unit}s") if unit not in UNITS else UNITS[unit][2:]
    nl, en = (
        f"{wording.number(round(due, 2), language)} {names[due != 1]}" for language, names in (("nl", nl_names), ("en", en_names))
    )
    message = Words(f"Hier staat ‘{here}’, maar samen is het {nl}.", f"It says “{here}” here, but it adds up to {en}.")
    reading = Reading(here, Interval.point(float(mark.value or 0)), unit)
    places = (anchor(mark), *(counterpart(part) for part in parts))
    return Finding(CHECK, grade, message, places, (reading,), (Words(f"{told} = {nl}", f"{told} = {en}"),))
