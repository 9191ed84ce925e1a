"""A unit that cannot measure what the words say it does: power for energy, a length for an area, knots per hour."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks._units import unit_name
from kantlijn.checks.measure._heads import NAMES, TAKES, cues, heads, things
from kantlijn.checks.measure._measured import sized
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor
from kantlijn.language import pack
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Span, Story, within

NAME = "measure.dimension"
_BEFORE, _AFTER = 70, 30  # characters beside a figure in which its noun and its adjective stand
_SMALL = 1e6  # watt: a battery in a car or a cellar stays below this, one of a power grid is told by its power as well
_RAMPS = ("second", "minute")  # a power station is run up so many megawatts a minute
_POWER = Words(
    "Vermogen × tijd = energie: 1 kilowatt, een uur lang, is 1 kilowattuur.",
    "Power × time = energy: 1 kilowatt for an hour is 1 kilowatt hour.",
)


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Every measure whose unit is ruled out by itself, or whose noun or verb says what it must measure."""
    for quantity in story.quantities:
        if quantity.unit is None or quantity.kind not in ("measure", "rate", "percentage") or story.table_at(quantity.start):
            continue
        found = sized(quantity.unit)
        dimension = "percent" if quantity.kind == "percentage" else found[0].dimension if found and not found[1] else None
        if dimension is not None:
            tested = (
                _of_itself(story, quantity, dimension)
                or _of_noun(story, quantity, dimension)
                or _of_verb(story, quantity, dimension)
            )
            if tested is not None:
                yield tested


def _before(story: Story, quantity: Quantity) -> str:
    sentence = story.sentences[story.sentence_at(quantity.start)]
    return " ".join(story.text[max(sentence.start, quantity.start - _BEFORE) : quantity.start].split()) + " "


def _after(story: Story, quantity: Quantity) -> str:
    return story.text[quantity.end : quantity.end + _AFTER]


def _sentence(story: Story, quantity: Quantity) -> str:
    sentence = story.sentences[story.sentence_at(quantity.start)]
    return story.text[sentence.start : sentence.end]


# -- by itself -----------------------------------------------------------------------------------------------------------


def _of_itself(story: Story, quantity: Quantity, dimension: str) -> Tested | None:
    """Kilowatt per hour, knots per hour, light years ago."""
    words, unit = cues(story.language), quantity.unit or ""
    if unit.startswith("knot per"):
        line = Words("Een knoop is zelf al een zeemijl per uur.", "A knot is a nautical mile per hour by itself.")
        told = Words(
            f"‘{_said(story, quantity)}’ is een versnelling, geen snelheid.",
            f"‘{_said(story, quantity)}’ is an acceleration and not a speed.",
        )
        return _wrong(story, quantity, "error", told, line)
    if unit == "light-year" and words.ago.match(_after(story, quantity)):
        line = Words(
            "Een lichtjaar is wat licht in een jaar aflegt: 9,46 biljoen kilometer.",
            "A light year is how far light goes in a year: 9.46 trillion kilometres.",
        )
        return _wrong(story, quantity, "error", _is_not(story, quantity, "length", "time"), line)
    per = unit.partition(" per ")[2]
    if dimension != "power per time" or per in _RAMPS:
        return None
    sentence = _sentence(story, quantity)
    if per != "hour" and words.built.search(sentence) and not words.uses.search(sentence):
        return None  # so much is built every year
    used = (
        per == "hour"
        or words.uses.search(sentence)
        or words.generates.search(sentence)
        or heads(story.language).search(_before(story, quantity))
    )
    top = unit_name(unit.partition(" per ")[0], "nl"), unit_name(unit.partition(" per ")[0], "en")
    told = Words(
        f"‘{_said(story, quantity)}’: {top[0]} is vermogen, en dat gaat niet per tijd.",
        f"‘{_said(story, quantity)}’: {top[1]} are power, which is not counted per time.",
    )
    hours = Words("Energie per jaar telt in kilowattuur per jaar.", "Energy per year is counted in kilowatt hours per year.")
    return _wrong(story, quantity, "error" if used else "query", told, _POWER, hours)


# -- by its noun or adjective ----------------------------------------------------------------------------------------------


def _of_noun(story: Story, quantity: Quantity, dimension: str) -> Tested | None:
    """An area of 12 kilometres, 30 square metres high."""
    words, after = cues(story.language), _after(story, quantity)
    if dimension in ("area", "volume", "length") and words.sides.match(after):
        if dimension == "length":
            return Tested((quantity,), "story")
        return _wrong(story, quantity, "query", _is_not(story, quantity, dimension, "length"), _meant(quantity, "length"))
    if dimension == "power" and _lasts(story, quantity):
        return _wrong(story, quantity, "query", _is_not(story, quantity, "power", "energy"), _POWER)
    head = heads(story.language).search(_before(story, quantity)) or things(story.language).match(after)
    if head is None:
        return None
    kind = head.lastgroup or ""
    right, wrong = TAKES[kind]
    if dimension in right:
        return Tested((quantity,), "story")
    if dimension not in wrong or words.behind.match(after):
        return None
    if kind == "storage" and _watts(quantity) >= _SMALL:
        return None
    line = _POWER if kind in ("power", "storage", "station") else _meant(quantity, kind)
    # Nothing has a power of so many kilowatt hours; a store and a station may be told by either.
    severity: Severity = "error" if kind == "power" and dimension == "energy" else "query"
    return _wrong(story, quantity, severity, _is_not(story, quantity, dimension, right[0]), line)


def _lasts(story: Story, quantity: Quantity) -> bool:
    """Whether the power of a battery is said to be enough for so much energy: how long it lasts goes by what it holds."""
    sentence = story.sentences[story.sentence_at(quantity.start)]
    words = cues(story.language)
    if _watts(quantity) >= _SMALL or not words.battery.search(story.text, sentence.start, quantity.start):
        return False
    enough = words.enough.search(story.text, quantity.end, sentence.end)
    energies = [one for one in within(story.quantities, sentence) if isinstance(one, Quantity) and _is_energy(one)]
    return enough is not None and any(one.start > enough.end() for one in energies) and len(energies) == 1


def _is_energy(one: Quantity) -> bool:
    found = sized(one.unit or "")
    return found is not None and found[0].dimension in ("energy", "energy per time")


def _watts(quantity: Quantity) -> float:
    found = sized(quantity.unit or "")
    return (quantity.value or quantity.strict.middle) * found[0].size if found else 0.0


def _meant(quantity: Quantity, kind: str) -> Words | None:
    """What may have been meant, where one word is missing or wrong."""
    unit = quantity.unit or ""
    plain = unit.removeprefix("square ").removeprefix("cubic ")
    meant = {
        "area": f"square {plain}", "volume": f"cubic {plain}", "length": plain, "speed": f"{plain} per hour",
        "flow": f"{unit} per second",
    }.get(kind)  # fmt: skip
    if meant is None or sized(meant) is None:
        return None
    return Words(f"Moet het {unit_name(meant, 'nl')} zijn?", f"Should it be {unit_name(meant, 'en')}?")


# -- by its verb ---------------------------------------------------------------------------------------------------------


def _of_verb(story: Story, quantity: Quantity, dimension: str) -> Tested | None:
    """Power that was made or used up over a time, or stored, which is energy."""
    if dimension not in ("power", "energy", "energy per time"):
        return None
    words, clause = cues(story.language), _around(story, quantity)
    around = story.words(clause)
    made, stored = words.generates.search(around), words.stores.search(around)
    if dimension == "power" and words.of_energy.match(_after(story, quantity)):
        return _wrong(story, quantity, "query", _is_not(story, quantity, "power", "energy"), _POWER)
    if not (made or stored or words.uses.search(around)):
        return None
    if dimension != "power":
        return Tested((quantity,), "story")
    if stored and any(True for _ in within(story.times, Span(quantity.end, quantity.end + _AFTER))):
        return None  # "can store 300 megawatts for four hours"
    if stored:
        return _wrong(story, quantity, "query", _is_not(story, quantity, "power", "energy"), _POWER)
    average = pack(story.language).lexicon.get((quantity.hedge or "").lower(), {}).get("hedge") == "average"
    if average or words.can.search(around) or words.built.search(_sentence(story, quantity)):
        return None
    if any(isinstance(one, Quantity) and _is_energy(one) for one in within(story.quantities, clause)):
        return None  # "uses 500 watts, or 4,380 kilowatt hours a year": both are told
    period = words.period.search(around) is not None
    if not period and not (made and words.of_current.match(_after(story, quantity))):
        return None
    return _wrong(story, quantity, "error" if period else "query", _is_not(story, quantity, "power", "energy"), _POWER)


def _around(story: Story, quantity: Quantity) -> Span:
    """The clause that a figure stands in: from the last semicolon, colon or bracket before it to the next one behind it."""
    sentence = story.sentences[story.sentence_at(quantity.start)]
    start = max(story.text.rfind(sign, sentence.start, quantity.start) for sign in ";:(") + 1
    ends = [at for sign in ";:)" if (at := story.text.find(sign, quantity.end, sentence.end)) >= 0]
    return Span(max(start, sentence.start), min([*ends, sentence.end]))


# -- in words ------------------------------------------------------------------------------------------------------------


def _said(story: Story, quantity: Quantity) -> str:
    return " ".join(story.words(quantity).split())


def _is_not(story: Story, quantity: Quantity, is_: str, not_: str) -> Words:
    """What the unit measures, and what it should have measured."""
    said = _said(story, quantity)
    nl = NAMES[not_].nl
    no = f"geen {nl.removeprefix('een ')}"
    return Words(f"‘{said}’ is {NAMES[is_].nl}, {no}.", f"‘{said}’ is {NAMES[is_].en}, not {NAMES[not_].en}.")


def _wrong(story: Story, quantity: Quantity, severity: Severity, told: Words, *lines: Words | None) -> Tested:
    reading = Reading(story.words(quantity), quantity.strict, quantity.unit)
    return Tested(
        (quantity,),
        "story",
        Finding(NAME, severity, told, (anchor(quantity),), (reading,), tuple(line for line in lines if line)),
    )
