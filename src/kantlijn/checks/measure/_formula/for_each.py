"""What the words around a figure make it so much for: "per" before it, "each", the number of things that it stands behind."""

from __future__ import annotations

from collections.abc import Sequence

from kantlijn.checks.measure._formula.term import ANY, How, Term
from kantlijn.checks.measure._formula.words import Formula
from kantlijn.language import measures, pack
from kantlijn.language.lemmas import lemma
from kantlijn.story import Quantity, Span, Story

_LEAD = 70  # characters before a figure in which such a word stands


def so_much_per(one: Term, below: tuple[str, float], number: float, how: How) -> Term:
    """The term so much for `number` of what is below."""
    if below[0] == "time":
        return one._replace(seconds=below[1] * number, how=one.how or how)
    return one._replace(bottom=below[0], size=one.size / (below[1] * number), how=how)


def for_each(story: Story, words: Formula, low: str, one: Term, around: Span, before: Sequence[Term]) -> Term:
    """The term with what the words make it so much for. `around`: from the last figure to the end of the sentence."""
    if one.bottom or one.top == "time":
        return one
    lead = low[max(around.start, one.start - _LEAD) : one.start]
    if words.each_of.search(lead):
        return one  # how many they are: what each of them has follows
    below = _below(story, words, low, one, lead, around)
    if below is not None:
        return so_much_per(one, below, 1.0, "before")
    last = before[-1] if before else None
    if last is None or not last.top.startswith("#") or last.top == "#":
        last = None
    elif words.each_of.search(low[max(0, last.start - _LEAD) : last.start]):
        return so_much_per(one, (last.top, 1.0), 1.0, "before")
    mark = one.marks[0]
    hedge = f"{mark.hedge or ''} ".lower() if isinstance(mark, Quantity) else ""
    if any(pattern.search(lead) for pattern in (words.each_before, words.holds)) or words.each_before.search(hedge):
        return one._replace(bottom=ANY, how="each")
    if words.each_behind.match(low, one.end, around.end):
        return one._replace(bottom=ANY, how="each")
    if last is not None and not one.top.startswith("#") and words.of_size.match(low[last.noun : one.start]):
        return one._replace(bottom=ANY, how="size")
    return one


def _below(story: Story, words: Formula, low: str, one: Term, lead: str, around: Span) -> tuple[str, float] | None:
    """What stands behind a "per" before it, or as a unit right behind it: "per hectare … 31 ton", "20 cent de kilo"."""
    pers = list(words.per_before.finditer(lead))
    if pers and _goes_on(lead[pers[-1].end() :]):
        return _named(story, pers[-1]["what"])
    behind = words.per_behind.match(low, one.end, around.end)
    below = _named(story, behind["what"]) if behind is not None else None
    if below is None or not below[0].startswith("#"):
        return below
    return below if below[0][1:] in words.pieces or below[0][1:] in words.people else None


def _goes_on(words: str) -> bool:
    """Whether a clause is not broken off: a comma is the first of two."""
    return words.count(",") % 2 == 0 and not any(sign in words for sign in ";:(")


def _named(story: Story, what: str) -> tuple[str, float]:
    """(dimension or thing, size) of a noun behind "per"."""
    lexicon = pack(story.language).lexicon
    entry = lexicon.get(what, {})
    unit = str(entry.get("span") or entry.get("unit") or "")
    for at in range(3, len(what) - 2) if not unit else ():
        unit = unit or str(lexicon.get(what[at:], {}).get("span") or "")  # "een werkdag", "een marktdag": a day
    size = measures.measure(unit) if unit else None
    return (size.dimension, size.size) if size is not None else (f"#{lemma(what, story.language)}", 1.0)
