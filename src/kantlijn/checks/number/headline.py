"""What a headline claims of the figures below it: more or less, doubled, so many per cent, a majority, so many victims."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kantlijn.checks._low import low_text
from kantlijn.checks.number._changing.moves import FACTOR_LOOSE
from kantlijn.checks.number._cues import Cues, cues
from kantlijn.checks.number._figures import Figure, passages
from kantlijn.checks.number._heading import heads
from kantlijn.checks.number._heading.head_money import slipped
from kantlijn.checks.number._heading.heads import Head, Share
from kantlijn.checks.number._heading.majority import against_body
from kantlijn.checks.number._heading.tolls import toll
from kantlijn.checks.number._remarks import both, middle, percent, plain, reading
from kantlijn.finding import Finding, Reading, Tested, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Span, Story
from kantlijn.wording import number

NAME = "number.headline"

ROUGHLY = 0.05  # a share in words in a headline is an about-word: docs/intervals.md
SHARED = 0  # words that a headline and a sentence have in common, where number.restated holds their figures together
ROUNDED = 0.01  # a percentage in a headline is rounded, and may be a point off


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """The claims of each headline, held against the first sentences below it."""
    low, words = story.once(low_text), cues(story.language)
    told = passages(story) if any(block.kind == "headline" for block in story.blocks) else ()
    claimed: set[int] = set()
    for tested in against_body(story, NAME, low):
        yield tested
        if tested.finding is not None:
            claimed.add(tested.finding.places[0].start)
    for head in heads.fronts(story, told, low):
        spoken = any(head.block.start <= at < head.block.end for at in claimed)
        for tested in () if spoken else _claims(story, words, head, low):
            yield tested
            if tested.finding is not None:
                break  # one headline, one remark


def _claims(story: Story, words: Cues, head: Head, low: str) -> Iterator[Tested]:
    if not head.taken_back:
        yield from _multiple(story, words, head)
        yield from _direction(story, words, head, low)
    yield from _percentage(story, head, low)
    yield from _part(story, head, low)
    yield from _people(story, head, low)
    yield from _toll(story, head, low)
    yield from _money(story, head)


def _money(story: Story, head: Head) -> Iterator[Tested]:
    """ "Gemeente betaalt drie ton": and it is 30.000 euro."""
    found = slipped(story, head)
    if found is None:
        return
    one, other, same = found
    finding = None
    # number.restated tells it where the two share their words; this is for those that do not.
    sentence = story.sentences[story.sentence_at(other.start)]
    if not same and heads.shares_words(story, head, sentence.start, sentence.end) <= SHARED:
        times = middle(one) / middle(other)
        line = both(lambda code: f"{plain(one, code)} / {plain(other, code)} = {number(times, code, 2)}")
        said, there = Span(one.mark.start, one.mark.end), Span(other.mark.start, other.mark.end)
        far = (reading(story, one), reading(story, other))
        finding = _remark(story, said, f"‘{' '.join(story.words(other.mark).split())}’", (there,), line, far)
    yield Tested((one.mark, other.mark), "story", finding)


def _remark(
    story: Story, said: Span, stands: str, rest: tuple[Span | Quantity, ...], line: Words, far: tuple[Reading, ...]
) -> Finding:
    word = story.words(said)
    message = Words(f"In de kop staat ‘{word}’, verderop {stands}.", f"The headline says ‘{word}’, further on it is {stands}.")
    return Finding(NAME, "query", message, (anchor(said), *(counterpart(each) for each in rest)), far, (line,))


def _two(story: Story, before: Figure, after: Figure) -> str:
    one, other = (" ".join(story.words(f.mark).split()) for f in sorted((before, after), key=lambda f: f.start))
    return f"‘{one}’ … ‘{other}’"


def _direction(story: Story, words: Cues, head: Head, low: str) -> Iterator[Tested]:
    """ "Huizen weer goedkoper": and the price went up."""
    claim = heads.direction(story, words, head, low)
    if claim is None:
        return
    way, said, pairs = claim
    wrong = [(b, a) for b, a in pairs if (a.strict.high < b.strict.low if way == "up" else a.strict.low > b.strict.high)]
    before, after = pairs[0]
    marks = tuple(f.mark for pair in pairs for f in pair)
    finding = None
    if len(wrong) == len(pairs):
        line = both(lambda code: f"{plain(after, code)} {'<' if way == 'up' else '>'} {plain(before, code)}")
        rest = (Span(before.mark.start, before.mark.end), Span(after.mark.start, after.mark.end))
        far = (reading(story, after), reading(story, before))
        finding = _remark(story, said, _two(story, before, after), rest, line, far)
    yield Tested(marks, "story", finding)


def _multiple(story: Story, words: Cues, head: Head) -> Iterator[Tested]:
    """ "Aantal uitleningen verdubbeld": and it went from 12.000 to 15.000."""
    claim = heads.multiple(story, words, head)
    if claim is None:
        return
    factor, pairs = claim
    value = factor.value or 1.0
    around = Interval(value * (1 - FACTOR_LOOSE), value * (1 + FACTOR_LOOSE))
    ratios = [a.strict / b.strict for b, a in pairs if b.strict.low > 0]
    before, after = pairs[0]
    finding = None
    more = factor.hedge is not None and any(r.high >= value if value > 1 else r.low <= value for r in ratios)
    if ratios and not more and not any(ratio.meets(around) for ratio in ratios):
        times = middle(after) / middle(before)
        line = both(lambda code: f"{plain(after, code)} / {plain(before, code)} = {number(times, code, 2)}")
        rest = (Span(before.mark.start, before.mark.end), Span(after.mark.start, after.mark.end))
        far = (reading(story, factor), reading(story, after), reading(story, before))
        finding = _remark(story, Span(factor.start, factor.end), _two(story, before, after), rest, line, far)
    yield Tested((factor, *(f.mark for pair in pairs for f in pair)), "story", finding)


def _percentage(story: Story, head: Head, low: str) -> Iterator[Tested]:
    """ "Omzet stijgt 12 procent": and it rose by 21."""
    claim = heads.percentage(story, head, low)
    if claim is None:
        return
    own, found = claim
    finding = None
    if len(found) == 1 and not found[0].strict.widened(ROUNDED, ROUNDED).meets(own.strict):
        other = found[0]
        line = both(lambda code: f"{plain(other, code)} ≠ {plain(own, code)}")
        stands = f"‘{' '.join(story.words(other.mark).split())}’"
        rest = (Span(other.mark.start, other.mark.end),)
        said = Span(own.mark.start, own.mark.end)
        finding = _remark(story, said, stands, rest, line, (reading(story, own), reading(story, other)))
    yield Tested((own.mark, *(one.mark for one in found)), "story", finding)


def _part(story: Story, head: Head, low: str) -> Iterator[Tested]:
    """ "Derde van de scholieren": and it is one in four."""
    claim = heads.part(story, head, low)
    if claim is None:
        return
    own, found = claim
    finding = None
    room = own.reading.widened(ROUGHLY, ROUGHLY)
    if not any(one.reading.meets(room) for one in found):
        other: Share = found[0]
        line = both(lambda code: f"{percent(other.value, code)} ≠ {percent(own.value, code)}")
        stands = f"‘{' '.join(story.words(other.span).split())}’"
        far = tuple(Reading(story.words(each.span), each.reading, None) for each in (own, other))
        finding = _remark(story, own.span, stands, (other.span,), line, far)
    yield Tested(tuple(one.mark for one in found if one.mark is not None), "story", finding)


def _added(group: tuple[Figure, ...], singles: int, total: float, code: str) -> str:
    """The sum on paper: "4 + 2 = 6"."""
    return " + ".join([*(plain(one, code) for one in group), *("1" for _ in range(singles))]) + f" = {number(total, code)}"


def _people(story: Story, head: Head, low: str) -> Iterator[Tested]:
    """ "Zeven gewonden": and four and two are told below."""
    for mark, group, singles in heads.people(story, head, low):
        total = sum(middle(one) for one in group) + len(singles)
        finding = None
        if mark.value is not None and mark.value != total:
            line = both(partial(_added, group, len(singles), total))
            stands = " + ".join(f"‘{' '.join(story.text[one.mark.start : one.end].split())}’" for one in group)
            stands += "".join(f" + ‘{' '.join(story.words(one).split())}’" for one in singles)
            rest = (*(Span(one.mark.start, one.end) for one in group), *singles)
            far = (reading(story, mark), *(reading(story, one) for one in group))
            finding = _remark(story, Span(mark.start, mark.end), stands, rest, line, far)
        yield Tested((mark, *(one.mark for one in group)), "story", finding)


def _unlike(told: float, one: Figure, code: str) -> str:
    """Two numbers that should be one: "23 ≠ 32"."""
    return f"{number(told, code)} ≠ {plain(one, code)}"


def _toll(story: Story, head: Head, low: str) -> Iterator[Tested]:
    """ "Mijnongeluk eist 23 levens": and it is 32 men below."""
    for mark, one in toll(story, head, low):
        finding = None
        if mark.value != one.value:
            line = both(partial(_unlike, mark.value or 0.0, one))
            stands = f"‘{' '.join(story.text[one.mark.start : one.end].split())}’"
            far = (reading(story, mark), reading(story, one))
            finding = _remark(story, Span(mark.start, mark.end), stands, (Span(one.mark.start, one.end),), line, far)
        yield Tested((mark, one.mark), "story", finding)
