"""Two years of birth, or two ages, and how much they differ: "Gea, van 1951, en Riet, van 1958, schelen zeven jaar"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks.time import _days
from kantlijn.checks.time._living.plain_ages import age_of, ages_in
from kantlijn.checks.time._sentences import Sentence, one_block
from kantlijn.checks.time._told_words import told_words
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.story import Quantity, Time

CHECK = "time.age"

# Two people who differ seven and a half years may be seven or eight years apart, by their years of birth or by their ages.
SLACK = 1
# Further apart than this, two years are no two people who are compared.
FURTHEST = 60


def relations(sentences: Sequence[Sentence]) -> Iterator[Tested]:
    """Every number of years that two people are told to differ, against the two births or the two ages right before it."""
    for index, sentence in enumerate(sentences):
        for mark in sentence.times:
            number = mark.field("number")
            if mark.kind != "duration" or mark.unit != "year" or mark.hedge or not number or mark.direction:
                continue
            words = told_words(sentence.story.language)
            if not (words.apart_before.search(sentence.lead(mark)) or words.apart_behind.match(sentence.tail(mark))):
                continue
            pair = _pair(sentence, mark) or (_pair(sentences[index - 1], mark) if one_block(sentences, index) else None)
            if pair is not None and not _days.quoted(sentence.story, mark.start):
                yield _held(sentence, mark, number, pair)


def _pair(sentence: Sentence, length: Time) -> tuple[Time | Quantity, Time | Quantity, int] | None:
    """The only two births of a sentence, else its only two ages, and how many years lie between them."""
    words, story = told_words(sentence.story.language), sentence.story
    born = [
        time
        for time in sentence.times
        if time.field("year") is not None
        and time.field("to_year") is None
        and (
            words.born_in.search(story.text[max(sentence.span.start, time.start - 40) : time.start])
            or words.born_behind.match(story.text, time.end)
        )
    ]
    if len(born) == 2:
        return born[0], born[1], abs((born[0].field("year") or 0) - (born[1].field("year") or 0))
    ages = [age for age in ages_in(sentence) if age.start != length.start]
    if len(ages) != 2 or born:
        return None
    return ages[0], ages[1], abs((age_of(story, ages[0]) or 0) - (age_of(story, ages[1]) or 0))


def _held(sentence: Sentence, mark: Time, number: int, pair: tuple[Time | Quantity, Time | Quantity, int]) -> Tested:
    one, other, years = pair
    marks = (mark, one, other)
    off = abs(years - number)
    if off <= SLACK or years > FURTHEST:
        return Tested(marks, "story")
    story = sentence.story
    said, first, second = (" ".join(story.words(each).split()) for each in (mark, one, other))
    message = Words(
        f"Hier staat ‘{said}’, maar tussen {first} en {second} zit {years} jaar.",
        f"It says “{said}” here, but {first} and {second} are {years} years apart.",
    )
    high, low = (second, first) if second > first else (first, second)
    line = f"{high} − {low} = {years}"
    severity: Severity = "query" if off == SLACK + 1 else "error"
    places = (anchor(mark), counterpart(one), counterpart(other))
    return Tested(marks, "story", Finding(CHECK, severity, message, places, calculation=(Words(line, line),)))
