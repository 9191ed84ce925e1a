"""A weekday that is told as so many days after or before another: "op vrijdag 9 mei … Vier dagen later, op dinsdag"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import _days
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._told_words import told_words
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.story import Time

CHECK = "time.weekday"

DAYS = {"day": 1, "week": 7, "fortnight": 14}
# So many days later at most: further off, nobody says the weekday of both.
FURTHEST = 28


def relations(sentence: Sentence, before: Sentence | None) -> Iterator[Tested]:
    """Every weekday right behind "two days later", "the next day", against the weekday that was named last."""
    for days, start, end, mark in _steps(sentence):
        following = next((time for time in sentence.times if time.start >= end), None)
        if following is None or not _bare(following):
            continue
        if told_words(sentence.story.language).day_gap.fullmatch(sentence.story.text, end, following.start) is None:
            continue
        earlier = [time for time in sentence.times if time.end <= start]
        if not earlier and before is not None:
            earlier = list(before.times)
        named = [time for time in earlier if time.field("weekday") is not None]
        dated = [time for time in earlier if time.kind in ("date", "period") and time is not mark]
        # The day that is counted from is the last that was named, and no other date came in between.
        if not named or named[-1] is not dated[-1] or sum(time.kind == "date" for time in earlier) > 2:
            continue
        yield _held(sentence, named[-1], following, days, mark)


def _bare(time: Time) -> bool:
    return time.kind == "date" and time.field("weekday") is not None and time.field("day") is None and not time.impossible


def _steps(sentence: Sentence) -> Iterator[tuple[int, int, int, Time | None]]:
    story = sentence.story
    for time in sentence.times:
        number = time.field("number")
        if time.kind != "duration" or not time.direction or time.unit not in DAYS or not number or time.hedge:
            continue
        behind = sentence.words.later_word.match(story.text, time.end)
        days = number * DAYS[time.unit]
        if behind is not None and days <= FURTHEST:
            yield days * time.direction, time.start, behind.end(), time
    next_day = told_words(story.language).next_day
    if not sentence.may_have(next_day):
        return
    for match in next_day.finditer(story.text, sentence.span.start, sentence.span.end):
        yield 1 if (match.lastgroup or "d1").startswith("d") else -1, match.start(), match.end(), None


def _held(sentence: Sentence, first: Time, second: Time, days: int, mark: Time | None) -> Tested:
    marks = tuple(each for each in (second, first, mark) if each is not None)
    start, said = first.field("weekday") or 0, second.field("weekday") or 0
    due = (start + days) % 7
    if due == said or _days.quoted(sentence.story, second.start) != _days.quoted(sentence.story, first.start):
        return Tested(marks, "story")
    here, there = (" ".join(sentence.story.words(each).split()) for each in (second, first))
    nl, en = (_days.weekday_name(due, language) for language in ("nl", "en"))
    count = abs(days)
    way = ("na", "after") if days > 0 else ("voor", "before")
    line = Words(
        f"{count} {'dag' if count == 1 else 'dagen'} {way[0]} {there} = {nl}",
        f"{count} day{'s' * (count != 1)} {way[1]} {there} = {en}",
    )
    message = Words(
        f"Hier staat ‘{here}’, maar {line.nl.replace(' = ', ' is ')}.",
        f"It says “{here}” here, but {line.en.replace(' = ', ' is ')}.",
    )
    places = (anchor(second), counterpart(first), *([counterpart(mark)] if mark is not None else []))
    return Tested(marks, "story", Finding(CHECK, "query", message, places, calculation=(line,)))
