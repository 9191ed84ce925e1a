"""A life in one breath: an age beside its own years of birth and death, where no name is needed to bind them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.time import _days, _moments
from kantlijn.checks.time._ages import DEATH_SLACK, aged
from kantlijn.checks.time._fact import OLDEST, Fact
from kantlijn.checks.time._facts import births_in
from kantlijn.checks.time._sentences import Sentence, words_in
from kantlijn.checks.time._told_ages import age_of, ages_in, birthday
from kantlijn.finding import Tested
from kantlijn.story import Quantity, within

# Words between an age and the year of birth in "de 34-jarige timmerman uit Emmen, geboren in 1975"; further apart a second
# person may have come in.
APART = 7
# Words between a life in brackets and the age: "lived to be", "is slechts".
VERB = 3
# Years in brackets that are fewer than these and than the age may be those of a reign; few have been longer.
REIGN = 45


def life_in_brackets(sentence: Sentence) -> Iterator[Tested]:
    """ "Anna Smit (1934-2010) werd 84": a life in brackets and the age reached right behind it."""
    text = sentence.story.text
    for time in sentence.times:
        year, to_year = time.field("year"), time.field("to_year")
        if year is None or to_year is None or text[time.start - 1 : time.start] != "(" or text[time.end : time.end + 1] != ")":
            continue
        for quantity in within(sentence.story.quantities, sentence.span):
            if not isinstance(quantity, Quantity) or quantity.start < time.end or quantity.value is None or quantity.hedge:
                continue
            plain = quantity.kind == "age" or (quantity.kind == "count" and quantity.counts in (None, "jaar", "year"))
            gap = text[time.end + 1 : quantity.start].lower()
            if not plain or words_in(gap) > VERB or not sentence.words.lived.search(gap) or not 0 < quantity.value < OLDEST:
                continue
            born, died = _moments.years_moment(year, time), _moments.years_moment(to_year, time)
            if year + quantity.value > to_year + DEATH_SLACK and to_year - year < REIGN:
                continue  # "Koning Willem (1815-1840) werd 71"
            birth = Fact("birth", "", None, time, born)
            age = Fact("age", "", None, quantity, died, int(quantity.value), "death")
            yield from aged(sentence.story, birth, age, died)


def born_and_aged(sentence: Sentence) -> Iterator[Tested]:
    """ "De 34-jarige, geboren in 1975, …", "De in 1951 geboren schrijver werd vorige week 58": one age, one birth, nobody
    else in between.
    """
    if not sentence.times:
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
    if words_in(gap) > APART or words.someone_else.search(gap):
        return
    at = birthday(sentence, quantity)
    adjective = re.search(r"(?:jarige|year-old)$", story.words(quantity), re.IGNORECASE) is not None
    if at is None and not (adjective or words.lived.search(sentence.lead(quantity)) or gap[:1] == ","):
        return
    weak = at is None and not adjective and words.past.search(text) is not None
    fact = Fact("age", "", None, quantity, at, years, "now" if at is None else "moment", weak=weak)
    now = at or _moments.told_from(story)
    if now is not None:
        yield from aged(story, Fact("birth", "", None, birth.mark, birth), fact, now)
