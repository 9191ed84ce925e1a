"""So long after something: "dertig jaar na zijn dood"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.time import _lengths, _moments
from kantlijn.checks.time._lengths import Length
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._outcome import tried
from kantlijn.checks.time._sentences import CLAUSE, Sentence, died, words_in
from kantlijn.finding import Tested
from kantlijn.story import Quantity, Time

CHECK = "time.ago"

# "the flood of 1953", "it closed, in 1975": a handful of words, and a comma before the preposition of the year at most.
TO_YEAR = r"(?:[^\s,.;:()]+\s){0,6}|(?:[^\s,.;:()]+\s){0,5}[^\s,.;:()]+,\s[^\s,.;:()]{2}\s"


def relations(sentence: Sentence, before: Sentence | None) -> Iterator[Tested]:
    """ "N years after …" in a sentence; `before` is the sentence before it in the same block."""
    for index, mark in enumerate(sentence.times):
        if mark.kind != "duration" or mark.direction or mark.unit in ("day", "hour", "minute", "second"):
            continue
        length = _lengths.length(sentence.story, mark)
        if length is not None:
            previous = sentence.times[index - 1] if index else None
            found = _after(sentence, before, length, previous)
            if found is not None:
                yield found


def _after(sentence: Sentence, before: Sentence | None, length: Length, previous: Time | None) -> Tested | None:
    story, mark = sentence.story, length.mark
    end = sentence.span.end
    after = sentence.words.after.match(story.text, mark.end, end)
    if after is None:
        return None
    following = [time for time in sentence.times if time.start >= after.end()]
    first, phrase_end = None, after.end()
    if following and re.fullmatch(TO_YEAR, story.text[after.end() : following[0].start]):
        moment = _moments.moment(following[0]) if following[0].field("year") is not None else None
        if moment is not None and moment.mark is not None:
            first, phrase_end = moment, moment.mark.end
    death = sentence.words.their_death.match(story.text, mark.end, end)
    if first is None and death is not None:
        dated = [each for each in died(sentence) if each.mark is not mark] or (died(before) if before is not None else [])
        first, phrase_end = (dated[-1] if len(dated) == 1 else None), death.end()
    if first is None:
        return None
    last = None
    if previous is not None and previous is not first.mark and previous.field("year") is not None:
        last = _moments.moment(previous) if sentence.words.tight(sentence.gap(previous, mark)) else None
    if last is None and death is None:
        last = _told_behind(sentence, first, phrase_end)
    if last is None and _told_now(sentence, mark, phrase_end):
        last = _moments.told(story)
    if last is None or last.days.low <= first.days.low:
        return None
    others = [(first, each) for each in sentence.moments(mark) if each.mark not in (first.mark, last.mark)]
    return tried(CHECK, sentence.story, length, first, last, others=others)


def _told_behind(sentence: Sentence, first: Moment, phrase_end: int) -> Moment | None:
    """The date in "Vijf jaar na de opening in 2007 ging de zaak in 2017 failliet": the only other one, in the same clause."""
    others = [each for each in sentence.moments() if each.mark is not first.mark]
    if len(others) != 1 or others[0].mark is None or others[0].mark.start < phrase_end:
        return None
    gap = sentence.story.text[phrase_end : others[0].mark.start]
    apart = sentence.words.and_then.search(gap) is not None or gap.count(",") > 1 or re.search(r"[;:()–—]", gap) is not None
    return None if apart or sentence.words.turn.search(gap) or words_in(gap) > CLAUSE else others[0]


def _told_now(sentence: Sentence, mark: Time | Quantity, phrase_end: int) -> bool:
    """Whether the verb beside the words is in the present: "is dertig jaar na zijn dood", "na zijn dood leeft"."""
    lead = re.findall(r"[^\W\d_]+", sentence.lead(mark, 30))[-2:]
    behind = re.findall(r"[^\W\d_]+", sentence.story.text[phrase_end : min(sentence.span.end, phrase_end + 40)])
    # Dutch puts the verb first ("… leeft hij"), English the subject ("…, he lives").
    if not sentence.words.present.isdisjoint([*lead, *(word.lower() for word in behind[:2])]):
        return True
    clause = re.split(r",\s", sentence.story.text[phrase_end : min(sentence.span.end, phrase_end + 90)])
    main = re.findall(r"[^\W\d_]+", clause[1])[:2] if len(clause) == 2 else []
    if not sentence.lead(mark).strip() and not sentence.words.present.isdisjoint(word.lower() for word in main):
        return True
    # "Fifty years after the flood of 1953, the square at last has a memorial": the subject comes first, and nothing is past.
    opens = not sentence.lead(mark).strip() and sentence.story.text[phrase_end : phrase_end + 1] == ","
    past = sentence.words.past.search(sentence.story.text, phrase_end, sentence.span.end)
    return opens and past is None and not sentence.words.present.isdisjoint(word.lower() for word in behind[:7])
