"""A life in one breath: an age beside its own years of birth and death, where no name is needed to bind them."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._fact import OLDEST, Fact
from kantlijn.checks.time._life_remarks import slip_of
from kantlijn.checks.time._living.ages import DEATH_SLACK, aged, ages_between
from kantlijn.checks.time._living.facts import births_in, deaths_in, years_reached
from kantlijn.checks.time._living.plain_ages import age_of, ages_in
from kantlijn.checks.time._living.told_ages import birthday
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence, words_in
from kantlijn.checks.time._told_words import told_words
from kantlijn.finding import Tested
from kantlijn.story import Quantity, Time

# Words between an age and the year of birth in "de 34-jarige timmerman uit Emmen, geboren in 1975"; further apart a second
# person may have come in.
APART = 7
# Words between a life in brackets and the age: "lived to be", "is slechts".
VERB = 4
# Years in brackets that are fewer than these and than the age may be those of a reign; few have been longer.
REIGN = 45


def life_in_brackets(sentence: Sentence) -> Iterator[Tested]:
    """ "Anna Smit (1934-2010) werd 84": a life in brackets and the age reached right behind it."""
    text = sentence.story.text
    for time in sentence.times:
        year, to_year = time.field("year"), time.field("to_year")
        if year is None or to_year is None or text[time.start - 1 : time.start] != "(" or text[time.end : time.end + 1] != ")":
            continue
        born, died = _moments.years_moment(year, time), _moments.years_moment(to_year, time)
        for mark, years in _reached(sentence, time):
            if years > to_year - year + DEATH_SLACK and to_year - year < REIGN:
                continue  # "Koning Willem (1815-1840) werd 71"
            age = Fact("age", "", None, mark, died, years, "death")
            yield from aged(sentence.story, Fact("birth", "", None, time, born), age, died)


def _reached(sentence: Sentence, life: Time) -> Iterator[tuple[Quantity | Time, int]]:
    """The ages right behind a life in brackets: "werd 84", "lived to be 84 years"."""
    marks: tuple[Quantity | Time, ...] = (*sentence.figures, *sentence.times)
    for mark in marks:
        if mark.start < life.end or mark.hedge:
            continue
        years = _years(sentence, mark)
        gap = sentence.story.text[life.end + 1 : mark.start].lower()
        if years is not None and 0 < years < OLDEST and words_in(gap) <= VERB and _reached_or_died(sentence, gap):
            yield mark, years


def _reached_or_died(sentence: Sentence, gap: str) -> bool:
    return sentence.words.lived.search(gap) is not None or sentence.words.died.search(gap) is not None


def _years(sentence: Sentence, mark: Quantity | Time) -> int | None:
    if isinstance(mark, Time):
        return years_reached(sentence, mark)
    plain = mark.kind == "age" or (mark.kind == "count" and mark.counts in (None, "jaar", "year"))
    return int(mark.value) if plain and mark.value is not None else None


def _certain(birth: Moment, now: Moment, years: int) -> bool:
    """Whether an age is too high, or one slip explains it. One that is too low may be told of an earlier time, which
    without a name is often a photograph or a memory.
    """
    return years > ages_between(birth, now)[1] or slip_of(birth, now, years)[0] is not None


def born_and_died(sentence: Sentence) -> Iterator[Tested]:
    """ "The actor, who died on Sunday aged 71, was born in Leith in 1938": one birth, one age at death, nobody else."""
    words, story, span = sentence.words, sentence.story, sentence.span
    if not sentence.times or not sentence.may_have(words.died) or words.died.search(story.text, span.start, span.end) is None:
        return
    ages, births = ages_in(sentence), births_in(sentence)
    if len(ages) != 1 or len(births) != 1 or births[0].mark is None or _days.quoted(story, ages[0].start):
        return
    text = story.text[span.start : span.end]
    around = story.text[max(span.start, ages[0].start - 16) : min(span.end, ages[0].end + 16)]
    if words.kin.search(text) or not words.at_death.search(around):
        return
    deaths = deaths_in(sentence)
    others = [m for m in sentence.moments() if m.mark not in (births[0].mark, *(death.mark for death in deaths))]
    at = deaths[0] if len(deaths) == 1 else None
    years = age_of(story, ages[0])
    if at is None or others or years is None:
        return
    age = Fact("age", "", None, ages[0], at, years, "death")
    yield from aged(story, Fact("birth", "", None, births[0].mark, births[0]), age, at)


def born_and_aged(sentence: Sentence) -> Iterator[Tested]:
    """ "De 34-jarige, geboren in 1975, …", "De in 1951 geboren schrijver werd vorige week 58": one age, one birth, nobody
    else in between.
    """
    if not sentence.times or not sentence.may_have(sentence.words.born):
        return
    story, words = sentence.story, sentence.words
    ages, births = ages_in(sentence), births_in(sentence)
    if len(ages) != 1 or len(births) != 1 or _days.quoted(story, ages[0].start):
        return
    quantity, birth, years = ages[0], births[0], age_of(story, ages[0])
    text = story.text[sentence.span.start : sentence.span.end]
    if birth.mark is None or years is None or len(sentence.moments()) != 1 or words.kin.search(text) or words.died.search(text):
        return
    gap = sentence.gap(quantity, birth.mark) if quantity.start < birth.mark.start else sentence.gap(birth.mark, quantity)
    gap = told_words(story.language).and_now.sub("", gap)
    if words_in(gap) > APART or words.someone_else.search(gap):
        return
    at = birthday(sentence, quantity)
    adjective = sentence.life.adjective.search(story.words(quantity)) is not None
    if at is None and not (adjective or words.lived.search(sentence.lead(quantity)) or gap[:1] == ","):
        return
    now = at or _moments.told_from(story)
    if now is None or words.at_that_time.search(sentence.lead(quantity)):
        return
    weak = at is None and (words.past.search(text) is not None or not _certain(birth, now, years))
    fact = Fact("age", "", None, quantity, at, years, "now" if at is None else "moment", weak=weak)
    yield from aged(story, Fact("birth", "", None, birth.mark, birth), fact, now)
