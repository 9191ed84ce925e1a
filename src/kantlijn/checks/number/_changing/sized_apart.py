"""The size of a change that is told apart from the two figures it changes from and to.

"In 2022 kwamen er 4.100 meldingen binnen, vorig jaar 12.400. … Een verdubbeling", "the drop of 5.6 per cent". Where the
size goes on about the two at once ("Dat is 13 procent meer") nothing else can be meant. Where it stands further off the
figures settle it: either it is the size, or it is what one slip makes of it; of anything else nothing is said.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import Literal, NamedTuple, TypeAlias

from kantlijn.checks._content import content
from kantlijn.checks._low import low_text
from kantlijn.checks.number._changing.changes import Change, Multiple, Way
from kantlijn.checks.number._changing.points import Points, sized
from kantlijn.checks.number._changing.slipped import explained, holds, whole_for_extra
from kantlijn.checks.number._changing.then_now import ThenNow, loose_pairs, then_now
from kantlijn.checks.number._changing.told_sizes import amounts_told, goes_on, is_known, is_named, sizes_told, way_of
from kantlijn.checks.number._cues import Cues, cues
from kantlijn.checks.number._figures import Figure, Passage, passages, share
from kantlijn.checks.number._remarks import middle
from kantlijn.checks.number._working.claims import working
from kantlijn.story import Quantity, Story, Time

Link = Literal["goes_on", "known", "same", "slip"]
"""goes_on: it opens the clause or the sentence behind the two; known: it is spoken of as told before; same: it shares its
noun, its words or its length of time with the two; slip: nothing but that it is told as what came on top, and is the whole."""

REACH = 8  # sentences between two figures and the size that is told of them
FURTHEST = 11.0  # times: a difference that is further from the two amounts is of something else, or a slip of size
FEW = 4  # the same of a sentence that begins with its noun
NEXT = 16  # characters between the size of a change and what it came to, where the two are told in one breath
ADJACENT = 1  # the same where nothing but the opening of a clause makes it theirs
CLAUSE = 110  # characters before and behind a size or a pair whose words are held against each other
_LAST = attrgetter("last")


class Difference(NamedTuple):
    """`after` is so much, `by`, more or less than `before`."""

    before: Figure
    after: Figure
    by: Figure


Size: TypeAlias = Change | Multiple | Points | Difference


class Apart(NamedTuple):
    """A change with its two figures, and what makes the size theirs. `explained`: the size that stands there is what one
    slip makes of the right one.
    """

    pair: ThenNow
    said: Size
    link: Link
    explained: bool

    @property
    def said_of_it(self) -> bool:
        """Whether what does not fit is a slip: of words that two clauses share alone it is not, unless one explains it."""
        return self.explained or self.link in ("goes_on", "known")

    @property
    def sure(self) -> bool:
        """Whether the words leave no other reading, or the figures do."""
        alone = self.pair.alone and self.pair.sure
        return (self.link == "goes_on" and alone) or (self.explained and self.link in ("goes_on", "known"))


def sized_apart(story: Story) -> tuple[Apart, ...]:
    """Every size of a change that is told apart from its two figures, with the two it is most likely told of."""
    return story.once(_all)


def _all(story: Story) -> tuple[Apart, ...]:
    return tuple(_each(story, then_now(story)))


def _each(story: Story, pairs: tuple[ThenNow, ...]) -> Iterator[Apart]:
    words = cues(story.language)
    for at, passage in enumerate(passages(story)):
        if story.table_at(passage.span.start) is not None:
            continue
        for by in (*sizes_told(story, words, passage), *amounts_told(words, passage)):
            near = pairs[bisect_left(pairs, at - REACH, key=_LAST) : bisect_right(pairs, at + REACH, key=_LAST)]
            made = _outcome_of(words, passage, by)
            if made is not None and all(made.start not in (p.before.start, p.after.start) for p in near):
                continue
            found = _of(story, words, near, at, passage, by)
            if found is not None:
                yield found


def _outcome_of(words: Cues, passage: Passage, by: Quantity) -> Figure | None:
    """ "In Duitsland groeide de omzet met 12 procent tot 112 miljoen": what a size came to, right behind it."""
    behind = next((a for a in (*passage.amounts, *passage.shares) if a.start >= by.end), None)
    led = behind is not None and words.to.fullmatch(passage.low[by.end : behind.start].lstrip()) is not None
    return behind if led else None


def _of(story: Story, words: Cues, pairs: tuple[ThenNow, ...], at: int, passage: Passage, by: Quantity) -> Apart | None:
    """The two figures that a size is told of: the nearest that can be meant."""
    own = [p for p in pairs if p.first <= at <= p.last and p.start < by.start < p.end]
    if own or any(by.start in (p.before.start, p.after.start) for p in pairs):
        return None
    way = way_of(words, passage, by)
    before = [p for p in pairs if p.end <= by.start and at - p.last <= REACH]
    # "…, and advertising fell by a fifth": a clause with a subject of its own
    before = [p for p in before if p.last < at or not words.other_subject.search(passage.low, p.end, by.start)]
    for pair in sorted((p for p in before if _fits(words, p, by, way)), key=lambda p: -p.end):
        link = _link(story, words, passage, at, pair, by)
        if link is not None:
            return _apart(story, words, pair, by, way, link)
    behind = [p for p in pairs if p.start >= by.end and p.first - at <= REACH // 2 and _fits(words, p, by, way)]
    if behind and _is_far(behind[0], at):
        behind = []
    near = behind and (_shares(story, passage, behind[0], by) or _opens_on(passage, at, behind[0], by))
    if near and _leads_to(words, passage, at, behind[0], by):
        link = "known" if _is_what_it_made(words, passage, behind[0], by) else "same"
        return _apart(story, words, behind[0], by, way, link)
    return _by_the_figures(story, words, at, passage, by, way)


def _is_far(pair: ThenNow, at: int) -> bool:
    """Whether two percentages stand further on than the next sentence: those are of something else than a size before them."""
    return pair.before.is_percentage and pair.first - at > ADJACENT


def _by_the_figures(
    story: Story, words: Cues, at: int, passage: Passage, by: Quantity, way: Way | None
) -> Apart | None:
    """The two figures of a kind before a size that goes on about them, where no words make the two a then and a now: one
    pair that the size is of, or that one slip makes it of.
    """
    lead = passage.low[passage.span.start : by.start]
    if not (goes_on(story, words, lead, False) or is_known(story, words, passage, by) or is_named(story, words, passage, by)):
        return None
    pairs = [p for p in loose_pairs(story, at, by.start) if _fits(words, p, by, way)]
    found = []
    for pair in pairs:
        said = _said(words, pair, by, way, story.once(low_text))
        if said is None or isinstance(said, Difference):
            continue
        if holds(pair.before, pair.after, by):
            return Apart(pair, said, "known", explained=False)
        if explained(story, pair.before, pair.after, by, closely=not pair.sure or by.kind == "ratio"):
            found.append(Apart(pair, said, "slip", explained=True))
    return found[0] if len(found) == 1 else None


def _is_what_it_made(words: Cues, passage: Passage, pair: ThenNow, by: Quantity) -> bool:
    """ "De omzet steeg met 12 procent tot 224 miljoen. Een jaar geleden was dat 200": the size stands right before its end."""
    joined = passage.low[by.end : pair.start]
    ends = pair.after.start == pair.start and pair.sure and pair.alone
    return ends and len(joined) <= NEXT and words.to.search(joined) is not None


def _opens_on(passage: Passage, at: int, pair: ThenNow, by: Quantity) -> bool:
    """ "Het aantal nesten is verdubbeld. Er werden er 4.200 geteld, tegen 2.100 in 2015": a factor as the only figure of its
    sentence, and in the next two figures of which nothing else can be told.
    """
    alone = not passage.amounts and by.kind == "ratio" and len(passage.shares) <= 1
    return alone and pair.first == at + 1 == pair.last and pair.sure and pair.alone


def _leads_to(words: Cues, passage: Passage, at: int, pair: ThenNow, by: Quantity) -> bool:
    """Whether two figures behind a size can be its own: those of the same sentence follow without a verb of theirs."""
    if pair.first != at:
        return True
    joined = passage.low[by.end : pair.start]
    return words.rose.search(joined) is None and words.fell.search(joined) is None


def _apart(story: Story, words: Cues, pair: ThenNow, by: Quantity, way: Way | None, link: Link) -> Apart | None:
    said = _said(words, pair, by, way, story.once(low_text))
    if isinstance(said, Difference) and link not in ("goes_on", "known"):
        return None
    return Apart(pair, said, link, explained(story, pair.before, pair.after, by)) if said is not None else None


def _fits(words: Cues, pair: ThenNow, by: Quantity, way: Way | None) -> bool:
    """Whether a size can be that of two figures: points of percentages, and the way that they went."""
    if by.kind in ("count", "money", "measure") and not pair.before.is_percentage:
        first = pair.before
        if by.unit != first.unit and not (by.unit is None and by.counts is None):
            return False
        if by.unit is None and by.counts is not None and by.counts.lower() not in (first.noun, pair.after.noun):
            return False
        apart = abs(middle(pair.after) - middle(first))
        if not apart / FURTHEST <= (by.value or 0) <= apart * FURTHEST or not apart:
            return False
    elif by.kind in ("money", "measure"):
        return False
    points = by.unit in ("percentage point", "basis point") or by.kind == "count"
    if points and by.unit is not None and not pair.before.is_percentage:
        return False
    if by.kind == "count" and pair.before.is_percentage and (by.counts or "").lower() not in words.points:
        return False
    if by.strict.low < 0 or (by.kind != "ratio" and not by.strict.is_bounded):
        return False
    went = "up" if middle(pair.after) > middle(pair.before) else "down"
    return way is None or went == way or not pair.ordered


def _link(story: Story, words: Cues, passage: Passage, at: int, pair: ThenNow, by: Quantity) -> Link | None:
    low = passage.low
    opens = max(passage.span.start, pair.end)
    lead = low[opens : by.start]
    if at - pair.last <= ADJACENT and goes_on(story, words, lead, at == pair.last):
        return "goes_on"
    if is_known(story, words, passage, by) and _is_last(story, pair, by):
        return "known"
    so = working(story.language).so
    if at - pair.last == ADJACENT and by.kind == "ratio" and pair.sure and (so.search(lead) or so.match(low, by.end)):
        return "known"  # "Zijn lasten zijn dus verdubbeld"
    if _opens(story, words, passage, at, pair, by) or (is_named(story, words, passage, by) and _is_points(by)):
        return "known"
    if _shares(story, passage, pair, by):
        return "same"
    return "slip" if whole_for_extra(pair.before, pair.after, by) else None


def _is_points(by: Quantity) -> bool:
    return by.unit in ("percentage point", "basis point")


def _opens(story: Story, words: Cues, passage: Passage, at: int, pair: ThenNow, by: Quantity) -> bool:
    """ "Een stijging van 7 procent in een zomer": a sentence that begins with the change, a few behind the two."""
    lead = passage.low[passage.span.start : by.start]
    told = words.a_change_of.search(lead) is not None and goes_on(story, words, lead, False)
    return told and at - pair.last <= FEW and _is_last(story, pair, by)


def _is_last(story: Story, pair: ThenNow, by: Quantity) -> bool:
    """Whether no other two figures stand between a pair and a size."""
    pairs = then_now(story)
    behind = bisect_right(pairs, pair.end, key=lambda p: p.end)
    return behind == len(pairs) or pairs[behind].end > by.start


def _shares(story: Story, passage: Passage, pair: ThenNow, by: Quantity) -> bool:
    """Whether the size and the two figures share a noun, words that carry meaning, or a length of time."""
    told = passages(story)
    low = passage.low
    first, last = told[pair.first].span.start, told[pair.last].span.end
    near = low[max(first, pair.start - CLAUSE) : min(last, pair.end + CLAUSE)]
    around = low[max(passage.span.start, by.start - CLAUSE) : min(passage.span.end, by.end + CLAUSE)]
    if by.counts is not None and by.counts.lower() in (pair.before.noun, pair.after.noun):
        return True
    if len(content(story.language, near) & content(story.language, around)) >= 1:
        return True
    return _length(passage) in _lengths(story, pair)


def _length(passage: Passage) -> float:
    """The one length of time in years that a sentence tells, or -1."""
    found = [m.value for m in passage.marks if isinstance(m, Time) and m.kind == "duration" and m.unit == "year"]
    return found[0] if len(found) == 1 and found[0] is not None else -1.0


def _lengths(story: Story, pair: ThenNow) -> set[float]:
    """The years between the moments of a pair."""
    told = passages(story)
    years = [
        m.interval.low / 365.25
        for passage in told[pair.first : pair.last + 1]
        for m in passage.marks
        if isinstance(m, Time) and m.kind in ("date", "period") and m.interval is not None
    ]
    return {float(round(abs(a - b))) for a in years for b in years if abs(a - b) > 0.5}


def _said(words: Cues, pair: ThenNow, by: Quantity, way: Way | None, low: str) -> Size | None:
    """The relation that is put to the test."""
    before, after = pair.before, pair.after
    if not pair.ordered and way is not None:
        small, large = sorted((before, after), key=middle)
        before, after = (small, large) if way == "up" else (large, small)
    if not pair.ordered and way is None and by.kind == "ratio" and (by.value or 0.0) > 1:
        before, after = sorted((before, after), key=middle)  # "zeven keer zo veel": the larger, whichever was told first
    if by.kind == "ratio" and by.value is not None and (by.value > 1 or words.halves.match(low, by.start, by.end)):
        return Multiple(before, after, by)
    if not before.is_percentage and by.kind in ("count", "money", "measure"):
        return Difference(before, after, Figure(by, by.strict, by.loose, before.unit, None))
    if before.is_percentage:
        return sized(before, after, by) if by.kind != "ratio" else None
    size = share(by)
    return Change(before, after, size, sure=True) if size is not None else None
