"""The same quantity said twice: across the story, in the headline or a caption against the body, within a block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from kantlijn.checks._low import low_text
from kantlijn.checks.number._alike import (
    CERTAIN,
    ENOUGH,
    FRONT,
    Difference,
    Setting,
    difference,
    is_definite,
    is_front,
    may_be_one,
    points,
    scopes,
    setting,
)  # fmt: skip
from kantlijn.checks.number._figures import Figure, figure
from kantlijn.checks.number._one_of_them import whole_of
from kantlijn.checks.number._relations import relations
from kantlijn.checks.number._remarks import amount, both, plain, remark, surface
from kantlijn.checks.number._rounding import as_rounded
from kantlijn.checks.number._transposed import transposed
from kantlijn.finding import Finding, Severity, Tested, Words
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

NAME = "number.restated"
Kind: TypeAlias = tuple[str, str | None, str | None]  # kind, unit and noun: what two figures must share to be compared

NEIGHBOURS = 6  # earlier figures of the same kind, unit and noun that each is held against; keeps the work linear
OF_WHICH = 40  # characters before a part in which "van wie" stands, as for number.whole
SCALED = 1e5  # from here a number in a headline carries a scale word, and counts money where it counts nothing
# slips of the hand, which leave no room for another meaning
BY_WRITING: tuple[Difference, ...] = ("swap", "turned", "digits", "one")


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Two statements of one quantity that cannot both be true."""
    low = story.once(low_text)
    groups: dict[Kind, list[Figure]] = defaultdict(list)
    for told in story.quantities:
        mark = whole_of(story, told) or told
        one = figure(story, mark)
        if one is not None and mark.kind != "rate" and (_comparable(story, one) or _is_bare_headline(story, one)):
            groups[mark.kind, one.unit, one.noun].append(one)
    _join_bare_headlines(groups)
    found = [pair for group in groups.values() if len(group) > 1 for pair in _pairs(story, group, low)]
    turned = ((setting(story, one, low), setting(story, other, low)) for one, other in transposed(story))
    apart = ((one, other) for one, other in turned if one.another == other.another)
    found += [_swapped(one, other, story) for one, other in apart if not _two_voices(story, one, other)]
    spoken: set[int] = set()
    for tested in sorted(found, key=lambda t: (t.finding is None, t.marks[1].start, t.marks[0].start)):
        if tested.finding is not None:
            if tested.finding.places[0].start in spoken:
                continue  # one cause, one remark
            spoken.add(tested.finding.places[0].start)
        yield tested


def _swapped(first: Setting, second: Setting, story: Story) -> Tested:
    """Two numbers that are the same but for two neighbouring digits: always a question, since it rests on the digits alone."""
    wrong, right = _blamed(first, second)
    return Tested((first.figure.mark, second.figure.mark), "story", _remark(story, wrong, right, "swap", "query"))


def _is_bare_headline(story: Story, one: Figure) -> bool:
    """ "Boete van 2,5 miljard voor chipmaker": a headline leaves out the euros, and so does "die 2,5 miljard" in the text."""
    if not one.is_bare or one.value is None or one.value < SCALED:
        return False
    if story.blocks[story.block_at(one.start)].kind == "headline":
        return True
    return is_definite(story, one)


def _join_bare_headlines(groups: dict[Kind, list[Figure]]) -> None:
    """Puts a bare number of a headline with the amounts of money, where the story knows one currency."""
    bare = groups.pop(("count", None, None), [])
    currencies = [key for key in groups if key[0] == "money"]
    if bare and len(currencies) == 1:
        key = currencies[0]
        joined = [*(one._replace(unit=key[1]) for one in bare), *groups[key]]
        groups[key] = sorted(joined, key=lambda one: one.start)


def _comparable(story: Story, one: Figure) -> bool:
    if not isinstance(one.mark, Quantity) or one.strict.high <= 0:
        return False
    if story.table_at(one.start) is not None:
        return False  # the cells of a column are of one kind and noun, and each of something else
    if one.mark.kind == "count":
        return one.noun is not None and one.noun not in scopes(story.language).vague_nouns and one.mark.value != 1
    return True


def _pairs(story: Story, group: Sequence[Figure], low: str) -> Iterator[Tested]:
    """Each figure against the last few before it and against those in headline, lead and captions."""
    settings = [setting(story, one, low) for one in group]
    fronts = [at for at, one in enumerate(settings) if is_front(one)][:NEIGHBOURS]
    again = _told_again(story, [settings[at].figure for at in fronts])
    values: set[float | None] = set()
    for at, later in enumerate(settings):
        near = max(0, at - NEIGHBOURS)
        for index in (*(front for front in fronts if front < near), *range(near, at)):
            if settings[index].figure.start in again and settings[index].figure.value != later.figure.value:
                continue
            tested = _held(story, settings[index], later, alone=len(values) == 1)
            if tested is not None:
                yield tested
        values.add(later.figure.value)


def _told_again(story: Story, fronts: Sequence[Figure]) -> set[int]:
    """Where the figures of a front are that the text tells without their noun: "65 doden", and "228 fietsers, van wie 65 op een
    elektrische". What else the text has of that noun is then something else.
    """
    low = story.once(low_text)
    of_which = relations(story.language).of_which
    parts = {
        one.value
        for one in story.quantities
        if one.kind == "count" and one.value is not None and of_which.search(low, max(0, one.start - OF_WHICH), one.start)
    }
    return {each.start for each in fronts if each.value in parts and each.unit is None}


def _held(story: Story, first: Setting, second: Setting, *, alone: bool) -> Tested | None:
    """What comes of holding two statements against each other; None where they are about two things, or that is unclear."""
    if not may_be_one(first, second) or _two_voices(story, first, second):
        return None
    one, other = first.figure, second.figure
    slip = difference(first, second)
    strength = points(first, second, slip, alone=alone)
    if strength < ENOUGH:
        return None
    marks = (one.mark, other.mark)
    hedged = one.mark.hedge is not None or other.mark.hedge is not None
    loosely = one.loose.meets(other.loose)
    if as_rounded(one).meets(as_rounded(other)) or (loosely and not hedged):
        return Tested(marks, "story")
    severity: Severity = "error" if strength >= CERTAIN and slip in BY_WRITING and not loosely else "query"
    wrong, right = _blamed(first, second)
    return Tested(marks, "story", _remark(story, wrong, right, slip, severity))


def _two_voices(story: Story, one: Setting, other: Setting) -> bool:
    """Whether two people say them, who need not agree."""
    told = [story.quotations[each.quoted].speaker for each in (one, other) if each.quoted is not None]
    return len(told) == 2 and None not in told and told[0] != told[1]


def _blamed(first: Setting, second: Setting) -> tuple[Setting, Setting]:
    """(the one that most likely needs the change, the other). The body is nearer to the reporter's notes than headline,
    lead and caption; within it a figure is more often copied wrong than noted wrong, so that the later one is to blame.
    """
    if FRONT.get(first.kind, 0) > FRONT.get(second.kind, 0) and not second.opens:
        return first, second
    return second, first


# -- words -----------------------------------------------------------------------------------------------------------


def _remark(story: Story, wrong: Setting, right: Setting, slip: Difference | None, severity: Severity) -> Finding:
    here, there = (f"‘{_said(story, each)}’" for each in (wrong, right))
    nl, en = (_place(story, right, wrong, code) for code in ("nl", "en"))
    message = Words(
        f"{_here(story, wrong, 'nl')} staat {here}, {nl} {there}.",
        f"{_here(story, wrong, 'en')} it says {here}, {en} {there}.",
    )
    lines = (_apart(story, wrong.figure, right.figure, slip), _explained(slip))
    return remark(story, NAME, severity, message, lines, (wrong.figure, right.figure))


def _said(story: Story, one: Setting) -> str:
    return " ".join(story.text[one.figure.mark.start : one.figure.end].split())


_PLACES = {
    "headline": ("in de kop", "in the headline"), "caption": ("in het bijschrift", "in the caption"),
    "heading": ("in het tussenkopje", "in the heading"), "pull_quote": ("in de streamer", "in the pull quote"),
}  # fmt: skip


def _here(story: Story, one: Setting, code: str) -> str:
    place = _PLACES.get(story.blocks[one.block].kind, ("hier", "here"))[code == "en"]
    return place[:1].upper() + place[1:]


def _place(story: Story, one: Setting, seen_from: Setting, code: str) -> str:
    """Where the other one stands, seen from the first: "in de kop", "verderop", "eerder"."""
    earlier = one.figure.start < seen_from.figure.start
    return _PLACES.get(story.blocks[one.block].kind, ("eerder", "earlier") if earlier else ("verderop", "further on"))[
        code == "en"
    ]


def _apart(story: Story, one: Figure, other: Figure, slip: Difference | None) -> Words:
    """How far the two are apart: what a hedge leaves open, how many times, or the difference."""
    hedged, plainly = (one, other) if one.mark.hedge is not None else (other, one)
    if hedged.mark.hedge is not None:
        if plainly.mark.hedge is not None or plainly.value is None:
            return both(lambda code: "; ".join(_leaves(story, each, code) for each in (hedged, plainly)))
        return Words(
            f"{_leaves(story, hedged, 'nl')}; {plain(plainly, 'nl')} valt daarbuiten",
            f"{_leaves(story, hedged, 'en')}; {plain(plainly, 'en')} lies outside it",
        )
    small, large = sorted((one, other), key=lambda f: f.strict.middle)
    a, b = (f.value or f.strict.middle for f in (small, large))
    if slip in ("digits", "scale") or b > 2 * a:
        return both(lambda code: f"{plain(large, code)} / {plain(small, code)} = {number(b / a, code)}")
    return both(lambda code: f"{plain(large, code)} − {plain(small, code)} = {amount(b - a, large, code)}")


def _leaves(story: Story, one: Figure, code: str) -> str:
    """A figure with a hedge and what it leaves open: "ruim 300: meer dan 300, hooguit 330"."""
    words, open_to = surface(story, one.mark), _open(one, code)
    return words if words.startswith(open_to) else f"{words}: {open_to}"


def _open(one: Figure, code: str) -> str:
    reading, parts = one.strict, []
    if reading.low > 0:
        least = ("minstens", "at least") if reading.low_closed else ("meer dan", "more than")
        parts.append(f"{least[code == 'en']} {amount(reading.low, one, code)}")
    if reading.high != float("inf"):
        most = ("hooguit", "at most") if reading.high_closed else ("minder dan", "less than")
        parts.append(f"{most[code == 'en']} {amount(reading.high, one, code)}")
    return ", ".join(parts)


def _explained(slip: Difference | None) -> Words | None:
    swapped = Words("Twee cijfers lijken verwisseld.", "Two digits seem to be swapped.")
    sized = Words(
        "De cijfers zijn gelijk, de orde van grootte niet: een verschoven komma, of miljoen voor miljard.",
        "The digits agree and the size does not: a slipped decimal point, or million for billion.",
    )
    said: dict[str, Words] = {
        "swap": swapped,
        "turned": swapped,
        "digits": sized,
        "scale": sized,
        "dropped": Words("Er lijkt een cijfer te veel of te weinig te staan.", "One digit too many or too few, it seems."),
        "one": Words("Eén cijfer verschilt: dat lijkt een tikfout.", "They differ by one digit: a typing error, it seems."),
        "hedge": Words("Het getal is hetzelfde, het woord ervoor niet.", "The number is the same, the word before it is not."),
    }
    return said.get(slip or "")
