"""A part against the whole it is of: no more of the members vote than there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kantlijn.checks.number._figures import Figure, Passage, of_a_kind
from kantlijn.checks.number._relations import Relations, disputed, one_voice, relations
from kantlijn.checks.number._remarks import both, opening, plain, quoted, remark, severity, surface
from kantlijn.checks.number._rounding import fair
from kantlijn.checks.number._told import told
from kantlijn.finding import Finding, Tested, Words
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Story

NAME = "number.whole"
REACH = 90  # characters between a whole and its part
CLOSE = 3  # words up to a whole: "van de eerste 40 leden"; behind one more stands a verb, and the number is none of theirs
MOST = 12.0  # times: a part that is larger than its whole by more than a zero too many is part of something else


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Parts that the words put in a whole: "45 van de 40", "van de 40 … 45", "van wie er 45", "45 of them"."""
    words = relations(story.language)
    for passage, previous in told(story):
        for part, whole in _parts(words, passage, previous):
            if not disputed(story, passage, (part, whole)):
                yield Tested((part.mark, whole.mark), "story", _remark(story, part, whole))


def _parts(words: Relations, passage: Passage, previous: Passage | None) -> Iterator[tuple[Figure, Figure]]:
    low = passage.low
    for at, (one, other) in enumerate(pairwise(passage.amounts)):
        if one.is_rate or other.is_rate or not _whole_number(one) or not _whole_number(other):
            continue
        between = low[one.end : other.start]
        if len(between) > REACH:
            continue
        if one.mark.end == one.end and words.of.match(between) and of_a_kind(one, other) and not words.not_of.search(between):
            yield one, other
        elif _is_of(words, low, one, other, between):
            yield other, _whole_of(words, low, passage.amounts[: at + 1], other, between)
    if previous is not None and len(previous.amounts) == 1 and passage.amounts:
        whole, part = previous.amounts[0], passage.amounts[0]
        led = low[passage.span.start : part.start]
        them = words.of_them.match(low, part.mark.end) or words.of_which.search("." + " " + led)
        # "The logbooks, 14 of them": they have what they are part of in their own sentence.
        own = led.rstrip().endswith(",")
        counts = whole.noun is not None and whole.mark.kind == "count" and not own
        if them and counts and _taken_up(whole, part) and len(led) <= REACH and _whole_number(whole) and _whole_number(part):
            yield part, whole


def _whole_of(words: Relations, low: str, before: Sequence[Figure], part: Figure, between: str) -> Figure:
    """The whole that "of them" or "van wie" speaks of: the nearest figure, or one before it where only that is large enough:
    "21,000 staff in 16 countries, 9,000 of them in Britain".
    """
    nearest = before[-1]
    behind = words.of_them.match(low, part.mark.end) or words.of_which.search(between)
    if nearest.strict.high >= part.strict.low or behind is None:
        return nearest
    large = [one for one in before if one.noun is not None and one.unit is None and one.strict.high >= part.strict.low]
    return large[-1] if large else nearest


def _is_of(words: Relations, low: str, whole: Figure, part: Figure, between: str) -> bool:
    """ "Van de 40 leerlingen zakten er 4", "240 leerlingen, van wie er 210", "75 patients, 9 of them"."""
    if part.strict.low > MOST * whole.strict.middle:
        return False
    if words.of_which.search(between):
        # "62 leden, van wie de oudste 81 is": of one of them, and no number of them
        return whole.unit == part.unit and words.one_of_them.search(between) is None
    if words.to.match(between) or " per " in (whole.unit or ""):
        return False  # "van 31 naar 36"; "de beek 2 kubieke meter per seconde, de afvoer van de Rijn 2.200"
    if words.of_the.search(low, max(0, part.start - 40), part.start):
        return False  # "of the 80 patients, in the other 55 per cent of the 120": a whole of its own
    if words.each_behind.match(low, part.mark.end):
        return False  # "de zes groepen plantten elk hun boompjes, 85 per groep"
    them = words.of_them.match(low, part.mark.end) if not whole.is_bare else None  # "one in three ... 10,500 of them"
    led = words.of_the.search(low, max(0, whole.start - 40), whole.start) or them
    if them is None and ";" in between:
        return False
    if led is not None and them is None and not _counts_behind(whole) and len(led[0].split()) > 2:
        return False  # "Van de raadsleden stemden 17 voor en 21 tegen": the whole is a word, and the 17 a part of it
    if led is not None and them is None and len(led[0].split()) > CLOSE and not words.in_all.search(led[0]):
        return False  # "Aan boord van de eerste zaten 132 passagiers, in de tweede 168": a verb stands between
    return led is not None and _taken_up(whole, part)


def _counts_behind(whole: Figure) -> bool:
    """Whether a number has its noun right behind it, so that "van de eerste 40 leden" is of the 40."""
    return whole.unit is not None or (isinstance(whole.mark, Quantity) and whole.mark.counts_span is not None)


def _taken_up(whole: Figure, part: Figure) -> bool:
    """Whether the reader gave a number the noun of the one before it, or it has none: "van wie er 45"."""
    if whole.unit is not None:
        return part.unit == whole.unit
    spans = part.mark.counts_span if isinstance(part.mark, Quantity) else None
    return part.unit is None and (part.noun is None or part.noun == whole.noun or spans is None)


def _whole_number(one: Figure) -> bool:
    return isinstance(one.mark, Quantity) and one.strict.low >= 0 and one.value is not None


def _remark(story: Story, part: Figure, whole: Figure) -> Finding | None:
    if part.strict.low <= whole.strict.high:
        return None
    loosely = fair(part).low < fair(whole).high
    told = quoted(story, whole.mark)
    message = Words(
        f"{opening(surface(story, part.mark))} is meer dan {told}, waar het een deel van is.",
        f"{opening(surface(story, part.mark))} is more than {told}, of which it is a part.",
    )
    line = both(lambda code: f"{plain(part, code)} > {plain(whole, code)}")
    sure = one_voice(story, (part, whole)) and _taken_up(whole, part)
    return remark(story, NAME, severity(sure, loosely), message, (line,), (part, whole))
