"""A conversion that stands in somebody's mouth: "“I paid 5,000 roubles (60 euros),” he says"."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks import _told_twice
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.language.measures import measure
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Story

NAME = "quote.conversion"
_MONEY = 3  # letters of a currency


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every figure in brackets within a quotation that tells the one before it in another unit or currency."""
    told = [each for each in story.quantities if _unit(each) is not None and story.quotation_at(each.start) is not None]
    for pair in _told_twice.pairs(story, told, _same):
        at = story.quotation_at(pair.first.start)
        if pair.how == "brackets" and at is not None and at == story.quotation_at(pair.second.start):
            spoken = story.text[pair.around.start] == "(" and not story.quotations[at].written
            yield Tested((pair.first, pair.second), "story", _finding(story, pair.first, pair.second) if spoken else None)


def _unit(quantity: Quantity) -> tuple[str, str] | None:
    """The dimension of a figure ("money", "length") and its unit, or None for one that cannot be told in another."""
    unit = (quantity.unit or "").partition(" per ")[0]
    if quantity.kind in ("money", "rate") and len(unit) == _MONEY and unit.isupper():
        return "money", unit
    known = measure(unit) if unit else None
    return (known.dimension, unit) if known is not None else None


def _same(first: Quantity, second: Quantity) -> bool:
    one, other = _unit(first), _unit(second)
    return one is not None and other is not None and one[0] == other[0] and one[1] != other[1]


def _finding(story: Story, first: Quantity, second: Quantity) -> Finding:
    said, added = story.words(first), story.words(second)
    return Finding(
        NAME,
        "query",
        Words(
            f"Wie zegt ‘{said}’, rekent dat niet zelf om naar ‘{added}’: zet de omrekening tussen vierkante haken of buiten "
            "het citaat.",
            f"Nobody who says ‘{said}’ converts that to ‘{added}’: put the conversion between square brackets, or outside the "
            "quotation.",
        ),
        (anchor(second), counterpart(first)),
        (Reading(said, first.strict, first.unit), Reading(added, second.strict, second.unit)),
    )
