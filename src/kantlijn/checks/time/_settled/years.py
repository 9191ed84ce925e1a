"""A number of years among the years of a passage: "Hij schoof in 1994 aan … Na 35 jaar hoor je bij het meubilair".

No word ties the two together. Where the length is that of some stretch between the years around it, or from one of them until
the story is told, all is well. Where it is none of them, and would be one of them with one digit written otherwise, it is
remarked upon: in 167,000 words of clean prose there is one length of which that can be said by chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kantlijn.checks.time import _days, _lengths, _moments
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import finding
from kantlijn.checks.time._sentences import Sentence
from kantlijn.checks.time._settled.stretches import SHORTEST, Near, Stretch, around, marks, nearest, one_slip, pairs
from kantlijn.checks.time._settled.told_lengths import counted_from, ends_then, just_now, spans, to_come, until_now
from kantlijn.checks.time._settled.words import settled_words
from kantlijn.finding import Severity, Tested
from kantlijn.story import Mark, Time

CHECK = "time.duration"

# Sentences before and behind a length in which the years stand that it may run between, and those in which a year makes it
# well; a paragraph of ordinary length. Tried on the clean texts of docs/calibration.md.
BEFORE, BEHIND = 8, 1
FAR_BEFORE, FAR_BEHIND = 12, 5
# Sentences between a length and its years within which it is told of them for certain.
CLOSE = 3
# Of a length with a half, the shortest that is put to the test.
HALF, SHORTEST_HALF = 0.5, 1.5


def relations(sentences: Sequence[Sentence], bound: Set[Mark]) -> Iterator[Tested]:
    """Every number of years that no other rule has put to the test (`bound`), against the years around it."""
    if not sentences or not any(sentence.moments() for sentence in sentences):
        return
    now = _moments.told(sentences[0].story)
    for index, sentence in enumerate(sentences):
        for mark in sentence.times:
            length = _lengths.length(sentence.story, mark)
            if length is None or mark in bound or not _counts(sentence, length):
                continue
            found = _settled(sentences, index, length, now)
            if found is not None:
                yield found


def _counts(sentence: Sentence, length: Length) -> bool:
    mark, words = length.mark, settled_words(sentence.story.language)
    if not isinstance(mark, Time) or length.unit != "year" or length.number < SHORTEST_HALF or mark.vague or mark.direction < 0:
        return False
    lead, tail = sentence.lead(mark), sentence.tail(mark)
    halved = length.number % 1 == HALF
    whole = length.number >= SHORTEST and length.number % 1 == 0
    if not (halved or whole) or mark.unit != "year" or mark.field("anniversary"):
        return False
    return words.other_behind.match(tail) is None and (words.at_last.search(lead) is not None or not to_come(sentence, length))


def _settled(sentences: Sequence[Sentence], index: int, length: Length, now: Moment | None) -> Tested | None:
    ends = [Near(None, now)] if now is not None else []
    wide = [*around(sentences, index, length, FAR_BEFORE, FAR_BEHIND), *ends]
    fits = next((each for each in pairs(wide) if _lengths.severity(length, each.first.moment, each.last.moment) is None), None)
    if fits is not None:
        close = fits.far <= CLOSE and spans(sentences[index], length)
        return Tested(marks(length, fits), "story") if close else None
    near = [*around(sentences, index, length, BEFORE, BEHIND), *ends]
    if (told_last := until_now(sentences, index, length, near, now)) is not None:
        grade: Severity = "query" if _days.quoted(sentences[index].story, length.mark.start) else "error"
        return _remark(sentences[index], length, told_last, grade)
    if (counted := counted_from(sentences, index, length, near)) is not None:
        grave = counted.far <= CLOSE and not _days.quoted(sentences[index].story, length.mark.start)
        return _remark(sentences[index], length, counted, "error" if grave else "query")
    slips = [pair for pair in pairs(near) if nearest(pair, near) and one_slip(length, pair)]
    slips = [pair for pair in slips if not ends_then(sentences[index], length, pair)]
    if not slips or not _tied(sentences, index, length, slips, near):
        return None
    meant = min(slips, key=lambda pair: (pair.far, pair.last.far is None))
    return _remark(sentences[index], length, meant, _grade(sentences[index], length, meant, near))


def _remark(sentence: Sentence, length: Length, meant: Stretch, grade: Severity) -> Tested:
    found = finding(CHECK, sentence.story, length, meant.first.moment, meant.last.moment, grade)
    return Tested(marks(length, meant), "story", found)


def _tied(sentences: Sequence[Sentence], index: int, length: Length, slips: Sequence[Stretch], near: Sequence[Near]) -> bool:
    """Whether the length is likely to be told of these years: it has run, and of years ahead only a headline speaks or "for the
    first time in so many years".
    """
    sentence = sentences[index]
    if not spans(sentence, length) and all(pair.far > 0 for pair in slips):
        return False
    ahead = all((pair.first.far or 0) > 0 for pair in slips)
    if not ahead:
        return True
    words, story = settled_words(sentence.story.language), sentence.story
    kind = story.blocks[story.block_at(length.mark.start)].kind
    first = words.at_last.search(sentence.lead(length.mark)) is not None
    last = index + 1 < len(sentences) and words.last_time.search(
        story.text, sentences[index + 1].span.start, sentences[index + 1].span.end
    )
    return kind in ("headline", "lead", "caption") or (first and bool(last))


def _grade(sentence: Sentence, length: Length, meant: Stretch, near: Sequence[Near]) -> Severity:
    """Sure where it has run between the only years that are near, in the same sentence or from the one before."""
    others = {each.moment.year for each in near if each.far is not None and abs(each.far) <= max(1, meant.far)}
    own = {each.moment.year for each in (meant.first, meant.last) if each.far is not None}
    explicit, story = meant.last.far is not None, sentence.story
    headline = story.blocks[story.block_at(length.mark.start)].kind in ("headline", "lead")
    # What is shorter than from then until now may have ended in between; what is longer cannot have begun then.
    longer = length.strict.low > _moments.elapsed(meant.first.moment, meant.last.moment, length.unit).high
    sure = (meant.far <= 1 or headline) and others <= own and (explicit or longer or just_now(sentence))
    sure = sure and (spans(sentence, length) or (longer and meant.far == 0))
    return "error" if sure and not _days.quoted(sentence.story, length.mark.start) else "query"
