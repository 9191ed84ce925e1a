"""A number as it stands in digits: its value, the size of its last digit, and two neighbours that changed places."""

from __future__ import annotations

import re
from itertools import pairwise

_LEADING = re.compile(r"\d[\d.,\u00a0\u2009\u202f]*")


def swapped(written: str, code: str) -> list[tuple[float, str]]:
    """(factor, number as written) for every way to swap two neighbouring digits of a number; a zero does not come first.

    `written` is a number in digits with the marks of the language `code`; of anything else the list is empty.
    """
    value = plain(written, code)
    if not value:
        return []
    found = []
    places = [at for at, sign in enumerate(written) if sign.isdigit()]
    for at, following in pairwise(places):
        one, other = written[at], written[following]
        if one == other or (at == 0 and other == "0"):
            continue
        turned = written[:at] + other + written[at + 1 : following] + one + written[following + 1 :]
        found.append(((plain(turned, code) or 0.0) / value, turned))
    return found


def plain(written: str, code: str) -> float | None:
    """The value of a number in digits, or None where it is not written in digits alone."""
    digits = "".join(written.split())
    digits = digits.replace(".", "").replace(",", ".") if code == "nl" else digits.replace(",", "")
    if any(sign.isalpha() or sign == "_" for sign in digits):
        return None  # "1e9", "nan" and "1_000", which a float takes
    try:
        return float(digits)
    except ValueError:
        return None


def leading(text: str, start: int, end: int) -> str:
    """The first number in digits in a stretch of text, without the mark behind it; nothing where it is in words."""
    found = _LEADING.search(text, start, end)
    return found[0].rstrip(".,\u00a0\u2009\u202f") if found else ""


def last_step(written: str, code: str, value: float) -> float:
    """The size of the last digit, zero or not, of a number that is written so and stands for `value`: 10,000 of "1,80" in
    "1,80 miljoen"; 0 where it is not in digits.
    """
    digits = plain(written, code)
    if not digits:
        return 0.0
    decimals = len(written.partition("," if code == "nl" else ".")[2])
    return float(f"{abs(value / digits) * 10.0**-decimals:.12g}")


def to_the_cent(value: float) -> int:
    """How many digits an amount of money has to the cent, the zeros at its ends not counted: 3 of 1,25 and of 12,500."""
    return len(f"{value:.2f}".replace(".", "").strip("0"))
