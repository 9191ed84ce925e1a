"""How figures are said in a remark: numbers as they are written, shares in per cent, words from the text in quotes."""

from __future__ import annotations

from collections.abc import Callable

from kantlijn.checks.number._figures import Figure
from kantlijn.finding import Finding, Reading, Severity, Words, anchor, counterpart
from kantlijn.interval import Interval
from kantlijn.story import Mark, Quantity, Span, Story
from kantlijn.wording import money, number

PERCENTAGE = "number.percentage"
ROOM = 0.02  # an outcome is shown as one number where its ends lie this near, as a share of it; else its ends are said too


def both(said: Callable[[str], str]) -> Words:
    """The same line in each language of the messages; `said` is given the language."""
    return Words(said("nl"), said("en"))


def severity(sure: bool, loosely: bool) -> Severity:
    """An error where the words leave no other relation and the figures cannot be reconciled even loosely, else a query."""
    return "error" if sure and not loosely else "query"


def middle(one: Figure) -> float:
    """The number as it is written, or the middle of what it may be."""
    return one.value if one.value is not None else one.strict.middle


def quoted(story: Story, mark: Mark) -> str:
    """The words as they stand there, between quotes: ‘ruim 300 plukkers’."""
    return f"‘{surface(story, mark)}’"


def surface(story: Story, mark: Mark) -> str:
    """The words as they stand there, on one line, without the capital of a first word."""
    words = " ".join(story.words(mark).split())
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def opening(words: str) -> str:
    """Words at the head of a sentence."""
    return words[:1].upper() + words[1:]


def plain(one: Figure, code: str) -> str:
    """The number of a figure in a calculation; of a range its ends."""
    if one.value is not None:
        return number(one.value * (100 if one.is_percentage else 1), code)
    return f"{number(one.strict.low, code)}–{number(one.strict.high, code)}"


def amount(value: float, like: Figure, code: str) -> str:
    """A number with the currency of a figure it is compared with, where that is money."""
    if isinstance(like.mark, Quantity) and like.mark.kind == "money":
        return money(value, like.mark.unit or "", code)
    return number(value, code)


def percent(share: float, code: str) -> str:
    """A part of one as a percentage in three digits, below one in two: "27,5 procent", "0.42 per cent"."""
    digits = 3 if share >= 0.01 else 2
    return number(float(f"{share * 100:.{digits}g}"), code) + (" procent" if code == "nl" else " per cent")


WORD_OR_FIGURES = Words(
    "Het woord klopt niet, of de twee getallen zijn verwisseld.",
    "The word is wrong, or the two figures changed places.",
)


def belied(story: Story, said: Span, one: Figure, other: Figure, *, less: bool) -> tuple[Words, Words]:
    """(the message, the line) where words say of one figure that it is more than the other, and it is `less`; or not."""
    word, sign = story.words(said), "<" if less else ">"
    nl, en = ("minder", "less") if less else ("meer", "more")
    message = Words(
        f"Hier staat ‘{word}’, maar {plain(one, 'nl')} is {nl} dan {plain(other, 'nl')}.",
        f"It says ‘{word}’, but {plain(one, 'en')} is {en} than {plain(other, 'en')}.",
    )
    return message, both(lambda code: f"{plain(one, code)} {sign} {plain(other, code)}")


def room(outcome: Interval, nominal: float) -> Words | None:
    """What the figures leave room for, where that is more than one number: "Ruim gerekend: 36 tot 44 procent"."""
    if not outcome.is_bounded or outcome.width <= ROOM * max(abs(nominal), 1e-9):
        return None
    ends = [float(f"{end * 100:.3g}") for end in (outcome.low, outcome.high)]
    return Words(
        f"Ruim gerekend: {number(ends[0], 'nl')} tot {number(ends[1], 'nl')} procent",
        f"Allowing for rounding: {number(ends[0], 'en')} to {number(ends[1], 'en')} per cent",
    )


def remark(
    story: Story,
    check: str,
    severity: Severity,
    message: Words,
    calculation: tuple[Words | None, ...],
    marks: tuple[Figure | Quantity, ...],
) -> Finding:
    """A finding on figures, the first of which is the one that most likely needs the change."""
    readings = tuple(reading(story, one) for one in marks)
    places = tuple((counterpart if at else anchor)(_mark(one)) for at, one in enumerate(marks))
    return Finding(check, severity, message, places, readings, tuple(line for line in calculation if line is not None))


def _mark(one: Figure | Quantity) -> Mark:
    return one.mark if isinstance(one, Figure) else one


def reading(story: Story, one: Figure | Quantity) -> Reading:
    """A figure as it was compared; a percentage in per cent."""
    mark = _mark(one)
    if isinstance(mark, Quantity) and mark.kind == "percentage":
        return Reading(story.words(mark), mark.strict, mark.unit)
    return Reading(story.words(mark), one.strict, one.unit)
