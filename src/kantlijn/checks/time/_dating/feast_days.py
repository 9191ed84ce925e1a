"""A feast beside a date or a weekday: "Goede Vrijdag, 12 april 2020", "Kerst valt dit jaar op een dinsdag"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kantlijn.checks.time import _days
from kantlijn.checks.time._sentences import Sentence, neighbours, sentences
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.language import pack
from kantlijn.language.patterns import patterns
from kantlijn.language.times import Feast
from kantlijn.reading.times import calendar, feasts
from kantlijn.story import Story, Time

CHECK = "time.weekday"

# Before this year a feast may be dated by another calendar, or have been kept on another day.
FIRST = 1900


class FeastWords:
    """Which feasts are one day, and the words around them; each is named after its list in the language."""

    one_day: frozenset[str]
    since: Mapping[str, int]
    other_calendar: re.Pattern[str]
    falls: re.Pattern[str]
    beside: re.Pattern[str]
    of_year: re.Pattern[str]


def relations(story: Story) -> Iterator[Tested]:
    """Every feast of one day that stands right beside a date, or of which it is said on what weekday it falls."""
    words = patterns(story.language, "checks.feasts", FeastWords, re.IGNORECASE)
    for sentence in sentences(story):
        for index, mark in enumerate(sentence.times):
            if mark.kind == "date":
                before, behind = neighbours(sentence, index)
                yield from _feast(sentence, mark, before, behind, words)


def _feast(
    sentence: Sentence, mark: Time, previous: Time | None, following: Time | None, words: FeastWords
) -> Iterator[Tested]:
    story = sentence.story
    name = _name(story, mark, words)
    rule = pack(story.language).lexicon.get(name, {}).get("feast") if name in words.one_day else None
    if rule is None or words.other_calendar.search(story.text, sentence.span.start, sentence.span.end):
        return
    if words.beside.search(sentence.lead(mark)):
        return
    first = words.since.get(name, FIRST)
    if previous is not None and _days.is_day(previous) and _repeats(sentence, previous, mark):
        yield from _beside_date(sentence, mark, previous, rule, first)
        return
    if following is None:
        return
    gap = sentence.gap(mark, following)
    if following.field("day") is not None and following.field("month") is not None and not following.impossible:
        if gap != "" and (sentence.words.tight(gap) or words.falls.search(gap) is not None):
            yield from _beside_date(sentence, mark, following, rule, first)
        return
    date = next((time for time in sentence.times if time.start >= mark.end and time.field("day") is not None), None)
    if date is not None and date.field("month") is not None and words.falls.search(sentence.gap(mark, date)):
        yield from _beside_date(sentence, mark, date, rule, first)
        return
    weekday = next((time for time in sentence.times if time.start >= mark.end and time.field("weekday") is not None), None)
    if weekday is not None and weekday.field("day") is None and words.falls.search(sentence.gap(mark, weekday)):
        yield from _on_weekday(sentence, mark, weekday, rule, first)


def _repeats(sentence: Sentence, first: Time, mark: Time) -> bool:
    """ "op 25 december, eerste kerstdag,": the feast closes what the date opened."""
    gap = sentence.gap(first, mark)
    closed = re.match(r"\s*(?:[,.;:)–—]|$)", sentence.tail(mark)) is not None
    return re.fullmatch(r",\s|\s\(", gap) is not None and closed


def _name(story: Story, mark: Time, words: FeastWords) -> str:
    """The feast as the language knows it, without a year behind it."""
    return words.of_year.sub("", " ".join(story.words(mark).lower().replace("’", "'").split()))


def _beside_date(sentence: Sentence, mark: Time, date: Time, rule: Feast, first: int) -> Iterator[Tested]:
    year = _year(sentence, mark, date)
    if year is None or year < first:
        return
    here = feasts.on(rule, year)
    there = calendar.ordinal(year, date.field("month") or 1, date.field("day") or 1)
    if there is None:
        return
    if here == there:
        yield Tested((mark, date), "shelf")
        return
    sure = date.field("year") is not None and not _days.quoted(sentence.story, mark.start)
    yield Tested((mark, date), "shelf", _remark(sentence, mark, date, rule, here, "error" if sure else "query"))


def _year(sentence: Sentence, mark: Time, date: Time) -> int | None:
    said = date.field("year") or mark.field("year")
    if said is not None:
        return said
    years = {time.field("year") for time in sentence.times} - {None}
    if years:
        return next(iter(years)) if len(years) == 1 else None
    return None if date.interval is None or sentence.story.date.day is None else _days.year_of(date.interval.low)


def _on_weekday(sentence: Sentence, mark: Time, weekday: Time, rule: Feast, first: int) -> Iterator[Tested]:
    story = sentence.story
    years = {time.field("year") for time in sentence.times} - {None}
    relative = [t.interval for t in sentence.times if t.relative and t.kind == "period" and t.interval is not None]
    if len(years) == 1:
        year = next(iter(years))
    elif len(relative) == 1 and not years:
        year = _days.year_of(relative[0].low)
    else:
        return
    if year is None or year < first:
        return
    here, wanted = feasts.on(rule, year), weekday.field("weekday")
    if calendar.weekday(here) == wanted:
        yield Tested((mark, weekday), "shelf")
        return
    severity: Severity = "query" if _days.quoted(story, mark.start) else "error"
    yield Tested((mark, weekday), "shelf", _remark(sentence, mark, weekday, rule, here, severity))


def _remark(sentence: Sentence, mark: Time, other: Time, rule: Feast, here: int, severity: Severity) -> Finding:
    name, there = (" ".join(sentence.story.words(each).split()) for each in (mark, other))
    nl, en = (_days.weekday_and_day(here, code) for code in ("nl", "en"))
    message = Words(f"‘{name}’ is {nl}, en hier staat ‘{there}’.", f"“{name}” is {en}, and here it says “{there}”.")
    year = _days.year_of(here)
    easter = feasts.easter(year)
    line = (
        Words(
            f"Pasen is in {year} op {_days.day_and_month(easter, 'nl')}, en deze dag {_apart(here - easter, 'nl')}",
            f"Easter is on {_days.day_and_month(easter, 'en')} in {year}, and this day {_apart(here - easter, 'en')}",
        )
        if rule[0] == "easter"
        else Words(
            f"{name} is in {year} op {_days.day_and_month(here, 'nl')}",
            f"{name} is on {_days.day_and_month(here, 'en')} in {year}",
        )
    )
    return Finding(CHECK, severity, message, (anchor(other), counterpart(mark)), calculation=(line,))


def _apart(days: int, language: str) -> str:
    if days == 0:
        return "is dat zelf" if language == "nl" else "is that day"
    size = abs(days)
    if language == "nl":
        return f"{size} dag{'en' * (size > 1)} {'later' if days > 0 else 'eerder'}"
    return f"{size} day{'s' * (size > 1)} {'later' if days > 0 else 'earlier'}"
