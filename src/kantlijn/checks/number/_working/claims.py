"""Which figures the words say were worked out from those before them, and how plainly they say it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from kantlijn.checks.number._figures import Passage
from kantlijn.checks.number._working.terms import Term, as_points
from kantlijn.language.patterns import patterns
from kantlijn.story import Quantity

Form = Literal[
    "equals", "named", "so", "together", "definite", "by", "compared", "each", "rest", "part", "running", "called", "aside",
    "bare", "elsewhere",
]  # fmt: skip
Way = Literal["up", "down"]
PLAIN: tuple[Form, ...] = ("equals", "named", "so", "together")
CONVERTED = 24  # characters before an amount in which another stands that it is only told in another unit
LEAD, TAIL = 80, 45  # characters before and behind a figure in which its words stand; the longest examples take 62 and 30


class Working:
    """The words of one language; what each is for stands in language/…/checks/working.py."""

    equals: re.Pattern[str]
    named: re.Pattern[str]
    opens: re.Pattern[str]
    taken_up: re.Pattern[str]
    so: re.Pattern[str]
    so_behind: re.Pattern[str]
    together: re.Pattern[str]
    together_behind: re.Pattern[str]
    definite: re.Pattern[str]
    is_behind: re.Pattern[str]
    article: re.Pattern[str]
    by: re.Pattern[str]
    compared: re.Pattern[str]
    level: re.Pattern[str]
    level_behind: re.Pattern[str]
    own_clause: re.Pattern[str]
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
    priced: re.Pattern[str]
    aside: re.Pattern[str]
    aside_behind: re.Pattern[str]
    own_whole: re.Pattern[str]
    is_: re.Pattern[str]
    of_its_own: re.Pattern[str]
    yearly: re.Pattern[str]
    yearly_behind: re.Pattern[str]
    running: re.Pattern[str]
    more_before: re.Pattern[str]
    more_behind: re.Pattern[str]


class Claim(NamedTuple):
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
        term = term._replace(per="year")  # "jaarlijks 225 miljoen"
    if term.kind == "amount" and term.unit is None and len(passage.shares) > 1 and words.points.match(tail):
        term = as_points(term)
    said = passage.low[start:end]
    beyond = passage.low[term.end : min(passage.span.end + 1, term.end + TAIL)].replace("\n", " ")
    if term.kind == "share" and words.yearly_behind.match(tail):
        return Claim(term, "elsewhere", None)  # "met 1,9 procent per jaar" is the size of no change that is told
    counted = term.kind == "share" and words.of_its_own.search(said) is not None  # "twee van de vier aanbieders"
    if counted or (words.factor.match(said) and words.of_its_own.match(tail)):
        return Claim(term, "elsewhere", None)
    return Claim(term, _form(words, term, lead, tail, beyond), _way(words, lead, tail))


def _form(words: Working, term: Term, lead: str, tail: str, beyond: str) -> Form:
    if term.kind == "points":
        return "named"  # nothing but a difference is told in points
    if term.kind == "amount" and words.priced.search(lead):
        return "bare"  # "5.300 verkocht, tegen gemiddeld 4.900 euro"
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
    if named is not None and term.kind == "share" and _way(words, lead, tail) and words.taken_up.match(named[0]):
        return "named"  # "verdedigt de verhoging van 20 procent"
    if words.together.search(lead) or words.together_behind.match(tail):
        return "together"
    if words.so.search(lead) or words.so_behind.match(tail):
        return "so"
    if named is not None and words.each.search(lead):
        return "called"
    if words.each.search(lead):
        return "each"
    if words.level.search(lead) and words.level_behind.match(tail):
        return "elsewhere"
    relative = lead.rstrip().rpartition(" ")[0].endswith(",") and words.is_behind.match(tail)
    if words.definite.search(lead) and not relative and not (term.kind == "share" and term.in_words):
        if term.kind == "amount" and words.own_clause.match(tail):
            return "bare"
        return "named" if term.kind == "share" and _way(words, "", tail) else "definite"
    if words.article.search(lead) and (term.kind == "times" or (term.kind == "share" and _way(words, "", tail))):
        return "named"
    if words.by.search(lead):
        return "by"
    if words.compared.match(tail):
        return "compared"
    if term.kind == "amount" and words.running.search(lead):
        return "running"
    is_something = term.kind != "amount" or term.unit is not None or term.noun is not None
    closed = words.aside_behind.match(beyond)
    if closed is not None and term.kind == "amount" and len(closed[0].strip()) > 1:
        closed = None  # ", 14 of them Australians,"
    if term.kind == "amount" and any(map(str.isdigit, lead[-CONVERTED:])):
        closed = None  # "18,900 forints, about €51"
    if is_something and closed is not None and words.aside.search(lead):
        return "bare" if term.kind == "share" and words.own_whole.search(lead) else "aside"
    if named is not None or (term.unit is not None and words.is_.search(lead)):
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
