"""So much for each, how many there are, and all of it together: three figures whose units say that they multiply.

"31 tonnes a hectare", "38 hectares" and "11,780 tonnes" stand in one paragraph, in whatever words; the units make them one
sum. It fails where a single slip of the hand, and nothing else, makes that sum come out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from kantlijn.checks._low import low_text
from kantlijn.checks.measure._formula.formulas import Made, far, formulas
from kantlijn.checks.measure._formula.remarks import NAME as NAME
from kantlijn.checks.measure._formula.remarks import remark
from kantlijn.checks.measure._formula.slips import EXACT, Slip, slip_in
from kantlijn.checks.measure._formula.term import Term
from kantlijn.checks.measure._formula.terms import terms
from kantlijn.checks.measure._formula.words import formula
from kantlijn.finding import Severity, Tested
from kantlijn.interval import Interval
from kantlijn.shelf import Shelf
from kantlijn.story import Story

_HOLDS = 1.25  # times that an outcome may be off and still be rounded, or of a slightly other thing
_HEDGED = 1.6  # the same where the figures are hedged or rounded as roughly as that
_AVERAGE = 1.12  # the same of an average speed
_SETTLES = 1.1  # times that it may be off and still leave no doubt that the figures are those of this sum
_NEAR = 0.03  # of an outcome that words propose, a slip may leave this much
_VERY = 0.0015  # the same where the third figure stands far from the others: the digits must be the very same
_UNRELATED = 5.0  # times that a way and a speed in a time differ where they are of other things
# Digits of the three together, zeros at the ends apart: with fewer they fit by accident, with so many hardly.
_FEW, _MANY = 5, 6
_LEAD = 100  # characters before a figure in which the words stand that make it an outcome


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every three figures that are a rate, what it is a rate of, and the whole."""
    found = terms(story)
    every = [made for at in range(len(found)) for made in formulas(story, found, at)]
    beside: dict[int, list[Made]] = defaultdict(list)
    for made in every:
        beside[story.sentence_at(made.last.start)].append(made)
    settled = {one.start for made in every if 1 / _SETTLES < made.off < _SETTLES for one in made.figures}
    spoken: set[int] = set()
    for made in every:
        if _holds(made) and not _is_average_off(made):
            yield Tested(made.marks, "story")
            continue
        starts = {one.start for one in made.figures}
        if (len(starts & settled) > 1 and not _is_average_off(made)) or made.total.start in settled or starts & spoken:
            continue
        said = _slipped(story, found, made) or _impossible(story, beside, made) or _worked_out(story, beside, made)
        if said is not None:
            spoken |= starts
            severity, slip = said
            yield Tested(made.marks, "story", remark(story, made, severity, slip))
    yield from _far(story, found, spoken | settled)


def _far(story: Story, found: Sequence[Term], known: Set[int]) -> Iterator[Tested]:
    """Figures far from each other, which only their digits make one sum; `known`: starts of those that are of another."""
    spoken: set[int] = set()
    for made in far(story, found):
        starts = {one.start for one in made.figures}
        if starts & (spoken | known) or _holds(made):
            continue
        slip = slip_in(story, made, _VERY)
        if slip is not None and not slip.digits:
            spoken |= starts
            yield Tested(made.marks, "story", remark(story, made, "query", slip))


def _holds(made: Made) -> bool:
    """Whether the outcome can be what is told: within the rounding of any one of them."""
    if 1 / _HOLDS < made.off < _HOLDS:
        return True
    if not 1 / _HEDGED < made.off < _HEDGED:
        return False
    return _meets(made)


def _meets(made: Made) -> bool:
    """Whether the readings leave room for it."""
    size = made.each.size
    here = made.total.reading.scaled(made.total.size)
    return (made.each.reading.scaled(size) * made.times).meets(here)


def _is_average_off(made: Made) -> bool:
    """Whether an average speed is not the way in the time: of an average nothing is left to stops and detours."""
    motion = made.each.top == "length" and made.many is not None and made.many.top == "time"
    return motion and made.each.how == "each" and not 1 / _AVERAGE < made.off < _AVERAGE and not _meets(made)


def _slipped(story: Story, found: Sequence[Term], made: Made) -> tuple[Severity, Slip | None] | None:
    """The slip that makes the three one sum and how sure it is; None where they may have nothing to do with each other."""
    words, low = formula(story.language), story.once(low_text)
    last = made.last
    sentence = story.sentences[story.sentence_at(last.start)]
    lead = low[max(sentence.start, last.start - _LEAD) : last.start]
    if made.total.start < sentence.start and any(
        sentence.start <= one.start < last.start and one.top == made.total.top for one in found if one not in made.figures
    ):
        return None  # "… £4.10. A nurse with 41 weeks' work pays £410 a year, £10 a week": it is of the amount beside it
    digits = sum(map(_digits, made.figures))
    apart = story.sentence_at(last.start) - story.sentence_at(min(one.start for one in made.figures))
    # "41,000, at £54 apiece" says that there is an outcome; an amount two sentences ago, with others since, is mostly of
    # another thing.
    near = apart <= 1 or _is_last(found, min(made.figures, key=lambda one: one.start), last)
    proposed = near and (words.comes_to.search(lead) is not None or (last is made.each and last.how == "each"))
    slip = slip_in(story, made, _NEAR if proposed else EXACT)
    if slip is None or (digits < _FEW and not proposed and made.each.how != "unit"):
        return None  # forty times 25 is a thousand, and so is many another number
    exact = slip.off <= EXACT and digits >= _MANY and apart <= 1 and made.each.how in ("unit", "before")
    sure = (proposed or exact) and made.each.how != "size" and not _loosely(made)
    return ("error" if sure else "query"), slip


def _is_last(found: Sequence[Term], first: Term, last: Term) -> bool:
    """Whether no other figure of the kind of the first stands between it and the last."""
    return not any(first.start < one.start < last.start and one.top == first.top for one in found)


def _impossible(story: Story, beside: Mapping[int, Sequence[Made]], made: Made) -> tuple[Severity, Slip | None] | None:
    """A way that nobody covers at that speed in that time, told in one sentence; an average holds both ways."""
    if made.each.top != "length" or not made.each.seconds or made.many is None or made.many.top != "time":
        return None
    words, low = formula(story.language), story.once(low_text)
    last = story.sentence_at(made.last.start)
    apart = last - story.sentence_at(min(one.start for one in made.figures))
    told = [other for at in range(last - apart, last + 1) for other in beside.get(at, ())]
    near = [other for other in told if all(story.sentence_at(one.start) >= last - apart for one in other.figures)]
    if any(sum(one in other.figures for other in near) > 1 for one in made.figures):
        return None  # there are more ways, times or speeds than one
    average = made.each.how == "each"
    if not 1 / _UNRELATED < made.off < _UNRELATED:
        return None  # "in 3 seconds to 100 kilometres per hour; a range of 480 kilometres"
    around = low[max(0, made.each.start - _LEAD) : made.each.end]
    if apart > average or (not average and (made.off > 1 or words.otherwise.search(around))):
        return None
    return None if _loosely(made) else ("query", None)


def _worked_out(story: Story, beside: Mapping[int, Sequence[Made]], made: Made) -> tuple[Severity, Slip | None] | None:
    """An outcome that words right before it say was worked out, where nothing else can have been meant."""
    words, low = formula(story.language), story.once(low_text)
    first, last = min(made.figures, key=lambda one: one.start), made.last
    sentence = story.sentences[story.sentence_at(last.start)]
    lead = low[max(sentence.start, first.end, last.start - _LEAD) : last.start]
    far = story.sentence_at(last.start) - story.sentence_at(first.start) > 1
    if far or not words.follows.search(lead) or words.otherwise.search(lead) or not 1 / _UNRELATED < made.off < _UNRELATED:
        return None
    told = beside.get(story.sentence_at(last.start), ())
    alone = all(other is made or other.last is not last for other in told)
    return ("query", None) if alone and made.each.how != "size" and not _loosely(made) else None


def _digits(one: Term) -> int:
    """How many digits of a number tell anything: zeros at its ends do not."""
    return len(f"{one.value:.10g}".replace(".", "").strip("0"))


def _loosely(made: Made) -> bool:
    one = made.each.loose.scaled(made.each.size)
    return (one * Interval(made.times.low * 0.9, made.times.high * 1.1)).meets(made.total.loose.scaled(made.total.size))
