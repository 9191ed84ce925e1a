"""Holds a share against its part and whole, and against what a share can be at all."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._cues import Cues
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._remarks import (
    PERCENTAGE,
    amount,
    both,
    middle,
    opening,
    percent,
    plain,
    quoted,
    remark,
    room,
    severity,
    surface,
)  # fmt: skip
from kantlijn.checks.number._sharing.parts import PartOfWhole, SameShare, is_in_figures
from kantlijn.checks.number._slips import Slip, explain
from kantlijn.finding import Finding, Severity, Tested, Words
from kantlijn.interval import Interval
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

# How far a share in words may be from the percentage beside it, and how much further loosely: the about-words and the
# loose percentages of docs/intervals.md.
ABOUT_WORDS, LOOSE = 0.05, 0.01
MOST_PARTS, ANOTHER = 20, 0.3  # "een op de acht" is no 8 per cent, which is one in twelve
SIMPLEST = 10  # one in so many is a part that people say
LEAD = 30  # characters before a share in which "gedaald met" must stand


def hold_part(story: Story, said: PartOfWhole) -> Iterator[Tested]:
    """Part divided by whole must be able to be the share."""
    part, whole, share = said.part, said.whole, said.share
    if whole.strict.low <= 0:
        return
    outcome, loosely = part.strict / whole.strict, part.loose / whole.loose
    finding = None
    if not outcome.meets(share.strict):
        tier = severity(said.sure, loosely.meets(share.loose))
        wrong_part = said.outcome == "part"
        finding = _wrong_part(story, said, tier) if wrong_part else _wrong_share(story, said, outcome, tier)
    yield Tested((part.mark, whole.mark, share.mark), "story", finding)


def _wrong_share(story: Story, said: PartOfWhole, outcome: Interval, tier: Severity) -> Finding:
    """ "310 van de 1.240, 35 procent": the share is worked out, and what stands there does not fit."""
    part, whole, share = said.part, said.whole, said.share
    slip = explain(story, (share, part, whole), lambda i: (i[1] / i[2]).meets(i[0]))
    shown, told = middle(part) / middle(whole), quoted(story, share.mark)
    message = Words(
        f"{plain(part, 'nl')} van de {plain(whole, 'nl')} is {percent(shown, 'nl')}, niet {told}.",
        f"{plain(part, 'en')} of {plain(whole, 'en')} is {percent(shown, 'en')}, not {told}.",
    )
    line = both(lambda code: f"{plain(part, code)} / {plain(whole, code)} = {percent(shown, code)}")
    lines = (line, room(outcome, shown), slip.said if slip else None)
    return remark(story, PERCENTAGE, tier, message, lines, _blamed(slip, (share, part, whole)))


def _wrong_part(story: Story, said: PartOfWhole, tier: Severity) -> Finding:
    """ "Een derde van de 270, 120 stuks": the share of the whole is worked out, and the part is what does not fit."""
    part, whole, share = said.part, said.whole, said.share
    slip = explain(story, (part, share, whole), lambda i: (i[0] / i[2]).meets(i[1]))
    should, shown = middle(share) * middle(whole), middle(part) / middle(whole)
    words, told = opening(surface(story, share.mark)), quoted(story, part.mark)
    message = Words(
        f"{words} van {plain(whole, 'nl')} is {amount(should, part, 'nl')}, niet {told}.",
        f"{words} of {plain(whole, 'en')} is {amount(should, part, 'en')}, not {told}.",
    )
    taken = both(lambda code: f"{_taken(share, whole, code)} = {amount(should, part, code)}")
    turned = both(lambda code: f"{plain(part, code)} / {plain(whole, code)} = {percent(shown, code)}")
    line = both(lambda code: f"{taken.said(code)}; {turned.said(code)}")
    return remark(
        story, PERCENTAGE, tier, message, (line, slip.said if slip else None), _blamed(slip, (part, share, whole))
    )


def _taken(share: Figure, whole: Figure, code: str) -> str:
    """A share of a whole, as it is worked out on paper: "270 / 3", "0,35 × 820"."""
    parts = 1 / middle(share) if middle(share) else 0.0
    if parts and abs(parts - round(parts)) < 1e-9:
        return f"{plain(whole, code)} / {number(round(parts), code)}"
    return f"{number(middle(share), code)} × {plain(whole, code)}"


def _blamed(slip: Slip | None, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures with the one in front that a single slip explains: it most likely needs the change."""
    return figures if slip is None else (slip.figure, *(each for each in figures if each is not slip.figure))


def hold_same(story: Story, said: SameShare) -> Iterator[Tested]:
    """ "36 out of 48, 65 per cent": a ratio in figures is exact, one in words is an about-word."""
    one, other = said.first, said.second
    ratio, told = (other, one) if one.is_percentage or is_in_figures(story, other) else (one, other)
    exact = is_in_figures(story, ratio) and (told.is_percentage or told.mark.hedge is not None)
    about = 0.0 if exact else min(ABOUT_WORDS, middle(ratio) / 3)
    finding = None
    fits = ratio.strict.widened(about, about).meets(told.strict) and not _is_another(ratio, told)
    if not fits:
        shown, words, stands = middle(ratio), opening(surface(story, ratio.mark)), quoted(story, told.mark)
        message = Words(
            f"{words} is {percent(shown, 'nl')}, niet {stands}.", f"{words} is {percent(shown, 'en')}, not {stands}."
        )
        line = both(lambda code: f"{percent(shown, code)} ≠ {percent(middle(told), code)}")
        loosely = ratio.strict.widened(about + LOOSE, about + LOOSE).meets(told.loose)
        finding = remark(story, PERCENTAGE, severity(True, loosely), message, (line,), (told, ratio))
    yield Tested((one.mark, other.mark), "story", finding)


def _is_another(ratio: Figure, told: Figure) -> bool:
    """Whether two shares that lie near one another are two simple parts all the same: 20 per cent is one in five, and no
    "one in four"; 22 per cent may be called either.
    """
    one = middle(ratio)
    if middle(told) == one or told.mark.hedge is not None or ratio.mark.hedge is not None or ratio.strict.meets(told.strict):
        return False
    parts = 1 / one
    if 2 <= parts <= MOST_PARTS and abs(parts - round(parts)) < 1e-9 and abs(1 / middle(told) - parts) > parts * ANOTHER:
        return True
    simple = [1 / n for n in range(2, SIMPLEST + 1)] + [k / n for n in range(3, 6) for k in range(2, n)]
    return any(abs(one - part) < 1e-9 for part in simple) and any(part in told.strict for part in simple)


def more_than_all(story: Story, words: Cues, quantity: Quantity) -> Iterator[Tested]:
    """ "140 procent van de inwoners": no part of people or things is larger than all of them."""
    if quantity.kind != "percentage" or quantity.unit != "percent" or quantity.counts_span is None:
        return
    if (quantity.counts or "").lower() not in words.people or not words.of_all.match(story.text, quantity.end):
        return
    finding = None
    if quantity.strict.low > 100:
        noun, told = story.words(quantity.counts_span), opening(surface(story, quantity))
        message = Words(f"{told} van de {noun} is meer dan allemaal.", f"{told} of {noun} is more than all of them.")
        finding = remark(story, PERCENTAGE, "error", message, (_over_all(quantity.strict.low),), (quantity,))
    yield Tested((quantity,), "story", finding)


def below_nothing(story: Story, words: Cues, passage: Passage) -> Iterator[Tested]:
    """ "gedaald met 120 procent": what can be counted does not fall by more than all of it."""
    low, start, end = passage.low, passage.span.start, passage.span.end
    for share in passage.shares:
        fell = words.fell_by.search(low, max(start, share.start - LEAD), share.start)
        if share.strict.low <= 1 or fell is None or words.below_nothing.search(low, start, end):
            continue
        told = surface(story, share.mark)
        message = Words(
            f"Een daling van {told} kan niet: meer dan alles kan er niet af.",
            f"A fall of {told} cannot be: there is no more than all to lose.",
        )
        finding = remark(story, PERCENTAGE, "error", message, (_over_all(middle(share) * 100),), (share,))
        yield Tested((share.mark,), "story", finding)


def _over_all(size: float) -> Words:
    return Words(f"{number(size, 'nl')} > 100 procent", f"{number(size, 'en')} > 100 per cent")
