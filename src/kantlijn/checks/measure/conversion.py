"""The same measure told in two units: "26 miles (42 km)", temperatures and durations too.

The first is converted with the factor that law or treaty has fixed. It fails where no rounding lets both stand.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kantlijn.checks import _told_twice
from kantlijn.checks._told_twice import Twice
from kantlijn.checks.measure import _slips
from kantlijn.checks.measure._heads import cues as dimension
from kantlijn.checks.measure._measured import Measured
from kantlijn.checks.measure._measured import measured as all_measured
from kantlijn.checks.measure._other_units import Slip
from kantlijn.checks.measure._portions import portions
from kantlijn.checks.measure._remarks import NAME as NAME
from kantlijn.checks.measure._remarks import clash
from kantlijn.checks.measure._settled import settled
from kantlijn.checks.measure._spells import PART_OF_TIME
from kantlijn.checks.measure._taken_up import again
from kantlijn.checks.measure._units_apart import Apart, agree, apart, loosely, one_system, variants
from kantlijn.checks.measure._words import cues, over
from kantlijn.finding import Severity, Tested
from kantlijn.language.measures import MEASURES
from kantlijn.shelf import Shelf
from kantlijn.story import Span, Story, within

_FAR = 20.0  # times that two figures may differ and still be one measure gone wrong, where no slip explains it
_NEAR = 3.0  # the same where nothing but a comma or a bare "or" makes them one; tried on the pairs and the clean texts
_BEHIND = 24  # characters behind the two in which "warmer" makes degrees a difference
_SEVERAL = 6  # figures behind an opening bracket that are looked at
_KILO = 3.0  # times nearer that a unit of the same name must come to be the one that was meant
_RACE = 16  # up to here a number of miles or kilometres is that of a race as well
_AT_SEA = MEASURES["nautical mile"].size / MEASURES["mile"].size
_LATER = ("again", "head", "near")  # the second stands in another sentence than the first, which has words of its own
# Times that the one unit is the other from which no word turns the one into the other, unless a single zero slipped: "12
# miles off the coast" has nothing to do with "each is 195 metres tall".
_UNITS, _SLIPPED = 1000, 50
_OF_CALENDAR = ("day", "week", "month", "year")


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every measure that is told again in another unit."""
    found = [one for one in all_measured(story) if one.unit != "football field"]
    paired: set[int] = set()
    for pair in _told_twice.pairs(story, found, _same):
        by = apart(pair.first, pair.second)
        paired |= {pair.first.start, pair.second.start}
        if (
            by is None
            or _over_a_time(story, pair)
            or _other_side(story, pair)
            or _several(story, pair, found)
            or _worked_out(story, pair)
            or _two_times(pair)
            or (by.zero and pair.how in _LATER and _is_difference(story, pair))
        ):
            continue
        if _agrees(pair):
            continue
        tested = _held(story, pair, by)
        if tested is not None:
            yield tested
    yield from portions(NAME, story)
    for pair in settled(story, found, paired):
        by = apart(pair.first, pair.second)
        if by is not None and (tested := _held(story, pair, by)) is not None and not _agrees(pair):
            yield tested
    for pair in again(story, [one for one in found if one.size.dimension != "time"]):
        by = apart(pair.first, pair.second)
        if by is not None and not by.zero and (tested := _held(story, pair, by)) is not None:
            yield tested


def _agrees(pair: Twice[Measured]) -> bool:
    """Whether the second repeats another figure than the nearest."""
    return any((way := apart(one, pair.second)) is not None and agree(one, pair.second, way) for one in pair.rivals)


def _same(first: Measured, second: Measured) -> bool:
    return (
        apart(first, second) is not None and (first.nominal > 0) and (second.nominal > 0 or first.size.zero > 0)
    ) or _degrees(first, second)


def _two_times(pair: Twice[Measured]) -> bool:
    """Whether two lengths of time stand near each other with nothing that makes them one: most stories have many."""
    return pair.first.size.dimension == "time" and pair.how not in ("brackets", "cue", "apart")


def _over_a_time(story: Story, pair: Twice[Measured]) -> bool:
    """Whether the second is what the first comes to over a time: "130 litres a day, so 47 cubic metres a year"."""
    if " per " not in pair.first.unit or " per " in pair.second.unit:
        return False
    if pair.how not in ("brackets", "cue"):
        return pair.first.size.dimension != "speed"  # "60 kilos a metre, nearly 11 tonnes"
    between = Span(pair.first.end, pair.second.start)
    behind = Span(pair.second.end, pair.second.end + _BEHIND)
    if any(True for part in (between, behind) for _ in within(story.times, part)):
        return True
    return over(story.language).search(story.text, between.start, behind.end) is not None


def _other_side(story: Story, pair: Twice[Measured]) -> bool:
    """Whether the second is told of another side than the first: "30 feet high (3 metres thick)"."""
    sides = dimension(story.language).sides
    behind = sides.match(story.text, pair.second.end)
    between = story.text[pair.first.end : pair.second.start]
    return behind is not None and behind[0].strip(" -") not in between.split() and pair.how == "brackets"


def _worked_out(story: Story, pair: Twice[Measured]) -> bool:
    """Whether the second follows from the first: "a barrel is 159 litres, so a million barrels is …"."""
    thus = _told_twice.language(story.language).thus
    return pair.how == "cue" and thus.search(story.text, pair.first.end, pair.second.start) is not None


def _several(story: Story, pair: Twice[Measured], found: Sequence[Measured]) -> bool:
    """Whether the brackets hold two figures in one unit, of two figures before them: "from 68F to 50F (20C to 10C)"."""
    if pair.how != "brackets":
        return False
    at = bisect_left(found, pair.around.start, key=lambda one: one.start)
    closing = story.text.find(")", pair.second.end)
    inside = [one for one in found[at : at + _SEVERAL] if one.start < closing and one.unit == pair.second.unit]
    return len(inside) > 1


def _degrees(first: Measured, second: Measured) -> bool:
    return first.size.dimension == second.size.dimension == "temperature" and first.unit != second.unit


def _held(story: Story, pair: Twice[Measured], by: Apart) -> Tested | None:
    """What comes of holding the two against each other; None where it is not sure that they are one measure."""
    first, second = pair.first, pair.second
    marks = (first.mark, second.mark)
    difference = bool(by.zero) and _is_difference(story, pair)
    ways = _ways(story, pair, by)
    if difference:
        if agree(first, second, by) and not any(agree(first, second, Apart(way.factor)) for way in ways):
            return Tested(
                marks,
                "story",
                clash(story, pair, by, "error", _slips.explain(story, pair, by, difference=True), difference=True),
            )
        ways = [Apart(way.factor) for way in ways]
        by = Apart(by.factor)
    if any(agree(first, second, way) for way in ways) or _part_of_the_time(first, second, by):
        return Tested(marks, "story")
    nearest = min(ways, key=lambda each: _off(first, second, each))
    if not by.zero and _off(first, second, by) > _KILO * _off(first, second, nearest):
        by = nearest  # the calories of food are thousands
    if by.zero and agree(first, second, Apart(by.factor)) and not _is_whole(story, pair):
        return None  # "1.5C (2.7F)": a difference, though no word that is known here says so
    slip = _slips.explain(story, pair, by, difference=difference)
    if slip is None or not slip.sure:
        for way in sorted(ways, key=lambda each: _off(first, second, each)):
            other = _slips.explain(story, pair, way, difference=difference)
            if other is not None and other.sure:
                slip, by = other, way
                break
    severity = _severity(pair, by, slip, any(loosely(first, second, way) for way in ways))
    if by.zero and agree(first, second, Apart(by.factor)):
        severity = "query"  # "59F (33C)": the 32 was left out, or it is a difference after all
    return None if severity is None else Tested(marks, "story", clash(story, pair, by, severity, slip, difference=difference))


def _part_of_the_time(first: Measured, second: Measured, by: Apart) -> bool:
    """Whether the second may be less because the thing does not go on all day or all year: "28 litres a day, 8,000 a year"."""
    units = [one.unit.partition(" per ")[2] for one in (first, second)]
    if not all(units) or units[0] == units[1] or by.turned or " per time" not in first.size.dimension:
        return False
    made = by.of(first.wide)
    return second.wide.meets(made.hull(made.scaled(PART_OF_TIME)))


def _off(first: Measured, second: Measured, by: Apart) -> float:
    """How many times the two differ when the one is converted so."""
    made = abs(by.number(first.nominal)) if first.nominal or not by.turned else 0.0
    return (
        max(made, 1e-12) / max(abs(second.nominal), 1e-12)
        if made > abs(second.nominal)
        else abs(second.nominal) / max(made, 1e-12)
    )


def _ways(story: Story, pair: Twice[Measured], by: Apart) -> list[Apart]:
    """Every way to convert that the words leave open: another gallon, the pound of a shop, a mile at sea."""
    words = cues(story.language)
    also: list[float] = []
    surface = story.words(pair.first.mark).lower().split()
    for word in surface:
        also += words.also.get(word, ())
    reverse = [size for word in story.words(pair.second.mark).lower().split() for size in words.also.get(word, ())]
    ways = [by, *variants(pair.first, pair.second, tuple(also))]
    ways += [Apart(pair.first.size.size / size) for size in reverse]
    sentence = story.sentences[story.sentence_at(pair.first.start)]
    block = story.blocks[story.block_at(pair.first.start)] if story.blocks else None
    around = story.text[block.start : block.end] if block else story.text[sentence.start : sentence.end]
    if "mile" in (pair.first.unit, pair.second.unit) and words.sailing.search(around):
        ways += [Apart(by.factor * _AT_SEA), Apart(by.factor / _AT_SEA)]
    return ways


def _is_difference(story: Story, pair: Twice[Measured]) -> bool:
    """Whether the words around two temperatures say that they are so many degrees more or fewer."""
    words = cues(story.language)
    before = [pair.first, pair.second] if pair.how in _LATER else [pair.first]
    if any(words.rise_before.search(story.text[max(0, one.start - 60) : one.start]) for one in before):
        return True
    between = story.text[pair.first.end : pair.second.start]
    behind = story.text[pair.second.end : pair.second.end + _BEHIND].lstrip(")")
    return words.rise_behind.match(between) is not None or words.rise_behind.match(behind) is not None


_WHOLE = re.compile(r"\d[.,]\d")


def _is_whole(story: Story, pair: Twice[Measured]) -> bool:
    """Whether neither temperature has a decimal: those of the weather have none."""
    return not any(_WHOLE.search(story.words(each.mark)) for each in (pair.first, pair.second)) and abs(pair.first.nominal) > 10


def _severity(pair: Twice[Measured], by: Apart, slip: Slip | None, loosely_: bool) -> Severity | None:
    """How sure it is that these are one measure, told wrong; None for not sure enough to ask."""
    first, second = pair.first, pair.second
    off = 1.0
    if not by.zero and first.nominal and second.nominal:
        off = abs(by.number(first.nominal) / second.nominal)
        off = max(off, 1 / off)
    said = pair.how in ("cue", "again", "apart")
    if first.size.dimension == "time":
        calendar = first.unit in _OF_CALENDAR or second.unit in _OF_CALENDAR
        if slip is None or not slip.sure:
            return None if calendar or not said or off > _NEAR else "query"
    if pair.how == "opening":
        return None if loosely_ or (off > _FAR and slip is None) else "query"
    if pair.how in ("head", "near"):
        if off > _SLIPPED and not 1 / _UNITS < first.size.size / second.size.size < _UNITS:
            return None
        return "query" if slip is not None and slip.sure and not loosely_ else None
    if pair.how == "beside":
        return "query" if slip is not None and slip.sure and not one_system(first, second) and not loosely_ else None
    if pair.how == "or":
        if slip is None or not slip.sure:
            return "query" if off <= _NEAR and not one_system(first, second) and not _both_round(first, second) else None
    elif slip is None and off > _FAR and not said and one_system(first, second):
        return None
    bracketed = pair.how == "brackets" and not one_system(first, second)  # nothing but a conversion stands so behind a figure
    if loosely_ or (off > _FAR and slip is None and not bracketed):
        return "query"
    certain = (
        (slip is not None and slip.sure)
        or pair.how == "cue"
        or bracketed
        or (pair.how == "again" and not one_system(first, second))
    )
    return "error" if certain else "query"


def _both_round(first: Measured, second: Measured) -> bool:
    """Whether both are round, as the distances of two races are: "a 10km or 5-mile run"."""
    return all(one.value is not None and (one.value % 10 == 0 or one.value < _RACE) for one in (first, second))
