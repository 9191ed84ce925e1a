"""What is said of a figure that the others do not come to."""

from __future__ import annotations

from itertools import pairwise

from kantlijn.checks.number._figures import Figure, side_by_side
from kantlijn.checks.number._relations import one_voice
from kantlijn.checks.number._remarks import amount, both, percent, plain, quoted, remark, severity
from kantlijn.checks.number._rounding import fair
from kantlijn.checks.number._working.chance import Hit
from kantlijn.checks.number._working.claims import PLAIN, Form
from kantlijn.checks.number._working.outcome import Outcome, loosely
from kantlijn.checks.number._working.proposing import Proposal
from kantlijn.checks.number._working.terms import Term
from kantlijn.finding import Tested, Words
from kantlijn.interval import Interval
from kantlijn.story import Story
from kantlijn.wording import number

# Up to which chance of an accident a miss is an error, where the words say plainly that the figure follows from the ones
# right before it. No miss that was let through on the clean texts of docs/calibration.md was below it.
SURE = 0.15
SURER = 0.05  # the same where the words are less plain, or where there are sentences between
DOUBTED: tuple[Form, ...] = ("bare", "called", "aside", "part", "running")
FACTOR_LOOSE = 0.2  # how far "verdubbeld" may be from two, as in number.percentage

_SLIPS = {
    "factor": Words("Een nul of een komma lijkt verschoven.", "A zero or a decimal point seems to have slipped."),
    "swap": Words("Twee cijfers lijken verwisseld.", "Two digits seem to be swapped."),
    "digit": Words("Eén cijfer is anders.", "One digit differs."),
    "points": Words(
        "Het verschil tussen twee percentages telt in procentpunten.",
        "The difference between two percentages is counted in points.",
    ),
    "base": Words(
        "Een verandering gaat uit van het begin, en wat er al was telt niet mee.",
        "A change starts from the beginning, and what was there already does not count.",
    ),
}


def said_of(story: Story, check: str, said: Proposal) -> Tested:
    """What came of it: a remark where the figure misses what the others come to."""
    term, one, hit = said.claim.term, said.outcome, said.hit
    marks = (term.figure.mark, *(each.figure.mark for each in one.operands))
    if hit is None:
        return Tested(marks, "story")
    figures = (term.figure, *(each.figure for each in one.operands))
    stands = quoted(story, term.figure.mark)
    message = Words(f"{_message(said, 'nl')}, niet {stands}.", f"{_message(said, 'en')}, not {stands}.")
    line = both(lambda code: f"{_line(one, code)} = {_made(said, code)}")
    slip = None if hit.slip == "near" else _SLIPS[hit.slip]
    # A change divided by its end gives the very figure that stands there; rounding would have to give it by chance.
    meets = hit.slip != "base" and _read_loosely(term).meets(loosely(one))
    tier = severity(_is_sure(story, said, hit, figures), meets)
    return Tested(marks, "story", remark(story, check, tier, message, (line, slip), figures))


def _is_sure(story: Story, said: Proposal, hit: Hit, figures: tuple[Figure, ...]) -> bool:
    """Whether words and figures leave no doubt: the figure is told as the outcome of the only ones it can be of."""
    claim, one = said.claim, said.outcome
    close = 0 <= claim.term.sentence - one.last.sentence <= 1
    alike = all(a.is_like(b) for a, b in pairwise(one.operands)) or one.relation not in ("share", "rise", "fall", "sum", "rest")
    if not (alike and said.alone and one_voice(story, figures)) or hit.slip == "points" or claim.form in DOUBTED:
        return False
    if one.relation == "times":
        return close and claim.form != "by"
    return hit.chance <= (SURE if close and claim.form in (*PLAIN, "each", "rest") else SURER)


def _read_loosely(term: Term) -> Interval:
    if term.kind == "times":
        return Interval(term.value * (1 - FACTOR_LOOSE), term.value * (1 + FACTOR_LOOSE))
    if term.kind == "points":
        return side_by_side(term.figure)
    return fair(term.figure) if term.kind == "amount" and not term.is_time else term.figure.loose


def _made(said: Proposal, code: str) -> str:
    """The outcome as it would have to be written."""
    term, value = said.claim.term, said.outcome.value
    if said.outcome.relation == "points":
        points = number(round(value * 100, 6), code)
        return f"{points} procentpunt" if code == "nl" else f"{points} percentage points"
    if said.outcome.relation == "times" or term.kind == "times":
        return number(value, code, 2)
    if term.kind in ("share", "points"):
        return percent(value, code)
    return amount(value, term.figure, code)


def _sorted(one: Outcome) -> tuple[Term, Term]:
    small, large = sorted(one.operands, key=lambda each: each.value)
    return small, large


def _message(said: Proposal, code: str) -> str:
    one, made, nl = said.outcome, _made(said, code), code == "nl"
    if one.relation == "sum":
        return f"Opgeteld is dat {made}" if nl else f"That adds up to {made}"
    if one.relation == "rest":
        return f"Dan blijft er {made} over" if nl else f"That leaves {made}"
    if one.relation in ("product", "over"):
        return f"Dat is bij elkaar {made}" if nl else f"That makes {made}"
    if one.relation == "each":
        return f"Dat is voor elk {made}" if nl else f"That is {made} each"
    if one.relation == "part":
        whole, part = (plain(each.figure, code) for each in one.operands)
        return f"{part} procent van {whole} is {made}" if nl else f"{part} per cent of {whole} is {made}"
    small, large = (plain(each.figure, code) for each in _sorted(one))
    if one.relation == "share":
        return f"{small} is {made} van {large}" if nl else f"{small} is {made} of {large}"
    if one.relation == "rise":
        return f"Van {small} naar {large} is {made} erbij" if nl else f"From {small} to {large} is a rise of {made}"
    if one.relation == "fall":
        return f"Van {large} naar {small} is {made} eraf" if nl else f"From {large} to {small} is a fall of {made}"
    if one.relation == "times":
        first, second = (large, small) if one.value > 1 else (small, large)
        return f"{first} is {made} keer {second}" if nl else f"{first} is {made} times {second}"
    return f"Tussen {large} en {small} zit {made}" if nl else f"Between {large} and {small} lies {made}"


def _line(one: Outcome, code: str) -> str:
    """The calculation as it is done on paper."""
    told = [plain(each.figure, code) for each in one.operands]
    if one.relation == "sum":
        return " + ".join(told)
    if one.relation == "rest":
        return " − ".join(told)
    if one.relation == "over" and len(told) == 1:
        return f"{told[0]} × {number(one.value / one.operands[0].value, code)}"
    if one.relation in ("product", "over"):
        return " × ".join(told)
    if one.relation == "part":
        return f"{told[0]} × {told[1]} / 100"
    if one.relation == "each":
        return f"{told[0]} / {told[1]}"
    small, large = (plain(each.figure, code) for each in _sorted(one))
    if one.relation == "share":
        return f"{small} / {large}"
    if one.relation == "times":
        return f"{large} / {small}" if one.value > 1 else f"{small} / {large}"
    if one.relation in ("difference", "points"):
        return f"{large} − {small}"
    return f"({large} − {small}) / {small if one.relation == 'rise' else large}"
