"""A part that is many times the thing it is a part of: million for billion, most likely."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kantlijn.checks.number._counting.listing import listing
from kantlijn.checks.number._figures import Figure, Passage
from kantlijn.checks.number._relations import Relations, disputed, relations
from kantlijn.checks.number._remarks import both, opening, plain, quoted, remark, surface
from kantlijn.checks.number._slips import Slip, explain, is_size_off
from kantlijn.checks.number._told import told
from kantlijn.checks.number._twins import twins
from kantlijn.finding import Finding, Tested, Words
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

NAME = "number.magnitude"
# Times: a loss can be more than a year's turnover, but no company of the size that newspapers name lost four times that; and a
# thousand times is the slip of a scale word.
FAR = 4.0
LARGE = 1e6  # from here amounts are written with a scale word, which is what slips
BEFORE, BEHIND = 75, 30  # characters around an amount in which the word stands that says what it is
_ENDS = re.compile(r"[,;:]\s")


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """A profit, loss, cut or fine against the turnover, budget or value of the one that has it, in one sentence."""
    words = relations(story.language)
    for one, other in twins(story):
        yield Tested((one.mark, other.mark), "story", _other_scale(story, one, other))
    for passage, previous in told(story):
        yield from _under_way(story, passage)
        if previous is not None:
            yield from _told_as_both(story, words, previous, passage)
        amounts = [one for one in passage.amounts if _is_large(one)]
        if len(amounts) != 2 or len({one.unit for one in amounts if not one.is_bare}) != 1:
            continue
        if all(one.is_bare for one in amounts):
            continue
        found = _part_and_whole(words, passage, *amounts)
        if found is None or disputed(story, passage, amounts):
            continue
        part, whole = found
        far = part.strict.low > FAR * whole.strict.high
        if far and listing(story.language).others.search(passage.low, passage.span.start, passage.span.end):
            continue
        yield Tested((part.mark, whole.mark), "story", _remark(story, part, whole) if far else None)


def _other_scale(story: Story, one: Figure, other: Figure) -> Finding:
    slip = explain(story, (other, one), lambda i: i[0].meets(i[1]))
    told, of = opening(surface(story, other.mark)), quoted(story, one.mark)
    message = Words(
        f"{told} heeft de cijfers van {of}, en een ander woord voor de orde van grootte: is het hetzelfde bedrag?",
        f"{told} has the digits of {of}, and another word for its size: is it the same amount?",
    )
    line = both(lambda code: f"{plain(other, code)} ≠ {plain(one, code)}")
    return remark(story, NAME, "query", message, (line, slip.said if slip else None), (other, one))


def _under_way(story: Story, passage: Passage) -> Iterator[Tested]:
    """Light is as many years under way as its source is light years off: the same digits, and another size, are a slip."""
    far = [one for one in passage.amounts if one.unit == "light-year"]
    long = [one for one in passage.amounts if one.unit == "year"]
    if len(far) != 1 or len(long) != 1 or not far[0].value or not long[0].value:
        return
    off = max(far[0].value, long[0].value) / min(far[0].value, long[0].value)
    if off == 1 or is_size_off(off, 1e-6):
        slip = explain(story, (long[0], far[0]), lambda i: i[0].meets(i[1]))
        finding = _as_far(story, long[0], far[0], slip) if off != 1 else None
        yield Tested((long[0].mark, far[0].mark), "story", finding)


def _as_far(story: Story, years: Figure, far: Figure, slip: Slip | None) -> Finding:
    told, of = opening(surface(story, years.mark)), quoted(story, far.mark)
    message = Words(
        f"{told} tegen {of}: licht is even veel jaar onderweg als er lichtjaren zijn.",
        f"{told} against {of}: light takes as many years as there are light years.",
    )
    line = both(lambda code: f"{plain(years, code)} ≠ {plain(far, code)}")
    return remark(story, NAME, "query", message, (line, slip.said if slip else None), (years, far))


def _told_as_both(story: Story, words: Relations, previous: Passage, passage: Passage) -> Iterator[Tested]:
    """ "De omzet steeg tot 312 miljoen euro. De winst van 312 miljoen …": one amount cannot well be both."""
    low = passage.low
    for part in (one for one in passage.amounts if _is_large(one)):
        if not words.profit_of.search(low[max(passage.span.start, part.start - BEFORE) : part.start]):
            continue
        for whole in (one for one in previous.amounts if _is_large(one)):
            start = max(previous.span.start, whole.start - BEFORE)
            if not words.turnover_of.search(low[start : whole.start]) or {whole.unit, part.unit} - {whole.unit, None}:
                continue
            if disputed(story, passage, (part, whole)):
                continue
            same = part.value == whole.value
            yield Tested((part.mark, whole.mark), "story", _both(story, part, whole) if same else None)


def _both(story: Story, part: Figure, whole: Figure) -> Finding:
    told, of = opening(surface(story, part.mark)), quoted(story, whole.mark)
    message = Words(
        f"{told} is hier winst en was eerder omzet ({of}): is het niet een van de twee?",
        f"{told} is profit here and was turnover before ({of}): is it not one of the two?",
    )
    line = both(lambda code: f"{plain(part, code)} = {plain(whole, code)}")
    return remark(story, NAME, "query", message, (line,), (part, whole))


def _is_large(one: Figure) -> bool:
    money = isinstance(one.mark, Quantity) and one.mark.kind == "money"
    return (money or one.is_bare) and one.strict.middle >= LARGE


def _part_and_whole(words: Relations, passage: Passage, first: Figure, second: Figure) -> tuple[Figure, Figure] | None:
    """Which of two amounts is what somebody has in all, and which is no more than a part of it."""
    stretches = []
    for one, start, end in ((first, passage.span.start, second.start), (second, first.end, passage.span.end)):
        lead = passage.low[max(start, one.start - BEFORE) : one.start]
        half = (one.end + end) // 2 if one is first else end  # the words before the second amount are of that one
        behind = passage.low[one.end : min(half, one.end + BEHIND)]
        stretches.append(f"{_ENDS.split(lead)[-1]} {_ENDS.split(behind)[0]}")
    is_whole = [words.whole_of_money.search(each) is not None for each in stretches]
    is_part = [words.part_of_money.search(each) is not None for each in stretches]
    if is_whole[0] and not is_whole[1] and is_part[1]:
        return second, first
    if is_whole[1] and not is_whole[0] and is_part[0]:
        return first, second
    return None


def _remark(story: Story, part: Figure, whole: Figure) -> Finding:
    slip = explain(story, (part, whole), lambda i: i[0].low <= i[1].high)
    times = float(f"{part.strict.middle / whole.strict.middle:.2g}")
    told, of = opening(surface(story, part.mark)), quoted(story, whole.mark)
    message = Words(
        f"{told} is {number(times, 'nl')} keer {of}: klopt de orde van grootte?",
        f"{told} is {number(times, 'en')} times {of}: is the order of magnitude right?",
    )
    line = both(lambda code: f"{plain(part, code)} / {plain(whole, code)} = {number(times, code)}")
    return remark(story, NAME, "query", message, (line, slip.said if slip else None), (part, whole))
