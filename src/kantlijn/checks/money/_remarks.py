"""What is written in the margin beside a conversion, in both languages, with the sum an editor would do on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kantlijn.checks.money._judging import STRICT_SPREAD, Judged, day_row, implied, widened
from kantlijn.checks.money._moments import Moment
from kantlijn.checks.money._pairs import Pair, currency, per
from kantlijn.finding import Finding, Reading, Reference, Severity, Words, anchor, context, counterpart
from kantlijn.shelf.fixed import FIXED
from kantlijn.shelf.rates import ECB, LAW, Quoted, Rates, Row, Unquoted
from kantlijn.story import Quantity, Story
from kantlijn.wording import currency_name, day, money, number

NAME = "money.conversion"
_BOTH = ("nl", "en")
# The bank and the law give six significant digits; with five of the rate the sum on paper comes out as it is printed.
_QUOTE = 6
_RATE = 5


def clash(
    story: Story, pair: Pair, rates: Rates, moment: Moment, answer: Quoted, severity: Severity, slip: Words | None
) -> Finding:
    """The second amount is not what the first was at the rates of the moment."""
    row = day_row(rates, currency(pair.first), currency(pair.second), moment, answer)
    told = [_message(story, pair, moment, answer, row, code) for code in _BOTH]
    if slip:
        told = [f"{sentence} {slip.said(code)}" for sentence, code in zip(told, _BOTH, strict=True)]
    places = [anchor(pair.second), counterpart(pair.first)]
    if moment.time is not None:
        places.append(context(moment.time))
    readings = (
        Reading(story.words(pair.second), pair.second.strict, pair.second.unit),
        Reading(story.words(pair.first), pair.first.strict * widened(answer, STRICT_SPREAD), _result_unit(pair)),
    )
    lines = [_calculation(story, pair, rates, moment, answer, row, code) for code in _BOTH]
    calculation = tuple(Words(*both) for both in zip(*lines, strict=True))
    reference = _reference(rates, pair, answer, row)
    return Finding(NAME, severity, Words(*told), tuple(places), readings, calculation, reference)


def cannot(group: Sequence[Judged], answer: Unquoted) -> Finding:
    """A note that these conversions were not checked, and why."""
    nl, en = (currency_name(answer.currency, code) for code in _BOTH)
    when = Words(*(day(answer.day, code) for code in _BOTH)) if answer.day else Words("", "")
    bank = Words("de Europese Centrale Bank", "the European Central Bank")
    if answer.reason == "never":
        told = Words(f"Niet te controleren: {bank.nl} noteert geen koers van de {nl}.",
                     f"Cannot be checked: {bank.en} does not quote {en}.")  # fmt: skip
    elif answer.reason == "before":
        told = Words(f"Niet te controleren: {bank.nl} noteert de {nl} pas sinds {when.nl}.",
                     f"Cannot be checked: {bank.en} has quoted {en} only since {when.en}.")  # fmt: skip
    else:
        told = Words(f"Niet te controleren: na {when.nl} noteerde {bank.nl} de {nl} niet meer.",
                     f"Cannot be checked: {bank.en} stopped quoting {en} after {when.en}.")  # fmt: skip
    places = [anchor(group[0].pair.second), counterpart(group[0].pair.first)]
    for each in group[1:]:
        places += [context(each.pair.first), context(each.pair.second)]
    return Finding(NAME, "note", told, tuple(places))


def with_the_others(story: Story, each: Judged, others: Sequence[Judged]) -> Finding | None:
    """The finding, with what a right conversion of the same money elsewhere in the story says of the rate."""
    source = currency(each.pair.first)
    here = implied(each.pair, source)
    if each.finding is None or here is None:
        return each.finding
    for other in others:
        there = implied(other.pair, source)
        if other.finding is None and isinstance(other.answer, Quoted) and there and not here.meets(there):
            said = f"{story.words(other.pair.first)} ({story.words(other.pair.second)})"
            nl, en = (
                (_per_one(other.pair, other.pair, code), _per_one(each.pair, other.pair, code)) for code in _BOTH
            )
            line = Words(
                f"Elders in dit stuk: {said}, dat is {nl[0]}; hier is het {nl[1]}.",
                f"Elsewhere in this story: {said}, which is {en[0]}; here it is {en[1]}.",
            )
            places = (*each.finding.places, context(other.pair.second))
            return replace(each.finding, places=places, calculation=(*each.finding.calculation, line))
    return each.finding


def disagree(story: Story, wrong: Judged, right: Judged) -> Finding:
    """Two conversions of the same money that cannot both be right, whatever the rate was."""
    source = currency(wrong.pair.first)
    loose = [implied(each.pair, source, loose=True) for each in (wrong, right)]
    apart = loose[0] is not None and loose[1] is not None and not loose[0].meets(loose[1])
    # Where the shelf let both stand, the rates of the moment have room for both, and it can only be a question.
    severity: Severity = "error" if apart and not isinstance(wrong.answer, Quoted) else "query"
    here, there = (f"{story.words(each.pair.first)} ({story.words(each.pair.second)})" for each in (wrong, right))
    told = Words(
        f"Twee omrekeningen in dit stuk spreken elkaar tegen: hier {here}, elders {there}.",
        f"Two conversions in this story contradict each other: {here} here, {there} elsewhere.",
    )
    places = (
        anchor(wrong.pair.second),
        counterpart(right.pair.second),
        context(wrong.pair.first),
        context(right.pair.first),
    )
    readings = tuple(
        Reading(story.words(each.pair.second), rate, f"{currency(wrong.pair.second)} per {source}")
        for each in (wrong, right)
        if (rate := implied(each.pair, source))
    )
    lines = tuple(Words(*(_division(story, each.pair, right.pair, code) for code in _BOTH)) for each in (wrong, right))
    return Finding(NAME, severity, told, places, readings, lines)


# -- in words ----------------------------------------------------------------------------------------------------


def _message(story: Story, pair: Pair, moment: Moment, answer: Quoted, row: Row | None, code: str) -> str:
    first, when, result = _amount(story, pair.first, code), moment.said().said(code), _result(pair, answer, row, code)
    written = story.words(pair.second)
    if code == "nl":
        was = f"is {result}" if answer.table == LAW else f"was {when} {result}"
        if answer.extrapolated:
            was = f"kan {when} {result} zijn geweest"
        elif moment.wide:
            was = f"was op elke dag die de tekst toelaat {result}"
        return f"{first} {was}; hier staat ‘{written}’."
    was = f"is {result}" if answer.table == LAW else f"was {result} {when}"
    if answer.extrapolated:
        was = f"may have been {result} {when}"
    elif moment.wide:
        was = f"was {result} on any day the text allows"
    return f"{first} {was}; here it says ‘{written}’."


def _amount(story: Story, quantity: Quantity, code: str) -> str:
    return story.words(quantity) if quantity.value is None else money(quantity.value, quantity.unit or "", code)


def _nominal(quantity: Quantity) -> float:
    return quantity.strict.middle if quantity.value is None else quantity.value


def _result(pair: Pair, answer: Quoted, row: Row | None, code: str) -> str:
    unit, nominal = _result_unit(pair), _nominal(pair.first)
    rates = (row.rate, row.rate) if row else (answer.rate.low, answer.rate.high)
    low, high = (money(nominal * rate, unit, code) for rate in rates)
    if low == high:
        return f"{'ongeveer' if code == 'nl' else 'about'} {low}"
    return f"tussen {low} en {high}" if code == "nl" else f"between {low} and {high}"


def _result_unit(pair: Pair) -> str:
    what = per(pair.first) or per(pair.second)
    return currency(pair.second) + (f" per {what}" if what else "")


def _calculation(
    story: Story, pair: Pair, rates: Rates, moment: Moment, answer: Quoted, row: Row | None, code: str
) -> list[str]:
    source, target = currency(pair.first), currency(pair.second)
    first, unit, nominal = _amount(story, pair.first, code), _result_unit(pair), _nominal(pair.first)
    nl = code == "nl"
    lines = []
    bank = "ECB" if answer.table == ECB else answer.table  # a table of the desk goes by its own name
    if row:
        law = answer.table == LAW
        by = ("vaste koers" if nl else "fixed rate") if law else f"{bank}, {day(row.day, code)}"
        result = money(nominal * row.rate, unit, code)
        lines.append(f"{first} × {number(row.rate, code, _RATE)} = {result} ({by}: {_quote(pair, row, code)})")
    else:
        to, lowest, highest = ("tot", "laagste koers", "hoogste") if nl else ("to", "lowest rate", "highest")
        low, high = answer.rate.low, answer.rate.high
        days = [day(each.day, code) for each in sorted(answer.rows, key=lambda each: each.rate)]
        source_of = bank if answer.extrapolated else f"{bank}, {lowest} {days[0]}, {highest} {days[-1]}"
        lines.append(
            f"{first} × {number(low, code, _RATE)} {to} {number(high, code, _RATE)}"
            f" = {money(nominal * low, unit, code)} {to} {money(nominal * high, unit, code)} ({source_of})"
        )
    if answer.extrapolated:
        last = day(rates.last, code)
        lines.append(
            f"De koersen lopen tot en met {last}; daarna is gerekend met wat {_names(source, target, code)} ooit in"
            " evenveel dagen ten opzichte van elkaar bewogen."
            if nl
            else f"The rates end on {last}; after that the furthest that {_names(source, target, code)} ever moved"
            " against each other in as many days is allowed for."
        )
    if moment.wide:
        low_day, high_day = day(moment.first, code), day(moment.last, code)
        lines.append(
            f"De datum van het stuk is onbekend: elke dag van {low_day} tot en met {high_day} is bekeken."
            if nl
            else f"The date of the story is unknown: every day from {low_day} to {high_day} was tried."
        )
    return lines


def _names(source: str, target: str, code: str) -> str:
    one, other = currency_name(source, code), currency_name(target, code)
    return f"{one} en {other}" if code == "nl" else f"{one} and {other}"


def _quote(pair: Pair, row: Row, code: str) -> str:
    """How many of each currency one euro was: "€ 1 = 6,381 lira"."""
    legs = [
        f"{number(value, code, _QUOTE)} {currency_name(name, code, value)}"
        for name, value in ((currency(pair.first), row.source), (currency(pair.second), row.target))
        if name != "EUR"
    ]
    return " = ".join(["€ 1" if code == "nl" else "€1", *legs])


def _reference(rates: Rates, pair: Pair, answer: Quoted, row: Row | None) -> Reference:
    source, target = currency(pair.first), currency(pair.second)
    origin = rates.provenance["origin"]
    if answer.table == LAW:
        origin = ", ".join(sorted({FIXED[code].law for code in (source, target) if code in FIXED}))
    elif answer.table != ECB:
        origin = next(each.source.origin for code in (source, target) for each in rates.own.get(code, ()))
    rows = (row,) if row else answer.rows
    days = sorted({date.fromordinal(each.day).isoformat() for each in rows})
    return Reference(
        answer.table, f"{source}/{target}", "/".join(days[:1] + days[1:][-1:]), origin, row.rate if row else None
    )


def _per_one(pair: Pair, like: Pair, code: str) -> str:
    """The rate a conversion implies, the way round that makes a number above one of the pair `like`."""
    one, many = (currency(each) for each in sorted((like.first, like.second), key=_nominal))
    values = {currency(each): _nominal(each) for each in (pair.first, pair.second)}
    rate = number(values[many] / values[one], code) if values[one] else "∞"
    return f"{rate} {currency_name(many, code)} {'voor' if code == 'nl' else 'to'} {money(1, one, code)}"


def _division(story: Story, pair: Pair, like: Pair, code: str) -> str:
    one, _ = (currency(each) for each in sorted((like.first, like.second), key=_nominal))
    few, many = (pair.first, pair.second) if currency(pair.first) == one else (pair.second, pair.first)
    return f"{_amount(story, many, code)} ÷ {_amount(story, few, code)}: {_per_one(pair, like, code)}"
