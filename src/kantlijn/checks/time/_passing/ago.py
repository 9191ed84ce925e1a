"""So long ago: "31 jaar geleden, in 1977", "In 1977, 31 jaar geleden", "Dat is 31 jaar geleden". """

from __future__ import annotations

import re

from kantlijn.checks.time import _moments
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment, elapsed
from kantlijn.checks.time._outcome import tried, until_told
from kantlijn.checks.time._sentences import CLAUSE, Sentence, words_in
from kantlijn.finding import Tested
from kantlijn.story import Time

CHECK = "time.ago"

# Words of a phrase that ends in a date: "op een ijskoude ochtend in januari 1979".
PHRASE = 9
# A date that is further off than this factor belongs to something else ("vijf jaar geleden, in een boek over 1929,").
UNRELATED = 3.0


def ago(sentence: Sentence, length: Length, previous: Time | None, following: Time | None) -> Tested | None:
    """ "31 jaar geleden, in 1977", "In 1977, 31 jaar geleden", "Dat is 31 jaar geleden." """
    mark = length.mark
    if not isinstance(mark, Time) or mark.kind != "date" or mark.direction >= 0:
        return None
    moment = None
    if following is not None and sentence.words.tight(sentence.gap(mark, following)):
        moment = _dated(following, length)
    if moment is None and previous is not None and sentence.words.tight(sentence.gap(previous, mark)):
        moment = _dated(previous, length)
    if moment is None and sentence.before and sentence.words.that_is.fullmatch(sentence.lead(mark).lstrip()):
        dated = [each for each in (_dated(time, length) for time in sentence.before) if each is not None]
        moment = dated[0] if len(dated) == 1 and len(sentence.times) == 1 else None
    if moment is None and previous is not None and _opens(sentence, previous) and _closes_clause(sentence, previous, mark):
        moment = _dated(previous, length)
    clause = following is not None and len(sentence.moments(mark)) == 1 and _it_is(sentence, mark, following)
    if moment is None and following is not None and clause:
        moment = _dated(following, length)
    phrase = moment is None and following is not None and _opens(sentence, mark) and _phrase(sentence, mark, following)
    if phrase and following is not None:
        moment = _dated(following, length)
    now = until_told(sentence.story, length, moment) if moment is not None else None
    if moment is None or now is None or moment.days.low > now.days.low:
        return None
    others = [(moment, each) for each in sentence.moments(mark) if each.mark is not moment.mark]
    if (phrase or clause) and not 1 / UNRELATED < elapsed(moment, now, length.unit).middle / length.number < UNRELATED:
        return None
    sure = moment.mark is not None and (not moment.mark.relative or moment.mark.field("day") is not None)
    return tried(CHECK, sentence.story, length, moment, now, others=others, most="error" if sure else "query")


def _phrase(sentence: Sentence, mark: Time, following: Time) -> bool:
    """ "Dertig jaar geleden, op een ijskoude ochtend in januari 1979, …": a phrase between commas that ends in the date."""
    gap = sentence.gap(mark, following)
    closed = re.match(r"\s*(?:[,.;:)–—]|$)", sentence.tail(following)) is not None
    if gap.count(",") != 1 or words_in(gap) > PHRASE or not closed or sentence.words.turn.search(gap) is not None:
        return False
    on = sentence.words.on_date.search(gap)
    if on is not None and gap[: on.start()].endswith(", "):
        return True  # "Vijftien jaar geleden liep de Vecht over, in januari 1995."
    return gap.startswith(",") and sentence.words.past.search(gap) is None


def _dated(time: Time, length: Length) -> Moment | None:
    """The moment of a mark where it has a year, or where the length is counted in less than years."""
    if time.field("year") is None and (length.unit in ("year", "decade", "century") or time.field("month") is None):
        return None
    return _moments.moment(time)


def _it_is(sentence: Sentence, mark: Time, following: Time) -> bool:
    """ "Het is veertig jaar geleden dat in 1979 …", "It was 40 years ago that, in 1979, …": one clause, one year."""
    gap = sentence.gap(mark, following)
    clause = sentence.words.ago_that.match(gap)
    return (
        clause is not None
        and (sentence.words.on_date.search(gap) is not None or sentence.words.the_year_of.fullmatch(gap) is not None)
        and sentence.words.it_is.search(sentence.lead(mark)) is not None
        and words_in(gap) <= CLAUSE
        and sentence.words.turn.search(gap, clause.end()) is None
    )


def _opens(sentence: Sentence, time: Time) -> bool:
    return words_in(sentence.lead(time)) <= 1


def _closes_clause(sentence: Sentence, first: Time, mark: Time) -> bool:
    """Whether "…, 31 jaar geleden," is put into a clause that a date opened, with no other thought between."""
    gap = sentence.gap(first, mark)
    return (
        gap.rstrip().endswith((",", "–", "—", "("))
        and words_in(gap) <= CLAUSE
        and sentence.words.turn.search(gap) is None
        and re.match(r"\s*(?:[,.;:)–—]|$)", sentence.tail(mark)) is not None
    )
