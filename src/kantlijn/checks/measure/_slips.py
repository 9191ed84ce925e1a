"""Which one slip would make two tellings of a measure agree: what a hand or a tired head does to a conversion."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks._digits import leading, plain, swapped
from kantlijn.checks._scales import other_scales
from kantlijn.checks._told_twice import Twice, language
from kantlijn.checks._units import about, measured
from kantlijn.checks.measure._measured import Measured
from kantlijn.checks.measure._other_units import SAME, Slip, other_prefix, other_unit
from kantlijn.checks.measure._units_apart import Apart, agree
from kantlijn.finding import Words
from kantlijn.story import Quantity, Story
from kantlijn.wording import number

_FACTORS = (10.0, 1000.0, 100.0, 1e6)  # in the order of how often newspapers have to correct them
_CLOSE = 0.08  # how near the figure that would be right must lie: "with 15 kilometres it holds" of 12.9 would not be so
_COMMON = 12.0  # numbers up to a dozen are the same by accident (docs/calibration.md)


def explain(story: Story, pair: Twice[Measured], by: Apart, *, difference: bool) -> Slip | None:
    """The best supported single slip, or None. `difference`: the degrees are so many more or fewer."""
    first, second = pair.first, pair.second
    if difference and by.zero and agree(first, second, by):
        return Slip(
            Words(
                "Dat is wat een temperatuur wordt, niet een verschil.", "That is what a temperature becomes, not a difference."
            )
        )
    if difference:
        by = by._replace(zero=0.0)
    for slip in _found(story, first, second, by):
        if slip is not None:
            return slip
    return None


def _found(story: Story, first: Measured, second: Measured, by: Apart) -> Iterator[Slip | None]:
    yield _same_number(first, second, by)
    yield _scale_word(story, first, second, by)
    if by.zero:
        yield _forgotten(first, second, by)
    elif not by.turned:
        yield _divided(first, second, by)
        yield _power(first, second, by)
    if not by.zero:
        yield other_prefix(first, second)
        yield _factor(first, second, by)
    yield _swapped(story, first, second, by)
    yield _one_digit(story, first, second, by)
    yield other_unit(first, second)


def _same_number(first: Measured, second: Measured, by: Apart) -> Slip | None:
    """ "55 inches (55 centimetres)"."""
    if not first.value or first.value != second.value or by.turned or abs(by.number(first.value) / first.value - 1) < SAME:
        return None
    return Slip(
        Words("Hetzelfde getal staat bij beide maten.", "The same number stands with both units."), sure=first.value > _COMMON
    )


def _times(one: Measured, factor: float) -> Measured:
    scaled = (reading.scaled(factor) for reading in (one.narrow, one.wide, one.loose))
    narrow, wide, loose = scaled
    return one._replace(value=None if one.value is None else one.value * factor, narrow=narrow, wide=wide, loose=loose)


def _scale_word(story: Story, first: Measured, second: Measured, by: Apart) -> Slip | None:
    scales = language(story.language).scales
    for one in (second, first):
        for factor, meant, stands in other_scales(story.words(one.mark), scales):
            changed = _times(one, factor)
            if agree(*((first, changed) if one is second else (changed, second)), by):
                nl, en = f"{meant.nl} in plaats van {stands.nl}", f"{meant.en} instead of {stands.en}"
                return Slip(Words(f"Met {nl} klopt het.", f"With {en} it holds."))
    return None


def _divided(first: Measured, second: Measured, by: Apart) -> Slip | None:
    other = Apart(1 / by.factor)
    if not 1 - SAME < by.factor < 1 + SAME and agree(first, second, other):
        return Slip(
            Words(
                "Wie deelt waar vermenigvuldigd moet worden, komt hierop uit.",
                "Dividing instead of multiplying gives this figure.",
            )
        )
    return None


def _power(first: Measured, second: Measured, by: Apart) -> Slip | None:
    """Square or cubic measures that were converted as lengths."""
    for power, size, nl, en in (("square ", 2, "vierkante", "square"), ("cubic ", 3, "kubieke", "cubic")):
        if not (first.unit.startswith(power) and second.unit.startswith(power)):
            continue
        for instead in range(1, size):
            if agree(first, second, Apart(by.factor ** (instead / size))):
                return Slip(
                    Words(
                        f"Er is gerekend alsof het geen {nl} maten zijn: de factor moet tot de macht {size}.",
                        f"It was converted as if these were no {en} measures: the factor has to be raised to the power {size}.",
                    )
                )
    return None


def _forgotten(first: Measured, second: Measured, by: Apart) -> Slip | None:
    if agree(first, second, by._replace(zero=0.0)):
        return Slip(
            Words("De 32 graden tussen de nulpunten zijn vergeten.", "The 32 degrees between the two zeros were left out."),
            sure=False,
        )
    return None


def _factor(first: Measured, second: Measured, by: Apart) -> Slip | None:
    for factor in _FACTORS if second.nominal else ():
        for sign in (1 / factor, factor):
            changed = _times(second, sign)
            if agree(first, changed, by) and changed.nominal and abs(by.number(first.nominal) / changed.nominal - 1) < _CLOSE:
                much = ("te hoog", "too high") if sign < 1 else ("te laag", "too low")
                nl, en = (measured(about(changed.nominal), second.unit, code) for code in ("nl", "en"))
                return Slip(
                    Words(
                        f"Een factor {number(factor, 'nl')} {much[0]}: met {nl} klopt het.",
                        f"A factor of {number(factor, 'en')} {much[1]}: with {en} it holds.",
                    )
                )
    return None


def _written(story: Story, one: Measured) -> str:
    span = one.mark.number if isinstance(one.mark, Quantity) else one.mark
    return leading(story.text, span.start, span.end)


def _swapped(story: Story, first: Measured, second: Measured, by: Apart) -> Slip | None:
    for one in (second, first):
        stands = _written(story, one)
        for factor, written in swapped(stands, story.language) if one.value else ():
            changed = _times(one, factor) if factor else one
            pair = (first, changed) if one is second else (changed, second)
            if factor and agree(*pair, by) and _hits(*pair, by, stands):
                return Slip(
                    Words(
                        f"Met {written} klopt het: twee cijfers lijken verwisseld.",
                        f"With {written} it holds: two digits seem to be swapped.",
                    )
                )
    return None


def _hits(first: Measured, second: Measured, by: Apart, stands: str) -> bool:
    """Whether a swap gives the very figure: of the two digits that stand there one that comes near is an accident."""
    long = len("".join(sign for sign in stands if sign.isdigit()).strip("0")) >= _LONG
    return long or abs(by.number(first.nominal) / second.nominal - 1) < _VERY


_VERY = 0.012  # how near a swap of two digits must come: half a unit of the last digit of what was put in their place
_LONG = 3  # digits from which one that differs is no accident: of two digits many a wrong number shares one


def _one_digit(story: Story, first: Measured, second: Measured, by: Apart) -> Slip | None:
    written = _written(story, second)
    value = plain(written, story.language)
    if (
        not value
        or len("".join(sign for sign in written if sign.isdigit()).strip("0")) < _LONG
        or second.value is None
        or first.value is None
    ):
        return None
    mark = "," if story.language == "nl" else "."
    decimals = len(written.partition(mark)[2])
    meant = by.number(first.value) / (second.value / value)
    other = f"{meant:,.{decimals}f}"
    if story.language == "nl":
        other = other.translate(str.maketrans(",.", ".,"))
    if len(other) == len(written) and sum(a != b for a, b in zip(other, written, strict=True)) == 1:
        return Slip(
            Words(f"Met {other} klopt het: één cijfer verschilt.", f"With {other} it holds: one digit differs."),
        )
    return None
