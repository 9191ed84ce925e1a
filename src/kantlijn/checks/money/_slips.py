"""Which one slip would make two amounts agree: what a hand or a tired head does to a conversion."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from kantlijn.checks._digits import swapped
from kantlijn.checks._scales import other_scales
from kantlijn.checks.money._judging import STRICT_SPREAD, agree, implied, rate_at, widened
from kantlijn.checks.money._moments import Moment
from kantlijn.checks.money._pairs import Pair, currency, language, per
from kantlijn.finding import Words
from kantlijn.interval import Interval
from kantlijn.shelf.rates import Quoted, Rates
from kantlijn.story import Quantity, Story
from kantlijn.wording import currency_name, day, money, number

# Currencies that share a name, so that one is easily taken for the other, with words that tell of the country of each.
_NAMESAKES: dict[str, dict[str, str]] = {
    "dollar": {
        "USD": r"Amerika|Verenigde Staten|\bVS\b|United States|\bU\.?S\.?\b|America", "CAD": r"Canad",
        "AUD": r"Austral", "NZD": r"Nieuw-Zeeland|New Zealand", "HKD": r"Hong ?[Kk]ong", "SGD": r"Singap",
    },
    "crown": {
        "SEK": r"Zwe(?:ed|den)|Swed", "NOK": r"Noor|Norw", "DKK": r"Deen|Denemarken|Danish|Denmark",
        "CZK": r"Tsjech|Czech|Prag", "ISK": r"IJsland|Iceland",
    },
    "franc": {"CHF": r"Zwits|Swiss|Switz", "FRF": r"Fran[ks]|French|France", "BEF": r"Belg"},
    "peso": {"MXN": r"Mexic", "PHP": r"Filip|Philip"},
}  # fmt: skip
# The three that a newspaper mixes up although their names differ: the converter was set to another of them.
_USUAL = ("EUR", "USD", "GBP")


def namesakes(code: str) -> tuple[str, ...]:
    """The other currencies of the same name."""
    return next((tuple(sorted(set(family) - {code})) for family in _NAMESAKES.values() if code in family), ())


def told_of(story: Story, code: str) -> bool:
    """Whether the story speaks of the country of a currency that shares its name with others."""
    words = next((family[code] for family in _NAMESAKES.values() if code in family), None)
    return words is not None and _speaks(story.text, words)


# The last stories asked about: the answer is the same for every conversion in them.
@lru_cache(maxsize=16)
def _speaks(text: str, words: str) -> bool:
    return re.search(words, text) is not None


def explain(
    story: Story, pair: Pair, rates: Rates, moment: Moment, answer: Quoted, latest: int
) -> Words | None:
    """The best supported single slip: of the scale word first, then of the decimal point, the digits, the rate, the
    currency and the day, up to the `latest` the story can know; None where no slip makes the two agree.
    """
    rate = widened(answer, STRICT_SPREAD)
    for find in (_scale_word, _cents, _factor, _swapped):
        slip = find(story, pair, pair.first.strict * rate)
        if slip:
            return slip
    if pair.second.strict.meets(pair.first.strict / rate):
        return Words(
            "Wie deelt waar vermenigvuldigd moet worden, komt hierop uit.",
            "Dividing by the rate instead of multiplying gives this figure.",
        )
    return _other_currency(pair, rates, moment) or _other_day(pair, rates, moment, latest)


def settles(story: Story, pair: Pair, answer: Quoted) -> Words | None:
    """The slip of the hand that makes two amounts agree, where nothing but their numbers says that they are one: no other rate,
    day or currency.
    """
    converted = pair.first.strict * answer.rate
    for find in (_scale_word, _factor, _swapped):
        slip = find(story, pair, converted)
        if slip:
            return slip
    return None


def _scale_word(story: Story, pair: Pair, converted: Interval) -> Words | None:
    scales = language(story.language).scales
    for quantity in (pair.second, pair.first):
        for factor, meant, stands in other_scales(story.words(quantity), scales):
            if pair.second.strict.scaled(factor if quantity is pair.second else 1 / factor).meets(converted):
                whole = _amount(quantity, factor)
                return Words(
                    f"Met {meant.nl} in plaats van {stands.nl} ({whole.nl}) klopt het.",
                    f"With {meant.en} instead of {stands.en} ({whole.en}) it holds.",
                )
    return None


def _cents(story: Story, pair: Pair, converted: Interval) -> Words | None:
    in_cents = language(story.language).cents.search(story.words(pair.second))
    factor = 100.0 if in_cents else 0.01
    if not pair.second.strict.scaled(factor).meets(converted) or (not in_cents and pair.second.strict.low >= 1000):
        return None
    names = ("cent", "hele munten", "cents", "whole units")
    if in_cents:
        return Words(
            f"Met {names[1]} in plaats van {names[0]} klopt het.", f"In {names[3]} instead of {names[2]} it holds."
        )  # fmt: skip
    return Words(
        f"Als het bedrag in {names[0]} is bedoeld, klopt het.", f"If the amount was meant in {names[2]}, it holds."
    )  # fmt: skip


def _factor(story: Story, pair: Pair, converted: Interval) -> Words | None:
    for factor in (10.0, 1000.0, 100.0, 1e6):
        for sign in (1 / factor, factor):
            if pair.second.strict.scaled(sign).meets(converted):
                whole = _amount(pair.second, sign)
                much = ("te hoog", "too high") if sign < 1 else ("te laag", "too low")
                return Words(
                    f"Een factor {number(factor, 'nl')} {much[0]}: met {whole.nl} klopt het.",
                    f"A factor of {number(factor, 'en')} {much[1]}: with {whole.en} it holds.",
                )  # fmt: skip
    return None


def _swapped(story: Story, pair: Pair, converted: Interval) -> Words | None:
    quantity = pair.second
    written = story.text[quantity.number.start : quantity.number.end]
    for factor, _ in swapped(written, story.language) if quantity.value else ():
        if factor and quantity.strict.scaled(factor).meets(converted):
            whole = _amount(quantity, factor)
            return Words(
                f"Met {whole.nl} klopt het: twee cijfers lijken verwisseld.",
                f"With {whole.en} it holds: two digits seem to be swapped.",
            )  # fmt: skip
    return None


def _other_currency(pair: Pair, rates: Rates, moment: Moment) -> Words | None:
    source, target = currency(pair.first), currency(pair.second)
    for mistaken, kept in ((target, source), (source, target)):
        usual = [code for code in _USUAL if mistaken in _USUAL and code not in (source, target)]
        for other in (*namesakes(mistaken), *usual):
            meant = (source, other) if kept == source else (other, target)
            if meant[0] != meant[1] and agree(pair, rate_at(rates, *meant, moment)):
                nl, en = ((_full_name(other, code), _full_name(mistaken, code)) for code in ("nl", "en"))
                return Words(
                    f"Gelezen als {nl[0]} in plaats van {nl[1]} klopt het.",
                    f"Read as {en[0]} instead of {en[1]} it holds.",
                )
    return None


def _full_name(code: str, language: str) -> str:
    """The name with its country, also where a newspaper leaves that out."""
    if code == "USD":
        return "Amerikaanse dollar" if language == "nl" else "US dollars"
    return currency_name(code, language)


def _other_day(pair: Pair, rates: Rates, moment: Moment, latest: int) -> Words | None:
    """The rate of another time, not after the story: the nearest day of the same year, else the nearest year."""
    wanted = implied(pair, currency(pair.first))
    if wanted is None:
        return None
    low, high = wanted.low, wanted.high
    days, quotes = rates.crosses(currency(pair.first), currency(pair.second))
    if not quotes or high < min(quotes) or low > max(quotes):
        return None
    fitting = [at for at, rate in zip(days, quotes, strict=True) if low <= rate <= high and at <= latest]
    if not fitting:
        return None
    nearest = min(fitting, key=lambda each: (abs(each - moment.last), each))
    year = date.fromordinal(nearest).year
    if year == date.fromordinal(moment.last).year:
        return Words(
            f"Het past wel bij de koers van {day(nearest, 'nl')}.", f"It does fit the rate of {day(nearest, 'en')}."
        )
    return Words(f"Het past wel bij een koers van {year}.", f"It does fit a rate of {year}.")


def _amount(quantity: Quantity, factor: float) -> Words:
    value = (quantity.value if quantity.value is not None else quantity.strict.middle) * factor
    unit = currency(quantity) + (f" per {per(quantity)}" if per(quantity) else "")
    return Words(money(value, unit, "nl"), money(value, unit, "en"))
