"""Numbers, amounts and days as a newspaper prints them, in the language of the messages. No locale is asked."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from kantlijn.interval import Interval

# Digits that an editor reads at a glance; what is computed is never known better than that from a newspaper's figures.
SIGNIFICANT = 3

_MONTHS = {
    "nl": (
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
}  # fmt: skip

_SCALES = {
    "nl": ((1e12, "biljoen"), (1e9, "miljard"), (1e6, "miljoen")),
    "en": ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")),
}

# Signs that are put before the amount; every other currency is written out after it.
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}

# Names as they follow a number: (Dutch, English). Dutch keeps the singular after a number, English does not. What the
# ECB quotes or quoted, and what else turns up in foreign reporting; the short name where a paper needs no country.
_CURRENCIES: Mapping[str, tuple[str, str]] = MappingProxyType({
    "AED": ("dirham", "dirhams"), "ALL": ("lek", "lek"), "AMD": ("dram", "drams"),
    "ARS": ("Argentijnse peso", "Argentine pesos"), "ATS": ("schilling", "schillings"),
    "AUD": ("Australische dollar", "Australian dollars"), "AZN": ("manat", "manats"),
    "BEF": ("Belgische frank", "Belgian francs"), "BGN": ("leva", "leva"), "BRL": ("real", "reais"),
    "BYN": ("Belarussische roebel", "Belarusian roubles"), "CAD": ("Canadese dollar", "Canadian dollars"),
    "CHF": ("Zwitserse frank", "Swiss francs"), "CNY": ("yuan", "yuan"),
    "CYP": ("Cypriotische pond", "Cypriot pounds"), "CZK": ("Tsjechische kroon", "Czech koruna"),
    "DEM": ("mark", "marks"), "DKK": ("Deense kroon", "Danish kroner"), "EEK": ("Estse kroon", "Estonian kroons"),
    "EGP": ("Egyptische pond", "Egyptian pounds"), "ESP": ("peseta", "pesetas"), "EUR": ("euro", "euros"),
    "FIM": ("markka", "markka"), "FRF": ("Franse frank", "French francs"), "GBP": ("pond", "pounds"),
    "GEL": ("lari", "lari"), "GRD": ("drachme", "drachmas"), "HKD": ("Hongkongse dollar", "Hong Kong dollars"),
    "HRK": ("kuna", "kuna"), "HUF": ("forint", "forints"), "IDR": ("roepia", "rupiah"),
    "IEP": ("Ierse pond", "Irish pounds"), "ILS": ("sjekel", "shekels"), "INR": ("roepie", "rupees"),
    "IRR": ("rial", "rials"), "ISK": ("IJslandse kroon", "Icelandic krónur"), "ITL": ("lire", "lire"),
    "JPY": ("yen", "yen"), "KES": ("Keniaanse shilling", "Kenyan shillings"), "KRW": ("won", "won"),
    "KZT": ("tenge", "tenge"), "LTL": ("litas", "litas"), "LUF": ("Luxemburgse frank", "Luxembourg francs"),
    "LVL": ("lats", "lats"), "MAD": ("Marokkaanse dirham", "Moroccan dirhams"),
    "MDL": ("Moldavische leu", "Moldovan lei"), "MTL": ("Maltese lire", "Maltese liri"),
    "MXN": ("Mexicaanse peso", "Mexican pesos"), "MYR": ("ringgit", "ringgit"), "NGN": ("naira", "naira"),
    "NLG": ("gulden", "guilders"), "NOK": ("Noorse kroon", "Norwegian kroner"),
    "NZD": ("Nieuw-Zeelandse dollar", "New Zealand dollars"), "PHP": ("Filipijnse peso", "Philippine pesos"),
    "PKR": ("Pakistaanse roepie", "Pakistani rupees"), "PLN": ("zloty", "zlotys"), "PTE": ("escudo", "escudos"),
    "ROL": ("oude leu", "old lei"), "RON": ("leu", "lei"), "RSD": ("dinar", "dinars"), "RUB": ("roebel", "roubles"),
    "SAR": ("riyal", "riyals"), "SEK": ("Zweedse kroon", "Swedish kronor"),
    "SGD": ("Singaporese dollar", "Singapore dollars"), "SIT": ("tolar", "tolars"),
    "SKK": ("Slowaakse kroon", "Slovak koruna"), "SRD": ("Surinaamse dollar", "Surinamese dollars"),
    "SYP": ("Syrische pond", "Syrian pounds"), "THB": ("baht", "baht"), "TRL": ("oude lira", "old lira"),
    "TRY": ("lira", "lira"), "TWD": ("Taiwanese dollar", "Taiwan dollars"), "UAH": ("hryvnia", "hryvnias"),
    "USD": ("dollar", "dollars"), "UZS": ("sum", "sum"), "VND": ("dong", "dong"), "XAF": ("CFA-frank", "CFA francs"),
    "XOF": ("CFA-frank", "CFA francs"), "ZAR": ("rand", "rand"),
})  # fmt: skip

_SINGULAR_IN_S = frozenset({"lats", "litas"})

_PER = {
    "second": "seconde", "minute": "minuut", "hour": "uur", "day": "dag", "week": "week", "month": "maand",
    "quarter": "kwartaal", "year": "jaar", "person": "persoon", "household": "huishouden", "kilogram": "kilo",
    "gram": "gram", "tonne": "ton", "liter": "liter", "barrel": "vat", "meter": "meter",
    "square meter": "vierkante meter", "cubic meter": "kubieke meter", "kilometer": "kilometer",
    "square kilometer": "vierkante kilometer", "hectare": "hectare", "kilowatt hour": "kilowattuur",
    "megawatt hour": "megawattuur", "piece": "stuk", "night": "nacht", "ticket": "kaartje", "share": "aandeel",
}  # fmt: skip


def number(x: float, language: str, digits: int = SIGNIFICANT) -> str:
    """A number in digits: whole numbers and short decimals as they are, the rest to `digits` significant digits; whole
    millions and their tenths with the scale word ("2,5 miljoen").

    `language` is that of the message (`nl` or `en`). An infinite number is said as "∞".
    """
    if not math.isfinite(x):
        return "∞" if x > 0 else "−∞"
    size = abs(x)
    sign = "−" if x < 0 else ""
    for scale, name in _SCALES[_known(language)]:
        if size >= scale * (1 - 1e-12) and (not _short(size, 0) or _short(size / scale, 3)):
            return f"{sign}{_digits(size / scale, language, digits)} {name}"
    return sign + _digits(size, language, digits)


def money(x: float, unit: str, language: str) -> str:
    """An amount with its currency and what it is for: "€ 0,71", "£12.50", "50 roebel", "€ 650 per maand".

    `unit` is an ISO 4217 code, with "per …" behind it where the amount is a rate. An unknown code is written as it is.
    """
    currency, per, what = unit.partition(" per ")
    tail = f" per {_PER.get(what, what) if _known(language) == 'nl' else what}" if per else ""
    if currency in _SIGNS:
        sign = _SIGNS[currency] + (" " if _known(language) == "nl" else "")
        return f"{'−' if x < 0 else ''}{sign}{_cents(abs(x), language)}{tail}"
    return f"{number(x, language)} {currency_name(currency, language, x)}{tail}"


def currency_name(code: str, language: str, count: float = 2) -> str:
    """What a currency is called after a number: "roebel", "roubles" (in English "rouble" after exactly one)."""
    names = _CURRENCIES.get(code)
    if names is None:
        return code
    if _known(language) == "nl":
        return names[0]
    return names[1].removesuffix("s") if count == 1 and names[1] not in _SINGULAR_IN_S else names[1]


def span(interval: Interval, unit: str | None, language: str) -> str:
    """An interval in words: "tussen € 3 en € 4", "meer dan € 3"; `unit` as for `money`, None for a bare number."""
    nl = _known(language) == "nl"

    def said(x: float) -> str:
        return number(x, language) if unit is None else money(x, unit, language)

    if math.isinf(interval.low) and math.isinf(interval.high):
        return "onbepaald" if nl else "anything"
    if math.isinf(interval.high):
        few = ("minstens" if nl else "at least") if interval.low_closed else ("meer dan" if nl else "more than")
        return f"{few} {said(interval.low)}"
    if math.isinf(interval.low):
        many = ("hooguit" if nl else "at most") if interval.high_closed else ("minder dan" if nl else "less than")
        return f"{many} {said(interval.high)}"
    low, high = said(interval.low), said(interval.high)
    if low == high:
        return low
    return f"tussen {low} en {high}" if nl else f"between {low} and {high}"


def day(ordinal: int, language: str) -> str:
    """A day by its proleptic ordinal: "9 maart 2018", "9 March 2018"."""
    moment = date.fromordinal(ordinal)
    return f"{moment.day} {_MONTHS[_known(language)][moment.month - 1]} {moment.year}"


def month(ordinal: int, language: str) -> str:
    """The month a day lies in: "maart 2018", "March 2018"."""
    moment = date.fromordinal(ordinal)
    return f"{_MONTHS[_known(language)][moment.month - 1]} {moment.year}"


def _known(language: str) -> str:
    return "nl" if language == "nl" else "en"


def _short(size: float, decimals: int) -> bool:
    # The noise that a handful of float operations leaves (1e-12 of the number), far below what any newspaper prints.
    return abs(size - round(size, decimals)) <= 1e-9 + 1e-12 * size


def _digits(size: float, language: str, digits: int) -> str:
    if _short(size, 2):
        decimals = next(d for d in (0, 1, 2) if _short(size, d))
    elif size >= 10 ** (digits - 1):
        decimals = 0
    else:
        decimals = digits - 1 - math.floor(math.log10(size))
    written = f"{size:,.{decimals}f}"
    if decimals and not _short(size, 2):
        written = written.rstrip("0").rstrip(".")
    return _separated(written, language)


def _cents(size: float, language: str) -> str:
    if (_short(round(size, 2), 0) and size >= 1) or size >= 1000:
        return number(round(size) if size < 1e6 else size, language)
    if size < 0.1:
        return number(size, language)
    return _separated(f"{size:,.2f}", language)


def _separated(written: str, language: str) -> str:
    return written.translate(_DUTCH_MARKS) if _known(language) == "nl" else written


_DUTCH_MARKS = str.maketrans(",.", ".,")
