"""Slips of the pen in years and ages."""

from __future__ import annotations

from kantlijn.checks import _digits

# How far a number of years, or of days, is off with another digit for its tens, and with another for its hundreds; further than
# two tens it is mostly another thing. In 167,000 words of clean prose one length is so far off the years around it (see
# docs/calibration.md, What the figures settle).
TENS: tuple[int, ...] = (10, 20)
TENS_AND_HUNDREDS: tuple[int, ...] = (*TENS, 100)


def similar(one: int, other: int) -> bool:
    """Whether two years differ by one slip: two neighbouring digits swapped, or another digit for the decade."""
    return swapped(one, other) or (one != other and one % 10 == other % 10 and one // 100 == other // 100)


def swapped(one: int, other: int) -> bool:
    """Whether two numbers differ by two neighbouring digits that changed places: 1729 and 1792."""
    return any(turned == str(other) for _, turned in _digits.swapped(str(one), "en"))
