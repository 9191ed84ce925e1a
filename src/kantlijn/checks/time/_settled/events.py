"""What happened on a day that the shelf knows, and how long ago it is told to be, or in what year: "25 years since the
explosion at Chernobyl" of 2021. A question, as all that rests on a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date
from functools import cache

from kantlijn import wording
from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.told_lengths import just_now
from kantlijn.checks.time._slips import TENS, swapped
from kantlijn.finding import Finding, Reference, Tested, Words, anchor, counterpart
from kantlijn.language.patterns import patterns
from kantlijn.shelf.calendar_files import EVENTS, SOURCE
from kantlijn.story import Mark, Span, Time

CHECK = "time.ago"

# Characters between an event and "N years ago" in one clause.
CLAUSE = 60
# An anniversary is told a year early or late.
SLACK = 1


class EventWords:
    """The names of the events, and the words that tie them to a time; each is named after its list in the language."""

    events: Mapping[str, str]
    in_year: re.Pattern[str]
    since: re.Pattern[str]
    after: re.Pattern[str]


@cache
def _known(code: str) -> re.Pattern[str]:
    """Any event of a language, each under its own name."""
    events = patterns(code, "checks.events", EventWords).events
    return re.compile("|".join(f"(?P<{key}>{pattern})" for key, pattern in events.items()))


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every event of a story that stands beside a number of years until now, or beside its year, but for marks that have been
    put to the test by other words (`bound`).
    """
    if not sentences:
        return
    story = sentences[0].story
    words = patterns(story.language, "checks.events", EventWords)
    known = _known(story.language)
    now = _moments.told(story)
    for sentence in sentences:
        if not sentence.times:
            continue
        for match in known.finditer(story.text, sentence.span.start, sentence.span.end):
            day = EVENTS.get(match.lastgroup or "")
            if day is None or _days.quoted(story, match.start()):
                continue
            for mark in (each for each in sentence.times if each not in bound):
                if now is not None and _ago(sentence, match, mark, words):
                    yield from _years_held(sentence, match, mark, day, now.year)
                elif _in_year(sentence, match, mark, words):
                    yield _year_held(sentence, match, mark, day)


def _ago(sentence: Sentence, match: re.Match[str], mark: Time, words: EventWords) -> bool:
    """ "N years ago" in one clause with the event, or "N years since" right before it."""
    if mark.unit != "year" or mark.field("number") is None or mark.hedge:
        return False
    text = sentence.story.text
    if mark.kind == "duration" and mark.end <= match.start():
        # "In 1999, tien jaar na de val van de Muur" is not told of now.
        beside = words.since.fullmatch(text, mark.end, match.start()) is not None
        told_of_now = just_now(sentence) or sentence.words.it_is.search(sentence.lead(mark)) is not None
        return beside and not sentence.moments() and told_of_now
    low, high = (mark.end, match.start()) if mark.end <= match.start() else (match.end(), mark.start)
    apart = re.search(r"[.;:()]", text[low:high]) is not None or high - low > CLAUSE
    return mark.kind == "date" and mark.direction < 0 and not apart


def _in_year(sentence: Sentence, match: re.Match[str], mark: Time, words: EventWords) -> bool:
    """Whether a year stands right behind the event, and is the event's: "de Muur viel, in november 1991"."""
    if mark.field("year") is None or mark.start < match.end():
        return False
    lead = sentence.story.text[max(sentence.span.start, match.start() - 20) : match.start()].lower()
    beside = words.in_year.fullmatch(sentence.story.text, match.end(), mark.start) is not None
    return beside and words.after.search(lead) is None


def _years_held(sentence: Sentence, match: re.Match[str], mark: Time, day: date, now: int) -> Iterator[Tested]:
    years, due = mark.field("number") or 0, now - day.year
    if abs(years - due) <= SLACK:
        yield Tested((mark,), "shelf")
    elif abs(years - due) in TENS or swapped(years, due):
        line = f"{now} − {day.year} = {due}"
        yield Tested((mark,), "shelf", _remark(sentence, match, mark, day, line))


def _year_held(sentence: Sentence, match: re.Match[str], mark: Time, day: date) -> Tested:
    year = mark.field("year") or 0
    if year == day.year:
        return Tested((mark,), "shelf")
    return Tested((mark,), "shelf", _remark(sentence, match, mark, day, f"{year} ≠ {day.year}"))


def _remark(sentence: Sentence, match: re.Match[str], mark: Time, day: date, line: str) -> Finding:
    story, ordinal = sentence.story, day.toordinal()
    here, there = " ".join(story.words(mark).split()), " ".join(match[0].split())
    message = Words(
        f"Hier staat ‘{here}’ bij ‘{there}’, maar dat was op {wording.day(ordinal, 'nl')}.",
        f"It says “{here}” here of “{there}”, but that was on {wording.day(ordinal, 'en')}.",
    )
    reference = Reference(SOURCE.table, match.lastgroup or "", day.isoformat(), SOURCE.origin, None)
    places = (anchor(mark), counterpart(Span(*match.span())))
    return Finding(CHECK, "query", message, places, calculation=(Words(line, line),), reference=reference)
