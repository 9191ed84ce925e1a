"""Which figures the words say were worked out from those before them, and how plainly they say it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from kantlijn.checks.number._figures import Passage
from kantlijn.checks.number._working.terms import Term, as_points
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity

Form = Literal[
    "equals", "named", "so", "together", "definite", "by", "compared", "each", "rest", "part", "running", "called", "bare",
    "elsewhere",
]  # fmt: skip
Way = Literal["up", "down"]
PLAIN: tuple[Form, ...] = ("equals", "named", "so", "together")
LEAD, TAIL = 80, 45  # characters before and behind a figure in which its words stand; the longest examples take 62 and 30


@dataclass(frozen=True, slots=True)
class Working:
    """The words of one language; what each is for stands in language/…/checks/working.py."""

    equals: re.Pattern[str]
    named: re.Pattern[str]
    opens: re.Pattern[str]
    so: re.Pattern[str]
    so_behind: re.Pattern[str]
    together: re.Pattern[str]
    together_behind: re.Pattern[str]
    definite: re.Pattern[str]
    article: re.Pattern[str]
    by: re.Pattern[str]
    compared: re.Pattern[str]
    each: re.Pattern[str]
    each_behind: re.Pattern[str]
    of_each: re.Pattern[str]
    factor: re.Pattern[str]
    up: re.Pattern[str]
    down: re.Pattern[str]
    year: re.Pattern[str]
    apart: re.Pattern[str]
    across: re.Pattern[str]
    adjusted: re.Pattern[str]
    besides: re.Pattern[str]
    as_other: re.Pattern[str]
    rest: re.Pattern[str]
    of_them: re.Pattern[str]
    points: re.Pattern[str]
    of_its_own: re.Pattern[str]
    yearly: re.Pattern[str]
    yearly_behind: re.Pattern[str]
    running: re.Pattern[str]
    more_before: re.Pattern[str]
    more_behind: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure, the words that make it follow from others, and which way they say things went."""

    term: Term
    form: Form
    way: Way | None


def working(code: str) -> Working:
    """The words of a language, by its ISO 639-1 code."""
    return patterns(code, "checks.working", Working)


def claim(words: Working, passage: Passage, term: Term) -> Claim:
    """What the words around a figure claim."""
    start, end = term.start, term.figure.mark.end
    lead = passage.low[max(passage.span.start, start - LEAD) : start].replace("\n", " ")
    tail = passage.low[end : min(passage.span.end, end + TAIL)].replace("\n", " ")
    is_amount = term.kind == "amount" and term.unit is not None and term.per is None and not term.is_time
    if is_amount and (words.yearly.search(lead) or words.yearly_behind.match(tail)):
        term = replace(term, per="year")  # "jaarlijks 225 miljoen"
    if term.kind == "amount" and term.unit is None and len(passage.shares) > 1 and words.points.match(tail):
        term = as_points(term)
    said = passage.low[start:end]
    if words.factor.match(said) and words.of_its_own.match(tail):
        return Claim(term, "elsewhere", None)
    return Claim(term, _form(words, term, lead, tail), _way(words, lead, tail))


def _form(words: Working, term: Term, lead: str, tail: str) -> Form:
    if term.kind == "points":
        return "named"  # nothing but a difference is told in points
    hedge = term.figure.mark.hedge or ""
    if isinstance(term.figure.mark, Quantity) and words.each.search(hedge.lower() + " "):
        return "each"
    if words.each_behind.match(tail) or (term.per is not None and term.unit is not None):
        return "each"
    if words.as_other.match(tail) and (term.kind in ("share", "times") or (term.unit is None and words.compared.match(tail))):
        return "elsewhere"
    if words.across.match(tail):
        return "bare"
    if words.apart.search(lead) and not words.named.search(lead):
        return "bare"
    if term.kind == "amount" and words.rest.search(lead):
        return "rest"
    if words.equals.search(lead) and not _is_aside(term, lead):
        return "equals"
    named = words.named.search(lead)
    if named is not None and words.opens.search(lead[: named.start()]):
        return "named"
    if words.together.search(lead) or words.together_behind.match(tail):
        return "together"
    if words.so.search(lead) or words.so_behind.match(tail):
        return "so"
    if named is not None and words.each.search(lead):
        return "called"
    if words.each.search(lead):
        return "each"
    if words.definite.search(lead) and not (term.kind == "share" and term.in_words):
        return "named" if term.kind == "share" and _way(words, "", tail) else "definite"
    if words.article.search(lead) and (term.kind == "times" or (term.kind == "share" and _way(words, "", tail))):
        return "named"
    if words.by.search(lead):
        return "by"
    if words.compared.match(tail):
        return "compared"
    if term.kind == "amount" and words.running.search(lead):
        return "running"
    if named is not None:
        return "called"
    return "part" if term.kind == "amount" and words.of_them.search(lead) else "bare"


def _is_aside(term: Term, lead: str) -> bool:
    """A number in brackets, "Stef van W. (31)", and one told in another unit: "40 degrees, or 104"."""
    return term.kind == "amount" and (lead.endswith("(") or (term.unit is None and term.noun is None))


def _way(words: Working, lead: str, tail: str) -> Way | None:
    near, after = lead[-34:], re.split(r"[,.;:(]", tail[:30])[0]
    up = words.up.search(near) or words.up.search(after)
    down = words.down.search(near) or words.down.search(after)
    if bool(up) == bool(down):
        return None
    return "up" if up else "down"
