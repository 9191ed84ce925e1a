"""How unlikely an accident must be for a miss to be asked about."""

from __future__ import annotations

from kantlijn.checks.number._multiplying.periods import TIMES
from kantlijn.checks.number._working.chance import Hit, Slip
from kantlijn.checks.number._working.claims import Claim, Form

# The chance of an accident up to which a miss is asked about, by how plainly the words say that the figure follows from others.
# With these, 119,000 words of clean news and of passages that look like trouble give no remark; with two and a half times as
# much five of them do, and nothing more is found (docs/calibration.md).
LIMITS: dict[Form, float] = {
    "equals": 0.25, "named": 0.25, "so": 0.25, "together": 0.25, "each": 0.25, "definite": 0.08, "by": 0.08, "compared": 0.08,
    "rest": 0.25, "part": 0.08, "running": 0.08, "called": 0.04, "aside": 0.1, "bare": 0.004,
    "elsewhere": 0.0,
}  # fmt: skip
FARTHER = 0.5  # of that limit, where there are two sentences or more between
FACTORS = 0.25  # the same of "verdubbeld" and "four times as many", in which there is no digit to slip
ELSEWHERE = 0.08  # of it, where "by 19 per cent" and the figures are not of one sentence
PRICED = 0.1  # of a number of things and what one of them costs, "25.000 ton" and "80 euro per ton", right before it
PART = 0.04  # of what a percentage of an amount comes to, where both stand in one sentence right before it
COMPARED = 0.17  # of "15 per cent less" right behind the only two figures that it can be of
SHARE_NEAR = 0.17  # where no slip explains a percentage: some 60 per cent off at most
NAMED_NEAR = 0.12  # where an amount is only called a noun of its own ("the record of 26 miles") and no slip explains it
FAINT = 0.15  # of an amount that is called a noun of its own and would fit with a zero more or less
# Times that limit: the slips that newspapers have to correct most are let through sooner.
LIKELY: dict[Slip, float] = {"points": 1.0, "base": 1.5, "factor": 1.5, "swap": 1.5, "digit": 1.0, "near": 1.0}


def limit(said: Claim, hit: Hit, *, alone: bool, priced: bool) -> float:
    """The chance of an accident up to which a miss is asked about."""
    slipped = 1.0 if said.form == "bare" else LIKELY[hit.slip]
    between = said.term.sentence - hit.outcome.last.sentence
    if said.form == "elsewhere":
        return 0.0
    if said.term.kind == "times" or hit.outcome.relation == "times":
        return FACTORS if hit.outcome.is_close or (alone and 0 <= between <= 1) else 0.0
    if said.form in ("bare", "called") and hit.slip in ("near", "base"):
        return 0.0
    multiplied = hit.outcome.relation in ("product", "each", "part") and (said.term.per is None or said.term.per in TIMES)
    if hit.slip == "near" and not alone and multiplied:
        return 0.0  # "£11m" and "41 patents" among other amounts and numbers: they are not near for being each other's
    if hit.outcome.relation == "product" and priced and 0 <= between <= 1:
        return max(PRICED, LIMITS[said.form]) * slipped
    if said.form == "bare" and hit.outcome.relation == "part" and hit.outcome.is_close and 0 <= between <= 1:
        return PART
    over_a_year = hit.outcome.relation == "over" and len(hit.outcome.operands) == 1
    if over_a_year and hit.slip == "near":
        return 0.0  # how many days of the year are meant is not told
    most = LIMITS["so"] if over_a_year else LIMITS[said.form]
    if said.form in ("by", "compared") and alone and said.way is not None and 0 <= between <= 1:
        return COMPARED * slipped
    if said.form in ("by", "compared") and between:
        return most * slipped * ELSEWHERE
    if said.form == "named" and said.term.kind == "amount" and hit.slip == "near":
        most = NAMED_NEAR if alone else NAMED_NEAR * FARTHER
    if said.term.kind == "share" and hit.slip == "near":
        most = min(most, SHARE_NEAR)
    if said.form == "named" and said.term.kind == "amount" and hit.slip == "factor" and hit.chance > FAINT:
        return 0.0  # "een bezuiniging van 900.000 euro": one digit, which anything may come to
    counts = {one.noun for one in (said.term, *hit.outcome.operands)} - {None}
    if hit.outcome.relation == "sum" and len(counts) > 1 and hit.slip == "factor" and said.form != "running":
        return 0.0  # "30.000 mensen … samen 40 bladzijden"
    per = said.term.per
    named = per is not None and any((one.noun or "").endswith(per) for one in hit.outcome.operands)
    return most * slipped * (1.0 if between <= 1 or named else FARTHER)
