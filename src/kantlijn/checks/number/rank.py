"""A place in an order against the names that come before it, against how many took part, and "the largest" against figures."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks._where import sentences_with
from kantlijn.checks.number._figures import Passage, passages
from kantlijn.checks.number._listed_places import BehindGroup, Counted, behind_groups, listed_places, placed_figures
from kantlijn.checks.number._order import Ahead, Largest, Listed, OutOf, Place, largest, only, only_behind, order, ranked
from kantlijn.checks.number._remarks import belied, both, plain, reading, severity
from kantlijn.checks.number._superlatives import superlatives
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.shelf import Shelf
from kantlijn.story import Mark, Span, Story, within
from kantlijn.wording import number

NAME = "number.rank"


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """ "Derde, achter A, B en C"; "vijfde van de vier"; "met 7 zetels de grootste; de Havenlijst kreeg er 9"."""
    told = passages(story)
    for one in superlatives(story, told):
        yield Tested((one.one.mark, one.other.mark), "story", _not_largest(story, one))
    for counted in (*listed_places(story, told), *placed_figures(story, told)):
        marks = (*_marks(story, counted.place.said), counted.own.mark, *(o.mark for o in counted.others))
        yield Tested(marks, "story", _not_at(story, counted))
    words = order(story.language)
    ranks, onlys = sentences_with(story, words.rank), sentences_with(story, words.only)
    for at, passage in enumerate(told):
        for group in behind_groups(story, passage):
            yield Tested(_marks(story, group.place.said), "story", _not_behind_group(story, group))
        placed = ranked(story, passage) if at in ranks else ()
        alone = (*only(story, passage), *only_behind(story, passage)) if at in onlys else ()
        for said in (*placed, *alone):
            if isinstance(said, Listed):
                yield Tested(_marks(story, said.place.said), "story", _wrong_list(story, said))
            elif isinstance(said, Ahead):
                yield Tested((*_marks(story, said.place.said), said.others.mark), "story", _not_behind(story, said))
            else:
                marks = (*_marks(story, said.place.said), said.field.mark)
                yield Tested(marks, "story", _beyond(story, said))
        if len(passage.marks) > 1:
            yield from _largest(story, passage)


def _not_at(story: Story, said: Counted) -> Finding | None:
    """Who has two above them is third."""
    own = said.own.strict
    above = [o for o in said.others if o.strict.low > own.high]
    even = [o for o in said.others if o.strict.meets(own)]
    if len(above) + 1 <= said.place.number <= len(above) + 1 + len(even):
        return None
    word, told = story.words(said.place.said), plain(said.own, "nl")
    message = Words(
        f"Met {told} zijn er {len(above)} die meer hebben: dat is plaats {len(above) + 1}, niet ‘{word}’.",
        f"With {plain(said.own, 'en')} there are {len(above)} who have more: that is place {len(above) + 1}, not ‘{word}’.",
    )
    order_ = sorted((said.own, *said.others), key=lambda f: -f.strict.middle)
    line = both(lambda code: " > ".join(plain(f, code) for f in order_))
    places = (anchor(said.place.said), counterpart(said.own.mark), *(counterpart(o.mark) for o in said.others))
    readings = (_reading(story, said.place), reading(story, said.own), *(reading(story, o) for o in said.others))
    # more above than the place leaves room for is a slip; fewer may be that the list has not all of them
    sure = len(above) >= said.place.number and story.quotation_at(said.place.said.start) is None
    tier = severity(sure, any(o.loose.low <= said.own.loose.high for o in above))
    return Finding(NAME, tier, message, places, readings, (line,))


def _not_behind_group(story: Story, said: BehindGroup) -> Finding | None:
    """Behind three comes the fourth."""
    if said.place.number == said.count + 1:
        return None
    word = story.words(said.place.said)
    message = Words(
        f"Wie {said.count} voor zich heeft, staat op plaats {said.count + 1}, niet ‘{word}’.",
        f"With {said.count} ahead the place is {said.count + 1}, not ‘{word}’.",
    )
    line = both(lambda _: f"{said.count} + 1 = {said.count + 1}")
    places = (anchor(said.place.said), counterpart(said.group))
    return Finding(NAME, "query", message, places, (_reading(story, said.place),), (line,))


def _marks(story: Story, said: Span) -> tuple[Mark, ...]:
    """The rank as the reader has it, where it has it."""
    return tuple(within(story.quantities, said))


def _reading(story: Story, place: Place) -> Reading:
    return Reading(story.words(place.said), Interval.point(place.number), None)


def _wrong_list(story: Story, said: Listed) -> Finding | None:
    """Behind three comes the fourth."""
    count = len(said.names)
    if said.place.number == count + 1 or said.place.number <= 1:
        return None
    word, last = story.words(said.place.said), said.names[-1]
    before = " ".join(story.text[said.names[0].start : last.end].split())
    message = Words(
        f"Wie {number(count, 'nl')} voor zich heeft ({before}), staat op plaats {count + 1}, niet ‘{word}’.",
        f"With {number(count, 'en')} ahead ({before}) the place is {count + 1}, not ‘{word}’.",
    )
    line = both(lambda _: f"{count} + 1 = {count + 1}")
    places = (anchor(said.place.said), *(counterpart(name) for name in said.names))
    tier = severity(said.sure, loosely=False)
    return Finding(NAME, tier, message, places, (_reading(story, said.place),), (line,))


def _not_behind(story: Story, said: Ahead) -> Finding | None:
    """ "Zesde, met vier lopers voor zich": behind four comes the fifth."""
    count = round(said.others.strict.middle)
    if not said.others.strict.is_point or said.place.number == count + 1:
        return None
    word = story.words(said.place.said)
    message = Words(
        f"Wie {count} voor zich heeft, staat op plaats {count + 1}, niet ‘{word}’.",
        f"With {count} ahead the place is {count + 1}, not ‘{word}’.",
    )
    line = both(lambda _: f"{count} + 1 = {count + 1}")
    places = (anchor(said.place.said), counterpart(said.others.mark))
    readings = (_reading(story, said.place), reading(story, said.others))
    return Finding(NAME, "query", message, places, readings, (line,))


def _beyond(story: Story, said: OutOf) -> Finding | None:
    """No fifth out of four."""
    if said.place.number <= said.field.strict.high:
        return None
    word = story.words(said.place.said)
    message = Words(
        f"Van {plain(said.field, 'nl')} kan niemand ‘{word}’ zijn.", f"Out of {plain(said.field, 'en')} nobody can be ‘{word}’."
    )
    line = both(lambda code: f"{said.place.number} > {plain(said.field, code)}")
    places = (anchor(said.place.said), counterpart(said.field.mark))
    tier = severity(True, said.place.number <= said.field.loose.high)
    return Finding(NAME, tier, message, places, (_reading(story, said.place), reading(story, said.field)), (line,))


def _largest(story: Story, passage: Passage) -> Iterator[Tested]:
    for said in largest(story, passage):
        yield Tested((said.one.mark, said.other.mark), "story", _not_largest(story, said))


def _not_largest(story: Story, said: Largest) -> Finding | None:
    low, high = (said.one, said.other) if said.smallest else (said.other, said.one)
    if high.strict.high >= low.strict.low:
        return None
    message, line = belied(story, said.said, said.other, said.one, less=said.smallest)
    places = (anchor(said.said), counterpart(said.one.mark), counterpart(said.other.mark))
    tier = severity(said.sure, high.loose.high >= low.loose.low)
    return Finding(NAME, tier, message, places, (reading(story, said.one), reading(story, said.other)), (line,))
