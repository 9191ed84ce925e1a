"""The same quantity said twice: across the story, in the headline or a caption against the body, within a block."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator

from kantlijn.checks.number._alike import CERTAIN, ENOUGH, Setting, is_front, points, scopes, setting, slip_between
from kantlijn.checks.number._figures import Figure, figure
from kantlijn.checks.number._slips import swaps
from kantlijn.finding import Finding, Reading, Severity, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.reading.tokens import lowered
from kantlijn.reading.widths import last_digit
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Story
from kantlijn.wording import money, number

NAME = "number.restated"

NEIGHBOURS = 6  # earlier figures of the same kind, unit and noun that each is held against; keeps the work linear


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Two statements of one quantity that cannot both be true."""
    low = lowered(story.text)
    groups: dict[tuple[str, str | None, str | None], list[Figure]] = defaultdict(list)
    for mark in story.quantities:
        one = figure(story, mark)
        if one is None or mark.kind == "rate" or not _comparable(story, one):
            continue
        groups[mark.kind, one.unit, one.noun.lower() if one.noun else None].append(one)
    found = [pair for group in groups.values() if len(group) > 1 for pair in _pairs(story, group, low)]
    spoken: set[int] = set()
    for tested in sorted(found, key=lambda t: (t.finding is None, t.marks[1].start, t.marks[0].start)):
        if tested.finding is not None:
            if tested.finding.places[0].start in spoken:
                continue  # one cause, one remark
            spoken.add(tested.finding.places[0].start)
        yield tested


def _comparable(story: Story, one: Figure) -> bool:
    if not isinstance(one.mark, Quantity) or one.strict.high <= 0:
        return False
    if one.mark.kind == "count":
        return one.noun is not None and one.noun.lower() not in scopes(story.language).vague_nouns and one.mark.value != 1
    return True


def _pairs(story: Story, group: list[Figure], low: str) -> Iterator[Tested]:
    """Each figure against the last few before it and against those in headline, lead and captions."""
    settings = [setting(story, one, low) for one in group]
    fronts = [s for s in settings if is_front(s)]
    for at, later in enumerate(settings):
        earlier = settings[max(0, at - NEIGHBOURS) : at]
        earlier = [*(f for f in fronts[:NEIGHBOURS] if f.figure.start < later.figure.start and f not in earlier), *earlier]
        for first in earlier:
            tested = _held(story, first, later)
            if tested is not None:
                yield tested


def _held(story: Story, first: Setting, second: Setting) -> Tested | None:
    """What comes of holding two statements against each other; None where they are about different things, or that is unclear."""
    one, other = first.figure, second.figure
    a, b = _rounded(one), _rounded(other)
    slip = slip_between(story, one, other)
    strength = points(first, second, slip)
    if strength < ENOUGH:
        return None
    marks = (one.mark, other.mark)
    hedged = one.mark.hedge is not None or other.mark.hedge is not None
    if a.meets(b) or (one.loose.meets(other.loose) and not hedged):
        return Tested(marks, "story")
    sure = strength >= CERTAIN and slip in ("swap", "digits", "one")
    severity: Severity = "error" if sure and not one.loose.meets(other.loose) else "query"
    return Tested(marks, "story", _finding(story, first, second, a, b, slip, severity))


def _rounded(one: Figure) -> Interval:
    """The reading of a number that may have been rounded: 40.000 in a headline is 39.812 in the text."""
    if not isinstance(one.mark, Quantity) or one.mark.hedge is not None or one.mark.value is None or not one.strict.is_point:
        return one.strict
    value = one.mark.value
    if value != int(value) or value < 10:
        return one.strict
    return Interval.rounded(value, last_digit(value, 1.0)) if last_digit(value, 1.0) > 1 else one.strict


def _finding(
    story: Story, first: Setting, second: Setting, a: Interval, b: Interval, slip: str | None, severity: Severity
) -> Finding:
    # The body is nearer to the reporter's notes than headline, lead and caption, and a figure is more often copied wrong than noted wrong.
    front_first = is_front(first) or not is_front(second)
    wrong, right = (first, second) if front_first else (second, first)
    if not is_front(first) and not is_front(second):
        wrong, right = second, first
    stands, against = (_said(story, each) for each in (wrong, right))
    where = {"nl": (_place(story, wrong, "nl"), _place(story, right, "nl")), "en": (_place(story, wrong, "en"), _place(story, right, "en"))}
    message = Words(
        f"{where['nl'][0]} staat {stands}, {where['nl'][1].lower()} {against}.",
        f"{where['en'][0]} it says {stands}, {where['en'][1].lower()} {against}.",
    )
    lines = [Words(f"{_bounds(wrong, 'nl')} en {_bounds(right, 'nl')} hebben niets gemeen", f"{_bounds(wrong, 'en')} and {_bounds(right, 'en')} have nothing in common")]
    if (said := _explained(story, wrong.figure, right.figure, slip)) is not None:
        lines.append(said)
    readings = tuple(Reading(story.words(s.figure.mark), i, s.figure.unit) for s, i in ((wrong, a if wrong is first else b), (right, b if wrong is first else a)))
    return Finding(NAME, severity, message, (anchor(wrong.figure.mark), counterpart(right.figure.mark)), readings, tuple(lines))


def _said(story: Story, one: Setting) -> str:
    return story.text[one.figure.mark.start : one.figure.end].replace("\n", " ")


def _place(story: Story, one: Setting, code: str) -> str:
    names = {
        "headline": ("In de kop", "In the headline"), "lead": ("In de lead", "In the lead"), "caption": ("In het bijschrift", "In the caption"),
        "heading": ("In het tussenkopje", "In the heading"), "pull_quote": ("In de streamer", "In the pull quote"),
    }  # fmt: skip
    nl, en = names.get(story.blocks[one.block].kind, ("In de tekst", "In the text"))
    return nl if code == "nl" else en


def _bounds(one: Setting, code: str) -> str:
    reading, quantity = _rounded(one.figure), one.figure.mark

    def said(value: float) -> str:
        return money(value, one.figure.unit or "", code) if isinstance(quantity, Quantity) and quantity.kind == "money" else number(value, code)

    if reading.is_point:
        return said(reading.low)
    if math.isinf(reading.high):
        return ("≥ " if reading.low_closed else "> ") + said(reading.low)
    if math.isinf(reading.low):
        return ("≤ " if reading.high_closed else "< ") + said(reading.high)
    return f"{said(reading.low)} tot {said(reading.high)}" if code == "nl" else f"{said(reading.low)} to {said(reading.high)}"


def _explained(story: Story, wrong: Figure, right: Figure, slip: str | None) -> Words | None:
    if slip == "swap":
        value = right.mark.value if isinstance(right.mark, Quantity) else None
        written = next((w for f, w in swaps(story, wrong) if isinstance(wrong.mark, Quantity) and wrong.mark.value and value and abs(wrong.mark.value * f - value) < 1e-9 * value), None)
        return Words(
            f"Twee cijfers lijken verwisseld: met {written} klopt het.", f"Two digits seem to be swapped: with {written} it holds."
        )  # fmt: skip
    if slip == "digits":
        return Words("De cijfers zijn gelijk, de orde van grootte niet: een komma of miljoen voor miljard.", "The digits agree and the size does not: a decimal point, or million for billion.")
    if slip == "one":
        return Words("Er is één cijfer verschil: het ene lijkt van het andere overgetypt.", "They differ by one digit: the one seems to be copied from the other.")
    if slip == "hedge":
        return Words("Het getal is hetzelfde, het woord ervoor niet.", "The number is the same, the word before it is not.")
    return None
