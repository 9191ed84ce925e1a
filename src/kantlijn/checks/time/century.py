"""A century or a decade that does not hold the year that is given for the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.time import _days
from kantlijn.checks.time._eras import Era, EraWords, Years, era_words, eras, years_in
from kantlijn.checks.time._sentences import Sentence, sentences, words_in
from kantlijn.checks.time._slips import similar
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf
from kantlijn.story import Mark, Story

CHECK = "time.century"

# Words between "zeventiende-eeuwse" and "uit 1820": the noun, and an adjective or two before it.
NOUN = 4
# Words between a year and the century that names its time again: "in 1812 gebouwd, aan het eind van de …".
CLAUSE = 8
# What lies a year beside a decade ("eind jaren zestig, in 1970") is near enough to be left alone.
BESIDE = 1
# Characters from one to the other, at most.
FAR = 120


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every century and decade beside a year of the same thing: "de zeventiende-eeuwse kerk uit 1820"."""
    words = era_words(story.language)
    for sentence in sentences(story):
        found = eras(sentence, words) if sentence.times and years_in(sentence) else []
        if not found or words.bc.search(story.text, sentence.span.start, sentence.span.end):
            continue
        for era in found:
            yield from _held(sentence, era, found, words)


def _held(sentence: Sentence, era: Era, found: list[Era], words: EraWords) -> Iterator[Tested]:
    """A century against the first year of its sentence that the words make its own."""
    for years in years_in(sentence):
        if abs(years.mark.start - era.start) > FAR:
            continue
        sure = _named_twice(sentence, era, years, words)
        bound = sure or _of_that_year(sentence, era, years, words) or _named_again(sentence, era, years, words)
        if not (bound or _dated(sentence, era, years, found, words)):
            continue
        tested = _tried(sentence, era, years, sure=sure)
        if tested is not None:
            yield tested
        return


def _between(sentence: Sentence, era: Era, years: Years) -> str | None:
    """What stands between the two, whichever comes first; None where they overlap."""
    mark, text = years.mark, sentence.story.text
    if era.end <= mark.start:
        return text[era.end : mark.start]
    return text[mark.end : era.start] if mark.end <= era.start else None


def _named_twice(sentence: Sentence, era: Era, years: Years, words: EraWords) -> bool:
    """ "In de jaren zeventig, in 1983, …", "in 1983, in de jaren zeventig, …"."""
    gap, mark = _between(sentence, era, years), years.mark
    if gap is None or not re.search(r"[,(:–—]", gap) or not sentence.words.tight(words.from_.sub("", gap)):
        return False
    first, last = (era.start, mark.end) if era.end <= mark.start else (mark.start, era.end)
    text = sentence.story.text
    before = text[max(sentence.span.start, first - 30) : first]
    own = text[max(sentence.span.start, era.start - 30) : era.start]
    return not (words.besides.search(before) or words.besides.search(own)) and words.closed.match(text, last) is not None


def _of_that_year(sentence: Sentence, era: Era, years: Years, words: EraWords) -> bool:
    """ "de zeventiende-eeuwse kerk uit 1820", "the 17th-century farm (1788)"."""
    gap, mark = _between(sentence, era, years), years.mark
    if gap is None or mark.start < era.end or not (era.adjective or _before_noun(sentence, era, words)):
        return False
    link = next((match for match in words.of_year.finditer(gap) if match.end() == len(gap)), None)
    if link is None or not 0 < words_in(gap[: link.start()]) <= NOUN or re.search(r"[,.;:()]", gap[: link.start()]):
        return False
    if "(" in link[0] and sentence.story.text[mark.end : mark.end + 1] != ")":
        return False
    noun = gap[: link.start()].split()[-1]
    if noun[0].isupper() or words.goes_on.search(gap, 0, link.start()) is not None:
        return False
    return words.anew.search(sentence.story.text, sentence.span.start, mark.end) is None


def _before_noun(sentence: Sentence, era: Era, words: EraWords) -> bool:
    """Whether a century or a decade stands right before a noun, after an article: "a 1970s tower block"."""
    text = sentence.story.text
    before = words.before_noun.search(text, max(sentence.span.start, era.start - 24), era.start)
    if before is None or text[era.end : era.end + 1] != " ":
        return False
    century = era.mark is not None and era.mark.field("century") is not None
    return before["a"] is not None or century or before["word"] is None


def _named_again(sentence: Sentence, era: Era, years: Years, words: EraWords) -> bool:
    """ "werd in 1812 gebouwd, aan het eind van de achttiende eeuw."."""
    gap, mark = _between(sentence, era, years), years.mark
    if gap is None or era.adjective or words_in(gap) > CLAUSE or gap.count(",") != 1:
        return False
    if mark.start >= era.end:
        return _range_behind(sentence, era, gap, years, words)
    if words.again.search(gap) is None or words.closed.match(sentence.story.text, era.end) is None:
        return False
    before = sentence.lead(mark, 30)
    return words.besides.search(before) is None and sentence.words.turn.search(gap) is None


def _range_behind(sentence: Sentence, era: Era, gap: str, years: Years, words: EraWords) -> bool:
    """ "werd in de jaren zeventig gebouwd, tussen 1971 en 1977.": a range of years at the end of the clause."""
    ranged = years.last > years.first and words.from_.sub("", gap.split(",")[1]).strip() == ""
    own = sentence.story.text[max(sentence.span.start, era.start - 30) : era.start]
    closed = words.closed.match(sentence.story.text, years.mark.end) is not None
    return ranged and closed and words.besides.search(own) is None and sentence.words.turn.search(gap) is None


def _dated(sentence: Sentence, era: Era, years: Years, found: list[Era], words: EraWords) -> bool:
    """ "stamt uit de 19de eeuw: in 1743 werd het gebouwd": one century, one year, one thing that was made."""
    gap, mark, text = _between(sentence, era, years), years.mark, sentence.story.text
    if gap is None or len(found) > 1 or len(years_in(sentence)) > 1 or not re.match(r"\s?[:;(–—]", gap):
        return False
    if mark.start < era.end or words.dates.search(text, max(sentence.span.start, era.start - 60), era.start) is None:
        return False
    made = words.made.search(text, era.end, min(sentence.span.end, mark.end + 40)) is not None
    return made and words.anew.search(text, sentence.span.start, sentence.span.end) is None


def _tried(sentence: Sentence, era: Era, years: Years, *, sure: bool) -> Tested | None:
    marks: tuple[Mark, ...] = (*([era.mark] if era.mark is not None else []), years.mark)
    if era.low <= years.last and years.first <= era.high:
        return Tested(marks, "story")
    decade = era.last - era.first < 10
    if decade and era.first - BESIDE <= years.last and years.first <= era.last + BESIDE:
        return None
    outside = years.last < era.first or years.first > era.last
    grave = sure and outside and not era.relative and not _days.quoted(sentence.story, era.start)
    return Tested(marks, "story", _remark(sentence.story, era, years, outside, "error" if grave else "query"))


def _remark(story: Story, era: Era, years: Years, outside: bool, severity: Severity) -> Finding:
    here, there = (" ".join(story.words(each).split()) for each in (era.span, years.mark))
    first, last = era.first + (era.last - era.first >= 99 and not era.relative), era.last
    message = Words(
        f"Hier staat ‘{here}’, en voor hetzelfde ‘{there}’.",
        f"It says “{here}” here, and for the same thing “{there}”.",
    )
    if outside:
        lines = [Words(f"‘{here}’ loopt van {first} tot en met {last}", f"“{here}” runs from {first} to {last}")]
        lines += _slip(era, years.first)
    else:
        low, high = round(era.low), round(era.high)
        lines = [Words(f"‘{here}’ is hoogstens {low} tot {high}", f"“{here}” is {low} to {high} at most")]
    return Finding(CHECK, severity, message, (anchor(era.span), counterpart(years.mark)), calculation=tuple(lines))


def _slip(era: Era, year: int) -> list[Words]:
    """The one slip that explains it: the century after the number of its years, or two digits of the year swapped."""
    if era.last - era.first == 100 and year // 100 * 100 == era.last:
        right = year // 100 + 1
        return [Words(f"{year} ligt in de {right}e eeuw", f"{year} is in century {right}")]
    meant = era.first + year % 10 if era.last - era.first < 10 else None
    if meant is not None and similar(year, meant):
        nl, en = f"of het jaar klopt niet: {meant} in plaats van {year}", f"or the year is off: {meant} instead of {year}"
        return [Words(nl, en)]
    return []
