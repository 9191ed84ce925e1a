"""What the words around a length of years say of it: that it has run, that it is to come, that it runs until now."""

from __future__ import annotations

from collections.abc import Sequence

from kantlijn.checks.time import _lengths
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.stretches import Near, Stretch
from kantlijn.checks.time._settled.words import settled_words

# Sentences off in which the last time may be told of what is "for the first time in so many years".
LAST_TIMES = (-4, -3, -2, -1, 1)
# Days around the story in which something is told as of now.
LATELY = 31


def spans(sentence: Sentence, length: Length) -> bool:
    """Whether the words around a length say that it has run from something to something."""
    words, mark = settled_words(sentence.story.language), length.mark
    return (
        words.spans_before.search(sentence.lead(mark)) is not None
        or words.spans_behind.match(sentence.tail(mark)) is not None
        or words.spanning.search(sentence.story.words(mark)) is not None
        or words.at_last.search(sentence.lead(mark)) is not None
    )


def to_come(sentence: Sentence, length: Length) -> bool:
    """Whether a length is one to come, or of another kind: "een looptijd van dertig jaar", "de komende vier jaar"."""
    return settled_words(sentence.story.language).other_before.search(sentence.lead(length.mark)) is not None


def just_now(sentence: Sentence) -> bool:
    """Whether a sentence tells of the days around its story: "donderdag", "deze week", "nu"."""
    words = settled_words(sentence.story.language)
    told = words.right_now.search(sentence.story.text, sentence.span.start, sentence.span.end) is not None
    return told or _lately(sentence)


def _lately(sentence: Sentence) -> bool:
    """Whether one of the times of a sentence is a day or a week around its story."""
    today = sentence.story.date.day
    near = (
        time.interval for time in sentence.times if time.relative and not time.direction and time.kind in ("date", "period")
    )
    return any(each is not None and today is not None and abs(each.low - today) <= LATELY for each in near)


def ends_then(sentence: Sentence, length: Length, pair: Stretch) -> bool:
    """Whether a length runs up to the moment that a pair begins with: "In 1999, tien jaar later,", "tien jaar na de val van de
    Muur, in 1999": what it counts from has no year.
    """
    mark, words = pair.first.moment.mark, settled_words(sentence.story.language)
    after = words.counts_after.match(sentence.tail(length.mark)) is not None
    if mark is None or pair.last.far is not None:
        return after and pair.last.far != 0
    if pair.first.far != 0:
        return after
    ahead = mark.end <= length.mark.start
    gap = sentence.story.text[mark.end : length.mark.start] if ahead else sentence.story.text[length.mark.end : mark.start]
    since = sentence.words.since.search(sentence.lead(mark)) is not None
    if not ahead:  # "Tien jaar na zijn vertrek, in 1999"; not "tien jaar nadat hij in 1999 vertrok"
        return not since and (sentence.words.tight(gap) or words.counted_from.fullmatch(gap) is not None)
    # "In 2009, after 20 years, it was finished"; not "he came in 1999 and is leaving after 20 years"
    done = sentence.words.after_length.search(sentence.lead(length.mark)) is not None
    other = sentence.words.and_word.search(gap) is not None or _lately(sentence)
    one_clause = not other and "," not in gap  # "In 1999 zat hij al tien jaar in de raad"
    return after or (not since and (one_clause or sentence.words.tight(gap) or (done and not other)))


def until_now(
    sentences: Sequence[Sentence], index: int, length: Length, near: Sequence[Near], now: Moment | None
) -> Stretch | None:
    """ "Voor het eerst in negentien jaar … De laatste keer was in 1985"; "Sinds mei 2021 … Nu, vier jaar verder": from the
    one year that is near until the story is told, by any number of years.
    """
    sentence, words = sentences[index], settled_words(sentences[index].story.language)
    text, lead, tail = sentence.story.text, sentence.lead(length.mark), sentence.tail(length.mark)
    if now is None or sentence.moments(length.mark):
        return None
    if words.at_last.search(lead) is not None:
        off = [far for far in LAST_TIMES if 0 <= index + far < len(sentences)]
        spans_off = {far: sentences[index + far].span for far in off}
        last = {far for far, span in spans_off.items() if words.last_time.search(text, span.start, span.end)}
        told = [each for each in near if each.far in last]
    elif words.further.match(tail) is not None or (
        words.since_then.match(tail) is not None and sentence.words.now.search(lead) is not None
    ):
        told = [each for each in near if each.far is not None and each.far < 0]
    else:
        return None
    if len({each.moment.year for each in told}) != 1:
        return None
    start = told[0].moment
    pair = Stretch(told[0], Near(None, now))
    far_off = start.days.low < now.days.low and _lengths.severity(length, start, now) == "error"
    return pair if far_off else None


def counted_from(sentences: Sequence[Sentence], index: int, length: Length, near: Sequence[Near]) -> Stretch | None:
    """ "… in 1996. Veertien jaar na de bouw, in 2012, …": from the only year told before to the one behind, by any number."""
    sentence = sentences[index]
    own = [each for each in near if each.far == 0 and each.moment.mark is not None]
    behind = [each for each in own if each.moment.mark is not None and each.moment.mark.start >= length.mark.end]
    before = [each for each in near if each.far is not None and each not in behind and each.far <= 0]
    if not behind or behind[0].moment.mark is None or len({each.moment.year for each in before}) != 1:
        return None
    gap = sentence.story.text[length.mark.end : behind[0].moment.mark.start]
    if settled_words(sentence.story.language).counted_from.fullmatch(gap) is None:
        return None
    pair = Stretch(before[-1], behind[0])
    ahead = pair.first.moment.days.low < pair.last.moment.days.low
    return pair if ahead and _lengths.severity(length, pair.first.moment, pair.last.moment) is not None else None
