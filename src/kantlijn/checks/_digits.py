"""Two neighbouring digits that changed places: what a hand does to a number, whatever the number is of."""

from __future__ import annotations

from itertools import pairwise


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
    digits = written.replace(" ", "").replace("\u00a0", "")
    digits = digits.replace(".", "").replace(",", ".") if code == "nl" else digits.replace(",", "")
    try:
        return float(digits)
    except ValueError:
        return None
