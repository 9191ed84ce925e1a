"""A share against its part and whole, and a change in per cent against what it changes from and to."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.number._changes import Change, Growth, Multiple, Points, Proposal, Turned, changes
from kantlijn.checks.number._compared import compared
from kantlijn.checks.number._cues import Cues, cues
from kantlijn.checks.number._figures import Figure, Passage, passages
from kantlijn.checks.number._parts import PartOfWhole, SameShare, is_in_figures, parts
from kantlijn.checks.number._remarks import amount, percent, plain, quoted, remark, room, surface
from kantlijn.checks.number._slips import explain
from kantlijn.finding import Finding, Severity, Tested, Words
from kantlijn.interval import Interval
from kantlijn.shelf import Shelf
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

NAME = "number.percentage"

# How far "verdubbeld" and "gehalveerd" may be from 2 and ½: the about-words of DESIGN section 3, strict and loose. The words
# are rough themselves, so the amounts are not read loosely besides.
FACTOR, FACTOR_LOOSE = 0.1, 0.2
LONGEST = 50  # years of growth; a longer run is history, and its percentage an average
# How far a share in words may be from the percentage beside it, strict; twice that loosely: DESIGN section 3, about-words of a share.
ABOUT_WORDS, LOOSE_WORDS = 0.05, 0.01
ONE = Interval.point(1.0)


def check(story: Story, shelf: Shelf) -> Iterator[Tested]:
    """Part, whole and share; from, to and change; growth over years; a share of more than all."""
    words = cues(story.language)
    previous: Passage | None = None
    for passage in passages(story):
        if len(passage.marks) > 1:
            near = previous is not None and story.block_at(previous.span.start) == story.block_at(passage.span.start)
            before = previous if near else None
            proposed = [*changes(story, words, passage)] or [*compared(words, passage, before)]
            sizes = {proposal.by.start for proposal in proposed if isinstance(proposal, Change | Points)}
            for part in parts(story, words, passage, before):
                if isinstance(part, SameShare):
                    yield from _same(story, part)
                elif part.share.start not in sizes:  # a share is the size of a change, or of a part
                    yield from _part(story, part)
            for proposal in proposed:
                yield from _changed(story, proposal)
        yield from _below_nothing(story, words, passage)
        previous = passage
    yield from _more_than_all(story)


def _changed(story: Story, said: Proposal) -> Iterator[Tested]:
    if isinstance(said, Change):
        yield from _change(story, said)
    elif isinstance(said, Multiple):
        yield from _multiple(story, said)
    elif isinstance(said, Points):
        yield from _points(story, said)
    elif isinstance(said, Turned):
        yield from _turned(story, said)
    else:
        yield from _grown(story, said)


# -- part and whole --------------------------------------------------------------------------------------------------


def _part(story: Story, said: PartOfWhole) -> Iterator[Tested]:
    part, whole, share = said.part, said.whole, said.share
    if whole.strict.low <= 0:
        return
    marks = (part.mark, whole.mark, share.mark)
    strict, loose = part.strict / whole.strict, part.loose / whole.loose
    finding = None
    if not strict.meets(share.strict):
        severity = _severity(said.sure, loose.meets(share.loose))
        finding = (
            _wrong_part(story, said, severity)
            if said.outcome == "part"
            else _wrong_share(story, said, strict, severity)
        )
    yield Tested(marks, "story", finding)


def _wrong_share(story: Story, said: PartOfWhole, outcome: Interval, severity: Severity) -> Finding:
    part, whole, share = said.part, said.whole, said.share
    slip = explain(story, (share, part, whole), lambda i: (i[1] / i[2]).meets(i[0]))
    shown = _ratio(part, whole)
    message = Words(*(
        f"{plain(part, code)} {'van de' if code == 'nl' else 'of'} {plain(whole, code)} is "
        f"{percent(shown, code)}{', niet ' if code == 'nl' else ', not '}{quoted(story, share.mark)}." for code in ("nl", "en")
    ))  # fmt: skip
    line = Words(*(f"{plain(part, code)} / {plain(whole, code)} = {percent(shown, code)}" for code in ("nl", "en")))
    figures: tuple[Figure, ...] = (share, part, whole)
    if slip is not None:  # the figure that one slip explains is the one that most likely needs the change
        figures = (slip.figure, *(each for each in figures if each is not slip.figure))
    return remark(story, NAME, severity, message, (line, room(outcome, shown), slip.said if slip else None), figures)


def _wrong_part(story: Story, said: PartOfWhole, severity: Severity) -> Finding:
    """ "Een derde van de 270, 120 stuks": the share of the whole is worked out, and the part is what does not fit."""
    part, whole, share = said.part, said.whole, said.share
    slip = explain(story, (part, share, whole), lambda i: (i[0] / i[2]).meets(i[1]))
    outcome = (share.value or share.strict.middle) * (whole.value or whole.strict.middle)
    message = Words(
        f"{_start(surface(story, share.mark))} van {plain(whole, 'nl')} is {amount(outcome, part, 'nl')}, niet {quoted(story, part.mark)}.",
        f"{_start(surface(story, share.mark))} of {plain(whole, 'en')} is {amount(outcome, part, 'en')}, not {quoted(story, part.mark)}.",
    )
    line = Words(*(
        f"{_taken(share, whole, code)} = {amount(outcome, part, code)}; "
        f"{plain(part, code)} / {plain(whole, code)} = {percent(_ratio(part, whole), code)}" for code in ("nl", "en")
    ))  # fmt: skip
    figures: tuple[Figure, ...] = (part, share, whole)
    if slip is not None:
        figures = (slip.figure, *(each for each in figures if each is not slip.figure))
    return remark(story, NAME, severity, message, (line, slip.said if slip else None), figures)


def _same(story: Story, said: SameShare) -> Iterator[Tested]:
    """ "36 out of 48, 65 per cent": a ratio in figures is exact, one in words is an about-word."""
    one, other = said.first, said.second
    ratio, told = (other, one) if one.is_percentage or is_in_figures(story, other) else (one, other)
    about = 0.0 if is_in_figures(story, ratio) and (told.is_percentage or told.mark.hedge) else ABOUT_WORDS
    strict, loose = ratio.strict.widened(about, about), ratio.strict.widened(about + LOOSE_WORDS, about + LOOSE_WORDS)
    marks = (one.mark, other.mark)
    if strict.meets(told.strict):
        yield Tested(marks, "story")
        return
    shown = _middle(ratio)
    message = Words(*(f"{_start(surface(story, ratio.mark))} is {percent(shown, code)}, {'niet' if code == 'nl' else 'not'} "
                      f"{quoted(story, told.mark)}." for code in ("nl", "en")))  # fmt: skip
    line = Words(*(f"{percent(shown, code)} {'≠'} {percent(_middle(told), code)}" for code in ("nl", "en")))
    yield Tested(marks, "story", remark(story, NAME, _severity(True, loose.meets(told.loose)), message, (line,), (other, one)))


def _taken(share: Figure, whole: Figure, code: str) -> str:
    """A share of a whole, as it is worked out on paper: "270 / 3", "0,35 × 820"."""
    parts = 1 / _middle(share)
    if abs(parts - round(parts)) < 1e-9:
        return f"{plain(whole, code)} / {number(round(parts), code)}"
    return f"{number(_middle(share), code)} × {plain(whole, code)}"


# -- change ----------------------------------------------------------------------------------------------------------


def _change(story: Story, said: Change) -> Iterator[Tested]:
    before, after, by = said.before, said.after, said.by
    if before.strict.low <= 0 or not before.strict.is_bounded:
        return
    marks = (before.mark, after.mark, by.mark)
    change, roughly = _size(_to_one_digit(after, before)), _size(after.loose / before.loose)
    if change.meets(by.strict) or (by.mark.hedge is not None and _size(after.strict / before.strict).meets(by.strict)):
        yield Tested(marks, "story")
        return
    a, b = (each.value or each.strict.middle for each in (before, after))
    shown, rose = abs(b - a) / a, b > a
    swapped_base = after.strict.low > 0 and _size(before.strict / after.strict).meets(by.strict)
    severity = _severity(said.sure, roughly.meets(by.loose) and not swapped_base)
    message = Words(
        f"Van {plain(before, 'nl')} naar {plain(after, 'nl')} is een {'stijging' if rose else 'daling'} van {percent(shown, 'nl')}, niet {quoted(story, by.mark)}.",
        f"From {plain(before, 'en')} to {plain(after, 'en')} is a {'rise' if rose else 'fall'} of {percent(shown, 'en')}, not {quoted(story, by.mark)}.",
    )
    line = Words(*(
        f"{plain(max(before, after, key=_middle), code)} − {plain(min(before, after, key=_middle), code)} = {number(abs(b - a), code)}; "
        f"{number(abs(b - a), code)} / {plain(before, code)} = {percent(shown, code)}" for code in ("nl", "en")
    ))  # fmt: skip
    figures: tuple[Figure, ...] = (by, before, after)
    if swapped_base:
        why: Words | None = Words(
            f"Wie deelt door {plain(after, 'nl')} in plaats van {plain(before, 'nl')} komt op {percent(by.value or 0, 'nl')}; een verandering gaat uit van het begin.",
            f"Dividing by {plain(after, 'en')} instead of {plain(before, 'en')} gives {percent(by.value or 0, 'en')}; a change starts from the beginning.",
        )
    else:
        slip = explain(story, (by, after, before), lambda i: i[2].low > 0 and _size(i[1] / i[2]).meets(i[0]))
        why = slip.said if slip else None
        if slip is not None:
            figures = (slip.figure, *(each for each in figures if each is not slip.figure))
    yield Tested(marks, "story", remark(story, NAME, severity, message, (line, room(change, shown), why), figures))


def _to_one_digit(after: Figure, before: Figure) -> Interval:
    """The ratio of two figures told side by side: rounded to the same digit, that of the finer of the two."""
    if any(f.mark.hedge is not None or f.value is None or not f.strict.is_bounded for f in (after, before)):
        return after.strict / before.strict
    width = min(after.strict.width, before.strict.width)
    return _narrowed(after, width) / _narrowed(before, width)


def _narrowed(one: Figure, width: float) -> Interval:
    if one.strict.width <= width or one.value is None:
        return one.strict
    return Interval.rounded(one.value, width) if width > 0 else Interval.point(one.value)


def _multiple(story: Story, said: Multiple) -> Iterator[Tested]:
    """ "gehalveerd, van 48 naar 34": the factor itself, or on one side of it where a hedge says so."""
    before, after, by = said.before, said.after, said.factor
    if before.strict.low <= 0 or not before.strict.is_bounded or after.strict.low < 0:
        return
    marks = (before.mark, after.mark, by)
    ratio, value = _to_one_digit(after, before), by.value or 1.0
    if ratio.meets(_around(value, by, FACTOR)):
        yield Tested(marks, "story")
        return
    a, b = (each.value or each.strict.middle for each in (before, after))
    times, should = b / a, a * value
    message = Words(
        f"Van {plain(before, 'nl')} naar {plain(after, 'nl')} is {_outcome(times, value, 'nl')}, niet {quoted(story, by)}.",
        f"From {plain(before, 'en')} to {plain(after, 'en')} is {_outcome(times, value, 'en')}, not {quoted(story, by)}.",
    )
    line = Words(
        f"{plain(after, 'nl')} / {plain(before, 'nl')} = {number(times, 'nl', 2)}: dat is {_outcome(times, value, 'nl')}; {_meant(value, before, should, 'nl')}",
        f"{plain(after, 'en')} / {plain(before, 'en')} = {number(times, 'en', 2)}: that is {_outcome(times, value, 'en')}; {_meant(value, before, should, 'en')}",
    )
    severity = _severity(True, ratio.meets(_around(value, by, FACTOR_LOOSE)))
    yield Tested(marks, "story", remark(story, NAME, severity, message, (line,), (by, before, after)))


def _outcome(times: float, value: float, code: str) -> str:
    """What a ratio comes to, in the manner of what was said: so much per cent off or on, or so many times."""
    if value < 1 or times < 1.1:
        size = percent(float(f"{abs(times - 1):.2g}"), code)
        if code == "nl":
            return f"{size} {'eraf' if times < 1 else 'erbij'}"
        return f"{size} {'off' if times < 1 else 'more'}"
    return f"{number(times, 'nl', 2)} keer zo veel" if code == "nl" else f"{number(times, 'en', 2)} times as much"


def _meant(value: float, before: Figure, should: float, code: str) -> str:
    if value == 0.5:
        return (
            f"de helft van {plain(before, 'nl')} is {number(should, 'nl')}"
            if code == "nl"
            else f"half of {plain(before, 'en')} is {number(should, 'en')}"
        )
    return f"{number(value, code)} × {plain(before, code)} = {number(should, code)}"


def _around(value: float, by: Quantity, reach: float) -> Interval:
    """What "verdubbeld" stands for; "more than halved" is anything under a half, "ruim verdubbeld" anything over two."""
    slack = reach / 5  # across the hedged side, as loose hedges in DESIGN section 3
    more = by.hedge is not None and by.strict.low >= value and not by.strict.is_point
    less = by.hedge is not None and by.strict.high <= value and not by.strict.is_point
    if more:
        return Interval(0.0, value * (1 + slack)) if value < 1 else Interval.at_least(value * (1 - slack))
    if less:
        low, high = (slack, 2 * reach) if value < 1 else (2 * reach, slack)
        return Interval(value * (1 - low), value * (1 + high))
    return Interval(value * (1 - reach), value * (1 + reach))


def _points(story: Story, said: Points) -> Iterator[Tested]:
    """From 4 to 6 per cent is two points, and half as much again; "2 per cent" is what a hurried hand makes of it."""
    before, after, by = said.before, said.after, said.by
    marks = (before.mark, after.mark, by)
    difference = _absolute(after.strict - before.strict).scaled(100)
    change = _size(after.strict / before.strict).scaled(100) if before.strict.low > 0 else difference
    a, b = (each.value or each.strict.middle for each in (before, after))
    points, size = abs(b - a) * 100, abs(b - a) / a if a else 0.0
    written = by.value or by.strict.middle
    fits = (
        difference.meets(by.strict)
        if said.told == "points"
        else change.meets(by.strict) and abs(size * 100 - written) < abs(points - written)
    )
    if fits:
        yield Tested(marks, "story")
        return
    meant = said.told == "percent" and difference.meets(by.strict)
    if said.told == "percent" and not meant and change.meets(by.strict):
        yield Tested(marks, "story")
        return
    shown = {code: (number(round(points, 6), code), percent(size, code)) for code in ("nl", "en")}
    message = Words(
        f"Van {plain(before, 'nl')} naar {plain(after, 'nl')} procent is {shown['nl'][0]} procentpunt, niet {quoted(story, by)}.",
        f"From {plain(before, 'en')} to {plain(after, 'en')} per cent is {shown['en'][0]} percentage {'point' if round(points, 6) == 1 else 'points'}, not {quoted(story, by)}.",
    )
    line = Words(*(
        f"{plain(max(before, after, key=_middle), code)} − {plain(min(before, after, key=_middle), code)} = {shown[code][0]}; "
        f"{shown[code][0]} / {plain(before, code)} = {shown[code][1]}" for code in ("nl", "en")
    ))  # fmt: skip
    why = (
        Words(
            "Het verschil tussen twee percentages telt in procentpunten.",
            "The difference between two percentages is counted in points.",
        )
        if meant
        else None
    )
    loosely = (
        difference.widened(1, 1).meets(by.loose) if said.told == "points" else change.widened(5, 5).meets(by.loose)
    )
    severity = "query" if meant else _severity(True, loosely)
    yield Tested(marks, "story", remark(story, NAME, severity, message, (line, why), (by, before, after)))


def _turned(story: Story, said: Turned) -> Iterator[Tested]:
    """ "gestegen van 49.000 naar 30.000": the verb and the figures go different ways."""
    before, after = said.before, said.after
    up = said.way == "up"
    first, second = (before, after) if up else (after, before)
    if second.strict.high >= first.strict.low:
        yield Tested((before.mark, after.mark), "story")
        return
    verbs = Words(
        "een daling, geen stijging" if up else "een stijging, geen daling",
        "a fall, not a rise" if up else "a rise, not a fall",
    )
    message = Words(
        f"Van {plain(before, 'nl')} naar {plain(after, 'nl')} is {verbs.nl}.",
        f"From {plain(before, 'en')} to {plain(after, 'en')} is {verbs.en}.",
    )
    line = Words(*(f"{plain(after, code)} {'<' if up else '>'} {plain(before, code)}" for code in ("nl", "en")))
    why = Words(
        "Het werkwoord klopt niet, of de twee getallen zijn verwisseld.",
        "The verb is wrong, or the two figures changed places.",
    )
    severity = _severity(True, second.loose.high >= first.loose.low)
    yield Tested(
        (before.mark, after.mark), "story", remark(story, NAME, severity, message, (line, why), (after, before))
    )


# -- growth over years -----------------------------------------------------------------------------------------------


def _grown(story: Story, said: Growth) -> Iterator[Tested]:
    count = round(said.years.strict.middle)
    if not 2 <= count <= LONGEST:
        return
    strict, loose = (_compound(getattr(said.yearly, width), count, said.down) for width in ("strict", "loose"))
    if strict is None or loose is None:
        return
    marks = (said.yearly.mark, said.years.mark, said.total.mark)
    if strict.meets(said.total.strict):
        yield Tested(marks, "story")
        return
    yearly = said.yearly.value or said.yearly.strict.middle
    shown = abs((1 - yearly if said.down else 1 + yearly) ** count - 1)
    message = Words(
        f"{count} jaar lang {percent(yearly, 'nl')} per jaar is samen {percent(shown, 'nl')}, niet {quoted(story, said.total.mark)}.",
        f"{percent(yearly, 'en')} a year for {count} years is {percent(shown, 'en')} in all, not {quoted(story, said.total.mark)}.",
    )
    factor = 1 - yearly if said.down else 1 + yearly
    line = Words(*(f"{number(factor, code, 4)} tot de macht {count} = {number(factor**count, code, 4)}" if code == "nl" else
                   f"{number(factor, code, 4)} to the power {count} = {number(factor**count, code, 4)}" for code in ("nl", "en")))  # fmt: skip
    severity = _severity(True, loose.meets(said.total.loose))
    yield Tested(
        marks,
        "story",
        remark(story, NAME, severity, message, (line, room(strict, shown)), (said.total, said.yearly, said.years)),
    )


def _compound(yearly: Interval, count: int, down: bool) -> Interval | None:
    if not yearly.is_bounded or yearly.low < 0 or (down and yearly.high >= 1):
        return None
    ends = [abs((1 - y if down else 1 + y) ** count - 1) for y in (yearly.low, yearly.high)]
    return Interval(min(ends) * (1 - 1e-12), max(ends) * (1 + 1e-12))


# -- more than all ---------------------------------------------------------------------------------------------------


def _more_than_all(story: Story) -> Iterator[Tested]:
    """ "140 procent van de inwoners": no part of people or things is larger than all of them."""
    words = cues(story.language)
    for quantity in story.quantities:
        if quantity.kind != "percentage" or quantity.unit != "percent" or quantity.counts_span is None:
            continue
        if (quantity.counts or "").lower() not in words.people or not words.of_all.match(story.text, quantity.end):
            continue
        finding = None
        if quantity.strict.low > 100:
            noun = story.words(quantity.counts_span)
            message = Words(
                f"{_start(surface(story, quantity))} van de {noun} is meer dan allemaal.",
                f"{_start(surface(story, quantity))} of {noun} is more than all of them.",
            )
            line = Words(
                f"{number(quantity.strict.low, 'nl')} > 100 procent",
                f"{number(quantity.strict.low, 'en')} > 100 per cent",
            )
            finding = remark(story, NAME, "error", message, (line,), (quantity,))
        yield Tested((quantity,), "story", finding)


def _below_nothing(story: Story, words: Cues, passage: Passage) -> Iterator[Tested]:
    """ "gedaald met 120 procent": what can be counted does not fall by more than all of it."""
    low = passage.low
    for share in passage.shares:
        if share.strict.low <= 1 or not words.fell_by.search(low, max(passage.span.start, share.start - 30), share.start):
            continue
        if words.below_nothing.search(low, passage.span.start, passage.span.end):
            continue
        words_nl = f"Een daling van {surface(story, share.mark)} kan niet: meer dan alles kan er niet af."
        message = Words(words_nl, f"A fall of {surface(story, share.mark)} cannot be: there is no more than all to lose.")
        line = Words(f"{plain(share, 'nl')} > 100 procent", f"{plain(share, 'en')} > 100 per cent")
        yield Tested((share.mark,), "story", remark(story, NAME, "error", message, (line,), (share,)))


# -- what they share -------------------------------------------------------------------------------------------------


def _severity(sure: bool, loosely: bool) -> Severity:
    return "error" if sure and not loosely else "query"


def _middle(one: Figure) -> float:
    return one.value if one.value is not None else one.strict.middle


def _ratio(part: Figure, whole: Figure) -> float:
    return _middle(part) / _middle(whole)


def _size(ratio: Interval) -> Interval:
    """The size of a change as a share of the start, whichever way it goes."""
    return _absolute(ratio - ONE)


def _absolute(change: Interval) -> Interval:
    if change.low >= 0:
        return change
    if change.high <= 0:
        return -change
    return Interval(0.0, max(-change.low, change.high))


def _start(words: str) -> str:
    return words[:1].upper() + words[1:]
