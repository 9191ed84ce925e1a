"""The size of a change that is told apart from the two figures it changes from and to.

"In 2022 kwamen er 4.100 meldingen binnen, vorig jaar 12.400. … Een verdubbeling", "the drop of 5.3 per cent". Where the
size goes on about the two at once ("Dat is 13 procent meer") nothing else can be meant. Where it stands further off the
figures settle it: either it is the size, or it is what one slip makes of it; of anything else nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kantlijn.checks._low import low_text
from kantlijn.checks.number._alike import content, scopes
from kantlijn.checks.number._changing.changes import Change, Multiple, Way, factors
from kantlijn.checks.number._changing.points import Points, sized, sizes
from kantlijn.checks.number._changing.slipped import explained, holds, whole_for_extra
from kantlijn.checks.number._changing.then_now import ThenNow, loose_pairs, then_now
from kantlijn.checks.number._cues import Cues, cues
from kantlijn.checks.number._figures import Figure, Passage, passages, share
from kantlijn.checks.number._remarks import middle
from kantlijn.language import pack
from kantlijn.story import Quantity, Story, Time

Link = Literal["goes_on", "known", "same", "slip"]
"""goes_on: it opens the clause or the sentence behind the two; known: it is spoken of as told before; same: it shares its
noun, its words or its length of time with the two; slip: nothing but that it is told as what came on top, and is the whole."""

REACH = 8  # sentences between two figures and the size that is told of them
FURTHEST = 11.0  # times: a difference that is further from the two amounts is of something else, or a slip of size
FEW = 4  # the same of a sentence that begins with its noun
ADJACENT = 1  # the same where nothing but the opening of a clause makes it theirs
WORDS = 1  # words that carry meaning before the noun of a change that opens its clause: "Een scherpe daling van"
LEAD, TAIL = 40, 40  # characters before and behind a size, in which its noun, its verb and its way are told
CLAUSE = 110  # characters before and behind a size or a pair whose words are held against each other
_LETTERS = re.compile(r"[^\W\d_]+")
_EDGE = re.compile(r"[.,;:(–—]\s|\s[–—-]\s|[\"“‘„]")


@dataclass(frozen=True, slots=True)
class Difference:
    """`after` is so much, `by`, more or less than `before`."""

    before: Figure
    after: Figure
    by: Figure


@dataclass(frozen=True, slots=True)
class Apart:
    """A change with its two figures, and what makes the size theirs. `explained`: the size that stands there is what one
    slip makes of the right one.
    """

    pair: ThenNow
    said: Change | Multiple | Points | Difference
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
        for by in (*_sizes(story, words, passage), *_amounts(words, passage)):
            found = _of(story, words, pairs, at, passage, by)
            if found is not None:
                yield found


def _sizes(story: Story, words: Cues, passage: Passage) -> list[Quantity]:
    """What is told as the size of a change: by a noun or a verb of change beside it, or by itself ("verdubbeld")."""
    low, start, end = passage.low, passage.span.start, passage.span.end
    found = []
    for by in [*sizes(words, passage), *(s.mark for s in passage.shares if not s.is_percentage)]:
        if not isinstance(by, Quantity) or by in found:
            continue
        lead, tail = low[max(start, by.start - LEAD) : by.start], low[by.end : min(end, by.end + TAIL)]
        behind = words.more.match(tail) or words.less.match(tail)
        if behind is None and _named(story, words, passage, by):
            found.append(by)  # "met de stap van een half procentpunt", "die overschrijding van 20 procent"
            continue
        if behind and (words.than_other.match(tail, behind.end()) or words.from_elsewhere.match(tail, behind.end())):
            continue  # "12 procent meer dan begroot"
        if behind is None and words.of_any.match(tail):
            continue
        if behind or words.a_change_of.search(lead) or _verb(words, lead, tail):
            found.append(by)
    return found + [
        f
        for f in factors(passage)
        if words.halves.match(low, f.start, f.end) or words.factor_of.search(low, f.start, f.end)
        if not words.as_other.match(low, f.end) or words.halves.match(low, f.start, f.end)
    ]


def _amounts(words: Cues, passage: Passage) -> list[Quantity]:
    """What is told as the size of a change, and is an amount: "een groei van 17.000", "a rise of 17,000"."""
    low, start = passage.low, passage.span.start
    return [
        a.mark
        for a in passage.amounts
        if isinstance(a.mark, Quantity) and not a.is_rate and a.value is not None
        if (told := words.a_change_of.search(low[max(start, a.start - LEAD) : a.start])) is not None
        # "een verlies van 4 miljoen" is no change, and what it is of is not told by two amounts
        if words.rise.search(told[0]) or words.fall.search(told[0])
        if not words.to.search(low[max(start, a.start - 12) : a.start])
    ]


def _verb(words: Cues, lead: str, tail: str) -> bool:
    """ "rose by 300 per cent", "die met 400 procent is gestegen"."""
    if words.by_part.search(lead) is None and words.by.search(lead) is None:
        return False
    clause = _EDGE.split(lead)[-1]
    behind = _EDGE.split(tail)[0]
    return any(pattern.search(each) is not None for pattern in (words.rose, words.fell) for each in (clause, behind))


def _of(story: Story, words: Cues, pairs: tuple[ThenNow, ...], at: int, passage: Passage, by: Quantity) -> Apart | None:
    """The two figures that a size is told of: the nearest that can be meant."""
    own = [p for p in pairs if p.first <= at <= p.last and p.start < by.start < p.end]
    if own or any(by.start in (p.before.start, p.after.start) for p in pairs):
        return None
    way = _way(words, passage, by)
    before = [p for p in pairs if p.end <= by.start and at - p.last <= REACH]
    for pair in sorted((p for p in before if _fits(words, p, by, way)), key=lambda p: -p.end):
        link = _link(story, words, passage, at, pair, by)
        if link is not None:
            return _apart(story, words, pair, by, way, link)
    behind = [p for p in pairs if p.start >= by.end and p.first - at <= REACH // 2 and _fits(words, p, by, way)]
    if behind and _shares(story, passage, behind[0], by) and _leads_to(words, passage, at, behind[0], by):
        return _apart(story, words, behind[0], by, way, "same")
    return _by_the_figures(story, words, at, passage, by, way)


def _by_the_figures(
    story: Story, words: Cues, at: int, passage: Passage, by: Quantity, way: Way | None
) -> Apart | None:
    """The two figures of a kind before a size that goes on about them, where no words make the two a then and a now: one
    pair that the size is of, or that one slip makes it of.
    """
    lead = passage.low[passage.span.start : by.start]
    if not (_goes_on(story, words, lead, False) or _known(story, words, passage, by) or _named(story, words, passage, by)):
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


def _named(story: Story, words: Cues, passage: Passage, by: Quantity) -> bool:
    """ "die overschrijding van 20 procent": a noun that is spoken of as known, whatever it is."""
    lead = passage.low[max(passage.span.start, by.start - LEAD) : by.start]
    named = words.named_of.search(lead)
    return named is not None and scopes(story.language).definite.match(f"{named[0].split()[0]} ") is not None


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


def _way(words: Cues, passage: Passage, by: Quantity) -> Way | None:
    low, start, end = passage.low, passage.span.start, passage.span.end
    if by.kind == "ratio" and by.value is not None and words.halves.match(low, by.start, by.end):
        return "up" if by.value > 1 else "down"
    lead = _EDGE.split(low[max(start, by.start - LEAD) : by.start])[-1]
    tail = _EDGE.split(low[by.end : min(end, by.end + TAIL)])[0]
    up, down = (
        pattern.search(lead) is not None or more.match(tail) is not None or verb.search(tail) is not None
        for pattern, more, verb in ((words.rise, words.more, words.rose), (words.fall, words.less, words.fell))
    )
    return None if up == down else "up" if up else "down"


def _fits(words: Cues, pair: ThenNow, by: Quantity, way: Way | None) -> bool:
    """Whether a size can be that of two figures: points of percentages, and the way that they went."""
    if by.kind in ("count", "money", "measure") and not pair.before.is_percentage:
        first = pair.before
        if by.unit != first.unit and not (by.unit is None and by.counts is None):
            return False
        if by.unit is None and by.counts is not None and by.counts.lower() not in (first.noun, pair.after.noun):
            return False
        if not 1 / FURTHEST <= (by.value or 0) / abs(middle(pair.after) - middle(first)) <= FURTHEST:
            return False
    elif by.kind in ("money", "measure"):
        return False
    points = by.unit in ("percentage point", "basis point") or by.kind == "count"
    if points and by.unit is not None and not pair.before.is_percentage:
        return False
    if by.kind == "count" and pair.before.is_percentage and (by.counts or "").lower() not in words.points:
        return False
    if by.strict.low < 0 or not by.strict.is_bounded and by.kind != "ratio":
        return False
    went = "up" if middle(pair.after) > middle(pair.before) else "down"
    return way is None or went == way or not pair.ordered


def _link(story: Story, words: Cues, passage: Passage, at: int, pair: ThenNow, by: Quantity) -> Link | None:
    low = passage.low
    opens = max(passage.span.start, pair.end)
    lead = low[opens : by.start]
    if at - pair.last <= ADJACENT and _goes_on(story, words, lead, at == pair.last):
        return "goes_on"
    if _known(story, words, passage, by) and not any(p.end > pair.end for p in then_now(story) if p.end <= by.start):
        return "known"
    if _opens(story, words, passage, at, pair, by) or (_named(story, words, passage, by) and _is_points(by)):
        return "known"
    if _shares(story, passage, pair, by):
        return "same"
    return "slip" if whole_for_extra(pair.before, pair.after, by) else None


def _is_points(by: Quantity) -> bool:
    return by.unit in ("percentage point", "basis point")


def _opens(story: Story, words: Cues, passage: Passage, at: int, pair: ThenNow, by: Quantity) -> bool:
    """ "Een stijging van 6 procent in een kwartaal": a sentence that begins with the change, a few behind the two."""
    lead = passage.low[passage.span.start : by.start]
    last = not any(p.end > pair.end for p in then_now(story) if p.end <= by.start)
    return last and at - pair.last <= FEW and words.a_change_of.search(lead) is not None and _goes_on(story, words, lead, False)


def _goes_on(story: Story, words: Cues, lead: str, same_sentence: bool) -> bool:
    """Whether hardly anything stands between the two, or the start of the sentence, and the size."""
    if same_sentence:
        cut = max((m.end() for m in _EDGE.finditer(lead)), default=-1)
        if cut < 0:
            return False
        lead = lead[cut:]
    elif re.search(r"[;:]\s|\d", lead):
        return False
    told = words.a_change_of.search(lead)
    empty = pack(story.language).function_words
    full = [w for w in _LETTERS.findall(lead[: told.start()] if told is not None else lead) if w not in empty]
    # "Meel werd 41 procent duurder" has a subject of its own
    return len(full) <= (WORDS if told is not None else 0) and len(lead) <= LEAD + TAIL


def _known(story: Story, words: Cues, passage: Passage, by: Quantity) -> bool:
    """ "the drop of 5.3%", "de 45 procent korting": it is spoken of as told before."""
    lead = passage.low[max(passage.span.start, by.start - LEAD) : by.start]
    definite = scopes(story.language).definite
    told = words.a_change_of.search(lead)
    if told is not None:
        return definite.search(_last_words(lead[: told.start()])) is not None or definite.search(lead[: told.start()]) is not None
    return definite.search(lead) is not None


def _last_words(lead: str) -> str:
    """A stretch without its last word: "the steep" is "the"."""
    return re.sub(r"\S+\s+$", "", lead)


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


def _said(words: Cues, pair: ThenNow, by: Quantity, way: Way | None, low: str) -> Change | Multiple | Points | Difference | None:
    """The relation that is put to the test."""
    before, after = pair.before, pair.after
    if not pair.ordered and way is not None:
        small, large = sorted((before, after), key=middle)
        before, after = (small, large) if way == "up" else (large, small)
    if by.kind == "ratio" and by.value is not None and (by.value > 1 or words.halves.match(low, by.start, by.end)):
        return Multiple(before, after, by)
    if not before.is_percentage and by.kind in ("count", "money", "measure"):
        return Difference(before, after, Figure(by, by.strict, by.loose, before.unit, None))
    if before.is_percentage:
        return sized(before, after, by) if by.kind != "ratio" else None
    size = share(by)
    return Change(before, after, size, sure=True) if size is not None else None
