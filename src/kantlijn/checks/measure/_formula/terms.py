"""The figures of a story that can stand in a formula, by their units and by the words around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kantlijn.checks._digits import last_step, leading
from kantlijn.checks._low import low_text
from kantlijn.checks._told_twice import language
from kantlijn.checks.measure._formula.for_each import for_each, so_much_per
from kantlijn.checks.measure._formula.term import Term
from kantlijn.checks.measure._formula.words import formula, over
from kantlijn.checks.measure._spells import spells
from kantlijn.checks.measure._words import motion
from kantlijn.interval import Interval
from kantlijn.language import measures
from kantlijn.reading.numbers.widths import last_digit
from kantlijn.story import Quantity, Span, Story, within

_LEAD, _TAIL = 70, 30  # characters before and behind a figure in which such a word stands
_NO = ("angle", "level", "purity", "pixels", "containers", "illuminance", "luminous flux", "temperature", "fraction")
# Units of one word that are a rate all the same.
_MADE_OF = {"knot": ("nautical mile", "hour"), "barrel per day": ("barrel", "day"), "gallon per minute": ("gallon", "minute")}
_HEDGED = 0.1  # of its number a hedged figure may be off (docs/intervals.md)
_SCALED = 1e6  # from here a number is written with a word for its size, behind which the money is left out


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
            here.append(for_each(story, words, low, one, Span(max(sentence.start, last), sentence.end), here))
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
            single = len(spell.marks) == 1 and one.value is not None
            unit, value = (one.unit or "second", one.value or spell.seconds) if single else ("second", spell.seconds)
            size = measures.measure(unit)
            scale = size.size if size is not None else 1.0
            yield Term(
                Span(spell.start, spell.end), spell.marks, unit, "time", "", scale, value,
                spell.strict.scaled(1 / scale), spell.loose.scaled(1 / scale),
            )  # fmt: skip


def _figure(story: Story, mark: Quantity) -> Term | None:
    """A figure with the dimensions of its unit; None for what is vague, a range, a share or a place in a row."""
    value = mark.value
    if value is None or not value > 0 or mark.vague or mark.impossible:
        return None
    if mark.kind not in ("count", "money", "measure", "rate"):
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
    return so_much_per(one, _side(mark, thing if number != 1.0 else bottom) or (f"#{bottom}", 1.0), number, "unit")


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
    return one._replace(top=money[-1].top, unit=money[-1].top) if money else one


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
