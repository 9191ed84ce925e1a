"""A figure as a term of a formula: what it is so much of, for each of what, and in how long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kantlijn.checks._digits import last_step, leading
from kantlijn.checks._low import low_text
from kantlijn.checks._told_twice import language
from kantlijn.checks.measure._formula.words import Formula, formula, over
from kantlijn.checks.measure._spells import spells
from kantlijn.checks.measure._words import motion
from kantlijn.interval import Interval
from kantlijn.language import measures, pack
from kantlijn.language.lemmas import lemma
from kantlijn.reading.numbers.widths import last_digit
from kantlijn.story import Mark, Quantity, Span, Story, within

How = Literal["", "unit", "before", "each", "size"]
"""What makes it so much for each: nothing, its unit, a "per" before it, a word, its place behind the number of things."""

_LEAD, _TAIL = 70, 30  # characters before and behind a figure in which such a word stands
_NO = ("angle", "level", "purity", "pixels", "containers", "illuminance", "luminous flux", "temperature", "fraction")
# Units of one word that are a rate all the same.
_MADE_OF = {"knot": ("nautical mile", "hour"), "barrel per day": ("barrel", "day"), "gallon per minute": ("gallon", "minute")}
_HEDGED = 0.1  # of its number a hedged figure may be off (DESIGN section 3)
_SCALED = 1e6  # from here a number is written with a word for its size, behind which the money is left out
ANY = "*"  # for each of whatever is counted


@dataclass(frozen=True, slots=True)
class Term:
    """`top` is a dimension, a currency or, behind a #, what is counted; `bottom` the same of what it is for, or nothing.

    `size`: what one of its unit is in the base units of both; `value` and the readings are as written. `seconds`: in how long
    it is so much, 0 where no time is told.
    """

    span: Span
    marks: tuple[Mark, ...]
    unit: str
    top: str
    bottom: str
    size: float
    value: float
    reading: Interval
    loose: Interval
    how: How = ""
    seconds: float = 0.0

    @property
    def start(self) -> int:
        """Where it starts in the story."""
        return self.span.start

    @property
    def end(self) -> int:
        """Where it ends in the story."""
        return self.span.end

    @property
    def noun(self) -> int:
        """Where it ends, the counted noun included."""
        mark = self.marks[0]
        span = mark.counts_span if isinstance(mark, Quantity) else None
        return max(self.end, span.end) if span is not None and span.start >= self.end else self.end

    @property
    def whole(self) -> float:
        """How much it is in base units."""
        return self.value * self.size


def terms(story: Story) -> tuple[Term, ...]:
    """Every figure of the story that can stand in a formula, in order."""
    return story.once(_terms)


def _terms(story: Story) -> tuple[Term, ...]:
    words, low = formula(story.language), story.once(low_text)
    found: list[Term] = []
    for sentence in story.sentences:
        here: list[Term] = []
        figures = [mark for mark in within(story.quantities, sentence) if isinstance(mark, Quantity)]
        plain = [one for mark in figures if (one := _figure(story, mark)) is not None]
        ends = sorted(mark.end for mark in figures)
        for one in sorted([*plain, *_times(story, sentence)], key=lambda each: each.start):
            one = _of_money(story, one, here)
            last = max((end for end in ends if end <= one.start), default=sentence.start)
            here.append(_for_each(story, words, low, one, Span(max(sentence.start, last), sentence.end), here))
        found += here
    return tuple(found)


def _times(story: Story, sentence: Span) -> Iterator[Term]:
    """The lengths of time of a sentence, in seconds; "two hours and five minutes" is one."""
    more = language(story.language).more
    for spell in spells(story, sentence, motion(story.language).took):
        if more.match(story.text, spell.end):
            continue  # "eight minutes less than before"
        if spell.seconds > 0 and spell.marks and spell.marks[0].kind == "duration":
            one = spell.marks[0]
            unit, value = (one.unit or "second", one.value) if len(spell.marks) == 1 and one.value else ("second", spell.seconds)
            size = measures.measure(unit)
            scale = size.size if size is not None else 1.0
            yield Term(
                Span(spell.start, spell.end), spell.marks, unit, "time", "", scale, value,
                spell.strict.scaled(1 / scale), spell.loose.scaled(1 / scale),
            )  # fmt: skip


def _figure(story: Story, mark: Quantity) -> Term | None:
    """A figure with the dimensions of its unit; None for what is vague, a range, a share or a place in a row."""
    value = mark.value
    if value is None or not value > 0 or mark.vague or mark.impossible or mark.kind not in ("count", "money", "measure", "rate"):
        return None
    span, reading = Span(mark.start, mark.end), _reading(story, mark, value)
    if not mark.unit:
        return Term(span, (mark,), "", f"#{(mark.counts or '').lower()}", "", 1.0, value, reading, mark.loose)
    top, per, bottom = mark.unit.partition(" per ")
    if mark.unit in _MADE_OF:
        (top, bottom), per = _MADE_OF[mark.unit], "per"
    above = _side(mark, top)
    if above is None or above[0] in _NO:
        return None
    one = Term(span, (mark,), mark.unit, above[0], "", above[1], value, reading, mark.loose)
    if not per:
        return one
    many, _, thing = bottom.rpartition(" ")
    number = float(many) if many.replace(".", "", 1).isdecimal() else 1.0
    if not number:
        return None  # "litres per 0 kilometres"
    return _per(one, _side(mark, thing if number != 1.0 else bottom) or (f"#{bottom}", 1.0), number, "unit")


def _per(one: Term, below: tuple[str, float], number: float, how: How) -> Term:
    """The term so much for `number` of what is below."""
    if below[0] == "time":
        return replace(one, seconds=below[1] * number, how=one.how or how)
    return replace(one, bottom=below[0], size=one.size / (below[1] * number), how=how)


def _side(mark: Quantity, unit: str) -> tuple[str, float] | None:
    """(dimension, size) of one side of a rate; None for what is no unit."""
    if len(unit) == 3 and unit.isupper():
        return unit, 1.0
    if unit == "1":
        return f"#{(mark.counts or '').lower()}", 1.0
    found = measures.measure(unit)
    return (found.dimension, found.size) if found is not None and " per " not in found.dimension else None


def _reading(story: Story, mark: Quantity, value: float) -> Interval:
    """What the number may have been before it was rounded to its last digit that is not zero."""
    if mark.hedge is not None:
        return mark.strict if mark.strict.is_bounded else Interval(value * (1 - _HEDGED), value * (1 + _HEDGED))
    step = last_step(leading(story.text, mark.number.start, mark.number.end), story.language, value)
    if not step:
        return mark.strict.hull(Interval.point(value))
    return Interval.rounded(value, max(step, min(last_digit(value, step), 2 * _HEDGED * value)))


def _of_money(story: Story, one: Term, before: Sequence[Term]) -> Term:
    """ "Twee van 3,4 miljard dollar, samen 6,8 miljard": a large number without a noun is of the money before it."""
    if one.top != "#" or one.value < _SCALED:
        return one
    money = [each for each in before if len(each.top) == 3 and each.top.isupper()]
    return replace(one, top=money[-1].top, unit=money[-1].top) if money else one


def _for_each(
    story: Story, words: Formula, low: str, one: Term, around: Span, before: Sequence[Term]
) -> Term:
    """The term with what the words around it make it so much for. `around`: from the last figure to the end of the sentence."""
    if one.bottom or one.top == "time":
        return one
    lead = low[max(around.start, one.start - _LEAD) : one.start]
    if words.each_of.search(lead):
        return one  # how many they are: what each of them has follows
    found = None
    for found in words.per_before.finditer(lead):
        pass
    if found is not None and _goes_on(lead[found.end() :]):
        return _per(one, _named(story, found["what"]), 1.0, "before")
    behind = words.per_behind.match(low, one.end, around.end)
    if behind is not None and (below := _named(story, behind["what"])) and (
        not below[0].startswith("#") or below[0][1:] in words.pieces or below[0][1:] in words.people
    ):
        return _per(one, below, 1.0, "unit")
    last = before[-1] if before else None
    counted = last is not None and last.top.startswith("#") and last.top != "#"
    if counted and last is not None:
        opening = low[max(0, last.start - _LEAD) : last.start]
        if words.each_of.search(opening):
            return _per(one, (last.top, 1.0), 1.0, "before")
    mark = one.marks[0]
    hedge = ((mark.hedge or "") + " ").lower()
    each = words.each_before.search(lead) or words.each_before.search(hedge) or words.holds.search(lead)
    if each or words.each_behind.match(low, one.end, around.end):
        return replace(one, bottom=ANY, how="each")
    if counted and last is not None and not one.top.startswith("#") and words.of_size.match(low[last.noun : one.start]):
        return replace(one, bottom=ANY, how="size")
    return one


def _goes_on(words: str) -> bool:
    """Whether a clause is not broken off: a comma is the first of two."""
    return words.count(",") % 2 == 0 and not any(sign in words for sign in ";:(")


def _named(story: Story, what: str) -> tuple[str, float]:
    """(dimension or thing, size) of a noun behind "per"."""
    entry = pack(story.language).lexicon.get(what, {})
    unit = str(entry.get("span") or entry.get("unit") or "")
    size = measures.measure(unit) if unit else None
    return (size.dimension, size.size) if size is not None else (f"#{lemma(what, story.language)}", 1.0)


def over_time(story: Story, one: Term) -> float:
    """In how many seconds it is so much, where a unit or the words around it say so ("jaarlijks 40 kilo"); else 0."""
    if one.seconds or one.top == "time":
        return one.seconds
    low = story.once(low_text)
    sentence = story.sentences[story.sentence_at(one.start)]
    around = f"{low[max(sentence.start, one.start - _LEAD) : one.start]}|{low[one.end : min(sentence.end, one.end + _TAIL)]}"
    found = [unit for unit, words in over(story.language) if words.search(around)]
    size = measures.measure(found[0]) if len(found) == 1 else None
    return size.size if size is not None else 0.0
