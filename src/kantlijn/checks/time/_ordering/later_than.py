"""A later that is earlier: "In 1921 kwam de eerste tram. Negen jaar later, in 1912, …"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.time import _days, _life_remarks, _moments
from kantlijn.checks.time._moments import Moment
from kantlijn.checks.time._ordering.order_words import OrderWords
from kantlijn.checks.time._passing.later import moments_before
from kantlijn.checks.time._sentences import Sentence, neighbours, words_in
from kantlijn.finding import Finding, Severity, Tested, Words, anchor, counterpart
from kantlijn.story import Time

CHECK = "time.order"

# Words between "na" and the year of the event: "het begin van de bouw in".
EVENT = 7


def relations(sentence: Sentence, words: OrderWords) -> Iterator[Tested]:
    """Every "so long later, in 1912" against the moments that it may be counted from: one that comes before it is enough."""
    for index, mark in enumerate(sentence.times):
        if mark.kind == "duration" and mark.unit == "year" and not mark.direction:
            yield from _after(sentence, mark, *neighbours(sentence, index))
        if mark.kind != "duration" or not mark.direction:
            continue
        following = neighbours(sentence, index)[1]
        if following is None or following.field("year") is None:
            continue
        behind = (words.later if mark.direction > 0 else words.earlier).match(sentence.story.text, mark.end)
        gap = sentence.story.text[behind.end() if behind else mark.end : following.start]
        moment = _moments.moment(following) if sentence.words.tight(gap) else None
        others = [each for each in moments_before(sentence, mark) if each.mark is not None]
        # Further off than the sentence before, it may count from something that has no date.
        if moment is not None and others and (others[-1].mark in sentence.before or others[-1].mark in sentence.times):
            yield _held(sentence, mark, moment, others)


def _after(sentence: Sentence, mark: Time, previous: Time | None, following: Time | None) -> Iterator[Tested]:
    """ "De dam kwam gereed in 1987, vijf jaar na het begin van de bouw in 1992": so long after what came later."""
    link = sentence.words.after.match(sentence.story.text, mark.end)
    if link is None or previous is None or following is None or not sentence.words.tight(sentence.gap(previous, mark)):
        return
    if words_in(sentence.story.text[link.end() : following.start]) > EVENT:
        return
    last, first = (_moments.moment(time) if time.field("year") is not None else None for time in (previous, following))
    if first is None or last is None or last.mark is None or first.mark is None or last.days.high > first.days.low:
        return
    turned = mark.field("number") == first.year - last.year
    severity: Severity = "error" if turned and not _days.quoted(sentence.story, mark.start) else "query"
    here = " ".join(sentence.story.words(mark).split())
    message = Words(
        f"‘{here}’ na {first.shown.nl} kan niet {last.shown.nl} zijn: dat is eerder.",
        f"“{here}” after {first.shown.en} cannot be {last.shown.en}, which is earlier.",
    )
    line = _life_remarks.difference(last.year, first.year)
    places = (anchor(first.mark), counterpart(last.mark), counterpart(mark))
    yield Tested((mark, last.mark, first.mark), "story", Finding(CHECK, severity, message, places, calculation=(line,)))


def _held(sentence: Sentence, mark: Time, moment: Moment, others: list[Moment]) -> Tested:
    nearest = others[-1]
    marks = tuple(each for each in (mark, moment.mark, nearest.mark) if each is not None)
    ahead = mark.direction > 0
    if any(each.days.low < moment.days.high if ahead else each.days.high > moment.days.low for each in others):
        return Tested(marks, "story")
    story = sentence.story
    turned = mark.unit == "year" and mark.field("number") == abs(moment.year - nearest.year)
    sure = (turned or nearest.mark in sentence.times) and not _days.quoted(story, mark.start)
    severity: Severity = "error" if sure else "query"
    here = " ".join(story.text[mark.start : moment.mark.end if moment.mark else mark.end].split())
    message = Words(
        f"‘{here}’ is {'eerder' if ahead else 'later'} dan {nearest.shown.nl}, waarvan het lijkt te tellen.",
        f"“{here}” is {'earlier' if ahead else 'later'} than {nearest.shown.en}, which it seems to count from.",
    )
    places = [anchor(each) for each in (moment.mark,) if each is not None] + [counterpart(mark)]
    places += [counterpart(each) for each in (nearest.mark,) if each is not None]
    line = _life_remarks.difference(moment.year, nearest.year)
    return Tested(marks, "story", Finding(CHECK, severity, message, tuple(places), calculation=(line,)))
