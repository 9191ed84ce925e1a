"""A country that is said to lie in a part of the world."""

from __future__ import annotations

from collections.abc import Iterator

from kantlijn.checks.place._geo import Name
from kantlijn.checks.place._remarks import of_country
from kantlijn.finding import Finding, Tested, Words, anchor, counterpart
from kantlijn.shelf import Shelf

# Countries that lie in two parts of the world, or that papers count differently than the United Nations.
_BOTH = frozenset("RU TR EG KZ GE AM AZ CY ID IL MX PA TL PG GL US GY SR TT AW CW BQ FR NL ES GB DK".split())
# The parts of a continent that no paper takes for one another; the United Nations' other borders are their own.
_EXCLUDED = {
    "002": ("142", "150", "009", "019"), "142": ("002", "150", "009", "019"), "150": ("002", "142", "009", "019"),
    "009": ("002", "142", "150", "019"), "005": ("002", "142", "150", "009", "013", "021"),
    "013": ("002", "142", "150", "009", "005"), "011": ("014", "018", "142", "150", "019", "009"),
    "014": ("011", "142", "150", "019", "009"), "018": ("011", "015", "142", "150", "019", "009"),
}  # fmt: skip


def held(shelf: Shelf, country: Name, part: Name) -> Iterator[Tested]:
    """The country against the part of the world it is said to be in."""
    code = country.codes[0]
    if len(country.codes) > 1 or code in _BOTH or code not in shelf.countries.by_code:
        return
    parts = shelf.countries.parts
    wrong = any(each in parts and code in parts[each].countries for each in _EXCLUDED.get(part.world, ()))
    lies = shelf.countries.part_of(code)
    if not wrong or lies is None or code in parts[part.world].countries:
        yield Tested((), "shelf")
        return
    row = shelf.countries.by_code[code]
    message = Words(
        f"{row.nl} ligt in {lies.nl}; hier staat ‘{part.words}’.", f"{row.en} is in {lies.en}; here it says “{part.words}”."
    )
    line = Words(
        f"De Verenigde Naties rekenen {row.nl} tot {lies.nl}.", f"The United Nations count {row.en} as {lies.en}."
    )
    places = (anchor(part.span), counterpart(country.span))
    yield Tested((), "shelf", Finding("place.located", "query", message, places, (), (line,), of_country(row)))
